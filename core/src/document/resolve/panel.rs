//! What the panel awards and measures: which entries count.

use std::collections::BTreeMap;

use super::Documents;
use super::chain::{Level, levels};
use super::names::Names;
use super::offer::Offers;
use crate::document::pointer::Pointer;
use crate::document::wire::assessment::{Assessment, Finding, MeasuredValue};
use crate::document::wire::award::{Measure, Panel};
use crate::model::{Aggregation, AssessmentStatus, Offer, Origin, Place, Stated, Verification};
use crate::num::Decimal;
use crate::problem::Problems;

/// Checks what does not belong to one lot: bids, revisions, hashes, what supersedes what.
pub(super) fn check(documents: &Documents<'_>, lots: &Names<'_>, problems: &mut Problems) {
    let root = Pointer::ROOT;
    let list_at = root.key("assessments");
    let entries = &documents.envelope.assessments;
    let names = names(entries);
    let levels = levels(&earlier(entries, &names));
    for (index, entry) in entries.iter().enumerate() {
        let at = list_at.index(index);
        let lot = lots.find(&entry.lot, at.key("lot"), problems);
        if let Some(bid) = documents.bids.find(&entry.bid, at.key("bid"), problems) {
            let Some(wire) = documents.envelope.bids.get(bid) else {
                continue;
            };
            if entry.bid_revision != wire.revision {
                problems.push(
                    at.key("bid_revision")
                        .problem("assessment.other_revision")
                        .with("assessed", entry.bid_revision)
                        .with("current", wire.revision),
                );
            }
            let current = documents.hashes.get(bid);
            if entry
                .bid_sha256
                .as_ref()
                .is_some_and(|hash| Some(hash) != current)
            {
                problems.push(at.key("bid_sha256").problem("assessment.other_document"));
            }
            let offers_lot = wire.offers.iter().any(|offer| offer.lot == entry.lot);
            if lot.is_some() && !offers_lot {
                problems.push(
                    at.key("lot")
                        .problem("bid.lot_not_offered")
                        .with("bid", &entry.bid.0)
                        .with("lot", &entry.lot.0),
                );
            }
        }
        if let Some(earlier) = &entry.supersedes {
            let found = names
                .get(earlier.0.as_str())
                .and_then(|found| entries.get(*found));
            if levels.get(index) == Some(&Level::Cyclic) {
                problems.push(
                    at.key("supersedes")
                        .problem("assessment.supersedes_itself")
                        .with("id", &entry.id.0),
                );
            } else if !found.is_some_and(|found| is_about_the_same(found, entry)) {
                problems.push(
                    at.key("supersedes")
                        .problem("assessment.supersedes_nothing")
                        .with("id", &earlier.0),
                );
            }
        }
    }
}

/// Whether both entries are one evaluator's on one thing.
fn is_about_the_same(one: &Assessment, other: &Assessment) -> bool {
    let subject = |entry: &Assessment| match &entry.finding {
        Finding::Points(points) => (true, points.criterion.clone()),
        Finding::Abstention(criterion) => (true, criterion.clone()),
        Finding::Measured(measured) => (false, measured.parameter.clone()),
    };
    one.bid == other.bid
        && one.lot == other.lot
        && one.evaluator.name == other.evaluator.name
        && subject(one) == subject(other)
}

/// The places of the entries by name.
fn names(entries: &[Assessment]) -> BTreeMap<&str, usize> {
    let named = entries.iter().enumerate();
    named
        .map(|(index, entry)| (entry.id.0.as_str(), index))
        .collect()
}

/// The entry that each entry replaces, if it names one.
fn earlier(entries: &[Assessment], names: &BTreeMap<&str, usize>) -> Vec<Option<usize>> {
    let earlier = |entry: &Assessment| names.get(entry.supersedes.as_ref()?.0.as_str()).copied();
    entries.iter().map(earlier).collect()
}

/// Whether each entry counts: it is final, and no final one replaces it, directly or through others.
///
/// A draft takes nothing away; what a final entry replaces through a draft is replaced. The order
/// of the entries does not matter.
pub(super) fn counting(entries: &[Assessment]) -> Vec<bool> {
    let earlier = earlier(entries, &names(entries));
    let is_final = |entry: &Assessment| entry.status == AssessmentStatus::Final;
    let mut replaced = vec![false; entries.len()];
    for (index, _) in entries
        .iter()
        .enumerate()
        .filter(|(_, entry)| is_final(entry))
    {
        let mut next = earlier.get(index).copied().flatten();
        // What is replaced already has been walked from there on.
        while let Some(current) = next {
            match replaced.get_mut(current) {
                Some(replaced) if !*replaced => *replaced = true,
                _ => break,
            }
            next = earlier.get(current).copied().flatten();
        }
    }
    let all = entries.iter().zip(replaced);
    all.map(|(entry, replaced)| is_final(entry) && !replaced)
        .collect()
}

/// The nearest final entry that each entry replaces, through drafts.
pub(super) fn replaced(entries: &[Assessment]) -> Vec<Option<usize>> {
    let earlier = earlier(entries, &names(entries));
    let before = |index: usize| earlier.get(index).copied().flatten();
    let is_final = |index: usize| {
        let entry = entries.get(index);
        entry.is_some_and(|entry| entry.status == AssessmentStatus::Final)
    };
    let nearest = |index: usize| {
        let mut next = before(index);
        // As many steps as there are entries: a way that is longer goes in a circle, which is refused.
        for _ in entries {
            match next {
                Some(draft) if !is_final(draft) => next = before(draft),
                found => return found,
            }
        }
        None
    };
    (0..entries.len()).map(nearest).collect()
}

/// The criteria and parameters of which a bid has a draft that no final entry has replaced.
pub(super) fn drafts(offers: &Offers<'_>, documents: &Documents<'_>, bid: usize) -> Vec<String> {
    let Some(wire) = documents.envelope.bids.get(bid) else {
        return Vec::new();
    };
    let of_bid = |entry: &&Assessment| entry.bid == wire.id && entry.lot == offers.lot.id;
    let entries = || documents.envelope.assessments.iter().filter(of_bid);
    let replaced = |draft: &Assessment| {
        entries().any(|entry| {
            entry.status == AssessmentStatus::Final && entry.supersedes.as_ref() == Some(&draft.id)
        })
    };
    let mut subjects: Vec<String> = Vec::new();
    for draft in entries().filter(|entry| entry.status == AssessmentStatus::Draft) {
        let subject = match &draft.finding {
            Finding::Points(points) => &points.criterion,
            Finding::Abstention(criterion) => criterion,
            Finding::Measured(measured) => &measured.parameter,
        };
        if !replaced(draft) && !subjects.contains(&subject.0) {
            subjects.push(subject.0.clone());
        }
    }
    subjects
}

/// The points that count, by criterion; measured values go to their place in the offer.
pub(super) fn points(
    offers: &Offers<'_>,
    documents: &Documents<'_>,
    bid: usize,
    offer: &mut Offer,
    problems: &mut Problems,
) -> Vec<Vec<(Decimal, Decimal)>> {
    let mut points = vec![Vec::new(); offers.lot.criteria.len()];
    let root = Pointer::ROOT;
    let list_at = root.key("assessments");
    // Of bids with one name, the first is meant.
    let wire = documents.envelope.bids.get(bid);
    let Some(wire) = wire.filter(|wire| documents.bids.index(&wire.id) == Some(bid)) else {
        return points;
    };
    let all = documents.envelope.assessments.iter().enumerate();
    let entries: Vec<(usize, &Assessment)> = all
        .filter(|(_, entry)| entry.bid == wire.id && entry.lot == offers.lot.id)
        .collect();
    let counts = |index: usize| documents.counting.get(index).copied().unwrap_or(false);
    let mut heard: Vec<(&str, bool, usize)> = Vec::new();
    for &(index, entry) in &entries {
        let at = list_at.index(index);
        let finding_at = at.key("finding");
        let subject = match &entry.finding {
            Finding::Points(awarded) => {
                let points_at = finding_at.key("points");
                let found = panel_of(
                    offers,
                    &awarded.criterion,
                    points_at.key("criterion"),
                    problems,
                );
                if let Some((criterion, panel)) = found {
                    on_scale(awarded.points.0, panel, points_at.key("points"), problems);
                    let weight = weight(entry, panel, at, problems);
                    if counts(index)
                        && let Some(list) = points.get_mut(criterion)
                    {
                        list.push((awarded.points.0, weight));
                    }
                }
                found.map(|(criterion, _)| (true, criterion))
            }
            Finding::Abstention(criterion) => {
                let found = panel_of(offers, criterion, finding_at.key("abstention"), problems);
                if let (Some((_, panel)), Some(_)) = (found, entry.weight) {
                    weight(entry, panel, at, problems);
                }
                found.map(|(criterion, _)| (true, criterion))
            }
            Finding::Measured(measured) => {
                if entry.weight.is_some() {
                    problems.push(at.key("weight").problem("assessment.weight_not_used"));
                }
                let place = counts(index).then_some(&mut *offer);
                let measured_at = finding_at.key("measured");
                measured_value(offers, measured, index, place, measured_at, problems)
                    .map(|parameter| (false, parameter))
            }
        };
        let Some((is_criterion, subject)) = subject else {
            continue;
        };
        if !counts(index) {
            continue;
        }
        // One evaluator has one voice; for a measured value there is one for all evaluators.
        let voice = if is_criterion {
            entry.evaluator.name.as_str()
        } else {
            ""
        };
        if heard.contains(&(voice, is_criterion, subject)) {
            problems.push(
                at.key("evaluator")
                    .problem("assessment.second_voice")
                    .with("evaluator", &entry.evaluator.name),
            );
        }
        heard.push((voice, is_criterion, subject));
    }
    points
}

/// Puts a measured value in its place in the offer, if it counts; the index of its parameter.
fn measured_value(
    offers: &Offers<'_>,
    measured: &MeasuredValue,
    entry: usize,
    offer: Option<&mut Offer>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<usize> {
    let parameter_at = at.key("parameter");
    let parameter = offers
        .parameters
        .named(&measured.parameter, parameter_at, problems)?;
    let origin = offers.parameters.get(parameter)?.origin;
    if origin != Origin::AssessorMeasured {
        problems.push(
            parameter_at
                .problem("assessment.not_measured")
                .with("id", &measured.parameter.0),
        );
    }
    let uncertain = offers.measured(&measured.value, parameter, at.key("value"), problems);
    // Like a declared value, a measured one beyond the published bounds is the bid's own.
    if let Some(offer) = offer
        && let Some(place) = offer.values.get_mut(parameter)
    {
        offer.uncertain.extend(uncertain);
        *place = Some(Stated {
            value: measured.value.0.0,
            confidential: false,
            verification: Verification::Verified,
            place: Place::Assessment(entry),
        });
    }
    Some(parameter)
}

/// The criterion of this name, which a panel must assess.
fn panel_of<'a>(
    offers: &'a Offers<'_>,
    name: &crate::document::wire::value::Identifier,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<(usize, &'a Panel)> {
    let criterion = offers.criteria.find(name, at, problems)?;
    if let Some(Measure::PanelPoints(panel)) = offers.lot.criteria.get(criterion)?.measure.as_ref()
    {
        Some((criterion, panel))
    } else {
        problems.push(at.problem("assessment.not_a_panel").with("id", &name.0));
        None
    }
}

fn on_scale(points: Decimal, panel: &Panel, at: Pointer<'_>, problems: &mut Problems) {
    let scale = &panel.scale;
    // A scale without points is a problem of its own.
    if scale.lowest.0 < scale.highest.0 && !scale.holds(points) {
        let within = (scale.lowest.0..=scale.highest.0).contains(&points);
        let problem = match scale.step.filter(|_| within) {
            Some(step) => at.problem("assessment.not_on_step").with("step", step.0),
            None => at.problem("assessment.not_on_scale"),
        };
        problems.push(
            problem
                .with("value", points)
                .with("lowest", scale.lowest.0)
                .with("highest", scale.highest.0),
        );
    }
}

/// The evaluator's weight; 1 where the panel's aggregation uses none.
fn weight(entry: &Assessment, panel: &Panel, at: Pointer<'_>, problems: &mut Problems) -> Decimal {
    match (panel.aggregation, entry.weight) {
        (Aggregation::WeightedMean, Some(weight)) => {
            super::bounds::positive(weight.0, at.key("weight"), problems).unwrap_or(Decimal::ONE)
        }
        (Aggregation::WeightedMean, None) => {
            problems.push(at.key("weight").problem("document.missing_field"));
            Decimal::ONE
        }
        (_, None) => Decimal::ONE,
        (_, Some(_)) => {
            problems.push(at.key("weight").problem("assessment.weight_not_used"));
            Decimal::ONE
        }
    }
}
