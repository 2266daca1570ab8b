//! Emissions as money, discounts by ambition, and the effect of a switch.

use crate::document::declare::{choice, object};
use crate::document::wire::carbon_price::CarbonPricePath;
use crate::document::wire::procurement::DiscountRate;
use crate::document::wire::value::{Identifier, Number};
use crate::model::Timing;

object! {
    /// Emissions of years to come, at the prices of a path.
    CarbonValue {
        /// What is emitted in year 0, 1, 2 …, in kg CO2e; at most 2,401.
        emissions: Vec<Number>,
        /// The calendar year of year 0; every later year has the price of the calendar year it is: with 2027 here, year 1 has the price of 2028. A procurement is otherwise: there year 0 is the base date, with which year 1 begins, so both have the price of 2027. To value its emissions by year, put those of year 0 and year 1 together.
        first_year: u32,
        /// The currency of the answer, by its ISO 4217 code.
        currency: Identifier,
        /// The year whose prices the answer is in; a path in current prices says nothing of it.
        price_year: u32,
        /// The prices.
        price_path: CarbonPricePath,
        /// When in its year an amount falls due. Year 0 is the base date itself.
        timing: Timing,
        /// The discount rate.
        rate: DiscountRate,
    }
}

object! {
    /// What an option costs, and what it emits.
    CostAndEmissions {
        /// What it costs.
        cost: Number,
        /// What it emits, in kg CO2e; discounted where the price of emissions is.
        emissions: Number,
    }
}

object! {
    /// Two options that cost and emit.
    BreakEvenCarbonPrice {
        /// The one.
        first: CostAndEmissions,
        /// The other.
        second: CostAndEmissions,
    }
}

object! {
    /// Bids and the levels of ambition that they commit to, each with its discount.
    NotionalPrice {
        /// The levels.
        levels: Vec<AmbitionLevel>,
        /// The bids; at least one.
        bids: Vec<LevelledBid>,
    }
}

object! {
    /// A level of ambition.
    AmbitionLevel {
        /// Its name.
        id: Identifier,
        /// What is taken off the price when bids are compared.
        discount: LevelDiscount,
    }
}

choice! {
    /// What is taken off a price when bids are compared.
    LevelDiscount {
        /// A share of the price from 0 to 1; `0.05` is 5 %.
        Share(Number) = "share",
        /// An amount.
        Amount(Number) = "amount",
    }
}

object! {
    /// A bid with its level.
    LevelledBid {
        /// Its name.
        id: Identifier,
        /// The price that is paid.
        price: Number,
        /// The level it commits to; none where left out.
        level: Option<Identifier>,
    }
}

object! {
    /// A promise that was not kept, or was.
    Sanction {
        /// What the shortfall is multiplied by, such as 1.5.
        factor: Number,
        /// What the promise was worth, such as the discount of the promised level.
        promised: Number,
        /// What was achieved is worth, in the same unit.
        achieved: Number,
    }
}

object! {
    /// What an initiative changed in a category and a year: what was bought before and after, at which price and emission each.
    Switch {
        /// The category.
        category: String,
        /// The year that was measured.
        year: u32,
        /// What was done.
        initiative: String,
        /// The products before and after; at least one.
        products: Vec<SwitchedProduct>,
        /// What was promised.
        promised: Option<PromisedChange>,
    }
}

object! {
    /// A product of the category.
    SwitchedProduct {
        /// Its name.
        id: Identifier,
        /// What was bought of it before; nothing where left out.
        before: Option<YearsPurchase>,
        /// What was bought of it after; nothing where left out.
        after: Option<YearsPurchase>,
    }
}

object! {
    /// What was bought of a product in a year.
    YearsPurchase {
        /// How many units, the same unit for every product of the category.
        quantity: Number,
        /// What a unit costs.
        price: Number,
        /// What a unit emits, in kg CO2e.
        emissions: Number,
    }
}

object! {
    /// The change that was promised; below zero for what is saved.
    PromisedChange {
        /// Of the cost in the year.
        cost: Option<Number>,
        /// Of the emissions in the year, in kg CO2e.
        emissions: Option<Number>,
    }
}
