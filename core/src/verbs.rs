//! The whole face of the library beside its plain functions: documents in, documents out.

use crate::catalogue::Language;
use crate::problem::{Problem, Rejection};

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

/// A kind of document that has a JSON Schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DocumentKind {
    /// The envelope.
    Envelope,
    /// What the buyer publishes.
    Procurement,
    /// What one bidder declares.
    Bid,
    /// What one evaluator awards.
    Assessment,
    /// What the buyer resolves.
    Decision,
    /// The legal result.
    Evaluation,
    /// The problems of a rejected input.
    Rejection,
}

impl DocumentKind {
    /// Every kind.
    pub const ALL: [Self; 7] = [
        Self::Envelope,
        Self::Procurement,
        Self::Bid,
        Self::Assessment,
        Self::Decision,
        Self::Evaluation,
        Self::Rejection,
    ];

    /// The name by which a face asks for the kind, `evaluation` for instance.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Envelope => "envelope",
            Self::Procurement => "procurement",
            Self::Bid => "bid",
            Self::Assessment => "assessment",
            Self::Decision => "decision",
            Self::Evaluation => "evaluation",
            Self::Rejection => "rejection",
        }
    }

    /// The kind of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// Checks the documents and evaluates nothing.
///
/// # Errors
///
/// Every problem found.
pub fn validate(input: Input<'_>) -> Result<(), Rejection> {
    match input {
        Input::Envelope(text) if text.starts_with(b"{") => Ok(()),
        _ => Err(Problem::new("json.malformed", "")
            .with("detail", "stub")
            .into()),
    }
}

/// Evaluates the documents: the evaluation as JSON text.
///
/// # Errors
///
/// Every problem found.
pub fn evaluate(input: Input<'_>, _options: Options) -> Result<String, Rejection> {
    validate(input).map(|()| "{}".to_owned())
}

/// Evaluates the documents: a self-contained HTML page.
///
/// # Errors
///
/// Every problem found.
pub fn report(
    input: Input<'_>,
    _language: Language,
    _options: Options,
) -> Result<String, Rejection> {
    validate(input).map(|()| "<!doctype html>".to_owned())
}

/// Evaluates the documents: a plain text for a terminal.
///
/// # Errors
///
/// Every problem found.
pub fn summary(
    input: Input<'_>,
    _language: Language,
    _options: Options,
) -> Result<String, Rejection> {
    validate(input).map(|()| String::new())
}

/// The JSON Schema of a kind of document.
#[must_use]
pub fn schema(_kind: DocumentKind) -> &'static str {
    "{}"
}

/// The catalogues of problems, formulas and labels as JSON text.
#[must_use]
pub fn catalogue_json() -> String {
    "{}".to_owned()
}
