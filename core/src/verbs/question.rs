//! Pictures of questions that need no procurement.

use std::collections::BTreeMap;

use super::written;
use crate::calculation::Calculation;
use crate::catalogue::Language;
use crate::chart;
use crate::document;
use crate::explain::fault_problem;
use crate::problem::Rejection;

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

fn drawn(calculation: &[u8], language: Language) -> Result<Vec<chart::Chart>, Rejection> {
    let (calculation, _) = document::read_calculation(calculation)?;
    let Calculation::ReuseComparison(asked) = calculation else {
        return Ok(Vec::new());
    };
    let charts = chart::of_reuse(&asked, language);
    charts.map_err(|fault| fault_problem(fault, "/reuse_comparison", "reuse").into())
}
