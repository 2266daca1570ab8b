//! Products used once or many times: what holds whatever the numbers, asked as a calculation and as a
//! procurement in which bids offer them.

use std::cmp::Ordering;

use proptest::prelude::*;
use serde_json::{Value, json};
use wholelife::num::Decimal;
use wholelife::{Input, Options};

/// A single-use item against a reusable one, in hundredths of kroner and in grams.
#[derive(Debug, Clone, Copy)]
struct Systems {
    single: [u32; 2],
    reusable: [u32; 2],
    each_use: [u32; 2],
    fixed: [u32; 2],
    /// At the end of an item that is not lost.
    disposal: [u32; 2],
    rated_uses: u32,
    per_mille_lost: u32,
    /// Operating days until an item can be used again, and the years it lasts; none without a pool.
    pool: Option<(u32, u32)>,
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
        Systems { single, reusable, each_use, fixed, disposal: [0, 0], rated_uses, per_mille_lost, pool: None, uses }
    }
}

prop_compose! {
    /// The same with a pool of whole items that the uses ask for, and a calendar life.
    fn pooled()(systems in systems(), days in 1u32..60, years in 1u32..9) -> Systems {
        Systems { pool: Some((days, years)), ..systems }
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
        let mut life = json!({ "reusable": {
            "rated_uses": self.rated_uses,
            "loss_per_use": Decimal::new(self.per_mille_lost.into(), 3).to_string(),
            "pool": "none",
        } });
        if let Some((days, years)) = self.pool {
            life["reusable"]["calendar_years"] = json!(years.to_string());
            life["reusable"]["pool"] = json!({ "turnaround": {
                "operating_days": days.to_string(), "reserve": "0.2", "peak": 1, "whole": true,
            } });
        }
        let resources = [
            resource("each", "per_use", self.each_use),
            resource("fixed", "per_year", self.fixed),
            resource("disposal", "end_of_life", self.disposal),
        ];
        let mut asked = json!({ "reuse_comparison": {
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
        } });
        self.days_if_read(&mut asked["reuse_comparison"]);
        asked
    }

    /// Only where a pool asks for operating days may they be stated.
    fn days_if_read(self, asked: &mut Value) {
        if self.pool.is_some() {
            asked["operating_days"] = json!("250");
        }
    }
}

impl Systems {
    /// A procurement for a year in which the first bid offers single use and the second the reusable item.
    fn procured(self) -> Value {
        let mut envelope: Value =
            serde_json::from_str(include_str!("../core/src/example.json")).unwrap();
        let procurement = &mut envelope["procurement"];
        procurement["study"]["years"] = json!(1);
        procurement["counted"] = json!([{ "id": "use", "title": "One use" }]);
        let lot = &mut procurement["lots"][0];
        let (name, policies) = (lot["id"].clone(), lot["policies"].clone());
        *lot = json!({
            "id": name, "title": "Products", "policies": policies,
            "method": { "weighted_points": { "combination": "added" } },
            "criteria": [{
                "id": "cost", "title": "Cost", "kind": "cost",
                "measure": { "life_cycle_cost": { "total": "undiscounted" } },
                "rule": { "ratio_to_lowest": { "max_points": "100" } },
            }],
            "functional_unit": {
                "unit": "use", "title": "One use", "counting": "undiscounted",
                "per_year": { "constant": { "value": self.uses.to_string(), "unit": "use/year" } },
            },
            "product_systems": {
                "systems": self.asked()["reuse_comparison"]["systems"], "axes": ["cost", "emissions"],
                "pools": "evenly", "infection": "excluded", "growth": [],
                "payer": "region", "vat": "vat",
            },
        });
        self.days_if_read(&mut lot["product_systems"]);
        let bids = ["single", "reusable"].map(|system| {
            json!({
                "id": system, "bidder": { "id": system, "name": system }, "revision": 1,
                "offers": [{ "lot": name, "offer": { "product_system": system } }],
            })
        });
        envelope["bids"] = json!(bids);
        envelope
    }
}

/// What a year takes of cost and of emissions, with single use and with the reusable item.
type Years = [[Decimal; 2]; 2];

fn years(answer: &Value, at: impl Fn(usize, &str) -> String) -> Years {
    [0, 1].map(|option| AXES.map(|(axis, _)| number(answer, &at(option, axis)).unwrap()))
}

fn calculated(systems: Systems) -> Years {
    let answer = answered(&systems.asked());
    years(&answer, |option, axis| {
        format!("/options/{option}/{axis}/per_year/value")
    })
}

fn evaluated(systems: Systems) -> Years {
    let text = systems.procured().to_string();
    let text = wholelife::evaluate(Input::Envelope(text.as_bytes()), Options::default()).unwrap();
    let evaluation: Value = serde_json::from_str(&text).unwrap();
    years(&evaluation, |bid, axis| {
        let total = match axis {
            "cost" => "costs/totals/undiscounted",
            _ => "carbon/totals/total",
        };
        format!("/lots/0/bids/{bid}/{total}/value")
    })
}

/// Whoever asks, the same has to hold.
const ASKED: [fn(Systems) -> Years; 2] = [calculated, evaluated];

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

    /// Also of pools, whose whole items make steps: what is told of a stretch of uses holds at both of its ends.
    #[test]
    fn each_stretch_of_uses_is_lower_as_it_says(systems in pooled()) {
        let mut asked = systems.asked();
        asked["reuse_comparison"]["range"] = json!({ "from": 1, "to": 4001, "step": 20 });
        let answer = answered(&asked);
        for (place, (axis, _)) in AXES.into_iter().enumerate() {
            let stretches = &answer["comparisons"][0][axis]["by_uses_per_year"];
            // At more turns than these the ends would be asked for all day.
            for stretch in stretches.as_array().unwrap().iter().take(4) {
                for end in ["from", "to"] {
                    let uses = u32::try_from(stretch[end].as_u64().unwrap()).unwrap();
                    for ask in ASKED {
                        let [single, reusable] = ask(Systems { uses, ..systems });
                        let lower = match reusable[place].cmp(&single[place]) {
                            Ordering::Less => "other",
                            Ordering::Greater => "base",
                            Ordering::Equal => "equal",
                        };
                        prop_assert_eq!(&stretch["lower"], lower, "{} uses", uses);
                    }
                }
            }
        }
    }

    /// Emissions are proportional to what everything emits, and costs do not move with them.
    #[test]
    fn scaled_emissions_scale_a_year(systems in pooled(), times in 2u32..50) {
        let scaled = |[cost, grams]: [u32; 2]| [cost, grams * times];
        let more = Systems {
            single: scaled(systems.single),
            reusable: scaled(systems.reusable),
            each_use: scaled(systems.each_use),
            fixed: scaled(systems.fixed),
            ..systems
        };
        for ask in ASKED {
            let by = Decimal::from(times);
            for (once, often) in ask(systems).into_iter().zip(ask(more)) {
                let error = (often[1] - once[1] * by).abs();
                prop_assert!(error <= by * Decimal::new(1, 12), "{error}");
                prop_assert_eq!(often[0], once[0]);
            }
        }
    }

    /// Each use more of a life makes a use cheaper as long as items cost, and each loss dearer.
    #[test]
    fn a_use_takes_less_with_a_longer_life_and_more_with_losses(systems in systems()) {
        for ask in ASKED {
            let reusable = |systems: Systems| ask(systems)[1];
            let now = reusable(systems);
            let longer = reusable(Systems { rated_uses: systems.rated_uses + 1, ..systems });
            let lossier = reusable(Systems { per_mille_lost: systems.per_mille_lost + 1, ..systems });
            for axis in 0..2 {
                prop_assert!(longer[axis] < now[axis] && now[axis] < lossier[axis]);
            }
        }
    }

    /// Also of pools, whose items the calendar ends: these only last for more uses.
    #[test]
    fn twice_the_uses_never_take_less_in_a_year(systems in pooled()) {
        for ask in ASKED {
            let often = ask(Systems { uses: systems.uses * 2, ..systems });
            for (once, twice) in ask(systems).into_iter().zip(often) {
                prop_assert!(once[0] <= twice[0] && once[1] <= twice[1], "{once:?} {twice:?}");
            }
        }
    }

    /// Single items, use by use: each use may be the last of its item, and the next item begins with the next use.
    #[test]
    fn what_is_expected_is_what_single_items_do(
        systems in systems(), rated_uses in 1u32..30, tenths_lost in 0u32..10, disposal in [0u32..9000, 0u32..9000],
    ) {
        let systems = Systems { rated_uses, per_mille_lost: tenths_lost * 100, disposal, uses: 200, ..systems };
        let lost = Decimal::new(tenths_lost.into(), 1);
        let life = usize::try_from(rated_uses).unwrap();
        let (mut uses_of_an_item, mut reached) = (Decimal::ZERO, Decimal::ONE);
        for use_made in 1..=rated_uses {
            let lost_now = reached * lost;
            uses_of_an_item += lost_now * Decimal::from(use_made);
            reached -= lost_now;
        }
        let disposed_of = reached;
        uses_of_an_item += disposed_of * Decimal::from(rated_uses);
        // How old the item at hand is, after so many uses, as a distribution; and how many were begun.
        let mut ages = vec![Decimal::ZERO; life];
        ages[0] = Decimal::ONE;
        let mut begun = Decimal::ZERO;
        for _ in 0..systems.uses {
            begun += ages[0];
            let ending = |(age, share): (usize, &Decimal)| if age + 1 == life { *share } else { *share * lost };
            let ends: Decimal = ages.iter().enumerate().map(ending).sum();
            let older = ages.iter().take(life - 1).map(|share| *share * (Decimal::ONE - lost));
            ages = std::iter::once(ends).chain(older).collect();
        }
        for ask in ASKED {
            let year = ask(systems)[1];
            for (axis, takes) in year.into_iter().enumerate() {
                let unit = Decimal::new(1, if axis == 0 { 2 } else { 3 });
                let of = |part: [u32; 2]| Decimal::from(part[axis]) * unit;
                let items = takes - of(systems.each_use) * Decimal::from(systems.uses) - of(systems.fixed);
                let item = of(systems.reusable) + of(systems.disposal) * disposed_of;
                let bought = Decimal::from(systems.uses) / uses_of_an_item;
                prop_assert!((items - item * bought).abs() <= Decimal::new(1, 9), "{items} {bought}");
                // The item at hand in the end is not used up: up to its last use but one is left of it.
                let left = (begun - bought) * uses_of_an_item;
                let most = Decimal::from(rated_uses - 1);
                prop_assert!(left >= Decimal::new(-1, 12) && left <= most + Decimal::new(1, 12));
            }
        }
    }
}
