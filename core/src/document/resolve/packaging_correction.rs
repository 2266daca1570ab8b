//! What the buyer corrects of the packaging of an offer.

use super::bounds;
use crate::document::pointer::Pointer;
use crate::document::wire::decision as wire;
use crate::model::{Offer, PackagingNumber, RulingKind};
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
    let name = &target.component.0;
    let packaging = offer.packaging.iter_mut();
    let mut components = packaging.flat_map(|said| &mut said.components);
    let Some(component) = components.find(|one| one.id == *name) else {
        let target_at = at.key("target");
        problems.push(
            target_at
                .key("packaging")
                .key("component")
                .problem("reference.unknown")
                .with("id", name)
                .with("kind", "packaging component"),
        );
        return None;
    };
    let (before, after) = (wire.before.0.0, wire.after.0.0);
    let after_at = at.key("after");
    match target.number {
        PackagingNumber::Grams | PackagingNumber::Holds => {
            bounds::positive(after, after_at, problems)?;
        }
        _ => {
            bounds::fraction(after, after_at, problems)?;
        }
    }
    let stated: Option<&mut Decimal> = match target.number {
        PackagingNumber::Grams => component.grams.as_mut(),
        PackagingNumber::Holds => Some(&mut component.holds),
        PackagingNumber::Recycled => component.recycled.as_mut(),
        PackagingNumber::Renewable => component.renewable.as_mut(),
        PackagingNumber::Label => component.label.as_mut(),
        PackagingNumber::Print => component.print.as_mut(),
        PackagingNumber::EmptySpace => component.empty_space.as_mut(),
    };
    match stated {
        Some(stated) if *stated == before => *stated = after,
        stated => {
            let stated =
                stated.map_or_else(|| "–".to_owned(), |stated| stated.normalize().to_string());
            let problem = at.key("before").problem("decision.before_differs");
            problems.push(problem.with("before", before).with("stated", stated));
            return None;
        }
    }
    Some(RulingKind::PackagingCorrected {
        target: format!("{name}/{}", target.number.word()),
        number: target.number,
        before,
        after,
    })
}
