//! A tender with 160 uncertain numbers simulated, beside numpy, numba and the draws of its numbers alone.

use std::error::Error;
use std::hint::black_box;
use std::io::{BufRead, BufReader, Write};
use std::ops::ControlFlow;
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Instant;
use std::{env, fs};

use serde_json::Value;
use wholelife::engine::{self, Running};
use wholelife::model::{self, Case, Sampling};
use wholelife::num::Decimal;
use wholelife::simulation::Simulation;
use wholelife::uncertainty::{self, Design, Marginal, Stream};

use crate::clock::median;
use crate::faces::{HERE, answer, python};
use crate::reference_tender::{document, tender};
use crate::{case, least, most, row};

/// How many draws the table is of.
const DRAWS: u32 = 100_000;
/// How often all take turns.
const TURNS: usize = 7;
/// Draws that are made at once where they are only made.
const BLOCK: usize = 512;
/// Seeds over which the error of the means is told.
const SEEDS: u64 = 20;

/// The argument with which this program measures its own memory.
pub(crate) const MEMORY: &str = "memory-of-a-simulation";

/// Times the tender in turns with the programs.
pub(crate) fn print() -> Result<(), Box<dyn Error>> {
    let tender = case(document().to_string().as_bytes())?;
    let numbers = numbers(&tender)?;
    let mut peer = Peer::start()?;
    let mut names = vec!["numpy".to_owned()];
    names.extend(peer.has_numba()?.then(|| "numba".to_owned()));
    let few = enough(&tender)?;
    let mut ours = [const { Vec::new() }; 4];
    let mut theirs = vec![Vec::new(); names.len()];
    for _ in 0..TURNS {
        let [one, two, floor, even] = &mut ours;
        one.push(timed(|| {
            simulated(&tender, DRAWS, Sampling::PseudoRandom, 1, 1)
        })?);
        for (name, times) in names.iter().zip(&mut theirs) {
            times.push(peer.seconds(name)? * 1e9);
        }
        floor.push(timed(|| drawn(&numbers))?);
        two.push(timed(|| {
            simulated(&tender, DRAWS, Sampling::PseudoRandom, 1, 2)
        })?);
        even.push(timed(|| simulated(&tender, few, Sampling::Sobol, 1, 1))?);
    }
    let [one, two, floor, even] = ours.map(median);
    println!(
        "\nA tender of {} bids with {} uncertain numbers, drawn {DRAWS} times; medians of {TURNS}, in \
         microseconds.\n",
        tender.bids.len(),
        numbers.len(),
    );
    let each = floor / f64::from(DRAWS) / numbers.len() as f64;
    let note = format!("{each:.2} ns each");
    row("floor: the draws of all numbers alone", floor, &note);
    let title = "Rust, on one thread";
    row(title, one, &most(one / floor, 1.5, "the floor"));
    let note = least(one / two, 1.8, "two threads are");
    row("Rust, on two threads", two, &note);
    for (name, times) in names.iter().zip(theirs) {
        let time = median(times);
        row(name, time, &least(time / one, 4.0, "one thread is"));
        if name == "numpy" {
            let note = least(time / even, 50.0, "to the same error it is");
            row(&format!("Rust, {few} draws by Sobol"), even, &note);
        }
    }
    node(one)?;
    memory()
}

/// Times the tender in Node, beside one thread here.
fn node(one: f64) -> Result<(), Box<dyn Error>> {
    let here = Path::new(HERE);
    let title = "Node, in a worker, text to result";
    if !here.join("../bindings-wasm/js/wasm").exists() {
        row(title, f64::NAN, "not measured: run bindings-wasm/build.sh");
        return Ok(());
    }
    let file = env::temp_dir().join(format!("wholelife-bench-{}.json", std::process::id()));
    fs::write(&file, document().to_string())?;
    let mut command = Command::new("node");
    command.arg(here.join("node/simulate.js")).arg(&file);
    let printed = answer(command.arg(DRAWS.to_string()));
    fs::remove_file(&file)?;
    let times: Value = serde_json::from_slice(&printed?)?;
    let time = times.get("node").and_then(Value::as_f64);
    let time = time.ok_or("Node told no time")? * 1e3;
    row(title, time, &most(time / one, 3.0, "one thread here"));
    Ok(())
}

fn timed<T>(run: impl FnOnce() -> Result<T, Box<dyn Error>>) -> Result<f64, Box<dyn Error>> {
    let began = Instant::now();
    black_box(run()?);
    Ok(began.elapsed().as_secs_f64() * 1e9)
}

fn simulated(
    case: &Case,
    draws: u32,
    sampling: Sampling,
    seed: u64,
    threads: usize,
) -> Result<Simulation, Box<dyn Error>> {
    let settings = model::Simulation {
        draws,
        seed,
        sampling,
        quantiles: vec![
            Decimal::new(25, 3),
            Decimal::new(5, 1),
            Decimal::new(975, 3),
        ],
        convergence: None,
        lots: Vec::new(),
        sha256: String::new(),
    };
    let running = Running {
        threads,
        ..Running::default()
    };
    let go_on = &mut |_| ControlFlow::Continue(());
    let result = engine::simulate(case, &settings, running, go_on)?;
    Ok(result.ok_or("it was stopped")?.0)
}

/// Every uncertain number, with its stream.
fn numbers(case: &Case) -> Result<Vec<(Stream, Marginal)>, Box<dyn Error>> {
    let mut numbers = Vec::new();
    for sealed in case.procurement.lots.iter().flat_map(|lot| &lot.offers) {
        let bid = case.bids.get(sealed.bid).map(|bid| bid.id.as_str());
        for (place, uncertain) in (0..).zip(&sealed.offer.uncertain) {
            let marginal = Marginal::of(&uncertain.uncertainty);
            let marginal = marginal.map_err(|fault| format!("{fault:?}"))?;
            let stream = Stream::of(1, bid, "parameter", &uncertain.pointer, place);
            numbers.push((stream, marginal));
        }
    }
    Ok(numbers)
}

/// Draws every number, and does nothing with it.
fn drawn(numbers: &[(Stream, Marginal)]) -> Result<(), Box<dyn Error>> {
    let design = Design {
        sampling: uncertainty::Sampling::PseudoRandom,
        seed: 1,
        draws: u64::from(DRAWS),
    };
    let mut block = [0.0; BLOCK];
    for (stream, marginal) in numbers {
        let mut done = 0;
        while done < design.draws {
            let size = BLOCK.min(usize::try_from(design.draws - done)?);
            let block = block.get_mut(..size).unwrap_or_default();
            design.uniforms(stream, done, block);
            marginal.fill(black_box(block));
            black_box(block);
            done += size as u64;
        }
    }
    Ok(())
}

/// How many draws of a Sobol sequence give means as near to the exact ones as those of plain sampling.
fn enough(case: &Case) -> Result<u32, Box<dyn Error>> {
    // The standard error of a mean, in standard deviations.
    let wanted = 1.0 / f64::from(DRAWS).sqrt();
    let mut draws = 64;
    while error(case, draws)? > wanted {
        draws *= 2;
    }
    Ok(draws)
}

/// The error of a mean in standard deviations: the root of the mean square over bids and seeds.
fn error(case: &Case, draws: u32) -> Result<f64, Box<dyn Error>> {
    let tender = tender();
    let exact = |name: &str, bid: usize| {
        let number = tender.get(name).and_then(|of| of.get(bid));
        number.and_then(Value::as_f64).ok_or("no moment")
    };
    let (mut squares, mut count) = (0.0, 0.0);
    for seed in 1..=SEEDS {
        let found = simulated(case, draws, Sampling::Sobol, seed, 1)?;
        let bids = found.lots.iter().flat_map(|lot| &lot.bids);
        for (place, bid) in bids.enumerate() {
            let cost = bid.life_cycle_cost.as_ref();
            let spread = cost.and_then(|cost| cost.spread.as_ref());
            let mean = spread.ok_or("a bid costs nothing")?.mean;
            squares += ((mean - exact("mean", place)?) / exact("sd", place)?).powi(2);
            count += 1.0;
        }
    }
    Ok(f64::sqrt(squares / count))
}

/// A program that simulates the tender with numpy and with numba, as often as it is asked.
struct Peer {
    process: Child,
    asks: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Peer {
    fn start() -> Result<Self, Box<dyn Error>> {
        let interpreter = env::var("WHOLELIFE_PEERS").unwrap_or_else(|_| python());
        let mut process = Command::new(interpreter)
            .arg(Path::new(HERE).join("python/simulation.py"))
            .arg(Path::new(HERE).join("../tests/reference_tender/tender.json"))
            .arg(DRAWS.to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let asks = process.stdin.take().ok_or("no way to ask")?;
        let answers = process.stdout.take().ok_or("no answers")?;
        Ok(Self {
            process,
            asks,
            answers: BufReader::new(answers),
        })
    }

    fn has_numba(&mut self) -> Result<bool, Box<dyn Error>> {
        Ok(self.seconds("numba")? > 0.0)
    }

    /// How long a way of it takes; nothing where it is not installed.
    fn seconds(&mut self, way: &str) -> Result<f64, Box<dyn Error>> {
        writeln!(self.asks, "{way}")?;
        let mut line = String::new();
        self.answers.read_line(&mut line)?;
        Ok(line.trim().parse()?)
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        // It ends with its input.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What a simulation takes beyond the process, by the number of draws.
fn memory() -> Result<(), Box<dyn Error>> {
    println!("\nMemory beyond the process at its peak, in MiB:\n");
    for draws in [10_000, DRAWS, 1_000_000] {
        let mut command = Command::new(env::current_exe()?);
        let printed = answer(command.args([MEMORY, &draws.to_string()]))?;
        let kibibytes: f64 = String::from_utf8(printed)?.trim().parse()?;
        let mebibytes = kibibytes / 1024.0;
        let verdict = if mebibytes <= 20.0 { "met" } else { "missed" };
        println!("{draws:>9} draws {mebibytes:>8.1}   (goal: at most 20, {verdict})");
    }
    Ok(())
}

/// Simulates once and prints by how many KiB the memory of this process has grown at its peak.
pub(crate) fn print_memory(draws: u32) -> Result<(), Box<dyn Error>> {
    let tender = case(document().to_string().as_bytes())?;
    let resident = peak("VmRSS:")?;
    simulated(&tender, draws, Sampling::PseudoRandom, 1, 1)?;
    println!("{}", peak("VmHWM:")? - resident);
    Ok(())
}

/// A line of what Linux tells of this process, in KiB.
fn peak(name: &str) -> Result<f64, Box<dyn Error>> {
    let told = fs::read_to_string("/proc/self/status")?;
    let line = told.lines().find_map(|line| line.strip_prefix(name));
    let number = line.and_then(|line| line.split_whitespace().next());
    Ok(number.ok_or("no such line")?.parse()?)
}
