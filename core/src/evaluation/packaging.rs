//! The packaging of a bid: what it weighs, by level and material.

use serde::Serialize;

use crate::explain::Explained;
use crate::model::{PackagingLevel, PackagingMaterial};

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
}
