//! Whether what breaks ties can leave bids equal, with two bids that show it.

use super::draft::{Draft, Known};
use super::example::{TiedBid, tied};
use super::said::{Said, say};
use super::whole::with;
use super::{Finding, FindingCode, Severity};
use crate::model::TieBreak;
use crate::num::Decimal;

/// Two bids with the same prices and measures are equal in all that can be compared; only lots drawn part them.
pub(super) fn find(draft: &Draft<'_>) -> Option<Finding> {
    let ties = &draft.lot.policies.ties;
    if ties.contains(&TieBreak::LotDrawn) {
        return None;
    }
    let (code, severity) = if ties.is_empty() {
        (FindingCode::TieUnbroken, Severity::Warning)
    } else {
        (FindingCode::TieCanRemain, Severity::Notice)
    };
    let count = ties.len().to_string();
    Some(Finding {
        code,
        severity,
        pointers: vec![format!("{}/policies/ties", draft.pointer)],
        text: say(code, draft.currency, &[("count", Said::Word(&count))]),
        figures: Vec::new(),
        example: None,
        tied: pair(draft),
    })
}

/// Two bids that share the first place: where one can be found, bids that differ.
fn pair(draft: &Draft<'_>) -> Vec<TiedBid> {
    let middle = draft.middle();
    let known: Vec<Known<'_>> = draft.known().collect();
    let steps = |one: &Known<'_>| -> Vec<(usize, Decimal)> {
        let places = one.curve.places.iter();
        places.map(|place| (one.index, place.measure)).collect()
    };
    let starts: Vec<_> = std::iter::once(middle.clone())
        .chain(known.iter().flat_map(|one| {
            let ends = [one.range.lowest, one.range.highest];
            ends.map(|end| with(middle.clone(), [(one.index, end)]))
        }))
        .collect();
    let differing = |changes: &[(usize, Decimal)]| {
        starts.iter().find_map(|start| {
            let other = with(start.clone(), changes.iter().copied());
            let is_other = changes
                .iter()
                .all(|(criterion, _)| start.get(*criterion) != other.get(*criterion));
            is_other
                .then(|| tied(draft, &[start.clone(), other]))
                .flatten()
        })
    };
    let in_two = known.iter().enumerate().find_map(|(index, one)| {
        let others = known.iter().skip(index.saturating_add(1));
        others.clone().find_map(|other| {
            steps(one).into_iter().find_map(|change| {
                let seconds = steps(other).into_iter();
                seconds
                    .into_iter()
                    .find_map(|second| differing(&[change, second]))
            })
        })
    });
    let in_one = || {
        let mut changes = known.iter().flat_map(steps);
        changes.find_map(|change| differing(&[change]))
    };
    let alike = || tied(draft, &[middle.clone(), middle.clone()]);
    in_two.or_else(in_one).or_else(alike).unwrap_or_default()
}
