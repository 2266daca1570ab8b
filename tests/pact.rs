//! Product footprints of PACT: what is read is a part of a bid, and nothing of the text is dropped.

use std::path::Path;

use proptest::prelude::*;
use serde_json::{Value, json};
use wholelife::{Input, Options, evaluate, pact_footprints};

fn vector(name: &str) -> Value {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors");
    let text = std::fs::read(folder.join(format!("{name}.input.json"))).unwrap();
    serde_json::from_slice(&text).unwrap()
}

fn read(document: &Value) -> Value {
    let text = document.to_string();
    serde_json::from_str(&pact_footprints(text.as_bytes(), "pumpe", false).unwrap()).unwrap()
}

#[test]
fn what_is_read_is_a_part_of_a_bid() {
    let mut envelope = vector("footprint");
    // The way to the customer is told apart, so the lot has to ask for it.
    let asked = &mut envelope["procurement"]["lots"][0]["product_footprints"][0];
    let stages = json!(["raw_materials", "production", "distribution"]);
    (asked["stages"], asked["boundary"]) = (stages.clone(), stages);
    for bid in 0..2 {
        let read = read(&vector("pact-version-3"));
        let stated = &read["footprints"][0]["footprint"];
        envelope["bids"][bid]["offers"][0]["offer"]["footprints"] = json!([stated]);
    }
    let text = envelope.to_string();
    let evaluation = evaluate(Input::Envelope(text.as_bytes()), Options::default());
    let evaluation: Value = serde_json::from_str(&evaluation.unwrap()).unwrap();
    let carbon = &evaluation["lots"][0]["bids"][0]["carbon"];
    // 10 pieces at (4.15 + 0.4) / 10 beside the 100 of use.
    assert_eq!(carbon["totals"]["total"]["value"], "104.55");
    assert_eq!(carbon["biogenic"]["value"], "-3.25");
}

/// The places of everything that is no object or list.
fn leaves(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                leaves(value, &format!("{at}/{key}"), found);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                leaves(value, &format!("{at}/{index}"), found);
            }
        }
        _ => found.push(at.to_owned()),
    }
}

/// What is read, without the hash of the text, by which every text is another.
fn said(document: &Value) -> String {
    let answer = read(document);
    let sha256 = answer["sha256"].as_str().unwrap();
    answer.to_string().replace(sha256, "")
}

#[test]
fn every_value_of_a_text_is_carried_or_told() {
    for name in ["pact-version-3", "pact-version-2-by-unit"] {
        let whole = vector(name);
        let mut places = Vec::new();
        leaves(&whole, "", &mut places);
        assert!(places.len() > 40);
        let before = said(&whole);
        let mut silent = Vec::new();
        for place in places {
            let mut other = whole.clone();
            let value = other.pointer_mut(&place).unwrap();
            let number = value.to_string().trim_matches('"').parse::<f64>().ok();
            *value = match (&*value, number) {
                (Value::Bool(yes), _) => json!(!yes),
                (_, Some(number)) => json!((number + 1.0).to_string()),
                (Value::String(text), None) if text.contains("T0") || text.contains("T1") => {
                    json!("2024-05-17T00:00:00Z")
                }
                (Value::String(text), None) => json!(format!("{text} og mere")),
                _ => continue,
            };
            // A text that says nothing stays without effect.
            if *value != json!(" og mere") && said(&other) == before {
                silent.push(place);
            }
        }
        assert!(silent.is_empty(), "{name}: {silent:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_text_panics(
        place in 0_usize..60,
        value in prop_oneof![
            Just(Value::Null), Just(json!([])), Just(json!({})), Just(json!([[{}]])), Just(json!("")),
            Just(json!("-0")), Just(json!(1e300)), Just(json!("999999999999.999999999999")),
            Just(json!("-999999999999.999999999999")), Just(json!("9999-12-31T23:59:59Z")),
            Just(json!("-9999-01-01T00:00:00Z")), Just(json!("0.0000000000000000000000000000000001")),
            any::<String>().prop_map(Value::from),
        ],
        both in any::<bool>(),
    ) {
        for name in ["pact-version-3", "pact-version-2-by-unit"] {
            let mut document = vector(name);
            let mut places = Vec::new();
            leaves(&document, "", &mut places);
            let at = &places[place % places.len()];
            *document.pointer_mut(at).unwrap() = value.clone();
            let _ = pact_footprints(document.to_string().as_bytes(), "pumpe", both);
        }
    }
}
