//! Presets are fragments that the reader accepts, with sources and with places that exist.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use wholelife::{Input, validate};

/// A price and two criteria of quality, by thresholds and then the price.
const CASE: &str = include_str!("published/cases/commission_model_thresholds.json");

fn presets() -> Vec<Value> {
    serde_json::from_str(wholelife::presets()).unwrap()
}

/// The same with a number at each place that the source leaves to the buyer, and these places.
fn filled_in(preset: &Value) -> (Value, Vec<String>) {
    let mut preset = preset.clone();
    let places = preset["fill_in"].as_array().unwrap().clone();
    let mut blank = Vec::new();
    for at in places.iter().map(|place| place["at"].as_str().unwrap()) {
        if let Some(value) = preset["fragment"]
            .pointer_mut(at)
            .filter(|value| value.is_null())
        {
            *value = json!("1");
            blank.push(at.to_owned());
        }
    }
    (preset, blank)
}

/// A procurement that holds the fragment of a preset.
fn with(preset: &Value) -> Value {
    let case: Value = serde_json::from_str(CASE).unwrap();
    let mut envelope = json!({"procurement": case["envelope"]["procurement"], "bids": []});
    let fragment = &preset["fragment"];
    if let Some(sets) = fragment.get("packaging_criteria") {
        envelope["procurement"]["packaging_criteria"] = sets.clone();
    }
    let lot = &mut envelope["procurement"]["lots"][0];
    if let Some(rule) = fragment.get("rule") {
        lot["criteria"][0]["rule"] = rule.clone();
        lot["method"] = json!({"weighted_points": {"combination": "added"}});
    }
    if let Some(low_bids) = fragment.get("low_bids") {
        lot["low_bids"] = low_bids.clone();
    }
    if let Some(method) = fragment.get("method") {
        lot["method"] = method.clone();
        if method.get("evaluation_price").is_some() {
            lot["policies"]
                .as_object_mut()
                .unwrap()
                .remove("points_below_zero");
            for criterion in lot["criteria"].as_array_mut().unwrap().iter_mut().skip(1) {
                criterion["rule"] = json!({"money_per_unit": {"amount": "100", "above": "0"}});
            }
        }
    }
    envelope
}

#[test]
fn the_reader_accepts_every_fragment() {
    for preset in presets() {
        let (filled, _) = filled_in(&preset);
        let envelope = with(&filled).to_string();
        let read = validate(Input::Envelope(envelope.as_bytes()));
        assert!(read.is_ok(), "{}: {}", preset["id"], read.unwrap_err());
        let names: Vec<&String> = preset["fragment"].as_object().unwrap().keys().collect();
        let known = ["rule", "method", "low_bids", "packaging_criteria"]
            .iter()
            .any(|one| names == [one]);
        assert!(known, "{}", preset["id"]);
    }
}

#[test]
fn what_a_source_leaves_to_the_buyer_is_refused_until_it_is_filled_in() {
    let mut refused = 0;
    for preset in presets() {
        let (_, blank) = filled_in(&preset);
        let envelope = with(&preset).to_string();
        let problems = validate(Input::Envelope(envelope.as_bytes()))
            .err()
            .map_or_else(Vec::new, |rejection| rejection.problems.as_slice().to_vec());
        assert_eq!(problems.len(), blank.len(), "{}", preset["id"]);
        for (problem, at) in problems.iter().zip(&blank) {
            assert_eq!(problem.code(), "document.blank", "{}", preset["id"]);
            assert!(problem.pointer().ends_with(at.as_str()), "{at}");
        }
        refused += blank.len();
    }
    assert!(refused >= 12, "{refused}");
}

#[test]
fn every_preset_has_a_name_a_source_and_places_to_fill_in() {
    let sources = include_str!("../SOURCES.md");
    let mut ids = BTreeSet::new();
    for preset in presets() {
        let text = |place: &str| {
            preset
                .pointer(place)
                .and_then(Value::as_str)
                .unwrap()
                .to_owned()
        };
        assert!(ids.insert(text("/id")), "{} stands twice", text("/id"));
        assert!(!text("/title/da").is_empty() && !text("/title/en").is_empty());
        assert_eq!(text("/country").len(), 2);
        let key = format!("| **{}** |", text("/source"));
        assert!(sources.contains(&key), "{}: {key}", text("/id"));
        for place in preset["fill_in"].as_array().unwrap() {
            let at = place["at"].as_str().unwrap();
            // A place outside the fragment is one of the criteria beside it.
            let known = preset["fragment"].pointer(at).is_some() || at.starts_with("/criteria/*/");
            assert!(known, "{}: {at}", text("/id"));
            let why = [&place["why"]["da"], &place["why"]["en"]];
            assert!(
                why.iter()
                    .all(|text| text.as_str().is_some_and(|text| text.ends_with('.')))
            );
        }
    }
}
