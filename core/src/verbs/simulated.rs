//! A simulation that was made: written as a document and for people, without drawing again.

use super::written;
use crate::catalogue::Language;
use crate::engine::{DrawnColumn, Quantity};
use crate::model::{self, Case};
use crate::problem::Rejection;
use crate::report::{self, Published};
use crate::simulation::Simulation;

/// A simulation that was made, with what is needed to tell it in any language.
///
/// # Examples
///
/// ```
/// use wholelife::{Input, Language, Running, simulate};
/// let envelope = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/example.json"));
/// let asked = br#"{"schema_version": "1.0", "draws": 1000, "seed": 1, "sampling": "pseudo_random",
///     "quantiles": ["0.025", "0.975"], "lots": []}"#;
/// let simulated = simulate(Input::Envelope(envelope), asked, Running::default())?;
/// let page = simulated.to_html(Language::Danish);
/// assert!(page.contains("Frugal Washers er nummer 1 i evalueringen og vinder i alle 1.000 gennemregninger."));
/// let text = simulated.to_text(Language::English);
/// assert!(text.contains("Frugal Washers is number 1 in the evaluation"));
/// # Ok::<(), wholelife::Rejection>(())
/// ```
#[derive(Debug)]
pub struct Simulated {
    /// What it finds.
    pub simulation: Simulation,
    /// All draws, where they were asked for. Nothing else here grows with their number.
    pub draws: Vec<DrawnColumn>,
    /// What the documents and the settings call the numbers.
    published: Published,
}

impl Simulated {
    pub(super) fn of(
        (simulation, draws): (Simulation, Vec<DrawnColumn>),
        case: &Case,
        settings: &model::Simulation,
    ) -> Self {
        Self {
            simulation,
            draws,
            published: Published::of(&case.procurement).asked(settings),
        }
    }

    /// What was found, as JSON text. It holds confidential values.
    ///
    /// # Errors
    ///
    /// None in practice: a result is always valid JSON.
    pub fn to_json(&self) -> Result<String, Rejection> {
        written(&self.simulation)
    }

    /// What was found as a self-contained HTML page, with what other values make of the award where the settings
    /// asked for it. It shows confidential values.
    #[must_use]
    pub fn to_html(&self, language: Language) -> String {
        report::simulation_html(&self.simulation, &self.published, language)
    }

    /// The same as plain text for a terminal.
    #[must_use]
    pub fn to_text(&self, language: Language) -> String {
        report::simulation_text(&self.simulation, &self.published, language)
    }

    /// The same as charts: a JSON object of Vega-Lite documents by name, `LOT/CHART`.
    ///
    /// `rank_probabilities` says how often each bid holds which place; `distribution_of_total` and
    /// `distribution_of_cost` how what the order goes by and the life-cycle cost spread, where they vary. Where the
    /// settings ask for it, `tornado` says how far ahead the first bid stays when one number is moved at a time, `grid_1`
    /// and so on who wins where two numbers move together (up to 2,500 pairs of values), `variance_shares` what the
    /// uncertainty comes from, `elementary_effects` how large the effect of each number is over how far it varies, and
    /// `value_of_information` what it is worth to know more.
    ///
    /// # Errors
    ///
    /// None in practice: charts are always valid JSON.
    pub fn to_charts(&self, language: Language) -> Result<String, Rejection> {
        written(&report::simulation_charts(
            &self.simulation,
            &self.published,
            language,
        ))
    }
}

impl DrawnColumn {
    /// What a table calls it: `LOT/BID/QUANTITY`, and behind that the criterion of a measure or its worth, the line of
    /// an outcome and the name of a number that was drawn. The bid is empty for what the buyer sets.
    #[must_use]
    pub fn name(&self) -> String {
        let Self { lot, bid, .. } = self;
        match &self.quantity {
            Quantity::LifeCycleCost => format!("{lot}/{bid}/life_cycle_cost"),
            Quantity::Measure(criterion) => format!("{lot}/{bid}/measure/{criterion}"),
            Quantity::Worth(criterion) => format!("{lot}/{bid}/worth/{criterion}"),
            Quantity::Total => format!("{lot}/{bid}/total"),
            Quantity::Regret => format!("{lot}/{bid}/regret"),
            Quantity::Outcome(line) => format!("{lot}/{bid}/outcome/{line}"),
            Quantity::Drawn { kind, name } if name.is_empty() => format!("{lot}/{bid}/{kind}"),
            Quantity::Drawn { kind, name } => format!("{lot}/{bid}/{kind}/{name}"),
        }
    }
}
