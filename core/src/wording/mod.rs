//! Numbers, units and words as people read them, in the reader's language.

mod date;
pub(crate) mod estimate;
pub(crate) mod number;
mod spoken;

use crate::catalogue::Language;
use crate::model::Stage;

pub(crate) use date::date;
pub(crate) use spoken::{Spoken, label, word};

/// Stages of life that are told together: the first, and those that cannot be told from it.
pub(crate) fn stages((first, with): (&Stage, &[Stage]), language: Language) -> String {
    let all = std::iter::once(first).chain(with);
    let names: Vec<String> = all.map(|stage| word(*stage, language)).collect();
    names.join(" + ")
}

/// Fills the places `{name}` of a sentence, each once, so that no name can bring a place of its own.
pub(crate) fn fill(template: &str, names: &[(&str, &str)]) -> String {
    let mut text = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let Some((name, tail)) = after.split_once('}') else {
            rest = after;
            break;
        };
        text.push_str(
            names
                .iter()
                .find(|(place, _)| *place == name)
                .map_or(name, |(_, value)| *value),
        );
        rest = tail;
    }
    text.push_str(rest);
    text
}

/// A name with what tells it from another, where that says anything more.
pub(crate) fn named(head: &str, detail: &str) -> String {
    if detail.is_empty() || detail == head {
        head.to_owned()
    } else {
        format!("{head} ({detail})")
    }
}

/// A title in the middle of a sentence, as each language quotes it.
pub(crate) fn quoted(title: &str, language: Language) -> String {
    match language {
        Language::Danish => format!("»{title}«"),
        Language::English => format!("“{title}”"),
    }
}

/// `text` without what could steer a terminal or has no place in XML: control characters and changes of direction.
pub(crate) fn printable(text: &str) -> String {
    let steers = |character: char| {
        character.is_control()
            || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fffe}' | '\u{ffff}')
    };
    text.replace(steers, " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_does_not_bring_places_of_its_own() {
        let names = [("bidder", "{total}"), ("total", "5")];
        assert_eq!(fill("{bidder}: {total}.", &names), "{total}: 5.");
        assert_eq!(fill("open {place", &names), "open place");
    }
}
