//! Hands the text of documents to the engine and its answer back; everything else is Python's.

mod column;
mod documents;
mod guard;
mod simulation;
mod table;

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use wholelife::{Language, Rejection};

use crate::guard::guarded;

/// The engine: text of documents in, text out. Private to the package `wholelife`.
#[pymodule]
#[expect(
    clippy::needless_pass_by_value,
    reason = "PyO3 hands arguments over by value"
)]
mod _native {
    use pyo3::exceptions::PyValueError;
    use pyo3::prelude::*;
    use pyo3::pybacked::PyBackedBytes;
    use wholelife::calculation::Answer;
    use wholelife::explain::fault_problem;
    use wholelife::num::{Source, parse_decimal};
    use wholelife::{AnalysisOptions, DocumentKind, Options, Problem};

    use super::documents::Documents;
    #[pymodule_export]
    use super::simulation::{Draws, Simulated};
    use super::{answer, column, simulation, spoken, table};

    /// The version of the engine.
    #[pymodule_export]
    #[allow(non_upper_case_globals, reason = "Python's name for it")]
    const __version__: &str = env!("CARGO_PKG_VERSION");

    /// Check the documents, and what a simulation of them is asked where it is given; evaluate nothing.
    #[pyfunction]
    #[pyo3(signature = (documents: "bytes | tuple[bytes, list[bytes], list[bytes], list[bytes]]", simulation: "bytes | None"))]
    fn validate(
        py: Python<'_>,
        documents: Documents,
        simulation: Option<PyBackedBytes>,
    ) -> PyResult<()> {
        documents.give(py, |input| match &simulation {
            Some(settings) => wholelife::read_simulation(input, settings).map(|_| ()),
            None => wholelife::validate(input),
        })
    }

    /// Evaluate the documents: the evaluation as JSON text.
    #[pyfunction]
    #[pyo3(signature = (documents: "bytes | tuple[bytes, list[bytes], list[bytes], list[bytes]]", redacted))]
    fn evaluate(py: Python<'_>, documents: Documents, redacted: bool) -> PyResult<String> {
        documents.give(py, |input| wholelife::evaluate(input, Options { redacted }))
    }

    /// Evaluate the documents: a self-contained HTML page.
    #[pyfunction]
    #[pyo3(signature = (documents: "bytes | tuple[bytes, list[bytes], list[bytes], list[bytes]]", language, redacted))]
    fn report(
        py: Python<'_>,
        documents: Documents,
        language: &str,
        redacted: bool,
    ) -> PyResult<String> {
        let language = spoken(language)?;
        documents.give(py, |input| {
            wholelife::report(input, language, Options { redacted })
        })
    }

    /// Evaluate the documents: a plain text for a terminal.
    #[pyfunction]
    #[pyo3(signature = (documents: "bytes | tuple[bytes, list[bytes], list[bytes], list[bytes]]", language, redacted))]
    fn summary(
        py: Python<'_>,
        documents: Documents,
        language: &str,
        redacted: bool,
    ) -> PyResult<String> {
        let language = spoken(language)?;
        documents.give(py, |input| {
            wholelife::summary(input, language, Options { redacted })
        })
    }

    /// Analyse the documents: the analysis as JSON text.
    #[pyfunction]
    #[pyo3(signature = (documents: "bytes | tuple[bytes, list[bytes], list[bytes], list[bytes]]", robustness))]
    fn analyse(py: Python<'_>, documents: Documents, robustness: bool) -> PyResult<String> {
        let options = AnalysisOptions { robustness };
        documents.give(py, |input| wholelife::analyse(input, options))
    }

    /// Analyse the documents: a self-contained HTML page.
    #[pyfunction]
    #[pyo3(signature = (documents: "bytes | tuple[bytes, list[bytes], list[bytes], list[bytes]]", language, robustness))]
    fn analysis_report(
        py: Python<'_>,
        documents: Documents,
        language: &str,
        robustness: bool,
    ) -> PyResult<String> {
        let language = spoken(language)?;
        let options = AnalysisOptions { robustness };
        documents.give(py, |input| {
            wholelife::analysis_report(input, language, options)
        })
    }

    /// Analyse the documents: a plain text for a terminal.
    #[pyfunction]
    #[pyo3(signature = (documents: "bytes | tuple[bytes, list[bytes], list[bytes], list[bytes]]", language, robustness))]
    fn analysis_summary(
        py: Python<'_>,
        documents: Documents,
        language: &str,
        robustness: bool,
    ) -> PyResult<String> {
        let language = spoken(language)?;
        let options = AnalysisOptions { robustness };
        documents.give(py, |input| {
            wholelife::analysis_summary(input, language, options)
        })
    }

    /// Simulate the documents, on one thread for each processor unless told.
    #[pyfunction]
    #[pyo3(signature = (documents: "bytes | tuple[bytes, list[bytes], list[bytes], list[bytes]]", settings: "bytes", threads: "int | None", progress: "object", keep_draws))]
    fn simulate(
        py: Python<'_>,
        documents: Documents,
        settings: PyBackedBytes,
        threads: Option<Bound<'_, PyAny>>,
        progress: Option<Py<PyAny>>,
        keep_draws: bool,
    ) -> PyResult<Simulated> {
        let running = simulation::running(threads.as_ref(), keep_draws)?;
        Simulated::of(py, (&documents, &settings), running, progress)
    }

    /// Explain the award to all bidders, or to that of one bid: the explanation as JSON text.
    #[pyfunction]
    #[pyo3(signature = (documents: "bytes | tuple[bytes, list[bytes], list[bytes], list[bytes]]", bid: "str | None"))]
    fn explain(py: Python<'_>, documents: Documents, bid: Option<&str>) -> PyResult<String> {
        documents.give(py, |input| wholelife::explain(input, bid))
    }

    /// Evaluate the documents with other values in the place of their own: what comes out as JSON text.
    #[pyfunction]
    #[pyo3(signature = (documents: "bytes | tuple[bytes, list[bytes], list[bytes], list[bytes]]", settings: "bytes"))]
    fn vary(py: Python<'_>, documents: Documents, settings: PyBackedBytes) -> PyResult<String> {
        documents.give(py, |input| wholelife::vary(input, &settings))
    }

    /// Explain the award to the bidder of a bid: a letter as a self-contained HTML page.
    #[pyfunction]
    #[pyo3(signature = (documents: "bytes | tuple[bytes, list[bytes], list[bytes], list[bytes]]", bid, language))]
    fn letter(py: Python<'_>, documents: Documents, bid: &str, language: &str) -> PyResult<String> {
        let language = spoken(language)?;
        documents.give(py, |input| wholelife::letter(input, bid, language))
    }

    /// Explain the award to the bidder of a bid: a letter as plain text.
    #[pyfunction]
    #[pyo3(signature = (documents: "bytes | tuple[bytes, list[bytes], list[bytes], list[bytes]]", bid, language))]
    fn letter_text(
        py: Python<'_>,
        documents: Documents,
        bid: &str,
        language: &str,
    ) -> PyResult<String> {
        let language = spoken(language)?;
        documents.give(py, |input| wholelife::letter_text(input, bid, language))
    }

    /// Draw the documents: Vega-Lite documents by name, as JSON text.
    #[pyfunction]
    #[pyo3(signature = (documents: "bytes | tuple[bytes, list[bytes], list[bytes], list[bytes]]", language, redacted))]
    fn charts(
        py: Python<'_>,
        documents: Documents,
        language: &str,
        redacted: bool,
    ) -> PyResult<String> {
        let language = spoken(language)?;
        documents.give(py, |input| {
            wholelife::charts(input, language, Options { redacted })
        })
    }

    /// Answer a question that needs no procurement: the answer as JSON text.
    #[pyfunction]
    #[pyo3(signature = (calculation: "bytes"))]
    fn calculate(py: Python<'_>, calculation: PyBackedBytes) -> PyResult<String> {
        answer(py, || wholelife::calculate(&calculation))
    }

    /// Draw a question that needs no procurement: Vega-Lite documents by name, as JSON text.
    #[pyfunction]
    #[pyo3(signature = (calculation: "bytes", language))]
    fn calculation_charts(
        py: Python<'_>,
        calculation: PyBackedBytes,
        language: &str,
    ) -> PyResult<String> {
        let language = spoken(language)?;
        answer(py, || wholelife::calculation_charts(&calculation, language))
    }

    /// Draw a question that needs no procurement: SVG texts by name, as JSON text.
    #[pyfunction]
    #[pyo3(signature = (calculation: "bytes", language))]
    fn calculation_pictures(
        py: Python<'_>,
        calculation: PyBackedBytes,
        language: &str,
    ) -> PyResult<String> {
        let language = spoken(language)?;
        answer(py, || {
            wholelife::calculation_pictures(&calculation, language)
        })
    }

    /// Answer a question that needs no procurement: a self-contained HTML page.
    #[pyfunction]
    #[pyo3(signature = (calculation: "bytes", language))]
    fn calculation_report(
        py: Python<'_>,
        calculation: PyBackedBytes,
        language: &str,
    ) -> PyResult<String> {
        let language = spoken(language)?;
        answer(py, || wholelife::calculation_report(&calculation, language))
    }

    /// Answer a question that needs no procurement: a plain text for a terminal.
    #[pyfunction]
    #[pyo3(signature = (calculation: "bytes", language))]
    fn calculation_summary(
        py: Python<'_>,
        calculation: PyBackedBytes,
        language: &str,
    ) -> PyResult<String> {
        let language = spoken(language)?;
        answer(py, || {
            wholelife::calculation_summary(&calculation, language)
        })
    }

    /// Look through a procurement before it is published: what is found, as JSON text.
    #[pyfunction]
    #[pyo3(signature = (procurement: "bytes", expectations: "bytes"))]
    fn lint(
        py: Python<'_>,
        procurement: PyBackedBytes,
        expectations: PyBackedBytes,
    ) -> PyResult<String> {
        answer(py, || wholelife::lint(&procurement, &expectations))
    }

    /// Look through a procurement before it is published: a self-contained HTML page.
    #[pyfunction]
    #[pyo3(signature = (procurement: "bytes", expectations: "bytes", language))]
    fn lint_report(
        py: Python<'_>,
        procurement: PyBackedBytes,
        expectations: PyBackedBytes,
        language: &str,
    ) -> PyResult<String> {
        let language = spoken(language)?;
        answer(py, || {
            wholelife::lint_report(&procurement, &expectations, language)
        })
    }

    /// Look through a procurement before it is published: a plain text for a terminal.
    #[pyfunction]
    #[pyo3(signature = (procurement: "bytes", expectations: "bytes", language))]
    fn lint_summary(
        py: Python<'_>,
        procurement: PyBackedBytes,
        expectations: PyBackedBytes,
        language: &str,
    ) -> PyResult<String> {
        let language = spoken(language)?;
        answer(py, || {
            wholelife::lint_summary(&procurement, &expectations, language)
        })
    }

    /// Read product footprints of PACT as bids state them: what is read, as JSON text.
    #[pyfunction]
    #[pyo3(signature = (text: "bytes", item, per_product))]
    fn pact_footprints(
        py: Python<'_>,
        text: PyBackedBytes,
        item: &str,
        per_product: bool,
    ) -> PyResult<String> {
        answer(py, || wholelife::pact_footprints(&text, item, per_product))
    }

    /// Answer what columns of draws say of a decision: the answer as JSON text.
    #[pyfunction]
    #[pyo3(signature = (question: "bytes", columns: "list[object]"))]
    fn decision_uncertainty(
        py: Python<'_>,
        question: PyBackedBytes,
        columns: Vec<Bound<'_, PyAny>>,
    ) -> PyResult<String> {
        let columns: Vec<Vec<f64>> = columns.iter().map(column::read).collect::<PyResult<_>>()?;
        answer(py, || wholelife::decision_uncertainty(&question, columns))
    }

    /// The net present value of each row of flows, as text.
    #[pyfunction]
    #[pyo3(signature = (rate, rows: "object"))]
    fn npv_rows(py: Python<'_>, rate: &str, rows: &Bound<'_, PyAny>) -> PyResult<Vec<String>> {
        let (table, problems) = table::read(rows)?;
        answer(py, || {
            let rate = parse_decimal(rate, Source::Text)
                .map_err(|fault| Problem::new(fault.code(), "/rate").with("value", rate))?;
            problems.into_result(())?;
            table
                .net_present_values(rate)
                .into_iter()
                .enumerate()
                .map(|(row, value)| {
                    value.map(table::text).map_err(|fault| {
                        let at = format!("/rows/{row}");
                        fault_problem(fault, &at, "net_present_value").into()
                    })
                })
                .collect()
        })
    }

    /// The internal rate of each row of flows that means something, as text; None where none does.
    #[pyfunction]
    #[pyo3(signature = (rows: "object"))]
    fn irr_rows(py: Python<'_>, rows: &Bound<'_, PyAny>) -> PyResult<Vec<Option<String>>> {
        let (table, problems) = table::read(rows)?;
        answer(py, || {
            problems.into_result(())?;
            let rates = table.internal_rates().into_iter();
            Ok(rates.map(|rate| rate.map(table::text)).collect())
        })
    }

    /// The names of the kinds of document that have a JSON Schema.
    #[pyfunction]
    fn document_kinds() -> Vec<&'static str> {
        DocumentKind::ALL.map(DocumentKind::name).to_vec()
    }

    /// The names of the calculations, whose questions have a JSON Schema of their own.
    #[pyfunction]
    fn calculations() -> Vec<&'static str> {
        Answer::NAMES.to_vec()
    }

    /// The JSON Schema of a kind of document or of the question of a calculation, as JSON text.
    #[pyfunction]
    fn schema(name: &str) -> PyResult<String> {
        wholelife::schema_named(name).ok_or_else(|| {
            let kinds = DocumentKind::ALL.map(DocumentKind::name);
            let names = [&kinds[..], Answer::NAMES].concat().join(", ");
            PyValueError::new_err(format!("no schema {name:?}; there are {names}"))
        })
    }

    /// Published ways to award, as JSON text.
    #[pyfunction]
    fn presets() -> &'static str {
        wholelife::presets()
    }

    /// The catalogues of problems, formulas and labels as JSON text.
    #[pyfunction]
    fn catalogue() -> String {
        wholelife::catalogue_json()
    }
}

fn spoken(tag: &str) -> PyResult<Language> {
    Language::from_tag(tag).ok_or_else(|| {
        let tags = Language::ALL.map(Language::tag).join(", ");
        PyValueError::new_err(format!("no language {tag:?}; there are {tags}"))
    })
}

/// What `work` answers, found while other Python threads run; a rejection is raised as an exception.
fn answer<T: Send>(
    py: Python<'_>,
    work: impl FnOnce() -> Result<T, Rejection> + Send,
) -> PyResult<T> {
    py.detach(|| guarded(work))
        .map_err(|rejection| match exception(py, &rejection) {
            Ok(exception) => PyErr::from_value(exception),
            Err(fault) => fault,
        })
}

/// The exceptions are Python classes, so that they pickle and subclass as Python's do.
fn exception<'py>(py: Python<'py>, rejection: &Rejection) -> PyResult<Bound<'py, PyAny>> {
    py.import("wholelife.errors")?
        .getattr("from_rejection")?
        .call1((rejection.to_json(),))
}
