//! Prices of emissions: those that ship and those that a document states, in the money that counts.

use std::collections::BTreeMap;

use super::bounds;
use super::names::Names;
use super::parameter::Units;
use crate::catalogue::{SHIPPED_CARBON_PRICES, ShippedPrices};
use crate::document::pointer::Pointer;
use crate::document::wire::carbon::ShippedSet;
use crate::document::wire::carbon_price as wire;
use crate::model::{CarbonPricePath, CurrencyConversion, PriceIndexChange};
use crate::num::{Decimal, Source, Unit, parse_decimal};
use crate::problem::Problems;

/// The money that emissions are valued in.
#[derive(Clone, Copy)]
pub(super) struct Money<'a> {
    pub(super) currency: &'a str,
    /// The year of its price level.
    pub(super) price_year: i64,
}

/// The paths of a procurement by name.
pub(super) struct PricePaths<'a> {
    names: Names<'a>,
    /// None for one with a problem of its own; what refers to it is not blamed.
    all: Vec<Option<CarbonPricePath>>,
}

impl<'a> PricePaths<'a> {
    pub(super) fn of(
        wires: &'a [wire::CarbonPricePath],
        money: Money<'_>,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Self {
        let ids = wires.iter().map(|one| &one.id);
        let names = Names::of(ids, "price path", at, problems);
        let all = wires.iter().enumerate();
        let all = all.map(|(index, one)| path(one, money, at.index(index), problems));
        Self {
            all: all.collect(),
            names,
        }
    }

    /// The paths of the model.
    pub(super) fn model(&self) -> Option<Vec<CarbonPricePath>> {
        self.all.iter().cloned().collect()
    }

    /// The place of a path, and the path where it has no problem of its own.
    pub(super) fn find(
        &self,
        name: &crate::document::wire::value::Identifier,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<(usize, Option<&CarbonPricePath>)> {
        let place = self.names.find(name, at, problems)?;
        Some((place, self.all.get(place)?.as_ref()))
    }
}

/// A path in the money that counts.
pub(super) fn path(
    wire: &wire::CarbonPricePath,
    money: Money<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<CarbonPricePath> {
    let prices_at = at.key("prices");
    let found = match &wire.prices {
        wire::CarbonPriceSource::Shipped(name) => shipped(name, prices_at.key("shipped"), problems),
        wire::CarbonPriceSource::Own(own) => stated(own, prices_at.key("own"), problems),
    };
    let found = found?;
    let restated = restated(wire, &found, money, at, problems);
    let conversion = conversion(wire, &found, money, at, problems);
    Some(CarbonPricePath {
        id: wire.id.0.clone(),
        restated: restated?,
        conversion: conversion?,
        ..found
    })
}

/// How the prices of a path become those of the price level; the inner `None` where they are.
fn restated(
    wire: &wire::CarbonPricePath,
    path: &CarbonPricePath,
    money: Money<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Option<PriceIndexChange>> {
    let of_another = path
        .price_year
        .filter(|year| i64::from(*year) != money.price_year);
    let Some(change) = &wire.restatement else {
        let Some(year) = of_another else {
            return Some(None);
        };
        let problem = at.problem("carbon.restatement_missing");
        problems.push(
            problem
                .with("id", &wire.id.0)
                .with("price_year", year.to_string())
                .with("wanted", money.price_year.to_string()),
        );
        return None;
    };
    let at = at.key("restatement");
    if of_another.is_none() {
        problems.push(
            at.problem("carbon.restatement_not_needed")
                .with("id", &wire.id.0),
        );
        return None;
    }
    let from = bounds::positive(change.from.0, at.key("from"), problems);
    let to = bounds::positive(change.to.0, at.key("to"), problems);
    Some(Some(PriceIndexChange {
        from: from?,
        to: to?,
        source: change.source.text.clone(),
    }))
}

/// How the money of a path becomes that of the procurement; the inner `None` where it is.
fn conversion(
    wire: &wire::CarbonPricePath,
    path: &CarbonPricePath,
    money: Money<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Option<CurrencyConversion>> {
    let currency = currency(&path.unit);
    let (code, place) = match &wire.conversion {
        None if currency == money.currency => return Some(None),
        Some(conversion) if currency != money.currency => {
            let at = at.key("conversion");
            let rate = bounds::positive(conversion.rate.0, at.key("rate"), problems)?;
            return Some(Some(CurrencyConversion {
                rate,
                date: conversion.date.0,
                source: conversion.source.text.clone(),
            }));
        }
        None => ("carbon.other_currency", at),
        Some(_) => ("carbon.conversion_not_needed", at.key("conversion")),
    };
    let problem = place.problem(code).with("id", &wire.id.0);
    problems.push(
        problem
            .with("currency", currency)
            .with("wanted", money.currency),
    );
    None
}

/// The currency that a unit of money for emissions begins with.
fn currency(unit: &str) -> &str {
    unit.split(['/', '*']).next().unwrap_or_default().trim()
}

fn shipped(wire: &ShippedSet, at: Pointer<'_>, problems: &mut Problems) -> Option<CarbonPricePath> {
    let named = |path: &&ShippedPrices| path.name == wire.name && path.version == wire.version;
    let Some(found) = SHIPPED_CARBON_PRICES.iter().find(named) else {
        let known = SHIPPED_CARBON_PRICES.iter();
        let known = known.map(|path| format!("{} {}", path.name, path.version));
        problems.push(
            at.problem("carbon.unknown_price_path")
                .with("name", &wire.name)
                .with("version", &wire.version)
                .with("known", known.collect::<Vec<_>>().join(", ")),
        );
        return None;
    };
    of_shipped(found)
}

/// A path that ships; a test holds that each can be read.
fn of_shipped(path: &ShippedPrices) -> Option<CarbonPricePath> {
    let unit = Unit::parse(path.unit, currency(path.unit), &|_| false).ok()?;
    let (numerator, denominator) = unit.to_base()?;
    let values = path.prices().map(|(year, price)| {
        let price = parse_decimal(price, Source::Text).ok()?;
        Some((year.parse::<i64>().ok()?, price))
    });
    Some(CarbonPricePath {
        id: String::new(),
        title: path.title.to_owned(),
        version: format!("{} {}", path.name, path.version),
        year: path.year,
        area: Some(path.area.to_owned()),
        licence: path.licence.to_owned(),
        source: path.source.to_owned(),
        unit: path.unit.to_owned(),
        price_year: Some(path.price_year),
        values: values.collect::<Option<BTreeMap<i64, Decimal>>>()?,
        numerator,
        denominator,
        restated: None,
        conversion: None,
    })
}

fn stated(
    wire: &wire::OwnCarbonPrices,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<CarbonPricePath> {
    let before = problems.count();
    let unit = unit(&wire.unit, at.key("unit"), problems);
    let list_at = at.key("list");
    if wire.list.is_empty() {
        problems.push(list_at.problem("document.empty_list"));
    }
    let mut values = BTreeMap::new();
    for (index, one) in wire.list.iter().enumerate() {
        let at = list_at.index(index);
        let year = i64::from(one.year);
        let price = one
            .value
            .and_then(|price| bounds::not_negative(price.0, at.key("value"), problems));
        if values.insert(year, price).is_some() {
            let problem = at.key("year").problem("carbon.year_twice");
            problems.push(problem.with("year", one.year.to_string()));
        }
    }
    (problems.count() == before).then_some(())?;
    let (numerator, denominator) = unit?;
    let known = |(year, price): (i64, Option<Decimal>)| Some((year, price?));
    Some(CarbonPricePath {
        id: String::new(),
        title: wire.title.clone(),
        version: wire.version.clone(),
        year: wire.year,
        area: wire.area.clone(),
        licence: wire.licence.clone(),
        source: wire.source.text.clone(),
        unit: wire.unit.clone(),
        price_year: match wire.basis {
            wire::CarbonPriceBasis::Constant(year) => Some(year),
            wire::CarbonPriceBasis::Current => None,
        },
        values: values.into_iter().filter_map(known).collect(),
        numerator,
        denominator,
        restated: None,
        conversion: None,
    })
}

/// What makes a number in this unit money for a kilogram: multiplied by and divided by.
fn unit(text: &str, at: Pointer<'_>, problems: &mut Problems) -> Option<(Decimal, Decimal)> {
    let code = currency(text);
    let nothing = Names::of(std::iter::empty(), "unit", at, problems);
    let units = Units {
        currency: code,
        counted: &nothing,
    };
    let is_currency = code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase());
    let unit = if is_currency {
        Some(units.parse(text, at, problems)?)
    } else {
        None
    };
    let wanted = Unit::money(code).per(&Unit::emissions());
    let unit = unit.filter(|unit| unit.same_dimension(&wanted));
    if unit.is_none() {
        problems.push(at.problem("carbon.price_not_money").with("unit", text));
    }
    unit?.to_base()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_path_that_ships_can_be_read() {
        for path in SHIPPED_CARBON_PRICES {
            let read = of_shipped(path).expect(path.name);
            assert_eq!(read.values.len(), path.prices().count(), "{}", path.name);
        }
    }
}
