//! What people see of a simulation, against a result that is worked out by hand.
//!
//! Three washers: a purchase, 120,000 kWh, 60,000 or 100,000 in ten years at a price p between 1 and 4 with each
//! price as likely, and repairs that spread evenly to both sides. »Basis« costs 240,000 + 120,000 p, »Spar«
//! 360,000 + 60,000 p: Spar costs less above p = 2, in (4 − 2) / (4 − 1) = 2/3 of the cases. What repairs cost more or
//! less shifts that price by 0.5 at most, as often up as down, so that the share stays. »Midterbane« costs 320,000 +
//! 100,000 p and is never cheapest: below 1.75 Spar may be dearer, above 2 Basis, and never both.

use std::fs;
use std::path::Path;

use crate::folder::Folder;
use serde_json::{Value, json};
use wholelife::{Language, Running, Simulated, simulate};

fn simulated() -> Simulated {
    simulated_with(&json!({}))
}

/// The same, asked `more` of the lot.
fn simulated_with(more: &Value) -> Simulated {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/uncertain_washers");
    let settings = fs::read(here.join("simulation.json")).unwrap();
    let mut settings: Value = serde_json::from_slice(&settings).unwrap();
    let lot = settings["lots"][0].as_object_mut().unwrap();
    lot.extend(more.as_object().unwrap().clone());
    let settings = settings.to_string().into_bytes();
    let documents = Folder::open(&here).unwrap();
    let simulated = documents.ask(|input| simulate(input, &settings, Running::default()));
    simulated.unwrap()
}

/// What was found as a page and as text, in Danish.
fn told(simulated: &Simulated) -> [String; 2] {
    let page = simulated.to_html(Language::Danish);
    let text = simulated.to_text(Language::Danish);
    [page, text].map(|told| told.replace('\u{a0}', " "))
}

/// The number that stands after `before`, in English.
#[track_caller]
fn number_after(text: &str, before: &str) -> f64 {
    let (_, after) = text.split_once(before).unwrap();
    let number: String = after
        .trim_start()
        .chars()
        .take_while(|letter| letter.is_ascii_digit() || ".,".contains(*letter))
        .collect();
    number.replace(',', "").parse().unwrap()
}

#[test]
fn the_award_is_as_sure_as_the_price_of_electricity_makes_it() {
    let text = simulated()
        .to_text(Language::English)
        .replace('\u{a0}', " ");
    let spar = number_after(
        &text,
        "Spar på Strømmen A/S is number 1 in the evaluation and wins in",
    );
    let basis = number_after(&text, "Of the others Basis A/S wins most often: in");
    // Five standard errors of 0.15 percentage points.
    assert!((spar - 200.0 / 3.0).abs() < 0.75, "{spar}");
    assert!((basis - 100.0 / 3.0).abs() < 0.75, "{basis}");
    // Basis 240,000 + 120,000 · 2.5, with a standard error of 104,243 / √100,000 = 330.
    let table = text.split_once("Total (DKK)").unwrap().1;
    let row = table.lines().find(|line| line.contains("(basis)")).unwrap();
    let mean = number_after(row, "540,000");
    assert!((mean - 540_000.0).abs() < 1_650.0, "{mean}");
}

#[test]
fn a_page_and_a_text_say_what_was_drawn_and_that_nothing_is_decided() {
    for danish in told(&simulated()) {
        for word in [
            "Simuleringen afgør ikke tildelingen",
            "Strømpris",
            "Ligefordelt: 1 til 4",
            "det laveste vinder",
            "Trekant",
            "Reparationer",
            "100.000 gennemregninger",
            "procentpoint",
            "Pseudotilfældig",
        ] {
            assert!(danish.contains(word), "{word:?} is not in:\n{danish}");
        }
    }
}

/// Spar is ahead of the next by 60,000 (p − 2): −51,000 at 1.15 and 111,000 at 3.85, 5 % from either end.
#[test]
fn what_other_values_make_of_the_award_is_told_exactly() {
    for danish in told(&simulated()) {
        for word in [
            "Hvad tallene betyder for tildelingen",
            "−51.000",
            "111.000",
            "flyttes fra 5 %-fraktilen til 95 %-fraktilen",
            "Skifter ved",
            "Billig strøm",
            "−30.000",
            "90.000",
        ] {
            assert!(danish.contains(word), "{word:?} is not in:\n{danish}");
        }
    }
}

#[test]
fn the_charts_of_a_simulation_hold_its_shares() {
    let charts = simulated().to_charts(Language::English).unwrap();
    let charts: Value = serde_json::from_str(&charts).unwrap();
    // The award goes by the cost alone, which is drawn once.
    let names: Vec<&String> = charts.as_object().unwrap().keys().collect();
    let expected = ["distribution_of_total", "rank_probabilities", "tornado"];
    assert_eq!(
        names,
        expected.map(|name| format!("opvasker/{name}")).each_ref()
    );
    let places = &charts["opvasker/rank_probabilities"]["data"]["values"];
    let shares = places.as_array().unwrap().iter();
    let first = shares.filter(|part| part["part"] == "Place 1");
    let sum: f64 = first.map(|part| part["amount"].as_f64().unwrap()).sum();
    assert!((sum - 100.0).abs() < 0.02, "{sum}");
}

/// The lead of Spar is 60,000 (p − 2): with a price lower by 60,000 it wins at 1.5 as well. Between 1.15 and 3.85 the
/// lead moves by 162,000 in a straight line. To know p alone before the award saves 60,000 (2 − p) where p is below 2:
/// 60,000 · ½ / 3 = 10,000 on average.
#[test]
fn every_question_has_its_picture() {
    let more = json!({
        "grids": [{
            "rows": { "number": { "parameter": "stroempris" }, "values": ["2.5", "1.5"] },
            "columns": { "number": { "item": "maskine", "bid": "spar" }, "values": ["320000", "260000"] },
        }],
        "morris": { "trajectories": 40, "levels": 4, "quantiles": ["0.05", "0.95"] },
        "value_of_information": { "partial": [{
            "id": "p", "title": "Kun prisen", "numbers": [{ "parameter": "stroempris" }], "estimated_by": "regression",
        }] },
    });
    let simulated = simulated_with(&more);
    let charts: Value =
        serde_json::from_str(&simulated.to_charts(Language::Danish).unwrap()).unwrap();
    let values = |name: &str| charts[format!("opvasker/{name}")]["data"]["values"].as_array();
    let fields = values("grid_1").unwrap().iter();
    let fields: Vec<[&str; 3]> = fields
        .map(|field| ["row", "column", "winner"].map(|name| field[name].as_str().unwrap()))
        .collect();
    let (spar, basis) = ("1 Spar på Strømmen A/S", "2 Basis A/S");
    assert_eq!(
        fields,
        [
            ["1,5", "260.000", spar],
            ["1,5", "320.000", basis],
            ["2,5", "260.000", spar],
            ["2,5", "320.000", spar],
        ]
    );
    let points = charts["opvasker/elementary_effects"]["layer"][0]["data"]["values"].as_array();
    let price = points.unwrap().first().unwrap();
    assert_eq!(price["mean_size"].as_f64(), Some(162_000.0), "{price}");
    assert_eq!(price["standard_deviation"].as_f64(), Some(0.0), "{price}");
    let worths = values("value_of_information").unwrap();
    let worth = |name: &str| {
        let bar = worths.iter().find(|bar| bar["bid"] == name).unwrap();
        bar["amount"].as_f64().unwrap()
    };
    assert!((worth("Kun prisen") - 10_000.0).abs() < 400.0, "{worths:?}");
    assert!(
        worth("Alle usikre tal") >= worth("Kun prisen"),
        "{worths:?}"
    );
    let page = simulated.to_html(Language::Danish);
    for name in ["grid_1", "elementary_effects", "value_of_information"] {
        assert!(
            page.contains(&format!("id=\"chart-0-{name}-title\"")),
            "{name}"
        );
    }
}
