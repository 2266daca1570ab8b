//! A changed number that can bring other bids onto a shortlist.

use std::cmp::Reverse;

use super::allotted::Standings;
use super::awarded::Awarded;
use super::change::{Change, Changed};
use super::field::Field;
use super::walk::Path;
use crate::award::{Entry, Terms, TieKey, score};
use crate::model::{Aggregation, Criterion, Measure, Rule, TieBreak};
use crate::num::{Decimal, Exact, Fault, Scalar};

/// Whether a change of a criterion can bring other bids onto the shortlist: it is one of those that the
/// shortlist goes by, breaks ties there, or has a threshold to reach before.
pub(super) fn moves_shortlist(terms: &Terms<'_>, criterion: usize, changed: Changed) -> bool {
    let Some(listed) = &terms.policies.shortlist else {
        return false;
    };
    let scored = terms.criteria.get(criterion);
    let Some(scored) = scored.and_then(|criterion| criterion.scored.as_ref()) else {
        return false;
    };
    let is_price = matches!(scored.measure, Measure::OfferedPrice);
    let of_measure = changed == Changed::Measure;
    let breaks_ties = listed.by_tie_chain
        && terms.policies.ties.iter().any(|tie| match *tie {
            TieBreak::LowestPrice => of_measure && is_price,
            TieBreak::LowestMeasure(of) => of_measure && of == criterion,
            TieBreak::MostPoints(of) => of == criterion,
            TieBreak::MostQuality | TieBreak::LotDrawn => false,
        });
    let has_minimum = |index: usize| {
        let declared = terms.criteria.get(index);
        declared.is_some_and(|declared| declared.minimum_points.is_some())
    };
    let is_tested_before = scored.rule.compares().is_empty()
        && !terms.method.is_amount(criterion)
        && (terms.minimum_total().is_some()
            || has_minimum(criterion)
            || terms.groups_of(criterion).any(has_minimum));
    listed.criteria.contains(&criterion) || breaks_ties || is_tested_before
}

/// Whether it is told where such a change turns the award: not where points by which bids go on are
/// rounded, and so move in steps.
pub(super) fn is_followed_by_shortlist(
    terms: &Terms<'_>,
    criterion: usize,
    changed: Changed,
) -> bool {
    if !moves_shortlist(terms, criterion, changed) {
        return true;
    }
    let stages = terms.policies.rounding;
    let mut ties = terms.policies.ties.iter();
    let by_measure = ties.any(|tie| *tie == TieBreak::LowestMeasure(criterion));
    stages.criterion.is_none()
        && stages.weighted.is_none()
        && !(changed == Changed::Points && by_measure)
}

/// A changed measure, or changed points, with the shortlist made anew.
pub(super) struct Relisted<'a> {
    change: Change<'a>,
    awarded: &'a Awarded<'a>,
    entry: usize,
    criterion: usize,
    /// The criteria; where points are changed, those of the criterion count as they are.
    criteria: Vec<Criterion>,
    entries: Vec<Option<Entry>>,
}

impl<'a> Relisted<'a> {
    pub(super) fn of(change: Change<'a>, changed: Changed) -> Self {
        let (awarded, entry, criterion) = change.place();
        let mut criteria = awarded.terms.criteria.to_vec();
        let mut entries = awarded.entries.to_vec();
        if changed == Changed::Points {
            let scored = criteria.get_mut(criterion);
            if let Some(scored) = scored.and_then(|declared| declared.scored.as_mut()) {
                let (lowest, highest) = change.range();
                scored.rule = Rule::AsMeasured;
                scored.measure = Measure::Panel {
                    lowest,
                    highest,
                    step: None,
                    aggregation: Aggregation::Single,
                    anchored: false,
                };
            }
            for (index, entry) in entries.iter_mut().enumerate() {
                let points = awarded.score(index).and_then(|score| {
                    let points = score.points.get(criterion)?.as_ref()?;
                    Some(points.value)
                });
                let place = entry
                    .as_mut()
                    .and_then(|entry| entry.measures.get_mut(criterion));
                if let (Some(place), Some(points)) = (place, points) {
                    *place = Some(points);
                }
            }
        }
        Self {
            change,
            awarded,
            entry,
            criterion,
            criteria,
            entries,
        }
    }

    /// What is found of the award as it is where the number is `x`.
    fn remade<T>(
        &self,
        x: Decimal,
        found: impl FnOnce(&Change<'_>) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        let terms = Terms {
            criteria: &self.criteria,
            ..self.awarded.terms.clone()
        };
        let mut entries = self.entries.clone();
        let own = entries.get_mut(self.entry).and_then(Option::as_mut);
        let own = own.ok_or(Fault::Unread)?;
        let is_price = self.criteria.get(self.criterion).is_some_and(|criterion| {
            let measure = criterion.scored.as_ref().map(|scored| &scored.measure);
            matches!(measure, Some(Measure::OfferedPrice))
        });
        if is_price && let Some(price) = own.offered_price {
            let by = x.checked_sub(self.change.start());
            own.offered_price = by.and_then(|by| price.checked_add(by));
        }
        if let Some(measure) = own.measures.get_mut(self.criterion) {
            *measure = Some(x);
        }
        let scores = score(&terms, &entries);
        if let Some(fault) = scores.culprits.first().or_else(|| scores.faults.first()) {
            return Err(fault.fault);
        }
        let awarded = Awarded::as_scored(&terms, &entries, scores, self.awarded.seats);
        let (entry, criterion, range) = (self.entry, self.criterion, self.change.range());
        let change = Change::of(&awarded, entry, criterion, Changed::Measure, range);
        found(&change.ok_or(Fault::Unread)?)
    }

    /// Every bid where the number is `x`.
    pub(super) fn standings(&self, x: Decimal) -> Result<Standings, Fault> {
        self.remade(x, |change| {
            let awarded = change.place().0;
            Ok(Standings::of(awarded, &awarded.scores))
        })
    }

    /// Who wins where the number is `x`.
    pub(super) fn winners(&self, x: Decimal) -> Result<Vec<usize>, Fault> {
        self.remade(x, |change| Ok(change.place().0.winners.clone()))
    }

    /// The numbers at which the bid comes onto the shortlist, or falls off it: where it reaches the points of
    /// the last that would go on, or a threshold that is tested before.
    fn cuts(&self, low: Decimal, high: Decimal) -> Result<Vec<Decimal>, Fault> {
        let mut cuts = Vec::new();
        let weighted = self.change.weighted_between(low, high);
        let field = self.change.between(low, high)?;
        let hurdles = field
            .line(self.entry)
            .into_iter()
            .flat_map(|line| &line.hurdles);
        for hurdle in hurdles {
            cuts.extend(hurdle.slack.root(Exact::zero(), low, high)?);
        }
        let (Some(listed), Some(shortlisted)) = (
            &self.awarded.terms.policies.shortlist,
            &self.awarded.scores.shortlist,
        ) else {
            return Ok(cuts);
        };
        let own = shortlisted.points_of(self.entry);
        if let Some(own) = own.filter(|_| listed.criteria.contains(&self.criterion)) {
            let others = shortlisted.points.iter();
            let others = others.filter(|(entry, _)| *entry != self.entry);
            let mut others: Vec<Decimal> = others.map(|(_, points)| *points).collect();
            others.sort_by_key(|points| Reverse(*points));
            let now = self.awarded.score(self.entry);
            let now = now.and_then(|score| score.weighted.get(self.criterion).copied().flatten());
            let now = now.map(|now| now.value).unwrap_or_default();
            let rest = Exact::exact(own) - Exact::exact(now);
            let last = listed.bids.checked_sub(1).and_then(|last| others.get(last));
            if let Some(last) = last {
                let level = Exact::exact(*last) - rest;
                cuts.extend(weighted.root(level, low, high)?);
            }
        }
        let by_points = TieBreak::MostPoints(self.criterion);
        if self.awarded.terms.policies.ties.contains(&by_points) {
            let scores = self.awarded.scores.by_entry.iter().flatten();
            let others = scores.filter_map(|score| score.weighted.get(self.criterion)?.as_ref());
            for other in others {
                cuts.extend(weighted.root(Exact::exact(other.value), low, high)?);
            }
        }
        Ok(cuts)
    }
}

impl Path for Relisted<'_> {
    fn start(&self) -> Decimal {
        self.change.start()
    }

    fn range(&self) -> (Decimal, Decimal) {
        self.change.range()
    }

    fn breaks(&self) -> Result<Vec<Decimal>, Fault> {
        let mut breaks = self.change.breaks()?;
        let entries = self.entries.iter().flatten();
        breaks.extend(entries.filter_map(|entry| entry.measure(self.criterion)));
        let (least, most) = self.range();
        breaks.retain(|place| least <= *place && *place <= most);
        breaks.extend([least, most]);
        breaks.sort_unstable();
        breaks.dedup();
        let mut cuts = Vec::new();
        for pair in breaks.windows(2) {
            if let [low, high] = pair {
                cuts.extend(self.cuts(*low, *high)?);
            }
        }
        breaks.extend(cuts);
        Ok(breaks)
    }

    fn between(&self, low: Decimal, high: Decimal) -> Result<Field, Fault> {
        let sum = low.checked_add(high).ok_or(Fault::Overflow)?;
        let within = sum.checked_div(Decimal::TWO).ok_or(Fault::Overflow)?;
        self.remade(within, |change| change.between(low, high))
    }

    fn is_continuous(&self, _: Decimal) -> bool {
        false
    }

    fn at(&self, x: Decimal) -> Result<Field, Fault> {
        self.remade(x, |change| change.at(x))
    }

    fn at_par(&self, low: Decimal, high: Decimal) -> Result<Vec<Decimal>, Fault> {
        let sum = low.checked_add(high).ok_or(Fault::Overflow)?;
        let within = sum.checked_div(Decimal::TWO).ok_or(Fault::Overflow)?;
        self.remade(within, |change| change.at_par(low, high))
    }

    fn keys(&self, entry: usize, x: Decimal) -> Vec<TieKey> {
        let keys = self.remade(x, |change| Ok(change.keys(entry, x)));
        keys.unwrap_or_default()
    }
}
