//! Simulates the washers: how sure the award is.

#![expect(clippy::print_stdout, reason = "an example shows its result")]

#[path = "../folder.rs"]
mod folder;

use std::error::Error;
use std::fs;
use std::path::Path;

use folder::Folder;
use wholelife::{Language, Running, simulate};

fn main() -> Result<(), Box<dyn Error>> {
    let here = Path::new(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../examples/uncertain_washers"
    ));
    let asked = fs::read(here.join("simulation.json"))?;
    let documents = Folder::open(here)?;
    let simulated = documents.ask(|input| simulate(input, &asked, Running::default()))?;
    println!("{}", simulated.to_text(Language::English));
    Ok(())
}
