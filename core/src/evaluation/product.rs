//! The product system that a bid offers.

use serde::Serialize;

use crate::calculation::ReuseSystemFound;
use crate::explain::{Explained, Figure};

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

/// What a use of each bid's product system takes, by the uses of a year, with its items replaced as they wear
/// out: what the figures of a report draw. It decides nothing. What a redacted evaluation withholds is not in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ProductCurves {
    /// What a use is.
    pub functional_unit: String,
    /// What a use costs; `null` where costs were not asked for.
    pub cost: Option<ProductCurvesOfAxis>,
    /// What a use emits; `null` where emissions were not asked for.
    pub emissions: Option<ProductCurvesOfAxis>,
}

/// The curves of an axis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ProductCurvesOfAxis {
    /// The uses of a year.
    pub uses_per_year: Vec<Figure>,
    /// Each bid, in the order given, and then current practice.
    pub curves: Vec<ProductCurve>,
    /// Where two of the curves cross, from the fewest uses on.
    pub crossings: Vec<ProductCrossing>,
}

/// What a use of one system takes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ProductCurve {
    /// The bid, or current practice.
    pub option: String,
    /// At each number of uses.
    pub per_use: Vec<Figure>,
}

/// Where two curves cross, to a tenth of a use a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ProductCrossing {
    /// The uses of a year.
    pub uses_per_year: Figure,
    /// What a use takes there.
    pub per_use: Figure,
}
