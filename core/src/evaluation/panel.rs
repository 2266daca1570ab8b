//! How far apart the evaluators of a panel are: told beside the points, and deciding nothing.

use serde::Serialize;

use crate::explain::{Explained, Figure};

/// How far apart the evaluators are about one bid in one criterion.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PanelSpread {
    /// The lowest points that an evaluator gave.
    pub lowest: Figure,
    /// The highest.
    pub highest: Figure,
    /// From the lowest to the highest.
    pub range: Explained,
    /// The same as a share of the published scale, so that criteria can be compared.
    pub share_of_scale: Explained,
    /// How far the evaluator who is farthest from the panel's points is from them.
    pub largest_distance: Explained,
    /// Who is as far from them as that, by name.
    pub farthest: Vec<String>,
}

/// How the evaluators of a criterion stand to each other, over all bids for the lot.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PanelAgreement {
    /// The criterion.
    pub criterion: String,
    /// The evaluators with a final assessment, by name.
    pub evaluators: Vec<EvaluatorStanding>,
    /// The bids that every evaluator gave points who gave any, in the order given: those over which
    /// agreement is stated.
    pub compared: Vec<String>,
    /// How far these evaluators agree on the order of these bids, from 0 to 1: Kendall's W, corrected
    /// for ties. `null` where it is undefined: fewer than two such bids, or evaluators who each give
    /// all of them the same.
    pub concordance: Explained,
}

impl PanelAgreement {
    /// An evaluator of the criterion.
    #[must_use]
    pub fn of(&self, evaluator: &str) -> Option<&EvaluatorStanding> {
        let mut all = self.evaluators.iter();
        all.find(|one| one.evaluator == evaluator)
    }
}

/// An evaluator beside the others.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EvaluatorStanding {
    /// The evaluator.
    pub evaluator: String,
    /// How much more than the others the evaluator gives on average, over the bids that others gave
    /// points as well; below zero where it is less. `null` where there is no such bid.
    pub deviation: Explained,
    /// The bids from which the evaluator abstained.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub abstained: Vec<String>,
}
