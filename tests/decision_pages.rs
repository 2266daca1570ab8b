//! What draws say of a decision, as people read it: every number has its unit.

use serde_json::Value;
use wholelife::{Language, calculation_charts, calculation_report, calculation_summary};

/// Two strategies at 10 and 20 a unit, which turn at 12.5 in the mean.
fn asked(better: &str) -> String {
    serde_json::json!({"decision_uncertainty": {
        "currency": "DKK", "effect_unit": "QALY", "better": better, "comparator": "now",
        "willingness_to_pay": [10, 20],
        "strategies": [
            {"id": "now", "costs": [0, 0, 0, 0], "effects": [0, 0, 0, 0]},
            {"id": "new", "costs": [10, 20, 30, 40], "effects": [1, 1, 3, 3]},
        ],
    }})
    .to_string()
}

#[test]
fn a_page_says_what_its_numbers_are_counted_in() {
    let asked = asked("higher");
    let text = calculation_summary(asked.as_bytes(), Language::Danish).unwrap();
    let text = text.replace('\u{a0}', " ");
    let text = text.split_whitespace().collect::<Vec<&str>>().join(" ");
    for sentence in [
        "Ved en betalingsvillighed fra 0 til 12,50 DKK/QALY har »now« den største forventede nettogevinst.",
        "Ved en betalingsvillighed fra 12,50 DKK/QALY og op har »new« den største forventede nettogevinst.",
        "Fra 0 til 10,00 DKK/QALY er »now« bedst i flest gennemregninger.",
    ] {
        assert!(text.contains(sentence), "{text}");
    }
    let page = calculation_report(asked.as_bytes(), Language::English).unwrap();
    for heading in [
        "Cost (DKK)",
        "Effect (QALY)",
        "Incremental cost (DKK)",
        "ICER (DKK/QALY)",
        "Willingness to pay (DKK/QALY)",
        "Value of perfect information (DKK)",
        "Expected loss of choosing the strategy (DKK)",
    ] {
        assert!(page.contains(heading), "{heading}");
    }
}

#[test]
fn the_axes_of_its_charts_have_their_units() {
    let charts = |language| -> Value {
        let text = calculation_charts(asked("higher").as_bytes(), language).unwrap();
        serde_json::from_str(&text).unwrap()
    };
    let (english, danish) = (charts(Language::English), charts(Language::Danish));
    for (charts, chart, title) in [
        (&english, "acceptability", "Willingness to pay (DKK/QALY)"),
        (&danish, "acceptability", "Betalingsvillighed (DKK/QALY)"),
        (&english, "expected_loss", "Expected loss (DKK);"),
        (&danish, "expected_loss", "Forventet tab (DKK);"),
        (&english, "cost_effectiveness_plane", "Extra cost (DKK)"),
        (&danish, "cost_effectiveness_plane", "Mereffekt (QALY)"),
    ] {
        let chart = charts[chart].to_string();
        assert!(chart.contains(title), "{title} {chart}");
    }
}

#[test]
fn an_effect_to_be_avoided_is_said_to_be_one() {
    let told = |better| calculation_summary(asked(better).as_bytes(), Language::English).unwrap();
    let sentence = "The effect is to be avoided: less is better.";
    assert!(told("lower").contains(sentence));
    assert!(!told("higher").contains(sentence));
}
