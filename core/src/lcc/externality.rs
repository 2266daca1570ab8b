//! Emissions as money, at a published price.

use super::Inputs;
use crate::model::{CarbonPricePath, Stage, ValuedEmissions};
use crate::num::{Decimal, Fault, Scalar, sum};

/// The price of a kilogram of carbon dioxide equivalents in a calendar year; none where the path has
/// no number for it.
///
/// # Formula
///
/// ```text
/// P(t) = p(t) · c · I1 · u / (I0 · v)
/// ```
///
/// where `p(t)` is the number of the path, `c` the rate of exchange, `I1 / I0` the change of a price
/// index from the prices of the path to the price level of the procurement, and `u / v` turns the unit
/// of the path into money for a kilogram. Multiplied before divided.
///
/// # Units
///
/// Money of the procurement for a kilogram, at its price level; in current prices where the path is.
///
/// # Errors
///
/// The scalar carries a fault where a number does not fit.
///
/// # Examples
///
/// A tonne at 268.97 in prices of 2022, where an index has risen from 80 to 100 since: a quarter more, 0.3362125 a
/// kilogram:
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::lcc::price_of_kilogram;
/// use wholelife::model::{CarbonPricePath, PriceIndexChange};
/// use wholelife::num::Exact;
/// let path = CarbonPricePath {
///     id: "central".into(),
///     title: "Central".into(),
///     version: "2023".into(),
///     year: 2023,
///     area: None,
///     licence: "OGL".into(),
///     source: "DESNZ".into(),
///     unit: "GBP/tCO2e".into(),
///     price_year: Some(2022),
///     values: [(2024, dec!(268.97))].into(),
///     numerator: dec!(1),
///     denominator: dec!(1000),
///     restated: Some(PriceIndexChange { from: dec!(80), to: dec!(100), source: "An index".into() }),
///     conversion: None,
/// };
/// let price = price_of_kilogram::<Exact>(&path, 2024).unwrap();
/// assert_eq!(price.result(), Ok(dec!(0.3362125)));
/// assert!(price_of_kilogram::<Exact>(&path, 2025).is_none());
/// ```
///
/// # Sources
///
/// `[2014/24/EU]` Art. 68: only a monetary value that a published method determines.
pub fn price_of_kilogram<S: Scalar>(path: &CarbonPricePath, calendar: i64) -> Option<S> {
    let published = S::exact(*path.values.get(&calendar)?);
    let unless_one = |factor: Decimal| (factor != Decimal::ONE).then(|| S::exact(factor));
    let restated = path.restated.as_ref();
    let above = [
        path.conversion.as_ref().map(|one| one.rate),
        restated.map(|change| change.to),
        Some(path.numerator),
    ];
    let below = [restated.map(|change| change.from), Some(path.denominator)];
    let product = |factors: &[Option<Decimal>]| {
        let factors = factors.iter().flatten().filter_map(|one| unless_one(*one));
        factors.reduce(|all, factor| all * factor)
    };
    let above = product(&above).map_or(published, |factors| published * factors);
    Some(product(&below).map_or(above, |divisor| above / divisor))
}

/// What a carbon line or a product footprint emits.
#[derive(Debug, Clone)]
pub struct Emitted<S> {
    /// Its stages of life.
    pub stages: Vec<Stage>,
    /// Whether it is biogenic carbon.
    pub biogenic: bool,
    /// Kilograms in year 0, 1, 2 …
    pub by_year: Vec<S>,
}

impl<S: Scalar> Inputs<'_, S> {
    /// What a cost line values of `year`, in kilograms.
    #[must_use]
    pub fn emitted_in(&self, valued: &ValuedEmissions, year: usize) -> S {
        // Whoever values emissions has to compute them first: nothing here stands for none.
        let Some(emitted) = &self.emitted else {
            return S::fault(Fault::Unread);
        };
        let emitted = emitted.iter();
        let counted = emitted.filter(|one| valued.counts(&one.stages, one.biogenic));
        sum(counted.filter_map(|one| one.by_year.get(year).copied()))
    }
}
