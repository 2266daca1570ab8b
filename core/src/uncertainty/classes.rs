//! Quantiles of numbers that are not kept: how many lie in each of many narrow classes.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::dispatch::{Loops, dispatched};
use super::float::SAME;

/// How many bits of a float are cut off: what is left is its exponent and 10 bits, so that distances in a class
/// differ by at most 2^-10 of themselves.
const CUT: u32 = 42;

/// How many classes of a side are listed, fifteen powers of two; what lies nearer to the centre is counted one by one.
const MOST: usize = 15 << 10;

/// Where the classes below the centre begin in the list; those above it begin at 0.
const BELOW: usize = MOST;
/// Where the list counts what is the centre itself.
const CENTRE: usize = 2 * MOST;
/// Where the list counts what stands in none of its classes: what is nearer to the centre, and what is no number.
const ELSEWHERE: usize = CENTRE + 1;

/// How many numbers wait with their places before they are counted: the list is longer than the nearest cache, and
/// to fetch it for a few numbers takes longer than to count them.
const WAITING: usize = 8 << 10;

/// Numbers by their distance from a centre, which is to lie among them: so fine are the classes where the numbers
/// spread, however great they are. Counts are whole, so that their order changes nothing.
#[derive(Debug, Clone)]
pub struct Classes {
    centre: f64,
    /// The counts of the classes above the centre, of those below it, of the centre, and of what stands elsewhere;
    /// empty before the first number.
    counts: Vec<u32>,
    /// The places in the list of numbers that are not counted yet.
    waiting: Vec<u16>,
    above: Side,
    below: Side,
    total: u64,
    range: Option<(f64, f64)>,
}

/// The numbers on one side of the centre.
#[derive(Debug, Clone, Default)]
pub(super) struct Side {
    /// The first class of the list.
    pub(super) first: u32,
    /// The counts of classes before it.
    nearer: BTreeMap<u32, u32>,
}

impl Side {
    /// The classes before the list, with their counts.
    pub(super) fn nearer(&self) -> impl DoubleEndedIterator<Item = (u32, u32)> + '_ {
        self.nearer.iter().map(|(class, count)| (*class, *count))
    }
}

#[inline(always)]
fn class(distance: f64) -> u32 {
    (distance.to_bits() >> CUT) as u32
}

/// Where a class begins.
pub(super) fn bound(class: u32) -> f64 {
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
    places: &'a mut [u16],
    /// Whether some stand in none of its classes.
    elsewhere: &'a mut bool,
}

impl Loops for Placed<'_> {
    #[inline(always)]
    fn run(self) {
        let [above, below] = self.first;
        let mut elsewhere = 0;
        for (place, value) in self.places.iter_mut().zip(self.values) {
            let distance = value - self.centre;
            let (first, side) = if distance < 0.0 {
                (below, BELOW as u32)
            } else {
                (above, 0)
            };
            let within = class(distance.abs()).wrapping_sub(first);
            let listed = if within < MOST as u32 {
                within.wrapping_add(side)
            } else {
                ELSEWHERE as u32
            };
            let listed = if distance.abs() <= self.same {
                CENTRE as u32
            } else {
                listed
            };
            elsewhere |= u32::from(listed == ELSEWHERE as u32);
            *place = listed as u16;
        }
        *self.elsewhere = elsewhere > 0;
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
    #[allow(clippy::indexing_slicing, reason = "strands are those of the arrays")]
    fn run(self) {
        const STRANDS: usize = 8;
        let mut least = [f64::INFINITY; STRANDS];
        let mut most = [f64::NEG_INFINITY; STRANDS];
        let mut counts = [0_u64; STRANDS];
        let (blocks, rest) = self.values.as_chunks::<STRANDS>();
        for block in blocks {
            for strand in 0..STRANDS {
                let value = block[strand];
                let (low, high) = (least[strand], most[strand]);
                least[strand] = if value < low { value } else { low };
                most[strand] = if value > high { value } else { high };
                counts[strand] = counts[strand].wrapping_add(u64::from(!value.is_nan()));
            }
        }
        for ((least, most), value) in least.iter_mut().zip(&mut most).zip(rest) {
            *least = if *value < *least { *value } else { *least };
            *most = if *value > *most { *value } else { *most };
        }
        let counted = rest.iter().filter(|value| !value.is_nan()).count() as u64;
        *self.range = (
            least.iter().copied().fold(f64::INFINITY, f64::min),
            most.iter().copied().fold(f64::NEG_INFINITY, f64::max),
        );
        *self.count = counts.iter().sum::<u64>() + counted;
    }
}

impl Classes {
    /// None yet, to be told apart by their distance from a centre.
    #[must_use]
    pub fn around(centre: f64) -> Self {
        Self {
            centre: if centre.is_finite() { centre } else { 0.0 },
            counts: Vec::new(),
            waiting: Vec::new(),
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
        for values in values.chunks(WAITING) {
            let from = self.waiting.len();
            self.waiting.resize(from + values.len(), 0);
            let mut elsewhere = false;
            dispatched(Placed {
                centre: self.centre,
                same: self.same(),
                first: [self.above.first, self.below.first],
                values,
                places: self.waiting.get_mut(from..).unwrap_or_default(),
                elsewhere: &mut elsewhere,
            });
            if elsewhere {
                self.count_elsewhere(values);
            }
            if self.waiting.len() >= WAITING {
                self.settle();
            }
        }
    }

    /// Counts what waits. To read what was counted does so as well, each time for itself.
    pub fn settle(&mut self) {
        /// So many in a row keep the processor from waiting for the list.
        const TOGETHER: usize = 8;
        let counts = self.counts.as_mut_slice();
        let mut count = |place: &u16| {
            if let Some(count) = counts.get_mut(usize::from(*place)) {
                *count = count.wrapping_add(1);
            }
        };
        let (together, rest) = self.waiting.as_chunks::<TOGETHER>();
        for places in together {
            places.iter().for_each(&mut count);
        }
        rest.iter().for_each(count);
        self.waiting.clear();
    }

    /// With nothing that waits.
    pub(super) fn settled(&self) -> Cow<'_, Self> {
        let mut settled = Cow::Borrowed(self);
        if !self.waiting.is_empty() {
            settled.to_mut().settle();
        }
        settled
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
        self.settle();
        let [above, below] = farthest.map(|side| Side {
            first: first(side * ROOM),
            nearer: BTreeMap::new(),
        });
        let mut wider = Self {
            counts: vec![0; ELSEWHERE + 1],
            above,
            below,
            waiting: Vec::new(),
            total: 0,
            ..*self
        };
        wider.add(self);
        *self = wider;
    }

    /// Adds the counts of another around the same centre.
    pub fn merge(&mut self, mut other: Self) {
        other.settle();
        let Some(range) = other.range else {
            return;
        };
        if self.range.is_none() {
            *self = other;
            return;
        }
        self.settle();
        self.reach(range);
        self.add(&other);
    }

    /// Adds the counts of another, whose numbers the list reaches and none of which waits.
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

    /// The classes of one side with anything in them, with their counts.
    fn counted(&self, is_below: bool) -> impl Iterator<Item = (u32, u32)> + '_ {
        let listed = self.listed(is_below);
        let side = self.side(is_below);
        let listed = (side.first..).zip(listed.iter().copied());
        side.nearer().chain(listed.filter(|(_, count)| *count > 0))
    }

    /// The numbers on one side.
    pub(super) fn side(&self, is_below: bool) -> &Side {
        if is_below { &self.below } else { &self.above }
    }

    /// The counts of one side of the list, from the centre on.
    pub(super) fn listed(&self, is_below: bool) -> &[u32] {
        let from = if is_below { BELOW } else { 0 };
        self.counts.get(from..from + MOST).unwrap_or_default()
    }

    /// How many numbers are the centre.
    pub(super) fn at_centre(&self) -> u32 {
        self.counts.get(CENTRE).copied().unwrap_or_default()
    }

    /// The least and the greatest of the numbers.
    pub(super) fn range(&self) -> Option<(f64, f64)> {
        self.range
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
        let from = if is_below { BELOW } else { 0 };
        self.counts.get_mut(from..from + MOST).unwrap_or_default()
    }

    /// How many numbers were counted.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.total
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::uncertainty::rising::Reader;

    /// Every class by itself.
    struct Narrow(Vec<(f64, f64)>);

    impl Reader for Narrow {
        fn passes(&mut self, _: f64, _: f64, _: u64) -> bool {
            false
        }

        fn read(&mut self, low: f64, high: f64, _: u32) {
            self.0.push((low, high));
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
        assert!(alone < 50, "{alone}");
        let mut narrow = Narrow(Vec::new());
        classes.rise(&mut narrow);
        assert!(narrow.0.is_sorted_by(|(_, high), (low, _)| high <= low));
    }

    /// Whatever the last digits of sums are, as many numbers are the centre.
    #[test]
    fn what_is_the_centre_but_for_last_digits_is_the_centre() {
        let mut classes = Classes::around(100.0);
        classes.count(&[100.0, 100.0_f64.next_down(), 100.0_f64.next_up(), 99.5]);
        assert_eq!(classes.settled().at_centre(), 3);
        assert_eq!(classes.histogram(&[99.0, 100.0, 101.0]).counts, [1, 3]);
    }
}
