//! Shares that sum to 1.

use super::base::Base;
use super::marginal::Marginal;
use super::unmade::Unmade;

/// Shares by their counts: gamma numbers of these shapes, each divided by their sum.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Dirichlet {
    parts: Vec<Marginal>,
    shares: Vec<Marginal>,
}

/// The counts of shares with these means, of which the first has this standard error: m · (m₁ (1 − m₁) / s₁² − 1),
/// as dampack has it; the errors of the others follow.
///
/// # Errors
///
/// Where a mean is not between 0 and 1, or the first share cannot spread as much.
pub fn counts_of_shares(means: &[f64], first_error: f64) -> Result<Vec<f64>, Unmade> {
    if !means.iter().all(|mean| *mean > 0.0 && *mean < 1.0) {
        return Err(Unmade::MeanOutside);
    }
    let first = means.first().copied().ok_or(Unmade::NothingLeft)?;
    let whole = first * (1.0 - first) / (first_error * first_error) - 1.0;
    if !(whole > 0.0 && whole.is_finite()) {
        return Err(Unmade::SpreadTooWide);
    }
    Ok(means.iter().map(|mean| mean * whole).collect())
}

impl Dirichlet {
    pub(super) fn of(counts: &[f64]) -> Result<Self, Unmade> {
        if counts.is_empty() {
            return Err(Unmade::NothingLeft);
        }
        if !counts.iter().all(|count| *count > 0.0) {
            return Err(Unmade::NotPositive);
        }
        let part = |shape: &f64| {
            Marginal::whole(Base::Gamma {
                shape: *shape,
                scale: 1.0,
            })
        };
        // Each share by itself has a beta distribution; a share alone is the whole.
        let share = |place: usize| {
            let alpha = counts.get(place).copied().unwrap_or(f64::NAN);
            let others = counts.iter().enumerate();
            let beta: f64 = others
                .filter(|(other, _)| *other != place)
                .map(|(_, count)| count)
                .sum();
            Marginal::whole(Base::Beta {
                alpha,
                beta,
                minimum: 0.0,
                width: 1.0,
            })
        };
        Ok(Self {
            parts: counts.iter().map(part).collect::<Result<_, _>>()?,
            shares: (0..counts.len()).map(share).collect::<Result<_, _>>()?,
        })
    }

    pub(super) fn members(&self) -> &[Marginal] {
        &self.shares
    }

    pub(super) fn fill(&self, columns: &mut [&mut [f64]]) {
        for (part, column) in self.parts.iter().zip(columns.iter_mut()) {
            part.fill(column);
        }
        let Some(count) = columns.iter().map(|column| column.len()).min() else {
            return;
        };
        let mut sums = vec![0.0; count];
        for column in columns.iter() {
            for (sum, value) in sums.iter_mut().zip(column.iter()) {
                *sum += value;
            }
        }
        for column in columns {
            for (sum, value) in sums.iter().zip(column.iter_mut()) {
                *value /= sum;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// dampack's `dirichlet_params`.
    #[test]
    fn published_counts() {
        let counts = counts_of_shares(&[0.5, 0.15, 0.35], 0.035).unwrap();
        let wanted = [
            101.540_816_326_532_6,
            30.462_244_897_959_8,
            71.078_571_428_572_8,
        ];
        for (count, wanted) in counts.into_iter().zip(wanted) {
            assert!((count / wanted - 1.0_f64).abs() < 1e-12, "{count} {wanted}");
        }
        assert_eq!(counts_of_shares(&[0.5], 0.5), Err(Unmade::SpreadTooWide));
    }
}
