//! When a bidder is asked to explain a low bid.

use super::value::{Citation, Identifier, Number};
use crate::document::declare::{choice, object};
use crate::model::ReferenceSet;

object! {
    /// Published tests of how low a bid may be before the bidder is asked to explain it (Directive 2014/24/EU, Article 69). A test asks and never excludes: the bid is ranked as if there were none.
    LowBids {
        /// The criterion of kind `price` or `cost` whose measure is tested.
        criterion: Identifier,
        /// Which bids a bid is compared with.
        reference_set: ReferenceSet,
        /// The tests; one that asks is enough.
        tests: Vec<LowBidTest>,
        /// Where the tests come from.
        source: Option<Citation>,
    }
}

choice! {
    /// A test of how low a bid is.
    LowBidTest {
        /// So far below the mean of the other bids. Nothing is asked of a bid without others.
        BelowMeanOfOthers(LowBy) = "below_mean_of_others",
        /// So far below the mean of all bids.
        BelowMean(LowBy) = "below_mean",
        /// So far below the median of all bids.
        BelowMedian(LowBy) = "below_median",
        /// So far below the next lowest: the lowest of the others that is not below the bid. Nothing is asked of the highest.
        BelowNext(LowBy) = "below_next",
        /// So far below a published amount, such as the estimated value.
        BelowAmount(BelowAmount) = "below_amount",
        /// Article 85 of the Spanish regulation RGLCAP: one bid more than 25 % below the budget; of two the one more than 20 % below the other; of three those more than 10 % below the mean, which is taken without the highest where that is more than 10 % above it, and those more than 25 % below the budget; of more those more than 10 % below the mean, which is taken without those more than 10 % above it, but over the three lowest at least.
        SpainRglcap85(BelowBudget) = "spain_rglcap_85",
    }
}

choice! {
    /// How far below, as a fraction of what it is compared with: `0.4` is 40 %.
    LowBy {
        /// So far or further.
        AtLeast(Number) = "at_least",
        /// Further than this.
        MoreThan(Number) = "more_than",
    }
}

object! {
    /// Below a published amount.
    BelowAmount {
        /// The amount, in the unit of the measure.
        amount: Number,
        /// How far below it.
        by: LowBy,
    }
}

object! {
    /// By the number of bids.
    BelowBudget {
        /// The base budget, in the unit of the measure.
        budget: Number,
    }
}
