//! What a panel's points amount to.

use crate::model::Aggregation;
use crate::num::{Decimal, Fault, Scalar, sum};

/// The points of a panel as one number.
///
/// # Formula
///
/// ```text
/// single          p
/// mean            Σ p / k
/// weighted mean   Σ w·p / Σ w
/// ```
///
/// over the `k` evaluators who did not abstain, where `p` are an evaluator's final points and `w`
/// the evaluator's weight.
///
/// # Units
///
/// Points of the published scale; not rounded.
///
/// # Errors
///
/// The scalar carries a fault where nobody assessed, where several did and one should have, or
/// where the weights sum to zero.
///
/// # Examples
///
/// 7 with weight 2 and 10 with weight 1:
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::measure::panel_points;
/// use wholelife::model::Aggregation;
/// use wholelife::num::Exact;
/// let entries = [(dec!(7), dec!(2)), (dec!(10), dec!(1))];
/// let points = panel_points::<Exact>(Aggregation::WeightedMean, &entries);
/// assert_eq!(points.result(), Ok(dec!(8)));
/// ```
pub fn panel_points<S: Scalar>(aggregation: Aggregation, entries: &[(Decimal, Decimal)]) -> S {
    let points = |weighs: bool| {
        sum(entries.iter().map(|(points, weight)| {
            let points = S::exact(*points);
            if weighs {
                points * S::exact(*weight)
            } else {
                points
            }
        }))
    };
    match aggregation {
        Aggregation::Single => match entries {
            [(points, _)] => S::exact(*points),
            _ => S::fault(Fault::DivisionByZero),
        },
        Aggregation::Mean => points(false) / S::exact(Decimal::from(entries.len())),
        Aggregation::WeightedMean => {
            points(true) / sum(entries.iter().map(|(_, weight)| S::exact(*weight)))
        }
    }
}
