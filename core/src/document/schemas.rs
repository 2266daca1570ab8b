//! The JSON Schema of each kind of document, generated from its declaration.

use schemars::generate::SchemaSettings;
use serde_json::Value as Json;

use super::DocumentKind;
use super::wire::{
    Envelope, assessment::Assessment, bid::Bid, calculation::Calculation, decision::Decision,
    expectation::Expectations, pact::PactFootprints, procurement::Procurement,
    simulation::Simulation,
};
use crate::analysis::Analysis;
use crate::calculation::Answered;
use crate::evaluation::Evaluation;
use crate::explanation::Explanation;
use crate::lint::Lint;
use crate::problem::Rejection;
use crate::simulation::Sensitivity;

/// The schema of `kind`, as it is committed.
///
/// # Errors
///
/// None in practice: a schema is always valid JSON.
pub fn generate(kind: DocumentKind) -> Result<String, serde_json::Error> {
    let generator = || SchemaSettings::draft2020_12().into_generator();
    let (title, schema) = match kind {
        DocumentKind::Envelope => ("Envelope", generator().into_root_schema_for::<Envelope>()),
        DocumentKind::Procurement => (
            "Procurement",
            generator().into_root_schema_for::<Procurement>(),
        ),
        DocumentKind::Bid => ("Bid", generator().into_root_schema_for::<Bid>()),
        DocumentKind::Assessment => (
            "Assessment",
            generator().into_root_schema_for::<Assessment>(),
        ),
        DocumentKind::Decision => ("Decision", generator().into_root_schema_for::<Decision>()),
        DocumentKind::Evaluation => (
            "Evaluation",
            generator().into_root_schema_for::<Evaluation>(),
        ),
        DocumentKind::Rejection => ("Rejection", generator().into_root_schema_for::<Rejection>()),
        DocumentKind::Analysis => ("Analysis", generator().into_root_schema_for::<Analysis>()),
        DocumentKind::Explanation => (
            "Explanation",
            generator().into_root_schema_for::<Explanation>(),
        ),
        DocumentKind::Calculation => (
            "Calculation",
            generator().into_root_schema_for::<Calculation>(),
        ),
        DocumentKind::Answer => ("Answered", generator().into_root_schema_for::<Answered>()),
        DocumentKind::Expectations => (
            "Expectations",
            generator().into_root_schema_for::<Expectations>(),
        ),
        DocumentKind::Lint => ("Lint", generator().into_root_schema_for::<Lint>()),
        DocumentKind::PactFootprints => (
            "PactFootprints",
            generator().into_root_schema_for::<PactFootprints>(),
        ),
        DocumentKind::Sensitivity => (
            "Sensitivity",
            generator().into_root_schema_for::<Sensitivity>(),
        ),
        DocumentKind::Simulation => (
            "Simulation",
            generator().into_root_schema_for::<Simulation>(),
        ),
        DocumentKind::SimulationResult => (
            "SimulationResult",
            generator().into_root_schema_for::<crate::simulation::Simulation>(),
        ),
    };
    let mut schema = schema.to_value();
    if let Json::Object(members) = &mut schema {
        members.insert("title".to_owned(), Json::from(title));
    }
    let mut text = serde_json::to_string_pretty(&schema)?;
    text.push('\n');
    Ok(text)
}
