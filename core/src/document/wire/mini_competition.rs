//! A competition among the suppliers of a framework agreement, by ranges that the framework published.

use super::value::{Identifier, Number};
use crate::document::declare::object;
use crate::document::decode::Listed;

object! {
    /// The framework agreement that a lot is a mini-competition under (Directive 2014/24/EU Art. 33(4)(b) and (c)).
    UnderFramework {
        /// The framework's procurement, as the evaluation of its award names it.
        procurement: FrameworkProcurement,
        /// The lot of that procurement.
        lot: Identifier,
        /// Who the framework is concluded with. A bid of anybody else is excluded.
        suppliers: Vec<FrameworkSupplier>,
        /// The ranges of weights that the framework published, as they stand there: every criterion that has a weight is among them, and its weight within. Where left out, the framework has none, and weights are not tested.
        weight_ranges: Listed<WeightRange>,
        /// The ranges that the framework published for the weights of the price and of quality, as they stand there: those of `quality_percent` are within. Needed where that method has a mini-competition in which criteria have ranges. Where they are stated, every criterion that has a weight has a range too.
        price_quality_ranges: Option<PriceQualityRanges>,
    }
}

object! {
    /// The procurement of a framework.
    FrameworkProcurement {
        /// Its identifier.
        id: Identifier,
        /// The version of its published documents.
        version: String,
        /// SHA-256 of its canonical form, which its evaluation states: 64 digits and letters from a to f.
        sha256: String,
    }
}

object! {
    /// A supplier under a framework.
    FrameworkSupplier {
        /// The identifier by which it bids; that of a joint bid is its own.
        id: Identifier,
        /// Its name.
        name: String,
    }
}

object! {
    /// Between which weights a mini-competition chooses that of a criterion, or of a group.
    WeightRange {
        /// The criterion.
        criterion: Identifier,
        /// The lowest weight, which is allowed.
        lowest: Number,
        /// The highest weight, which is allowed.
        highest: Number,
    }
}

object! {
    /// Between which weights a mini-competition by `quality_percent` sets quality against the price.
    PriceQualityRanges {
        /// The range of `price_weight`.
        price_weight: WeightBounds,
        /// The range of `quality_weight`.
        quality_weight: WeightBounds,
    }
}

object! {
    /// Between which weights one lies.
    WeightBounds {
        /// The lowest weight, which is allowed.
        lowest: Number,
        /// The highest weight, which is allowed.
        highest: Number,
    }
}
