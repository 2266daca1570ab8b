//! What a simulation is asked: draws that can be made, of numbers that the procurement and its bids have.

mod information;
mod number;
mod sensitivity;

use super::bounds;
use super::expectation::{claimed, twice, version};
use super::names::Names;
use crate::document::canonical::sha256;
use crate::document::pointer::Pointer;
use crate::document::wire::simulation as wire;
use crate::document::wire::value::Number;
use crate::model::{Case, Sampling, SimulatedLot, Simulation};
use crate::num::Decimal;
use crate::problem::Problems;
use number::Known;
use std::collections::BTreeSet;

/// At most at so many numbers of draws the estimates so far are told.
const MOST_STAGES: u32 = 1_000;
const MOST_QUANTILES: usize = 1_000;
/// How often an award is made within minutes.
const MOST_AWARDS: u64 = 100_000_000;

/// What can be told of the settings without the procurement.
pub(in crate::document) fn alone(
    wire: &wire::Simulation,
    at: Pointer<'_>,
    problems: &mut Problems,
) {
    version(&wire.schema_version, at, problems);
    whole_sequence(wire.draws, wire.sampling, at.key("draws"), problems);
    let quantiles_at = at.key("quantiles");
    probabilities(&wire.quantiles, quantiles_at, problems);
    let quantiles = wire.quantiles.len();
    not_more_than(
        MOST_QUANTILES,
        quantiles,
        "quantiles",
        quantiles_at,
        problems,
    );
    let mut known = BTreeSet::new();
    for (index, quantile) in wire.quantiles.iter().enumerate() {
        if !known.insert(quantile.0) {
            let problem = quantiles_at
                .index(index)
                .problem("simulation.quantile_twice");
            problems.push(problem.with("value", quantile.0.normalize()));
        }
    }
    if let Some(convergence) = &wire.convergence {
        let convergence_at = at.key("convergence");
        let most = wire.draws.0.clamp(2, MOST_STAGES);
        let stages_at = convergence_at.key("stages");
        bounds::count(convergence.stages, 2, most, stages_at, problems);
    }
}

/// What a simulation of `case` is asked; `None` means that at least one problem was added.
pub(in crate::document) fn resolve(
    wire: &wire::Simulation,
    case: &Case,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Simulation> {
    let before = problems.count();
    let lots_at = at.key("lots");
    let lots = &case.procurement.lots;
    let names = Names::known(lots.iter().map(|lot| &lot.id), "lot");
    let mut asked: Vec<SimulatedLot> = vec![SimulatedLot::default(); lots.len()];
    let mut named = vec![false; lots.len()];
    for (index, one) in wire.lots.iter().enumerate() {
        let lot_at = lots_at.index(index);
        let Some(lot) = names.find(&one.lot, lot_at.key("lot"), problems) else {
            continue;
        };
        if claimed(&mut named, lot) {
            twice(&one.lot, "lot", lot_at.key("lot"), problems);
            continue;
        }
        if let Some((resolved, place)) = lots.get(lot).zip(asked.get_mut(lot)) {
            let known = Known::of(case, resolved);
            let of_lot = known.asked(one, wire.sampling, lot_at, problems);
            *place = of_lot.unwrap_or_default();
        }
    }
    (problems.count() == before).then(|| Simulation {
        draws: wire.draws.0,
        seed: wire.seed.0,
        sampling: wire.sampling,
        quantiles: wire.quantiles.iter().map(|quantile| quantile.0).collect(),
        convergence: wire.convergence.as_ref().map(|one| one.stages),
        lots: asked,
        sha256: sha256(wire),
    })
}

/// That a Sobol sequence is drawn whole: by powers of two.
fn whole_sequence(
    draws: wire::Draws,
    sampling: Sampling,
    at: Pointer<'_>,
    problems: &mut Problems,
) {
    if sampling == Sampling::Sobol && !draws.0.is_power_of_two() {
        let above = draws.0.next_power_of_two();
        problems.push(
            at.problem("simulation.not_a_power_of_two")
                .with("value", draws.0)
                // To be written as they are.
                .with("below", (above >> 1).to_string())
                .with("above", above.to_string()),
        );
    }
}

/// That there are not too many of `what`, a word that the catalogue speaks.
fn not_more_than(
    most: usize,
    given: usize,
    what: &'static str,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<()> {
    if given > most {
        let problem = at.problem("simulation.too_many_entries");
        let problem = problem.with("given", given).with("entries", what);
        problems.push(problem.with("most", most));
        return None;
    }
    Some(())
}

/// That the award is not made so often that nobody would wait for it.
fn within_minutes(awards: u64, at: Pointer<'_>, problems: &mut Problems) {
    if awards > MOST_AWARDS {
        let problem = at.problem("simulation.too_many_draws");
        problems.push(problem.with("given", awards).with("most", MOST_AWARDS));
    }
}

/// Probabilities between 0 and 1, and neither.
fn probabilities(
    wires: &[Number],
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Vec<Decimal>> {
    let all = wires.iter().enumerate();
    let all: Vec<Option<Decimal>> = all
        .map(|(index, wire)| bounds::inside(wire.0, at.index(index), problems))
        .collect();
    all.into_iter().collect()
}
