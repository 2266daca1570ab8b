//! Internal rates of return: every rate at which flows are worth nothing, and which of them means something.

use std::cmp::Ordering;

use super::dated::DatedFlow;
use super::roots::{Powers, Root, Series, TO_BE_ROUNDED};
use crate::model::DayCount;
use crate::num::{Decimal, UNIT, Wide};
use crate::words;

/// The lowest and the highest rate that are searched for, in units of the twelfth decimal.
const LEAST: i128 = -999_999_999_999;
const GREATEST: i128 = 1_000_000 * UNIT;
/// The same as decimals.
pub const SEARCHED_RATES: (Decimal, Decimal) = (
    Decimal::from_parts(3_567_587_327, 232, 0, true, 12),
    Decimal::from_parts(1_000_000, 0, 0, false, 0),
);
/// Flows whose sign changes more often have no rate that means anything.
pub const MOST_SIGN_CHANGES: usize = 50;

words! {
    /// What the net present value does at an internal rate, as the rate grows.
    pub enum Crossing {
        /// It falls below zero: money is laid out first, and the rate is a return.
        Falls = "falls",
        /// It rises above zero: money is received first, and the rate is a cost.
        Rises = "rises",
        /// It touches zero, to 12 decimals, and keeps its sign.
        Touches = "touches",
    }
}

words! {
    /// Which of the internal rates means something, and why.
    pub enum Reading {
        /// There is one, and it is meant.
        OnlyRate = "only_rate",
        /// There are several, of which one is not negative, and that one is meant.
        OnlyNotNegative = "only_not_negative",
        /// There are several, and none of them is meant: the sign of the net present value says more.
        Ambiguous = "ambiguous",
        /// There is one, at which the net present value does not change its sign, so it is not meant.
        Touches = "touches",
        /// There is none within the rates that are searched.
        None = "none",
    }
}

/// One internal rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InternalRate {
    /// The rate as a fraction, to 12 decimals.
    pub rate: Decimal,
    /// What the net present value does there.
    pub crossing: Crossing,
}

/// Every internal rate of a series of flows, rising.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InternalRates {
    /// The rates; none where the net present value keeps its sign.
    pub rates: Vec<InternalRate>,
    /// Which of them means something, and why.
    pub reading: Reading,
    /// The rate that means something.
    pub meaningful: Option<Decimal>,
    /// How often the flows change their sign: there are at most so many rates.
    pub sign_changes: usize,
}

/// The internal rates of flows of equal periods: every rate at which their net present value is zero.
///
/// # Formula
///
/// ```text
/// Σ a(t) / (1 + r)^t = 0,  t = 0, 1, 2 …
/// ```
///
/// where `a(t)` is the flow of period `t` and `r` an internal rate.
///
/// # Units
///
/// - `flows`: money; money paid out is negative
/// - rates: fraction per period, to 12 decimals, from −0.999999999999 to 1,000,000
///
/// # Properties
///
/// - Every rate is found: with `y = 1/(1 + r)` the roots of a sum of powers are separated by those
///   of another whose sign changes once less (Descartes, Rolle).
/// - The net present value has different signs half a unit of the twelfth decimal below and above a
///   rate at which it falls or rises, and these signs are certain.
/// - Which rate is meant is chosen by us: the only one, or else the only one that is not negative.
///
/// # Examples
///
/// 100 that become 110 after a year; and flows that are worth nothing at 10 % and at 20 %:
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::finance::{Reading, internal_rates};
/// let one = internal_rates(&[dec!(-100), dec!(110)]);
/// assert_eq!(one.meaningful, Some(dec!(0.1)));
/// let two = internal_rates(&[dec!(-100), dec!(230), dec!(-132)]);
/// assert_eq!(two.rates.iter().map(|one| one.rate).collect::<Vec<_>>(), [dec!(0.1), dec!(0.2)]);
/// assert_eq!((two.meaningful, two.reading), (None, Reading::Ambiguous));
/// ```
///
/// # Sources
///
/// `[HB135-2025]` internal rate of return.
#[must_use]
pub fn internal_rates(flows: &[Decimal]) -> InternalRates {
    read(&periodic(flows.iter().copied().map(Wide::of)))
}

/// The internal rates of dated flows: every yearly rate at which their net present value is zero.
///
/// # Formula
///
/// ```text
/// Σ a(i) / (1 + r)^t(i) = 0
/// ```
///
/// where `t(i)` is the time from the first flow to flow `i` in years by the day count.
///
/// # Units
///
/// - amounts: money; money paid out is negative
/// - rates: fraction per year, to 12 decimals, from −0.999999999999 to 1,000,000
///
/// # Properties
///
/// As [`internal_rates`]; no flow may be earlier than the first.
///
/// # Examples
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::finance::{DatedFlow, DayCount, dated_internal_rates};
/// use wholelife::num::Date;
/// let flow = |date, amount| DatedFlow { date: Date::parse(date).unwrap(), amount };
/// let flows = [flow("2025-01-01", dec!(-100)), flow("2026-01-01", dec!(110))];
/// let rates = dated_internal_rates(DayCount::Actual365Fixed, &flows);
/// assert_eq!(rates.meaningful, Some(dec!(0.1)));
/// ```
///
/// # Sources
///
/// `[HB135-2025]` internal rate of return; `[ISDA-2006]` day counts.
#[must_use]
pub fn dated_internal_rates(count: DayCount, flows: &[DatedFlow]) -> InternalRates {
    read(&super::dated::series(count, flows))
}

/// How often flows change their sign from one to the next; zeros do not count.
///
/// There are at most so many internal rates (Descartes).
#[must_use]
pub fn sign_changes(flows: &[Decimal]) -> usize {
    let mut signs: Vec<bool> = flows
        .iter()
        .filter(|flow| !flow.is_zero())
        .map(Decimal::is_sign_negative)
        .collect();
    signs.dedup();
    signs.len().saturating_sub(1)
}

/// Flows of equal periods, by powers of what a period's delay leaves of an amount.
pub(super) fn periodic(flows: impl Iterator<Item = Wide>) -> Series {
    Series {
        powers: Powers::Whole,
        coefficients: flows.collect(),
    }
}

pub(super) fn read(series: &Series) -> InternalRates {
    let sign_changes = series.sign_changes();
    let rates = if sign_changes > MOST_SIGN_CHANGES {
        Vec::new()
    } else {
        rates(series)
    };
    let (reading, meaningful) = reading(&rates);
    InternalRates {
        rates,
        reading,
        meaningful,
        sign_changes,
    }
}

fn reading(rates: &[InternalRate]) -> (Reading, Option<Decimal>) {
    let meant = |one: &InternalRate| (one.crossing != Crossing::Touches).then_some(one.rate);
    let mut upper = rates.iter().filter(|one| !one.rate.is_sign_negative());
    match (rates, upper.next(), upper.next()) {
        ([], ..) => (Reading::None, None),
        ([only], ..) => match meant(only) {
            Some(rate) => (Reading::OnlyRate, Some(rate)),
            None => (Reading::Touches, None),
        },
        (_, Some(only), None) if meant(only).is_some() => (Reading::OnlyNotNegative, meant(only)),
        _ => (Reading::Ambiguous, None),
    }
}

/// What a delay of one year or period at a rate leaves of an amount; the rate in halves of a unit.
fn left_at(halves: i128) -> Wide {
    let one = UNIT.wrapping_mul(2);
    Wide::whole(one) / Wide::whole(one.wrapping_add(halves))
}

fn rates(series: &Series) -> Vec<InternalRate> {
    let (least, greatest) = (
        left_at(GREATEST.wrapping_mul(2)),
        left_at(LEAST.wrapping_mul(2)),
    );
    // Roots rise with what is left, and so fall with the rate.
    let mut found: Vec<(i128, Root)> = Vec::new();
    for root in series
        .roots(least, greatest, TO_BE_ROUNDED)
        .into_iter()
        .rev()
    {
        let Some(units) = rounded(series, &root) else {
            continue;
        };
        match found.last_mut() {
            // Rates that 12 decimals cannot tell apart are one.
            Some((same, rate)) if *same == units => rate.below = root.below,
            _ => found.push((units, root)),
        }
    }
    found
        .into_iter()
        .filter_map(|(units, root)| {
            Some(InternalRate {
                rate: Decimal::try_from_i128_with_scale(units, 12)
                    .ok()?
                    .normalize(),
                crossing: match (root.above, root.below) {
                    (Ordering::Greater, Ordering::Less) => Crossing::Falls,
                    (Ordering::Less, Ordering::Greater) => Crossing::Rises,
                    _ => Crossing::Touches,
                },
            })
        })
        .collect()
}

/// The rate of a root in units of the twelfth decimal: the net present value has other signs half a
/// unit below it than half a unit above.
fn rounded(series: &Series, root: &Root) -> Option<i128> {
    let rate = Wide::ONE / root.at - Wide::ONE;
    let near = (rate * Wide::whole(UNIT)).nearest()?;
    if root.above == root.below {
        return Some(near);
    }
    for units in [near, near.wrapping_sub(1), near.wrapping_add(1)] {
        let middle = units.wrapping_mul(2);
        let lower = series.sign(left_at(middle.wrapping_sub(1)));
        let upper = series.sign(left_at(middle.wrapping_add(1)));
        let even = units & 1 == 0;
        let fits =
            |sign: Ordering, wanted: Ordering| sign == wanted || (sign == Ordering::Equal && even);
        if fits(lower, root.above) && fits(upper, root.below) {
            return Some(units);
        }
    }
    // Another root within the same unit hides the change of sign.
    Some(near)
}
