//! What it is worth to know some parameters, and not the others.

#![allow(
    clippy::indexing_slicing,
    reason = "places in columns and matrices that were made as long here"
)]

use std::ops::ControlFlow;

use super::Moments;
use super::benefit::Benefits;
use super::perfect_information::{Gain, first_best, gain};
use super::regression::Regression;

/// The expected value of partial perfect information over willingness to pay.
#[derive(Debug, Clone, PartialEq)]
pub struct Partial {
    /// The estimate, never below 0 nor above the value of perfect information, and its standard error:
    /// of the draws, and of the regression as far as it follows from them.
    pub gain: Gain,
    /// For each value the estimate with decisions that each half of the draws makes for the other. It
    /// errs downwards where `gain` errs upwards, so that what is between them bounds the bias of the
    /// regression, as far as it is more than the standard error.
    pub held_out: Vec<f64>,
    /// How many functions of the parameters were used, beside the constant.
    pub functions: usize,
}

/// The expected value of knowing `parameters`, by regression.
///
/// # Formula
///
/// `EVPPI = E(max_j E(NB_j | φ)) − max_j E(NB_j)` (`[STRONG-2014]`). Costs and effects are regressed once,
/// each as its distance from the mean of all strategies, on cubic splines of the parameters and products
/// of them with a penalty chosen by generalised cross-validation; net benefit is a line in λ, so these
/// give every value of the grid. The standard error is that of the mean of NB of the strategy that the
/// regression chooses less NB of the one that is best in the mean.
///
/// With summary statistics of simulated data in place of parameters it is the expected value of sample
/// information (`[STRONG-2015]`).
///
/// `parameters` have one number for each draw that `benefits` were made of, and none of these was left
/// out.
#[must_use]
pub fn partial_information(
    benefits: &Benefits<'_>,
    parameters: &[&[f64]],
    perfect: &Gain,
    grid: &[f64],
) -> Partial {
    let regression = Regression::on(parameters);
    let best = first_best(&benefits.means(), grid);
    let strategies = 0..benefits.strategies();
    let costs = expected(
        &regression,
        strategies
            .clone()
            .map(|place| benefits.costs(place))
            .collect(),
    );
    let gains = expected(
        &regression,
        strategies.map(|place| benefits.gains(place)).collect(),
    );
    let by_all = Benefits::made(costs.0, gains.0);
    let by_others = Benefits::made(costs.1, gains.1);
    let capped = |values: Vec<f64>| {
        let pairs = values.into_iter().zip(&perfect.value);
        pairs
            .map(|(value, most)| value.min(*most).max(0.0))
            .collect()
    };
    Partial {
        gain: Gain {
            value: capped(gain(&by_all, &by_all, &best, grid, true).value),
            error: gain(&by_all, benefits, &best, grid, false).error,
        },
        held_out: capped(gain(&by_others, benefits, &best, grid, false).value),
        functions: regression.size(),
    }
}

/// What is expected of each column, less the mean of the columns: by all draws, and by the others.
fn expected(regression: &Regression, columns: Vec<&[f64]>) -> (Vec<Vec<f64>>, Vec<Vec<f64>>) {
    let draws = columns.first().map_or(0, |column| column.len());
    let count = columns.len() as f64;
    let middle: Vec<f64> = (0..draws)
        .map(|draw| columns.iter().map(|column| column[draw]).sum::<f64>() / count)
        .collect();
    let fitted = columns.into_iter().map(|column| {
        let apart: Vec<f64> = column
            .iter()
            .zip(&middle)
            .map(|(one, all)| one - all)
            .collect();
        let fitted = regression.fit(&apart);
        (fitted.by_all, fitted.by_others)
    });
    fitted.unzip()
}

/// The expected value of partial perfect information by draws within draws.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Nested {
    /// The estimate; it errs upwards by about `bias`.
    pub value: f64,
    /// Its standard error, from the outer draws.
    pub error: f64,
    /// What the greatest of means of few inner draws is too high by: the estimate with half of them, less
    /// the estimate.
    pub bias: f64,
}

/// The expected value of knowing what the outer draws fix, by `outer` times `inner` evaluations of a model.
///
/// `model` writes the net benefit of each strategy for an inner draw of an outer draw; the same outer
/// number has to fix the same parameters of interest. None where it breaks.
///
/// # Formula
///
/// `EVPPI = 1/O Σ_o max_j (1/I Σ_i NB_j(φ_o, ψ_i)) − max_j 1/(O·I) Σ NB_j`.
#[must_use]
pub fn nested(
    strategies: usize,
    outer: usize,
    inner: usize,
    mut model: impl FnMut(usize, usize, &mut [f64]) -> ControlFlow<()>,
) -> Option<Nested> {
    let mut benefits = vec![0.0; strategies];
    let mut means = Vec::with_capacity(outer);
    let mut halves = Vec::with_capacity(outer);
    for fixed in 0..outer {
        let mut sums = [vec![0.0; strategies], vec![0.0; strategies]];
        for draw in 0..inner {
            if model(fixed, draw, &mut benefits).is_break() {
                return None;
            }
            for (sum, benefit) in sums[usize::from(draw * 2 >= inner)]
                .iter_mut()
                .zip(&benefits)
            {
                *sum += benefit;
            }
        }
        let split = inner.div_ceil(2) as f64;
        let [first, second] = &sums;
        let all = first
            .iter()
            .zip(second)
            .map(|(a, b)| (a + b) / inner as f64);
        means.push(all.collect::<Vec<f64>>());
        let first = first.iter().map(|sum| sum / split).collect::<Vec<f64>>();
        let rest = inner as f64 - split;
        let second = second.iter().map(|sum| sum / rest).collect::<Vec<f64>>();
        halves.push(f64::midpoint(greatest(&first), greatest(&second)));
    }
    let mean = |strategy: usize| {
        let of: Vec<f64> = means.iter().map(|means| means[strategy]).collect();
        Moments::of(&of).mean().unwrap_or(f64::NAN)
    };
    let expected: Vec<f64> = (0..strategies).map(mean).collect();
    let higher = |one: &usize, two: &usize| expected[*one].total_cmp(&expected[*two]);
    let best = (0..strategies).max_by(higher).unwrap_or(0);
    let gains: Vec<f64> = means
        .iter()
        .map(|means| greatest(means) - means[best])
        .collect();
    let gains = Moments::of(&gains);
    let by_halves = halves
        .iter()
        .zip(&means)
        .map(|(half, means)| half - greatest(means));
    let by_halves: Vec<f64> = by_halves.collect();
    Some(Nested {
        value: gains.mean().unwrap_or(f64::NAN),
        error: gains.standard_error().unwrap_or(f64::NAN),
        bias: Moments::of(&by_halves).mean().unwrap_or(f64::NAN),
    })
}

fn greatest(values: &[f64]) -> f64 {
    values.iter().copied().fold(f64::NEG_INFINITY, f64::max)
}
