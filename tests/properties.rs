//! What holds for every purchase, whatever its numbers.

use std::collections::BTreeMap;

use crate::purchase::{Bid, Purchase, criterion};
use num_bigint::BigInt;
use num_rational::BigRational;
use proptest::prelude::*;
use rust_decimal_macros::dec;
use serde_json::{Value, json};
use wholelife::evaluation::{BidEvaluation, Evaluation, LotEvaluation};
use wholelife::explain::Explained;
use wholelife::finance::present_value_factors;
use wholelife::lcc::growth_factors;
use wholelife::model::{Discounting, Growth, PriceBasis, RateChain, Study, Timing};
use wholelife::num::{Date, Decimal, Exact, Fault, Scalar, decide, sum};
use wholelife::{Input, Options};

fn evaluated(text: &str) -> Evaluation {
    wholelife::evaluation(Input::Envelope(text.as_bytes()), Options::default()).unwrap()
}

fn lot(purchase: &Purchase) -> LotEvaluation {
    evaluated(&purchase.document().to_string()).lots.remove(0)
}

fn value(explained: &Explained) -> Decimal {
    decide(explained.value.unwrap().0)
}

fn total(bid: &BidEvaluation) -> Decimal {
    value(bid.total.as_ref().unwrap())
}

/// Rank and total by bid.
fn standing(lot: &LotEvaluation) -> BTreeMap<String, (Option<u32>, Decimal)> {
    lot.bids
        .iter()
        .map(|bid| (bid.bid.clone(), (bid.rank, total(bid))))
        .collect()
}

/// Rules under which a dearer bid never gets more.
fn price_rule() -> impl Strategy<Value = Value> {
    prop_oneof![scale_free_rule(), fixed_rule()]
}

/// Rules that only the ratio of prices matters to.
fn scale_free_rule() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(json!({ "ratio_to_lowest": { "max_points": "100" } })),
        Just(json!({ "linear_min_max": { "max_points": "100" } })),
        (1i64..30).prop_map(|tenths| json!({ "linear_slope": {
            "max_points": "100", "slope": Decimal::new(tenths, 1).to_string(),
        } })),
        (2u32..6)
            .prop_map(|power| json!({ "power_ratio": { "max_points": "100", "exponent": power } })),
        (11i64..90).prop_map(|tenths| json!({ "log_ratio": {
            "max_points": "100", "zero_at_ratio": Decimal::new(tenths, 1).to_string(),
        } })),
        Just(json!({ "slope_by_bids": { "max_points": "100", "slope": "bids_less_one" } })),
        Just(json!({ "mean_based": { "max_points": "100", "capped": true } })),
        (0i64..20).prop_map(|hundredths| json!({ "graduated": {
            "max_points": "100", "gentle": "0.1", "knee": Decimal::new(hundredths, 2).to_string(),
            "steep": "0.7",
        } })),
        Just(json!({ "distance_table": {
            "steps": [{ "at_most": "0.05", "points": "100" }, { "at_most": "0.5", "points": "40" }],
            "otherwise": "0",
        } })),
    ]
}

fn fixed_rule() -> impl Strategy<Value = Value> {
    let range = any::<bool>().prop_map(|capped| {
        json!({ "fixed_range": {
            "max_points": "100", "full_at": "1000", "zero_at": "40000", "capped": capped,
        } })
    });
    let table = Just(json!({ "table": {
        "steps": [
            { "at_most": "4000", "points": "100" },
            { "at_most": "4400.5", "points": "60" },
            { "at_most": "20000", "points": "15" },
        ],
        "otherwise": "0",
    } }));
    let rebate = json!({ "rebate_ratio": { "max_points": "100", "base": "1000000" } });
    let lines = (0i64..=10).prop_map(|tenths| {
        json!({ "bilinear": {
            "max_points": "100", "base": "1000000", "at_mean": Decimal::new(tenths, 1).to_string(),
        } })
    });
    prop_oneof![range, table, Just(rebate), lines]
}

/// Prices in hundredths, close enough for ties.
fn price() -> impl Strategy<Value = i64> {
    prop_oneof![1i64..2_000_000, (1i64..5).prop_map(|whole| whole * 100_000)]
}

fn money(hundredths: i64) -> Decimal {
    Decimal::new(hundredths, 2)
}

fn priced(prices: &[i64]) -> Vec<Bid> {
    let bids = prices.iter().enumerate();
    bids.map(|(index, price)| Bid::new(index, money(*price), "2.5"))
        .collect()
}

/// A present-value factor of at most 60 years, exactly.
fn compounded(rate: &BigRational, years: u32) -> BigRational {
    (0..years).fold(whole(1), |factor, _| factor / (whole(1) + rate))
}

fn whole(number: i64) -> BigRational {
    BigRational::from_integer(BigInt::from(number))
}

fn fraction(decimal: Decimal) -> BigRational {
    BigRational::new(
        BigInt::from(decimal.mantissa()),
        BigInt::from(10).pow(decimal.scale()),
    )
}

/// Whether deciding `result` gives what deciding the `exact` number would, unless that lies within
/// 1e-14 of the middle between two decided numbers.
fn forgiven(result: Exact, exact: &BigRational) -> bool {
    let most = fraction(dec!(0.0000000000005)) + fraction(dec!(0.00000000000001));
    result.result().is_ok_and(|result| {
        let off = fraction(decide(result)) - exact;
        off <= most && off >= -most
    })
}

/// The present value of `amount` in every year, growing and discounted by a rate for each year; and
/// the same with fractions.
fn present_values(amount: Decimal, years: &[(Decimal, Decimal)]) -> (Exact, BigRational) {
    let (growth, rates): (Vec<Decimal>, Vec<Decimal>) = years.iter().copied().unzip();
    let discounting = Discounting {
        price_basis: PriceBasis::Nominal,
        timing: Timing::End,
        monthly: None,
        day_count: None,
        conversion: None,
        chain: RateChain::Chained,
        rates,
        inflation: None,
    };
    let last = u32::try_from(years.len()).unwrap();
    let study = Study::of_years(Date::parse("2026-01-01").unwrap(), last);
    let factors = present_value_factors::<Exact>(&discounting, &study).by_year;
    let read = |_| Exact::zero();
    let read_price = |_| Exact::zero();
    let grown = growth_factors(&[Growth::Rates(growth)], 12 * last, &read, &read_price).unwrap();
    let of_year = |(growth, factor): (&Exact, &Exact)| Exact::exact(amount) * *growth * *factor;
    // From the last year back: each year is what is due, and what follows, grown and discounted.
    let thousandths = |rate: Decimal| {
        BigInt::from(1_000) + BigInt::from(i64::try_from(rate * dec!(1000)).unwrap())
    };
    let (above, below) = years.iter().rev().fold(
        (BigInt::from(1), BigInt::from(1)),
        |(above, below), (growth, rate)| {
            let below = below * thousandths(*rate);
            (&below + above * thousandths(*growth), below)
        },
    );
    let exactly = fraction(amount) * BigRational::new(above, below);
    (sum(grown.iter().zip(&factors).map(of_year)), exactly)
}

/// Growth and discount rates of up to `years` years, most of them alike, in thousandths.
fn yearly_rates(
    least: i64,
    most: i64,
    years: usize,
) -> impl Strategy<Value = Vec<(Decimal, Decimal)>> {
    let rate = move || (least..=most).prop_map(|thousandths| Decimal::new(thousandths, 3));
    let phases = prop::collection::vec(((rate(), rate()), 1..=years), 1..3);
    phases.prop_map(move |phases| {
        let all = phases
            .iter()
            .flat_map(|(rates, count)| std::iter::repeat_n(*rates, *count));
        all.take(years).collect()
    })
}

/// A decimal as documents may write it, up to `most` either way.
fn written(most: i64) -> impl Strategy<Value = Decimal> {
    (-most..=most, 0u32..=12).prop_flat_map(move |(whole, decimals)| {
        let parts = 10i64.pow(decimals);
        (0..parts).prop_map(move |part| {
            let exact = Decimal::from(whole) + Decimal::new(part, decimals);
            if exact.abs() > Decimal::from(most) {
                Decimal::from(whole)
            } else {
                exact
            }
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn the_order_of_the_bids_does_not_matter(
        rule in price_rule(),
        (prices, shuffled) in prop::collection::vec(price(), 1..7)
            .prop_flat_map(|prices| {
                let places: Vec<usize> = (0..prices.len()).collect();
                (Just(prices), Just(places).prop_shuffle())
            }),
    ) {
        let given = Purchase::by_price(rule, priced(&prices));
        let bids = shuffled.iter().map(|place| given.bids[*place].clone()).collect();
        let other = Purchase { bids, ..given.clone() };
        prop_assert_eq!(standing(&lot(&given)), standing(&lot(&other)));
    }

    #[test]
    fn a_lower_price_never_gets_fewer_points(
        rule in price_rule(),
        prices in prop::collection::vec(price(), 1..6),
        lower in 1i64..2_000_000,
    ) {
        let dear = priced(&prices);
        let mut cheap = prices.clone();
        cheap[0] = lower.min(prices[0]);
        let before = lot(&Purchase::by_price(rule.clone(), dear));
        let after = lot(&Purchase::by_price(rule, priced(&cheap)));
        prop_assert!(total(&after.bids[0]) >= total(&before.bids[0]));
        prop_assert!(after.bids[0].rank <= before.bids[0].rank);
    }

    #[test]
    fn rules_said_to_be_scale_free_are(
        rule in scale_free_rule(),
        prices in prop::collection::vec(price(), 1..6),
        factor in 1i64..1_000,
    ) {
        let scaled: Vec<i64> = prices.iter().map(|price| price * factor).collect();
        let before = lot(&Purchase::by_price(rule.clone(), priced(&prices)));
        let after = lot(&Purchase::by_price(rule, priced(&scaled)));
        prop_assert_eq!(standing(&before), standing(&after));
    }

    #[test]
    fn points_stay_between_zero_and_the_maximum(
        rule in scale_free_rule(),
        prices in prop::collection::vec(price(), 1..6),
    ) {
        for bid in lot(&Purchase::by_price(rule, priced(&prices))).bids {
            let points = value(bid.criteria[0].points.as_ref().unwrap());
            prop_assert!(points >= Decimal::ZERO && points <= dec!(100));
            prop_assert_eq!(points, total(&bid));
        }
    }

    #[test]
    fn at_a_rate_of_zero_the_present_value_is_the_sum(
        prices in prop::collection::vec(price(), 1..4),
        years in 1u32..30,
        timing in prop::sample::select(vec!["start_of_year", "mid_year", "end_of_year"]),
    ) {
        let rate = json!({ "constant": "0" });
        let purchase = Purchase { timing, rate, ..Purchase::by_cost(years, priced(&prices)) };
        for costs in lot(&purchase).bids.into_iter().map(|bid| bid.costs.unwrap()) {
            prop_assert_eq!(value(&costs.totals.present_value), value(&costs.totals.undiscounted));
            for line in &costs.lines {
                prop_assert_eq!(value(&line.present_value), value(&line.undiscounted));
            }
            let lines: Decimal = costs.lines.iter().map(|line| value(&line.undiscounted)).sum();
            prop_assert!((lines - value(&costs.totals.undiscounted)).abs() <= dec!(0.000000000004));
        }
    }

    #[test]
    fn the_annual_equivalent_discounted_back_is_the_present_value(
        prices in prop::collection::vec(price(), 1..4),
        years in 1u32..40,
        per_mille in 0i64..150,
        timing in prop::sample::select(vec!["start_of_year", "mid_year", "end_of_year"]),
    ) {
        let rate = json!({ "constant": Decimal::new(per_mille, 3).to_string() });
        let purchase = Purchase { timing, rate, ..Purchase::by_cost(years, priced(&prices)) };
        let lot = lot(&purchase);
        let annuity = decide(lot.discounting.annuity.0);
        for costs in lot.bids.into_iter().map(|bid| bid.costs.unwrap()) {
            let each_year = value(&costs.totals.annual_equivalent);
            let present = value(&costs.totals.present_value);
            let forgiven = (annuity + each_year + Decimal::ONE) * dec!(0.000000000001);
            prop_assert!((each_year * annuity - present).abs() <= forgiven);
        }
    }

    #[test]
    fn a_constant_rate_given_in_steps_is_the_same_rate(
        prices in prop::collection::vec(price(), 1..4),
        years in 2u32..30,
        per_mille in -20i64..150,
        step in 2u32..30,
    ) {
        let rate = Decimal::new(per_mille, 3).to_string();
        let constant = json!({ "constant": rate });
        let stepped = json!({ "stepped": { "chain": "chained", "steps": [
            { "from_year": 0, "rate": rate }, { "from_year": step.min(years), "rate": rate },
        ] } });
        let one = Purchase { rate: constant, ..Purchase::by_cost(years, priced(&prices)) };
        let other = Purchase { rate: stepped, ..one.clone() };
        prop_assert_eq!(lot(&one), lot(&other));
    }

    #[test]
    fn spelling_changes_no_hash(units in 1i64..10_000, decimals in 3u32..6, zeros in 0u32..4) {
        let plain = Decimal::new(units, decimals);
        let mut padded = plain;
        padded.rescale(decimals + zeros);
        let spellings = [
            json!(plain.normalize().to_string()),
            json!(padded.to_string()),
            serde_json::from_str(&padded.to_string()).unwrap(),
        ];
        let rule = json!({ "ratio_to_lowest": { "max_points": "100" } });
        let hashes: Vec<(Option<String>, Option<String>)> = spellings
            .into_iter()
            .map(|price| {
                let bid = Bid { price, ..Bid::new(0, 1, 1) };
                let mut envelope = Purchase::by_price(rule.clone(), vec![bid]).document();
                let price = &envelope["bids"][0]["offers"][0]["offer"]["prices"][0]["price"];
                let price = price.clone();
                envelope["procurement"]["lots"][0]["schedule"][0]["ceiling_price"] = price;
                // Map keys come sorted here and indented, not in the order of the schema.
                let text = serde_json::to_string_pretty(&envelope).unwrap();
                let evaluation = evaluated(&text);
                (evaluation.procurement.sha256, evaluation.bids[0].sha256.clone())
            })
            .collect();
        prop_assert!(hashes.iter().all(|hash| *hash == hashes[0]));
    }

    #[test]
    fn the_parts_of_a_whole_add_to_it(points in 1i64..100, parts in 1u32..7) {
        // Three thirds of 85 points are 85 points. With its tax, what is bought costs 1.
        let rule = json!({ "fixed_range": {
            "max_points": points.to_string(), "full_at": "1", "zero_at": "2", "capped": true,
        } });
        let parts: Vec<Value> = (0..parts)
            .map(|part| criterion(&format!("part-{part}"), "1", json!("offered_price"), rule.clone()))
            .collect();
        let weights = parts.len().to_string();
        let purchase = Purchase { criteria: parts, ..Purchase::by_price(rule, priced(&[20])) };
        let mut envelope = purchase.document();
        envelope["procurement"]["lots"][0]["method"]["weighted_points"]["weights_sum"] = json!(weights);
        let lot = evaluated(&envelope.to_string()).lots.remove(0);
        prop_assert_eq!(total(&lot.bids[0]), Decimal::from(points));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// Products and quotients up to 1e12 of whatever documents may hold.
    #[test]
    fn decisions_forgive_the_errors_of_arithmetic(
        left in written(1_000_000_000_000),
        right in written(1_000_000_000_000),
        rate in written(1),
        years in 0u32..60,
        points in 0i64..10_000,
    ) {
        let greatest = whole(1_000_000_000_000);
        let fits = |exact: &BigRational| *exact <= greatest && *exact >= -greatest.clone();
        let (a, b) = (Exact::exact(left), Exact::exact(right));
        let product = fraction(left) * fraction(right);
        if fits(&product) {
            prop_assert!(forgiven(a * b, &product));
        }
        if !right.is_zero() {
            let quotient = fraction(left) / fraction(right);
            if fits(&quotient) {
                prop_assert!(forgiven(a / b, &quotient));
            }
        }
        let (low, high) = (left.abs().min(right.abs()), left.abs().max(right.abs()));
        if !low.is_zero() {
            // The ratio rule, and its reading by thirds.
            let share = Exact::exact(Decimal::from(points)) * Exact::exact(low) / Exact::exact(high);
            prop_assert!(forgiven(share, &(whole(points) * fraction(low) / fraction(high))));
        }
        if rate > dec!(-0.5) {
            let base = Exact::one() + Exact::exact(rate);
            let factor = (0..years).fold(Exact::one(), |factor, _| factor / base);
            let present = compounded(&fraction(rate), years) * fraction(left);
            if fits(&present) && factor.result().is_ok() {
                prop_assert!(forgiven(factor * a, &present));
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    /// Whatever rates over whatever years: right to 12 decimals, or refused.
    #[test]
    fn what_is_not_known_to_12_decimals_is_refused(
        amount in written(1_000_000_000_000),
        years in yearly_rates(-999, 1_000, 200),
    ) {
        let (result, exact) = present_values(amount, &years);
        match result.result() {
            Ok(_) => prop_assert!(forgiven(result, &exact)),
            Err(fault) => prop_assert!(matches!(fault, Fault::Precision | Fault::Overflow)),
        }
    }

    /// What people buy is never refused: 30 years of rates up to 50 %, 60 years of rates up to 8 %.
    #[test]
    fn ordinary_rates_are_never_refused(
        amount in written(1_000_000_000),
        few in yearly_rates(-50, 500, 30),
        many in yearly_rates(-20, 80, 60),
    ) {
        for years in [few, many] {
            let (result, exact) = present_values(amount, &years);
            let undiscounted: Vec<(Decimal, Decimal)> =
                years.iter().map(|(growth, _)| (*growth, Decimal::ZERO)).collect();
            let grown = present_values(amount, &undiscounted).1;
            // Far beyond this the amounts themselves have no 12 decimals.
            let most = whole(1_000_000_000_000);
            if [&grown, &exact].iter().all(|one| **one < most && **one > -most.clone()) {
                prop_assert!(forgiven(result, &exact), "{:?}", result.result());
            }
        }
    }
}
