//! The places of the ranked bids, and the corridor in which something else than the total decides.

use serde::Serialize;

use crate::explain::Explained;

/// Quotients of quality and price that count as good as the best.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CorridorUsed {
    /// The least of them, with the best that it was taken from.
    pub least: Explained,
    /// What decides between their bids, as in `decided_by` of a place.
    pub deciding: String,
}

/// A place of the ranking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Place {
    /// The place; after a shared place of two the next is two further.
    pub rank: u32,
    /// Who holds it.
    pub bids: Vec<String>,
    /// What broke a tie with the place before, where something did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided_by: Option<String>,
}
