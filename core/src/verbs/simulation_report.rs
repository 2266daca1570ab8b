//! What a simulation finds, for people: as a page, as text and as charts.

use super::Input;
use super::simulation::whole;
use crate::catalogue::Language;
use crate::engine::Running;
use crate::problem::Rejection;

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
    whole(input, settings, Running::default())?.to_html(input, settings, language)
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
    whole(input, settings, Running::default())?.to_text(input, settings, language)
}

/// Draws what a simulation finds: a JSON object of Vega-Lite documents by name, `LOT/CHART`.
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
/// Every problem found.
pub fn simulation_charts(
    input: Input<'_>,
    settings: &[u8],
    language: Language,
) -> Result<String, Rejection> {
    whole(input, settings, Running::default())?.to_charts(input, settings, language)
}
