//! What drives a tender with 160 uncertain numbers, beside `SALib`.

use std::collections::BTreeMap;
use std::env;
use std::error::Error;
use std::hint::black_box;
use std::ops::ControlFlow;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use wholelife::engine::{self, Running};
use wholelife::model::{self, Case, Sampling, SimulatedLot};

use crate::clock::median;
use crate::faces::{HERE, answer, python};
use crate::reference_tender::document;
use crate::{case, least, row};

/// The size of each of the two base samples.
const SAMPLE: u32 = 4_096;
const TURNS: usize = 5;

/// Times the tender, then `SALib` once: it takes long, and its inputs a gigabyte.
pub(crate) fn print() -> Result<(), Box<dyn Error>> {
    let tender = case(document().to_string().as_bytes())?;
    let mut ours = [const { Vec::new() }; 2];
    for _ in 0..TURNS {
        for (threads, times) in [1, 2].into_iter().zip(&mut ours) {
            let began = Instant::now();
            black_box(indices(&tender, threads)?);
            times.push(began.elapsed().as_secs_f64() * 1e9);
        }
    }
    let [one, two] = ours.map(median);
    println!(
        "\nFirst and total Sobol indices of {} bids over 160 numbers, two samples of {SAMPLE}; medians of {TURNS}, \
         in microseconds.\n",
        tender.bids.len(),
    );
    row("Rust, costs, totals and the lead", one, "on one thread");
    row("  on two threads", two, "");
    match peer() {
        Ok(found) => {
            for (title, name) in [
                ("SALib, one problem", "whole"),
                ("SALib, bid by bid", "apart"),
            ] {
                let time = found.get(name).copied().unwrap_or(f64::NAN) * 1e9;
                row(title, time, &least(time / one, 50.0, "one thread is"));
            }
        }
        Err(fault) => println!("SALib: not measured: {fault}"),
    }
    Ok(())
}

fn indices(case: &Case, threads: usize) -> Result<(), Box<dyn Error>> {
    let asked = SimulatedLot {
        sobol_indices: Some(model::SobolIndices {
            sample: SAMPLE,
            pairs: false,
        }),
        ..SimulatedLot::default()
    };
    let settings = model::Simulation {
        draws: 1,
        seed: 1,
        sampling: Sampling::Sobol,
        quantiles: Vec::new(),
        convergence: None,
        lots: vec![asked],
        sha256: String::new(),
    };
    let running = Running {
        threads,
        ..Running::default()
    };
    let go_on = &mut |_| ControlFlow::Continue(());
    black_box(engine::simulate(case, &settings, running, go_on)?);
    Ok(())
}

/// The seconds that `SALib` takes, by the way it is asked.
fn peer() -> Result<BTreeMap<String, f64>, Box<dyn Error>> {
    let here = Path::new(HERE);
    let interpreter = env::var("WHOLELIFE_PEERS").unwrap_or_else(|_| python());
    let mut command = Command::new(interpreter);
    command.arg(here.join("python/sobol_indices.py"));
    command.arg(here.join("../tests/reference_tender/tender.json"));
    let printed = answer(command.arg(SAMPLE.to_string()))?;
    Ok(serde_json::from_slice(&printed)?)
}
