//! What is read of product footprints that follow the data model of PACT.

use serde::Serialize;

use super::footprint::ProductFootprint;
use crate::explain::Engine;
use crate::problem::Problem;

/// The product footprints of one text, each as a bid states it.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct PactFootprints {
    /// What has read it.
    pub(crate) engine: Engine,
    /// Version of this document's schema.
    pub(crate) schema_version: &'static str,
    /// SHA-256 of the text.
    pub(crate) sha256: String,
    /// The footprints, in the order of the text.
    pub(crate) footprints: Vec<PactFootprint>,
}

/// What is read of one product footprint.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct PactFootprint {
    /// Where it stands: a JSON Pointer into the text.
    pub(crate) pointer: String,
    /// Its identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) id: Option<String>,
    /// The version of the specification that it follows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) spec_version: Option<String>,
    /// Whose product it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) company: Option<String>,
    /// What the company calls the product.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) product: Option<String>,
    /// The identifiers of the product.
    pub(crate) product_ids: Vec<String>,
    /// The footprint as a bid states it in `footprints`; left out where there are problems.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) footprint: Option<ProductFootprint>,
    /// What stands in its way.
    pub(crate) problems: Vec<Problem>,
    /// What a bid cannot hold, what is read otherwise than it is written, and what contradicts itself.
    pub(crate) warnings: Vec<Problem>,
    /// How many more problems and warnings there are than are listed.
    pub(crate) unreported: usize,
}
