//! What the product system that a bid offers takes.

use crate::model::{
    Cause, Complete, Lot, Operand, PoolPurchase, ProductPart, ProductSystem, ReuseAxis,
};
use crate::num::{Exact, Fault, Scalar, sum};
use crate::reuse::{Demand, Due, Line, Year, due, year};

/// The product system that a bid offers, with the numbers of the bid, and what a year of it takes.
#[derive(Debug, Clone)]
pub struct InUse<S> {
    /// Index of the system in the lot.
    pub index: usize,
    /// The system, with what the bid states of it.
    pub system: ProductSystem,
    /// What is asked of it in a year.
    pub demand: Demand,
    /// What a year of it takes.
    pub year: Result<Year<S>, Fault>,
}

/// Gives components that are bought as items of the schedule what is asked for a unit of these.
fn priced(system: &mut ProductSystem, complete: &Complete) -> Result<(), Fault> {
    for component in &mut system.components {
        let Some(price) = component
            .bought_as
            .and_then(|item| complete.prices.get(item))
        else {
            continue;
        };
        let asked = price.asked::<Exact>().next().ok_or(Fault::Unread)?;
        let asked = match complete.discount {
            Some(discount) => discount.read().from(asked),
            None => asked,
        };
        // Where costs are not asked for, the item only stands in the offered price.
        if component.item.cost.is_some() {
            component.item.cost = Some(asked.result()?);
        }
    }
    Ok(())
}

impl<S: Scalar> InUse<S> {
    /// What a complete offer takes of the product systems of `lot`; none where it offers none.
    ///
    /// Prices, quantities and lives are certain, also where other values are simulated.
    #[must_use]
    pub fn of(lot: &Lot, complete: &Complete) -> Option<Self> {
        let products = lot.products.as_ref()?;
        let index = complete.product_system?;
        let number = |operand: Operand| match operand {
            Operand::Constant(value) => value,
            Operand::Parameter(index) => complete.values.get(index).copied().unwrap_or_default(),
        };
        let mut system = products.systems.get(index)?.map(&number);
        let priced = priced(&mut system, complete);
        let demand = Demand {
            uses: number(products.uses_per_year),
            operating_days: products.operating_days,
        };
        Some(Self {
            index,
            year: priced.and_then(|()| year(&system, demand)),
            system,
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
