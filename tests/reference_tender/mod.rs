//! A tender of eight bids whose 160 uncertain numbers have life-cycle costs with moments that are known exactly.
//!
//! A bid pays its first number at the base date; the next eight are amounts of a year that grow from year 2 on by the
//! eight after them; the last three are paid in year 4 and in year 7, and received at the end of year 10.

use serde_json::{Value, json};

const TENDER: &str = include_str!("tender.json");

/// The numbers of the tender, with the moments of its bids.
pub(crate) fn tender() -> Value {
    serde_json::from_str(TENDER).unwrap()
}

/// A number with no more decimals than a document may have.
fn text(number: &Value) -> Value {
    json!(format!("{:.9}", number.as_f64().unwrap()))
}

/// A number with its distribution; the award counts with its mean or mode.
fn uncertain(place: usize, of: &Value) -> Value {
    let [a, b, c] = [1, 2, 3].map(|place| text(&of[place]));
    let by_mean = json!({ "mean": a, "standard_error": b });
    let by_mode = json!({ "minimum": a, "mode": b, "maximum": c });
    // A rate has to be one; this is 180 standard deviations away.
    let within = json!({ "minimum": "-0.9", "maximum": "0.9" });
    let (kind, parameters, value) = match of[0].as_str().unwrap() {
        "tri" => ("triangular", by_mode, b),
        "pert" => ("pert", by_mode, b),
        "uniform" => {
            let middle = of[1].as_f64().unwrap().midpoint(of[2].as_f64().unwrap());
            (
                "uniform",
                json!({ "minimum": a, "maximum": b }),
                json!(middle.to_string()),
            )
        }
        "normal" if is_rate(place) => (
            "normal",
            json!({ "mean": a, "standard_error": b, "truncated": within }),
            a,
        ),
        kind => (kind, by_mean, a),
    };
    json!({ "value": value, "uncertainty": { kind: parameters } })
}

fn is_rate(place: usize) -> bool {
    (9..17).contains(&place)
}

fn name(place: usize) -> String {
    format!("number-{place:02}")
}

/// The tender as an envelope.
pub(crate) fn document() -> Value {
    let tender = tender();
    let parameter = |place: usize| {
        json!({
            "id": name(place), "title": name(place), "unit": if is_rate(place) { "1" } else { "DKK" },
            "origin": "bidder", "missing": "problem",
        })
    };
    let amount = |place: usize| json!({ "factors": [{ "parameter": name(place) }] });
    let line = |id: String, flow: Value, growth: Value| {
        json!({
            "id": id, "title": id, "phase": "use", "borne_by": "authority", "counts_in": "award",
            "cashable": true, "payer": "region", "vat": "standard", "flow": flow, "growth": growth,
        })
    };
    let once = |place: usize, year: u32, amount: Value| {
        line(
            format!("once-{place}"),
            json!({ "once": { "amount": amount, "year": year } }),
            json!([]),
        )
    };
    let mut received = amount(19);
    let negative = json!({ "constant": { "value": "-1", "unit": "1" } });
    received["factors"].as_array_mut().unwrap().push(negative);
    let mut lines = vec![once(0, 0, amount(0))];
    lines.extend((1..9).map(|place| {
        let growth =
            json!([{ "rate": { "per_year": { "parameter": name(place + 8) }, "first_year": 2 } }]);
        let mut yearly = amount(place);
        yearly["divisors"] = json!([{ "constant": { "value": "1", "unit": "year" } }]);
        let flow = json!({ "yearly": { "amount": yearly, "from_year": 1, "to_year": 10 } });
        line(format!("yearly-{place}"), flow, growth)
    }));
    lines.extend([
        once(17, 4, amount(17)),
        once(18, 7, amount(18)),
        once(19, 10, received),
    ]);
    let bid = |(index, numbers): (usize, &Value)| {
        let values = numbers.as_array().unwrap().iter().enumerate();
        let values = values
            .map(|(place, of)| json!({ "parameter": name(place), "value": uncertain(place, of) }));
        json!({
            "id": format!("bid-{index}"),
            "bidder": { "id": format!("bidder-{index}"), "name": format!("Bidder {index}") },
            "revision": 1,
            "offers": [{ "lot": "lot", "offer": { "prices": [], "values": values.collect::<Vec<_>>() } }],
        })
    };
    json!({
        "procurement": {
            "schema_version": "1.0", "id": "reference", "title": "Reference", "version": "1",
            "published": "2026-01-05", "currency": "DKK", "price_level": "2026-01-01",
            "vat": {
                "stated": "excluding", "evaluated": "excluding",
                "rates": [{ "id": "standard", "rate": "0.25" }],
            },
            "study": { "base_date": "2026-01-01", "years": 10 },
            "discounting": {
                "price_basis": "real", "timing": "end_of_year", "rate": { "constant": "0.035" },
            },
            "payers": [{ "id": "region", "title": "The region", "recovers_vat": true }],
            "participants": [{ "id": "region", "title": "The region", "payer": "region" }],
            "lots": [{
                "id": "lot", "title": "Lot",
                "parameters": (0..20).map(parameter).collect::<Vec<_>>(),
                "schedule": [],
                "cost_lines": lines,
                "criteria": [{
                    "id": "cost", "title": "Cost", "kind": "cost",
                    "measure": { "life_cycle_cost": { "total": "present_value" } }, "rule": "as_measured",
                }],
                "method": { "evaluation_price": { "base": "cost" } },
                "policies": {
                    "rounding": { "measure": "none", "criterion": "none", "weighted": "none", "total": "none" },
                    "ties": [], "single_bid": "scored", "reference_set": "admitted_bids",
                },
            }],
        },
        "bids": tender["bids"].as_array().unwrap().iter().enumerate().map(bid).collect::<Vec<_>>(),
    })
}
