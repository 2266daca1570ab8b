//! From the measures of all bids of a lot to points, totals and places.

use std::collections::BTreeSet;

use super::standing::Settled;
use super::{
    Room,
    offer::{Measures, Secrets},
    takes_part, threshold,
};
use crate::award::{self, Contender, Ranked, Reference, TieKey, reference};
use crate::evaluation::{Reason, Standing};
use crate::explain::{Rounded, fault_problem, number};
use crate::model::{
    BelowZero, Combination, Lot, Measure, Method, ReferenceSet, Scored, SingleBid, TieBreak,
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
    /// Indices of the lots drawn that broke a tie.
    pub(super) draws_used: BTreeSet<usize>,
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

impl Score {
    /// The score of a bid that is not scored.
    fn nothing(criteria: usize) -> Self {
        Self {
            points: vec![None; criteria],
            weighted: vec![None; criteria],
            total: None,
            below: Vec::new(),
        }
    }
}

/// Scores the offers of a lot.
///
/// In two steps: what needs no comparison is scored first, and a bid that already misses a
/// threshold there is out before the lowest and highest measures are taken. Thresholds that do
/// compare are then tested with those measures.
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
    let mut scores = Scores {
        open,
        by_offer: settled.iter().map(|_| None).collect(),
        references: vec![None; lot.criteria.len()],
        secret,
        shares: shares(room, pointer, problems)?,
        places: Vec::new(),
        draws_used: BTreeSet::new(),
    };
    if open {
        return Some(scores);
    }
    let taking_part = settled.iter().map(|one| takes_part(one.standing));
    let mut left: Vec<bool> = taking_part.collect();
    if threshold::are_there(room) {
        for (index, left) in left.iter_mut().enumerate().filter(|(_, left)| **left) {
            let (Some(Some(measures)), Some(sealed)) = (measured.get(index), lot.offers.get(index))
            else {
                continue;
            };
            // A fault will be met again, and reported, when everything is scored.
            let mut unreported = Problems::default();
            let scored = one(room, measures, &scores, &sealed.pointer, &mut unreported);
            if let Some(scored) = scored.filter(|scored| !scored.below.is_empty()) {
                *left = false;
                place(&mut scores.by_offer, index, scored);
            }
        }
    }
    scores.references = references(room, settled, measured, &left);
    if culprits(room, settled, measured, &left, problems) {
        return None;
    }
    let alone = left.iter().filter(|left| **left).count() == 1
        && lot.policies.single_bid == SingleBid::Unscored;
    let mut ranked = Vec::new();
    for index in (0..left.len()).filter(|index| left.get(*index) == Some(&true)) {
        let (Some(Some(measures)), Some(sealed)) = (measured.get(index), lot.offers.get(index))
        else {
            continue;
        };
        let scored = if alone && !threshold::are_there(room) {
            Some(Score::nothing(lot.criteria.len()))
        } else {
            one(room, measures, &scores, &sealed.pointer, problems)
        };
        let Some(scored) = scored else { continue };
        if scored.below.is_empty() {
            ranked.push((index, sealed.bid, measures));
        }
        place(&mut scores.by_offer, index, scored);
    }
    // The thresholds hold for the one bid that is left as well; its points are not stated.
    if let [(index, ..)] = ranked.as_slice()
        && lot.policies.single_bid == SingleBid::Unscored
    {
        place(
            &mut scores.by_offer,
            *index,
            Score::nothing(lot.criteria.len()),
        );
    }
    let contenders = ranked.into_iter().filter_map(|(index, bid, measures)| {
        let score = scores.by_offer.get(index)?.as_ref()?;
        Some(contender(room, index, bid, measures, score))
    });
    let order = award::rank(contenders.collect());
    scores.places = order.places;
    scores.draws_used = order.draws_used;
    Some(scores)
}

fn place(scores: &mut [Option<Score>], index: usize, score: Score) {
    if let Some(place) = scores.get_mut(index) {
        *place = Some(score);
    }
}

/// The criteria's shares of the whole; empty where points are added.
fn shares(
    room: &Room<'_>,
    pointer: &str,
    problems: &mut Problems,
) -> Option<Vec<(Decimal, Decimal)>> {
    let Method::WeightedPoints {
        combination: Combination::Weighted,
        weights_sum: Some(sum),
        ..
    } = &room.lot.method
    else {
        return Some(Vec::new());
    };
    let shares = award::shares(&room.lot.criteria, *sum);
    if shares.is_none() {
        problems.push(fault_problem(
            Fault::Overflow,
            &format!("{pointer}/criteria"),
            "weights",
        ));
    }
    shares
}

/// Whether a measure that is not positive keeps a rule from being applied: one problem for each
/// such measure of the reference set, at the value or price that makes it so.
fn culprits(
    room: &Room<'_>,
    settled: &[Settled],
    measured: &[Option<Measures>],
    left: &[bool],
    problems: &mut Problems,
) -> bool {
    let before = problems.count();
    if room.lot.policies.single_bid == SingleBid::Unscored
        && left.iter().filter(|left| **left).count() == 1
        && !threshold::are_there(room)
    {
        return false;
    }
    for (index, criterion) in room.lot.criteria.iter().enumerate() {
        let needs_positive = criterion
            .scored
            .as_ref()
            .is_some_and(|scored| scored.rule.needs_positive());
        if !needs_positive || !left.contains(&true) {
            continue;
        }
        for (offer, measures) in in_reference_set(room, settled, measured, left) {
            let measure = measures.by_criterion.get(index).copied().flatten();
            if measure.is_some_and(|measure| decide(measure) <= Decimal::ZERO) {
                let place = culprit(room, settled, offer, index);
                problems.push(fault_problem(Fault::NotPositive, &place, &criterion.id));
            }
        }
    }
    problems.count() > before
}

/// Where the value or the price stands by which a measure is not positive, or else the offer.
fn culprit(room: &Room<'_>, settled: &[Settled], offer: usize, criterion: usize) -> String {
    let sealed = room.lot.offers.get(offer);
    let pointer = sealed.map_or("", |sealed| sealed.pointer.as_str());
    let complete = settled.get(offer).and_then(|one| one.complete.as_ref());
    let scored = room.lot.criteria.get(criterion);
    let scored = scored.and_then(|criterion| criterion.scored.as_ref());
    let found = match (scored.map(|scored| &scored.measure), complete) {
        (Some(Measure::Declared(parameter)), Some(complete)) => {
            let place = complete.places.get(*parameter);
            place.map(|place| place.of_value(pointer))
        }
        (Some(Measure::OfferedPrice), Some(complete)) => {
            let mut stated = complete.prices.iter().map(|price| price.stated);
            let culprit = stated.find(|stated| stated.value <= Decimal::ZERO);
            culprit.map(|stated| stated.place.of_price(pointer))
        }
        _ => None,
    };
    found.unwrap_or_else(|| pointer.to_owned())
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

/// The offers whose measures others are compared with.
fn in_reference_set<'a>(
    room: &Room<'_>,
    settled: &'a [Settled],
    measured: &'a [Option<Measures>],
    left: &'a [bool],
) -> impl Iterator<Item = (usize, &'a Measures)> {
    let all = room.lot.policies.reference_set == ReferenceSet::Received;
    measured
        .iter()
        .enumerate()
        .filter(move |(index, _)| {
            let is_left = left.get(*index).copied().unwrap_or(false);
            let is_complete = settled
                .get(*index)
                .is_some_and(|one| one.complete.is_some());
            is_left || (all && is_complete)
        })
        .filter_map(|(index, measures)| Some((index, measures.as_ref()?)))
}

/// The lowest and highest measure of the reference set, by criterion.
fn references(
    room: &Room<'_>,
    settled: &[Settled],
    measured: &[Option<Measures>],
    left: &[bool],
) -> Vec<Option<Reference<Exact>>> {
    (0..room.lot.criteria.len())
        .map(|criterion| {
            let measures: Vec<Exact> = in_reference_set(room, settled, measured, left)
                .filter_map(|(_, measures)| measures.by_criterion.get(criterion).copied().flatten())
                .map(Exact::exact)
                .collect();
            reference(&measures)
        })
        .collect()
}

/// What an offer scores; a rule that compares gives nothing while there is nothing to compare with.
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
        let (Some(scored), Some(measure)) = (&criterion.scored, measure) else {
            continue;
        };
        let compared = scores.references.get(index).copied().flatten();
        let reference = match (scored.rule.uses_reference(), compared) {
            (_, Some(reference)) => reference,
            ((false, false), None) => Reference {
                lowest: Exact::exact(measure),
                highest: Exact::exact(measure),
            },
            _ => continue,
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
    let leaves = lot.criteria.iter().zip(&points);
    let is_whole = leaves
        .into_iter()
        .all(|(criterion, points)| criterion.scored.is_none() || points.is_some());
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
    let total = is_whole
        .then(|| Staged::of(total, BelowZero::Allowed, rounding.total, place, problems))
        .flatten();
    let sum = total.map(|total| total.value);
    let below = threshold::missed(room, &worths, &shares, sum, scores, pointer, problems);
    (problems.count() == before).then_some(Score {
        points,
        weighted,
        total,
        below,
    })
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
        TieBreak::LotDrawn => {
            let place = |order: &[usize]| order.iter().position(|drawn| *drawn == bid);
            let mut draws = room.lot.draws.iter().enumerate();
            TieKey::Drawn(draws.find_map(|(draw, lots)| Some((draw, place(&lots.order)?))))
        }
    });
    Contender {
        bid: index,
        total: if by_points { negated(total) } else { total },
        ties: ties.collect(),
    }
}
