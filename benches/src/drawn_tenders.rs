//! Drawn tenders by five rules for the price, beside the same written in Python.

#![allow(
    clippy::indexing_slicing,
    reason = "lanes and bids are counted out by constants"
)]

#[path = "../../examples/price_rules/tally.rs"]
#[expect(dead_code, reason = "the example counts more")]
mod tally;
#[path = "../../examples/price_rules/tender.rs"]
mod tender;
#[path = "../../examples/price_rules/ways.rs"]
mod ways;

use std::collections::BTreeMap;
use std::env;
use std::error::Error;
use std::hint::black_box;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use wholelife::award::{Terms, reference, weighted, worth};
use wholelife::model::{Case, Rule};
use wholelife::num::{Scalar, highest};
use wholelife::uncertainty;

/// How many tenders a block holds.
const WIDTH: usize = 32;

type Lanes = uncertainty::Lanes<WIDTH>;

use crate::clock::{Runner, median, take_turns};
use crate::counting::Counting;
use crate::faces::{HERE, answer, python};
use crate::floor::{self, Kind};
use crate::{least, row};

const TENDERS: u32 = 20_000;
/// Tenders whose operations are recorded.
const RECORDED: u32 = 200;
const BIDS: usize = 3;
const ROUNDS: usize = 3;
const TURNS: usize = 7;

/// By rule: the tenders in which the winner changes when another bid is withdrawn.
type Counts = BTreeMap<String, u32>;

/// Times the experiment in turns with the Python programs; all have to count the same.
pub(crate) fn print() -> Result<(), Box<dyn Error>> {
    let case = ways::published()?;
    let ways = compared(&case);
    let kinds = floor::kinds_of(|| formulas(&ways));
    let mut operations: Vec<Runner<'_>> = kinds.iter().map(Kind::runner).collect();
    let mut times: BTreeMap<String, Vec<f64>> = BTreeMap::new();
    for _ in 0..ROUNDS {
        take_turns(&mut operations.iter_mut().collect::<Vec<_>>(), TURNS);
        let (expected, exact) = timed(|| named(&ways, by_award(&ways)));
        let (counts, lanes) = timed(|| named(&ways, by_lanes(&ways)));
        let mut found = peer()?;
        found.insert("exact".to_owned(), (expected.clone(), exact));
        found.insert("lanes".to_owned(), (counts, lanes));
        for (name, (counts, seconds)) in found {
            if counts != expected {
                return Err(format!("{name} counts {counts:?} instead of {expected:?}").into());
            }
            times.entry(name).or_default().push(seconds * 1e9);
        }
    }
    let time = |name: &str| times.get(name).cloned().map_or(f64::NAN, median);
    println!(
        "\n{TENDERS} drawn tenders of three bids by five rules, with each other bid withdrawn in turn; \
         all count the same; medians, in microseconds.\n"
    );
    let floor: f64 = operations.iter().map(Runner::median).sum();
    let floor = floor * f64::from(TENDERS / RECORDED);
    let (exact, lanes) = (time("exact"), time("lanes"));
    row("floor: the decimal operations alone", floor, "");
    let note = format!("{:.1} × the floor", exact / floor);
    row("Rust, the award on exact decimals", exact, &note);
    row("Rust, its formulas on blocks of floats", lanes, "");
    for (title, name, ours, what) in [
        ("Python, fractions", "fractions", exact, "the award is"),
        ("Python, floats", "floats", lanes, "blocks are"),
        ("numpy", "numpy", lanes, "blocks are"),
    ] {
        row(title, time(name), &least(time(name) / ours, 50.0, what));
    }
    let bound = format!("{:.1} × the floor", time("fractions") / floor);
    row(
        "  fractions beside the operations alone",
        time("fractions"),
        &bound,
    );
    Ok(())
}

/// What is counted, and the seconds it takes.
fn timed(run: impl FnOnce() -> Counts) -> (Counts, f64) {
    let began = Instant::now();
    let counts = run();
    (counts, began.elapsed().as_secs_f64())
}

/// The rules that Python has too.
fn compared(case: &Case) -> Vec<Terms<'_>> {
    let lots = case.procurement.lots.iter();
    let rules = [
        "ratio_to_lowest",
        "linear_slope",
        "linear_min_max",
        "mean_based",
        "fixed_range",
    ];
    let mut ways: Vec<Terms<'_>> = Vec::new();
    for way in lots.filter_map(ways::terms) {
        let Some(rule) = price_rule(&way).map(Rule::name) else {
            continue;
        };
        // Of the slopes, the first.
        if rules.contains(&rule)
            && !ways
                .iter()
                .any(|known| price_rule(known).is_some_and(|known| known.name() == rule))
        {
            ways.push(way);
        }
    }
    ways
}

fn price_rule<'a>(way: &Terms<'a>) -> Option<&'a Rule> {
    Some(&way.criteria.first()?.scored.as_ref()?.rule)
}

fn named(ways: &[Terms<'_>], counts: Vec<u32>) -> Counts {
    let names = ways.iter().filter_map(price_rule);
    names
        .map(|rule| rule.name().to_owned())
        .zip(counts)
        .collect()
}

/// By the award, as the engine makes it.
fn by_award(ways: &[Terms<'_>]) -> Vec<u32> {
    let mut counts = vec![0; ways.len()];
    for index in 0..TENDERS {
        let mut bids = tender::tender(index.into());
        bids[BIDS] = None;
        for (way, count) in ways.iter().zip(&mut counts) {
            let first = tally::winner(way, &bids);
            let changes = first.is_some_and(|first| tally::withdrawn(way, &mut bids, first));
            *count += u32::from(changes);
        }
    }
    counts
}

/// By its formulas on blocks of floats, a lane for each tender.
fn by_lanes(ways: &[Terms<'_>]) -> Vec<u32> {
    let mut counts = vec![0; ways.len()];
    let lanes = u32::try_from(WIDTH).unwrap_or(1);
    for block in 0..TENDERS / lanes {
        let bids: [(Lanes, Lanes); BIDS] = std::array::from_fn(|bid| {
            let drawn: [[i64; 2]; WIDTH] = std::array::from_fn(|lane| {
                tender::drawn(u64::from(block * lanes) + lane as u64, bid)
            });
            let measure =
                |criterion: usize| uncertainty::Lanes(std::array::from_fn(|lane| drawn[lane][criterion] as f64 / 100.0));
            (measure(0), measure(1))
        });
        for (way, count) in ways.iter().zip(&mut counts) {
            let first = firsts(way, &bids, None);
            let mut changed = [false; WIDTH];
            for withdrawn in 0..BIDS {
                let left = firsts(way, &bids, Some(withdrawn));
                for lane in 0..WIDTH {
                    changed[lane] |= first[lane] != withdrawn && left[lane] != first[lane];
                }
            }
            *count += changed.into_iter().map(u32::from).sum::<u32>();
        }
    }
    counts
}

/// The totals of bids, each with its price and its points, by the formulas of the award.
fn totals<S: Scalar>(way: &Terms<'_>, bids: &[(S, S)]) -> Vec<S> {
    let prices: Vec<S> = bids.iter().map(|(price, _)| *price).collect();
    let rule = price_rule(way);
    let compared = rule.and_then(|rule| Some((rule, reference(rule, &prices)?)));
    let Some((rule, compared)) = compared else {
        return Vec::new();
    };
    let total = |(price, quality): &(S, S)| {
        let points = weighted(worth(rule, *price, &compared), way.share(0));
        points + weighted(*quality, way.share(1))
    };
    bids.iter().map(total).collect()
}

/// By lane: the bid with the most points, of those that are not withdrawn.
fn firsts(
    way: &Terms<'_>,
    bids: &[(Lanes, Lanes); BIDS],
    withdrawn: Option<usize>,
) -> [usize; WIDTH] {
    let left: Vec<usize> = (0..BIDS).filter(|bid| Some(*bid) != withdrawn).collect();
    let numbers: Vec<(Lanes, Lanes)> = left.iter().map(|bid| bids[*bid]).collect();
    let mut first = [BIDS; WIDTH];
    let mut most = [f64::NEG_INFINITY; WIDTH];
    for (bid, total) in left.into_iter().zip(totals(way, &numbers)) {
        for lane in 0..WIDTH {
            let ahead = total.0[lane] > most[lane];
            first[lane] = if ahead { bid } else { first[lane] };
            most[lane] = most[lane].max(total.0[lane]);
        }
    }
    first
}

/// The decimal operations that the award of some of the tenders cannot do without.
fn formulas(ways: &[Terms<'_>]) {
    for index in 0..RECORDED {
        let bids = tender::tender(index.into());
        let number = |bid: usize, criterion: usize| {
            let measure = bids[bid].as_ref().and_then(|bid| bid.measure(criterion));
            Counting::exact(measure.unwrap_or_default())
        };
        let all: [(Counting, Counting); BIDS] =
            std::array::from_fn(|bid| (number(bid, 0), number(bid, 1)));
        for way in ways {
            let first = highest(totals(way, &all));
            // Of three bids two do not win, and each of them is withdrawn once.
            let others = [[all[0], all[1]], [all[1], all[2]]];
            black_box((first, others.map(|others| highest(totals(way, &others)))));
        }
    }
}

/// What the Python programs count, by rule, and the seconds they take.
type Peers = BTreeMap<String, (Counts, f64)>;

fn peer() -> Result<Peers, Box<dyn Error>> {
    let program = Path::new(HERE).join("python/drawn_tenders.py");
    let interpreter = env::var("WHOLELIFE_PEERS").unwrap_or_else(|_| python());
    let printed = answer(Command::new(interpreter).arg(program))?;
    Ok(serde_json::from_slice(&printed)?)
}
