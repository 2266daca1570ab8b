//! Estimates as people read them: as many digits as their error leaves standing. No float is calculated with.

use super::number;
use crate::catalogue::Language;
use crate::num::{DECISION_DECIMALS, Decimal, decide};

/// How many digits of an error are shown.
const DIGITS_OF_ERROR: i32 = 2;
/// How many of a standard deviation: it is known, and a mean beside it a little better than it spreads.
const DIGITS_OF_DEVIATION: i32 = 3;
/// What stands in place of an error that is none.
const NO_ERROR: &str = "0";

/// The decimal that is written as a float is; none for what is no number, or too large for any use.
pub(crate) fn decimal(number: f64) -> Option<Decimal> {
    if number.is_nan() || number.abs() > 1e27 {
        return None;
    }
    // Below this a decimal has no digits, and a reader no use for them.
    if number.abs() < 1e-26 {
        return Some(Decimal::ZERO);
    }
    // The shortest text of a number that large has no more than 17 digits.
    let text = format!("{number:e}");
    let exact = Decimal::from_scientific(&text);
    exact.ok().or_else(|| number.to_string().parse().ok())
}

/// A number estimated from draws.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Estimate {
    value: Decimal,
    /// Its standard error; zero where the draws do not differ.
    error: Decimal,
}

impl Estimate {
    /// The estimate and its standard error; none where they are no numbers.
    pub(crate) fn of(value: f64, error: f64) -> Option<Self> {
        Some(Self {
            value: decimal(value)?,
            error: decimal(error)?.abs(),
        })
    }

    /// A share as a percentage.
    pub(crate) fn percent(share: f64, error: f64) -> Option<Self> {
        let Self { value, error } = Self::of(share, error)?;
        Some(Self {
            value: value.checked_mul(Decimal::ONE_HUNDRED)?,
            error: error.checked_mul(Decimal::ONE_HUNDRED)?,
        })
    }

    /// The estimate corrected by as much as it is too high; its error stays.
    pub(crate) fn less(self, too_high: f64) -> Option<Self> {
        Some(Self {
            value: self.value.checked_sub(decimal(too_high)?)?,
            ..self
        })
    }

    /// The estimate itself.
    pub(crate) const fn value(self) -> Decimal {
        self.value
    }

    /// The estimate as a picture has it: as far as its error leaves digits standing, and without an error as far as a
    /// decision goes.
    pub(crate) fn drawn(self) -> Decimal {
        let known = self.decimals(DIGITS_OF_ERROR);
        let known = known.and_then(|decimals| to(self.value, decimals));
        known.unwrap_or_else(|| decide(self.value)).normalize()
    }

    /// How many decimals so many digits of its error leave; below zero are tens, hundreds and so on. None without an error.
    fn decimals(self, digits: i32) -> Option<i32> {
        if self.error.is_zero() {
            return None;
        }
        let first = first_digit(self.error)?;
        let decimals = digits.checked_sub(first)?;
        // 0.0996 is 0.10.
        let grown = first_digit(to(self.error, decimals)?)? > first;
        decimals.checked_sub(i32::from(grown))
    }

    /// The estimate and its error as they are shown: the error with two digits, the estimate as far as these
    /// reach, and at most so many decimals without an error.
    pub(crate) fn shown(self, without: u32, language: Language) -> (String, String) {
        self.shown_to(DIGITS_OF_ERROR, without, language)
    }

    /// The mean and the standard deviation of a distribution, in place of an estimate and its error.
    pub(crate) fn described(self, language: Language) -> (String, String) {
        self.shown_to(DIGITS_OF_DEVIATION, DECISION_DECIMALS, language)
    }

    fn shown_to(self, digits: i32, without: u32, language: Language) -> (String, String) {
        // An error that no decision would know is none.
        let known = i32::try_from(DECISION_DECIMALS).unwrap_or_default();
        let decimals = self.decimals(digits).filter(|decimals| *decimals <= known);
        let Some(decimals) = decimals else {
            let held = number::rounded(self.value, without).normalize().scale();
            return (
                number::shown(self.value, held, language),
                NO_ERROR.to_owned(),
            );
        };
        let places = u32::try_from(decimals).unwrap_or_default();
        let text = |value: Decimal| {
            let value = to(value, decimals).unwrap_or(value);
            number::shown(value, places, language)
        };
        (text(self.value), text(self.error))
    }

    /// `1.234.600 ± 1.200`; the number alone without an error.
    pub(crate) fn with_error(self, without: u32, language: Language) -> String {
        let (value, error) = self.shown(without, language);
        if error == NO_ERROR {
            value
        } else {
            format!("{value}\u{a0}±\u{a0}{error}")
        }
    }
}

/// How far before the point the first digit stands: 1 for units, 0 for tenths.
fn first_digit(value: Decimal) -> Option<i32> {
    let digits = value.mantissa().unsigned_abs().checked_ilog10()?;
    let digits = i32::try_from(digits).ok()?.checked_add(1)?;
    digits.checked_sub(i32::try_from(value.scale()).ok()?)
}

/// `value` with so many decimals, below zero with so many zeros before the point.
fn to(value: Decimal, decimals: i32) -> Option<Decimal> {
    if let Ok(decimals) = u32::try_from(decimals) {
        return Some(number::rounded(value, decimals));
    }
    let zeros = decimals
        .checked_neg()
        .and_then(|zeros| u32::try_from(zeros).ok())?;
    let ten = Decimal::from(10_i128.checked_pow(zeros)?);
    number::rounded(value.checked_div(ten)?, 0).checked_mul(ten)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rust_decimal_macros::dec;

    fn shown(value: f64, error: f64) -> String {
        let estimate = Estimate::of(value, error).unwrap();
        estimate
            .with_error(3, Language::Danish)
            .replace('\u{a0}', " ")
    }

    #[test]
    fn an_estimate_has_the_digits_that_its_error_leaves() {
        assert_eq!(shown(1_234_567.891, 1_234.5), "1.234.600 ± 1.200");
        assert_eq!(shown(0.834_187, 0.001_18), "0,8342 ± 0,0012");
        assert_eq!(shown(-12.345, 0.099_6), "−12,35 ± 0,10");
        assert_eq!(shown(3.25, 12.0), "3 ± 12");
        assert_eq!(shown(0.0, 25.0), "0 ± 25");
        // Nothing varies: what is known is shown.
        assert_eq!(shown(1_200.5, 0.0), "1.200,5");
        assert_eq!(shown(0.123_456_789, 0.0), "0,123");
        assert_eq!(Estimate::of(f64::NAN, 0.1), None);
        assert_eq!(Estimate::of(1.0, f64::INFINITY), None);
    }

    #[test]
    fn a_share_is_told_in_percent() {
        let share = Estimate::percent(0.834_187, 0.001_18).unwrap();
        assert_eq!(
            share.shown(2, Language::English),
            ("83.42".to_owned(), "0.12".to_owned())
        );
        let always = Estimate::percent(1.0, 0.0).unwrap();
        assert_eq!(always.with_error(2, Language::English), "100");
    }

    #[test]
    fn a_float_becomes_the_decimal_that_it_is_written_as() {
        assert_eq!(decimal(0.1), Some(dec!(0.1)));
        assert_eq!(decimal(-1.5e20), Some(dec!(-150000000000000000000)));
        assert_eq!(decimal(1e-30), Some(Decimal::ZERO));
        assert_eq!(decimal(1e300), None);
    }

    proptest! {
        #[test]
        fn every_number_that_is_not_too_large_can_be_shown(
            mantissa in -9.999f64..9.999, exponent in -40i32..26, error in 0.0f64..9.999, of in -40i32..26,
        ) {
            let number: f64 = format!("{mantissa}e{exponent}").parse().unwrap();
            let error: f64 = format!("{error}e{of}").parse().unwrap();
            let estimate = Estimate::of(number, error).unwrap();
            prop_assert!(!estimate.with_error(3, Language::English).is_empty());
        }
    }
}
