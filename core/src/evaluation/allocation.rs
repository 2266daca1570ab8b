//! Who wins which lot where a bidder may not win all of them, step by step, and what that costs.

use serde::Serialize;

use crate::allocation::StepKind;
use crate::explain::Explained;
use crate::model::{ComparedBy, JointBids, NoOtherBid};
use crate::words;

words! {
    /// How an allocation of the lots ended.
    pub enum AllocationOutcome {
        /// The published rules say who wins each lot.
        Allocated = "allocated",
        /// Bids share a place that matters, so that the published rules do not say who wins.
        Tied = "tied",
        /// Nothing is allocated until the open questions of every lot are resolved.
        Open = "open",
    }
}

/// The lots by the published limit on how many of them a bidder may win.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Allocation {
    /// How it ended.
    pub outcome: AllocationOutcome,
    /// How many lots a bidder may win.
    pub most_won: u32,
    /// Which lots a bidder wins that is first in more: `bidder_preference`, `lot_order`, `largest_loss` or
    /// `least_total_cost`.
    pub rule: &'static str,
    /// What the rule compares bids by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<ComparedBy>,
    /// Whose lots count where partners bid jointly.
    pub joint_bids: JointBids,
    /// What happens to a lot for which nobody is left.
    pub no_other_bid: NoOtherBid,
    /// The lots, in the order of the procurement.
    pub lots: Vec<LotAllocated>,
    /// How the rule went, step by step.
    pub steps: Vec<AllocationStep>,
    /// The bids between which the published rules do not decide.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tie: Option<AllocationTie>,
    /// What the limit costs, by what the lots can be added up by, over those that have a winner with and
    /// without it.
    pub costs: Vec<LimitCost>,
}

/// A lot, without the limit and with it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LotAllocated {
    /// The lot.
    pub lot: String,
    /// Who would win it without the limit; none where nobody is first alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first: Option<String>,
    /// Who wins it; none where nobody does, or where that is not decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub winner: Option<String>,
    /// How much more the winner asks than the first, where they differ and there is a price schedule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price_difference: Option<Explained>,
    /// How much worse the total of the winner is, in points or money, where they differ.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_difference: Option<Explained>,
}

/// A step of the allocation.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AllocationStep {
    /// The lot.
    pub lot: String,
    /// What happens to it.
    pub kind: StepKind,
    /// The bid that it happens to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bid: Option<String>,
    /// Bids with a better place, or with the same, that do not win the lot.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub passed_over: Vec<String>,
    /// The first other bid that could have won it at this step, where the rule goes by the loss; all that
    /// share its place, by their identifiers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub runners_up: Vec<String>,
    /// How much worse a runner-up is; none where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loss: Option<Explained>,
}

/// Bids of a lot between which the published rules do not decide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AllocationTie {
    /// The lot.
    pub lot: String,
    /// The bids.
    pub bids: Vec<String>,
}

/// What the limit costs, added up over the lots.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LimitCost {
    /// What is added up.
    pub by: ComparedBy,
    /// The sum of those who would win without the limit.
    pub first: Explained,
    /// The sum of the winners.
    pub winner: Explained,
    /// How much more is paid, or how many points are lost.
    pub cost: Explained,
}
