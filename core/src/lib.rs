//! Evaluates public procurement by what things cost over their whole life.

#![cfg_attr(
    test,
    allow(
        clippy::arithmetic_side_effects,
        reason = "a test that overflows fails, as it should"
    )
)]

pub mod award;
pub mod calculation;
pub mod catalogue;
pub mod document;
pub mod engine;
pub mod evaluation;
pub mod explain;
pub mod finance;
pub mod footing;
pub mod lcc;
pub mod measure;
pub mod model;
pub mod num;
pub mod price_clause;
pub mod problem;
mod report;
pub mod verbs;
#[doc(hidden)]
pub mod words;

pub use catalogue::Language;
pub use problem::{Problem, Rejection};
pub use verbs::{
    DocumentKind, Input, Options, calculate, catalogue_json, evaluate, evaluation, read, report,
    schema, summary, validate,
};
