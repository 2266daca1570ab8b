//! The engine's own words among the arguments of a problem: kinds of things and of values.

use crate::catalogue::{Language, Text};

/// `value` as people say it, where the argument `name` holds a word of the engine.
///
/// Only arguments that never hold a text of the documents are looked up.
pub(crate) fn spoken<'a>(name: &str, value: &'a str, language: Language) -> &'a str {
    let words = match name {
        "expected" | "found" => TYPES,
        "kind" => KINDS,
        "detail" => FAULTS,
        "subject" => CALCULATIONS,
        _ => return value,
    };
    words
        .iter()
        .find(|(word, _)| *word == value)
        .map_or(value, |(_, text)| text.get(language))
}

const fn said(da: &'static str, en: &'static str) -> Text {
    Text { da, en }
}

/// What a field may hold.
static TYPES: &[(&str, Text)] = &[
    (
        "boolean",
        said("ja eller nej (true/false)", "yes or no (true/false)"),
    ),
    ("choice", said("et valg", "a choice")),
    ("date", said("en dato", "a date")),
    ("decimal", said("et tal", "a number")),
    ("list", said("en liste", "a list")),
    ("null", said("ingenting (null)", "nothing (null)")),
    ("number", said("et tal", "a number")),
    ("object", said("en gruppe af felter", "a group of fields")),
    ("text", said("en tekst", "a text")),
    ("whole_number", said("et helt tal", "a whole number")),
];

/// What a name may stand for.
static KINDS: &[(&str, Text)] = &[
    ("VAT rate", said("momssats", "VAT rate")),
    ("assessment", said("bedømmelse", "assessment")),
    ("bid", said("tilbud", "bid")),
    ("cost line", said("omkostningslinje", "cost line")),
    ("criterion", said("kriterium", "criterion")),
    ("decision", said("beslutning", "decision")),
    (
        "item",
        said("post på tilbudslisten", "item of the price schedule"),
    ),
    ("lot", said("delaftale", "lot")),
    ("option", said("option", "option")),
    ("parameter", said("parameter", "parameter")),
    ("participant", said("deltager", "participant")),
    ("payer", said("betaler", "payer")),
    ("requirement", said("mindstekrav", "minimum requirement")),
    ("unit", said("enhed", "unit")),
];

/// What is wrong with a text that is not JSON.
static FAULTS: &[(&str, Text)] = &[
    (
        "bracket_too_many",
        said(
            "her er en slutparentes, som ikke passer til det, der er åbnet",
            "a closing bracket stands here that does not fit what is open",
        ),
    ),
    (
        "comma_missing",
        said(
            "her mangler et komma eller en slutparentes",
            "a comma or a closing bracket is missing",
        ),
    ),
    (
        "comma_too_many",
        said("her er et komma for meget", "there is a comma too many"),
    ),
    (
        "field_name",
        said(
            "her skal stå et feltnavn i anførselstegn",
            "the name of a field in quotation marks should stand here",
        ),
    ),
    (
        "number",
        said(
            "tallet er ikke skrevet, som JSON kræver",
            "the number is not written as JSON wants it",
        ),
    ),
    (
        "text",
        said(
            "teksten indeholder et tegn, der skal skrives på en anden måde",
            "the text holds a character that has to be written otherwise",
        ),
    ),
    (
        "too_short",
        said(
            "filen slutter, før den er færdig",
            "the file ends before it is complete",
        ),
    ),
    (
        "unexpected",
        said("her står noget uventet", "something unexpected stands here"),
    ),
];

/// What a calculation that failed was about, where it has no name in the documents.
static CALCULATIONS: &[(&str, Text)] = &[
    ("annual_equivalent", said("årlig omkostning", "annual cost")),
    ("annuity", said("annuitetsfaktor", "annuity factor")),
    ("discounting", said("diskontering", "discounting")),
    ("present_value", said("nutidsværdi", "present value")),
    ("schedule", said("tilbudsliste", "price schedule")),
    ("total", said("samlet resultat", "total")),
    ("undiscounted", said("sum af omkostninger", "sum of costs")),
    ("weights", said("vægte", "weights")),
];
