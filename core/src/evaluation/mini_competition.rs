//! A competition among the suppliers of a framework agreement.

use serde::Serialize;

use crate::explain::Figure;

/// The framework agreement that a lot is a mini-competition under.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct UnderFrameworkUsed {
    /// The identifier of the framework's procurement.
    pub procurement: String,
    /// The version of its published documents.
    pub version: String,
    /// SHA-256 of its canonical form, as the mini-competition states it.
    pub sha256: String,
    /// The lot of that procurement.
    pub lot: String,
    /// How many suppliers the framework has.
    pub suppliers: usize,
    /// The weights of the price and of quality with the ranges that they were chosen in, where the framework published such.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price_quality_ranges: Option<PriceQualityRanges>,
    /// The suppliers that made no bid for the lot, in the order given.
    pub without_bid: Vec<SupplierWithoutBid>,
}

/// A supplier that made no bid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SupplierWithoutBid {
    /// The identifier by which it bids.
    pub bidder_id: String,
    /// Its name.
    pub bidder: String,
}

/// Between which weights the weight of a criterion was chosen, both allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PublishedRange {
    /// The lowest weight.
    pub lowest: Figure,
    /// The highest weight.
    pub highest: Figure,
}

/// Between which weights `quality_percent` sets quality against the price, both bounds allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PriceQualityRanges {
    /// The weight of the price.
    pub price_weight: WeightInRange,
    /// The weight of quality.
    pub quality_weight: WeightInRange,
}

/// A weight of the award method and its range.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WeightInRange {
    /// The weight that a mini-competition chose; none in the framework.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<Figure>,
    /// The lowest weight.
    pub lowest: Figure,
    /// The highest weight.
    pub highest: Figure,
}
