//! What people see of a simulation, against a result that is worked out by hand.
//!
//! Three washers: a purchase, ten years of electricity at a price between 1 and 4 with each price as likely, and
//! ten years of repairs that spread evenly to both sides. »Basis« costs 240,000 + 120,000 · p, »Spar« 360,000 +
//! 60,000 · p: Spar wins above p = 2, in (4 − 2) / (4 − 1) = 2/3 of the cases. Repairs shift that price by 0.67 at
//! most, as often up as down, so that the share stays. »Midterbane« costs 308,000 + 100,000 · p: at p = 2 it is
//! dearer than both by 28,000, and repairs make up for less than that only now and then.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::float_arithmetic,
    clippy::panic,
    reason = "a test that goes wrong here fails, as it should"
)]

use serde_json::Value;
use wholelife::{Input, Language, simulation_charts, simulation_report, simulation_summary};

const DOCUMENTS: &[u8] = include_bytes!("../examples/uncertain_washers/documents.json");
const ASKED: &[u8] = include_bytes!("../examples/uncertain_washers/simulation.json");

#[test]
fn dump() {
    for (language, name) in [(Language::Danish, "da"), (Language::English, "en")] {
        let input = Input::Envelope(DOCUMENTS);
        std::fs::write(
            format!("/tmp/shown/ex.{name}.html"),
            simulation_report(input, ASKED, language).unwrap(),
        )
        .unwrap();
        std::fs::write(
            format!("/tmp/shown/ex.{name}.txt"),
            simulation_summary(input, ASKED, language).unwrap(),
        )
        .unwrap();
        std::fs::write(
            format!("/tmp/shown/ex.{name}.json"),
            simulation_charts(input, ASKED, language).unwrap(),
        )
        .unwrap();
    }
}
