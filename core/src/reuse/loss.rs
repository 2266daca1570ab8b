//! How what an item takes for a use goes with the probability of its loss.

use std::cmp::Ordering;

use crate::num::{Decimal, Exact, Fault, Scalar, decide};

/// Probabilities of loss are told in units of the twelfth decimal.
const UNITS: i64 = 1_000_000_000_000;

/// The probability of loss, of 12 decimals, at which what an item takes for a use is least, or greatest; none
/// where it only rises or only falls.
///
/// # Formula
///
/// ```text
/// c = (P + D · S) / N        c' = 0 where D · (S' · N − S · N') / N' = P, by p = 1 − q
/// ```
///
/// where `P` is what an item takes when it is bought, `D` what it takes at its end unless it is lost, and `N`
/// and `S` are those of [`wear`](super::wear()) for `limit` uses. With `w` whole uses, `S' · N − S · N'` has only
/// positive coefficients, of `p^(w − 1)` and higher powers, and `N'` only positive ones, of `p^(w − 1)` and lower
/// powers. So their quotient only rises with `p`, and there is one such place at most.
///
/// # Errors
///
/// What cannot be decided.
///
/// # Examples
///
/// Of two uses, at 10 to buy and 10 to dispose of: `N = 1 + p` and `S = p²`, so that `p² + 2 p = 1` and
/// `p = √2 − 1`:
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::num::{Exact, Scalar};
/// use wholelife::reuse::turn_of_loss;
/// let [two, ten] = [dec!(2), dec!(10)].map(Exact::exact);
/// assert_eq!(turn_of_loss(two, ten, ten), Ok(Some(dec!(0.585786437626))));
/// assert_eq!(turn_of_loss(two, ten, Exact::zero()), Ok(None));
/// ```
pub fn turn_of_loss(limit: Exact, price: Exact, disposal: Exact) -> Result<Option<Decimal>, Fault> {
    let slope = |units: i64| -> Result<Ordering, Fault> {
        let kept = Exact::one() - Exact::exact(Decimal::new(units, 12));
        let Some(turning) = turning(limit, kept)? else {
            return Ok(Ordering::Equal);
        };
        (disposal * turning - price).sign()
    };
    let (without, always) = (slope(0)?, slope(UNITS)?);
    if without != always.reverse() || without.is_eq() {
        return Ok(None);
    }
    let last = last_alike(0, UNITS, |units| Ok(slope(units)? == without))?;
    Ok(Some(Decimal::new(last, 12).normalize()))
}

/// `(S' · N − S · N') / N'`; none where `N` does not depend on losses.
fn turning(limit: Exact, kept: Exact) -> Result<Option<Exact>, Fault> {
    let decided = decide(limit.result()?);
    let whole = u32::try_from(decided.trunc()).map_err(|_| Fault::Overflow)?;
    if decided <= Decimal::ONE {
        return Ok(None);
    }
    let rest = Exact::exact(decided.fract());
    let of = Uses::of(whole, kept);
    let more = Exact::one() - rest + rest * kept;
    let (uses, slope) = (of.sum + rest * of.left, of.sum_slope + rest * of.left_slope);
    let (survival, survival_slope) = (of.left * more, of.left_slope * more + of.left * rest);
    Ok(Some((survival_slope * uses - survival * slope) / slope))
}

/// The sum of `p^k` over `k` below so many uses, and `p` to that power, with their slopes by `p`.
struct Uses {
    sum: Exact,
    sum_slope: Exact,
    left: Exact,
    left_slope: Exact,
}

impl Uses {
    /// By halves, as the sum itself.
    fn of(uses: u32, kept: Exact) -> Self {
        if uses == 0 {
            return Self {
                sum: Exact::zero(),
                sum_slope: Exact::zero(),
                left: Exact::one(),
                left_slope: Exact::zero(),
            };
        }
        let half = Self::of(uses >> 1, kept);
        let again = half.left * half.left_slope;
        let even = Self {
            sum: half.sum + half.sum * half.left,
            sum_slope: half.sum_slope + half.sum_slope * half.left + half.sum * half.left_slope,
            left: half.left * half.left,
            left_slope: again + again,
        };
        if uses.is_multiple_of(2) {
            return even;
        }
        Self {
            sum: even.sum + even.left,
            sum_slope: even.sum_slope + even.left_slope,
            left: even.left * kept,
            left_slope: even.left_slope * kept + even.left,
        }
    }
}

/// Neighbouring probabilities of loss with the same outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LossStretch {
    /// The first, of 12 decimals.
    pub from: Decimal,
    /// The last, of 12 decimals.
    pub to: Decimal,
    /// What holds at each of them.
    pub outcome: Ordering,
}

/// The probabilities of loss from 0 to 1 as stretches of the same outcome, which goes one way up to `turn` and
/// one way from there on.
///
/// # Errors
///
/// The first fault of `outcome`.
///
/// # Examples
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::reuse::loss_stretches;
/// let found = loss_stretches(None, |loss| Ok(loss.cmp(&dec!(0.25)))).unwrap();
/// let ends: Vec<_> = found.iter().map(|stretch| stretch.to).collect();
/// assert_eq!(ends, [dec!(0.249999999999), dec!(0.25), dec!(1)]);
/// ```
pub fn loss_stretches(
    turn: Option<Decimal>,
    mut outcome: impl FnMut(Decimal) -> Result<Ordering, Fault>,
) -> Result<Vec<LossStretch>, Fault> {
    let mut at = |units: i64| outcome(Decimal::new(units, 12).normalize());
    let turn = turn.and_then(|turn| turn.checked_mul(Decimal::from(UNITS)));
    let turn = turn.and_then(|units| i64::try_from(units).ok());
    let mut found: Vec<LossStretch> = Vec::new();
    let mut from = 0;
    for end in turn.into_iter().chain([UNITS]) {
        let last = at(end)?;
        loop {
            let now = at(from)?;
            let to = if now == last {
                end
            } else {
                last_alike(from, end, |units| Ok(at(units)? == now))?
            };
            let [first, to_told] = [from, to].map(|units| Decimal::new(units, 12).normalize());
            match found.last_mut() {
                Some(before) if before.outcome == now => before.to = to_told,
                _ => found.push(LossStretch {
                    from: first,
                    to: to_told,
                    outcome: now,
                }),
            }
            if to == end {
                break;
            }
            from = to.saturating_add(1);
        }
        from = end.saturating_add(1).min(UNITS);
    }
    Ok(found)
}

/// The last number from `with` on for which something holds, as for `with`, that does not for `without`.
fn last_alike(
    mut with: i64,
    mut without: i64,
    mut holds: impl FnMut(i64) -> Result<bool, Fault>,
) -> Result<i64, Fault> {
    while without.saturating_sub(with) > 1 {
        let middle = with.midpoint(without);
        if holds(middle)? {
            with = middle;
        } else {
            without = middle;
        }
    }
    Ok(with)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reuse::wear;
    use proptest::prelude::*;

    proptest! {
        /// On either side of the turn a hundred steps go one way, for any life, price and disposal.
        #[test]
        fn what_a_use_takes_turns_once_at_most(
            hundredths in 10i64..4000, price in -200i64..2000, disposal in -2000i64..2000,
        ) {
            let limit = Exact::exact(Decimal::new(hundredths, 2));
            let [price, disposal] = [price, disposal].map(|cents| Exact::exact(Decimal::new(cents, 2)));
            let turn = turn_of_loss(limit, price, disposal).unwrap();
            let takes = |loss: Decimal| {
                let worn = wear(limit, Exact::exact(loss)).unwrap();
                decide(((price + disposal * worn.survival) / worn.uses).result().unwrap())
            };
            let mut ends = vec![Decimal::ZERO];
            ends.extend(turn);
            ends.push(Decimal::ONE);
            for side in ends.windows(2) {
                let [from, to] = side else { continue };
                let step = (*to - *from) / Decimal::ONE_HUNDRED;
                let places = (0..=100).map(|place| takes(*from + step * Decimal::from(place)));
                let places: Vec<Decimal> = places.collect();
                prop_assert!(places.is_sorted() || places.iter().rev().is_sorted(), "{turn:?} {places:?}");
            }
        }
    }
}
