//! The product system that an offer makes, and where the amounts of its lines come from.

use super::Room;
use super::costing::Ledger;
use super::offer::Measures;
use super::secrets::Secrets;
use crate::calculation::{ReuseComparison, system_found};
use crate::evaluation::ProductOffered;
use crate::explain::{Explained, Term, fault_problem};
use crate::lcc::InUse;
use crate::model::{
    Cause, Complete, CostLine, FunctionalUnit, LotProducts, Operand, PoolPurchase, PoolResidual,
    ProductPart, ProductSystem, ReuseAxis, Service,
};
use crate::num::{Decimal, Exact, Fault, Scalar};
use crate::problem::Problems;

/// The product system that is offered; none where the lot asks for none, or it would reveal a value.
pub(super) fn offered(
    room: &Room<'_>,
    complete: &Complete,
    measures: &Measures,
    pointer: &str,
    problems: &mut Problems,
) -> Option<Box<ProductOffered>> {
    let in_use = measures.in_use.as_ref()?;
    let secrets = Secrets::of(room, complete);
    if secrets.costs() || secrets.carbon() || secrets.units() {
        return None;
    }
    let found = told(room, measures);
    let found = found.map_err(|fault| {
        problems.push(fault_problem(fault, pointer, &in_use.system.id));
    });
    found.ok().flatten().map(Box::new)
}

fn told(room: &Room<'_>, measures: &Measures) -> Result<Option<ProductOffered>, Fault> {
    let (Some(products), Some(unit), Some(in_use)) = (
        &room.lot.products,
        &room.lot.functional_unit,
        &measures.in_use,
    ) else {
        return Ok(None);
    };
    let uses = in_use.demand.uses;
    let systems = vec![in_use.system.clone()];
    let asked = comparison(room, (products, unit), in_use, systems);
    let per_use = |axis: ReuseAxis, unit: String| {
        if !products.axes.contains(&axis) {
            return Ok(None);
        }
        let total = in_use.in_year(axis)?;
        let inputs = vec![Term::new("C", total.result()?), Term::new("U", uses)];
        let value = (total / Exact::exact(uses)).result()?;
        Ok::<_, Fault>(Some(Explained::new(value, unit, "reuse.per_use", inputs)))
    };
    Ok(Some(ProductOffered {
        title: in_use.system.title.clone(),
        takes: system_found(&asked, 0)?,
        cost_per_use: per_use(
            ReuseAxis::Cost,
            format!("{}/{}", room.currency(), unit.unit),
        )?,
        emissions_per_use: per_use(ReuseAxis::Emissions, format!("kgCO2e/{}", unit.unit))?,
    }))
}

/// The question what systems take where they serve the uses of the lot.
pub(super) fn comparison(
    room: &Room<'_>,
    (products, unit): (&LotProducts, &FunctionalUnit),
    in_use: &InUse<Exact>,
    systems: Vec<ProductSystem>,
) -> ReuseComparison {
    ReuseComparison {
        currency: room.currency().to_owned(),
        functional_unit: unit.unit.clone(),
        uses_per_year: in_use.demand.uses,
        operating_days: in_use.demand.operating_days,
        discounting: room.case.procurement.discounting.clone(),
        // Only years with items replaced as they wear out are told of it, and no study.
        service: Service::YearOfPurchase,
        residual: PoolResidual::None,
        material_from: Decimal::ZERO,
        range: products.range,
        most_rated_uses: 1,
        axes: products.axes.clone(),
        inputs: Vec::new(),
        systems,
        options: Vec::new(),
    }
}

impl Ledger<'_> {
    /// What a part of a product system takes in a year, at which price, and in which years.
    pub(super) fn part_terms(&self, part: ProductPart, axis: Option<ReuseAxis>) -> Vec<Term> {
        let mut terms = Vec::new();
        let Some(in_use) = &self.measures.in_use else {
            return terms;
        };
        let quantity = in_use.line(part.cause).map(|line| line.quantity);
        let quantity = quantity.and_then(Exact::result);
        terms.extend(quantity.ok().map(|quantity| Term::new("Q", quantity)));
        if axis == Some(ReuseAxis::Cost) {
            terms.extend(self.price_of_part(part));
        }
        if let Some(life) = self.life_of_pool(part) {
            terms.extend([Term::series("k", None), Term::new("L", life)]);
        }
        terms
    }

    /// What a unit of a part costs, with the conversion of its unit.
    fn price_of_part(&self, part: ProductPart) -> Vec<Term> {
        let products = self.room.lot.products.as_ref();
        let Some(system) = products.and_then(|all| all.systems.get(part.system)) else {
            return Vec::new();
        };
        let component = |index: usize| system.components.get(index);
        let one = Decimal::ONE;
        let price: Option<(Operand, Decimal, Decimal)> = match part.cause {
            Cause::Item(index) => {
                if let Some(term) = self.price_of_item(part) {
                    return vec![term];
                }
                component(index).and_then(|found| Some((found.item.cost?, one, one)))
            }
            Cause::Resource(index, place) => component(index).and_then(|found| {
                let rate = found.resources.get(place)?.rate.cost?;
                Some((rate.value, rate.numerator, rate.denominator))
            }),
            Cause::Infection => {
                let infection = system.infection.as_ref();
                infection.and_then(|found| Some((found.each.cost?, one, one)))
            }
        };
        let Some((price, numerator, denominator)) = price else {
            return Vec::new();
        };
        let mut terms = vec![self.operand("p", price)];
        for (symbol, scale) in [("y", numerator), ("z", denominator)] {
            terms.extend((scale != one).then(|| Term::new(symbol, scale)));
        }
        terms
    }

    /// What the bid asks for the item of the schedule that a part is bought as, after every discount.
    fn price_of_item(&self, part: ProductPart) -> Option<Term> {
        let lot = self.room.lot;
        let item = lot.products.as_ref()?.bought_as(part)?;
        let item = lot.schedule.get(item)?;
        let system = &self.measures.in_use.as_ref()?.system;
        let (index, _) = crate::reuse::item_part(system, part.cause)?;
        let price = system.components.get(index)?.item.cost?;
        let unit = format!("{}/{}", self.room.currency(), item.unit);
        Some(Term::new("p", price).named(&item.id).in_unit(unit))
    }

    /// How many years a pool lasts that a part is bought or ends with; none where it arises every year.
    fn life_of_pool(&self, part: ProductPart) -> Option<Decimal> {
        if part.pools == PoolPurchase::Evenly {
            return None;
        }
        let in_use = self.measures.in_use.as_ref()?;
        let (index, _) = crate::reuse::item_part(&in_use.system, part.cause)?;
        let worn = in_use.year.as_ref().ok()?.worn.get(index)?;
        let items = Exact::exact(worn.pool?);
        let life = worn.wear.uses * items / Exact::exact(in_use.demand.uses);
        life.result().ok()
    }

    /// What the last pool that was bought has not used up.
    pub(super) fn residual_of_pool(
        &mut self,
        part: ProductPart,
        line: &CostLine,
        value: Decimal,
    ) -> Explained {
        let mut terms = vec![Term::series("u", None)];
        let terms_of_part = self.part_terms(part, Some(ReuseAxis::Cost)).into_iter();
        terms.extend(terms_of_part.filter(|term| term.symbol != "k"));
        terms.extend(self.growth_of_last_pool(part, line));
        Explained::new(value, self.room.currency(), "lcc.residual_of_pool", terms)
    }

    /// How much what a pool costs has grown until the last is bought; none where nothing grows.
    fn growth_of_last_pool(&mut self, part: ProductPart, line: &CostLine) -> Option<Term> {
        let factors = self.growth_factors(&line.growth)?;
        let in_use = self.measures.in_use.as_ref()?;
        let years = self.room.case.procurement.study.years();
        let bought = in_use.due(part, Exact::one(), years).ok()?.last()?;
        let factor = *factors.get(usize::try_from(bought).ok()?)?;
        Some(Term::new("g", self.figure(factor, &line.id)))
    }
}
