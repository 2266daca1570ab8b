//! What a bid says beside its offers for lots: who bids, in which currency, and for what.

use std::collections::{BTreeMap, BTreeSet};

use super::names::Names;
use super::procurement::Frame;
use super::{Documents, bounds};
use crate::document::pointer::Pointer;
use crate::document::wire::bid as wire;
use crate::problem::Problems;

/// Checks what does not belong to one lot: currencies, lots offered, what cannot be evaluated yet.
pub(super) fn check_bids(
    documents: &Documents<'_>,
    frame: &Frame<'_>,
    lots: &Names<'_>,
    problems: &mut Problems,
) {
    let root = Pointer::ROOT;
    let bids_at = root.key("bids");
    let mut bidders: BTreeMap<&str, &str> = BTreeMap::new();
    for (index, bid) in documents.envelope.bids.iter().enumerate() {
        let at = bids_at.index(index);
        if let Some(currency) = bid
            .currency
            .as_ref()
            .filter(|currency| currency.0 != frame.currency())
        {
            problems.push(
                at.key("currency")
                    .problem("currency.other_than_procurement")
                    .with("currency", &currency.0)
                    .with("procurement", frame.currency()),
            );
        }
        let bidder_at = at.key("bidder");
        let name = bid.bidder.name.as_str();
        let known = *bidders.entry(bid.bidder.id.0.as_str()).or_insert(name);
        if known != name {
            problems.push(
                bidder_at
                    .key("name")
                    .problem("bid.bidder_differs")
                    .with("id", &bid.bidder.id.0)
                    .with("name", name)
                    .with("other", known),
            );
        }
        partners(&bid.bidder, bidder_at, problems);
        bounds::count(bid.revision, 1, 1_000_000, at.key("revision"), problems);
        let reservations_at = at.key("reservations");
        for (position, reservation) in bid.reservations.iter().enumerate() {
            let Some(lot) = &reservation.lot else {
                continue;
            };
            let lot_at = reservations_at.index(position);
            let known = lots.find(lot, lot_at.key("lot"), problems);
            if known.is_some() && !bid.offers.iter().any(|offer| offer.lot == *lot) {
                problems.push(
                    lot_at
                        .key("lot")
                        .problem("bid.lot_not_offered")
                        .with("bid", &bid.id.0)
                        .with("lot", &lot.0),
                );
            }
        }
        let offers_at = at.key("offers");
        if bid.offers.is_empty() {
            problems.push(offers_at.problem("document.empty_list"));
        }
        let mut offered: Vec<usize> = Vec::new();
        for (position, offer) in bid.offers.iter().enumerate() {
            let offer_at = offers_at.index(position);
            if let Some(lot) = lots.find(&offer.lot, offer_at.key("lot"), problems) {
                if offered.contains(&lot) {
                    problems.push(
                        offer_at
                            .key("lot")
                            .problem("bid.lot_repeated")
                            .with("lot", &offer.lot.0),
                    );
                }
                offered.push(lot);
            }
        }
    }
}

/// Whoever bids jointly is named once, the one that gives the bid as the bidder alone.
fn partners(bidder: &wire::Bidder, at: Pointer<'_>, problems: &mut Problems) {
    let consortium_at = at.key("consortium");
    let mut named = BTreeSet::from([bidder.id.0.as_str()]);
    for (index, partner) in bidder.consortium.iter().enumerate() {
        if !named.insert(&partner.id.0) {
            let partner_at = consortium_at.index(index);
            let problem = partner_at.key("id").problem("bid.partner_repeated");
            problems.push(problem.with("id", &partner.id.0));
        }
    }
}
