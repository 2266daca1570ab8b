//! What the links of a supply chain prove of the requirements that reach down it.

use serde::Serialize;

use crate::model::{LinkFinding, LinkOutcome};

/// A requirement that reaches down the supply chain, link by link.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ChainRequirement {
    /// The requirement.
    pub requirement: String,
    /// Whether every link that has to prove it does: `fail` where one does not meet it, else `missing`
    /// where one has not proven it.
    pub outcome: LinkOutcome,
    /// The links that have to prove it, the bidder first.
    pub links: Vec<LinkResult>,
}

/// What a link proves of a requirement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LinkResult {
    /// Its identifier; `null` where that is withheld as confidential.
    pub link: Option<String>,
    /// Its name; `null` where that is withheld as confidential.
    pub name: Option<String>,
    /// How far down the chain it stands: 0 is the bidder and its partners, 1 their subcontractors.
    pub tier: u32,
    /// JSON Pointer to it in the envelope.
    pub pointer: String,
    /// Whether it meets the requirement.
    pub outcome: LinkOutcome,
    /// What that rests on.
    pub rests_on: LinkFinding,
    /// The last day on which the proof that it rests on is valid, where that ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<String>,
}
