//! A small purchase to write envelopes from, for tests that change one thing at a time.

use serde_json::{Value, json};

/// Machines that are bought, run and taken back.
#[derive(Debug, Clone)]
pub(crate) struct Purchase {
    pub(crate) years: u32,
    pub(crate) timing: &'static str,
    /// The discount rate: `{"constant": "0.03"}`, for instance.
    pub(crate) rate: Value,
    pub(crate) cost_lines: Vec<Value>,
    pub(crate) criteria: Vec<Value>,
    pub(crate) points_below_zero: &'static str,
    pub(crate) bids: Vec<Bid>,
}

/// What one bidder asks for a machine, and the power that it draws.
#[derive(Debug, Clone)]
pub(crate) struct Bid {
    pub(crate) id: String,
    pub(crate) price: Value,
    pub(crate) energy: Value,
}

impl Bid {
    pub(crate) fn new(index: usize, price: impl ToString, energy: impl ToString) -> Self {
        Self {
            id: format!("bid-{index}"),
            price: json!(price.to_string()),
            energy: json!(energy.to_string()),
        }
    }

    fn document(&self) -> Value {
        json!({
            "id": self.id,
            "bidder": { "id": format!("{}-bidder", self.id), "name": self.id },
            "revision": 1,
            "offers": [{
                "lot": "machines",
                "offer": {
                    "prices": [{ "item": "machine", "price": self.price }],
                    "values": [{ "parameter": "energy", "value": self.energy }],
                },
            }],
        })
    }
}

impl Purchase {
    /// Scored on price alone, by `rule`.
    pub(crate) fn by_price(rule: Value, bids: Vec<Bid>) -> Self {
        Self {
            years: 4,
            timing: "end_of_year",
            rate: json!({ "constant": "0.03" }),
            cost_lines: Vec::new(),
            criteria: vec![criterion("price", "100", json!("offered_price"), rule)],
            points_below_zero: "zero",
            bids,
        }
    }

    /// Scored on life-cycle cost: machines, their power, service every other year, and racks that
    /// are replaced.
    pub(crate) fn by_cost(years: u32, bids: Vec<Bid>) -> Self {
        let cost = json!({ "life_cycle_cost": { "total": "present_value" } });
        let rule = json!({ "linear_min_max": { "max_points": "100" } });
        let wages =
            json!([{ "rate": { "per_year": constant("0.012", "1"), "first_year": years.min(2) } }]);
        let power =
            json!([{ "parameter": "hours" }, { "parameter": "energy" }, { "parameter": "tariff" }]);
        let every_year = json!({ "yearly": {
            "amount": { "factors": power }, "from_year": 1, "to_year": years,
        } });
        let service = json!({ "every": {
            "amount": { "factors": [constant("1250.5", "DKK")] }, "years": 2, "from_year": 1, "to_year": years,
        } });
        let racks = json!({ "capital": {
            "amount": { "factors": [constant("9400", "DKK")] },
            "purchase_year": 0, "life": constant("3", "year"), "replaced": true,
            "service": "following_year", "residual": "straight_line",
        } });
        Self {
            years,
            cost_lines: vec![
                cost_line(
                    "machines",
                    json!({ "schedule": { "item": "machine" } }),
                    json!([]),
                ),
                cost_line("power", every_year, json!([])),
                cost_line("service", service, wages.clone()),
                cost_line("racks", racks, wages),
            ],
            criteria: vec![criterion("cost", "100", cost, rule.clone())],
            ..Self::by_price(rule, bids)
        }
    }

    /// The envelope.
    pub(crate) fn document(&self) -> Value {
        json!({
            "procurement": {
                "schema_version": "1.0",
                "id": "machines",
                "title": "Machines",
                "version": "1",
                "published": "2026-01-05",
                "currency": "DKK",
                "price_level": "2026-07-01",
                "vat": {
                    "stated": "excluding",
                    "evaluated": "including_unrecoverable",
                    "rates": [{ "id": "standard", "rate": "0.25" }],
                },
                "study": { "base_date": "2026-07-01", "years": self.years },
                "discounting": { "price_basis": "real", "timing": self.timing, "rate": self.rate },
                "payers": [{ "id": "region", "title": "The region", "recovers_vat": false }],
                "participants": [{ "id": "north", "title": "North", "payer": "region" }],
                "lots": [self.lot()],
            },
            "bids": self.bids.iter().map(Bid::document).collect::<Vec<_>>(),
        })
    }

    fn lot(&self) -> Value {
        json!({
            "id": "machines",
            "title": "Machines",
            "parameters": [
                buyer("hours", "hour/year", "1750"),
                buyer("tariff", "DKK/kWh", "1.48"),
                {
                    "id": "energy", "title": "Power", "unit": "kWh/hour",
                    "origin": "bidder", "missing": "problem",
                },
            ],
            "schedule": [{
                "id": "machine", "title": "Machine", "unit": "piece", "packs": "none",
                "quantities": [{ "participant": "north", "from_year": 0, "to_year": 0, "per_year": "4" }],
                "zero_allowed": true, "negative_allowed": false, "vat": "standard", "missing": "problem",
            }],
            "cost_lines": self.cost_lines,
            "criteria": self.criteria,
            "method": { "weighted_points": { "combination": "weighted", "weights_sum": "100" } },
            "policies": {
                "points_below_zero": self.points_below_zero,
                "rounding": { "measure": "none", "criterion": "none", "weighted": "none", "total": "none" },
                "ties": [],
                "single_bid": "scored",
                "reference_set": "admitted_bids",
            },
        })
    }
}

/// A criterion.
pub(crate) fn criterion(id: &str, weight: &str, measure: Value, rule: Value) -> Value {
    let kind = if id == "price" { "price" } else { "cost" };
    json!({ "id": id, "title": id, "kind": kind, "weight": weight, "measure": measure, "rule": rule })
}

/// A constant factor.
pub(crate) fn constant(value: &str, unit: &str) -> Value {
    json!({ "constant": { "value": value, "unit": unit } })
}

fn buyer(id: &str, unit: &str, value: &str) -> Value {
    json!({ "id": id, "title": id, "unit": unit, "origin": "buyer", "value": value })
}

fn cost_line(id: &str, flow: Value, growth: Value) -> Value {
    let mut line = json!({
        "id": id, "title": id, "phase": "use", "borne_by": "authority", "counts_in": "award",
        "cashable": true, "flow": flow, "growth": growth,
    });
    if line["flow"].get("schedule").is_none() {
        line["payer"] = json!("region");
        line["vat"] = json!("standard");
    }
    line
}
