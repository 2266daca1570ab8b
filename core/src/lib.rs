//! Evaluates public procurement by what things cost over their whole life.

pub mod catalogue;
pub mod problem;
pub mod verbs;

pub use catalogue::Language;
pub use problem::{Problem, Rejection};
pub use verbs::{DocumentKind, Input, Options, catalogue_json, evaluate, report, schema, summary, validate};
