//! The simulation of documents: how sure their evaluation is.

use std::ops::ControlFlow;

use super::simulated::Simulated;
use super::{Input, written};
use crate::document;
use crate::engine;
pub use crate::engine::{Progress, Running};
use crate::model::{Case, Simulation};
use crate::problem::{Problem, Rejection};
use crate::simulation::Sensitivity;

/// Simulates the documents as the `settings` ask: what is found, to be told as JSON text, as a page, as text and as
/// charts. It holds confidential values.
///
/// The same documents and settings give the same bytes, on any machine and any number of threads.
///
/// # Errors
///
/// Every problem found, in the documents and the settings; pointers to these begin with `/simulation`.
pub fn simulate(
    input: Input<'_>,
    settings: &[u8],
    running: Running,
) -> Result<Simulated, Rejection> {
    let go_on = &mut |_| ControlFlow::Continue(());
    let found = simulation(input, settings, running, go_on)?;
    found.ok_or_else(|| Problem::new("engine.internal", "").into())
}

/// The same, watched; see [`simulate`]. `progress` is told about every thousand draws, and may stop it: then
/// nothing is found.
///
/// # Errors
///
/// As for [`simulate`].
pub fn simulation(
    input: Input<'_>,
    settings: &[u8],
    running: Running,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Option<Simulated>, Rejection> {
    let (case, settings) = read_simulation(input, settings)?;
    let found = engine::simulate(&case, &settings, running, progress)?;
    Ok(found.map(|found| Simulated::of(found, &case, &settings)))
}

/// The documents and the settings of a simulation of them, as models.
///
/// # Errors
///
/// Every problem found.
pub fn read_simulation(input: Input<'_>, settings: &[u8]) -> Result<(Case, Simulation), Rejection> {
    match input {
        Input::Envelope(text) => document::read_simulation(text, settings),
        Input::Documents {
            procurement,
            bids,
            assessments,
            decisions,
        } => document::read_simulation_of_documents(
            (procurement, bids, assessments, decisions),
            settings,
        ),
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
///     "schema_version": "1.0", "draws": 2, "seed": 1, "sampling": "pseudo_random", "quantiles": [],
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
