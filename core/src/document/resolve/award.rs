//! Criteria, award method and policies.

use std::collections::BTreeSet;

use super::cost::Lines;
use super::names::Names;
use super::rule;
use crate::document::pointer::Pointer;
use crate::document::wire::{award as wire, lot::Lot};
use crate::model::{
    Combination, Criterion, CriterionKind, Method, Policies, RoundingStages, Rule, Scored, TieBreak,
};
use crate::num::Decimal;
use crate::problem::Problems;

/// The criteria of a lot, resolved, with their names.
pub(super) fn criteria(
    lot: &Lot,
    names: &Names<'_>,
    lines: Lines<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Vec<Criterion>> {
    if lot.criteria.is_empty() {
        problems.push(at.problem("document.empty_list"));
        return None;
    }
    let before = problems.count();
    let parents: Vec<Option<usize>> = lot
        .criteria
        .iter()
        .enumerate()
        .map(|(index, wire)| {
            let criterion_at = at.index(index);
            wire.parent
                .as_ref()
                .and_then(|parent| names.find(parent, criterion_at.key("parent"), problems))
        })
        .collect();
    let cyclic = cycles(&parents);
    for index in &cyclic {
        problems.push(at.index(*index).key("parent").problem("award.parent_cycle"));
    }
    let criteria: Vec<Option<Criterion>> = lot
        .criteria
        .iter()
        .enumerate()
        .map(|(index, wire)| {
            let is_group = parents.contains(&Some(index));
            let scored = scored(wire, is_group, lot, lines, at.index(index), problems);
            Some(Criterion {
                id: wire.id.0.clone(),
                title: wire.title.clone(),
                kind: wire.kind,
                parent: parents.get(index).copied().flatten(),
                weight: wire.weight.map(|weight| weight.0),
                scored: scored?,
                minimum_points: wire.minimum_points.map(|points| points.0),
            })
        })
        .collect();
    let criteria: Option<Vec<Criterion>> = criteria.into_iter().collect();
    criteria.filter(|_| problems.count() == before)
}

/// The criteria that are their own group, directly or through others.
fn cycles(parents: &[Option<usize>]) -> Vec<usize> {
    let is_cyclic = |start: usize| {
        let mut current = start;
        for _ in 0..=parents.len() {
            match parents.get(current).copied().flatten() {
                Some(parent) if parent == start => return true,
                Some(parent) => current = parent,
                None => return false,
            }
        }
        false
    };
    (0..parents.len())
        .filter(|index| is_cyclic(*index))
        .collect()
}

/// The measure and rule of a criterion; `Some(None)` for a group.
fn scored(
    wire: &wire::Criterion,
    is_group: bool,
    lot: &Lot,
    lines: Lines<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Option<Scored>> {
    match (&wire.measure, &wire.rule, is_group) {
        (None, None, true) => Some(None),
        (Some(measure), Some(rule), false) => {
            let measure = rule::measure(measure, lot, lines, at.key("measure"), problems);
            let rule = rule::rule(rule, at.key("rule"), problems);
            Some(Some(Scored {
                measure: measure?,
                rule: rule?,
            }))
        }
        (_, _, true) => {
            problems.push(at.problem("award.group_is_scored").with("id", &wire.id.0));
            None
        }
        (_, _, false) => {
            problems.push(
                at.problem("award.criterion_not_scored")
                    .with("id", &wire.id.0),
            );
            None
        }
    }
}

pub(super) fn method(
    lot: &Lot,
    criteria: &[Criterion],
    names: &Names<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Method> {
    let method_at = at.key("method");
    match &lot.method {
        wire::Method::WeightedPoints(method) => {
            let points_at = method_at.key("weighted_points");
            let weights_sum = method.weights_sum.map(|sum| sum.0);
            match (method.combination, weights_sum) {
                (Combination::Weighted, Some(sum)) if sum > Decimal::ZERO => {
                    weights(criteria, sum, at.key("criteria"), problems);
                }
                (Combination::Weighted, Some(sum)) => {
                    super::bounds::positive(sum, points_at.key("weights_sum"), problems);
                }
                (Combination::Weighted, None) => {
                    problems.push(
                        points_at
                            .key("weights_sum")
                            .problem("document.missing_field"),
                    );
                }
                (Combination::Added, sum) => {
                    if sum.is_some() {
                        problems.push(
                            points_at
                                .key("weights_sum")
                                .problem("award.weight_not_allowed"),
                        );
                    }
                    no_weights(criteria, at.key("criteria"), problems);
                }
            }
            for (index, criterion) in criteria.iter().enumerate() {
                if matches!(
                    &criterion.scored,
                    Some(Scored {
                        rule: Rule::MoneyPerUnit { .. },
                        ..
                    })
                ) {
                    let criteria_at = at.key("criteria");
                    problems.push(
                        criteria_at
                            .index(index)
                            .key("rule")
                            .problem("award.money_among_points"),
                    );
                }
            }
            Some(Method::WeightedPoints {
                combination: method.combination,
                weights_sum,
                minimum_total: method.minimum_total.map(|points| points.0),
            })
        }
        wire::Method::EvaluationPrice(method) => {
            let base_at = method_at.key("evaluation_price");
            let base_at = base_at.key("base");
            no_weights(criteria, at.key("criteria"), problems);
            let base = names.find(&method.base, base_at, problems)?;
            let suits = criteria.get(base).is_some_and(|criterion| {
                criterion.kind != CriterionKind::Quality
                    && matches!(
                        &criterion.scored,
                        Some(Scored {
                            rule: Rule::AsMeasured,
                            ..
                        })
                    )
            });
            if !suits {
                problems.push(base_at.problem("award.base_not_a_price"));
                return None;
            }
            Some(Method::EvaluationPrice { base })
        }
    }
}

/// Every criterion has a positive weight, and siblings sum to what was declared.
fn weights(criteria: &[Criterion], sum: Decimal, at: Pointer<'_>, problems: &mut Problems) {
    for (index, criterion) in criteria.iter().enumerate() {
        let criterion_at = at.index(index);
        match criterion.weight {
            None => problems.push(criterion_at.key("weight").problem("document.missing_field")),
            // A group without weight would have no points that a threshold could go by.
            Some(weight) if criterion.scored.is_none() => {
                super::bounds::positive(weight, criterion_at.key("weight"), problems);
            }
            Some(weight) => {
                super::bounds::not_negative(weight, criterion_at.key("weight"), problems);
            }
        }
    }
    let mut groups: Vec<Option<usize>> =
        criteria.iter().map(|criterion| criterion.parent).collect();
    groups.sort_unstable();
    groups.dedup();
    for group in groups {
        let siblings = criteria
            .iter()
            .filter(|criterion| criterion.parent == group);
        let found = siblings
            .filter_map(|criterion| criterion.weight)
            .try_fold(Decimal::ZERO, Decimal::checked_add);
        if found != Some(sum) {
            let place = group.map_or_else(|| at.to_string(), |index| at.index(index).to_string());
            problems.push(
                crate::problem::Problem::new("award.weights_sum", place)
                    .with("found", found.unwrap_or_default().normalize())
                    .with("declared", sum.normalize()),
            );
        }
    }
}

fn no_weights(criteria: &[Criterion], at: Pointer<'_>, problems: &mut Problems) {
    for (index, criterion) in criteria.iter().enumerate() {
        if criterion.weight.is_some() {
            problems.push(
                at.index(index)
                    .key("weight")
                    .problem("award.weight_not_allowed"),
            );
        }
    }
}

pub(super) fn policies(
    wire: &wire::Policies,
    criteria: &Names<'_>,
    lot: &Lot,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Policies> {
    let rounding_at = at.key("rounding");
    let stages = &wire.rounding;
    let measure = rule::rounding(&stages.measure, rounding_at.key("measure"), problems);
    let criterion = rule::rounding(&stages.criterion, rounding_at.key("criterion"), problems);
    let weighted = rule::rounding(&stages.weighted, rounding_at.key("weighted"), problems);
    let total = rule::rounding(&stages.total, rounding_at.key("total"), problems);
    let weighs = matches!(&lot.method, wire::Method::WeightedPoints(method) if method.combination == Combination::Weighted);
    if !weighs && weighted.flatten().is_some() {
        problems.push(
            rounding_at
                .key("weighted")
                .problem("award.nothing_weighted"),
        );
    }
    let below_zero_at = at.key("points_below_zero");
    match (&lot.method, wire.points_below_zero) {
        (wire::Method::WeightedPoints(_), None) => {
            problems.push(below_zero_at.problem("document.missing_field"));
        }
        (wire::Method::EvaluationPrice(_), Some(_)) => {
            problems.push(below_zero_at.problem("award.no_points"));
        }
        _ => {}
    }
    let ties_at = at.key("ties");
    let mut declared = BTreeSet::new();
    let ties: Vec<Option<TieBreak>> = wire
        .ties
        .iter()
        .enumerate()
        .map(|(index, tie)| {
            let tie_at = ties_at.index(index);
            let said = match tie {
                wire::TieBreak::LowestPrice => ("lowest_price", None),
                wire::TieBreak::MostPoints(name) => ("most_points", Some(name)),
                wire::TieBreak::LowestMeasure(name) => ("lowest_measure", Some(name)),
                wire::TieBreak::LotDrawn => ("lot_drawn", None),
            };
            if !declared.insert(said) {
                problems.push(tie_at.problem("award.tie_repeated"));
                return None;
            }
            let mut leaf = |name, at: Pointer<'_>| {
                let found = criteria.find(name, at, problems)?;
                if lot.criteria.get(found)?.measure.is_none() {
                    problems.push(at.problem("award.criterion_not_scored").with("id", &name.0));
                    return None;
                }
                Some(found)
            };
            match tie {
                wire::TieBreak::LowestPrice if lot.schedule.is_empty() => {
                    problems.push(tie_at.problem("measure.no_schedule"));
                    None
                }
                wire::TieBreak::LowestPrice => Some(TieBreak::LowestPrice),
                wire::TieBreak::MostPoints(name) => {
                    leaf(name, tie_at.key("most_points")).map(TieBreak::MostPoints)
                }
                wire::TieBreak::LowestMeasure(name) => {
                    leaf(name, tie_at.key("lowest_measure")).map(TieBreak::LowestMeasure)
                }
                wire::TieBreak::LotDrawn => Some(TieBreak::LotDrawn),
            }
        })
        .collect();
    let ties: Option<Vec<TieBreak>> = ties.into_iter().collect();
    Some(Policies {
        points_below_zero: wire.points_below_zero,
        rounding: RoundingStages {
            measure: measure?,
            criterion: criterion?,
            weighted: weighted?,
            total: total?,
        },
        ties: ties?,
        single_bid: wire.single_bid,
        reference_set: wire.reference_set,
    })
}
