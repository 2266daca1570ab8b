//! Documents as Python hands them over.

use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use wholelife::{Input, Rejection};

use crate::answer;

/// One envelope, or procurement, bids, assessments and decisions apart.
#[derive(FromPyObject)]
pub(crate) enum Documents {
    #[pyo3(transparent)]
    Envelope(PyBackedBytes),
    Apart(
        PyBackedBytes,
        Vec<PyBackedBytes>,
        Vec<PyBackedBytes>,
        Vec<PyBackedBytes>,
    ),
}

impl Documents {
    /// Gives `verb` the documents, while other Python threads run.
    pub(crate) fn give<T: Send>(
        &self,
        py: Python<'_>,
        verb: impl FnOnce(Input<'_>) -> Result<T, Rejection> + Send,
    ) -> PyResult<T> {
        answer(py, || match self {
            Self::Envelope(text) => verb(Input::Envelope(text)),
            Self::Apart(procurement, bids, assessments, decisions) => verb(Input::Documents {
                procurement,
                bids: &borrowed(bids),
                assessments: &borrowed(assessments),
                decisions: &borrowed(decisions),
            }),
        })
    }
}

fn borrowed(texts: &[PyBackedBytes]) -> Vec<&[u8]> {
    texts.iter().map(AsRef::as_ref).collect()
}
