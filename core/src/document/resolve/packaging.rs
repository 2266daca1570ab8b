//! Packaging: what the lot asks, what an offer declares, and the measures of it.

use super::bounds;
use super::cost::Lines;
use super::names::{Names, words_once};
use super::offer::Offers;
use super::packaging_criteria::CriteriaSets;
use crate::document::pointer::Pointer;
use crate::document::wire::lot::{Lot as WireLot, RequirementMissing};
use crate::document::wire::packaging as wire;
use crate::document::wire::ppwr::{PpwrPeriod as WirePeriod, RecyclabilityResult};
use crate::document::wire::value::Number;
use crate::model::{
    Lot, Measure, Packaging, PackagingAsked, PackagingComponent, PackagingLevel, PackagingMaterial,
    PackagingParts, PackagingProperty, PackagingTotal, PpwrPeriod, Recyclability,
};
use crate::num::Decimal;
use crate::packaging::{Lack, lacks_of_fees, lacks_of_lines};
use crate::problem::{Problem, Problems};

/// How often a component may be used.
const MOST_ROTATIONS: u32 = 10_000;

/// What the lot asks of packaging; `Some(None)` where it asks nothing.
pub(super) fn asked(
    lines: Lines<'_>,
    lot: &WireLot,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Option<PackagingAsked>> {
    let (items, sets) = (lines.items, &lines.frame.packaging_criteria);
    let Some(wire) = &lot.packaging else {
        return Some(None);
    };
    let before = problems.count();
    let items_at = at.key("items");
    if wire.items.is_empty() {
        problems.push(items_at.problem("document.empty_list"));
    }
    let mut asked = Vec::with_capacity(wire.items.len());
    for (index, name) in wire.items.iter().enumerate() {
        let item_at = items_at.index(index);
        let Some(item) = items.names.find(name, item_at, problems) else {
            continue;
        };
        if asked.contains(&item) {
            problems.push(
                item_at
                    .problem("reference.duplicate_id")
                    .with("id", &name.0)
                    .with("kind", "item"),
            );
        }
        asked.push(item);
    }
    let levels_at = at.key("levels");
    if wire.levels.is_empty() {
        problems.push(levels_at.problem("document.empty_list"));
    }
    words_once(
        wire.levels.iter().map(|one| one.word()),
        levels_at,
        problems,
    );
    let named = wire.criteria.as_ref();
    let criteria = named.map(|name| sets.find(name, at.key("criteria"), problems));
    // A set with a problem of its own has told it where it stands.
    let criteria = match criteria {
        Some(found) => Some(found?.clone()),
        None => None,
    };
    for criterion in criteria.iter().flat_map(|set| &set.criteria) {
        for level in &criterion.parts.levels {
            if !wire.levels.contains(level) {
                problems.push(
                    at.key("criteria")
                        .problem("packaging.criterion_level_not_asked")
                        .with("id", &criterion.id)
                        .with("level", level.word()),
                );
            }
        }
    }
    let ppwr = wire.ppwr.as_ref();
    let ppwr = ppwr.map(|wire| period(wire, at.key("ppwr"), problems));
    (problems.count() == before).then_some(Some(PackagingAsked {
        items: asked,
        levels: wire.levels.clone(),
        ask: wire.missing == RequirementMissing::Ask,
        criteria,
        ppwr,
    }))
}

/// The deliveries.
fn period(wire: &WirePeriod, at: Pointer<'_>, problems: &mut Problems) -> PpwrPeriod {
    let (first, last) = (wire.first_delivery.0, wire.last_delivery.0);
    if last < first {
        problems.push(
            at.key("last_delivery")
                .problem("packaging.deliveries_reversed")
                .with("first", first)
                .with("last", last),
        );
    }
    PpwrPeriod { first, last }
}

/// Current practice, whose offer stands at `at`, says what carbon lines and producer fees need of its packaging.
pub(super) fn of_practice(lot: &Lot, at: Pointer<'_>, problems: &mut Problems) {
    let Some(practice) = &lot.alternative else {
        return;
    };
    let said = practice.offer.packaging.as_ref();
    let emitting = lacks_of_lines(lot, said).into_iter();
    let emitting = emitting.map(|lack| ("carbon.packaging_unknown", lack));
    let paying = lacks_of_fees(lot, said).into_iter();
    let paying = paying.map(|lack| ("packaging.fee_unknown", lack));
    for (code, lack) in emitting.chain(paying) {
        let (id, place) = match lack {
            Lack::Item(item) | Lack::Level(item, _) => {
                let item = lot.schedule.get(item);
                let id = item.map_or_else(String::new, |item| item.id.clone());
                (id, at.key("packaging").to_string())
            }
            Lack::Component(component, what) => {
                let place = format!("{}/{}", component.pointer, what.field());
                (component.id.clone(), place)
            }
            Lack::Nothing => continue,
        };
        problems.push(Problem::new(code, place).with("id", id));
    }
}

/// A total of the packaging as a measure.
pub(super) fn measure(
    wire: &wire::PackagingMeasure,
    lot: &WireLot,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Measure> {
    if lot.packaging.is_none() {
        problems.push(at.problem("measure.no_packaging"));
        return None;
    }
    let per_unit = wire.total == PackagingTotal::MassPerFunctionalUnit;
    if per_unit && lot.functional_unit.is_none() {
        problems.push(at.key("total").problem("measure.no_functional_unit"));
        return None;
    }
    let before = problems.count();
    let parts = parts((&wire.levels, &wire.materials), lot, at, problems);
    (problems.count() == before).then_some(Measure::Packaging {
        total: wire.total,
        of: parts,
    })
}

/// The components of some levels and materials, of which the lot asks for every level.
pub(super) fn parts(
    (levels, materials): (&[PackagingLevel], &[PackagingMaterial]),
    lot: &WireLot,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> PackagingParts {
    let (levels_at, materials_at) = (at.key("levels"), at.key("materials"));
    words_once(levels.iter().map(|one| one.word()), levels_at, problems);
    words_once(
        materials.iter().map(|one| one.word()),
        materials_at,
        problems,
    );
    for (index, level) in levels.iter().enumerate() {
        level_asked(*level, lot, levels_at.index(index), problems);
    }
    PackagingParts {
        levels: levels.to_vec(),
        materials: materials.to_vec(),
    }
}

/// That the lot asks for a level; where it asks for no packaging at all, that is told elsewhere.
fn level_asked(level: PackagingLevel, lot: &WireLot, at: Pointer<'_>, problems: &mut Problems) {
    let asked = lot.packaging.as_ref();
    if asked.is_some_and(|asked| !asked.levels.contains(&level)) {
        let problem = at.problem("packaging.level_not_asked");
        problems.push(problem.with("level", level.word()));
    }
}

/// The points of the set of criteria that the lot names, as a measure.
pub(super) fn points(
    lot: &WireLot,
    sets: &CriteriaSets<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Measure> {
    let named = lot.packaging.as_ref().and_then(|one| one.criteria.as_ref());
    let Some(name) = named else {
        problems.push(at.problem("measure.no_packaging_criteria"));
        return None;
    };
    // What is wrong with the set is told where it stands, and that it is unknown where the lot names it.
    let set = sets.get(name)?;
    let most = set.most_points().filter(|most| !most.is_zero());
    if most.is_none() {
        problems.push(
            at.problem("measure.no_packaging_points")
                .with("id", &set.id),
        );
    }
    Some(Measure::PackagingPoints { most: most? })
}

impl Offers<'_> {
    /// The packaging of an offer; none where it says nothing of it.
    pub(super) fn packaging(
        &self,
        wire: Option<&wire::Packaging>,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Packaging> {
        let wire = wire?;
        let Some(asked) = &self.lot.packaging else {
            problems.push(
                at.problem("bid.packaging_not_asked")
                    .with("id", &self.lot.id.0),
            );
            return None;
        };
        let is_asked = |item: usize| {
            let mut items = asked.items.iter();
            items.any(|name| self.items.names.index(name) == Some(item))
        };
        let item = |name, item_at: Pointer<'_>, problems: &mut Problems| {
            let found = self.items.names.find(name, item_at, problems)?;
            if !is_asked(found) {
                problems.push(
                    item_at
                        .problem("bid.packaging_not_asked")
                        .with("id", &name.0),
                );
            }
            Some(found)
        };
        let components_at = at.key("components");
        let ids = wire.components.iter().map(|one| &one.id);
        Names::of(ids, "packaging component", components_at, problems);
        let mut components = Vec::with_capacity(wire.components.len());
        for (index, one) in wire.components.iter().enumerate() {
            let one_at = components_at.index(index);
            let item = item(&one.item, one_at.key("item"), problems);
            level_asked(one.level, self.lot, one_at.key("level"), problems);
            components.extend(component(one, item, one_at, problems));
        }
        let unpacked_at = at.key("unpacked");
        let mut unpacked = Vec::with_capacity(wire.unpacked.len());
        for (index, one) in wire.unpacked.iter().enumerate() {
            let one_at = unpacked_at.index(index);
            let item_at = one_at.key("item");
            let found = item(&one.item, item_at, problems);
            let levels_at = one_at.key("levels");
            words_once(
                one.levels.iter().map(|level| level.word()),
                levels_at,
                problems,
            );
            for (place, level) in one.levels.iter().enumerate() {
                level_asked(*level, self.lot, levels_at.index(place), problems);
            }
            let levels = match &one.levels[..] {
                [] => &asked.levels[..],
                levels => levels,
            };
            let mut components = wire.components.iter();
            if components.any(|part| part.item == one.item && levels.contains(&part.level)) {
                let problem = item_at.problem("bid.packaging_contradicts");
                problems.push(problem.with("id", &one.item.0));
            }
            let pairs: Vec<_> = found
                .into_iter()
                .flat_map(|item| levels.iter().map(move |level| (item, *level)))
                .collect();
            if pairs.iter().any(|pair| unpacked.contains(pair)) {
                let problem = item_at.problem("reference.duplicate_id");
                problems.push(problem.with("id", &one.item.0).with("kind", "item"));
            }
            unpacked.extend(pairs);
        }
        Some(Packaging {
            components,
            unpacked,
        })
    }
}

fn component(
    wire: &wire::PackagingComponent,
    item: Option<usize>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<PackagingComponent> {
    let before = problems.count();
    let number = |wire: Option<Number>| wire.map(|one| one.0);
    let grams = number(wire.grams);
    if let Some(grams) = grams {
        bounds::positive(grams, at.key("grams"), problems);
    }
    let holds: Decimal = wire.holds.0;
    bounds::positive(holds, at.key("holds"), problems);
    let rotations = match &wire.used {
        wire::PackagingUse::Once => 1,
        wire::PackagingUse::Reused(reused) => {
            let at = at.key("used");
            let at = at.key("reused");
            let at = at.key("rotations");
            bounds::count(reused.rotations, 2, MOST_ROTATIONS, at, problems);
            reused.rotations
        }
    };
    let (recycled, renewable) = (number(wire.recycled), number(wire.renewable));
    let (label, print) = (number(wire.label), number(wire.print));
    let empty_space = number(wire.empty_space);
    let recyclability = wire
        .recyclability
        .as_ref()
        .map(|found| match &found.result {
            RecyclabilityResult::Share(share) => {
                let at = at.key("recyclability");
                let at = at.key("result");
                bounds::fraction(share.0, at.key("share"), problems);
                Recyclability::Share(share.0)
            }
            RecyclabilityResult::Grade(grade) => Recyclability::Grade(*grade),
        });
    for (name, share) in [
        ("recycled", recycled),
        ("renewable", renewable),
        ("label", label),
        ("print", print),
        ("empty_space", empty_space),
    ] {
        if let Some(share) = share {
            bounds::fraction(share, at.key(name), problems);
        }
    }
    let item = item?;
    let resolved = PackagingComponent {
        id: wire.id.0.clone(),
        title: wire.title.clone(),
        item,
        level: wire.level,
        material: wire.material,
        grams,
        holds,
        rotations,
        recycled,
        renewable,
        label,
        print,
        recyclability,
        fee_grade: wire.fee_grade,
        empty_space,
        exemptions: wire.exemptions.to_vec(),
        properties: wire.properties.as_ref().map_or_else(Vec::new, properties),
        evidenced: !wire.evidence.is_empty(),
        confidential: wire.confidential == Some(true),
        pointer: at.to_string(),
    };
    let exemptions_at = at.key("exemptions");
    let words = resolved.exemptions.iter().map(|one| one.word());
    words_once(words, exemptions_at, problems);
    for (index, exemption) in resolved.exemptions.iter().enumerate() {
        if !exemption.fits(&resolved) {
            let problem = exemptions_at
                .index(index)
                .problem("bid.exemption_does_not_fit");
            problems.push(problem.with("exemption", exemption.word()));
        }
    }
    for property in resolved.contradictions() {
        let properties_at = at.key("properties");
        let property_at = properties_at.key(property.word());
        problems.push(property_at.problem("bid.packaging_property_contradicts"));
    }
    (problems.count() == before).then_some(resolved)
}

/// The properties that are said to be there or not.
fn properties(wire: &wire::PackagingProperties) -> Vec<(PackagingProperty, bool)> {
    let said = [
        (PackagingProperty::MonoMaterial, wire.mono_material),
        (PackagingProperty::Separable, wire.separable),
        (PackagingProperty::Clear, wire.clear),
        (PackagingProperty::Pvc, wire.pvc),
        (PackagingProperty::Laminate, wire.laminate),
        (PackagingProperty::CarbonBlack, wire.carbon_black),
        (PackagingProperty::MetalParts, wire.metal_parts),
        (PackagingProperty::ContactSensitive, wire.contact_sensitive),
        (PackagingProperty::BeverageBottle, wire.beverage_bottle),
    ];
    let said = said.into_iter();
    said.filter_map(|(property, has)| Some((property, has?)))
        .collect()
}
