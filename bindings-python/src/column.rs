//! Columns of draws from Python: an array of floats, or a sequence of numbers.

use pyo3::buffer::PyBuffer;
use pyo3::prelude::*;

/// The numbers of a column; what is missing is no number, which the engine tells with its place.
pub(crate) fn read(column: &Bound<'_, PyAny>) -> PyResult<Vec<f64>> {
    if let Ok(array) = PyBuffer::<f64>::get(column) {
        return array.to_vec(column.py());
    }
    let number = |value: PyResult<Bound<'_, PyAny>>| {
        let value = value?;
        if value.is_none() {
            Ok(f64::NAN)
        } else {
            value.extract()
        }
    };
    column.try_iter()?.map(number).collect()
}
