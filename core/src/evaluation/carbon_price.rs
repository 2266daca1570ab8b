//! What a cost line of emissions values, at which price.

use serde::Serialize;

use crate::explain::Series;

/// What a cost line of emissions values.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EmissionsValued {
    /// The price path.
    pub price_path: String,
    /// What is emitted in year 0, 1, 2 …
    pub emitted: Series,
    /// The price of a tonne in year 0, 1, 2 …, in the money of the procurement.
    pub price: Series,
}
