//! Emissions as money, and the price of them at which two options cost the same.

use serde::Serialize;

use super::savings::{cheaper_beside, optional, or_problem};
use super::worth::{exact, factors, rate_terms};
use super::{Cheaper, PricePathUsed, price_terms};
use crate::explain::{Explained, Figure, Series, Term, number};
use crate::finance;
use crate::lcc::price_of_kilogram;
use crate::model::{CarbonPricePath, Discounting};
use crate::num::{Decimal, Exact, Fault, Scalar, sum};
use crate::problem::Problems;

/// Emissions of years to come, at the prices of a path.
#[derive(Debug, Clone, PartialEq)]
pub struct CarbonValue {
    /// What is emitted in year 0, 1, 2 …, in kg CO2e.
    pub emissions: Vec<Decimal>,
    /// The calendar year of year 0.
    pub first_year: i64,
    /// The currency of the answer.
    pub currency: String,
    /// The prices, in that currency.
    pub path: CarbonPricePath,
    /// How amounts are discounted.
    pub discounting: Discounting,
}

/// What emissions are worth.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CarbonValueFound {
    /// The sum of the amounts of all years.
    pub undiscounted: Explained,
    /// The sum of their present values.
    pub present_value: Explained,
    /// The price of a tonne in year 0, 1, 2 …
    pub price: Series,
    /// What is emitted in year 0, 1, 2 … is worth this.
    pub by_year: Series,
    /// Where the prices come from.
    pub price_path: PricePathUsed,
}

pub(super) fn carbon_value(
    asked: &CarbonValue,
    problems: &mut Problems,
) -> Option<CarbonValueFound> {
    let at = "/carbon_value";
    let years = (asked.first_year..).zip(&asked.emissions);
    let valued: Vec<i64> = years.map(|(calendar, _)| calendar).collect();
    let prices = valued.iter().map(|calendar| {
        let price = price_of_kilogram::<Exact>(&asked.path, *calendar);
        // Reading has held that each year has a price.
        price.unwrap_or_else(|| Exact::fault(Fault::Unread))
    });
    let prices: Vec<Exact> = prices.collect();
    let emitted = exact(&asked.emissions).into_iter();
    let amounts: Vec<Exact> = emitted
        .zip(&prices)
        .map(|(kg, price)| kg * *price)
        .collect();
    let factors = factors(&asked.discounting);
    let money = asked.currency.as_str();
    let mut figure = |value: Exact| number(value, at, "present_value", problems);
    let undiscounted = figure(sum(amounts.iter().copied()))?;
    let present = figure(finance::present_value(&amounts, &factors.by_year))?;
    let mut series = |values: &mut dyn Iterator<Item = Exact>, unit: &str, formula, inputs| {
        let values: Option<Vec<Figure>> = values.map(|value| figure(value).map(Figure)).collect();
        Some(Series::new(values?, unit, formula, inputs))
    };
    let tonne = Exact::exact(Decimal::ONE_THOUSAND);
    let mut of_tonne = prices.iter().map(|price| *price * tonne);
    let unit = format!("{money}/tCO2e");
    let terms = price_terms(&asked.path);
    let price = series(&mut of_tonne, &unit, "lcc.carbon_price", terms)?;
    let both = vec![Term::series("e", None), Term::series("P", None)];
    let amounts = &mut amounts.into_iter();
    let by_year = series(amounts, money, "lcc.emissions_by_year", both)?;
    let mut discounted = vec![Term::series("a", None)];
    discounted.extend(rate_terms(&asked.discounting));
    let added = vec![Term::series("a", None)];
    Some(CarbonValueFound {
        undiscounted: Explained::new(undiscounted, money, "carbon.sum_of_years", added),
        present_value: Explained::new(present, money, "finance.present_value", discounted),
        price,
        by_year,
        price_path: PricePathUsed::of(&asked.path, |year| valued.contains(&year)),
    })
}

/// What an option costs, and what it emits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CostAndEmissions {
    /// Money.
    pub cost: Decimal,
    /// In kg CO2e.
    pub emissions: Decimal,
}

/// Two options that cost and emit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BreakEvenCarbonPrice {
    /// The one.
    pub first: CostAndEmissions,
    /// The other.
    pub second: CostAndEmissions,
}

/// The price of emissions at which two options cost the same; not a statement about points.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BreakEvenCarbonPriceFound {
    /// For a kilogram; `null` where no price from 0 on turns the order, or they never differ.
    pub per_kilogram: Option<Explained>,
    /// For a tonne.
    pub per_tonne: Option<Explained>,
    /// Which costs less below that price, or at every price.
    pub cheaper_below: Cheaper,
    /// Which costs less above that price, or at every price.
    pub cheaper_above: Cheaper,
}

pub(super) fn break_even_carbon_price(
    asked: &BreakEvenCarbonPrice,
    problems: &mut Problems,
) -> Option<BreakEvenCarbonPriceFound> {
    let at = "/break_even_carbon_price";
    let (first, second) = (asked.first, asked.second);
    let option = |of: CostAndEmissions| (Exact::exact(of.cost), Exact::exact(of.emissions));
    // Emissions stand where units do: the price is what each of them costs.
    let found = finance::break_even_volume(option(first), option(second));
    let price = or_problem(found, at, "price", problems)?;
    let of_tonne = price.map(|price| price * Exact::exact(Decimal::ONE_THOUSAND));
    let inputs = vec![
        Term::new("C1", first.cost),
        Term::new("C2", second.cost),
        Term::new("E1", first.emissions),
        Term::new("E2", second.emissions),
    ];
    let mut said = |price, unit, formula| {
        let price = optional(price, at, "price", problems)?;
        Some(price.map(|price| Explained::new(price, unit, formula, inputs.clone())))
    };
    Some(BreakEvenCarbonPriceFound {
        per_kilogram: said(price, "money/kgCO2e", "carbon.break_even_price")?,
        per_tonne: said(of_tonne, "money/tCO2e", "carbon.break_even_price_of_tonne")?,
        cheaper_below: cheaper_beside(
            [first.cost, first.emissions],
            [second.cost, second.emissions],
        ),
        cheaper_above: cheaper_beside(
            [first.emissions, first.cost],
            [second.emissions, second.cost],
        ),
    })
}
