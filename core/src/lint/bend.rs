//! Where the points of a rule bend or jump over an expected range.

use crate::award::{Reference, slope_by_bids};
use crate::model::Rule;
use crate::num::{Decimal, Exact, Scalar};

/// The measures strictly between `ends` at which the points of a rule bend or jump while it compares
/// with `reference`: where they reach the maximum or zero, where a line goes over into another, and
/// the bounds of steps. So what is said of a range ends where the rule says, and no price of a point
/// is taken across a bend.
pub(super) fn bends(
    rule: &Rule,
    reference: &Reference<Exact>,
    ends: (Decimal, Decimal),
) -> Vec<Decimal> {
    let above = |amount: Exact, part: Decimal| amount * Exact::exact(part) + amount;
    let lowest = reference.lowest;
    let places: Vec<Exact> = match rule {
        Rule::LogRatio { zero_at_ratio, .. } => vec![lowest * Exact::exact(*zero_at_ratio)],
        Rule::LinearSlope { slope, .. } => vec![above(lowest, *slope)],
        Rule::SlopeByBids { slope, .. } => {
            vec![lowest + lowest * slope_by_bids(slope, reference)]
        }
        Rule::MeanBased { .. } => {
            let half = reference.mean / Exact::exact(Decimal::TWO);
            vec![half, reference.mean + half]
        }
        Rule::RebateRatio { base, .. } => vec![Exact::exact(*base)],
        Rule::Bilinear { base, .. } => vec![reference.mean, Exact::exact(*base)],
        Rule::Graduated { knee, .. } => vec![above(reference.median, *knee)],
        Rule::DistanceTable { steps, .. } => {
            let bounds = steps.iter().map(|(bound, _)| above(lowest, *bound));
            bounds.collect()
        }
        Rule::FixedRange {
            full_at, zero_at, ..
        } => vec![Exact::exact(*full_at), Exact::exact(*zero_at)],
        Rule::Table { steps, .. } => steps
            .iter()
            .map(|(bound, _)| Exact::exact(*bound))
            .collect(),
        Rule::MoneyPerUnit { above, .. } => vec![Exact::exact(*above)],
        Rule::AsMeasured => vec![Exact::zero()],
        Rule::RatioToLowest { .. }
        | Rule::RatioToHighest { .. }
        | Rule::PowerRatio { .. }
        | Rule::LinearMinMax { .. }
        | Rule::LinearToHighest { .. } => Vec::new(),
    };
    let places = places.into_iter().filter_map(|place| place.result().ok());
    places
        .filter(|place| ends.0 < *place && *place < ends.1)
        .collect()
}
