//! Who is in a framework of several suppliers, and how much each delivers.

use serde::Serialize;

use super::PriceQualityRanges;
use crate::explain::{Explained, Figure};
use crate::model::CutOffTie;

/// A framework with several suppliers.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FrameworkAward {
    /// How many suppliers were published.
    pub suppliers: u32,
    /// What happens where the last place is shared by more bids than there is room for.
    pub cut_off_tie: CutOffTie,
    /// The bids that share it; empty where there is room for all.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cut_off: Vec<String>,
    /// Between which weights later mini-competitions choose those of their criteria, where that is published.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub weight_ranges: Vec<CriterionRange>,
    /// The same of the price and of quality, where a method sets one against the other.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price_quality_ranges: Option<PriceQualityRanges>,
    /// How much each supplier delivers, where the first is asked first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cascade: Option<CascadeAward>,
}

/// Between which weights that of a criterion of a later mini-competition is chosen, both allowed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CriterionRange {
    /// The criterion, which need not be one of the lot.
    pub criterion: String,
    /// The lowest weight.
    pub lowest: Figure,
    /// The highest weight.
    pub highest: Figure,
}

/// A cascade of suppliers.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CascadeAward {
    /// The suppliers, in the order in which they are asked.
    pub suppliers: Vec<SupplierShare>,
    /// What nobody delivers.
    pub uncovered: Explained,
    /// What all that is delivered costs, where there is a price schedule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost: Option<Explained>,
}

/// What a supplier of a cascade delivers.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SupplierShare {
    /// The bid.
    pub bid: String,
    /// What it delivers, up to its capacity.
    pub quantity: Explained,
    /// What that costs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost: Option<Explained>,
}
