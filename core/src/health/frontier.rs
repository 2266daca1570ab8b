//! Which strategies are worth having: strict and extended dominance, and the ratios between neighbours.

use crate::num::{Decimal, Exact, Fault, decide};
use crate::words;

/// A strategy: what it costs, and what it gains.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Strategy {
    /// Money.
    pub cost: Exact,
    /// In units of effect, such that more is better: an effect of which less is better with its sign
    /// turned.
    pub gain: Exact,
}

words! {
    /// Where a strategy stands among the others.
    pub enum Standing {
        /// On the frontier: at some willingness to pay nothing is better.
        OnFrontier = "on_frontier",
        /// Another costs no more and gives no less, and one of the two strictly.
        Dominated = "dominated",
        /// A mixture of two others gives as much for less: its ratio is higher than that of the next better one.
        ExtendedlyDominated = "extendedly_dominated",
    }
}

/// Where a strategy stands, and because of whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// Where it stands.
    pub standing: Standing,
    /// Who dominates it, by place: of strict dominance each that is not strictly dominated itself, of
    /// extended dominance the neighbours on the frontier.
    pub by: Vec<usize>,
    /// Who costs and gives exactly the same, by place.
    pub equal_to: Vec<usize>,
}

/// Strategies on the frontier that cost and give the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// By place; more than one where they are equal.
    pub strategies: Vec<usize>,
    /// What another unit of effect costs here, against the step before; none at the first.
    pub ratio: Option<Exact>,
}

/// A willingness to pay at which the best strategy changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SwitchPoint {
    /// Money for a unit of effect.
    pub threshold: Exact,
    /// The steps that are equally good at it, by place in the frontier, from the best below to the best
    /// above; more than two where they lie on a line.
    pub steps: Vec<usize>,
}

/// The strategies that are worth having, and where each of all stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frontier {
    /// From the cheapest to the one that gives most.
    pub steps: Vec<Step>,
    /// Of each strategy, in the order given.
    pub placed: Vec<Placed>,
}

/// What a strategy is compared by: its numbers to the decimals that are decided by.
type Point = (Decimal, Decimal);

impl Frontier {
    /// The frontier of strategies.
    ///
    /// # Formula
    ///
    /// ```text
    /// a dominates b where Ca ≤ Cb and Ea ≥ Eb, one of them strictly
    /// of what is left, by E:  R(i) = (C(i) − C(i−1)) / (E(i) − E(i−1))
    /// i is dominated by extension where R(i) > R(i+1); it goes, and the ratios are made again
    /// ```
    ///
    /// Equal ratios keep both: none of them is worse than a mixture of the others. Strategies that are
    /// equal in both numbers stand on one step, and none of them is dropped.
    ///
    /// # Units
    ///
    /// - cost: money; gain: units of effect; ratio: money for a unit of effect, not rounded
    ///
    /// # Errors
    ///
    /// The fault that a cost or a gain carries, or that of a ratio that is not known.
    ///
    /// # Examples
    ///
    /// ```
    /// use rust_decimal_macros::dec;
    /// use wholelife::health::{Frontier, Standing, Strategy};
    /// use wholelife::num::{Exact, Scalar};
    /// let made = |cost, gain| Strategy { cost: Exact::exact(cost), gain: Exact::exact(gain) };
    /// let some = [made(dec!(15), dec!(12)), made(dec!(10), dec!(12)), made(dec!(15), dec!(15))];
    /// let frontier = Frontier::of(&some)?;
    /// assert_eq!(frontier.placed[0].standing, Standing::Dominated);
    /// let ratio = frontier.steps[1].ratio.unwrap().result()?;
    /// assert_eq!(ratio.round_dp(4), dec!(1.6667)); // 5 / 3
    /// # Ok::<(), wholelife::num::Fault>(())
    /// ```
    ///
    /// # Sources
    ///
    /// `[DAMPACK]`, `[HEEMOD]`. That equal strategies are all kept is chosen by us.
    pub fn of(strategies: &[Strategy]) -> Result<Self, Fault> {
        let points = strategies.iter().map(|one| {
            let known = |number: Exact| number.result().map(decide);
            Ok((known(one.cost)?, known(one.gain)?))
        });
        let points: Vec<Point> = points.collect::<Result<_, Fault>>()?;
        let strictly: Vec<bool> = points
            .iter()
            .map(|point| points.iter().any(|other| dominates(*other, *point)))
            .collect();
        let groups = groups(&points, &strictly);
        let steps = hull(strategies, groups)?;
        let placed = points.iter().enumerate().map(|(place, point)| Placed {
            equal_to: at(&points, |other| other == point)
                .filter(|other| *other != place)
                .collect(),
            ..placed(place, *point, &points, &strictly, &steps)
        });
        Ok(Self {
            placed: placed.collect(),
            steps,
        })
    }

    /// The willingness to pay at which the best strategy changes, in rising order: the ratios of the
    /// frontier, equal ones once.
    ///
    /// # Errors
    ///
    /// The fault of a ratio that is not known.
    pub fn switch_points(&self) -> Result<Vec<SwitchPoint>, Fault> {
        let mut points: Vec<(Decimal, SwitchPoint)> = Vec::new();
        for (place, step) in self.steps.iter().enumerate() {
            let Some(threshold) = step.ratio else {
                continue;
            };
            let known = threshold.result().map(decide)?;
            match points.last_mut() {
                Some((last, point)) if *last == known => point.steps.push(place),
                _ => points.push((
                    known,
                    SwitchPoint {
                        threshold,
                        steps: vec![place.saturating_sub(1), place],
                    },
                )),
            }
        }
        Ok(points.into_iter().map(|(_, point)| point).collect())
    }
}

/// Whether `one` costs no more and gives no less than `other`, and one of the two strictly.
fn dominates(one: Point, other: Point) -> bool {
    one != other && one.0 <= other.0 && one.1 >= other.1
}

/// The places of the points of which it holds.
fn at<'a>(
    points: &'a [Point],
    holds: impl Fn(&Point) -> bool + 'a,
) -> impl Iterator<Item = usize> + 'a {
    let numbered = points.iter().enumerate();
    numbered.filter_map(move |(place, point)| holds(point).then_some(place))
}

/// The strategies that no other strictly dominates, equal ones together, by what they give.
fn groups(points: &[Point], strictly: &[bool]) -> Vec<Vec<usize>> {
    let left = points.iter().zip(strictly).enumerate();
    let left = left.filter(|(_, (_, strictly))| !**strictly);
    let mut left: Vec<(Decimal, usize)> =
        left.map(|(place, (point, _))| (point.1, place)).collect();
    left.sort_unstable();
    // What is not dominated and gives the same costs the same.
    let alike = left.chunk_by(|one, other| one.0 == other.0);
    alike
        .map(|group| group.iter().map(|(_, place)| *place).collect())
        .collect()
}

/// The groups whose ratios do not fall, each with its ratio.
fn hull(strategies: &[Strategy], groups: Vec<Vec<usize>>) -> Result<Vec<Step>, Fault> {
    let of = |step: &[usize]| {
        let first = step.first().and_then(|place| strategies.get(*place));
        first.copied().ok_or(Fault::Unread)
    };
    let mut steps: Vec<Step> = Vec::new();
    for group in groups {
        let next = of(&group)?;
        let ratio = loop {
            let Some(last) = steps.last() else {
                break None;
            };
            let before = of(&last.strategies)?;
            let ratio = (next.cost - before.cost) / (next.gain - before.gain);
            let known = decide(ratio.result()?);
            // Its own ratio is known, for it was when it came.
            let falls = match last.ratio {
                Some(earlier) => known < decide(earlier.result()?),
                None => false,
            };
            if !falls {
                break Some(ratio);
            }
            steps.pop();
        };
        steps.push(Step {
            strategies: group,
            ratio,
        });
    }
    Ok(steps)
}

/// Where a strategy stands, and because of whom.
fn placed(
    place: usize,
    point: Point,
    points: &[Point],
    strictly: &[bool],
    steps: &[Step],
) -> Placed {
    let is_left = |other: &usize| strictly.get(*other) == Some(&false);
    let (standing, by) = if strictly.get(place) == Some(&true) {
        let by = at(points, |other| dominates(*other, point)).filter(is_left);
        (Standing::Dominated, by.collect())
    } else if steps.iter().any(|step| step.strategies.contains(&place)) {
        (Standing::OnFrontier, Vec::new())
    } else {
        let gives = |step: &Step| {
            let first = step.strategies.first();
            first.and_then(|first| points.get(*first)).map(|one| one.1)
        };
        let after = steps.partition_point(|step| gives(step) < Some(point.1));
        let beside = [after.checked_sub(1), Some(after)];
        let beside = beside.into_iter().flatten().filter_map(|at| steps.get(at));
        let by = beside.flat_map(|step| step.strategies.iter().copied());
        (Standing::ExtendedlyDominated, by.collect())
    };
    Placed {
        standing,
        by,
        equal_to: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::num::Scalar;
    use rust_decimal_macros::dec;

    fn frontier(of: &[(Decimal, Decimal)]) -> Frontier {
        let strategies = of.iter().map(|(cost, gain)| Strategy {
            cost: Exact::exact(*cost),
            gain: Exact::exact(*gain),
        });
        Frontier::of(&strategies.collect::<Vec<_>>()).unwrap()
    }

    #[test]
    fn strategies_on_a_line_are_all_kept_and_switch_at_one_point() {
        let frontier = frontier(&[
            (dec!(0), dec!(0)),
            (dec!(1), dec!(3)),
            (dec!(2), dec!(6)),
            (dec!(9), dec!(7)),
        ]);
        assert_eq!(frontier.steps.len(), 4);
        let points = frontier.switch_points().unwrap();
        let steps: Vec<_> = points.iter().map(|point| point.steps.clone()).collect();
        assert_eq!(steps, [vec![0, 1, 2], vec![2, 3]]);
    }

    #[test]
    fn who_dominates_is_said_of_both_kinds() {
        // 2 is beaten by the mixture of 0 and 3, and 1 by 2 and by nobody on the frontier.
        let frontier = frontier(&[
            (dec!(0), dec!(0)),
            (dec!(9), dec!(4)),
            (dec!(8), dec!(4)),
            (dec!(10), dec!(10)),
        ]);
        let placed = |place: usize| {
            let one = &frontier.placed[place];
            (one.standing, one.by.clone())
        };
        assert_eq!(placed(1), (Standing::Dominated, vec![2]));
        assert_eq!(placed(2), (Standing::ExtendedlyDominated, vec![0, 3]));
        assert_eq!(placed(3), (Standing::OnFrontier, vec![]));
    }

    #[test]
    fn one_that_goes_lets_an_earlier_one_go() {
        // Ratios 1, 3, 2.9: the third goes, then the second's neighbour is judged again.
        let frontier = frontier(&[
            (dec!(0), dec!(0)),
            (dec!(5), dec!(1)),
            (dec!(9), dec!(2)),
            (dec!(10), dec!(3)),
        ]);
        assert_eq!(frontier.steps.len(), 2);
        assert_eq!(frontier.placed[1].by, [0, 3]);
    }

    #[test]
    fn of_nothing_there_is_no_frontier() {
        assert_eq!(frontier(&[]).steps, []);
    }
}
