//! Decimals as people write them: held exactly, or refused with the reason.

use rust_decimal::Decimal;

/// At most this many decimals may be written.
const MOST_DECIMALS: usize = 12;
/// A number literal with more significant digits came out of floating-point arithmetic.
const MOST_LITERAL_DIGITS: usize = 15;
/// The greatest magnitude that may be written.
const GREATEST: i64 = 1_000_000_000_000;

/// How a decimal was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// As a JSON string, `"12.50"`: no exponent.
    Text,
    /// As a JSON number, read from its literal text: at most 15 significant digits.
    Literal,
}

/// Why a text is not a decimal the engine holds exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DecimalFault {
    /// Not digits with an optional sign and an optional decimal point.
    Malformed,
    /// More than 12 decimals.
    TooManyDecimals,
    /// Beyond 1e12 either way.
    OutOfRange,
    /// A JSON number of more than 15 significant digits.
    FloatArtifact,
}

impl DecimalFault {
    /// The code of the problem that says so.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Malformed => "number.malformed",
            Self::TooManyDecimals => "number.too_many_decimals",
            Self::OutOfRange => "number.out_of_range",
            Self::FloatArtifact => "number.float_artifact",
        }
    }
}

/// The decimal written `text`.
///
/// # Errors
///
/// The [`DecimalFault`] that keeps it from being held exactly.
///
/// # Examples
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::num::{parse_decimal, DecimalFault, Source};
/// assert_eq!(parse_decimal("-1234.50", Source::Text), Ok(dec!(-1234.5)));
/// assert_eq!(parse_decimal("1e3", Source::Text), Err(DecimalFault::Malformed));
/// assert_eq!(parse_decimal("1e3", Source::Literal), Ok(dec!(1000)));
/// assert_eq!(
///     parse_decimal("0.30000000000000004", Source::Literal),
///     Err(DecimalFault::FloatArtifact)
/// );
/// ```
pub fn parse_decimal(text: &str, source: Source) -> Result<Decimal, DecimalFault> {
    let (mantissa, exponent) = match (source, text.split_once(['e', 'E'])) {
        (Source::Literal, Some((mantissa, exponent))) => (mantissa, parse_exponent(exponent)?),
        _ => (text, 0),
    };
    let (negative, digits) = match mantissa.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, mantissa),
    };
    let (whole, fraction) = match digits.split_once('.') {
        Some((whole, fraction)) if !fraction.is_empty() => (whole, fraction),
        Some(_) => return Err(DecimalFault::Malformed),
        None => (digits, ""),
    };
    let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let leading_zero = whole.len() > 1 && whole.starts_with('0');
    if whole.is_empty() || leading_zero || !all_digits(whole) || !all_digits(fraction) {
        return Err(DecimalFault::Malformed);
    }
    let mut digits = format!("{whole}{fraction}");
    let written_decimals =
        i64::try_from(fraction.len()).map_err(|_| DecimalFault::TooManyDecimals)?;
    let mut decimals = written_decimals.saturating_sub(exponent);
    if source == Source::Literal && digits.trim_matches('0').len() > MOST_LITERAL_DIGITS {
        return Err(DecimalFault::FloatArtifact);
    }
    while decimals > 0 && digits.ends_with('0') {
        digits.pop();
        decimals = decimals.saturating_sub(1);
    }
    let digits = digits.trim_start_matches('0');
    if digits.is_empty() {
        return Ok(Decimal::ZERO);
    }
    if decimals > i64::try_from(MOST_DECIMALS).unwrap_or(i64::MAX) {
        return Err(DecimalFault::TooManyDecimals);
    }
    let zeros = usize::try_from(decimals.saturating_neg()).unwrap_or(0);
    if digits.len().saturating_add(zeros) > 28 {
        return Err(DecimalFault::OutOfRange);
    }
    let scaled: i128 = format!("{digits}{}", "0".repeat(zeros))
        .parse()
        .map_err(|_| DecimalFault::OutOfRange)?;
    let scale = u32::try_from(decimals.max(0)).map_err(|_| DecimalFault::TooManyDecimals)?;
    let mut value =
        Decimal::try_from_i128_with_scale(scaled, scale).map_err(|_| DecimalFault::OutOfRange)?;
    if value > Decimal::from(GREATEST) {
        return Err(DecimalFault::OutOfRange);
    }
    value.set_sign_negative(negative);
    Ok(value)
}

fn parse_exponent(text: &str) -> Result<i64, DecimalFault> {
    let exponent: i64 = text
        .strip_prefix('+')
        .unwrap_or(text)
        .parse()
        .map_err(|_| DecimalFault::OutOfRange)?;
    if exponent.abs() > 40 {
        return Err(DecimalFault::OutOfRange);
    }
    Ok(exponent)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn refuses_what_is_not_a_decimal() {
        for text in [
            "", "-", "+1", ".5", "5.", "1_000", "01", "1,5", "0x1", "NaN", "١", "1 ",
        ] {
            assert_eq!(
                parse_decimal(text, Source::Text),
                Err(DecimalFault::Malformed),
                "{text}"
            );
        }
    }

    #[test]
    fn refuses_what_cannot_be_held() {
        let forty = "1234567890123456789012345678901234567890";
        assert_eq!(
            parse_decimal(forty, Source::Text),
            Err(DecimalFault::OutOfRange)
        );
        let small = "0.0000000000001";
        assert_eq!(
            parse_decimal(small, Source::Text),
            Err(DecimalFault::TooManyDecimals)
        );
        assert_eq!(
            parse_decimal("1e999999999", Source::Literal),
            Err(DecimalFault::OutOfRange)
        );
        assert_eq!(
            parse_decimal("1000000000000.01", Source::Text),
            Err(DecimalFault::OutOfRange)
        );
        assert!(parse_decimal("1000000000000", Source::Text).is_ok());
        assert!(parse_decimal("0.1000000000000000000", Source::Text).is_ok());
    }

    proptest! {
        #[test]
        fn reads_back_what_it_writes(units in -1_000_000_000_000_000i64..1_000_000_000_000_000, scale in 0u32..12) {
            let value = Decimal::new(units, scale);
            prop_assume!(value.abs() <= Decimal::from(GREATEST));
            prop_assert_eq!(parse_decimal(&value.to_string(), Source::Text), Ok(value));
        }
    }
}
