//! A distribution cut off at bounds.

use super::base::Base;
use super::unmade::Unmade;
use crate::uncertainty::special::{Chance, normal_cdf, normal_density, normal_quantile, panel};

/// What of a distribution lies within bounds: values outside are drawn anew, as it were, not moved to the
/// bounds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Cut {
    at_least: f64,
    at_most: f64,
    low: Chance,
    high: Chance,
}

impl Cut {
    pub(super) fn of(base: &Base, at_least: f64, at_most: f64) -> Result<Self, Unmade> {
        /// Thirty standard deviations of a normal distribution, and far enough from the least floating-point
        /// number for the chances of single values within.
        const LEAST_KEPT: f64 = 1e-200;
        if at_least > at_most {
            return Err(Unmade::OutOfOrder);
        }
        let [low, high] = [at_least, at_most].map(|bound| base.cdf(bound));
        // The difference of the smaller tails loses no digits.
        let kept = if low.below < 0.5 {
            high.below - low.below
        } else {
            low.above - high.above
        };
        if kept >= LEAST_KEPT {
            Ok(Self {
                at_least,
                at_most,
                low,
                high,
            })
        } else {
            Err(Unmade::NothingLeft)
        }
    }

    /// Whether a draw can tell: uniforms stay 2^-53 away from 0 and 1, and a chance of less than this changes no
    /// bit of theirs.
    pub(super) fn is_reached(&self) -> bool {
        const BEYOND: f64 = 1e-40;
        self.low.below > BEYOND || self.high.above > BEYOND
    }

    /// The chance before the cut, F(low) + p (F(high) − F(low)), of one after it.
    fn uncut(&self, chance: Chance) -> Chance {
        let mix = |low: f64, high: f64| low * chance.above + high * chance.below;
        Chance {
            below: mix(self.low.below, self.high.below),
            above: mix(self.low.above, self.high.above),
        }
    }

    /// The quantile of what is kept.
    pub(super) fn quantile(&self, base: &Base, chance: Chance) -> f64 {
        base.quantile(self.uncut(chance))
            .clamp(self.at_least, self.at_most)
    }

    /// Quantiles of rising chances at equal steps of a normal variable.
    pub(super) fn quantiles(&self, base: &Base, chances: &[Chance]) -> Vec<f64> {
        let uncut: Vec<Chance> = chances.iter().map(|chance| self.uncut(*chance)).collect();
        let quantiles = base.quantiles(&uncut).into_iter();
        quantiles
            .map(|value| value.clamp(self.at_least, self.at_most))
            .collect()
    }

    /// Mean and variance of what is kept, by integration over a standard normal variable.
    pub(super) fn moments(&self, base: &Base) -> (f64, f64) {
        // Beyond a bound that no draw reaches a normal distribution has nothing to add.
        if matches!(base, Base::Normal { .. }) && !self.is_reached() {
            return (base.mean(), base.variance());
        }
        let values = self.weighted(base);
        let sum = |of: &dyn Fn(f64) -> f64| -> f64 {
            values
                .iter()
                .map(|(value, weight)| weight * of(*value))
                .sum()
        };
        let whole = sum(&|_| 1.0);
        let middle = self.quantile(base, Chance::below(0.5));
        let mean = middle + sum(&|value| value - middle) / whole;
        let variance = sum(&|value| (value - mean) * (value - mean)) / whole;
        (mean, variance)
    }

    /// Values with their weights, at the nodes of the integral.
    fn weighted(&self, base: &Base) -> Vec<(f64, f64)> {
        // Beyond, a normal density is below 1e-22, as it is relative to the square of a lognormal value.
        const FAR: f64 = 10.0;
        let farther = match base {
            Base::Lognormal { sigma, .. } => (2.0 * sigma).min(FAR + FAR),
            _ => 0.0,
        };
        let kink = self.kink(base);
        let mut values = Vec::new();
        let mut low = -FAR;
        while low < FAR + farther {
            let next = low + 1.0;
            let high = if kink > low && kink < next {
                kink
            } else {
                next
            };
            values.extend(panel(low, high).map(|(z, weight)| {
                let value = self.quantile(base, normal_cdf(z));
                (value, weight * normal_density(z))
            }));
            low = high;
        }
        values
    }

    /// Where the quantile has no second derivative: at the mode of a triangle.
    fn kink(&self, base: &Base) -> f64 {
        let Base::Triangular(triangle) = base else {
            return f64::NAN;
        };
        let mode = triangle.cdf(triangle.mode);
        let kept = self.high.below - self.low.below;
        normal_quantile(Chance::below((mode.below - self.low.below) / kept))
    }
}
