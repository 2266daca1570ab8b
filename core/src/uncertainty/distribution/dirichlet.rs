//! Shares that sum to 1.

use super::base::Base;
use super::marginal::Marginal;
use super::unmade::Unmade;
use crate::uncertainty::special::{Chance, gamma_quantile_logarithm};

/// Shares by their counts: gamma numbers of these shapes, each divided by their sum.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Dirichlet {
    parts: Vec<Marginal>,
    /// The counts, where a part can be less than the least floating-point number.
    tiny: Option<Vec<f64>>,
    shares: Vec<Marginal>,
}

/// From this count on no part is below e^−700: uniforms stay 2^-53 away from 0, and (53 ln 2 + …)/0.06 is 612.
const TINY: f64 = 0.06;

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
        let is_tiny = counts.iter().any(|count| *count < TINY);
        Ok(Self {
            tiny: is_tiny.then(|| counts.to_vec()),
            parts: counts.iter().map(part).collect::<Result<_, _>>()?,
            shares: (0..counts.len()).map(share).collect::<Result<_, _>>()?,
        })
    }

    pub(super) fn members(&self) -> &[Marginal] {
        &self.shares
    }

    pub(super) fn fill(&self, columns: &mut [&mut [f64]]) {
        match &self.tiny {
            None => {
                for (part, column) in self.parts.iter().zip(columns.iter_mut()) {
                    part.fill(column);
                }
            }
            Some(counts) => self.fill_tiny(counts, columns),
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

impl Dirichlet {
    /// The parts relative to the greatest of each draw, by their logarithms.
    fn fill_tiny(&self, counts: &[f64], columns: &mut [&mut [f64]]) {
        for ((part, count), column) in self.parts.iter().zip(counts).zip(columns.iter_mut()) {
            if *count < TINY {
                for value in column.iter_mut() {
                    *value = gamma_quantile_logarithm(*count, Chance::below(*value));
                }
            } else {
                part.fill(column);
                for value in column.iter_mut() {
                    *value = libm::log(*value);
                }
            }
        }
        let draws = columns.iter().map(|column| column.len()).min();
        for draw in 0..draws.unwrap_or_default() {
            let of_draw = columns.iter().filter_map(|column| column.get(draw));
            let greatest = of_draw.copied().fold(f64::NEG_INFINITY, f64::max);
            for column in columns.iter_mut() {
                if let Some(value) = column.get_mut(draw) {
                    *value = libm::exp(*value - greatest);
                }
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
