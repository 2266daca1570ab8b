//! What the measures of a block of draws are worth, where the same bids are compared in every draw.

use crate::award::{
    Terms, below_zero, evaluation_price, feature_coefficient, price_per_quality, quality_percent,
    reference, weighted, worth,
};
use crate::model::{BelowZero, Method, ReferenceSet, SingleBid};
use crate::num::{Scalar, sum};

/// The measures of an offer, by criterion.
pub(super) struct Entry<S> {
    pub(super) measures: Vec<Option<S>>,
    pub(super) takes_part: bool,
}

/// What an offer that takes part scores.
pub(super) struct Score<S> {
    /// By criterion: points or money, before weights.
    pub(super) worths: Vec<Option<S>>,
    /// What the order goes by.
    pub(super) total: S,
}

/// Whether the same bids are compared and ranked in every draw, so that no threshold, shortlist or corridor
/// has to be asked.
pub(super) fn is_fixed(terms: &Terms<'_>, taking_part: usize) -> bool {
    let policies = terms.policies;
    !terms.has_thresholds()
        && policies.shortlist.is_none()
        && terms.method.corridor().is_none()
        && (policies.single_bid != SingleBid::Unscored || taking_part > 1)
}

/// The scores of the entries, by their indices; none for one that takes no part.
///
/// Stage by stage as [`award::score`](crate::award::score), whose formulas it calls.
pub(super) fn scores<S: Scalar>(terms: &Terms<'_>, entries: &[Entry<S>]) -> Vec<Option<Score<S>>> {
    let all = terms.policies.reference_set == ReferenceSet::Received;
    let mut scores: Vec<Option<Score<S>>> = entries
        .iter()
        .map(|entry| {
            entry.takes_part.then(|| Score {
                worths: vec![None; terms.criteria.len()],
                total: S::zero(),
            })
        })
        .collect();
    let mut compared = Vec::with_capacity(entries.len());
    for (index, criterion) in terms.criteria.iter().enumerate() {
        let Some(scored) = &criterion.scored else {
            continue;
        };
        let measure = |entry: &Entry<S>| entry.measures.get(index).copied().flatten();
        let members = entries.iter().filter(|entry| all || entry.takes_part);
        compared.clear();
        compared.extend(members.filter_map(measure));
        let Some(reference) = reference(&scored.rule, &compared) else {
            continue;
        };
        let is_amount = terms.method.is_amount(index);
        let policy = terms.policies.points_below_zero.filter(|_| !is_amount);
        let rounding = terms.policies.rounding.criterion.filter(|_| !is_amount);
        for (score, entry) in scores.iter_mut().zip(entries) {
            let (Some(score), Some(measure)) = (score, measure(entry)) else {
                continue;
            };
            let raw = worth(&scored.rule, measure, &reference);
            let kept = below_zero(raw, policy.unwrap_or(BelowZero::Allowed));
            let points = rounding.map_or(kept, |rounding| kept.round(rounding));
            if let Some(place) = score.worths.get_mut(index) {
                *place = Some(points);
            }
        }
    }
    for score in scores.iter_mut().flatten() {
        score.total = total(terms, &score.worths);
    }
    scores
}

/// What the order goes by.
fn total<S: Scalar>(terms: &Terms<'_>, worths: &[Option<S>]) -> S {
    let rounding = terms.policies.rounding;
    let worth = |index: usize| worths.get(index).copied().flatten();
    let amount = |index: &usize| worth(*index);
    let share = |index: usize| {
        let points = worth(index)?;
        let share = terms.shares.get(index);
        let share = share.map_or(points, |share| weighted(points, *share));
        Some(rounding.weighted.map_or(share, |stage| share.round(stage)))
    };
    let givers = (0..worths.len()).filter(|index| terms.method.gives_points(*index));
    let quality = || sum(givers.clone().filter_map(share));
    let price = |base: usize| {
        let price = worth(base).unwrap_or_else(S::zero);
        if terms.method.needs_positive_price() {
            price.positive()
        } else {
            price
        }
    };
    let raw = match terms.method {
        Method::WeightedPoints(_) => quality(),
        Method::EvaluationPrice { base } => {
            let others = (0..worths.len()).filter(|index| index != base);
            // Money is taken as the stages of rounding leave it, as the award takes it.
            evaluation_price(price(*base), others.filter_map(worth))
        }
        Method::LowestPrice { base, .. } => price(*base),
        Method::PricePerQuality { base, per, .. } => {
            price_per_quality(quality(), price(*base), *per)
        }
        Method::QualityPercent {
            base,
            top,
            price_weight,
            quality_weight,
            ..
        } => quality_percent(
            price(*base),
            quality(),
            *top,
            (*quality_weight, *price_weight),
        ),
        Method::FeatureCoefficient { base, costs, most } => {
            let costs = sum(costs.iter().filter_map(amount));
            feature_coefficient(price(*base), quality(), *most) + costs
        }
    };
    rounding.total.map_or(raw, |stage| raw.round(stage))
}
