//! The exact scalar: a checked decimal that carries its fault to the end of a formula.

use std::ops::{Add, Div, Mul, Neg, Sub};

use rust_decimal::{Decimal, MathematicalOps};

use super::{Rounding, Scalar, decide};

/// Why an exact calculation has no result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum Fault {
    /// A result does not fit 28 digits.
    #[error("a result is too large to be held exactly")]
    Overflow,
    /// A non-zero product is smaller than the last decimal.
    #[error("a result is too small to be held exactly")]
    Underflow,
    /// A divisor is zero.
    #[error("a division by zero")]
    DivisionByZero,
    /// The root of a negative number.
    #[error("the root of a negative number")]
    NegativeRoot,
    /// A rule that needs positive amounts met one that is not.
    #[error("an amount is zero or negative where the rule needs a positive one")]
    NotPositive,
}

/// A decimal, or the first fault that kept it from being one.
///
/// Arithmetic keeps at most 28 decimals, half to even. There is no `PartialOrd`: a comparison
/// that swallowed a fault would make it a number again.
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
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exact(Result<Decimal, Fault>);

impl Exact {
    /// The decimal, or the fault.
    ///
    /// # Errors
    ///
    /// The first [`Fault`] of the calculation.
    pub const fn result(self) -> Result<Decimal, Fault> {
        self.0
    }

    fn both(
        self,
        other: Self,
        fault: Fault,
        operation: impl FnOnce(Decimal, Decimal) -> Option<Decimal>,
    ) -> Self {
        match (self.0, other.0) {
            (Ok(left), Ok(right)) => Self(operation(left, right).ok_or(fault)),
            (Err(fault), _) | (_, Err(fault)) => Self(Err(fault)),
        }
    }
}

impl Add for Exact {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        // Most years of most cost lines are zero; a sum does not pay for them.
        self.both(other, Fault::Overflow, |left, right| {
            if right.is_zero() {
                Some(left)
            } else if left.is_zero() {
                Some(right)
            } else {
                left.checked_add(right)
            }
        })
    }
}

impl Sub for Exact {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        self.both(other, Fault::Overflow, Decimal::checked_sub)
    }
}

impl Mul for Exact {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        match (self.0, other.0) {
            (Ok(left), Ok(right)) if left.is_zero() || right.is_zero() => Self(Ok(Decimal::ZERO)),
            (Ok(left), Ok(right)) => Self(match left.checked_mul(right) {
                Some(product) if product.is_zero() => Err(Fault::Underflow),
                product => product.ok_or(Fault::Overflow),
            }),
            (Err(fault), _) | (_, Err(fault)) => Self(Err(fault)),
        }
    }
}

impl Div for Exact {
    type Output = Self;
    fn div(self, other: Self) -> Self {
        match (self.0, other.0) {
            (Ok(_), Ok(divisor)) if divisor.is_zero() => Self(Err(Fault::DivisionByZero)),
            (Ok(left), Ok(right)) => Self(match left.checked_div(right) {
                Some(quotient) if quotient.is_zero() && !left.is_zero() => Err(Fault::Underflow),
                quotient => quotient.ok_or(Fault::Overflow),
            }),
            (Err(fault), _) | (_, Err(fault)) => Self(Err(fault)),
        }
    }
}

impl Neg for Exact {
    type Output = Self;
    fn neg(self) -> Self {
        Self(self.0.map(|value| {
            let mut negated = value;
            negated.set_sign_negative(value.is_sign_positive() && !value.is_zero());
            negated
        }))
    }
}

impl Scalar for Exact {
    type Mask = Result<bool, Fault>;

    fn exact(value: Decimal) -> Self {
        Self(Ok(value))
    }

    fn fault(fault: Fault) -> Self {
        Self(Err(fault))
    }

    fn less(self, other: Self) -> Self::Mask {
        Ok(decide(self.0?) < decide(other.0?))
    }

    fn choose(mask: Self::Mask, yes: Self, no: Self) -> Self {
        match mask {
            Ok(true) => yes,
            Ok(false) => no,
            Err(fault) => Self(Err(fault)),
        }
    }

    fn root(self, degree: u32) -> Self {
        let root = |value: Decimal| match degree {
            0 => Err(Fault::DivisionByZero),
            1 => Ok(value),
            _ if value.is_zero() => Ok(value),
            _ if value.is_sign_negative() => Err(Fault::NegativeRoot),
            _ => positive_root(value, degree).ok_or(Fault::Overflow),
        };
        Self(self.0.and_then(root))
    }

    fn round(self, rounding: Rounding) -> Self {
        Self(self.0.map(|value| rounding.apply(value)))
    }
}

/// The root of a positive number, to the last decimals.
///
/// # Formula
///
/// ```text
/// x ← x − x · (1 − v / x^n) / n
/// ```
///
/// Newton's steps, from the library's root or logarithm, which is right to some ten digits.
fn positive_root(value: Decimal, degree: u32) -> Option<Decimal> {
    /// Each step doubles the digits that are right.
    const MOST_STEPS: u32 = 8;
    let divisor = Decimal::from(degree);
    let mut root = if degree == 2 {
        value.sqrt()?
    } else {
        value.checked_ln()?.checked_div(divisor)?.checked_exp()?
    };
    for _ in 0..MOST_STEPS {
        let power = whole_power(root, degree)?;
        let miss = Decimal::ONE.checked_sub(value.checked_div(power)?)?;
        let step = root.checked_mul(miss)?.checked_div(divisor)?;
        root = root.checked_sub(step)?;
        // Below this a step is rounding: 1e-27 of a root of about 1.
        if step.abs() <= root.checked_mul(Decimal::new(1, 27))? {
            break;
        }
    }
    Some(root)
}

/// `value` multiplied by itself, by squares.
fn whole_power(value: Decimal, exponent: u32) -> Option<Decimal> {
    let mut power = Decimal::ONE;
    for place in (0..u32::BITS.saturating_sub(exponent.leading_zeros())).rev() {
        power = power.checked_mul(power)?;
        if exponent.checked_shr(place)? & 1 == 1 {
            power = power.checked_mul(value)?;
        }
    }
    Some(power)
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
    fn loss_of_a_product_is_a_fault() {
        let tiny = exact(dec!(0.0000000000000001));
        assert_eq!((tiny * tiny).result(), Err(Fault::Underflow));
        assert_eq!(
            (exact(Decimal::MAX) + exact(Decimal::ONE)).result(),
            Err(Fault::Overflow)
        );
    }

    proptest! {
        #[test]
        fn a_root_squares_back(units in 1i64..3_000_000_000_000, scale in 0u32..9) {
            let value = Decimal::new(units, scale);
            let root = exact(value).root(2);
            let back = (root * root).result().unwrap();
            prop_assert!((back - value).abs() <= value * dec!(0.00000000000000000000000001) + dec!(1e-26));
        }

        /// Roots of what a year's rate can make: as many digits as the decimals hold.
        #[test]
        fn a_root_of_any_degree_is_raised_back(per_mille in 10i64..11_000, degree in 1u32..400) {
            let value = Decimal::new(per_mille, 3);
            let back = whole_power(exact(value).root(degree).result().unwrap(), degree).unwrap();
            let digits = value * Decimal::from(degree) * dec!(1e-27);
            prop_assert!((back - value).abs() <= digits, "{value} {degree} {back}");
        }
    }
}
