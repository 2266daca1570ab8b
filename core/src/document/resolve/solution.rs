//! Several bids of one bidder for a lot: whether they are declared, and how many there may be.

use std::collections::BTreeMap;

use super::{Documents, bounds};
use crate::document::pointer::Pointer;
use crate::document::wire::lot::Lot;
use crate::model::{AppliesTo, BeyondMostSolutions, OwnBids, Solutions, Variants};
use crate::problem::Problems;

/// What the lot at `at` declares; `Some(None)` where it declares nothing.
pub(super) fn solutions(
    lot: &Lot,
    documents: &Documents<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Option<Solutions>> {
    let before = problems.count();
    let requirements_at = at.key("requirements");
    let variants = lot.solutions.as_ref().map(|one| one.variants);
    for (index, requirement) in lot.requirements.iter().enumerate() {
        let asked = requirement.applies_to == Some(AppliesTo::Variants);
        if asked && variants.is_none_or(|variants| variants == Variants::NotAuthorised) {
            let at = requirements_at.index(index);
            problems.push(
                at.key("applies_to")
                    .problem("requirement.no_variants")
                    .with("id", &requirement.id.0),
            );
        }
    }
    let most = lot.solutions.as_ref().and_then(|wire| {
        let solutions_at = at.key("solutions");
        if lot.low_bids.is_some() && wire.low_bids.is_none() {
            let at = solutions_at.key("low_bids");
            problems.push(at.problem("document.missing_field"));
        }
        bounds::count(wire.most, 1, 1_000_000, solutions_at.key("most"), problems)
    });
    several(lot, documents, most, problems);
    if problems.count() > before {
        return None;
    }
    let declared = lot.solutions.as_ref().zip(most);
    Some(declared.map(|(wire, most)| Solutions {
        most,
        variants: wire.variants,
        low_bids: wire.low_bids.unwrap_or(OwnBids::LeftOut),
    }))
}

/// Bids of one bidder that nothing declares, or more of them than there may be.
fn several(lot: &Lot, documents: &Documents<'_>, most: Option<u32>, problems: &mut Problems) {
    let root = Pointer::ROOT;
    let bids_at = root.key("bids");
    let mut made: BTreeMap<&str, u32> = BTreeMap::new();
    let bids = documents.envelope.bids.iter().enumerate();
    // What is offered for several lots together stands beside the bids for each.
    for (index, bid) in bids.filter(|(_, bid)| bid.combined.is_none()) {
        let mut offers = bid.offers.iter();
        let Some(position) = offers.position(|offer| offer.lot == lot.id) else {
            continue;
        };
        let count = made.entry(bid.bidder.id.0.as_str()).or_default();
        *count = count.saturating_add(1);
        let code = match &lot.solutions {
            None if *count > 1 => "bid.several_not_declared",
            Some(declared)
                if declared.beyond == BeyondMostSolutions::Problem
                    && most.is_some_and(|most| *count > most) =>
            {
                "bid.too_many_solutions"
            }
            _ => continue,
        };
        let bid_at = bids_at.index(index);
        let offers_at = bid_at.key("offers");
        let offer_at = offers_at.index(position);
        problems.push(
            offer_at
                .key("lot")
                .problem(code)
                .with("bidder", &bid.bidder.name)
                .with("lot", &lot.id.0)
                .with("most", most.unwrap_or(1)),
        );
    }
}
