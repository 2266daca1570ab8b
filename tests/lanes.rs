//! The formulas walked in lanes of `f64`, as a simulation walks them, against the exact ones.

use crate::purchase::{Bid, Purchase};
use proptest::prelude::*;
use rust_decimal_macros::dec;
use serde_json::json;
use wholelife::Input;
use wholelife::award::{below_zero, evaluation_price, reference, weighted, worth};
use wholelife::finance::{self, Relation, present_value_factors};
use wholelife::lcc::{
    self, Inputs, UnitPrice, annual_equivalent, costs, functional_units, offered_price, purchases,
};
use wholelife::measure::panel_points;
use wholelife::model::{
    Aggregation, BelowZero, Case, Compounding, CountsIn, Discounting, Growth, Operand, PriceBasis,
    RateChain, Rule, SlopeByBids, Study, Timing,
};
use wholelife::num::{Date, Decimal, Exact, Rounding, RoundingMode, Scalar};
use wholelife::uncertainty::{self, float};

/// How many draws a block holds.
const WIDTH: usize = 32;

type Lanes = uncertainty::Lanes<WIDTH>;

/// How far a lane may be off, relative to what the number is made of.
const TOLERANCE: f64 = 1e-9;

/// Whether a lane holds the exact number, or no number where there is none.
fn agrees(lane: f64, exact: Exact, made_of: f64) -> bool {
    match exact.result() {
        Ok(exact) => {
            let exact = float(exact);
            (lane - exact).abs() <= TOLERANCE * exact.abs().max(made_of)
        }
        Err(_) => lane.is_nan(),
    }
}

/// Whether every lane agrees with the exact number that `of` gives for it.
fn all_agree(lanes: Lanes, made_of: f64, of: impl Fn(usize) -> Exact) -> bool {
    (0..WIDTH).all(|lane| agrees(lanes.0[lane], of(lane), made_of))
}

/// Another number in every lane.
fn varied(numbers: &[Decimal]) -> Lanes {
    uncertainty::Lanes(std::array::from_fn(|lane| {
        float(numbers[lane % numbers.len()])
    }))
}

fn rates() -> impl Strategy<Value = Vec<Decimal>> {
    prop::collection::vec((-50i64..200).prop_map(|rate| Decimal::new(rate, 3)), 1..40)
}

fn timing() -> impl Strategy<Value = Timing> {
    prop::sample::select(Timing::ALL)
}

fn chain() -> impl Strategy<Value = RateChain> {
    prop::sample::select(RateChain::ALL)
}

fn discounting(timing: Timing, chain: RateChain, rates: Vec<Decimal>) -> Discounting {
    Discounting {
        price_basis: PriceBasis::Real,
        timing,
        chain,
        monthly: Some(Compounding::YearlyEquivalent),
        day_count: None,
        conversion: None,
        rates,
        inflation: None,
    }
}

/// A case with every kind of flow; the bid in it is only there to be read.
fn case(years: u32) -> Case {
    let mut document = Purchase::by_cost(years, vec![Bid::new(0, 1, 1)]).document();
    let hours = json!({ "parameter": "hours" });
    document["procurement"]["counted"] = json!([{ "id": "run", "title": "One run" }]);
    document["procurement"]["lots"][0]["functional_unit"] = json!({
        "unit": "run", "title": "One run", "counting": "discounted",
        "per_year": crate::purchase::constant("7.5", "run/year"),
    });
    let growing = json!([{ "rate": { "per_year": { "parameter": "dearer" }, "first_year": 1 } }]);
    let lot = &mut document["procurement"]["lots"][0];
    let mut dearer = lot["parameters"][2].clone();
    dearer["id"] = json!("dearer");
    dearer["unit"] = json!("1");
    lot["parameters"].as_array_mut().unwrap().push(dearer);
    lot["cost_lines"][1]["growth"] = growing;
    assert_eq!(
        lot["cost_lines"][1]["flow"]["yearly"]["amount"]["factors"][0],
        hours
    );
    document["bids"][0]["offers"][0]["offer"]["values"]
        .as_array_mut()
        .unwrap()
        .push(json!({ "parameter": "dearer", "value": "0" }));
    wholelife::read(Input::Envelope(document.to_string().as_bytes())).unwrap()
}

/// Hours, tariff, power and the growth of its price, with the price of a machine.
type Draw = ([i64; 3], i64, i64);

/// The totals of a draw, exact or in lanes.
fn totals<S: Scalar>(case: &Case, discounting: &Discounting, values: &[S], price: S) -> Vec<S> {
    let lot = &case.procurement.lots[0];
    let factors = present_value_factors::<S>(discounting, &case.procurement.study);
    let prices = vec![UnitPrice {
        price,
        tiers: Vec::new(),
        pack_size: Decimal::ONE,
    }];
    let inputs = Inputs {
        procurement: &case.procurement,
        values: values.to_vec(),
        lives: vec![0; 4],
        prices,
        discount: None,
        in_use: None,
        left_out: Vec::new(),
        emitted: None,
        packed: std::collections::BTreeMap::new(),
        footprints: Vec::new(),
        fees: std::collections::BTreeMap::new(),
    };
    let purchases = purchases(lot, &inputs);
    let costs = costs(lot, &inputs, &purchases, &factors, CountsIn::Award);
    let total = costs.total(|_, _| true);
    let unit = lot.functional_unit.as_ref().unwrap();
    let mut all = vec![
        total.undiscounted,
        total.present_value,
        annual_equivalent(total.present_value, &factors),
        total.present_value / functional_units(unit, &inputs, &factors),
        offered_price(lot, &inputs, &purchases),
    ];
    all.extend(
        (0..factors.by_year.len()).map(|year| costs.present_of_year(year, &factors, |_, _| true)),
    );
    all
}

/// Rules with a maximum of at most 100 points, or money of that size.
fn rule() -> impl Strategy<Value = Rule> {
    let max_points = dec!(100);
    prop_oneof![
        Just(Rule::RatioToLowest { max_points }),
        (1i64..30).prop_map(move |tenths| Rule::LinearSlope {
            max_points,
            slope: Decimal::new(tenths, 1),
        }),
        Just(Rule::RatioToHighest { max_points }),
        (2u32..5).prop_map(move |exponent| Rule::PowerRatio {
            max_points,
            exponent,
        }),
        (11i64..90).prop_map(move |tenths| Rule::LogRatio {
            max_points,
            zero_at_ratio: Decimal::new(tenths, 1),
        }),
        slope_by_bids().prop_map(move |slope| Rule::SlopeByBids { max_points, slope }),
        Just(Rule::LinearMinMax { max_points }),
        Just(Rule::LinearToHighest {
            max_points,
            equal_points: dec!(3),
        }),
        any::<bool>().prop_map(move |capped| Rule::MeanBased { max_points, capped }),
        (1_000i64..2_000).prop_map(move |base| Rule::RebateRatio {
            max_points,
            base: base.into(),
        }),
        (1_000i64..2_000, 0i64..=10).prop_map(move |(base, tenths)| Rule::Bilinear {
            max_points,
            base: base.into(),
            at_mean: Decimal::new(tenths, 1),
        }),
        (0i64..30, 0i64..30, 0i64..30).prop_map(move |(gentle, knee, more)| Rule::Graduated {
            max_points,
            gentle: Decimal::new(gentle, 2),
            knee: Decimal::new(knee, 2),
            steep: Decimal::new(gentle + more + 1, 2),
        }),
        // Bounds between any two quotients of quarters that are drawn.
        prop::collection::btree_map(0i64..1_000, 0i64..100, 1..6).prop_map(|steps| {
            Rule::DistanceTable {
                steps: between(steps),
                otherwise: dec!(1),
            }
        }),
        (1i64..1_000, 1i64..1_000, any::<bool>()).prop_map(move |(full_at, wide, capped)| {
            Rule::FixedRange {
                max_points,
                full_at: full_at.into(),
                zero_at: (full_at + wide).into(),
                capped,
            }
        }),
        prop::collection::btree_map(0i64..1_000, 0i64..100, 1..6).prop_map(|steps| Rule::Table {
            steps: steps
                .into_iter()
                .map(|(bound, points)| (bound.into(), points.into()))
                .collect(),
            otherwise: dec!(1),
        }),
        Just(Rule::AsMeasured),
        (-100i64..100).prop_map(|amount| Rule::MoneyPerUnit {
            amount: Decimal::new(amount, 2),
            above: dec!(5),
        }),
    ]
}

/// Bounds that no fraction of two quarters below a thousand comes near.
fn between(steps: std::collections::BTreeMap<i64, i64>) -> Vec<(Decimal, Decimal)> {
    let steps = steps.into_iter();
    let apart = |bound: i64| Decimal::new(bound, 2) + dec!(0.00000012345);
    steps
        .map(|(bound, worth)| (apart(bound), worth.into()))
        .collect()
}

fn slope_by_bids() -> impl Strategy<Value = SlopeByBids> {
    let steps = prop::collection::btree_map(0i64..1_000, 1i64..30, 1..4);
    prop_oneof![
        Just(SlopeByBids::BidsLessOne),
        steps.prop_map(|steps| SlopeByBids::Span {
            steps: between(steps),
            otherwise: dec!(2),
        }),
    ]
}

/// Measures of several bids in every lane; quarters, which both kinds of number hold exactly.
fn measures() -> impl Strategy<Value = Vec<Vec<Decimal>>> {
    let quarters = prop_oneof![
        20 => 1i64..4_000,
        1 => Just(0i64),
        1 => -40i64..0,
    ];
    let lanes = quarters.prop_map(|quarters| Decimal::new(quarters * 25, 2));
    prop::collection::vec(prop::collection::vec(lanes, WIDTH), 1..5)
}

/// What flows are worth by each measure.
fn worths<S: Scalar>(rate: Decimal, other: Decimal, years: u32, flows: &[S]) -> Vec<S> {
    let (one, two) = (S::exact(rate), S::exact(other));
    let mut laid_out = vec![-S::exact(dec!(1000))];
    laid_out.extend(flows.iter().map(|flow| flow.greater(S::zero())));
    let monthly = Compounding::YearlyEquivalent;
    vec![
        finance::net_present_value(one, flows),
        finance::future_value(one, flows),
        finance::present_value(flows, flows),
        finance::instalment(flows[0], one, years),
        finance::modified_internal_rate(one, two, &laid_out),
        finance::real_rate(Relation::Fisher, one, two),
        finance::nominal_rate(Relation::Fisher, one, two),
        finance::monthly_rate(monthly, one),
        finance::yearly_rate(monthly, two),
        finance::adjusted_internal_rate(one, flows[0] * flows[0], years),
    ]
}

fn rounding() -> impl Strategy<Value = Option<Rounding>> {
    let some = (0u32..4, prop::sample::select(RoundingMode::ALL));
    prop::option::of(some.prop_map(|(decimals, mode)| Rounding { decimals, mode }))
}

/// The weighted points of the first bid by a rule, and its evaluation price.
fn scores<S: Scalar>(
    rule: &Rule,
    bids: &[S],
    policy: BelowZero,
    rounding: Option<Rounding>,
) -> [S; 2] {
    let reference = reference(rule, bids).unwrap();
    let points = below_zero(worth(rule, bids[0], &reference), policy);
    let points = rounding.map_or(points, |rounding| points.round(rounding));
    let share = (dec!(85), dec!(300));
    [
        weighted(points, share),
        evaluation_price(bids[0], [points, -points, points]),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn present_value_factors_agree(timing in timing(), chain in chain(), rates in rates()) {
        let years = u32::try_from(rates.len()).unwrap();
        let study = Study::of_years(Date::parse("2027-01-01").unwrap(), years);
        let discounting = discounting(timing, chain, rates);
        let lanes = present_value_factors::<Lanes>(&discounting, &study);
        let exact = present_value_factors::<Exact>(&discounting, &study);
        for (lanes, exact) in lanes.by_year.iter().zip(&exact.by_year) {
            prop_assert!(all_agree(*lanes, 0.0, |_| *exact));
        }
        for (lanes, exact) in lanes.by_month.iter().zip(&exact.by_month) {
            prop_assert!(all_agree(*lanes, 0.0, |_| *exact));
        }
        prop_assert!(all_agree(lanes.annuity, 0.0, |_| exact.annuity));
        prop_assert!(all_agree(lanes.end_of_study, 0.0, |_| exact.end_of_study));
    }

    #[test]
    fn measures_of_worth_agree(
        flows in prop::collection::vec(
            prop::collection::vec((-90_000i64..90_000).prop_map(|cents| Decimal::new(cents, 2)), WIDTH),
            1..12,
        ),
        rate in (-200i64..500).prop_map(|rate| Decimal::new(rate, 3)),
        other in (-200i64..500).prop_map(|rate| Decimal::new(rate, 3)),
        years in 1u32..30,
    ) {
        let lanes: Vec<Lanes> = flows.iter().map(|flow| varied(flow)).collect();
        let in_lanes = worths(rate, other, years, &lanes);
        for lane in 0..WIDTH {
            let exact: Vec<Exact> = flows.iter().map(|flow| Exact::exact(flow[lane])).collect();
            for (lanes, exact) in in_lanes.iter().zip(worths(rate, other, years, &exact)) {
                prop_assert!(agrees(lanes.0[lane], exact, 1e6));
            }
        }
    }

    #[test]
    fn growth_agrees(
        drawn in prop::collection::vec((-500i64..900).prop_map(|rate| Decimal::new(rate, 4)), 1..WIDTH),
        first_year in 1u32..5,
        listed in prop::collection::vec((1i64..3_000).prop_map(|level| Decimal::new(level, 3)), 20),
    ) {
        let growths = [
            Growth::Rate { per_year: Operand::Parameter(0), first_year },
            Growth::Index(listed.clone()),
            Growth::Rates(listed.iter().map(|level| level - Decimal::ONE).collect()),
        ];
        for growths in [&growths[..1], &growths[..2], &growths[2..]] {
            let lanes = lcc::growth_factors(growths, 240, &|_| varied(&drawn), &|_| Lanes::one()).unwrap();
            for lane in 0..WIDTH {
                let rate = Exact::exact(drawn[lane % drawn.len()]);
                let exact = lcc::growth_factors(growths, 240, &|_| rate, &|_| Exact::one()).unwrap();
                for (lanes, exact) in lanes.iter().zip(&exact) {
                    prop_assert!(agrees(lanes.0[lane], *exact, 1e-12));
                }
            }
        }
    }

    #[test]
    fn costs_agree(
        timing in timing(),
        chain in chain(),
        rates in rates(),
        draws in prop::collection::vec(
            (prop::array::uniform3(1i64..900_000), -500i64..900, 0i64..1_000_000_000), 1..WIDTH,
        ),
    ) {
        let case = case(u32::try_from(rates.len()).unwrap());
        let discounting = discounting(timing, chain, rates);
        let values = |draw: &Draw| {
            let mut values = draw.0.map(|value| Decimal::new(value, 3)).to_vec();
            values.push(Decimal::new(draw.1, 4));
            values
        };
        let column = |index: usize| varied(&draws.iter().map(|draw| values(draw)[index]).collect::<Vec<_>>());
        let prices: Vec<Decimal> = draws.iter().map(|draw| Decimal::new(draw.2, 2)).collect();
        let columns: Vec<Lanes> = (0..4).map(column).collect();
        let lanes = totals(&case, &discounting, &columns, varied(&prices));
        for lane in 0..WIDTH {
            let draw = lane % draws.len();
            let values: Vec<Exact> = values(&draws[draw]).into_iter().map(Exact::exact).collect();
            let exact = totals(&case, &discounting, &values, Exact::exact(prices[draw]));
            for (lanes, exact) in lanes.iter().zip(&exact) {
                // A residual value is taken off what racks cost.
                prop_assert!(agrees(lanes.0[lane], *exact, 9_400.0));
            }
        }
    }

    #[test]
    fn scores_agree(
        rule in rule(),
        bids in measures(),
        zero in any::<bool>(),
        rounding in rounding(),
    ) {
        let policy = if zero { BelowZero::Zero } else { BelowZero::Allowed };
        let lanes: Vec<Lanes> = bids.iter().map(|bid| varied(bid)).collect();
        let in_lanes = scores(&rule, &lanes, policy, rounding);
        for lane in 0..WIDTH {
            let exact: Vec<Exact> = bids.iter().map(|bid| Exact::exact(bid[lane])).collect();
            let exact = scores(&rule, &exact, policy, rounding);
            for (lanes, exact) in in_lanes.iter().zip(exact) {
                prop_assert!(agrees(lanes.0[lane], exact, 100.0));
            }
        }
    }

    #[test]
    fn panels_agree(
        entries in prop::collection::vec((0i64..1_000, 0i64..5), 0..8),
        aggregation in prop::sample::select(Aggregation::ALL),
    ) {
        let entries: Vec<(Decimal, Decimal)> = entries
            .into_iter()
            .map(|(points, weight)| (Decimal::new(points, 2), weight.into()))
            .collect();
        let exact = panel_points::<Exact>(aggregation, &entries);
        prop_assert!(all_agree(panel_points(aggregation, &entries), 1.0, |_| exact));
    }
}

#[test]
fn a_fault_stays_in_its_lane() {
    let halves =
        uncertainty::Lanes::<WIDTH>(std::array::from_fn(|lane| float(Decimal::from(lane % 2))));
    let inverse = Lanes::one() / halves;
    let capped = inverse.smaller(Lanes::one());
    assert!(capped.0[0].is_nan());
    assert!((capped.0[1] - 1.0).abs() < TOLERANCE);
}

#[test]
fn a_half_in_a_lane_is_rounded_as_a_half() {
    let rounding = Rounding {
        decimals: 2,
        mode: RoundingMode::HalfUp,
    };
    // As a float 1.005 is 1.00499999999999989…
    let lanes = Lanes::exact(dec!(1.005)).round(rounding);
    let exact = Exact::exact(dec!(1.005)).round(rounding);
    assert!(all_agree(lanes, 1.0, |_| exact));
}
