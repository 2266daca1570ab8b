//! What a bidder does not accept, and what the buyer makes of it.

use super::Grounds;
use crate::num::Decimal;

/// A reservation of an offer, and how it was treated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reservation {
    /// Its position in the bid.
    pub position: usize,
    /// The term it concerns.
    pub term: String,
    /// What is offered instead.
    pub text: String,
    /// JSON Pointer to it in the envelope.
    pub pointer: String,
    /// What was decided about it; none until something is.
    pub treatment: Option<Treatment>,
}

/// What was decided about a reservation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Treatment {
    /// The decision's identifier.
    pub decision: String,
    /// What it came to.
    pub kind: TreatmentKind,
    /// Why, by whom and when.
    pub grounds: Grounds,
}

/// What a decision makes of a reservation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TreatmentKind {
    /// It costs the buyer what these parts come to.
    Priced(Vec<PricedPart>),
    /// The bid is not considered.
    Disqualifies,
    /// It has no effect.
    Accepted,
}

/// A part of the price of a reservation: a product in money.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PricedPart {
    /// What it is for.
    pub title: String,
    /// What is multiplied.
    pub factors: Vec<PricedFactor>,
    /// What the product is multiplied by to be in base units.
    pub numerator: Decimal,
    /// What it is then divided by.
    pub denominator: Decimal,
}

/// A factor of a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PricedFactor {
    /// Its value.
    pub value: Decimal,
    /// Its unit.
    pub unit: String,
    /// Where it comes from.
    pub source: Option<String>,
}

impl Reservation {
    /// What its price is made of; nothing where it has none.
    #[must_use]
    pub fn parts(&self) -> &[PricedPart] {
        match self.treatment.as_ref().map(|treatment| &treatment.kind) {
            Some(TreatmentKind::Priced(parts)) => parts,
            _ => &[],
        }
    }
}
