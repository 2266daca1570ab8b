//! Documents and a simulation of them.

use super::{Input, written};
use crate::document;
use crate::engine;
use crate::model::{Case, Simulation};
use crate::problem::Rejection;
use crate::simulation::Sensitivity;

/// Reads the documents and what a simulation of them is asked; pointers into the settings start with
/// `/simulation`.
///
/// # Errors
///
/// Every problem found in any of them.
pub fn read_simulation(input: Input<'_>, settings: &[u8]) -> Result<(Case, Simulation), Rejection> {
    match input {
        Input::Envelope(text) => document::read_simulation(text, settings),
        Input::Documents {
            procurement,
            bids,
            assessments,
            decisions,
        } => {
            let apart = (procurement, bids, assessments, decisions);
            document::read_simulation_of_documents(apart, settings)
        }
    }
}

/// Evaluates the documents with other values in the place of their own, each time as exactly as the award: what comes
/// out in scenarios, over grids of two numbers and at quantiles of each uncertain number, and at which values of a
/// number the award changes; as JSON text. Which of these, the settings of a simulation say. It holds confidential
/// values.
///
/// # Errors
///
/// Every problem found; pointers into the settings start with `/simulation`.
///
/// # Examples
///
/// Frugal costs 1,100 and 115.2 for power, its rival 1,288. Frugal wins until it asks 1,172.8 and about one more,
/// for points are rounded to one decimal, and within a tenth of a point the two share the first place.
///
/// ```
/// use wholelife::{Input, vary};
/// let envelope = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/example.json"));
/// let settings = br#"{
///     "schema_version": "1.0", "draws": 1, "seed": 1, "sampling": "pseudo_random", "quantiles": [],
///     "lots": [{"lot": "washer", "thresholds": [
///         {"number": {"bid": "frugal", "item": "machine"}, "from": "1000", "to": "1300"}
///     ]}]
/// }"#;
/// let text = vary(Input::Envelope(envelope), settings)?;
/// assert!(text.contains(r#""thresholds":[{"value":"117"#), "{text}");
/// # Ok::<(), wholelife::Rejection>(())
/// ```
pub fn vary(input: Input<'_>, settings: &[u8]) -> Result<String, Rejection> {
    written(&sensitivity(input, settings)?)
}

/// The same as a Rust value; see [`vary`]. It holds confidential values.
///
/// # Errors
///
/// Every problem found.
pub fn sensitivity(input: Input<'_>, settings: &[u8]) -> Result<Sensitivity, Rejection> {
    let (case, settings) = read_simulation(input, settings)?;
    engine::sensitivity(&case, &settings)
}
