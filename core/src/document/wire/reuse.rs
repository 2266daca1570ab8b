//! Products that are used once or many times.

use serde::{Serialize, Serializer};

use super::carbon::FactorName;
use super::procurement::DiscountRate;
use super::value::{Citation, Identifier, Number, NumberOrParameter, Operand, Quantity};
use crate::document::declare::{choice, object, readable};
use crate::document::decode::{Decode, Listed};
use crate::document::json::Node;
use crate::document::pointer::Pointer;
use crate::model::{Phase, PoolResidual, ReuseAxis, Service, Stage, Timing};
use crate::problem::Problems;

readable!(PoolResidual, ReuseAxis);

object! {
    /// Product systems that serve the same uses, single-use or reusable, held against the first of them.
    ReuseComparison {
        /// The currency of all prices, as an ISO 4217 code.
        currency: Identifier,
        /// What one use is: the functional unit that costs and emissions are told for, such as `procedure`.
        functional_unit: Identifier,
        /// What is added up. What a system takes of it has to be known in full.
        axes: Vec<ReuseAxis>,
        /// How many uses a year.
        uses_per_year: Number,
        /// On how many days of a year; needed where a pool, or what arises by operating day, asks for it.
        operating_days: Option<Number>,
        /// The years of the study, 1 to 200.
        years: u32,
        /// When in its year an amount falls due. Pools are bought at the base date and when they are worn out, in the year that `service` says.
        timing: Timing,
        /// The rate that costs are discounted at.
        rate: DiscountRate,
        /// Which year is the first that a pool serves which is bought in place of another.
        service: Service,
        /// What the items of a pool are worth at the end of the study.
        residual: PoolResidual,
        /// The least difference that counts as one, as a share of the greater amount; `0` for any.
        material_from: Number,
        /// The yearly uses to look through for who is lower.
        range: Option<UsesRange>,
        /// Up to how many rated uses of an item a break-even is looked for, 1 to 100,000.
        most_rated_uses: u32,
        /// What several resources are amounts of, such as electricity: a break-even price and emission factor is told for each.
        inputs: Listed<SharedInput>,
        /// The product systems. The first is what the others are held against.
        systems: Vec<ProductSystem>,
        /// Mixed fleets of these systems.
        mixes: Listed<ReuseMix>,
    }
}

object! {
    /// Yearly uses from one number to another, at most 10,000 of them.
    UsesRange {
        /// The first, at least 1.
        from: u32,
        /// No more than this.
        to: u32,
        /// From one to the next; 1 for every whole number.
        step: u32,
    }
}

object! {
    /// Something that several resources are amounts of.
    SharedInput {
        /// Its name.
        id: Identifier,
        /// What it is.
        title: String,
        /// What a unit of it costs.
        price: Known,
        /// What a unit of it emits.
        emissions: Known,
    }
}

choice! {
    /// A price or an emission factor, or that nobody knows it. Nothing is taken for zero that is not said to be.
    Known {
        /// The parameter of this name, in a procurement.
        Parameter(Identifier) = "parameter",
        /// A constant with its unit.
        Constant(Quantity) = "constant",
        /// What a unit of a resource emits, as a set of the procurement says: one number for all years.
        EmissionFactor(FactorName) = "emission_factor",
        /// Not known: no total can be told that it belongs to.
        Unknown = "not_known",
    }
}

choice! {
    /// What one item of a component costs.
    ItemPrice {
        /// What the bid asks for a unit of this item of the schedule, after discounts, in a procurement. Only bids that offer a system with it price the item; its quantities are those of the schedule, for the offered price and the value of the contract.
        Item(Identifier) = "item",
        /// The parameter of this name, in a procurement.
        Parameter(Identifier) = "parameter",
        /// A constant with its unit.
        Constant(Quantity) = "constant",
        /// Not known: no total can be told that it belongs to.
        Unknown = "not_known",
    }
}

impl ItemPrice {
    /// The price where it is said with the component.
    pub(crate) fn own(&self) -> Result<Known, &Identifier> {
        Ok(match self {
            Self::Item(item) => return Err(item),
            Self::Parameter(name) => Known::Parameter(name.clone()),
            Self::Constant(quantity) => Known::Constant(quantity.clone()),
            Self::Unknown => Known::Unknown,
        })
    }
}

object! {
    /// What a use takes: one item of each component.
    ProductSystem {
        /// Its name.
        id: Identifier,
        /// What it is.
        title: String,
        /// Its components: one, or several where a part is reusable and another is not.
        components: Vec<ProductComponent>,
        /// A risk of infection that is imputed to it. It is told apart, and every result without it too.
        infection: Option<Infection>,
    }
}

object! {
    /// An item that is used once or many times.
    ProductComponent {
        /// Its name.
        id: Identifier,
        /// What it is.
        title: String,
        /// What one item costs, in money.
        price: ItemPrice,
        /// What making one item emits, in `kgCO2e`.
        emissions: Known,
        /// How long an item lasts.
        life: ItemLife,
        /// What its items and uses take beside it.
        resources: Listed<Resource>,
        /// Where its numbers come from.
        source: Option<Citation>,
    }
}

choice! {
    /// How long an item lasts.
    ItemLife {
        /// One use.
        SingleUse = "single_use",
        /// Many uses.
        Reusable(Reusable) = "reusable",
    }
}

object! {
    /// An item that is used many times.
    Reusable {
        /// After how many uses it is disposed of, a whole number from 1 to 100,000; in a procurement also a parameter.
        rated_uses: NumberOrParameter,
        /// The probability that it is lost or destroyed following a use; it is then bought anew, and not disposed of. In a procurement also a parameter.
        loss_per_use: NumberOrParameter,
        /// How many items are kept.
        pool: ItemPool,
        /// After how many years an item is disposed of, however seldom it was used, or `none` where only uses wear it out. Needed with a pool, and said only there.
        calendar_years: Option<CalendarYears>,
    }
}

/// A number of years, or that time ends nothing: `"3"` or `"none"`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum CalendarYears {
    /// However seldom it is used, no time ends its life.
    None,
    /// After so many years.
    Years(Number),
}

impl Serialize for CalendarYears {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::None => serializer.serialize_str("none"),
            Self::Years(years) => years.serialize(serializer),
        }
    }
}

impl Decode for CalendarYears {
    fn decode(node: &Node<'_>, at: Pointer<'_>, problems: &mut Problems) -> Option<Self> {
        if matches!(node, Node::Text(text) if *text == "none") {
            return Some(Self::None);
        }
        Number::decode(node, at, problems).map(Self::Years)
    }
}

choice! {
    /// How many items are kept.
    ItemPool {
        /// Items are bought as they are used up, in parts where that is less than one a year.
        None = "none",
        /// So many; in a procurement also a parameter.
        Items(NumberOrParameter) = "items",
        /// As many as are under way on an operating day.
        Turnaround(Turnaround) = "turnaround",
    }
}

object! {
    /// Items under way: in use, in reprocessing, in reserve.
    Turnaround {
        /// Operating days from a use until the item can be used again.
        operating_days: Number,
        /// Items kept beyond that, as a share: `0.2` is a fifth more.
        reserve: Number,
        /// At least as many as are needed at once.
        peak: u32,
        /// Whether the number is rounded up to whole items.
        whole: bool,
    }
}

object! {
    /// Energy, water, chemicals, staff time, protective equipment, packaging, transport, a repair, a waste fraction.
    Resource {
        /// Its name.
        id: Identifier,
        /// What it is.
        title: String,
        /// The phase of life its cost belongs to (Directive 2014/24/EU Art. 68).
        phase: Phase,
        /// The stage of the life cycle its emissions belong to.
        stage: Stage,
        /// What it arises for.
        basis: Basis,
        /// How much each time, not negative: a constant with its unit, such as `kWh`, `min` or `1`; in a procurement also a parameter.
        quantity: Operand,
        /// What a unit of it costs and emits.
        of: ResourceRate,
        /// Whether money leaves an account; staff time that is not saved in cash is not cashable.
        cashable: bool,
        /// Whether it is capacity that exists already and is shared with others.
        shared_capacity: bool,
        /// Who pays, in a procurement; the payer of the product systems where left out.
        payer: Option<Identifier>,
        /// The rate of value added tax, in a procurement; that of the product systems where left out.
        vat: Option<Identifier>,
        /// Where it comes from.
        source: Option<Citation>,
    }
}

choice! {
    /// What a resource arises for.
    Basis {
        /// Once for each item that is bought.
        PerItem = "per_item",
        /// Once for each item that is disposed of; an item that is lost is not.
        EndOfLife = "end_of_life",
        /// Each use.
        PerUse = "per_use",
        /// Each batch of so many uses, as many as are in it on average.
        PerBatch(Number) = "per_batch",
        /// On average once in so many uses, such as a repair.
        EveryUses(Number) = "every_uses",
        /// Each operating day.
        PerOperatingDay = "per_operating_day",
        /// Each year.
        PerYear = "per_year",
        /// Each item of the pool, each year.
        PerItemAndYear = "per_item_and_year",
    }
}

choice! {
    /// What a unit of a resource costs and emits.
    ResourceRate {
        /// As the shared input of this name.
        Input(Identifier) = "input",
        /// As is stated here.
        Own(OwnRate) = "own",
    }
}

object! {
    /// What a unit costs and emits.
    OwnRate {
        /// What it costs, such as `EUR/kWh`.
        price: Known,
        /// What it emits, such as `kgCO2e/kWh`.
        emissions: Known,
    }
}

object! {
    /// A risk of infection. Both numbers can be contested; results are told with and without them.
    Infection {
        /// What its line is called, in a procurement where it counts.
        title: Option<String>,
        /// The probability that a use leads to one.
        probability_per_use: Number,
        /// What one costs, in money.
        cost: Known,
        /// What one emits, in `kgCO2e`.
        emissions: Known,
        /// Whether money leaves an account.
        cashable: bool,
        /// Who pays, in a procurement; the payer of the product systems where left out.
        payer: Option<Identifier>,
        /// The rate of value added tax, in a procurement; that of the product systems where left out.
        vat: Option<Identifier>,
        /// Where the probability and the cost come from.
        source: Citation,
    }
}

object! {
    /// A mixed fleet: each use is served by one of several systems.
    ReuseMix {
        /// Its name.
        id: Identifier,
        /// What it is.
        title: String,
        /// Who serves how much.
        shares: Vec<SystemShare>,
    }
}

object! {
    /// The share of uses that a system serves.
    SystemShare {
        /// The system.
        system: Identifier,
        /// Its share of the uses, above 0 and at most 1; all shares add up to 1.
        share: Number,
    }
}
