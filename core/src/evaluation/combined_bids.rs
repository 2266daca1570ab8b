//! Bids for several lots together beside the best separate award of these lots.

use serde::Serialize;

use super::{AllocationOutcome, AllocationTie};
use crate::explain::Explained;
use crate::model::{EqualCombined, NoSeparateWinner};
use crate::words;

words! {
    /// How a combined bid fared.
    pub enum CombinedStanding {
        /// It wins its lots.
        Wins = "wins",
        /// Other bids win them.
        Loses = "loses",
        /// It is not admitted in every one of its lots, and takes no part.
        NotAdmitted = "not_admitted",
        /// A lot of its group has no separate winner, and it takes no part.
        NothingToCompare = "nothing_to_compare",
        /// It is not decided.
        Undecided = "undecided",
    }
}

/// The award of lots that may be offered together.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CombinedAward {
    /// How it ended.
    pub outcome: AllocationOutcome,
    /// What is compared: `least_total` or `most_points`.
    pub comparison: &'static str,
    /// Who wins where separate bids and combined ones are equal.
    pub equal: EqualCombined,
    /// What becomes of a combined bid where a lot has no separate winner.
    pub no_separate_winner: NoSeparateWinner,
    /// The groups of lots.
    pub groups: Vec<GroupCompared>,
    /// The lots of the groups, and where a bidder may win only so many lots all of them, in the order of
    /// the procurement.
    pub lots: Vec<LotCompared>,
    /// What the best separate award amounts to over the lots that have a winner in it and in the award.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub separate: Option<Explained>,
    /// What the award amounts to over the same lots.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub award: Option<Explained>,
    /// What is saved, or how many points more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gain: Option<Explained>,
    /// The bids between which the published rules do not decide, by their identifiers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tie: Option<AllocationTie>,
}

/// A group of lots, and who offers it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GroupCompared {
    /// The group.
    pub id: String,
    /// Its lots.
    pub lots: Vec<String>,
    /// What the winners of the best separate award amount to; none where a lot has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub separate: Option<Explained>,
    /// The bids that offer them together, by their identifiers.
    pub bids: Vec<CombinedBid>,
}

/// A bid for a group of lots.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CombinedBid {
    /// The bid.
    pub bid: String,
    /// How it fared.
    pub standing: CombinedStanding,
    /// What it amounts to over the lots.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<Explained>,
    /// What it is better by than the best separate award of its lots; below zero where it is worse.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gain: Option<Explained>,
}

/// A lot, by separate bids alone and with combined ones.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LotCompared {
    /// The lot.
    pub lot: String,
    /// Who wins it in the best separate award; several, by their identifiers, where they share the first place.
    pub separate: Vec<String>,
    /// The combined bid that wins it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combined: Option<String>,
}
