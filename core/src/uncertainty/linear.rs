//! Symmetric systems of linear equations, as regressions pose them.

#![allow(
    clippy::indexing_slicing,
    reason = "places in columns and matrices that were made as long here"
)]

/// A symmetric matrix of positive numbers of its diagonal, split into L·Lᵀ. A row that is no more than a
/// combination of those before it is left out: its unknown is 0.
#[derive(Debug, Clone)]
pub(super) struct Cholesky {
    size: usize,
    lower: Vec<f64>,
    /// `1 / L_ii`; 0 where the row is left out.
    inverse: Vec<f64>,
}

/// What is left of a number of the diagonal below this share of it is a rounding error.
const NOTHING: f64 = 1e-13;

impl Cholesky {
    /// Splits `matrix`, given by rows.
    pub(super) fn of(matrix: &[f64], size: usize) -> Self {
        let mut lower = matrix.to_vec();
        let mut inverse = vec![0.0; size];
        for row in 0..size {
            for column in 0..=row {
                let mut rest = lower[row * size + column];
                for before in 0..column {
                    rest -= lower[row * size + before] * lower[column * size + before];
                }
                if column < row {
                    lower[row * size + column] = rest * inverse[column];
                } else if rest > NOTHING * matrix[row * size + row] {
                    lower[row * size + row] = rest.sqrt();
                    inverse[row] = 1.0 / rest.sqrt();
                }
            }
        }
        Self {
            size,
            lower,
            inverse,
        }
    }

    /// The unknowns for one right-hand side.
    pub(super) fn solve(&self, right: &[f64]) -> Vec<f64> {
        let size = self.size;
        let mut found = right.to_vec();
        for row in 0..size {
            for before in 0..row {
                found[row] -= self.lower[row * size + before] * found[before];
            }
            found[row] *= self.inverse[row];
        }
        for row in (0..size).rev() {
            for after in row + 1..size {
                found[row] -= self.lower[after * size + row] * found[after];
            }
            found[row] *= self.inverse[row];
        }
        found
    }

    /// The trace of A⁻¹·`other`, A being the matrix that was split and `other` symmetric.
    pub(super) fn trace_of_quotient(&self, other: &[f64]) -> f64 {
        (0..self.size)
            .map(|row| self.solve(&other[row * self.size..][..self.size])[row])
            .sum()
    }
}

/// Σ xᵢ·yᵢ.
pub(super) fn dot(one: &[f64], two: &[f64]) -> f64 {
    one.iter().zip(two).map(|(one, two)| one * two).sum()
}
