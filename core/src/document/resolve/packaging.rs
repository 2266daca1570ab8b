//! Packaging: what the lot asks, what an offer declares, and the measures of it.

use super::bounds;
use super::cost::Lines;
use super::names::{Names, words_once};
use super::offer::Offers;
use super::packaging_criteria::CriteriaSets;
use super::unusable::Faults;
use crate::document::pointer::Pointer;
use crate::document::wire::lot::{Lot as WireLot, RequirementMissing};
use crate::document::wire::packaging as wire;
use crate::document::wire::ppwr::{PpwrPeriod as WirePeriod, RecyclabilityResult};
use crate::document::wire::value::Number;
use crate::model::{
    Lot, Measure, Packaging, PackagingAsked, PackagingComponent, PackagingLevel, PackagingMaterial,
    PackagingNumber, PackagingParts, PackagingProperty, PackagingTotal, PpwrPeriod, Recyclability,
    Unusable,
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
    let mut told = Vec::new();
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
        // Several levels are one thing to say.
        let problem = Problem::new(code, place).with("id", id);
        if !told.contains(&problem) {
            problems.push(problem.clone());
            told.push(problem);
        }
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
    /// The packaging of an offer; none where it says nothing of it. What nothing can be made of still stands in
    /// its place, so that a decision can correct it.
    pub(super) fn packaging(
        &self,
        wire: Option<&wire::Packaging>,
        at: Pointer<'_>,
        faults: &mut Faults<'_>,
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
        let ask = asked.missing == RequirementMissing::Ask;
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
            let mut own = Faults::of(&one.id.0, ask);
            of_level(one.level, asked, one_at.key("level"), &mut own);
            components.extend(component(one, item, one_at, &mut own));
            faults.append(own);
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
            let mut own = Faults::of(&one.item.0, ask);
            for (place, level) in one.levels.iter().enumerate() {
                of_level(*level, asked, levels_at.index(place), &mut own);
            }
            let levels = match &one.levels[..] {
                [] => &asked.levels[..],
                levels => levels,
            };
            let mut components = wire.components.iter();
            if components.any(|part| part.item == one.item && levels.contains(&part.level)) {
                let problem = item_at.problem("bid.packaging_contradicts");
                let problem = problem.with("id", &one.item.0);
                own.tell(Unusable::PackagingContradicts, None, problem);
            }
            faults.append(own);
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

/// That the lot asks for a level that an offer speaks of.
fn of_level(
    level: PackagingLevel,
    asked: &wire::PackagingAsked,
    at: Pointer<'_>,
    faults: &mut Faults<'_>,
) {
    if !asked.levels.contains(&level) {
        let problem = at.problem("packaging.level_not_asked");
        let problem = problem.with("level", level.word());
        faults.tell(Unusable::PackagingLevel, Some(level.word()), problem);
    }
}

fn component(
    wire: &wire::PackagingComponent,
    item: Option<usize>,
    at: Pointer<'_>,
    faults: &mut Faults<'_>,
) -> Option<PackagingComponent> {
    let stated = |number: PackagingNumber| (Unusable::PackagingNumber, number.word());
    let number = |wire: Option<Number>| wire.map(|one| one.0);
    let grams = number(wire.grams);
    if let Some(grams) = grams {
        let what = stated(PackagingNumber::Grams);
        faults.number(what, (grams, Some("g")), at.key("grams"), bounds::positive);
    }
    let holds: Decimal = wire.holds.0;
    let what = stated(PackagingNumber::Holds);
    faults.number(what, (holds, None), at.key("holds"), bounds::positive);
    let rotations = match &wire.used {
        wire::PackagingUse::Once => 1,
        wire::PackagingUse::Reused(reused) => {
            let at = at.key("used");
            let at = at.key("reused");
            let what = stated(PackagingNumber::Rotations);
            let rotations = (reused.rotations.into(), None);
            faults.number(what, rotations, at.key("rotations"), rotated);
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
                let what = stated(PackagingNumber::Recyclability);
                faults.number(what, (share.0, None), at.key("share"), bounds::fraction);
                Recyclability::Share(share.0)
            }
            RecyclabilityResult::Grade(grade) => Recyclability::Grade(*grade),
        });
    for (name, share) in [
        (PackagingNumber::Recycled, recycled),
        (PackagingNumber::Renewable, renewable),
        (PackagingNumber::Label, label),
        (PackagingNumber::Print, print),
        (PackagingNumber::EmptySpace, empty_space),
    ] {
        if let Some(share) = share {
            let share_at = at.key(name.word());
            faults.number(stated(name), (share, None), share_at, bounds::fraction);
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
    for (index, exemption) in resolved.exemptions.iter().enumerate() {
        if !exemption.fits(&resolved) {
            let problem = exemptions_at
                .index(index)
                .problem("bid.exemption_does_not_fit");
            let problem = problem.with("exemption", exemption.word());
            faults.tell(Unusable::Exemption, Some(exemption.word()), problem);
        }
    }
    for property in resolved.contradictions() {
        let properties_at = at.key("properties");
        let property_at = properties_at.key(property.word());
        let problem = property_at.problem("bid.packaging_property_contradicts");
        faults.tell(Unusable::PackagingProperty, Some(property.word()), problem);
    }
    Some(resolved)
}

/// How often a component may be used that is used again.
pub(super) fn rotated(value: Decimal, at: Pointer<'_>, problems: &mut Problems) -> Option<Decimal> {
    if !value.is_integer() {
        problems.push(at.problem("number.not_a_count").with("value", value));
        return None;
    }
    let bounds = (Decimal::TWO, MOST_ROTATIONS.into());
    bounds::between(value, bounds, at, problems)
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
