//! Where a measure that is rounded turns the award: the first number that is rounded to another measure.

use rust_decimal::RoundingStrategy;

use super::field::Cause;
use super::walk::{Direction, Flip, Known, Path, Watched};
use crate::num::{Decimal, Fault, Rounding, RoundingMode};

/// How many measures are tried beyond the first at which the award may change.
const TRIED: u32 = 16;

/// The measures that numbers of a range are rounded to; a least one above zero stays there.
pub(super) fn rounded_range(range: (Decimal, Decimal), rounding: Rounding) -> (Decimal, Decimal) {
    let (least, most) = (rounding.apply(range.0), rounding.apply(range.1));
    let needs_positive = range.0 > Decimal::ZERO && least.is_zero();
    let least = if needs_positive {
        unit(rounding)
    } else {
        least
    };
    (least, most)
}

/// The first number that is rounded to a measure at which the award is changed, from the flip that there
/// would be without rounding; none where no such measure can be had.
///
/// # Formula
///
/// ```text
/// x : r(x) = g,  g the first measure beyond the flip at which the award is made otherwise
/// ```
///
/// # Errors
///
/// The fault of a measure at which there is no award.
pub(super) fn step<P: Path + ?Sized>(
    path: &P,
    watched: &Watched,
    flip: Flip,
    direction: Direction,
    rounding: Rounding,
) -> Result<Option<Flip>, Fault> {
    let (least, most) = path.range();
    let onwards = |measure: Decimal| match direction {
        Direction::Down => measure.checked_sub(unit(rounding)),
        Direction::Up => measure.checked_add(unit(rounding)),
    };
    let towards = match direction {
        Direction::Down => RoundingStrategy::ToNegativeInfinity,
        Direction::Up => RoundingStrategy::ToPositiveInfinity,
    };
    let mut measure = flip.at.round_dp_with_strategy(rounding.decimals, towards);
    if measure == flip.at && !flip.included {
        measure = onwards(measure).ok_or(Fault::Overflow)?;
    }
    let first = entry_to(measure, direction, rounding)?;
    for _ in 0..TRIED {
        if measure < least || measure > most {
            return Ok(None);
        }
        let field = path.at(measure)?;
        let keys = &|entry, x| path.keys(entry, x);
        if watched.is_changed(&field, measure, keys)? {
            let at = entry_to(measure, direction, rounding)?;
            let flip = Flip {
                at,
                included: rounding.apply(at) == measure,
                cause: Cause::Step,
                merits: None,
                certain_merits: None,
                known: Known::Exactly,
                winners: field.winners(measure, keys)?,
                beyond: measure,
                ..flip
            };
            return Ok(Some(flip));
        }
        measure = onwards(measure).ok_or(Fault::Overflow)?;
    }
    let flip = Flip {
        at: first,
        included: false,
        cause: Cause::Step,
        merits: None,
        certain_merits: None,
        known: Known::Perhaps,
        winners: Vec::new(),
        beyond: measure,
        ..flip
    };
    Ok(Some(flip))
}

/// The number beyond which, or from which, numbers are rounded to a measure.
fn entry_to(measure: Decimal, direction: Direction, rounding: Rounding) -> Result<Decimal, Fault> {
    let unit = unit(rounding);
    let before = match direction {
        Direction::Down => measure.checked_add(unit),
        Direction::Up => measure.checked_sub(unit),
    };
    let before = before.ok_or(Fault::Overflow)?;
    // Whether the way there goes away from zero.
    let outwards = match direction {
        Direction::Down => measure < Decimal::ZERO,
        Direction::Up => measure > Decimal::ZERO,
    };
    let half = || {
        let both = measure.checked_add(before)?;
        both.checked_div(Decimal::TWO)
    };
    match rounding.mode {
        RoundingMode::HalfEven | RoundingMode::HalfUp | RoundingMode::HalfDown => {
            half().ok_or(Fault::Overflow)
        }
        RoundingMode::Down => Ok(if outwards { measure } else { before }),
        RoundingMode::Up => Ok(if outwards { before } else { measure }),
    }
}

fn unit(rounding: Rounding) -> Decimal {
    Decimal::new(1, rounding.decimals)
}
