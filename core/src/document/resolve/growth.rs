//! How cost lines and product systems grow: rates, lists, price clauses and indices.

use super::bounds;
use super::cost::Lines;
use crate::document::pointer::Pointer;
use crate::document::wire::{cost as wire, value};
use crate::model::{Growth, PriceBasis};
use crate::num::Decimal;
use crate::problem::Problems;

/// What grows.
#[derive(Clone, Copy)]
pub(super) struct Grown {
    /// The prices that it is in.
    basis: PriceBasis,
    /// The item whose price a clause may round.
    item: Option<usize>,
}

impl Lines<'_> {
    /// How a cost line grows.
    pub(super) fn growth_of_line(
        &self,
        line: &wire::CostLine,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Vec<Growth>> {
        let item = match &line.flow {
            // Prices by quantity have no single price that a clause could round.
            wire::Flow::Schedule(schedule) => {
                let item = self.items.names.index(&schedule.item);
                let wires = self.items.wires;
                let tiered = |item: &usize| wires.get(*item)?.tiers.as_ref();
                item.filter(|item| tiered(item).is_none())
            }
            _ => None,
        };
        let basis = self.basis(line);
        self.growth(&line.growth, Grown { basis, item }, at, problems)
    }

    /// How what product systems cost grows: in the prices that are discounted.
    pub(super) fn growth_of_products(
        &self,
        steps: &[wire::GrowthStep],
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Vec<Growth>> {
        let basis = self.frame.wire.discounting.price_basis;
        self.growth(steps, Grown { basis, item: None }, at, problems)
    }

    fn growth(
        &self,
        steps: &[wire::GrowthStep],
        grown: Grown,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Vec<Growth>> {
        let before = problems.count();
        let growths: Vec<Option<Growth>> = steps
            .iter()
            .enumerate()
            .map(|(index, wire)| self.growth_step(grown, wire, at.index(index), problems))
            .collect();
        let growths: Option<Vec<Growth>> = growths.into_iter().collect();
        growths.filter(|_| problems.count() == before)
    }

    fn growth_step(
        &self,
        grown: Grown,
        wire: &wire::GrowthStep,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Growth> {
        match wire {
            wire::GrowthStep::Rate(rate) => {
                let at = at.key("rate");
                let first_year = bounds::year(
                    rate.first_year,
                    1,
                    self.frame.years,
                    at.key("first_year"),
                    problems,
                );
                let per_year = self.rate(&rate.per_year, at.key("per_year"), problems);
                Some(Growth::Rate {
                    per_year: per_year?,
                    first_year: first_year?,
                })
            }
            wire::GrowthStep::Rates(rates) => {
                let at = at.key("rates");
                self.series(rates, at, problems, bounds::rate)
                    .map(Growth::Rates)
            }
            wire::GrowthStep::Index(index) => {
                let at = at.key("index");
                self.series(index, at, problems, bounds::positive)
                    .map(Growth::Index)
            }
            wire::GrowthStep::Clause(name) => {
                let at = at.key("clause");
                if grown.basis == PriceBasis::Real {
                    problems.push(at.problem("cost.clause_in_constant_prices"));
                    return None;
                }
                let growths = &self.frame.price_growth;
                let followed = growths.by_clause(name, grown.item, at, problems);
                followed.map(|followed| Growth::Clause(Box::new(followed)))
            }
            wire::GrowthStep::Series(series) => {
                let at = at.key("series");
                let followed = self.frame.price_growth.by_series(series, at, problems);
                followed.map(|followed| Growth::Series(Box::new(followed)))
            }
        }
    }

    /// Whether the amounts of a line are in constant or current prices.
    pub(super) fn basis(&self, line: &wire::CostLine) -> PriceBasis {
        let discounted = self.frame.wire.discounting.price_basis;
        line.price_basis.unwrap_or(discounted)
    }

    /// A number for each year of the study, each within its bounds.
    fn series(
        &self,
        numbers: &[value::Number],
        at: Pointer<'_>,
        problems: &mut Problems,
        bound: fn(Decimal, Pointer<'_>, &mut Problems) -> Option<Decimal>,
    ) -> Option<Vec<Decimal>> {
        let years = usize::try_from(self.frame.years).unwrap_or(usize::MAX);
        if numbers.len() < years {
            problems.push(
                at.problem("cost.growth_too_short")
                    .with("given", numbers.len())
                    .with("wanted", years),
            );
            return None;
        }
        let before = problems.count();
        let mut series: Vec<Decimal> = numbers
            .iter()
            .enumerate()
            .filter_map(|(index, number)| bound(number.0, at.index(index), problems))
            .collect();
        series.truncate(years);
        (problems.count() == before).then_some(series)
    }
}
