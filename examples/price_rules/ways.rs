//! The ways to award that are compared: one procurement with a lot for each.

use serde_json::{Value, json};
use wholelife::award::{Terms, shares};
use wholelife::model::{Case, Lot};
use wholelife::{Input, Rejection, read};

/// How many of the ways score the price by a rule, with 40 of 100 points; the others are methods that
/// need no such weight.
pub(crate) const RULES: usize = 16;

/// The ways, as the engine reads them.
pub(crate) fn published() -> Result<Case, Rejection> {
    let envelope = json!({"procurement": procurement(), "bids": []});
    read(Input::Envelope(envelope.to_string().as_bytes()))
}

/// What the award room is handed of a lot.
pub(crate) fn terms(lot: &Lot) -> Option<Terms<'_>> {
    let shares = match lot.method.weighting() {
        Some(_) => shares(&lot.criteria)?,
        None => Vec::new(),
    };
    Some(Terms {
        criteria: &lot.criteria,
        method: &lot.method,
        policies: &lot.policies,
        draws: &lot.draws,
        shares,
    })
}

fn rules() -> Vec<Value> {
    let most = "100";
    let step = |at_most: &str, points: &str| json!({"at_most": at_most, "points": points});
    let table: Vec<Value> = (1..=10)
        .map(|band: u32| {
            let at_most = band.saturating_mul(100).saturating_add(1000);
            let points = 110_u32.saturating_sub(band.saturating_mul(10));
            step(&at_most.to_string(), &points.to_string())
        })
        .collect();
    let span = json!({"steps": [{"at_most": "0.5", "slope": "0.5"}], "otherwise": "1"});
    let distances = [
        ("0", "100"),
        ("0.1", "80"),
        ("0.25", "60"),
        ("0.5", "40"),
        ("0.75", "20"),
    ];
    let distances: Vec<Value> = distances
        .iter()
        .map(|(to, points)| step(to, points))
        .collect();
    let half = json!({"linear_slope": {"max_points": most, "slope": "0.5"}});
    [
        ("", "allowed", json!({"ratio_to_lowest": {"max_points": most}})),
        ("the square", "allowed", json!({"power_ratio": {"max_points": most, "exponent": 2}})),
        ("nothing at twice the lowest", "allowed", json!({"log_ratio": {"max_points": most, "zero_at_ratio": "2"}})),
        ("nothing at 50 % above the lowest, and less beyond", "allowed", half.clone()),
        ("the same, points below zero raised to zero", "zero", half),
        ("nothing at twice the lowest", "allowed", json!({"linear_slope": {"max_points": most, "slope": "1"}})),
        ("nothing at *n* − 1 times above the lowest", "allowed", json!({"slope_by_bids": {"max_points": most, "slope": "bids_less_one"}})),
        ("50 % where the highest lies at most 50 % above the lowest, else 100 %", "allowed", json!({"slope_by_bids": {"max_points": most, "slope": {"span": span}}})),
        ("", "allowed", json!({"linear_min_max": {"max_points": most}})),
        ("no more than the maximum", "allowed", json!({"mean_based": {"max_points": most, "capped": true}})),
        ("on 2,000", "allowed", json!({"rebate_ratio": {"max_points": most, "base": "2000"}})),
        ("on 2,000, 85 % at the mean", "allowed", json!({"bilinear": {"max_points": most, "base": "2000", "at_mean": "0.85"}})),
        ("0.1 a per cent, 1 from 2.5 % above the median", "allowed", json!({"graduated": {"max_points": most, "gentle": "0.1", "knee": "0.025", "steep": "1"}})),
        ("steps of the distance above the lowest", "allowed", json!({"distance_table": {"steps": distances, "otherwise": "0"}})),
        ("from 1,000 to 2,000", "allowed", json!({"fixed_range": {"max_points": most, "full_at": "1000", "zero_at": "2000", "capped": true}})),
        ("ten steps from 1,000 to 2,000", "allowed", json!({"table": {"steps": table, "otherwise": "0"}})),
    ]
    .into_iter()
    .enumerate()
    .map(|(index, (title, below_zero, rule))| {
        let criteria = json!([price(&rule, Some("40")), quality(&json!("as_measured"), Some("60"))]);
        let method = json!({"weighted_points": {"combination": "weighted", "weights_sum": "100"}});
        lot(index, title, &criteria, &method, Some(below_zero))
    })
    .collect()
}

fn methods() -> Vec<Value> {
    let measured = json!("as_measured");
    let worth = json!({"money_per_unit": {"amount": "15", "above": "0"}});
    let feature = json!({"fixed_range": {"max_points": "0.6", "full_at": "100", "zero_at": "0", "capped": true}});
    let added = "added";
    let corridor = json!({"share": "0.1", "deciding": "lowest_price"});
    [
        ("a point is worth 15", worth, None, json!({"evaluation_price": {"base": "price"}})),
        ("of the bids with 50 points", measured.clone(), Some("zero"), json!({"lowest_price": {"base": "price", "combination": added, "minimum_total": "50"}})),
        ("", measured.clone(), Some("zero"), json!({"price_per_quality": {"base": "price", "combination": added, "per": "1000"}})),
        ("and within 10 % of the best the lowest price", measured.clone(), Some("zero"), json!({"price_per_quality": {"base": "price", "combination": added, "per": "1000", "corridor": corridor}})),
        ("60 for quality, 40 for the price", measured, Some("zero"), json!({"quality_percent": {"base": "price", "combination": added, "top": "100", "quality_weight": "60", "price_weight": "40"}})),
        ("features of 0.6 at most", feature, Some("zero"), json!({"feature_coefficient": {"base": "price"}})),
    ]
    .into_iter()
    .zip(RULES..)
    .map(|((title, rule, below_zero, method), index)| {
        let criteria = json!([price(&json!("as_measured"), None), quality(&rule, None)]);
        lot(index, title, &criteria, &method, below_zero)
    })
    .collect()
}

/// The ways, as a buyer publishes them: the first criterion is the price, the second a panel's points.
pub(crate) fn procurement() -> Value {
    let mut lots = rules();
    lots.extend(methods());
    json!({
        "schema_version": "1.0",
        "id": "price-rules",
        "title": "Ways to award",
        "version": "1",
        "published": "2026-01-01",
        "currency": "EUR",
        "price_level": "2026-01-01",
        "vat": {"stated": "excluding", "evaluated": "excluding", "rates": [{"id": "none", "rate": "0"}]},
        "study": {"base_date": "2026-01-01", "years": 1},
        "discounting": {"price_basis": "real", "timing": "end_of_year", "rate": {"constant": "0"}},
        "payers": [{"id": "buyer", "title": "The buyer", "recovers_vat": true}],
        "participants": [{"id": "buyer", "title": "The buyer", "payer": "buyer"}],
        "lots": lots,
    })
}

fn lot(
    index: usize,
    title: &str,
    criteria: &Value,
    method: &Value,
    below_zero: Option<&str>,
) -> Value {
    let mut policies = json!({
        "rounding": {"measure": "none", "criterion": "none", "weighted": "none", "total": "none"},
        "ties": [],
        "single_bid": "scored",
        "reference_set": "admitted_bids",
    });
    if let (Some(policy), Some(fields)) = (below_zero, policies.as_object_mut()) {
        fields.insert("points_below_zero".to_owned(), json!(policy));
    }
    json!({
        "id": format!("way-{index}"),
        "title": if title.is_empty() { "–" } else { title },
        "criteria": criteria,
        "method": method,
        "policies": policies,
        "schedule": [{
            "id": "item",
            "title": "What is bought",
            "unit": "piece",
            "packs": "none",
            "quantities": [{"participant": "buyer", "from_year": 1, "to_year": 1, "per_year": "1"}],
            "zero_allowed": false,
            "negative_allowed": false,
            "vat": "none",
            "missing": "non_compliant",
        }],
    })
}

fn price(rule: &Value, weight: Option<&str>) -> Value {
    criterion("price", &json!("offered_price"), rule, weight)
}

fn quality(rule: &Value, weight: Option<&str>) -> Value {
    let panel = json!({"panel_points": {"scale": {"lowest": "0", "highest": "100"}, "aggregation": "single"}});
    criterion("quality", &panel, rule, weight)
}

fn criterion(kind: &str, measure: &Value, rule: &Value, weight: Option<&str>) -> Value {
    let mut declared =
        json!({"id": kind, "title": kind, "kind": kind, "measure": measure, "rule": rule});
    if let (Some(weight), Some(fields)) = (weight, declared.as_object_mut()) {
        fields.insert("weight".to_owned(), json!(weight));
    }
    declared
}
