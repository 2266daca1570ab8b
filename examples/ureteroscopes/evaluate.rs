//! Evaluates the ureteroscopes: the ranking, and what a year and a use cost.

#![expect(clippy::print_stdout, reason = "an example shows its result")]

#[path = "../folder.rs"]
mod folder;

use std::error::Error;
use std::path::Path;

use folder::Folder;
use serde_json::Value;
use wholelife::Options;

fn main() -> Result<(), Box<dyn Error>> {
    let here = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/ureteroscopes"));
    let text = Folder::open(here)?.ask(|input| wholelife::evaluate(input, Options::default()))?;
    let evaluation: Value = serde_json::from_str(&text)?;

    for bid in evaluation["lots"][0]["bids"].as_array().into_iter().flatten() {
        let totals = &bid["costs"]["totals"];
        println!(
            "{} {}: {} points, {} EUR a year, {} EUR a use",
            bid["rank"],
            bid["bid"].as_str().unwrap_or_default(),
            bid["total"]["value"].as_str().unwrap_or_default(),
            totals["undiscounted"]["value"].as_str().unwrap_or_default(),
            totals["per_functional_unit"]["value"].as_str().unwrap_or_default(),
        );
    }
    Ok(())
}
