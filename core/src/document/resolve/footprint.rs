//! Product footprints: what a lot asks of them, and what the bids state.

use super::bounds;
use super::cost::Lines;
use super::offer::Offers;
use super::unusable::Faults;
use crate::carbon::footprint_lacks;
use crate::document::pointer::Pointer;
use crate::document::wire::carbon::{CarbonFlow, CarbonLine};
use crate::document::wire::footprint as wire;
use crate::document::wire::lot::{Lot, RequirementMissing};
use crate::document::wire::value::{Identifier, Number};
use crate::model::{
    self, DataQuality, FootprintAsked, FootprintNumber, FootprintPart, ProductFootprint, Stage,
    Unusable,
};
use crate::num::Decimal;
use crate::problem::{Problem, Problems};

/// That current practice, whose offer stands at `at`, states the footprints that costs rest on.
pub(super) fn of_practice(lot: &model::Lot, at: Pointer<'_>, problems: &mut Problems) {
    let Some(alternative) = &lot.alternative else {
        return;
    };
    let lacks = footprint_lacks(
        lot,
        alternative.offer.product_system,
        &alternative.offer.footprints,
    );
    if lot.values_emissions() && !lacks.is_empty() {
        problems.push(at.problem("bid.practice_not_documented"));
    }
}

/// What the lot asks of product footprints, by item; nothing where it asks for none.
pub(super) fn asked(
    lines: Lines<'_>,
    lot: &Lot,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Vec<FootprintAsked>> {
    let wires = &lot.product_footprints;
    let mut replaced = Vec::new();
    let asked: Vec<Option<FootprintAsked>> = wires
        .iter()
        .enumerate()
        .map(|(index, wire)| {
            let at = at.index(index);
            let before = wires.iter().take(index);
            once(
                &wire.item,
                before.map(|one| &one.item),
                "item",
                at.key("item"),
                problems,
            );
            of_item(wire, lines, lot, &mut replaced, at, problems)
        })
        .collect();
    asked.into_iter().collect()
}

fn of_item<'a>(
    wire: &'a wire::FootprintAsked,
    lines: Lines<'_>,
    lot: &Lot,
    replaced: &mut Vec<&'a Identifier>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<FootprintAsked> {
    let before = problems.count();
    let item = lines.items.names.find(&wire.item, at.key("item"), problems);
    let stages_at = at.key("stages");
    if wire.stages.is_empty() {
        problems.push(stages_at.problem("document.empty_list"));
    }
    stages_once(&wire.stages, stages_at, problems);
    let boundary_at = at.key("boundary");
    stages_once(&wire.boundary, boundary_at, problems);
    for (index, stage) in wire.boundary.iter().enumerate() {
        if !wire.stages.contains(stage) {
            let stage_at = boundary_at.index(index);
            let problem = stage_at.problem("carbon.footprint_stage_not_asked");
            problems.push(problem.with("stage", stage.word()));
        }
    }
    let lines_at = at.key("replaces");
    let mut replaces = Vec::with_capacity(wire.replaces.len());
    for (index, name) in wire.replaces.iter().enumerate() {
        let line_at = lines_at.index(index);
        let mut all = lot.carbon_lines.iter();
        let Some(place) = all.position(|line| line.id == *name) else {
            let known: Vec<&str> = lot
                .carbon_lines
                .iter()
                .map(|one| one.id.0.as_str())
                .collect();
            let problem = line_at.problem("reference.unknown");
            problems.push(
                problem
                    .with("kind", "carbon line")
                    .with("id", &name.0)
                    .with("known", known.join(", ")),
            );
            continue;
        };
        once(
            name,
            replaced.iter().copied(),
            "carbon line",
            line_at,
            problems,
        );
        replaced.push(name);
        let line = lot.carbon_lines.get(place)?;
        if !wire.stages.contains(&line.stage) || follows_another(line, &wire.item) {
            let problem = line_at.problem("carbon.footprint_line");
            problems.push(problem.with("line", &name.0).with("item", &wire.item.0));
        }
        replaces.push(place);
    }
    for (index, stage) in wire.stages.iter().enumerate() {
        let mut counted = lot.carbon_lines.iter();
        let has_line =
            counted.any(|line| line.stage == *stage && !follows_another(line, &wire.item));
        if !has_line && !wire.boundary.contains(stage) {
            let stage_at = stages_at.index(index);
            let problem = stage_at.problem("carbon.footprint_stage_uncovered");
            problems.push(
                problem
                    .with("stage", stage.word())
                    .with("item", &wire.item.0),
            );
        }
    }
    let primary_share = wire.primary_share.map(|share| share.0);
    if let Some(share) = primary_share {
        bounds::fraction(share, at.key("primary_share"), problems);
    }
    let worst_rating = wire.worst_rating;
    if let Some(worst) = worst_rating {
        rating(worst.0, at.key("worst_rating"), problems);
    }
    let item = item?;
    (problems.count() == before).then(|| FootprintAsked {
        item,
        stages: wire.stages.clone(),
        replaces,
        boundary: wire.boundary.to_vec(),
        gwp_sets: wire.gwp_sets.to_vec(),
        valid_on: wire.valid_on.map(|day| day.0),
        primary_share,
        worst_rating: worst_rating.map(|one| one.0),
        ask: wire.when_not_met == RequirementMissing::Ask,
    })
}

/// Whether a carbon line follows an item other than this one.
fn follows_another(line: &CarbonLine, item: &Identifier) -> bool {
    matches!(&line.flow, CarbonFlow::Schedule(schedule) if schedule.item != *item)
}

/// That a name is not among those before it.
fn once<'a>(
    name: &Identifier,
    mut before: impl Iterator<Item = &'a Identifier>,
    kind: &'static str,
    at: Pointer<'_>,
    problems: &mut Problems,
) {
    if before.any(|one| one == name) {
        let problem = at.problem("reference.duplicate_id");
        problems.push(problem.with("id", &name.0).with("kind", kind));
    }
}

/// That no stage stands twice, in the list or `elsewhere`.
fn stages_once(stages: &[Stage], at: Pointer<'_>, problems: &mut Problems) {
    for (problem, _) in stages_twice(stages, &[], at) {
        problems.push(problem);
    }
}

/// The stages that stand a second time in the list, or in the list and `elsewhere`.
fn stages_twice<'a>(
    stages: &'a [Stage],
    elsewhere: &'a [Stage],
    at: Pointer<'a>,
) -> impl Iterator<Item = (Problem, Stage)> + 'a {
    stages.iter().enumerate().filter_map(move |(index, stage)| {
        let mut before = stages.iter().take(index).chain(elsewhere);
        let problem = before
            .any(|one| one == stage)
            .then(|| at.index(index).problem("carbon.footprint_stage_twice"))?;
        Some((problem.with("stage", stage.word()), *stage))
    })
}

/// A rating of data, if it lies from 1 to 5.
pub(super) fn rating(rating: Decimal, at: Pointer<'_>, problems: &mut Problems) -> Option<Decimal> {
    if rating >= Decimal::ONE && rating <= Decimal::from(5) {
        return Some(rating);
    }
    let problem = at.problem("carbon.data_rating");
    problems.push(problem.with("value", rating.normalize()));
    None
}

impl Offers<'_> {
    /// The product footprints of an offer. What nothing can be made of still stands in its place, so that a
    /// decision can correct it.
    pub(super) fn footprints(
        &self,
        wires: &[wire::ProductFootprint],
        at: Pointer<'_>,
        faults: &mut Faults<'_>,
        problems: &mut Problems,
    ) -> Vec<ProductFootprint> {
        let mut footprints = Vec::with_capacity(wires.len());
        for (index, wire) in wires.iter().enumerate() {
            let at = at.index(index);
            let before = wires.iter().take(index);
            once(
                &wire.item,
                before.map(|one| &one.item),
                "item",
                at.key("item"),
                problems,
            );
            let mut all = self.lot.product_footprints.iter();
            let asked = all.find(|asked| asked.item == wire.item);
            let ask = asked.is_some_and(|asked| asked.when_not_met == RequirementMissing::Ask);
            let mut own = Faults::of(&wire.item.0, ask);
            footprints.extend(self.footprint(wire, asked, at, &mut own, problems));
            faults.append(own);
        }
        footprints
    }

    fn footprint(
        &self,
        wire: &wire::ProductFootprint,
        asked: Option<&wire::FootprintAsked>,
        at: Pointer<'_>,
        faults: &mut Faults<'_>,
        problems: &mut Problems,
    ) -> Option<ProductFootprint> {
        let before = problems.count();
        let item = self.items.names.find(&wire.item, at.key("item"), problems);
        if item.is_some() && asked.is_none() {
            let item_at = at.key("item");
            let problem = item_at.problem("carbon.footprint_not_asked");
            problems.push(problem.with("item", &wire.item.0));
        }
        let parts = parts(wire, asked, at.key("parts"), faults, problems);
        let amount = wire.declared_amount.0;
        let what = (
            Unusable::FootprintNumber,
            FootprintNumber::DeclaredAmount.word(),
        );
        let amount_at = at.key("declared_amount");
        faults.number(what, (amount, None), amount_at, bounds::positive);
        let unit_at = at.key("declared_unit");
        let units = self.frame.units();
        let declared = units.parse(&wire.declared_unit, unit_at, problems);
        let priced = item.and_then(|item| self.items.wires.get(item));
        // What is wrong with the unit of an item is said where it stands.
        let mut said = Problems::default();
        let counted = priced.and_then(|one| units.parse(&one.unit, Pointer::ROOT, &mut said));
        let converted = declared.zip(counted).and_then(|(declared, counted)| {
            let per = counted.clone().per(&declared);
            if !declared.same_dimension(&counted) {
                let problem = unit_at.problem("carbon.footprint_unit");
                let problem = problem.with("unit", &declared).with("wanted", &counted);
                faults.tell(Unusable::FootprintUnit, Some(&wire.declared_unit), problem);
                return None;
            }
            let converted = per.to_base();
            if converted.is_none() {
                let problem = unit_at.problem("unit.conversion_too_large");
                faults.tell(Unusable::FootprintUnit, Some(&wire.declared_unit), problem);
            }
            converted
        });
        if wire.reference_period.to.0 < wire.reference_period.from.0 {
            let period_at = at.key("reference_period");
            let problem = period_at.key("to").problem("carbon.reference_period");
            faults.tell(Unusable::FootprintPeriod, None, problem);
        }
        let quality = quality(wire.data_quality.as_ref(), at.key("data_quality"), faults);
        let (item, parts) = (item?, parts?);
        // Nothing is made of a footprint in a unit that does not convert.
        let (numerator, denominator) = converted.unwrap_or((Decimal::ONE, Decimal::ONE));
        (problems.count() == before).then(|| ProductFootprint {
            item,
            parts,
            amount,
            unit: wire.declared_unit.clone(),
            numerator,
            denominator,
            gwp_set: wire.gwp_set,
            biogenic_uptake: wire.biogenic_uptake,
            standard: wire.standard,
            valid_until: wire.valid_until.map(|day| day.0),
            geography: wire.geography.clone(),
            verified_by: wire.verified_by.clone(),
            quality,
            confidential: wire.confidential == Some(true),
            pointer: at.to_string(),
        })
    }
}

fn parts(
    wire: &wire::ProductFootprint,
    asked: Option<&wire::FootprintAsked>,
    at: Pointer<'_>,
    faults: &mut Faults<'_>,
    problems: &mut Problems,
) -> Option<Vec<FootprintPart>> {
    let before = problems.count();
    if wire.parts.is_empty() {
        problems.push(at.problem("document.empty_list"));
    }
    let mut earlier: Vec<Stage> = Vec::new();
    for (index, part) in wire.parts.iter().enumerate() {
        let part_at = at.index(index);
        let stages_at = part_at.key("stages");
        if part.stages.is_empty() {
            problems.push(stages_at.problem("document.empty_list"));
        }
        for (problem, stage) in stages_twice(&part.stages, &earlier, stages_at) {
            faults.tell(Unusable::FootprintStageTwice, Some(stage.word()), problem);
        }
        for (place, stage) in part.stages.iter().enumerate() {
            if asked.is_some_and(|asked| !asked.stages.contains(stage)) {
                let stage_at = stages_at.index(place);
                let problem = stage_at.problem("carbon.footprint_stage_not_asked");
                let problem = problem.with("stage", stage.word());
                faults.tell(Unusable::FootprintStage, Some(stage.word()), problem);
            }
        }
        // Only biogenic carbon is taken up: an offset is no emission of the product.
        let what = (Unusable::FootprintNumber, FootprintNumber::Fossil.word());
        let fossil_at = part_at.key("fossil");
        let fossil = (part.fossil.0, Some("kgCO2e"));
        faults.number(what, fossil, fossil_at, bounds::not_negative);
        earlier.extend(&part.stages);
    }
    (problems.count() == before).then(|| {
        let parts = wire.parts.iter().map(|part| FootprintPart {
            stages: part.stages.clone(),
            fossil: part.fossil.0,
            biogenic: part.biogenic.map(|one| one.0),
        });
        parts.collect()
    })
}

fn quality(
    wire: Option<&wire::DataQuality>,
    at: Pointer<'_>,
    faults: &mut Faults<'_>,
) -> DataQuality {
    let Some(wire) = wire else {
        return DataQuality::default();
    };
    let number = |wire: Option<Number>| wire.map(|one| one.0);
    for (name, stated) in [
        (FootprintNumber::Technological, wire.technological),
        (FootprintNumber::Geographical, wire.geographical),
        (FootprintNumber::Temporal, wire.temporal),
    ] {
        if let Some(stated) = number(stated) {
            let what = (Unusable::FootprintNumber, name.word());
            faults.number(what, (stated, None), at.key(name.word()), rating);
        }
    }
    if let Some(share) = number(wire.primary_share) {
        let name = FootprintNumber::PrimaryShare.word();
        let what = (Unusable::FootprintNumber, name);
        faults.number(what, (share, None), at.key(name), bounds::fraction);
    }
    DataQuality {
        technological: number(wire.technological),
        geographical: number(wire.geographical),
        temporal: number(wire.temporal),
        primary_share: number(wire.primary_share),
    }
}
