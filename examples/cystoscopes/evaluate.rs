//! Evaluates the cystoscopes: the ranking, and what an examination costs, emits and is packed in.

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

fn main() -> Result<(), Box<dyn Error>> {
    let here = Path::new(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../examples/cystoscopes"
    ));
    let text = Folder::open(here)?.ask(|input| wholelife::evaluate(input, Options::default()))?;
    let evaluation: Value = serde_json::from_str(&text)?;

    for bid in each(&evaluation["lots"][0]["bids"]) {
        println!(
            "{} {}: {} points",
            bid["rank"],
            word(&bid["bid"]),
            word(&bid["total"]["value"])
        );
        println!(
            "  an examination: DKK {}, {} kg CO2e, {} kg of packaging",
            word(&bid["costs"]["totals"]["per_functional_unit"]["value"]),
            word(&bid["carbon"]["totals"]["per_functional_unit"]["value"]),
            word(&bid["packaging"]["per_functional_unit"]["value"]),
        );
        for result in each(&bid["packaging"]["criteria"]["results"]) {
            if result["outcome"] != "met" {
                println!(
                    "  {}: {}",
                    word(&result["criterion"]),
                    word(&result["outcome"])
                );
            }
        }
        for component in each(&bid["packaging"]["components"]) {
            for finding in each(&component["ppwr"]) {
                if finding["outcome"] != "met" {
                    println!(
                        "  {}, {} from {}: {}",
                        word(&component["id"]),
                        word(&finding["rule"]),
                        finding["from"],
                        word(&finding["outcome"])
                    );
                }
            }
        }
    }
    Ok(())
}

fn each(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

fn word(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
