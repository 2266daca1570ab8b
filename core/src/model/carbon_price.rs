//! Published prices of emissions, by which emissions count as money.

use std::collections::BTreeMap;

use super::{Biogenic, PriceBasis, Stage, belongs};
use crate::num::{Date, Decimal};

/// A price of emissions for each calendar year, from a source that publishes it.
#[derive(Debug, Clone, PartialEq)]
pub struct CarbonPricePath {
    /// Its name in the procurement.
    pub id: String,
    /// What it is.
    pub title: String,
    /// Its version.
    pub version: String,
    /// The year that it was published in.
    pub year: u32,
    /// Where it holds.
    pub area: Option<String>,
    /// Its licence.
    pub licence: String,
    /// Where it comes from.
    pub source: String,
    /// Its unit as written: money for an amount of emissions.
    pub unit: String,
    /// The year whose prices it is in; none where it is in current prices.
    pub price_year: Option<u32>,
    /// Its numbers, by calendar year.
    pub values: BTreeMap<i64, Decimal>,
    /// Multiplied by, so that it is money for a kilogram.
    pub numerator: Decimal,
    /// Divided by, for the same reason.
    pub denominator: Decimal,
    /// How its prices become those of the procurement's price level.
    pub restated: Option<PriceIndexChange>,
    /// How its money becomes that of the procurement.
    pub conversion: Option<CurrencyConversion>,
}

/// A published price index at two times.
#[derive(Debug, Clone, PartialEq)]
pub struct PriceIndexChange {
    /// Its level in the year whose prices a path is in.
    pub from: Decimal,
    /// Its level at the price level of the procurement.
    pub to: Decimal,
    /// Who published it.
    pub source: String,
}

/// A published rate of exchange.
#[derive(Debug, Clone, PartialEq)]
pub struct CurrencyConversion {
    /// How much of the procurement's currency one unit of the path's is worth.
    pub rate: Decimal,
    /// The date of the rate.
    pub date: Date,
    /// Who published it.
    pub source: String,
}

impl CarbonPricePath {
    /// Whether its numbers are in constant or current prices.
    #[must_use]
    pub const fn price_basis(&self) -> PriceBasis {
        match self.price_year {
            Some(_) => PriceBasis::Real,
            None => PriceBasis::Nominal,
        }
    }
}

/// Emissions at a price: of which stages, and by which path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValuedEmissions {
    /// The stages of life; all where empty.
    pub stages: Vec<Stage>,
    /// Whether biogenic carbon is valued.
    pub biogenic: Biogenic,
    /// The path among those of the procurement, by index.
    pub path: usize,
}

impl ValuedEmissions {
    /// Whether emissions of some stages are valued.
    #[must_use]
    pub fn counts(&self, stages: &[Stage], is_biogenic: bool) -> bool {
        belongs(stages, is_biogenic, &self.stages, self.biogenic)
    }
}
