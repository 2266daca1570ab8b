//! A block of lanes: one `f64` for each draw, and no number where there is a fault.

use std::ops::{Add, Div, Mul, Neg, Sub};

use super::dispatch::{Loops, dispatched};
use super::float::{float, is_less, rounded};
use crate::num::{Decimal, Fault, Rounding, Scalar};

/// A number for each draw; `NaN` is a fault.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Lanes<const WIDTH: usize>(pub [f64; WIDTH]);

/// The answer of a comparison for each draw, and whether there is one: every bit of a number or none, so that a
/// choice needs no branch.
#[derive(Debug, Clone, Copy)]
pub struct Mask<const WIDTH: usize> {
    holds: [u64; WIDTH],
    valid: [u64; WIDTH],
}

/// Every bit where it holds, else none.
fn bits(holds: bool) -> u64 {
    u64::from(holds).wrapping_neg()
}

impl<const WIDTH: usize> Lanes<WIDTH> {
    /// The same number in every lane.
    #[must_use]
    pub const fn all(value: f64) -> Self {
        Self([value; WIDTH])
    }

    /// The first numbers of a slice; no number in lanes beyond its end.
    #[must_use]
    pub fn from_slice(values: &[f64]) -> Self {
        let mut lanes = Self([f64::NAN; WIDTH]);
        lanes.set(values);
        lanes
    }

    /// Takes the first numbers of a slice; no number in lanes beyond its end.
    pub fn set(&mut self, values: &[f64]) {
        if let Some(values) = values.first_chunk() {
            self.0 = *values;
            return;
        }
        let values = values.iter().copied().chain(std::iter::repeat(f64::NAN));
        for (lane, value) in self.0.iter_mut().zip(values) {
            *lane = value;
        }
    }

    /// Gives the first numbers away; what is not finite is no number.
    pub fn give(&self, out: &mut [f64]) {
        lane_by_lane(Finite {
            lanes: &self.0,
            out,
        });
    }

    /// Whether these are the numbers that [`give`](Self::give) would give.
    #[must_use]
    pub fn gives(&self, out: &[f64]) -> bool {
        let mut differ = 0;
        lane_by_lane(Differing {
            lanes: &self.0,
            out,
            differ: &mut differ,
        });
        differ == 0
    }
}

/// Lanes changed one by one.
struct Changed<'a, F> {
    lanes: &'a mut [f64],
    operation: F,
}

impl<F: Fn(f64) -> f64> Loops for Changed<'_, F> {
    #[inline(always)]
    fn run(self) {
        for lane in self.lanes {
            *lane = (self.operation)(*lane);
        }
    }
}

/// Lanes joined with others, one by one.
struct Joined<'a, F> {
    lanes: &'a mut [f64],
    others: &'a [f64],
    operation: F,
}

impl<F: Fn(f64, f64) -> f64> Loops for Joined<'_, F> {
    #[inline(always)]
    fn run(self) {
        for (lane, other) in self.lanes.iter_mut().zip(self.others) {
            *lane = (self.operation)(*lane, *other);
        }
    }
}

/// Lanes given away where they are finite.
struct Finite<'a> {
    lanes: &'a [f64],
    out: &'a mut [f64],
}

impl Loops for Finite<'_> {
    #[inline(always)]
    fn run(self) {
        for (place, lane) in self.out.iter_mut().zip(self.lanes) {
            *place = given(*lane);
        }
    }
}

/// A number that is given away.
#[inline(always)]
fn given(lane: f64) -> f64 {
    let is_finite = lane.abs() < f64::INFINITY;
    if is_finite { lane } else { f64::NAN }
}

/// Lanes that are given away beside what may be the same.
struct Differing<'a> {
    lanes: &'a [f64],
    out: &'a [f64],
    /// The bits that differ in any.
    differ: &'a mut u64,
}

impl Loops for Differing<'_> {
    #[inline(always)]
    fn run(self) {
        let mut differ = 0;
        for (place, lane) in self.out.iter().zip(self.lanes) {
            differ |= given(*lane).to_bits() ^ place.to_bits();
        }
        *self.differ = differ;
    }
}

/// Lanes compared with others.
struct Compared<'a> {
    lanes: &'a [f64],
    others: &'a [f64],
    holds: &'a mut [u64],
    valid: &'a mut [u64],
}

impl Loops for Compared<'_> {
    #[inline(always)]
    fn run(self) {
        let pairs = self.lanes.iter().zip(self.others);
        let masks = self.holds.iter_mut().zip(self.valid);
        for ((one, other), (holds, valid)) in pairs.zip(masks) {
            *holds = bits(is_less(*one, *other));
            *valid = bits(!one.is_nan() & !other.is_nan());
        }
    }
}

/// Lanes kept where a mask holds, and others taken where it does not.
struct Chosen<'a> {
    lanes: &'a mut [f64],
    others: &'a [f64],
    holds: &'a [u64],
    valid: &'a [u64],
}

impl Loops for Chosen<'_> {
    #[inline(always)]
    fn run(self) {
        let pairs = self.lanes.iter_mut().zip(self.others);
        for ((lane, other), (holds, valid)) in pairs.zip(self.holds.iter().zip(self.valid)) {
            let chosen = (lane.to_bits() & holds) | (other.to_bits() & !holds);
            // Where there is no answer there is no number.
            *lane = f64::from_bits((chosen & valid) | (f64::NAN.to_bits() & !valid));
        }
    }
}

/// Lanes of many numbers added up. The sum of some lanes stays in registers until it is whole.
struct Totalled<'a, const WIDTH: usize> {
    lanes: &'a mut [f64; WIDTH],
    numbers: &'a [&'a [f64; WIDTH]],
}

impl<const WIDTH: usize> Loops for Totalled<'_, WIDTH> {
    #[inline(always)]
    #[allow(clippy::indexing_slicing, reason = "lanes are those of the arrays")]
    fn run(self) {
        const TOGETHER: usize = 16;
        let (chunks, rest) = self.lanes.as_chunks_mut::<TOGETHER>();
        let first_of_rest = WIDTH - rest.len();
        for (place, lanes) in chunks.iter_mut().enumerate() {
            let mut total = [0.0; TOGETHER];
            for number in self.numbers {
                let (chunks, _) = number.as_chunks::<TOGETHER>();
                let Some(chunk) = chunks.get(place) else {
                    continue;
                };
                for lane in 0..TOGETHER {
                    total[lane] += chunk[lane];
                }
            }
            *lanes = total;
        }
        for (place, lane) in rest.iter_mut().enumerate() {
            let numbers = self.numbers.iter();
            let lanes = numbers.filter_map(|number| number.get(first_of_rest + place));
            *lane = lanes.fold(0.0, |total, lane| total + lane);
        }
    }
}

/// Runs loops over lanes. Never inlined: a formula has many, and would be compiled as all of them.
#[inline(never)]
pub(super) fn lane_by_lane(loops: impl Loops) {
    dispatched(loops);
}

impl<const WIDTH: usize> Lanes<WIDTH> {
    fn changed(mut self, operation: impl Fn(f64) -> f64) -> Self {
        lane_by_lane(Changed {
            lanes: &mut self.0,
            operation,
        });
        self
    }

    /// Joins each lane with that of others.
    pub(super) fn join(&mut self, other: &Self, operation: impl Fn(f64, f64) -> f64) {
        lane_by_lane(Joined {
            lanes: &mut self.0,
            others: &other.0,
            operation,
        });
    }
}

impl<const WIDTH: usize> Add for Lanes<WIDTH> {
    type Output = Self;
    fn add(mut self, other: Self) -> Self {
        self.join(&other, |left, right| left + right);
        self
    }
}

impl<const WIDTH: usize> Sub for Lanes<WIDTH> {
    type Output = Self;
    fn sub(mut self, other: Self) -> Self {
        self.join(&other, |left, right| left - right);
        self
    }
}

impl<const WIDTH: usize> Mul for Lanes<WIDTH> {
    type Output = Self;
    fn mul(mut self, other: Self) -> Self {
        self.join(&other, |left, right| left * right);
        self
    }
}

impl<const WIDTH: usize> Div for Lanes<WIDTH> {
    type Output = Self;
    fn div(mut self, other: Self) -> Self {
        self.join(
            &other,
            |left, right| {
                if right == 0.0 { f64::NAN } else { left / right }
            },
        );
        self
    }
}

impl<const WIDTH: usize> Neg for Lanes<WIDTH> {
    type Output = Self;
    fn neg(self) -> Self {
        self.changed(|value| -value)
    }
}

impl<const WIDTH: usize> Scalar for Lanes<WIDTH> {
    type Mask = Mask<WIDTH>;

    fn exact(value: Decimal) -> Self {
        Self::all(float(value))
    }

    fn fault(_: Fault) -> Self {
        Self::all(f64::NAN)
    }

    fn increase(&mut self, by: &Self) {
        self.join(by, |left, right| left + right);
    }

    fn total<'a>(numbers: impl IntoIterator<Item = &'a Self>) -> Self {
        /// Mostly there are fewer, and a list that grows is moved.
        const FEW: usize = 16;
        let mut list = Vec::with_capacity(FEW);
        list.extend(numbers.into_iter().map(|number| &number.0));
        let mut total = Self::all(0.0);
        lane_by_lane(Totalled {
            lanes: &mut total.0,
            numbers: &list,
        });
        total
    }

    fn less(self, other: Self) -> Mask<WIDTH> {
        let mut mask = Mask {
            holds: [0; WIDTH],
            valid: [0; WIDTH],
        };
        lane_by_lane(Compared {
            lanes: &self.0,
            others: &other.0,
            holds: &mut mask.holds,
            valid: &mut mask.valid,
        });
        mask
    }

    fn choose(mask: Mask<WIDTH>, mut yes: Self, no: Self) -> Self {
        lane_by_lane(Chosen {
            lanes: &mut yes.0,
            others: &no.0,
            holds: &mask.holds,
            valid: &mask.valid,
        });
        yes
    }

    fn root(self, degree: u32) -> Self {
        let share = 1.0 / f64::from(degree);
        match degree {
            0 => Self::all(f64::NAN),
            1 => self,
            2 => self.changed(f64::sqrt),
            _ => self.changed(|value| {
                if value < 0.0 {
                    f64::NAN
                } else {
                    libm::pow(value, share)
                }
            }),
        }
    }

    fn ln(self) -> Self {
        self.changed(|value| {
            if value > 0.0 {
                libm::log(value)
            } else {
                f64::NAN
            }
        })
    }

    fn round(self, rounding: Rounding) -> Self {
        self.changed(|value| rounded(value, rounding))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const WIDTH: usize = 35;

    fn lanes() -> impl Strategy<Value = Lanes<WIDTH>> {
        let lane = prop_oneof![8 => -1e6..1e6, 1 => Just(f64::NAN), 1 => Just(f64::INFINITY)];
        prop::collection::vec(lane, WIDTH).prop_map(|lanes| Lanes::from_slice(&lanes))
    }

    fn bits(lanes: &Lanes<WIDTH>) -> [u64; WIDTH] {
        // What an operation that has no result is called depends on the processor.
        lanes
            .0
            .map(|lane| if lane.is_nan() { 0 } else { lane.to_bits() })
    }

    proptest! {
        /// To the last bit, as one is added to the other.
        #[test]
        fn a_total_is_the_numbers_one_after_the_other(numbers in prop::collection::vec(lanes(), 0..20)) {
            let one_by_one = numbers.iter().fold(Lanes::all(0.0), |sum, number| sum + *number);
            prop_assert_eq!(bits(&Lanes::total(&numbers)), bits(&one_by_one));
        }

        #[test]
        fn what_is_given_is_what_would_be(lanes in lanes(), count in 0..=WIDTH, place in 0..WIDTH) {
            let mut given = vec![0.0; count];
            lanes.give(&mut given);
            prop_assert!(given.iter().all(|value| !value.is_infinite()));
            prop_assert!(lanes.gives(&given));
            if let Some(value) = given.get_mut(place) {
                *value = if value.is_nan() { 0.0 } else { -*value };
                prop_assert!(!lanes.gives(&given));
            }
        }
    }
}
