//! Flows that fall due at dates, and the time between dates in years.

use super::roots::{Powers, Series};
use crate::model::DayCount;
use crate::num::{Date, Decimal, Exact, Fault, Scalar, Wide};

/// An amount and when it falls due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DatedFlow {
    /// When.
    pub date: Date,
    /// How much; money paid out is negative.
    pub amount: Decimal,
}

impl DayCount {
    /// The years from a date to another, as a fraction: numerator and denominator.
    ///
    /// # Formula
    ///
    /// ```text
    /// 30/360, 30E/360   (360·ΔY + 30·ΔM + ΔD) / 360
    /// act/360           days / 360
    /// act/365F          days / 365
    /// act/act ISDA      days in leap years / 366 + other days / 365
    /// ```
    ///
    /// # Examples
    ///
    /// ```
    /// use wholelife::finance::DayCount;
    /// use wholelife::num::Date;
    /// let date = |text| Date::parse(text).unwrap();
    /// let years = |count: DayCount| count.years(date("2024-01-30"), date("2024-03-31"));
    /// assert_eq!(years(DayCount::Thirty360), (60, 360));
    /// assert_eq!(years(DayCount::Actual360), (61, 360));
    /// ```
    ///
    /// # Sources
    ///
    /// `[ISDA-2006]` section 4.16 (b), (d), (e), (f) and (g).
    #[must_use]
    pub fn years(self, from: Date, to: Date) -> (i64, i64) {
        let days = self.days(from, to);
        match self {
            Self::Thirty360 | Self::ThirtyE360 | Self::Actual360 => (days, 360),
            Self::Actual365Fixed => (days, 365),
            Self::ActualActualIsda => {
                let leap = leap_days(to).wrapping_sub(leap_days(from));
                let other = days.wrapping_sub(leap);
                // 365 · 366: the parts over one denominator.
                (
                    leap.wrapping_mul(365).wrapping_add(other.wrapping_mul(366)),
                    133_590,
                )
            }
        }
    }

    /// The days between two dates as the convention counts them.
    #[must_use]
    pub fn days(self, from: Date, to: Date) -> i64 {
        match self {
            Self::Thirty360 => {
                let first = from.day().min(30);
                let last = if first == 30 {
                    to.day().min(30)
                } else {
                    to.day()
                };
                thirty(from, first, to, last)
            }
            Self::ThirtyE360 => thirty(from, from.day().min(30), to, to.day().min(30)),
            Self::Actual360 | Self::Actual365Fixed | Self::ActualActualIsda => from.days_until(to),
        }
    }
}

/// Days between two dates when every month has 30.
fn thirty(from: Date, first: i64, to: Date, last: i64) -> i64 {
    let months = |date: Date| date.year().wrapping_mul(12).wrapping_add(date.month());
    months(to)
        .wrapping_sub(months(from))
        .wrapping_mul(30)
        .wrapping_add(last)
        .wrapping_sub(first)
}

/// How many days before a date lie in leap years, counted from the year 1.
fn leap_days(date: Date) -> i64 {
    let years = date.year().wrapping_sub(1);
    let leap_years = years
        .div_euclid(4)
        .wrapping_sub(years.div_euclid(100))
        .wrapping_add(years.div_euclid(400));
    let begun = if date.in_leap_year() {
        Date::new_year(date.year()).days_until(date)
    } else {
        0
    };
    leap_years.wrapping_mul(366).wrapping_add(begun)
}

/// Flows by their dates, those of one date together.
pub(super) fn series(count: DayCount, flows: &[DatedFlow]) -> Series {
    let mut sorted = flows.to_vec();
    sorted.sort_by_key(|flow| flow.date);
    let base = flows.first().map(|flow| flow.date);
    let (mut years, mut coefficients): (Vec<Wide>, Vec<Wide>) = (Vec::new(), Vec::new());
    for flow in sorted {
        let (numerator, denominator) = base.map_or((0, 1), |base| count.years(base, flow.date));
        let after = Wide::whole(numerator.into()) / Wide::whole(denominator.into());
        let amount = Wide::of(flow.amount);
        // Different dates may be the same time by a count of months of 30 days.
        match (years.last(), coefficients.last_mut()) {
            (Some(last), Some(sum)) if *last == after => *sum = *sum + amount,
            _ => {
                years.push(after);
                coefficients.push(amount);
            }
        }
    }
    Series {
        powers: Powers::Years(years),
        coefficients,
    }
}

/// The net present value of dated flows at the date of the first.
///
/// # Formula
///
/// ```text
/// NPV = Σ a(i) / (1 + d)^t(i)
/// ```
///
/// where `a(i)` is flow `i`, `d` the rate and `t(i)` the time from the first flow in years by the
/// day count.
///
/// # Units
///
/// - `rate`: fraction per year, greater than −1
/// - the result is money at the date of the first flow, not rounded
///
/// # Errors
///
/// The result carries a fault where the rate is not greater than −1, or it does not fit.
///
/// # Examples
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::finance::{DatedFlow, DayCount, dated_net_present_value};
/// use wholelife::num::Date;
/// let flow = |date, amount| DatedFlow { date: Date::parse(date).unwrap(), amount };
/// let flows = [flow("2025-01-01", dec!(-100)), flow("2026-01-01", dec!(121))];
/// let worth = dated_net_present_value(dec!(0.1), DayCount::Actual365Fixed, &flows);
/// assert_eq!(worth.result().map(|worth| worth.round_dp(20)), Ok(dec!(10)));
/// ```
///
/// # Sources
///
/// `[HB135-2025]` single present value factor; `[ISDA-2006]` day counts.
#[must_use]
pub fn dated_net_present_value(rate: Decimal, count: DayCount, flows: &[DatedFlow]) -> Exact {
    let base = Wide::ONE + Wide::of(rate);
    if base.is_zero() {
        return Exact::fault(Fault::DivisionByZero);
    }
    if base.is_negative() {
        return Exact::fault(Fault::NegativeRoot);
    }
    match series(count, flows).value(Wide::ONE / base) {
        Some(value) => value
            .decimal()
            .map_or(Exact::fault(Fault::Overflow), Exact::exact),
        None => Exact::fault(Fault::Precision),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn leap_days_are_those_of_leap_years() {
        let leap = |from, to| leap_days(date(to)) - leap_days(date(from));
        assert_eq!(leap("2023-12-31", "2025-01-01"), 366);
        assert_eq!(leap("2025-01-01", "2027-12-31"), 0);
        assert_eq!(leap("2023-06-01", "2024-03-01"), 60);
        assert_eq!(leap("1899-01-01", "1901-01-01"), 0);
        assert_eq!(leap("1999-01-01", "2001-01-01"), 366);
    }

    #[test]
    fn the_thirty_first_counts_as_the_thirtieth() {
        let days = |count: DayCount, from, to| count.years(date(from), date(to)).0;
        let bond = |from, to| days(DayCount::Thirty360, from, to);
        let eurobond = |from, to| days(DayCount::ThirtyE360, from, to);
        assert_eq!(
            (
                bond("2025-01-15", "2025-01-31"),
                eurobond("2025-01-15", "2025-01-31")
            ),
            (16, 15)
        );
        assert_eq!(
            (
                bond("2025-01-31", "2025-03-31"),
                eurobond("2025-01-31", "2025-03-31")
            ),
            (60, 60)
        );
        assert_eq!(bond("2024-02-29", "2025-02-28"), 359);
    }
}
