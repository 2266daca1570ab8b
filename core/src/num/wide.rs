//! Binary numbers of 128 digits and nearly any size, for what is not a fraction: roots and powers.

use std::cmp::Ordering;
use std::ops::{Add, Div, Mul, Neg, Sub};

use rust_decimal::Decimal;

/// The top bit of a mantissa.
const TOP: u128 = 1 << 127;
/// The lower half of a mantissa.
const LOW: u128 = (1 << 64) - 1;
/// The natural logarithm of 2, cut off after 128 binary digits.
const LN_2: Wide = Wide {
    negative: false,
    mantissa: 0xB172_17F7_D1CF_79AB_C9E3_B398_03F2_F6AF,
    exponent: -128,
};
/// The mantissa of the square root of 2.
const ROOT_2: u128 = 0xB504_F333_F9DE_6484_597D_89B3_754A_BE9F;
/// Terms of the series of `exp` and `ln`, enough for 128 digits where they are used.
const EXP_TERMS: u64 = 16;
const LN_TERMS: u64 = 27;
/// `exp` is taken of a sixteenth, and squared four times.
const EXP_SQUARINGS: i64 = 4;

/// ±mantissa · 2^exponent; the mantissa of any number but zero has its top bit set.
///
/// Every operation cuts its result off after 128 binary digits, 38 decimal ones, and so is off by a
/// few units in the last of them; whoever decides by a result allows for it. It never is a float of
/// the processor, so that its digits are the same everywhere.
///
/// # Examples
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::num::Wide;
/// let monthly = (Wide::of(dec!(1.12)).ln() / Wide::whole(12)).exp();
/// assert_eq!(monthly.decimal(), Some(dec!(1.0094887929345829741263550692)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wide {
    negative: bool,
    mantissa: u128,
    exponent: i64,
}

impl Wide {
    /// Zero.
    pub const ZERO: Self = Self {
        negative: false,
        mantissa: 0,
        exponent: 0,
    };

    /// One.
    pub const ONE: Self = Self {
        negative: false,
        mantissa: TOP,
        exponent: -127,
    };

    /// A whole number, exactly.
    #[must_use]
    #[inline]
    pub fn whole(value: i128) -> Self {
        Self::normal(value.is_negative(), value.unsigned_abs(), 0)
    }

    /// A decimal.
    #[must_use]
    pub fn of(value: Decimal) -> Self {
        let digits = Self::whole(value.mantissa());
        if value.scale() == 0 {
            return digits;
        }
        digits / Self::whole(10_i128.wrapping_pow(value.scale()))
    }

    /// 2 to this power.
    const fn power_of_two(exponent: i64) -> Self {
        Self {
            negative: false,
            mantissa: TOP,
            exponent: exponent.wrapping_sub(127),
        }
    }

    #[inline]
    fn normal(negative: bool, mantissa: u128, exponent: i64) -> Self {
        if mantissa == 0 {
            return Self::ZERO;
        }
        let shift = mantissa.leading_zeros();
        Self {
            negative,
            mantissa: mantissa.wrapping_shl(shift),
            exponent: exponent.wrapping_sub(i64::from(shift)),
        }
    }

    /// The binary logarithm, rounded down; that of zero is less than any.
    #[must_use]
    pub const fn magnitude(self) -> i64 {
        if self.mantissa == 0 {
            return i64::MIN;
        }
        self.exponent.wrapping_add(127)
    }

    /// Whether it is less than zero.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.negative
    }

    /// Whether it is zero.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.mantissa == 0
    }

    /// Without its sign.
    #[must_use]
    pub const fn absolute(self) -> Self {
        Self {
            negative: false,
            ..self
        }
    }

    /// Multiplied by 2 so many times, exactly.
    #[must_use]
    pub const fn scaled(self, by: i64) -> Self {
        if self.mantissa == 0 {
            return self;
        }
        Self {
            exponent: self.exponent.wrapping_add(by),
            ..self
        }
    }

    /// Divided by a small whole number greater than zero.
    fn over(self, divisor: u64) -> Self {
        // What is shifted in keeps the digits that a small divisor takes from the top.
        let quotient = self.mantissa.checked_div(u128::from(divisor)).unwrap_or(0);
        Self::normal(self.negative, quotient, self.exponent)
    }

    /// `self` multiplied by itself `exponent` times; 1 for 0.
    #[must_use]
    pub fn power(self, exponent: u32) -> Self {
        let mut power = Self::ONE;
        let mut square = self;
        let mut left = exponent;
        while left > 0 {
            if left & 1 == 1 {
                power = power * square;
            }
            square = square * square;
            left >>= 1;
        }
        power
    }

    /// e to this power; numbers beyond ±2^40 are taken as that.
    ///
    /// # Formula
    ///
    /// ```text
    /// e^x = 2^k · (Σ (s/16)^i / i!)^16,  s = x − k · ln 2
    /// ```
    #[must_use]
    pub fn exp(self) -> Self {
        let most = Self::power_of_two(40);
        let x = if self.absolute().compare(most).is_gt() {
            Self {
                negative: self.negative,
                ..most
            }
        } else {
            self
        };
        let twos = (x / LN_2).nearest().unwrap_or(0);
        let rest = (x - Self::whole(twos) * LN_2).scaled(EXP_SQUARINGS.wrapping_neg());
        let mut sum = Self::ONE;
        for term in (1..=EXP_TERMS).rev() {
            sum = Self::ONE + (rest * sum).over(term);
        }
        for _ in 0..EXP_SQUARINGS {
            sum = sum * sum;
        }
        sum.scaled(i64::try_from(twos).unwrap_or(0))
    }

    /// The natural logarithm of a positive number; zero for any other.
    ///
    /// # Formula
    ///
    /// ```text
    /// ln x = k · ln 2 + 2 · Σ z^(2i+1) / (2i+1),  z = (m − 1)/(m + 1),  x = m · 2^k,  √½ ≤ m < √2
    /// ```
    #[must_use]
    pub fn ln(self) -> Self {
        if self.negative || self.mantissa == 0 {
            return Self::ZERO;
        }
        let halved = i64::from(self.mantissa >= ROOT_2);
        let twos = self.magnitude().wrapping_add(halved);
        let near_one = self.scaled(twos.wrapping_neg());
        let z = (near_one - Self::ONE) / (near_one + Self::ONE);
        let square = z * z;
        let mut sum = Self::ZERO;
        for term in (0..LN_TERMS).rev() {
            let odd = term.wrapping_mul(2).wrapping_add(1);
            sum = Self::ONE.over(odd) + square * sum;
        }
        (z * sum).scaled(1) + Self::whole(i128::from(twos)) * LN_2
    }

    /// Which of the two is greater.
    #[must_use]
    pub fn compare(self, other: Self) -> Ordering {
        let signed = |number: Self| match (number.mantissa, number.negative) {
            (0, _) => 0_i8,
            (_, true) => -1,
            (_, false) => 1,
        };
        let (one, two) = (signed(self), signed(other));
        if one != two || one == 0 {
            return one.cmp(&two);
        }
        let sizes = (self.exponent, self.mantissa).cmp(&(other.exponent, other.mantissa));
        if self.negative {
            sizes.reverse()
        } else {
            sizes
        }
    }

    /// The nearest whole number, half away from zero; `None` where it does not fit.
    #[must_use]
    pub fn nearest(self) -> Option<i128> {
        let size = match self.exponent {
            ..=-129 => 0,
            -128 => u128::from(self.mantissa >= TOP),
            -127..=0 => {
                let cut = u32::try_from(self.exponent.wrapping_neg()).ok()?;
                let whole = self.mantissa.checked_shr(cut).unwrap_or(0);
                let half = match cut.checked_sub(1) {
                    Some(below) => self.mantissa.wrapping_shr(below) & 1,
                    None => 0,
                };
                whole.wrapping_add(half)
            }
            _ => return None,
        };
        let size = i128::try_from(size).ok()?;
        Some(if self.negative {
            size.wrapping_neg()
        } else {
            size
        })
    }

    /// The nearest whole number, half to even, as [`decide`](super::decide) rounds: what lies within
    /// 2^-40 of a half is one. `None` where it does not fit.
    #[must_use]
    pub fn decided(self) -> Option<i128> {
        let near = self.nearest()?;
        let half = Self::ONE.scaled(-1);
        let from_half = (self - Self::whole(near)).absolute() - half;
        if from_half.magnitude() >= -40 || near & 1 == 0 {
            return Some(near);
        }
        let below = (self - Self::whole(near)).is_negative();
        Some(near.wrapping_add(if below { -1 } else { 1 }))
    }

    /// The nearest decimal of at most 28 digits; `None` where it does not fit.
    #[must_use]
    pub fn decimal(self) -> Option<Decimal> {
        const MOST_DECIMALS: u32 = 28;
        // A binary digit is 0.30103 decimal ones: the estimate is at most one decimal too large.
        let whole_digits = self.magnitude().max(0).wrapping_mul(30_103) / 100_000;
        let decimals = i64::from(MOST_DECIMALS).checked_sub(whole_digits)?;
        let mut decimals = u32::try_from(decimals).ok()?;
        loop {
            let scaled = self * Self::whole(10_i128.wrapping_pow(decimals));
            let digits = scaled.nearest()?;
            if let Ok(decimal) = Decimal::try_from_i128_with_scale(digits, decimals) {
                return Some(decimal);
            }
            decimals = decimals.checked_sub(1)?;
        }
    }
}

impl Add for Wide {
    type Output = Self;
    #[inline]
    fn add(self, other: Self) -> Self {
        if other.mantissa == 0 {
            return self;
        }
        if self.mantissa == 0 {
            return other;
        }
        let same = self.negative == other.negative;
        let apart = self.exponent.wrapping_sub(other.exponent);
        // Where the signs differ, what is left has the sign of the larger.
        let (large, small, apart) =
            if apart > 0 || apart == 0 && (same || self.mantissa >= other.mantissa) {
                (self, other, apart)
            } else {
                (other, self, apart.wrapping_neg())
            };
        let shifted = match u32::try_from(apart) {
            Ok(apart @ 0..128) => small.mantissa >> apart,
            _ => return large,
        };
        if !same {
            let rest = large.mantissa.wrapping_sub(shifted);
            return Self::normal(large.negative, rest, large.exponent);
        }
        let (mantissa, carried) = large.mantissa.overflowing_add(shifted);
        if carried {
            return Self {
                mantissa: mantissa >> 1 | TOP,
                exponent: large.exponent.wrapping_add(1),
                ..large
            };
        }
        Self { mantissa, ..large }
    }
}

impl Neg for Wide {
    type Output = Self;
    fn neg(self) -> Self {
        Self {
            negative: !self.negative && self.mantissa != 0,
            ..self
        }
    }
}

impl Sub for Wide {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        self + -other
    }
}

impl Mul for Wide {
    type Output = Self;
    #[inline]
    fn mul(self, other: Self) -> Self {
        if self.mantissa == 0 || other.mantissa == 0 {
            return Self::ZERO;
        }
        // Halves of 64 digits; no product or sum of them exceeds 128.
        let (a, b) = (self.mantissa >> 64, self.mantissa & LOW);
        let (c, d) = (other.mantissa >> 64, other.mantissa & LOW);
        let (high, low) = (a.wrapping_mul(c), b.wrapping_mul(d));
        let (one, two) = (a.wrapping_mul(d), b.wrapping_mul(c));
        let middle = (low >> 64).wrapping_add(one & LOW).wrapping_add(two & LOW);
        let top = high
            .wrapping_add(one >> 64)
            .wrapping_add(two >> 64)
            .wrapping_add(middle >> 64);
        let full = top >= TOP;
        let exponent = self.exponent.wrapping_add(other.exponent);
        Self {
            negative: self.negative != other.negative,
            mantissa: if full {
                top
            } else {
                top << 1 | (middle & LOW) >> 63
            },
            exponent: exponent.wrapping_add(if full { 128 } else { 127 }),
        }
    }
}

impl Div for Wide {
    type Output = Self;
    /// Nothing is divided by zero; where it is, the result is zero.
    fn div(self, other: Self) -> Self {
        let Some(guess) = u128::MAX.checked_div(other.mantissa >> 64) else {
            return Self::ZERO;
        };
        // 64 digits of the reciprocal; a step of Newton's doubles them, and one on the quotient
        // takes away what that step cut off.
        let near = Self::normal(
            other.negative,
            guess,
            other.exponent.wrapping_add(192).wrapping_neg(),
        );
        let reciprocal = near + near * (Self::ONE - near * other);
        let quotient = self * reciprocal;
        quotient + (self - quotient * other) * reciprocal
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rust_decimal_macros::dec;

    fn drawn() -> impl Strategy<Value = Decimal> {
        (1i64..i64::MAX, 0u32..28).prop_map(|(digits, scale)| Decimal::new(digits, scale))
    }

    fn close(one: Wide, other: Wide) -> bool {
        let allowed = other.magnitude() - 120;
        (one - other).magnitude() <= allowed
    }

    #[test]
    fn known_numbers() {
        assert_eq!(
            Wide::of(dec!(2)).ln().decimal(),
            Some(dec!(0.6931471805599453094172321215))
        );
        assert_eq!(
            Wide::ONE.exp().decimal(),
            Some(dec!(2.7182818284590452353602874714))
        );
        assert_eq!(Wide::of(dec!(-12.5)).decimal(), Some(dec!(-12.5)));
        assert_eq!(Wide::of(Decimal::MAX).decimal(), Some(Decimal::MAX));
        assert_eq!((Wide::of(Decimal::MAX) * Wide::whole(10)).decimal(), None);
        assert_eq!(Wide::ZERO.decimal(), Some(dec!(0)));
        assert_eq!(Wide::of(dec!(0.5)).nearest(), Some(1));
        assert_eq!(Wide::of(dec!(-2.4)).nearest(), Some(-2));
    }

    proptest! {
        #[test]
        fn sums_products_and_quotients_undo_each_other(one in drawn(), other in drawn()) {
            let (one, other) = (Wide::of(one), Wide::of(other));
            prop_assert!(close(one * other / other, one));
            prop_assert!(close(one / other * other, one));
            prop_assert!(((one - other) + other - one).magnitude()
                <= one.magnitude().max(other.magnitude()) - 120);
        }

        #[test]
        fn exp_undoes_ln(value in drawn()) {
            let value = Wide::of(value);
            let allowed = value.magnitude() - 118;
            prop_assert!((value.ln().exp() - value).magnitude() <= allowed);
        }

        #[test]
        fn a_decimal_survives(value in drawn()) {
            prop_assert_eq!(Wide::of(value).decimal().map(|value| value.normalize()), Some(value.normalize()));
        }
    }
}
