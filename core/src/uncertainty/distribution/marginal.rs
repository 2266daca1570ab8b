//! The distribution of one uncertain number.

use super::base::Base;
use super::parameterise;
use super::truncated::Cut;
use super::unmade::Unmade;
use crate::model::Uncertainty;
use crate::num::Decimal;
use crate::uncertainty::special::{Chance, normal_cdf};

/// The distribution of one number, cut off where its document says so.
#[derive(Debug, Clone, PartialEq)]
pub struct Marginal {
    base: Base,
    cut: Option<Cut>,
    mean: f64,
    deviation: f64,
}

impl Marginal {
    /// The distribution that a document states.
    ///
    /// # Errors
    ///
    /// Where the numbers give no distribution; a share of a whole is made with the others, see
    /// [`Group::dirichlet`](super::Group::dirichlet).
    pub fn of(uncertainty: &Uncertainty) -> Result<Self, Unmade> {
        let base = parameterise::base(&uncertainty.distribution)?;
        let bound = |bound: Option<Decimal>| bound.map(parameterise::float).transpose();
        let at_least = bound(uncertainty.at_least)?;
        let at_most = bound(uncertainty.at_most)?;
        if at_least.is_none() && at_most.is_none() {
            return Self::whole(base);
        }
        let low = at_least.unwrap_or(f64::NEG_INFINITY);
        let high = at_most.unwrap_or(f64::INFINITY);
        Self::within(base, low, high)
    }

    /// A distribution that is not cut off.
    pub(super) fn whole(base: Base) -> Result<Self, Unmade> {
        let (mean, variance) = (base.mean(), base.variance());
        Self::checked(base, None, mean, variance)
    }

    fn within(base: Base, low: f64, high: f64) -> Result<Self, Unmade> {
        match base {
            Base::Steps(steps) => Self::whole(Base::Steps(steps.within(low, high)?)),
            Base::Uniform { minimum, maximum } => {
                let (minimum, maximum) = (minimum.max(low), maximum.min(high));
                if minimum < maximum {
                    Self::whole(Base::Uniform { minimum, maximum })
                } else {
                    Err(Unmade::NothingLeft)
                }
            }
            base => {
                let cut = Cut::of(&base, low, high)?;
                let (mean, variance) = cut.moments(&base);
                Self::checked(base, Some(cut), mean, variance)
            }
        }
    }

    fn checked(base: Base, cut: Option<Cut>, mean: f64, variance: f64) -> Result<Self, Unmade> {
        if mean.is_finite() && variance.is_finite() {
            Ok(Self {
                base,
                cut,
                mean,
                deviation: variance.sqrt(),
            })
        } else {
            Err(Unmade::TooGreat)
        }
    }

    /// The mean.
    pub fn mean(&self) -> f64 {
        self.mean
    }

    /// The standard deviation.
    pub fn standard_deviation(&self) -> f64 {
        self.deviation
    }

    /// The value at or below which a number is with probability `p`, to 1e-10 of itself or better.
    pub fn quantile(&self, p: f64) -> f64 {
        self.exact(Chance::below(p))
    }

    fn exact(&self, chance: Chance) -> f64 {
        match &self.cut {
            None => self.base.quantile(chance),
            Some(cut) => cut.quantile(&self.base, chance),
        }
    }

    /// Turns uniforms, neither 0 nor 1, into draws.
    pub fn fill(&self, block: &mut [f64]) {
        for value in block {
            *value = self.exact(Chance::below(*value));
        }
    }

    /// Turns standard normals into draws.
    pub(super) fn fill_from_normals(&self, block: &mut [f64]) {
        for value in block {
            *value = self.exact(normal_cdf(*value));
        }
    }
}
