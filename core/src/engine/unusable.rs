//! What a bid says that nothing can be made of, as the reasons of its standing.

use super::Room;
use super::standing::reason;
use crate::evaluation::{Reason, ReasonCode};
use crate::explain::Figure;
use crate::model::{OfferFault, SealedOffer, Unusable};

/// Adds the reasons to what fails or to what waits for the buyer.
pub(super) fn settle(
    room: &Room<'_>,
    sealed: &SealedOffer,
    (failed, open): (&mut Vec<Reason>, &mut Vec<Reason>),
) {
    for fault in &sealed.offer.faults {
        let found = of_fault(fault, room.withholds_stated(sealed));
        if fault.ask {
            open.push(found);
        } else {
            failed.push(found);
        }
    }
}

/// A `secret` component shows neither what it is made of nor a number.
fn of_fault(fault: &OfferFault, secret: bool) -> Reason {
    let (code, tells) = match fault.kind {
        Unusable::PackagingNumber => (ReasonCode::PackagingNotUsable, true),
        Unusable::PackagingContradicts => (ReasonCode::PackagingContradicts, true),
        Unusable::PackagingLevel => (ReasonCode::PackagingLevelNotAsked, true),
        Unusable::Exemption => (ReasonCode::ExemptionDoesNotFit, !secret),
        Unusable::PackagingProperty => (ReasonCode::PackagingPropertyContradicts, !secret),
        Unusable::FootprintNumber => (ReasonCode::FootprintNotUsable, true),
        Unusable::FootprintUnit => (ReasonCode::FootprintUnitDoesNotFit, !secret),
        Unusable::FootprintStage => (ReasonCode::FootprintStageNotAsked, true),
        Unusable::FootprintStageTwice => (ReasonCode::FootprintStageTwice, true),
        Unusable::FootprintPeriod => (ReasonCode::FootprintPeriodReversed, true),
        Unusable::ProductSystem => (ReasonCode::ProductSystemMissing, true),
        Unusable::FeeMaterial => (ReasonCode::FeeMaterialNotInTariff, !secret),
        Unusable::FeeGrade => (ReasonCode::FeeGradeNotInTariff, !secret),
    };
    let shown = fault.value.filter(|_| !secret);
    Reason {
        ground: fault.detail.clone().filter(|_| tells),
        offered: shown.map(Figure),
        unit: shown.and(fault.unit).map(str::to_owned),
        ..reason(code, &fault.subject, fault.pointer.clone())
    }
}
