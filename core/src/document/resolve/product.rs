//! The product systems of a lot, and the cost and carbon lines that follow from them.

use std::collections::BTreeSet;

use super::bounds;
use super::cost::Lines;
use super::names::{Names, words_once};
use super::offer::{Hands, Offers};
use super::reuse::{points, system::Reader};
use super::unusable::Faults;
use crate::document::pointer::Pointer;
use crate::document::wire::lot::Lot;
use crate::document::wire::product as wire;
use crate::document::wire::reuse::{ProductComponent as ProductComponentWire, Resource};
use crate::document::wire::value::Identifier;
use crate::model::{
    Amount, Basis, BorneBy, CarbonFlow, CarbonLine, Cause, CostLine, CountsIn, FactorAt, Flow,
    FunctionalUnit, InfectionCounts, LotProducts, Operand, PaidBy, Phase, PoolPurchase, PoolSize,
    ProductComponent, ProductPart, ProductSystem, ReuseAxis, Stage, Unusable,
};
use crate::num::{Decimal, Unit};
use crate::problem::Problems;

/// What the product systems of a lot come to.
pub(super) struct Resolved {
    pub(super) products: LotProducts,
    pub(super) cost_lines: Vec<CostLine>,
    pub(super) carbon_lines: Vec<CarbonLine>,
}

impl Resolved {
    /// The systems, once their lines stand among the others.
    pub(super) fn joined(
        self,
        cost_lines: &mut Vec<CostLine>,
        carbon_lines: &mut Vec<CarbonLine>,
    ) -> LotProducts {
        cost_lines.extend(self.cost_lines);
        carbon_lines.extend(self.carbon_lines);
        self.products
    }
}

/// The product systems of a lot; `Some(None)` where it has none.
pub(super) fn products(
    lot: &Lot,
    unit: Option<&FunctionalUnit>,
    lines: Lines<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Option<Resolved>> {
    let Some(asked) = &lot.product_systems else {
        return Some(None);
    };
    let before = problems.count();
    if lot.functional_unit.is_none() {
        problems.push(at.problem("reuse.no_functional_unit"));
    }
    let systems_at = at.key("systems");
    if asked.systems.is_empty() {
        problems.push(systems_at.problem("document.empty_list"));
    }
    let axes: BTreeSet<ReuseAxis> = asked.axes.iter().copied().collect();
    if axes.is_empty() {
        problems.push(at.key("axes").problem("document.empty_list"));
    }
    let words = asked.axes.iter().map(|axis| axis.word());
    words_once(words, at.key("axes"), problems);
    if let Some(days) = asked.operating_days {
        bounds::days_of_a_year(days.0, at.key("operating_days"), problems);
    }
    let study = lines.frame.study;
    let in_full = !study.has_partial_year() && study.weights.is_empty() && study.service == 0;
    if matches!(asked.pools, wire::PoolPurchase::Whole(_)) && !in_full {
        problems.push(at.key("pools").problem("reuse.pools_not_in_full_years"));
    }
    let ids = asked.systems.iter().map(|system| &system.id);
    let names = Names::of(ids, "product system", systems_at, problems);
    for_comparison(asked, &names, at.key("for_comparison"), problems);
    let ids = asked.inputs.iter().map(|input| &input.id);
    let names = Names::of(ids, "shared input", at.key("inputs"), problems);
    let range = asked.range.as_ref();
    let range = range.and_then(|range| points(range, at.key("range"), problems));
    let reader = Reader {
        units: lines.terms.units,
        parameters: &names,
        lines: Some(lines),
        axes,
        operating_days: asked.operating_days.is_some(),
        inputs: &names,
        wires: &asked.inputs,
    };
    reader.inputs(at.key("inputs"), problems);
    let systems = reader.systems(&asked.systems, systems_at, problems);
    let paying = Paying {
        asked,
        lines,
        own: lines.payer_and_tax(&asked.payer, &asked.vat, at, problems),
    };
    let paid_by = paying.all(systems_at, problems);
    let infection = asked.infection == InfectionCounts::Included;
    if infection {
        for (index, system) in asked.systems.iter().enumerate() {
            let infection = system.infection.as_ref();
            if infection.is_some_and(|infection| infection.title.is_none()) {
                let system_at = systems_at.index(index);
                let infection_at = system_at.key("infection");
                problems.push(infection_at.key("title").problem("document.missing_field"));
            }
        }
    }
    (problems.count() == before).then_some(())?;
    let (mut systems, own, paid_by) = (systems?, paying.own?, paid_by?);
    if !infection {
        for system in &mut systems {
            system.infection = None;
        }
    }
    let products = LotProducts {
        systems,
        uses_per_year: unit?.per_year,
        operating_days: asked.operating_days.map_or(Decimal::ZERO, |days| days.0),
        axes: reader.axes.iter().copied().collect(),
        pools: match asked.pools {
            wire::PoolPurchase::Evenly => PoolPurchase::Evenly,
            wire::PoolPurchase::Whole(wire::WholePools { service, residual }) => {
                PoolPurchase::Whole { service, residual }
            }
        },
        range,
        infection: asked.infection,
    };
    let (cost_lines, carbon_lines) = derived(&products, asked, (own, &paid_by), study.service > 0);
    unique(lot, &cost_lines, &carbon_lines, systems_at, problems)?;
    Some(Some(Resolved {
        products,
        cost_lines,
        carbon_lines,
    }))
}

/// That what stands to be compared with is among the systems, each once, and leaves one to be offered.
fn for_comparison(
    asked: &wire::ProductSystems,
    names: &Names<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) {
    let mut seen = BTreeSet::new();
    for (index, id) in asked.for_comparison.iter().enumerate() {
        names.find(id, at.index(index), problems);
        if !seen.insert(id) {
            let problem = at.index(index).problem("reference.duplicate_id");
            problems.push(problem.with("id", &id.0).with("kind", "product system"));
        }
    }
    let offered = asked.systems.iter().any(|one| !seen.contains(&one.id));
    if !asked.systems.is_empty() && !offered {
        problems.push(at.problem("reuse.nothing_to_offer"));
    }
}

/// Who pays what.
struct Paying<'a> {
    asked: &'a wire::ProductSystems,
    lines: Lines<'a>,
    own: Option<PaidBy>,
}

impl Paying<'_> {
    /// Who pays for the items of each component, and then for each resource, by system and component.
    fn all(&self, at: Pointer<'_>, problems: &mut Problems) -> Option<Vec<Vec<Vec<PaidBy>>>> {
        let (mut all, mut complete) = (Vec::new(), true);
        for (index, system) in self.asked.systems.iter().enumerate() {
            let system_at = at.index(index);
            let components_at = system_at.key("components");
            let mut of_system = Vec::new();
            for (index, component) in system.components.iter().enumerate() {
                let component_at = components_at.index(index);
                let resources_at = component_at.key("resources");
                let of_items = self.of_items(component, component_at);
                complete &= of_items.is_some();
                let mut of_component: Vec<PaidBy> = of_items.into_iter().collect();
                for (index, resource) in component.resources.iter().enumerate() {
                    let paid_by = self.of(resource, resources_at.index(index), problems);
                    complete &= paid_by.is_some();
                    of_component.extend(paid_by);
                }
                of_system.push(of_component);
            }
            all.push(of_system);
        }
        (complete && self.own.is_some()).then_some(all)
    }

    /// Who pays for the items of a component; what they are bought as in the schedule has a tax of its own.
    fn of_items(&self, component: &ProductComponentWire, at: Pointer<'_>) -> Option<PaidBy> {
        let Err(item) = component.price.own() else {
            return self.own;
        };
        let items = self.lines.items;
        let bought = items.wires.get(items.names.index(item)?)?;
        // What is wrong with the payer or the tax is said where it stands.
        let mut said = Problems::default();
        self.lines
            .payer_and_tax(&self.asked.payer, &bought.vat, at, &mut said)
    }

    fn of(&self, resource: &Resource, at: Pointer<'_>, problems: &mut Problems) -> Option<PaidBy> {
        if resource.payer.is_none() && resource.vat.is_none() {
            return self.own;
        }
        let payer = resource.payer.as_ref().unwrap_or(&self.asked.payer);
        let vat = resource.vat.as_ref().unwrap_or(&self.asked.vat);
        self.lines.payer_and_tax(payer, vat, at, problems)
    }
}

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

/// The cost lines and the carbon lines of all systems.
fn derived(
    products: &LotProducts,
    asked: &wire::ProductSystems,
    (own, paid_by): (PaidBy, &[Vec<Vec<PaidBy>>]),
    while_in_service: bool,
) -> (Vec<CostLine>, Vec<CarbonLine>) {
    let (mut cost_lines, mut carbon_lines) = (Vec::new(), Vec::new());
    for (index, system) in products.systems.iter().enumerate() {
        let paid_by = paid_by.get(index).map(Vec::as_slice).unwrap_or_default();
        let infection = asked.systems.get(index);
        let infection = infection.and_then(|system| system.infection.as_ref()?.title.as_deref());
        let made = (products.uses_per_year, infection.unwrap_or_default());
        for part in parts(system, own, paid_by, made) {
            let of = ProductPart {
                system: index,
                cause: part.cause,
                pools: products.pools,
            };
            if products.axes.contains(&ReuseAxis::Cost) {
                cost_lines.push(cost_line(&part, of, while_in_service));
            }
            carbon_lines.extend(carbon_line(part, of));
        }
    }
    (cost_lines, carbon_lines)
}

fn parts<'a>(
    system: &'a ProductSystem<Operand>,
    own: PaidBy,
    paid_by: &[Vec<PaidBy>],
    (uses, infection_title): (Operand, &str),
) -> Vec<Part<'a>> {
    const AS_IT_IS: (Decimal, Decimal) = (Decimal::ONE, Decimal::ONE);
    let mut parts = Vec::new();
    for (index, component) in system.components.iter().enumerate() {
        let id = format!("{}.{}", system.id, component.id);
        let paid_by = paid_by.get(index).map(Vec::as_slice).unwrap_or_default();
        let (of_item, paid_by) = paid_by.split_first().unwrap_or((&own, &[]));
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
            cashable: true,
            paid_by: own,
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

fn cost_line(part: &Part<'_>, of: ProductPart, while_in_service: bool) -> CostLine {
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
        while_in_service,
        learning: Vec::new(),
        restated: None,
        flow: Flow::Product {
            part: of,
            reads: part.reads.clone(),
            paid_by: part.paid_by,
        },
        growth: Vec::new(),
    }
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
fn unique(
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
        let infection = asked.infection == InfectionCounts::Included && system.infection.is_some();
        phases.extend(infection.then_some((Phase::Use, &asked.payer)));
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

impl Offers<'_> {
    /// Index of the product system that is offered; none where the lot asks for none.
    pub(super) fn product_system(
        &self,
        offered: Option<&Identifier>,
        hands: Hands,
        at: Pointer<'_>,
        faults: &mut Faults<'_>,
        problems: &mut Problems,
    ) -> Option<usize> {
        let Some(asked) = &self.lot.product_systems else {
            if offered.is_some() {
                problems.push(at.problem("reuse.system_not_asked"));
            }
            return None;
        };
        let beside = |id: &Identifier| asked.for_comparison.contains(id);
        // Where nothing is left to offer, that is said of the lot and of no bid.
        let anything = hands == Hands::Buyer || asked.systems.iter().all(|one| beside(&one.id));
        let to_offer = |id: &Identifier| anything || !beside(id);
        let Some(name) = offered else {
            let all = asked.systems.iter().enumerate();
            let known: Vec<_> = all.filter(|(_, one)| to_offer(&one.id)).collect();
            if let [(only, _)] = known.as_slice() {
                return Some(*only);
            }
            let ids: Vec<&str> = known.iter().map(|(_, one)| one.id.0.as_str()).collect();
            let problem = at.problem("reuse.system_not_said");
            let problem = problem.with("known", ids.join(", "));
            faults.tell(Unusable::ProductSystem, None, problem);
            return None;
        };
        if !to_offer(name) {
            let problem = at.problem("reuse.system_for_comparison");
            problems.push(problem.with("id", &name.0));
            return None;
        }
        let ids = asked.systems.iter().map(|system| &system.id);
        // What is wrong with the names is said where they stand.
        let mut said = Problems::default();
        Names::of(ids, "product system", at, &mut said).find(name, at, problems)
    }
}
