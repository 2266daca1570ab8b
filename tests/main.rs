//! All tests of the crate that see it from outside: one program, since each of its own would be linked anew.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::expect_used,
    clippy::float_arithmetic,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that goes wrong here fails, as it should"
)]

mod allocation;
mod architecture;
mod break_even;
mod calculation_pages;
mod carbon;
mod checklist;
mod clauses;
mod combined_bids;
mod decision_pages;
mod draws;
#[path = "../examples/folder.rs"]
mod folder;
mod lanes;
mod letters;
mod lint;
#[cfg(feature = "interchange")]
mod pact;
mod presets;
mod price_rules;
mod properties;
#[cfg(feature = "interchange")]
mod published;
mod purchase;
mod rates;
mod redaction;
mod reference_tender;
mod reports;
#[cfg(feature = "schema")]
mod schemas;
mod shares;
mod simulated_products;
mod simulation;
mod simulation_pages;
mod simulation_questions;
mod size;
mod value_of_information;
#[cfg(feature = "interchange")]
mod vectors;
mod worth;
