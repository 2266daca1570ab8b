//! What a reservation costs the buyer, and what the measure of a bid is with it.

use crate::model::{PricedPart, Reservation};
use crate::num::{Scalar, sum};

/// A part of the price of a reservation.
///
/// # Formula
///
/// ```text
/// b = Π f · u / v
/// ```
///
/// where `f` are its factors, and `u` and `v` convert their units.
///
/// # Units
///
/// Money; not rounded.
///
/// # Errors
///
/// The scalar carries a fault where the product does not fit.
pub fn reservation_part<S: Scalar>(part: &PricedPart) -> S {
    let factors = part.factors.iter().map(|factor| S::exact(factor.value));
    let product = factors.fold(S::exact(part.numerator), |product, factor| product * factor);
    product / S::exact(part.denominator)
}

/// What a reservation costs the buyer; nothing where it is not priced.
///
/// # Formula
///
/// ```text
/// a = Σ b
/// ```
///
/// over its parts. Money; not rounded.
///
/// # Errors
///
/// The scalar carries the fault of a part.
///
/// # Examples
///
/// 40 hours of the buyer's own staff at 600, for what the bidder will not do:
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::measure::reservation_price;
/// use wholelife::model::{Grounds, Hand, PricedFactor, PricedPart, Reservation, Treatment, TreatmentKind};
/// use wholelife::num::{Date, Exact};
/// # let grounds = Grounds {
/// #     reason: String::new(),
/// #     by: Hand { name: String::new(), role: None },
/// #     date: Date::parse("2026-03-12").unwrap(),
/// # };
/// let factor = |value, unit: &str| PricedFactor { value, unit: unit.to_owned(), source: None };
/// let part = PricedPart {
///     title: "Installation".to_owned(),
///     factors: vec![factor(dec!(40), "hour"), factor(dec!(600), "DKK/hour")],
///     numerator: dec!(1),
///     denominator: dec!(1),
/// };
/// let reservation = Reservation {
///     position: 0,
///     term: "Installation".to_owned(),
///     text: "Not included".to_owned(),
///     pointer: String::new(),
///     treatment: Some(Treatment {
///         decision: "d1".to_owned(),
///         kind: TreatmentKind::Priced(vec![part]),
///         grounds,
///     }),
/// };
/// assert_eq!(reservation_price::<Exact>(&reservation).result(), Ok(dec!(24000)));
/// ```
pub fn reservation_price<S: Scalar>(reservation: &Reservation) -> S {
    sum(reservation.parts().iter().map(reservation_part))
}

/// The measure of a bid with what its reservations cost the buyer.
///
/// # Formula
///
/// ```text
/// m = x + Σ a
/// ```
///
/// where `x` is the measure without them and `a` the price of each. Money; not rounded.
///
/// # Errors
///
/// The scalar carries the fault of the measure or of a price.
pub fn with_reservations<S: Scalar>(measure: S, reservations: &[Reservation]) -> S {
    measure + sum(reservations.iter().map(reservation_price))
}
