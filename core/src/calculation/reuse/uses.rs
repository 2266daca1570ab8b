//! The yearly uses at which two options are the same.

use std::cmp::Ordering;

use super::{ReuseComparison, ReuseOption};
use crate::explain::{Explained, Term};
use crate::finance::break_even_volume;
use crate::model::{Basis, Cause, ProductSystem, ReuseAxis};
use crate::num::{Exact, Fault, Scalar};
use crate::reuse::{Line, Worn, Year, item_part, year};

/// The yearly uses at which a year of both is the same; none where one of them is no line of its uses.
pub(super) fn uses_per_year_needed(
    asked: &ReuseComparison,
    [base, other]: [&ReuseOption; 2],
    axis: ReuseAxis,
) -> Result<Option<Explained>, Fault> {
    let (Some(one), Some(two)) = (as_line(asked, base, axis)?, as_line(asked, other, axis)?) else {
        return Ok(None);
    };
    // At no uses at all both are the same wherever nothing is fixed.
    let Some(uses) = break_even_volume(one, two)?.filter(|uses| uses.sign() != Ok(Ordering::Equal))
    else {
        return Ok(None);
    };
    let inputs = vec![
        Term::new("F1", two.0.result()?),
        Term::new("F0", one.0.result()?),
        Term::new("v0", one.1.result()?),
        Term::new("v1", two.1.result()?),
    ];
    Ok(Some(Explained::new(
        uses.result()?,
        asked.uses_unit(),
        "reuse.uses_per_year",
        inputs,
    )))
}

/// What a year takes whatever the uses, and what each use takes beyond it.
fn as_line(
    asked: &ReuseComparison,
    option: &ReuseOption,
    axis: ReuseAxis,
) -> Result<Option<(Exact, Exact)>, Fault> {
    let (mut fixed, mut variable) = (Exact::zero(), Exact::zero());
    for (index, share) in &option.shares {
        let system = asked.systems.get(*index).ok_or(Fault::Unread)?;
        let demand = asked.demand(asked.uses_per_year, *share)?;
        let Year { worn, lines } = year::<Exact>(system, demand)?;
        for line in &lines {
            let Some(value) = line.values.of(axis) else {
                continue;
            };
            match is_fixed(system, &worn, line) {
                Some(true) => fixed = fixed + value,
                Some(false) => variable = variable + value,
                None => return Ok(None),
            }
        }
    }
    Ok(Some((fixed, variable / Exact::exact(asked.uses_per_year))))
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
