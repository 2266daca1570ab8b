//! What is asked about the sensitivity of a lot's award.

use super::number::Known;
use super::{not_more_than, probabilities, within_minutes};
use crate::document::pointer::Pointer;
use crate::document::resolve::bounds;
use crate::document::resolve::names::Names;
use crate::document::wire::simulation as wire;
use crate::document::wire::value::Number;
use crate::model::{
    Axis, Grid, Morris, Range, Sampling, Scenario, SimulatedLot, SobolIndices, Threshold, Tornado,
};
use crate::num::Decimal;
use crate::problem::Problems;
use std::collections::BTreeSet;

/// Of how many rows a base sample is a multiple, so that its error can be told.
const SAMPLE_STEP: u32 = 32;
const MOST_CELLS: usize = 10_000;
/// Each cell, scenario and step of a search evaluates the whole case: as many as take minutes.
const MOST_GRIDS: usize = 100;
const MOST_SCENARIOS: usize = 1_000;
const MOST_THRESHOLDS: usize = 100;
/// From how few trajectories an error can be told, and how many and fine they may be.
const FEWEST_TRAJECTORIES: u32 = 4;
const MOST_TRAJECTORIES: u32 = 100_000;
const MOST_LEVELS: u32 = 1_000;

impl Known<'_> {
    /// What is asked of the lot.
    pub(super) fn asked(
        &self,
        wire: &wire::SimulatedLot,
        sampling: Sampling,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<SimulatedLot> {
        let before = problems.count();
        let tornado = wire.tornado.as_ref();
        let tornado = tornado.map(|one| self.tornado(one, at.key("tornado"), problems));
        let grids_at = at.key("grids");
        not_more_than(MOST_GRIDS, wire.grids.len(), "grids", grids_at, problems);
        let grids = wire.grids.iter().enumerate();
        let grids: Vec<Option<Grid>> = grids
            .map(|(index, one)| self.grid(one, grids_at.index(index), problems))
            .collect();
        let scenarios_at = at.key("scenarios");
        let given = wire.scenarios.len();
        not_more_than(MOST_SCENARIOS, given, "scenarios", scenarios_at, problems);
        let names = wire.scenarios.iter().map(|one| &one.id);
        Names::of(names, "scenario", scenarios_at, problems);
        let scenarios = wire.scenarios.iter().enumerate();
        let scenarios: Vec<Scenario> = scenarios
            .map(|(index, one)| self.scenario(one, scenarios_at.index(index), problems))
            .collect();
        let thresholds_at = at.key("thresholds");
        let given = wire.thresholds.len();
        not_more_than(
            MOST_THRESHOLDS,
            given,
            "thresholds",
            thresholds_at,
            problems,
        );
        let thresholds = wire.thresholds.iter().enumerate();
        let thresholds: Vec<Option<Threshold>> = thresholds
            .map(|(index, one)| self.threshold(one, thresholds_at.index(index), problems))
            .collect();
        if let Some(indices) = &wire.sobol_indices {
            let indices_at = at.key("sobol_indices");
            let sample_at = indices_at.key("sample");
            base_sample(indices, sampling, sample_at, problems);
            within_minutes(self.awards_of_indices(indices), sample_at, problems);
        }
        let morris_at = at.key("morris");
        let morris = wire.morris.as_ref();
        let morris = morris.and_then(|one| self.trajectories(one, morris_at, problems));
        let information_at = at.key("value_of_information");
        let information = wire.value_of_information.as_ref();
        let information =
            information.and_then(|one| self.information(one, information_at, problems));
        (problems.count() == before).then_some(())?;
        Some(SimulatedLot {
            tornado,
            grids: grids.into_iter().collect::<Option<_>>()?,
            scenarios,
            thresholds: thresholds.into_iter().collect::<Option<_>>()?,
            sobol_indices: wire.sobol_indices.as_ref().map(|one| SobolIndices {
                sample: one.sample.0,
                pairs: one.pairs,
            }),
            morris,
            value_of_information: information,
        })
    }

    /// How many numbers are uncertain.
    fn uncertain(&self) -> u64 {
        let of_bids = self.lot.received();
        let of_bids = of_bids.map(|sealed| sealed.offer.uncertain.len());
        let numbers = of_bids.fold(self.lot.uncertain.len(), usize::saturating_add);
        u64::try_from(numbers).unwrap_or(u64::MAX)
    }

    /// How often indices make the award: for two samples, for these with each number exchanged, and with each pair.
    fn awards_of_indices(&self, indices: &wire::SobolIndices) -> u64 {
        let numbers = self.uncertain();
        let pairs = numbers.saturating_mul(numbers.saturating_sub(1)) >> 1;
        let rows = numbers.saturating_add(if indices.pairs { pairs } else { 0 });
        u64::from(indices.sample.0).saturating_mul(rows.saturating_add(2))
    }

    /// Trajectories, each of which makes the award at its start and after each number is moved.
    fn trajectories(
        &self,
        wire: &wire::Morris,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Morris> {
        let trajectories_at = at.key("trajectories");
        let trajectories = bounds::count(
            wire.trajectories,
            FEWEST_TRAJECTORIES,
            MOST_TRAJECTORIES,
            trajectories_at,
            problems,
        );
        if let Some(trajectories) = trajectories {
            let walks = self.uncertain().saturating_add(1);
            let awards = u64::from(trajectories).saturating_mul(walks);
            within_minutes(awards, trajectories_at, problems);
        }
        let levels_at = at.key("levels");
        let levels = bounds::count(wire.levels, 2, MOST_LEVELS, levels_at, problems);
        if let Some(odd) = levels.filter(|levels| levels.checked_rem(2) != Some(0)) {
            let problem = levels_at.problem("simulation.levels_odd");
            problems.push(problem.with("value", odd));
        }
        let quantiles = quantiles(&wire.quantiles, at, problems);
        Some(Morris {
            trajectories: trajectories?,
            levels: levels?,
            quantiles: quantiles?,
        })
    }

    fn tornado(&self, wire: &wire::Tornado, at: Pointer<'_>, problems: &mut Problems) -> Tornado {
        if wire.quantiles.is_none() && wire.ranges.is_empty() {
            problems.push(at.problem("simulation.nothing_moved"));
        }
        let ranges_at = at.key("ranges");
        let mut ranges: Vec<Range> = Vec::with_capacity(wire.ranges.len());
        for (index, one) in wire.ranges.iter().enumerate() {
            let range_at = ranges_at.index(index);
            let Some(range) = self.range(one, range_at, problems) else {
                continue;
            };
            if ranges.iter().any(|other| other.number == range.number) {
                let number_at = range_at.key("number");
                problems.push(number_at.problem("simulation.number_twice"));
            }
            ranges.push(range);
        }
        let wanted = wire.quantiles.as_ref();
        Tornado {
            quantiles: wanted.and_then(|wanted| quantiles(wanted, at, problems)),
            ranges,
        }
    }

    fn range(&self, wire: &wire::Range, at: Pointer<'_>, problems: &mut Problems) -> Option<Range> {
        let (low, high) = (wire.low.0, wire.high.0);
        let high_at = at.key("high");
        if low >= high {
            let problem = high_at.problem("simulation.low_not_below_high");
            let problem = problem.with("low", low.normalize());
            problems.push(problem.with("high", high.normalize()));
        }
        let number = self.number(&wire.number, at.key("number"), problems)?;
        self.value(number, low, at.key("low"), problems);
        self.value(number, high, high_at, problems);
        Some(Range { number, low, high })
    }

    fn grid(&self, wire: &wire::Grid, at: Pointer<'_>, problems: &mut Problems) -> Option<Grid> {
        let (rows, columns) = (wire.rows.values.len(), wire.columns.values.len());
        let cells = rows.saturating_mul(columns);
        not_more_than(MOST_CELLS, cells, "cells", at, problems)?;
        let columns_at = at.key("columns");
        let rows = self.axis(&wire.rows, at.key("rows"), problems);
        let columns = self.axis(&wire.columns, columns_at, problems);
        let (rows, columns) = (rows?, columns?);
        if rows.number == columns.number {
            problems.push(columns_at.key("number").problem("simulation.number_twice"));
            return None;
        }
        Some(Grid { rows, columns })
    }

    fn axis(&self, wire: &wire::Axis, at: Pointer<'_>, problems: &mut Problems) -> Option<Axis> {
        let values_at = at.key("values");
        if wire.values.is_empty() {
            problems.push(values_at.problem("document.empty_list"));
        }
        let number = self.number(&wire.number, at.key("number"), problems)?;
        let mut values: Vec<Decimal> = Vec::with_capacity(wire.values.len());
        let mut known = BTreeSet::new();
        for (index, value) in wire.values.iter().enumerate() {
            let value_at = values_at.index(index);
            if !known.insert(value.0) {
                let problem = value_at.problem("simulation.value_twice");
                problems.push(problem.with("value", value.0.normalize()));
            }
            values.extend(self.value(number, value.0, value_at, problems));
        }
        Some(Axis { number, values })
    }

    fn scenario(
        &self,
        wire: &wire::Scenario,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Scenario {
        let values_at = at.key("values");
        if wire.values.is_empty() {
            problems.push(values_at.problem("document.empty_list"));
        }
        let mut values = Vec::with_capacity(wire.values.len());
        for (index, set) in wire.values.iter().enumerate() {
            let set_at = values_at.index(index);
            let number_at = set_at.key("number");
            let Some(number) = self.number(&set.number, number_at, problems) else {
                continue;
            };
            if values.iter().any(|(other, _)| *other == number) {
                problems.push(number_at.problem("simulation.number_twice"));
            }
            self.value(number, set.value.0, set_at.key("value"), problems);
            values.push((number, set.value.0));
        }
        Scenario {
            id: wire.id.0.clone(),
            title: wire.title.clone(),
            values,
        }
    }

    fn threshold(
        &self,
        wire: &wire::Threshold,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Threshold> {
        let (from, to) = (wire.from.0, wire.to.0);
        if from >= to {
            problems.push(
                at.key("to")
                    .problem("simulation.range_reversed")
                    .with("from", from.normalize())
                    .with("to", to.normalize()),
            );
        }
        let number_at = at.key("number");
        let number = self.number(&wire.number, number_at, problems)?;
        if self.is_structural(number) {
            problems.push(number_at.problem("simulation.in_whole_steps"));
            return None;
        }
        let ends = (
            self.value(number, from, at.key("from"), problems),
            self.value(number, to, at.key("to"), problems),
        );
        Some(Threshold {
            number,
            from: ends.0?,
            to: ends.1?,
        })
    }
}

/// The two quantiles between which numbers are moved.
fn quantiles(wire: &[Number], at: Pointer<'_>, problems: &mut Problems) -> Option<[Decimal; 2]> {
    let at = at.key("quantiles");
    match probabilities(wire, at, problems)?.as_slice() {
        [lower, upper] if lower < upper => Some([*lower, *upper]),
        _ => {
            problems.push(at.problem("simulation.two_quantiles"));
            None
        }
    }
}

/// That a base sample can be parted, and of a Sobol sequence is whole.
fn base_sample(
    wire: &wire::SobolIndices,
    sampling: Sampling,
    at: Pointer<'_>,
    problems: &mut Problems,
) {
    if wire.sample.0.checked_rem(SAMPLE_STEP) != Some(0) {
        problems.push(
            at.problem("simulation.sample")
                .with("value", wire.sample.0)
                .with("step", SAMPLE_STEP),
        );
        return;
    }
    super::whole_sequence(wire.sample, sampling, at, problems);
}
