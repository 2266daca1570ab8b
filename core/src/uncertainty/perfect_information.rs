//! What it costs to decide without knowing: expected losses, and the value of perfect information.

#![allow(
    clippy::indexing_slicing,
    reason = "places in columns and matrices that were made as long here"
)]

use super::benefit::{Benefits, Line, Mean};
use super::envelope::Envelope;
use super::moments::BATCH;

/// What is gained in the mean by choosing anew in each draw instead of once for all, over willingness to
/// pay.
#[derive(Debug, Clone, PartialEq)]
pub struct Gain {
    /// For each value, the mean gain.
    pub value: Vec<f64>,
    /// For each value, its Monte Carlo error.
    pub error: Vec<f64>,
}

impl Gain {
    /// The value for so many people.
    #[must_use]
    pub fn for_all(&self, people: f64) -> Vec<f64> {
        self.value.iter().map(|value| value * people).collect()
    }
}

/// For each value of the grid, the strategies with the greatest expected net benefit: one, or all that
/// are tied.
#[must_use]
pub fn best_expected(means: &[Line], grid: &[f64]) -> Vec<Vec<usize>> {
    let mut best = Vec::with_capacity(grid.len());
    Envelope::default().walk(means, grid, |places, winners| {
        best.extend(places.map(|_| winners.to_vec()));
    });
    best
}

/// The same, of tied strategies the first.
pub(super) fn first_best(means: &[Mean], grid: &[f64]) -> Vec<usize> {
    let lines: Vec<Line> = means.iter().map(|mean| mean.line).collect();
    let best = best_expected(&lines, grid).into_iter();
    best.filter_map(|tied| tied.first().copied()).collect()
}

/// The expected value of perfect information.
///
/// # Formula
///
/// `EVPI = E(max_j NB_j) − max_j E(NB_j) = E(max_j NB_j − NB_b)`, b being best in the mean: the mean of
/// losses that are never negative, with the standard error of that mean.
#[must_use]
pub fn perfect_information(benefits: &Benefits<'_>, grid: &[f64]) -> Gain {
    let best = first_best(&benefits.means(), grid);
    gain(benefits, benefits, &best, grid, true)
}

/// The expected loss of each strategy over the grid: by how much its expected net benefit stays below
/// that of the best strategy in each draw. That of the best strategy in the mean is the expected value
/// of perfect information, from which the others follow by the means.
#[must_use]
pub fn expected_losses(means: &[Mean], perfect: &Gain, grid: &[f64]) -> Vec<Vec<f64>> {
    let best = first_best(means, grid);
    let loss = |mean: &Mean| {
        let places = grid.iter().zip(&best).zip(&perfect.value);
        places
            .map(|((willingness, best), value)| {
                let short = means[*best].line.at(*willingness) - mean.line.at(*willingness);
                value + short.max(0.0)
            })
            .collect()
    };
    means.iter().map(loss).collect()
}

/// The mean gain over the strategies `best` when in each draw that strategy is chosen which `deciding`
/// shows best, and is paid as `paying` shows.
///
/// `least_zero` says that no single gain can be negative, as where both are the same.
pub(super) fn gain(
    deciding: &Benefits<'_>,
    paying: &Benefits<'_>,
    best: &[usize],
    grid: &[f64],
    least_zero: bool,
) -> Gain {
    let strategies = deciding.strategies();
    let mut sums = vec![0.0; grid.len()];
    let mut squares = vec![0.0; grid.len()];
    let (mut batch_sums, mut batch_squares) = (sums.clone(), squares.clone());
    let mut envelope = Envelope::default();
    let mut lines: Vec<Line> = Vec::with_capacity(strategies);
    let floor = if least_zero { 0.0 } else { f64::NEG_INFINITY };
    for start in (0..deciding.draws()).step_by(BATCH) {
        for draw in start..deciding.draws().min(start + BATCH) {
            lines.clear();
            lines.extend((0..strategies).map(|strategy| deciding.line(strategy, draw)));
            envelope.walk(&lines, grid, |places, winners| {
                // Of tied strategies any is chosen: they are worth the same.
                let Some(winner) = winners.first() else {
                    return;
                };
                let chosen = paying.line(*winner, draw);
                let mut place = places.start;
                for stretch in best[places].chunk_by(|one, two| one == two) {
                    let end = place + stretch.len();
                    if !winners.contains(&stretch[0]) {
                        let other = paying.line(stretch[0], draw);
                        let (more, dearer) = (chosen.gain - other.gain, chosen.cost - other.cost);
                        let sums = batch_sums[place..end].iter_mut();
                        let both = sums.zip(&mut batch_squares[place..end]);
                        for ((sum, square), willingness) in both.zip(&grid[place..end]) {
                            let gain = (willingness * more - dearer).max(floor);
                            *sum += gain;
                            *square += gain * gain;
                        }
                    }
                    place = end;
                }
            });
        }
        merge(&mut sums, &mut batch_sums);
        merge(&mut squares, &mut batch_squares);
    }
    let draws = deciding.draws() as f64;
    let error = |(sum, square): (&f64, &f64)| {
        ((square - sum * sum / draws).max(0.0) / (draws - 1.0) / draws).sqrt()
    };
    Gain {
        error: sums.iter().zip(&squares).map(error).collect(),
        value: sums.iter().map(|sum| sum / draws).collect(),
    }
}

/// Adds the sums of a batch, and empties it.
fn merge(sums: &mut [f64], batch: &mut [f64]) {
    for (sum, of_batch) in sums.iter_mut().zip(batch) {
        *sum += *of_batch;
        *of_batch = 0.0;
    }
}
