//! Documents and a simulation of them.

use super::Input;
use crate::document;
use crate::model::{Case, Simulation};
use crate::problem::Rejection;

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
