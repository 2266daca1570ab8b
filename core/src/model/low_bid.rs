//! Published tests that ask a bidder to explain a low bid, resolved.

use super::ReferenceSet;
use crate::num::Decimal;

/// When a bidder is asked to explain a low bid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LowBids {
    /// Index of the criterion whose measure is tested: a price or a cost.
    pub criterion: usize,
    /// Which bids a bid is compared with.
    pub reference_set: ReferenceSet,
    /// The tests; one that asks is enough.
    pub tests: Vec<LowBidTest>,
}

/// A published test of how low a bid is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LowBidTest {
    /// Below the mean of the other bids.
    BelowMeanOfOthers(LowBy),
    /// Below the mean of all bids.
    BelowMean(LowBy),
    /// Below the median of all bids.
    BelowMedian(LowBy),
    /// Below the next lowest bid.
    BelowNext(LowBy),
    /// Below a published amount, such as the estimated value.
    BelowAmount {
        /// The amount, in the unit of the measure.
        amount: Decimal,
        /// How far below it.
        by: LowBy,
    },
    /// Article 85 of the Spanish regulation RGLCAP, by the number of bids.
    SpainRglcap85 {
        /// The base budget, in the unit of the measure.
        budget: Decimal,
    },
}

/// How far below what it is compared with a bid is low, as a fraction of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LowBy {
    /// The fraction.
    pub share: Decimal,
    /// Whether a bid that is exactly so far below is low.
    pub inclusive: bool,
}

impl LowBidTest {
    /// The test's name in the documents.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::BelowMeanOfOthers(_) => "below_mean_of_others",
            Self::BelowMean(_) => "below_mean",
            Self::BelowMedian(_) => "below_median",
            Self::BelowNext(_) => "below_next",
            Self::BelowAmount { .. } => "below_amount",
            Self::SpainRglcap85 { .. } => "spain_rglcap_85",
        }
    }
}
