//! The simulation: how sure the evaluation is, estimated from draws of the numbers that are uncertain.
//!
//! What is estimated is a JSON number beside its Monte Carlo error; what is exact stays a decimal string. The
//! award is the evaluation's: nothing in here decides it.

mod distribution;
mod drivers;
mod estimate;
mod information;
mod lot;
mod sensitivity;

pub use distribution::*;
pub use drivers::*;
pub use estimate::*;
pub use information::*;
pub use lot::*;
pub use sensitivity::*;

use serde::Serialize;

use crate::evaluation::{BidReference, DocumentReference, Engine, ProcurementReference};
use crate::model::Sampling;
use crate::words;

words! {
    /// Where the standard errors come from.
    pub enum ErrorBasis {
        /// The spread of the draws, which are independent.
        Draws = "draws",
        /// The spread of the means of replicates, each drawn with a scrambling of its own.
        Replicates = "replicates",
    }
}

/// What the simulation of a procurement found.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Simulation {
    /// What made it.
    pub engine: Engine,
    /// Version of this document's schema.
    pub schema_version: &'static str,
    /// The procurement.
    pub procurement: ProcurementReference,
    /// The bids.
    pub bids: Vec<BidReference>,
    /// The assessments, with the SHA-256 of each.
    pub assessments: Vec<DocumentReference>,
    /// The decisions, with the SHA-256 of each.
    pub decisions: Vec<DocumentReference>,
    /// How it was drawn.
    pub design: DesignUsed,
    /// The lots, each on its own.
    pub lots: Vec<LotSimulation>,
}

/// How the draws were made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DesignUsed {
    /// SHA-256 of the settings.
    pub settings_sha256: String,
    /// How the numbers of a draw are chosen.
    pub sampling: Sampling,
    /// The seed, in digits: the same seed and documents give the same draws.
    pub seed: String,
    /// How many draws were made.
    pub draws: u32,
    /// In how many replicates; 1 where draws are independent.
    pub replicates: u32,
    /// Where the standard errors of means and probabilities come from.
    pub errors_from: ErrorBasis,
}
