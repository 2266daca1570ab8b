//! Quality and price in one number, by award methods that need no weights of the two.

use crate::num::{Decimal, Scalar};

/// Points of quality for the money.
///
/// # Formula
///
/// ```text
/// Z = k · Q / P
/// ```
///
/// where `Q` are the points of quality, `P` the price and `k` the money that the points are stated
/// for; multiplied before divided. The greatest wins.
///
/// Used in Germany for information technology (einfache Richtwertmethode), where `k` is 1 or a power
/// of ten. It does not depend on the other bids; a corridor below the best (erweiterte
/// Richtwertmethode) does, and decides the order only. One bid has its quotient, equal bids have
/// equal ones. Prices have to be positive: below zero the dearer of two bids would be the better.
///
/// # Errors
///
/// The scalar carries a fault where the price is zero or the product does not fit.
///
/// # Examples
///
/// 400 points for 80,000 are 5,000 for a million:
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::award::price_per_quality;
/// use wholelife::num::{Exact, Scalar};
/// let quotient = price_per_quality(Exact::exact(dec!(400)), Exact::exact(dec!(80000)), dec!(1000000));
/// assert_eq!(quotient.result(), Ok(dec!(5000)));
/// ```
///
/// # Sources
///
/// `[UFAB-RICHTWERT]`.
#[must_use]
pub fn price_per_quality<S: Scalar>(quality: S, price: S, per: Decimal) -> S {
    S::exact(per) * quality / price
}

/// The price, raised by the share of the quality that is missing.
///
/// # Formula
///
/// ```text
/// E = P · (1 + (T − Q) / T · wQ / wP) = P · (T · wP + (T − Q) · wQ) / (T · wP)
/// ```
///
/// where `Q` are the points of quality, `T` the top of their scale and `w` the weights of quality and
/// price; multiplied before divided. The lowest wins.
///
/// Used in Norway and, as a percentage model, in Denmark. It does not depend on the other bids: the
/// top of the scale stands in it, not the best bid. One bid has its price, equal bids have equal ones.
/// Prices have to be positive: what is negative would be raised further below zero.
///
/// # Errors
///
/// The scalar carries a fault where the top or the weight of the price is zero, or a product does not fit.
///
/// # Examples
///
/// 1,000 with 7 of 10 points, where quality weighs 40 and the price 60: 30 % are missing, which
/// raise the price by 20 %.
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::award::quality_percent;
/// use wholelife::num::{Exact, Scalar};
/// let price = quality_percent(Exact::exact(dec!(1000)), Exact::exact(dec!(7)), dec!(10), (dec!(40), dec!(60)));
/// assert_eq!(price.result(), Ok(dec!(1200)));
/// ```
#[must_use]
pub fn quality_percent<S: Scalar>(
    price: S,
    quality: S,
    top: Decimal,
    (quality_weight, price_weight): (Decimal, Decimal),
) -> S {
    let whole = S::exact(top) * S::exact(price_weight);
    let missing = (S::exact(top) - quality) * S::exact(quality_weight);
    price * (whole + missing) / whole
}

/// The price over a coefficient of the features offered.
///
/// # Formula
///
/// ```text
/// E = P / (1 + v / (1 − m)) = P · (1 − m) / (1 − m + v)
/// ```
///
/// where `v` is what the features offered are worth, as a share, and `m` what all of them are worth
/// at most; multiplied before divided. Costs are added to it. The lowest wins.
///
/// Used in Ukraine (Prozorro). It does not depend on the other bids. One bid has its price, equal bids
/// have equal ones. Prices have to be positive: a negative one would get worse with every feature.
///
/// # Errors
///
/// The scalar carries a fault where the coefficient is zero or the product does not fit.
///
/// # Examples
///
/// 469 with features of 0.2 of at most 0.3: a coefficient of 9/7, and 3283/9.
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::award::feature_coefficient;
/// use wholelife::num::{Exact, Scalar, decide};
/// let price = feature_coefficient(Exact::exact(dec!(469)), Exact::exact(dec!(0.2)), dec!(0.3));
/// assert_eq!(decide(price.result().unwrap()), dec!(364.777777777778));
/// ```
///
/// # Sources
///
/// `[PROZORRO-AUCTION]`.
#[must_use]
pub fn feature_coefficient<S: Scalar>(price: S, features: S, most: Decimal) -> S {
    let rest = S::one() - S::exact(most);
    price * rest / (rest + features)
}

/// The least quotient that is in the corridor.
///
/// # Formula
///
/// ```text
/// L = (1 − x) · Z1
/// ```
///
/// # Errors
///
/// The scalar carries a fault where the product does not fit.
///
/// # Examples
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::award::corridor_from;
/// use wholelife::num::{Exact, Scalar};
/// assert_eq!(corridor_from(Exact::exact(dec!(50)), dec!(0.06)).result(), Ok(dec!(47)));
/// ```
///
/// # Sources
///
/// `[UFAB-RICHTWERT]`.
#[must_use]
pub fn corridor_from<S: Scalar>(best: S, share: Decimal) -> S {
    (S::one() - S::exact(share)) * best
}
