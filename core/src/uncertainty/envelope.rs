//! Which lines are uppermost where: the strategies with the greatest net benefit over willingness to pay.

#![allow(
    clippy::indexing_slicing,
    reason = "places in columns and matrices that were made as long here"
)]

use super::benefit::Line;

/// Who is uppermost over rising values of willingness to pay.
///
/// A strategy is left for good once another with a greater gain overtakes it, so that at most as many
/// lines as there are strategies are met: the upper envelope is walked from crossing to crossing, and
/// only near a crossing are lines compared at a value.
#[derive(Debug, Default)]
pub(super) struct Envelope {
    winners: Vec<usize>,
}

impl Envelope {
    /// Calls `found` with a range of places in `grid` and the winners there: one, or all that are tied,
    /// in their order.
    pub(super) fn walk(
        &mut self,
        lines: &[Line],
        grid: &[f64],
        mut found: impl FnMut(std::ops::Range<usize>, &[usize]),
    ) {
        let Some(start) = grid.first() else { return };
        self.compare(lines, *start);
        found(0..1, &self.winners);
        let Some(mut leader) = steepest(lines, &self.winners) else {
            return;
        };
        let (mut place, mut from) = (1, *start);
        while place < grid.len() {
            let crossing = next_crossing(lines, leader, from);
            let (until, beyond) = match crossing {
                None => (grid.len(), grid.len()),
                Some((at, next)) => {
                    let apart = lines[next].gain - lines[leader].gain;
                    let near = lines[leader].blur(at).max(lines[next].blur(at)) / apart * 2.0;
                    let ahead = &grid[place..];
                    (
                        place + ahead.partition_point(|value| *value < at - near),
                        place + ahead.partition_point(|value| *value <= at + near),
                    )
                }
            };
            if place < until {
                let line = lines[leader];
                self.winners.clear();
                let same = |other: &usize| *other == leader || lines[*other].same(line);
                self.winners.extend((0..lines.len()).filter(same));
                found(place..until, &self.winners);
            }
            for (near, value) in grid.iter().enumerate().take(beyond).skip(until) {
                self.compare(lines, *value);
                found(near..near + 1, &self.winners);
            }
            place = beyond;
            if let Some((at, next)) = crossing {
                (from, leader) = (at, next);
            }
        }
    }

    /// The winners at one value.
    fn compare(&mut self, lines: &[Line], willingness: f64) {
        self.winners.clear();
        let benefit = |place: &usize| lines[*place].at(willingness);
        let higher = |one: &usize, two: &usize| benefit(one).total_cmp(&benefit(two));
        let Some(top) = (0..lines.len()).max_by(higher) else {
            return;
        };
        let ties = |other: &usize| *other == top || lines[*other].ties(lines[top], willingness);
        self.winners.extend((0..lines.len()).filter(ties));
    }
}

/// Of these lines, one with the greatest gain, and of such the cheapest.
fn steepest(lines: &[Line], among: &[usize]) -> Option<usize> {
    among.iter().copied().reduce(|best, other| {
        let (one, two) = (lines[best], lines[other]);
        let over = two.gains_more(one) || (!one.gains_more(two) && two.cost < one.cost);
        if over { other } else { best }
    })
}

/// Where the line `leader`, uppermost from `from` on, is first overtaken, and by which line: of several
/// at the same value, as far as floats can tell, the steepest.
pub(super) fn next_crossing(lines: &[Line], leader: usize, from: f64) -> Option<(f64, usize)> {
    let line = lines[leader];
    let mut first: Option<(f64, usize)> = None;
    for (place, other) in lines.iter().enumerate() {
        if !other.gains_more(line) {
            continue;
        }
        let at = ((other.cost - line.cost) / (other.gain - line.gain)).max(from);
        let sooner = first.is_none_or(|(best, of)| {
            if (at - best).abs() <= 1e-12 * at.max(best) {
                steepest(lines, &[of, place]) == Some(place)
            } else {
                at < best
            }
        });
        if sooner {
            first = Some((at, place));
        }
    }
    first
}

/// A stretch of willingness to pay with its best strategies.
#[derive(Debug, Clone, PartialEq)]
pub struct Stretch {
    /// Where it begins.
    pub from: f64,
    /// Where it ends; none where it does not.
    pub to: Option<f64>,
    /// The strategies that are best inside it: one, or all that are tied throughout.
    pub strategies: Vec<usize>,
}

/// The strategies with the greatest net benefit for every willingness to pay from 0 on.
///
/// # Formula
///
/// From C and E of two neighbours, λ = (C₂ − C₁) / (E₂ − E₁): the points are computed, not read off a
/// grid.
///
/// # Examples
///
/// ```
/// use wholelife::uncertainty::{Line, frontier};
/// let lines = [(0.0, 0.0), (100.0, 2.0), (400.0, 3.0)].map(|(cost, gain)| Line { cost, gain });
/// let switches: Vec<Option<f64>> = frontier(&lines).iter().map(|stretch| stretch.to).collect();
/// assert_eq!(switches, [Some(50.0), Some(300.0), None]);
/// ```
#[must_use]
pub fn frontier(lines: &[Line]) -> Vec<Stretch> {
    let mut envelope = Envelope::default();
    envelope.compare(lines, 0.0);
    let mut stretches = Vec::new();
    let Some(mut leader) = steepest(lines, &envelope.winners) else {
        return stretches;
    };
    let mut from = 0.0;
    loop {
        let crossing = next_crossing(lines, leader, from);
        let line = lines[leader];
        let same = |other: &usize| *other == leader || lines[*other].same(line);
        let to = crossing.map(|(at, _)| at);
        if to.is_none_or(|to| to > from) {
            stretches.push(Stretch {
                from,
                to,
                strategies: (0..lines.len()).filter(same).collect(),
            });
        }
        match crossing {
            None => return stretches,
            Some((at, next)) => (from, leader) = (at, next),
        }
    }
}
