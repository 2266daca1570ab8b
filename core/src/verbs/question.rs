//! Pictures and pages of questions that need no procurement.

use std::collections::BTreeMap;

use super::written;
use crate::calculation::{self, Answer, Answered, Calculation};
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
/// A `reuse_comparison` with a range of yearly uses has `cost_per_use` and `emissions_per_use`, a
/// `carbon_value` `value_by_year` and `price_by_year`, a `break_even_carbon_price` whose order turns
/// `cost_by_carbon_price`, a `switch` `cost_before_after` and `emissions_before_after`, and a
/// `decision_uncertainty` of up to eight strategies `acceptability` and `expected_loss`, and with an
/// `incremental_analysis` and a `cohort_model` of 2 to 20 strategies `cost_effectiveness_plane`; other
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
        .map(|chart| (&chart.name, chart.svg(&chart.name)));
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
    let charts = charts(&asked, Some(&answered.answer), language)?;
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

/// Answers what draws say of a decision, with the draws beside the question: the answer as JSON text, the
/// same as [`calculate`] gives where the draws stand in it.
///
/// `columns` are the costs and the effects of each strategy in turn, then the values of each parameter, in
/// the order in which the question names them without draws.
///
/// # Errors
///
/// Every problem found.
///
/// # Examples
///
/// ```
/// use wholelife::decision_uncertainty;
/// let asked = br#"{"decision_uncertainty": {"currency": "DKK", "effect_unit": "QALY",
///     "strategies": [{"id": "a"}, {"id": "b"}],
///     "better": "higher", "comparator": "a", "willingness_to_pay": [0, 100]}}"#;
/// let columns = [[0.0, 0.0], [0.0, 0.0], [10.0, 30.0], [0.2, 0.4]].map(Vec::from);
/// let text = decision_uncertainty(asked, columns.into())?;
/// assert!(text.contains(r#""best_expected":[{"from":0.0,"to":66.6"#), "{text}");
/// # Ok::<(), wholelife::Rejection>(())
/// ```
pub fn decision_uncertainty(question: &[u8], columns: Vec<Vec<f64>>) -> Result<String, Rejection> {
    written(&answer_to(document::read_decision(question, columns)?)?.1)
}

/// A question with its answer.
pub(super) fn answered(calculation: &[u8]) -> Result<(Calculation, Answered), Rejection> {
    answer_to(document::read_calculation(calculation)?)
}

fn answer_to(
    (asked, calculation_sha256): (Calculation, String),
) -> Result<(Calculation, Answered), Rejection> {
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
    let (asked, _) = document::read_calculation(calculation)?;
    match asked {
        // Its curves need no answer.
        Calculation::ReuseComparison(_) => charts(&asked, None, language),
        _ => charts(&asked, Some(&calculation::answer(&asked)?), language),
    }
}

fn charts(
    asked: &Calculation,
    answer: Option<&Answer>,
    language: Language,
) -> Result<Vec<chart::Chart>, Rejection> {
    let charts = match (asked, answer) {
        (Calculation::ReuseComparison(asked), _) => {
            let charts = chart::of_reuse(asked, language);
            charts.map_err(|fault| fault_problem(fault, "/reuse_comparison", "reuse"))?
        }
        (Calculation::CarbonValue(asked), Some(Answer::CarbonValue(found))) => {
            chart::of_value(asked, found, language)
        }
        (Calculation::BreakEvenCarbonPrice(asked), Some(Answer::BreakEvenCarbonPrice(found))) => {
            Vec::from_iter(chart::of_break_even(asked, found, language))
        }
        (Calculation::DecisionUncertainty(asked), Some(Answer::DecisionUncertainty(found))) => {
            chart::of_decision(asked, found, language)
        }
        (Calculation::IncrementalAnalysis(asked), Some(Answer::IncrementalAnalysis(found))) => {
            Vec::from_iter(chart::of_strategies(found, &asked.currency, language))
        }
        (Calculation::CohortModel(asked), Some(Answer::CohortModel(found))) => {
            let found = &found.incremental_analysis;
            Vec::from_iter(chart::of_strategies(found, &asked.currency, language))
        }
        (_, Some(Answer::Switch(found))) => chart::of_switch(found, language),
        _ => Vec::new(),
    };
    Ok(charts)
}
