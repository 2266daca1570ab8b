//! The whole face of the library beside its plain functions: documents in, documents out.

mod letter;
#[cfg(feature = "interchange")]
mod pact;
mod question;
mod simulated;
mod simulation;

use crate::analysis::Analysis;
use crate::catalogue::{self, Language};
use crate::chart;
use crate::document;
pub use crate::document::DocumentKind;
use crate::engine;
use crate::evaluation::Evaluation;
use crate::lint::{self, Lint};
use crate::model::Case;
use crate::problem::{Problem, Rejection};
use crate::report::{self, Published};
pub use letter::{explain, explanation, letter, letter_text};
#[cfg(feature = "interchange")]
pub use pact::pact_footprints;
pub use question::{
    calculate, calculation_charts, calculation_pictures, calculation_report, calculation_summary,
    decision_uncertainty,
};
pub use simulated::Simulated;
pub use simulation::{Progress, Running, read_simulation, sensitivity, simulate, simulation, vary};

/// The documents of one evaluation as JSON text, together or apart.
#[derive(Debug, Clone, Copy)]
pub enum Input<'a> {
    /// One envelope `{procurement, bids, assessments, decisions}`.
    Envelope(&'a [u8]),
    /// The same documents, each a text of its own; pointers start as if they stood in an envelope.
    Documents {
        /// What the buyer publishes.
        procurement: &'a [u8],
        /// What each bidder declares.
        bids: &'a [&'a [u8]],
        /// What the panel awards.
        assessments: &'a [&'a [u8]],
        /// What the buyer resolves.
        decisions: &'a [&'a [u8]],
    },
}

/// How the evaluation is written.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options {
    /// Leave out what a bidder declared confidential, and all that would reveal it.
    pub redacted: bool,
}

/// What an analysis answers beside what the options cost and are worth.
#[derive(Debug, Clone, Copy, Default)]
pub struct AnalysisOptions {
    /// What would change the award: other weights, prices and points, one bid fewer.
    pub robustness: bool,
}

/// Checks the documents and calculates nothing: everything is found that needs no arithmetic.
///
/// # Errors
///
/// Every problem found.
///
/// # Examples
///
/// ```
/// use wholelife::{Input, Language, validate};
/// let rejection = validate(Input::Envelope(br#"{"procurement": {}, "bids": 3}"#)).unwrap_err();
/// let first = rejection.problems.first().unwrap();
/// assert_eq!(first.code(), "document.missing_field");
/// assert_eq!(first.pointer(), "/procurement/schema_version");
/// ```
pub fn validate(input: Input<'_>) -> Result<(), Rejection> {
    read(input).map(|_| ())
}

/// Evaluates the documents: the evaluation as JSON text.
///
/// # Errors
///
/// Every problem found.
///
/// # Examples
///
/// ```
/// use wholelife::{Input, Options, evaluate};
/// let envelope = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/example.json"));
/// let text = evaluate(Input::Envelope(envelope), Options::default())?;
/// assert!(text.contains(r#""outcome":"ranked""#));
/// # Ok::<(), wholelife::Rejection>(())
/// ```
pub fn evaluate(input: Input<'_>, options: Options) -> Result<String, Rejection> {
    written(&evaluation(input, options)?)
}

fn written(document: &impl serde::Serialize) -> Result<String, Rejection> {
    serde_json::to_string(document).map_err(|fault| {
        Problem::new("engine.internal", "")
            .with("detail", fault.to_string())
            .into()
    })
}

/// Analyses the documents: what the options cost, to whom, and what each bid is worth against
/// current practice, as JSON text. It holds confidential values.
///
/// # Errors
///
/// Every problem found.
pub fn analyse(input: Input<'_>, options: AnalysisOptions) -> Result<String, Rejection> {
    written(&analysis(input, options)?)
}

/// Analyses the documents: the analysis as a Rust value. It holds confidential values.
///
/// # Errors
///
/// Every problem found.
pub fn analysis(input: Input<'_>, options: AnalysisOptions) -> Result<Analysis, Rejection> {
    engine::analyse(&read(input)?, options.robustness)
}

/// Analyses the documents: a self-contained HTML page. It shows confidential values.
///
/// # Errors
///
/// Every problem found.
///
/// # Examples
///
/// ```
/// use wholelife::{AnalysisOptions, Input, Language, analysis_report};
/// let envelope = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/example.json"));
/// let page = analysis_report(Input::Envelope(envelope), Language::Danish, AnalysisOptions::default())?;
/// assert!(page.starts_with("<!doctype html>") && page.contains("ingen nuværende praksis"));
/// # Ok::<(), wholelife::Rejection>(())
/// ```
pub fn analysis_report(
    input: Input<'_>,
    language: Language,
    options: AnalysisOptions,
) -> Result<String, Rejection> {
    let case = read(input)?;
    let published = Published::of(&case.procurement);
    let analysis = engine::analyse(&case, options.robustness)?;
    Ok(report::analysis_html(&analysis, &published, language))
}

/// Analyses the documents: a plain text for a terminal. It shows confidential values.
///
/// # Errors
///
/// Every problem found.
///
/// # Examples
///
/// ```
/// use wholelife::{AnalysisOptions, Input, Language, analysis_summary};
/// let envelope = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/example.json"));
/// let text = analysis_summary(Input::Envelope(envelope), Language::English, AnalysisOptions::default())?;
/// assert!(text.contains("The lot declares no current practice"));
/// # Ok::<(), wholelife::Rejection>(())
/// ```
pub fn analysis_summary(
    input: Input<'_>,
    language: Language,
    options: AnalysisOptions,
) -> Result<String, Rejection> {
    let case = read(input)?;
    let published = Published::of(&case.procurement);
    let analysis = engine::analyse(&case, options.robustness)?;
    Ok(report::analysis_text(&analysis, &published, language))
}

/// Draws the documents: a JSON object of Vega-Lite documents by name, `LOT/CHART`.
///
/// `cost_by_phase`, `cost_by_payer`, `carbon_by_stage` and `packaging` draw the evaluation, where there are
/// such costs, emissions and packagings; `cost_by_view` and `cumulative_savings` the analysis, where there are
/// views and current practice. Of a redacted evaluation only its own are drawn, from what it does not
/// withhold; an analysis holds confidential values.
///
/// # Errors
///
/// Every problem found.
///
/// # Examples
///
/// ```
/// use wholelife::{Input, Language, Options, charts};
/// let envelope = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/example.json"));
/// let charts = charts(Input::Envelope(envelope), Language::English, Options::default())?;
/// assert!(charts.starts_with(r#"{"washer/cost_by_phase":{"$schema":"https://vega.github.io/"#));
/// # Ok::<(), wholelife::Rejection>(())
/// ```
pub fn charts(input: Input<'_>, language: Language, options: Options) -> Result<String, Rejection> {
    let case = read(input)?;
    let evaluation = engine::evaluate(&case, options.redacted)?;
    let analysis = (!options.redacted).then(|| engine::analyse(&case, false));
    written(&chart::Documents::of(
        &evaluation,
        analysis.transpose()?.as_ref(),
        language,
    ))
}

/// Looks through a procurement before it is published, by what is expected of its bids: what is found,
/// as JSON text.
///
/// # Errors
///
/// Every problem found; pointers start as if both documents stood in one, `{procurement, expectations}`.
pub fn lint(procurement: &[u8], expectations: &[u8]) -> Result<String, Rejection> {
    written(&found(procurement, expectations)?.0)
}

/// The same as a self-contained HTML page.
///
/// # Errors
///
/// Every problem found.
pub fn lint_report(
    procurement: &[u8],
    expectations: &[u8],
    language: Language,
) -> Result<String, Rejection> {
    let (lint, published) = found(procurement, expectations)?;
    Ok(report::lint_html(&lint, &published, language))
}

/// The same as a plain text for a terminal.
///
/// # Errors
///
/// Every problem found.
pub fn lint_summary(
    procurement: &[u8],
    expectations: &[u8],
    language: Language,
) -> Result<String, Rejection> {
    let (lint, published) = found(procurement, expectations)?;
    Ok(report::lint_text(&lint, &published, language))
}

fn found(procurement: &[u8], expectations: &[u8]) -> Result<(Lint, Published), Rejection> {
    let (case, expectations) = document::read_draft(procurement, expectations)?;
    let lint = lint::lint(&case.procurement, &expectations)?;
    Ok((lint, Published::of(&case.procurement)))
}

/// Evaluates the documents: the evaluation as a Rust value.
///
/// # Errors
///
/// Every problem found.
///
/// # Examples
///
/// ```
/// use wholelife::{Input, Options, evaluation};
/// let envelope = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/example.json"));
/// let evaluation = evaluation(Input::Envelope(envelope), Options::default())?;
/// let points = evaluation.lots[0].bids[0].criteria[0].points.as_ref().unwrap();
/// let derivation = points.derivation.as_ref().unwrap();
/// assert_eq!(derivation.formula, "rule.ratio_to_lowest");
/// let inputs: Vec<String> = derivation.inputs.iter().map(|term| term.symbol.to_owned()).collect();
/// assert_eq!(inputs, ["M", "Pmin", "P"]);
/// # Ok::<(), wholelife::Rejection>(())
/// ```
pub fn evaluation(input: Input<'_>, options: Options) -> Result<Evaluation, Rejection> {
    engine::evaluate(&read(input)?, options.redacted)
}

/// Reads the documents into the model, for the typed functions of the rooms.
///
/// # Errors
///
/// Every problem found.
///
/// # Examples
///
/// The introduction of the crate goes on to the costs of a bid.
///
/// ```
/// use wholelife::{Input, read};
/// let envelope = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/example.json"));
/// let case = read(Input::Envelope(envelope))?;
/// assert_eq!(case.procurement.study.months, 24);
/// assert_eq!(case.procurement.lots[0].offers.len(), 2);
/// # Ok::<(), wholelife::Rejection>(())
/// ```
pub fn read(input: Input<'_>) -> Result<Case, Rejection> {
    match input {
        Input::Envelope(text) => document::read_envelope(text),
        Input::Documents {
            procurement,
            bids,
            assessments,
            decisions,
        } => document::read_documents(procurement, bids, assessments, decisions),
    }
}

/// Evaluates the documents: a self-contained HTML page.
///
/// # Errors
///
/// Every problem found.
///
/// # Examples
///
/// ```
/// use wholelife::{Input, Language, Options, report};
/// let envelope = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/example.json"));
/// let page = report(Input::Envelope(envelope), Language::Danish, Options::default())?;
/// assert!(page.starts_with("<!doctype html>") && page.contains("Frugal Washers"));
/// # Ok::<(), wholelife::Rejection>(())
/// ```
pub fn report(input: Input<'_>, language: Language, options: Options) -> Result<String, Rejection> {
    for_people(input, options, |evaluation, published| {
        report::html(evaluation, published, language)
    })
}

/// Evaluates the documents: a plain text for a terminal.
///
/// # Errors
///
/// Every problem found.
///
/// # Examples
///
/// ```
/// use wholelife::{Input, Language, Options, summary};
/// let envelope = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/example.json"));
/// let text = summary(Input::Envelope(envelope), Language::English, Options::default())?;
/// assert!(text.contains("The bid of Frugal Washers is number 1 of 2 with 100.0\u{a0}points."));
/// # Ok::<(), wholelife::Rejection>(())
/// ```
pub fn summary(
    input: Input<'_>,
    language: Language,
    options: Options,
) -> Result<String, Rejection> {
    for_people(input, options, |evaluation, published| {
        report::text(evaluation, published, language)
    })
}

fn for_people(
    input: Input<'_>,
    options: Options,
    written: impl FnOnce(&Evaluation, &Published) -> String,
) -> Result<String, Rejection> {
    let case = read(input)?;
    let evaluation = engine::evaluate(&case, options.redacted)?;
    Ok(written(&evaluation, &Published::of(&case.procurement)))
}

/// The JSON Schema of a kind of document.
#[must_use]
pub const fn schema(kind: DocumentKind) -> &'static str {
    kind.schema()
}

/// The JSON Schema of the kind of document of this name, or of the question of the calculation of this name.
///
/// # Examples
///
/// ```
/// let schema = wholelife::schema_named("reuse_comparison").unwrap();
/// assert!(schema.contains("uses_per_year"));
/// assert!(wholelife::schema_named("offer").is_none());
/// ```
#[must_use]
pub fn schema_named(name: &str) -> Option<String> {
    DocumentKind::from_name(name)
        .map(|kind| kind.schema().to_owned())
        .or_else(|| document::question_schema(name))
}

/// Published ways to award, as fragments of a procurement: rules of a criterion, methods of a lot and tests
/// of low bids.
///
/// A JSON list; each has its identifier, country, titles, the key of its source in `SOURCES.md`, the
/// fragment, and under `fill_in` what the buyer has to replace or add before it can be used.
///
/// # Examples
///
/// ```
/// assert!(wholelife::presets().contains(r#""id": "de_ufab_extended""#));
/// ```
#[must_use]
pub const fn presets() -> &'static str {
    catalogue::PRESETS
}

/// The catalogues of problems, formulas and labels as JSON text.
#[must_use]
pub fn catalogue_json() -> String {
    catalogue::to_json()
}
