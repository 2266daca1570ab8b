//! Numbers that move together by a Gaussian copula.

use super::marginal::Marginal;
use crate::uncertainty::dispatch::{Loops, dispatched};
use crate::uncertainty::special::normals;
use thiserror::Error;

/// Numbers whose rank correlations contradict each other.
///
/// # Formula
///
/// Spearman's ρ of two normal numbers is 6/π · asin(r/2) (Kruskal 1958), so the normals behind the draws
/// get r = 2 sin(πρ/6). The matrix of these can fail to be one of correlations though that of ρ is: 0.9,
/// 0.42 and 0 between three numbers.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("the correlations between the numbers {numbers:?} contradict each other")]
pub struct NoCopula {
    /// The places of numbers that contradict each other; without any of them the others do not.
    pub numbers: Vec<usize>,
}

impl NoCopula {
    /// Whether so many numbers can have these rank correlations, each between two places; others are 0.
    ///
    /// # Errors
    ///
    /// Where they contradict each other: which numbers they are of.
    pub fn unless_made(count: usize, ranks: &[(usize, usize, f64)]) -> Result<(), Self> {
        triangle(count, ranks).map(drop)
    }
}

/// Numbers with the correlations of the normals behind them.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Copula {
    members: Vec<Marginal>,
    /// Row `i` of the lower triangle by which independent normals become correlated ones; it has `i + 1`
    /// numbers.
    lower: Vec<Vec<f64>>,
}

impl Copula {
    pub(super) fn of(
        members: Vec<Marginal>,
        ranks: &[(usize, usize, f64)],
    ) -> Result<Self, NoCopula> {
        let lower = lower(members.len(), ranks)?;
        Ok(Self { members, lower })
    }

    pub(super) fn members(&self) -> &[Marginal] {
        &self.members
    }

    /// Turns the uniforms of every number into draws.
    pub(super) fn fill(&self, columns: &mut [&mut [f64]]) {
        dispatched(Mixing {
            copula: self,
            columns,
        });
    }
}

struct Mixing<'a, 'b> {
    copula: &'a Copula,
    columns: &'a mut [&'b mut [f64]],
}

impl Loops for Mixing<'_, '_> {
    #[inline(always)]
    fn run(self) {
        let Self { copula, columns } = self;
        for column in columns.iter_mut() {
            normals(column);
        }
        // From the last on, so that those a number is made of are still independent.
        for (place, row) in copula.lower.iter().enumerate().rev() {
            let (before, rest) = columns.split_at_mut_checked(place).unwrap_or_default();
            let (Some(own), Some(factor)) = (rest.first_mut(), row.last()) else {
                continue;
            };
            for value in own.iter_mut() {
                *value *= factor;
            }
            for (other, factor) in before.iter().zip(row) {
                if *factor != 0.0 {
                    for (value, other) in own.iter_mut().zip(other.iter()) {
                        *value += factor * other;
                    }
                }
            }
        }
        for (member, column) in copula.members.iter().zip(columns) {
            member.fill_from_normals(column);
        }
    }
}

/// The lower triangle by which numbers are drawn. Some of the numbers whose correlations are none that contradict each
/// other can be drawn in any order, also where the correlations are so close to a contradiction that rounding decides.
fn lower(count: usize, ranks: &[(usize, usize, f64)]) -> Result<Vec<Vec<f64>>, NoCopula> {
    triangle(count, ranks).or_else(|none| within(count, ranks).ok_or(none))
}

/// The triangle of correlations that are drawn back from where they contradict each other, all in the same proportion.
fn within(count: usize, ranks: &[(usize, usize, f64)]) -> Option<Vec<Vec<f64>>> {
    /// More than rounding and the zeros of `cholesky` put in the place of 1e-6 can do, and less than any draws show.
    const BACK: f64 = 1e-5;
    let mut correlations = correlations(count, ranks);
    for (place, row) in correlations.iter_mut().enumerate() {
        for (other, correlation) in row.iter_mut().enumerate() {
            if other != place {
                *correlation /= 1.0 + BACK;
            }
        }
    }
    cholesky(&correlations).ok()
}

/// The lower triangle of the correlations of normals.
fn triangle(count: usize, ranks: &[(usize, usize, f64)]) -> Result<Vec<Vec<f64>>, NoCopula> {
    let correlations = correlations(count, ranks);
    cholesky(&correlations).map_err(|_| NoCopula {
        numbers: contradiction(&correlations),
    })
}

/// The matrix of the correlations of normals, row by row.
fn correlations(count: usize, ranks: &[(usize, usize, f64)]) -> Vec<Vec<f64>> {
    let mut rows: Vec<Vec<f64>> = (0..count)
        .map(|row| {
            (0..count)
                .map(|column| f64::from(u8::from(row == column)))
                .collect()
        })
        .collect();
    for (one, other, rank) in ranks {
        let correlation = 2.0 * libm::sin(std::f64::consts::PI * rank / 6.0);
        for (row, column) in [(*one, *other), (*other, *one)] {
            let place = rows.get_mut(row).and_then(|row| row.get_mut(column));
            if let Some(place) = place {
                *place = correlation;
            }
        }
    }
    rows
}

/// The lower triangle whose product with its transpose is the matrix; where there is none, the first row that
/// contradicts those before it. Numbers that wholly decide another leave nothing for it: its pivot is 0.
fn cholesky(matrix: &[Vec<f64>]) -> Result<Vec<Vec<f64>>, usize> {
    /// What rounding leaves of a pivot of 0, and its root, what it leaves of the column below it.
    const NOTHING: f64 = 1e-12;
    let mut lower: Vec<Vec<f64>> = Vec::with_capacity(matrix.len());
    for (place, row) in matrix.iter().enumerate() {
        let mut made: Vec<f64> = Vec::with_capacity(place + 1);
        for (above, entry) in lower.iter().zip(row) {
            let left = entry - product(&made, above);
            let pivot = above.last().copied().unwrap_or(0.0);
            if pivot > 0.0 {
                made.push(left / pivot);
            } else if left.abs() <= 1e-6 {
                made.push(0.0);
            } else {
                return Err(place);
            }
        }
        let left = row.get(place).copied().unwrap_or(0.0) - product(&made, &made);
        if left < -NOTHING {
            return Err(place);
        }
        made.push(if left > NOTHING { left.sqrt() } else { 0.0 });
        lower.push(made);
    }
    Ok(lower)
}

fn product(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(one, other)| one * other).sum()
}

/// Numbers that contradict each other, none of which can be left out: the first that contradicts those before it
/// is one of them, and with it in front so is the next.
fn contradiction(matrix: &[Vec<f64>]) -> Vec<usize> {
    let mut needed: Vec<usize> = Vec::new();
    let mut others: Vec<usize> = (0..matrix.len()).collect();
    loop {
        let order: Vec<usize> = needed.iter().chain(&others).copied().collect();
        let row = |row: &Vec<f64>| {
            let row = order.iter().filter_map(|at| row.get(*at));
            row.copied().collect()
        };
        let part: Vec<Vec<f64>> = order
            .iter()
            .filter_map(|at| matrix.get(*at).map(row))
            .collect();
        let failing = cholesky(&part).err();
        let Some(place) = failing.and_then(|row| row.checked_sub(needed.len())) else {
            break;
        };
        others.truncate(place + 1);
        needed.extend(others.pop());
    }
    needed.sort_unstable();
    needed
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Spearman's rank correlation of normals with Pearson's 0.2, 0.5 and 0.8.
    #[test]
    fn published_ranks() {
        for (pearson, spearman) in [
            (0.2, 0.191_305_682_575_559_55),
            (0.5, 0.482_583_739_530_997_4),
            (0.8, 0.785_939_282_606_727_7),
        ] {
            let matrix = correlations(2, &[(0, 1, spearman)]);
            assert!((matrix[0][1] - pearson).abs() < 1e-14, "{}", matrix[0][1]);
        }
    }

    /// The ranks make a matrix of correlations, the normals behind them do not; the fourth number has no
    /// part in it.
    #[test]
    fn a_contradiction_is_named() {
        let ranks = [(1, 2, 0.9), (2, 3, 0.42), (0, 1, 0.3)];
        let matrix = correlations(4, &ranks);
        assert_eq!(cholesky(&matrix), Err(3));
        assert_eq!(contradiction(&matrix), [1, 2, 3]);
    }

    #[test]
    fn a_triangle_gives_its_matrix_back() {
        let matrix = correlations(3, &[(0, 1, 0.5), (1, 2, -0.4), (0, 2, 0.1)]);
        let lower = cholesky(&matrix).unwrap();
        for (row, wanted) in lower.iter().zip(&matrix) {
            for (column, wanted) in lower.iter().zip(wanted).take(row.len()) {
                assert!((product(row, column) - wanted).abs() < 1e-15);
            }
        }
    }

    /// Directions in a plane have cosines that are correlations exactly on the edge; with ranks of few decimals rounding
    /// puts them on either side of it. What is accepted in one order is drawn in every other, and without any of them.
    #[test]
    fn what_is_accepted_on_the_edge_is_drawn_in_any_order() {
        let orders: [[usize; 4]; 6] = [
            [0, 1, 2, 3],
            [3, 2, 1, 0],
            [1, 3, 0, 2],
            [2, 0, 3, 1],
            [0, 3, 1, 2],
            [2, 3, 0, 1],
        ];
        let mut accepted = 0;
        for case in 0..4_000_u32 {
            let angle =
                |number: usize| f64::from(case % 97 + 1) * [0.013, 0.029, 0.047, 0.071][number];
            let decimals = 10_f64.powi(i32::try_from(4 + case % 11).unwrap());
            let rank = |one: usize, other: usize| {
                let cosine = (angle(one) - angle(other)).cos();
                let rank = 6.0 / std::f64::consts::PI * (cosine / 2.0).asin();
                (rank * decimals).round() / decimals
            };
            let ranks = |order: &[usize]| {
                let mut ranks = Vec::new();
                for one in 0..order.len() {
                    for other in 0..one {
                        ranks.push((one, other, rank(order[one], order[other])));
                    }
                }
                ranks
            };
            if NoCopula::unless_made(4, &ranks(&orders[0])).is_err() {
                continue;
            }
            accepted += 1;
            for order in orders {
                for members in [&order[..], &order[1..]] {
                    let drawn = lower(members.len(), &ranks(members));
                    assert!(drawn.is_ok(), "{case}: {members:?}");
                }
            }
        }
        assert!(accepted > 100, "{accepted}");
    }

    #[test]
    fn one_number_can_decide_another() {
        let lower = cholesky(&correlations(3, &[(0, 1, 1.0), (0, 2, 0.5), (1, 2, 0.5)])).unwrap();
        assert_eq!(lower[1].last(), Some(&0.0));
        assert!(cholesky(&correlations(3, &[(0, 1, 1.0), (0, 2, 0.5)])).is_err());
    }
}
