//! The distribution of one uncertain number.

use super::base::Base;
use super::parameterise;
use super::table::Table;
use super::truncated::Cut;
use super::unmade::Unmade;
use crate::model::Uncertainty;
use crate::num::Decimal;
use crate::uncertainty::dispatch::{Loops, dispatched};
use crate::uncertainty::special::{Chance, exp, normal_cdf, normals};
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

/// The distribution of one number, cut off where its document says so.
#[derive(Debug, Clone, PartialEq)]
pub struct Marginal {
    base: Base,
    cut: Option<Cut>,
    mean: f64,
    deviation: f64,
    /// Where it begins, and by what it is scaled, against what its table is of.
    scaled: [f64; 2],
    table: Made,
}

/// The table of a distribution's shape, made when the first block is filled; none where none is good enough. It
/// follows from the rest of the distribution, so it tells no two apart.
#[derive(Debug, Clone, Default)]
struct Made(Arc<OnceLock<Option<Table>>>);

impl PartialEq for Made {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// The distributions of many numbers. Those of one shape, as costs of several bids have that are uncertain by as many
/// percent, read their draws off one table.
#[derive(Debug, Default)]
pub struct Marginals(BTreeMap<[u64; 3], Made>);

impl Marginals {
    /// The distribution that a document states.
    ///
    /// # Errors
    ///
    /// Those of [`Marginal::of`].
    pub fn of(&mut self, uncertainty: &Uncertainty) -> Result<Marginal, Unmade> {
        let mut marginal = Marginal::of(uncertainty)?;
        if let Some(shape) = marginal.uncut().and_then(Base::shape) {
            marginal.table = self.0.entry(shape).or_default().clone();
        }
        Ok(marginal)
    }
}

impl Marginal {
    /// The distribution that a document states.
    ///
    /// # Errors
    ///
    /// Where the numbers give no distribution; a share of a whole is made with the others, see
    /// [`Group::dirichlet`](super::Group::dirichlet).
    pub fn of(uncertainty: &Uncertainty) -> Result<Self, Unmade> {
        let (base, cut) = stated(uncertainty)?;
        let (mean, variance) = match &cut {
            None => (base.mean(), base.variance()),
            Some(cut) => cut.moments(&base),
        };
        Self::checked(base, cut, mean, variance)
    }

    /// Whether there is the distribution that a document states, found without its moments.
    ///
    /// # Errors
    ///
    /// Those of [`of`](Self::of), and none for a share of a whole.
    pub fn exists(uncertainty: &Uncertainty) -> Result<(), Unmade> {
        match stated(uncertainty) {
            Err(Unmade::ShareOfWhole) => Ok(()),
            stated => stated.map(drop),
        }
    }

    /// A distribution that is not cut off.
    pub(super) fn whole(base: Base) -> Result<Self, Unmade> {
        let (mean, variance) = (base.mean(), base.variance());
        Self::checked(base, None, mean, variance)
    }

    fn checked(base: Base, cut: Option<Cut>, mean: f64, variance: f64) -> Result<Self, Unmade> {
        if !(mean.is_finite() && variance.is_finite()) {
            return Err(Unmade::TooGreat);
        }
        let mut made = Self {
            base,
            cut,
            mean,
            deviation: variance.sqrt(),
            scaled: [0.0, 1.0],
            table: Made::default(),
        };
        let (_, from, width) = made.standard();
        made.scaled = [from, width];
        Ok(made)
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

    /// Between which values 95 % of the numbers lie, where an end of a stated interval misses it by more than a
    /// twentieth of its width.
    pub fn interval_missed(&self, [low, high]: [f64; 2]) -> Option<[f64; 2]> {
        const MISSED: f64 = 0.05;
        let drawn = [0.025, 0.975].map(|share| self.quantile(share));
        let [lower, upper] = drawn;
        let most = (lower - low).abs().max((upper - high).abs());
        (most > MISSED * (high - low)).then_some(drawn)
    }

    fn exact(&self, chance: Chance) -> f64 {
        match &self.cut {
            None => self.base.quantile(chance),
            Some(cut) => cut.quantile(&self.base, chance),
        }
    }

    /// The distribution, where no draw can tell that it is cut off.
    fn uncut(&self) -> Option<&Base> {
        let is_cut = self.cut.as_ref().is_some_and(Cut::is_reached);
        (!is_cut).then_some(&self.base)
    }

    /// The table of the shape.
    fn table(&self) -> Option<&Table> {
        let made = || {
            let (base, _, width) = self.standard();
            let values = |places: &[f64]| match self.cut.as_ref().filter(|cut| cut.is_reached()) {
                None => base.quantiles_at(places),
                Some(cut) => {
                    let chances: Vec<Chance> = places.iter().map(|z| normal_cdf(*z)).collect();
                    cut.quantiles(&base, &chances)
                }
            };
            Table::of(self.deviation / width, values)
        };
        self.table.0.get_or_init(made).as_ref()
    }

    /// What the table is of, with the value that this distribution begins at and the width that it is scaled by.
    fn standard(&self) -> (Base, f64, f64) {
        match self.uncut() {
            Some(base) => base.standard(),
            None => (self.base.clone(), 0.0, 1.0),
        }
    }

    /// Turns uniforms, neither 0 nor 1, into draws.
    ///
    /// Of a gamma or beta distribution, and of a normal or lognormal one that is cut off where draws come, they
    /// are read off a table of cubics: within 1e-7 of a standard deviation of [`quantile`](Self::quantile). Of the others
    /// they are those of `quantile` to the last bit.
    pub fn fill(&self, block: &mut [f64]) {
        dispatched(Draws {
            marginal: self,
            block,
        });
    }

    /// Turns standard normals into draws.
    #[inline(always)]
    pub(super) fn fill_from_normals(&self, block: &mut [f64]) {
        match &self.base {
            Base::Uniform { .. } | Base::Triangular(_) | Base::Steps(_) => self.exactly(block),
            _ => self.smooth(block),
        }
    }

    /// Turns standard normals into draws of a distribution made of them or tabulated by them.
    #[inline(always)]
    fn smooth(&self, block: &mut [f64]) {
        match self.uncut() {
            Some(Base::Normal { mean, deviation }) => {
                for value in block {
                    *value = mean + deviation * *value;
                }
            }
            Some(Base::Lognormal { mu, sigma }) => {
                for value in block {
                    *value = exp(mu + sigma * *value);
                }
            }
            _ => match self.table() {
                Some(table) => table.fill(block, self.scaled, |z| self.exact(normal_cdf(z))),
                None => self.exactly(block),
            },
        }
    }

    fn exactly(&self, block: &mut [f64]) {
        for value in block {
            *value = self.exact(normal_cdf(*value));
        }
    }
}

/// The distribution that a document states, and how it is cut off.
fn stated(uncertainty: &Uncertainty) -> Result<(Base, Option<Cut>), Unmade> {
    /// Far beyond the square of every number in a document, and far enough from the end of floating-point
    /// numbers for moments to be integrated.
    const MOST_VARIANCE: f64 = 1e80;
    let base = parameterise::base(&uncertainty.distribution)?;
    let bound = |bound: Option<Decimal>| bound.map(parameterise::float).transpose();
    let (at_least, at_most) = (bound(uncertainty.at_least)?, bound(uncertainty.at_most)?);
    // What has an upper bound has moments, whatever they were before.
    let is_held = base.variance() <= MOST_VARIANCE && base.mean().is_finite();
    if at_most.is_none() && !is_held {
        return Err(Unmade::TooGreat);
    }
    if at_least.is_none() && at_most.is_none() {
        return Ok((base, None));
    }
    let low = at_least.unwrap_or(f64::NEG_INFINITY);
    let high = at_most.unwrap_or(f64::INFINITY);
    match base {
        Base::Steps(steps) => Ok((Base::Steps(steps.within(low, high)?), None)),
        Base::Uniform { minimum, maximum } => {
            let (minimum, maximum) = (minimum.max(low), maximum.min(high));
            if minimum < maximum {
                Ok((Base::Uniform { minimum, maximum }, None))
            } else {
                Err(Unmade::NothingLeft)
            }
        }
        base => {
            let cut = Cut::of(&base, low, high)?;
            Ok((base, Some(cut)))
        }
    }
}

struct Draws<'a> {
    marginal: &'a Marginal,
    block: &'a mut [f64],
}

impl Loops for Draws<'_> {
    #[inline(always)]
    fn run(self) {
        let Self { marginal, block } = self;
        match (&marginal.base, &marginal.cut) {
            (Base::Uniform { minimum, maximum }, _) => {
                let width = maximum - minimum;
                for value in block {
                    *value = minimum + width * *value;
                }
            }
            (Base::Triangular(triangle), None) => {
                for value in block {
                    *value = triangle.quantile(Chance::below(*value));
                }
            }
            (Base::Triangular(_) | Base::Steps(_), _) => {
                for value in block {
                    *value = marginal.exact(Chance::below(*value));
                }
            }
            _ => {
                normals(block);
                marginal.smooth(block);
            }
        }
    }
}
