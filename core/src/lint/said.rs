//! The words of a finding: the sentence of the catalogue, filled with titles and numbers.

use super::{FindingCode, Words};
use crate::catalogue::{Language, label};
use crate::num::Decimal;
use crate::wording::number::{Kind, percent, shown, unit_beside, with_unit};
use crate::wording::{fill, quoted};

/// What stands in a place of a sentence.
#[derive(Clone, Copy)]
pub(super) enum Said<'a> {
    /// A title, quoted.
    Title(&'a str),
    /// A word as it is.
    Word(&'a str),
    /// A number in its unit.
    Number(Decimal, &'a str),
    /// A fraction, in per cent.
    Percent(Decimal),
}

/// The sentence of a finding; money is in `currency`.
pub(super) fn say(code: FindingCode, currency: &str, places: &[(&str, Said<'_>)]) -> Words {
    say_by(&format!("finding.{}", code.word()), currency, places)
}

/// The sentence under this label; money is in `currency`.
pub(super) fn say_by(name: &str, currency: &str, places: &[(&str, Said<'_>)]) -> Words {
    let say = |language: Language| {
        let template = label(name);
        let template = template.map_or("", |text| text.get(language));
        let spoken: Vec<(&str, String)> = places
            .iter()
            .map(|(place, said)| (*place, spoken(said, currency, language)))
            .collect();
        let names: Vec<(&str, &str)> = spoken
            .iter()
            .map(|(place, text)| (*place, text.as_str()))
            .collect();
        fill(template, &names)
    };
    Words {
        da: say(Language::Danish),
        en: say(Language::English),
    }
}

fn spoken(said: &Said<'_>, currency: &str, language: Language) -> String {
    match said {
        Said::Title(title) => quoted(title, language),
        Said::Word(word) => (*word).to_owned(),
        Said::Number(value, of) => {
            let decimals = Kind::of(of, currency).decimals(&[*value]);
            let number = shown(*value, decimals, language);
            let unit = unit_beside(&number, of, language);
            with_unit(&number, &unit, currency, language)
        }
        Said::Percent(fraction) => percent(*fraction, language),
    }
}
