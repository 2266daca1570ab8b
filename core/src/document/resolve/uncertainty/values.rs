//! Distributions that are a list of their values: with the probability of each, or as they were observed.

use super::distribution::other_than_one;
use crate::document::pointer::Pointer;
use crate::document::wire::uncertainty as wire;
use crate::model::Distribution;
use crate::num::Decimal;
use crate::problem::{Numbers, Problems};
use std::collections::BTreeSet;

pub(super) fn discrete(
    wire: &wire::Discrete,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Distribution> {
    let before = problems.count();
    let at = at.key("values");
    let mut chances: Vec<(Decimal, Decimal)> = Vec::with_capacity(wire.values.len());
    let mut known = BTreeSet::new();
    for (index, chance) in wire.values.iter().enumerate() {
        let chance_at = at.index(index);
        let probability = chance.probability.0;
        if probability <= Decimal::ZERO || probability > Decimal::ONE {
            let probability_at = chance_at.key("probability");
            let problem = probability_at.problem("number.out_of_bounds");
            problems.push(
                problem
                    .with("value", probability)
                    .with("bounds", Numbers("> 0, ≤ 1")),
            );
        }
        let value = chance.value.0;
        if !known.insert(value) {
            let problem = chance_at.key("value").problem("uncertainty.value_twice");
            problems.push(problem.with("value", value.normalize()));
        }
        chances.push((value, probability));
    }
    several(wire.values.len(), at, problems);
    (problems.count() == before).then_some(())?;
    let of_one = chances.iter().map(|(_, probability)| *probability);
    if let Some(sum) = other_than_one(of_one) {
        problems.push(at.problem("uncertainty.probabilities").with("sum", sum));
        return None;
    }
    chances.sort_unstable();
    Some(Distribution::Discrete(chances))
}

pub(super) fn empirical(
    wire: &wire::Empirical,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Distribution> {
    let mut values: Vec<Decimal> = wire.values.iter().map(|value| value.0).collect();
    values.sort_unstable();
    let mut distinct = values.clone();
    distinct.dedup();
    several(distinct.len(), at.key("values"), problems)?;
    Some(Distribution::Empirical(values))
}

/// That there are several values: of one there is nothing uncertain.
fn several(count: usize, at: Pointer<'_>, problems: &mut Problems) -> Option<()> {
    if count < 2 {
        problems.push(at.problem("uncertainty.too_few"));
        return None;
    }
    Some(())
}
