//! A hand-made simulation that shows everything its report can be asked to show.

use super::evaluation;
use crate::evaluation::{Outcome, SCHEMA_VERSION};
use crate::explain::{Engine, Figure};
use crate::model::Sampling;
use crate::num::Decimal;
use crate::simulation::*;
use rust_decimal_macros::dec;

fn probability(share: f64, standard_error: f64) -> Probability {
    Probability {
        share,
        standard_error,
    }
}

/// Around `mean`, from `low` to `high`; a sixteenth of a thousand draws has no result.
fn simulated(awarded: Decimal, [low, mean, high]: [f64; 3], error: f64) -> Simulated {
    let quantile = |probability, value| Quantile {
        probability,
        value,
        standard_error: error,
    };
    let milestone = |after, mean, standard_error| Milestone {
        after,
        mean,
        standard_error,
    };
    Simulated {
        awarded: Some(Figure(awarded)),
        draws: 99_992,
        spread: Some(Spread {
            mean,
            standard_error: error,
            standard_deviation: 12_345.678_9,
            quantiles: vec![
                quantile(0.025, low),
                quantile(0.5, mean),
                quantile(0.975, high),
            ],
            convergence: vec![
                milestone(10_000, low, 123.4),
                milestone(100_000, mean, error),
            ],
        }),
    }
}

/// Its cost, and in which places it ends how often, in ten thousandths.
fn bid(id: &str, awarded: u32, cost: [f64; 3], shares: [f64; 3], regret: f64) -> BidSimulation {
    let exact = cost.get(1).map(|mean| mean.to_string().parse().unwrap());
    let total = simulated(exact.unwrap(), cost, 39.04);
    let [first, second, third] = shares.map(|share| probability(share, 0.001_18));
    BidSimulation {
        bid: id.to_owned(),
        takes_part: true,
        life_cycle_cost: Some(total.clone()),
        criteria: vec![CriterionSimulation {
            criterion: "cost".to_owned(),
            unit: "DKK".to_owned(),
            measure: total.clone(),
            worth: None,
        }],
        outcomes: Vec::new(),
        total: Some(total),
        places: Some(Places {
            awarded: Some(awarded),
            wins: first,
            ranks: vec![first, second, third],
            not_ranked: probability(0.0, 0.0),
            tied: probability(0.000_1, 0.000_032),
            expected_regret: Some(Mean {
                mean: regret,
                standard_error: 4.56,
            }),
        }),
    }
}

fn number(bid: Option<&str>, kind: &'static str, name: &str, value: Decimal) -> NumberDrawn {
    NumberDrawn {
        bid: bid.map(str::to_owned),
        kind,
        name: name.to_owned(),
        pointer: format!("/{kind}/{name}"),
        value: Figure(value),
        unit: "DKK/kWh".to_owned(),
        distribution: DistributionUsed::Pert,
        mean: 2.123_456,
        standard_deviation: 0.123_4,
        interval_95: None,
    }
}

fn classes(quantity: ClassedQuantity) -> ClassCounts {
    let of = |bid: &str, counts: [u64; 6]| BidClasses {
        bid: bid.to_owned(),
        below: 12,
        counts: counts.to_vec(),
        above: 20,
    };
    ClassCounts {
        quantity,
        unit: "DKK".to_owned(),
        bounds: vec![
            1_160_000.0,
            1_180_000.0,
            1_200_000.0,
            1_220_000.0,
            1_240_000.0,
            1_260_000.0,
            1_280_000.0,
        ],
        bids: vec![
            of("b", [0, 200, 20_000, 50_000, 29_000, 760]),
            of("a", [3_000, 40_000, 50_000, 6_900, 60, 0]),
            of("d", [0, 0, 0, 9_960, 60_000, 30_000]),
        ],
    }
}

fn estimated(value: f64, standard_error: f64) -> Estimated {
    Estimated {
        value,
        standard_error,
    }
}

fn named(bid: Option<&str>, kind: &'static str, name: &str) -> NumberNamed {
    NumberNamed {
        bid: bid.map(str::to_owned),
        kind,
        name: name.to_owned(),
    }
}

fn driven(quantity: DrivenQuantity, over: Option<&str>) -> Driven {
    Driven {
        quantity,
        bid: "a".to_owned(),
        over: over.map(str::to_owned),
        unit: "DKK".to_owned(),
    }
}

fn variance_shares() -> VarianceShares {
    let power = || named(None, "parameter", "kwh_price");
    let scope = || named(Some("a"), "price", "scope");
    let share = |numbers, alone, with_others| VarianceShare {
        numbers,
        alone: Some(estimated(alone, 0.012)),
        with_others: Some(estimated(with_others, 0.012_3)),
    };
    let of = |driven, shares, pairs| VarianceOf {
        driven,
        rows: 4_096,
        without_result: 0,
        mean: Some(22_345.6),
        standard_deviation: Some(12_345.6),
        shares,
        pairs,
    };
    let pair = PairShare {
        numbers: vec![power()],
        with: vec![scope()],
        share: Some(estimated(0.054, 0.011)),
    };
    VarianceShares {
        sample: 4_096,
        outputs: vec![
            of(
                driven(DrivenQuantity::Total, None),
                vec![share(vec![scope(), power()], 0.987, 0.991)],
                Vec::new(),
            ),
            of(
                driven(DrivenQuantity::Lead, Some("b")),
                vec![
                    share(vec![scope()], 0.612, 0.654),
                    share(
                        vec![named(Some("b"), "item_discount", "scope")],
                        0.312,
                        0.345,
                    ),
                ],
                vec![pair],
            ),
        ],
    }
}

fn elementary_effects() -> ElementaryEffects {
    ElementaryEffects {
        trajectories: 50,
        levels: 4,
        quantiles: [Figure(dec!(0.05)), Figure(dec!(0.95))],
        outputs: vec![EffectsOn {
            driven: driven(DrivenQuantity::Total, None),
            effects: vec![ElementaryEffect {
                number: named(Some("a"), "price", "scope"),
                low: 1.923_4,
                high: 2.334_5,
                mean: estimated(34_567.8, 123.4),
                mean_size: estimated(34_567.8, 123.4),
                standard_deviation: 872.5,
                trajectories: 50,
            }],
        }],
        not_moved: Vec::new(),
    }
}

fn worth() -> InformationWorth {
    InformationWorth {
        unit: "DKK".to_owned(),
        money_per_point: None,
        best_expected: vec!["a".to_owned()],
        all: estimated(1_234.5, 4.6),
        partial: vec![PartialInformation {
            id: "power".to_owned(),
            title: "The price of electricity".to_owned(),
            numbers: vec![named(None, "parameter", "kwh_price")],
            estimated_by: InformationEstimator::Regression,
            draws: 99_992,
            inner: None,
            value: Some(estimated(456.7, 5.4)),
            held_out: Some(451.2),
            bias: None,
        }],
    }
}

/// Three bids of which the first of the award wins in 83.42 % of the draws.
pub(in super::super) fn simulation() -> Simulation {
    let evaluation = evaluation();
    let flag = |code, subjects: &[&str]| SimulationFlag {
        code,
        subjects: subjects.iter().map(ToString::to_string).collect(),
    };
    let lot = LotSimulation {
        id: "1".to_owned(),
        title: "Scopes".to_owned(),
        outcome: Outcome::Ranked,
        method: "lowest_cost",
        unit: "DKK".to_owned(),
        uncertain: vec![
            number(None, "parameter", "kwh_price", dec!(2.0)),
            number(Some("a"), "price", "scope", dec!(2.1)),
            number(Some("a"), "tier_price", "scope/0", dec!(2.1)),
            number(Some("b"), "item_discount", "scope", dec!(0.05)),
        ],
        without_result: WithoutResult {
            draws: 8,
            bids: vec![BidWithoutResult {
                bid: "b".to_owned(),
                subject: "cost".to_owned(),
                draws: 8,
            }],
        },
        tied: Some(probability(0.000_1, 0.000_032)),
        bids: vec![
            bid(
                "b",
                2,
                [1_198_000.0, 1_228_000.0, 1_262_000.0],
                [0.165_7, 0.8, 0.034_3],
                21_234.5,
            ),
            bid(
                "a",
                1,
                [1_178_000.0, 1_205_678.0, 1_231_000.0],
                [0.834_2, 0.165_8, 0.0],
                1_234.5,
            ),
            bid(
                "d",
                3,
                [1_230_000.0, 1_254_000.0, 1_279_000.0],
                [0.000_1, 0.034_2, 0.965_7],
                48_000.0,
            ),
        ],
        classes: vec![classes(ClassedQuantity::Total)],
        sensitivity: None,
        variance_shares: Some(variance_shares()),
        elementary_effects: Some(elementary_effects()),
        value_of_information: Some(worth()),
        flags: vec![
            flag(
                SimulationFlagCode::ValueIsNotMean,
                &["/parameter/kwh_price", "/price/scope"],
            ),
            flag(SimulationFlagCode::StandingsFixed, &[]),
        ],
    };
    Simulation {
        engine: Engine {
            name: "wholelife",
            version: "test",
        },
        schema_version: SCHEMA_VERSION,
        procurement: evaluation.procurement,
        bids: evaluation.bids,
        assessments: Vec::new(),
        decisions: Vec::new(),
        design: DesignUsed {
            settings_sha256: "89".repeat(32),
            sampling: Sampling::LatinHypercube,
            seed: "42".to_owned(),
            draws: 100_000,
            replicates: 10,
            errors_from: ErrorBasis::Replicates,
        },
        lots: vec![lot],
    }
}
