//! What the buyer corrects of the packaging of an offer.

use super::bounds;
use super::packaging::rotated;
use crate::document::pointer::Pointer;
use crate::document::wire::decision as wire;
use crate::document::wire::value::Identifier;
use crate::model::{
    Offer, OfferFault, Packaging, PackagingComponent, PackagingNumber, Recyclability, RulingKind,
};
use crate::num::Decimal;
use crate::problem::Problems;

/// Corrects a number that a component states. One that it leaves out cannot be corrected, for nobody but the
/// bidder knows it.
pub(super) fn corrected(
    wire: &wire::Correction,
    target: &wire::PackagingTarget,
    offer: &mut Offer,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<RulingKind> {
    let target_at = at.key("target");
    let target_at = target_at.key("packaging");
    let name_at = target_at.key("component");
    let component = component(&mut offer.packaging, &target.component, name_at, problems)?;
    let (before, after) = (wire.before.0, wire.after.0);
    let after_at = at.key("after");
    match target.number {
        PackagingNumber::Grams | PackagingNumber::Holds => {
            bounds::positive(after, after_at, problems)?;
        }
        PackagingNumber::Rotations => {
            rotated(after, after_at, problems)?;
        }
        _ => {
            bounds::fraction(after, after_at, problems)?;
        }
    }
    let place = format!("{}/{}", component.pointer, field(target.number));
    let is_fault = |fault: &OfferFault| fault.pointer == place;
    let is_unusable = offer.faults.iter().any(is_fault);
    match stated(component, target.number, is_unusable) {
        Some(stated) if stated == before => set(component, target.number, after),
        stated => {
            differs(before, stated, at, problems);
            return None;
        }
    }
    offer.faults.retain(|fault| !is_fault(fault));
    Some(RulingKind::PackagingCorrected {
        target: format!("{}/{}", target.component.0, target.number.word()),
        number: target.number,
        before,
        after,
    })
}

/// Corrects the grade that a component pays its producer fee by, where it states one.
pub(super) fn regraded(
    wire: &wire::FeeGradeCorrection,
    offer: &mut Offer,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<RulingKind> {
    let name_at = at.key("component");
    let component = component(&mut offer.packaging, &wire.component, name_at, problems)?;
    if component.fee_grade != Some(wire.before) {
        let stated = component.fee_grade.map_or("–", |grade| grade.word());
        let problem = at.key("before").problem("decision.before_differs");
        problems.push(
            problem
                .with("before", wire.before.word())
                .with("stated", stated),
        );
        return None;
    }
    component.fee_grade = Some(wire.after);
    Some(RulingKind::FeeGradeCorrected {
        target: format!("{}/fee_grade", wire.component.0),
        before: wire.before,
        after: wire.after,
    })
}

/// That a decision names another number than the one that is stated.
pub(super) fn differs(
    before: Decimal,
    stated: Option<Decimal>,
    at: Pointer<'_>,
    problems: &mut Problems,
) {
    let stated = stated.map_or_else(|| "–".to_owned(), |stated| stated.normalize().to_string());
    let problem = at.key("before").problem("decision.before_differs");
    problems.push(problem.with("before", before).with("stated", stated));
}

/// The component of this name.
fn component<'a>(
    packaging: &'a mut Option<Packaging>,
    name: &Identifier,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<&'a mut PackagingComponent> {
    let components = match packaging {
        Some(packaging) => &mut packaging.components[..],
        None => &mut [],
    };
    let known: Vec<&str> = components.iter().map(|one| one.id.as_str()).collect();
    if !known.contains(&name.0.as_str()) {
        problems.push(
            at.problem("reference.unknown")
                .with("id", &name.0)
                .with("kind", "packaging component")
                .with("known", known.join(", ")),
        );
    }
    components.iter_mut().find(|one| one.id == name.0)
}

/// Where a number stands in a component.
const fn field(number: PackagingNumber) -> &'static str {
    match number {
        PackagingNumber::Rotations => "used/reused/rotations",
        PackagingNumber::Recyclability => "recyclability/result/share",
        _ => number.word(),
    }
}

/// What a component states. What is used once states no number of uses, what is said to be reused once does.
fn stated(
    component: &PackagingComponent,
    number: PackagingNumber,
    is_unusable: bool,
) -> Option<Decimal> {
    match number {
        PackagingNumber::Grams => component.grams,
        PackagingNumber::Holds => Some(component.holds),
        PackagingNumber::Recycled => component.recycled,
        PackagingNumber::Renewable => component.renewable,
        PackagingNumber::Label => component.label,
        PackagingNumber::Print => component.print,
        PackagingNumber::EmptySpace => component.empty_space,
        PackagingNumber::Recyclability => match component.recyclability {
            Some(Recyclability::Share(share)) => Some(share),
            Some(Recyclability::Grade(_)) | None => None,
        },
        PackagingNumber::Rotations => {
            let is_stated = is_unusable || component.rotations > 1;
            is_stated.then(|| component.rotations.into())
        }
    }
}

fn set(component: &mut PackagingComponent, number: PackagingNumber, after: Decimal) {
    match number {
        PackagingNumber::Grams => component.grams = Some(after),
        PackagingNumber::Holds => component.holds = after,
        PackagingNumber::Recycled => component.recycled = Some(after),
        PackagingNumber::Renewable => component.renewable = Some(after),
        PackagingNumber::Label => component.label = Some(after),
        PackagingNumber::Print => component.print = Some(after),
        PackagingNumber::EmptySpace => component.empty_space = Some(after),
        PackagingNumber::Recyclability => {
            component.recyclability = Some(Recyclability::Share(after));
        }
        PackagingNumber::Rotations => {
            component.rotations = u32::try_from(after).unwrap_or(component.rotations);
        }
    }
}
