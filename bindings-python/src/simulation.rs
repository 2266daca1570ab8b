//! A simulation under way, which Python can watch and stop, and all its draws as a table.

use std::num::NonZero;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::thread::available_parallelism;

use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use arrow_array::types::Float64Type;
use arrow_array::{ArrayRef, PrimitiveArray, RecordBatch, RecordBatchIterator};
use arrow_schema::Schema;
use pyo3::exceptions::{PyKeyError, PyOverflowError, PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyCapsule, PyMemoryView};
use wholelife::engine::DrawnColumn;
use wholelife::{Input, Progress, Rejection, Running};

use crate::documents::Documents;
use crate::{answer, spoken};

/// A thread for each processor, unless told.
pub(crate) fn running(threads: Option<&Bound<'_, PyAny>>, keep_draws: bool) -> PyResult<Running> {
    let threads = match threads {
        None => available_parallelism().map_or(1, NonZero::get),
        Some(threads) if threads.lt(1)? => {
            let message = format!("threads is 1 or more, not {threads}");
            return Err(PyValueError::new_err(message));
        }
        Some(threads) => match threads.extract::<usize>() {
            // The engine starts no more than are of use.
            Err(fault) if fault.is_instance_of::<PyOverflowError>(threads.py()) => usize::MAX,
            threads => threads?,
        },
    };
    Ok(Running {
        threads,
        keep_draws,
    })
}

/// What a simulation found, to be told in any language without drawing again.
#[pyclass(frozen, module = "wholelife")]
#[derive(Debug)]
pub(crate) struct Simulated {
    /// Without the draws, which stand beside it where they are kept.
    found: wholelife::Simulated,
    draws: Option<Py<Draws>>,
}

impl Simulated {
    pub(crate) fn of(
        py: Python<'_>,
        (documents, settings): (&Documents, &[u8]),
        running: Running,
        progress: Option<Py<PyAny>>,
    ) -> PyResult<Self> {
        let mut watch = Watch::new(progress);
        let found = documents.give(py, |input| watch.simulation(input, settings, running))?;
        let mut found = found.ok_or_else(|| watch.stopped(py))?;
        let columns = std::mem::take(&mut found.draws);
        let draws = || Py::new(py, Draws::of(columns)?);
        let draws = running.keep_draws.then(draws).transpose()?;
        Ok(Self { found, draws })
    }
}

#[pymethods]
impl Simulated {
    /// What was found, as JSON text.
    fn to_json(&self, py: Python<'_>) -> PyResult<String> {
        answer(py, || self.found.to_json())
    }

    /// What was found: a self-contained HTML page.
    fn to_html(&self, py: Python<'_>, language: &str) -> PyResult<String> {
        let language = spoken(language)?;
        answer(py, || Ok(self.found.to_html(language)))
    }

    /// What was found: a plain text for a terminal.
    fn to_text(&self, py: Python<'_>, language: &str) -> PyResult<String> {
        let language = spoken(language)?;
        answer(py, || Ok(self.found.to_text(language)))
    }

    /// What was found as charts: Vega-Lite documents by name, as JSON text.
    fn to_charts(&self, py: Python<'_>, language: &str) -> PyResult<String> {
        let language = spoken(language)?;
        answer(py, || self.found.to_charts(language))
    }

    /// All draws, where they were kept.
    #[getter]
    fn draws(&self, py: Python<'_>) -> Option<Py<Draws>> {
        self.draws.as_ref().map(|draws| draws.clone_ref(py))
    }
}

/// What is asked about every thousand walks, and what has come of it.
#[derive(Debug)]
struct Watch {
    /// Called with the walks made and the walks to make; `False` stops the simulation.
    callback: Option<Py<PyAny>>,
    told: Option<Progress>,
    raised: Option<PyErr>,
}

impl Watch {
    fn new(callback: Option<Py<PyAny>>) -> Self {
        Self {
            callback,
            told: None,
            raised: None,
        }
    }

    /// The simulation, unless it is stopped.
    fn simulation(
        &mut self,
        input: Input<'_>,
        settings: &[u8],
        running: Running,
    ) -> Result<Option<wholelife::Simulated>, Rejection> {
        wholelife::simulation(input, settings, running, &mut |progress| {
            self.goes_on(progress)
        })
    }

    /// Asks Python, on the thread that asked for the simulation, whether it goes on.
    fn goes_on(&mut self, progress: Progress) -> ControlFlow<()> {
        self.told = Some(progress);
        match Python::attach(|py| self.ask(py, progress)) {
            Ok(true) => ControlFlow::Continue(()),
            Ok(false) => ControlFlow::Break(()),
            Err(raised) => {
                self.raised = Some(raised);
                ControlFlow::Break(())
            }
        }
    }

    fn ask(&self, py: Python<'_>, Progress { done, of }: Progress) -> PyResult<bool> {
        // Control-C is a signal, which Python leaves to whoever runs for long.
        py.check_signals()?;
        let Some(callback) = &self.callback else {
            return Ok(true);
        };
        let answer = callback.bind(py).call1((done, of))?;
        // Whatever is not False goes on: most callbacks return nothing.
        Ok(!matches!(answer.extract::<bool>(), Ok(false)))
    }

    /// What to raise where a simulation was stopped.
    fn stopped(self, py: Python<'_>) -> PyErr {
        self.raised.unwrap_or_else(|| {
            let (done, of) = self.told.map_or((0, 0), |told| (told.done, told.of));
            let made = || {
                let class = py
                    .import("wholelife.errors")?
                    .getattr("SimulationStopped")?;
                class.call1((done, of))
            };
            match made() {
                Ok(exception) => PyErr::from_value(exception),
                Err(fault) => fault,
            }
        })
    }
}

/// All draws of a simulation: a table of float64 with a row for each draw.
///
/// pyarrow, polars, pandas and duckdb take it as it is. Its columns are named `LOT/BID/QUANTITY`;
/// a draw without a result is NaN.
#[pyclass(frozen, module = "wholelife")]
#[derive(Debug)]
pub(crate) struct Draws(RecordBatch);

impl Draws {
    fn of(columns: Vec<DrawnColumn>) -> PyResult<Self> {
        // Arrow counts no rows where there are no columns.
        if columns.is_empty() {
            return Ok(Self(RecordBatch::new_empty(Arc::new(Schema::empty()))));
        }
        let named = columns.into_iter().map(|column| {
            let name = column.name();
            let values: ArrayRef = Arc::new(PrimitiveArray::<Float64Type>::from(column.values));
            (name, values, false)
        });
        RecordBatch::try_from_iter_with_nullable(named)
            .map(Self)
            .map_err(|fault| PyRuntimeError::new_err(fault.to_string()))
    }
}

#[pymethods]
impl Draws {
    /// The names of the columns.
    #[getter]
    fn names(&self) -> Vec<String> {
        let schema = self.0.schema_ref();
        let names = schema.fields().iter().map(|field| field.name().clone());
        names.collect()
    }

    /// How many draws there are.
    fn __len__(&self) -> usize {
        self.0.num_rows()
    }

    /// A column as a buffer of float64, which numpy takes without a copy.
    fn __getitem__<'py>(&self, py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
        let column = self.0.column_by_name(name);
        let column = column.and_then(|column| {
            column
                .as_any()
                .downcast_ref::<PrimitiveArray<Float64Type>>()
        });
        let column = column.ok_or_else(|| PyKeyError::new_err(name.to_owned()))?;
        let bytes = PyBytes::new(py, column.values().inner().as_slice());
        PyMemoryView::from(&bytes)?.call_method1("cast", ("d",))
    }

    /// The table as a stream of Arrow, through its `PyCapsule` interface.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        // The interface lets a table ignore which schema is asked for.
        drop(requested_schema);
        let batches = RecordBatchIterator::new([Ok(self.0.clone())], self.0.schema());
        let stream = FFI_ArrowArrayStream::new(Box::new(batches));
        // Python has a name for its type since 3.13 alone.
        PyCapsule::new_with_value(py, stream, c"arrow_array_stream").map(Bound::into_any)
    }

    fn __repr__(&self) -> String {
        format!(
            "<Draws: {} draws of {} columns>",
            self.0.num_rows(),
            self.0.num_columns()
        )
    }
}
