//! Quantiles of numbers that are not kept: how many lie in each of many narrow classes.

use std::collections::BTreeMap;

/// How many bits of a float are cut off: what is left is its sign, its exponent and 13 bits, so that the numbers
/// of a class differ by at most 2^-13 of themselves.
const CUT: u32 = 39;

/// How many classes beside each other are counted in one list; numbers farther away are counted one by one.
const MOST: u32 = 1 << 16;

/// How many numbers lie in each class. Counts are whole, so that their order changes nothing.
#[derive(Debug, Clone, Default)]
pub struct Classes {
    /// The class of the first count.
    first: u32,
    counts: Vec<u32>,
    /// The counts of classes beyond the list.
    others: BTreeMap<u32, u32>,
    range: Option<(f64, f64)>,
}

/// A number whose bits rise as floats do.
fn rising(value: f64) -> u64 {
    // No negative zero.
    let bits = (value + 0.0).to_bits();
    if bits >> 63 == 1 {
        !bits
    } else {
        bits | 1 << 63
    }
}

fn falling(bits: u64) -> f64 {
    f64::from_bits(if bits >> 63 == 1 {
        bits & !(1 << 63)
    } else {
        !bits
    })
}

fn class(value: f64) -> u32 {
    (rising(value) >> CUT) as u32
}

/// Where a class begins.
fn bound(class: u32) -> f64 {
    falling(u64::from(class) << CUT)
}

impl Classes {
    /// Counts these numbers; one that is `NaN` is none.
    pub fn count(&mut self, values: &[f64]) {
        let (mut least, mut most) = (f64::INFINITY, f64::NEG_INFINITY);
        for value in values {
            least = if *value < least { *value } else { least };
            most = if *value > most { *value } else { most };
        }
        if least > most {
            return;
        }
        let (low, high) = self.range.unwrap_or((least, most));
        self.range = Some((low.min(least), high.max(most)));
        if least > 0.0 || most < 0.0 {
            self.widen(class(least), class(most));
            for value in values.iter().filter(|value| !value.is_nan()) {
                self.add(class(*value), 1);
            }
            return;
        }
        // Zeros are often many and far from all else, as the regret of the best is.
        let zeros = values.iter().filter(|value| **value == 0.0).count();
        if zeros > 0 {
            self.add(class(0.0), zeros as u32);
        }
        let others = || values.iter().copied().filter(|value| *value != 0.0);
        let smallest = others().fold(f64::INFINITY, f64::min);
        if smallest <= most {
            self.widen(class(smallest), class(most));
        }
        for value in others().filter(|value| !value.is_nan()) {
            self.add(class(value), 1);
        }
    }

    /// Adds the counts of another.
    pub fn merge(&mut self, other: &Self) {
        let Some((least, most)) = other.range else {
            return;
        };
        if self.range.is_none() {
            self.clone_from(other);
            return;
        }
        let (low, high) = self.range.unwrap_or((least, most));
        self.range = Some((low.min(least), high.max(most)));
        if let Some(last) = (other.counts.len() as u32).checked_sub(1) {
            self.widen(other.first, other.first + last);
        }
        for (class, count) in other.counted() {
            self.add(class, count);
        }
    }

    fn add(&mut self, class: u32, count: u32) {
        let place = class.wrapping_sub(self.first) as usize;
        match self.counts.get_mut(place) {
            Some(counted) => *counted += count,
            None => *self.others.entry(class).or_default() += count,
        }
    }

    /// Makes room from one class to another, as far as one list reaches.
    fn widen(&mut self, from: u32, to: u32) {
        let (mut from, mut to) = (from, to);
        if let Some(last) = (self.counts.len() as u32).checked_sub(1) {
            let last = self.first + last;
            if from >= self.first && to <= last {
                return;
            }
            from = from.min(self.first);
            to = to.max(last);
            if to - from >= MOST {
                // What lies beyond stays beyond.
                return;
            }
        } else if to - from >= MOST {
            // Most of a wide range lie where numbers are great, not among the many classes near zero.
            const ROOM: u32 = MOST / 8;
            let is_positive = bound(to).abs() >= bound(from).abs();
            from = if is_positive {
                to + ROOM - MOST
            } else {
                from.saturating_sub(ROOM)
            };
            to = from + (MOST - 1);
        }
        let mut wider = vec![0; (to - from + 1) as usize];
        let begins = self.first.wrapping_sub(from) as usize;
        for (place, count) in wider.iter_mut().skip(begins).zip(&self.counts) {
            *place = *count;
        }
        self.first = from;
        self.counts = wider;
        let beyond = std::mem::take(&mut self.others);
        for (class, count) in beyond {
            self.add(class, count);
        }
    }

    /// The classes with anything in them, in rising order, with their counts.
    fn counted(&self) -> impl Iterator<Item = (u32, u32)> + '_ {
        let listed = (self.first..).zip(self.counts.iter().copied());
        let listed = listed.filter(|(_, count)| *count > 0);
        let before = self.others.range(..self.first);
        let after = self.others.range(self.first..);
        let copied = |(class, count): (&u32, &u32)| (*class, *count);
        before.map(copied).chain(listed).chain(after.map(copied))
    }

    /// Where each of these classes begins and ends, no farther than there are numbers, with its count.
    pub(super) fn narrow(&self) -> impl Iterator<Item = (f64, f64, u32)> + '_ {
        let (least, most) = self.range.unwrap_or_default();
        self.counted().map(move |(class, count)| {
            let (low, high) = (bound(class), bound(class + 1));
            let low = if low < least { least } else { low };
            (low, if high > most { most } else { high }, count)
        })
    }

    /// How many numbers were counted.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.counted().map(|(_, count)| u64::from(count)).sum()
    }

    /// The quantiles at these shares, which rise; none where nothing was counted.
    ///
    /// The number at place `p · (n − 1)` of the sorted ones, as if those of a class lay evenly in it: off by the
    /// width of a class at most, 2^-13 of the number.
    #[must_use]
    pub fn quantiles(&self, shares: &[f64]) -> Vec<f64> {
        let Some((least, most)) = self.range else {
            return Vec::new();
        };
        let last = self.total().saturating_sub(1) as f64;
        let mut classes = self.counted();
        let mut current = classes.next();
        let mut before = 0.0;
        let mut found = Vec::with_capacity(shares.len());
        for share in shares {
            let place = share * last;
            while let Some((_, count)) = current
                && before + f64::from(count) <= place
            {
                before += f64::from(count);
                current = classes.next();
            }
            let value = current.map_or(most, |(class, count)| {
                let (low, high) = (bound(class), bound(class + 1));
                low + (high - low) * ((place - before + 0.5) / f64::from(count))
            });
            found.push(if value < least {
                least
            } else if value > most {
                most
            } else {
                value
            });
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
        ) {
            let cut = cut.min(values.len());
            let mut classes = Classes::default();
            classes.count(&values[..cut]);
            let mut other = Classes::default();
            other.count(&values[cut..]);
            classes.merge(&other);
            prop_assert_eq!(classes.total(), values.len() as u64);
            values.sort_by(f64::total_cmp);
            let place = (share * (values.len() - 1) as f64) as usize;
            let found = classes.quantiles(&[share])[0];
            let (below, above) = (values[place], values[(place + 1).min(values.len() - 1)]);
            let off = |value: f64| value.abs() / 8_192.0 + 1e-300;
            prop_assert!(found >= below - off(below) && found <= above + off(above), "{below} {found} {above}");
        }
    }

    /// What the best bid loses is nothing, and others lose all kinds of sums: few of these are counted by themselves.
    #[test]
    fn regrets_are_counted_in_the_list() {
        let regrets: Vec<f64> = (0..10_000)
            .map(|place| f64::from(place % 100) * f64::from(place) * 0.37)
            .collect();
        let mut classes = Classes::default();
        classes.count(&regrets);
        assert_eq!(classes.total(), 10_000);
        let alone: u32 = classes
            .others
            .range(class(1e-300)..)
            .map(|(_, count)| count)
            .sum();
        assert!(alone < 1_000, "{alone}");
        let narrow: Vec<(f64, f64, u32)> = classes.narrow().collect();
        assert!(narrow.is_sorted_by(|(_, high, _), (low, ..)| high <= low));
    }

    #[test]
    fn a_number_that_never_varies_is_its_own_quantile() {
        let mut classes = Classes::default();
        classes.count(&[1234.567; 10]);
        assert_eq!(classes.quantile(0.5), Some((1234.567, 0.0)));
        assert_eq!(Classes::default().quantile(0.5), None);
    }
}
