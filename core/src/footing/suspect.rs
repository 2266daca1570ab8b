//! The one cell that may be behind everything that does not foot.

use std::collections::{BTreeMap, BTreeSet};

use super::check::{Check, Outcome, Place, Relation, Table, size};
use crate::num::{Decimal, Exact, Fault, Scalar, decide};

/// A cell that alone explains every check that fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Suspect {
    /// Where it is.
    pub place: Place,
    /// What it would have to be raised by.
    pub correction: Decimal,
}

/// The only cell whose correction repairs every failing check and makes no other one worse.
///
/// The correction is the one that makes the failing sum with the least tolerance exact, or else the failing
/// share with the least: tolerances of amounts and of shares are in different units, so neither is the
/// stricter. Where no cell does it, or several do, nobody is accused: `None`.
///
/// # Errors
///
/// The fault of arithmetic that leaves it open.
pub fn suspect(
    table: &Table,
    checks: &[Check],
    outcomes: &[Outcome<Exact>],
) -> Result<Option<Suspect>, Fault> {
    let mut failing = Vec::new();
    for (check, outcome) in checks.iter().zip(outcomes) {
        if !outcome.foots()? {
            failing.push((check, outcome.tolerance.result()?, outcome));
        }
    }
    let strictest = |shares: bool| {
        let of_kind = failing
            .iter()
            .filter(move |(check, ..)| matches!(check.relation, Relation::Share { .. }) == shares);
        of_kind.min_by_key(|(_, tolerance, _)| *tolerance)
    };
    let strictest = [strictest(false), strictest(true)];
    let shared = failing
        .iter()
        .map(|(check, ..)| cells(check))
        .reduce(|shared, cells| shared.intersection(&cells).copied().collect())
        .unwrap_or_default();
    // Which checks each of the cells takes part in.
    let mut taking_part: BTreeMap<Place, Vec<(&Check, &Outcome<Exact>)>> = BTreeMap::new();
    for (check, outcome) in checks.iter().zip(outcomes) {
        for place in std::iter::once(check.result).chain(check.parts()) {
            if shared.contains(&place) {
                taking_part.entry(place).or_default().push((check, outcome));
            }
        }
    }
    let mut found = None;
    for (place, checks) in taking_part {
        for (check, _, by) in strictest.into_iter().flatten() {
            let Some(correction) = repair(table, check, by, place)? else {
                continue;
            };
            if !explains(table, &checks, place, correction)? {
                continue;
            }
            if found.is_some() {
                return Ok(None);
            }
            let correction = decide(correction.result()?);
            found = Some(Suspect { place, correction });
            break;
        }
    }
    Ok(found)
}

/// Whether every check that the cell takes part in foots once it is corrected.
fn explains(
    table: &Table,
    checks: &[(&Check, &Outcome<Exact>)],
    place: Place,
    correction: Exact,
) -> Result<bool, Fault> {
    for (check, outcome) in checks {
        if !repaired(table, check, outcome, place, correction)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn cells(check: &Check) -> BTreeSet<Place> {
    std::iter::once(check.result).chain(check.parts()).collect()
}

/// What the cell would have to be raised by so that the check is exact, if anything does it.
fn repair(
    table: &Table,
    check: &Check,
    outcome: &Outcome<Exact>,
    place: Place,
) -> Result<Option<Exact>, Fault> {
    let difference = outcome.difference;
    if place == check.result {
        return Ok(Some(-difference));
    }
    let value = |place| Exact::exact(table.at(place).value);
    Ok(match &check.relation {
        Relation::Sum(addends) => {
            addends
                .iter()
                .find(|(part, _)| *part == place)
                .map(
                    |(_, subtracted)| {
                        if *subtracted { -difference } else { difference }
                    },
                )
        }
        Relation::Cumulative(_) | Relation::Carried(_) => Some(difference),
        Relation::Share { part, whole, .. } if part == whole => None,
        Relation::Share {
            part,
            whole,
            printed_as,
        } => {
            let scale = Exact::exact(printed_as.scale());
            let printed = value(check.result);
            if place == *part {
                Some(printed * value(*whole) / scale - value(*part))
            } else if printed.result()?.is_zero() {
                None
            } else {
                Some(scale * value(*part) / printed - value(*whole))
            }
        }
    })
}

/// Whether the check foots once the cell is corrected, and no worse than before if it did already.
fn repaired(
    table: &Table,
    check: &Check,
    outcome: &Outcome<Exact>,
    place: Place,
    correction: Exact,
) -> Result<bool, Fault> {
    let corrected = |at: Place| {
        let printed = Exact::exact(table.at(at).value);
        if at == place {
            printed + correction
        } else {
            printed
        }
    };
    if let Relation::Share { whole, .. } = &check.relation
        && decide(corrected(*whole).result()?).is_zero()
    {
        return Ok(false);
    }
    let after = match &check.relation {
        Relation::Share { .. } => corrected(check.result) - check.expected(&corrected),
        // A sum is not added up again for every cell: it moves as its addend does.
        Relation::Sum(addends) if place != check.result => {
            let subtracted = addends.contains(&(place, true));
            let moved = if subtracted { -correction } else { correction };
            outcome.difference - moved
        }
        Relation::Cumulative(_) | Relation::Carried(_) if place != check.result => {
            outcome.difference - correction
        }
        _ => outcome.difference + correction,
    };
    let after = Outcome {
        difference: after,
        ..*outcome
    };
    if !after.foots()? {
        return Ok(false);
    }
    let worse = size(outcome.difference).less(size(after.difference))?;
    Ok(!(worse && outcome.foots()?))
}
