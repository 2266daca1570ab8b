//! The product systems that a lot asks for, and what a bid makes of them.

use std::cell::Cell;

use super::{
    Durability, Infection, Operand, PerAxis, Pool, PoolResidual, PoolSize, ProductComponent,
    ProductSystem, Resource, ReuseAxis, Service, UnitRate, UsesRange,
};
use crate::num::Decimal;
use crate::words;

/// The product systems of a lot, of which each bid offers one.
#[derive(Debug, Clone, PartialEq)]
pub struct LotProducts {
    /// The systems.
    pub systems: Vec<ProductSystem<Operand>>,
    /// How many uses a year: those of the functional unit.
    pub uses_per_year: Operand,
    /// On how many days of a year; 0 where nothing asks for them.
    pub operating_days: Decimal,
    /// What of the systems is cost and carbon lines of the lot.
    pub axes: Vec<ReuseAxis>,
    /// How the items of a pool are bought.
    pub pools: PoolPurchase,
    /// The yearly uses over which figures show what a use takes; none where no figures are asked for.
    pub range: Option<UsesRange>,
    /// Whether the risk of infection is in what a system costs and emits.
    pub infection: InfectionCounts,
}

words! {
    /// Whether the risk of infection counts that is imputed to a product system.
    pub enum InfectionCounts {
        /// It counts, as a line of its own.
        Included = "included",
        /// It does not.
        Excluded = "excluded",
    }
}

/// How the items of a pool are bought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PoolPurchase {
    /// As many every year as wear out in one, on average.
    Evenly,
    /// The whole pool at the base date and whenever it is worn out.
    Whole {
        /// Which year is the first that a pool serves which is bought in place of another.
        service: Service,
        /// What the last one is worth at the end of the study.
        residual: PoolResidual,
    },
}

impl PoolPurchase {
    /// Whether what is left of the last pool is worth something.
    #[must_use]
    pub const fn keeps_value(self) -> bool {
        matches!(
            self,
            Self::Whole {
                residual: PoolResidual::StraightLine,
                ..
            }
        )
    }
}

impl LotProducts {
    /// The item of the schedule that a part is bought as; none where it has a price of its own.
    #[must_use]
    pub fn bought_as(&self, part: ProductPart) -> Option<usize> {
        let Cause::Item(component) = part.cause else {
            return None;
        };
        let system = self.systems.get(part.system)?;
        system.components.get(component)?.bought_as
    }
}

/// What a line that follows from a product system is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProductPart {
    /// Index of the system.
    pub system: usize,
    /// What of it.
    pub cause: Cause,
    /// How the items of its pools are bought.
    pub pools: PoolPurchase,
}

/// What of a product system takes something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// The items of a component.
    Item(usize),
    /// A resource of a component.
    Resource(usize, usize),
    /// The risk of infection.
    Infection,
}

impl<N: Copy> ProductSystem<N> {
    /// The same system with other numbers.
    pub fn map<M>(&self, number: &impl Fn(N) -> M) -> ProductSystem<M> {
        let components = self.components.iter();
        ProductSystem {
            id: self.id.clone(),
            title: self.title.clone(),
            components: components.map(|one| one.map(number)).collect(),
            infection: self.infection.as_ref().map(|infection| Infection {
                probability: infection.probability,
                each: infection.each.map(number),
                cashable: infection.cashable,
                source: infection.source.clone(),
            }),
        }
    }
}

impl ProductSystem<Operand> {
    /// Whether something holds for one of its numbers.
    pub fn any(&self, holds: impl Fn(Operand) -> bool) -> bool {
        let found = Cell::new(false);
        self.map(&|number| found.set(found.get() || holds(number)));
        found.get()
    }
}

impl<N: Copy> ProductComponent<N> {
    fn map<M>(&self, number: &impl Fn(N) -> M) -> ProductComponent<M> {
        let resources = self.resources.iter();
        ProductComponent {
            id: self.id.clone(),
            title: self.title.clone(),
            item: self.item.map(number),
            bought_as: self.bought_as,
            durability: Durability {
                single_use: self.durability.single_use,
                rated_uses: number(self.durability.rated_uses),
                loss: number(self.durability.loss),
                pool: self.durability.pool.map(|pool| Pool {
                    size: pool.size.map(number),
                    calendar_years: pool.calendar_years,
                }),
            },
            resources: resources.map(|one| one.map(number)).collect(),
        }
    }
}

impl<N: Copy> PoolSize<N> {
    /// The same size with another number.
    pub fn map<M>(self, number: &impl Fn(N) -> M) -> PoolSize<M> {
        match self {
            Self::Stated(items) => PoolSize::Stated(number(items)),
            Self::Turnaround {
                days,
                reserve,
                peak,
                whole,
            } => PoolSize::Turnaround {
                days,
                reserve,
                peak,
                whole,
            },
        }
    }
}

impl<N: Copy> Resource<N> {
    fn map<M>(&self, number: &impl Fn(N) -> M) -> Resource<M> {
        Resource {
            id: self.id.clone(),
            title: self.title.clone(),
            phase: self.phase,
            stage: self.stage,
            basis: self.basis,
            quantity: number(self.quantity),
            unit: self.unit.clone(),
            input: self.input,
            rate: self.rate.map(&|rate: UnitRate<N>| UnitRate {
                value: number(rate.value),
                numerator: rate.numerator,
                denominator: rate.denominator,
            }),
            factor: self.factor,
            cashable: self.cashable,
            shared_capacity: self.shared_capacity,
        }
    }
}

impl<T: Copy> PerAxis<T> {
    fn map<M>(&self, number: &impl Fn(T) -> M) -> PerAxis<M> {
        PerAxis {
            cost: self.cost.map(number),
            emissions: self.emissions.map(number),
        }
    }
}
