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
        if kept > 0.0 {
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

    /// The quantile of what is kept, F⁻¹(F(low) + p (F(high) − F(low))).
    pub(super) fn quantile(&self, base: &Base, chance: Chance) -> f64 {
        let mix = |low: f64, high: f64| low * chance.above + high * chance.below;
        let chance = Chance {
            below: mix(self.low.below, self.high.below),
            above: mix(self.low.above, self.high.above),
        };
        base.quantile(chance).clamp(self.at_least, self.at_most)
    }

    /// Mean and variance of what is kept, by integration over a standard normal variable.
    pub(super) fn moments(&self, base: &Base) -> (f64, f64) {
        let whole = self.integral(base, |_| 1.0);
        let middle = self.quantile(base, Chance::below(0.5));
        let off = self.integral(base, |x| x - middle) / whole;
        let mean = middle + off;
        let variance = self.integral(base, |x| (x - mean) * (x - mean)) / whole;
        (mean, variance)
    }

    fn integral(&self, base: &Base, of: impl Fn(f64) -> f64) -> f64 {
        // Beyond, a normal density is below 1e-31, and below 1e-87 where a lognormal value is large.
        const FROM: i32 = -24;
        const TO: i32 = 40;
        const STEP: f64 = 0.5;
        let kink = self.kink(base);
        let value = |z: f64| of(self.quantile(base, normal_cdf(z))) * normal_density(z);
        (FROM..TO)
            .map(|place| {
                let low = f64::from(place) * STEP;
                let high = low + STEP;
                if kink > low && kink < high {
                    panel(low, kink, &value) + panel(kink, high, &value)
                } else {
                    panel(low, high, &value)
                }
            })
            .sum()
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
