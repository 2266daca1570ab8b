//! A competition among the suppliers of a framework agreement.

use crate::num::Decimal;

/// The framework agreement that a lot is a mini-competition under.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnderFramework {
    /// The identifier of the framework's procurement.
    pub procurement: String,
    /// The version of its published documents.
    pub version: String,
    /// SHA-256 of its canonical form.
    pub sha256: String,
    /// The lot of that procurement.
    pub lot: String,
    /// Identifiers and names of those the framework is concluded with.
    pub suppliers: Vec<(String, String)>,
    /// By criterion of the lot: between which weights its weight was chosen.
    pub weight_ranges: Vec<Option<(Decimal, Decimal)>>,
    /// Between which weights those of the price and of quality were chosen.
    pub price_quality_ranges: Option<PriceQualityRanges>,
}

/// Between which weights quality is set against the price: the lowest and the highest of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PriceQualityRanges {
    /// Those of the price.
    pub price: (Decimal, Decimal),
    /// Those of quality.
    pub quality: (Decimal, Decimal),
}
