//! What the buyer expects of the bids, before the procurement is published.

use super::value::{Identifier, Number};
use crate::document::declare::object;
use crate::document::decode::Listed;

object! {
    /// What the buyer expects of the bids: ranges of their measures, example bids, or both.
    Expectations {
        /// Version of this document's schema; `1.0`.
        schema_version: String,
        /// What is expected for each lot.
        lots: Vec<ExpectedLot>,
    }
}

object! {
    /// What is expected of the bids for a lot.
    ExpectedLot {
        /// The lot.
        lot: Identifier,
        /// How many bids are expected, 2 to 12.
        bids: u32,
        /// The expected measures of each criterion that is scored; what the examples span where left out.
        criteria: Listed<ExpectedRange>,
        /// Bids as they may come.
        examples: Listed<ExampleBid>,
    }
}

object! {
    /// The expected measures of a criterion.
    ExpectedRange {
        /// The criterion.
        criterion: Identifier,
        /// The lowest measure expected, in the measure's unit.
        lowest: Number,
        /// The highest measure expected.
        highest: Number,
    }
}

object! {
    /// A bid as it may come.
    ExampleBid {
        /// Its name.
        id: Identifier,
        /// Its measure by every criterion that is scored.
        measures: Vec<ExpectedMeasure>,
    }
}

object! {
    /// What is measured of an example bid.
    ExpectedMeasure {
        /// The criterion.
        criterion: Identifier,
        /// The measure, in its unit.
        value: Number,
    }
}
