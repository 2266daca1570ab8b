//! What Regulation (EU) 2025/40 says of the packaging of a bid: findings by component, and flags.

use super::Room;
use crate::evaluation::{Flag, FlagCode, PpwrFinding};
use crate::explain::Figure;
use crate::model::{
    Packaging, PackagingComponent, PpwrOutcome, PpwrRule, Recyclability, SealedOffer,
};
use crate::packaging::{Finding, findings};

/// What was found of a component, as it is told.
pub(super) fn told(component: &PackagingComponent, found: Vec<Finding>) -> Vec<PpwrFinding> {
    let told = found.into_iter().map(|one| {
        let recyclability = component
            .recyclability
            .filter(|_| one.rule == PpwrRule::Recyclability);
        let stated = match (one.rule, recyclability) {
            (PpwrRule::Recyclability, Some(Recyclability::Share(share))) => Some(share),
            (PpwrRule::Recyclability, _) => None,
            (PpwrRule::RecycledContent, _) => component.recycled,
            (PpwrRule::EmptySpace, _) => component.empty_space,
        };
        PpwrFinding {
            rule: one.rule,
            from: one.from,
            outcome: one.outcome,
            articles: one.articles,
            bound: one.bound.map(Figure),
            stated: stated.map(Figure),
            least_grade: one.least_grade,
            grade: recyclability.map(Recyclability::grade),
            category: one.category,
            exemptions: one.exemptions,
        }
    });
    told.collect()
}

/// The components that do not meet the regulation, do not document it, or are exempt from it; where nothing
/// is said of an item, the item documents nothing. None of a bid with a confidential component where secrets
/// are withheld, since a threshold tells what it is made of.
pub(super) fn flags(room: &Room<'_>, sealed: &SealedOffer) -> Vec<Flag> {
    let asked = room.lot.packaging.as_ref();
    let Some((asked, period)) = asked.and_then(|asked| Some((asked, asked.ppwr?))) else {
        return Vec::new();
    };
    let said = sealed.offer.packaging.as_ref();
    // Nothing is found of what nothing can be made of.
    let is_unusable = !sealed.offer.faults.is_empty();
    if is_unusable || (room.redacted && said.is_some_and(Packaging::holds_secrets)) {
        return Vec::new();
    }
    let item = |item: usize| room.lot.schedule.get(item).filter(|item| item.counts);
    let components = said.map_or(&[][..], |said| &said.components);
    let components = components.iter().filter(|one| item(one.item).is_some());
    let found: Vec<_> = components.map(|one| (one, findings(one, period))).collect();
    let unsaid = asked.unsaid(said);
    let unsaid = unsaid.filter_map(|(one, _)| item(one));
    let mut unsaid: Vec<String> = unsaid.map(|item| item.id.clone()).collect();
    unsaid.dedup();
    let flags = [
        (FlagCode::PpwrNotMet, PpwrOutcome::NotMet),
        (FlagCode::PpwrNotDocumented, PpwrOutcome::NotDocumented),
        (FlagCode::PpwrExempt, PpwrOutcome::Exempt),
    ];
    let flags = flags.into_iter().filter_map(|(code, outcome)| {
        let with = found
            .iter()
            .filter(|(_, found)| found.iter().any(|one| one.outcome == outcome));
        let mut subjects: Vec<String> = with.map(|(one, _)| one.id.clone()).collect();
        if outcome == PpwrOutcome::NotDocumented {
            subjects.extend(unsaid.iter().cloned());
        }
        Flag::about(code, subjects)
    });
    flags.collect()
}
