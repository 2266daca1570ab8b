//! The reservations of a bid as they were treated.

use super::Room;
use super::standing::reason;
use crate::evaluation::{
    Flag, FlagCode, Reason, ReasonCode, ReservationDecision, ReservationPart, ReservationTreated,
    ReservationTreatment,
};
use crate::explain::{Explained, Figure, Term};
use crate::measure::{reservation_part, reservation_price};
use crate::model::{PricedPart, Reservation, SealedOffer, TreatmentKind};
use crate::num::{Decimal, Exact};

/// The reservations of an offer, in the order given.
pub(super) fn treated(room: &Room<'_>, sealed: &SealedOffer) -> Vec<ReservationTreated> {
    let reservations = sealed.reservations.iter();
    reservations
        .map(|reservation| ReservationTreated {
            reservation: reservation.position,
            term: reservation.term.clone(),
            text: reservation.text.clone(),
            treatment: treatment(reservation),
            decision: reservation
                .treatment
                .as_ref()
                .map(|treatment| ReservationDecision {
                    id: treatment.decision.clone(),
                    reason: treatment.grounds.reason.clone(),
                    by: treatment.grounds.by.name.clone(),
                    role: treatment.grounds.by.role.clone(),
                    date: treatment.grounds.date.to_string(),
                }),
            price: price(room, reservation),
            parts: reservation
                .parts()
                .iter()
                .filter_map(|part| self::part(room, part))
                .collect(),
        })
        .collect()
}

fn treatment(reservation: &Reservation) -> ReservationTreatment {
    let treatment = reservation.treatment.as_ref();
    match treatment.map(|treatment| &treatment.kind) {
        None => ReservationTreatment::Untreated,
        Some(TreatmentKind::Priced(_)) => ReservationTreatment::Priced,
        Some(TreatmentKind::Disqualifies) => ReservationTreatment::Disqualifies,
        Some(TreatmentKind::Accepted) => ReservationTreatment::Accepted,
    }
}

/// What a reservation costs the buyer; a price without a result is a problem of the measure.
fn price(room: &Room<'_>, reservation: &Reservation) -> Option<Explained> {
    if reservation.parts().is_empty() {
        return None;
    }
    let price = reservation_price::<Exact>(reservation).result().ok()?;
    let parts = reservation.parts().iter().filter_map(|part| {
        let amount = reservation_part::<Exact>(part).result().ok()?;
        Some(
            Term::new("b", amount)
                .in_unit(room.currency())
                .named(&*part.title),
        )
    });
    let parts = parts.collect();
    Some(Explained::new(
        price,
        room.currency(),
        "reservation.price",
        parts,
    ))
}

fn part(room: &Room<'_>, part: &PricedPart) -> Option<ReservationPart> {
    let amount = reservation_part::<Exact>(part).result().ok()?;
    let factors = part.factors.iter().map(|factor| {
        let term = Term::new("f", factor.value).in_unit(&*factor.unit);
        term.from_source(factor.source.as_deref())
    });
    let conversions = [("u", part.numerator), ("v", part.denominator)];
    let conversions = conversions
        .into_iter()
        .filter(|(_, scale)| *scale != Decimal::ONE)
        .map(|(symbol, scale)| Term::new(symbol, scale));
    let inputs = factors.chain(conversions).collect();
    Some(ReservationPart {
        title: part.title.clone(),
        amount: Explained::new(amount, room.currency(), "reservation.part", inputs),
    })
}

/// The measure of a criterion with the price of the bid's reservations, `before` being the one without.
pub(super) fn explained(
    room: &Room<'_>,
    sealed: &SealedOffer,
    measured: Decimal,
    before: Decimal,
) -> Explained {
    let money = |symbol, value| Term::new(symbol, value).in_unit(room.currency());
    let prices = sealed.reservations.iter().filter_map(|reservation| {
        let price = price(room, reservation)?.value?;
        Some(money("a", price.0).named(&*reservation.term))
    });
    let inputs = std::iter::once(money("x", before)).chain(prices).collect();
    Explained::new(
        measured,
        room.currency(),
        "measure.with_reservations",
        inputs,
    )
}

/// Reservations that nobody has treated, and those by which the bid is not considered.
pub(super) fn reasons(sealed: &SealedOffer) -> (Vec<Reason>, Vec<Reason>) {
    let about = |reservation: &Reservation, code| {
        reason(code, &reservation.term, reservation.pointer.clone())
    };
    let (mut open, mut failed) = (Vec::new(), Vec::new());
    for reservation in &sealed.reservations {
        match &reservation.treatment {
            None => open.push(about(reservation, ReasonCode::ReservationUntreated)),
            Some(treatment) if treatment.kind == TreatmentKind::Disqualifies => {
                failed.push(Reason {
                    ground: Some(treatment.grounds.reason.clone()),
                    ..about(reservation, ReasonCode::ReservationDisqualifies)
                });
            }
            Some(_) => {}
        }
    }
    (open, failed)
}

/// That reservations were priced or accepted.
pub(super) fn flags(sealed: &SealedOffer) -> impl Iterator<Item = Flag> {
    let of = |kind: ReservationTreatment, code| {
        let terms = sealed.reservations.iter();
        let terms = terms.filter(|one| treatment(one) == kind);
        Flag::about(code, terms.map(|one| one.term.clone()).collect())
    };
    [
        of(ReservationTreatment::Priced, FlagCode::ReservationPriced),
        of(
            ReservationTreatment::Accepted,
            FlagCode::ReservationAccepted,
        ),
    ]
    .into_iter()
    .flatten()
}

/// The measure without the price of reservations.
pub(super) fn before(room: &Room<'_>, measure: Explained, before: Decimal) -> Explained {
    Explained {
        value: Some(Figure(before)),
        unit: room.currency().into(),
        ..measure
    }
}
