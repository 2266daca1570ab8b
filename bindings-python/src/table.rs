//! Tables of flows from Python: an array of floats, or rows of numbers.

use pyo3::buffer::PyBuffer;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyFloat, PyString};
use wholelife::finance::FlowTable;
use wholelife::num::{Decimal, DecimalFault, Source, parse_decimal};
use wholelife::problem::{Problem, Problems};

/// The table, and what is wrong with its numbers.
pub(crate) fn read(rows: &Bound<'_, PyAny>) -> PyResult<(FlowTable, Problems)> {
    match PyBuffer::<f64>::get(rows) {
        Ok(array) => of_array(rows.py(), &array),
        Err(_) => of_rows(rows),
    }
}

fn of_array(py: Python<'_>, array: &PyBuffer<f64>) -> PyResult<(FlowTable, Problems)> {
    let &[_, columns] = array.shape() else {
        let dimensions = array.dimensions();
        let message = format!("rows is an array of 2 dimensions, not {dimensions}");
        return Err(PyValueError::new_err(message));
    };
    let flows = array.to_vec(py)?;
    let mut table = FlowTable::with_capacity(flows.len());
    let mut problems = Problems::default();
    for (place, row) in flows.chunks(columns.max(1)).enumerate() {
        for (column, flow) in row.iter().enumerate() {
            if let Err(fault) = table.push_float(*flow) {
                problems.push(problem(fault, place, column, flow));
            }
        }
        table.end_row();
    }
    Ok((table, problems))
}

fn of_rows(rows: &Bound<'_, PyAny>) -> PyResult<(FlowTable, Problems)> {
    let mut table = FlowTable::default();
    let mut problems = Problems::default();
    for (place, row) in rows.try_iter()?.enumerate() {
        for (column, flow) in row?.try_iter()?.enumerate() {
            let flow = flow?;
            if let Err(fault) = push(&mut table, &flow)? {
                problems.push(problem(fault, place, column, &flow));
            }
        }
        table.end_row();
    }
    Ok((table, problems))
}

/// Adds a number of any kind that a document may hold.
fn push(table: &mut FlowTable, flow: &Bound<'_, PyAny>) -> PyResult<Result<(), DecimalFault>> {
    if let Ok(float) = flow.cast::<PyFloat>() {
        return Ok(table.push_float(float.extract()?));
    }
    let text: String = if let Ok(text) = flow.cast::<PyString>() {
        text.extract()?
    } else if flow.hasattr("as_integer_ratio")? && flow.hasattr("is_finite")? {
        // A Decimal, in digits and without an exponent.
        flow.call_method1("__format__", ("f",))?.extract()?
    } else if flow.hasattr("__index__")? {
        flow.call_method0("__index__")?.str()?.extract()?
    } else {
        let kind = flow.get_type().name()?;
        let message = format!("a flow is a Decimal, int, float or str, not {kind}");
        return Err(PyTypeError::new_err(message));
    };
    Ok(parse_decimal(&text, Source::Text).map(|value| table.push(value)))
}

/// The digits of a decided number: most fit 64 bits, which are written faster than 96.
pub(crate) fn text(value: Decimal) -> String {
    let scale = usize::try_from(value.scale()).unwrap_or_default();
    let parts = || {
        let digits = u64::try_from(value.mantissa().unsigned_abs()).ok()?;
        let one = 10_u64.checked_pow(value.scale())?;
        Some((digits.checked_div(one)?, digits.checked_rem(one)?))
    };
    let sign = if value.is_sign_negative() { "-" } else { "" };
    match parts() {
        Some((whole, part)) if scale > 0 => format!("{sign}{whole}.{part:0scale$}"),
        _ => value.to_string(),
    }
}

fn problem(fault: DecimalFault, row: usize, column: usize, value: impl ToString) -> Problem {
    Problem::new(fault.code(), format!("/rows/{row}/{column}")).with("value", value.to_string())
}
