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

/// Two bids that share the first place: where they can be found, two that differ by the price and one
/// criterion more, or by one alone, and else two that are alike.
fn pair(draft: &Draft<'_>) -> Vec<TiedBid> {
    let middle = draft.middle();
    let all: Vec<Known<'_>> = draft.known().collect();
    let is_price = |one: &&Known<'_>| one.unit.starts_with(draft.currency);
    let Some(price) = all.iter().find(is_price).or_else(|| all.first()) else {
        return Vec::new();
    };
    let ends = |one: &Known<'_>| {
        let ends = [one.range.lowest, one.range.highest];
        ends.map(|end| with(middle.clone(), [(one.index, end)]))
    };
    let differing = |one: &Known<'_>, changes: &[(usize, Decimal)]| {
        let starts = std::iter::once(middle.clone()).chain(ends(price));
        starts.chain(ends(one)).find_map(|start| {
            let other = with(start.clone(), changes.iter().copied());
            let differs =
                |(criterion, _): &(usize, Decimal)| start.get(*criterion) != other.get(*criterion);
            let differ = changes.iter().all(differs);
            differ.then(|| tied(draft, &[start, other])).flatten()
        })
    };
    let others = all.iter().filter(|one| one.index != price.index);
    let in_two = others.clone().find_map(|one| {
        let mut changes = steps(price).flat_map(|own| steps(one).map(move |other| [own, other]));
        changes.find_map(|changes| differing(one, &changes))
    });
    let in_one = || {
        let mut changes = all
            .iter()
            .flat_map(|one| steps(one).map(move |step| (one, step)));
        changes.find_map(|(one, step)| differing(one, &[step]))
    };
    let alike = || tied(draft, &[middle.clone(), middle.clone()]);
    in_two.or_else(in_one).or_else(alike).unwrap_or_default()
}

/// Every place of a criterion, as a change of a bid.
fn steps<'k>(known: &'k Known<'_>) -> impl Iterator<Item = (usize, Decimal)> + use<'k> {
    let places = known.curve.places.iter();
    places.map(|place| (known.index, place.measure))
}
