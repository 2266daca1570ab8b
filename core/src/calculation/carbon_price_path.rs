//! Which price path was used, with its prices.

use serde::Serialize;

use crate::explain::{FactorInYear, Figure, Term};
use crate::model::CarbonPricePath;
use crate::num::Decimal;

/// A price path that emissions are valued by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PricePathUsed {
    /// The path.
    pub id: String,
    /// What it is.
    pub title: String,
    /// Its version.
    pub version: String,
    /// The year that it was published in.
    pub year: u32,
    /// The year whose prices it is in; left out where it is in current prices.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price_year: Option<u32>,
    /// Its unit.
    pub unit: String,
    /// Where it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
    /// Its licence.
    pub licence: String,
    /// Where it comes from.
    pub source: String,
    /// Its prices in the calendar years of the study, as they are published.
    pub by_year: Vec<FactorInYear>,
    /// How its prices became those of the price level.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restatement: Option<RestatementUsed>,
    /// How its money became that of the procurement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversion: Option<ConversionUsed>,
}

impl PricePathUsed {
    /// A path with its prices in the calendar years that `counts` selects.
    #[must_use]
    pub fn of(path: &CarbonPricePath, counts: impl Fn(i64) -> bool) -> Self {
        let prices = path.values.iter().filter(|(year, _)| counts(**year));
        Self {
            id: path.id.clone(),
            title: path.title.clone(),
            version: path.version.clone(),
            year: path.year,
            price_year: path.price_year,
            unit: path.unit.clone(),
            area: path.area.clone(),
            licence: path.licence.clone(),
            source: path.source.clone(),
            by_year: prices
                .map(|(year, value)| FactorInYear {
                    year: *year,
                    value: Figure(*value),
                })
                .collect(),
            restatement: path.restated.as_ref().map(|change| RestatementUsed {
                from: Figure(change.from),
                to: Figure(change.to),
                source: change.source.clone(),
            }),
            conversion: path.conversion.as_ref().map(|change| ConversionUsed {
                rate: Figure(change.rate),
                date: change.date.to_string(),
                source: change.source.clone(),
            }),
        }
    }
}

/// A price index at two times.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RestatementUsed {
    /// Its level in the year whose prices the path is in.
    pub from: Figure,
    /// Its level at the price level.
    pub to: Figure,
    /// Who published it.
    pub source: String,
}

/// A rate of exchange.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ConversionUsed {
    /// How much of the procurement's currency one unit of the path's is worth.
    pub rate: Figure,
    /// The date of the rate.
    pub date: String,
    /// Who published it.
    pub source: String,
}

/// What makes the published price of a path the price of a tonne in the money that counts.
#[must_use]
pub fn price_terms(path: &CarbonPricePath) -> Vec<Term> {
    let published = Term::series("p", Some(&path.id)).in_unit(&path.unit);
    let mut terms = vec![published.from_source(Some(&path.source))];
    if let Some(conversion) = &path.conversion {
        let rate = Term::new("c", conversion.rate).named(conversion.date.to_string());
        terms.push(rate.from_source(Some(&conversion.source)));
    }
    if let Some(change) = &path.restated {
        let level = |symbol, level| Term::new(symbol, level).from_source(Some(&change.source));
        terms.extend([level("I0", change.from), level("I1", change.to)]);
    }
    for (symbol, scale) in [("u", path.numerator), ("v", path.denominator)] {
        if scale != Decimal::ONE {
            terms.push(Term::new(symbol, scale));
        }
    }
    terms
}
