//! The gamma distribution of scale 1.

use super::chance::Chance;
use super::elementary::exp;
use super::march::Density;
use super::newton::{Tail, solved};
use super::normal::normal_quantile;
use super::stirling::{deviance, remainder};
use super::tail::integrated;

/// From this shape on, tails are integrated: a series would be long.
const LARGE: f64 = 5_000.0;
const TINY: f64 = 1e-300;

/// A gamma distribution of scale 1, with what all of its densities have in common.
#[derive(Debug, Clone, Copy)]
pub(in crate::uncertainty) struct Gamma {
    shape: f64,
    /// √(shape / 2π).
    root: f64,
    /// What Stirling's formula leaves; the logarithm of the gamma function below a shape of 1.
    rest: f64,
}

impl Gamma {
    pub(in crate::uncertainty) fn of(shape: f64) -> Self {
        Self {
            shape,
            root: (shape / (2.0 * std::f64::consts::PI)).sqrt(),
            rest: if shape < 1.0 {
                libm::lgamma(shape)
            } else {
                remainder(shape)
            },
        }
    }

    /// x times the density, which is the density of ln x.
    fn density(self, x: f64) -> f64 {
        let Self { shape, root, rest } = self;
        if shape < 1.0 {
            libm::exp(shape * libm::log(x) - x - rest)
        } else {
            root * libm::exp(-rest - deviance(shape, x))
        }
    }

    /// The density of the logarithm of a number, where it has this value.
    pub(in crate::uncertainty) fn of_logarithm(self) -> impl Fn(f64) -> Density {
        let shape = self.shape;
        let gamma = libm::lgamma(shape);
        move |logarithm| {
            let x = exp(logarithm);
            Density {
                logarithm: shape * logarithm - x - gamma,
                slope: shape - x,
                bend: -x,
            }
        }
    }

    /// How likely a number is at or below `x`, where the density times `x` is this.
    fn cdf(self, x: f64, density: f64) -> Chance {
        let shape = self.shape;
        if shape >= LARGE {
            let value = |x: f64| if x > 0.0 { self.density(x) / x } else { 0.0 };
            return if x < shape {
                Chance::below(integrated(x, -shape.sqrt(), value))
            } else {
                Chance::above(integrated(x, shape.sqrt(), value))
            };
        }
        if x < shape + 1.0 {
            Chance::below(density * series(shape, x))
        } else {
            Chance::above(density * fraction(shape, x))
        }
    }

    /// The logarithm of the quantile, sought from `start` on.
    pub(in crate::uncertainty) fn logarithm(self, chance: Chance, start: f64) -> f64 {
        let shape = self.shape;
        let lower = chance.below < chance.above;
        let wanted = libm::log(if lower { chance.below } else { chance.above });
        let tail = |logarithm: f64| {
            let x = libm::exp(logarithm);
            let density = self.density(x);
            let found = self.cdf(x, density);
            let (size, sign) = if lower {
                (found.below, 1.0)
            } else {
                (found.above, -1.0)
            };
            Tail::of(size, sign * density, shape - x)
        };
        solved(start, libm::log(shape), wanted, tail)
    }

    /// The logarithm of a value near the quantile: by Wilson and Hilferty (1931), or by the first term of the
    /// series where that is small.
    pub(in crate::uncertainty) fn start(self, chance: Chance) -> f64 {
        let shape = self.shape;
        let ninth = 1.0 / (9.0 * shape);
        let root = 1.0 - ninth + normal_quantile(chance) * ninth.sqrt();
        if root > 0.3 {
            libm::log(shape) + 3.0 * libm::log(root)
        } else {
            first_term(shape, chance).max(-700.0)
        }
    }
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
    let gamma = Gamma::of(shape);
    gamma.cdf(x, gamma.density(x))
}

/// What the density, times `x`, is multiplied by for the lower tail.
fn series(shape: f64, x: f64) -> f64 {
    let mut term = 1.0 / shape;
    let mut sum = term;
    let mut place = shape;
    while term > sum * 1e-17 {
        place += 1.0;
        term *= x / place;
        sum += term;
    }
    sum
}

/// What it is multiplied by for the upper tail.
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
    product
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
    let gamma = Gamma::of(shape);
    libm::exp(gamma.logarithm(chance, gamma.start(chance)))
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
        let gamma = Gamma::of(shape);
        gamma.logarithm(chance, gamma.start(chance))
    }
}

/// What the first term of the series gives: ln x = (ln p + ln Γ(a + 1)) / a.
fn first_term(shape: f64, chance: Chance) -> f64 {
    (libm::log(chance.below) + libm::lgamma(shape + 1.0)) / shape
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
