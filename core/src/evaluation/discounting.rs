//! How amounts of different years were made comparable.

use serde::Serialize;

use crate::explain::{Derivation, Figure};
use crate::model::{Compounding, DayCount, PartialYears, PriceBasis, RateChain, Timing};

/// How years were made comparable.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DiscountingUsed {
    /// The date present values refer to.
    pub base_date: String,
    /// The date whose prices the amounts are stated in.
    pub price_level: String,
    /// How many times prices at the price level those at the base date are, where that is declared; 1 for unchanged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price_level_gap: Option<Figure>,
    /// Constant or current prices.
    pub price_basis: PriceBasis,
    /// When in its year an amount falls due.
    pub timing: Timing,
    /// The discount rate of year 1, 2, 3 … as a fraction per year, in the price basis of the amounts.
    pub rates: Vec<Figure>,
    /// What the rates were converted from, where the documents state them in the other price basis.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub converted_from: Option<StatedRates>,
    /// How rates that differ build factors; left out where one rate holds for every year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chain: Option<RateChain>,
    /// Expected inflation as a fraction per year, for a budget in current prices.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inflation: Option<Figure>,
    /// Who set the rates.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// The present-value factor of year 0, 1, 2 …
    pub factors: Vec<Figure>,
    /// The sum of the factors of years 1 on, by which a present value becomes an annual equivalent.
    pub annuity: Figure,
    /// How many months are counted; the last year is partial where they are not whole years.
    pub study_months: u32,
    /// How many months after the base date the purchase begins to serve.
    pub service_month: u32,
    /// What a yearly amount counts in a partial year, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partial_years: Option<PartialYears>,
    /// The weight of the amounts of year 0, 1, 2 …, where extensions of the contract do not count fully.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year_weights: Option<Vec<Figure>>,
    /// How the rates become monthly, where the documents say it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub monthly_rate: Option<Compounding>,
    /// How the time from the base date to a date is counted, where the documents say it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day_count: Option<DayCount>,
    /// The present-value factor of month 1, 2 …, where a monthly rate is declared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub month_factors: Option<Vec<Figure>>,
    /// The number of functional units by which costs are divided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub functional_unit: Option<String>,
}

/// Discount rates of the other price basis, and how they became those that are used.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StatedRates {
    /// Whether the rates are real or nominal.
    pub price_basis: PriceBasis,
    /// The stated rate of year 1, 2, 3 … as a fraction per year.
    pub rates: Vec<Figure>,
    /// The formula of the rates that are used.
    pub derivation: Derivation,
}
