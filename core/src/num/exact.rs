//! The exact scalar: a checked decimal that carries its fault to the end of a formula.

use std::cmp::Ordering;
use std::ops::{Add, Div, Mul, Neg, Sub};

use rust_decimal::Decimal;

use super::bound::{ErrorBound, Size};
use super::{Rounding, Scalar, Wide, decide};

/// Why an exact calculation has no result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum Fault {
    /// A result does not fit 28 digits.
    #[error("a result is too large to be held exactly")]
    Overflow,
    /// What was rounded away on the way would reach the decimals that are decided by.
    #[error("a result is not known to the decimals that are decided by")]
    Precision,
    /// A divisor is zero.
    #[error("a division by zero")]
    DivisionByZero,
    /// The root of a negative number.
    #[error("the root of a negative number")]
    NegativeRoot,
    /// A rule that needs positive amounts met one that is not.
    #[error("an amount is zero or negative where the rule needs a positive one")]
    NotPositive,
    /// What a rule compares all bids with is zero or negative.
    #[error("what all bids are compared with is zero or negative")]
    NothingToCompare,
    /// Something is missing that reading the documents has seen to: a fault of this program.
    #[error("something is missing that reading the documents has seen to")]
    Unread,
}

/// A decimal with a bound of its error, or the first fault that kept it from being one.
///
/// Arithmetic keeps at most 28 decimals, half to even, and adds up what it rounds away. A number is
/// given out, compared or rounded only if that cannot reach the decimals that are decided by; else
/// it is [`Fault::Precision`]. There is no `PartialOrd`: a comparison that swallowed a fault would
/// make it a number again.
///
/// # Examples
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::num::{Exact, Fault, Scalar};
/// let price = Exact::exact(dec!(1200000));
/// let lowest = Exact::exact(dec!(1000000));
/// assert_eq!((lowest / price).result().map(|x| x.round_dp(4)), Ok(dec!(0.8333)));
/// assert_eq!((lowest / (price - price)).result(), Err(Fault::DivisionByZero));
/// // 1/3 is held to 28 decimals: 1e20 of it would be wrong in the eighth.
/// let third = Exact::one() / Exact::exact(dec!(3));
/// assert_eq!((third * Exact::exact(dec!(1e20))).result(), Err(Fault::Precision));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exact(Result<Bounded, Fault>);

/// A decimal, and how far it may be from the number it stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Bounded {
    value: Decimal,
    error: ErrorBound,
}

impl Bounded {
    const fn known(value: Decimal) -> Self {
        Self {
            value,
            error: ErrorBound::NONE,
        }
    }

    /// Zero, and not only what rounding has left of a small number.
    fn is_nothing(self) -> bool {
        self.error.is_none() && self.value.is_zero()
    }

    fn plus(self, other: Self) -> Option<Self> {
        // Most years of most cost lines are zero; a sum does not pay for them.
        if other.is_nothing() {
            return Some(self);
        }
        if self.is_nothing() {
            return Some(other);
        }
        let value = self.value.checked_add(other.value)?;
        let error = self.error.and(other.error);
        if value.scale() >= self.value.scale().max(other.value.scale()) {
            return Some(Self { value, error });
        }
        // A zero has no decimals to keep.
        let scale = |value: Decimal| if value.is_zero() { 0 } else { value.scale() };
        let wanted = scale(self.value).max(scale(other.value));
        let lost = ErrorBound::of_scale(value, wanted);
        Some(Self {
            value,
            error: error.and(lost),
        })
    }

    fn times(self, other: Self) -> Option<Self> {
        if self.is_nothing() || other.is_nothing() {
            return Some(Self::known(Decimal::ZERO));
        }
        let value = self.value.checked_mul(other.value)?;
        let wanted = self.value.scale().saturating_add(other.value.scale());
        if self.error.is_none() && other.error.is_none() && value.scale() >= wanted {
            return Some(Self::known(value));
        }
        let lost = ErrorBound::of_scale(value, wanted);
        let of_self = self.error.times(other.value);
        let of_other = other.error.times(self.value);
        Some(Self {
            value,
            error: of_self.and(of_other).and(lost),
        })
    }

    fn by(self, divisor: Self) -> Result<Self, Fault> {
        if divisor.is_nothing() {
            return Err(Fault::DivisionByZero);
        }
        if divisor.value.is_zero() || !divisor.error.leaves(divisor.value) {
            return Err(Fault::Precision);
        }
        if self.is_nothing() {
            return Ok(self);
        }
        let value = self
            .value
            .checked_div(divisor.value)
            .ok_or(Fault::Overflow)?;
        let lost = ErrorBound::of_quotient(Size::of(value));
        if self.error.is_none() && divisor.error.is_none() {
            return Ok(Self { value, error: lost });
        }
        let of_self = self.error.over(divisor.value);
        let of_divisor = divisor.error.times(value).over(divisor.value);
        Ok(Self {
            value,
            error: of_self.and(of_divisor).and(lost),
        })
    }
}

impl Exact {
    /// The decimal, or the fault.
    ///
    /// # Errors
    ///
    /// The first [`Fault`] of the calculation, or [`Fault::Precision`].
    pub const fn result(self) -> Result<Decimal, Fault> {
        match self.0 {
            Ok(bounded) if bounded.error.is_tolerated() => Ok(bounded.value),
            Ok(_) => Err(Fault::Precision),
            Err(fault) => Err(fault),
        }
    }

    /// Whether it is below zero, zero or above: decided, or as it is held where it is too large to be
    /// known to the decimals that are decided by and yet its sign is certain.
    ///
    /// # Errors
    ///
    /// The first [`Fault`] of the calculation, or [`Fault::Precision`] where not even the sign is known.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::cmp::Ordering;
    /// use rust_decimal_macros::dec;
    /// use wholelife::num::{Exact, Fault, Scalar};
    /// let large = Exact::exact(dec!(1e20)) / Exact::exact(dec!(-3));
    /// assert_eq!(large.result(), Err(Fault::Precision));
    /// assert_eq!(large.sign(), Ok(Ordering::Less));
    /// assert_eq!(Exact::exact(dec!(1e-13)).sign(), Ok(Ordering::Equal));
    /// ```
    pub fn sign(self) -> Result<Ordering, Fault> {
        /// One unit of the last decimal that is decided by; what is no less is not decided to zero.
        const UNIT: Decimal = Decimal::from_parts(1, 0, 0, false, 12);
        let bounded = self.0?;
        if bounded.error.is_tolerated() {
            if bounded.value.abs() >= UNIT {
                return Ok(bounded.value.cmp(&Decimal::ZERO));
            }
            Ok(decide(bounded.value).cmp(&Decimal::ZERO))
        } else if bounded.error.leaves(bounded.value) {
            Ok(bounded.value.cmp(&Decimal::ZERO))
        } else {
            Err(Fault::Precision)
        }
    }

    fn both(
        self,
        other: Self,
        operation: impl FnOnce(Bounded, Bounded) -> Option<Bounded>,
    ) -> Self {
        match (self.0, other.0) {
            (Ok(left), Ok(right)) => Self(operation(left, right).ok_or(Fault::Overflow)),
            (Err(fault), _) | (_, Err(fault)) => Self(Err(fault)),
        }
    }
}

impl Add for Exact {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        self.both(other, Bounded::plus)
    }
}

impl Sub for Exact {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        self + -other
    }
}

impl Mul for Exact {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        self.both(other, Bounded::times)
    }
}

impl Div for Exact {
    type Output = Self;
    fn div(self, other: Self) -> Self {
        match (self.0, other.0) {
            (Ok(left), Ok(right)) => Self(left.by(right)),
            (Err(fault), _) | (_, Err(fault)) => Self(Err(fault)),
        }
    }
}

impl Neg for Exact {
    type Output = Self;
    fn neg(self) -> Self {
        Self(self.0.map(|bounded| {
            let mut negated = bounded;
            let negative = bounded.value.is_sign_positive() && !bounded.value.is_zero();
            negated.value.set_sign_negative(negative);
            negated
        }))
    }
}

impl Scalar for Exact {
    type Mask = Result<bool, Fault>;

    fn exact(value: Decimal) -> Self {
        Self(Ok(Bounded::known(value)))
    }

    fn fault(fault: Fault) -> Self {
        Self(Err(fault))
    }

    fn less(self, other: Self) -> Self::Mask {
        Ok(decide(self.result()?) < decide(other.result()?))
    }

    fn choose(mask: Self::Mask, yes: Self, no: Self) -> Self {
        match mask {
            Ok(true) => yes,
            Ok(false) => no,
            Err(fault) => Self(Err(fault)),
        }
    }

    fn root(self, degree: u32) -> Self {
        let root = |bounded: Bounded| match degree {
            0 => Err(Fault::DivisionByZero),
            1 => Ok(bounded),
            _ if bounded.is_nothing() => Ok(bounded),
            _ if bounded.value.is_zero() => Err(Fault::Precision),
            _ if bounded.value.is_sign_negative() => Err(Fault::NegativeRoot),
            _ => {
                let value = positive_root(bounded.value, degree).ok_or(Fault::Overflow)?;
                let size = Size::of(value);
                // A relative error does not grow under a root.
                let raised = Size::of(bounded.value).reciprocal().times(size);
                let error = bounded.error.scaled(raised);
                Ok(Bounded {
                    value,
                    error: error.and(ErrorBound::of_root(size)),
                })
            }
        };
        Self(self.0.and_then(root))
    }

    fn ln(self) -> Self {
        let ln = |bounded: Bounded| {
            if bounded.error.is_none() && bounded.value == Decimal::ONE {
                return Ok(Bounded::known(Decimal::ZERO));
            }
            if bounded.is_nothing() || bounded.value.is_sign_negative() {
                return Err(Fault::NotPositive);
            }
            if bounded.value.is_zero() || !bounded.error.leaves(bounded.value) {
                return Err(Fault::Precision);
            }
            let value = Wide::of(bounded.value).ln();
            let value = value.decimal().ok_or(Fault::Overflow)?;
            // Known to more than four bits, ln(1 ± ε) is off by less than 2ε.
            let relative = bounded.error.over(bounded.value);
            let error = relative.scaled(Size::of(Decimal::TWO));
            Ok(Bounded {
                value,
                error: error.and(ErrorBound::of_root(Size::of(value))),
            })
        };
        Self(self.0.and_then(ln))
    }

    fn round(self, rounding: Rounding) -> Self {
        match self.result() {
            Ok(value) => Self::exact(rounding.apply(value)),
            Err(fault) => Self(Err(fault)),
        }
    }
}

/// The root of a positive number, right in the last decimals.
fn positive_root(value: Decimal, degree: u32) -> Option<Decimal> {
    let logarithm = Wide::of(value).ln() / Wide::whole(i128::from(degree));
    logarithm.exp().decimal()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rust_decimal_macros::dec;

    fn exact(value: Decimal) -> Exact {
        Exact::exact(value)
    }

    #[test]
    fn a_fault_is_never_swallowed() {
        let fault = exact(Decimal::ONE) / exact(Decimal::ZERO);
        let one = exact(Decimal::ONE);
        assert_eq!(
            Exact::choose(one.less(fault), one, one).result(),
            Err(Fault::DivisionByZero)
        );
        assert_eq!((one + fault).result(), Err(Fault::DivisionByZero));
    }

    #[test]
    fn what_becomes_too_small_is_nothing_until_it_matters() {
        let tiny = exact(dec!(0.0000000000000001));
        let huge = exact(dec!(10000000000000000));
        assert_eq!((tiny * tiny).result(), Ok(Decimal::ZERO));
        assert_eq!(
            (tiny * tiny * exact(Decimal::TEN)).result(),
            Ok(Decimal::ZERO)
        );
        assert_eq!((tiny * tiny * huge * huge).result(), Err(Fault::Precision));
        assert_eq!((huge / (tiny * tiny)).result(), Err(Fault::Precision));
        assert_eq!(
            (exact(Decimal::MAX) + exact(Decimal::ONE)).result(),
            Err(Fault::Overflow)
        );
    }

    /// A third of 7 less 7/3 leaves a unit of the last decimal, and a thousandth of it nothing.
    #[test]
    fn what_rounding_leaves_divides_to_nothing() {
        let third = exact(Decimal::ONE) / exact(dec!(3));
        let noise = exact(dec!(7)) * third - exact(dec!(7)) / exact(dec!(3));
        assert_ne!(noise.result(), Ok(Decimal::ZERO));
        let nothing = noise - noise;
        let amount = dec!(166758.27);
        assert_eq!((nothing + exact(amount)).result(), Ok(amount));
        assert_eq!((noise / exact(dec!(100000))).result(), Ok(Decimal::ZERO));
    }

    proptest! {
        #[test]
        fn a_root_squares_back(units in 1i64..3_000_000_000_000, scale in 0u32..9) {
            let value = Decimal::new(units, scale);
            let root = exact(value).root(2);
            let back = (root * root).result().unwrap();
            prop_assert!((back - value).abs() <= value * dec!(0.00000000000000000000000001) + dec!(1e-26));
        }

        #[test]
        fn a_power_has_its_root(units in 1i64..300, scale in 0u32..3, degree in 1u32..9) {
            let value = Decimal::new(units, scale);
            let root = exact(value).power(degree).root(degree).result();
            prop_assert_eq!(root.map(decide), Ok(value.normalize()));
        }

        /// Roots of what a year's rate can make: as many digits as the decimals hold.
        #[test]
        fn a_root_of_any_degree_is_raised_back(per_mille in 10i64..11_000, degree in 1u32..400) {
            let value = Decimal::new(per_mille, 3);
            let root = exact(exact(value).root(degree).result().unwrap());
            let back = root.power(degree).result().unwrap();
            let digits = value * Decimal::from(degree) * dec!(1e-27);
            prop_assert!((back - value).abs() <= digits, "{value} {degree} {back}");
        }
    }
}
