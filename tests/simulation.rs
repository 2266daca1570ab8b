//! A simulation against the evaluation that it surrounds, and against moments that are known exactly.

#![allow(
    clippy::cast_precision_loss,
    reason = "draws are few, and what is compared is exact"
)]

use rust_decimal_macros::dec;
use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

use wholelife::Input;
use wholelife::engine::{self, Running};
use wholelife::evaluation::LotEvaluation;
use wholelife::explain::Figure;
use wholelife::model::{self, Case, Sampling};
use wholelife::simulation::{BidSimulation, LotSimulation, Simulated, Simulation};
use wholelife::uncertainty::float;

fn settings(draws: u32, sampling: Sampling) -> model::Simulation {
    model::Simulation {
        draws,
        seed: 1,
        sampling,
        quantiles: vec![dec!(0.025), dec!(0.5), dec!(0.975)],
        convergence: Some(4),
        lots: Vec::new(),
        sha256: String::new(),
    }
}

fn simulated(case: &Case, draws: u32, threads: usize) -> Result<Simulation, wholelife::Rejection> {
    simulated_by(case, &settings(draws, Sampling::PseudoRandom), threads)
}

fn simulated_by(
    case: &Case,
    settings: &model::Simulation,
    threads: usize,
) -> Result<Simulation, wholelife::Rejection> {
    let running = Running {
        threads,
        ..Running::default()
    };
    let go_on = &mut |_| ControlFlow::Continue(());
    let result = engine::simulate(case, settings, running, go_on)?;
    Ok(result.unwrap().0)
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
    let mean = simulated
        .spread
        .as_ref()
        .map_or(f64::NAN, |spread| spread.mean);
    (mean - awarded).abs() / awarded.abs().max(made_of)
}

/// The size of all that a bid's numbers are sums of.
fn size(lot: &LotEvaluation, bid: &BidSimulation) -> f64 {
    let evaluated = lot.bids.iter().find(|one| one.bid == bid.bid).unwrap();
    let text = serde_json::to_string(evaluated).unwrap();
    let numbers = text
        .split(['"', ',', ':'])
        .filter_map(|part| part.parse::<f64>().ok());
    numbers.fold(1.0, |most: f64, number| most.max(number.abs()))
}

/// What of a lot is not as in its evaluation.
fn differences(name: &str, lot: &LotEvaluation, simulated: &LotSimulation) -> Vec<String> {
    let mut found = Vec::new();
    for bid in &simulated.bids {
        let made_of = size(lot, bid);
        let criteria = bid.criteria.iter();
        let worths = criteria.clone().filter_map(|one| one.worth.as_ref());
        let numbers = criteria.map(|one| &one.measure).chain(worths);
        for number in numbers.chain(&bid.total).chain(&bid.life_cycle_cost) {
            let Some(Figure(awarded)) = number.awarded else {
                if number.spread.is_some() {
                    found.push(format!("{name} {} awards nothing", bid.bid));
                }
                continue;
            };
            let off = off(number, made_of);
            let mean = number.spread.as_ref().map(|spread| spread.mean);
            if off.is_nan() || off >= 1e-12 {
                found.push(format!("{name} {} {awarded} {mean:?}", bid.bid));
            }
        }
        let evaluated = lot.bids.iter().find(|one| one.bid == bid.bid).unwrap();
        let ranks = bid.places.iter().flat_map(|places| &places.ranks);
        let ranks: Vec<u32> = (1..)
            .zip(ranks)
            .filter(|(_, one)| one.share > 0.0)
            .map(|(rank, _)| rank)
            .collect();
        if ranks != Vec::from_iter(evaluated.rank) {
            found.push(format!(
                "{name} {} rank {ranks:?} {:?}",
                bid.bid, evaluated.rank
            ));
        }
    }
    found
}

#[test]
fn without_uncertainty_every_draw_is_the_evaluation() {
    let mut compared = 0;
    let mut found = Vec::new();
    // Its rebates differ from their mean by less than floats tell: in lanes they are equal.
    let near = ["rule-bilinear-near.input.json"];
    for (name, case) in vectors()
        .into_iter()
        .filter(|(name, _)| !near.contains(&name.as_str()))
    {
        // What keeps lots together from being awarded keeps none of them from being simulated.
        let Ok(evaluation) = engine::evaluate(&case, false) else {
            continue;
        };
        let simulation =
            simulated(&case, 2, 1).unwrap_or_else(|rejection| panic!("{name} {rejection:?}"));
        for (lot, simulated) in evaluation.lots.iter().zip(&simulation.lots) {
            found.extend(differences(&name, lot, simulated));
            compared += simulated.bids.len();
        }
    }
    assert!(found.is_empty(), "{found:#?}");
    assert!(compared > 1_000, "{compared}");
}

fn reference() -> Case {
    let document = crate::reference_tender::document().to_string();
    wholelife::read(Input::Envelope(document.as_bytes()))
        .unwrap_or_else(|fault| panic!("{fault:#?}"))
}

fn known(name: &str, bid: usize) -> f64 {
    crate::reference_tender::tender()[name][bid]
        .as_f64()
        .unwrap()
}

#[test]
fn the_reference_tender_has_its_exact_moments() {
    let case = reference();
    for (sampling, draws) in [
        (Sampling::PseudoRandom, 8_192),
        (Sampling::LatinHypercube, 2_048),
        (Sampling::Sobol, 2_048),
    ] {
        let simulation = simulated_by(&case, &settings(draws, sampling), 2).unwrap();
        for (index, bid) in simulation.lots[0].bids.iter().enumerate() {
            let cost = bid
                .life_cycle_cost
                .as_ref()
                .unwrap()
                .spread
                .as_ref()
                .unwrap();
            let (mean, sd) = (known("mean", index), known("sd", index));
            assert!(
                (cost.mean - mean).abs() < 4.0 * cost.standard_error,
                "{sampling:?} {index} {cost:?} {mean}"
            );
            // The costs are nearly normal: the error of a standard deviation is about sd / sqrt(2 n).
            let of_sd = sd / (2.0 * f64::from(draws)).sqrt();
            assert!(
                (cost.standard_deviation - sd).abs() < 5.0 * of_sd,
                "{sampling:?} {index} {cost:?} {sd}"
            );
            let wins = bid.places.as_ref().unwrap().wins;
            assert!(
                (wins.share - known("p_win", index)).abs()
                    < 4.0 * wins.standard_error.max(1e-4) + 2e-3
            );
            if sampling == Sampling::PseudoRandom {
                // The error shrinks with the root of the draws.
                let errors: Vec<f64> = cost
                    .convergence
                    .iter()
                    .map(|one| one.standard_error)
                    .collect();
                assert!((errors[0] / errors[3] - 2.0).abs() < 0.15, "{errors:?}");
                let plain = sd / f64::from(draws).sqrt();
                assert!((cost.standard_error / plain - 1.0).abs() < 0.05);
            } else {
                assert!(
                    cost.standard_error < 0.3 * sd / f64::from(draws).sqrt(),
                    "{sampling:?} {cost:?}"
                );
            }
        }
    }
}

#[test]
fn threads_change_no_bit() {
    let case = reference();
    for sampling in Sampling::ALL {
        // More than one segment.
        let settings = settings(
            if *sampling == Sampling::PseudoRandom {
                4_608
            } else {
                1_024
            },
            *sampling,
        );
        let alone = simulated_by(&case, &settings, 1).unwrap();
        let alone = serde_json::to_string(&alone).unwrap();
        for threads in [2, 3] {
            let shared = simulated_by(&case, &settings, threads).unwrap();
            assert_eq!(alone, serde_json::to_string(&shared).unwrap());
        }
    }
}

#[test]
fn a_simulation_can_be_stopped_and_gives_out_its_draws() {
    let case = reference();
    let settings = settings(8_000, Sampling::PseudoRandom);
    for threads in [1, 2] {
        let running = Running {
            threads,
            keep_draws: true,
        };
        let mut told = 0;
        let stop = &mut |_| {
            told += 1;
            if told == 2 {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        };
        assert!(
            engine::simulate(&case, &settings, running, stop)
                .unwrap()
                .is_none()
        );
        assert_eq!(told, 2);
        let go_on = &mut |_| ControlFlow::Continue(());
        let (simulation, draws) = engine::simulate(&case, &settings, running, go_on)
            .unwrap()
            .unwrap();
        let column = &draws[0];
        assert_eq!((column.bid.as_str(), column.values.len()), ("bid-0", 8_000));
        let mean = column.values.iter().sum::<f64>() / 8_000.0;
        let of = simulation.lots[0].bids[0].life_cycle_cost.as_ref().unwrap();
        assert!((of.spread.as_ref().unwrap().mean - mean).abs() < 1e-6);
    }
}
