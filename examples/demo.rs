//! Evaluates the examples, prints them as text and writes a page of each that needs nothing beside it;
//! of those that declare views, the analysis too, and of an uncertain one the simulation.

#![expect(clippy::print_stdout, reason = "a demonstration shows what it makes")]

mod folder;

use std::error::Error;
use std::fs;
use std::path::Path;

use folder::Folder;
use wholelife::{AnalysisOptions, Language, Options, Running, simulate};

fn main() -> Result<(), Box<dyn Error>> {
    let project = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    let out = project.join("out");
    fs::create_dir_all(&out)?;
    for (name, language) in [
        ("ureteroscopes", Language::English),
        ("incontinence", Language::Danish),
        ("infusion", Language::Danish),
        ("cystoscopes", Language::Danish),
    ] {
        let documents = Folder::open(&project.join("examples").join(name))?;
        let text =
            documents.ask(|input| wholelife::summary(input, language, Options::default()))?;
        let page = documents.ask(|input| wholelife::report(input, language, Options::default()))?;
        let file = out.join(name).with_extension("html");
        fs::write(&file, page)?;
        println!("{text}\n{}\n", file.canonicalize()?.display());
        if ["incontinence", "cystoscopes"].contains(&name) {
            let options = AnalysisOptions { robustness: true };
            let page =
                documents.ask(|input| wholelife::analysis_report(input, language, options))?;
            let file = out.join(format!("{name}-analysis.html"));
            fs::write(&file, page)?;
            println!("{}\n", file.canonicalize()?.display());
        }
    }
    let washers = project.join("examples/uncertain_washers");
    let asked = fs::read(washers.join("simulation.json"))?;
    let documents = Folder::open(&washers)?;
    let simulated = documents.ask(|input| simulate(input, &asked, Running::default()))?;
    let file = out.join("uncertain_washers.html");
    fs::write(&file, simulated.to_html(Language::Danish))?;
    println!("{}", file.canonicalize()?.display());
    Ok(())
}
