//! What holds for every measure of worth, whatever its flows.

use proptest::prelude::*;
use rust_decimal_macros::dec;
use serde_json::{Value, json};
use wholelife::num::Decimal;

fn answered(asked: Value) -> Value {
    let text = wholelife::calculate(asked.to_string().as_bytes()).unwrap();
    serde_json::from_str::<Value>(&text).unwrap()["answer"].take()
}

fn figure(value: &Value) -> Decimal {
    value["value"].as_str().unwrap().parse().unwrap()
}

fn digits(value: Decimal) -> String {
    value.to_string()
}

fn timing() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["start_of_year", "mid_year", "end_of_year"])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn an_annual_equivalent_is_worth_its_present_value(
        cents in 1i64..900_000_000,
        years in 1u32..60,
        per_mille in -100i64..300,
        timing in timing(),
    ) {
        let rate = json!({ "constant": digits(Decimal::new(per_mille, 3)) });
        let equivalent = answered(json!({ "annual_equivalent": {
            "present_value": digits(Decimal::new(cents, 2)), "years": years, "timing": timing, "rate": rate,
        } }));
        let equivalent = figure(&equivalent["annual_equivalent"]);
        let back = answered(json!({ "present_value": {
            "payments": { "annuity": { "amount": digits(equivalent), "periods": years } },
            "timing": timing, "rate": rate,
        } }));
        let lost = figure(&back["present_value"]) - Decimal::new(cents, 2);
        // The equivalent was rounded to 12 decimals, and years at negative rates weigh more than 1.
        prop_assert!(lost.abs() < dec!(0.0000001), "{}", lost);
    }

    #[test]
    fn a_rate_may_be_a_number_or_steps(
        flows in prop::collection::vec(-9_000i64..9_000, 1..12),
        per_mille in -100i64..300,
        chained: bool,
    ) {
        let rate = Decimal::new(per_mille, 3);
        let steps: Vec<Value> = (1..=3).map(|step| json!({ "from_year": step * 2 - 1, "rate": digits(rate) })).collect();
        let chain = if chained { "chained" } else { "spot" };
        let of = |rate: Value| figure(&answered(json!({ "present_value": {
            "payments": { "series": flows }, "timing": "end_of_year", "rate": rate,
        } }))["present_value"]);
        let number = answered(json!({ "net_present_value": { "rate": digits(rate), "flows": flows } }));
        let constant = of(json!({ "constant": digits(rate) }));
        let stepped = of(json!({ "stepped": { "chain": chain, "steps": steps } }));
        prop_assert!((constant - figure(&number["net_present_value"])).abs() <= dec!(1e-12));
        prop_assert!((constant - stepped).abs() <= dec!(1e-12));
    }

    #[test]
    fn flows_are_worth_nothing_at_an_internal_rate(
        flows in prop::collection::vec(-9_000i64..9_000, 2..12),
    ) {
        let found = answered(json!({ "internal_rates": { "flows": flows } }))["internal_rates"].take();
        for each in found["rates"].as_array().unwrap() {
            let rate = figure(&each["rate"]);
            // A long way below zero the value of a year's flow no longer fits beside that of others;
            // above a hundred per cent a rate is taken for a percentage.
            if rate < dec!(-0.5) || rate > dec!(0.999) {
                continue;
            }
            let near = |rate: Decimal| {
                let asked = json!({ "net_present_value": { "rate": digits(rate), "flows": flows } });
                figure(&answered(asked)["net_present_value"])
            };
            let (at, step) = (near(rate).abs(), dec!(0.000001));
            let (below, above) = (near(rate - step), near(rate + step));
            // To 12 decimals of the rate it is a millionth of what a millionth of a rate makes.
            prop_assert!(at <= (below.abs() + above.abs()) * dec!(0.00001) + dec!(1e-11), "{} {}", rate, at);
        }
    }

    #[test]
    fn months_agree_with_whole_years(per_mille in -200i64..500, years in 1u32..30) {
        let yearly = Decimal::new(per_mille, 3);
        let asked = json!({ "period_rate": {
            "compounding": "yearly_equivalent", "find": { "monthly": digits(yearly) },
        } });
        let monthly = figure(&answered(asked)["period_rate"]);
        let grown = |rate: Decimal, periods: u32| figure(&answered(json!({ "future_value": {
            "payments": { "amount": { "amount": 1, "period": periods } }, "rate": digits(rate),
        } }))["future_value"]);
        let (months, whole) = (grown(monthly, years * 12), grown(yearly, years));
        // The monthly rate was rounded to 12 decimals.
        let allowed = whole * Decimal::from(years * 12) * dec!(1e-12) + dec!(2e-12);
        prop_assert!((months - whole).abs() <= allowed, "{} {}", months, whole);
    }
}
