//! What a formula needs of a number, so that it is written once.

use std::ops::{Add, Div, Mul, Neg, Sub};

use rust_decimal::Decimal;

use super::{Fault, Rounding};

/// A number that the formulas of cost and award are written over.
///
/// The award uses [`Exact`](super::Exact). A simulation implements the same trait over blocks of
/// lanes, and walks the very same formulas. Counts, lives and years stay integers.
pub trait Scalar:
    Copy
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Neg<Output = Self>
{
    /// The answer of a comparison: one, one per lane, or the fault that prevents it.
    type Mask: Copy;

    /// This decimal.
    fn exact(value: Decimal) -> Self;

    /// No number, and why.
    fn fault(fault: Fault) -> Self;

    /// Whether `self` is less than `other`, both decided first (see [`decide`](super::decide)).
    fn less(self, other: Self) -> Self::Mask;

    /// `yes` where the mask holds, else `no`; a fault in the mask becomes the result.
    fn choose(mask: Self::Mask, yes: Self, no: Self) -> Self;

    /// The root of this degree, which is at least 1: the square root for 2.
    #[must_use]
    fn root(self, degree: u32) -> Self;

    /// The natural logarithm of a positive number, else [`Fault::NotPositive`].
    #[must_use]
    fn ln(self) -> Self;

    /// `self` by a declared rounding.
    #[must_use]
    fn round(self, rounding: Rounding) -> Self;

    /// Zero.
    #[must_use]
    fn zero() -> Self {
        Self::exact(Decimal::ZERO)
    }

    /// One.
    #[must_use]
    fn one() -> Self {
        Self::exact(Decimal::ONE)
    }

    /// Adds another number to this one, where it stands: blocks of lanes are not copied.
    fn increase(&mut self, by: &Self) {
        *self = *self + *by;
    }

    /// The sum of numbers where they stand, in their order from zero on: blocks of lanes are not copied.
    #[must_use]
    fn total<'a>(numbers: impl IntoIterator<Item = &'a Self>) -> Self
    where
        Self: 'a,
    {
        let mut total = Self::zero();
        for number in numbers {
            total.increase(number);
        }
        total
    }

    /// `self` multiplied by itself `exponent` times; 1 for 0.
    #[must_use]
    fn power(self, exponent: u32) -> Self {
        (0..exponent).fold(Self::one(), |power, _| power * self)
    }

    /// The smaller of the two.
    #[must_use]
    fn smaller(self, other: Self) -> Self {
        Self::choose(other.less(self), other, self)
    }

    /// The greater of the two.
    #[must_use]
    fn greater(self, other: Self) -> Self {
        Self::choose(self.less(other), other, self)
    }

    /// `self` where it is positive, else [`Fault::NotPositive`].
    #[must_use]
    fn positive(self) -> Self {
        self.positive_or(Fault::NotPositive)
    }

    /// `self` where it is positive, else this fault.
    #[must_use]
    fn positive_or(self, fault: Fault) -> Self {
        Self::choose(Self::zero().less(self), self, Self::fault(fault))
    }
}

/// The sum of `values` in their order; zero for none. A fault among them is the sum's.
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::num::{Exact, Scalar, highest, lowest, sum};
/// let values = || [dec!(3), dec!(1), dec!(2)].map(Exact::exact);
/// assert_eq!(sum(values()).result(), Ok(dec!(6)));
/// assert_eq!(lowest(values()).unwrap().result(), Ok(dec!(1)));
/// assert_eq!(highest(values()).unwrap().result(), Ok(dec!(3)));
/// ```
pub fn sum<S: Scalar>(values: impl IntoIterator<Item = S>) -> S {
    let mut values = values.into_iter();
    let Some(mut sum) = values.next() else {
        return S::zero();
    };
    for value in values {
        sum.increase(&value);
    }
    sum
}

/// The lowest of `values`, each decided before it is compared; none without values.
pub fn lowest<S: Scalar>(values: impl IntoIterator<Item = S>) -> Option<S> {
    values.into_iter().reduce(S::smaller)
}

/// The highest of `values`, each decided before it is compared; none without values.
pub fn highest<S: Scalar>(values: impl IntoIterator<Item = S>) -> Option<S> {
    values.into_iter().reduce(S::greater)
}
