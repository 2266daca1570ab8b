//! Quantiles of numbers that are counted in classes.

use super::classes::Classes;
use super::rising::Reader;

/// Quantiles that are sought, in rising order.
struct Sought<I> {
    /// How many numbers lie below what is read next.
    before: f64,
    /// The places that are sought, and where what is found there belongs.
    places: I,
    next: Option<(f64, usize)>,
    found: Vec<(f64, f64)>,
}

impl<I: Iterator<Item = (f64, usize)>> Reader for Sought<I> {
    fn passes(&mut self, _: f64, _: f64, count: u64) -> bool {
        let upto = self.before + count as f64;
        let passes = self.next.is_none_or(|(place, _)| place >= upto);
        if passes {
            self.before = upto;
        }
        passes
    }

    fn read(&mut self, low: f64, high: f64, count: u32) {
        let upto = self.before + f64::from(count);
        while let Some((place, belongs)) = self.next.filter(|(place, _)| *place < upto) {
            let within = (place - self.before + 0.5) / f64::from(count);
            let width = high - low;
            if let Some(found) = self.found.get_mut(belongs) {
                *found = (low + width * within.min(1.0), width);
            }
            self.next = self.places.next();
        }
        self.before = upto;
    }
}

impl Classes {
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
        let Some((_, greatest)) = self.range() else {
            return Vec::new();
        };
        let last = self.total().saturating_sub(1) as f64;
        let places = shares.iter().map(|share| share * last).zip(0..);
        let mut places: Vec<(f64, usize)> = places.collect();
        places.sort_by(|(one, _), (other, _)| one.total_cmp(other));
        let mut places = places.into_iter();
        let mut sought = Sought {
            before: 0.0,
            next: places.next(),
            places,
            found: vec![(greatest, 0.0); shares.len()],
        };
        self.rise(&mut sought);
        sought.found
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
        let draws = self.total() as f64;
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
