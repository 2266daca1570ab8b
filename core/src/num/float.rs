//! The decimal that a float was written as, found from its bits: nothing is computed with the float.

use super::decimal::{DecimalFault, Source, parse_decimal};

/// One, in units of the twelfth decimal.
pub(crate) const UNIT: i128 = 1_000_000_000_000;
const MANTISSA_BITS: u64 = 52;

/// The decimal of at most 15 significant digits and 12 decimals that a float stands for, in units of
/// the twelfth decimal.
///
/// A float stands for at most one such decimal: the one of its shortest digits.
///
/// # Errors
///
/// As [`parse_decimal`] of the shortest digits: a float with more than 15 came out of floating-point
/// arithmetic.
///
/// # Examples
///
/// ```
/// use wholelife::num::{DecimalFault, units_of_float};
/// assert_eq!(units_of_float(-12.5), Ok(-12_500_000_000_000));
/// assert_eq!(units_of_float(0.1), Ok(100_000_000_000));
/// assert_eq!(units_of_float(0.1 + 0.2), Err(DecimalFault::FloatArtifact));
/// ```
pub fn units_of_float(value: f64) -> Result<i128, DecimalFault> {
    match units(value.to_bits()) {
        Some(units) => Ok(units),
        None => of_digits(value),
    }
}

/// From the shortest digits, as a text would be read.
fn of_digits(value: f64) -> Result<i128, DecimalFault> {
    let decimal = parse_decimal(&value.to_string(), Source::Literal)?;
    let lacking = 12_u32.saturating_sub(decimal.scale());
    Ok(decimal
        .mantissa()
        .saturating_mul(10_i128.saturating_pow(lacking)))
}

/// The units, where 15 digits give the float back; `None` where that takes a closer look.
fn units(bits: u64) -> Option<i128> {
    if bits.wrapping_shl(1) == 0 {
        return Some(0);
    }
    let fraction = bits & (1_u64 << MANTISSA_BITS).wrapping_sub(1);
    let exponent = (bits >> MANTISSA_BITS) & 0x7FF;
    // mantissa / 2^shift; what is not normal is too small, and what has no shift too large.
    let mantissa = u128::from(fraction | 1 << MANTISSA_BITS);
    let shift = u32::try_from(1_075_u64.checked_sub(exponent)?).ok()?;
    if !(1..=94).contains(&shift) {
        return None;
    }
    let whole = u64::try_from(mantissa >> shift).ok()?;
    // The power of ten that leaves 15 digits or 12 decimals, and the one that leads to units.
    let (power, lacking): (u128, u128) = match whole {
        0..1_000 => (1_000_000_000_000, 1),
        1_000..10_000 => (100_000_000_000, 10),
        10_000..100_000 => (10_000_000_000, 100),
        100_000..1_000_000 => (1_000_000_000, 1_000),
        1_000_000..10_000_000 => (100_000_000, 10_000),
        10_000_000..100_000_000 => (10_000_000, 100_000),
        100_000_000..1_000_000_000 => (1_000_000, 1_000_000),
        1_000_000_000..10_000_000_000 => (100_000, 10_000_000),
        10_000_000_000..100_000_000_000 => (10_000, 100_000_000),
        100_000_000_000..1_000_000_000_000 => (1_000, 1_000_000_000),
        _ => return None,
    };
    let scaled = mantissa.wrapping_mul(power);
    let digits = scaled.wrapping_add(1_u128 << shift.wrapping_sub(1)) >> shift;
    // The float is the nearest to these digits if they are nearer than half the gap to the next
    // float, a quarter below a power of two.
    let gap = digits.wrapping_shl(shift).abs_diff(scaled);
    let parts = if fraction == 0 { 4 } else { 2 };
    if digits == 0 || gap.wrapping_mul(parts) >= power {
        return None;
    }
    let units = i128::try_from(digits.wrapping_mul(lacking)).ok()?;
    Some(if bits >> 63 == 1 {
        units.wrapping_neg()
    } else {
        units
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_000))]

        #[test]
        fn a_float_is_read_as_its_digits(bits: u64) {
            let value = f64::from_bits(bits);
            prop_assert_eq!(units_of_float(value), of_digits(value));
        }

        #[test]
        fn a_decimal_is_read_back(digits in -999_999_999_999_999i64..999_999_999_999_999, decimals in 0usize..18) {
            let text = format!("{digits}e-{decimals}");
            let value: f64 = text.parse().unwrap();
            prop_assert_eq!(units_of_float(value), of_digits(value));
            if decimals <= 12 && digits.abs() / 10_i64.pow(u32::try_from(decimals).unwrap()) < 1_000_000_000_000 {
                let units = i128::from(digits) * 10_i128.pow(u32::try_from(12 - decimals).unwrap());
                prop_assert_eq!(units_of_float(value), Ok(units));
            }
        }

        #[test]
        fn neighbours_of_a_decimal_are_refused_or_other_decimals(units in 1i64..999_999_999, up: bool) {
            let value: f64 = format!("{units}e-3").parse().unwrap();
            let next = if up { value.next_up() } else { value.next_down() };
            prop_assert_eq!(units_of_float(next), of_digits(next));
        }
    }
}
