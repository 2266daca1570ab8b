//! A distribution before it is cut off.

use super::steps::Steps;
use super::triangular::Triangle;
use crate::uncertainty::special::{
    Beta, Chance, Density, Gamma, beta_cdf, beta_quantile, exp, gamma_cdf, gamma_quantile, marched,
    normal_cdf, normal_quantile, share_of_odds,
};

/// A distribution by its parameters.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Base {
    Normal {
        mean: f64,
        deviation: f64,
    },
    Lognormal {
        mu: f64,
        sigma: f64,
    },
    Gamma {
        shape: f64,
        scale: f64,
    },
    /// From `minimum` on over `width`.
    Beta {
        alpha: f64,
        beta: f64,
        minimum: f64,
        width: f64,
    },
    Triangular(Triangle),
    Uniform {
        minimum: f64,
        maximum: f64,
    },
    Steps(Steps),
}

impl Base {
    /// What tells its shape from others: a distribution of the same shape is the same one begun elsewhere and scaled;
    /// none of one that has no such parameters.
    pub(super) fn shape(&self) -> Option<[u64; 3]> {
        match self {
            Self::Gamma { shape, .. } => Some([0, shape.to_bits(), 0]),
            Self::Beta { alpha, beta, .. } => Some([1, alpha.to_bits(), beta.to_bits()]),
            _ => None,
        }
    }

    /// The standard distribution of its shape, with where this one begins and by what it is scaled.
    pub(super) fn standard(&self) -> (Self, f64, f64) {
        let mut standard = self.clone();
        match &mut standard {
            Self::Gamma { scale, .. } => {
                let width = std::mem::replace(scale, 1.0);
                (standard, 0.0, width)
            }
            Self::Beta { minimum, width, .. } => {
                let from = std::mem::replace(minimum, 0.0);
                let width = std::mem::replace(width, 1.0);
                (standard, from, width)
            }
            _ => (standard, 0.0, 1.0),
        }
    }

    pub(super) fn quantile(&self, chance: Chance) -> f64 {
        match self {
            Self::Normal { mean, deviation } => mean + deviation * normal_quantile(chance),
            Self::Lognormal { mu, sigma } => exp(mu + sigma * normal_quantile(chance)),
            Self::Gamma { shape, scale } => scale * gamma_quantile(*shape, chance),
            Self::Beta {
                alpha,
                beta,
                minimum,
                width,
            } => minimum + width * beta_quantile(*alpha, *beta, chance),
            Self::Triangular(triangle) => triangle.quantile(chance),
            Self::Uniform { minimum, maximum } => minimum + (maximum - minimum) * chance.below,
            Self::Steps(steps) => steps.quantile(chance.below),
        }
    }

    /// Quantiles of rising chances at equal steps of a normal variable, each sought near where those before
    /// it point; to the same digits as [`quantile`](Self::quantile) but the last.
    pub(super) fn quantiles(&self, chances: &[Chance]) -> Vec<f64> {
        match self {
            Self::Gamma { shape, scale } => {
                let gamma = Gamma::of(*shape);
                along(
                    chances,
                    |chance| gamma.start(chance),
                    |chance, start| gamma.logarithm(chance, start),
                    |logarithm| scale * libm::exp(logarithm),
                )
            }
            Self::Beta {
                alpha,
                beta,
                minimum,
                width,
            } => {
                let beta = Beta::of(*alpha, *beta);
                along(
                    chances,
                    |chance| beta.start(chance),
                    |chance, start| beta.odds(chance, start),
                    |odds| minimum + width * share_of_odds(odds),
                )
            }
            _ => chances
                .iter()
                .map(|chance| self.quantile(*chance))
                .collect(),
        }
    }

    /// Quantiles at rising normal variables; of gamma and beta distributions each from the one before it.
    pub(super) fn quantiles_at(&self, normals: &[f64]) -> Vec<f64> {
        let marched = match self {
            Self::Gamma { shape, scale } if *shape < GREAT => {
                let gamma = Gamma::of(*shape);
                let solved = |chance| gamma.logarithm(chance, gamma.start(chance));
                marched_between(normals, solved, gamma.of_logarithm(), |logarithm| {
                    scale * libm::exp(logarithm)
                })
            }
            Self::Beta {
                alpha,
                beta,
                minimum,
                width,
            } if alpha + beta < GREAT => {
                let beta = Beta::of(*alpha, *beta);
                let solved = |chance| beta.odds(chance, beta.start(chance));
                marched_between(normals, solved, beta.of_odds(), |odds| {
                    minimum + width * share_of_odds(odds)
                })
            }
            _ => None,
        };
        marched.unwrap_or_else(|| {
            let chances: Vec<Chance> = normals.iter().map(|z| normal_cdf(*z)).collect();
            self.quantiles(&chances)
        })
    }

    /// How likely a number is at or below a value; of steps nothing asks for it.
    pub(super) fn cdf(&self, x: f64) -> Chance {
        match self {
            Self::Normal { mean, deviation } => normal_cdf((x - mean) / deviation),
            Self::Lognormal { .. } if x <= 0.0 => Chance::below(0.0),
            Self::Lognormal { mu, sigma } => normal_cdf((libm::log(x) - mu) / sigma),
            Self::Gamma { shape, scale } => gamma_cdf(*shape, x / scale),
            Self::Beta {
                alpha,
                beta,
                minimum,
                width,
            } => beta_cdf(*alpha, *beta, (x - minimum) / width),
            Self::Triangular(triangle) => triangle.cdf(x),
            Self::Uniform { minimum, maximum } => {
                Chance::below(((x - minimum) / (maximum - minimum)).clamp(0.0, 1.0))
            }
            Self::Steps(_) => Chance::below(f64::NAN),
        }
    }

    pub(super) fn mean(&self) -> f64 {
        match self {
            Self::Normal { mean, .. } => *mean,
            Self::Lognormal { mu, sigma } => libm::exp(mu + sigma * sigma / 2.0),
            Self::Gamma { shape, scale } => shape * scale,
            Self::Beta {
                alpha,
                beta,
                minimum,
                width,
            } => minimum + width * alpha / (alpha + beta),
            Self::Triangular(triangle) => triangle.mean(),
            Self::Uniform { minimum, maximum } => minimum + (maximum - minimum) / 2.0,
            Self::Steps(steps) => steps.mean(),
        }
    }

    pub(super) fn variance(&self) -> f64 {
        match self {
            Self::Normal { deviation, .. } => deviation * deviation,
            Self::Lognormal { sigma, .. } => {
                let mean = self.mean();
                libm::expm1(sigma * sigma) * mean * mean
            }
            Self::Gamma { shape, scale } => shape * scale * scale,
            // α β / ((α + β)² (α + β + 1)): of a PERT distribution (μ − a)(b − μ)/7.
            Self::Beta {
                alpha, beta, width, ..
            } => {
                let sum = alpha + beta;
                width * width * (alpha / sum) * (beta / sum) / (sum + 1.0)
            }
            Self::Triangular(triangle) => triangle.variance(),
            Self::Uniform { minimum, maximum } => (maximum - minimum) * (maximum - minimum) / 12.0,
            Self::Steps(steps) => steps.variance(),
        }
    }
}

/// From these shapes on logarithms of densities are so great that their digits are missed.
const GREAT: f64 = 1_000.0;

/// The values of solutions, of which the one in the middle is solved for and the others follow from it; none where
/// the outermost are not those that they have to be.
fn marched_between(
    normals: &[f64],
    solved: impl Fn(Chance) -> f64,
    density: impl Fn(f64) -> Density,
    value: impl Fn(f64) -> f64,
) -> Option<Vec<f64>> {
    /// A hundredth of what a table may be off.
    const APART: f64 = 1e-10;
    let solved = |z: &f64| solved(normal_cdf(*z));
    let middle = normals.len() / 2;
    let solutions = marched(normals, middle, solved(normals.get(middle)?), density);
    let ends = [
        (normals.first(), solutions.first()),
        (normals.last(), solutions.last()),
    ];
    let are_met = ends.iter().all(|(z, found)| {
        let (Some(z), Some(found)) = (z, found) else {
            return false;
        };
        (solved(z) - **found).abs() <= APART
    });
    are_met.then(|| solutions.into_iter().map(value).collect())
}

/// The values of solutions, each of which is sought from the polynomial through the five before it.
fn along(
    chances: &[Chance],
    start: impl Fn(Chance) -> f64,
    solved: impl Fn(Chance, f64) -> f64,
    value: impl Fn(f64) -> f64,
) -> Vec<f64> {
    let mut solutions: Vec<f64> = Vec::with_capacity(chances.len());
    for chance in chances {
        let from = match solutions.last_chunk::<5>() {
            Some([a, b, c, d, e]) => a - 5.0 * b + 10.0 * c - 10.0 * d + 5.0 * e,
            None => start(*chance),
        };
        solutions.push(solved(*chance, from));
    }
    solutions.into_iter().map(value).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What follows from the middle by densities alone is what is solved for at every place.
    #[test]
    fn marched_quantiles_are_the_solved_ones() {
        let gamma = |shape| Base::Gamma { shape, scale: 1.0 };
        let beta = |alpha, beta| Base::Beta {
            alpha,
            beta,
            minimum: 0.0,
            width: 1.0,
        };
        let bases = [
            gamma(0.05),
            gamma(0.7),
            gamma(4.0),
            gamma(44.4),
            gamma(900.0),
            beta(0.3, 0.2),
            beta(1.4, 4.6),
            beta(3.0, 3.0),
            beta(700.0, 90.0),
        ];
        let normals: Vec<f64> = (-67..=67).map(|step| f64::from(step) * 0.093_75).collect();
        let chances: Vec<Chance> = normals.iter().map(|z| normal_cdf(*z)).collect();
        for base in bases {
            let solved = base.quantiles(&chances);
            for (found, wanted) in base.quantiles_at(&normals).iter().zip(solved) {
                let apart = (found - wanted).abs();
                assert!(apart <= 2e-10 * wanted.abs(), "{base:?}: {found} {wanted}");
            }
        }
    }
}
