//! Draws of every distribution: against quantiles by mpmath, closed formulas, and themselves.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::float_cmp,
    reason = "draws are few, and what is compared is exact"
)]

use rust_decimal::Decimal;
use rust_decimal_macros::dec;
use wholelife::model::{Distribution, Spread, Uncertainty};
use wholelife::uncertainty::special::{Chance, beta_cdf, beta_quantile, gamma_cdf, gamma_quantile};
use wholelife::uncertainty::{Design, Group, Marginal, Marginals, Sampling, Stream, Unmade};

const SAMPLINGS: [Sampling; 3] = [
    Sampling::PseudoRandom,
    Sampling::LatinHypercube,
    Sampling::Sobol,
];

pub(crate) fn uniforms(sampling: Sampling, draws: usize, name: &str, dimension: u32) -> Vec<f64> {
    let design = Design {
        sampling,
        seed: 20_261_128,
        draws: draws as u64,
    };
    let stream = Stream::of(design.seed, Some("frugal"), "parameter", name, dimension);
    let mut uniforms = vec![0.0; draws];
    design.uniforms(&stream, 0, &mut uniforms);
    uniforms
}

fn whole(distribution: Distribution) -> Uncertainty {
    Uncertainty {
        distribution,
        at_least: None,
        at_most: None,
    }
}

fn cut(distribution: Distribution, at_least: Decimal, at_most: Option<Decimal>) -> Uncertainty {
    Uncertainty {
        distribution,
        at_least: Some(at_least),
        at_most,
    }
}

/// One of every kind.
fn every_kind() -> Vec<Uncertainty> {
    let error = Spread::StandardError;
    let triangular = Distribution::Triangular {
        minimum: dec!(1),
        mode: dec!(1.3),
        maximum: dec!(2),
    };
    let lognormal = Distribution::LognormalOfMean(dec!(3), error(dec!(1)));
    vec![
        whole(Distribution::Normal(dec!(10), error(dec!(2)))),
        whole(Distribution::Normal(
            dec!(10),
            Spread::Interval95(dec!(8), dec!(12)),
        )),
        whole(lognormal.clone()),
        whole(Distribution::LognormalOfMean(
            dec!(0.8),
            Spread::Interval95(dec!(0.6), dec!(1.1)),
        )),
        whole(Distribution::Lognormal {
            mu: dec!(1),
            sigma: dec!(0.3),
        }),
        whole(Distribution::GammaOfMean(dec!(400), error(dec!(100)))),
        whole(Distribution::Gamma {
            shape: dec!(0.5),
            scale: dec!(2),
        }),
        whole(Distribution::BetaOfMean(dec!(0.8), error(dec!(0.1)))),
        whole(Distribution::Beta {
            alpha: dec!(0.5),
            beta: dec!(0.7),
        }),
        whole(triangular.clone()),
        whole(Distribution::Pert {
            minimum: dec!(1),
            mode: dec!(1.3),
            maximum: dec!(2),
        }),
        whole(Distribution::Uniform {
            minimum: dec!(-1),
            maximum: dec!(3),
        }),
        whole(Distribution::Discrete(vec![
            (dec!(1), dec!(0.2)),
            (dec!(2), dec!(0.3)),
            (dec!(4), dec!(0.5)),
        ])),
        whole(Distribution::Empirical(vec![
            dec!(1),
            dec!(2),
            dec!(2),
            dec!(7),
        ])),
        cut(Distribution::Normal(dec!(1), error(dec!(1))), dec!(0), None),
        cut(Distribution::Normal(dec!(1), error(dec!(1))), dec!(5), None),
        cut(lognormal, dec!(1), Some(dec!(6))),
        cut(
            Distribution::GammaOfMean(dec!(4), error(dec!(1))),
            dec!(3),
            Some(dec!(9)),
        ),
        cut(triangular, dec!(1.1), Some(dec!(1.5))),
        cut(
            Distribution::Uniform {
                minimum: dec!(0),
                maximum: dec!(2),
            },
            dec!(1),
            None,
        ),
    ]
}

/// Of shapes that are there already, begun elsewhere and wider; the bits of the parameters are those of the shape.
fn scaled() -> Vec<Uncertainty> {
    let error = Spread::StandardError;
    vec![
        whole(Distribution::GammaOfMean(dec!(4000), error(dec!(1000)))),
        whole(Distribution::Gamma {
            shape: dec!(0.5),
            scale: dec!(300),
        }),
        whole(Distribution::Pert {
            minimum: dec!(-10),
            mode: dec!(-7),
            maximum: dec!(0),
        }),
    ]
}

/// `tests/uncertainty/quantiles.txt`, which `quantiles.py` beside it made.
#[test]
fn quantiles_are_those_of_mpmath() {
    let text = include_str!("uncertainty/quantiles.txt");
    let mut worst: f64 = 0.0;
    for line in text.lines() {
        let words: Vec<&str> = line.split(' ').collect();
        let number = |place: usize| words[place].parse::<f64>().unwrap();
        let chance = match words[3] {
            "below" => Chance::below(number(4)),
            _ => Chance::above(number(4)),
        };
        let found = match words[0] {
            "gamma" => gamma_quantile(number(1), chance),
            _ => beta_quantile(number(1), number(2), chance),
        };
        let apart = (found / number(5) - 1.0).abs();
        assert!(apart < 1e-12, "{line}: {found}, {apart:e}");
        worst = worst.max(apart);
    }
    assert_eq!(text.lines().count(), 171, "{worst:e}");
}

/// The distribution functions undo the quantiles of shapes from 0.001 to a million: to 1e-9 of the smaller tail where the
/// quantile has digits enough for it, else as near as its neighbours allow.
#[test]
fn quantiles_are_undone() {
    let shapes: Vec<f64> = (-6..=12)
        .map(|power| 10_f64.powf(f64::from(power) / 2.0))
        .collect();
    let chances = [1e-12, 1e-6, 0.01, 0.4].map(Chance::below);
    let chances = chances.into_iter().chain(chances.map(Chance::mirrored));
    let is_undone = |chance: Chance, at: f64, cdf: &dyn Fn(f64) -> Chance| {
        let near = |found: f64, wanted: f64| (found / wanted - 1.0).abs() < 1e-9;
        let found = cdf(at);
        let smaller = if chance.below < chance.above {
            near(found.below, chance.below)
        } else {
            near(found.above, chance.above)
        };
        // As far as the next numbers but ten, what lies between has the chance.
        let room = 10.0 * f64::EPSILON * at;
        let between = cdf(at - room).below <= chance.below && cdf(at + room).above <= chance.above;
        smaller || between || at < 1e-300
    };
    for chance in chances {
        for alpha in shapes.iter().copied() {
            let at = gamma_quantile(alpha, chance);
            let cdf = |x: f64| gamma_cdf(alpha, x);
            assert!(
                is_undone(chance, at, &cdf),
                "gamma {alpha} {chance:?}: {at} {:?}",
                cdf(at)
            );
            for beta in shapes.iter().copied() {
                let at = beta_quantile(alpha, beta, chance);
                let cdf = |x: f64| beta_cdf(alpha, beta, x);
                assert!(
                    is_undone(chance, at, &cdf),
                    "beta {alpha} {beta} {chance:?}: {at} {:?}",
                    cdf(at)
                );
            }
        }
    }
}

/// Draws are within 1e-7 standard deviations of the quantiles, and a block of any length gives the same.
#[test]
fn draws_are_quantiles() {
    let ends = [
        1e-15,
        1e-12,
        1e-9,
        1e-6,
        1e-3,
        0.5,
        0.999,
        1.0 - 1e-6,
        1.0 - 1e-12,
    ];
    // Those of one shape read one table.
    let mut marginals = Marginals::default();
    for uncertainty in every_kind().into_iter().chain(scaled()) {
        let marginal = marginals.of(&uncertainty).unwrap();
        let mut chances = uniforms(Sampling::PseudoRandom, 3_000, "a", 0);
        chances.extend(ends);
        let mut draws = chances.clone();
        marginal.fill(&mut draws);
        for (chance, draw) in chances.iter().zip(&draws) {
            let apart = (marginal.quantile(*chance) - draw).abs();
            let most = 1e-7 * marginal.standard_deviation();
            assert!(apart <= most, "{uncertainty:?} {chance} {draw} {apart:e}");
        }
        for (chances, draws) in chances.chunks(37).zip(draws.chunks(37)) {
            let mut again = chances.to_vec();
            marginal.fill(&mut again);
            assert!(
                again
                    .iter()
                    .zip(draws)
                    .all(|(a, b)| a.to_bits() == b.to_bits())
            );
        }
    }
}

/// 2^15 points of a Sobol sequence have the mean and the deviation of the distribution.
#[test]
fn moments_are_those_of_the_draws() {
    for uncertainty in every_kind() {
        let marginal = Marginal::of(&uncertainty).unwrap();
        let mut draws = uniforms(Sampling::Sobol, 1 << 15, "a", 3);
        marginal.fill(&mut draws);
        let count = draws.len() as f64;
        let mean = draws.iter().sum::<f64>() / count;
        let variance = draws.iter().map(|draw| (draw - mean).powi(2)).sum::<f64>() / count;
        let deviation = marginal.standard_deviation();
        let apart = (mean - marginal.mean()).abs();
        assert!(
            apart < 1e-3 * deviation,
            "{uncertainty:?}: {mean} {}",
            marginal.mean()
        );
        let apart = (variance.sqrt() - deviation).abs();
        assert!(
            apart < 5e-3 * deviation,
            "{uncertainty:?}: {variance} {deviation}"
        );
    }
}

/// A standard normal cut off at 0 has the mean √(2/π) and the variance 1 − 2/π; an exponential cut off
/// below starts anew there; half of a triangle is one too.
#[test]
fn moments_of_what_is_cut_off() {
    let half = Distribution::Normal(dec!(0), Spread::StandardError(dec!(1)));
    let exponential = Distribution::Gamma {
        shape: dec!(1),
        scale: dec!(2),
    };
    let triangle = Distribution::Triangular {
        minimum: dec!(0),
        mode: dec!(1),
        maximum: dec!(3),
    };
    let two_over_pi = std::f64::consts::FRAC_2_PI;
    let cases = [
        (
            cut(half, dec!(0), None),
            two_over_pi.sqrt(),
            1.0 - two_over_pi,
        ),
        (cut(exponential, dec!(30), None), 32.0, 4.0),
        (cut(triangle, dec!(1), None), 1.0 + 2.0 / 3.0, 2.0 / 9.0),
    ];
    for (uncertainty, mean, variance) in cases {
        let marginal = Marginal::of(&uncertainty).unwrap();
        assert!(
            (marginal.mean() / mean - 1.0).abs() < 1e-9,
            "{}",
            marginal.mean()
        );
        let found = marginal.standard_deviation().powi(2);
        assert!((found / variance - 1.0).abs() < 1e-9, "{found}");
    }
}

#[test]
fn nothing_is_drawn_where_nothing_is_left() {
    let uniform = Distribution::Uniform {
        minimum: dec!(0),
        maximum: dec!(1),
    };
    let gamma = Distribution::GammaOfMean(dec!(4), Spread::StandardError(dec!(1)));
    for uncertainty in [
        cut(uniform, dec!(2), None),
        cut(gamma, dec!(-2), Some(dec!(-1))),
        cut(Distribution::Empirical(vec![dec!(1)]), dec!(2), None),
    ] {
        assert_eq!(Marginal::of(&uncertainty), Err(Unmade::NothingLeft));
    }
}

#[test]
fn what_does_not_spread_is_its_mean() {
    for distribution in [
        Distribution::Normal(dec!(2), Spread::StandardError(dec!(0))),
        Distribution::GammaOfMean(dec!(2), Spread::StandardError(dec!(0))),
        Distribution::Pert {
            minimum: dec!(2),
            mode: dec!(2),
            maximum: dec!(2),
        },
    ] {
        let marginal = Marginal::of(&whole(distribution)).unwrap();
        let mut draws = [0.001, 0.999];
        marginal.fill(&mut draws);
        assert_eq!((draws, marginal.mean()), ([2.0; 2], 2.0));
        assert_eq!(marginal.standard_deviation().to_bits(), 0);
    }
}

/// Every stratum of a Latin hypercube and of a power of two of Sobol points is drawn once.
#[test]
fn strata_are_drawn_once() {
    for (sampling, draws) in [(Sampling::LatinHypercube, 1_000), (Sampling::Sobol, 1_024)] {
        let strata = |uniform: f64| (uniform * f64::from(draws)) as usize;
        let mut found: Vec<usize> = uniforms(sampling, draws as usize, "a", 9)
            .into_iter()
            .map(strata)
            .collect();
        found.sort_unstable();
        assert!(found.into_iter().eq(0..draws as usize), "{sampling:?}");
    }
}

/// Two dimensions of one bid fill the square: each of 32 by 32 boxes holds one of 1,024 points.
#[test]
fn points_of_a_bid_fill_the_square() {
    let across = uniforms(Sampling::Sobol, 1_024, "a", 0);
    let along = uniforms(Sampling::Sobol, 1_024, "b", 1);
    let place = |uniform: f64| (uniform * 32.0) as usize;
    let mut boxes: Vec<usize> = across
        .into_iter()
        .zip(along)
        .map(|(across, along)| place(across) * 32 + place(along))
        .collect();
    boxes.sort_unstable();
    assert!(boxes.into_iter().eq(0..1_024));
}

/// Draws of any part of a run are those of the whole run, whatever the block.
#[test]
fn blocks_make_no_difference() {
    for sampling in SAMPLINGS {
        let wanted = uniforms(sampling, 1_000, "a", 2);
        let design = Design {
            sampling,
            seed: 20_261_128,
            draws: 1_000,
        };
        let stream = Stream::of(design.seed, Some("frugal"), "parameter", "a", 2);
        for (first, length) in [(0, 1), (1, 1), (1, 2), (3, 64), (17, 333), (998, 2)] {
            let mut part = vec![0.0; length];
            design.uniforms(&stream, first as u64, &mut part);
            assert_eq!(part, wanted[first..first + length], "{sampling:?} {first}");
        }
        assert!(
            wanted
                .iter()
                .all(|uniform| *uniform > 0.0 && *uniform < 1.0)
        );
    }
}

fn ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|one, other| values[*one].total_cmp(&values[*other]));
    let mut ranks = vec![0.0; values.len()];
    for (rank, place) in order.into_iter().enumerate() {
        ranks[place] = rank as f64;
    }
    ranks
}

fn correlation(one: &[f64], other: &[f64]) -> f64 {
    let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len() as f64;
    let (middle, centre) = (mean(one), mean(other));
    let sum = |one: &[f64], middle: f64, other: &[f64], centre: f64| -> f64 {
        let pairs = one.iter().zip(other);
        pairs.map(|(a, b)| (a - middle) * (b - centre)).sum()
    };
    let product = sum(one, middle, other, centre);
    product / (sum(one, middle, one, middle) * sum(other, centre, other, centre)).sqrt()
}

/// The ranks of the draws are correlated as asked, whatever the distributions; what comes first is not
/// changed by what comes after.
#[test]
fn numbers_move_together() {
    let kinds = every_kind();
    let members: Vec<Marginal> = [0, 5, 10]
        .map(|place: usize| Marginal::of(&kinds[place]).unwrap())
        .into();
    let wanted = [(0, 1, 0.6), (0, 2, -0.3), (1, 2, 0.2)];
    let group = Group::copula(members, &wanted).unwrap();
    let names = ["a", "b", "c"];
    let mut columns: Vec<Vec<f64>> = (0..)
        .zip(names)
        .map(|(dimension, name)| uniforms(Sampling::Sobol, 1 << 14, name, dimension))
        .collect();
    let mut alone = columns[0].clone();
    group.members()[0].fill(&mut alone);
    let mut slices: Vec<&mut [f64]> = columns.iter_mut().map(Vec::as_mut_slice).collect();
    group.fill(&mut slices);
    assert_eq!(columns[0], alone);
    for (one, other, rank) in wanted {
        let found = correlation(&ranks(&columns[one]), &ranks(&columns[other]));
        assert!((found - rank).abs() < 5e-3, "{found} {rank}");
    }
}

/// The bits of draws of every kind and sampling, as one number (FNV-1a): the same on every machine.
#[test]
fn bits_are_the_same_everywhere() {
    let mut hash: u64 = 0xCBF2_9CE4_8422_2325;
    for sampling in SAMPLINGS {
        for (dimension, uncertainty) in (0..).zip(every_kind()) {
            let mut draws = uniforms(sampling, 999, "a", dimension);
            Marginal::of(&uncertainty).unwrap().fill(&mut draws);
            for byte in draws.iter().flat_map(|draw| draw.to_bits().to_le_bytes()) {
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
            }
        }
    }
    assert_eq!(format!("{hash:016x}"), "e9095724725e3efa");
}
