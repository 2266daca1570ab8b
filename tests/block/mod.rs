//! A block of lanes: one `f64` for each draw of a simulation, and no number where there is a fault.

use std::array;
use std::ops::{Add, Div, Mul, Neg, Sub};

use wholelife::num::{Decimal, Fault, Rounding, Scalar};

/// How many draws a block holds.
pub(crate) const WIDTH: usize = 32;

/// How many decimals of a result are certain in a float of the size that the tests draw.
const HELD: u32 = 9;

/// A number for each draw; `NaN` is a fault.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Lanes([f64; WIDTH]);

/// The answer of a comparison for each draw, and whether there is one: every bit of a number or none,
/// so that a choice needs no branch.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mask {
    holds: [u64; WIDTH],
    valid: [u64; WIDTH],
}

/// Every bit where it holds, else none.
fn bits(holds: bool) -> u64 {
    u64::from(holds).wrapping_neg()
}

impl Lanes {
    pub(crate) fn of(number: impl Fn(usize) -> f64) -> Self {
        Self(array::from_fn(number))
    }

    pub(crate) fn lane(&self, lane: usize) -> f64 {
        self.0[lane]
    }

    fn each(self, other: Self, operation: impl Fn(f64, f64) -> f64) -> Self {
        Self(array::from_fn(|lane| {
            operation(self.0[lane], other.0[lane])
        }))
    }
}

/// The `f64` it is, to the last digits.
pub(crate) fn float(number: Decimal) -> f64 {
    number.try_into().unwrap()
}

impl Add for Lanes {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        self.each(other, |left, right| left + right)
    }
}

impl Sub for Lanes {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        self.each(other, |left, right| left - right)
    }
}

impl Mul for Lanes {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        self.each(other, |left, right| left * right)
    }
}

impl Div for Lanes {
    type Output = Self;
    fn div(self, other: Self) -> Self {
        self.each(
            other,
            |left, right| {
                if right == 0.0 { f64::NAN } else { left / right }
            },
        )
    }
}

impl Neg for Lanes {
    type Output = Self;
    fn neg(self) -> Self {
        Self(self.0.map(|value| -value))
    }
}

impl Scalar for Lanes {
    type Mask = Mask;

    fn exact(value: Decimal) -> Self {
        Self([float(value); WIDTH])
    }

    fn fault(_: Fault) -> Self {
        Self([f64::NAN; WIDTH])
    }

    fn less(self, other: Self) -> Mask {
        Mask {
            holds: array::from_fn(|lane| bits(self.0[lane] < other.0[lane])),
            valid: array::from_fn(|lane| bits(!self.0[lane].is_nan() & !other.0[lane].is_nan())),
        }
    }

    fn choose(mask: Mask, yes: Self, no: Self) -> Self {
        Self(array::from_fn(|lane| {
            let (holds, valid) = (mask.holds[lane], mask.valid[lane]);
            let chosen = yes.0[lane].to_bits() & holds | no.0[lane].to_bits() & !holds;
            // Every bit set is no number.
            f64::from_bits(chosen | !valid)
        }))
    }

    fn root(self, degree: u32) -> Self {
        Self(self.0.map(|value| match degree {
            0 => f64::NAN,
            1 => value,
            2 => value.sqrt(),
            _ if value < 0.0 => f64::NAN,
            _ => value.powf(1.0 / f64::from(degree)),
        }))
    }

    fn ln(self) -> Self {
        Self(
            self.0
                .map(|value| if value > 0.0 { value.ln() } else { f64::NAN }),
        )
    }

    /// Rounded as the exact number would be. Exact numbers are decided to 12 decimals first, floats
    /// to the 9 that they hold: a half that came out as 0.4999999999999999 is a half.
    fn round(self, rounding: Rounding) -> Self {
        Self(self.0.map(|value| {
            Decimal::from_f64_retain(value).map_or(f64::NAN, |value| {
                float(rounding.apply(value.round_dp(HELD)))
            })
        }))
    }
}
