//! Evaluates the infusion equipment: who wins each lot alone, under the limit, and with combined bids.

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
    let here = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/infusion"));
    let text = Folder::open(here)?.ask(|input| wholelife::evaluate(input, Options::default()))?;
    let evaluation: Value = serde_json::from_str(&text)?;

    let allocated = each(&evaluation["allocation"]["lots"]);
    for (lot, allocated) in each(&evaluation["lots"]).zip(allocated) {
        let awarded = each(&lot["awarded"]).map(word).collect::<Vec<_>>();
        println!(
            "{}: first {}, within the limit {}, awarded to {}",
            word(&lot["id"]),
            word(&allocated["first"]),
            word(&allocated["winner"]),
            awarded.join(", ")
        );
    }
    for group in each(&evaluation["combined_bids"]["groups"]) {
        for bid in each(&group["bids"]) {
            println!(
                "{} {}: {} against {}",
                word(&bid["bid"]),
                word(&bid["standing"]),
                word(&bid["total"]["value"]),
                word(&group["separate"]["value"])
            );
        }
    }
    let gain = &evaluation["combined_bids"]["gain"]["value"];
    println!("combined bids save DKK {}", word(gain));
    Ok(())
}

fn each(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

fn word(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
