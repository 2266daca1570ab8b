//! A distribution over values that can be counted.

use super::parameterise::float;
use super::unmade::Unmade;
use crate::num::Decimal;

/// Values in rising order with their probabilities.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Steps {
    values: Vec<f64>,
    weights: Vec<f64>,
    /// How likely a number is at or below each value.
    below: Vec<f64>,
}

impl Steps {
    /// One value.
    pub(super) fn constant(value: f64) -> Self {
        Self {
            values: vec![value],
            weights: vec![1.0],
            below: vec![1.0],
        }
    }

    pub(super) fn weighted(values: &[(Decimal, Decimal)]) -> Result<Self, Unmade> {
        let pairs: Result<Vec<(f64, f64)>, Unmade> = values
            .iter()
            .map(|(value, weight)| Ok((float(*value)?, float(*weight)?)))
            .collect();
        Self::of(pairs?)
    }

    pub(super) fn even(values: &[Decimal]) -> Result<Self, Unmade> {
        let pairs: Result<Vec<(f64, f64)>, Unmade> = values
            .iter()
            .map(|value| Ok((float(*value)?, 1.0)))
            .collect();
        Self::of(pairs?)
    }

    /// By weights that need not sum to 1.
    fn of(pairs: Vec<(f64, f64)>) -> Result<Self, Unmade> {
        let whole: f64 = pairs.iter().map(|(_, weight)| weight).sum();
        if pairs.iter().any(|(_, weight)| *weight < 0.0) {
            return Err(Unmade::NotPositive);
        }
        if !pairs.is_sorted_by(|(one, _), (next, _)| one <= next) {
            return Err(Unmade::OutOfOrder);
        }
        if whole <= 0.0 || whole.is_nan() {
            return Err(Unmade::NothingLeft);
        }
        let mut sum = 0.0;
        let mut steps = Self {
            values: Vec::with_capacity(pairs.len()),
            weights: Vec::with_capacity(pairs.len()),
            below: Vec::with_capacity(pairs.len()),
        };
        for (value, weight) in pairs {
            sum += weight;
            steps.values.push(value);
            steps.weights.push(weight / whole);
            steps.below.push(sum / whole);
        }
        Ok(steps)
    }

    /// The values within the bounds, as likely to each other as before.
    pub(super) fn within(&self, at_least: f64, at_most: f64) -> Result<Self, Unmade> {
        let pairs = self
            .values
            .iter()
            .copied()
            .zip(self.weights.iter().copied());
        Self::of(
            pairs
                .filter(|(value, _)| *value >= at_least && *value <= at_most)
                .collect(),
        )
    }

    /// The first value at or below which a number is likelier than `p`.
    pub(super) fn quantile(&self, p: f64) -> f64 {
        let place = self.below.partition_point(|below| *below <= p);
        let value = self.values.get(place).or(self.values.last());
        value.copied().unwrap_or(f64::NAN)
    }

    pub(super) fn mean(&self) -> f64 {
        self.sum(|value| value)
    }

    pub(super) fn variance(&self) -> f64 {
        let mean = self.mean();
        self.sum(|value| (value - mean) * (value - mean))
    }

    fn sum(&self, of: impl Fn(f64) -> f64) -> f64 {
        self.values
            .iter()
            .zip(&self.weights)
            .map(|(value, weight)| weight * of(*value))
            .sum()
    }
}
