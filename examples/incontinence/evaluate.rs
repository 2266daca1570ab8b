//! Evaluates the incontinence pads: the ranking, why bids are not in it, and who pays.

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
        "/../examples/incontinence"
    ));
    let text = Folder::open(here)?.ask(|input| wholelife::evaluate(input, Options::default()))?;
    let evaluation: Value = serde_json::from_str(&text)?;

    for bid in each(&evaluation["lots"][0]["bids"]) {
        println!("{}: {}", word(&bid["bid"]), word(&bid["standing"]));
        for reason in each(&bid["reasons"]) {
            println!("  {}: {}", word(&reason["code"]), word(&reason["subject"]));
        }
        if bid["rank"].is_number() {
            println!(
                "  rank {}, {} points",
                bid["rank"],
                word(&bid["total"]["value"])
            );
            let cost = &bid["costs"]["totals"]["present_value"]["value"];
            println!("  life-cycle cost DKK {}", word(cost));
        }
        for payer in each(&bid["costs"]["by_payer"]) {
            println!(
                "  {} pays DKK {}",
                word(&payer["party"]),
                word(&payer["present_value"]["value"])
            );
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
