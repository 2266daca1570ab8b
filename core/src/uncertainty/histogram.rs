//! A few wide classes for a figure, from the many narrow ones.

use super::classes::Classes;
use super::rising::Reader;

/// About how many classes a figure has; never more than half as many again.
const ABOUT: f64 = 40.0;
/// From here on whole numbers are not told apart.
const LARGEST: f64 = 9e15;
/// Which part of the draws a figure leaves out at either end.
const LEFT_OUT: f64 = 0.001;

/// How many numbers lie below the bounds, between them, and above.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Histogram {
    /// Below the first bound.
    pub below: u64,
    /// From each bound on, up to the next.
    pub counts: Vec<u64>,
    /// From the last bound on.
    pub above: u64,
}

/// Round bounds of classes of one width that hold nearly all of several quantities; none where these do not vary.
#[must_use]
pub fn round_bounds<'a>(all: impl IntoIterator<Item = &'a Classes>) -> Vec<f64> {
    let (mut from, mut to) = (f64::INFINITY, f64::NEG_INFINITY);
    for classes in all {
        if let [low, high] = classes.quantiles(&[LEFT_OUT, 1.0 - LEFT_OUT])[..] {
            from = if low < from { low } else { from };
            to = if high > to { high } else { to };
        }
    }
    let least = (to - from) / ABOUT;
    if !(least > 0.0 && least.is_finite()) {
        return Vec::new();
    }
    let mut exponent = 0_i32;
    while power(exponent + 1) <= least {
        exponent += 1;
    }
    while power(exponent) > least {
        exponent -= 1;
    }
    let times = [2.0, 5.0, 10.0];
    let enough = times
        .into_iter()
        .find(|times| times * power(exponent) >= least);
    // Whole numbers first: a tenth is 1 / 10, and not what a tenth of a step adds up to.
    let bound = |place: f64| {
        let whole = place * enough.unwrap_or(10.0);
        if exponent < 0 {
            whole / power(-exponent)
        } else {
            whole * power(exponent)
        }
    };
    let width = bound(1.0);
    // A number at a bound lies in the class that the bound begins.
    let (first, last) = ((from / width).floor(), (to / width).floor() + 1.0);
    if width <= 0.0 || first.abs() > LARGEST || last.abs() > LARGEST {
        return Vec::new();
    }
    let places = (last - first) as u32;
    (0..=places)
        .map(|place| bound(first + f64::from(place)))
        .collect()
}

/// A power of ten; exact from 1 to 10^22.
fn power(exponent: i32) -> f64 {
    let product = (0..exponent.unsigned_abs()).fold(1.0, |product, _| product * 10.0);
    if exponent < 0 { 1.0 / product } else { product }
}

/// How many numbers lie below each bound.
struct Bounded<'a> {
    /// How many lie below what is read next.
    before: u64,
    /// The bounds that are not reached yet.
    rest: &'a [f64],
    /// How many lie below those that are.
    reached: Vec<u64>,
}

impl Bounded<'_> {
    /// The next bound, where a class that begins and ends here reaches it. One that never varies begins and ends at
    /// its number, which belongs to the class that it begins.
    fn next(&self, low: f64, high: f64) -> Option<f64> {
        let bound = self.rest.first().copied();
        bound.filter(|bound| high > *bound || low >= *bound)
    }
}

impl Reader for Bounded<'_> {
    fn passes(&mut self, low: f64, high: f64, count: u64) -> bool {
        let passes = self.next(low, high).is_none();
        if passes {
            self.before += count;
        }
        passes
    }

    fn read(&mut self, low: f64, high: f64, count: u32) {
        while let Some(bound) = self.next(low, high) {
            let part = (bound - low) / (high - low) * f64::from(count);
            let part = if low < bound { part.round() as u64 } else { 0 };
            self.reached.push(self.before + part);
            self.rest = self.rest.get(1..).unwrap_or_default();
        }
        self.before += u64::from(count);
    }
}

impl Classes {
    /// How many numbers lie between these bounds, which rise: as if those of a narrow class lay evenly in it.
    #[must_use]
    pub fn histogram(&self, bounds: &[f64]) -> Histogram {
        let mut bounded = Bounded {
            before: 0,
            rest: bounds,
            reached: Vec::with_capacity(bounds.len()),
        };
        self.rise(&mut bounded);
        let Bounded {
            before,
            mut reached,
            ..
        } = bounded;
        reached.resize(bounds.len(), before);
        let all = self.total();
        let counts = reached.windows(2).map(|pair| match pair {
            [from, to] => to - from,
            _ => 0,
        });
        Histogram {
            below: reached.first().copied().unwrap_or_default(),
            counts: counts.collect(),
            above: all - reached.last().copied().unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn counted(values: &[f64]) -> Classes {
        let mut classes = Classes::around(0.0);
        classes.count(values);
        classes
    }

    #[test]
    fn bounds_are_round_and_hold_nearly_all() {
        let values: Vec<f64> = (0..1_000)
            .map(|place| 0.1 + f64::from(place) * 0.000_9)
            .collect();
        let bounds = round_bounds([&counted(&values)]);
        // From 0.1 to nearly 1, in steps of 0.05: a fortieth of 0.9 is more than 0.02.
        assert_eq!(bounds[..4], [0.1, 0.15, 0.2, 0.25]);
        assert!(bounds.len() <= 61 && *bounds.last().unwrap() >= 0.99);
        assert_eq!(round_bounds([&counted(&[7.0; 9])]), Vec::<f64>::new());
        assert_eq!(round_bounds([&Classes::around(0.0)]), Vec::<f64>::new());
    }

    /// As points do at their cap.
    #[test]
    fn what_gathers_at_the_greatest_number_lies_in_a_class() {
        let values: Vec<f64> = (0..1_000)
            .map(|place| (60.0 + f64::from(place) * 0.08).min(100.0))
            .collect();
        let mut classes = Classes::around(100.0);
        classes.count(&values);
        let found = classes.histogram(&round_bounds([&classes]));
        assert_eq!(
            (found.below, found.counts.last(), found.above),
            (0, Some(&500), 0)
        );
    }

    #[test]
    fn what_never_varies_lies_in_the_class_that_it_begins() {
        let histogram = counted(&[20.0; 9]).histogram(&[0.0, 10.0, 20.0, 30.0]);
        assert_eq!(
            histogram,
            Histogram {
                below: 0,
                counts: vec![0, 0, 9],
                above: 0
            }
        );
    }

    proptest! {
        #[test]
        fn every_number_is_counted_once(
            values in prop::collection::vec(prop_oneof![-1e6f64..1e6, 990.0f64..1_010.0, Just(5.0)], 1..300),
        ) {
            let classes = counted(&values);
            let bounds = round_bounds([&classes]);
            prop_assert!(bounds.len() <= 61);
            let found = classes.histogram(&bounds);
            let within: u64 = found.counts.iter().sum();
            prop_assert_eq!(found.below + within + found.above, values.len() as u64);
            // A narrow class is as wide as 2^-10 of its numbers, and so far may a number be on the wrong side.
            for (place, bound) in bounds.iter().enumerate() {
                let reached = found.below + found.counts[..place].iter().sum::<u64>();
                let off = bound.abs() / 1_000.0 + 1e-9;
                let below = values.iter().filter(|value| **value < bound - off).count() as u64;
                let at_most = values.iter().filter(|value| **value <= bound + off).count() as u64;
                prop_assert!(below <= reached && reached <= at_most, "{bound}: {below} {reached} {at_most}");
            }
        }
    }
}
