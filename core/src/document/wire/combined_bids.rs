//! Which lots may be offered together, and by what such offers win.

use super::value::{Identifier, Number};
use crate::document::declare::{choice, object, readable};
use crate::model::{EqualCombined, NoSeparateWinner};

readable!(EqualCombined, NoSeparateWinner);

object! {
    /// Lots that one bid may offer together at other prices (Directive 2014/24/EU Art. 46(3)). Each lot is evaluated alone first; a combined bid takes no part in that, is measured by the same criteria, and wins only where it is better than the best separate award of its lots.
    CombinedBids {
        /// The groups of lots that may be combined.
        groups: Vec<LotGroup>,
        /// What the separate bids and the combined ones are compared by.
        comparison: CombinedComparison,
        /// Who wins where they are equal.
        equal: EqualCombined,
        /// What becomes of a combined bid for a lot that the separate bids leave without a winner.
        no_separate_winner: NoSeparateWinner,
    }
}

object! {
    /// Lots that may be offered together.
    LotGroup {
        /// Its identifier.
        id: Identifier,
        /// The lots: at least two.
        lots: Vec<Identifier>,
    }
}

choice! {
    /// What the separate bids and the combined ones are compared by, over all lots that any group has; lots whose criteria do not depend on the other bids.
    CombinedComparison {
        /// The sum of the amounts by which the lots are awarded; the least wins.
        LeastTotal = "least_total",
        /// The sum of the lots' total points, each times the weight of its lot; the most win. Every lot of the groups once.
        MostPoints(Vec<LotWeight>) = "most_points",
    }
}

object! {
    /// What the points of a lot count beside those of another.
    LotWeight {
        /// The lot.
        lot: Identifier,
        /// Its weight; weights may have any sum.
        weight: Number,
    }
}
