//! The beta distribution.

use super::chance::Chance;
use super::gamma::away;
use super::newton::{Tail, solved};
use super::normal::normal_quantile;
use super::stirling::{deviance, remainder};
use super::tail::integrated;

/// From these shapes on, tails are integrated: a continued fraction would be long.
const LARGE: f64 = 500.0;

/// The two shapes.
#[derive(Debug, Clone, Copy)]
struct Shapes {
    alpha: f64,
    beta: f64,
}

/// A value and what is left to 1.
#[derive(Debug, Clone, Copy)]
struct Share {
    part: f64,
    rest: f64,
}

impl Share {
    /// By the logarithm of part over rest.
    fn of(odds: f64) -> Self {
        let small = libm::exp(-odds.abs());
        let (less, more) = (small / (1.0 + small), 1.0 / (1.0 + small));
        if odds < 0.0 {
            Self {
                part: less,
                rest: more,
            }
        } else {
            Self {
                part: more,
                rest: less,
            }
        }
    }

    fn mirrored(self) -> Self {
        Self {
            part: self.rest,
            rest: self.part,
        }
    }
}

impl Shapes {
    fn mirrored(self) -> Self {
        Self {
            alpha: self.beta,
            beta: self.alpha,
        }
    }

    /// x (1 − x) times the density, which is the density of the logarithm of the odds.
    fn density(self, Share { part, rest }: Share) -> f64 {
        let Self { alpha, beta } = self;
        let sum = alpha + beta;
        let scale = (alpha * beta / (2.0 * std::f64::consts::PI * sum)).sqrt();
        let away = deviance(alpha, sum * part) + deviance(beta, sum * rest);
        scale * libm::exp(remainder(sum) - remainder(alpha) - remainder(beta) - away)
    }

    fn cdf(self, share: Share) -> Chance {
        let Self { alpha, beta } = self;
        if alpha >= LARGE && beta >= LARGE {
            return self.integral(share);
        }
        if share.part * (alpha + beta + 2.0) < alpha + 1.0 {
            Chance::below(self.density(share) * self.fraction(share.part) / alpha)
        } else {
            let (shapes, share) = (self.mirrored(), share.mirrored());
            Chance::above(shapes.density(share) * shapes.fraction(share.part) / beta)
        }
    }

    fn integral(self, share: Share) -> Chance {
        let Self { alpha, beta } = self;
        let step = (1.0 / alpha + 1.0 / beta).sqrt();
        let odds = libm::log(share.part / share.rest);
        let density = |odds: f64| self.density(Share::of(odds));
        if share.part * (alpha + beta) < alpha {
            Chance::below(integrated(odds, -step, density))
        } else {
            Chance::above(integrated(odds, step, density))
        }
    }

    /// The continued fraction DLMF 8.17.22, by Lentz's method.
    fn fraction(self, x: f64) -> f64 {
        let Self { alpha, beta } = self;
        let mut c = 1.0;
        let mut d = 1.0 / away(1.0 - (alpha + beta) * x / (alpha + 1.0));
        let mut product = d;
        for place in 1..100_000 {
            let m = f64::from(place);
            let even = alpha + 2.0 * m;
            let a = m * (beta - m) * x / ((even - 1.0) * even);
            d = 1.0 / away(1.0 + a * d);
            c = away(1.0 + a / c);
            product *= c * d;
            let a = -(alpha + m) * (alpha + beta + m) * x / (even * (even + 1.0));
            d = 1.0 / away(1.0 + a * d);
            c = away(1.0 + a / c);
            product *= c * d;
            if (c * d - 1.0).abs() < 1e-16 {
                break;
            }
        }
        product
    }

    /// The logarithm of odds near those of the quantile, as if it were normal.
    fn start(self, chance: Chance) -> f64 {
        let Self { alpha, beta } = self;
        let spread = (1.0 / alpha + 1.0 / beta).sqrt();
        libm::log(alpha / beta) + normal_quantile(chance) * spread
    }
}

/// How likely a beta number is at or below a value.
pub fn beta_cdf(alpha: f64, beta: f64, x: f64) -> Chance {
    if x <= 0.0 {
        Chance::below(0.0)
    } else if x >= 1.0 {
        Chance::above(0.0)
    } else {
        let share = Share {
            part: x,
            rest: 1.0 - x,
        };
        Shapes { alpha, beta }.cdf(share)
    }
}

/// The quantile of a beta distribution, to about 1e-13 of itself; where it is below 1e-308 it is 0.
pub fn beta_quantile(alpha: f64, beta: f64, chance: Chance) -> f64 {
    if chance.below <= 0.0 {
        return 0.0;
    }
    if chance.above <= 0.0 {
        return 1.0;
    }
    let shapes = Shapes { alpha, beta };
    let lower = chance.below < chance.above;
    let wanted = libm::log(if lower { chance.below } else { chance.above });
    let tail = |odds: f64| {
        let share = Share::of(odds);
        let found = shapes.cdf(share);
        let (size, sign) = if lower {
            (found.below, 1.0)
        } else {
            (found.above, -1.0)
        };
        Tail {
            logarithm: libm::log(size),
            slope: sign * shapes.density(share) / size,
        }
    };
    let middle = libm::log(alpha / beta);
    Share::of(solved(shapes.start(chance), middle, wanted, tail)).part
}
