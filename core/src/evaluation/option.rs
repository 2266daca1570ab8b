//! Which options of a bid count, and why.

use serde::Serialize;

use crate::explain::{Explained, Figure};
use crate::words;

words! {
    /// By which rule an option counts.
    pub enum OptionRuleUsed {
        /// The cheapest of its group count.
        Cheapest = "cheapest",
        /// The dearest of its group count.
        Dearest = "dearest",
        /// It counts where what decides is at most the bound.
        AtMost = "at_most",
        /// It counts where what decides is at least the bound.
        AtLeast = "at_least",
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
    /// The rule.
    pub rule: OptionRuleUsed,
    /// Whether it counts.
    pub counts: bool,
    /// Whether it is offered: an option that is not is not chosen from.
    pub offered: bool,
    /// What decides: what it costs, or the value of a parameter; none where it is not offered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided_by: Option<Explained>,
    /// The bound of the published condition, in the same unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bound: Option<Figure>,
    /// The options of its group that cost the same, where that leaves it to the order of the procurement which of them counts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tied_with: Vec<String>,
}
