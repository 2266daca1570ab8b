//! Bounds that numbers of the documents must keep.

use crate::document::pointer::Pointer;
use crate::model::Role;
use crate::num::Decimal;
use crate::problem::{Numbers, Problems};

/// `value` if it is positive.
pub(super) fn positive(
    value: Decimal,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Decimal> {
    holds(value > Decimal::ZERO, value, "> 0", at, problems)
}

/// `value` if it is not negative.
pub(super) fn not_negative(
    value: Decimal,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Decimal> {
    holds(value >= Decimal::ZERO, value, "≥ 0", at, problems)
}

/// `value` if a year can have so many days.
pub(super) fn days_of_a_year(
    value: Decimal,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Decimal> {
    let most = Decimal::from(366);
    let holds_it = value > Decimal::ZERO && value <= most;
    holds(holds_it, value, "> 0, ≤ 366", at, problems)
}

/// `value` if it is from 0 to 1.
pub(super) fn fraction(
    value: Decimal,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Decimal> {
    if (Decimal::ZERO..=Decimal::ONE).contains(&value) {
        return Some(value);
    }
    problems.push(at.problem("number.not_a_share").with("value", value));
    None
}

/// `value` if it is between 0 and 1, and neither.
pub(super) fn inside(value: Decimal, at: Pointer<'_>, problems: &mut Problems) -> Option<Decimal> {
    let is_inside = value > Decimal::ZERO && value < Decimal::ONE;
    holds(is_inside, value, "> 0, < 1", at, problems)
}

/// `value` if it is from the least to the most.
pub(super) fn between(
    value: Decimal,
    (least, most): (Decimal, Decimal),
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Decimal> {
    let bounds = format!("{least} … {most}");
    holds(
        (least..=most).contains(&value),
        value,
        &bounds,
        at,
        problems,
    )
}

/// A rate per year, as a fraction, that leaves something of an amount.
///
/// At most 1: a rate of more than 100 % a year is a percentage written as a fraction.
pub(super) fn rate(value: Decimal, at: Pointer<'_>, problems: &mut Problems) -> Option<Decimal> {
    super::parameter::read(value, Role::Rate, at, problems)
}

/// A count between bounds.
pub(super) fn count(
    value: u32,
    least: u32,
    most: u32,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<u32> {
    let bounds = format!("{least} … {most}");
    holds(
        (least..=most).contains(&value),
        Decimal::from(value),
        &bounds,
        at,
        problems,
    )
    .map(|_| value)
}

/// A year of the study.
pub(super) fn year(
    value: u32,
    least: u32,
    study: u32,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<u32> {
    if (least..=study).contains(&value) {
        return Some(value);
    }
    problems.push(
        at.problem("study.year_outside")
            .with("value", value)
            .with("least", least)
            .with("most", study),
    );
    None
}

fn holds(
    holds: bool,
    value: Decimal,
    bounds: &str,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Decimal> {
    if holds {
        return Some(value);
    }
    problems.push(
        at.problem("number.out_of_bounds")
            .with("value", value)
            .with("bounds", Numbers(bounds)),
    );
    None
}
