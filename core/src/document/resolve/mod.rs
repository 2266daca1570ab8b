//! From the documents as written to the model: references found, units checked, values bounded.
//!
//! Every check adds its problem and goes on; a [`Case`] exists only if there was none.

mod amount;
mod award;
mod bounds;
pub(super) mod calculation;
mod correction;
mod cost;
mod lot;
mod names;
mod offer;
mod panel;
mod parameter;
mod procurement;
mod rule;
mod schedule;
mod study;

use super::canonical::sha256;
use super::pointer::Pointer;
use super::wire::Envelope;
use crate::model::{Bid, Case, Hashed};
use crate::problem::Problems;
use names::Names;

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
    let case = Documents {
        envelope,
        bids: &bid_names,
        hashes: &hashes,
    };
    let procurement = procurement::resolve(&case, root.key("procurement"), problems)?;
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
    Some(Case {
        procurement,
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
            })
            .collect(),
        assessments: hashed(
            envelope
                .assessments
                .iter()
                .map(|entry| (&entry.id.0, sha256(entry))),
        ),
        decisions: hashed(
            envelope
                .decisions
                .iter()
                .map(|entry| (&entry.id.0, sha256(entry))),
        ),
    })
}

fn hashed<'a>(documents: impl Iterator<Item = (&'a String, String)>) -> Vec<Hashed> {
    documents
        .map(|(id, sha256)| Hashed {
            id: id.clone(),
            sha256,
        })
        .collect()
}

/// The documents, and what every part of the resolution needs of the bids.
struct Documents<'a> {
    envelope: &'a Envelope,
    bids: &'a Names<'a>,
    hashes: &'a [String],
}
