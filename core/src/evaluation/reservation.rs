//! What a bidder does not accept, and what was made of it.

use serde::Serialize;

use crate::explain::Explained;
use crate::words;

words! {
    /// What was made of a reservation.
    pub enum ReservationTreatment {
        /// Nothing yet: the lot waits for a decision.
        Untreated = "untreated",
        /// What it costs the buyer is added to the measure that the procurement names.
        Priced = "priced",
        /// The bid is not considered.
        Disqualifies = "disqualifies",
        /// It has no effect.
        Accepted = "accepted",
    }
}

/// A reservation of a bid, and what was made of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReservationTreated {
    /// Its position in the bid, counted from 0.
    pub reservation: usize,
    /// The term it concerns.
    pub term: String,
    /// What is offered instead.
    pub text: String,
    /// What was made of it.
    pub treatment: ReservationTreatment,
    /// The decision, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision: Option<ReservationDecision>,
    /// What it costs the buyer, where it is priced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<Explained>,
    /// What that is made of.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<ReservationPart>,
}

/// The decision about a reservation, in the buyer's words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReservationDecision {
    /// The decision.
    pub id: String,
    /// Why.
    pub reason: String,
    /// By whom.
    pub by: String,
    /// In which capacity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// When.
    pub date: String,
}

/// A part of the price of a reservation.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReservationPart {
    /// What it is for.
    pub title: String,
    /// What it comes to.
    pub amount: Explained,
}
