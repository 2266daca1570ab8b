//! Numbers as people read them: `1.234,56` in Danish, `1,234.56` in English. Never through a float.

use std::collections::BTreeMap;

use rust_decimal::RoundingStrategy;

use crate::catalogue::{self, Language};
use crate::num::{DECISION_DECIMALS, Decimal, decide};

/// Between a number and its unit: a line never breaks there.
const NO_BREAK: char = '\u{a0}';

/// What a number counts, which says how many decimals a reader expects.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Money, or money for something.
    Money,
    /// Points.
    Points,
    /// Anything else.
    Quantity,
}

impl Kind {
    /// The kind of a number in `unit`, where money is in `currency`.
    pub(crate) fn of(unit: &str, currency: &str) -> Self {
        let first = unit.split(['/', '*']).next().unwrap_or_default().trim();
        match first {
            "point" | "points" => Self::Points,
            other if other == currency => Self::Money,
            _ => Self::Quantity,
        }
    }

    /// How many decimals numbers that stand together are shown with.
    ///
    /// Money has two, none when it is large, more when it is small; everything else has the
    /// decimals it came with, up to three. Where all are below a tenth, the largest still shows
    /// three digits.
    pub(crate) fn decimals(self, values: &[Decimal]) -> u32 {
        let largest = values.iter().map(Decimal::abs).max().unwrap_or_default();
        match self {
            Self::Money if largest >= Decimal::from(100_000) => 0,
            Self::Money if largest >= Decimal::ONE || largest.is_zero() => 2,
            Self::Money => three_digits(largest).max(4),
            Self::Points | Self::Quantity => decimals_held(values).min(three_digits(largest)),
        }
    }

    /// The same, with as many more as it takes to tell different numbers apart.
    pub(crate) fn decimals_apart(self, values: &[Decimal]) -> u32 {
        let fewest = self.decimals(values);
        let told_apart = |decimals: &u32| {
            let mut shown: BTreeMap<Decimal, Decimal> = BTreeMap::new();
            values.iter().map(|value| decide(*value)).all(|value| {
                let same = shown.entry(rounded(value, *decimals)).or_insert(value);
                *same == value
            })
        };
        (fewest..DECISION_DECIMALS)
            .find(told_apart)
            .unwrap_or(DECISION_DECIMALS)
    }
}

/// How many decimals show three digits of a number below one; three for any other.
fn three_digits(number: Decimal) -> u32 {
    let is_below = |decimals: &u32| number < Decimal::new(100, *decimals);
    let enough = (3..DECISION_DECIMALS).find(|decimals| number.is_zero() || !is_below(decimals));
    enough.unwrap_or(DECISION_DECIMALS)
}

/// The most decimals any of `values` has.
fn decimals_held(values: &[Decimal]) -> u32 {
    values
        .iter()
        .map(|value| decide(*value).scale())
        .max()
        .unwrap_or_default()
}

/// `value` as it is shown with so many decimals, a half rounded away from zero.
pub(crate) fn rounded(value: Decimal, decimals: u32) -> Decimal {
    value.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero)
}

/// `value` with exactly `decimals` decimals, a half rounded away from zero.
pub(crate) fn shown(value: Decimal, decimals: u32, language: Language) -> String {
    let value = rounded(value, decimals);
    let places = usize::try_from(decimals).unwrap_or_default();
    let plain = value.abs().to_string();
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    // Not by the decimal itself, which has no room for more than 32 digits.
    let fraction = format!("{fraction:0<places$}");
    let (_, point) = catalogue::signs(language);
    let mut text = String::new();
    if value.is_sign_negative() && !value.is_zero() {
        text.push('−');
    }
    text.push_str(&catalogue::grouped(whole, language));
    if !fraction.is_empty() {
        text.push(point);
        text.push_str(&fraction);
    }
    text
}

/// Every digit the evaluation states.
pub(crate) fn exact(value: Decimal, language: Language) -> String {
    let decided = decide(value);
    shown(decided, decided.scale(), language)
}

/// A fraction as a percentage: `40 %` in Danish, `40%` in English; with two decimals at most.
pub(crate) fn percent(fraction: Decimal, language: Language) -> String {
    percentage(fraction, 2, language)
}

/// A rate as a percentage with every decimal it is stated with.
pub(crate) fn rate(fraction: Decimal, language: Language) -> String {
    percentage(fraction, DECISION_DECIMALS, language)
}

fn percentage(fraction: Decimal, most_decimals: u32, language: Language) -> String {
    let Some(hundredfold) = fraction.checked_mul(Decimal::ONE_HUNDRED) else {
        return exact(fraction, language);
    };
    let decimals = decide(hundredfold).scale().min(most_decimals);
    let number = shown(hundredfold, decimals, language);
    match language {
        Language::Danish => format!("{number}{NO_BREAK}%"),
        Language::English => format!("{number}%"),
    }
}

/// A unit as people read it: its words translated where they are known, `1` left out.
pub(crate) fn unit(unit: &str, language: Language) -> String {
    let mut text = String::new();
    let mut word = String::new();
    for character in unit.chars().chain(std::iter::once(' ')) {
        if matches!(character, '/' | '*' | ' ') {
            text.push_str(&unit_word(&word, language));
            word.clear();
            match character {
                '*' => text.push('·'),
                '/' => text.push('/'),
                _ => {}
            }
        } else {
            word.push(character);
        }
    }
    if text == "1" { String::new() } else { text }
}

/// The unit of a number: in the plural unless the number is one, where the language has a plural for it.
pub(crate) fn unit_beside(number: &str, unit: &str, language: Language) -> String {
    let (_, point) = catalogue::signs(language);
    let (whole, fraction) = number.split_once(point).unwrap_or((number, ""));
    if whole == "1" && fraction.chars().all(|digit| digit == '0') {
        self::unit(unit, language)
    } else {
        unit_of_many(unit, language)
    }
}

/// The unit of several, as over a column of numbers: what is counted is in the plural, and not what it is for.
pub(crate) fn unit_of_many(unit: &str, language: Language) -> String {
    let (counted, rest) = unit.split_once('/').unwrap_or((unit, ""));
    let several = catalogue::label(&format!("units.{counted}")).map(|text| text.get(language));
    match several {
        None => self::unit(unit, language),
        Some(several) if rest.is_empty() => several.to_owned(),
        Some(several) => format!("{several}/{}", self::unit(rest, language)),
    }
}

fn unit_word(word: &str, language: Language) -> String {
    catalogue::label(&format!("unit.{word}"))
        .map_or(word, |text| text.get(language))
        .to_owned()
}

/// `number` followed by `unit`, which is in people's words already; English puts a currency first.
pub(crate) fn with_unit(number: &str, unit: &str, currency: &str, language: Language) -> String {
    if unit.is_empty() {
        number.to_owned()
    } else if unit == currency && language == Language::English {
        format!("{unit}{NO_BREAK}{number}")
    } else {
        format!("{number}{NO_BREAK}{unit}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rust_decimal_macros::dec;

    #[test]
    fn danish_and_english_group_and_point_differently() {
        assert_eq!(
            shown(dec!(1234567.891), 2, Language::Danish),
            "1.234.567,89"
        );
        assert_eq!(
            shown(dec!(1234567.891), 2, Language::English),
            "1,234,567.89"
        );
        assert_eq!(shown(dec!(-999.995), 2, Language::English), "−1,000.00");
        assert_eq!(shown(dec!(-0.004), 2, Language::English), "0.00");
        assert_eq!(shown(dec!(12), 0, Language::Danish), "12");
        let large = shown(Decimal::MAX, 12, Language::English);
        assert!(
            large.starts_with("79,228") && large.ends_with("335.000000000000"),
            "{large}"
        );
        assert_eq!(exact(dec!(0.1000), Language::Danish), "0,1");
    }

    #[test]
    fn percentages_and_units_are_spelt_as_each_language_does() {
        assert_eq!(percent(dec!(0.4), Language::Danish), "40\u{a0}%");
        assert_eq!(percent(dec!(0.33333333), Language::English), "33.33%");
        assert_eq!(unit("DKK/year", Language::Danish), "DKK/år");
        assert_eq!(unit("kWh*day/hour", Language::English), "kWh·day/hour");
        assert_eq!(unit("1", Language::English), "");
        assert_eq!(
            with_unit("5", "DKK", "DKK", Language::English),
            "DKK\u{a0}5"
        );
        assert_eq!(with_unit("5", "kg", "DKK", Language::English), "5\u{a0}kg");
    }

    #[test]
    fn a_unit_is_in_the_plural_unless_the_number_is_one() {
        let danish = |number| unit_beside(number, "day", Language::Danish);
        assert_eq!(
            ["1", "1,0", "1,5", "0", "1.000"].map(danish),
            ["dag", "dag", "dage", "dage", "dage"]
        );
        assert_eq!(unit_beside("1.000", "day", Language::English), "day");
        assert_eq!(unit_beside("2", "kWh/day", Language::English), "kWh/day");
        let uses = |number| unit_beside(number, "use/year", Language::English);
        assert_eq!(["1", "300"].map(uses), ["use/year", "uses/year"]);
        assert_eq!(unit_beside("300", "use", Language::Danish), "anvendelser");
        assert_eq!(unit_beside("1", "points", Language::English), "point");
        assert_eq!(unit_beside("0.5", "points", Language::English), "points");
        assert_eq!(unit("DKK/points", Language::English), "DKK/point");
    }

    #[test]
    fn decimals_suit_the_kind_and_tell_numbers_apart() {
        assert_eq!(Kind::Money.decimals(&[dec!(133360.5), dec!(12)]), 0);
        assert_eq!(Kind::Money.decimals(&[dec!(99999.5)]), 2);
        assert_eq!(Kind::Money.decimals(&[dec!(0.1234)]), 4);
        assert_eq!(Kind::Points.decimals(&[dec!(85.50), dec!(85.25)]), 2);
        assert_eq!(Kind::Points.decimals(&[dec!(83.333333333333)]), 3);
        let small = [dec!(0.003325), dec!(0.003666666667)];
        assert_eq!(Kind::Quantity.decimals(&small), 5);
        assert_eq!(Kind::Quantity.decimals(&[dec!(0.05)]), 2);
        let close = [dec!(83.333333), dec!(83.333334), dec!(83.333333)];
        assert_eq!(Kind::Points.decimals_apart(&close), 6);
        assert_eq!(Kind::of("DKK/use", "DKK"), Kind::Money);
        assert_eq!(Kind::of("kWh/use", "DKK"), Kind::Quantity);
    }

    proptest! {
        #[test]
        fn an_exact_number_reads_back(units: i64, scale in 0u32..12) {
            let value = Decimal::new(units, scale);
            let plain = exact(value, Language::Danish).replace('.', "").replace(',', ".").replace('−', "-");
            prop_assert_eq!(plain.parse::<Decimal>().unwrap(), value);
        }
    }
}
