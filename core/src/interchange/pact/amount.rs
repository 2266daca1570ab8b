//! Numbers as PACT writes them: texts of digits, or numbers of JSON.

use std::str::FromStr;

use crate::document::decode::{filled, mismatch};
use crate::document::json::Node;
use crate::document::pointer::Pointer;
use crate::footing::Printed;
use crate::num::{Decimal, DecimalFault, decide, parse_decimal};
use crate::num::{Source, Source::Literal, Source::Text};

use super::source::Notes;

/// Reads a number. One with more decimals than a bid holds is rounded half to even, with a warning.
pub(super) fn read(node: &Node<'_>, at: Pointer<'_>, notes: &mut Notes) -> Option<Printed> {
    let (text, source) = match node {
        Node::Text(text) => (text.as_ref(), Text),
        Node::Number(text) => (text.as_ref(), Literal),
        _ => return mismatch("decimal", node, at, &mut notes.problems),
    };
    filled(text, at, &mut notes.problems)?;
    match parsed(text, source) {
        Ok((value, rounded)) => {
            if rounded {
                let rounding = at.problem("pact.rounded");
                let rounding = rounding.with("value", text).with("kept", value.normalize());
                notes.warn(rounding);
            }
            Some(Printed {
                value,
                // Nothing is not something that was rounded off: it is how PACT says that none applies.
                decimals: printed(text).filter(|_| !value.is_zero()),
            })
        }
        Err(fault) => {
            notes.fault(at.problem(fault.code()).with("value", text));
            None
        }
    }
}

/// The number, and whether it was rounded.
fn parsed(text: &str, source: Source) -> Result<(Decimal, bool), DecimalFault> {
    let plain = unsigned_zeros(text);
    match parse_decimal(&plain, source) {
        Ok(value) => Ok((value, false)),
        Err(fault @ (DecimalFault::TooManyDecimals | DecimalFault::FloatArtifact)) => {
            let value = Decimal::from_str(&plain)
                .or_else(|_| Decimal::from_scientific(&plain))
                .map_err(|_| fault)?;
            let value = decide(value);
            // Whatever is left has to be a number that a bid may state.
            parse_decimal(&value.normalize().to_string(), Text).map(|value| (value, true))
        }
        Err(fault) => Err(fault),
    }
}

/// The same number without `+` and without zeros before it, which PACT allows.
fn unsigned_zeros(text: &str) -> String {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let trimmed = digits.trim_start_matches('0');
    let whole = if trimmed.starts_with(|one: char| one.is_ascii_digit()) {
        trimmed.to_owned()
    } else if trimmed.len() < digits.len() {
        format!("0{trimmed}")
    } else {
        digits.to_owned()
    };
    format!("{sign}{whole}")
}

/// How many decimals are written; a number with an exponent tells none.
fn printed(text: &str) -> Option<u32> {
    if text.contains(['e', 'E']) {
        return None;
    }
    let decimals = text
        .split_once('.')
        .map_or(0, |(_, decimals)| decimals.len());
    u32::try_from(decimals).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_texts_and_as_literals() {
        let read = |text, source| {
            parsed(text, source).map(|(value, rounded)| (value.normalize().to_string(), rounded))
        };
        let exact = |text: &str| Ok((text.to_owned(), false));
        let rounded = |text: &str| Ok((text.to_owned(), true));
        assert_eq!(read("+007.50", Text), exact("7.5"));
        assert_eq!(read("-0.40", Text), exact("-0.4"));
        assert_eq!(read("000", Text), exact("0"));
        assert_eq!(read("0.3840000000000001", Text), rounded("0.384"));
        assert_eq!(read("12.899999999999999", Literal), rounded("12.9"));
        assert_eq!(
            read("1.2345678901234567e-5", Literal),
            rounded("0.000012345679")
        );
        assert_eq!(read("1e3", Text), Err(DecimalFault::Malformed));
        assert_eq!(read("1,5", Text), Err(DecimalFault::Malformed));
        assert_eq!(read(".5", Text), Err(DecimalFault::Malformed));
        assert_eq!(read("--5", Text), Err(DecimalFault::Malformed));
        assert_eq!(read("9999999999999", Text), Err(DecimalFault::OutOfRange));
    }
}
