//! A lot that is awarded, with what every change of a number starts from.

use super::change::Changed;
use super::corridor::MOST_BIDS;
use super::field::{Field, Line};
use super::form::Form;
use super::relisted::is_followed_by_shortlist;
use super::seats::Seats;
use crate::award::{Entry, Score, Scores, Terms, TieKey, weighted};
use crate::model::{Measure, Method, ReferenceSet, RoundingStages, Rule, TieBreak};
use crate::num::{Decimal, Exact, Rounding, RoundingMode, Scalar, sum};
use crate::words;

words! {
    /// Why nothing can be said of what would change the award.
    pub enum NotAwarded {
        /// Open questions keep the lot from being ranked.
        Open = "open",
        /// No bid can be ranked.
        NoAdmittedBid = "no_admitted_bid",
        /// The first place is shared.
        Tied = "tied",
        /// One bid is left, and nothing is compared.
        SingleBid = "single_bid",
        /// There are more bids and criteria than can be compared with each other.
        TooMany = "too_many",
        /// A limit on how many lots a bidder may win, or bids for several lots together, leave the lot without
        /// a winner.
        LotLimits = "lot_limits",
        /// A framework has several suppliers and a bidder several bids, of which it is a supplier by the best
        /// alone; what would change that is not worked out.
        SeveralSolutions = "several_solutions",
        /// The last place among several suppliers is shared, and nobody has it.
        CutOffTied = "cut_off_tied",
        /// There are as many suppliers as bids that can be ranked, and no other could take a place.
        RoomForAll = "room_for_all",
    }
}

/// The most that bids by bids by criteria may be.
const MOST_COMPARISONS: usize = 4_000_000;

/// A lot with a winner, or several suppliers, and at least one rival.
#[derive(Debug)]
pub struct Awarded<'a> {
    /// What it is awarded by.
    pub terms: &'a Terms<'a>,
    /// The bids.
    pub entries: &'a [Option<Entry>],
    /// What they score.
    pub scores: Scores,
    /// How many bids win.
    pub seats: Seats,
    /// The entries that win, the best first.
    pub winners: Vec<usize>,
    /// The other ranked entries, the best first.
    pub rivals: Vec<usize>,
    /// By entry: the sum of what the criteria count, before a declared rounding of the total.
    sums: Vec<Option<Exact>>,
    /// By entry: the same without any rounding of weighted points.
    unrounded: Vec<Option<Exact>>,
}

impl<'a> Awarded<'a> {
    /// The lot as it is awarded.
    ///
    /// # Errors
    ///
    /// Why there is no award that a rival could change.
    pub fn of(
        terms: &'a Terms<'a>,
        entries: &'a [Option<Entry>],
        scores: Scores,
        seats: Seats,
    ) -> Result<Self, NotAwarded> {
        let bids = entries.iter().flatten().count();
        let comparisons = bids.saturating_mul(bids);
        if comparisons.saturating_mul(terms.criteria.len()) > MOST_COMPARISONS {
            return Err(NotAwarded::TooMany);
        }
        is_awarded(&scores, seats)?;
        let awarded = Self::as_scored(terms, entries, scores, seats);
        if awarded.rivals.is_empty() {
            return Err(if seats.are_several() {
                NotAwarded::RoomForAll
            } else {
                NotAwarded::SingleBid
            });
        }
        Ok(awarded)
    }

    /// The lot as it is scored, whether or not there is a winner with a rival.
    #[must_use]
    pub fn as_scored(
        terms: &'a Terms<'a>,
        entries: &'a [Option<Entry>],
        scores: Scores,
        seats: Seats,
    ) -> Self {
        let mut scores = scores;
        complete(terms, entries, &mut scores);
        let winners = seats.taken(&scores.places);
        let ranked = scores.places.iter().flat_map(|place| &place.bids).copied();
        let rivals: Vec<usize> = ranked.filter(|entry| !winners.contains(entry)).collect();
        let of = |sum: &dyn Fn(&Score) -> Exact| {
            let scores = scores.by_entry.iter();
            scores.map(|score| score.as_ref().map(sum)).collect()
        };
        let sums = of(&|score| counted(terms, score));
        let unrounded = of(&|score| unrounded(terms, score));
        Self {
            terms,
            entries,
            scores,
            seats,
            winners,
            rivals,
            sums,
            unrounded,
        }
    }

    /// Whether an entry wins.
    #[must_use]
    pub fn wins(&self, entry: usize) -> bool {
        self.winners.contains(&entry)
    }

    /// The entry that every rival has to pass first: the winner, or the last of several suppliers.
    #[must_use]
    pub fn last(&self) -> usize {
        self.winners.last().copied().unwrap_or(usize::MAX)
    }

    /// The ranked entries in the order of their places.
    pub(super) fn places(&self) -> impl Iterator<Item = usize> + Clone {
        self.winners.iter().chain(&self.rivals).copied()
    }

    pub(super) fn entry(&self, entry: usize) -> Option<&'a Entry> {
        self.entries.get(entry)?.as_ref()
    }

    pub(super) fn score(&self, entry: usize) -> Option<&Score> {
        self.scores.by_entry.get(entry)?.as_ref()
    }

    pub(super) fn stages(&self) -> RoundingStages {
        self.terms.policies.rounding
    }

    /// A total as a merit: the higher the better.
    pub(super) fn merit(&self, total: Exact) -> Exact {
        if self.terms.method.greatest_wins() {
            total
        } else {
            -total
        }
    }

    /// The indices of the criteria that are scored.
    pub(super) fn leaves(&self) -> impl Iterator<Item = usize> {
        let criteria = self.terms.criteria.iter().enumerate();
        criteria.filter_map(|(index, criterion)| criterion.scored.as_ref().map(|_| index))
    }

    /// The indices of the criteria whose points are weighed, or would be.
    pub(super) fn weighed(&self) -> impl Iterator<Item = usize> {
        let method = self.terms.method;
        self.leaves().filter(|leaf| method.gives_points(*leaf))
    }

    /// Whether a criterion is this group, or is in it.
    pub(super) fn is_in(&self, criterion: usize, group: usize) -> bool {
        criterion == group || self.terms.groups_of(criterion).any(|one| one == group)
    }

    /// The bids that are not ranked, and would be if no threshold that depends on weights kept them from it.
    pub(super) fn below(&self) -> impl Iterator<Item = usize> {
        let scores = self.scores.by_entry.iter().enumerate();
        scores.filter_map(|(entry, score)| {
            let score = score.as_ref()?;
            let is_below = !score.below.is_empty() && self.may_be_ranked(score);
            is_below.then_some(entry)
        })
    }

    /// Whether a bid with this score can be ranked with some weights: it has a total, and misses no threshold of
    /// a criterion.
    pub(super) fn may_be_ranked(&self, score: &Score) -> bool {
        let hindered = score.below.iter().any(|missed| {
            let criterion = missed.criterion;
            let criterion = criterion.and_then(|index| self.terms.criteria.get(index));
            criterion.is_some_and(|criterion| criterion.scored.is_some())
        });
        !hindered && score.total.is_some()
    }

    /// Whether others are compared with the entry.
    pub(super) fn is_compared(&self, entry: usize) -> bool {
        self.terms.policies.reference_set == ReferenceSet::Received
            || self.scores.left.get(entry) == Some(&true)
    }

    /// What ties of an entry are broken by, as it is.
    pub(super) fn keys(&self, entry: usize) -> Vec<TieKey> {
        let points = |criterion: usize| {
            let points = self.score(entry)?.points.get(criterion).copied().flatten();
            Some(points?.value)
        };
        self.entry(entry)
            .map(|numbers| {
                let points = |criterion| points(criterion).unwrap_or_default();
                let quality = self.score(entry).and_then(|score| score.quality);
                let quality = quality.map(|quality| quality.value).unwrap_or_default();
                self.terms.tie_keys(numbers, points, quality)
            })
            .unwrap_or_default()
    }

    /// Whether it is told what a changed number of a criterion does: not where numbers are rounded and a corridor decides or
    /// more bids than `MOST_BIDS` may be in it, not where a rounding decides who goes on to the comparison, not where ties are broken by a price whose measure
    /// is rounded or by rounded points that count nothing else, and not where features that are worth powers or logarithms
    /// of a comparison divide a price.
    #[must_use]
    pub fn follows(&self, criterion: usize, changed: Changed) -> bool {
        let method = self.terms.method;
        let scored = self.terms.criteria.get(criterion);
        let scored = scored.and_then(|criterion| criterion.scored.as_ref());
        let Some(rule) = scored.map(|scored| &scored.rule) else {
            return false;
        };
        let divides =
            matches!(method, Method::FeatureCoefficient { .. }) && !method.is_amount(criterion);
        let is_bent = matches!(rule, Rule::PowerRatio { .. } | Rule::LogRatio { .. });
        let is_told = changed == Changed::Points || !(divides && is_bent);
        let shortlist = is_followed_by_shortlist(self.terms, criterion, changed);
        let ties = &self.terms.policies.ties;
        let is_price = scored.is_some_and(|scored| matches!(scored.measure, Measure::OfferedPrice));
        let by_price =
            changed == Changed::Measure && is_price && ties.contains(&TieBreak::LowestPrice);
        let by_unrounded = by_price && self.stages().measure.is_some();
        let by_points = ties.contains(&TieBreak::MostPoints(criterion));
        let counts = !matches!(method, Method::LowestPrice { .. })
            && self
                .terms
                .shares
                .get(criterion)
                .is_none_or(|(weight, _)| !weight.is_zero());
        let by_rounded = by_points && !counts && self.stages().criterion.is_some();
        self.follows_corridor(criterion, changed)
            && is_told
            && shortlist
            && !by_unrounded
            && !by_rounded
    }

    /// Whether it is told what a changed number does to a corridor, where there is one: rounded numbers move in
    /// steps, of which one may bring another bid into it.
    fn follows_corridor(&self, criterion: usize, changed: Changed) -> bool {
        let stages = self.stages();
        let measure = stages.measure.filter(|_| changed == Changed::Measure);
        let rounded = [measure, stages.criterion, stages.weighted, stages.total];
        let by_measure = TieBreak::LowestMeasure(criterion);
        let by_kept = changed == Changed::Points && self.terms.policies.ties.contains(&by_measure);
        let is_followed =
            rounded.iter().all(Option::is_none) && !by_kept && self.entries.len() <= MOST_BIDS;
        self.terms.method.corridor().is_none() || is_followed
    }

    /// The sum of what the criteria count, before a declared rounding of the total.
    pub(super) fn sum(&self, entry: usize) -> Option<Exact> {
        self.sums.get(entry).copied().flatten()
    }

    /// The same without any rounding of weighted points.
    pub(super) fn unrounded(&self, entry: usize) -> Option<Exact> {
        self.unrounded.get(entry).copied().flatten()
    }
}

/// Scores in full what missed a threshold that was tested before anything was compared: with other weights
/// it may be ranked. Not where it would then be compared with as well.
fn complete(terms: &Terms<'_>, entries: &[Option<Entry>], scores: &mut Scores) {
    let received = terms.policies.reference_set == ReferenceSet::Received;
    if terms.shares.is_empty() || terms.policies.shortlist.is_some() || !received {
        return;
    }
    for (index, entry) in entries.iter().enumerate() {
        let Some(entry) = entry.as_ref().filter(|entry| entry.takes_part) else {
            continue;
        };
        if scores.left.get(index) == Some(&true) {
            continue;
        }
        // One without a result could not be ranked either.
        let mut unreported = Vec::new();
        let full = terms.one(entry, index, &scores.references, &mut unreported);
        if let (Some(full), Some(place)) = (full, scores.by_entry.get_mut(index)) {
            *place = Some(full);
        }
    }
}

/// Whether somebody wins.
fn is_awarded(scores: &Scores, seats: Seats) -> Result<(), NotAwarded> {
    let Some(first) = scores.places.first() else {
        return Err(NotAwarded::NoAdmittedBid);
    };
    if !seats.are_several() {
        return if first.bids.len() > 1 {
            Err(NotAwarded::Tied)
        } else {
            Ok(())
        };
    }
    // Where fewer become suppliers, as published, it is known who they are, unless nobody is.
    let open = seats.is_undecided() && seats.is_cut_off(&scores.places);
    if open || seats.taken(&scores.places).is_empty() {
        return Err(NotAwarded::CutOffTied);
    }
    Ok(())
}

fn counted(terms: &Terms<'_>, score: &Score) -> Exact {
    let base = terms.base();
    let counted = score.weighted.iter().enumerate();
    sum(counted.filter_map(|(criterion, weighted)| {
        let value = Exact::exact(weighted.as_ref()?.value);
        Some(if base.is_some_and(|base| base != criterion) {
            -value
        } else {
            value
        })
    }))
}

pub(super) fn unrounded(terms: &Terms<'_>, score: &Score) -> Exact {
    let points = score.points.iter().enumerate();
    sum(points.filter_map(|(criterion, points)| {
        Some(weighted(points.as_ref()?.exact, terms.share(criterion)))
    }))
}

/// The bids that are ranked, with their totals.
pub(super) fn ranked(terms: &Terms<'_>, scores: &Scores, seats: Seats) -> Field {
    let entries = scores.places.iter().flat_map(|place| &place.bids);
    let lines = entries.filter_map(|entry| {
        let score = scores.by_entry.get(*entry)?.as_ref()?;
        let total = score.total.map(|total| total.value).unwrap_or_default();
        let total = Exact::exact(total);
        let merit = if terms.method.greatest_wins() {
            total
        } else {
            -total
        };
        Some(Line {
            entry: *entry,
            merit: Form::constant(merit),
            band: Exact::zero(),
            hurdles: Vec::new(),
        })
    });
    Field {
        lines: lines.collect(),
        seats,
    }
}

/// How far a declared rounding can move a number either way.
pub(super) fn band(rounding: Option<Rounding>) -> Exact {
    let Some(rounding) = rounding else {
        return Exact::zero();
    };
    Exact::exact(match rounding.mode {
        RoundingMode::HalfEven | RoundingMode::HalfUp | RoundingMode::HalfDown => {
            Decimal::new(5, rounding.decimals.saturating_add(1))
        }
        RoundingMode::Down | RoundingMode::Up => Decimal::new(1, rounding.decimals),
    })
}
