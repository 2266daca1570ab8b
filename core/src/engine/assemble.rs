//! The evaluation of a lot, bid by bid.

use std::collections::BTreeSet;

use super::offer::Measures;
use super::score::Scores;
use super::secrets::Secrets;
use super::standing::Settled;
use super::{
    Room, carbon, costing, criteria, double_counting, footprint, growing, items, low_bid, options,
    outcome, packaging, product, reservation, shortlist, supply_chain, threshold,
};
use crate::award::Ranked;
use crate::evaluation::{BidEvaluation, Flag, FlagCode, Place, Standing};
use crate::explain::Figure;
use crate::model::{
    Complete, Criterion, Flow, Lot, Measure, Rule, SealedOffer, TieBreak, ValuedEmissions,
};
use crate::num::{Decimal, decide};
use crate::problem::Problems;

/// Every bid for the lot.
pub(super) fn bids(
    room: &Room<'_>,
    settled: &[Settled],
    measured: &[Option<Measures>],
    scores: &Scores,
    problems: &mut Problems,
) -> Vec<BidEvaluation> {
    room.lot
        .offers
        .iter()
        .zip(settled)
        .zip(measured)
        .enumerate()
        .map(|(index, ((sealed, settled), measures))| {
            bid(
                room,
                index,
                sealed,
                settled,
                (measures.as_ref(), measured),
                scores,
                problems,
            )
        })
        .collect()
}

fn bid(
    room: &Room<'_>,
    index: usize,
    sealed: &SealedOffer,
    settled: &Settled,
    (measures, measured): (Option<&Measures>, &[Option<Measures>]),
    scores: &Scores,
    problems: &mut Problems,
) -> BidEvaluation {
    let score = scores.award.by_entry.get(index).and_then(Option::as_ref);
    let rank = scores
        .award
        .places
        .iter()
        .find(|place| place.bids.contains(&index))
        .map(|place| place.rank);
    let mut reasons = settled.reasons.clone();
    let standing = match (settled.standing, rank, score) {
        (Standing::Admitted, Some(_), _) => Standing::Ranked,
        (Standing::Admitted, None, Some(score)) if !score.below.is_empty() => {
            let below = score.below.iter();
            reasons.extend(below.map(|missed| threshold::missed(room, missed, &sealed.pointer)));
            Standing::BelowThreshold
        }
        (Standing::Admitted, None, _) => {
            let missed = shortlist::missed(room, scores, index, &sealed.pointer);
            let standing = missed.as_ref().map(|_| Standing::NotShortlisted);
            reasons.extend(missed);
            standing.unwrap_or(Standing::Admitted)
        }
        (standing, ..) => standing,
    };
    let known = settled.complete.as_ref().zip(measures);
    let mut own = Problems::default();
    let costs = known.and_then(|(complete, measures)| {
        costing::report(room, complete, measures, &sealed.pointer, &mut own)
    });
    let carbon = known.and_then(|(complete, measures)| {
        carbon::report(room, complete, measures, &sealed.pointer, &mut own)
    });
    let outcomes = known.map_or_else(Vec::new, |(complete, measures)| {
        outcome::report(room, complete, measures, &sealed.pointer, &mut own)
    });
    let product_system = known.and_then(|(complete, measures)| {
        product::offered(room, complete, measures, &sealed.pointer, &mut own)
    });
    let is_calculable = own.count() == 0 && (settled.complete.is_none() || measures.is_some());
    let costs = costs.filter(|_| is_calculable);
    let carbon = carbon.filter(|_| is_calculable);
    let low_bid = low_bid::low_bid(room, index, measured, scores, problems);
    let mut flags = flags(room, sealed, settled, measures);
    flags.extend(low_bid::flag(low_bid.as_ref()));
    if room.counts(settled) {
        problems.append(own);
    } else if !is_calculable {
        flags.push(Flag {
            code: FlagCode::NotCalculable,
            subjects: Vec::new(),
            places: Vec::new(),
            share: None,
        });
    }
    BidEvaluation {
        bid: room.bid_id(sealed.bid).to_owned(),
        variant: sealed.variant,
        standing,
        reasons,
        supply_chain: supply_chain::proven(room, sealed),
        rank,
        shortlist_points: shortlist::points(room, scores, index, score),
        quality: score.and_then(|score| criteria::quality(room, score)),
        total: known.zip(score).and_then(|((complete, _), score)| {
            Some(criteria::total(room, complete, score, score.total?, scores))
        }),
        low_bid,
        criteria: known
            .map(|(complete, measures)| {
                criteria::results(room, complete, measures, sealed, score, scores)
            })
            .unwrap_or_default(),
        offered_price: known
            .and_then(|(complete, measures)| items::offered_price(room, complete, measures)),
        items: known
            .map(|(complete, measures)| items::items(room, complete, measures))
            .unwrap_or_default(),
        schedule_discount: known
            .and_then(|(complete, measures)| items::schedule_discount(room, complete, measures)),
        options: known
            .map(|(complete, measures)| options::options(room, complete, measures))
            .unwrap_or_default(),
        packaging: known
            .and_then(|(complete, measures)| {
                packaging::report(room, complete, measures, &sealed.offer)
            })
            .map(Box::new),
        reservations: reservation::treated(room, sealed),
        contract_value: known
            .and_then(|(complete, measures)| items::contract_value(room, complete, measures)),
        product_system: product_system.filter(|_| is_calculable),
        costs,
        carbon,
        outcomes: if is_calculable { outcomes } else { Vec::new() },
        flags,
    }
}

/// What a reader should know of a bid; the share of its cost that rests on unverified values.
fn flags(
    room: &Room<'_>,
    sealed: &SealedOffer,
    settled: &Settled,
    measures: Option<&Measures>,
) -> Vec<Flag> {
    let mut flags = settled.flags.clone();
    // How a number is written tells something of it.
    let bid = room.case.bids.get(sealed.bid);
    if room.redacted && bid.is_some_and(|bid| bid.confidential) {
        flags.retain(|flag| flag.code != FlagCode::ThreeDecimals);
    }
    if let (Some(complete), Some(measures)) = (&settled.complete, measures) {
        let secret = Secrets::of(room, complete).costs();
        for flag in flags
            .iter_mut()
            .filter(|flag| flag.code == FlagCode::UnverifiedValues && !secret)
        {
            flag.share = unverified_share(room, complete, measures).map(Figure);
        }
    }
    flags
}

/// What a reader should know of the lot, not of one bid.
pub(super) fn lot_flags(room: &Room<'_>, scores: &Scores) -> Vec<Flag> {
    let lot = room.lot;
    let is_capped = |criterion: &&Criterion| {
        let rule = criterion.scored.as_ref().map(|scored| &scored.rule);
        matches!(rule, Some(Rule::FixedRange { capped: true, .. }))
    };
    let capped = lot.criteria.iter().filter(is_capped);
    let capped = capped.map(|criterion| criterion.id.clone()).collect();
    [
        Flag::about(FlagCode::ItemOutsideCost, items_outside_cost(room)),
        Flag::about(FlagCode::CappedRange, capped),
        Flag::about(FlagCode::AssumedValue, growing::assumed_indices(lot)),
        Flag::about(FlagCode::ScalesDiffer, scales_that_differ(lot)),
        Flag::about(FlagCode::GwpSetsDiffer, carbon::gwp_sets_that_differ(room)),
        Flag::about(FlagCode::DecisionUnused, draws_unused(lot, scores)),
    ]
    .into_iter()
    .flatten()
    .chain(double_counting::flags(room))
    .chain(footprint::differences(room))
    .collect()
}

/// The lots drawn that met no tie; none while open questions keep the lot from being ranked.
fn draws_unused(lot: &Lot, scores: &Scores) -> Vec<String> {
    let draws = lot.draws.iter().enumerate();
    let unused =
        draws.filter(|(index, _)| !scores.open && !scores.award.draws_used.contains(index));
    unused.map(|(_, draw)| draw.decision.clone()).collect()
}

/// The weighted criteria whose most points are known, where these differ: a criterion of at most 10
/// points beside one of 100 has a tenth of the effect that its weight says.
fn scales_that_differ(lot: &Lot) -> Vec<String> {
    let weighted = lot.method.weighting().is_some();
    let most = |criterion: &Criterion| {
        let most = criterion.scored.as_ref()?.most_points()?;
        let counts = weighted
            && criterion
                .weight
                .is_some_and(|weight| !weight.part.is_zero());
        counts.then(|| (decide(most), criterion.id.clone()))
    };
    let scales: Vec<(Decimal, String)> = lot.criteria.iter().filter_map(most).collect();
    let differ = scales.windows(2).any(|pair| match pair {
        [(one, _), (next, _)] => one != next,
        _ => false,
    });
    if differ {
        scales.into_iter().map(|(_, id)| id).collect()
    } else {
        Vec::new()
    }
}

/// The items that count and stand in no cost line that a criterion measures; none where no criterion
/// measures the life-cycle cost.
fn items_outside_cost(room: &Room<'_>) -> Vec<String> {
    let lot = room.lot;
    let scored = lot.criteria.iter().filter_map(|one| one.scored.as_ref());
    let measured: Vec<usize> = scored
        .filter_map(|scored| match &scored.measure {
            Measure::LifeCycleCost { payers, phases, .. } => {
                Some(room.measured_lines(payers, phases))
            }
            _ => None,
        })
        .flatten()
        .collect();
    let measures_cost = lot.criteria.iter().any(|one| {
        let measure = one.scored.as_ref().map(|scored| &scored.measure);
        matches!(measure, Some(Measure::LifeCycleCost { .. }))
    });
    let costed: BTreeSet<usize> = measured
        .into_iter()
        .filter_map(|line| match lot.cost_lines.get(line)?.flow {
            Flow::Schedule { item } => Some(item),
            Flow::Product { part, .. } => lot.products.as_ref()?.bought_as(part),
            _ => None,
        })
        .collect();
    let items = lot.schedule.iter().enumerate();
    items
        .filter(|(index, item)| measures_cost && item.counts && !costed.contains(index))
        .map(|(_, item)| item.id.clone())
        .collect()
}

/// The share of the undiscounted cost that comes from lines with unverified values.
fn unverified_share(room: &Room<'_>, complete: &Complete, measures: &Measures) -> Option<Decimal> {
    let is_unverified = |parameter: usize| complete.unverified.contains(&parameter);
    let emitted = |emissions: &ValuedEmissions| {
        let lines = room.lot.carbon_lines.iter();
        let mut lines = lines.filter(|line| emissions.counts(&[line.stage], line.biogenic));
        lines.any(|line| line.parameters().any(is_unverified))
    };
    let rests_on = |line: usize| {
        room.lot
            .cost_lines
            .get(line)
            .is_some_and(|line| match &line.flow {
                Flow::Carbon { emissions, .. } => emitted(emissions),
                _ => line.parameters().any(is_unverified),
            })
    };
    let all = measures
        .costs
        .total(|_, _| true)
        .undiscounted
        .result()
        .ok()?;
    let unverified = measures
        .costs
        .total(|line, _| rests_on(line))
        .undiscounted
        .result()
        .ok()?;
    unverified.checked_div(all).map(decide)
}

/// The places with the bids' names.
pub(super) fn places(room: &Room<'_>, scores: &Scores) -> Vec<Place> {
    let ties = room.lot.method.tie_breaks(&room.lot.policies);
    named_places(room, &scores.award.places, &ties)
}

/// Places with the bids' names and the names of what broke ties between them.
pub(super) fn named_places(room: &Room<'_>, places: &[Ranked], ties: &[TieBreak]) -> Vec<Place> {
    places
        .iter()
        .map(|place| Place {
            rank: place.rank,
            bids: place
                .bids
                .iter()
                .map(|offer| room.bidder_of(*offer))
                .collect(),
            decided_by: place
                .decided_by
                .and_then(|index| ties.get(index))
                .map(|tie| tie.name(&room.lot.criteria)),
        })
        .collect()
}
