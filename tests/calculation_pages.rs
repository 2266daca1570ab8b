//! The answers to questions that need no procurement, as people read and see them.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::{Value, json};
use wholelife::calculation::Answer;
use wholelife::{
    Language, calculate, calculation_charts, calculation_pictures, calculation_report,
    calculation_summary, schema_named,
};

fn known(value: &str, unit: &str) -> Value {
    json!({"constant": {"value": value, "unit": unit}})
}

/// A scope for 1,150 or a pool of four for 280,000 each, which last five years or 600 uses.
fn scopes(material_from: &str) -> Value {
    let item = |price: &str, emissions: &str, life: Value| {
        json!({"id": "scope", "title": "Scope", "price": known(price, "DKK"),
            "emissions": known(emissions, "kgCO2e"), "life": life, "resources": []})
    };
    let pool = json!({"reusable": {"rated_uses": 600, "loss_per_use": "0",
        "pool": {"items": "4"}, "calendar_years": "5"}});
    json!({"reuse_comparison": {
    "currency": "DKK", "functional_unit": "examination", "axes": ["cost", "emissions"],
    "uses_per_year": "300", "years": 5, "timing": "end_of_year",
    "rate": {"constant": "0.035"}, "residual": "straight_line", "service": "year_of_purchase",
    "material_from": material_from, "most_rated_uses": 3000,
    "range": {"from": 50, "to": 1500, "step": 25}, "inputs": [],
    "systems": [
        {"id": "single", "title": "Single", "components": [item("1150", "4", "single_use".into())]},
        {"id": "many", "title": "Many", "components": [item("280000", "28", pool)]},
    ]}})
}

fn charts(material_from: &str) -> Value {
    let asked = scopes(material_from).to_string();
    let drawn = calculation_charts(asked.as_bytes(), Language::Danish).unwrap();
    serde_json::from_str(&drawn).unwrap()
}

/// Below 480 uses a year the pool of four lasts five years: 224,000 a year, which is 1,150 a use at
/// 194.78 uses. 5 % of the greater stand between 185.04 and 205.03.
#[test]
fn the_ring_stands_where_the_curves_cross() {
    for material_from in ["0", "0.05"] {
        let chart = charts(material_from)["cost_per_use"].clone();
        let words = chart["description"]
            .as_str()
            .unwrap()
            .replace('\u{a0}', " ");
        assert!(
            words.contains("Kurverne krydser ved så mange om året: 194,8."),
            "{words}"
        );
        let close = "Forskellen mellem »Single« og »Many« er under 5 % fra 185 til 205 om året.";
        assert_eq!(words.contains(close), material_from == "0.05", "{words}");
        let text = chart.to_string();
        assert!(text.contains("\"across\":194.8"), "{text}");
        assert_eq!(text.contains("\"to\":205"), material_from == "0.05");
    }
}

#[test]
fn a_curve_that_leaves_the_figure_shows_where_and_the_first_number_stands_below() {
    let asked = scopes("0.05").to_string();
    let drawn = calculation_pictures(asked.as_bytes(), Language::Danish).unwrap();
    let drawn: Value = serde_json::from_str(&drawn).unwrap();
    let cost = drawn["cost_per_use"].as_str().unwrap();
    assert_eq!(cost.matches(r#"class="beyond""#).count(), 1, "{cost}");
    assert_eq!(cost.matches(r#"class="close""#).count(), 1, "{cost}");
    assert!(cost.contains(">50</text>"), "{cost}");
    assert!(cost.contains("Omkostning pr. undersøgelse"), "{cost}");
    assert!(!cost.to_lowercase().contains("brug"), "{cost}");
}

#[test]
fn a_comparison_says_who_is_lower_and_where_that_turns() {
    let asked = scopes("0.05").to_string();
    let asked = asked.as_bytes();
    let text = calculation_summary(asked, Language::Danish).unwrap();
    let text = text.replace('\u{a0}', " ");
    for words in [
        // 224,000 / 300.
        "Omkostning pr. undersøgelse i et jævnt år, uden tilbagediskontering: »Many« er lavest med 746,67 DKK mod 1.150,00 DKK for »Single«.",
        "Ingen: forskellen er under 5 %",
        "Antal om året, hvor de er lige",
        "over hele perioden, tilbagediskonteret",
    ] {
        assert!(text.contains(words), "{words:?} is not in:\n{text}");
    }
    let page = calculation_report(asked, Language::English).unwrap();
    assert_eq!(page.matches("<figure class=\"chart\">").count(), 2);
    assert!(page.contains("Mindste") || page.contains("Least difference that counts"));
    assert!(page.contains("<details class=\"why\">"));
}

/// At 225 uses a year five scopes of 280,000 cost less in a steady year, but not discounted over five years.
#[test]
fn a_comparison_says_when_its_views_disagree() {
    let mut asked = scopes("0");
    let comparison = &mut asked["reuse_comparison"];
    // 224,000 / 1,150 is 194.78 in a steady year; 1,120,000 / 4.5150524 / 1,150 is 215.7 over the study.
    comparison["uses_per_year"] = json!("200");
    let text = calculation_summary(asked.to_string().as_bytes(), Language::Danish).unwrap();
    let text = text.replace('\u{a0}', " ");
    for words in [
        "i et jævnt år, uden tilbagediskontering: »Many« er lavest",
        "over hele perioden, tilbagediskonteret: »Single« er lavest",
        "De to opgørelser giver ikke samme svar",
        "194,783 undersøgelser/år",
        "215,7",
    ] {
        assert!(text.contains(words), "{words:?} is not in:\n{text}");
    }
}

fn summary(asked: &Value) -> String {
    let text = calculation_summary(asked.to_string().as_bytes(), Language::Danish).unwrap();
    text.replace('\u{a0}', " ")
}

#[test]
fn where_nothing_turns_one_sentence_says_who_costs_less() {
    let dominated = json!({"break_even_carbon_price": {
        "first": {"cost": "100", "emissions": "5"}, "second": {"cost": "90", "emissions": "4"}}});
    let text = summary(&dominated);
    assert!(
        text.contains("Ved enhver værdi koster den anden løsning mindst."),
        "{text}"
    );
    assert!(!text.contains("Under værdien"), "{text}");
}

#[test]
fn bids_by_notional_price_stand_in_order_with_their_prices_and_levels() {
    let bid = |id: &str, price: &str| json!({"id": id, "price": price});
    let mut first = bid("alfa", "4200000");
    first["level"] = json!("trin5");
    let asked = json!({"notional_price": {
        "levels": [{"id": "trin5", "discount": {"share": "0.05"}}],
        "bids": [first, bid("beta", "3990000"), bid("gamma", "3980000")]}});
    let text = summary(&asked);
    let [cheapest, dear] = ["gamma ", "alfa "].map(|bid| text.rfind(bid).unwrap());
    assert!(cheapest < dear, "{text}");
    for words in ["4.200.000", "trin5", "deler nummer 2"] {
        assert!(text.contains(words), "{words:?} is not in:\n{text}");
    }
    let promise = json!({"sanction": {"promised": "210000", "achieved": "84000", "factor": "1.5"}});
    let text = summary(&promise);
    let words = "Løftet mangler 126.000 af 210.000; 1,5 gange det er 189.000 at betale.";
    assert!(text.contains(words), "{text}");
}

/// Every calculation of the vectors has a page and a text in both languages, in which each word has a label.
#[test]
fn every_calculation_has_a_page_and_a_text() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors");
    let mut met = BTreeSet::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let file = file.unwrap().path();
        if !file.to_string_lossy().ends_with(".input.json") {
            continue;
        }
        let asked = std::fs::read(&file).unwrap();
        let Ok(answered) = calculate(&asked) else {
            continue;
        };
        let answered: Value = serde_json::from_str(&answered).unwrap();
        let name = answered["answer"]
            .as_object()
            .unwrap()
            .keys()
            .next()
            .unwrap();
        met.insert(name.clone());
        for language in [Language::Danish, Language::English] {
            let page = calculation_report(&asked, language).unwrap();
            let text = calculation_summary(&asked, language).unwrap();
            for told in [page, text] {
                for odd in [": .", "  .", "pool_", "_residual", "{"] {
                    let body = told.split("</style>").last().unwrap();
                    assert!(!body.contains(odd), "{odd:?} in {}: {body}", file.display());
                }
            }
        }
    }
    let all: BTreeSet<String> = Answer::NAMES.iter().map(ToString::to_string).collect();
    assert_eq!(met, all);
}

#[test]
fn a_question_has_a_schema_of_its_own() {
    for name in Answer::NAMES {
        let schema: Value = serde_json::from_str(&schema_named(name).unwrap()).unwrap();
        let kind = schema["$ref"].as_str().unwrap().rsplit('/').next().unwrap();
        assert!(schema["$defs"][kind].is_object(), "{name}");
    }
    assert!(schema_named("offer").is_none());
}
