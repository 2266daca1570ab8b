//! From the measures of all bids of a lot to points, totals and places.

use std::collections::BTreeSet;

use super::standing::Settled;
use super::{Room, offer::Measures, secrets::Secrets, takes_part};
use crate::award::{self, Entry, FaultAt, Subject, Terms};
use crate::evaluation::{Outcome, Standing};
use crate::explain::fault_problem;
use crate::model::{Lot, Measure, Scored};
use crate::num::{Decimal, Fault};
use crate::problem::Problems;

/// The scores of a lot.
pub(super) struct Scores {
    /// Whether open questions keep the lot from being ranked.
    pub(super) open: bool,
    /// By offer and criterion: whether its measure may not be shown.
    pub(super) secret: Vec<Vec<bool>>,
    /// By criterion: its share of the whole as a fraction; empty where points are added.
    pub(super) shares: Vec<(Decimal, Decimal)>,
    /// What the offers score, by their indices.
    pub(super) award: award::Scores,
}

impl Scores {
    /// How the evaluation of the lot ends.
    pub(super) fn outcome(&self) -> Outcome {
        match self.award.places.first() {
            _ if self.open => Outcome::Open,
            None => Outcome::NoAdmittedBid,
            Some(first) if first.bids.len() > 1 => Outcome::Tied,
            Some(_) => Outcome::Ranked,
        }
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
    let terms = terms(room, pointer, problems)?;
    let open = is_open(settled);
    let award = if open {
        award::Scores {
            by_entry: settled.iter().map(|_| None).collect(),
            references: vec![None; room.lot.criteria.len()],
            ..award::Scores::default()
        }
    } else {
        let entries = entries(room, settled, measured);
        scored(room, settled, &terms, &entries, problems)?
    };
    Some(Scores {
        open,
        secret,
        shares: terms.shares,
        award,
    })
}

/// Whether an open question keeps the lot from being ranked.
pub(super) fn is_open(settled: &[Settled]) -> bool {
    let mut standings = settled.iter().map(|settled| settled.standing);
    standings.any(|standing| standing == Standing::Incomplete)
}

/// What the entries score; what has no result becomes a problem, and a measure that is not positive
/// where a rule needs one that is leaves nothing to score.
pub(super) fn scored(
    room: &Room<'_>,
    settled: &[Settled],
    terms: &Terms<'_>,
    entries: &[Option<Entry>],
    problems: &mut Problems,
) -> Option<award::Scores> {
    let scores = award::score(terms, entries);
    let mut compared = BTreeSet::new();
    for FaultAt {
        entry,
        subject,
        fault,
    } in scores.culprits.iter().chain(&scores.faults)
    {
        if *fault == Fault::NothingToCompare && !compared.insert(*subject) {
            continue;
        }
        let place = match subject {
            Subject::Criterion(index) if *fault == Fault::NotPositive => {
                culprit(room, settled, *entry, *index)
            }
            // It is the same for all bids.
            Subject::Criterion(index) if *fault == Fault::NothingToCompare => {
                format!("{}/criteria/{index}/rule", room.pointer)
            }
            _ => {
                let offer = room.lot.offers.get(*entry);
                offer.map_or_else(String::new, |sealed| sealed.pointer.clone())
            }
        };
        let subject = match subject {
            Subject::Criterion(index) => room.criterion_id(*index),
            Subject::Total => "total",
        };
        problems.push(fault_problem(*fault, &place, subject));
    }
    scores.culprits.is_empty().then_some(scores)
}

/// What the lot is awarded by.
pub(super) fn terms<'a>(
    room: &Room<'a>,
    pointer: &str,
    problems: &mut Problems,
) -> Option<Terms<'a>> {
    let lot = room.lot;
    Some(Terms {
        criteria: &lot.criteria,
        method: &lot.method,
        policies: &lot.policies,
        draws: &lot.draws,
        shares: shares(room, pointer, problems)?,
    })
}

/// The offers as the award sees them; none where nothing could be measured.
pub(super) fn entries(
    room: &Room<'_>,
    settled: &[Settled],
    measured: &[Option<Measures>],
) -> Vec<Option<Entry>> {
    let offers = room.lot.offers.iter().zip(settled).zip(measured);
    offers
        .map(|((sealed, settled), measures)| {
            let measures = measures.as_ref()?;
            Some(Entry {
                bid: sealed.bid,
                measures: measures.by_criterion.clone(),
                offered_price: measures.offered_price,
                takes_part: takes_part(settled.standing),
            })
        })
        .collect()
}

/// The criteria's shares of the whole; empty where points are added.
fn shares(
    room: &Room<'_>,
    pointer: &str,
    problems: &mut Problems,
) -> Option<Vec<(Decimal, Decimal)>> {
    if room.lot.method.weighting().is_none() {
        return Some(Vec::new());
    }
    let shares = award::shares(&room.lot.criteria);
    if shares.is_none() {
        problems.push(fault_problem(
            Fault::Overflow,
            &format!("{pointer}/criteria"),
            "weights",
        ));
    }
    shares
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
        scored.is_some_and(|scored| !scored.rule.compares().is_empty())
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
