//! What one evaluation costs in every face, beside the operations it cannot do without.
//!
//! Everything is measured in one run and takes turns, so that the ratios hold on a busy machine.

#![allow(
    clippy::print_stdout,
    clippy::float_arithmetic,
    clippy::as_conversions,
    clippy::cast_precision_loss,
    clippy::arithmetic_side_effects,
    reason = "a table of times is floats, printed"
)]

mod clock;
mod counting;
mod drawn_tenders;
mod faces;
mod floor;
mod monthly;
#[path = "../../tests/reference_tender/mod.rs"]
#[allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "the tests' own, which fail where it goes wrong"
)]
mod reference_tender;
mod robustness;
mod simulation;
mod sobol_indices;

use std::env;
use std::error::Error;
use std::hint::black_box;

use clock::{Runner, take_turns};
use faces::Faces;
use wholelife::model::Case;
use wholelife::{Input, Options, engine};

/// The size of the reference workload.
const LINES: u32 = 12;
const YEARS: u32 = 10;
const CRITERIA: u32 = 12;
const BIDS: u32 = 8;

/// How often the Rust runs take turns, and the other programs.
const TURNS: usize = 101;
const ROUNDS: usize = 3;

fn main() -> Result<(), Box<dyn Error>> {
    let asked: Vec<String> = env::args().skip(1).collect();
    match asked.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => evaluation()?,
        ["simulation"] => return simulation::print(),
        ["sobol_indices"] => return sobol_indices::print(),
        [simulation::MEMORY, draws] => return simulation::print_memory(draws.parse()?),
        _ => return Err("nothing, simulation or sobol_indices".into()),
    }
    monthly::measure()?;
    robustness::print()?;
    drawn_tenders::print()?;
    simulation::print()?;
    sobol_indices::print()?;
    scale()
}

fn evaluation() -> Result<(), Box<dyn Error>> {
    let text = faces::workload(BIDS, LINES, YEARS, CRITERIA)?;
    let case = case(&text)?;
    println!(
        "One evaluation of {BIDS} bids × {LINES} cost lines × {YEARS} years × {CRITERIA} criteria; \
         medians, in microseconds.\n"
    );
    let evaluation = engine::evaluate(&case, false)?;
    let kinds = floor::kinds(&case);
    let written = serde_json::to_string(&evaluation)?;
    let mut evaluate = Runner::new(|| drop(black_box(engine::evaluate(&case, false))));
    let mut read = Runner::new(|| drop(black_box(wholelife::read(envelope(&text)))));
    let mut write = Runner::new(|| drop(black_box(serde_json::to_string(&evaluation))));
    let mut whole = Runner::new(|| {
        drop(black_box(wholelife::evaluate(
            envelope(&text),
            Options::default(),
        )));
    });
    let mut operations: Vec<Runner<'_>> = kinds.iter().map(floor::Kind::runner).collect();
    let mut faces = Faces::of(&text)?;
    for _ in 0..ROUNDS {
        let mut all = vec![&mut evaluate, &mut read, &mut write, &mut whole];
        all.extend(operations.iter_mut());
        take_turns(&mut all, TURNS / ROUNDS + 1);
        faces.take_turn()?;
    }
    let floor: f64 = operations.iter().map(Runner::median).sum();
    let [evaluate, read, write, whole] =
        [&evaluate, &read, &write, &whole].map(clock::Runner::median);

    row("floor: the decimal operations alone", floor, "");
    for (kind, runner) in kinds.iter().zip(&operations) {
        let each = runner.median() / kind.count() as f64;
        let note = format!("{} at {each:.1} ns", kind.count());
        row(&format!("  {}", kind.name), runner.median(), &note);
    }
    row(
        "Rust, model to evaluation",
        evaluate,
        &most(evaluate / floor, 5.0, "the floor"),
    );
    row(
        "Rust, text to text",
        whole,
        &most(whole / floor, 20.0, "the floor"),
    );
    row("  reading", read, &format!("{} bytes", text.len()));
    row("  writing", write, &format!("{} bytes", written.len()));
    faces.print(evaluate, whole);
    Ok(())
}

fn case(text: &[u8]) -> Result<Case, Box<dyn Error>> {
    Ok(wholelife::read(envelope(text))?)
}

fn envelope(text: &[u8]) -> Input<'_> {
    Input::Envelope(text)
}

/// Whether the time of a bid, line and year stays the same as bids are added.
fn scale() -> Result<(), Box<dyn Error>> {
    println!("\nBy number of bids, in nanoseconds for each bid, line and year:\n");
    println!(
        "{:>6} {:>22} {:>14}",
        "bids", "model to evaluation", "text to text"
    );
    for bids in [BIDS, 100, 1_000] {
        let text = faces::workload(bids, LINES, YEARS, CRITERIA)?;
        let case = case(&text)?;
        let mut evaluate = Runner::new(|| drop(black_box(engine::evaluate(&case, false))));
        let mut whole = Runner::new(|| {
            drop(black_box(wholelife::evaluate(
                envelope(&text),
                Options::default(),
            )));
        });
        take_turns(&mut [&mut evaluate, &mut whole], 5);
        let cells = f64::from(bids * LINES * YEARS);
        println!(
            "{bids:>6} {:>22.0} {:>14.0}",
            evaluate.median() / cells,
            whole.median() / cells
        );
    }
    Ok(())
}

/// A line of the table; times come in nanoseconds.
pub(crate) fn row(name: &str, nanoseconds: f64, note: &str) {
    println!("{name:<40} {:>12.1}   {note}", nanoseconds / 1e3);
}

/// A ratio beside the most it should be.
pub(crate) fn most(ratio: f64, goal: f64, of: &str) -> String {
    let verdict = if ratio <= goal { "met" } else { "missed" };
    format!("{ratio:.1} × {of} (goal: at most {goal} ×, {verdict})")
}

/// A ratio beside the least it should be.
pub(crate) fn least(ratio: f64, goal: f64, what: &str) -> String {
    let verdict = if ratio >= goal { "met" } else { "missed" };
    format!("{what} {ratio:.1} × as fast (goal: at least {goal} ×, {verdict})")
}
