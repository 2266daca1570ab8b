//! What Regulation (EU) 2025/40 says of a component of the packaging.

use serde::Serialize;

use crate::explain::Figure;
use crate::model::{
    PackagingExemption, PlasticCategory, PpwrOutcome, PpwrRule, RecyclabilityGrade,
};

/// What a rule of Regulation (EU) 2025/40 says of a component, from a year within the deliveries on.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PpwrFinding {
    /// The rule.
    pub rule: PpwrRule,
    /// The year from whose 1 January it holds at the earliest; acts that are still to come may move it.
    pub from: i64,
    /// What it says of the component.
    pub outcome: PpwrOutcome,
    /// Where it stands: the threshold, or the exemption.
    pub articles: Vec<&'static str>,
    /// The bound as a fraction, where it is documented which one holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bound: Option<Figure>,
    /// What the bid says, as a fraction.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stated: Option<Figure>,
    /// The grade that is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub least_grade: Option<RecyclabilityGrade>,
    /// The grade that the component has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grade: Option<RecyclabilityGrade>,
    /// The category of plastic packaging, where it is documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<PlasticCategory>,
    /// The grounds on which it is exempt.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub exemptions: Vec<PackagingExemption>,
}
