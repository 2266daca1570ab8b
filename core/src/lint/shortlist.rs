//! A shortlist before the award: the bid that it cuts off may be the one that would win.

use super::draft::{Draft, winner};
use super::example::confirmed;
use super::said::{Said, say};
use super::whole::{Measures, with};
use super::{Finding, FindingCode, Severity};
use crate::award::Terms;
use crate::model::{Policies, Shortlist};

pub(super) fn find(draft: &Draft<'_>) -> Option<Finding> {
    let listed = draft.lot.policies.shortlist.as_ref()?;
    let expected = usize::try_from(draft.expected.bids).ok()?;
    let (count, bids) = (listed.bids.to_string(), expected.to_string());
    let places = [("count", Said::Word(&count)), ("bids", Said::Word(&bids))];
    let (code, severity, example) = if listed.bids >= expected {
        let code = FindingCode::ShortlistCutsNobody;
        (code, Severity::Notice, None)
    } else if listed.bids == 1 {
        (FindingCode::ShortlistOfOne, Severity::Warning, None)
    } else {
        let code = FindingCode::ShortlistCutsWinner;
        (code, Severity::Warning, Some(example(draft, listed)?))
    };
    let pointers = vec![format!("{}/policies/shortlist", draft.pointer)];
    if let Some(example) = example {
        let finding = example.finding(draft, "finding.shortlist_cuts_winner", pointers, &places);
        return Some(Finding { code, ..finding });
    }
    Some(Finding {
        code,
        severity,
        pointers,
        text: say(code, draft.currency, &places),
        figures: Vec::new(),
        example: None,
        tied: Vec::new(),
    })
}

/// A bid that is best by all that the shortlist does not go by, and is cut off; one of the bids before it
/// is withdrawn, and it goes on and wins.
fn example(draft: &Draft<'_>, listed: &Shortlist) -> Option<super::Reversal> {
    let by_list = |index: usize| listed.criteria.contains(&index);
    let mut bids: Vec<Measures> = vec![draft.middle(); listed.bids.checked_add(1)?];
    for other in draft.known().filter(|one| !by_list(one.index)) {
        let (worst, best) = draft.ends(&other)?;
        for (index, bid) in bids.iter_mut().enumerate() {
            let measure = match index {
                0 => best,
                1 => continue,
                _ => worst,
            };
            *bid = with(std::mem::take(bid), [(other.index, measure)]);
        }
    }
    let known = draft.known().find(|one| by_list(one.index))?;
    let mut places = known.curve.places.clone();
    places.sort_by_key(|place| place.weighted.value);
    let steps = || places.iter().map(|place| place.measure);
    let policies = Policies {
        shortlist: None,
        ..draft.lot.policies.clone()
    };
    let open = Terms {
        policies: &policies,
        ..draft.terms.clone()
    };
    steps().enumerate().find_map(|(index, cut)| {
        steps().skip(index.saturating_add(1)).find_map(|ahead| {
            let all: Vec<Measures> = bids
                .iter()
                .enumerate()
                .map(|(bid, measures)| {
                    let own = if bid == 0 { cut } else { ahead };
                    with(measures.clone(), [(known.index, own)])
                })
                .collect();
            let would_win = winner(&draft.contest_by(&open, &all)) == Some(0);
            let example = confirmed(draft, &all).filter(|_| would_win)?;
            (example.first_without == "A").then_some(example)
        })
    })
}
