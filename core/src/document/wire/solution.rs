//! Several bids of one bidder for a lot: solutions, and variants of what is described.

use crate::document::declare::{object, readable};
use crate::model::{AppliesTo, BeyondMostSolutions, OwnBids, SolutionsCompared, Variants};

readable!(
    AppliesTo,
    BeyondMostSolutions,
    OwnBids,
    SolutionsCompared,
    Variants
);

object! {
    /// That a bidder may make several bids for the lot, each by the bidder's identifier, and whether some of them may be variants (Directive 2014/24/EU Art. 45). Each is ranked on its own, and a bidder is awarded the lot for one of them at most.
    Solutions {
        /// How many bids a bidder may make for the lot, variants among them.
        most: u32,
        /// What happens to a bidder that makes more.
        beyond: BeyondMostSolutions,
        /// Whether bids may be variants.
        variants: Variants,
        /// How the measures of several bids of one bidder are compared with.
        compared: SolutionsCompared,
        /// Whether a bidder's other bids are among those that a test of low bids compares a bid with; required where the lot has such tests.
        low_bids: Option<OwnBids>,
    }
}
