//! What holds for every rate, however it is written: as a number, in steps or as a list, by the year or
//! by the month.

use crate::purchase::{Bid, Purchase, constant};
use proptest::prelude::*;
use rust_decimal_macros::dec;
use serde_json::{Value, json};
use wholelife::evaluation::CostReport;
use wholelife::explain::Explained;
use wholelife::num::Decimal;
use wholelife::{Input, Options};

fn value(explained: &Explained) -> Decimal {
    explained.value.unwrap().0
}

/// What the only bid costs, with these fields of the discounting.
fn costs(purchase: &Purchase, fields: &Value) -> CostReport {
    let mut document = purchase.document();
    let discounting = document["procurement"]["discounting"].as_object_mut();
    discounting
        .unwrap()
        .extend(fields.as_object().unwrap().clone());
    let text = document.to_string();
    let evaluation = wholelife::evaluation(Input::Envelope(text.as_bytes()), Options::default());
    evaluation
        .unwrap()
        .lots
        .remove(0)
        .bids
        .remove(0)
        .costs
        .unwrap()
}

/// Everything that depends on a rate: the present value of each line, and the annual equivalent.
fn worths(costs: &CostReport) -> Vec<Decimal> {
    let lines = costs.lines.iter().map(|line| &line.present_value);
    lines
        .chain([&costs.totals.annual_equivalent])
        .map(value)
        .collect()
}

/// Whether numbers agree to what a rate of 12 decimals, compounded over the years, leaves of them.
fn agree(one: &[Decimal], other: &[Decimal]) -> bool {
    let near = |(one, other): (&Decimal, &Decimal)| {
        (one - other).abs() <= (one.abs() + Decimal::ONE) * dec!(0.0000000001)
    };
    one.len() == other.len() && one.iter().zip(other).all(near)
}

fn timing() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["start_of_year", "mid_year", "end_of_year"])
}

fn monthly_rate() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["yearly_equivalent", "twelfth"])
}

fn bought(years: u32) -> Purchase {
    Purchase::by_cost(years, vec![Bid::new(0, "12500.75", "2.4")])
}

/// Rates of the years in steps, one for each.
fn listed(rates: &[i64], chain: &str) -> Value {
    let steps = (1..).zip(rates).map(
        |(year, rate)| json!({ "from_year": year, "rate": Decimal::new(*rate, 3).to_string() }),
    );
    json!({ "stepped": { "chain": chain, "steps": steps.collect::<Vec<Value>>() } })
}

/// One amount in a month of the study, as a twelfth of what a year has.
fn in_month(month: u32) -> Value {
    json!({ "monthly": {
        "amount": { "factors": [constant("120000", "DKK/year")] }, "from_month": month, "to_month": month,
    } })
}

/// The same amount in a year.
fn in_year(year: u32) -> Value {
    json!({ "once": { "amount": { "factors": [constant("10000", "DKK")] }, "year": year } })
}

/// A purchase with nothing but flows that the region pays.
fn paying(years: u32, timing: &'static str, rate: Value, flows: Vec<Value>) -> Purchase {
    let line = |(index, flow)| {
        json!({
            "id": format!("line-{index}"), "title": "A line", "phase": "use", "borne_by": "authority",
            "counts_in": "award", "cashable": true, "flow": flow, "growth": [],
            "payer": "region", "vat": "standard",
        })
    };
    let cost_lines = flows.into_iter().enumerate().map(line).collect();
    Purchase {
        timing,
        rate,
        cost_lines,
        ..bought(years)
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_rate_is_the_same_as_a_number_in_a_step_and_as_a_list(
        years in 1u32..25,
        per_mille in -20i64..150,
        timing in timing(),
        chain in prop::sample::select(vec!["chained", "spot"]),
        monthly in prop::option::of(monthly_rate()),
    ) {
        let rate = Decimal::new(per_mille, 3).to_string();
        let fields = monthly.map_or(json!({}), |word| json!({ "monthly_rate": word }));
        let number = json!({ "constant": rate });
        let step = json!({ "stepped": { "chain": chain, "steps": [{ "from_year": 0, "rate": rate }] } });
        let list = listed(&vec![per_mille; years as usize], chain);
        let [number, step, list] = [number, step, list].map(|rate| {
            worths(&costs(&Purchase { timing, rate, ..bought(years) }, &fields))
        });
        prop_assert!(agree(&number, &step), "{number:?} {step:?}");
        prop_assert!(agree(&number, &list), "{number:?} {list:?}");
    }

    #[test]
    fn growth_is_the_same_as_a_rate_as_a_list_and_as_an_index(
        years in 1u32..25,
        per_mille in -100i64..200,
        timing in timing(),
    ) {
        let rate = Decimal::new(per_mille, 3);
        let levels = (0..years).scan(Decimal::ONE, |level, _| {
            *level = (*level * (Decimal::ONE + rate)).round_dp(12);
            Some(level.to_string())
        });
        let written = [
            json!({ "rate": { "per_year": constant(&rate.to_string(), "1"), "first_year": 1 } }),
            json!({ "rates": vec![rate.to_string(); years as usize] }),
            json!({ "index": levels.collect::<Vec<String>>() }),
        ];
        let [number, list, index] = written.map(|growth| {
            let mut purchase = Purchase { timing, ..bought(years) };
            for line in &mut purchase.cost_lines {
                line["growth"] = json!([growth]);
            }
            worths(&costs(&purchase, &json!({})))
        });
        prop_assert!(agree(&number, &list), "{number:?} {list:?}");
        prop_assert!(agree(&number, &index), "{number:?} {index:?}");
    }

    #[test]
    fn months_meet_the_years_at_their_ends(
        rates in prop::collection::vec(-50i64..250, 1..20),
        pick in any::<prop::sample::Index>(),
        at_start: bool,
        chain in prop::sample::select(vec!["chained", "spot"]),
        monthly in monthly_rate(),
    ) {
        let years = u32::try_from(rates.len()).unwrap();
        let year = u32::try_from(pick.index(rates.len())).unwrap() + 1;
        // The first month of a year begins with it, and the last one ends with it.
        let (timing, month) = if at_start { ("start_of_year", 12 * year - 11) } else { ("end_of_year", 12 * year) };
        let flows = vec![in_month(month), in_year(year)];
        let purchase = paying(years, timing, listed(&rates, chain), flows);
        let costs = costs(&purchase, &json!({ "monthly_rate": monthly }));
        let [by_month, by_year] = [&costs.lines[0], &costs.lines[1]].map(|line| vec![value(&line.present_value)]);
        prop_assert!(agree(&by_month, &by_year), "{by_month:?} {by_year:?}");
    }
}
