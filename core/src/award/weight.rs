//! What share of the whole each criterion has, through its groups.

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
/// over the criterion and its groups, where `w` is a weight and `W` what siblings sum to.
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
/// use wholelife::model::{Criterion, CriterionKind};
/// let criterion = |id: &str, parent, weight| Criterion {
///     id: id.to_owned(),
///     title: id.to_owned(),
///     kind: CriterionKind::Quality,
///     parent,
///     weight: Some(weight),
///     scored: None,
///     minimum_points: None,
/// };
/// let criteria = [criterion("quality", None, dec!(60)), criterion("service", Some(0), dec!(70))];
/// let shares = shares(&criteria, dec!(100)).unwrap();
/// assert_eq!(shares[1], (dec!(4200), dec!(10000)));
/// ```
#[must_use]
pub fn shares(criteria: &[Criterion], weights_sum: Decimal) -> Option<Vec<(Decimal, Decimal)>> {
    criteria
        .iter()
        .map(|criterion| {
            let mut share = (Decimal::ONE, Decimal::ONE);
            let mut next = Some(criterion);
            // Reading the documents has refused cycles, so this ends at a criterion without a group.
            while let Some(current) = next {
                let weight = current.weight.unwrap_or(Decimal::ZERO);
                share = (
                    share.0.checked_mul(weight)?,
                    share.1.checked_mul(weights_sum)?,
                );
                next = current.parent.and_then(|parent| criteria.get(parent));
            }
            Some((share.0.normalize(), share.1.normalize()))
        })
        .collect()
}
