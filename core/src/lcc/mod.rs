//! Life-cycle cost: the flows of every cost line, and their totals.

mod budget;
mod externality;
mod flow;
mod growth;
mod options;
mod product;
mod quantity;
mod replacement;
mod schedule;
mod tier;
mod totals;

pub use budget::{YearBudget, budget};
pub use externality::{Emitted, price_of_kilogram};
pub use flow::{Share, line_flows};
pub use growth::growth_factors;
pub use options::{DecidedOption, Undecided, decided_options, option_parts};
pub use product::InUse;
pub use quantity::{quantity_bought, quantity_in_year, units_bought};
pub use replacement::Replacements;
pub use schedule::{
    Purchases, ScheduleDiscount, UnitPrice, contract_value, counted_rate, maximum_amount,
    offered_price, purchases, value_at_maximum,
};
pub use tier::bought_at_tiers;
pub use totals::{
    Costs, LineCosts, ShareCosts, Total, annual_equivalent, costs, functional_units, line_costs,
    units_in_use,
};

use std::collections::BTreeMap;

use crate::model::{
    Amount, Complete, CostLine, Discount, Flow, Lot, Operand, Procurement, ProductFootprint,
    ProductPart, ScheduleItem,
};
use crate::num::{Decimal, Scalar};

/// What the formulas of a lot read: the values of its parameters and the prices of its items.
#[derive(Debug)]
pub struct Inputs<'a, S> {
    /// The procurement, for its years, payers and participants.
    pub procurement: &'a Procurement,
    /// Values, by parameter.
    pub values: Vec<S>,
    /// Lives in whole years, by parameter; never uncertain.
    pub lives: Vec<u32>,
    /// Prices, by item.
    pub prices: Vec<UnitPrice<S>>,
    /// The discount on the whole schedule.
    pub discount: Option<Discount<S>>,
    /// The product system that the bid offers.
    pub in_use: Option<InUse<S>>,
    /// Options that do not count, by index: not offered at first, and those that a rule leaves out
    /// once it has decided.
    pub left_out: Vec<usize>,
    /// What is emitted, where a cost line values it.
    pub emitted: Option<Vec<Emitted<S>>>,
    /// What packaging weighs in each year, by the carbon line that follows it; the room of packaging hands it in.
    pub packed: BTreeMap<usize, Vec<Option<S>>>,
    /// What packaging pays in each year, by the name of the cost line; the room of packaging hands it in.
    pub fees: BTreeMap<String, Vec<S>>,
    /// Product footprints, which stand in place of carbon lines.
    pub footprints: Vec<ProductFootprint>,
}

impl<'a, S: Scalar> Inputs<'a, S> {
    /// What the formulas of `lot` read of a complete offer.
    ///
    /// The introduction of the crate computes the costs of one bid from it.
    #[must_use]
    pub fn of(procurement: &'a Procurement, lot: &Lot, complete: &Complete) -> Self {
        let mut inputs = Self {
            procurement,
            values: complete.values.iter().copied().map(S::exact).collect(),
            lives: complete.lives.clone(),
            prices: lot
                .schedule
                .iter()
                .zip(&complete.prices)
                .map(|(item, price)| UnitPrice::of(item, price))
                .collect(),
            discount: complete.discount.map(Discount::read),
            in_use: None,
            left_out: complete.not_offered.clone(),
            emitted: None,
            packed: BTreeMap::new(),
            fees: BTreeMap::new(),
            footprints: complete.footprints.clone(),
        };
        inputs.use_products(lot, complete);
        inputs
    }

    /// Computes what the product system of the offer takes, from the values and prices that are read now.
    pub fn use_products(&mut self, lot: &Lot, complete: &Complete) {
        let read = (&self.values[..], &self.prices[..], self.discount);
        self.in_use = InUse::of(lot, complete, read);
    }

    /// Whether an item of the schedule counts.
    #[must_use]
    pub fn counts_item(&self, item: &ScheduleItem) -> bool {
        let system = self.in_use.as_ref().map(|in_use| in_use.index);
        item.counts && item.is_asked_of(system) && self.keeps(item.decided_by)
    }

    /// Whether a cost line counts that follows no item, or one that counts.
    #[must_use]
    pub fn counts_line(&self, line: &CostLine) -> bool {
        let offered = match line.flow {
            Flow::Product { part, .. } => self.offers(part),
            _ => true,
        };
        line.counts && offered && self.keeps(line.decided_by)
    }

    /// Whether a part belongs to the product system that the bid offers.
    #[must_use]
    pub fn offers(&self, part: ProductPart) -> bool {
        let in_use = self.in_use.as_ref();
        in_use.is_some_and(|in_use| in_use.index == part.system)
    }

    fn keeps(&self, option: Option<usize>) -> bool {
        option.is_none_or(|option| !self.left_out.contains(&option))
    }

    /// Leaves out the options that do not count.
    pub fn leave_out(&mut self, decided: &[DecidedOption]) {
        let left_out = decided.iter().filter(|one| !one.counts);
        self.left_out = left_out.map(|one| one.option).collect();
    }

    /// The value of an operand, in its unit as written; zero where a parameter has none, which
    /// reading has refused.
    #[must_use]
    pub fn read(&self, operand: Operand) -> S {
        match operand {
            Operand::Constant(value) => S::exact(value),
            // Reading the documents has checked that every parameter has a value.
            Operand::Parameter(index) => self.values.get(index).copied().unwrap_or_else(S::zero),
        }
    }

    /// The price of a unit or pack of an item, as asked; zero for none.
    #[must_use]
    pub fn price(&self, item: usize) -> S {
        self.prices
            .get(item)
            .map_or_else(S::zero, |asked| asked.price)
    }

    /// The life of a capital item in whole years; 1 where nothing says it, which reading has refused.
    #[must_use]
    pub fn life(&self, operand: Operand) -> u32 {
        match operand {
            Operand::Constant(years) => u32::try_from(years).unwrap_or(1),
            Operand::Parameter(index) => self.lives.get(index).copied().unwrap_or(1),
        }
    }

    /// The amount of one payment.
    ///
    /// # Formula
    ///
    /// ```text
    /// A = Π f · u / (Π d · v)
    /// ```
    ///
    /// where `f` are the factors, `d` the divisors, and `u / v` turns their units into base units.
    /// Multiplied before divided.
    #[must_use]
    pub fn amount(&self, amount: &Amount) -> S {
        let product = |operands: &[Operand], unit: Decimal| {
            let scale = (unit != Decimal::ONE).then(|| S::exact(unit));
            operands
                .iter()
                .map(|operand| self.read(*operand))
                .chain(scale)
                .reduce(|all, factor| all * factor)
        };
        let above = product(&amount.factors, amount.numerator).unwrap_or_else(S::one);
        match product(&amount.divisors, amount.denominator) {
            Some(below) => above / below,
            None => above,
        }
    }
}
