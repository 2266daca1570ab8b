//! Whether criteria make sense: a rule rewards the better measure, and an evaluation price is money.

use super::cost::Lines;
use crate::document::pointer::Pointer;
use crate::document::wire::{award as wire, lot::Lot};
use crate::model::{CarbonTotal, CostTotal, Criterion, CriterionKind, Measure, Rule, Scored};
use crate::num::Unit;
use crate::problem::Problems;

/// Every rule rewards the measure that is better, but for the amounts that a method starts from.
pub(super) fn directions(
    wires: &[wire::Criterion],
    criteria: &[Option<Criterion>],
    is_amount: &dyn Fn(usize) -> bool,
    at: Pointer<'_>,
    problems: &mut Problems,
) {
    for (index, (wire, criterion)) in wires.iter().zip(criteria).enumerate() {
        let scored = criterion.as_ref().and_then(|one| one.scored.as_ref());
        let Some(scored) = scored.filter(|_| !is_amount(index)) else {
            continue;
        };
        let better = wire.better.or(scored.measure.better());
        let rewarded = scored.rule.rewards();
        if let (Some(better), Some(rewarded)) = (better, rewarded)
            && better != rewarded
        {
            problems.push(
                at.index(index)
                    .key("rule")
                    .problem("award.rule_direction")
                    .with("better", better.word())
                    .with("rewarded", rewarded.word()),
            );
        }
    }
}

/// Whether a method may start from the criterion: a price or cost as it is.
pub(super) fn is_amount(criterion: &Criterion) -> bool {
    let scored = criterion.scored.as_ref();
    criterion.kind != CriterionKind::Quality
        && scored.is_some_and(|scored| {
            let gives_points = matches!(
                scored.measure,
                Measure::Panel { .. } | Measure::PackagingPoints { .. }
            );
            scored.rule == Rule::AsMeasured && !gives_points
        })
}

/// What counts as measured among amounts is money: what a method starts from, and what is taken off it.
pub(super) fn units(
    criteria: &[Option<Criterion>],
    is_money: &dyn Fn(usize) -> bool,
    lot: &Lot,
    lines: Lines<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) {
    let currency = lines.frame.currency();
    let unit_of = |measure: &Measure| match measure {
        Measure::OfferedPrice => None,
        Measure::LifeCycleCost { total, .. } => match total {
            CostTotal::Undiscounted | CostTotal::PresentValue => None,
            CostTotal::AnnualEquivalent => Some(format!("{currency}/year")),
            CostTotal::PerFunctionalUnit => {
                let unit = lot.functional_unit.as_ref();
                unit.map(|unit| format!("{currency}/{}", unit.unit.0))
            }
        },
        Measure::Panel { .. } | Measure::PackagingPoints { .. } => Some("points".to_owned()),
        Measure::Carbon { total, .. } => Some(match (total, &lot.functional_unit) {
            (CarbonTotal::PerYear, _) => "kgCO2e/year".to_owned(),
            (CarbonTotal::PerFunctionalUnit, Some(unit)) => format!("kgCO2e/{}", unit.unit.0),
            _ => "kgCO2e".to_owned(),
        }),
        Measure::DocumentedShare { .. } => Some("1".to_owned()),
        Measure::Outcome { lines, .. } => {
            let first = lines.first().and_then(|line| lot.outcome_lines.get(*line));
            first.map(|line| line.unit.clone())
        }
        Measure::Packaging { total, .. } if total.is_share() => Some("1".to_owned()),
        Measure::Packaging { .. } => Some("kg".to_owned()),
        Measure::Reuse(measure) => {
            let unit = lot.functional_unit.as_ref();
            let each = unit.map(|unit| unit.unit.0.as_str()).unwrap_or_default();
            Some(measure.unit(currency, each).to_string())
        }
        Measure::Declared(parameter) => {
            let parameter = lines.terms.parameters.get(*parameter);
            let other = parameter.filter(|one| one.dimension != Unit::money(currency));
            other.map(|one| one.unit.clone())
        }
    };
    for (index, criterion) in criteria.iter().enumerate() {
        let scored = criterion.as_ref().and_then(|one| one.scored.as_ref());
        let scored = scored.filter(|_| is_money(index));
        let Some(Scored {
            measure,
            rule: Rule::AsMeasured,
        }) = scored
        else {
            continue;
        };
        if let Some(unit) = unit_of(measure) {
            problems.push(
                at.index(index)
                    .key("measure")
                    .problem("award.not_money")
                    .with("unit", unit)
                    .with("currency", currency),
            );
        }
    }
}
