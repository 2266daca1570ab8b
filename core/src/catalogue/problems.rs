//! Every problem code with its message and help.

use super::Text;

/// A problem code with its words; `{name}` is filled by the problem's arguments.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct ProblemEntry {
    /// The stable code, `room.reason`.
    pub code: &'static str,
    /// What is wrong.
    pub message: Text,
    /// What to do about it.
    pub help: Text,
}

/// The entry of `code`.
#[must_use]
pub fn problem(code: &str) -> Option<&'static ProblemEntry> {
    PROBLEMS.iter().find(|entry| entry.code == code)
}

/// Every code, in the order of the catalogue.
#[must_use]
pub fn problems() -> &'static [ProblemEntry] {
    PROBLEMS
}

static PROBLEMS: &[ProblemEntry] = &[ProblemEntry {
    code: "json.malformed",
    message: Text {
        da: "Dokumentet er ikke gyldig JSON: {detail}.",
        en: "The document is not valid JSON: {detail}.",
    },
    help: Text {
        da: "Ret teksten ved det nævnte sted.",
        en: "Correct the text at the place named.",
    },
}];
