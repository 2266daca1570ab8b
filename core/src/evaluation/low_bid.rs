//! Whether a bid is so low that the bidder is asked to explain it.

use serde::Serialize;

use crate::explain::{Explained, Figure};

/// A bid beside the published tests of how low it may be.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LowBid {
    /// The criterion whose measure is tested.
    pub criterion: String,
    /// The measure.
    pub amount: Figure,
    /// Its unit.
    pub unit: String,
    /// Whether the bidder has to be asked to explain it: any test asks. Nothing else follows.
    pub explanation_required: bool,
    /// The tests, in the order of the procurement.
    pub tests: Vec<LowBidTested>,
}

/// A test of how low a bid is.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LowBidTested {
    /// The test: `below_mean_of_others`, `below_mean`, `below_median`, `below_next`, `below_amount` or
    /// `spain_rglcap_85`.
    pub test: &'static str,
    /// The amount below which an explanation is asked for; none where there is nothing to compare with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<Explained>,
    /// Whether it is asked for at exactly this amount too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inclusive: Option<bool>,
    /// Whether this test asks for an explanation.
    pub asks: bool,
}
