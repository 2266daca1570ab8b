//! What a bid emits less than current practice.

use serde::Serialize;

use crate::explain::Explained;
use crate::model::Stage;

/// What a bid emits less than current practice over the study, without biogenic carbon; where it emits more,
/// the numbers are negative.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SavedEmissions {
    /// In all.
    pub total: Explained,
    /// Per functional unit, where the lot has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub per_functional_unit: Option<Explained>,
    /// By stage of life. Stages that one of the two states together are compared together.
    pub by_stage: Vec<SavedInStage>,
}

/// What is emitted less in a stage of life.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SavedInStage {
    /// The stage.
    pub stage: Stage,
    /// The stages that cannot be told from it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub with: Vec<Stage>,
    /// What is emitted less.
    pub saved: Explained,
}

impl SavedInStage {
    /// Its stage, and those that cannot be told from it.
    #[must_use]
    pub fn group(&self) -> (&Stage, &[Stage]) {
        (&self.stage, &self.with)
    }
}
