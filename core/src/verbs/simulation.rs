//! The simulation of documents: how sure their evaluation is.

use std::ops::ControlFlow;

use super::{Input, written};
use crate::document;
use crate::engine;
use crate::engine::Simulated;
pub use crate::engine::{Progress, Running};
use crate::model::{Case, Simulation};
use crate::problem::Rejection;

/// Simulates the documents as the `settings` ask: the simulation as JSON text. It holds confidential values.
///
/// The same documents and settings give the same bytes, on any machine and any number of `threads`.
///
/// # Errors
///
/// Every problem found, in the documents and the settings; pointers to these begin with `/simulation`.
pub fn simulate(input: Input<'_>, settings: &[u8], threads: usize) -> Result<String, Rejection> {
    let running = Running {
        threads,
        ..Running::default()
    };
    let go_on = &mut |_| ControlFlow::Continue(());
    let simulated = simulation(input, settings, running, go_on)?;
    // Nobody has stopped it.
    simulated.map_or_else(|| Ok(String::new()), |one| written(&one.simulation))
}

/// Simulates the documents as a Rust value; see [`simulate`]. `progress` is told after every few thousand draws,
/// and may stop it: then there is none.
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
    engine::simulate(&case, &settings, running, progress)
}

/// The documents and the settings of a simulation of them, as models.
///
/// # Errors
///
/// Every problem found.
pub fn read_simulation(
    input: Input<'_>,
    settings: &[u8],
) -> Result<(Case, Simulation), Rejection> {
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
