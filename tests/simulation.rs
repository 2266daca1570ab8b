//! A simulation against the evaluation that it surrounds, and against moments that are known exactly.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::float_arithmetic,
    clippy::as_conversions,
    clippy::cast_precision_loss,
    clippy::arithmetic_side_effects,
    clippy::panic,
    clippy::expect_used,
    reason = "a test that goes wrong here fails, as it should"
)]

use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

use wholelife::Input;
use wholelife::engine::{self, Running, Settings};
use wholelife::evaluation::LotEvaluation;
use wholelife::explain::Figure;
use wholelife::model::Case;
use wholelife::simulation::{BidSimulation, LotSimulation, Simulated, Simulation};
use wholelife::uncertainty::float;

fn simulated(case: &Case, draws: u64, threads: usize) -> Result<Simulation, wholelife::Rejection> {
    let settings = Settings {
        draws,
        ..Settings::default()
    };
    let running = Running {
        threads,
        ..Running::default()
    };
    let go_on = &mut |_| ControlFlow::Continue(());
    let result = engine::simulate(case, &settings, running, go_on)?;
    Ok(result.unwrap().simulation)
}

/// Every case of the vectors that is evaluated, made certain.
fn vectors() -> Vec<(String, Case)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors");
    let mut names: Vec<String> = fs::read_dir(folder.clone())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".input.json"))
        .collect();
    names.sort();
    let cases = names.into_iter().filter_map(|name| {
        let text = fs::read(folder.join(&name)).unwrap();
        let mut case = wholelife::read(Input::Envelope(&text)).ok()?;
        for lot in &mut case.procurement.lots {
            lot.uncertain.clear();
            lot.correlations.clear();
            for sealed in &mut lot.offers {
                sealed.offer.uncertain.clear();
            }
        }
        Some((name, case))
    });
    cases.collect()
}

/// How far a mean is from what the award has, in parts of `made_of`, the size of what was added up.
fn off(simulated: &Simulated, made_of: f64) -> f64 {
    let awarded = float(simulated.awarded.unwrap().0);
    let mean = simulated.spread.as_ref().map_or(f64::NAN, |spread| spread.mean);
    (mean - awarded).abs() / awarded.abs().max(made_of)
}

/// The size of all that a bid's numbers are sums of.
fn size(lot: &LotEvaluation, bid: &BidSimulation) -> f64 {
    let evaluated = lot.bids.iter().find(|one| one.bid == bid.bid).unwrap();
    let text = serde_json::to_string(evaluated).unwrap();
    let numbers = text.split(['"', ',', ':']).filter_map(|part| part.parse::<f64>().ok());
    numbers.fold(1.0, |most: f64, number| most.max(number.abs()))
}

fn holds(name: &str, lot: &LotEvaluation, simulated: &LotSimulation) {
    for bid in &simulated.bids {
        let made_of = size(lot, bid);
        let criteria = bid.criteria.iter();
        let worths = criteria.clone().filter_map(|one| one.worth.as_ref());
        let numbers = criteria.map(|one| &one.measure).chain(worths);
        for number in numbers.chain(&bid.total).chain(&bid.life_cycle_cost) {
            let Some(Figure(awarded)) = number.awarded else {
                let found = number.spread.as_ref();
                assert!(found.is_none(), "{name} {} {number:?}", bid.bid);
                continue;
            };
            let off = off(number, made_of);
            assert!(off < 1e-12, "{name} {} {awarded} {off} {number:?}", bid.bid);
        }
        let evaluated = lot.bids.iter().find(|one| one.bid == bid.bid).unwrap();
        let ranks = bid.places.iter().flat_map(|places| &places.ranks);
        let ranks: Vec<u32> = (1..).zip(ranks).filter(|(_, one)| one.share > 0.0).map(|(rank, _)| rank).collect();
        assert_eq!(ranks, Vec::from_iter(evaluated.rank), "{name} {}", bid.bid);
    }
}

#[test]
fn without_uncertainty_every_draw_is_the_evaluation() {
    let mut compared = 0;
    for (name, case) in vectors() {
        let Ok(evaluation) = engine::evaluate(&case, false) else {
            assert!(simulated(&case, 2, 1).is_err() || case.procurement.lot_limits.is_some() , "{name}");
            continue;
        };
        let simulation = simulated(&case, 2, 1).unwrap_or_else(|rejection| panic!("{name} {rejection:?}"));
        for (lot, simulated) in evaluation.lots.iter().zip(&simulation.lots) {
            holds(&name, lot, simulated);
            compared += simulated.bids.len();
        }
    }
    assert!(compared > 1_000, "{compared}");
}
