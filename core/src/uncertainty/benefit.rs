//! The draws of a decision: what each strategy costs and gives, and what that is worth at a willingness
//! to pay.

#![allow(
    clippy::indexing_slicing,
    reason = "places in columns and matrices that were made as long here"
)]

use std::borrow::Cow;

use super::Moments;

/// The share of the amounts compared that floating-point arithmetic may have made: net benefits that
/// differ by no more are tied.
pub(super) const ALIKE: f64 = 1e-12;

/// Whether more of the effect is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// It is, as with life years.
    HigherIsBetter,
    /// Less is, as with infections.
    LowerIsBetter,
}

/// Draws of the cost and the effect of each strategy; the strategies of one draw belong together.
///
/// A draw in which any number is not finite is left out for all strategies, and counted.
#[derive(Debug, Clone)]
pub struct Benefits<'a> {
    costs: Vec<Cow<'a, [f64]>>,
    gains: Vec<Cow<'a, [f64]>>,
    draws: usize,
    left_out: usize,
}

impl<'a> Benefits<'a> {
    /// The draws in these columns, one of costs and one of effects for each strategy. A column that is
    /// longer than the shortest is cut.
    #[must_use]
    pub fn of(costs: &[&'a [f64]], effects: &[&'a [f64]], direction: Direction) -> Self {
        let strategies = costs.len().min(effects.len());
        let columns = || costs.iter().chain(effects).copied();
        let draws = columns().map(<[f64]>::len).min().unwrap_or(0);
        let whole = |draw: &usize| columns().all(|column| column[*draw].is_finite());
        let kept: Vec<usize> = (0..draws).filter(whole).collect();
        let picked = |column: &'a [f64], direction: Direction| match direction {
            Direction::HigherIsBetter if kept.len() == draws => Cow::Borrowed(&column[..draws]),
            Direction::HigherIsBetter => kept.iter().map(|draw| column[*draw]).collect(),
            Direction::LowerIsBetter => kept.iter().map(|draw| -column[*draw]).collect(),
        };
        Self {
            costs: costs[..strategies]
                .iter()
                .map(|column| picked(column, Direction::HigherIsBetter))
                .collect(),
            gains: effects[..strategies]
                .iter()
                .map(|column| picked(column, direction))
                .collect(),
            draws: kept.len(),
            left_out: draws - kept.len(),
        }
    }

    /// Columns that were made here, of the same length and finite.
    pub(super) fn made(costs: Vec<Vec<f64>>, gains: Vec<Vec<f64>>) -> Benefits<'static> {
        let draws = costs.first().map_or(0, Vec::len);
        Benefits {
            costs: costs.into_iter().map(Cow::Owned).collect(),
            gains: gains.into_iter().map(Cow::Owned).collect(),
            draws,
            left_out: 0,
        }
    }

    /// How many strategies there are.
    #[must_use]
    pub fn strategies(&self) -> usize {
        self.costs.len()
    }

    /// How many draws are counted.
    #[must_use]
    pub fn draws(&self) -> usize {
        self.draws
    }

    /// How many draws are left out, since a number of theirs is not finite.
    #[must_use]
    pub fn left_out(&self) -> usize {
        self.left_out
    }

    /// The costs of a strategy, in the order of the draws that are counted.
    pub(super) fn costs(&self, strategy: usize) -> &[f64] {
        &self.costs[strategy]
    }

    /// The effects of a strategy, more being better.
    pub(super) fn gains(&self, strategy: usize) -> &[f64] {
        &self.gains[strategy]
    }

    /// The line of a strategy in a draw.
    pub(super) fn line(&self, strategy: usize, draw: usize) -> Line {
        Line {
            cost: self.costs[strategy][draw],
            gain: self.gains[strategy][draw],
        }
    }

    /// By how much the cost and the effect of a strategy are above those of another, draw by draw.
    #[must_use]
    pub fn increments(
        &self,
        strategy: usize,
        other: usize,
        direction: Direction,
    ) -> (Moments, Moments) {
        let sign = match direction {
            Direction::HigherIsBetter => 1.0,
            Direction::LowerIsBetter => -1.0,
        };
        let apart = |one: &[f64], other: &[f64], sign: f64| {
            let pairs = one.iter().zip(other);
            let apart: Vec<f64> = pairs.map(|(one, other)| sign * (one - other)).collect();
            Moments::of(&apart)
        };
        (
            apart(self.costs(strategy), self.costs(other), 1.0),
            apart(self.gains(strategy), self.gains(other), sign),
        )
    }

    /// What each strategy costs and gives in the mean.
    #[must_use]
    pub fn means(&self) -> Vec<Mean> {
        let mean = |strategy: usize| Mean::of(self.costs(strategy), self.gains(strategy));
        (0..self.strategies()).map(mean).collect()
    }
}

/// Net monetary benefit over willingness to pay is a line: λ · gain − cost.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Line {
    /// What is paid, in money.
    pub cost: f64,
    /// What is gained, in units of the effect; negative where a greater effect is worse.
    pub gain: f64,
}

impl Line {
    /// The net monetary benefit.
    pub(super) fn at(self, willingness: f64) -> f64 {
        willingness * self.gain - self.cost
    }

    /// By how much two benefits may differ for floating-point arithmetic alone.
    pub(super) fn blur(self, willingness: f64) -> f64 {
        ALIKE * (willingness * self.gain.abs() + self.cost.abs())
    }

    /// Whether two benefits are the same, but for floating-point arithmetic.
    pub(super) fn ties(self, other: Self, willingness: f64) -> bool {
        let apart = willingness * (self.gain - other.gain) - (self.cost - other.cost);
        apart.abs() <= self.blur(willingness).max(other.blur(willingness))
    }

    /// Whether a line gains more than another, beyond what floating-point arithmetic may have made.
    pub(super) fn gains_more(self, other: Self) -> bool {
        self.gain - other.gain > ALIKE * self.gain.abs().max(other.gain.abs())
    }

    /// Whether two lines are the same, but for floating-point arithmetic.
    pub(super) fn same(self, other: Self) -> bool {
        let alike = |one: f64, two: f64| (one - two).abs() <= ALIKE * one.abs().max(two.abs());
        alike(self.gain, other.gain) && alike(self.cost, other.cost)
    }
}

/// Mean cost and gain of a strategy, and how they spread.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mean {
    /// The mean line.
    pub line: Line,
    cost: Moments,
    gain: Moments,
    covariance: f64,
}

impl Mean {
    fn of(costs: &[f64], gains: &[f64]) -> Self {
        let (cost, gain) = (Moments::of(costs), Moments::of(gains));
        let line = Line {
            cost: cost.mean().unwrap_or(f64::NAN),
            gain: gain.mean().unwrap_or(f64::NAN),
        };
        let products: Vec<f64> = costs
            .iter()
            .zip(gains)
            .map(|(cost, gain)| (cost - line.cost) * (gain - line.gain))
            .collect();
        let draws = products.len() as f64;
        let covariance = Moments::of(&products).mean().unwrap_or(0.0) * draws / (draws - 1.0);
        Self {
            line,
            cost,
            gain,
            covariance,
        }
    }

    /// The Monte Carlo error of the mean cost; none with fewer than 2 draws.
    #[must_use]
    pub fn cost_error(&self) -> Option<f64> {
        self.cost.standard_error()
    }

    /// The Monte Carlo error of the mean effect; none with fewer than 2 draws.
    #[must_use]
    pub fn gain_error(&self) -> Option<f64> {
        self.gain.standard_error()
    }

    /// The covariance of cost and gain over the draws.
    #[must_use]
    pub fn covariance(&self) -> f64 {
        self.covariance
    }

    /// Moments of the cost.
    #[must_use]
    pub fn cost(&self) -> Moments {
        self.cost
    }

    /// Moments of the gain.
    #[must_use]
    pub fn gain(&self) -> Moments {
        self.gain
    }

    /// The expected net monetary benefit λE − C, and its Monte Carlo error.
    #[must_use]
    pub fn net_monetary_benefit(&self, willingness: f64) -> (f64, Option<f64>) {
        let variance = self.cost.variance().zip(self.gain.variance());
        let error = variance.map(|(cost, gain)| {
            let square =
                willingness * willingness * gain - 2.0 * willingness * self.covariance + cost;
            (square.max(0.0) / self.cost.count() as f64).sqrt()
        });
        (self.line.at(willingness), error)
    }

    /// The expected net health benefit E − C/λ; none where λ is 0.
    #[must_use]
    pub fn net_health_benefit(&self, willingness: f64) -> Option<f64> {
        (willingness > 0.0).then(|| self.line.gain - self.line.cost / willingness)
    }
}
