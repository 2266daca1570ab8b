//! A lot as a model that can be asked what drives it: a part for each offer, which the buyer's numbers and its own
//! reach, and costs, totals and the lead as outputs.

use std::sync::{Mutex, PoisonError};

use super::inputs::Inputs;
use super::offer::{WIDTH, Walk, Walker};
use super::plan::Plan;
use super::scored;
use super::walk::{as_entry, walker};
use crate::award::{self, Entry};
use crate::engine::total;
use crate::finance::PresentValueFactors;
use crate::simulation::{Driven, DrivenQuantity};
use crate::uncertainty::sensitivity::{Model, Part};
use crate::uncertainty::{Lanes, float};

/// What an offer gives before its measures: its cost and the price offered.
const BEFORE: usize = 2;

/// A lot as a model.
pub(super) struct DrivenLot<'a> {
    plan: &'a Plan<'a>,
    factors: &'a PresentValueFactors<Walk>,
    inputs: usize,
    parts: Vec<Part>,
    outputs: Vec<Output>,
    reads: Vec<Vec<usize>>,
    /// By part: walkers that no thread has at the moment.
    walkers: Vec<Mutex<Vec<Walker<'a>>>>,
}

/// What is driven, of which offers of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Output {
    Cost(usize),
    Total(usize),
    /// The first over the second.
    Lead(usize, usize),
}

impl<'a> DrivenLot<'a> {
    pub(super) fn of(
        plan: &'a Plan<'a>,
        inputs: &Inputs<'a>,
        factors: &'a PresentValueFactors<Walk>,
    ) -> Self {
        let all = 0..plan.offers.len();
        let values = plan.room.lot.criteria.len().saturating_add(BEFORE);
        let parts = all.clone().map(|offer| Part {
            inputs: inputs.of_offer(offer),
            values,
        });
        let offers = || plan.offers.iter().enumerate();
        let costs = offers().filter(|(_, one)| one.columns.life_cycle_cost.is_some());
        let totals = offers().filter(|(_, one)| one.columns.total.is_some());
        let outputs: Vec<Output> = costs
            .map(|(offer, _)| Output::Cost(offer))
            .chain(totals.map(|(offer, _)| Output::Total(offer)))
            .chain(lead(plan))
            .collect();
        // Where no rule compares bids, a total follows its own bid alone.
        let mut scored = plan
            .terms
            .criteria
            .iter()
            .filter_map(|one| one.scored.as_ref());
        let alone = plan.is_fixed && scored.all(|one| one.rule.compares().is_empty());
        let reads = outputs.iter().map(|output| match *output {
            Output::Cost(offer) => vec![offer],
            Output::Total(offer) if alone => vec![offer],
            Output::Lead(first, second) if alone => vec![first, second],
            _ => all.clone().collect(),
        });
        Self {
            plan,
            factors,
            inputs: inputs.count,
            parts: parts.collect(),
            reads: reads.collect(),
            outputs,
            walkers: all.map(|_| Mutex::default()).collect(),
        }
    }

    /// What is driven, as the result says it.
    pub(super) fn driven(&self) -> impl Iterator<Item = Driven> + '_ {
        let room = &self.plan.room;
        let bid = |offer: usize| {
            let planned = self.plan.offers.get(offer);
            planned.map_or_else(String::new, |one| room.bid_id(one.sealed.bid).to_owned())
        };
        self.outputs.iter().map(move |output| {
            let (quantity, of, over) = match *output {
                Output::Cost(offer) => (DrivenQuantity::LifeCycleCost, offer, None),
                Output::Total(offer) => (DrivenQuantity::Total, offer, None),
                Output::Lead(first, second) => (DrivenQuantity::Lead, first, Some(bid(second))),
            };
            let unit = match quantity {
                DrivenQuantity::LifeCycleCost => room.currency(),
                _ => total::unit(&room.lot.method, room.currency()),
            };
            Driven {
                quantity,
                bid: bid(of),
                over,
                unit: unit.to_owned(),
            }
        })
    }

    /// The totals of those that take part, at a column for each number of the lot.
    pub(super) fn totals(&self, columns: &[Vec<f64>], rows: usize) -> Vec<Vec<f64>> {
        let walked = self.parts.iter().enumerate().map(|(part, one)| {
            let inputs = one.inputs.iter().filter_map(|input| columns.get(*input));
            let inputs: Vec<&[f64]> = inputs.map(Vec::as_slice).collect();
            let mut values = vec![vec![0.0; rows]; one.values];
            self.part(part, &inputs, &mut values);
            values
        });
        let walked: Vec<Vec<Vec<f64>>> = walked.collect();
        let values: Vec<&[Vec<f64>]> = walked.iter().map(Vec::as_slice).collect();
        let offers: Vec<usize> = (0..walked.len()).collect();
        let taking_part = offers.iter().filter(|offer| {
            let planned = self.plan.offers.get(**offer);
            planned.is_some_and(|one| one.takes_part)
        });
        let mut totals = vec![vec![0.0; rows]; taking_part.count()];
        for from in (0..rows).step_by(WIDTH) {
            let scores = self.scores(&offers, &values, from);
            for (column, total) in totals.iter_mut().zip(scores.into_iter().flatten()) {
                put(column, from, total);
            }
        }
        totals
    }

    /// The totals of some offers in a block of rows; none for one that takes no part.
    fn scores(&self, offers: &[usize], values: &[&[Vec<f64>]], from: usize) -> Vec<Option<Walk>> {
        let (entries, offered): (Vec<_>, Vec<_>) = offers
            .iter()
            .zip(values)
            .filter_map(|(offer, values)| self.entry(*offer, values, from))
            .unzip();
        if self.plan.is_fixed {
            let scores = scored::scores(&self.plan.terms, &entries).into_iter();
            return scores.map(|score| Some(score?.total)).collect();
        }
        let mut totals: Vec<Option<Walk>> = entries
            .iter()
            .map(|entry| entry.takes_part.then_some(Lanes([f64::NAN; WIDTH])))
            .collect();
        for lane in 0..WIDTH {
            let decided = self.decided(&entries, &offered, lane);
            for (place, total) in totals.iter_mut().zip(decided.into_iter().flatten()) {
                let lanes = place.as_mut().map(|Lanes(lanes)| lanes);
                if let Some(place) = lanes.and_then(|lanes| lanes.get_mut(lane)) {
                    *place = total.unwrap_or(f64::NAN);
                }
            }
        }
        totals
    }

    /// The totals of all offers in a draw as the award decides it; none where it decides nothing.
    fn decided(
        &self,
        entries: &[scored::Entry<Walk>],
        offered: &[Walk],
        lane: usize,
    ) -> Option<Vec<Option<f64>>> {
        let offers = self.plan.offers.iter().zip(entries).zip(offered);
        let entries: Option<Vec<Option<Entry>>> = offers
            .map(|((planned, entry), offered)| {
                as_entry(self.plan, planned, entry, offered, lane).map(Some)
            })
            .collect();
        let scores = award::score(&self.plan.terms, &entries?);
        let is_whole = scores.culprits.is_empty() && scores.faults.is_empty();
        let totals = scores.by_entry.iter().map(|score| {
            let total = score.as_ref()?.total.as_ref()?;
            Some(float(total.value))
        });
        is_whole.then(|| totals.collect())
    }

    /// An offer as scoring sees it, with the price offered.
    fn entry(
        &self,
        offer: usize,
        values: &[Vec<f64>],
        from: usize,
    ) -> Option<(scored::Entry<Walk>, Walk)> {
        let planned = self.plan.offers.get(offer)?;
        let lanes = |column: &Vec<f64>| Lanes::from_slice(column.get(from..).unwrap_or_default());
        let measured = planned.exact.by_criterion.iter();
        let measured = measured.zip(&self.plan.room.lot.criteria);
        let measured = measured.map(|(has, criterion)| has.is_some() && criterion.scored.is_some());
        let columns = values.iter().skip(BEFORE);
        let measures = measured.zip(columns);
        let entry = scored::Entry {
            measures: measures
                .map(|(has, column)| has.then(|| lanes(column)))
                .collect(),
            takes_part: planned.takes_part,
        };
        Some((entry, lanes(values.get(1)?)))
    }

    fn taken(&self, part: usize) -> Option<Walker<'a>> {
        let idle = self.walkers.get(part)?;
        let mut idle = idle.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(walker) = idle.pop() {
            return Some(walker);
        }
        drop(idle);
        let planned = self.plan.offers.get(part)?;
        Some(walker(self.plan, planned, self.factors))
    }

    fn give_back(&self, part: usize, walker: Walker<'a>) {
        if let Some(idle) = self.walkers.get(part) {
            let mut idle = idle.lock().unwrap_or_else(PoisonError::into_inner);
            idle.push(walker);
        }
    }
}

/// The first and the second of the evaluation, where each holds its place alone.
fn lead(plan: &Plan<'_>) -> Option<Output> {
    if !plan.is_ranked {
        return None;
    }
    let mut places = plan.scores.award.places.iter();
    let mut next = || match places.next()?.bids.as_slice() {
        [bid] => plan.offers.iter().position(|one| one.offer == *bid),
        _ => None,
    };
    let (first, second) = (next()?, next()?);
    Some(Output::Lead(first, second))
}

impl Model for DrivenLot<'_> {
    fn inputs(&self) -> usize {
        self.inputs
    }

    fn parts(&self) -> &[Part] {
        &self.parts
    }

    fn outputs(&self) -> &[Vec<usize>] {
        &self.reads
    }

    fn part(&self, part: usize, inputs: &[&[f64]], values: &mut [Vec<f64>]) {
        let Some((planned, mut walker)) = self.plan.offers.get(part).zip(self.taken(part)) else {
            return;
        };
        let rows = values.first().map_or(0, Vec::len);
        for from in (0..rows).step_by(WIDTH) {
            let numbers = self.plan.buyer.numbers().chain(planned.numbers.numbers());
            for (number, column) in numbers.zip(inputs) {
                let column = column.get(from..).unwrap_or_default();
                walker.set(number, column);
            }
            let walked = walker.walk();
            let nothing = Lanes([f64::NAN; WIDTH]);
            let measures = walked.measures.into_iter();
            let measures = measures.map(|measure| measure.unwrap_or(nothing));
            let given = [walked.life_cycle_cost, walked.offered_price];
            for (column, given) in values.iter_mut().zip(given.into_iter().chain(measures)) {
                put(column, from, given);
            }
        }
        self.give_back(part, walker);
    }

    fn output(&self, output: usize, values: &[&[Vec<f64>]], result: &mut [f64]) {
        let (Some(reads), Some(output)) = (self.reads.get(output), self.outputs.get(output)) else {
            return;
        };
        if let Output::Cost(_) = output {
            if let Some(cost) = values.first().and_then(|values| values.first()) {
                result.copy_from_slice(cost);
            }
            return;
        }
        for from in (0..result.len()).step_by(WIDTH) {
            let totals = self.scores(reads, values, from);
            let of = |offer: usize| {
                let place = reads.iter().position(|read| *read == offer)?;
                totals.get(place).copied().flatten()
            };
            let driven = match *output {
                Output::Cost(offer) | Output::Total(offer) => of(offer),
                Output::Lead(first, second) => {
                    let both = of(first).zip(of(second));
                    both.map(|(first, second)| self.ahead(&first, &second))
                }
            };
            put(result, from, driven.unwrap_or(Lanes([f64::NAN; WIDTH])));
        }
    }
}

impl DrivenLot<'_> {
    /// How far a total is ahead of another.
    fn ahead(&self, first: &Walk, second: &Walk) -> Walk {
        if self.plan.terms.method.greatest_wins() {
            *first - *second
        } else {
            *second - *first
        }
    }
}

/// Writes lanes from a row on.
fn put(column: &mut [f64], from: usize, Lanes(values): Walk) {
    for (place, value) in column.iter_mut().skip(from).zip(values) {
        *place = value;
    }
}
