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
