//! What an evaluation rests on: the engine, the procurement, and each document.

use serde::Serialize;

/// The procurement an evaluation rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ProcurementReference {
    /// The buyer's identifier.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Version of the published documents.
    pub version: String,
    /// The currency of every amount.
    pub currency: String,
    /// The payers.
    pub payers: Vec<Named>,
    /// The participants.
    pub participants: Vec<Named>,
    /// The SHA-256 of the canonical form; `null` in a redacted evaluation where the document holds a
    /// confidential value, which could be found by trying.
    pub sha256: Option<String>,
}

/// A name and what it stands for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Named {
    /// The name.
    pub id: String,
    /// What it stands for.
    pub title: String,
}

/// A bid an evaluation rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BidReference {
    /// The bid's identifier.
    pub id: String,
    /// The bidder's identifier.
    pub bidder_id: String,
    /// The bidder's name.
    pub bidder: String,
    /// The revision.
    pub revision: u32,
    /// The SHA-256 of the canonical form; `null` in a redacted evaluation where the document holds a
    /// confidential value, which could be found by trying.
    pub sha256: Option<String>,
}

/// An assessment or decision an evaluation rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DocumentReference {
    /// Its identifier.
    pub id: String,
    /// The SHA-256 of the canonical form; `null` in a redacted evaluation where the document holds a
    /// confidential value, which could be found by trying.
    pub sha256: Option<String>,
}
