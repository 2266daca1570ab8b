//! Evaluates the ureteroscopes: the ranking, and what a year and a use cost.

#![expect(clippy::print_stdout, reason = "an example shows its result")]
#![expect(
    clippy::indexing_slicing,
    reason = "a JSON value reads as null where it holds nothing"
)]

#[path = "../folder.rs"]
mod folder;

use std::error::Error;
use std::path::Path;

use folder::Folder;
use serde_json::Value;
use wholelife::Options;
use wholelife::num::Decimal;

fn main() -> Result<(), Box<dyn Error>> {
    let here = Path::new(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../examples/ureteroscopes"
    ));
    let text = Folder::open(here)?.ask(|input| wholelife::evaluate(input, Options::default()))?;
    let evaluation: Value = serde_json::from_str(&text)?;

    let bids = &evaluation["lots"][0]["bids"];
    for bid in bids.as_array().into_iter().flatten() {
        let totals = &bid["costs"]["totals"];
        println!(
            "{} {}: {} points, {} EUR a year, {} EUR a use",
            bid["rank"],
            bid["bid"].as_str().unwrap_or_default(),
            bid["total"]["value"].as_str().unwrap_or_default(),
            totals["undiscounted"]["value"].as_str().unwrap_or_default(),
            totals["per_functional_unit"]["value"]
                .as_str()
                .unwrap_or_default(),
        );
    }
    let saved = a_year(&bids[1])
        .zip(a_year(&bids[0]))
        .and_then(|(dear, cheap)| dear.checked_sub(cheap));
    println!(
        "The reusable fleet saves {} EUR a year",
        saved.unwrap_or_default()
    );
    Ok(())
}

fn a_year(bid: &Value) -> Option<Decimal> {
    Decimal::from_str_exact(bid["costs"]["totals"]["undiscounted"]["value"].as_str()?).ok()
}
