//! Criteria and policies.

use std::collections::BTreeSet;

use super::chain::{Level, levels};
use super::cost::Lines;
use super::names::Names;
use super::weight::Points;
use super::{measure, rule};
use crate::document::pointer::Pointer;
use crate::document::wire::value::Identifier;
use crate::document::wire::{award as wire, lot::Lot};
use crate::model::{
    BelowZero, Combination, CostTotal, Criterion, CriterionKind, Policies, RoundingStages, Scored,
    TieBreak,
};
use crate::problem::Problems;

/// The criteria of a lot as far as each could be resolved.
pub(super) struct Criteria<'a> {
    pub(super) wires: &'a [wire::Criterion],
    pub(super) parents: Vec<Option<usize>>,
    pub(super) all: Vec<Option<Criterion>>,
}

impl Criteria<'_> {
    /// The criteria of the model, if every one could be resolved.
    pub(super) fn into_model(self) -> Option<Vec<Criterion>> {
        self.all.into_iter().collect()
    }

    /// Whether a criterion names a group that does not exist.
    pub(super) fn is_orphan(&self, index: usize) -> bool {
        let named = self.wires.get(index);
        named.is_some_and(|wire| wire.parent.is_some())
            && self.parents.get(index).copied().flatten().is_none()
    }
}

/// The criteria of a lot.
pub(super) fn criteria<'a>(
    lot: &'a Lot,
    names: &Names<'_>,
    lines: Lines<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Criteria<'a> {
    if lot.criteria.is_empty() {
        problems.push(at.problem("document.empty_list"));
    }
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
    for (index, level) in levels(&parents).into_iter().enumerate() {
        let criterion_at = at.index(index);
        let parent_at = criterion_at.key("parent");
        match level {
            Level::Cyclic => problems.push(parent_at.problem("award.parent_cycle")),
            // What stands deeper still is not said again.
            Level::Depth(depth) if depth == DEEPEST.saturating_add(1) => {
                problems.push(
                    parent_at
                        .problem("award.too_many_levels")
                        .with("most", DEEPEST),
                );
            }
            Level::Depth(_) => {}
        }
    }
    let points = Points::of(&lot.method);
    let weights = points.map(|points| points.weights(&lot.criteria, &parents));
    let weights = weights.unwrap_or_default();
    let mut criteria = Criteria {
        wires: &lot.criteria,
        parents,
        all: Vec::with_capacity(lot.criteria.len()),
    };
    let mut is_group = vec![false; lot.criteria.len()];
    for parent in criteria.parents.iter().flatten() {
        if let Some(place) = is_group.get_mut(*parent) {
            *place = true;
        }
    }
    // A group whose only members misspell it is not blamed for being empty.
    let has_orphans = (0..lot.criteria.len()).any(|index| criteria.is_orphan(index));
    for (index, wire) in lot.criteria.iter().enumerate() {
        let is_empty = wire.measure.is_none() && wire.rule.is_none();
        let is_group = is_group.get(index).copied().unwrap_or(false) || (has_orphans && is_empty);
        let scored = scored(wire, is_group, lot, lines, at.index(index), problems);
        let resolved = scored.map(|scored| Criterion {
            id: wire.id.0.clone(),
            title: wire.title.clone(),
            kind: wire.kind,
            parent: criteria.parents.get(index).copied().flatten(),
            weight: weights.get(index).copied().flatten(),
            scored,
            minimum_points: wire.minimum_points.map(|points| points.0),
        });
        criteria.all.push(resolved);
    }
    criteria
}

/// How many groups a criterion may stand below; every walk from a criterion to the top is as short.
const DEEPEST: usize = 10;

/// The measure and rule of a criterion; `Some(None)` for a group.
fn scored(
    wire: &wire::Criterion,
    is_group: bool,
    lot: &Lot,
    lines: Lines<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Option<Scored>> {
    let measure = wire.measure.as_ref();
    let measured = measure
        .and_then(|measure| measure::measure(measure, lot, lines, at.key("measure"), problems));
    let rule = wire.rule.as_ref();
    let ruled = rule.and_then(|rule| rule::rule(rule, at.key("rule"), problems));
    let code = match (measure, rule, is_group) {
        (None, None, true) => return Some(None),
        (Some(_), Some(_), false) => {
            return Some(Some(Scored {
                measure: measured?,
                rule: ruled?,
            }));
        }
        (_, _, true) => "award.group_is_scored",
        (_, _, false) => "award.criterion_not_scored",
    };
    problems.push(at.problem(code).with("id", &wire.id.0));
    None
}

pub(super) fn policies(
    lot: &Lot,
    criteria: &Names<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Policies> {
    let wire = &lot.policies;
    let rounding_at = at.key("rounding");
    let stages = &wire.rounding;
    let measure = rule::rounding(&stages.measure, rounding_at.key("measure"), problems);
    let criterion = rule::rounding(&stages.criterion, rounding_at.key("criterion"), problems);
    let weighted = rule::rounding(&stages.weighted, rounding_at.key("weighted"), problems);
    let total = rule::rounding(&stages.total, rounding_at.key("total"), problems);
    let points = Points::of(&lot.method);
    let weighs = points.is_some_and(|points| points.combination == Combination::Weighted);
    if !weighs && weighted.flatten().is_some() {
        problems.push(
            rounding_at
                .key("weighted")
                .problem("award.nothing_weighted"),
        );
    }
    let below_zero_at = at.key("points_below_zero");
    match (&lot.method, wire.points_below_zero) {
        (wire::Method::EvaluationPrice(_), None) => {}
        (wire::Method::EvaluationPrice(_), Some(_)) => {
            problems.push(below_zero_at.problem("award.no_points"));
        }
        (_, None) => problems.push(below_zero_at.problem("document.missing_field")),
        (
            wire::Method::PricePerQuality(_) | wire::Method::FeatureCoefficient(_),
            Some(BelowZero::Allowed),
        ) => problems.push(below_zero_at.problem("award.divided_below_zero")),
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
                measured(found, &lot.criteria, at, problems)
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
    let reservations_at = at.key("priced_reservations");
    let named = wire.priced_reservations.as_ref();
    let priced_reservations =
        named.map(|name| priced_reservations(name, criteria, lot, reservations_at, problems));
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
        priced_reservations: match priced_reservations {
            Some(found) => Some(found?),
            None => None,
        },
        // It goes by the criteria and the method, and is read after them.
        shortlist: None,
    })
}

/// The criterion to whose measure, an amount of money, the price of reservations is added.
fn priced_reservations(
    name: &Identifier,
    criteria: &Names<'_>,
    lot: &Lot,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<usize> {
    let found = criteria.find(name, at, problems)?;
    let criterion = lot.criteria.get(found)?;
    let is_sum = |total| matches!(total, CostTotal::Undiscounted | CostTotal::PresentValue);
    let is_money = match &criterion.measure {
        Some(wire::Measure::OfferedPrice) => true,
        Some(wire::Measure::LifeCycleCost(cost)) => is_sum(cost.total),
        _ => false,
    };
    if criterion.kind == CriterionKind::Quality || !is_money {
        problems.push(
            at.problem("award.reservations_not_money")
                .with("id", &name.0),
        );
        return None;
    }
    Some(found)
}

/// The criterion, which has to be measured itself to decide between bids.
pub(super) fn measured(
    found: usize,
    wires: &[wire::Criterion],
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<usize> {
    let criterion = wires.get(found)?;
    if criterion.measure.is_some() {
        return Some(found);
    }
    let is_group = wires
        .iter()
        .any(|one| one.parent.as_ref() == Some(&criterion.id));
    let code = if is_group {
        "award.group_cannot_decide"
    } else {
        "award.criterion_not_scored"
    };
    problems.push(at.problem(code).with("id", &criterion.id.0));
    None
}
