//! How each language groups the digits of a number and marks its decimals.

use super::Language;

/// The signs between thousands and before decimals.
pub(crate) const fn signs(language: Language) -> (char, char) {
    match language {
        Language::Danish => ('.', ','),
        Language::English => (',', '.'),
    }
}

/// The digits of a whole number in threes.
pub(crate) fn grouped(whole: &str, language: Language) -> String {
    let (thousands, _) = signs(language);
    let mut text = String::new();
    let mut remaining = whole.len();
    for digit in whole.chars() {
        text.push(digit);
        remaining = remaining.saturating_sub(1);
        if remaining > 0 && remaining.is_multiple_of(3) {
            text.push(thousands);
        }
    }
    text
}

/// A text in which every number, written with digits and a point, reads as `language` spells it: `≤ 1234.5` is
/// `≤ 1.234,5` in Danish. A minus before a number is a minus sign.
pub(crate) fn spelt(plain: &str, language: Language) -> String {
    let (_, point) = signs(language);
    let mut text = String::new();
    let mut rest = plain;
    while let Some(at) = rest.find(|character: char| character.is_ascii_digit()) {
        let (before, number) = rest.split_at(at);
        match before.strip_suffix('-') {
            Some(before) => {
                text.push_str(before);
                text.push('−');
            }
            None => text.push_str(before),
        }
        let (whole, after) = digits(number);
        text.push_str(&grouped(whole, language));
        let fraction = after.strip_prefix('.').map(digits);
        rest = match fraction {
            Some((fraction, after)) if !fraction.is_empty() => {
                text.push(point);
                text.push_str(fraction);
                after
            }
            _ => after,
        };
    }
    text.push_str(rest);
    text
}

/// The digits that a text begins with, and what follows.
fn digits(text: &str) -> (&str, &str) {
    let end = text.find(|character: char| !character.is_ascii_digit());
    text.split_at(end.unwrap_or(text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_a_text_are_spelt_and_nothing_else_is() {
        let both = |plain| Language::ALL.map(|language| spelt(plain, language));
        assert_eq!(both("100000000"), ["100.000.000", "100,000,000"]);
        assert_eq!(both("-1234.56"), ["−1.234,56", "−1,234.56"]);
        assert_eq!(both("> 0, ≤ 0.5"), ["> 0, ≤ 0,5", "> 0, ≤ 0.5"]);
        assert_eq!(both("999 … 1000"), ["999 … 1.000", "999 … 1,000"]);
        assert_eq!(both("-∞ … ∞"), ["-∞ … ∞", "-∞ … ∞"]);
        assert_eq!(both("NaN"), ["NaN", "NaN"]);
    }
}
