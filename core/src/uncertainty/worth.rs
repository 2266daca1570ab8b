//! What it is worth to know more to one who chooses by the totals of a ranking.

use super::benefit::{Benefits, Direction};
use super::partial_information::{Partial, partial_information};
use super::perfect_information::perfect_information;

/// What totals are worth in money.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Worth {
    /// What one unit of a total is worth.
    pub money: f64,
    /// Whether the greatest total is the best.
    pub greatest_wins: bool,
}

/// So few draws tell nothing.
const FEWEST_DRAWS: usize = 64;

impl Worth {
    /// An amount of totals in money.
    #[must_use]
    pub fn of(self, amount: f64) -> f64 {
        amount * self.money
    }

    /// The net benefit of a total.
    #[must_use]
    pub fn benefit(self, total: f64) -> f64 {
        if self.greatest_wins {
            self.of(total)
        } else {
            -self.of(total)
        }
    }

    /// The value of knowing some numbers before choosing, by regression, and over how many draws; none for fewer
    /// than 64, and where nothing would be known.
    ///
    /// `totals` have a column for each bid, `known` one for each number; a draw without a total is left out.
    #[must_use]
    pub fn by_regression(self, totals: &[&[f64]], known: &[&[f64]]) -> Option<(Partial, usize)> {
        let draws = totals
            .iter()
            .chain(known)
            .map(|column| column.len())
            .min()?;
        let whole = |draw: &usize| {
            let mut columns = totals.iter().chain(known);
            columns.all(|column| column.get(*draw).is_some_and(|one| one.is_finite()))
        };
        let counted: Vec<usize> = (0..draws).filter(whole).collect();
        if known.is_empty() || counted.len() < FEWEST_DRAWS {
            return None;
        }
        let picked = |column: &&[f64]| -> Vec<f64> {
            let draws = counted.iter();
            draws
                .filter_map(|draw| column.get(*draw).copied())
                .collect()
        };
        let costs: Vec<Vec<f64>> = totals
            .iter()
            .map(|column| {
                let totals = picked(column).into_iter();
                totals.map(|total| -self.benefit(total)).collect()
            })
            .collect();
        let known: Vec<Vec<f64>> = known.iter().map(picked).collect();
        let nothing = vec![0.0; counted.len()];
        let costs: Vec<&[f64]> = costs.iter().map(Vec::as_slice).collect();
        let gains = vec![nothing.as_slice(); costs.len()];
        let benefits = Benefits::of(&costs, &gains, Direction::HigherIsBetter);
        // Everything is in money: there is no effect to be willing to pay for.
        let grid = [0.0];
        let perfect = perfect_information(&benefits, &grid);
        let known: Vec<&[f64]> = known.iter().map(Vec::as_slice).collect();
        let partial = partial_information(&benefits, &known, &perfect, &grid);
        Some((partial, counted.len()))
    }
}
