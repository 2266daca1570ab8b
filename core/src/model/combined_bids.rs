//! Bids for several lots together, which lots they may combine, and what they are compared with.

use crate::num::Decimal;
use crate::words;

words! {
    /// Who wins where a combined bid is worth exactly as much as the separate ones.
    pub enum EqualCombined {
        /// The separate bids: as few lots as possible go to combined ones.
        SeparateBids = "separate_bids",
        /// The combined bid: as many lots as possible go to combined ones.
        CombinedBid = "combined_bid",
    }
}

words! {
    /// What becomes of a combined bid for a lot that the separate bids leave without a winner.
    pub enum NoSeparateWinner {
        /// It may win: that as few lots as possible are left over comes before what they cost.
        MayWin = "may_win",
        /// It takes no part, since there is nothing to compare it with.
        TakesNoPart = "takes_no_part",
    }
}

/// Which lots bids may combine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CombinedBids {
    /// The groups of lots.
    pub groups: Vec<LotGroup>,
    /// What the separate bids and the combined ones are compared by.
    pub comparison: CombinedComparison,
    /// Who wins where they are equal.
    pub equal: EqualCombined,
    /// What becomes of a combined bid where a lot has no separate winner.
    pub no_separate_winner: NoSeparateWinner,
    /// By bid: the group that it offers together; none where its offers stand each alone.
    pub of_bid: Vec<Option<usize>>,
}

/// Lots that may be offered together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LotGroup {
    /// Its identifier.
    pub id: String,
    /// Indices of the lots.
    pub lots: Vec<usize>,
}

/// What the separate bids and the combined ones are compared by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CombinedComparison {
    /// The sum of the amounts by which the lots are awarded; the least wins.
    LeastTotal,
    /// The sum of the lots' points, each times the weight of its lot; the most win. By lot: the weight,
    /// none where no group has it.
    MostPoints(Vec<Option<Decimal>>),
}

impl CombinedComparison {
    /// Its name in documents.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::LeastTotal => "least_total",
            Self::MostPoints(_) => "most_points",
        }
    }
}

impl CombinedBids {
    /// Whether a lot is in one of the groups.
    #[must_use]
    pub fn covers(&self, lot: usize) -> bool {
        self.groups.iter().any(|group| group.lots.contains(&lot))
    }
}
