//! What a panel's points amount to.

use crate::model::Aggregation;
use crate::num::{Decimal, Scalar, sum};

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
/// # Errors
///
/// The scalar carries a fault where nobody assessed, or the weights sum to zero.
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
        Aggregation::Single => points(false),
        Aggregation::Mean => points(false) / S::exact(Decimal::from(entries.len())),
        Aggregation::WeightedMean => {
            points(true) / sum(entries.iter().map(|(_, weight)| S::exact(*weight)))
        }
    }
}
