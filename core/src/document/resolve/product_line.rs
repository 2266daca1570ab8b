//! The cost lines and carbon lines that follow from the product systems of a lot.

use std::collections::BTreeSet;

use super::product::SystemPaidBy;
use crate::document::pointer::Pointer;
use crate::document::wire::lot::Lot;
use crate::document::wire::product as wire;
use crate::document::wire::value::Identifier;
use crate::model::{
    Amount, Basis, BorneBy, CarbonFlow, CarbonLine, Cause, CostLine, CountsIn, FactorAt, Flow,
    Growth, InfectionCounts, LotProducts, Operand, PaidBy, Phase, PoolSize, ProductComponent,
    ProductPart, ProductSystem, ReuseAxis, Stage,
};
use crate::num::{Decimal, Unit};
use crate::problem::Problems;

/// A part of a system as its lines need it.
struct Part<'a> {
    cause: Cause,
    id: String,
    title: String,
    phase: Phase,
    stage: Stage,
    cashable: bool,
    paid_by: PaidBy,
    emits: Option<&'a Operand>,
    conversion: (Decimal, Decimal),
    factor: Option<FactorAt>,
    /// The parameters that it depends on, by index.
    reads: Vec<usize>,
}

/// What the lines of the systems follow from.
pub(super) struct Made<'a> {
    pub(super) products: &'a LotProducts,
    pub(super) asked: &'a wire::ProductSystems,
    /// By system.
    pub(super) paid_by: &'a [SystemPaidBy],
    pub(super) growth: &'a [Growth],
    pub(super) while_in_service: bool,
}

impl Made<'_> {
    /// The cost lines and the carbon lines of all systems.
    pub(super) fn lines(&self) -> (Vec<CostLine>, Vec<CarbonLine>) {
        let (mut cost_lines, mut carbon_lines) = (Vec::new(), Vec::new());
        let products = self.products;
        let all = products.systems.iter().zip(self.paid_by).enumerate();
        for (index, (system, paid_by)) in all {
            let infection = self.asked.systems.get(index);
            let title = infection.and_then(|system| system.infection.as_ref()?.title.as_deref());
            let made = (products.uses_per_year, title.unwrap_or_default());
            for part in parts(system, paid_by, made) {
                let of = ProductPart {
                    system: index,
                    cause: part.cause,
                    pools: products.pools,
                };
                if products.axes.contains(&ReuseAxis::Cost) {
                    cost_lines.push(self.cost_line(&part, of));
                }
                carbon_lines.extend(carbon_line(part, of));
            }
        }
        (cost_lines, carbon_lines)
    }

    fn cost_line(&self, part: &Part<'_>, of: ProductPart) -> CostLine {
        CostLine {
            id: part.id.clone(),
            title: part.title.clone(),
            phase: part.phase,
            borne_by: BorneBy::Authority,
            counts_in: CountsIn::Award,
            cashable: part.cashable,
            nature: None,
            contains: Vec::new(),
            counts: true,
            decided_by: None,
            weight: None,
            while_in_service: self.while_in_service,
            learning: Vec::new(),
            restated: None,
            flow: Flow::Product {
                part: of,
                reads: part.reads.clone(),
                paid_by: part.paid_by,
            },
            growth: self.growth.to_vec(),
        }
    }
}

fn parts<'a>(
    system: &'a ProductSystem<Operand>,
    paid_by: &SystemPaidBy,
    (uses, infection_title): (Operand, &str),
) -> Vec<Part<'a>> {
    const AS_IT_IS: (Decimal, Decimal) = (Decimal::ONE, Decimal::ONE);
    let mut parts = Vec::new();
    let components = system.components.iter().zip(&paid_by.components);
    for (index, (component, paid_by)) in components.enumerate() {
        let id = format!("{}.{}", system.id, component.id);
        let Some((of_item, paid_by)) = paid_by.split_first() else {
            continue;
        };
        parts.push(Part {
            cause: Cause::Item(index),
            id: id.clone(),
            title: component.title.clone(),
            phase: Phase::Acquisition,
            stage: Stage::Production,
            cashable: true,
            paid_by: *of_item,
            reads: reads(
                lasts(component, Basis::PerItem)
                    .into_iter()
                    .chain([uses])
                    .chain(component.item.cost)
                    .chain(component.item.emissions),
            ),
            emits: component.item.emissions.as_ref(),
            conversion: AS_IT_IS,
            factor: None,
        });
        for (place, (resource, paid_by)) in component.resources.iter().zip(paid_by).enumerate() {
            let rate = resource.rate.emissions.as_ref();
            parts.push(Part {
                cause: Cause::Resource(index, place),
                id: format!("{id}.{}", resource.id),
                title: format!("{}: {}", component.title, resource.title),
                phase: resource.phase,
                stage: resource.stage,
                cashable: resource.cashable,
                paid_by: *paid_by,
                reads: reads(
                    lasts(component, resource.basis)
                        .into_iter()
                        .chain([uses, resource.quantity])
                        .chain(resource.rate.cost.map(|rate| rate.value))
                        .chain(rate.map(|rate| rate.value)),
                ),
                emits: rate.map(|rate| &rate.value),
                conversion: rate.map_or(AS_IT_IS, |rate| (rate.numerator, rate.denominator)),
                factor: resource.factor,
            });
        }
    }
    parts.extend(system.infection.as_ref().map(|infection| {
        Part {
            cause: Cause::Infection,
            id: format!("{}.infection", system.id),
            title: infection_title.to_owned(),
            phase: Phase::Use,
            stage: Stage::Use,
            cashable: infection.cashable,
            paid_by: paid_by.infection,
            reads: reads(
                [uses]
                    .into_iter()
                    .chain(infection.each.cost)
                    .chain(infection.each.emissions),
            ),
            emits: infection.each.emissions.as_ref(),
            conversion: AS_IT_IS,
            factor: None,
        }
    }));
    parts
}

/// What says how many items of a component are bought, end or are kept, as far as a basis goes by them.
fn lasts(component: &ProductComponent<Operand>, basis: Basis) -> Vec<Operand> {
    let durability = component.durability;
    let items = durability.pool.and_then(|pool| match pool.size {
        PoolSize::Stated(items) => Some(items),
        PoolSize::Turnaround { .. } => None,
    });
    let all = [durability.rated_uses, durability.loss];
    match basis {
        Basis::PerItem | Basis::EndOfLife => all.into_iter().chain(items).collect(),
        Basis::PerItemAndYear => items.into_iter().collect(),
        _ => Vec::new(),
    }
}

/// The parameters among some numbers, each once.
fn reads(numbers: impl Iterator<Item = Operand>) -> Vec<usize> {
    let found: BTreeSet<usize> = numbers.filter_map(|one| one.parameter()).collect();
    found.into_iter().collect()
}

/// The line of what a part emits; none where that is not asked for.
fn carbon_line(part: Part<'_>, of: ProductPart) -> Option<CarbonLine> {
    let (numerator, denominator) = part.conversion;
    let emits = *part.emits?;
    Some(CarbonLine {
        activity: Amount {
            factors: match part.factor {
                // The factor stands beside the activity.
                Some(_) => Vec::new(),
                None => vec![emits],
            },
            divisors: Vec::new(),
            numerator,
            denominator,
            unit: Unit::emissions(),
        },
        id: part.id,
        title: part.title,
        stage: part.stage,
        biogenic: false,
        factors: part.factor.into_iter().collect(),
        flow: CarbonFlow::Product {
            part: of,
            reads: part.reads,
        },
    })
}

/// That no two lines have the same name.
pub(super) fn unique(
    lot: &Lot,
    cost_lines: &[CostLine],
    carbon_lines: &[CarbonLine],
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<()> {
    let before = problems.count();
    let costs = cost_lines.iter().map(|line| line.id.as_str());
    let emissions = carbon_lines.iter().map(|line| line.id.as_str());
    let costs = costs.collect::<Vec<_>>();
    let emissions = emissions.collect::<Vec<_>>();
    let declared = lot.cost_lines.iter().map(|line| line.id.0.as_str());
    let emitting = lot.carbon_lines.iter().map(|line| line.id.0.as_str());
    let kinds = [
        ("cost line", declared.collect::<BTreeSet<_>>(), costs),
        ("carbon line", emitting.collect(), emissions),
    ];
    for (kind, mut seen, derived) in kinds {
        for id in derived.into_iter().filter(|id| !seen.insert(id)) {
            let problem = at.problem("reference.duplicate_id");
            problems.push(problem.with("id", id).with("kind", kind));
        }
    }
    (problems.count() == before).then_some(())
}

/// The phases of what the systems of a lot cost, with who pays it.
pub(super) fn phases(lot: &Lot) -> Vec<(Phase, &Identifier)> {
    let Some(asked) = &lot.product_systems else {
        return Vec::new();
    };
    if !asked.axes.contains(&ReuseAxis::Cost) {
        return Vec::new();
    }
    let mut phases = Vec::new();
    for system in &asked.systems {
        for component in &system.components {
            phases.push((Phase::Acquisition, &asked.payer));
            let resources = component.resources.iter();
            phases.extend(
                resources.map(|one| (one.phase, one.payer.as_ref().unwrap_or(&asked.payer))),
            );
        }
        let infection = system.infection.as_ref();
        let infection = infection.filter(|_| asked.infection == InfectionCounts::Included);
        let payer = infection.map(|one| one.payer.as_ref().unwrap_or(&asked.payer));
        phases.extend(payer.map(|payer| (Phase::Use, payer)));
    }
    phases
}

/// The stages of what the systems of a lot emit.
pub(super) fn stages(lot: &Lot) -> impl Iterator<Item = Stage> + '_ {
    let asked = lot.product_systems.iter();
    let asked = asked.filter(|asked| asked.axes.contains(&ReuseAxis::Emissions));
    asked.flat_map(|asked| {
        let infection = asked.infection == InfectionCounts::Included;
        asked.systems.iter().flat_map(move |system| {
            let components = system.components.iter();
            let resources = components.flat_map(|one| one.resources.iter());
            let infection = (infection && system.infection.is_some()).then_some(Stage::Use);
            std::iter::once(Stage::Production)
                .chain(resources.map(|resource| resource.stage))
                .chain(infection)
        })
    })
}
