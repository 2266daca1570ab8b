//! An amount that grows by a rate, summed over the years: the kernel of a cost line.

use super::Lanes;
use super::dispatch::{Loops, dispatched};
use super::lanes::lane_by_lane;

/// How many lanes go through a polynomial at once, so that their sums and growth stay in registers; the width of
/// lanes is a multiple of it.
const TOGETHER: usize = if cfg!(target_arch = "wasm32") { 8 } else { 32 };

impl<const WIDTH: usize> Lanes<WIDTH> {
    /// Makes them an amount, one where there is none, times a polynomial in one plus `rate`, whose coefficients begin
    /// with the constant one: an amount that grows by the rate, over years of which each coefficient holds those that
    /// have grown as often. Without a rate only the constant counts.
    pub fn set_series(&mut self, amount: Option<&Self>, rate: Option<&Self>, coefficients: &[f64]) {
        let constant = coefficients.first().copied().unwrap_or_default();
        match (amount, rate) {
            (None, None) => self.0 = [constant; WIDTH],
            (Some(amount), None) => lane_by_lane(Multiplied {
                lanes: &mut self.0,
                of: &amount.0,
                constant,
            }),
            (amount, Some(rate)) => dispatched(Polynomial {
                lanes: &mut self.0,
                of: amount.map_or(&[1.0; WIDTH], |amount| &amount.0),
                rates: &rate.0,
                coefficients,
            }),
        }
    }
}

/// Lanes multiplied by a constant.
struct Multiplied<'a> {
    lanes: &'a mut [f64],
    of: &'a [f64],
    constant: f64,
}

impl Loops for Multiplied<'_> {
    #[inline(always)]
    fn run(self) {
        for (lane, of) in self.lanes.iter_mut().zip(self.of) {
            *lane = self.constant * of;
        }
    }
}

/// Lanes multiplied by a polynomial in one plus a rate.
struct Polynomial<'a> {
    lanes: &'a mut [f64],
    of: &'a [f64],
    rates: &'a [f64],
    coefficients: &'a [f64],
}

impl Loops for Polynomial<'_> {
    #[inline(always)]
    #[allow(clippy::indexing_slicing, reason = "lanes are those of the arrays")]
    fn run(self) {
        let Some((highest, lower)) = self.coefficients.split_last() else {
            self.lanes.fill(0.0);
            return;
        };
        let (lanes, _) = self.lanes.as_chunks_mut::<TOGETHER>();
        let (of, _) = self.of.as_chunks::<TOGETHER>();
        let (rates, _) = self.rates.as_chunks::<TOGETHER>();
        for ((lanes, of), rates) in lanes.iter_mut().zip(of).zip(rates) {
            let mut growth = [1.0; TOGETHER];
            for lane in 0..TOGETHER {
                growth[lane] += rates[lane];
            }
            let mut sum = [*highest; TOGETHER];
            for coefficient in lower.iter().rev() {
                for lane in 0..TOGETHER {
                    sum[lane] = sum[lane] * growth[lane] + coefficient;
                }
            }
            for lane in 0..TOGETHER {
                lanes[lane] = of[lane] * sum[lane];
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::float_cmp, reason = "these numbers are exact")]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn three_years_of_an_amount_that_doubles() {
        let mut sum = Lanes::<32>::all(f64::NAN);
        let (amount, rate) = (Lanes::all(5.0), Lanes::all(1.0));
        sum.set_series(Some(&amount), Some(&rate), &[0.0, 1.0, 1.0, 1.0]);
        assert_eq!(sum, Lanes::all(5.0 * (2.0 + 4.0 + 8.0)));
        sum.set_series(None, Some(&rate), &[3.0, 1.0]);
        assert_eq!(sum, Lanes::all(5.0));
        sum.set_series(Some(&amount), None, &[3.0, 1.0]);
        assert_eq!(sum, Lanes::all(15.0));
        sum.set_series(None, None, &[3.0, 1.0]);
        assert_eq!(sum, Lanes::all(3.0));
    }

    proptest! {
        /// As the powers of the growth summed one by one.
        #[test]
        fn a_series_is_the_sum_of_its_years(
            amount in -1e6..1e6,
            rate in -0.9..0.9,
            coefficients in prop::collection::vec(0.0..2.0, 0..40),
        ) {
            let mut sum = Lanes::<32>::all(0.0);
            sum.set_series(Some(&Lanes::all(amount)), Some(&Lanes::all(rate)), &coefficients);
            let years = (0_i32..).zip(&coefficients);
            let wanted: f64 = years.map(|(power, due)| amount * due * f64::powi(1.0 + rate, power)).sum();
            let apart = sum.0.map(|lane| (lane - wanted).abs());
            prop_assert!(apart.iter().all(|apart| *apart <= 1e-12 * wanted.abs()), "{:?} {wanted}", sum.0[0]);
        }
    }
}
