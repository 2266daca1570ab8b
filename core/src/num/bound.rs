//! How far a calculated decimal may be from the number it stands for.

use rust_decimal::Decimal;

/// A bound of the error of a calculation, or none where it is exact.
///
/// A decimal holds 28 decimals and about 28 digits: a factor of 1e-20 has eight digits left, and an
/// amount multiplied by it has no more. So every operation adds up what its operands may be off by
/// and what it rounds away itself. The bound is kept as a logarithm, which a comparison of bits gives;
/// it is right to about a hundredth of a bit for each operation, and [`TOLERATED`](Self::TOLERATED)
/// leaves a factor of ten to spare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct ErrorBound(i32);

/// Parts of a bit: logarithms to the base 2 are counted in these.
const BIT: i32 = 1_024;
/// Ten, as ten times its logarithm.
const TENFOLD_TEN: i32 = 34_017;
/// The decimals of the smallest number that can be held.
const MOST_DECIMALS: u32 = 28;
/// The bits of a quotient or product that is too long to be held in full, at least.
const FULL_BITS: i32 = 92;
/// The bits of a root that are right, at least: Newton's last step is one of 1e-27.
const ROOT_BITS: i32 = 88;

impl ErrorBound {
    /// Not off at all.
    pub(super) const NONE: Self = Self(i32::MIN);

    /// Off by 5e-14: ten such errors still round to the right twelfth decimal.
    const TOLERATED: Self = Self(-45_243);

    /// Whether a number with this bound can be decided to 12 decimals.
    pub(super) const fn is_tolerated(self) -> bool {
        self.0 <= Self::TOLERATED.0
    }

    /// Whether there is no error.
    pub(super) const fn is_none(self) -> bool {
        self.0 == Self::NONE.0
    }

    /// The errors of two terms together.
    pub(super) fn and(self, other: Self) -> Self {
        /// What a smaller error adds to a greater one, by how many bits it is smaller.
        const ADDED: [i32; 10] = [1_024, 599, 330, 174, 90, 45, 23, 11, 6, 3];
        let (most, least) = (self.0.max(other.0), self.0.min(other.0));
        if least == Self::NONE.0 {
            return Self(most);
        }
        let gap = usize::try_from(most.saturating_sub(least).saturating_div(BIT));
        let added = gap.ok().and_then(|gap| ADDED.get(gap)).copied();
        Self(most.saturating_add(added.unwrap_or(0)))
    }

    /// The error of what is multiplied by the value.
    pub(super) fn times(self, value: Decimal) -> Self {
        if self.is_none() {
            self
        } else {
            self.scaled(Size::of(value))
        }
    }

    /// The error of what is divided by the value.
    pub(super) fn over(self, value: Decimal) -> Self {
        if self.is_none() {
            self
        } else {
            self.scaled(Size::of(value).reciprocal())
        }
    }

    /// The error of a product or quotient that is `size` times as large.
    pub(super) fn scaled(self, size: Size) -> Self {
        if self.is_none() {
            self
        } else {
            Self(self.0.saturating_add(size.0))
        }
    }

    /// What a sum or product lost where `wanted` decimals would be exact.
    pub(super) fn of_scale(value: Decimal, wanted: u32) -> Self {
        // A product that became zero has lost its decimals too.
        let scale = if value.is_zero() {
            MOST_DECIMALS
        } else {
            value.scale()
        };
        if scale >= wanted {
            return Self::NONE;
        }
        Self(Size::of_decimals(scale).0.saturating_sub(BIT))
    }

    /// What a quotient of this size lost.
    pub(super) fn of_quotient(size: Size) -> Self {
        let held = size.0.saturating_sub(FULL_BITS.saturating_mul(BIT));
        Self(held.max(Size::of_decimals(MOST_DECIMALS).0)).scaled(Size(-BIT))
    }

    /// What a root of this size lost.
    pub(super) fn of_root(size: Size) -> Self {
        Self(size.0.saturating_sub(ROOT_BITS.saturating_mul(BIT)))
            .and(Self(Size::of_decimals(MOST_DECIMALS).0))
    }

    /// Whether a divisor is known at all: to more than four bits.
    pub(super) fn leaves(self, divisor: Decimal) -> bool {
        self.is_none() || self.0 < Size::of(divisor).0.saturating_sub(BIT.saturating_mul(4))
    }
}

/// The size of a number: its logarithm to the base 2.
#[derive(Debug, Clone, Copy)]
pub(super) struct Size(i32);

impl Size {
    /// The size of a number; that of zero is below every other.
    pub(super) fn of(value: Decimal) -> Self {
        let mantissa = value.mantissa().unsigned_abs();
        if mantissa == 0 {
            return Self(i32::MIN / 4);
        }
        let leading = mantissa.leading_zeros();
        let bits = i32::try_from(127_u32.saturating_sub(leading)).unwrap_or(0);
        // The ten bits after the first are the fraction f of 1 + f, and log2(1 + f) is about
        // f + 0.3466 f (1 − f), to 0.008.
        let aligned = mantissa.checked_shl(leading).unwrap_or(0) & (u128::MAX >> 1);
        let fraction = i32::try_from(aligned >> 117).unwrap_or(0);
        let bulge = fraction
            .saturating_mul(BIT.saturating_sub(fraction))
            .saturating_mul(355)
            .saturating_div(1_048_576);
        let whole = bits
            .saturating_mul(BIT)
            .saturating_add(fraction)
            .saturating_add(bulge);
        Self(whole.saturating_add(Self::of_decimals(value.scale()).0))
    }

    /// The size of one unit of the last of so many decimals.
    fn of_decimals(decimals: u32) -> Self {
        let decimals = i32::try_from(decimals).unwrap_or(0);
        Self(
            decimals
                .saturating_mul(TENFOLD_TEN)
                .saturating_div(10)
                .saturating_neg(),
        )
    }

    /// The size of the reciprocal.
    pub(super) const fn reciprocal(self) -> Self {
        Self(self.0.saturating_neg())
    }

    /// The size of the product.
    pub(super) const fn times(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

#[cfg(test)]
#[allow(
    clippy::float_arithmetic,
    reason = "logarithms are held against the machine's"
)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_size_is_a_logarithm(units in 1i64..i64::MAX, scale in 0u32..28) {
            let value = Decimal::new(units, scale);
            let wanted = value.to_string().parse::<f64>().unwrap().log2() * 1_024.0;
            let size = f64::from(Size::of(value).0);
            prop_assert!((size - wanted).abs() < 24.0, "{value}: {size} {wanted}");
        }

        #[test]
        fn errors_add(most in -90_000i32..0, gap in 0i32..9_000) {
            let sum = ErrorBound(most).and(ErrorBound(most - gap)).0;
            let power = |size: i32| (f64::from(size) / 1_024.0).exp2();
            let wanted = power(most) + power(most - gap);
            prop_assert!(power(sum) >= wanted * 0.999 && power(sum) <= wanted * 1.4);
        }
    }
}
