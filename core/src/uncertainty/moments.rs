//! Mean and spread of draws, gathered batch by batch.

use super::dispatch::{Loops, dispatched};

/// How many draws make a batch. Moments of batches are merged in the order of the batches, so that the
/// number of threads that made them changes no bit.
pub const BATCH: usize = 1024;

/// Sums run in this many strands, whatever the width of a register, and are added in their order.
const STRANDS: usize = 8;

/// Count, mean and sum of squared deviations of some draws. What is not a finite number is left out, and
/// counted.
///
/// # Examples
///
/// ```
/// use wholelife::uncertainty::Moments;
/// let moments = Moments::of(&[10_000_001.0, 10_000_003.0, f64::NAN, 10_000_002.0]);
/// assert_eq!((moments.count(), moments.left_out()), (3, 1));
/// assert_eq!(moments.mean(), Some(10_000_002.0));
/// assert_eq!(moments.standard_deviation(), Some(1.0));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Moments {
    count: u64,
    left_out: u64,
    mean: f64,
    squares: f64,
}

impl Moments {
    /// The moments of these draws, batch by batch.
    #[must_use]
    pub fn of(draws: &[f64]) -> Self {
        draws
            .chunks(BATCH)
            .map(Self::of_batch)
            .fold(Self::default(), Self::merge)
    }

    /// The moments of one batch in two passes: the mean as the first draw and the mean distance from it,
    /// then the squares of the distances from the mean, less what the rounding of the mean added.
    #[must_use]
    pub fn of_batch(draws: &[f64]) -> Self {
        let mut moments = Self::default();
        dispatched(Batch {
            draws,
            moments: &mut moments,
        });
        moments
    }

    #[inline(always)]
    fn gathered(draws: &[f64]) -> Self {
        let Some(first) = draws.iter().copied().find(|draw| draw.is_finite()) else {
            return Self {
                left_out: draws.len() as u64,
                ..Self::default()
            };
        };
        let kept = |draw: f64, of: [f64; 2]| if draw.is_finite() { of } else { [0.0; 2] };
        let [count, distances] = strands(draws, |draw| kept(draw, [1.0, draw - first]));
        let mean = first + distances / count;
        let [rest, squares] = strands(draws, |draw| {
            kept(draw, [draw - mean, (draw - mean) * (draw - mean)])
        });
        Self {
            count: count as u64,
            left_out: draws.len() as u64 - count as u64,
            mean: mean + rest / count,
            squares: (squares - rest * rest / count).max(0.0),
        }
    }

    /// The moments of these draws and of `later` ones (`[CHAN-1983]`).
    #[must_use]
    pub fn merge(self, later: Self) -> Self {
        let left_out = self.left_out + later.left_out;
        if self.count == 0 || later.count == 0 {
            let kept = if self.count == 0 { later } else { self };
            return Self { left_out, ..kept };
        }
        let count = self.count + later.count;
        let gap = later.mean - self.mean;
        let share = later.count as f64 / count as f64;
        Self {
            count,
            left_out,
            mean: self.mean + gap * share,
            squares: self.squares + later.squares + gap * gap * (self.count as f64 * share),
        }
    }

    /// The moments of a thing that happened in so many of these draws: ones and zeros.
    #[must_use]
    pub fn of_share(happened: u64, draws: u64) -> Self {
        if draws == 0 {
            return Self::default();
        }
        let share = happened as f64 / draws as f64;
        Self {
            count: draws,
            left_out: 0,
            mean: share,
            squares: happened as f64 * (1.0 - share),
        }
    }

    /// How many draws were finite numbers.
    #[must_use]
    pub fn count(self) -> u64 {
        self.count
    }

    /// How many draws were not, and are in no moment.
    #[must_use]
    pub fn left_out(self) -> u64 {
        self.left_out
    }

    /// The mean; none without draws.
    #[must_use]
    pub fn mean(self) -> Option<f64> {
        (self.count > 0).then_some(self.mean)
    }

    /// The sample variance, Σ(x − x̄)² / (n − 1); none with fewer than 2 draws.
    #[must_use]
    pub fn variance(self) -> Option<f64> {
        (self.count > 1).then(|| self.squares / (self.count - 1) as f64)
    }

    /// The square root of the sample variance.
    #[must_use]
    pub fn standard_deviation(self) -> Option<f64> {
        self.variance().map(f64::sqrt)
    }

    /// The Monte Carlo error of the mean of independent draws, s / √n.
    #[must_use]
    pub fn standard_error(self) -> Option<f64> {
        self.variance()
            .map(|variance| (variance / self.count as f64).sqrt())
    }
}

struct Batch<'a> {
    draws: &'a [f64],
    moments: &'a mut Moments,
}

impl Loops for Batch<'_> {
    #[inline(always)]
    fn run(self) {
        *self.moments = Moments::gathered(self.draws);
    }
}

/// The sums of the two that `terms` makes of each draw.
#[inline(always)]
#[allow(clippy::indexing_slicing, reason = "strands are those of the arrays")]
fn strands(draws: &[f64], terms: impl Fn(f64) -> [f64; 2]) -> [f64; 2] {
    let [mut ones, mut others] = [[0.0; STRANDS]; 2];
    let (blocks, rest) = draws.as_chunks::<STRANDS>();
    for block in blocks {
        for strand in 0..STRANDS {
            let [first, second] = terms(block[strand]);
            ones[strand] += first;
            others[strand] += second;
        }
    }
    for ((one, other), draw) in ones.iter_mut().zip(&mut others).zip(rest) {
        let [first, second] = terms(*draw);
        *one += first;
        *other += second;
    }
    [ones, others].map(|sums| sums.iter().sum())
}

#[cfg(test)]
#[allow(clippy::float_cmp, reason = "these numbers are exact")]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// How many digits of a number agree with a certified one.
    fn digits(found: f64, certified: f64) -> f64 {
        match (found - certified).abs() / certified {
            0.0 => 16.0,
            error => -error.log10(),
        }
    }

    /// Univariate summary statistics of NIST, `NumAcc1` to `NumAcc4`: certified means and deviations.
    #[test]
    fn certified_moments_are_met_under_cancellation() {
        let first = Moments::of(&[10_000_001.0, 10_000_003.0, 10_000_002.0]);
        assert_eq!(first.mean(), Some(10_000_002.0));
        assert_eq!(first.standard_deviation(), Some(1.0));
        for (base, least) in [(1.2, 14.0), (1_000_000.2, 9.0), (10_000_000.2, 8.0)] {
            let pair = [base - 0.1, base + 0.1];
            let draws: Vec<f64> = [base].into_iter().chain(pair.repeat(500)).collect();
            let merged = draws.chunks(100).map(Moments::of_batch);
            for moments in [
                Moments::of(&draws),
                merged.fold(Moments::default(), Moments::merge),
            ] {
                assert!(digits(moments.mean().unwrap(), base) >= 14.0, "{base}");
                let found = moments.standard_deviation().unwrap();
                assert!(digits(found, 0.1) >= least, "{base}: {found}");
            }
        }
    }

    #[test]
    fn few_draws_have_no_spread() {
        assert_eq!(Moments::of(&[]).mean(), None);
        assert_eq!(Moments::of(&[f64::INFINITY]).left_out(), 1);
        assert_eq!(Moments::of(&[3.0]).mean(), Some(3.0));
        assert_eq!(Moments::of(&[3.0]).variance(), None);
        assert_eq!(Moments::of(&[3.0; 2_000]).variance(), Some(0.0));
    }

    proptest! {
        #[test]
        fn merged_moments_are_those_of_all(draws in prop::collection::vec(-1e6..1e6, 2..80), at in 0usize..80) {
            let (before, after) = draws.split_at(at.min(draws.len()));
            let merged = Moments::of(before).merge(Moments::of(after));
            let all = Moments::of(&draws);
            prop_assert!((merged.mean().unwrap() - all.mean().unwrap()).abs() <= 1e-9);
            let (merged, all) = (merged.variance().unwrap(), all.variance().unwrap());
            prop_assert!((merged - all).abs() <= 1e-12 * all.max(1.0));
        }
    }
}
