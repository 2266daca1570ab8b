//! The yearly uses at which two options are the same.

use std::cmp::Ordering;

use super::not_known::{Gaps, ReuseUnknown};
use super::order::{Order, View, Weights};
use super::{ReuseLower, ReuseOption};
use crate::explain::{Explained, Term};
use crate::finance::{break_even_volume, present_value};
use crate::model::{Basis, Cause, PoolResidual, ProductSystem, ReuseAxis};
use crate::num::{Decimal, Exact, Fault, Scalar, sum};
use crate::reuse::{Due, Line, Worn, due, item_part, year};

/// The yearly uses at which both are the same: by the formula where each is a line of its uses, else where the
/// order turns, if it does so once among those that were to be looked through.
pub(super) fn uses_per_year_needed(
    order: Order<'_>,
    field: &'static str,
    gaps: &mut Gaps,
) -> Result<Option<Explained>, Fault> {
    let known = gaps.0.len();
    let by_formula = gaps.or_none(field, by_formula(order))?;
    if by_formula.is_some() || gaps.0.len() > known {
        return Ok(by_formula);
    }
    let crossings = gaps.or_none(field, order.crossings())?;
    let crossing = match crossings.as_slice() {
        [] => return Ok(None),
        [crossing] => crossing,
        _ => {
            gaps.leave_out(field, ReuseUnknown::TurnsInRange);
            return Ok(None);
        }
    };
    let told = || {
        let [base, other] = order.takes(crossing.at)?;
        let inputs = vec![
            Term::new("a", crossing.from),
            Term::new("b", crossing.to),
            Term::new("c1", other.result()?),
            Term::new("c0", base.result()?),
        ];
        let unit = order.asked.uses_unit();
        Ok(Explained::new(
            crossing.at,
            unit,
            "reuse.uses_where_it_turns",
            inputs,
        ))
    };
    gaps.or_none(field, told().map(Some))
}

/// The yearly uses at which both are the same; none where one of them is no line of its uses.
fn by_formula(order: Order<'_>) -> Result<Option<Explained>, Fault> {
    let [base, other] = order.of;
    let (Some(one), Some(two)) = (as_line(order, base)?, as_line(order, other)?) else {
        return Ok(None);
    };
    // At no uses at all both are the same wherever nothing is fixed.
    let Some(uses) = break_even_volume(one, two)?.filter(|uses| uses.sign() != Ok(Ordering::Equal))
    else {
        return Ok(None);
    };
    let uses = uses.result()?;
    let formula = match order.view {
        View::SteadyYear => "reuse.uses_per_year",
        // With other uses a pool may be bought in other years: then it is another line.
        View::Study(_) if order.lower(Decimal::ZERO, uses)? != ReuseLower::Equal => {
            return Ok(None);
        }
        View::Study(_) => "reuse.uses_per_year_over_study",
    };
    let inputs = vec![
        Term::new("F1", two.0.result()?),
        Term::new("F0", one.0.result()?),
        Term::new("v0", one.1.result()?),
        Term::new("v1", two.1.result()?),
    ];
    Ok(Some(Explained::new(
        uses,
        order.asked.uses_unit(),
        formula,
        inputs,
    )))
}

/// What an option takes whatever the uses, and what each yearly use takes beyond it.
fn as_line(order: Order<'_>, option: &ReuseOption) -> Result<Option<(Exact, Exact)>, Fault> {
    let asked = order.asked;
    let (mut fixed, mut variable) = (Exact::zero(), Exact::zero());
    for (index, share) in &option.shares {
        let system = asked.systems.get(*index).ok_or(Fault::Unread)?;
        let demand = asked.demand(asked.uses_per_year, *share)?;
        let served = year::<Exact, _>(system, demand)?;
        for line in &served.lines {
            let Some(value) = line.values.of(order.axis) else {
                continue;
            };
            let Some(stands) = is_fixed(system, &served.worn, line) else {
                return Ok(None);
            };
            let of_line = match order.view {
                View::SteadyYear if stands => (value, Exact::zero()),
                View::SteadyYear => (Exact::zero(), value),
                View::Study(weights) => {
                    let when = (demand.uses, asked.years(), asked.service);
                    let due = due(system, &served, line.cause, value, when)?;
                    let is_item = matches!(line.cause, Cause::Item(_));
                    let left = asked.residual == PoolResidual::StraightLine
                        && order.axis == ReuseAxis::Cost
                        && is_item;
                    over_study(weights, due, stands, left.then_some(value))
                }
            };
            (fixed, variable) = (fixed + of_line.0, variable + of_line.1);
        }
    }
    Ok(Some((fixed, variable / Exact::exact(asked.uses_per_year))))
}

/// What a line takes over the study whatever the uses, and what it takes in proportion to them; `yearly` where
/// what is left of its items at the end counts.
///
/// What is bought whole, with pools bought in the years as now, is fixed. Of `k` pools `k − T / L` are left at
/// the end; where uses end the life of items, `T / L` pools are `T` times what a steady year takes.
fn over_study(
    weights: &Weights,
    due: Due<Exact>,
    stands: bool,
    yearly: Option<Exact>,
) -> (Exact, Exact) {
    match due {
        Due::Yearly(value) => {
            let worth = value * sum(weights.by_year.iter().copied().skip(1));
            if stands {
                (worth, Exact::zero())
            } else {
                (Exact::zero(), worth)
            }
        }
        Due::Pool { by_year, unused } => {
            let amounts = by_year.into_iter();
            let amounts: Vec<Exact> = amounts
                .map(|amount| amount.unwrap_or_else(Exact::zero))
                .collect();
            let worth = present_value(&amounts, &weights.by_year);
            let (Some(unused), Some(yearly)) = (unused, yearly) else {
                return (worth, Exact::zero());
            };
            if stands {
                return (worth - unused * weights.end, Exact::zero());
            }
            let years = weights.by_year.iter().skip(1).map(|_| yearly);
            let used = sum(years);
            (worth - (unused + used) * weights.end, used * weights.end)
        }
    }
}

/// Whether a line is the same whatever the uses; none where it is neither that nor in proportion to them.
fn is_fixed(system: &ProductSystem, worn: &[Worn<Exact>], line: &Line<Exact>) -> Option<bool> {
    if let Some((index, _)) = item_part(system, line.cause) {
        let by_calendar = worn.get(index)?.by_calendar;
        let lossy = !system.components.get(index)?.durability.loss.is_zero();
        return (!(by_calendar && lossy)).then_some(by_calendar);
    }
    let Cause::Resource(index, place) = line.cause else {
        return Some(false);
    };
    let resource = system.components.get(index)?.resources.get(place)?;
    Some(matches!(
        resource.basis,
        Basis::PerOperatingDay | Basis::PerYear | Basis::PerItemAndYear
    ))
}
