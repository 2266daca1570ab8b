//! What a simulation finds, for people: as a page, as text and as charts.

use std::ops::ControlFlow;

use super::{Input, read_simulation, written};
use crate::catalogue::Language;
use crate::engine::{self, Running};
use crate::model::SimulatedLot;
use crate::problem::{Problem, Rejection};
use crate::report::{self, Published};
use crate::simulation::{Sensitivity, Simulation};

/// Simulates the documents: a self-contained HTML page. It shows confidential values.
///
/// # Errors
///
/// Every problem found.
///
/// # Examples
///
/// ```
/// use wholelife::{Input, Language, simulation_report};
/// let envelope = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/example.json"));
/// let asked = br#"{"schema_version": "1.0", "draws": 1000, "seed": 1, "sampling": "pseudo_random",
///     "quantiles": ["0.025", "0.975"], "lots": []}"#;
/// let page = simulation_report(Input::Envelope(envelope), asked, Language::Danish)?;
/// assert!(page.contains("Frugal Washers er nummer 1 i evalueringen og vinder i alle 1.000 gennemregninger."));
/// # Ok::<(), wholelife::Rejection>(())
/// ```
pub fn simulation_report(
    input: Input<'_>,
    settings: &[u8],
    language: Language,
) -> Result<String, Rejection> {
    let found = Found::of(input, settings)?;
    Ok(report::simulation_html(
        found.both(),
        &found.published,
        language,
    ))
}

/// Simulates the documents: a plain text for a terminal. It shows confidential values.
///
/// # Errors
///
/// Every problem found.
pub fn simulation_summary(
    input: Input<'_>,
    settings: &[u8],
    language: Language,
) -> Result<String, Rejection> {
    let found = Found::of(input, settings)?;
    Ok(report::simulation_text(
        found.both(),
        &found.published,
        language,
    ))
}

/// Draws what a simulation finds: a JSON object of Vega-Lite documents by name, `LOT/CHART`.
///
/// `rank_probabilities` says how often each bid holds which place; `distribution_of_total` and
/// `distribution_of_cost` how what the order goes by and the life-cycle cost spread, where they vary; `tornado` how
/// far ahead the first bid stays when one number is moved at a time, where the settings ask for it.
///
/// # Errors
///
/// Every problem found.
pub fn simulation_charts(
    input: Input<'_>,
    settings: &[u8],
    language: Language,
) -> Result<String, Rejection> {
    let found = Found::of(input, settings)?;
    let charts = report::simulation_charts(found.both(), &found.published, language);
    written(&charts)
}

/// What a page is made of.
struct Found {
    simulation: Simulation,
    /// What comes out with other values, where any lot asks for it.
    varied: Option<Sensitivity>,
    published: Published,
}

impl Found {
    fn of(input: Input<'_>, settings: &[u8]) -> Result<Self, Rejection> {
        let (case, settings) = read_simulation(input, settings)?;
        let go_on = &mut |_| ControlFlow::Continue(());
        let found = engine::simulate(&case, &settings, Running::default(), go_on)?;
        // Nobody has stopped it.
        let found = found.ok_or_else(|| Problem::new("engine.internal", ""))?;
        let varies = |lot: &SimulatedLot| {
            lot.tornado.is_some()
                || !lot.grids.is_empty()
                || !lot.scenarios.is_empty()
                || !lot.thresholds.is_empty()
        };
        let asked = settings.lots.iter().any(varies);
        let varied = asked.then(|| engine::sensitivity(&case, &settings));
        Ok(Self {
            simulation: found.simulation,
            varied: varied.transpose()?,
            published: Published::of(&case.procurement),
        })
    }

    const fn both(&self) -> (&Simulation, Option<&Sensitivity>) {
        (&self.simulation, self.varied.as_ref())
    }
}
