//! Levels of an index, and how they change.

use crate::model::IndexTerm;
use crate::num::{Decimal, Period, Scalar, sum};

/// The mean of the levels of `average` periods, the last of them `last`.
///
/// # Formula
///
/// ```text
/// I = Σ i / m
/// ```
///
/// where `i` are the published levels and `m` is `average`, at least 1.
///
/// # Errors
///
/// The scalar carries the fault of a level that `level` cannot give.
///
/// # Examples
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::num::{Exact, Period, Scalar};
/// use wholelife::price_clause::mean_level;
/// let level = |period: Period| {
///     let march = Period::parse("2026-03");
///     Exact::exact(if Some(period) == march { dec!(103) } else { dec!(101) })
/// };
/// let mean = mean_level(Period::parse("2026-03").unwrap(), 2, &level);
/// assert_eq!(mean.result(), Ok(dec!(102)));
/// ```
pub fn mean_level<S: Scalar>(last: Period, average: u32, level: &dyn Fn(Period) -> S) -> S {
    let total = sum(IndexTerm::averaged(last, average).map(level));
    total / S::exact(Decimal::from(average))
}

/// The change between two levels of an index, as a fraction.
///
/// # Formula
///
/// ```text
/// x = I1 / I0 − 1
/// ```
///
/// where `I0` is the earlier and `I1` the later level.
///
/// # Errors
///
/// The scalar carries a fault where the earlier level is zero.
///
/// # Examples
///
/// The Danish net price index rose from 116.0 to 117.2 in 2023, which is 1.03 %:
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::num::{Exact, Scalar};
/// use wholelife::price_clause::change;
/// let change = change(Exact::exact(dec!(116.0)), Exact::exact(dec!(117.2)));
/// assert_eq!(change.result().map(|x| x.round_dp(4)), Ok(dec!(0.0103)));
/// ```
///
/// # Sources
///
/// `[LEGALDESK-NPI]`
pub fn change<S: Scalar>(earlier: S, later: S) -> S {
    later / earlier - S::one()
}
