//! The gamma distribution of scale 1.

use super::chance::Chance;
use super::newton::{Tail, solved};
use super::normal::normal_quantile;
use super::stirling::{deviance, remainder};
use super::tail::integrated;

/// From this shape on, tails are integrated: a series would be long.
const LARGE: f64 = 5_000.0;
const TINY: f64 = 1e-300;

/// x times the density, which is the density of ln x.
fn density(shape: f64, x: f64) -> f64 {
    if shape < 1.0 {
        return libm::exp(shape * libm::log(x) - x - libm::lgamma(shape));
    }
    let root = (shape / (2.0 * std::f64::consts::PI)).sqrt();
    root * libm::exp(-remainder(shape) - deviance(shape, x))
}

/// How likely a gamma number of this shape and scale 1 is at or below a value.
///
/// By a series below `shape + 1` and a continued fraction above (8.7.1 and 8.9.2 of `[DLMF]`), from a shape of
/// 5,000 on by integration of the density.
pub fn gamma_cdf(shape: f64, x: f64) -> Chance {
    if x <= 0.0 {
        return Chance::below(0.0);
    }
    if x == f64::INFINITY {
        return Chance::above(0.0);
    }
    if shape >= LARGE {
        let value = |x: f64| if x > 0.0 { density(shape, x) / x } else { 0.0 };
        return if x < shape {
            Chance::below(integrated(x, -shape.sqrt(), value))
        } else {
            Chance::above(integrated(x, shape.sqrt(), value))
        };
    }
    if x < shape + 1.0 {
        Chance::below(series(shape, x))
    } else {
        Chance::above(fraction(shape, x))
    }
}

fn series(shape: f64, x: f64) -> f64 {
    let mut term = density(shape, x) / shape;
    let mut sum = term;
    let mut place = shape;
    while term > sum * 1e-17 {
        place += 1.0;
        term *= x / place;
        sum += term;
    }
    sum
}

fn fraction(shape: f64, x: f64) -> f64 {
    let mut b = x + 1.0 - shape;
    let mut c = 1.0 / TINY;
    let mut d = 1.0 / b;
    let mut product = d;
    for place in 1..10_000 {
        let place = f64::from(place);
        let a = place * (shape - place);
        b += 2.0;
        d = 1.0 / away(a * d + b);
        c = away(b + a / c);
        product *= c * d;
        if (c * d - 1.0).abs() < 1e-16 {
            break;
        }
    }
    density(shape, x) * product
}

/// The number, or one that can be divided by.
pub(super) fn away(number: f64) -> f64 {
    if number.abs() < TINY { TINY } else { number }
}

/// The quantile of a gamma distribution of this shape and scale 1, to about 1e-14 of itself; where it is
/// below e^−700 it is that.
pub fn gamma_quantile(shape: f64, chance: Chance) -> f64 {
    if chance.below <= 0.0 {
        return 0.0;
    }
    if chance.above <= 0.0 {
        return f64::INFINITY;
    }
    libm::exp(gamma_logarithm(shape, chance, gamma_start(shape, chance)))
}

/// The logarithm of the quantile, also where that is far below the least floating-point number: there all terms
/// of the series but the first are nothing.
pub(in crate::uncertainty) fn gamma_quantile_logarithm(shape: f64, chance: Chance) -> f64 {
    /// Of a number below e^-40 the second term of the series changes no bit.
    const ONE_TERM: f64 = -40.0;
    let first = first_term(shape, chance);
    if first < ONE_TERM {
        first
    } else {
        gamma_logarithm(shape, chance, gamma_start(shape, chance))
    }
}

/// What the first term of the series gives: ln x = (ln p + ln Γ(a + 1)) / a.
fn first_term(shape: f64, chance: Chance) -> f64 {
    (libm::log(chance.below) + libm::lgamma(shape + 1.0)) / shape
}

/// The logarithm of the quantile, sought from `start` on.
pub(in crate::uncertainty) fn gamma_logarithm(shape: f64, chance: Chance, start: f64) -> f64 {
    let lower = chance.below < chance.above;
    let wanted = libm::log(if lower { chance.below } else { chance.above });
    let tail = |logarithm: f64| {
        let x = libm::exp(logarithm);
        let found = gamma_cdf(shape, x);
        let (size, sign) = if lower {
            (found.below, 1.0)
        } else {
            (found.above, -1.0)
        };
        Tail::of(size, sign * density(shape, x), shape - x)
    };
    solved(start, libm::log(shape), wanted, tail)
}

/// The logarithm of a value near the quantile: by Wilson and Hilferty (1931), or by the first term of the
/// series where that is small.
pub(in crate::uncertainty) fn gamma_start(shape: f64, chance: Chance) -> f64 {
    let ninth = 1.0 / (9.0 * shape);
    let root = 1.0 - ninth + normal_quantile(chance) * ninth.sqrt();
    if root > 0.3 {
        libm::log(shape) + 3.0 * libm::log(root)
    } else {
        first_term(shape, chance).max(-700.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// mpmath at 30 digits: shapes by probabilities.
    #[test]
    fn published_quantiles() {
        let probabilities = [0.001, 0.025, 0.5, 0.975, 0.999];
        let cases = [
            (
                0.5,
                [
                    7.853_985_746_312_449e-7,
                    0.000_491_034_558_587_628,
                    0.227_468_211_559_786_4,
                    2.511_943_093_657_444_5,
                    5.413_783_085_331_366,
                ],
            ),
            (
                4.0,
                [
                    0.428_552_413_628_422_95,
                    1.089_865_373_626_324_9,
                    3.672_060_748_850_896,
                    8.767_273_069_742_327,
                    13.062_240_779_188_071,
                ],
            ),
            (
                16.0,
                [
                    6.405_327_291_401_814_4,
                    9.145_382_453_641_524,
                    15.667_929_544_317_25,
                    24.740_218_871_485_844,
                    31.243_609_528_544_248,
                ],
            ),
            (
                44.444_444_444_444_444,
                [
                    26.650_096_382_704_46,
                    32.349_303_094_488_46,
                    44.111_559_213_463_124,
                    58.430_802_421_042_266,
                    67.920_366_584_922_04,
                ],
            ),
            (
                100.0,
                [
                    71.921_397_495_000_4,
                    81.363_991_250_923_14,
                    99.666_864_919_315_49,
                    120.528_947_753_155_46,
                    133.770_263_911_378_6,
                ],
            ),
        ];
        for (shape, wanted) in cases {
            for (probability, wanted) in probabilities.into_iter().zip(wanted) {
                let found = gamma_quantile(shape, Chance::below(probability));
                let apart: f64 = found / wanted - 1.0;
                assert!(
                    apart.abs() < 1e-12,
                    "{shape} {probability}: {found} {wanted}"
                );
            }
        }
    }

    #[test]
    fn both_ways_of_large_shapes_meet() {
        for x in [4_700.0, 4_900.0, 5_000.0, 5_080.0, 5_400.0] {
            let below = gamma_cdf(LARGE - 1e-9, x);
            let above = gamma_cdf(LARGE + 1e-9, x);
            assert!((below.below / above.below - 1.0).abs() < 1e-9, "{x}");
            assert!((below.above / above.above - 1.0).abs() < 1e-9, "{x}");
        }
    }
}
