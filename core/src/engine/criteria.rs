//! The criteria as applied, and what each bid gets for them.

use super::Room;
use super::offer::Measures;
use super::score::Scores;
use super::secrets::Secrets;
use super::total::{self, staged, terms};
use super::{ground, mini_competition, packaging, panel, product_measure, reservation, worth};
use crate::award::{Reference, Score, Staged};
use crate::evaluation::{CorridorUsed, CriterionResult, CriterionUsed};
use crate::explain::{Explained, Figure, Rounded, Term};
use crate::model::{
    Aggregation, Complete, Criterion, Lot, Measure, Rule, Scored, SealedOffer, Statistic, Weighting,
};
use crate::num::{Decimal, Exact, Scalar, decide};

/// The criteria of the lot as they were applied.
pub(super) fn used(room: &Room<'_>, scores: &Scores) -> Vec<CriterionUsed> {
    let criteria = &room.lot.criteria;
    criteria
        .iter()
        .enumerate()
        .map(|(index, criterion)| {
            let rule = criterion.scored.as_ref().map(|scored| &scored.rule);
            let reference = scores.award.references.get(index).copied().flatten();
            let shown = reference.filter(|_| !scores.open && !hides_reference(room, scores, index));
            let compared = |statistic, value: fn(Reference<Exact>) -> Exact| {
                let asks = rule.is_some_and(|rule| rule.compares().contains(&statistic));
                let value = shown.filter(|_| asks).map(value)?;
                value.result().ok().map(|value| Figure(decide(value)))
            };
            CriterionUsed {
                id: criterion.id.clone(),
                title: criterion.title.clone(),
                kind: criterion.kind,
                parent: criterion
                    .parent
                    .and_then(|parent| criteria.get(parent))
                    .map(|parent| parent.id.clone()),
                weight: criterion.weight.map(|weight| Figure(weight.stated)),
                weight_range: mini_competition::weight_range(room.lot, index),
                weight_made: weight_made(room.lot, criterion),
                share: scores.shares.get(index).and_then(|share| {
                    if room.lot.method.is_amount(index) {
                        return None;
                    }
                    let share = Exact::exact(share.0) / Exact::exact(share.1);
                    share.result().ok().map(Figure)
                }),
                rule: rule.map(Rule::name),
                lowest: compared(Statistic::Lowest, |reference| reference.lowest),
                highest: compared(Statistic::Highest, |reference| reference.highest),
                mean: compared(Statistic::Mean, |reference| reference.mean),
                median: compared(Statistic::Median, |reference| reference.median),
                compared_bids: compared(Statistic::Count, |reference| {
                    Exact::exact(reference.count.into())
                }),
            }
        })
        .collect()
}

/// The weight of a criterion among its siblings, where it is made of something else.
fn weight_made(lot: &Lot, criterion: &Criterion) -> Option<Explained> {
    let weight = criterion.weight?;
    let value = Exact::exact(weight.part) / Exact::exact(weight.whole);
    let of_siblings = |formula| {
        let inputs = vec![Term::new("p", weight.stated), Term::new("S", weight.whole)];
        (formula, inputs)
    };
    let (formula, inputs) = match lot.method.weighting()? {
        Weighting::Stated => return None,
        Weighting::Points => of_siblings("weight.points"),
        Weighting::Swing => of_siblings("weight.swing"),
        Weighting::Smart => of_siblings("weight.smart"),
        Weighting::RankOrderCentroid => {
            let weighed = lot.criteria.iter().filter(|one| one.weight.is_some());
            let siblings = weighed.filter(|one| one.parent == criterion.parent).count();
            let inputs = vec![
                Term::new("k", weight.stated),
                Term::new("n", Decimal::from(siblings)),
            ];
            ("weight.rank_order_centroid", inputs)
        }
    };
    Some(Explained::new(value.result().ok()?, "1", formula, inputs))
}

/// Whether the lowest or highest measure of a criterion is used and may not be shown: it could be a secret one.
fn hides_reference(room: &Room<'_>, scores: &Scores, criterion: usize) -> bool {
    let scored = room.lot.criteria.get(criterion);
    let rule = scored.and_then(|criterion| criterion.scored.as_ref());
    room.redacted
        && rule.is_some_and(|scored| !scored.rule.compares().is_empty())
        && scores
            .secret
            .iter()
            .any(|secret| secret.get(criterion).copied().unwrap_or(false))
}

/// What a bid gets for each criterion.
pub(super) fn results(
    room: &Room<'_>,
    complete: &Complete,
    measures: &Measures,
    sealed: &SealedOffer,
    score: Option<&Score>,
    scores: &Scores,
) -> Vec<CriterionResult> {
    let secrets = Secrets::of(room, complete);
    let criteria = &room.lot.criteria;
    let mut results = Vec::with_capacity(criteria.len());
    results.extend(
        criteria
            .iter()
            .enumerate()
            .filter_map(|(index, criterion)| {
                let scored = criterion.scored.as_ref()?;
                let measured = measures.by_criterion.get(index).copied().flatten()?;
                let secret = secrets.measure(&scored.measure);
                let priced = measures.before_reservations;
                let priced = priced.filter(|_| room.lot.adds_reservations(index, sealed));
                let measure = explained_measure(room, scored, index, measures, sealed, measured);
                let (before, measure) = match priced {
                    Some(priced) => {
                        let with = reservation::explained(room, sealed, measured, priced)
                            .rounded(measure.derivation.as_ref().and_then(|one| one.rounded));
                        (Some(reservation::before(room, measure, priced)), with)
                    }
                    None => (None, measure),
                };
                let points = score.and_then(|score| score.points.get(index).copied().flatten());
                let weighted = score.and_then(|score| score.weighted.get(index).copied().flatten());
                let by_points = room.lot.method.gives_points(index);
                Some(CriterionResult {
                    criterion: criterion.id.clone(),
                    measure: measure.unless(secret),
                    before_reservations: before.map(|before| Box::new(before.unless(secret))),
                    points: points.map(|points| {
                        let hidden = secret || hides_reference(room, scores, index);
                        let explained =
                            explained_points(room, scored, index, measured, points, scores);
                        match (hidden, by_points) {
                            (false, _) => explained,
                            // Points are what an award must state; money would state the measure.
                            (true, true) => Explained {
                                derivation: None,
                                ..explained
                            },
                            (true, false) => explained.unless(true),
                        }
                    }),
                    weighted: weighted.zip(points).filter(|_| by_points).map(
                        |(weighted, points)| {
                            explained_weighted(criterion, index, points.value, weighted, scores)
                        },
                    ),
                    panel: panel::spread(scored, index, sealed, measured).map(Box::new),
                })
            }),
    );
    results
}

fn explained_measure(
    room: &Room<'_>,
    scored: &Scored,
    criterion: usize,
    measures: &Measures,
    sealed: &SealedOffer,
    measured: Decimal,
) -> Explained {
    let unit = room.lot.measure_unit(&scored.measure, room.currency());
    let rounding = room.lot.policies.rounding.measure;
    let unrounded = measures.unrounded.get(criterion).copied().flatten();
    let rounded = unrounded
        .zip(rounding)
        .map(|(from, rounding)| Rounded::new(from, rounding));
    let (formula, inputs) = match &scored.measure {
        Measure::OfferedPrice => {
            let price = measures.offered_price;
            let price = price.map(|price| Term::new("P", price).in_unit(unit.clone()));
            ("measure.offered_price", price.into_iter().collect())
        }
        Measure::LifeCycleCost {
            total,
            payers,
            phases,
        } => {
            let named = &room.case.procurement.payers;
            let payers = payers.iter().filter_map(|index| named.get(*index));
            let mut inputs = vec![Term::series("k", Some(total.word()))];
            inputs.extend(payers.map(|payer| Term::series("p", Some(&payer.id))));
            let phases = phases.iter();
            inputs.extend(phases.map(|phase| Term::series("f", Some(phase.word()))));
            ("measure.life_cycle_cost", inputs)
        }
        Measure::Carbon {
            total,
            stages,
            biogenic,
        } => {
            let mut inputs = vec![
                Term::series("k", Some(total.word())),
                Term::series("b", Some(biogenic.word())),
            ];
            let stages = stages.iter();
            inputs.extend(stages.map(|stage| Term::series("f", Some(stage.word()))));
            ("measure.carbon", inputs)
        }
        Measure::DocumentedShare {
            stages, counts_as, ..
        } => {
            let offered = &sealed.offer.footprints;
            let inputs = ground::measured(room, measures, offered, stages, counts_as);
            ("measure.documented_share", inputs)
        }
        Measure::Outcome { lines, .. } => {
            let lines = lines.iter();
            let lines = lines.filter_map(|line| room.lot.outcome_lines.get(*line));
            let terms = lines.map(|line| Term::series("O", Some(&line.id)));
            ("measure.outcome", terms.collect())
        }
        Measure::Panel { aggregation, .. } => {
            let entries = sealed
                .points
                .get(criterion)
                .map(Vec::as_slice)
                .unwrap_or_default();
            let weighs = *aggregation == Aggregation::WeightedMean;
            let mut inputs = Vec::with_capacity(entries.len().saturating_mul(2));
            let voices = panel::voices(sealed, criterion).filter(|(_, points)| points.is_some());
            for ((points, weight), (evaluator, _)) in entries.iter().zip(voices) {
                let points = Term::new("p", *points).in_unit("points");
                inputs.push(points.named(evaluator));
                if weighs {
                    inputs.push(Term::new("w", *weight));
                }
            }
            let formula = match aggregation {
                Aggregation::Single => "measure.panel_single",
                Aggregation::Mean => "measure.panel_mean",
                Aggregation::WeightedMean => "measure.panel_weighted_mean",
            };
            (formula, inputs)
        }
        Measure::Declared(parameter) => {
            let value = rounded.map_or(measured, |rounded| rounded.from.0);
            let value = Term::new("x", value).in_unit(unit.clone());
            let declared = room.lot.parameters.get(*parameter);
            let named = declared.map_or(value.clone(), |declared| value.named(&declared.id));
            ("measure.declared", vec![named])
        }
        Measure::Packaging { total, of } => {
            let packed = measures.packaging.as_ref();
            let inputs = packaging::measured(packed, &sealed.offer, *total, of);
            (packaging::formula(*total), inputs)
        }
        Measure::PackagingPoints { .. } => {
            let inputs = packaging::points(room.lot, measures.packaging.as_ref());
            ("packaging.points", inputs)
        }
        Measure::Reuse(asked) => {
            let value = unrounded.unwrap_or(measured);
            product_measure::measured(room, asked, measures, value)
        }
    };
    Explained::new(measured, unit, formula, inputs).rounded(rounded)
}

fn explained_points(
    room: &Room<'_>,
    scored: &Scored,
    criterion: usize,
    measured: Decimal,
    points: Staged,
    scores: &Scores,
) -> Explained {
    let (formula, inputs) = worth::explained(room, scored, criterion, measured, scores);
    let by_points = room.lot.method.gives_points(criterion);
    let worth_unit = if by_points { "points" } else { room.currency() };
    staged(points, worth_unit, formula, inputs)
}

fn explained_weighted(
    criterion: &Criterion,
    index: usize,
    points: Decimal,
    weighted: Staged,
    scores: &Scores,
) -> Explained {
    let points = Term::new("p", points)
        .in_unit("points")
        .named(&criterion.id);
    match scores.shares.get(index) {
        Some((weights, sums)) => staged(
            weighted,
            "points",
            "award.weighted",
            vec![points, Term::new("w", *weights), Term::new("W", *sums)],
        ),
        None => staged(weighted, "points", "award.added", vec![points]),
    }
}

/// The points of quality of a bid, where the method states them beside the total.
pub(super) fn quality(room: &Room<'_>, score: &Score) -> Option<Explained> {
    let gives_points = |index| room.lot.method.gives_points(index);
    let inputs = terms(room.lot, "w", &score.weighted, gives_points);
    Some(staged(score.quality?, "points", "award.quality", inputs))
}

/// The total of a bid.
pub(super) fn total(
    room: &Room<'_>,
    complete: &Complete,
    score: &Score,
    total: Staged,
    scores: &Scores,
) -> Explained {
    let explained = total::explained(room.lot, room.currency(), score, total);
    // No price can be seen from points, and what they compare is withheld by the criterion.
    if room.lot.method.totals_points() {
        return explained;
    }
    let secrets = Secrets::of(room, complete);
    let mut scored = room
        .lot
        .criteria
        .iter()
        .filter_map(|one| one.scored.as_ref());
    let secret = scored.any(|scored| secrets.measure(&scored.measure));
    let hides = (0..room.lot.criteria.len()).any(|index| hides_reference(room, scores, index));
    if secret || hides {
        explained.unless(true)
    } else {
        explained
    }
}

/// The corridor below the best quotient; withheld where the best could be made of a secret price.
pub(super) fn corridor(room: &Room<'_>, scores: &Scores) -> Option<CorridorUsed> {
    let declared = room.lot.method.corridor()?;
    let (best, least) = scores.award.corridor?;
    let inputs = vec![Term::new("x", declared.share), Term::new("Z1", best)];
    let least = Explained::new(least, "points", "award.corridor", inputs);
    let secret = scores.secret.iter().flatten().any(|secret| *secret);
    let deciding = room.lot.method.tie_breaks(&room.lot.policies);
    let deciding = deciding.first().map(|tie| tie.name(&room.lot.criteria))?;
    Some(CorridorUsed {
        least: if secret { least.unless(true) } else { least },
        deciding,
    })
}
