//! What the buyer corrects of the product footprints of an offer.

use super::bounds;
use super::footprint::rating;
use super::packaging_correction::differs;
use super::schedule::Items;
use crate::document::pointer::Pointer;
use crate::document::wire::decision as wire;
use crate::model::{FootprintNumber, Offer, ProductFootprint, RulingKind};
use crate::num::Decimal;
use crate::problem::Problems;

/// Corrects a number that a footprint states; what a part emits, of the part at a position.
pub(super) fn corrected(
    wire: &wire::Correction,
    (target, items): (&wire::FootprintTarget, &Items<'_>),
    offer: &mut Offer,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<RulingKind> {
    let target_at = at.key("target");
    let target_at = target_at.key("footprint");
    let item = items
        .names
        .find(&target.item, target_at.key("item"), problems)?;
    let (number, part) = (target.number, target.part);
    let part_at = target_at.key("part");
    let is_of_part = matches!(number, FootprintNumber::Fossil | FootprintNumber::Biogenic);
    if is_of_part && part.is_none() {
        problems.push(part_at.problem("document.missing_field"));
        return None;
    }
    if !is_of_part && part.is_some() {
        problems.push(part_at.problem("decision.part_not_meant"));
        return None;
    }
    let (before, after) = (wire.before.0, wire.after.0);
    let after_at = at.key("after");
    match number {
        FootprintNumber::DeclaredAmount => {
            bounds::positive(after, after_at, problems)?;
        }
        FootprintNumber::PrimaryShare => {
            bounds::fraction(after, after_at, problems)?;
        }
        FootprintNumber::Technological
        | FootprintNumber::Geographical
        | FootprintNumber::Temporal => {
            rating(after, after_at, problems)?;
        }
        FootprintNumber::Fossil => {
            bounds::not_negative(after, after_at, problems)?;
        }
        FootprintNumber::Biogenic => {}
    }
    let mut footprints = offer.footprints.iter_mut();
    let mut footprint = footprints.find(|one| one.item == item);
    let place = footprint.as_ref().map(|one| place(one, number, part));
    let position = part.and_then(|part| usize::try_from(part).ok());
    let stated = footprint.as_mut().and_then(|one| of(one, number, position));
    match stated {
        Some(stated) if *stated == before => *stated = after,
        stated => {
            differs(before, stated.copied(), at, problems);
            return None;
        }
    }
    offer
        .faults
        .retain(|fault| Some(&fault.pointer) != place.as_ref());
    let name = &target.item.0;
    Some(RulingKind::FootprintCorrected {
        target: match part {
            Some(part) => format!("{name}/{}/{part}", number.word()),
            None => format!("{name}/{}", number.word()),
        },
        number,
        before,
        after,
    })
}

/// The number that a footprint states, where it does.
fn of(
    footprint: &mut ProductFootprint,
    number: FootprintNumber,
    part: Option<usize>,
) -> Option<&mut Decimal> {
    match number {
        FootprintNumber::DeclaredAmount => Some(&mut footprint.amount),
        FootprintNumber::Fossil => Some(&mut footprint.parts.get_mut(part?)?.fossil),
        FootprintNumber::Biogenic => footprint.parts.get_mut(part?)?.biogenic.as_mut(),
        FootprintNumber::Technological => footprint.quality.technological.as_mut(),
        FootprintNumber::Geographical => footprint.quality.geographical.as_mut(),
        FootprintNumber::Temporal => footprint.quality.temporal.as_mut(),
        FootprintNumber::PrimaryShare => footprint.quality.primary_share.as_mut(),
    }
}

/// Where a number stands that can be one that nothing is made of.
fn place(footprint: &ProductFootprint, number: FootprintNumber, part: Option<u32>) -> String {
    let field = number.word();
    if let Some(part) = part {
        return format!("{}/parts/{part}/{field}", footprint.pointer);
    }
    match number {
        FootprintNumber::Technological
        | FootprintNumber::Geographical
        | FootprintNumber::Temporal
        | FootprintNumber::PrimaryShare => format!("{}/data_quality/{field}", footprint.pointer),
        _ => format!("{}/{field}", footprint.pointer),
    }
}
