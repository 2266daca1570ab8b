//! The engine's own words among the arguments of a problem: kinds of things and of values.

use crate::catalogue::{Language, Text, label};

/// `value` as people say it, where the argument `name` holds a word of the engine.
///
/// Only arguments that never hold a text of the documents are looked up.
pub(crate) fn spoken<'a>(name: &str, value: &'a str, language: Language) -> &'a str {
    let labelled = match name {
        "exemption" => Some("packaging_exemption"),
        "level" => Some("packaging_level"),
        "material" => Some("packaging_material"),
        "grade" => Some("fee_grade"),
        _ => None,
    };
    if let Some(kind) = labelled {
        let text = label(&format!("{kind}.{value}"));
        return text.map_or(value, |text| text.get(language));
    }
    let words = match name {
        "expected" | "found" => TYPES,
        "kind" => KINDS,
        "detail" => FAULTS,
        "frequency" => FREQUENCIES,
        "subject" => CALCULATIONS,
        "better" | "rewarded" => MEASURES,
        "by" => OPTION_MEASURES,
        "divisor" => DIVISORS,
        "entries" => ENTRIES,
        "axis" => AXES,
        "line_basis" | "path_basis" => PRICE_BASES,
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

/// In which prices an amount is.
static PRICE_BASES: &[(&str, Text)] = &[
    ("nominal", said("løbende priser", "current prices")),
    ("real", said("faste priser", "constant prices")),
];

/// What a field may hold.
static TYPES: &[(&str, Text)] = &[
    ("assessment", said("en bedømmelse", "an assessment")),
    ("bid", said("et tilbud", "a bid")),
    (
        "boolean",
        said("ja eller nej (true/false)", "yes or no (true/false)"),
    ),
    ("choice", said("et valg", "a choice")),
    ("date", said("en dato", "a date")),
    ("decimal", said("et tal", "a number")),
    ("decision", said("en beslutning", "a decision")),
    (
        "envelope",
        said(
            "udbudsmaterialet med sine tilbud (envelope)",
            "a procurement with its bids (envelope)",
        ),
    ),
    (
        "expectations",
        said("forventninger til tilbuddene", "expectations of the bids"),
    ),
    ("list", said("en liste", "a list")),
    ("null", said("ingenting (null)", "nothing (null)")),
    ("number", said("et tal", "a number")),
    ("object", said("en gruppe af felter", "a group of fields")),
    ("period", said("en periode", "a period")),
    ("procurement", said("et udbudsmateriale", "a procurement")),
    (
        "simulation",
        said(
            "indstillingerne for en simulering",
            "the settings of a simulation",
        ),
    ),
    ("text", said("en tekst", "a text")),
    ("whole_number", said("et helt tal", "a whole number")),
];

/// What a name may stand for.
static KINDS: &[(&str, Text)] = &[
    ("VAT rate", said("momssats", "VAT rate")),
    ("assessment", said("bedømmelse", "assessment")),
    ("axis", said("opgørelse", "total")),
    ("bid", said("tilbud", "bid")),
    ("carbon line", said("klimalinje", "carbon line")),
    ("cost line", said("omkostningslinje", "cost line")),
    ("criterion", said("kriterium", "criterion")),
    ("column", said("kolonne", "column")),
    ("component", said("komponent", "component")),
    ("decision", said("beslutning", "decision")),
    (
        "evidence",
        said("krævet dokumentation", "required evidence"),
    ),
    (
        "emission factor",
        said("emissionsfaktor", "emission factor"),
    ),
    (
        "factor set",
        said("sæt emissionsfaktorer", "set of emission factors"),
    ),
    ("index series", said("indeks", "index")),
    ("information", said("oplysning", "piece of information")),
    (
        "item",
        said("post på tilbudslisten", "item of the price schedule"),
    ),
    (
        "link",
        said("leverandør i kæden", "link of the supply chain"),
    ),
    ("level", said("niveau", "level")),
    ("lot", said("delaftale", "lot")),
    ("option", said("option", "option")),
    (
        "option group",
        said("gruppe af optioner", "group of options"),
    ),
    ("outcome line", said("udbyttelinje", "outcome line")),
    (
        "packaging criteria",
        said("kriteriesæt for emballage", "set of criteria for packaging"),
    ),
    (
        "packaging component",
        said("emballagedel", "component of the packaging"),
    ),
    ("parameter", said("parameter", "parameter")),
    ("strategy", said("strategi", "strategy")),
    ("participant", said("deltager", "participant")),
    ("payer", said("betaler", "payer")),
    ("price clause", said("prisklausul", "price clause")),
    ("price path", said("prissti", "price path")),
    ("product", said("produkt", "product")),
    ("product system", said("produktsystem", "product system")),
    ("relation", said("sammenhæng", "relation")),
    ("requirement", said("mindstekrav", "minimum requirement")),
    ("scenario", said("scenarie", "scenario")),
    ("resource", said("ressource", "resource")),
    ("row", said("række", "row")),
    ("shared input", said("fælles input", "shared input")),
    ("strategy", said("strategi", "strategy")),
    ("unit", said("enhed", "unit")),
];

/// What options are compared by.
static OPTION_MEASURES: &[(&str, Text)] = &[
    (
        "offered_price",
        said("prisen på tilbudslisten", "the price in the schedule"),
    ),
    (
        "present_value",
        said(
            "nutidsværdien af omkostningslinjerne",
            "the present value of the cost lines",
        ),
    ),
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

/// How long the periods of a series are.
static FREQUENCIES: &[(&str, Text)] = &[
    ("monthly", said("en måned", "a month")),
    ("quarterly", said("et kvartal", "a quarter")),
    ("yearly", said("et år", "a year")),
];

/// Which measure is best.
static MEASURES: &[(&str, Text)] = &[
    ("higher", said("den højeste måling", "the highest measure")),
    ("lower", said("den laveste måling", "the lowest measure")),
    (
        "neither",
        said(
            "hverken den laveste eller den højeste måling",
            "neither the lowest nor the highest measure",
        ),
    ),
];

/// What is divided by, where it has no name in the documents; no identifier holds a space.
static DIVISORS: &[(&str, Text)] = &[(
    "intermediate result",
    said("et mellemresultat", "an intermediate result"),
)];

/// Of what a simulation is asked too much.
static ENTRIES: &[(&str, Text)] = &[
    (
        "cells",
        said(
            "par af værdier i rækker og kolonner",
            "pairs of values of rows and columns",
        ),
    ),
    (
        "grids",
        said(
            "par af tal, der flyttes sammen",
            "pairs of numbers moved together",
        ),
    ),
    (
        "partial",
        said(
            "sæt af tal, der kunne være kendt",
            "sets of numbers that might be known",
        ),
    ),
    ("quantiles", said("fraktiler", "quantiles")),
    ("scenarios", said("scenarier", "scenarios")),
    (
        "thresholds",
        said(
            "tal, hvis skifteværdier skal findes",
            "numbers whose values are sought at which the award changes",
        ),
    ),
];

/// What is added up.
static AXES: &[(&str, Text)] = &[
    ("cost", said("omkostningen", "the cost")),
    ("emissions", said("udledningen", "the emissions")),
];

/// What a calculation that failed was about, where it has no name in the documents.
static CALCULATIONS: &[(&str, Text)] = &[
    ("amount", said("beløb", "amount")),
    ("annual_equivalent", said("årlig omkostning", "annual cost")),
    ("annuity", said("annuitetsfaktor", "annuity factor")),
    ("cost", said("omkostning", "cost")),
    ("effect", said("effekt", "effect")),
    ("net benefit", said("nettogevinst", "net benefit")),
    ("difference", said("forskel", "difference")),
    ("change", said("ændring", "change")),
    ("price", said("pris", "price")),
    ("quantity", said("mængde", "quantity")),
    ("sanction", said("sanktion", "sanction")),
    ("discounting", said("diskontering", "discounting")),
    ("footing", said("kontrol af tabellen", "footing")),
    (
        "index_change",
        said("ændring i indeks", "change of the index"),
    ),
    ("present_value", said("nutidsværdi", "present value")),
    ("price_claim", said("prisreguleret pris", "adjusted price")),
    ("price_path", said("prisreguleret pris", "adjusted price")),
    ("future_value", said("fremtidsværdi", "future value")),
    ("instalment", said("ydelse", "instalment")),
    (
        "net_present_value",
        said("nettonutidsværdi", "net present value"),
    ),
    ("payback", said("tilbagebetalingstid", "payback")),
    ("present_value", said("nutidsværdi", "present value")),
    ("rate", said("rente", "rate")),
    ("ratio", said("forhold", "ratio")),
    ("reuse", said("sammenligning", "comparison")),
    ("schedule", said("tilbudsliste", "price schedule")),
    ("total", said("samlet resultat", "total")),
    ("undiscounted", said("sum af omkostninger", "sum of costs")),
    ("volume", said("mængde", "volume")),
    ("weights", said("vægte", "weights")),
];
