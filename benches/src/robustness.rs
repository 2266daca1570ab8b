//! What it costs to ask what would change an award, beside the evaluation alone.

use std::error::Error;
use std::hint::black_box;

use crate::clock::{Runner, take_turns};
use crate::{LINES, YEARS, case, faces, most, row};
use wholelife::engine;

const BIDS: u32 = 20;
const CRITERIA: u32 = 40;
const TURNS: usize = 15;

pub(crate) fn print() -> Result<(), Box<dyn Error>> {
    println!(
        "\nWhat would change the award of {BIDS} bids × {CRITERIA} criteria; medians, in \
         microseconds.\n"
    );
    let text = faces::workload(BIDS, LINES, YEARS, CRITERIA)?;
    let case = case(&text)?;
    let mut alone = Runner::new(|| drop(black_box(engine::evaluate(&case, false))));
    let mut with = Runner::new(|| {
        drop(black_box(engine::evaluate(&case, false)));
        drop(black_box(engine::robustness(&case)));
    });
    take_turns(&mut [&mut alone, &mut with], TURNS);
    let (alone, with) = (alone.median(), with.median());
    row("evaluation alone", alone, "");
    let note = most(with / alone, 20.0, "the evaluation alone");
    row("evaluation and robustness", with, &note);
    Ok(())
}
