//! What the product system that a bid offers takes.

use super::UnitPrice;
use crate::model::{
    Cause, Complete, Discount, Lot, Operand, PoolPurchase, ProductComponent, ProductPart,
    ProductSystem, ReuseAxis,
};
use crate::num::{Exact, Fault, Scalar, sum};
use crate::reuse::{Demand, Due, Line, Replaced, Year, due, year};

/// The product system that a bid offers, with the numbers of the bid, and what a year of it takes.
#[derive(Debug, Clone)]
pub struct InUse<S> {
    /// Index of the system in the lot.
    pub index: usize,
    /// The system, with what the bid states of it, whatever is drawn.
    pub system: ProductSystem,
    /// What is asked of it in a year.
    pub demand: Demand,
    /// What a year of it takes.
    pub year: Result<Year<S>, Fault>,
}

/// What is read of a bid: the values of its parameters, its prices, and the discount on all of these.
pub(super) type Read<'a, S> = (&'a [S], &'a [UnitPrice<S>], Option<Discount<S>>);

impl<S: Scalar> InUse<S> {
    /// What a complete offer takes of the product systems of `lot`, with the numbers that are read of it; none
    /// where it offers none.
    ///
    /// A simulation reads others than are stated. How often a system is used, for how many uses its items are rated
    /// and how many its pools hold is counted in whole steps, and stays as it is stated.
    pub(super) fn of(lot: &Lot, complete: &Complete, read: Read<'_, S>) -> Option<Self> {
        let products = lot.products.as_ref()?;
        let index = complete.product_system?;
        let (values, ..) = read;
        let stated = |operand: Operand| match operand {
            Operand::Constant(value) => value,
            Operand::Parameter(index) => complete.values.get(index).copied().unwrap_or_default(),
        };
        let number = |operand: Operand| Replaced {
            stated: stated(operand),
            own: match operand {
                Operand::Constant(value) => S::exact(value),
                Operand::Parameter(index) => values.get(index).copied().unwrap_or_else(S::zero),
            },
        };
        let mut system = products.systems.get(index)?.map(&number);
        let components = system.components.iter_mut();
        let priced = components.map(|component| price(component, complete, read));
        let priced: Result<(), Fault> = priced.collect();
        let demand = Demand {
            uses: stated(products.uses_per_year),
            operating_days: products.operating_days,
        };
        Some(Self {
            index,
            year: priced.and_then(|()| year(&system, demand)),
            system: system.map(&|number| number.stated),
            demand,
        })
    }

    /// What a part takes in a year.
    ///
    /// # Errors
    ///
    /// Where a year of the system cannot be told, or has no such part.
    pub fn line(&self, cause: Cause) -> Result<Line<S>, Fault> {
        let year = self.year.as_ref().map_err(|fault| *fault)?;
        year.line(cause).copied().ok_or(Fault::Unread)
    }

    /// What a year takes in all.
    ///
    /// # Errors
    ///
    /// Where a year of the system cannot be told.
    pub fn in_year(&self, axis: ReuseAxis) -> Result<S, Fault> {
        let year = self.year.as_ref().map_err(|fault| *fault)?;
        let values = year.lines.iter().filter_map(|line| line.values.of(axis));
        Ok(sum(values))
    }

    /// When what a part takes falls due, of which a year takes `takes`.
    ///
    /// # Errors
    ///
    /// As for [`Self::line`], and for a pool that lasts no time.
    pub fn due(&self, part: ProductPart, takes: S, years: u32) -> Result<Due<S>, Fault> {
        let PoolPurchase::Whole { service, .. } = part.pools else {
            return Ok(Due::Yearly(takes));
        };
        let year = self.year.as_ref().map_err(|fault| *fault)?;
        due(
            &self.system,
            year,
            part.cause,
            takes,
            (self.demand.uses, years, service),
        )
    }
}

/// Gives a component that is bought as an item of the schedule what is asked for a unit of it.
fn price<S: Scalar>(
    component: &mut ProductComponent<Replaced<S>>,
    complete: &Complete,
    (_, prices, discount): Read<'_, S>,
) -> Result<(), Fault> {
    // Where costs are not asked for, the item only stands in the offered price.
    let (Some(item), Some(cost)) = (component.bought_as, &mut component.item.cost) else {
        return Ok(());
    };
    let (Some(stated), Some(own)) = (complete.prices.get(item), prices.get(item)) else {
        return Ok(());
    };
    let asked = stated.asked::<Exact>().next().ok_or(Fault::Unread)?;
    *cost = Replaced {
        stated: after(complete.discount.map(Discount::read), asked).result()?,
        own: after(discount, own.price),
    };
    Ok(())
}

/// What is left of a price after the discount on all of them.
fn after<S: Scalar>(discount: Option<Discount<S>>, price: S) -> S {
    discount.map_or(price, |discount| discount.from(price))
}
