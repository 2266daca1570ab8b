//! The packaging of a bid: what it weighs, by level and material.

use serde::Serialize;

use super::PpwrFinding;
use crate::explain::{Explained, Figure};
use crate::model::{PackagingLevel, PackagingMaterial, PackagingOutcome};

/// The packaging of a bid over the study. A total that needs a number nobody has documented is left out, and
/// so is every total where nothing is said of an item that is asked for.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PackagingReport {
    /// What all of it weighs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mass: Option<Explained>,
    /// What it weighs per functional unit, where the lot has one; units are not discounted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub per_functional_unit: Option<Explained>,
    /// The share of its mass that is recycled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recycled_share: Option<Explained>,
    /// The share of its mass from renewable sources.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub renewable_share: Option<Explained>,
    /// What weighs what, by what it is for.
    pub by_level: Vec<PackagingOfLevel>,
    /// What weighs what, by what it is made of; empty where a component is withheld as confidential.
    pub by_material: Vec<PackagingOfMaterial>,
    /// Its components, as far as their items count.
    pub components: Vec<PackagingComponentUsed>,
    /// The items and levels that are asked for and of which nothing is said; empty where a component is
    /// withheld as confidential.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unsaid: Vec<PackagingUnsaid>,
    /// Whether it meets the set of criteria that the lot names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub criteria: Option<PackagingCriteriaUsed>,
}

/// A level of the packaging of an item of which a bid says neither what it is nor that there is none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PackagingUnsaid {
    /// The item.
    pub item: String,
    /// The level.
    pub level: PackagingLevel,
}

/// A set of criteria for packaging, and whether a bid meets them.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PackagingCriteriaUsed {
    /// The set.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its version.
    pub version: String,
    /// Each criterion, in the order of the set.
    pub results: Vec<PackagingCriterionResult>,
}

/// Whether a bid meets a criterion for packaging.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PackagingCriterionResult {
    /// The criterion.
    pub criterion: String,
    /// What it asks for.
    pub title: String,
    /// Whether it is met; `null` where that is withheld because a component is confidential.
    pub outcome: Option<PackagingOutcome>,
    /// The components that do not meet it, or do not document that they do; where it is met, those that
    /// meet it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub components: Vec<String>,
    /// The share of the mass that is documented to meet it, where the criterion asks for a share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share: Option<Figure>,
    /// The points that the bid gets for it, where it gives points.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub points: Option<Figure>,
}

/// The packaging of a level.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PackagingOfLevel {
    /// The level.
    pub level: PackagingLevel,
    /// What all of it weighs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mass: Option<Explained>,
    /// What it weighs per functional unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub per_functional_unit: Option<Explained>,
}

/// The packaging of a material.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PackagingOfMaterial {
    /// The material.
    pub material: PackagingMaterial,
    /// What all of it weighs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mass: Option<Explained>,
    /// What it weighs per functional unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub per_functional_unit: Option<Explained>,
}

/// A component of the packaging.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PackagingComponentUsed {
    /// Its identifier.
    pub id: String,
    /// What it is; `null` where that is withheld as confidential.
    pub title: Option<String>,
    /// The item that it packs.
    pub item: String,
    /// What it is for.
    pub level: PackagingLevel,
    /// What it is made of; `null` where that is withheld as confidential.
    pub material: Option<PackagingMaterial>,
    /// What all of it weighs over the study; left out where what one weighs is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mass: Option<Explained>,
    /// What Regulation (EU) 2025/40 says of it within the deliveries, where the lot asks; empty where a
    /// component of the bid is withheld as confidential.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ppwr: Vec<PpwrFinding>,
    /// The year from which it may no longer be placed on the market as it is documented, at the earliest
    /// (Art. 6 and 7); left out where none is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub barred_from: Option<i64>,
}
