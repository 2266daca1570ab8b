//! Columns of draws from Python: an array of floats, or a sequence of numbers.

use pyo3::buffer::PyBuffer;
use pyo3::exceptions::{PyOverflowError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyFloat, PyTuple};

/// The numbers of a column; what is missing, or is of another kind, is no number, which the engine tells with its
/// place.
pub(crate) fn read(column: &Bound<'_, PyAny>) -> PyResult<Vec<f64>> {
    if let Ok(array) = PyBuffer::<f64>::get(column) {
        return array.to_vec(column.py());
    }
    let kinds = kinds(column.py())?;
    let number = |value: PyResult<Bound<'_, PyAny>>| number(&value?, &kinds);
    column.try_iter()?.map(number).collect()
}

/// The kinds of numbers that lie on a line: complex ones do not, and texts and dates are none.
fn kinds(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
    let real = py.import("numbers")?.getattr("Real")?;
    let decimal = py.import("decimal")?.getattr("Decimal")?;
    PyTuple::new(py, [real, decimal])
}

fn number(value: &Bound<'_, PyAny>, kinds: &Bound<'_, PyTuple>) -> PyResult<f64> {
    if let Ok(float) = value.cast_exact::<PyFloat>() {
        return Ok(float.value());
    }
    if !value.is_instance(kinds)? {
        return Ok(f64::NAN);
    }
    match value.extract::<f64>() {
        // A whole number beyond all floats is as far out of bounds as the greatest.
        Err(fault) if fault.is_instance_of::<PyOverflowError>(value.py()) => {
            Ok(if value.lt(0)? { f64::MIN } else { f64::MAX })
        }
        // A signalling NaN of `decimal` raises.
        Err(fault) if fault.is_instance_of::<PyValueError>(value.py()) => Ok(f64::NAN),
        number => number,
    }
}
