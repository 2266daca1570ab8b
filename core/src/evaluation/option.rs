//! Which options of a bid count, and why.

use serde::Serialize;

use crate::explain::{Explained, Figure};
use crate::words;

words! {
    /// Why an option counts or does not.
    pub enum OptionReason {
        /// It is among the cheapest of its group that count.
        Cheapest = "cheapest",
        /// As many options of its group as count are cheaper, or cost the same and are declared before it.
        NotCheapest = "not_cheapest",
        /// It is among the dearest of its group that count.
        Dearest = "dearest",
        /// As many options of its group as count are dearer, or cost the same and are declared before it.
        NotDearest = "not_dearest",
        /// It meets the published condition.
        ConditionMet = "condition_met",
        /// It does not meet the published condition.
        ConditionNotMet = "condition_not_met",
        /// The bid leaves out a price of it, so that it is not chosen from.
        NotOffered = "not_offered",
    }
}

/// An option of a bid that a published rule decides about.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OptionDecided {
    /// The option.
    pub option: String,
    /// What it is.
    pub title: String,
    /// The group that it is chosen from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// Whether it counts.
    pub counts: bool,
    /// Why.
    pub reason: OptionReason,
    /// What decides: what it costs, or the value of a parameter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided_by: Option<Explained>,
    /// The bound of the published condition, in the same unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bound: Option<Figure>,
    /// The options of its group that cost the same, where that leaves it to the order of the procurement which of them counts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tied_with: Vec<String>,
}
