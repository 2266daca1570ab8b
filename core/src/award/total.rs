//! Points weighted and added; money taken off a price.

use crate::model::BelowZero;
use crate::num::{Decimal, Scalar, sum};

/// Points by the declared policy for points below zero.
///
/// # Formula
///
/// ```text
/// allowed   p
/// zero      max(p, 0)
/// ```
///
/// # Examples
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::award::below_zero;
/// use wholelife::model::BelowZero;
/// use wholelife::num::{Exact, Scalar};
/// let points = Exact::exact(dec!(-1.5));
/// assert_eq!(below_zero(points, BelowZero::Zero).result(), Ok(dec!(0)));
/// assert_eq!(below_zero(points, BelowZero::Allowed).result(), Ok(dec!(-1.5)));
/// ```
#[must_use]
pub fn below_zero<S: Scalar>(points: S, policy: BelowZero) -> S {
    match policy {
        BelowZero::Allowed => points,
        BelowZero::Zero => S::zero().greater(points),
    }
}

/// Points weighted by their criterion's share.
///
/// # Formula
///
/// ```text
/// w = p · Π weights / Π sums
/// ```
///
/// over the criterion and its groups; multiplied before divided. Points in, points out, not rounded.
///
/// # Errors
///
/// The scalar carries a fault where a sum of weights is zero, or the product does not fit.
///
/// # Examples
///
/// A criterion of 70 of 100 in a group of 60 of 100:
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::award::weighted;
/// use wholelife::num::{Exact, Scalar};
/// let points = weighted(Exact::exact(dec!(10)), (dec!(4200), dec!(10000)));
/// assert_eq!(points.result(), Ok(dec!(4.2)));
/// ```
#[must_use]
pub fn weighted<S: Scalar>(points: S, share: (Decimal, Decimal)) -> S {
    points * S::exact(share.0) / S::exact(share.1)
}

/// The price or cost of a bid less what its quality is worth.
///
/// # Formula
///
/// ```text
/// E = B − Σ v
/// ```
///
/// where `B` is the base measure and `v` the money of each other criterion (negative for a malus).
///
/// # Units
///
/// One currency throughout; not rounded.
///
/// # Errors
///
/// The scalar carries a fault where a sum does not fit.
///
/// # Examples
///
/// 80,000 with a wish of 2,500 met to 60 %: 78,500.
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::award::evaluation_price;
/// use wholelife::num::{Exact, Scalar};
/// let price = evaluation_price(Exact::exact(dec!(80000)), [Exact::exact(dec!(1500))]);
/// assert_eq!(price.result(), Ok(dec!(78500)));
/// ```
///
/// # Sources
///
/// `[NEGOMETRIX]` award on value; `[METODHANDBOKEN-12]` monetary models.
pub fn evaluation_price<S: Scalar>(base: S, money: impl IntoIterator<Item = S>) -> S {
    base - sum(money)
}
