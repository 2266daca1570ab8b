//! From the measures of all bids of a lot to points, totals and places.

use super::standing::{Settled, reason};
use super::{
    Room,
    offer::{Measures, Secrets},
    takes_part,
};
use crate::award::{self, Contender, Ranked, Reference, TieKey, reference};
use crate::evaluation::{Reason, ReasonCode, Standing};
use crate::explain::{Figure, Rounded, fault_problem, number};
use crate::model::{
    BelowZero, Combination, Lot, Method, ReferenceSet, Scored, SingleBid, TieBreak,
};
use crate::num::{Decimal, Exact, Fault, Rounding, Scalar, decide, sum};
use crate::problem::Problems;

/// The scores of a lot.
pub(super) struct Scores {
    /// Whether open questions keep the lot from being ranked.
    pub(super) open: bool,
    /// By offer: its points, total and standing; none where it takes no part.
    pub(super) by_offer: Vec<Option<Score>>,
    /// By criterion: the lowest and highest measure, and the offers that hold them.
    pub(super) references: Vec<Option<Reference<Exact>>>,
    /// By offer and criterion: whether its measure may not be shown.
    pub(super) secret: Vec<Vec<bool>>,
    /// By criterion: its share of the whole as a fraction; empty where points are added.
    pub(super) shares: Vec<(Decimal, Decimal)>,
    /// The places; bids are indices of offers.
    pub(super) places: Vec<Ranked>,
}

/// What an offer scores.
pub(super) struct Score {
    /// By criterion: points or money.
    pub(super) points: Vec<Option<Staged>>,
    /// By criterion.
    pub(super) weighted: Vec<Option<Staged>>,
    /// Points or evaluation price; none for a single bid that is not scored.
    pub(super) total: Option<Staged>,
    /// Thresholds it does not reach.
    pub(super) below: Vec<Reason>,
}

/// A number after the declared policies, with what they changed.
#[derive(Clone, Copy)]
pub(super) struct Staged {
    pub(super) value: Decimal,
    /// The same with the bound of its error.
    exact: Exact,
    /// What it was where it was below zero and became zero.
    pub(super) raised_from: Option<Decimal>,
    pub(super) rounded: Option<Rounded>,
}

impl Staged {
    /// `raw` after the policy for points below zero and a declared rounding.
    fn of(
        raw: Exact,
        below_zero: BelowZero,
        rounding: Option<Rounding>,
        place: (&str, &str),
        problems: &mut Problems,
    ) -> Option<Self> {
        let (pointer, subject) = place;
        let kept = award::below_zero(raw, below_zero);
        let exact = rounding.map_or(kept, |rounding| kept.round(rounding));
        let value = number(exact, pointer, subject, problems)?;
        let (raw, kept) = (raw.result().ok()?, kept.result().ok()?);
        Some(Self {
            value,
            exact,
            raised_from: (decide(raw) != decide(kept)).then_some(raw),
            rounded: rounding.map(|rounding| Rounded::new(kept, rounding)),
        })
    }
}

/// Scores the offers of a lot.
pub(super) fn score(
    room: &Room<'_>,
    settled: &[Settled],
    measured: &[Option<Measures>],
    secret: Vec<Vec<bool>>,
    pointer: &str,
    problems: &mut Problems,
) -> Option<Scores> {
    let lot = room.lot;
    let open = settled
        .iter()
        .any(|settled| settled.standing == Standing::Incomplete);
    let shares = match &lot.method {
        Method::WeightedPoints {
            combination: Combination::Weighted,
            weights_sum: Some(sum),
            ..
        } => {
            let Some(shares) = award::shares(&lot.criteria, *sum) else {
                problems.push(fault_problem(
                    Fault::Overflow,
                    &format!("{pointer}/criteria"),
                    "weights",
                ));
                return None;
            };
            shares
        }
        _ => Vec::new(),
    };
    let references = references(room, settled, measured);
    let mut scores = Scores {
        open,
        by_offer: settled.iter().map(|_| None).collect(),
        references,
        secret,
        shares,
        places: Vec::new(),
    };
    if open {
        return Some(scores);
    }
    let taking_part: Vec<usize> = (0..settled.len())
        .filter(|index| {
            settled
                .get(*index)
                .is_some_and(|one| takes_part(one.standing))
        })
        .collect();
    let unscored = taking_part.len() == 1 && lot.policies.single_bid == SingleBid::Unscored;
    let mut contenders = Vec::new();
    for index in taking_part {
        let (Some(Some(measures)), Some(sealed)) = (measured.get(index), lot.offers.get(index))
        else {
            continue;
        };
        let scored = if unscored {
            let nothing = || vec![None; lot.criteria.len()];
            Some(Score {
                points: nothing(),
                weighted: nothing(),
                total: None,
                below: Vec::new(),
            })
        } else {
            one(room, measures, &scores, &sealed.pointer, problems)
        };
        let Some(scored) = scored else { continue };
        if scored.below.is_empty() {
            contenders.push(contender(room, index, sealed.bid, measures, &scored));
        }
        if let Some(place) = scores.by_offer.get_mut(index) {
            *place = Some(scored);
        }
    }
    scores.places = award::rank(contenders);
    Some(scores)
}

/// Whether a rule that compares the bids uses a measure that may not be shown: the points and the
/// measure of any other bid would give it.
pub(super) fn compares(lot: &Lot, secret: &[Vec<bool>]) -> bool {
    lot.criteria.iter().enumerate().any(|(index, criterion)| {
        let scored = criterion.scored.as_ref();
        scored.is_some_and(|scored| scored.rule.uses_reference() != (false, false))
            && secret
                .iter()
                .any(|secret| secret.get(index).copied().unwrap_or(false))
    })
}

/// Which measures may not be shown, by offer and criterion.
pub(super) fn secret(room: &Room<'_>, settled: &[Settled]) -> Vec<Vec<bool>> {
    if !room.redacted {
        return Vec::new();
    }
    let of_offer = |settled: &Settled| match &settled.complete {
        Some(complete) => {
            let secrets = Secrets::of(room, complete);
            let measure = |scored: &Scored| secrets.measure(&scored.measure);
            room.lot
                .criteria
                .iter()
                .map(|criterion| criterion.scored.as_ref().is_some_and(measure))
                .collect()
        }
        None => Vec::new(),
    };
    settled.iter().map(of_offer).collect()
}

/// The lowest and highest measure of the reference set, by criterion.
fn references(
    room: &Room<'_>,
    settled: &[Settled],
    measured: &[Option<Measures>],
) -> Vec<Option<Reference<Exact>>> {
    let counts = |settled: &Settled| match room.lot.policies.reference_set {
        ReferenceSet::Admitted => takes_part(settled.standing),
        ReferenceSet::Received => settled.complete.is_some(),
    };
    (0..room.lot.criteria.len())
        .map(|criterion| {
            let measures: Vec<Exact> = settled
                .iter()
                .zip(measured)
                .filter(|(settled, _)| counts(settled))
                .filter_map(|(_, measures)| {
                    measures
                        .as_ref()?
                        .by_criterion
                        .get(criterion)
                        .copied()
                        .flatten()
                })
                .map(Exact::exact)
                .collect();
            reference(&measures)
        })
        .collect()
}

fn one(
    room: &Room<'_>,
    measures: &Measures,
    scores: &Scores,
    pointer: &str,
    problems: &mut Problems,
) -> Option<Score> {
    let lot = room.lot;
    let before = problems.count();
    let base = match lot.method {
        Method::EvaluationPrice { base } => Some(base),
        Method::WeightedPoints { .. } => None,
    };
    let rounding = lot.policies.rounding;
    let policy = lot.policies.points_below_zero;
    let below_zero = policy.unwrap_or(BelowZero::Allowed);
    let mut points = vec![None; lot.criteria.len()];
    let mut weighted = vec![None; lot.criteria.len()];
    for (index, criterion) in lot.criteria.iter().enumerate() {
        let measure = measures.by_criterion.get(index).copied().flatten();
        let reference = scores.references.get(index).copied().flatten();
        let (Some(scored), Some(measure), Some(reference)) =
            (&criterion.scored, measure, reference)
        else {
            continue;
        };
        let worth = award::worth(&scored.rule, Exact::exact(measure), &reference);
        let place = (pointer, criterion.id.as_str());
        // The starting amount of an evaluation price is a measure, not a worth.
        let stage = rounding.criterion.filter(|_| base != Some(index));
        // One fault is one problem.
        let Some(worth) = Staged::of(worth, below_zero, stage, place, problems) else {
            continue;
        };
        let share = scores.shares.get(index);
        let share = share.map_or_else(|| worth.exact, |share| award::weighted(worth.exact, *share));
        let stage = rounding.weighted.filter(|_| base.is_none());
        let share = Staged::of(share, BelowZero::Allowed, stage, place, problems);
        for (list, value) in [(&mut points, Some(worth)), (&mut weighted, share)] {
            if let Some(place) = list.get_mut(index) {
                *place = value;
            }
        }
    }
    let values = |list: &[Option<Staged>]| -> Vec<Option<Decimal>> {
        list.iter().map(|one| Some(one.as_ref()?.value)).collect()
    };
    let (worths, shares) = (values(&points), values(&weighted));
    let others = |index: &usize| base != Some(*index);
    let total = match base {
        None => sum(shares.iter().flatten().copied().map(Exact::exact)),
        Some(base) => award::evaluation_price(
            Exact::exact(worths.get(base).copied().flatten()?),
            (0..worths.len())
                .filter(others)
                .filter_map(|index| worths.get(index).copied().flatten())
                .map(Exact::exact),
        ),
    };
    let place = (pointer, "total");
    let total = Staged::of(total, BelowZero::Allowed, rounding.total, place, problems);
    let sum = total.map(|total| total.value);
    let below = thresholds(room, &worths, &shares, sum, scores, pointer, problems);
    (problems.count() == before).then_some(Score {
        points,
        weighted,
        total,
        below,
    })
}

/// The published thresholds that a bid does not reach.
fn thresholds(
    room: &Room<'_>,
    points: &[Option<Decimal>],
    weighted: &[Option<Decimal>],
    total: Option<Decimal>,
    scores: &Scores,
    pointer: &str,
    problems: &mut Problems,
) -> Vec<Reason> {
    let lot = room.lot;
    let mut below = Vec::new();
    // Money that quality is worth would tell what a redacted evaluation withholds.
    let by_points = matches!(lot.method, Method::WeightedPoints { .. });
    let shown = by_points || !room.redacted;
    let unit = if by_points { "points" } else { room.currency() };
    let reason = |code, subject: &str, required, reached| Reason {
        required: Some(Figure(required)),
        offered: Some(Figure(reached)).filter(|_| shown),
        unit: Some(unit.to_owned()),
        ..reason(code, subject, pointer.to_owned())
    };
    for (index, criterion) in lot.criteria.iter().enumerate() {
        let Some(minimum) = criterion.minimum_points else {
            continue;
        };
        let reached = if criterion.scored.is_some() {
            points.get(index).copied().flatten()
        } else {
            let parts = (0..lot.criteria.len()).filter(|leaf| is_within(room, *leaf, index));
            let of_group = sum(parts
                .filter_map(|leaf| weighted.get(leaf).copied().flatten())
                .map(Exact::exact));
            let share = scores
                .shares
                .get(index)
                .copied()
                .unwrap_or((Decimal::ONE, Decimal::ONE));
            number(
                award::weighted(of_group, (share.1, share.0)),
                pointer,
                &criterion.id,
                problems,
            )
        };
        if let Some(reached) = reached.filter(|reached| decide(*reached) < decide(minimum)) {
            let code = ReasonCode::BelowMinimumPoints;
            below.push(reason(code, &criterion.id, minimum, reached));
        }
    }
    if let Method::WeightedPoints {
        minimum_total: Some(minimum),
        ..
    } = &lot.method
        && let Some(total) = total.filter(|total| decide(*total) < decide(*minimum))
    {
        let code = ReasonCode::BelowMinimumTotal;
        below.push(reason(code, &lot.id, *minimum, total));
    }
    below
}

/// Whether a criterion belongs to a group, directly or through others.
fn is_within(room: &Room<'_>, leaf: usize, group: usize) -> bool {
    let parent = room
        .lot
        .criteria
        .get(leaf)
        .and_then(|criterion| criterion.parent);
    parent.is_some_and(|parent| parent == group || is_within(room, parent, group))
}

fn contender(
    room: &Room<'_>,
    index: usize,
    bid: usize,
    measures: &Measures,
    score: &Score,
) -> Contender {
    let by_points = matches!(room.lot.method, Method::WeightedPoints { .. });
    let negated = |points: Decimal| Decimal::ZERO.checked_sub(points).unwrap_or(points);
    let total = score.total.map(|total| total.value).unwrap_or_default();
    let ties = room.lot.policies.ties.iter().map(|tie| match tie {
        TieBreak::LowestPrice => TieKey::Number(measures.offered_price.unwrap_or_default()),
        TieBreak::MostPoints(criterion) => TieKey::Number(negated(
            score
                .points
                .get(*criterion)
                .copied()
                .flatten()
                .map(|points| points.value)
                .unwrap_or_default(),
        )),
        TieBreak::LowestMeasure(criterion) => TieKey::Number(
            measures
                .by_criterion
                .get(*criterion)
                .copied()
                .flatten()
                .unwrap_or_default(),
        ),
        TieBreak::LotDrawn => TieKey::Drawn(room.lot.drawn.iter().position(|drawn| *drawn == bid)),
    });
    Contender {
        bid: index,
        total: if by_points { negated(total) } else { total },
        ties: ties.collect(),
    }
}
