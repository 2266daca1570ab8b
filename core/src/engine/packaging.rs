//! What the packaging of a bid weighs, by level and material, and what of it is not documented.

use super::Room;
use super::offer::Measures;
use super::ppwr;
use super::secrets::Secrets;
use super::standing::reason;
use crate::evaluation::{
    PackagingComponentUsed, PackagingCriteriaUsed, PackagingCriterionResult, PackagingOfLevel,
    PackagingOfMaterial, PackagingReport, PackagingUnsaid, Reason, ReasonCode,
};
use crate::explain::{Explained, Figure, Term, fault_problem};
use crate::lcc::Inputs;
use crate::model::{
    CarbonFlow, Complete, Lot, Measure, Offer, Packaging, PackagingCriteria, PackagingCriterion,
    PackagingGives, PackagingLevel, PackagingMaterial, PackagingOutcome, PackagingParts,
    PackagingTotal, SealedOffer,
};
use crate::num::{Decimal, Exact, decide};
use crate::packaging::{
    Component, Lack, Packed, Verdict, barred_from, findings, lacks, lacks_of_fees, lacks_of_lines,
    packed, verdicts,
};
use crate::problem::Problems;

/// What the packaging of a bid says of its standing.
#[derive(Default)]
pub(super) struct Standing {
    /// What is measured and not documented, so that it does not comply.
    pub(super) lacking: Vec<Reason>,
    /// The criteria that it has to meet and does not.
    pub(super) unmet: Vec<Reason>,
    /// What waits for the buyer.
    pub(super) open: Vec<Reason>,
}

/// What is measured and not documented, and the criteria that a bid has to meet and does not.
pub(super) fn standing(room: &Room<'_>, sealed: &SealedOffer) -> Standing {
    let Some(asked) = &room.lot.packaging else {
        return Standing::default();
    };
    let mut standing = Standing::default();
    let undocumented = reasons(room, sealed);
    if asked.ask {
        standing.open = undocumented;
    } else {
        standing.lacking = undocumented;
    }
    // Nothing is judged by numbers that nothing can be made of.
    if !sealed.offer.faults.is_empty() {
        return standing;
    }
    let criteria = asked.criteria.as_ref().map_or(&[][..], |set| &set.criteria);
    let offered = sealed.offer.packaging.as_ref();
    let verdicts = verdicts(room.lot, offered, &room.case.procurement.study);
    for (criterion, verdict) in criteria.iter().zip(verdicts) {
        let PackagingGives::Required { ask } = criterion.gives else {
            continue;
        };
        let code = match verdict.outcome {
            PackagingOutcome::Met => continue,
            PackagingOutcome::NotMet => ReasonCode::PackagingCriterionNotMet,
            PackagingOutcome::NotDocumented => ReasonCode::PackagingCriterionNotDocumented,
        };
        let reason = reason(code, &criterion.id, format!("{}/packaging", sealed.pointer));
        if ask && verdict.outcome == PackagingOutcome::NotDocumented {
            standing.open.push(reason);
        } else {
            standing.unmet.push(reason);
        }
    }
    standing
}

/// What is measured of the packaging and not documented: one reason for each number.
fn reasons(room: &Room<'_>, sealed: &SealedOffer) -> Vec<Reason> {
    let lot = room.lot;
    let offered = sealed.offer.packaging.as_ref();
    let measured = lot.criteria.iter().flat_map(|criterion| {
        let measure = criterion.scored.as_ref().map(|scored| &scored.measure);
        let lacking = match measure {
            Some(Measure::Packaging { total, of }) => lacks(lot, offered, *total, of),
            _ => Vec::new(),
        };
        let lacking = lacking.into_iter();
        lacking.map(|lack| (lack, criterion.id.as_str()))
    });
    let emitting = lacks_of_lines(lot, offered).into_iter();
    let paying = lacks_of_fees(lot, offered).into_iter();
    let of_lines = emitting.chain(paying).map(|lack| (lack, ""));
    let mut reasons: Vec<Reason> = Vec::new();
    for (lack, criterion) in measured.chain(of_lines) {
        let (subject, place) = place_of(lot, &lack, &sealed.pointer, criterion);
        let level = match lack {
            Lack::Level(_, level) => Some(level.word().to_owned()),
            _ => None,
        };
        let reason = Reason {
            ground: level,
            ..reason(ReasonCode::PackagingNotDocumented, &subject, place)
        };
        if !reasons.contains(&reason) {
            reasons.push(reason);
        }
    }
    reasons
}

/// What lacks something, and where that would stand in an offer at `pointer`.
fn place_of(lot: &Lot, lack: &Lack<'_>, pointer: &str, criterion: &str) -> (String, String) {
    let place = || format!("{pointer}/packaging");
    match lack {
        Lack::Item(item) | Lack::Level(item, _) => {
            let item = lot.schedule.get(*item);
            (
                item.map_or_else(String::new, |item| item.id.clone()),
                place(),
            )
        }
        Lack::Component(component, what) => (
            component.id.clone(),
            format!("{}/{}", component.pointer, what.field()),
        ),
        Lack::Nothing => (criterion.to_owned(), place()),
    }
}

/// What the components weigh that each carbon line follows, by the name of the line.
pub(super) fn kilograms(
    lot: &Lot,
    offered: Option<&Packaging>,
    of: &Inputs<'_, Exact>,
) -> Vec<(String, Vec<Term>)> {
    let lines = lot.carbon_lines.iter();
    let lines = lines.filter_map(|line| match &line.flow {
        CarbonFlow::Packaging { parts } => {
            let packed = packed(lot, offered, of);
            Some((line, inputs(&packed, offered?, PackagingTotal::Mass, parts)))
        }
        _ => None,
    });
    lines
        .map(|(line, terms)| (line.id.clone(), terms))
        .collect()
}

/// The packaging of an offer; none where the lot asks nothing of it, or the offer says nothing that a set of
/// criteria could be held against.
pub(super) fn report(
    room: &Room<'_>,
    complete: &Complete,
    measures: &Measures,
    offer: &Offer,
) -> Option<PackagingReport> {
    let asked = room.lot.packaging.as_ref()?;
    let said = offer.packaging.as_ref();
    if said.is_none() && asked.criteria.is_none() {
        return None;
    }
    let nothing = Packaging::default();
    let packaging = said.unwrap_or(&nothing);
    let mut inputs = Inputs::of(&room.case.procurement, room.lot, complete);
    inputs.leave_out(&measures.options);
    let packed = &packed(room.lot, said, &inputs);
    let of = Reported {
        room,
        packed,
        packaging,
        secrets: Secrets::of(room, complete),
    };
    let all = PackagingParts::default();
    let levels = PackagingLevel::ALL.iter().filter(|level| {
        let mut components = packed.components.iter();
        packed.gaps.contains(*level) || components.any(|one| one.level == **level)
    });
    let materials = PackagingMaterial::ALL.iter().filter(|material| {
        let mut components = packed.components.iter();
        components.any(|one| one.material == **material)
    });
    let materials = materials.filter(|_| !of.secrets.hides_components());
    Some(PackagingReport {
        mass: of.total(PackagingTotal::Mass, &all),
        per_functional_unit: of.total(PackagingTotal::MassPerFunctionalUnit, &all),
        recycled_share: of.total(PackagingTotal::RecycledShare, &all),
        renewable_share: of.total(PackagingTotal::RenewableShare, &all),
        by_level: levels
            .map(|level| {
                let parts = PackagingParts {
                    levels: vec![*level],
                    materials: Vec::new(),
                };
                PackagingOfLevel {
                    level: *level,
                    mass: of.total(PackagingTotal::Mass, &parts),
                    per_functional_unit: of.total(PackagingTotal::MassPerFunctionalUnit, &parts),
                }
            })
            .collect(),
        by_material: materials
            .map(|material| {
                let parts = PackagingParts {
                    levels: Vec::new(),
                    materials: vec![*material],
                };
                PackagingOfMaterial {
                    material: *material,
                    mass: of.total(PackagingTotal::Mass, &parts),
                    per_functional_unit: of.total(PackagingTotal::MassPerFunctionalUnit, &parts),
                }
            })
            .collect(),
        components: packed
            .components
            .iter()
            .filter_map(|one| of.component(one))
            .collect(),
        unsaid: of.unsaid(asked.unsaid(said)),
        criteria: asked.criteria.as_ref().map(|set| of.criteria(set)),
    })
}

/// Reports the criteria of which the share of the mass has no result.
pub(super) fn faults(
    room: &Room<'_>,
    packed: &Packed<Exact>,
    pointer: &str,
    problems: &mut Problems,
) {
    let asked = room.lot.packaging.as_ref();
    let set = asked.and_then(|one| one.criteria.as_ref());
    let criteria = set.map_or(&[][..], |set| &set.criteria);
    for (criterion, verdict) in criteria.iter().zip(&packed.verdicts) {
        if let Some(fault) = verdict.fault {
            problems.push(fault_problem(fault, pointer, &criterion.id));
        }
    }
}

/// What the criteria for packaging that are met give.
pub(super) fn points(lot: &Lot, packed: Option<&Packed<Exact>>) -> Vec<Term> {
    let set = lot.packaging.as_ref().and_then(|one| one.criteria.as_ref());
    let both = set.zip(packed).into_iter();
    let each = both.flat_map(|(set, packed)| set.criteria.iter().zip(&packed.verdicts));
    let met = each.filter(|(_, verdict)| verdict.outcome == PackagingOutcome::Met);
    met.filter_map(|(criterion, _)| {
        let points = criterion.gives.points()?;
        Some(
            Term::new("p", points)
                .in_unit("points")
                .named(&criterion.id),
        )
    })
    .collect()
}

/// What a measure of the packaging was made of.
pub(super) fn measured(
    packed: Option<&Packed<Exact>>,
    offer: &Offer,
    total: PackagingTotal,
    parts: &PackagingParts,
) -> Vec<Term> {
    let both = packed.zip(offer.packaging.as_ref());
    both.map_or_else(Vec::new, |(packed, packaging)| {
        inputs(packed, packaging, total, parts)
    })
}

/// The formula of a total.
pub(super) const fn formula(total: PackagingTotal) -> &'static str {
    match total {
        PackagingTotal::Mass => "packaging.mass",
        PackagingTotal::MassPerFunctionalUnit => "packaging.per_functional_unit",
        PackagingTotal::RecycledShare => "packaging.recycled_share",
        PackagingTotal::RenewableShare => "packaging.renewable_share",
    }
}

fn inputs(
    packed: &Packed<Exact>,
    packaging: &Packaging,
    total: PackagingTotal,
    parts: &PackagingParts,
) -> Vec<Term> {
    let mut inputs = Vec::new();
    for one in packed.of(parts) {
        let declared = packaging.components.get(one.index);
        let (Some(declared), Some(Ok(mass))) = (declared, one.mass.map(Exact::result)) else {
            continue;
        };
        inputs.push(Term::new("m", mass).in_unit("kg").named(&declared.id));
        let share = match total {
            PackagingTotal::RecycledShare => one.recycled,
            PackagingTotal::RenewableShare => one.renewable,
            PackagingTotal::Mass | PackagingTotal::MassPerFunctionalUnit => None,
        };
        inputs.extend(share.map(|share| Term::new("x", share)));
    }
    if total == PackagingTotal::MassPerFunctionalUnit {
        let units = packed.units.and_then(|units| units.result().ok());
        inputs.extend(units.map(|units| Term::new("N", units)));
    }
    inputs
}

/// What the packaging of an offer is told of.
struct Reported<'a> {
    room: &'a Room<'a>,
    packed: &'a Packed<Exact>,
    packaging: &'a Packaging,
    secrets: Secrets<'a>,
}

impl Reported<'_> {
    /// What nothing is said of, of items that count.
    fn unsaid(
        &self,
        unsaid: impl Iterator<Item = (usize, PackagingLevel)>,
    ) -> Vec<PackagingUnsaid> {
        if self.secrets.hides_components() {
            return Vec::new();
        }
        let named = unsaid.filter_map(|(item, level)| {
            let item = self.room.lot.schedule.get(item);
            let item = item.filter(|item| item.counts)?.id.clone();
            Some(PackagingUnsaid { item, level })
        });
        named.collect()
    }

    /// Whether each criterion of a set is met, and by which components it is not.
    fn criteria(&self, set: &PackagingCriteria) -> PackagingCriteriaUsed {
        let hidden = self.secrets.hides_components();
        let result = |(criterion, verdict): (&PackagingCriterion, &Verdict)| {
            let named = verdict.components.iter();
            let named = named.filter_map(|index| self.packaging.components.get(*index));
            let met = verdict.outcome == PackagingOutcome::Met;
            PackagingCriterionResult {
                criterion: criterion.id.clone(),
                title: criterion.title.clone(),
                outcome: (!hidden).then_some(verdict.outcome),
                components: named
                    .filter(|_| !hidden)
                    .map(|component| component.id.clone())
                    .collect(),
                share: verdict.share.filter(|_| !hidden).map(Figure),
                points: criterion
                    .gives
                    .points()
                    .filter(|_| !hidden)
                    .map(|points| Figure(if met { points } else { Decimal::ZERO })),
            }
        };
        let each = set.criteria.iter().zip(&self.packed.verdicts);
        PackagingCriteriaUsed {
            id: set.id.clone(),
            title: set.title.clone(),
            version: set.version.clone(),
            results: each.map(result).collect(),
        }
    }

    /// A total, where what it needs is documented and there is a functional unit or a mass to divide by.
    fn total(&self, total: PackagingTotal, parts: &PackagingParts) -> Option<Explained> {
        if total == PackagingTotal::MassPerFunctionalUnit && self.packed.units.is_none() {
            return None;
        }
        let value = self.packed.total(total, parts)?.result().ok()?;
        let inputs = inputs(self.packed, self.packaging, total, parts);
        let measure = Measure::Packaging {
            total,
            of: PackagingParts::default(),
        };
        let unit = self.room.lot.measure_unit(&measure, self.room.currency());
        let explained = Explained::new(decide(value), unit, formula(total), inputs);
        Some(explained.unless(self.secrets.packaging()))
    }

    fn component(&self, one: &Component<Exact>) -> Option<PackagingComponentUsed> {
        let declared = self.packaging.components.get(one.index)?;
        let item = self.room.lot.schedule.get(declared.item)?;
        let hidden = self.secrets.hides_components() && declared.confidential;
        let mass = one.mass.and_then(|mass| mass.result().ok());
        let mass = mass.zip(declared.grams).map(|(mass, grams)| {
            let quantity = one.quantity.result().ok();
            let mut inputs = vec![
                Term::new("G", grams).in_unit("g"),
                Term::new("h", declared.holds).in_unit(&*item.unit),
                Term::new("r", Decimal::from(declared.rotations)),
            ];
            let quantity = quantity.map(|quantity| {
                Term::new("Q", quantity)
                    .in_unit(&*item.unit)
                    .named(&item.id)
            });
            inputs.splice(1..1, quantity);
            let explained = Explained::new(decide(mass), "kg", "packaging.component", inputs);
            explained.unless(self.secrets.packaging())
        });
        let asked = self.room.lot.packaging.as_ref();
        let period = asked.and_then(|asked| asked.ppwr);
        let period = period.filter(|_| !self.secrets.hides_components());
        let found = period.map_or_else(Vec::new, |period| findings(declared, period));
        Some(PackagingComponentUsed {
            id: declared.id.clone(),
            title: (!hidden).then(|| declared.title.clone()),
            item: item.id.clone(),
            level: one.level,
            material: (!hidden).then_some(one.material),
            mass,
            barred_from: barred_from(&found),
            ppwr: ppwr::told(declared, found),
        })
    }
}
