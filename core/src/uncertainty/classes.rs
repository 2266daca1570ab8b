//! Quantiles of numbers that are not kept: how many lie in each of many narrow classes.

use std::collections::BTreeMap;

use super::dispatch::{Loops, dispatched};

/// How many bits of a float are cut off: what is left is its exponent and 10 bits, so that distances in a class
/// differ by at most 2^-10 of themselves.
const CUT: u32 = 42;

/// How many classes of a side are counted in one list, ten powers of two; what lies nearer to the centre is counted
/// one by one.
const MOST: usize = 10 << 10;

/// How many numbers are classed at once.
const CHUNK: usize = 64;

/// Numbers by their distance from a centre, which is to lie among them: so fine are the classes where the numbers
/// spread, however great they are. Counts are whole, so that their order changes nothing.
#[derive(Debug, Clone)]
pub struct Classes {
    centre: f64,
    /// How many numbers are the centre itself.
    at_centre: u32,
    below: Side,
    above: Side,
    range: Option<(f64, f64)>,
}

/// The numbers on one side of the centre, by the class of their distance.
#[derive(Debug, Clone, Default)]
struct Side {
    /// The class of the first count.
    first: u32,
    counts: Vec<u32>,
    /// The counts of classes before the list.
    nearer: BTreeMap<u32, u32>,
}

/// What stands for the class of the centre.
const CENTRE: u32 = u32::MAX - 1;
/// What stands for the class of what is no number.
const NONE: u32 = u32::MAX;
/// The bit that tells a class below the centre; no class has it.
const BELOW: u32 = 1 << 31;

#[inline(always)]
fn class(distance: f64) -> u32 {
    (distance.to_bits() >> CUT) as u32
}

/// Where a class begins.
fn bound(class: u32) -> f64 {
    f64::from_bits(u64::from(class) << CUT)
}

/// Numbers with their classes.
struct Classed<'a> {
    centre: f64,
    values: &'a [f64],
    classes: &'a mut [u32],
}

impl Loops for Classed<'_> {
    #[inline(always)]
    fn run(self) {
        for (class_of, value) in self.classes.iter_mut().zip(self.values) {
            let distance = value - self.centre;
            let side = if distance < 0.0 { BELOW } else { 0 };
            let of = class(distance.abs()) | side;
            let of = if distance == 0.0 { CENTRE } else { of };
            *class_of = if value.is_nan() { NONE } else { of };
        }
    }
}

/// The least and the greatest of some numbers; `NaN` is neither.
struct Extremes<'a> {
    values: &'a [f64],
    range: &'a mut (f64, f64),
}

impl Loops for Extremes<'_> {
    #[inline(always)]
    fn run(self) {
        const STRANDS: usize = 8;
        let mut least = [f64::INFINITY; STRANDS];
        let mut most = [f64::NEG_INFINITY; STRANDS];
        for chunk in self.values.chunks(STRANDS) {
            for ((least, most), value) in least.iter_mut().zip(&mut most).zip(chunk) {
                *least = if *value < *least { *value } else { *least };
                *most = if *value > *most { *value } else { *most };
            }
        }
        *self.range = (
            least.iter().copied().fold(f64::INFINITY, f64::min),
            most.iter().copied().fold(f64::NEG_INFINITY, f64::max),
        );
    }
}

impl Side {
    /// Makes room up to a class, which nothing is beyond.
    fn reach(&mut self, to: u32) {
        let first = (to + 1).saturating_sub(MOST as u32);
        if self.counts.is_empty() {
            self.first = first;
            self.counts = vec![0; MOST];
        } else if first > self.first {
            let farther = std::mem::replace(&mut self.counts, vec![0; MOST]);
            let before = std::mem::replace(&mut self.first, first);
            for (class, count) in (before..).zip(farther) {
                if count > 0 {
                    self.add(class, count);
                }
            }
        }
    }

    #[inline(always)]
    fn add(&mut self, class: u32, count: u32) {
        let place = class.wrapping_sub(self.first) as usize;
        match self.counts.get_mut(place) {
            Some(counted) => *counted += count,
            None => *self.nearer.entry(class).or_default() += count,
        }
    }

    fn merge(&mut self, other: &Self) {
        if let Some(last) = (other.counts.len() as u32).checked_sub(1) {
            self.reach(other.first + last);
        }
        for (class, count) in other.counted() {
            self.add(class, count);
        }
    }

    /// The classes with anything in them, from the centre on, with their counts.
    fn counted(&self) -> impl DoubleEndedIterator<Item = (u32, u32)> + '_ {
        let nearer = self.nearer.iter().map(|(class, count)| (*class, *count));
        let listed = self.counts.iter().enumerate();
        let listed = listed.filter(|(_, count)| **count > 0);
        nearer.chain(listed.map(|(place, count)| (self.first + place as u32, *count)))
    }
}

impl Classes {
    /// None yet, to be told apart by their distance from a centre.
    #[must_use]
    pub fn around(centre: f64) -> Self {
        Self {
            centre: if centre.is_finite() { centre } else { 0.0 },
            at_centre: 0,
            below: Side::default(),
            above: Side::default(),
            range: None,
        }
    }

    /// The number that the others are told apart by.
    #[must_use]
    pub fn centre(&self) -> f64 {
        self.centre
    }

    /// Counts these numbers; one that is `NaN` is none.
    pub fn count(&mut self, values: &[f64]) {
        let mut range = (0.0, 0.0);
        dispatched(Extremes {
            values,
            range: &mut range,
        });
        let (least, most) = range;
        if least > most {
            return;
        }
        self.reach(least, most);
        let mut classes = [NONE; CHUNK];
        for chunk in values.chunks(CHUNK) {
            dispatched(Classed {
                centre: self.centre,
                values: chunk,
                classes: &mut classes,
            });
            for class in classes.iter().take(chunk.len()) {
                match *class {
                    NONE => {}
                    CENTRE => self.at_centre += 1,
                    below if below & BELOW > 0 => self.below.add(below ^ BELOW, 1),
                    above => self.above.add(above, 1),
                }
            }
        }
    }

    /// Makes room for numbers between these.
    fn reach(&mut self, least: f64, most: f64) {
        let (low, high) = self.range.unwrap_or((least, most));
        self.range = Some((low.min(least), high.max(most)));
        if least < self.centre {
            self.below.reach(class(self.centre - least));
        }
        if most > self.centre {
            self.above.reach(class(most - self.centre));
        }
    }

    /// Adds the counts of another around the same centre.
    pub fn merge(&mut self, other: &Self) {
        let Some((least, most)) = other.range else {
            return;
        };
        let (low, high) = self.range.unwrap_or((least, most));
        self.range = Some((low.min(least), high.max(most)));
        self.at_centre += other.at_centre;
        self.below.merge(&other.below);
        self.above.merge(&other.above);
    }

    /// Where each of the classes with anything in them begins and ends, no farther than there are numbers, with its
    /// count; in rising order.
    pub(super) fn narrow(&self) -> impl Iterator<Item = (f64, f64, u32)> + '_ {
        let centre = self.centre;
        let below = self.below.counted().rev();
        let below = below
            .map(move |(class, count)| (centre - bound(class + 1), centre - bound(class), count));
        let at = (self.at_centre > 0).then_some((centre, centre, self.at_centre));
        let above = self.above.counted();
        let above = above
            .map(move |(class, count)| (centre + bound(class), centre + bound(class + 1), count));
        let (least, most) = self.range.unwrap_or_default();
        let within = move |value: f64| value.max(least).min(most);
        let all = below.chain(at).chain(above);
        all.map(move |(low, high, count)| (within(low), within(high), count))
    }

    /// How many numbers were counted.
    #[must_use]
    pub fn total(&self) -> u64 {
        let sides = self.below.counted().chain(self.above.counted());
        let counted: u64 = sides.map(|(_, count)| u64::from(count)).sum();
        counted + u64::from(self.at_centre)
    }

    /// The quantiles at these shares, which rise; none where nothing was counted.
    ///
    /// The number at place `p · (n − 1)` of the sorted ones, as if those of a class lay evenly in it: off by the
    /// width of a class at most, 2^-10 of the distance from the centre.
    #[must_use]
    pub fn quantiles(&self, shares: &[f64]) -> Vec<f64> {
        let Some((_, greatest)) = self.range else {
            return Vec::new();
        };
        let last = self.total().saturating_sub(1) as f64;
        let mut classes = self.narrow();
        let mut current = classes.next();
        let mut before = 0.0;
        let mut found = Vec::with_capacity(shares.len());
        for share in shares {
            let place = share * last;
            while let Some((_, _, count)) = current
                && before + f64::from(count) <= place
            {
                before += f64::from(count);
                current = classes.next();
            }
            found.push(current.map_or(greatest, |(low, high, count)| {
                low + (high - low) * ((place - before + 0.5) / f64::from(count)).min(1.0)
            }));
        }
        found
    }

    /// The quantile at a share with its standard error, as of independent draws: half the distance between the
    /// quantiles one standard error of the share below and above.
    ///
    /// # Formula
    ///
    /// ```text
    /// s = √(p (1 − p) / n)        e = (Q(p + s) − Q(p − s)) / 2
    /// ```
    #[must_use]
    pub fn quantile(&self, share: f64) -> Option<(f64, f64)> {
        let draws = self.total() as f64;
        let off = (share * (1.0 - share) / draws).sqrt();
        let within = |share: f64| share.clamp(0.0, 1.0);
        let asked = [within(share - off), share, within(share + off)];
        match self.quantiles(&asked)[..] {
            [below, value, above] => Some((value, (above - below) / 2.0)),
            _ => None,
        }
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
            classes.merge(&other);
            prop_assert_eq!(classes.total(), values.len() as u64);
            values.sort_by(f64::total_cmp);
            let place = (share * (values.len() - 1) as f64) as usize;
            let found = classes.quantiles(&[share])[0];
            let (below, above) = (values[place], values[(place + 1).min(values.len() - 1)]);
            let off = |value: f64| (value - centre).abs() / 1_024.0 + centre.abs() * 1e-15 + 1e-300;
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
        let narrow: Vec<(f64, f64, u32)> = classes.narrow().collect();
        assert!(narrow.is_sorted_by(|(_, high, _), (low, ..)| high <= low));
    }

    #[test]
    fn a_number_that_never_varies_is_its_own_quantile() {
        for centre in [0.0, 1_234.567, 2_000.0] {
            let mut classes = Classes::around(centre);
            classes.count(&[1234.567; 10]);
            assert_eq!(classes.quantile(0.5), Some((1234.567, 0.0)));
        }
        assert_eq!(Classes::around(0.0).quantile(0.5), None);
    }
}
