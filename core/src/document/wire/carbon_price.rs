//! Published prices of emissions, and cost lines that count emissions as money.

use super::carbon::ShippedSet;
use super::value::{Citation, Identifier, Number};
use crate::document::declare::{choice, object};
use crate::document::decode::{Listed, WireDate};
use crate::model::{Biogenic, Stage};

object! {
    /// A price of emissions for each calendar year, from a source that publishes it with its method (Directive 2014/24/EU Art. 68).
    CarbonPricePath {
        /// The name by which cost lines refer to it.
        id: Identifier,
        /// Its prices: a path that ships, or one of the buyer's.
        prices: CarbonPriceSource,
        /// How its prices become those of the procurement's price level. Needed where the path is in the prices of another year.
        restatement: Option<PriceRestatement>,
        /// How its money becomes that of the procurement. Needed where the currencies differ.
        conversion: Option<CurrencyConversion>,
    }
}

choice! {
    /// Where the prices of emissions stand.
    CarbonPriceSource {
        /// In a path that ships with the engine.
        Shipped(ShippedSet) = "shipped",
        /// Here.
        Own(OwnCarbonPrices) = "own",
    }
}

object! {
    /// Prices of emissions that the buyer states.
    OwnCarbonPrices {
        /// What they are.
        title: String,
        /// Their version.
        version: String,
        /// The year that they were published in.
        year: u32,
        /// Whether they are in the prices of one year or in those of each year.
        basis: CarbonPriceBasis,
        /// Their unit: a currency for an amount of emissions, such as `DKK/tCO2e`.
        unit: String,
        /// Where they hold.
        area: Option<String>,
        /// Their licence, or the permission to use them.
        licence: String,
        /// Where they and their method are published.
        source: Citation,
        /// A price for each calendar year; at least one.
        list: Vec<PriceOfYear>,
    }
}

choice! {
    /// In which prices a path is.
    CarbonPriceBasis {
        /// In the prices of this year.
        Constant(u32) = "constant",
        /// In the prices of each year.
        Current = "current",
    }
}

object! {
    /// The price of emissions in a calendar year.
    PriceOfYear {
        /// The calendar year.
        year: u32,
        /// The price. Left out where the source has none, which is not zero: no emission of the year can be valued.
        value: Option<Number>,
    }
}

object! {
    /// A published price index at two times, by which prices of one year become those of another.
    PriceRestatement {
        /// Its level in the year whose prices the path is in.
        from: Number,
        /// Its level at the procurement's price level.
        to: Number,
        /// Who published it.
        source: Citation,
    }
}

object! {
    /// A published rate of exchange.
    CurrencyConversion {
        /// How much of the procurement's currency one unit of the path's is worth.
        rate: Number,
        /// The date of the rate.
        date: WireDate,
        /// Who published it.
        source: Citation,
    }
}

object! {
    /// Emissions as money: what carbon lines emit in a year times the price of the calendar year that it begins in.
    EmissionsFlow {
        /// Only the carbon lines of these stages; every stage where empty.
        stages: Listed<Stage>,
        /// Whether biogenic carbon counts.
        biogenic: Biogenic,
        /// The price path.
        price_path: Identifier,
    }
}
