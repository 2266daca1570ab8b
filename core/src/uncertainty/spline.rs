//! Cubic regression splines: smooth curves by their values at knots.

#![allow(
    clippy::indexing_slicing,
    reason = "places in columns and matrices that were made as long here"
)]

use super::linear::{Cholesky, dot};

/// A natural cubic spline over knots, as a matrix from the values at the knots to its second
/// derivatives there (`[WOOD-2017]`, section 5.3.1).
#[derive(Debug, Clone)]
pub(super) struct Spline {
    knots: Vec<f64>,
    /// By rows: the second derivative at each knot from the values at all of them.
    bends: Vec<f64>,
}

impl Spline {
    /// A spline with at most so many knots, at quantiles of the distinct `values`. With fewer than 3
    /// distinct values there is none: a straight line says all.
    pub(super) fn through(values: &[f64], most: usize) -> Option<Self> {
        let mut distinct = values.to_vec();
        distinct.sort_by(f64::total_cmp);
        distinct.dedup();
        let count = most.min(distinct.len());
        if count < 3 {
            return None;
        }
        let last = distinct.len() - 1;
        let knots = (0..count).map(|knot| distinct[(knot * last + (count - 1) / 2) / (count - 1)]);
        let knots: Vec<f64> = knots.collect();
        let inner = count - 2;
        let gaps: Vec<f64> = knots.windows(2).map(|pair| pair[1] - pair[0]).collect();
        let mut system = vec![0.0; inner * inner];
        for row in 0..inner {
            system[row * inner + row] = (gaps[row] + gaps[row + 1]) / 3.0;
            if row > 0 {
                system[row * inner + row - 1] = gaps[row] / 6.0;
                system[(row - 1) * inner + row] = gaps[row] / 6.0;
            }
        }
        let system = Cholesky::of(&system, inner);
        let mut bends = vec![0.0; count * count];
        for knot in 0..count {
            let at: Vec<f64> = (0..inner).map(|row| difference(&gaps, row, knot)).collect();
            for (row, bend) in system.solve(&at).into_iter().enumerate() {
                bends[(row + 1) * count + knot] = bend;
            }
        }
        Some(Self { knots, bends })
    }

    /// How many knots there are: as many as functions in the basis.
    pub(super) fn size(&self) -> usize {
        self.knots.len()
    }

    /// The functions of the basis at `value`, into `row`. They sum to 1.
    pub(super) fn basis(&self, value: f64, row: &mut [f64]) {
        let size = self.size();
        let after = self.knots.partition_point(|knot| *knot <= value);
        let left = after.clamp(1, size - 1) - 1;
        let gap = self.knots[left + 1] - self.knots[left];
        let (below, above) = (value - self.knots[left], self.knots[left + 1] - value);
        let bend = |distance: f64| (distance * distance * distance / gap - gap * distance) / 6.0;
        let (first, second) = (bend(above), bend(below));
        let (low, high) = self.bends[left * size..][..2 * size].split_at(size);
        for ((place, low), high) in row.iter_mut().zip(low).zip(high) {
            *place = first * low + second * high;
        }
        row[left] += above / gap;
        row[left + 1] += below / gap;
    }

    /// The integral of the squared second derivative as a matrix over the values at the knots, by rows.
    pub(super) fn penalty(&self) -> Vec<f64> {
        let size = self.size();
        let gaps: Vec<f64> = self
            .knots
            .windows(2)
            .map(|pair| pair[1] - pair[0])
            .collect();
        let mut penalty = vec![0.0; size * size];
        for row in 0..size {
            let differences: Vec<f64> = (0..size - 2)
                .map(|inner| difference(&gaps, inner, row))
                .collect();
            for column in 0..size {
                let bends: Vec<f64> = (1..size - 1)
                    .map(|knot| self.bends[knot * size + column])
                    .collect();
                penalty[row * size + column] = dot(&differences, &bends);
            }
        }
        penalty
    }
}

/// The weight of the value at `knot` in the difference of slopes around the inner knot `row`.
fn difference(gaps: &[f64], row: usize, knot: usize) -> f64 {
    match knot.checked_sub(row) {
        Some(0) => 1.0 / gaps[row],
        Some(1) => -1.0 / gaps[row] - 1.0 / gaps[row + 1],
        Some(2) => 1.0 / gaps[row + 1],
        _ => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A straight line has no bend, and the basis gives back the values at the knots.
    #[test]
    fn a_line_is_a_spline_and_bends_nowhere() {
        let values: Vec<f64> = (0..50).map(|step| f64::from(step * step) / 7.0).collect();
        let spline = Spline::through(&values, 8).unwrap();
        let heights: Vec<f64> = spline.knots.iter().map(|knot| 3.0 - 2.0 * knot).collect();
        let mut row = vec![0.0; 8];
        for value in [0.3, 100.0, 349.9] {
            spline.basis(value, &mut row);
            assert!((dot(&row, &heights) - (3.0 - 2.0 * value)).abs() < 1e-9);
            assert!((row.iter().sum::<f64>() - 1.0).abs() < 1e-12);
        }
        let penalty = spline.penalty();
        for line in penalty.chunks(8) {
            assert!(dot(line, &heights).abs() < 1e-9);
        }
        assert!(Spline::through(&[1.0, 2.0, 1.0], 8).is_none());
    }
}
