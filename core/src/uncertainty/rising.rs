//! Classes read from the lowest numbers to the highest.

use super::classes::{Classes, bound};

/// How many classes of the list are passed over at once where nothing within them is asked for.
const WIDE: usize = 32;

/// The class of what is infinite, behind which no other begins.
const INFINITE: u32 = 0x7FF << 10;

/// What reads classes in rising order: where each begins and ends, and how many numbers lie in it.
pub(super) trait Reader {
    /// Whether several neighbours may be taken as one; then they are read.
    fn passes(&mut self, low: f64, high: f64, count: u64) -> bool;

    /// Reads one.
    fn read(&mut self, low: f64, high: f64, count: u32);
}

/// Neighbours in the list, with anything in them.
struct Neighbours<'a> {
    first: u32,
    counts: &'a [u32],
}

impl Neighbours<'_> {
    fn end(&self) -> u32 {
        self.first + self.counts.len() as u32
    }

    fn total(&self) -> u64 {
        let counts = self.counts.iter().copied();
        counts.map(u64::from).sum()
    }

    /// Each with anything in it.
    fn classes(&self) -> impl DoubleEndedIterator<Item = (u32, u32)> + '_ {
        let counts = self.counts.iter().copied().enumerate();
        let counts = counts.filter(|(_, count)| *count > 0);
        counts.map(|(place, count)| (self.first + place as u32, count))
    }
}

impl Classes {
    /// Has classes read, no farther than there are numbers.
    pub(super) fn rise(&self, reader: &mut impl Reader) {
        let settled = self.settled();
        let centre = self.centre();
        let (least, most) = self.range().unwrap_or_default();
        let within = |value: f64| value.max(least).min(most);
        let above = |class: u32| within(centre + bound(class.min(INFINITE)));
        let below = |class: u32| within(centre - bound(class.min(INFINITE)));
        for wide in settled.neighbours(true).rev() {
            if !reader.passes(below(wide.end()), below(wide.first), wide.total()) {
                for (class, count) in wide.classes().rev() {
                    reader.read(below(class + 1), below(class), count);
                }
            }
        }
        for (class, count) in settled.side(true).nearer().rev() {
            reader.read(below(class + 1), below(class), count);
        }
        if settled.at_centre() > 0 {
            reader.read(within(centre), within(centre), settled.at_centre());
        }
        for (class, count) in settled.side(false).nearer() {
            reader.read(above(class), above(class + 1), count);
        }
        for wide in settled.neighbours(false) {
            if !reader.passes(above(wide.first), above(wide.end()), wide.total()) {
                for (class, count) in wide.classes() {
                    reader.read(above(class), above(class + 1), count);
                }
            }
        }
    }

    /// What the list counts on one side, from the centre on.
    fn neighbours(&self, is_below: bool) -> impl DoubleEndedIterator<Item = Neighbours<'_>> {
        let first = self.side(is_below).first;
        let parts = self.listed(is_below).chunks(WIDE).enumerate();
        let any = parts.filter(|(_, counts)| counts.iter().fold(0, |any, count| any | count) > 0);
        any.map(move |(place, counts)| Neighbours {
            first: first + (place * WIDE) as u32,
            counts,
        })
    }
}
