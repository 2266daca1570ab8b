//! Quantiles of numbers that are not kept: how many lie in each of many narrow classes.

use std::collections::BTreeMap;

use super::dispatch::{Loops, dispatched};
use super::lanes::SAME;

/// How many bits of a float are cut off: what is left is its exponent and 10 bits, so that distances in a class
/// differ by at most 2^-10 of themselves.
const CUT: u32 = 42;

/// How many classes of a side are listed, ten powers of two; what lies nearer to the centre is counted one by one.
const MOST: usize = 10 << 10;

/// Where the classes below the centre begin in the list; those above it begin at 0.
const BELOW: u32 = MOST as u32;
/// Where the list counts what is the centre itself.
const CENTRE: usize = 2 * MOST;
/// Where the list counts what stands in none of its classes: what is nearer to the centre, and what is no number.
const ELSEWHERE: usize = CENTRE + 1;

/// How many numbers are classed at once.
const CHUNK: usize = 64;

/// Numbers by their distance from a centre, which is to lie among them: so fine are the classes where the numbers
/// spread, however great they are. Counts are whole, so that their order changes nothing.
#[derive(Debug, Clone)]
pub struct Classes {
    centre: f64,
    /// The counts of the classes above the centre, of those below it, of the centre, and of what stands elsewhere;
    /// empty before the first number.
    counts: Vec<u32>,
    above: Side,
    below: Side,
    total: u64,
    range: Option<(f64, f64)>,
}

/// The numbers on one side of the centre.
#[derive(Debug, Clone, Default)]
struct Side {
    /// The first class of the list.
    first: u32,
    /// The counts of classes before it.
    nearer: BTreeMap<u32, u32>,
}

#[inline(always)]
fn class(distance: f64) -> u32 {
    (distance.to_bits() >> CUT) as u32
}

/// Where a class begins.
fn bound(class: u32) -> f64 {
    f64::from_bits(u64::from(class) << CUT)
}

/// The first class of a list that ends with the class of this distance.
fn first(farthest: f64) -> u32 {
    (class(farthest) + 1).saturating_sub(MOST as u32)
}

/// How much farther than the first numbers the list reaches, so that those to come need no other.
const ROOM: f64 = 4.0;

/// Numbers with their places in the list.
struct Placed<'a> {
    centre: f64,
    /// How far from the centre a number still is the centre.
    same: f64,
    /// The first class above the centre, and the first below it.
    first: [u32; 2],
    values: &'a [f64],
    places: &'a mut [u32],
}

impl Loops for Placed<'_> {
    #[inline(always)]
    fn run(self) {
        let [above, below] = self.first;
        for (place, value) in self.places.iter_mut().zip(self.values) {
            let distance = value - self.centre;
            let (first, side) = if distance < 0.0 {
                (below, BELOW)
            } else {
                (above, 0)
            };
            let within = class(distance.abs()).wrapping_sub(first);
            let listed = if within < MOST as u32 {
                within.wrapping_add(side)
            } else {
                ELSEWHERE as u32
            };
            *place = if distance.abs() <= self.same {
                CENTRE as u32
            } else {
                listed
            };
        }
    }
}

/// The least and the greatest of some numbers, and how many there are; `NaN` is none.
struct Extremes<'a> {
    values: &'a [f64],
    range: &'a mut (f64, f64),
    count: &'a mut u64,
}

impl Loops for Extremes<'_> {
    #[inline(always)]
    fn run(self) {
        const STRANDS: usize = 8;
        let mut least = [f64::INFINITY; STRANDS];
        let mut most = [f64::NEG_INFINITY; STRANDS];
        let mut counts = [0_u64; STRANDS];
        for chunk in self.values.chunks(STRANDS) {
            let extremes = least.iter_mut().zip(&mut most).zip(&mut counts);
            for (((least, most), count), value) in extremes.zip(chunk) {
                *least = if *value < *least { *value } else { *least };
                *most = if *value > *most { *value } else { *most };
                *count = count.wrapping_add(u64::from(!value.is_nan()));
            }
        }
        *self.range = (
            least.iter().copied().fold(f64::INFINITY, f64::min),
            most.iter().copied().fold(f64::NEG_INFINITY, f64::max),
        );
        *self.count = counts.iter().sum();
    }
}

impl Classes {
    /// None yet, to be told apart by their distance from a centre.
    #[must_use]
    pub fn around(centre: f64) -> Self {
        Self {
            centre: if centre.is_finite() { centre } else { 0.0 },
            counts: Vec::new(),
            above: Side::default(),
            below: Side::default(),
            total: 0,
            range: None,
        }
    }

    /// How far from the centre a number is the same as far as floats can tell: a sum that comes out a last digit
    /// off what the award has is what the award has.
    fn same(&self) -> f64 {
        SAME * self.centre.abs().max(1.0)
    }

    /// The number that the others are told apart by.
    #[must_use]
    pub fn centre(&self) -> f64 {
        self.centre
    }

    /// Counts these numbers; one that is `NaN` is none.
    pub fn count(&mut self, values: &[f64]) {
        let (mut range, mut count) = ((0.0, 0.0), 0);
        dispatched(Extremes {
            values,
            range: &mut range,
            count: &mut count,
        });
        if count == 0 {
            return;
        }
        self.reach(range);
        self.total += count;
        let mut places = [0; CHUNK];
        for chunk in values.chunks(CHUNK) {
            dispatched(Placed {
                centre: self.centre,
                same: self.same(),
                first: [self.above.first, self.below.first],
                values: chunk,
                places: &mut places,
            });
            let before = self.counts.get(ELSEWHERE).copied();
            for place in places.iter().take(chunk.len()) {
                if let Some(count) = self.counts.get_mut(*place as usize) {
                    *count += 1;
                }
            }
            if self.counts.get(ELSEWHERE).copied() != before {
                self.count_elsewhere(chunk);
            }
        }
    }

    /// Counts those of these numbers that stand in no class of the list.
    fn count_elsewhere(&mut self, values: &[f64]) {
        let same = self.same();
        for value in values {
            let distance = value - self.centre;
            let side = if distance < 0.0 {
                &mut self.below
            } else {
                &mut self.above
            };
            let class = class(distance.abs());
            if class < side.first && distance.abs() > same {
                *side.nearer.entry(class).or_default() += 1;
            }
        }
    }

    /// Makes room in the list for numbers between these.
    fn reach(&mut self, (least, most): (f64, f64)) {
        let (low, high) = self.range.unwrap_or((least, most));
        let (low, high) = (low.min(least), high.max(most));
        self.range = Some((low, high));
        let farthest = [high - self.centre, self.centre - low].map(|side| side.max(0.0));
        let [above, below] = farthest.map(first);
        if !self.counts.is_empty() && above <= self.above.first && below <= self.below.first {
            return;
        }
        let [above, below] = farthest.map(|side| Side {
            first: first(side * ROOM),
            nearer: BTreeMap::new(),
        });
        let mut wider = Self {
            counts: vec![0; ELSEWHERE + 1],
            above,
            below,
            total: 0,
            ..*self
        };
        wider.add(self);
        *self = wider;
    }

    /// Adds the counts of another around the same centre.
    pub fn merge(&mut self, other: Self) {
        let Some(range) = other.range else {
            return;
        };
        if self.range.is_none() {
            *self = other;
            return;
        }
        self.reach(range);
        self.add(&other);
    }

    /// Adds the counts of another, whose numbers the list reaches.
    fn add(&mut self, other: &Self) {
        self.total += other.total;
        if let Some((count, added)) = self.counts.get_mut(CENTRE).zip(other.counts.get(CENTRE)) {
            *count += added;
        }
        for (is_below, first) in [(false, self.above.first), (true, self.below.first)] {
            other.counted(is_below).for_each(|(class, added)| {
                let within = class.wrapping_sub(first) as usize;
                match self.listed_mut(is_below).get_mut(within) {
                    Some(count) => *count += added,
                    None => *self.side_mut(is_below).nearer.entry(class).or_default() += added,
                }
            });
        }
    }

    fn side_mut(&mut self, is_below: bool) -> &mut Side {
        if is_below {
            &mut self.below
        } else {
            &mut self.above
        }
    }

    /// The counts of one side of the list.
    fn listed_mut(&mut self, is_below: bool) -> &mut [u32] {
        let from = if is_below { MOST } else { 0 };
        self.counts.get_mut(from..from + MOST).unwrap_or_default()
    }

    /// The classes of one side with anything in them, from the centre on, with their counts.
    fn counted(&self, is_below: bool) -> impl DoubleEndedIterator<Item = (u32, u32)> + '_ {
        let (side, from) = if is_below {
            (&self.below, MOST)
        } else {
            (&self.above, 0)
        };
        let listed = self.counts.get(from..from + MOST).unwrap_or_default();
        let nearer = side.nearer.iter().map(|(class, count)| (*class, *count));
        // Most of the list is empty: what nothing stands in is passed over many at once.
        let parts = listed.chunks(CHUNK).enumerate();
        let parts = parts.filter(|(_, part)| part.iter().fold(0, |any, count| any | count) > 0);
        let listed = parts.flat_map(|(place, part)| {
            let counts = part.iter().enumerate().filter(|(_, count)| **count > 0);
            counts.map(move |(within, count)| (place * CHUNK + within, *count))
        });
        nearer.chain(listed.map(|(place, count)| (side.first + place as u32, count)))
    }

    /// Tells `each` of the classes with anything in them where it begins and ends, no farther than there are numbers,
    /// and its count; in rising order.
    pub(super) fn narrow(&self, mut each: impl FnMut(f64, f64, u32)) {
        let centre = self.centre;
        let below = self.counted(true).rev();
        let below = below
            .map(move |(class, count)| (centre - bound(class + 1), centre - bound(class), count));
        let at = self.counts.get(CENTRE).copied().filter(|count| *count > 0);
        let at = at.map(|count| (centre, centre, count));
        let above = self.counted(false);
        let above = above
            .map(move |(class, count)| (centre + bound(class), centre + bound(class + 1), count));
        let (least, most) = self.range.unwrap_or_default();
        let within = move |value: f64| value.max(least).min(most);
        // Told and not given one by one: a chain of iterators is far faster within.
        let all = below.chain(at).chain(above);
        all.for_each(|(low, high, count)| each(within(low), within(high), count));
    }

    /// How many numbers were counted.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.total
    }

    /// The quantiles at these shares, in any order; none where nothing was counted.
    ///
    /// The number at place `p · (n − 1)` of the sorted ones, as if those of a class lay evenly in it: off by the
    /// width of a class at most, 2^-10 of the distance from the centre.
    #[must_use]
    pub fn quantiles(&self, shares: &[f64]) -> Vec<f64> {
        let found = self.found(shares).into_iter();
        found.map(|(value, _)| value).collect()
    }

    /// The quantiles at these shares, each with the width of the class it lies in.
    fn found(&self, shares: &[f64]) -> Vec<(f64, f64)> {
        let Some((_, greatest)) = self.range else {
            return Vec::new();
        };
        let last = self.total.saturating_sub(1) as f64;
        let mut found = vec![(greatest, 0.0); shares.len()];
        let mut asked: Vec<(f64, &mut (f64, f64))> =
            shares.iter().copied().zip(&mut found).collect();
        asked.sort_by(|(one, _), (other, _)| one.total_cmp(other));
        let mut asked = asked.into_iter().peekable();
        let mut before = 0.0;
        self.narrow(|low, high, count| {
            let upto = before + f64::from(count);
            while let Some((share, found)) = asked.next_if(|(share, _)| share * last < upto) {
                let within = (share * last - before + 0.5) / f64::from(count);
                let width = high - low;
                *found = (low + width * within.min(1.0), width);
            }
            before = upto;
        });
        drop(asked);
        found
    }

    /// The quantiles at these shares with their standard errors, as of independent draws: half the distance between
    /// the quantiles one standard error of the share below and above, and what is not known within a class.
    ///
    /// # Formula
    ///
    /// ```text
    /// s = √(p (1 − p) / n)        e = √(((Q(p + s) − Q(p − s)) / 2)² + w² / 12)
    /// ```
    ///
    /// where `w` is the width of the class that the quantile lies in, anywhere as likely.
    #[must_use]
    pub fn estimates(&self, shares: &[f64]) -> Vec<(f64, f64)> {
        let draws = self.total as f64;
        let asked = shares.iter().flat_map(|share| {
            let off = (share * (1.0 - share) / draws).sqrt();
            [share - off, *share, share + off].map(|share| share.clamp(0.0, 1.0))
        });
        let found = self.found(&asked.collect::<Vec<_>>());
        let (found, _) = found.as_chunks::<3>();
        let estimate = |[(below, _), (value, width), (above, _)]: &[(f64, f64); 3]| {
            let drawn = (above - below) / 2.0;
            (*value, (drawn * drawn + width * width / 12.0).sqrt())
        };
        found.iter().map(estimate).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_quantile_is_off_by_a_class_at_most(
            mut values in prop::collection::vec(prop_oneof![-1e9f64..1e9, -1e-3f64..1e-3, Just(0.0)], 1..300),
            cut in 0usize..300,
            share in 0.0f64..=1.0,
            centre in prop_oneof![Just(0.0), -1e9f64..1e9],
        ) {
            let cut = cut.min(values.len());
            let mut classes = Classes::around(centre);
            classes.count(&values[..cut]);
            let mut other = Classes::around(centre);
            other.count(&values[cut..]);
            classes.merge(other);
            prop_assert_eq!(classes.total(), values.len() as u64);
            values.sort_by(f64::total_cmp);
            let place = (share * (values.len() - 1) as f64) as usize;
            let found = classes.quantiles(&[share])[0];
            let (below, above) = (values[place], values[(place + 1).min(values.len() - 1)]);
            let off = |value: f64| (value - centre).abs() / 1_024.0 + centre.abs().max(1.0) * 2e-12;
            prop_assert!(found >= below - off(below) && found <= above + off(above), "{below} {found} {above}");
        }
    }

    /// Numbers that are great and close to each other, as a price with an uncertain cost is.
    #[test]
    fn great_numbers_that_spread_little_are_told_apart() {
        let values: Vec<f64> = (0..10_001)
            .map(|step| 9_019_000.0 + f64::from(step) * 0.2)
            .collect();
        let mut classes = Classes::around(9_020_000.1);
        classes.count(&values);
        for (place, found) in [(250, 0.025), (5_000, 0.5), (9_750, 0.975)] {
            let apart = classes.quantiles(&[found])[0] - values[place];
            assert!(apart.abs() < 0.2, "{found}: {apart}");
        }
    }

    /// What the best bid loses is nothing, and others lose all kinds of sums: few of these are counted by themselves.
    #[test]
    fn regrets_are_counted_in_the_list() {
        let regrets: Vec<f64> = (0..10_000)
            .map(|place| f64::from(place % 100) * f64::from(place) * 0.37)
            .collect();
        let mut classes = Classes::around(0.0);
        classes.count(&regrets);
        assert_eq!(classes.total(), 10_000);
        let alone: u32 = classes.above.nearer.values().sum();
        assert!(alone < 1_000, "{alone}");
        let mut narrow = Vec::new();
        classes.narrow(|low, high, _| narrow.push((low, high)));
        assert!(narrow.is_sorted_by(|(_, high), (low, _)| high <= low));
    }

    /// Whatever the last digits of sums are, as many numbers are the centre.
    #[test]
    fn what_is_the_centre_but_for_last_digits_is_the_centre() {
        let mut classes = Classes::around(100.0);
        classes.count(&[100.0, 100.0_f64.next_down(), 100.0_f64.next_up(), 99.5]);
        assert_eq!(classes.counts[CENTRE], 3);
        assert_eq!(classes.histogram(&[99.0, 100.0, 101.0]).counts, [1, 3]);
    }

    /// Half are 664,500 and half 1,064,500: nothing tells where in its class each lies, and the error holds it.
    #[test]
    fn the_error_of_a_quantile_holds_the_width_of_its_class() {
        let mut classes = Classes::around(864_500.0);
        for _ in 0..512 {
            classes.count(&[664_500.0, 1_064_500.0]);
        }
        let found = classes.estimates(&[0.25, 0.75]);
        for ((value, error), value_drawn) in found.into_iter().zip([664_500.0, 1_064_500.0]) {
            let off = (value - value_drawn).abs();
            assert!(off > 0.0 && off < 2.0 * error, "{off} {error}");
        }
    }

    #[test]
    fn a_number_that_never_varies_is_its_own_quantile() {
        for centre in [0.0, 1_234.567, 2_000.0] {
            let mut classes = Classes::around(centre);
            classes.count(&[1234.567; 10]);
            assert_eq!(classes.estimates(&[0.5]), [(1234.567, 0.0)]);
        }
        assert_eq!(Classes::around(0.0).estimates(&[0.5]), []);
    }
}
