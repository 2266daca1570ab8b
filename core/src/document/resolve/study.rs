//! The study and how its amounts are made comparable: months, extensions, rates.

use super::bounds;
use crate::document::pointer::Pointer;
use crate::document::wire::procurement as wire;
use crate::document::wire::{cost, lot};
use crate::finance::discount_rates;
use crate::model::{Discounting, Inflation, PartialYears, PriceBasis, RateChain, Relation, Study};
use crate::num::{Date, Decimal, Exact};
use crate::problem::Problems;

/// The longest study, in years.
pub(super) const LONGEST_STUDY: u32 = 200;

/// The study. With impossible months or years the lots are checked against the longest one.
pub(super) fn study(wire: &wire::Procurement, at: Pointer<'_>, problems: &mut Problems) -> Study {
    let before = problems.count();
    let study_at = at.key("study");
    let given = &wire.study;
    let years_at = study_at.key("years");
    let years =
        bounds::count(given.years, 1, LONGEST_STUDY, years_at, problems).unwrap_or(LONGEST_STUDY);
    let months = given.months.map_or(0, |months| {
        bounds::count(months, 1, 11, study_at.key("months"), problems).unwrap_or(0)
    });
    let mut study = Study::of_years(given.base_date.0, years);
    study.months = study.months.saturating_add(months);
    if let Some(date) = given.service_date {
        let service_at = study_at.key("service_date");
        match given.base_date.0.whole_months_to(date.0) {
            Some(service) if service < study.months => study.service = service,
            _ => problems.push(
                service_at
                    .problem("study.service_date")
                    .with("value", date.0)
                    .with("base_date", given.base_date.0),
            ),
        }
    }
    let is_partial = study.has_partial_year();
    let partial_at = study_at.key("partial_years");
    match given.partial_years {
        Some(partial) if is_partial => study.partial_years = partial,
        // A faulty date or number of months may have been meant to make a year partial.
        Some(PartialYears::Prorated | PartialYears::Whole) if problems.count() == before => {
            problems.push(partial_at.problem("study.no_partial_year"));
        }
        None if is_partial => problems.push(partial_at.problem("document.missing_field")),
        Some(PartialYears::Prorated | PartialYears::Whole) | None => {}
    }
    if is_partial || wire.lots.iter().any(counts_months) {
        let monthly_at = at.key("discounting");
        if wire.discounting.monthly_rate.is_none() {
            problems.push(
                monthly_at
                    .key("monthly_rate")
                    .problem("document.missing_field"),
            );
        }
    }
    if wire.discounting.day_count.is_none() && wire.lots.iter().any(counts_days) {
        let discounting_at = at.key("discounting");
        let count_at = discounting_at.key("day_count");
        problems.push(count_at.problem("discount.day_count_missing"));
    }
    let contract_at = at.key("contract");
    let contract = contract_years(wire.contract.as_ref(), &study);
    // The last year may be partial: the contract then ends with the study.
    if contract > study.years() {
        problems.push(
            contract_at
                .problem("contract.longer_than_study")
                .with("years", contract)
                .with("study", study.years()),
        );
    }
    study.weights = weights(wire.contract.as_ref(), &study, contract_at, problems);
    study
}

/// Whether any line has its amounts in other prices than those that are discounted.
fn restates(wire: &wire::Procurement) -> bool {
    let basis = wire.discounting.price_basis;
    let lines = wire.lots.iter().flat_map(|lot| lot.cost_lines.iter());
    lines
        .filter_map(|line| line.price_basis)
        .any(|of_line| of_line != basis)
}

fn counts_months(lot: &lot::Lot) -> bool {
    let monthly = |line: &cost::CostLine| matches!(line.flow, cost::Flow::Monthly(_));
    lot.cost_lines.iter().any(monthly)
}

fn counts_days(lot: &lot::Lot) -> bool {
    let dated = |line: &cost::CostLine| matches!(line.flow, cost::Flow::Dated(_));
    lot.cost_lines.iter().any(dated)
}

/// The last year of the contract with every extension; of the study where no contract is declared.
pub(super) fn contract_years(wire: Option<&wire::ContractTerm>, study: &Study) -> u32 {
    let Some(term) = wire else {
        return study.years();
    };
    let extensions = term.extensions.iter().map(|extension| extension.years);
    // A contract that begins within a year ends within one, and has a part of it.
    let begun = begun(term, study.base_date).map_or(LONGEST_STUDY, |(years, _)| years);
    extensions
        .chain([begun])
        .fold(term.years, u32::saturating_add)
}

/// How many years of the study have begun when the contract begins, and whether it begins with one.
fn begun(term: &wire::ContractTerm, base_date: Date) -> Option<(u32, bool)> {
    let start = term.start.map_or(base_date, |start| start.0);
    let mut anniversaries = (0..=LONGEST_STUDY).filter_map(|years| {
        let months = years.saturating_mul(12);
        Some((years, base_date.months_later(months)?))
    });
    let (years, anniversary) = anniversaries.find(|(_, anniversary)| start <= *anniversary)?;
    Some((years, start == anniversary))
}

/// The weight of each year; empty where every year counts fully.
fn weights(
    wire: Option<&wire::ContractTerm>,
    study: &Study,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Vec<Decimal> {
    let Some(term) = wire else { return Vec::new() };
    bounds::count(term.years, 1, LONGEST_STUDY, at.key("years"), problems);
    let start_at = at.key("start");
    if let Some(start) = term.start
        && start.0 < study.base_date
    {
        problems.push(
            start_at
                .problem("contract.start_before_base_date")
                .with("value", start.0)
                .with("base_date", study.base_date),
        );
        return Vec::new();
    }
    let begun = begun(term, study.base_date);
    let counts = term
        .extensions
        .iter()
        .enumerate()
        .map(|(index, extension)| {
            let extension_at = at.key("extensions");
            let extension_at = extension_at.index(index);
            let years_at = extension_at.key("years");
            bounds::count(extension.years, 1, LONGEST_STUDY, years_at, problems);
            let weight = match &extension.counts {
                wire::ExtensionCounts::Fully => Decimal::ONE,
                wire::ExtensionCounts::NotAtAll => Decimal::ZERO,
                wire::ExtensionCounts::Weighted(weight) => {
                    let counts_at = extension_at.key("counts");
                    bounds::fraction(weight.0, counts_at.key("weighted"), problems);
                    weight.0
                }
            };
            (extension.years, weight)
        });
    let counts: Vec<(u32, Decimal)> = counts.collect();
    if counts.iter().all(|(_, weight)| *weight == Decimal::ONE) {
        return Vec::new();
    }
    let Some((begins, true)) = begun else {
        problems.push(start_at.problem("contract.start_between_years"));
        return Vec::new();
    };
    let firm = begins.saturating_add(term.years).saturating_add(1);
    let fully = std::iter::repeat_n(Decimal::ONE, usize::try_from(firm).unwrap_or(usize::MAX));
    let extended = counts.iter().flat_map(|(years, weight)| {
        std::iter::repeat_n(*weight, usize::try_from(*years).unwrap_or(usize::MAX))
    });
    let years = usize::try_from(study.years()).unwrap_or(usize::MAX);
    fully
        .chain(extended)
        .take(years.saturating_add(1))
        .collect()
}

/// How prices at the price level become prices at the base date, where that is declared.
///
/// Growth and inflation count from the base date. Where they count and the dates differ, the gap
/// has to be declared; where nothing reads it, it may not be.
pub(super) fn price_level_gap(
    wire: &wire::Procurement,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Decimal> {
    let terms = &wire.discounting;
    let at_once = wire.price_level == wire.study.base_date;
    let mut lines = wire.lots.iter().flat_map(|lot| lot.cost_lines.iter());
    let mut systems = wire
        .lots
        .iter()
        .filter_map(|lot| lot.product_systems.as_ref());
    let grows =
        lines.any(|line| !line.growth.is_empty()) || systems.any(|asked| !asked.growth.is_empty());
    // Where prices are current, inflation is there for lines that are in constant ones, or for the rate.
    let converts = terms.price_basis == PriceBasis::Real || restates(wire);
    let inflates = terms.inflation.is_some() && converts;
    let discounting_at = at.key("discounting");
    let gap_at = discounting_at.key("price_level_gap");
    let (read, gap) = match terms.price_level_gap.as_ref() {
        None => {
            if !at_once && (grows || inflates) {
                problems.push(
                    at.key("price_level")
                        .problem("study.price_level_differs")
                        .with("price_level", wire.price_level.0)
                        .with("base_date", wire.study.base_date.0),
                );
            }
            return None;
        }
        Some(wire::PriceLevelGap::None) => (grows || inflates, Decimal::ONE),
        Some(wire::PriceLevelGap::Factor(factor)) => {
            bounds::positive(factor.0, gap_at.key("factor"), problems)?;
            (inflates, factor.0)
        }
    };
    if at_once || !read {
        problems.push(gap_at.problem("study.price_level_gap_not_used"));
    }
    Some(gap)
}

pub(super) fn discounting(
    wire: &wire::Procurement,
    study: &Study,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Discounting> {
    let at = at.key("discounting");
    let restates = restates(wire);
    let wire = &wire.discounting;
    let converts = wire
        .rate_basis
        .is_some_and(|basis| basis != wire.price_basis);
    let conversion = conversion(wire, converts, at, problems);
    let gap = until_base_date(wire);
    let years = study.years();
    let rates = rates(&wire.rate, years, at.key("rate"), problems);
    let inflation_at = at.key("inflation");
    let inflation = match wire.inflation {
        Some(_) if wire.price_basis == PriceBasis::Nominal && !restates && !converts => {
            problems.push(inflation_at.problem("discount.inflation_not_used"));
            return None;
        }
        Some(inflation) => Some(Inflation {
            per_year: bounds::rate(inflation.0, inflation_at, problems)?,
            until_base_date: gap,
        }),
        None => None,
    };
    let (chain, rates) = rates?;
    let discounting = Discounting {
        price_basis: wire.price_basis,
        timing: wire.timing,
        monthly: wire.monthly_rate,
        day_count: wire.day_count,
        chain,
        rates,
        conversion: conversion?,
        inflation,
    };
    let rates = discount_rates::<Exact>(&discounting).into_iter();
    let mut rates = rates.map(Exact::result).filter_map(Result::ok);
    if let Some(rate) = rates.find(|rate| *rate <= Decimal::NEGATIVE_ONE) {
        let relation_at = at.key("rate_relation");
        problems.push(relation_at.problem("number.not_a_rate").with("value", rate));
        return None;
    }
    Some(discounting)
}

/// How rates of the other price basis are converted; the inner `None` where they are of this one.
fn conversion(
    wire: &wire::Discounting,
    converts: bool,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Option<Relation>> {
    let relation_at = at.key("rate_relation");
    if !converts {
        if wire.rate_relation.is_some() {
            problems.push(relation_at.problem("discount.relation_not_used"));
        }
        return Some(None);
    }
    if wire.inflation.is_none() {
        problems.push(at.key("inflation").problem("discount.inflation_missing"));
        return None;
    }
    if wire.rate_relation.is_none() {
        problems.push(relation_at.problem("discount.relation_missing"));
        return None;
    }
    Some(wire.rate_relation)
}

/// What prices at the price level are multiplied by to be prices at the base date.
pub(super) fn until_base_date(wire: &wire::Discounting) -> Decimal {
    match wire.price_level_gap {
        Some(wire::PriceLevelGap::Factor(factor)) => factor.0,
        Some(wire::PriceLevelGap::None) | None => Decimal::ONE,
    }
}

/// How the factors are chained, and the rate of each year.
pub(super) fn rates(
    wire: &wire::DiscountRate,
    years: u32,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<(RateChain, Vec<Decimal>)> {
    match wire {
        wire::DiscountRate::Constant(rate) => {
            let rate = bounds::rate(rate.0, at.key("constant"), problems)?;
            let years = usize::try_from(years).unwrap_or(0);
            Some((RateChain::Chained, vec![rate; years]))
        }
        wire::DiscountRate::Stepped(stepped) => {
            let at = at.key("stepped");
            let rates = stepped_rates(stepped, years, at.key("steps"), problems)?;
            Some((stepped.chain, rates))
        }
    }
}

fn stepped_rates(
    stepped: &wire::SteppedRate,
    years: u32,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Vec<Decimal>> {
    let before = problems.count();
    if stepped
        .steps
        .first()
        .is_none_or(|first| first.from_year > 1)
    {
        problems.push(at.problem("discount.first_step"));
    }
    for (index, step) in stepped.steps.iter().enumerate() {
        bounds::rate(step.rate.0, at.index(index).key("rate"), problems);
        let later = stepped.steps.get(index.saturating_add(1));
        // Year 1 is the first that a rate is used in.
        if step.from_year == 0 && later.is_some_and(|later| later.from_year == 1) {
            problems.push(at.index(index).problem("discount.step_not_used"));
        }
        if later.is_some_and(|later| later.from_year <= step.from_year) {
            problems.push(
                at.index(index.saturating_add(1))
                    .key("from_year")
                    .problem("discount.steps_not_rising"),
            );
        }
    }
    let rate_of = |year: u32| {
        stepped
            .steps
            .iter()
            .rev()
            .find(|step| step.from_year <= year)
            .map(|step| step.rate.0)
    };
    let rates: Option<Vec<Decimal>> = (1..=years).map(rate_of).collect();
    rates.filter(|_| problems.count() == before)
}
