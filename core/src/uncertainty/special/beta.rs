//! The beta distribution.

use super::chance::Chance;
use super::elementary::{exp, ln};
use super::gamma::away;
use super::march::Density;
use super::newton::{Tail, solved};
use super::normal::normal_quantile;
use super::stirling::{deviance, remainder};
use super::tail::integrated;

/// From these shapes on, tails are integrated: a continued fraction would be long.
const LARGE: f64 = 2_000.0;

/// A beta distribution by its two shapes, and its density at the mean in the logarithm of the odds.
#[derive(Debug, Clone, Copy)]
pub(in crate::uncertainty) struct Beta {
    alpha: f64,
    beta: f64,
    height: f64,
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
}

impl Beta {
    pub(in crate::uncertainty) fn of(alpha: f64, beta: f64) -> Self {
        let sum = alpha + beta;
        let scale = (alpha * beta / (2.0 * std::f64::consts::PI * sum)).sqrt();
        let height = scale * libm::exp(remainder(sum) - remainder(alpha) - remainder(beta));
        Self {
            alpha,
            beta,
            height,
        }
    }

    fn mirrored(self) -> Self {
        Self {
            alpha: self.beta,
            beta: self.alpha,
            height: self.height,
        }
    }

    /// x (1 − x) times the density, which is the density of the logarithm of the odds.
    fn density(self, Share { part, rest }: Share) -> f64 {
        let Self {
            alpha,
            beta,
            height,
        } = self;
        let sum = alpha + beta;
        height * libm::exp(-deviance(alpha, sum * part) - deviance(beta, sum * rest))
    }

    /// The density of the logarithm of the odds, where it has this value.
    pub(in crate::uncertainty) fn of_odds(self) -> impl Fn(f64) -> Density {
        let Self { alpha, beta, .. } = self;
        let sum = alpha + beta;
        let whole = libm::lgamma(sum) - libm::lgamma(alpha) - libm::lgamma(beta);
        move |odds| {
            let small = exp(-odds.abs());
            let more = ln(1.0 + small);
            let (part, rest) = if odds < 0.0 {
                (odds - more, -more)
            } else {
                (-more, -odds - more)
            };
            let (less, most) = (small / (1.0 + small), 1.0 / (1.0 + small));
            let (share, left) = if odds < 0.0 {
                (less, most)
            } else {
                (most, less)
            };
            Density {
                logarithm: whole + alpha * part + beta * rest,
                slope: alpha * left - beta * share,
                bend: -sum * less * most,
            }
        }
    }

    /// How likely a number is at or below a share, where the density of the logarithm of its odds is this.
    fn cdf(self, share: Share, density: f64) -> Chance {
        let Self { alpha, beta, .. } = self;
        if alpha >= LARGE && beta >= LARGE {
            return self.integral(share);
        }
        if share.part * (alpha + beta + 2.0) < alpha + 1.0 {
            Chance::below(density * self.fraction(share.part) / alpha)
        } else {
            Chance::above(density * self.mirrored().fraction(share.rest) / beta)
        }
    }

    fn integral(self, share: Share) -> Chance {
        let Self { alpha, beta, .. } = self;
        let step = (1.0 / alpha + 1.0 / beta).sqrt();
        let odds = libm::log(share.part / share.rest);
        let density = |odds: f64| self.density(Share::of(odds));
        if share.part * (alpha + beta) < alpha {
            Chance::below(integrated(odds, -step, density))
        } else {
            Chance::above(integrated(odds, step, density))
        }
    }

    /// The logarithm of the odds of the quantile, sought from `start` on.
    pub(in crate::uncertainty) fn odds(self, chance: Chance, start: f64) -> f64 {
        let Self { alpha, beta, .. } = self;
        let lower = chance.below < chance.above;
        let wanted = libm::log(if lower { chance.below } else { chance.above });
        let tail = |odds: f64| {
            let share = Share::of(odds);
            let density = self.density(share);
            let found = self.cdf(share, density);
            let (size, sign) = if lower {
                (found.below, 1.0)
            } else {
                (found.above, -1.0)
            };
            let bends = alpha * share.rest - beta * share.part;
            Tail::of(size, sign * density, bends)
        };
        solved(start, libm::log(alpha / beta), wanted, tail)
    }

    /// The logarithm of odds near those of the quantile, as if it were normal.
    pub(in crate::uncertainty) fn start(self, chance: Chance) -> f64 {
        let Self { alpha, beta, .. } = self;
        let spread = (1.0 / alpha + 1.0 / beta).sqrt();
        libm::log(alpha / beta) + normal_quantile(chance) * spread
    }

    /// The continued fraction 8.17.22 of `[DLMF]`, by Lentz's method.
    fn fraction(self, x: f64) -> f64 {
        let Self { alpha, beta, .. } = self;
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
        let beta = Beta::of(alpha, beta);
        beta.cdf(share, beta.density(share))
    }
}

/// The quantile of a beta distribution, to about 1e-13 of itself for shapes up to a million; e^−700 where it
/// is below that.
pub fn beta_quantile(alpha: f64, beta: f64, chance: Chance) -> f64 {
    if chance.below <= 0.0 {
        return 0.0;
    }
    if chance.above <= 0.0 {
        return 1.0;
    }
    let beta = Beta::of(alpha, beta);
    share_of_odds(beta.odds(chance, beta.start(chance)))
}

/// The share that has a logarithm of its odds.
pub(in crate::uncertainty) fn share_of_odds(odds: f64) -> f64 {
    Share::of(odds).part
}
