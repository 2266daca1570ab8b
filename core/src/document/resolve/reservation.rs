//! What bidders do not accept, and what the buyer decides about it.

use super::Documents;
use super::bounds;
use super::offer::Offers;
use super::record::grounds;
use crate::document::pointer::Pointer;
use crate::document::wire::decision::{self as wire, Decision};
use crate::document::wire::value::{Identifier, Quantity};
use crate::model::{PricedFactor, PricedPart, Reservation, Treatment, TreatmentKind};
use crate::num::Unit;
use crate::problem::Problems;

/// The reservation that a decision is about, and the word of its ruling.
fn about(decision: &Decision) -> Option<(&'static str, &Identifier, &Identifier, u32)> {
    let of = |word, about: &'_ wire::ReservationInLot| (word, about.reservation);
    let ((word, position), bid, lot) = match &decision.ruling {
        wire::Ruling::ReservationPriced(priced) => (
            ("reservation_priced", priced.reservation),
            &priced.bid,
            &priced.lot,
        ),
        wire::Ruling::ReservationDisqualifies(one) => {
            (of("reservation_disqualifies", one), &one.bid, &one.lot)
        }
        wire::Ruling::ReservationAccepted(one) => {
            (of("reservation_accepted", one), &one.bid, &one.lot)
        }
        _ => return None,
    };
    Some((word, bid, lot, position))
}

impl Offers<'_> {
    /// The reservations of a bid that concern the lot, each with the one decision about it.
    pub(super) fn reservations(
        &self,
        documents: &Documents<'_>,
        bid: usize,
        problems: &mut Problems,
    ) -> Vec<Reservation> {
        let Some(wire) = documents.envelope.bids.get(bid) else {
            return Vec::new();
        };
        let root = Pointer::ROOT;
        let bids_at = root.key("bids");
        let bid_at = bids_at.index(bid);
        let list_at = bid_at.key("reservations");
        let all = wire.reservations.iter().enumerate();
        let concern = all.filter(|(_, one)| one.lot.as_ref().is_none_or(|lot| *lot == self.lot.id));
        let mut reservations: Vec<Reservation> = concern
            .map(|(position, one)| Reservation {
                position,
                term: one.term.clone(),
                text: one.text.clone(),
                pointer: list_at.index(position).to_string(),
                treatment: None,
            })
            .collect();
        // Of bids with one name, the first is meant.
        if documents.bids.index(&wire.id) != Some(bid) {
            return reservations;
        }
        let decisions_at = root.key("decisions");
        for (index, decision) in documents.envelope.decisions.iter().enumerate() {
            let Some((word, of_bid, lot, position)) = about(decision) else {
                continue;
            };
            if *of_bid != wire.id || *lot != self.lot.id {
                continue;
            }
            let at = decisions_at.index(index);
            let ruling_at = at.key("ruling");
            let content_at = ruling_at.key(word);
            let kind = self.treatment(decision, content_at, problems);
            let asked = usize::try_from(position).ok();
            let mut found = reservations.iter_mut();
            let Some(found) = found.find(|one| Some(one.position) == asked) else {
                problems.push(
                    content_at
                        .key("reservation")
                        .problem("decision.reservation_unknown")
                        .with("bid", &wire.id.0)
                        .with("lot", &lot.0)
                        .with("reservation", position),
                );
                continue;
            };
            if let Some(earlier) = &found.treatment {
                problems.push(
                    content_at
                        .key("reservation")
                        .problem("decision.reservation_treated_twice")
                        .with("other", &earlier.decision),
                );
                continue;
            }
            found.treatment = kind.map(|kind| Treatment {
                decision: decision.id.0.clone(),
                kind,
                grounds: grounds(&decision.reason, &decision.decided_by, decision.date),
            });
        }
        reservations
    }

    fn treatment(
        &self,
        decision: &Decision,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<TreatmentKind> {
        match &decision.ruling {
            wire::Ruling::ReservationPriced(priced) => {
                if self.lot.policies.priced_reservations.is_none() {
                    problems.push(at.problem("decision.reservations_not_priced"));
                }
                let parts_at = at.key("parts");
                if priced.parts.is_empty() {
                    problems.push(parts_at.problem("document.empty_list"));
                }
                let parts = priced.parts.iter().enumerate();
                let parts: Vec<Option<PricedPart>> = parts
                    .map(|(index, part)| self.part(part, parts_at.index(index), problems))
                    .collect();
                let parts: Option<Vec<PricedPart>> = parts.into_iter().collect();
                parts.map(TreatmentKind::Priced)
            }
            wire::Ruling::ReservationDisqualifies(_) => Some(TreatmentKind::Disqualifies),
            _ => Some(TreatmentKind::Accepted),
        }
    }

    /// A product of positive factors that comes to money.
    fn part(
        &self,
        wire: &wire::PricedPart,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<PricedPart> {
        let factors_at = at.key("factors");
        if wire.factors.is_empty() {
            problems.push(factors_at.problem("document.empty_list"));
        }
        let mut factor = |(index, wire): (usize, &Quantity)| {
            let at = factors_at.index(index);
            let value = bounds::positive(wire.value.0, at.key("value"), problems);
            let units = self.frame.units();
            let unit = units.parse(&wire.unit, at.key("unit"), problems);
            let factor = PricedFactor {
                value: value?,
                unit: wire.unit.clone(),
                source: wire.source.as_ref().map(|source| source.text.clone()),
            };
            Some((factor, unit?))
        };
        let factors: Vec<Option<(PricedFactor, Unit)>> =
            wire.factors.iter().enumerate().map(&mut factor).collect();
        let factors: Option<Vec<(PricedFactor, Unit)>> = factors.into_iter().collect();
        let factors = factors.filter(|factors| !factors.is_empty())?;
        let units = factors.iter().map(|(_, unit)| unit);
        let unit = units.fold(Unit::one(), Unit::times);
        let wanted = Unit::money(self.frame.currency());
        if !unit.same_dimension(&wanted) {
            problems.push(
                factors_at
                    .problem("unit.mismatch")
                    .with("unit", &unit)
                    .with("wanted", &wanted),
            );
            return None;
        }
        let Some((numerator, denominator)) = unit.to_base() else {
            problems.push(factors_at.problem("unit.conversion_too_large"));
            return None;
        };
        Some(PricedPart {
            title: wire.title.clone(),
            factors: factors.into_iter().map(|(factor, _)| factor).collect(),
            numerator,
            denominator,
        })
    }
}
