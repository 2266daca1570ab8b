//! The product systems of a lot, and the cost and carbon lines that follow from them.

use std::collections::BTreeSet;

use super::bounds;
use super::cost::Lines;
use super::names::{Names, words_once};
use super::offer::{Hands, Offers};
use super::product_line::{self, Made};
use super::reuse::{points, system::Reader, without_effect};
use super::unusable::Faults;
use crate::document::pointer::Pointer;
use crate::document::wire::lot::Lot;
use crate::document::wire::product as wire;
use crate::document::wire::reuse::{ProductComponent, ProductSystem};
use crate::document::wire::value::Identifier;
use crate::model::{
    CarbonLine, CostLine, FunctionalUnit, Growth, InfectionCounts, LotProducts, Origin, PaidBy,
    PoolPurchase, ReuseAxis, Unusable,
};
use crate::num::Decimal;
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
    lot_at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Option<Resolved>> {
    let Some(asked) = &lot.product_systems else {
        return Some(None);
    };
    let at = lot_at.key("product_systems");
    let before = problems.count();
    if lot.functional_unit.is_none() {
        problems.push(at.problem("reuse.no_functional_unit"));
    }
    let unit_at = lot_at.key("functional_unit");
    uses_of_buyer(unit, lines, unit_at.key("per_year"), problems);
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
    let days = asked.operating_days.is_some();
    without_effect(&asked.systems, (days, &asked.inputs), at, problems);
    let growth = growth(asked, &reader.axes, lines, at.key("growth"), problems);
    let paying = Paying {
        asked,
        lines,
        own: lines.payer_and_tax(&asked.payer, &asked.vat, at, problems),
    };
    let paid_by = paying.all(systems_at, problems);
    let infection = asked.infection == InfectionCounts::Included;
    if infection {
        infections_stated(&asked.systems, systems_at, problems);
    }
    (problems.count() == before).then_some(())?;
    let (mut systems, paid_by, growth) = (systems?, paid_by?, growth?);
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
    let made = Made {
        products: &products,
        asked,
        paid_by: &paid_by,
        growth: &growth,
        while_in_service: study.service > 0,
    };
    let (cost_lines, carbon_lines) = made.lines();
    product_line::unique(lot, &cost_lines, &carbon_lines, systems_at, problems)?;
    Some(Some(Resolved {
        products,
        cost_lines,
        carbon_lines,
    }))
}

/// That no bid says how often what it offers is used.
fn uses_of_buyer(
    unit: Option<&FunctionalUnit>,
    lines: Lines<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) {
    let stated = unit.and_then(|unit| lines.terms.parameters.get(unit.per_year.parameter()?));
    if let Some(stated) = stated.filter(|stated| stated.origin != Origin::Buyer) {
        let problem = at.key("parameter").problem("reuse.uses_of_bidders");
        problems.push(problem.with("id", &stated.id));
    }
}

/// That every system states the risk of infection that counts, and what its line is called.
fn infections_stated(systems: &[ProductSystem], at: Pointer<'_>, problems: &mut Problems) {
    for (index, system) in systems.iter().enumerate() {
        let system_at = at.index(index);
        let infection_at = system_at.key("infection");
        match &system.infection {
            None => {
                let problem = infection_at.problem("reuse.infection_missing");
                problems.push(problem.with("id", &system.id.0));
            }
            Some(infection) if infection.title.is_none() => {
                problems.push(infection_at.key("title").problem("document.missing_field"));
            }
            Some(_) => {}
        }
    }
}

/// How what the systems cost grows.
fn growth(
    asked: &wire::ProductSystems,
    axes: &BTreeSet<ReuseAxis>,
    lines: Lines<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Vec<Growth>> {
    if !asked.growth.is_empty() && !axes.contains(&ReuseAxis::Cost) {
        problems.push(at.problem("reuse.nothing_grows"));
    }
    lines.growth_of_products(&asked.growth, at, problems)
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

/// Who pays for what a system takes.
pub(super) struct SystemPaidBy {
    /// For the items of each component, and then for each of its resources.
    pub(super) components: Vec<Vec<PaidBy>>,
    /// For the risk of infection that is imputed to it.
    pub(super) infection: PaidBy,
}

/// Who pays what.
struct Paying<'a> {
    asked: &'a wire::ProductSystems,
    lines: Lines<'a>,
    own: Option<PaidBy>,
}

impl Paying<'_> {
    /// Who pays for what each system takes.
    fn all(&self, at: Pointer<'_>, problems: &mut Problems) -> Option<Vec<SystemPaidBy>> {
        let systems = self.asked.systems.iter().enumerate();
        let systems = systems
            .map(|(index, system)| self.of_system(system, at.index(index), problems))
            .collect::<Vec<_>>();
        systems.into_iter().collect()
    }

    fn of_system(
        &self,
        system: &ProductSystem,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<SystemPaidBy> {
        let components_at = at.key("components");
        let (mut components, mut complete) = (Vec::new(), true);
        for (index, component) in system.components.iter().enumerate() {
            let component_at = components_at.index(index);
            let resources_at = component_at.key("resources");
            let of_items = self.of_items(component, component_at);
            complete &= of_items.is_some();
            let mut of_component: Vec<PaidBy> = of_items.into_iter().collect();
            for (index, resource) in component.resources.iter().enumerate() {
                let (payer, vat) = (resource.payer.as_ref(), resource.vat.as_ref());
                let paid_by = self.of(payer, vat, resources_at.index(index), problems);
                complete &= paid_by.is_some();
                of_component.extend(paid_by);
            }
            components.push(of_component);
        }
        let infection = system.infection.as_ref();
        let payer = infection.and_then(|one| one.payer.as_ref());
        let vat = infection.and_then(|one| one.vat.as_ref());
        let infection = self.of(payer, vat, at.key("infection"), problems);
        complete.then_some(SystemPaidBy {
            components,
            infection: infection?,
        })
    }

    /// Who pays for the items of a component; what they are bought as in the schedule has a tax of its own.
    fn of_items(&self, component: &ProductComponent, at: Pointer<'_>) -> Option<PaidBy> {
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

    /// Who pays for what may say so itself.
    fn of(
        &self,
        payer: Option<&Identifier>,
        vat: Option<&Identifier>,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<PaidBy> {
        if payer.is_none() && vat.is_none() {
            return self.own;
        }
        let payer = payer.unwrap_or(&self.asked.payer);
        let vat = vat.unwrap_or(&self.asked.vat);
        self.lines.payer_and_tax(payer, vat, at, problems)
    }
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
