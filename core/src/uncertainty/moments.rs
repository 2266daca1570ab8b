//! Mean and spread of many numbers, batch by batch, in an order that no thread changes.

/// In how many sums the numbers of a batch are added up, whatever a register holds.
const STRANDS: usize = 8;

/// How many numbers there were, their mean, and the sum of the squares of their distances from it.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Moments {
    /// How many.
    pub count: u64,
    /// Their mean; zero for none.
    pub mean: f64,
    squares: f64,
}

impl Moments {
    /// Of these numbers; one that is `NaN` is none.
    ///
    /// In two passes, so that a mean that is large beside the spread costs no digits.
    #[must_use]
    pub fn of(values: &[f64]) -> Self {
        let missing = values.iter().filter(|value| value.is_nan()).count();
        let count = values.len().saturating_sub(missing) as u64;
        if count == 0 {
            return Self::default();
        }
        let known = |value: f64, other: f64| if value.is_nan() { 0.0 } else { other };
        let mean = summed(values, |value| known(value, value)) / count as f64;
        let off = |value: f64| value - mean;
        // What rounding has left in the mean.
        let rest = summed(values, |value| known(value, off(value))) / count as f64;
        let squares = summed(values, |value| known(value, off(value) * off(value)));
        Self {
            count,
            mean: mean + rest,
            squares: (squares - count as f64 * rest * rest).max(0.0),
        }
    }

    /// Of a thing that happened so often in so many draws: ones and zeros.
    #[must_use]
    pub fn of_share(happened: u64, draws: u64) -> Self {
        if draws == 0 {
            return Self::default();
        }
        let share = happened as f64 / draws as f64;
        Self {
            count: draws,
            mean: share,
            squares: happened as f64 * (1.0 - share),
        }
    }

    /// With those of another batch (Chan, Golub and `LeVeque`).
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        if self.count == 0 {
            return other;
        }
        if other.count == 0 {
            return self;
        }
        let (here, there) = (self.count as f64, other.count as f64);
        let (all, apart) = (here + there, other.mean - self.mean);
        Self {
            count: self.count.saturating_add(other.count),
            mean: self.mean + apart * there / all,
            squares: self.squares + other.squares + apart * apart * here * there / all,
        }
    }

    /// With one number more.
    #[must_use]
    pub fn and(self, value: f64) -> Self {
        self.with(Self {
            count: 1,
            mean: value,
            squares: 0.0,
        })
    }

    /// The variance of the sample; zero for fewer than two numbers.
    #[must_use]
    pub fn variance(&self) -> f64 {
        if self.count < 2 {
            0.0
        } else {
            self.squares / (self.count - 1) as f64
        }
    }

    /// The standard deviation of the sample.
    #[must_use]
    pub fn standard_deviation(&self) -> f64 {
        self.variance().sqrt()
    }

    /// The standard error of the mean, if the numbers are independent.
    #[must_use]
    pub fn standard_error(&self) -> f64 {
        if self.count == 0 {
            0.0
        } else {
            (self.variance() / self.count as f64).sqrt()
        }
    }
}

/// The sum of something of every number, in a fixed order.
fn summed(values: &[f64], of: impl Fn(f64) -> f64) -> f64 {
    let mut strands = [0.0; STRANDS];
    let chunks = values.chunks_exact(STRANDS);
    let rest = chunks.remainder();
    for chunk in chunks {
        for (strand, value) in strands.iter_mut().zip(chunk) {
            *strand += of(*value);
        }
    }
    for (strand, value) in strands.iter_mut().zip(rest) {
        *strand += of(*value);
    }
    strands.iter().sum()
}

/// A quantity as it is estimated, batch after batch: over all draws, and over each replicate.
#[derive(Debug, Clone, Default)]
pub struct Estimator {
    /// Over all draws so far.
    pub all: Moments,
    replicate: Moments,
    /// The means of the replicates that are complete.
    means: Moments,
}

impl Estimator {
    /// Adds a batch; the last one of a replicate ends it.
    pub fn add(&mut self, batch: Moments, ends_replicate: bool) {
        self.all = self.all.with(batch);
        self.replicate = self.replicate.with(batch);
        if ends_replicate {
            if self.replicate.count > 0 {
                self.means = self.means.and(self.replicate.mean);
            }
            self.replicate = Moments::default();
        }
    }

    /// The standard error of the mean: by the draws where they are independent, else by the means of replicates,
    /// of which there must be two.
    #[must_use]
    pub fn standard_error(&self, independent: bool) -> f64 {
        if independent {
            self.all.standard_error()
        } else {
            self.means.standard_error()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_large_mean_costs_no_digits() {
        // As in NumAcc4 of the statistical reference data sets of NIST: a standard deviation of exactly 0.1.
        let values: Vec<f64> = std::iter::once(10_000_000.2)
            .chain((0..1_000).map(|place| if place % 2 == 0 { 10_000_000.1 } else { 10_000_000.3 }))
            .collect();
        let moments = Moments::of(&values);
        assert!((moments.mean - 10_000_000.2).abs() < 1e-8);
        assert!((moments.standard_deviation() - 0.1).abs() < 1e-8);
    }

    proptest! {
        #[test]
        fn batches_give_what_all_give(values in prop::collection::vec(-1e6f64..1e6, 2..200), at in 0usize..200) {
            let at = at.min(values.len());
            let all = Moments::of(&values);
            let merged = Moments::of(&values[..at]).with(Moments::of(&values[at..]));
            prop_assert_eq!(all.count, merged.count);
            prop_assert!((all.mean - merged.mean).abs() < 1e-8);
            prop_assert!((all.standard_deviation() - merged.standard_deviation()).abs() < 1e-6);
        }
    }

    #[test]
    fn what_is_no_number_is_left_out() {
        let moments = Moments::of(&[1.0, f64::NAN, 3.0]);
        assert_eq!((moments.count, moments.mean), (2, 2.0));
        assert_eq!(moments.variance(), 2.0);
        let share = Moments::of_share(1, 4);
        let listed = Moments::of(&[0.0, 1.0, 0.0, 0.0]);
        assert_eq!(share.count, listed.count);
        assert!((share.variance() - listed.variance()).abs() < 1e-15);
    }
}
