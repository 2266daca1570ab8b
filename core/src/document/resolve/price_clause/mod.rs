//! Questions about price clauses and indices: months that are due, levels that are there.

mod clause;
mod growth;
mod series;

use std::collections::{BTreeMap, BTreeSet};

use super::bounds;
use super::names::Names;
use crate::calculation as model;
use crate::document::pointer::Pointer;
use crate::document::wire::price_clause as wire;
use crate::model::{IndexSeries, IndexTerm, Measured, PriceClause};
use crate::num::Period;
use crate::problem::Problems;
pub(super) use growth::PriceGrowth;

use clause::{base_before, clause_and_series};
use series::{month, of_frequency, present, series};

/// How many adjustments are followed: fifty years of months.
const MOST_ADJUSTMENTS: u32 = 600;

pub(in crate::document::resolve) fn index_change(
    wire: &wire::IndexChange,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<model::IndexChange> {
    let series_at = at.key("series");
    let series = series(&wire.series, series_at, problems);
    let frequency = wire.series.frequency;
    let from = of_frequency(wire.from, frequency, at.key("from"), problems);
    let to = of_frequency(wire.to, frequency, at.key("to"), problems);
    let (series, from, to) = (series?, from?, to?);
    if from >= to {
        problems.push(
            at.key("to")
                .problem("price_clause.not_later")
                .with("value", to)
                .with("earlier", from),
        );
    }
    let wanted = BTreeSet::from([from, to]);
    present(&series, &wanted, series_at, problems)?;
    (from < to).then_some(model::IndexChange { series, from, to })
}

pub(in crate::document::resolve) fn path(
    wire: &wire::PricePath,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<model::PricePath> {
    let clause = clause_and_series(&wire.clause, &wire.series, at, problems);
    let start = bounds::positive(wire.start_price.0, at.key("start_price"), problems);
    let until = month(wire.until, at.key("until"), problems);
    let (clause, series) = clause?;
    let until = until?;
    let months = adjustments(&clause, until, at.key("until"), problems)?;
    levels_present(&clause, &series, &months, at.key("series"), problems)?;
    Some(model::PricePath {
        clause,
        series,
        start_price: start?,
        months,
    })
}

pub(in crate::document::resolve) fn claim(
    wire: &wire::PriceClaim,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<model::PriceClaim> {
    let clause_at = at.key("clause");
    let clause = clause_and_series(&wire.clause, &wire.series, at, problems);
    let start = bounds::positive(wire.start_price.0, at.key("start_price"), problems);
    let claimed = bounds::positive(wire.claimed_price.0, at.key("claimed_price"), problems);
    let from = month(wire.from, at.key("from"), problems);
    let missing_evidence = evidence(wire, clause_at, at, problems);
    if wire.received.is_none() && wire.clause.notice != wire::Notice::None {
        problems.push(at.key("received").problem("price_clause.received_missing"));
    }
    let (clause, series) = clause?;
    let from = from?;
    base_before(&clause, from, clause_at, problems)?;
    let all = adjustments(&clause, from, at.key("from"), problems)?;
    let made = made(&wire.earlier_adjustments, &all, from, at, problems);
    let due = clause.is_due(from);
    let mut months = made?;
    if due {
        months.push(from);
    }
    levels_present(&clause, &series, &months, at.key("series"), problems)?;
    Some(model::PriceClaim {
        clause,
        series,
        start_price: start?,
        months,
        claimed_price: claimed?,
        from,
        due,
        received: wire.received.map(|date| date.0),
        missing_evidence: missing_evidence?,
    })
}

/// The required evidence that was not given.
fn evidence(
    wire: &wire::PriceClaim,
    clause_at: Pointer<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Vec<model::EvidenceMissing>> {
    let before = problems.count();
    let required = &wire.clause.evidence_required;
    let names = Names::of(
        required.iter().map(|entry| &entry.id),
        "evidence",
        clause_at.key("evidence_required"),
        problems,
    );
    let evidence_at = at.key("evidence");
    let mut given = BTreeSet::new();
    for (index, entry) in wire.evidence.iter().enumerate() {
        let entry_at = evidence_at.index(index);
        given.extend(names.find(&entry.required, entry_at.key("required"), problems));
    }
    let missing = required
        .iter()
        .enumerate()
        .filter(|(index, _)| !given.contains(index))
        .map(|(_, entry)| model::EvidenceMissing {
            id: entry.id.0.clone(),
            title: entry.title.clone(),
        });
    (problems.count() == before).then(|| missing.collect())
}

/// The adjustments before `from` that were made.
fn made(
    wire: &wire::EarlierAdjustments,
    all: &[Period],
    from: Period,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Vec<Period>> {
    let earlier = all.iter().copied().filter(|month| *month < from);
    let wire::EarlierAdjustments::MadeIn(listed) = wire else {
        return Some(earlier.collect());
    };
    let earlier: BTreeSet<Period> = earlier.collect();
    let before = problems.count();
    let at = at.key("earlier_adjustments");
    let at = at.key("made_in");
    let mut found = BTreeSet::new();
    for (index, period) in listed.iter().enumerate() {
        let place = at.index(index);
        let Some(period) = month(*period, place, problems) else {
            continue;
        };
        if !earlier.contains(&period) {
            problems.push(
                place
                    .problem("price_clause.not_an_adjustment")
                    .with("value", period)
                    .with("from", from),
            );
        } else if !found.insert(period) {
            problems.push(
                place
                    .problem("price_clause.duplicate_period")
                    .with("value", period),
            );
        }
    }
    (problems.count() == before).then(|| found.into_iter().collect())
}

/// The adjustments up to and with `last`, unless there are too many.
fn adjustments(
    clause: &PriceClause,
    last: Period,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Vec<Period>> {
    let between = last.since(clause.first).unwrap_or_default();
    let count = between.checked_div(clause.interval_months)?;
    if count >= MOST_ADJUSTMENTS {
        problems.push(
            at.problem("price_clause.too_many_adjustments")
                .with("count", count.saturating_add(1))
                .with("most", MOST_ADJUSTMENTS),
        );
        return None;
    }
    Some(clause.months(last))
}

/// Every level that the adjustments in `months` use is there.
fn levels_present(
    clause: &PriceClause,
    series: &[IndexSeries],
    months: &[Period],
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<()> {
    let mut wanted: BTreeMap<usize, BTreeSet<Period>> = BTreeMap::new();
    for term in &clause.terms {
        let of_series = wanted.entry(term.series).or_default();
        of_series.extend(IndexTerm::averaged(term.base, term.base_average));
        for month in months {
            let last = term.period(*month);
            of_series.extend(IndexTerm::averaged(last, term.average));
            if let Some(Measured::IndexOver(over)) = clause.trigger.map(|trigger| trigger.measured)
            {
                of_series.extend(IndexTerm::averaged(last.earlier(over), term.average));
            }
        }
    }
    let before = problems.count();
    for (index, wanted) in wanted {
        if let Some(series) = series.get(index) {
            present(series, &wanted, at.index(index), problems);
        }
    }
    (problems.count() == before).then_some(())
}
