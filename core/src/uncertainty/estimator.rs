//! A mean as it is estimated, batch after batch: over all draws, and over each replicate.

use super::Moments;

/// A quantity as it is estimated, batch after batch: over all draws, and over each replicate.
#[derive(Debug, Clone, Default)]
pub struct Estimator {
    all: Moments,
    replicate: Moments,
    /// The means of the replicates that are complete.
    means: Moments,
}

impl Estimator {
    /// Adds a batch; the last one of a replicate ends it.
    pub fn add(&mut self, batch: Moments, ends_replicate: bool) {
        self.all = self.all.merge(batch);
        self.replicate = self.replicate.merge(batch);
        if ends_replicate {
            if let Some(mean) = self.replicate.mean() {
                self.means = self.means.merge(Moments::of_batch(&[mean]));
            }
            self.replicate = Moments::default();
        }
    }

    /// The moments of all draws so far.
    #[must_use]
    pub fn all(&self) -> Moments {
        self.all
    }

    /// The mean of all draws so far; zero for none.
    #[must_use]
    pub fn mean(&self) -> f64 {
        self.all.mean().unwrap_or_default()
    }

    /// The standard deviation of all draws so far; zero for fewer than two.
    #[must_use]
    pub fn standard_deviation(&self) -> f64 {
        self.all.standard_deviation().unwrap_or_default()
    }

    /// The standard error of the mean: by the draws where they are independent, else by the means of replicates,
    /// of which there must be two.
    #[must_use]
    pub fn standard_error(&self, independent: bool) -> f64 {
        let from = if independent { self.all } else { self.means };
        from.standard_error().unwrap_or_default()
    }
}

#[cfg(test)]
#[allow(clippy::float_cmp, reason = "these numbers are exact")]
mod tests {
    use super::*;

    #[test]
    fn replicates_say_how_far_their_means_are_apart() {
        let mut estimator = Estimator::default();
        for (batch, ends) in [
            ([1.0, 3.0], false),
            ([5.0, 7.0], true),
            ([6.0, 6.0], false),
            ([4.0, 4.0], true),
        ] {
            estimator.add(Moments::of(&batch), ends);
        }
        // Two replicates with the means 4 and 5.
        assert_eq!(estimator.mean(), 4.5);
        assert!((estimator.standard_error(false) - 0.5).abs() < 1e-15);
        assert!((estimator.standard_error(true) - (26.0_f64 / 7.0 / 8.0).sqrt()).abs() < 1e-15);
    }
}
