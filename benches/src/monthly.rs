//! A monthly study of forty years, text to evaluation, beside a plain decimal program.

use std::collections::BTreeMap;
use std::error::Error;
use std::hint::black_box;
use std::path::Path;
use std::process::Command;
use std::{env, fs};

use wholelife::evaluation::Evaluation;
use wholelife::num::Decimal;
use wholelife::{Input, Options, engine, evaluation};

use crate::clock::{Runner, median, take_turns};
use crate::faces::{HERE, answer, python};
use crate::floor::{self, Kind};
use crate::{least, row};

/// How far two present values may differ, in money.
const TOLERANCE: Decimal = Decimal::from_parts(1, 0, 0, false, 9);

/// How often the Rust runs and the other programs take turns.
const ROUNDS: usize = 3;
const TURNS: usize = 21;

/// What the decimal program prints.
struct Peer {
    microseconds: BTreeMap<String, f64>,
    present_values: BTreeMap<String, Decimal>,
}

/// Times the study in turns with the program, once both have the same present values.
pub(crate) fn measure() -> Result<(), Box<dyn Error>> {
    let program = Path::new(HERE).join("python/monthly_study.py");
    let text = answer(Command::new(python()).arg(program))?;
    let envelope = || Input::Envelope(&text);
    same(&evaluation(envelope(), Options::default())?, &peer(&text)?)?;
    let case = wholelife::read(envelope())?;
    let kinds = floor::kinds(&case);
    let mut evaluate = Runner::new(|| drop(black_box(engine::evaluate(&case, false))));
    let mut whole = Runner::new(|| {
        drop(black_box(wholelife::evaluate(
            envelope(),
            Options::default(),
        )));
    });
    let mut operations: Vec<Runner<'_>> = kinds.iter().map(Kind::runner).collect();
    let mut times: BTreeMap<String, Vec<f64>> = BTreeMap::new();
    for _ in 0..ROUNDS {
        let mut all = vec![&mut evaluate, &mut whole];
        all.extend(operations.iter_mut());
        take_turns(&mut all, TURNS);
        for (name, microseconds) in peer(&text)?.microseconds {
            times.entry(name).or_default().push(microseconds * 1e3);
        }
    }
    let time = |name: &str| times.get(name).cloned().map(median);
    let (evaluate, whole) = (evaluate.median(), whole.median());
    let floor: f64 = operations.iter().map(Runner::median).sum();
    println!(
        "\nA monthly study: 480 months × 30 cost lines; present values agree to {TOLERANCE}; \
         medians, in microseconds.\n"
    );
    row("floor: the decimal operations alone", floor, "");
    row("Rust, model to evaluation", evaluate, "");
    row("Rust, text to text", whole, "");
    let compared = |time: f64, of: f64| least(time / of, 100.0, "the engine is");
    if let Some(program) = time("decimal_program") {
        row(
            "Python decimal program, text to text",
            program,
            &compared(program, whole),
        );
        let ratio = format!("{:.1} × the floor", program / floor);
        row("  beside the operations alone", program, &ratio);
    }
    if let Some(through) = time("python") {
        let note = time("decimal_program").map(|program| compared(program, through));
        row(
            "Python, until fields are read",
            through,
            &note.unwrap_or_default(),
        );
    }
    Ok(())
}

/// Runs the decimal program once; it times several runs.
fn peer(text: &[u8]) -> Result<Peer, Box<dyn Error>> {
    let file = env::temp_dir().join(format!("wholelife-monthly-{}.json", std::process::id()));
    fs::write(&file, text)?;
    let program = Path::new(HERE).join("python/monthly_program.py");
    let printed = answer(Command::new(python()).arg(program).arg(&file));
    fs::remove_file(&file)?;
    let (values, microseconds): (BTreeMap<String, String>, BTreeMap<String, f64>) =
        serde_json::from_slice(&printed?)?;
    let present_values = values
        .into_iter()
        .map(|(line, value)| Ok((line, value.parse()?)));
    Ok(Peer {
        microseconds,
        present_values: present_values.collect::<Result<_, Box<dyn Error>>>()?,
    })
}

/// Whether every line has the present value that the program finds.
fn same(evaluation: &Evaluation, peer: &Peer) -> Result<(), Box<dyn Error>> {
    let bids = evaluation.lots.iter().flat_map(|lot| &lot.bids);
    let lines = bids
        .filter_map(|bid| bid.costs.as_ref())
        .flat_map(|costs| &costs.lines);
    let mut compared = 0_usize;
    for line in lines {
        let ours = line.present_value.value.map(|figure| figure.0);
        let theirs = peer.present_values.get(&line.line);
        let (ours, theirs) = ours.zip(theirs).ok_or("a present value is missing")?;
        if (ours - *theirs).abs() > TOLERANCE {
            return Err(format!("{}: {ours} and {theirs}", line.line).into());
        }
        compared += 1;
    }
    if compared == peer.present_values.len() {
        Ok(())
    } else {
        Err("not every line was compared".into())
    }
}
