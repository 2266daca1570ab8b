//! The documents as they are written: every field with its explanation, nothing resolved.

pub(crate) mod assessment;
pub(crate) mod award;
pub(crate) mod bid;
pub(crate) mod calculation;
pub(crate) mod carbon;
pub(crate) mod carbon_price;
pub(crate) mod combined_bids;
pub(crate) mod cost;
pub(crate) mod decision;
pub(crate) mod expectation;
pub(crate) mod footing;
pub(crate) mod footprint;
pub(crate) mod lot;
pub(crate) mod lot_limit;
pub(crate) mod low_bid;
pub(crate) mod mini_competition;
pub(crate) mod option;
pub(crate) mod packaging;
pub(crate) mod packaging_criteria;
#[cfg(feature = "interchange")]
pub(crate) mod pact;
pub(crate) mod ppwr;
pub(crate) mod price_clause;
pub(crate) mod procurement;
pub(crate) mod product;
pub(crate) mod product_measure;
pub(crate) mod reuse;
pub(crate) mod rule;
pub(crate) mod simulation;
pub(crate) mod solution;
pub(crate) mod supply_chain;
pub(crate) mod tariff;
pub(crate) mod uncertainty;
pub(crate) mod value;

use super::declare::object;
use assessment::Assessment;
use bid::Bid;
use decision::Decision;
use procurement::Procurement;

object! {
    /// Everything one evaluation needs, from the four hands it comes from.
    Envelope {
        /// What the buyer publishes.
        procurement: Procurement,
        /// What each bidder declares. May be empty before the bids are opened.
        bids: Vec<Bid>,
        /// What the panel awards, with reasons. Nothing is overwritten: a later entry supersedes.
        assessments: crate::document::decode::Listed<Assessment>,
        /// What the buyer resolves: admissions, exclusions, corrections, lots drawn.
        decisions: crate::document::decode::Listed<Decision>,
    }
}
