//! Evaluates public procurement by what things cost over their whole life.
//!
//! Documents go in, a document comes out: a procurement, its bids, the panel's assessments and the
//! buyer's decisions become one evaluation, in which every number has its formula and its inputs.
//! Arithmetic is exact, nothing is assumed that the documents do not say, and what is wrong comes
//! back all at once.
//!
//! # Evaluating documents
//!
//! [`evaluate`] gives the evaluation as JSON text, [`evaluation()`] as a value, [`report`] as a page
//! and [`summary`] as text for a terminal. Two washers are compared by their cost over two years at
//! 25 %: 1,000 and 200 a year for power against 1,100 and 80 a year.
//!
//! ```
//! use wholelife::{Input, Options, evaluation};
//!
//! let envelope = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/example.json"));
//! let evaluation = evaluation(Input::Envelope(envelope), Options::default())?;
//! let lot = &evaluation.lots[0];
//! assert_eq!(lot.ranking[0].bids, ["frugal"]);
//! // 100 · 1215.2 / 1288 = 94.35, to one decimal.
//! let total = lot.bids[0].total.as_ref().and_then(|total| total.value);
//! assert_eq!(total.unwrap().0.to_string(), "94.3");
//! # Ok::<(), wholelife::Rejection>(())
//! ```
//!
//! # Calling the formulas
//!
//! [`read`] resolves the documents into the [`model`], where references are indices and units are
//! checked. [`Lot::complete`](model::Lot::complete) gives a bid every value that the formulas read,
//! and [`Inputs::of`](lcc::Inputs::of) hands them to the rooms: [`finance`], [`lcc`], [`award`] and
//! [`measure`]. The formulas are written over [`num::Scalar`]; [`num::Exact`] is the one that the
//! award uses. What one bid costs:
//!
//! ```
//! use rust_decimal_macros::dec;
//! use wholelife::finance::present_value_factors;
//! use wholelife::lcc::{Inputs, costs, purchases};
//! use wholelife::model::CountsIn;
//! use wholelife::num::Exact;
//! use wholelife::{Input, read};
//!
//! let envelope = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/example.json"));
//! let case = read(Input::Envelope(envelope))?;
//! let procurement = &case.procurement;
//! let lot = &procurement.lots[0];
//! let bid = &lot.offers[0];
//!
//! let complete = lot.complete(&bid.offer, bid.is_admitted()).expect("it lacks nothing");
//! let inputs = Inputs::<Exact>::of(procurement, lot, &complete);
//! let factors = present_value_factors(&procurement.discounting, &procurement.study);
//! let bought = purchases(lot, &inputs);
//! let costs = costs(lot, &inputs, &bought, &factors, CountsIn::Award);
//!
//! let total = costs.total(|_, _| true);
//! assert_eq!(total.undiscounted.result(), Ok(dec!(1400)));
//! // 1000 + 200 / 1.25 + 200 / 1.25²
//! assert_eq!(total.present_value.result(), Ok(dec!(1288)));
//! # Ok::<(), wholelife::Rejection>(())
//! ```
//!
//! # Features
//!
//! - `interchange`, on unless it is turned off: the documents of others, `pact_footprints`.
//! - `schema`: the generator of the JSON Schemas, which ship without it.

#![cfg_attr(
    test,
    allow(
        clippy::arithmetic_side_effects,
        reason = "a test that overflows fails, as it should"
    )
)]

pub mod allocation;
pub mod analysis;
pub mod award;
pub mod calculation;
pub mod carbon;
pub mod catalogue;
mod chart;
pub mod document;
pub mod engine;
pub mod evaluation;
pub mod explain;
pub mod explanation;
pub mod finance;
pub mod footing;
pub mod health;
#[cfg(feature = "interchange")]
mod interchange;
pub mod lcc;
pub mod lint;
pub mod measure;
pub mod model;
pub mod num;
pub mod packaging;
pub mod price_clause;
pub mod problem;
mod report;
pub mod reuse;
pub mod robustness;
pub mod simulation;
pub mod uncertainty;
pub mod verbs;
mod wording;
#[doc(hidden)]
pub mod words;

pub use catalogue::Language;
pub use problem::{Problem, Rejection};
#[cfg(feature = "interchange")]
pub use verbs::pact_footprints;
pub use verbs::{
    AnalysisOptions, DocumentKind, Input, Options, Progress, Running, Simulated, analyse, analysis,
    analysis_report, analysis_summary, calculate, calculation_charts, calculation_pictures,
    calculation_report, calculation_summary, catalogue_json, charts, decision_uncertainty,
    evaluate, evaluation, explain, explanation, letter, letter_text, lint, lint_report,
    lint_summary, presets, read, read_simulation, report, schema, schema_named, sensitivity,
    simulate, simulation, summary, validate, vary,
};
