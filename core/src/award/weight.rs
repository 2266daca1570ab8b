//! What share of the whole each criterion has: of its rank, and through its groups.

use rust_decimal::prelude::FromPrimitive;

use crate::model::Criterion;
use crate::num::Decimal;

/// The share of each criterion as a product of weights and a product of sums.
///
/// Kept apart, so that three thirds of 85 are 85: the points are multiplied by the first and then
/// divided by the second.
///
/// # Formula
///
/// ```text
/// share = Π w / Π W
/// ```
///
/// over the criterion and its groups, where `w` is a weight and `W` what those of its siblings come to.
///
/// # Errors
///
/// `None` if a product does not fit 28 digits.
///
/// # Examples
///
/// A criterion of 70 of 100 in a group of 60 of 100 has 42 % of the whole:
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::award::shares;
/// use wholelife::model::{Criterion, CriterionKind, Weight};
/// let criterion = |id: &str, parent, weight| Criterion {
///     id: id.to_owned(),
///     title: id.to_owned(),
///     kind: CriterionKind::Quality,
///     parent,
///     weight: Some(Weight::of(weight, dec!(100))),
///     scored: None,
///     minimum_points: None,
/// };
/// let criteria = [criterion("quality", None, dec!(60)), criterion("service", Some(0), dec!(70))];
/// let shares = shares(&criteria).unwrap();
/// assert_eq!(shares[1], (dec!(4200), dec!(10000)));
/// ```
#[must_use]
pub fn shares(criteria: &[Criterion]) -> Option<Vec<(Decimal, Decimal)>> {
    criteria
        .iter()
        .map(|criterion| {
            let mut share = (Decimal::ONE, Decimal::ONE);
            let mut next = Some(criterion);
            // Reading the documents has refused cycles, so this ends at a criterion without a group.
            while let Some(current) = next {
                let weight = current.weight;
                let (part, whole) = weight.map_or(NOTHING, |weight| (weight.part, weight.whole));
                share = (share.0.checked_mul(part)?, share.1.checked_mul(whole)?);
                next = current.parent.and_then(|parent| criteria.get(parent));
            }
            Some((share.0.normalize(), share.1.normalize()))
        })
        .collect()
}

/// What a criterion without a weight has: the price of a method that sets quality against it.
const NOTHING: (Decimal, Decimal) = (Decimal::ZERO, Decimal::ONE);

/// The weight of a rank among `count` criteria whose order alone is known, as an exact fraction in
/// lowest terms: the centroid of all weights that have this order.
///
/// # Formula
///
/// ```text
/// w = (1/k + 1/(k+1) + … + 1/n) / n
/// ```
///
/// where `k` is `rank`, 1 for the most important, and `n` is `count`. The weights of all ranks sum to 1.
///
/// # Errors
///
/// `None` if `rank` is not from 1 to `count`, or the fraction does not fit 28 digits, which it does for
/// up to 50 criteria.
///
/// # Examples
///
/// The first of three criteria weighs `(1 + 1/2 + 1/3) / 3`, the last `(1/3) / 3`:
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::award::rank_order_centroid;
/// assert_eq!(rank_order_centroid(1, 3), Some((dec!(11), dec!(18))));
/// assert_eq!(rank_order_centroid(3, 3), Some((dec!(1), dec!(9))));
/// ```
///
/// # Sources
///
/// `[ROC]`.
#[must_use]
pub fn rank_order_centroid(rank: u32, count: u32) -> Option<(Decimal, Decimal)> {
    if rank == 0 || rank > count {
        return None;
    }
    let mut sum: (u128, u128) = (0, 1);
    for place in rank..=count {
        let place = u128::from(place);
        let numerator = sum.0.checked_mul(place)?.checked_add(sum.1)?;
        sum = lowest_terms(numerator, sum.1.checked_mul(place)?)?;
    }
    let (part, whole) = lowest_terms(sum.0, sum.1.checked_mul(u128::from(count))?)?;
    Some((Decimal::from_u128(part)?, Decimal::from_u128(whole)?))
}

/// A fraction of which nothing can be cancelled.
fn lowest_terms(numerator: u128, denominator: u128) -> Option<(u128, u128)> {
    let (mut divisor, mut rest) = (numerator, denominator);
    while rest > 0 {
        (divisor, rest) = (rest, divisor.checked_rem(rest)?);
    }
    Some((
        numerator.checked_div(divisor)?,
        denominator.checked_div(divisor)?,
    ))
}
