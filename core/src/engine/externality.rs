//! Emissions as money: the price paths of a lot, and what its lines value.

use std::collections::BTreeSet;

use super::Room;
use super::costing::Ledger;
use crate::calculation::{PricePathUsed, price_terms};
use crate::evaluation::EmissionsValued;
use crate::explain::{Figure, Series, Term};
use crate::lcc::price_of_kilogram;
use crate::model::{CostLine, Flow, Stage, ValuedEmissions, calendar_year};
use crate::num::{Decimal, Exact, Scalar};

/// The price paths that cost lines of the lot use.
pub(super) fn price_paths(room: &Room<'_>) -> Vec<PricePathUsed> {
    let lines = room.lot.cost_lines.iter();
    let used: BTreeSet<usize> = lines
        .filter_map(|line| match &line.flow {
            Flow::Carbon { emissions, .. } => Some(emissions.path),
            _ => None,
        })
        .collect();
    let procurement = &room.case.procurement;
    let study = &procurement.study;
    let years: BTreeSet<i64> = (0..=study.years())
        .map(|year| calendar_year(study, year))
        .collect();
    let used = used.into_iter();
    used.filter_map(|path| procurement.carbon_price_paths.get(path))
        .map(|path| PricePathUsed::of(path, |year| years.contains(&year)))
        .collect()
}

impl Ledger<'_> {
    /// What a line of emissions values in each year, and at which price; none for any other line.
    pub(super) fn valued(&mut self, line: &CostLine) -> Option<EmissionsValued> {
        let Flow::Carbon { emissions, .. } = &line.flow else {
            return None;
        };
        let procurement = &self.room.case.procurement;
        let path = procurement.carbon_price_paths.get(emissions.path)?;
        let made = &self.measures.emissions;
        let selects = |stages: &[Stage], biogenic: bool| emissions.counts(stages, biogenic);
        let years = 0..self.room.factors.by_year.len();
        let emitted: Vec<Exact> = years.map(|year| made.in_year(year, selects)).collect();
        let parts = self.emitting_lines(emissions);
        let emitted =
            self.carbon_series(&emitted, "kgCO2e", "lcc.emissions_valued", parts, &line.id);
        let study = &procurement.study;
        let of_tonne = |year: u32| {
            let price = price_of_kilogram::<Exact>(path, calendar_year(study, year));
            price.map(|price| price * Exact::exact(Decimal::ONE_THOUSAND))
        };
        let prices = (0..=study.years()).filter_map(of_tonne);
        let prices = prices.map(|price| Figure(self.figure(price, &line.id)));
        let prices = prices.collect();
        let unit = format!("{}/tCO2e", self.room.currency());
        Some(EmissionsValued {
            price_path: path.id.clone(),
            emitted,
            // A published price gives nothing away.
            price: Series::new(prices, unit, "lcc.carbon_price", price_terms(path)),
        })
    }

    /// The carbon lines that count and are valued, as terms.
    fn emitting_lines(&self, emissions: &ValuedEmissions) -> Vec<Term> {
        let made = &self.measures.emissions;
        let lines = made.lines.iter();
        let lines = lines.filter(|line| emissions.counts(line.stages(), line.biogenic));
        let lines = lines.filter_map(|line| self.room.lot.carbon_lines.get(line.line));
        let stated = made.footprints.iter();
        let stated = stated.filter(|one| emissions.counts(&one.stages, one.biogenic));
        let items = stated.filter_map(|one| {
            let item = self.complete.footprints.get(one.footprint)?.item;
            Some(&self.room.lot.schedule.get(item)?.id)
        });
        lines
            .map(|line| &line.id)
            .chain(items)
            .map(|id| Term::series("e", Some(id)))
            .collect()
    }
}
