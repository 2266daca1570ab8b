//! Floats that stand for decimals.

use crate::num::{Decimal, Rounding, RoundingMode};

/// How far two floats may be apart, relative to the greater and to one, and still stand for the same number.
///
/// The award decides to 12 decimals; a float of the size of a price holds fewer, and what is equal exactly comes
/// out of two sums in another order some last digits apart: a quotient that stands at the bound of a step, points
/// at their cap, two totals. So that these are equal in lanes as well, every comparison, tie and rounding asks
/// [`is_less`]. No continuous distribution comes near it, and values that documents write differ by more.
pub(super) const SAME: f64 = 1e-12;

/// Whether a number is less than another by more than arithmetic leaves; never for `NaN`.
#[must_use]
pub fn is_less(one: f64, other: f64) -> bool {
    let (one_size, other_size) = (one.abs(), other.abs());
    let size = if one_size > other_size {
        one_size
    } else {
        other_size
    };
    other - one > SAME * if size > 1.0 { size } else { 1.0 }
}

/// How far apart two numbers are, relative to the greater; zero for two zeros.
#[must_use]
pub fn distance(one: f64, other: f64) -> f64 {
    let size = one.abs().max(other.abs());
    if size > 0.0 {
        (one - other).abs() / size
    } else {
        0.0
    }
}

/// Powers of ten that a float holds exactly.
const TENS: [f64; 23] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
];

/// Every whole number up to this one is a float.
const WHOLE: u64 = 1 << 53;

/// The float nearest to a decimal.
#[must_use]
pub fn float(value: Decimal) -> f64 {
    let mantissa = value.mantissa();
    let power = usize::try_from(value.scale())
        .ok()
        .and_then(|scale| TENS.get(scale));
    match (u64::try_from(mantissa.unsigned_abs()), power) {
        // One division of two exact floats is rounded once.
        (Ok(digits), Some(power)) if digits <= WHOLE => {
            let size = digits as f64 / power;
            if mantissa < 0 { -size } else { size }
        }
        _ => value.to_string().parse().unwrap_or(f64::NAN),
    }
}

/// The decimal of 15 digits and at most 12 decimals that is nearest to a float, so that a number that a document
/// could have written comes back as it; none where there is none.
#[must_use]
pub fn decimal(value: f64) -> Option<Decimal> {
    if value == 0.0 {
        return Some(Decimal::ZERO);
    }
    // A decimal has 28 digits, and its exponent no more.
    if !value.is_finite() || value.abs() >= 1e28 {
        return None;
    }
    if value.abs() < 1e-13 {
        return Some(Decimal::ZERO);
    }
    let digits = Decimal::from_scientific(&format!("{value:.14e}")).ok()?;
    Some(crate::num::decide(digits))
}

/// A float rounded as the decimal would be that it stands for.
#[must_use]
pub fn rounded(value: f64, rounding: Rounding) -> f64 {
    let power = usize::try_from(rounding.decimals)
        .ok()
        .and_then(|decimals| TENS.get(decimals));
    let Some(power) = power else { return value };
    let scaled = value * power;
    // A float of this size has no more decimals than are kept.
    if scaled.is_nan() || scaled.abs() >= WHOLE as f64 {
        return value;
    }
    // A half that came out as 0.4999999999999999 is a half, and a whole number as 0.9999999999999999 is whole.
    let near = (scaled * 2.0).round_ties_even() / 2.0;
    let is_near = !is_less(near / power, value) && !is_less(value, near / power);
    let scaled = if is_near { near } else { scaled };
    let whole = match rounding.mode {
        RoundingMode::HalfEven => scaled.round_ties_even(),
        RoundingMode::HalfUp => scaled.round(),
        RoundingMode::HalfDown => {
            let cut = scaled.trunc();
            if (scaled - cut).abs() > 0.5 {
                scaled.round()
            } else {
                cut
            }
        }
        RoundingMode::Down => scaled.trunc(),
        RoundingMode::Up => {
            if scaled < 0.0 {
                scaled.floor()
            } else {
                scaled.ceil()
            }
        }
    };
    // No negative zero.
    whole / power + 0.0
}

#[cfg(test)]
#[allow(clippy::float_cmp, reason = "these numbers are exact")]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_decimal_is_the_nearest_float_and_comes_back(digits in -9_999_999_999_999i64..=9_999_999_999_999, scale in 0u32..=12) {
            let number = Decimal::new(digits, scale);
            let nearest: f64 = number.to_string().parse().unwrap();
            prop_assert_eq!(float(number).to_bits(), (nearest + 0.0).to_bits());
            prop_assert_eq!(decimal(float(number)), Some(number.normalize()));
        }

        #[test]
        fn a_float_is_rounded_as_its_decimal(
            digits in -99_999_999i64..99_999_999,
            scale in 0u32..6,
            decimals in 0u32..4,
            mode in prop::sample::select(RoundingMode::ALL),
            noise in -4i64..=4,
        ) {
            let number = Decimal::new(digits, scale);
            let rounding = Rounding { decimals, mode };
            let noisy = float(number) * (1.0 + noise as f64 * f64::EPSILON);
            prop_assert_eq!(rounded(noisy, rounding), float(rounding.apply(number)));
        }
    }

    #[test]
    fn what_is_equal_but_for_the_last_digits_is_not_less() {
        assert!(!is_less(0.1 + 0.2, 0.3) && !is_less(0.3, 0.1 + 0.2));
        assert!(is_less(1e6, 1e6 + 0.01) && !is_less(1e6 + 0.01, 1e6));
        assert!(!is_less(f64::NAN, 1.0) && !is_less(1.0, f64::NAN));
    }
}
