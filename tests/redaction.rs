//! What a redacted evaluation gives away: nothing that tells one confidential price from another.

use crate::purchase::{Bid, Purchase};
use rust_decimal_macros::dec;
use serde_json::{Value, json};
use wholelife::num::Decimal;
use wholelife::{Input, Language, Options};

/// A secret price of the first bid that a decision corrects and an assessment names by its hash.
fn documents(price: &str, rule: &Value) -> Value {
    let bids = [("0", price), ("1", "200"), ("2", "260")];
    let bids = bids
        .iter()
        .map(|(index, price)| Bid::new(index.parse().unwrap(), price, "2"));
    let mut envelope = Purchase::by_cost(3, bids.collect()).document();
    let lot = &mut envelope["procurement"]["lots"][0];
    lot["criteria"] = json!([
        crate::purchase::criterion("price", "40", json!("offered_price"), rule.clone()),
        crate::purchase::criterion("cost", "40", json!({ "life_cycle_cost": { "total": "present_value" } }), rule.clone()),
        { "id": "panel", "title": "Panel", "kind": "quality", "weight": "20", "rule": "as_measured",
          "measure": { "panel_points": { "scale": { "lowest": "0", "highest": "10" }, "aggregation": "single" } } },
    ]);
    lot["policies"]["rounding"]["criterion"] =
        json!({ "to": { "decimals": 0, "mode": "half_up" } });
    envelope["bids"][0]["offers"][0]["offer"]["prices"][0]["confidential"] = json!(true);
    let by = json!({ "name": "Buyer" });
    envelope["decisions"] = json!([{
        "id": "d", "reason": "A slip", "decided_by": by, "date": "2026-03-01",
        "ruling": { "value_corrected": {
            "bid": "bid-0", "lot": "machines", "target": { "price": "machine" }, "before": price, "after": price,
        } },
    }]);
    envelope["assessments"] = json!([]);
    let hash = |envelope: &Value| {
        let mut open = envelope.clone();
        open["assessments"] = json!([]);
        evaluated(&open, false)["bids"][0]["sha256"].clone()
    };
    let first = hash(&envelope);
    let entries = (0..3).map(|bid| {
        let mut entry = json!({
            "id": format!("a-{bid}"), "bid": format!("bid-{bid}"), "bid_revision": 1, "lot": "machines",
            "finding": { "points": { "criterion": "panel", "points": "7" } }, "evaluator": by,
            "reason": "As described", "date": "2026-03-01", "status": "final",
        });
        if bid == 0 {
            entry["bid_sha256"] = first.clone();
        }
        entry
    });
    envelope["assessments"] = entries.collect();
    envelope
}

fn evaluated(envelope: &Value, redacted: bool) -> Value {
    let text = envelope.to_string();
    let evaluation = wholelife::evaluate(Input::Envelope(text.as_bytes()), Options { redacted });
    serde_json::from_str(&evaluation.unwrap()).unwrap()
}

fn drawn(envelope: &Value, redacted: bool) -> Value {
    let text = envelope.to_string();
    let options = Options { redacted };
    let charts = wholelife::charts(Input::Envelope(text.as_bytes()), Language::English, options);
    serde_json::from_str(&charts.unwrap()).unwrap()
}

/// Every text of the evaluation.
fn texts(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::String(text) => into.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| texts(item, into)),
        Value::Object(fields) => fields.values().for_each(|field| texts(field, into)),
        _ => {}
    }
}

const RULES: [&str; 3] = [
    r#"{ "ratio_to_lowest": { "max_points": "100" } }"#,
    r#"{ "linear_slope": { "max_points": "100", "slope": "1" } }"#,
    r#"{ "linear_min_max": { "max_points": "100" } }"#,
];

/// A rule that compares nothing.
const FIXED: &str = r#"{ "fixed_range": { "max_points": "100", "full_at": "0", "zero_at": "100000", "capped": false } }"#;

/// Prices that differ by an øre get the same points in whole numbers: whoever reads the redacted
/// evaluation, or looks at its charts, cannot tell them apart, by a hash or by any figure.
#[test]
fn two_prices_with_the_same_points_have_the_same_redacted_evaluation() {
    for rule in RULES {
        let rule = serde_json::from_str(rule).unwrap();
        let (one, other) = (documents("187.35", &rule), documents("187.36", &rule));
        assert_ne!(evaluated(&one, false), evaluated(&other, false));
        assert_eq!(evaluated(&one, true), evaluated(&other, true), "{rule}");
        assert_eq!(drawn(&one, true), drawn(&other, true), "{rule}");
        assert_ne!(drawn(&one, false), drawn(&other, false));
    }
}

/// A secret price of a product is in no curve, nor is where its curve would cross another; that of another bid is
/// shown where no rule compares the two.
#[test]
fn what_a_bid_states_of_its_product_system_is_in_no_curve() {
    let with_price = |price: &str| {
        let vector = include_str!("vectors/products-confidential.input.json");
        let mut envelope: Value = serde_json::from_str(vector).unwrap();
        let lot = &mut envelope["procurement"]["lots"][0];
        for index in 0..2 {
            lot["criteria"][index]["rule"] = serde_json::from_str(FIXED).unwrap();
        }
        lot["policies"]["rounding"]["criterion"] =
            json!({ "to": { "decimals": 0, "mode": "half_up" } });
        envelope["bids"][1]["offers"][0]["offer"]["values"][0]["value"] = json!(price);
        envelope
    };
    let (one, other) = (with_price("20000"), with_price("20001"));
    assert_eq!(evaluated(&one, true), evaluated(&other, true));
    assert_eq!(drawn(&one, true), drawn(&other, true));
    let curves = |redacted| evaluated(&one, redacted)["lots"][0]["product_curves"]["cost"].clone();
    let count = |curves: &Value| curves["curves"].as_array().unwrap().len();
    assert_eq!((count(&curves(false)), count(&curves(true))), (2, 1));
    assert_eq!(curves(true)["crossings"], json!([]));
    assert!(drawn(&one, true)["pumper/reuse_cost_per_use"].is_object());
}

/// Without a declared rounding the points of the others are exact: no figure that is shown, taken as
/// another bid's measure, gives the lowest price or cost.
#[test]
fn no_figure_shown_gives_the_lowest_measure() {
    let rule = serde_json::from_str(RULES[0]).unwrap();
    let mut envelope = documents("187.35", &rule);
    envelope["procurement"]["lots"][0]["policies"]["rounding"]["criterion"] = json!("none");
    let full = evaluated(&envelope, false);
    let lowest: Vec<Decimal> = (0..2)
        .map(|index| decimal(&full["lots"][0]["criteria"][index]["lowest"]))
        .collect();
    let redacted = evaluated(&envelope, true);
    let bid = &redacted["lots"][0]["bids"][1];
    let mut shown = Vec::new();
    texts(&redacted, &mut shown);
    for (index, lowest) in lowest.iter().enumerate() {
        let points = decimal(&bid["criteria"][index]["points"]["value"]);
        for figure in shown.iter().filter_map(|text| text.parse::<Decimal>().ok()) {
            let Some(found) = figure.checked_mul(points / dec!(100)) else {
                continue;
            };
            assert!(
                (found - lowest).abs() > dec!(0.01),
                "{figure} gives {lowest}"
            );
        }
    }
}

/// The very attack: guess the price, evaluate, compare the hashes.
#[test]
fn no_hash_of_a_document_with_a_secret_is_shown() {
    let rule = serde_json::from_str(RULES[0]).unwrap();
    let envelope = documents("187.35", &rule);
    let full = evaluated(&envelope, false);
    let mut shown = Vec::new();
    texts(&evaluated(&envelope, true), &mut shown);
    for place in ["/bids/0", "/decisions/0", "/assessments/0"] {
        let hash = full.pointer(place).unwrap()["sha256"].as_str().unwrap();
        assert!(!shown.iter().any(|text| text == hash), "{place}");
    }
    for place in ["/procurement", "/bids/1", "/assessments/1"] {
        let hash = full.pointer(place).unwrap()["sha256"].as_str().unwrap();
        assert!(shown.iter().any(|text| text == hash), "{place}");
    }
}

fn decimal(value: &Value) -> Decimal {
    value.as_str().unwrap().parse().unwrap()
}

/// A discount of an amount takes a share off every item, which gives the sum that it is a share of:
/// also by what an option costs that does not count and is not secret.
#[test]
fn a_discount_gives_no_secret_price_away() {
    let discounted = |price: &str| {
        let mut envelope = documents(
            price,
            &json!({ "fixed_range": {
            "max_points": "100", "full_at": "0", "zero_at": "100000", "capped": false,
        } }),
        );
        let lot = &mut envelope["procurement"]["lots"][0];
        lot["schedule_discount"] = json!("amount");
        lot["options"] = json!([{ "id": "extra", "title": "Extra", "counts": "excluded" }]);
        let mut extra = lot["schedule"][0].clone();
        extra["id"] = json!("extra");
        extra["option"] = json!("extra");
        lot["schedule"].as_array_mut().unwrap().push(extra);
        lot["cost_lines"] = json!([]);
        lot["criteria"].as_array_mut().unwrap().remove(1);
        lot["criteria"][0]["weight"] = json!("80");
        for bid in envelope["bids"].as_array_mut().unwrap() {
            let offer = &mut bid["offers"][0]["offer"];
            offer["discount"] = json!("40");
            let prices = offer["prices"].as_array_mut().unwrap();
            prices.push(json!({ "item": "extra", "price": "50" }));
            offer["values"] = json!([]);
        }
        envelope["procurement"]["lots"][0]["parameters"] = json!([]);
        envelope["assessments"][0]
            .as_object_mut()
            .unwrap()
            .remove("bid_sha256");
        envelope
    };
    let (one, other) = (discounted("187.35"), discounted("187.36"));
    assert_ne!(evaluated(&one, false), evaluated(&other, false));
    assert_eq!(evaluated(&one, true), evaluated(&other, true));
}

/// A price with exactly three decimals is flagged, for it may be meant as thousands.
#[test]
fn no_flag_says_how_a_secret_price_is_written() {
    let rule = serde_json::from_str(RULES[0]).unwrap();
    let [one, other] = ["187.351", "187.35"].map(|price| {
        let mut envelope = documents(price, &rule);
        envelope["decisions"] = json!([]);
        envelope
    });
    let codes = |redacted| evaluated(&one, redacted)["lots"][0]["bids"][0]["flags"].to_string();
    assert!(codes(false).contains("three_decimals"));
    assert_eq!(evaluated(&one, true), evaluated(&other, true));
}

/// The first bid wins, and the others are explained.
fn won(mut envelope: Value) -> Value {
    for (bid, points) in [(1, "5"), (2, "3")] {
        envelope["assessments"][bid]["finding"]["points"]["points"] = json!(points);
    }
    envelope
}

/// The explanation to all bidders, or to that of one bid with its letters.
fn told(envelope: &Value, bid: Option<&str>) -> Vec<String> {
    let text = envelope.to_string();
    let input = Input::Envelope(text.as_bytes());
    let mut told = vec![wholelife::explain(input, bid).unwrap()];
    if let Some(bid) = bid {
        told.push(wholelife::letter(input, bid, Language::Danish).unwrap());
        told.push(wholelife::letter_text(input, bid, Language::English).unwrap());
    }
    told
}

/// What an explanation to others says of a bid does not depend on its secret price, whatever secrets
/// the reader has itself.
#[test]
fn two_prices_with_the_same_points_have_the_same_explanation_for_others() {
    for rule in RULES.into_iter().chain([FIXED]) {
        let rule = serde_json::from_str(rule).unwrap();
        for own_is_secret in [false, true] {
            let [one, other] = ["187.35", "187.36"].map(|price| {
                let mut envelope = won(documents(price, &rule));
                let own = &mut envelope["bids"][1]["offers"][0]["offer"]["prices"][0];
                own["confidential"] = json!(own_is_secret);
                envelope
            });
            for bid in [None, Some("bid-1"), Some("bid-2")] {
                assert_eq!(told(&one, bid), told(&other, bid), "{rule} {bid:?}");
            }
            assert_ne!(told(&one, Some("bid-0")), told(&other, Some("bid-0")));
        }
    }
}

/// Methods that set quality against a price, as whose total or part of it a secret could be read.
const METHODS: [&str; 4] = [
    r#"{ "lowest_price": { "base": "price", "combination": "added" } }"#,
    r#"{ "price_per_quality": { "base": "price", "combination": "added", "per": "1000",
         "corridor": { "share": "0.9", "deciding": "most_quality" } } }"#,
    r#"{ "quality_percent": { "base": "price", "combination": "added", "top": "10",
         "price_weight": "60", "quality_weight": "40" } }"#,
    r#"{ "feature_coefficient": { "base": "price", "costs": ["cost"] } }"#,
];

/// Neither a step, a part, a ratio nor a bound of a corridor depends on a secret price, as long as the
/// places do not.
#[test]
fn no_number_of_a_method_gives_a_secret_price_away() {
    for method in METHODS {
        let method: Value = serde_json::from_str(method).unwrap();
        let [one, other] = ["187.35", "187.36"].map(|price| {
            let published = serde_json::from_str(FIXED).unwrap();
            let mut envelope = won(documents(price, &published));
            let lot = &mut envelope["procurement"]["lots"][0];
            lot["policies"]["points_below_zero"] = json!("zero");
            let criteria = lot["criteria"].as_array_mut().unwrap();
            if method["feature_coefficient"].is_null() {
                criteria.remove(1);
            } else {
                criteria[2]["measure"]["panel_points"]["scale"]["highest"] = json!("0.1");
            }
            for criterion in criteria.iter_mut() {
                criterion.as_object_mut().unwrap().remove("weight");
                criterion["rule"] = json!("as_measured");
            }
            lot["method"] = method.clone();
            lot["policies"]["rounding"]["criterion"] = json!("none");
            for (bid, points) in ["0.07", "0.05", "0.03"].into_iter().enumerate() {
                envelope["assessments"][bid]["finding"]["points"]["points"] = json!(points);
                envelope["assessments"][bid]["bid_sha256"].take();
                let entry = envelope["assessments"][bid].as_object_mut().unwrap();
                entry.remove("bid_sha256");
            }
            envelope
        });
        for bid in [None, Some("bid-1"), Some("bid-2")] {
            assert_eq!(told(&one, bid), told(&other, bid), "{method} {bid:?}");
        }
        let [own, changed] = [&one, &other].map(|envelope| told(envelope, Some("bid-0")));
        assert_ne!(own, changed, "{method}");
    }
}

/// Two prices that no rule compares: each bidder reads its own and not the other's.
#[test]
fn a_bidder_reads_its_own_secret_and_not_anothers() {
    let mut envelope = won(documents("187.35", &serde_json::from_str(FIXED).unwrap()));
    envelope["bids"][1]["offers"][0]["offer"]["prices"][0]["confidential"] = json!(true);
    let text = envelope.to_string();
    let measures = |reader: Option<&str>| {
        let explained = wholelife::explain(Input::Envelope(text.as_bytes()), reader).unwrap();
        let explained: Value = serde_json::from_str(&explained).unwrap();
        let lot = &explained["lots"][0];
        let bids = ["winners", "bids"].map(|list| lot[list].as_array().unwrap().clone());
        let mut found: Vec<(String, bool)> = bids
            .concat()
            .iter()
            .map(|bid| {
                let measure = &bid["criteria"][0]["measure"]["value"];
                (bid["bid"].as_str().unwrap().to_owned(), measure.is_string())
            })
            .collect();
        found.sort();
        found
    };
    let shown = |bids: &[(&str, bool)]| -> Vec<(String, bool)> {
        bids.iter()
            .map(|(bid, shown)| ((*bid).to_owned(), *shown))
            .collect()
    };
    assert_eq!(
        measures(None),
        shown(&[("bid-0", false), ("bid-1", false), ("bid-2", true)])
    );
    assert_eq!(
        measures(Some("bid-1")),
        shown(&[("bid-0", false), ("bid-1", true)])
    );
    assert_eq!(measures(Some("bid-0")), shown(&[("bid-0", true)]));
}
