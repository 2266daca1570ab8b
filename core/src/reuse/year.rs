//! What a year of a product system takes, costs and emits.

use super::pool::pool_items;
use super::wear::{Wear, wear};
use crate::model::{Basis, Cause, PerAxis, ProductComponent, ProductSystem, Resource, UnitRate};
use crate::num::{Decimal, Exact, Fault, Scalar};

/// What is asked of a product system in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Demand {
    /// Uses a year.
    pub uses: Decimal,
    /// Days of a year on which it is used; 0 where nothing asks for them.
    pub operating_days: Decimal,
}

/// A number of a product system as formulas read it.
pub trait ProductNumber<S>: Copy {
    /// As it is stated: what is counted in whole steps follows it, whatever is drawn.
    fn stated(self) -> Decimal;

    /// As it is calculated with.
    fn own(self) -> S;
}

impl<S: Scalar> ProductNumber<S> for Decimal {
    fn stated(self) -> Decimal {
        self
    }

    fn own(self) -> S {
        S::exact(self)
    }
}

/// A number of a product system that may be calculated with another value than it is stated with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Replaced<S> {
    /// As it is stated.
    pub stated: Decimal,
    /// As it is calculated with.
    pub own: S,
}

impl<S: Scalar> ProductNumber<S> for Replaced<S> {
    fn stated(self) -> Decimal {
        self.stated
    }

    fn own(self) -> S {
        self.own
    }
}

/// How the items of a component wear.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Worn<S> {
    /// How many are kept; none where they are taken as they are used up.
    pub pool: Option<Decimal>,
    /// After how many uses an item is disposed of.
    pub limit: Exact,
    /// Whether its calendar life ends before its rated uses are made.
    pub by_calendar: bool,
    /// What is expected of one item.
    pub wear: Wear<S>,
    /// How many items are bought a year, over the years.
    pub bought: S,
}

/// A part of what a year takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line<S> {
    /// What it is for.
    pub cause: Cause,
    /// How often it arises a year.
    pub times: S,
    /// How much a year: items, an amount of the resource, infections.
    pub quantity: S,
    /// What that costs and emits.
    pub values: PerAxis<S>,
}

/// What a year of a product system takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Year<S> {
    /// How the items of each component wear.
    pub worn: Vec<Worn<S>>,
    /// What it takes, line by line.
    pub lines: Vec<Line<S>>,
}

impl<S: Copy> Year<S> {
    /// The line that is for something; none where the system has none.
    pub fn line(&self, cause: Cause) -> Option<&Line<S>> {
        self.lines.iter().find(|line| line.cause == cause)
    }
}

/// What a year of a product system takes, with its items replaced as they wear out.
///
/// # Formula
///
/// ```text
/// w = min(R, n · Y / m)                                 uses an item can make
/// B = n / N                                             items bought a year, N by the wear
/// C = B · P + Σ a · Q · p + n · h · H                   a year
/// ```
///
/// where `n` are the uses of a year, `R` the rated uses, `Y` the calendar life in years, `m` the items of
/// the pool, `P` the price of an item, `Q` the quantity and `p` the price of a resource, `h` the
/// probability and `H` the cost of an infection. `a` is how often the resource arises: `B`, `B · S` at the
/// end of life, `n`, `n / b` by batch or repair, the operating days, 1, or `m`. The same with kilograms.
/// `n`, `R` and `m` are those that are stated, also where other values are drawn for the rest.
///
/// # Units
///
/// Money or kilograms CO2e a year, not rounded.
///
/// # Errors
///
/// Where the items of a pool or their uses cannot be told, which leaves nothing to add up.
///
/// # Examples
///
/// Four items of 20,000 that serve 400 uses or three years cost 88.89 a use at 300 uses a year, not 50:
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::model::{Durability, PerAxis, Pool, PoolSize, ProductComponent, ProductSystem};
/// use wholelife::num::Exact;
/// use wholelife::reuse::{Demand, year};
/// let pool = Pool { size: PoolSize::Stated(dec!(4)), calendar_years: Some(dec!(3)) };
/// let scope = ProductComponent {
///     id: "scope".into(),
///     title: "Scope".into(),
///     item: PerAxis { cost: Some(dec!(20000)), emissions: None },
///     bought_as: None,
///     durability: Durability { single_use: false, rated_uses: dec!(400), loss: dec!(0), pool: Some(pool) },
///     resources: vec![],
/// };
/// let fleet = ProductSystem {
///     id: "fleet".into(),
///     title: "Fleet".into(),
///     components: vec![scope],
///     infection: None,
/// };
/// let demand = Demand { uses: dec!(300), operating_days: dec!(0) };
/// let cost = year::<Exact, _>(&fleet, demand).unwrap().lines[0].values.cost.unwrap().result().unwrap();
/// assert_eq!((cost / dec!(300)).round_dp(2), dec!(88.89));
/// ```
pub fn year<S: Scalar, N: ProductNumber<S>>(
    system: &ProductSystem<N>,
    demand: Demand,
) -> Result<Year<S>, Fault> {
    let uses = S::exact(demand.uses);
    let (mut components, mut lines) = (Vec::new(), Vec::new());
    for (index, component) in system.components.iter().enumerate() {
        let worn = worn(component, demand)?;
        let item = |value: Option<N>| value.map(|value| worn.bought * value.own());
        lines.push(Line {
            cause: Cause::Item(index),
            times: worn.bought,
            quantity: worn.bought,
            values: PerAxis {
                cost: item(component.item.cost),
                emissions: item(component.item.emissions),
            },
        });
        for (place, resource) in component.resources.iter().enumerate() {
            let times = times(resource.basis, &worn, demand);
            let quantity = times * resource.quantity.own();
            lines.push(Line {
                cause: Cause::Resource(index, place),
                times,
                quantity,
                values: valued(quantity, resource),
            });
        }
        components.push(worn);
    }
    if let Some(infection) = &system.infection {
        let expected = uses * S::exact(infection.probability);
        let each = |value: Option<N>| value.map(|value| expected * value.own());
        lines.push(Line {
            cause: Cause::Infection,
            times: uses,
            quantity: expected,
            values: PerAxis {
                cost: each(infection.each.cost),
                emissions: each(infection.each.emissions),
            },
        });
    }
    Ok(Year {
        worn: components,
        lines,
    })
}

/// What a quantity of a resource costs and emits.
#[must_use]
pub fn valued<S: Scalar, N: ProductNumber<S>>(quantity: S, resource: &Resource<N>) -> PerAxis<S> {
    let value = |rate: Option<UnitRate<N>>| {
        rate.map(|rate| {
            let product = quantity * rate.value.own();
            if (rate.numerator, rate.denominator) == (Decimal::ONE, Decimal::ONE) {
                return product;
            }
            product * S::exact(rate.numerator) / S::exact(rate.denominator)
        })
    };
    PerAxis {
        cost: value(resource.rate.cost),
        emissions: value(resource.rate.emissions),
    }
}

fn worn<S: Scalar, N: ProductNumber<S>>(
    component: &ProductComponent<N>,
    demand: Demand,
) -> Result<Worn<S>, Fault> {
    let durability = component.durability;
    let rated = Exact::exact(durability.rated_uses.stated());
    let (mut limit, mut by_calendar, mut kept) = (rated, false, None);
    if let Some(pool) = durability.pool {
        let size = pool.size.map(&N::stated);
        let items = pool_items(size, demand.uses, demand.operating_days)?;
        kept = Some(items);
        if let Some(years) = pool.calendar_years {
            let [uses, years, items] = [demand.uses, years, items].map(Exact::exact);
            let until_then = uses * years / items;
            by_calendar = until_then.less(rated)?;
            limit = if by_calendar { until_then } else { rated };
        }
    }
    let wear = wear(limit, durability.loss.own())?;
    Ok(Worn {
        pool: kept,
        limit,
        by_calendar,
        wear,
        bought: S::exact(demand.uses) / wear.uses,
    })
}

/// How often a resource arises in a year.
fn times<S: Scalar>(basis: Basis, worn: &Worn<S>, demand: Demand) -> S {
    let uses = S::exact(demand.uses);
    match basis {
        Basis::PerItem => worn.bought,
        Basis::EndOfLife => worn.bought * worn.wear.survival,
        Basis::PerUse => uses,
        Basis::PerBatch(size) | Basis::EveryUses(size) => uses / S::exact(size),
        Basis::PerOperatingDay => S::exact(demand.operating_days),
        Basis::PerYear => S::one(),
        Basis::PerItemAndYear => worn.pool.map_or_else(S::zero, S::exact),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Durability, Phase, Pool, PoolSize, Stage};
    use crate::num::sum;
    use proptest::prelude::*;

    fn rate(value: Decimal) -> PerAxis<UnitRate> {
        PerAxis {
            cost: Some(UnitRate {
                value,
                numerator: Decimal::ONE,
                denominator: Decimal::ONE,
            }),
            emissions: None,
        }
    }

    fn resource(basis: Basis, cost: Decimal) -> Resource {
        Resource {
            id: "resource".into(),
            title: "Resource".into(),
            phase: Phase::Use,
            stage: Stage::Use,
            basis,
            quantity: Decimal::ONE,
            unit: "1".into(),
            input: None,
            rate: rate(cost),
            factor: None,
            cashable: true,
            shared_capacity: false,
        }
    }

    prop_compose! {
        /// A component whose disposal costs no more than its purchase.
        fn component()(
            price in 0i64..100_000,
            disposal in 0i64..=100,
            rated_uses in 1u32..80,
            per_mille in 0u32..300,
            pool in prop::option::of((1u32..9, prop::option::of(1u32..60), any::<bool>())),
            per_use in 0i64..100,
        ) -> ProductComponent {
            let price = Decimal::new(price, 2);
            let disposal = price * Decimal::new(disposal, 2);
            let pool = pool.map(|(days, tenths, whole)| Pool {
                size: PoolSize::Turnaround {
                    days: Decimal::from(days),
                    reserve: Decimal::new(2, 1),
                    peak: 1,
                    whole,
                },
                calendar_years: tenths.map(|tenths| Decimal::new(tenths.into(), 1)),
            });
            ProductComponent {
                id: "item".into(),
                title: "Item".into(),
                item: PerAxis { cost: Some(price), emissions: None },
                bought_as: None,
                durability: Durability { single_use: false, rated_uses: rated_uses.into(), loss: Decimal::new(per_mille.into(), 3), pool },
                resources: vec![
                    resource(Basis::EndOfLife, disposal),
                    resource(Basis::PerUse, Decimal::from(per_use)),
                    resource(Basis::PerItem, Decimal::ONE),
                ],
            }
        }
    }

    fn cost(component: &ProductComponent, uses: u32) -> Decimal {
        let system = ProductSystem {
            id: "system".into(),
            title: "System".into(),
            components: vec![component.clone()],
            infection: None,
        };
        let demand = Demand {
            uses: Decimal::from(uses),
            operating_days: Decimal::from(250),
        };
        let lines = year::<Exact, _>(&system, demand).unwrap().lines;
        let total = sum(lines.iter().filter_map(|line| line.values.cost));
        crate::num::decide(total.result().unwrap())
    }

    proptest! {
        #[test]
        fn twice_the_uses_never_cost_less(one in component(), uses in 1u32..2000) {
            prop_assert!(cost(&one, uses) <= cost(&one, 2 * uses));
        }

        /// An item that is lost is not disposed of; where that costs nothing, losses only cost.
        #[test]
        fn a_longer_life_costs_no_more_and_losses_no_less(
            mut one in component(), uses in 1u32..2000, more in 1u32..50,
        ) {
            one.resources.retain(|resource| resource.basis != Basis::EndOfLife);
            let with = |durability: Durability| cost(&ProductComponent { durability, ..one.clone() }, uses);
            let as_it_is = one.durability;
            let now = with(as_it_is);
            let longer = Durability { rated_uses: as_it_is.rated_uses + Decimal::from(more), ..as_it_is };
            prop_assert!(with(longer) <= now);
            let lossier = Durability { loss: as_it_is.loss + Decimal::new(more.into(), 3), ..as_it_is };
            prop_assert!(now <= with(lossier));
        }
    }
}
