//! Emissions: what holds whatever the numbers, and whatever the order of the lines.

use proptest::prelude::*;
use serde_json::{Value, json};
use wholelife::evaluation::CarbonReport;
use wholelife::explain::Explained;
use wholelife::num::{Decimal, decide};
use wholelife::{Input, Options};

/// Lines of a mass each, with a factor that ships, of which some are biogenic.
fn lines(masses: &[(u32, bool)]) -> Vec<Value> {
    let factor = json!({ "set": "desnz", "factor": "material.plastic_pp.primary" });
    let lines = masses.iter().enumerate();
    lines
        .map(|(index, (grams, biogenic))| {
            let mass = json!({ "constant": { "value": grams.to_string(), "unit": "g/piece" } });
            json!({
                "id": format!("line-{index}"), "title": "Plastic", "stage": "raw_materials",
                "biogenic": biogenic,
                "flow": { "schedule": { "item": "machine", "amount": {
                    "factors": [mass, { "emission_factor": factor }],
                } } },
            })
        })
        .collect()
}

/// What the first bid of the example of the crate emits by these lines.
fn emitted(lines: Vec<Value>) -> CarbonReport {
    let text = include_str!("../core/src/example.json");
    let mut envelope: Value = serde_json::from_str(text).unwrap();
    let procurement = &mut envelope["procurement"];
    procurement["factor_sets"] = json!([{
        "id": "desnz", "factors": { "shipped": { "name": "uk_desnz", "version": "2025" } },
    }]);
    procurement["lots"][0]["carbon_lines"] = Value::Array(lines);
    let text = envelope.to_string();
    let evaluation = wholelife::evaluation(Input::Envelope(text.as_bytes()), Options::default());
    evaluation.unwrap().lots[0].bids[0].carbon.clone().unwrap()
}

fn value(explained: &Explained) -> Decimal {
    decide(explained.value.unwrap().0)
}

fn masses() -> impl Strategy<Value = Vec<(u32, bool)>> {
    prop::collection::vec((1u32..1_000_000, any::<bool>()), 1..5)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Emissions are proportional to masses, and biogenic carbon is in none of the totals.
    #[test]
    fn scaled_masses_scale_the_emissions(masses in masses(), times in 2u32..50) {
        let scaled: Vec<(u32, bool)> =
            masses.iter().map(|(grams, biogenic)| (grams * times, *biogenic)).collect();
        let (once, often) = (emitted(lines(&masses)), emitted(lines(&scaled)));
        let by = Decimal::from(times);
        prop_assert_eq!(value(&once.totals.total) * by, value(&often.totals.total));
        let fossil: u32 = masses.iter().filter(|(_, biogenic)| !biogenic).map(|(grams, _)| grams).sum();
        let per_kilogram = Decimal::new(257_757_172, 8);
        let expected = Decimal::from(fossil) * per_kilogram / Decimal::from(1_000);
        prop_assert_eq!(value(&once.totals.total), decide(expected));
    }

    #[test]
    fn the_order_of_the_lines_does_not_matter(masses in masses()) {
        let turned = lines(&masses).into_iter().rev().collect();
        let (one, other) = (emitted(lines(&masses)), emitted(turned));
        prop_assert_eq!(one.totals.total.value, other.totals.total.value);
        prop_assert_eq!(one.by_year.values, other.by_year.values);
    }
}
