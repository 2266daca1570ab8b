//! The simulation, which a worker runs from beginning to end: who wants it no longer ends the worker.

use std::ops::ControlFlow;

use wasm_bindgen::prelude::wasm_bindgen;
use wholelife::engine::DrawnColumn;
use wholelife::{Problem, Progress, Rejection, Running};

use crate::documents::Documents;
use crate::verbs::spoken;

#[wasm_bindgen]
extern "C" {
    /// Who wants to know how far a simulation is.
    pub type Listener;

    /// Tells how many draws are made, and of how many.
    #[wasm_bindgen(method, structural)]
    fn told(this: &Listener, done: f64, of: f64);
}

/// What a simulation found, to be told in any language without drawing again.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Simulated(wholelife::Simulated);

#[wasm_bindgen]
impl Simulated {
    /// What was found as JSON text.
    ///
    /// # Errors
    ///
    /// The rejection.
    pub fn json(&self) -> Result<String, String> {
        written(self.0.to_json())
    }

    /// What was found as a self-contained HTML page.
    #[must_use]
    pub fn html(&self, language: &str) -> String {
        self.0.to_html(spoken(language))
    }

    /// What was found as plain text.
    #[must_use]
    pub fn text(&self, language: &str) -> String {
        self.0.to_text(spoken(language))
    }

    /// What was found as charts: a JSON object of Vega-Lite documents.
    ///
    /// # Errors
    ///
    /// The rejection.
    pub fn charts(&self, language: &str) -> Result<String, String> {
        written(self.0.to_charts(spoken(language)))
    }

    /// The names of the columns of all draws.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        self.0.draws.iter().map(DrawnColumn::name).collect()
    }

    /// Takes the draws of a column; a draw without a result is NaN.
    pub fn column(&mut self, place: usize) -> Vec<f64> {
        let column = self.0.draws.get_mut(place);
        column.map_or_else(Vec::new, |column| std::mem::take(&mut column.values))
    }
}

/// Simulates the documents.
///
/// # Errors
///
/// The rejection.
#[wasm_bindgen]
pub fn simulate(
    documents: Documents,
    settings: Vec<u8>,
    keep_draws: bool,
    listener: &Listener,
) -> Result<Simulated, String> {
    let running = Running {
        threads: 1,
        keep_draws,
    };
    let mut progress = |Progress { done, of }: Progress| {
        listener.told(count(done), count(of));
        ControlFlow::Continue(())
    };
    documents.read(|input| {
        let simulated = wholelife::simulation(input, &settings, running, &mut progress)?;
        // It is never told to stop.
        let simulated =
            simulated.ok_or_else(|| Rejection::from(Problem::new("engine.internal", "")))?;
        Ok(Simulated(simulated))
    })
}

fn written(text: Result<String, Rejection>) -> Result<String, String> {
    text.map_err(|rejection| rejection.to_json())
}

/// A number of walks as JavaScript counts them.
#[allow(
    clippy::as_conversions,
    clippy::cast_precision_loss,
    reason = "nobody sees how far the last of 2^53 walks are"
)]
const fn count(walks: u64) -> f64 {
    walks as f64
}
