//! At which values of a number the award goes to another bid.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::form::Form;
use crate::num::{DECISION_DECIMALS, Decimal, Exact, Fault, Scalar, decide};
use crate::words;

words! {
    /// How it is known where an award changes.
    pub enum KnownBy {
        /// The totals follow the number along lines, and meet there.
        Line = "line",
        /// The difference of two totals follows the number along a hyperbola, and is zero there.
        Hyperbola = "hyperbola",
        /// The winners were evaluated on both sides, ever closer: there may be more changes than are found.
        Halving = "halving",
    }
}

/// What comes out at a value of the number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// Who wins, by index; all that share the first place.
    pub winners: Vec<usize>,
    /// The total of each bid; none where it is not ranked.
    pub totals: Vec<Option<Decimal>>,
}

/// Who wins; none where nothing can be evaluated.
type Winners = Option<Vec<usize>>;

/// A value at which the award goes to others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Threshold {
    /// The value: where the totals meet, to 12 decimals, or a number of at most six between `below` and `above`.
    pub value: Decimal,
    /// How it is known.
    pub known_by: KnownBy,
    /// The last value that was evaluated with the award as it is before.
    pub below: Decimal,
    /// The first value that was evaluated with the award as it is beyond.
    pub above: Decimal,
    /// Who wins at `below`, at `value` and at `above`.
    pub winners: [Winners; 3],
}

/// How often a range is halved in search of stretches over which the totals follow one curve.
const DEPTH: u32 = 5;

/// The smallest difference of two values that are evaluated.
const STEP: Decimal = Decimal::from_parts(1, 0, 0, false, DECISION_DECIMALS);

/// How far a total may be from a curve through others: they are decided to 12 decimals.
const CLOSE: Decimal = Decimal::from_parts(10, 0, 0, false, DECISION_DECIMALS);

/// Where the award changes between two values of a number, from what comes out at any value.
///
/// The range is halved until, over a stretch, the difference of every two totals is a line or a hyperbola through
/// five evaluated values; every place at which two of them meet is then evaluated on both sides. Over a stretch
/// that follows no such curve, winners that differ at the evaluated values are brought together by halving.
///
/// # Errors
///
/// An overflow of the values themselves.
pub fn thresholds(
    low: Decimal,
    high: Decimal,
    seen: &mut dyn FnMut(Decimal) -> Option<Seen>,
) -> Result<Vec<Threshold>, Fault> {
    let mut search = Search {
        high,
        seen,
        known: BTreeMap::new(),
        found: Vec::new(),
    };
    search.between(low, high, DEPTH)?;
    Ok(search.found)
}

struct Search<'a> {
    high: Decimal,
    seen: &'a mut dyn FnMut(Decimal) -> Option<Seen>,
    known: BTreeMap<Decimal, Option<Seen>>,
    found: Vec<Threshold>,
}

impl Search<'_> {
    fn at(&mut self, value: Decimal) -> Option<&Seen> {
        let seen = &mut self.seen;
        let known = self.known.entry(value).or_insert_with(|| seen(value));
        known.as_ref()
    }

    fn winners(&mut self, value: Decimal) -> Winners {
        self.at(value).map(|seen| seen.winners.clone())
    }

    fn between(&mut self, low: Decimal, high: Decimal, depth: u32) -> Result<(), Fault> {
        let mut points = Vec::new();
        for quarter in 0..=4_u32 {
            let point = along(low, high, Decimal::from(quarter))?;
            if points.last() != Some(&point) {
                points.push(point);
            }
        }
        let seen: Vec<Option<Seen>> = points
            .iter()
            .map(|point| self.at(*point).cloned())
            .collect();
        if let Some(curves) = curves(&points, &seen) {
            return self.along_curves(low, high, &curves);
        }
        let middle = points.get(2).filter(|_| points.len() == 5);
        if let Some((middle, deeper)) = middle.zip(depth.checked_sub(1)) {
            self.between(low, *middle, deeper)?;
            return self.between(*middle, high, deeper);
        }
        for pair in points.windows(2) {
            if let [from, to] = pair {
                self.halve(*from, *to, KnownBy::Halving)?;
            }
        }
        Ok(())
    }

    /// Where the award changes over a stretch on which the differences of totals follow these curves.
    fn along_curves(&mut self, low: Decimal, high: Decimal, curves: &[Curve]) -> Result<(), Fault> {
        let mut places = Vec::new();
        for curve in curves {
            let root = curve.form.root(Exact::exact(Decimal::ZERO), low, high)?;
            places.extend(root.map(|root| (decide(root), curve.known_by)));
        }
        places.retain(|(place, _)| low < *place && *place < high);
        places.sort_unstable_by_key(|(place, _)| *place);
        places.dedup_by_key(|(place, _)| *place);
        // What changes beside these places changes at an end of the stretch, where two totals meet as well.
        let zero = |form: Form, x| {
            let value = form.at(x).result();
            value.is_ok_and(|value| value.abs() <= CLOSE)
        };
        let mut ends = curves.iter();
        let at_end = ends.find(|curve| zero(curve.form, low) || zero(curve.form, high));
        let at_end = at_end.map_or(KnownBy::Halving, |curve| curve.known_by);
        let mut from = low;
        for (index, (place, known_by)) in places.iter().enumerate() {
            let next = places
                .get(index.saturating_add(1))
                .map_or(high, |(next, _)| *next);
            let (before, after) = (middle(from, *place)?, middle(*place, next)?);
            self.halve(from, before, at_end)?;
            if self.winners(before) != self.winners(after) {
                self.around(*place, (before, after), *known_by);
            }
            from = after;
        }
        self.halve(from, high, at_end)
    }

    /// Records the change at a place, by the closest values on both sides that are evaluated as those further off.
    fn around(&mut self, place: Decimal, (before, after): (Decimal, Decimal), known_by: KnownBy) {
        let [below, above] =
            [(before, Ordering::Less), (after, Ordering::Greater)].map(|(far, side)| {
                let wanted = self.winners(far);
                let mut step = STEP;
                loop {
                    let near = match side {
                        Ordering::Less => place.checked_sub(step).filter(|near| *near > far),
                        _ => place.checked_add(step).filter(|near| *near < far),
                    };
                    let Some(near) = near else { return far };
                    if self.winners(near) == wanted {
                        return near;
                    }
                    step = step.checked_mul(Decimal::TEN).unwrap_or(Decimal::MAX);
                }
            });
        let value = shortest(place, below, above);
        self.record(below, value, above, known_by);
    }

    /// Brings two values together between which the award changes, as often as it is seen to.
    fn halve(&mut self, mut from: Decimal, to: Decimal, known_by: KnownBy) -> Result<(), Fault> {
        let end = self.winners(to);
        loop {
            let before = self.winners(from);
            if before == end {
                return Ok(());
            }
            let (mut low, mut high) = (from, to);
            loop {
                let place = middle(low, high)?;
                if place <= low || place >= high {
                    break;
                }
                if self.winners(place) == before {
                    low = place;
                } else {
                    high = place;
                }
            }
            let beyond = high.checked_add(STEP).filter(|beyond| *beyond <= self.high);
            self.record(low, high, beyond.unwrap_or(high), known_by);
            from = high;
        }
    }

    fn record(&mut self, below: Decimal, value: Decimal, above: Decimal, known_by: KnownBy) {
        let winners = [below, value, above].map(|value| self.winners(value));
        let new = Threshold {
            value,
            known_by,
            below,
            above,
            winners,
        };
        match self.found.last_mut() {
            // The same place, reached from both sides.
            Some(last) if last.above >= new.below && last.value != new.value => {
                let ([_, _, old], [_, _, winners]) = (&mut last.winners, new.winners);
                if *old != winners {
                    (last.above, *old) = (new.above, winners);
                }
            }
            Some(last) if last.value == new.value => {}
            _ => self.found.push(new),
        }
    }
}

/// The difference of two totals over a stretch.
struct Curve {
    form: Form,
    known_by: KnownBy,
}

/// The differences of every two totals, if each is a line or a hyperbola through all points.
fn curves(points: &[Decimal], seen: &[Option<Seen>]) -> Option<Vec<Curve>> {
    if points.len() < 5 {
        return None;
    }
    let seen: Vec<&Seen> = seen.iter().map(Option::as_ref).collect::<Option<_>>()?;
    let first = seen.first()?;
    let ranked: Vec<usize> = places(&first.totals);
    if seen.iter().any(|seen| places(&seen.totals) != ranked) {
        return None;
    }
    let mut curves = Vec::new();
    for (index, one) in ranked.iter().enumerate() {
        for other in ranked.iter().skip(index.saturating_add(1)) {
            let differences = seen.iter().map(|seen| {
                let total = |bid: &usize| seen.totals.get(*bid).copied().flatten();
                total(one)?.checked_sub(total(other)?)
            });
            let differences: Vec<Decimal> = differences.collect::<Option<_>>()?;
            curves.push(curve(points, &differences)?);
        }
    }
    Some(curves)
}

fn places(totals: &[Option<Decimal>]) -> Vec<usize> {
    let totals = totals.iter().enumerate();
    totals
        .filter_map(|(bid, total)| total.map(|_| bid))
        .collect()
}

/// The line or hyperbola through the first, the middle and the last point, if the others are on it.
fn curve(points: &[Decimal], values: &[Decimal]) -> Option<Curve> {
    let (&[x0, _, x2, _, x4], &[y0, _, y2, _, y4]) = (points, values) else {
        return None;
    };
    let [x0, x2, x4, y0, y2, y4] = [x0, x2, x4, y0, y2, y4].map(Exact::exact);
    let fits = |form: Form| {
        let mut pairs = points.iter().zip(values);
        pairs.all(|(point, value)| {
            let apart = (form.at(*point) - Exact::exact(*value)).result();
            apart.is_ok_and(|apart| apart.abs() <= CLOSE)
        })
    };
    let slope = (y4 - y0) / (x4 - x0);
    let line = Form::line(y0 - slope * x0, slope);
    if fits(line) {
        let known_by = KnownBy::Line;
        return Some(Curve {
            form: line,
            known_by,
        });
    }
    // The slopes of chords of c + f / (x − k) are −f / ((x_i − k) (x_j − k)), so that their ratio gives k.
    let chord = (y2 - y0) / (x2 - x0);
    let pole = (chord * x2 - slope * x4) / (chord - slope);
    let factor = -chord * (x0 - pole) * (x2 - pole);
    let constant = y0 - factor / (x0 - pole);
    let form = Form::hyperbola(constant, factor, pole);
    let known_by = KnownBy::Hyperbola;
    fits(form).then_some(Curve { form, known_by })
}

/// So many quarters of the way.
fn along(low: Decimal, high: Decimal, quarters: Decimal) -> Result<Decimal, Fault> {
    let way = high
        .checked_sub(low)
        .and_then(|way| way.checked_mul(quarters));
    let way = way.and_then(|way| way.checked_div(Decimal::from(4)));
    let place = way.and_then(|way| low.checked_add(way));
    place.map(decide).ok_or(Fault::Overflow)
}

fn middle(low: Decimal, high: Decimal) -> Result<Decimal, Fault> {
    along(low, high, Decimal::TWO)
}

/// A place with the fewest decimals that keep it between two others, if six will do: totals that are known to 12
/// decimals and hardly move leave no more of a place than that it is such a number.
fn shortest(place: Decimal, below: Decimal, above: Decimal) -> Decimal {
    let mut shorter = (0..=6).map(|decimals| place.round_dp(decimals));
    let found = shorter.find(|shorter| below < *shorter && *shorter < above);
    found.unwrap_or(place).normalize()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal_macros::dec;

    /// The least total wins; a tie is shared.
    fn least(totals: &[Option<Decimal>]) -> Seen {
        let least = totals.iter().flatten().min().copied();
        let winners = totals.iter().enumerate();
        Seen {
            winners: winners
                .filter(|(_, total)| total.is_some() && **total == least)
                .map(|(bid, _)| bid)
                .collect(),
            totals: totals.to_vec(),
        }
    }

    fn found(low: Decimal, high: Decimal, of: fn(Decimal) -> Vec<Decimal>) -> Vec<Threshold> {
        let mut seen = |x| {
            Some(least(
                &of(x)
                    .into_iter()
                    .map(|one| Some(decide(one)))
                    .collect::<Vec<_>>(),
            ))
        };
        thresholds(low, high, &mut seen).unwrap()
    }

    /// 1000 + 3 x is 1600 at x = 200.
    #[test]
    fn two_lines_meet_where_they_are_equal() {
        let found = found(dec!(0), dec!(1000), |x| {
            vec![dec!(1000) + dec!(3) * x, dec!(1600)]
        });
        let [one] = found.as_slice() else {
            panic!("{found:?}")
        };
        assert_eq!((one.value, one.known_by), (dec!(200), KnownBy::Line));
        assert_eq!(
            (one.below, one.above),
            (dec!(199.999999999999), dec!(200.000000000001))
        );
        let winners = [Some(vec![0]), Some(vec![0, 1]), Some(vec![1])];
        assert_eq!(one.winners, winners);
    }

    /// 3 x = 1 has no last decimal: the award changes between two neighbours.
    #[test]
    fn a_place_between_two_decimals_has_them_on_both_sides() {
        let found = found(dec!(0), dec!(1), |x| vec![dec!(3) * x, dec!(1)]);
        let [one] = found.as_slice() else {
            panic!("{found:?}")
        };
        assert_eq!(one.value, dec!(0.333333333333));
        assert_eq!(
            (one.winners[0].as_deref(), one.winners[2].as_deref()),
            (Some(&[0][..]), Some(&[1][..]))
        );
    }

    /// 100 · 800 / x is 64 at 1250.
    #[test]
    fn a_hyperbola_meets_a_level_where_its_reciprocal_does() {
        let found = found(dec!(800), dec!(2000), |x| vec![dec!(80000) / x, dec!(64)]);
        let [one] = found.as_slice() else {
            panic!("{found:?}")
        };
        assert_eq!((one.value, one.known_by), (dec!(1250), KnownBy::Hyperbola));
    }

    /// Three lines: the first until 100, the second until 300, then the third.
    #[test]
    fn every_change_of_several_lines_is_found() {
        let found = found(dec!(0), dec!(700), |x| {
            vec![dec!(2) * x, x + dec!(100), dec!(400)]
        });
        let values: Vec<Decimal> = found.iter().map(|one| one.value).collect();
        assert_eq!(values, [dec!(100), dec!(300)]);
    }

    /// A line with a kink at 333, beyond which it meets 1000 at 500.
    #[test]
    fn a_kink_stands_in_no_way() {
        let kinked = |x: Decimal| {
            vec![
                dec!(666) + (x - dec!(333)).max(Decimal::ZERO) * dec!(2),
                dec!(1000),
            ]
        };
        let found = found(dec!(0), dec!(1000), kinked);
        let [one] = found.as_slice() else {
            panic!("{found:?}")
        };
        assert_eq!((one.value, one.known_by), (dec!(500), KnownBy::Line));
    }

    /// x² = 2, and a step at 3.3.
    #[test]
    fn what_follows_no_curve_is_halved_to_neighbours() {
        let squares = found(dec!(0), dec!(5), |x| vec![x * x, dec!(2)]);
        let [one] = squares.as_slice() else {
            panic!("{squares:?}")
        };
        assert!(
            (one.value - dec!(1.414213562373)).abs() <= dec!(0.000000000001),
            "{one:?}"
        );
        let stepped = found(dec!(0), dec!(5), |x| {
            vec![if x < dec!(3.3) { dec!(1) } else { dec!(3) }, dec!(2)]
        });
        let [one] = stepped.as_slice() else {
            panic!("{stepped:?}")
        };
        assert_eq!((one.value, one.known_by), (dec!(3.3), KnownBy::Halving));
        assert_eq!(one.below, dec!(3.299999999999));
    }

    /// Above 7 nothing can be evaluated.
    #[test]
    fn where_nothing_can_be_evaluated_the_award_ends() {
        let mut seen = |x: Decimal| (x <= dec!(7)).then(|| least(&[Some(x), Some(dec!(100))]));
        let found = thresholds(dec!(0), dec!(10), &mut seen).unwrap();
        let [one] = found.as_slice() else {
            panic!("{found:?}")
        };
        assert_eq!((one.below, one.winners[2].as_ref()), (dec!(7), None));
    }
}
