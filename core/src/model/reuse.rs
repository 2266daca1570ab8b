//! Products that are used once or many times, resolved.

use super::{FactorAt, Phase, Stage};
use crate::num::Decimal;
use crate::words;

words! {
    /// What is added up and compared.
    pub enum ReuseAxis {
        /// Money.
        Cost = "cost",
        /// Greenhouse gases, in kg CO2e.
        Emissions = "emissions",
    }
}

words! {
    /// What the items of a pool are worth at the end of the study.
    pub enum PoolResidual {
        /// Nothing.
        None = "none",
        /// The unused share of their life, on their price.
        StraightLine = "straight_line",
    }
}

/// A number for each axis; none where the question does not ask for the axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PerAxis<T> {
    /// Money.
    pub cost: Option<T>,
    /// Kilograms CO2e.
    pub emissions: Option<T>,
}

impl<T: Copy> PerAxis<T> {
    /// The number of an axis.
    pub fn of(&self, axis: ReuseAxis) -> Option<T> {
        match axis {
            ReuseAxis::Cost => self.cost,
            ReuseAxis::Emissions => self.emissions,
        }
    }
}

/// What one unit of something costs or emits, and how its unit becomes money or kilograms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnitRate<N = Decimal> {
    /// As it is written.
    pub value: N,
    /// A product with it is multiplied by this, and then divided by `denominator`.
    pub numerator: Decimal,
    /// See `numerator`.
    pub denominator: Decimal,
}

/// A product system: what a use takes, item by item.
///
/// In a lot a bidder can state some of its numbers: they are operands there, and decimals once a bid is read.
#[derive(Debug, Clone, PartialEq)]
pub struct ProductSystem<N = Decimal> {
    /// Its identifier.
    pub id: String,
    /// What it is.
    pub title: String,
    /// Its components; a use takes one item of each.
    pub components: Vec<ProductComponent<N>>,
    /// The risk of infection that is imputed to it.
    pub infection: Option<Infection<N>>,
}

/// A component: an item that is used once or many times, and what that takes.
#[derive(Debug, Clone, PartialEq)]
pub struct ProductComponent<N = Decimal> {
    /// Its identifier.
    pub id: String,
    /// What it is.
    pub title: String,
    /// What one item costs, and what making it emits.
    pub item: PerAxis<N>,
    /// Index of the item of the schedule that it is bought as, whose price it costs; none where it has a price of its own.
    pub bought_as: Option<usize>,
    /// How long it lasts.
    pub durability: Durability<N>,
    /// What its items and uses take beside it.
    pub resources: Vec<Resource<N>>,
}

/// How long an item lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Durability<N = Decimal> {
    /// Whether it is declared to be used once; an item that is rated for one use is not.
    pub single_use: bool,
    /// After how many uses it is disposed of; 1 for single use.
    pub rated_uses: N,
    /// The probability that it is lost or destroyed following a use.
    pub loss: N,
    /// How many items are kept, and how long at most; none where items are taken as they are used up.
    pub pool: Option<Pool<N>>,
}

/// The items that are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pool<N = Decimal> {
    /// How many.
    pub size: PoolSize<N>,
    /// After how many years an item is disposed of, however seldom it was used; none where no time ends its life.
    pub calendar_years: Option<Decimal>,
}

/// How many items are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PoolSize<N = Decimal> {
    /// So many.
    Stated(N),
    /// As many as the demand of an operating day asks for.
    Turnaround {
        /// Operating days from a use until the item can be used again.
        days: Decimal,
        /// Items kept beyond that, as a share.
        reserve: Decimal,
        /// At least as many as are needed at once.
        peak: u32,
        /// Whether the number is rounded up to whole items.
        whole: bool,
    },
}

/// What items or uses take: energy, water, staff time, packaging, a repair, disposal.
#[derive(Debug, Clone, PartialEq)]
pub struct Resource<N = Decimal> {
    /// Its identifier.
    pub id: String,
    /// What it is.
    pub title: String,
    /// The phase of life that its cost belongs to.
    pub phase: Phase,
    /// The stage that its emissions belong to.
    pub stage: Stage,
    /// What it arises for.
    pub basis: Basis,
    /// How much each time.
    pub quantity: N,
    /// The unit of the quantity, as written.
    pub unit: String,
    /// Index of the shared input that it is an amount of.
    pub input: Option<usize>,
    /// What a unit of it costs and emits.
    pub rate: PerAxis<UnitRate<N>>,
    /// The factor of a set that says what a unit of it emits; none where that is said with it.
    pub factor: Option<FactorAt>,
    /// Whether money leaves an account.
    pub cashable: bool,
    /// Whether it is capacity that exists already and serves others too.
    pub shared_capacity: bool,
}

/// What a resource arises for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// Once for each item that is bought.
    PerItem,
    /// Once for each item at the end of its life, unless it is lost.
    EndOfLife,
    /// Each use.
    PerUse,
    /// Each batch of so many uses.
    PerBatch(Decimal),
    /// On average once in so many uses, such as a repair.
    EveryUses(Decimal),
    /// Each operating day.
    PerOperatingDay,
    /// Each year.
    PerYear,
    /// Each item of the pool, each year.
    PerItemAndYear,
}

/// A risk of infection: contestable, and told apart.
#[derive(Debug, Clone, PartialEq)]
pub struct Infection<N = Decimal> {
    /// The probability that a use leads to one.
    pub probability: Decimal,
    /// What one costs and emits.
    pub each: PerAxis<N>,
    /// Whether money leaves an account.
    pub cashable: bool,
    /// Where the probability and the cost come from.
    pub source: String,
}

/// Something that several resources are amounts of, such as electricity.
#[derive(Debug, Clone, PartialEq)]
pub struct SharedInput {
    /// Its identifier.
    pub id: String,
    /// What it is.
    pub title: String,
    /// The units of what one of it costs and emits, as written.
    pub units: [String; 2],
}
