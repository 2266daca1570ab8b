//! Every word shown to people: the documents' closed lists, and the headings of reports.

mod calculation;
mod carbon;
mod decision;
mod declare;
mod findings;
mod headings;
mod health;
mod letter;
mod packaging;
mod product;
mod reuse;
mod simulation;
mod words;

use serde::Serialize;

use super::Text;
pub(crate) use calculation::CalculationLabels;
pub(crate) use carbon::CarbonLabels;
pub(crate) use decision::DecisionLabels;
pub(crate) use headings::Labels;
pub(crate) use health::HealthLabels;
pub(crate) use letter::LetterLabels;
pub(crate) use packaging::PackagingLabels;
pub(crate) use product::ProductLabels;
pub(crate) use reuse::ReuseLabels;
pub(crate) use simulation::SimulationLabels;

/// A word with its key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct LabelEntry {
    /// The stable key, `list.word`: `phase.end_of_life` for instance.
    pub key: &'static str,
    /// The word as people read it.
    pub text: Text,
}

/// The text of `key`.
#[must_use]
pub fn label(key: &str) -> Option<Text> {
    labels()
        .find(|entry| entry.key == key)
        .map(|entry| entry.text)
}

/// Every label, in the order of the catalogue.
pub fn labels() -> impl Iterator<Item = &'static LabelEntry> {
    let words = words::WORDS.iter().chain(findings::FINDINGS);
    let words = words.chain(carbon::WORDS).chain(carbon::HEADINGS);
    let words = words.chain(packaging::WORDS);
    let words = words.chain(calculation::WORDS).chain(calculation::HEADINGS);
    let words = words.chain(packaging::HEADINGS).chain(reuse::HEADINGS);
    let words = words.chain(product::HEADINGS).chain(decision::HEADINGS);
    let words = words.chain(health::WORDS).chain(health::HEADINGS);
    let words = words.chain(simulation::WORDS).chain(simulation::HEADINGS);
    words.chain(headings::HEADINGS).chain(letter::HEADINGS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_unique_and_no_text_is_empty() {
        let mut keys: Vec<&str> = labels().map(|entry| entry.key).collect();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), labels().count());
        for LabelEntry { key, text } in labels() {
            assert!(!text.da.is_empty() && !text.en.is_empty(), "{key}");
        }
    }

    #[test]
    fn both_languages_fill_the_same_places() {
        let places = |text: &str| -> Vec<String> {
            let mut found: Vec<String> = text
                .split('{')
                .skip(1)
                .filter_map(|rest| rest.split_once('}'))
                .map(|(name, _)| name.to_owned())
                .collect();
            found.sort();
            found
        };
        for LabelEntry { key, text } in labels() {
            assert_eq!(places(text.da), places(text.en), "{key}");
        }
    }
}
