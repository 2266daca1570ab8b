//! Which bids go on before anything is compared.

use std::collections::BTreeSet;

use super::award::Criteria;
use super::names::Names;
use super::{award, bounds};
use crate::document::pointer::Pointer;
use crate::document::wire::{award as wire, lot::Lot};
use crate::model::{Criterion, Method, Policies, Shortlist, StillTied};
use crate::problem::Problems;

/// The policies of a lot, with its shortlist.
pub(super) fn policies(
    lot: &Lot,
    (criteria, method): (&Criteria<'_>, Option<&Method>),
    names: &Names<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Policies> {
    let policies = award::policies(lot, names, at.key("policies"), problems);
    let shortlist = shortlist(lot, (criteria, method), names, at, problems);
    Some(Policies {
        shortlist: shortlist?,
        ..policies?
    })
}

/// The shortlist of a lot, by criteria that give points without comparing; `Some(None)` where none
/// is declared.
fn shortlist(
    lot: &Lot,
    (criteria, method): (&Criteria<'_>, Option<&Method>),
    names: &Names<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Option<Shortlist>> {
    let policies_at = at.key("policies");
    let at = policies_at.key("shortlist");
    let Some(wire) = &lot.policies.shortlist else {
        return Some(None);
    };
    let bids = bounds::count(wire.bids, 1, 1_000_000, at.key("bids"), problems);
    let criteria_at = at.key("criteria");
    if wire.criteria.is_empty() {
        problems.push(criteria_at.problem("document.empty_list"));
    }
    let mut leaves = BTreeSet::new();
    for (index, name) in wire.criteria.iter().enumerate() {
        let at = criteria_at.index(index);
        let Some(found) = names.find(name, at, problems) else {
            continue;
        };
        for leaf in within(&criteria.parents, found, lot) {
            if !leaves.insert(leaf) {
                problems.push(at.problem("award.shortlist_repeated").with("id", &name.0));
                break;
            }
        }
    }
    for leaf in &leaves {
        let resolved = criteria.all.get(*leaf).and_then(Option::as_ref);
        let gives = method.is_none_or(|method| method.gives_points(*leaf));
        let code = match resolved {
            Some(_) if !gives => "award.shortlist_without_points",
            Some(one) if compares(one) => "award.shortlist_compares",
            _ => continue,
        };
        let id = resolved.map_or("", |one| one.id.as_str());
        problems.push(criteria_at.problem(code).with("id", id));
    }
    let (by_tie_chain, still_tied) = match wire.ties {
        wire::CutOff::AllAdvance => (false, StillTied::AllAdvance),
        wire::CutOff::NoneAdvances => (false, StillTied::NoneAdvances),
        wire::CutOff::TieChain(still_tied) => (true, still_tied),
    };
    let ties_at = policies_at.key("ties");
    for (index, tie) in lot
        .policies
        .ties
        .iter()
        .enumerate()
        .filter(|_| by_tie_chain)
    {
        let wire::TieBreak::MostPoints(name) = tie else {
            continue;
        };
        let resolved = names
            .index(name)
            .and_then(|found| criteria.all.get(found)?.as_ref());
        if resolved.is_some_and(compares) {
            let problem = ties_at.index(index).problem("award.shortlist_compares");
            problems.push(problem.with("id", &name.0));
        }
    }
    Some(Some(Shortlist {
        bids: usize::try_from(bids?).ok()?,
        criteria: leaves.into_iter().collect(),
        by_tie_chain,
        still_tied,
    }))
}

fn compares(criterion: &Criterion) -> bool {
    let scored = criterion.scored.as_ref();
    scored.is_some_and(|scored| !scored.rule.compares().is_empty())
}

/// The criteria that are measured and are this one, or stand below it.
fn within(parents: &[Option<usize>], group: usize, lot: &Lot) -> Vec<usize> {
    let parent = |index: usize| parents.get(index).copied().flatten();
    let measured = lot.criteria.iter().enumerate();
    let measured = measured.filter(|(_, criterion)| criterion.measure.is_some());
    measured
        .map(|(index, _)| index)
        .filter(|index| {
            // As many steps as there are criteria: a way that is longer goes in a circle, which is refused.
            let above = std::iter::successors(Some(*index), |one| parent(*one));
            above.take(parents.len()).any(|one| one == group)
        })
        .collect()
}
