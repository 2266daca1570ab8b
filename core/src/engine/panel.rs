//! How far apart the evaluators of a panel are.

use std::collections::BTreeMap;

use super::Room;
use crate::evaluation::{EvaluatorStanding, PanelAgreement, PanelSpread};
use crate::explain::{Explained, Figure, Term};
use crate::measure::{concordance, deviation};
use crate::model::{Aggregation, Judged, Lot, Measure, Scored, SealedOffer};
use crate::num::{Decimal, Exact, Scalar, decide, highest, lowest, sum};

/// The final voices about an offer in a criterion: who, and the points; none for an abstention.
pub(super) fn voices(
    sealed: &SealedOffer,
    criterion: usize,
) -> impl Iterator<Item = (&str, Option<Decimal>)> {
    let about = sealed.assessments.iter();
    about
        .filter(move |one| one.counts && one.judged == Judged::Criterion(criterion))
        .map(|one| (one.grounds.by.name.as_str(), one.found))
}

/// Who has given any offer of the lot points, by criterion, in the order of the assessments.
pub(super) fn evaluators(lot: &Lot) -> Vec<Vec<&str>> {
    let mut panels = vec![Vec::new(); lot.criteria.len()];
    let assessments = lot.offers.iter().flat_map(|sealed| &sealed.assessments);
    for one in assessments.filter(|one| one.counts && one.found.is_some()) {
        let Judged::Criterion(criterion) = one.judged else {
            continue;
        };
        let evaluator = one.grounds.by.name.as_str();
        if let Some(panel) = panels.get_mut(criterion)
            && !panel.contains(&evaluator)
        {
            panel.push(evaluator);
        }
    }
    panels
}

/// Who gave which points; abstentions are left out.
fn points(sealed: &SealedOffer, criterion: usize) -> Vec<(&str, Decimal)> {
    let voices = voices(sealed, criterion);
    voices
        .filter_map(|(evaluator, points)| Some((evaluator, points?)))
        .collect()
}

/// The published scale, where the points of several evaluators become one number.
fn scale(scored: &Scored) -> Option<(Decimal, Decimal)> {
    match &scored.measure {
        Measure::Panel {
            lowest,
            highest,
            aggregation: Aggregation::Mean | Aggregation::WeightedMean,
            ..
        } => Some((*lowest, *highest)),
        _ => None,
    }
}

/// How far apart the evaluators are about an offer whose panel's points are `measured`; none where
/// fewer than two gave any.
pub(super) fn spread(
    scored: &Scored,
    criterion: usize,
    sealed: &SealedOffer,
    measured: Decimal,
) -> Option<PanelSpread> {
    let scale = scale(scored)?;
    let points = points(sealed, criterion);
    if points.len() < 2 {
        return None;
    }
    let exact = || points.iter().map(|(_, points)| Exact::exact(*points));
    let low = lowest(exact())?.result().ok()?;
    let high = highest(exact())?.result().ok()?;
    let range = Exact::exact(high) - Exact::exact(low);
    let width = Exact::exact(scale.1) - Exact::exact(scale.0);
    let from_panel = |points: Decimal| {
        let apart = Exact::exact(points) - Exact::exact(measured);
        apart.greater(-apart).result().ok().map(decide)
    };
    let largest = points
        .iter()
        .filter_map(|(_, one)| from_panel(*one))
        .max()?;
    let mut farthest: Vec<&(&str, Decimal)> = points
        .iter()
        .filter(|(_, points)| from_panel(*points) == Some(largest))
        .collect();
    farthest.sort_unstable();
    let in_points = |symbol, value| Term::new(symbol, value).in_unit("points");
    let far = farthest
        .iter()
        .map(|(evaluator, points)| in_points("p", *points).named(*evaluator));
    let ends = || vec![in_points("H", high), in_points("L", low)];
    let mut of_scale = ends();
    of_scale.extend([in_points("b", scale.1), in_points("a", scale.0)]);
    let distance = std::iter::once(in_points("m", measured)).chain(far.clone());
    Some(PanelSpread {
        lowest: Figure(low),
        highest: Figure(high),
        range: Explained::new(range.result().ok()?, "points", "panel.range", ends()),
        share_of_scale: Explained::new(
            (range / width).result().ok()?,
            "1",
            "panel.share_of_scale",
            of_scale,
        ),
        largest_distance: Explained::new(largest, "points", "panel.distance", distance.collect()),
        farthest: farthest
            .iter()
            .map(|(name, _)| (*name).to_owned())
            .collect(),
    })
}

/// How the evaluators of each criterion stand to each other.
pub(super) fn agreements(room: &Room<'_>) -> Vec<PanelAgreement> {
    let criteria = 0..room.lot.criteria.len();
    criteria
        .filter_map(|criterion| agreement(room, criterion))
        .collect()
}

/// The same of one criterion; none where fewer than two gave points.
fn agreement(room: &Room<'_>, criterion: usize) -> Option<PanelAgreement> {
    let scored = room.lot.criteria.get(criterion)?.scored.as_ref()?;
    scale(scored)?;
    let offers = &room.lot.offers;
    let by_offer: Vec<Vec<(&str, Decimal)>> = offers
        .iter()
        .map(|sealed| points(sealed, criterion))
        .collect();
    let mut abstained: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (offer, sealed) in offers.iter().enumerate() {
        for (evaluator, points) in voices(sealed, criterion) {
            let of_evaluator = abstained.entry(evaluator).or_default();
            of_evaluator.extend(points.is_none().then(|| room.bidder_of(offer)));
        }
    }
    let of = |points: &[(&str, Decimal)], evaluator: &str| {
        let mut points = points.iter();
        points.find(|(name, _)| *name == evaluator).map(|one| one.1)
    };
    let scoring: Vec<&str> = abstained
        .keys()
        .copied()
        .filter(|evaluator| by_offer.iter().any(|one| of(one, evaluator).is_some()))
        .collect();
    if scoring.len() < 2 {
        return None;
    }
    let compared: Vec<usize> = by_offer
        .iter()
        .enumerate()
        .filter(|(_, points)| points.len() == scoring.len())
        .map(|(offer, _)| offer)
        .collect();
    let by_evaluator: Vec<Vec<Decimal>> = scoring
        .iter()
        .map(|evaluator| {
            let compared = compared.iter().filter_map(|offer| by_offer.get(*offer));
            compared
                .filter_map(|points| of(points, evaluator))
                .collect()
        })
        .collect();
    Some(PanelAgreement {
        criterion: room.criterion_id(criterion).to_owned(),
        evaluators: abstained
            .into_iter()
            .map(|(evaluator, abstained)| EvaluatorStanding {
                evaluator: evaluator.to_owned(),
                deviation: mean_deviation(room, evaluator, &by_offer),
                abstained,
            })
            .collect(),
        compared: compared
            .iter()
            .map(|offer| room.bidder_of(*offer))
            .collect(),
        concordance: explained_concordance(room, &compared, &by_evaluator),
    })
}

/// How much more than the others an evaluator gives on average.
fn mean_deviation(
    room: &Room<'_>,
    evaluator: &str,
    by_offer: &[Vec<(&str, Decimal)>],
) -> Explained {
    let of_bids: Vec<(usize, Exact)> = by_offer
        .iter()
        .enumerate()
        .filter_map(|(offer, points)| {
            let (own, others): (Vec<_>, Vec<_>) =
                points.iter().partition(|(name, _)| *name == evaluator);
            let others: Vec<Decimal> = others.into_iter().map(|(_, points)| points).collect();
            let (_, own) = own.first().filter(|_| !others.is_empty())?;
            Some((offer, deviation(*own, &others)))
        })
        .collect();
    let mean = sum(of_bids.iter().map(|(_, deviation)| *deviation))
        / Exact::exact(Decimal::from(of_bids.len()));
    let terms = of_bids.iter().filter_map(|(offer, deviation)| {
        let deviation = deviation.result().ok()?;
        let term = Term::new("d", deviation).in_unit("points");
        Some(term.named(room.bidder_of(*offer)))
    });
    stated(
        mean.result().ok(),
        "points",
        "panel.deviation",
        terms.collect(),
    )
}

fn explained_concordance(
    room: &Room<'_>,
    compared: &[usize],
    by_evaluator: &[Vec<Decimal>],
) -> Explained {
    let found = concordance(by_evaluator);
    let mut inputs = vec![
        Term::new("m", Decimal::from(by_evaluator.len())),
        Term::new("n", Decimal::from(compared.len())),
    ];
    let sums = compared.iter().zip(&found.rank_sums);
    inputs.extend(sums.filter_map(|(offer, sum)| {
        let term = Term::new("R", sum.result().ok()?);
        Some(term.named(room.bidder_of(*offer)))
    }));
    inputs.extend(found.ties.result().ok().map(|ties| Term::new("T", ties)));
    let coefficient = found.coefficient.and_then(|found| found.result().ok());
    stated(coefficient, "1", "panel.concordance", inputs)
}

/// A number with what it was made of, also where the formula gives none.
fn stated(
    value: Option<Decimal>,
    unit: &str,
    formula: &'static str,
    inputs: Vec<Term>,
) -> Explained {
    Explained {
        value: value.map(Figure),
        ..Explained::new(Decimal::ZERO, unit, formula, inputs)
    }
}
