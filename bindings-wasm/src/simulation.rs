//! The simulation, which a worker runs from beginning to end: who wants it no longer ends the worker.

use std::ops::ControlFlow;

use wasm_bindgen::prelude::wasm_bindgen;
use wholelife::engine::DrawnColumn;
use wholelife::{Language, Problem, Progress, Rejection, Running};

use crate::documents::Documents;

#[wasm_bindgen]
extern "C" {
    /// Who wants to know how far a simulation is.
    pub type Listener;

    /// Tells how many draws are made, and of how many.
    #[wasm_bindgen(method, structural)]
    fn told(this: &Listener, done: f64, of: f64);
}

/// What a simulation found.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Simulated {
    text: String,
    /// In each language, where they are asked for.
    pages: Vec<String>,
    charts: Vec<String>,
    draws: Vec<DrawnColumn>,
}

#[wasm_bindgen]
impl Simulated {
    /// The simulation as JSON text.
    pub fn text(&mut self) -> String {
        std::mem::take(&mut self.text)
    }

    /// What was found as a self-contained HTML page in each language that was asked for.
    pub fn pages(&mut self) -> Vec<String> {
        std::mem::take(&mut self.pages)
    }

    /// What was found as charts in each language that was asked for: JSON objects of Vega-Lite documents.
    pub fn charts(&mut self) -> Vec<String> {
        std::mem::take(&mut self.charts)
    }

    /// The names of the columns of all draws.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        self.draws.iter().map(DrawnColumn::name).collect()
    }

    /// Takes the draws of a column; a draw without a result is NaN.
    pub fn column(&mut self, place: usize) -> Vec<f64> {
        let column = self.draws.get_mut(place);
        column.map_or_else(Vec::new, |column| std::mem::take(&mut column.values))
    }
}

/// Simulates the documents, with pages and charts in the languages that they are asked for.
///
/// # Errors
///
/// The rejection.
#[wasm_bindgen]
pub fn simulate(
    documents: Documents,
    settings: Vec<u8>,
    keep_draws: bool,
    pages: Vec<String>,
    charts: Vec<String>,
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
        let pages = spoken(&pages).map(|language| simulated.to_html(input, &settings, language));
        let charts =
            spoken(&charts).map(|language| simulated.to_charts(input, &settings, language));
        Ok(Simulated {
            text: simulated.to_json()?,
            pages: pages.collect::<Result<_, _>>()?,
            charts: charts.collect::<Result<_, _>>()?,
            draws: simulated.draws,
        })
    })
}

fn spoken(tags: &[String]) -> impl Iterator<Item = Language> {
    tags.iter().filter_map(|tag| Language::from_tag(tag))
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
