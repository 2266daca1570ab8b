//! From the documents as written to the model: references found, units checked, values bounded.
//!
//! Every check adds its problem and goes on; a [`Case`] exists only if there was none.

mod amount;
mod award;
mod bid;
mod bounds;
pub(super) mod calculation;
mod carbon;
mod carbon_price;
mod chain;
mod combined_bids;
mod correction;
mod cost;
mod demand;
pub(super) mod expectation;
mod externality;
mod factor_set;
mod footing;
mod footprint;
mod footprint_correction;
mod framework;
mod growth;
mod invoiced_fee;
mod item;
mod lot;
mod lot_limit;
mod low_bid;
mod measure;
mod method;
mod mini_competition;
mod names;
mod offer;
mod option;
mod packaging;
mod packaging_correction;
mod packaging_criteria;
mod panel;
mod parameter;
mod price_clause;
mod procurement;
mod product;
mod product_item;
mod product_line;
mod product_measure;
mod record;
mod reservation;
mod reuse;
mod rule;
mod schedule;
mod sense;
mod shortlist;
pub(super) mod simulation;
mod solution;
mod study;
mod supply_chain;
mod tariff;
mod uncertainty;
mod unusable;
mod weight;

use std::collections::BTreeSet;

use super::canonical::sha256;
use super::pointer::Pointer;
use super::wire::Envelope;
use super::wire::decision::Ruling;
use crate::model::{Bid, Case, Hashed, Procurement};
use crate::problem::Problems;
use names::Names;

/// How many amounts are evaluated: bids times cost lines times years.
pub const MOST_AMOUNTS: usize = 4_000_000;

/// The model of an envelope; `None` means that at least one problem was added.
pub(super) fn resolve(envelope: &Envelope, problems: &mut Problems) -> Option<Case> {
    let root = Pointer::ROOT;
    let bids_at = root.key("bids");
    let bid_names = Names::of(
        envelope.bids.iter().map(|bid| &bid.id),
        "bid",
        bids_at,
        problems,
    );
    let hashes: Vec<String> = envelope.bids.iter().map(sha256).collect();
    let counting = panel::counting(&envelope.assessments);
    let replaced = panel::replaced(&envelope.assessments);
    let case = Documents {
        envelope,
        bids: &bid_names,
        hashes: &hashes,
        counting: &counting,
        replaced: &replaced,
    };
    let procurement = procurement::resolve(&case, root.key("procurement"), problems);
    let amounts = procurement.as_ref().map_or(0, Procurement::amounts);
    if amounts > MOST_AMOUNTS {
        problems.push(
            root.key("procurement")
                .problem("document.too_many_amounts")
                .with("count", amounts)
                .with("most", MOST_AMOUNTS),
        );
    }
    let assessments_at = root.key("assessments");
    Names::of(
        envelope.assessments.iter().map(|entry| &entry.id),
        "assessment",
        assessments_at,
        problems,
    );
    let decisions_at = root.key("decisions");
    Names::of(
        envelope.decisions.iter().map(|entry| &entry.id),
        "decision",
        decisions_at,
        problems,
    );
    let confidential: BTreeSet<&str> = envelope
        .bids
        .iter()
        .filter(|bid| bid.is_confidential())
        .map(|bid| bid.id.0.as_str())
        .collect();
    Some(Case {
        procurement: procurement?,
        bids: envelope
            .bids
            .iter()
            .zip(&hashes)
            .map(|(bid, sha256)| Bid {
                id: bid.id.0.clone(),
                bidder: bid.bidder.name.clone(),
                bidder_id: bid.bidder.id.0.clone(),
                revision: bid.revision,
                sha256: sha256.clone(),
                confidential: confidential.contains(bid.id.0.as_str()),
            })
            .collect(),
        assessments: envelope
            .assessments
            .iter()
            .map(|entry| Hashed {
                id: entry.id.0.clone(),
                sha256: sha256(entry),
                // The hash of a bid could be found through the hash of what names it.
                confidential: entry.bid_sha256.is_some()
                    && confidential.contains(entry.bid.0.as_str()),
            })
            .collect(),
        decisions: envelope
            .decisions
            .iter()
            .map(|entry| Hashed {
                id: entry.id.0.clone(),
                sha256: sha256(entry),
                confidential: match &entry.ruling {
                    Ruling::ValueCorrected(about) => confidential.contains(about.bid.0.as_str()),
                    _ => false,
                },
            })
            .collect(),
    })
}

/// The documents, and what every part of the resolution needs of the bids.
struct Documents<'a> {
    envelope: &'a Envelope,
    bids: &'a Names<'a>,
    hashes: &'a [String],
    /// Which assessments count.
    counting: &'a [bool],
    /// The nearest final assessment that each one replaces.
    replaced: &'a [Option<usize>],
}

impl Documents<'_> {
    /// Whether a bid is for several lots together.
    fn is_combined(&self, bid: usize) -> bool {
        let bid = self.envelope.bids.get(bid);
        bid.is_some_and(|bid| bid.combined.is_some())
    }
}
