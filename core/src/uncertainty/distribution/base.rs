//! A distribution before it is cut off.

use super::steps::Steps;
use super::triangular::Triangle;
use crate::uncertainty::special::{
    Chance, beta_cdf, beta_quantile, gamma_cdf, gamma_quantile, normal_cdf, normal_quantile,
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
    pub(super) fn quantile(&self, chance: Chance) -> f64 {
        match self {
            Self::Normal { mean, deviation } => mean + deviation * normal_quantile(chance),
            Self::Lognormal { mu, sigma } => libm::exp(mu + sigma * normal_quantile(chance)),
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
