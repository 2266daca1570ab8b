//! Products used once or many times: what holds whatever the numbers, asked as anybody asks it.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test that goes wrong here fails, as it should"
)]

use proptest::prelude::*;
use serde_json::{Value, json};
use wholelife::num::Decimal;

/// A single-use item against a reusable one, in hundredths of kroner and in grams.
#[derive(Debug, Clone, Copy)]
struct Systems {
    single: [u32; 2],
    reusable: [u32; 2],
    each_use: [u32; 2],
    fixed: [u32; 2],
    rated_uses: u32,
    per_mille_lost: u32,
    uses: u32,
}

prop_compose! {
    fn systems()(
        single in [1000u32..100_000, 1000u32..100_000],
        reusable in [1u32..1_000_000, 1u32..1_000_000],
        each_use in [0u32..90_000, 0u32..90_000],
        fixed in [0u32..9_000_000, 0u32..9_000_000],
        rated_uses in 2u32..300,
        per_mille_lost in 0u32..20,
        uses in 1u32..5000,
    ) -> Systems {
        Systems { single, reusable, each_use, fixed, rated_uses, per_mille_lost, uses }
    }
}

fn known(amount: Decimal, unit: &str) -> Value {
    json!({ "constant": { "value": amount.to_string(), "unit": unit } })
}

/// What two axes take, by the names of their fields.
fn rates([cost, grams]: [u32; 2]) -> Value {
    json!({
        "price": known(Decimal::new(cost.into(), 2), "DKK"),
        "emissions": known(Decimal::new(grams.into(), 3), "kgCO2e"),
    })
}

fn resource(name: &str, basis: &str, of: [u32; 2]) -> Value {
    json!({
        "id": name, "title": name, "phase": "use", "stage": "reprocessing", "basis": basis,
        "quantity": known(Decimal::ONE, "1"), "of": { "own": rates(of) },
        "cashable": true, "shared_capacity": false,
    })
}

fn item(made: [u32; 2], life: &Value, resources: &[Value]) -> Value {
    let mut item = rates(made);
    item["id"] = json!("item");
    item["title"] = json!("Item");
    item["life"] = life.clone();
    item["resources"] = json!(resources);
    item
}

impl Systems {
    fn asked(self) -> Value {
        let life = json!({ "reusable": {
            "rated_uses": self.rated_uses,
            "loss_per_use": Decimal::new(self.per_mille_lost.into(), 3).to_string(),
            "pool": "none",
        } });
        let resources = [
            resource("each", "per_use", self.each_use),
            resource("fixed", "per_year", self.fixed),
        ];
        json!({ "reuse_comparison": {
            "currency": "DKK", "functional_unit": "procedure", "axes": ["cost", "emissions"],
            "uses_per_year": self.uses.to_string(), "years": 1, "timing": "end_of_year",
            "rate": { "constant": "0" }, "residual": "none", "service": "year_of_purchase", "material_from": "0",
            "most_rated_uses": 10000,
            "systems": [
                { "id": "single", "title": "Single use",
                  "components": [item(self.single, &json!("single_use"), &[])] },
                { "id": "reusable", "title": "Reusable",
                  "components": [item(self.reusable, &life, &resources)] },
            ],
        } })
    }
}

/// The answer of a comparison.
fn answered(asked: &Value) -> Value {
    let text = wholelife::calculate(asked.to_string().as_bytes()).unwrap();
    let answer: Value = serde_json::from_str(&text).unwrap();
    answer["answer"]["reuse_comparison"].clone()
}

fn number(answer: &Value, at: &str) -> Option<Decimal> {
    let written = answer.pointer(at)?.as_str()?;
    Some(Decimal::from_str_exact(written).unwrap())
}

/// By how much a use of the reusable item takes more, asked of this axis alone.
fn difference(asked: &Value, axis: &str) -> Decimal {
    let mut asked = asked.clone();
    asked["reuse_comparison"]["axes"] = json!([axis]);
    let at = format!("/comparisons/0/{axis}/per_use/difference/value");
    number(&answered(&asked), &at).unwrap()
}

const AXES: [(&str, &str); 2] = [("cost", "price"), ("emissions", "emissions")];
const REUSABLE: &str = "/reuse_comparison/systems/1/components/0";

fn changed(asked: &Value, at: &str, to: &str) -> Value {
    let mut asked = asked.clone();
    *asked.pointer_mut(at).unwrap() = json!(to);
    asked
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    /// At the break-even both take the same; before it one is lower, after it the other.
    #[test]
    fn the_break_even_is_where_the_curves_cross(systems in systems()) {
        let asked = systems.asked();
        let answer = answered(&asked);
        for (axis, _) in AXES {
            let at = format!("/comparisons/0/{axis}/uses_per_year/value");
            let Some(uses) = number(&answer, &at) else { continue };
            if uses < Decimal::ONE {
                continue;
            }
            let with = |uses: Decimal| {
                let uses = uses.round_dp(9).to_string();
                difference(&changed(&asked, "/reuse_comparison/uses_per_year", &uses), axis)
            };
            // Half of the ninth decimal of the uses moves fixed costs of 90,000 over one use by so much.
            let even = with(uses).abs();
            prop_assert!(even <= Decimal::new(9, 5), "{uses}: {even}");
            let (before, after) = (with(uses / Decimal::TWO), with(uses * Decimal::TWO));
            prop_assert!(before.is_sign_positive() && after.is_sign_negative(), "{before} {after}");
        }
    }

    /// At the yearly uses that are told over the study present values are the same there, or turn with them.
    #[test]
    fn present_values_cross_at_the_uses_that_are_told(
        systems in systems(), items in 1u32..9, years in 1u32..8, left in any::<bool>(),
    ) {
        let mut asked = systems.asked();
        let comparison = &mut asked["reuse_comparison"];
        comparison["years"] = json!(years);
        comparison["rate"] = json!({ "constant": "0.035" });
        comparison["residual"] = json!(if left { "straight_line" } else { "none" });
        comparison["range"] = json!({ "from": 1, "to": 1500, "step": 300 });
        let life = &mut asked.pointer_mut(REUSABLE).unwrap()["life"]["reusable"];
        life["pool"] = json!({ "items": items.to_string() });
        life["calendar_years"] = json!("3.5");
        let answer = answered(&asked);
        for (axis, _) in AXES {
            let at = format!("/comparisons/0/{axis}/uses_per_year_over_study");
            let Some(uses) = number(&answer, &format!("{at}/value")) else { continue };
            if uses < Decimal::ONE {
                continue;
            }
            let with = |uses: Decimal| {
                let uses = uses.to_string();
                let answer = answered(&changed(&asked, "/reuse_comparison/uses_per_year", &uses));
                let study = format!("/comparisons/0/{axis}/over_study");
                let apart = number(&answer, &format!("{study}/difference/value")).unwrap();
                (apart, answer.pointer(&format!("{study}/lower")).cloned())
            };
            let told = answer.pointer(&format!("{at}/derivation/formula")).unwrap();
            let ((apart, lower), (_, before)) = (with(uses), with(uses - Decimal::new(1, 12)));
            if told == "reuse.uses_where_it_turns" {
                prop_assert_ne!(lower, before);
            } else {
                // The twelfth decimal of the uses, at no more than some thousands a use and year.
                prop_assert!(apart.abs() <= Decimal::new(1, 7), "{uses}: {apart}");
            }
        }
    }

    /// With the item at the price, or the making at the emissions, that is needed both take the same.
    #[test]
    fn what_an_item_may_take_makes_both_the_same(systems in systems()) {
        let asked = systems.asked();
        let answer = answered(&asked);
        for (axis, field) in AXES {
            let at = format!("/comparisons/0/{axis}/needed/components/1/item/value");
            let needed = number(&answer, &at).unwrap();
            if needed.is_sign_negative() {
                continue;
            }
            let at = format!("{REUSABLE}/{field}/constant/value");
            let even = difference(&changed(&asked, &at, &needed.to_string()), axis);
            prop_assert!(even.abs() <= Decimal::new(1, 11), "{needed}: {even}");
        }
    }

    /// With the least rated uses a use is lower, and with one less it is not.
    #[test]
    fn the_least_rated_uses_are_the_first_that_win(systems in systems()) {
        let asked = systems.asked();
        let answer = answered(&asked);
        for (axis, _) in AXES {
            let at = format!("/comparisons/0/{axis}/needed/components/1/least_rated_uses");
            let Some(least) = answer.pointer(&at).and_then(Value::as_u64) else { continue };
            let with = |rated: u64| {
                let mut asked = asked.clone();
                asked.pointer_mut(REUSABLE).unwrap()["life"]["reusable"]["rated_uses"] = json!(rated);
                difference(&asked, axis)
            };
            prop_assert!(with(least) < Decimal::ZERO);
            prop_assert!(least == 1 || with(least - 1) >= Decimal::ZERO);
        }
    }

    /// Emissions are proportional to what everything emits, and costs do not move with them.
    #[test]
    fn scaled_emissions_scale_a_use(systems in systems(), times in 2u32..50) {
        let scaled = |[cost, grams]: [u32; 2]| [cost, grams * times];
        let more = Systems {
            single: scaled(systems.single),
            reusable: scaled(systems.reusable),
            each_use: scaled(systems.each_use),
            fixed: scaled(systems.fixed),
            ..systems
        };
        let (once, often) = (answered(&systems.asked()), answered(&more.asked()));
        for option in 0..2 {
            let of = |answer: &Value, axis: &str| {
                number(answer, &format!("/options/{option}/{axis}/per_use/value")).unwrap()
            };
            let by = Decimal::from(times);
            let error = (of(&often, "emissions") - of(&once, "emissions") * by).abs();
            prop_assert!(error <= by * Decimal::new(1, 12), "{error}");
            prop_assert_eq!(of(&often, "cost"), of(&once, "cost"));
        }
    }

    /// Each use more of a life makes a use cheaper as long as items cost, and each loss dearer.
    #[test]
    fn a_use_takes_less_with_a_longer_life_and_more_with_losses(systems in systems()) {
        let per_use = |systems: Systems| {
            let answer = answered(&systems.asked());
            AXES.map(|(axis, _)| {
                number(&answer, &format!("/options/1/{axis}/per_use/value")).unwrap()
            })
        };
        let now = per_use(systems);
        let longer = per_use(Systems { rated_uses: systems.rated_uses + 1, ..systems });
        let lossier = per_use(Systems { per_mille_lost: systems.per_mille_lost + 1, ..systems });
        for axis in 0..2 {
            prop_assert!(longer[axis] < now[axis] && now[axis] < lossier[axis]);
        }
    }
}
