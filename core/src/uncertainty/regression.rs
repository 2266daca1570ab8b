//! What is expected of a number where others are known: regression on smooth functions of them.

#![allow(
    clippy::indexing_slicing,
    reason = "places in columns and matrices that were made as long here"
)]

use super::Moments;
use super::linear::{Cholesky, dot};
use super::spline::Spline;

/// Knots of the curve of a single parameter, of each of 2 to 4, and of each of more.
const KNOTS: [usize; 3] = [20, 8, 5];

/// So many draws at least stand for each knot.
const DRAWS_PER_KNOT: usize = 8;

/// Up to so many parameters have interactions of the third degree.
const FEW: usize = 4;

/// The weights of the penalty that are tried: steps of √10 from 10⁻⁸ to 10⁸ times the natural one.
const HALF_DECADES: i32 = 16;
const HALF_DECADE: f64 = 3.162_277_660_168_379_5;

/// The functions that numbers are regressed on.
///
/// For each parameter a cubic spline, for each pair of them the product, and up to four parameters the
/// products of one with the square of another. What does not follow from these is not seen.
#[derive(Debug)]
pub(super) struct Regression {
    draws: usize,
    /// The functions at the draws, after the constant.
    columns: Vec<Vec<f64>>,
    /// For each fold, the sums of products of the functions in the draws that belong to it.
    grams: [Vec<f64>; 2],
    /// With each weight of the penalty, the equations and the degrees of freedom that they leave.
    tried: Vec<(f64, Cholesky, f64)>,
    penalty: Vec<f64>,
}

/// What is expected in each draw: by all draws, and by the fold that it does not belong to.
#[derive(Debug)]
pub(super) struct Fitted {
    pub(super) by_all: Vec<f64>,
    pub(super) by_others: Vec<f64>,
}

impl Regression {
    /// A regression on these parameters, one column of draws each.
    pub(super) fn on(parameters: &[&[f64]]) -> Self {
        let draws = parameters.iter().map(|column| column.len()).min();
        let draws = draws.unwrap_or(0);
        let Basis { columns, bends } = Basis::of(parameters, draws);
        let size = columns.len() + 1;
        let mut penalty = vec![0.0; size * size];
        for (row, column, bend) in bends {
            penalty[(row + 1) * size + column + 1] = bend;
        }
        let grams = [0, 1].map(|fold| gram(&columns, draws, fold));
        let gram: Vec<f64> = grams[0].iter().zip(&grams[1]).map(|(a, b)| a + b).collect();
        let trace = |matrix: &[f64]| matrix.iter().step_by(size + 1).sum::<f64>();
        let natural = match trace(&penalty) {
            0.0 => 0.0,
            bend => trace(&gram) / bend,
        };
        let tried = weights(natural).into_iter().map(|weight| {
            let split = Cholesky::of(&penalised(&gram, &penalty, weight), size);
            let freedom = split.trace_of_quotient(&gram);
            (weight, split, freedom)
        });
        Self {
            draws,
            tried: tried.collect(),
            columns,
            grams,
            penalty,
        }
    }

    /// How many functions there are beside the constant.
    pub(super) fn size(&self) -> usize {
        self.columns.len()
    }

    /// The fit of `response` with the weight of the penalty that has the least generalised
    /// cross-validation, n·RSS / (n − degrees of freedom)²; of equal ones the smoothest.
    pub(super) fn fit(&self, response: &[f64]) -> Fitted {
        let mean = Moments::of(response).mean().unwrap_or(0.0);
        let centred: Vec<f64> = response.iter().map(|value| value - mean).collect();
        let sides = [0, 1].map(|fold| self.side(&centred, fold));
        let side: Vec<f64> = sides[0].iter().zip(&sides[1]).map(|(a, b)| a + b).collect();
        let squares = dot(&centred, &centred);
        let draws = self.draws as f64;
        let mut best: Option<(f64, f64, Vec<f64>)> = None;
        for (weight, split, freedom) in &self.tried {
            let coefficients = split.solve(&side);
            let explained = 2.0 * dot(&coefficients, &side) - self.square(&coefficients);
            let rest = (squares - explained).max(1e-14 * squares);
            let left = (draws - freedom).max(1.0);
            let score = rest / (left * left);
            if best.as_ref().is_none_or(|(least, ..)| score <= *least) {
                best = Some((score, *weight, coefficients));
            }
        }
        let (weight, all) = best.map_or((0.0, Vec::new()), |(_, weight, all)| (weight, all));
        let size = self.size() + 1;
        let folds = [0, 1].map(|fold| {
            let half = penalised(&self.grams[fold], &self.penalty, weight * 0.5);
            Cholesky::of(&half, size).solve(&sides[fold])
        });
        let by_all = self.expected(mean, &all);
        let by_fold = folds.map(|coefficients| self.expected(mean, &coefficients));
        let other = |draw: usize| by_fold[1 - fold_of(draw)][draw];
        Fitted {
            by_all,
            by_others: (0..self.draws).map(other).collect(),
        }
    }

    fn side(&self, response: &[f64], fold: usize) -> Vec<f64> {
        let inside =
            response.iter().enumerate().map(
                |(draw, value)| {
                    if fold_of(draw) == fold { *value } else { 0.0 }
                },
            );
        let inside: Vec<f64> = inside.collect();
        let products = self.columns.iter().map(|column| dot(column, &inside));
        std::iter::once(inside.iter().sum())
            .chain(products)
            .collect()
    }

    /// Σ (fitted value)² over the draws.
    fn square(&self, coefficients: &[f64]) -> f64 {
        let size = coefficients.len();
        let of = |gram: &[f64]| {
            let rows = gram.chunks(size).zip(coefficients);
            rows.map(|(row, coefficient)| dot(row, coefficients) * coefficient)
                .sum::<f64>()
        };
        of(&self.grams[0]) + of(&self.grams[1])
    }

    fn expected(&self, mean: f64, coefficients: &[f64]) -> Vec<f64> {
        let constant = coefficients.first().copied().unwrap_or(0.0);
        let mut expected = vec![mean + constant; self.draws];
        for (column, coefficient) in self.columns.iter().zip(coefficients.iter().skip(1)) {
            for (sum, value) in expected.iter_mut().zip(column) {
                *sum += coefficient * value;
            }
        }
        expected
    }
}

/// The fold of a draw: by its place as a mixed number, so that no order of the draws sorts the folds.
fn fold_of(draw: usize) -> usize {
    let mut mixed = draw as u64;
    for _ in 0..2 {
        mixed = (mixed ^ (mixed >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    }
    usize::from(mixed >> 63 == 1)
}

fn weights(natural: f64) -> Vec<f64> {
    if natural == 0.0 {
        return vec![0.0];
    }
    let least = (0..HALF_DECADES).fold(natural, |weight, _| weight / HALF_DECADE);
    let steps = std::iter::successors(Some(least), |weight| Some(weight * HALF_DECADE));
    steps.take(HALF_DECADES as usize * 2 + 1).collect()
}

/// The equations with the penalty, and a trace of ridge so that parameters that follow from each other do
/// no harm.
fn penalised(gram: &[f64], penalty: &[f64], weight: f64) -> Vec<f64> {
    let mut sum: Vec<f64> = gram
        .iter()
        .zip(penalty)
        .map(|(product, bend)| product + weight * bend)
        .collect();
    let size = sum.len().isqrt();
    for diagonal in 0..size {
        sum[diagonal * size + diagonal] *= 1.0 + 1e-10;
    }
    sum
}

fn gram(columns: &[Vec<f64>], draws: usize, fold: usize) -> Vec<f64> {
    let size = columns.len() + 1;
    let inside: Vec<usize> = (0..draws).filter(|draw| fold_of(*draw) == fold).collect();
    let picked = |column: &Vec<f64>| inside.iter().map(|draw| column[*draw]).collect();
    let constant = vec![1.0; inside.len()];
    let picked: Vec<Vec<f64>> = std::iter::once(constant)
        .chain(columns.iter().map(picked))
        .collect();
    let mut gram = vec![0.0; size * size];
    for row in 0..size {
        for column in 0..=row {
            let product = strands(&picked[row], &picked[column]);
            gram[row * size + column] = product;
            gram[column * size + row] = product;
        }
    }
    gram
}

/// Σ xᵢ·yᵢ in eight strands, whatever the width of a register.
fn strands(one: &[f64], two: &[f64]) -> f64 {
    let mut sums = [0.0; 8];
    for (one, two) in one.chunks(8).zip(two.chunks(8)) {
        for ((sum, one), two) in sums.iter_mut().zip(one).zip(two) {
            *sum += one * two;
        }
    }
    sums.iter().sum()
}

/// The functions at the draws, and what of them is penalised: row, column, weight.
struct Basis {
    columns: Vec<Vec<f64>>,
    bends: Vec<(usize, usize, f64)>,
}

impl Basis {
    fn of(parameters: &[&[f64]], draws: usize) -> Self {
        let mut basis = Self {
            columns: Vec::new(),
            bends: Vec::new(),
        };
        let most = match parameters.len() {
            0 | 1 => KNOTS[0],
            2..=FEW => KNOTS[1],
            _ => KNOTS[2],
        };
        let most = most
            .min(draws / DRAWS_PER_KNOT / parameters.len().max(1))
            .max(2);
        let standard: Vec<Vec<f64>> = parameters
            .iter()
            .filter_map(|column| standardised(&column[..draws]))
            .collect();
        for column in &standard {
            basis.add_curve(column, most);
        }
        for (place, one) in standard.iter().enumerate() {
            for two in &standard[..place] {
                basis.add_product(one, two, draws);
                if parameters.len() <= FEW {
                    let square = |column: &[f64]| column.iter().map(|x| x * x).collect::<Vec<_>>();
                    basis.add_product(&square(one), two, draws);
                    basis.add_product(one, &square(two), draws);
                }
            }
        }
        basis
    }

    /// The curve of one parameter. The functions sum to 1 and the constant is there already, so that the
    /// last one says nothing of its own.
    fn add_curve(&mut self, column: &[f64], most: usize) {
        let Some(spline) = Spline::through(column, most) else {
            self.columns.push(column.to_vec());
            return;
        };
        let size = spline.size();
        let first = self.columns.len();
        let mut functions = vec![Vec::with_capacity(column.len()); size];
        let mut row = vec![0.0; size];
        for value in column {
            spline.basis(*value, &mut row);
            for (function, value) in functions.iter_mut().zip(&row) {
                function.push(*value);
            }
        }
        functions.pop();
        self.columns
            .extend(functions.iter().map(|function| centred(function)));
        let penalty = spline.penalty();
        let trace: f64 = penalty.iter().step_by(size + 1).sum();
        for row in 0..size - 1 {
            for other in 0..size - 1 {
                let bend = penalty[row * size + other] / trace;
                self.bends.push((first + row, first + other, bend));
            }
        }
    }

    /// A product of two parameters, where the draws are enough for one more function.
    fn add_product(&mut self, one: &[f64], two: &[f64], draws: usize) {
        if (self.columns.len() + 1) * DRAWS_PER_KNOT > draws {
            return;
        }
        let product: Vec<f64> = one.iter().zip(two).map(|(one, two)| one * two).collect();
        self.columns.extend(standardised(&product));
    }
}

fn centred(column: &[f64]) -> Vec<f64> {
    let mean = Moments::of(column).mean().unwrap_or(0.0);
    column.iter().map(|value| value - mean).collect()
}

/// The column with mean 0 and standard deviation 1; none where it does not vary.
fn standardised(column: &[f64]) -> Option<Vec<f64>> {
    let moments = Moments::of(column);
    let (mean, spread) = (moments.mean()?, moments.standard_deviation()?);
    let varies = spread > 1e-14 * mean.abs();
    varies.then(|| column.iter().map(|value| (value - mean) / spread).collect())
}
