//! Pictures and pages of questions that need no procurement.

use std::collections::BTreeMap;

use super::written;
use crate::calculation::{self, Answered, Calculation};
use crate::catalogue::Language;
use crate::chart;
use crate::document;
use crate::evaluation::{Engine, SCHEMA_VERSION};
use crate::explain::fault_problem;
use crate::problem::Rejection;
use crate::report;

/// Answers a question that needs no procurement: the answer as JSON text.
///
/// # Errors
///
/// Every problem found.
///
/// # Examples
///
/// ```
/// use wholelife::calculate;
/// let asked = br#"{"net_present_value": {"rate": "0.1", "flows": ["-100", "55", "60.5"]}}"#;
/// assert!(calculate(asked).unwrap().contains(r#""value":"0""#));
/// ```
pub fn calculate(calculation: &[u8]) -> Result<String, Rejection> {
    written(&answered(calculation)?.1)
}

/// Draws a question that needs no procurement: a JSON object of Vega-Lite documents by name.
///
/// A `reuse_comparison` with a range of yearly uses has `cost_per_use` and `emissions_per_use`; other
/// questions have none.
///
/// # Errors
///
/// Every problem found.
///
/// # Examples
///
/// ```
/// use wholelife::{Language, calculation_charts};
/// let asked = br#"{"net_present_value": {"rate": "0.1", "flows": ["-100", "55"]}}"#;
/// assert_eq!(calculation_charts(asked, Language::English)?, "{}");
/// # Ok::<(), wholelife::Rejection>(())
/// ```
pub fn calculation_charts(calculation: &[u8], language: Language) -> Result<String, Rejection> {
    written(&chart::Documents::of_question(&drawn(
        calculation,
        language,
    )?))
}

/// The same as pictures: a JSON object of SVG texts by name.
///
/// # Errors
///
/// Every problem found.
pub fn calculation_pictures(calculation: &[u8], language: Language) -> Result<String, Rejection> {
    let charts = drawn(calculation, language)?;
    let pictures = charts
        .iter()
        .map(|chart| (chart.name, chart.svg(chart.name)));
    written(&pictures.collect::<BTreeMap<_, _>>())
}

/// Answers a question that needs no procurement: a self-contained HTML page.
///
/// # Errors
///
/// Every problem found.
///
/// # Examples
///
/// ```
/// use wholelife::{Language, calculation_report};
/// let asked = br#"{"net_present_value": {"rate": "0.1", "flows": ["-100", "55", "60.5"]}}"#;
/// let page = calculation_report(asked, Language::Danish)?;
/// assert!(page.starts_with("<!doctype html>") && page.contains("Nettonutidsværdi"));
/// # Ok::<(), wholelife::Rejection>(())
/// ```
pub fn calculation_report(calculation: &[u8], language: Language) -> Result<String, Rejection> {
    let (asked, answered) = answered(calculation)?;
    let charts = charts(&asked, language)?;
    Ok(report::calculation_html(
        &asked, &answered, charts, language,
    ))
}

/// Answers a question that needs no procurement: a plain text for a terminal.
///
/// # Errors
///
/// Every problem found.
///
/// # Examples
///
/// ```
/// use wholelife::{Language, calculation_summary};
/// let asked = br#"{"net_present_value": {"rate": "0.1", "flows": ["-100", "55", "60.6"]}}"#;
/// let text = calculation_summary(asked, Language::Danish)?;
/// assert!(text.contains("0,0826"));
/// # Ok::<(), wholelife::Rejection>(())
/// ```
pub fn calculation_summary(calculation: &[u8], language: Language) -> Result<String, Rejection> {
    let (asked, answered) = answered(calculation)?;
    Ok(report::calculation_text(&asked, &answered, language))
}

/// A question with its answer.
pub(super) fn answered(calculation: &[u8]) -> Result<(Calculation, Answered), Rejection> {
    let (asked, calculation_sha256) = document::read_calculation(calculation)?;
    let answer = calculation::answer(&asked)?;
    let answered = Answered {
        engine: Engine::THIS,
        schema_version: SCHEMA_VERSION,
        calculation_sha256,
        answer,
    };
    Ok((asked, answered))
}

fn drawn(calculation: &[u8], language: Language) -> Result<Vec<chart::Chart>, Rejection> {
    let (calculation, _) = document::read_calculation(calculation)?;
    charts(&calculation, language)
}

fn charts(asked: &Calculation, language: Language) -> Result<Vec<chart::Chart>, Rejection> {
    let Calculation::ReuseComparison(asked) = asked else {
        return Ok(Vec::new());
    };
    let charts = chart::of_reuse(asked, language);
    charts.map_err(|fault| fault_problem(fault, "/reuse_comparison", "reuse").into())
}
