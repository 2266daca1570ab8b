//! What the packaging of a bid weighs, by level and material, and what of it is not documented.

use super::Room;
use super::offer::{Measures, Secrets};
use super::standing::reason;
use crate::evaluation::{
    PackagingComponentUsed, PackagingOfLevel, PackagingOfMaterial, PackagingReport, Reason,
    ReasonCode,
};
use crate::explain::{Explained, Term};
use crate::lcc::Inputs;
use crate::model::{
    Complete, Measure, Offer, Packaging, PackagingLevel, PackagingMaterial, PackagingParts,
    PackagingTotal, SealedOffer,
};
use crate::num::{Decimal, Exact, decide};
use crate::packaging::{Component, Lack, Packed, lacks, packed};

/// What is measured of the packaging and not documented: one reason for each number.
pub(super) fn reasons(room: &Room<'_>, sealed: &SealedOffer) -> Vec<Reason> {
    let lot = room.lot;
    let offered = sealed.offer.packaging.as_ref();
    let mut reasons: Vec<Reason> = Vec::new();
    for criterion in &lot.criteria {
        let measure = criterion.scored.as_ref().map(|scored| &scored.measure);
        let Some(Measure::Packaging { total, of }) = measure else {
            continue;
        };
        for lack in lacks(lot, offered, *total, of) {
            let place = || format!("{}/packaging", sealed.pointer);
            let (subject, place) = match lack {
                Lack::Item(item) => {
                    let item = lot.schedule.get(item);
                    (item.map_or("", |item| item.id.as_str()), place())
                }
                Lack::Component(component, what) => (
                    component.id.as_str(),
                    format!("{}/{}", component.pointer, what.field()),
                ),
                Lack::Nothing => (criterion.id.as_str(), place()),
            };
            let reason = reason(ReasonCode::PackagingNotDocumented, subject, place);
            if !reasons.contains(&reason) {
                reasons.push(reason);
            }
        }
    }
    reasons
}

/// The packaging of an offer; none where the lot asks nothing of it, or the offer says nothing.
pub(super) fn report(
    room: &Room<'_>,
    complete: &Complete,
    measures: &Measures,
    offer: &Offer,
) -> Option<PackagingReport> {
    let packaging = offer.packaging.as_ref()?;
    let mut inputs = Inputs::of(&room.case.procurement, room.lot, complete);
    inputs.leave_out(&measures.options);
    let packed = &packed(room.lot, packaging, &inputs);
    let of = Reported {
        room,
        packed,
        packaging,
        secrets: Secrets::of(room, complete),
    };
    let all = PackagingParts::default();
    let levels = PackagingLevel::ALL.iter().filter(|level| {
        let mut components = packed.components.iter();
        components.any(|one| one.level == **level)
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
    })
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
        Some(PackagingComponentUsed {
            id: declared.id.clone(),
            title: (!hidden).then(|| declared.title.clone()),
            item: item.id.clone(),
            level: one.level,
            material: (!hidden).then_some(one.material),
            mass,
        })
    }
}
