//! How probable it is that a strategy is the best, over willingness to pay.

#![allow(
    clippy::indexing_slicing,
    reason = "places in columns and matrices that were made as long here"
)]

use super::benefit::{ALIKE, Benefits, Line};
use super::envelope::{Envelope, Stretch, frontier};

/// Cost-effectiveness acceptability curves. A draw in which several strategies are best counts for none
/// of them alone; the probabilities of being best alone and of a tie sum to 1.
#[derive(Debug, Clone, PartialEq)]
pub struct Acceptability {
    /// For each strategy, for each value: the share of the draws in which it alone is best.
    pub alone: Vec<Vec<f64>>,
    /// For each strategy, for each value: the share of the draws in which it is tied for best.
    pub tied: Vec<Vec<f64>>,
    /// For each value: the share of the draws in which several are best.
    pub ties: Vec<f64>,
}

impl Acceptability {
    /// The curves over a rising `grid` of values.
    ///
    /// # Formula
    ///
    /// The share of the draws in which `λ·E_j − C_j > λ·E_i − C_i` for all other i.
    #[must_use]
    pub fn of(benefits: &Benefits<'_>, grid: &[f64]) -> Self {
        let strategies = benefits.strategies();
        // What changes at a place; its running sum is how often a strategy is best there.
        let mut alone = vec![vec![0_i64; grid.len() + 1]; strategies];
        let mut tied = alone.clone();
        let mut ties = vec![0_i64; grid.len() + 1];
        let mut envelope = Envelope::default();
        let mut lines: Vec<Line> = Vec::with_capacity(strategies);
        for draw in 0..benefits.draws() {
            lines.clear();
            lines.extend((0..strategies).map(|strategy| benefits.line(strategy, draw)));
            envelope.walk(&lines, grid, |places, winners| {
                let count = |changes: &mut [i64]| {
                    changes[places.start] += 1;
                    changes[places.end] -= 1;
                };
                if let [winner] = winners {
                    count(&mut alone[*winner]);
                } else {
                    count(&mut ties);
                    for winner in winners {
                        count(&mut tied[*winner]);
                    }
                }
            });
        }
        let shares = |changes: Vec<i64>| shares(&changes, benefits.draws());
        Self {
            alone: alone.into_iter().map(shares).collect(),
            tied: tied.into_iter().map(shares).collect(),
            ties: shares(ties),
        }
    }
}

/// The running sums of changes, as shares of the draws.
fn shares(changes: &[i64], draws: usize) -> Vec<f64> {
    let mut count = 0;
    let running = changes.iter().map(|change| {
        count += change;
        count as f64 / draws as f64
    });
    let places = changes.len().saturating_sub(1);
    running.take(places).collect()
}

/// The strategies that are alone best in the most draws, from a willingness to pay of 0 on, and every
/// point where these change; ties between strategies count for none, so that at a single
/// point where draws tie fewer may be best alone. Between two draws nothing changes, so the points are crossings of
/// lines of draws and not of a grid.
#[must_use]
pub fn likeliest(benefits: &Benefits<'_>) -> Vec<Stretch> {
    let strategies = benefits.strategies();
    let mut counts = vec![0_i64; strategies];
    let mut changes: Vec<(f64, usize, i64)> = Vec::new();
    let mut lines: Vec<Line> = Vec::with_capacity(strategies);
    for draw in 0..benefits.draws() {
        lines.clear();
        lines.extend((0..strategies).map(|strategy| benefits.line(strategy, draw)));
        for stretch in frontier(&lines) {
            let [winner] = stretch.strategies.as_slice() else {
                continue;
            };
            if stretch.from == 0.0 {
                counts[*winner] += 1;
            } else {
                changes.push((stretch.from, *winner, 1));
            }
            if let Some(to) = stretch.to {
                changes.push((to, *winner, -1));
            }
        }
    }
    changes.sort_by(|one, two| one.0.total_cmp(&two.0));
    let leaders = |counts: &[i64]| {
        let most = counts.iter().copied().max().unwrap_or(0);
        (0..strategies)
            .filter(|strategy| counts[*strategy] == most)
            .collect::<Vec<usize>>()
    };
    let mut stretches = vec![Stretch {
        from: 0.0,
        to: None,
        strategies: leaders(&counts),
    }];
    // Draws that turn at the same point have it in other last digits.
    let at_one_point =
        |one: &(f64, usize, i64), two: &(f64, usize, i64)| two.0 - one.0 <= ALIKE * two.0;
    for at_once in changes.chunk_by(at_one_point) {
        for (_, strategy, change) in at_once {
            counts[*strategy] += change;
        }
        let now = leaders(&counts);
        let at = at_once[0].0;
        if let Some(last) = stretches.last_mut()
            && last.strategies != now
        {
            last.to = Some(at);
            stretches.push(Stretch {
                from: at,
                to: None,
                strategies: now,
            });
        }
    }
    stretches
}
