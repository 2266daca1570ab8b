//! Which bids went on to the comparison.

use serde::Serialize;

use super::Place;
use crate::model::StillTied;

/// A declared shortlist, as it was applied.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ShortlistUsed {
    /// How many bids go on at most, apart from a tie.
    pub bids: usize,
    /// The criteria whose weighted points are added.
    pub criteria: Vec<String>,
    /// Whether the tie chain decides at the cut-off.
    pub by_tie_chain: bool,
    /// What happens to what is tied there.
    pub still_tied: StillTied,
    /// The places by these points; empty while open questions keep the lot from being ranked.
    pub places: Vec<Place>,
    /// The bids that go on, the best first.
    pub advanced: Vec<String>,
}
