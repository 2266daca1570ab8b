//! The product system that a bid offers.

use serde::Serialize;

use crate::calculation::ReuseSystemFound;
use crate::explain::Explained;

/// The product system that a bid offers, and what a year and a use of it take while its items are replaced as
/// they wear out. What falls due over the study is in the cost lines and the carbon lines.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ProductOffered {
    /// What it is.
    pub title: String,
    /// What it takes.
    pub takes: ReuseSystemFound,
    /// What a use costs; `null` where costs were not asked for.
    pub cost_per_use: Option<Explained>,
    /// What a use emits; `null` where emissions were not asked for.
    pub emissions_per_use: Option<Explained>,
}
