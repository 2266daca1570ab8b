//! What an option takes, line by line, and its totals.

use serde::Serialize;

use super::{ReuseComparison, ReuseOption, StudyFound, each_axis, study_found};
use crate::explain::{Explained, Term};
use crate::model::{
    Basis, Cause, Durability, Phase, PoolSize, ProductComponent, ProductSystem, Resource,
    ReuseAxis, Stage,
};
use crate::num::{Decimal, Exact, Fault, Scalar, sum};
use crate::reuse::{Demand, Line, Worn, Year, year};

/// What an option takes.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReuseOptionFound {
    /// Its identifier.
    pub id: String,
    /// What it is.
    pub title: String,
    /// The systems that it is made of.
    pub systems: Vec<ReuseSystemFound>,
    /// What it costs; `null` where it was not asked.
    pub cost: Option<ReuseTotals>,
    /// What it emits; `null` where it was not asked.
    pub emissions: Option<ReuseTotals>,
}

/// What a system takes for the uses that it serves.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReuseSystemFound {
    /// The system.
    pub system: String,
    /// How many uses a year it serves.
    pub uses_per_year: Explained,
    /// How its items last.
    pub components: Vec<ReuseComponentFound>,
    /// What a year takes.
    pub lines: Vec<ReuseLineFound>,
}

/// How the items of a component last.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReuseComponentFound {
    /// The component.
    pub component: String,
    /// How many items are kept; `null` where they are bought as they are used up.
    pub pool: Option<Explained>,
    /// How many uses an item can make at most.
    pub most_uses: Explained,
    /// Whether its calendar life ends before its rated uses are made.
    pub ends_by_calendar: bool,
    /// How many uses an item is expected to make.
    pub expected_uses: Explained,
    /// How many years the pool lasts before it is worn out; `null` without a pool. Where no time ends the life of its items, few uses make it last for decades.
    pub years_in_use: Option<Explained>,
    /// The probability that an item is not lost, and so is disposed of.
    pub survival: Explained,
    /// How many items are bought a year, over the years.
    pub items_per_year: Explained,
}

/// What a line is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum ReuseLineKind {
    /// The items themselves.
    Item,
    /// What items and uses take beside them.
    Resource,
    /// The risk of infection.
    Infection,
}

/// A part of what a year takes.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReuseLineFound {
    /// What it is for.
    pub kind: ReuseLineKind,
    /// The component; `null` for the risk of infection.
    pub component: Option<String>,
    /// The resource; `null` for the items themselves and the risk of infection.
    pub resource: Option<String>,
    /// The phase of life its cost belongs to.
    pub phase: Phase,
    /// The stage of the life cycle its emissions belong to.
    pub stage: Stage,
    /// Whether money leaves an account.
    pub cashable: bool,
    /// Whether it is capacity that exists already and is shared.
    pub shared_capacity: bool,
    /// How much a year.
    pub quantity: Explained,
    /// What that costs a year; `null` where it was not asked.
    pub cost: Option<Explained>,
    /// What that emits a year; `null` where it was not asked.
    pub emissions: Option<Explained>,
}

/// The totals of an axis.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReuseTotals {
    /// In a year, with items replaced as they wear out.
    pub per_year: Explained,
    /// For a use.
    pub per_use: Explained,
    /// Of that, the risk of infection.
    pub infection_per_use: Explained,
    /// Without the risk of infection.
    pub without_infection_per_use: Explained,
    /// Of the total for a use, what leaves no account.
    pub not_cashable_per_use: Explained,
    /// Of the total for a use, capacity that exists already and is shared.
    pub shared_capacity_per_use: Explained,
    /// The total for a use by phase of life, for a cost, or by stage of the life cycle, for emissions.
    pub parts: Vec<ReusePart>,
    /// Over the years of the study.
    pub over_study: StudyFound,
}

/// A part of a total.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReusePart {
    /// The phase of life or the stage of the life cycle.
    pub part: &'static str,
    /// For a use.
    pub per_use: Explained,
}

/// A line with what it is told as.
struct Told<'a> {
    line: Line<Exact>,
    found: ReuseLineFound,
    name: &'a str,
}

pub(super) fn option_found(
    asked: &ReuseComparison,
    option: &ReuseOption,
) -> Result<ReuseOptionFound, Fault> {
    let mut systems = Vec::new();
    let mut all = Vec::new();
    for (index, share) in &option.shares {
        let (found, told) = system_told(asked, *index, *share)?;
        systems.push(found);
        all.extend(told);
    }
    let totals = each_axis(&asked.axes, |axis| totals(asked, option, &all, axis))?;
    Ok(ReuseOptionFound {
        id: option.id.clone(),
        title: option.title.clone(),
        systems,
        cost: totals.cost,
        emissions: totals.emissions,
    })
}

/// What a system takes of a year, where it serves all uses.
///
/// # Errors
///
/// A calculation without a result.
pub fn system_found(asked: &ReuseComparison, index: usize) -> Result<ReuseSystemFound, Fault> {
    system_told(asked, index, Decimal::ONE).map(|(found, _)| found)
}

fn system_told(
    asked: &ReuseComparison,
    index: usize,
    share: Decimal,
) -> Result<(ReuseSystemFound, Vec<Told<'_>>), Fault> {
    let system = asked.systems.get(index).ok_or(Fault::Unread)?;
    let demand = asked.demand(asked.uses_per_year, share)?;
    let Year { worn, lines } = year::<Exact, _>(system, demand)?;
    let served = Explained::new(
        demand.uses,
        asked.uses_unit(),
        "reuse.uses_of_share",
        vec![Term::new("U", asked.uses_per_year), Term::new("s", share)],
    );
    let components = system.components.iter().zip(&worn);
    let components = components
        .map(|(component, worn)| component_found(asked, component, worn, demand))
        .collect::<Result<_, _>>()?;
    let told = lines
        .into_iter()
        .map(|line| told(asked, system, &worn, demand, line))
        .collect::<Result<Vec<_>, _>>()?;
    let found = ReuseSystemFound {
        system: system.id.clone(),
        uses_per_year: served,
        components,
        lines: told.iter().map(|told| told.found.clone()).collect(),
    };
    Ok((found, told))
}

fn component_found(
    asked: &ReuseComparison,
    component: &ProductComponent,
    worn: &Worn<Exact>,
    demand: Demand,
) -> Result<ReuseComponentFound, Fault> {
    let Durability {
        rated_uses,
        loss,
        pool,
        ..
    } = component.durability;
    let uses = &asked.functional_unit;
    let uses_per_year = || Term::new("n", demand.uses).in_unit(asked.uses_unit());
    let pool_terms = |size: PoolSize| match size {
        PoolSize::Stated(items) => ("reuse.pool_stated", vec![Term::new("m", items)]),
        PoolSize::Turnaround {
            days,
            reserve,
            peak,
            whole,
        } => (
            if whole {
                "reuse.pool"
            } else {
                "reuse.pool_in_parts"
            },
            vec![
                uses_per_year(),
                Term::new("d", demand.operating_days),
                Term::new("t", days),
                Term::new("r", reserve),
                Term::new("p", Decimal::from(peak)),
            ],
        ),
    };
    let kept = pool.zip(worn.pool).map(|(pool, items)| {
        let (formula, inputs) = pool_terms(pool.size);
        Explained::new(items, "piece", formula, inputs)
    });
    let limit = worn.limit.result()?;
    let years = pool.and_then(|pool| pool.calendar_years);
    let (formula, mut inputs) = (
        if years.is_some() {
            "reuse.uses_within_years"
        } else {
            "reuse.rated_uses"
        },
        vec![Term::new("R", rated_uses)],
    );
    if let (Some(years), Some(items)) = (years, worn.pool) {
        inputs.extend([
            uses_per_year(),
            Term::new("Y", years),
            Term::new("m", items),
        ]);
    }
    let most_uses = Explained::new(limit, uses.as_str(), formula, inputs);
    let decided = crate::num::decide(limit);
    let wear = || {
        vec![
            Term::new("w", decided.trunc()),
            Term::new("f", decided.fract()),
            Term::new("q", loss),
        ]
    };
    let expected = worn.wear.uses.result()?;
    let years_in_use = worn.pool.map(|items| {
        let years = worn.wear.uses * Exact::exact(items) / Exact::exact(demand.uses);
        let inputs = vec![
            Term::new("N", expected),
            Term::new("m", items),
            uses_per_year(),
        ];
        let years = years.result()?;
        Ok(Explained::new(years, "year", "reuse.years_in_use", inputs))
    });
    Ok(ReuseComponentFound {
        component: component.id.clone(),
        years_in_use: years_in_use.transpose()?,
        pool: kept,
        most_uses,
        ends_by_calendar: worn.by_calendar,
        expected_uses: Explained::new(expected, uses.as_str(), "reuse.expected_uses", wear()),
        survival: Explained::new(worn.wear.survival.result()?, "1", "reuse.survival", wear()),
        items_per_year: Explained::new(
            worn.bought.result()?,
            "piece/year",
            "reuse.items_per_year",
            vec![uses_per_year(), Term::new("N", expected)],
        ),
    })
}

/// A line as it is told.
fn told<'a>(
    asked: &ReuseComparison,
    system: &'a ProductSystem,
    worn: &[Worn<Exact>],
    demand: Demand,
    line: Line<Exact>,
) -> Result<Told<'a>, Fault> {
    let quantity = line.quantity.result()?;
    let uses = || Term::new("n", demand.uses);
    let at = |index: usize| {
        let component = system.components.get(index);
        component.zip(worn.get(index)).ok_or(Fault::Unread)
    };
    let (found, name, each) = match line.cause {
        Cause::Item(index) => {
            let (component, worn) = at(index)?;
            let items = vec![uses(), Term::new("N", worn.wear.uses.result()?)];
            let found = ReuseLineFound {
                kind: ReuseLineKind::Item,
                component: Some(component.id.clone()),
                resource: None,
                phase: Phase::Acquisition,
                stage: Stage::Production,
                cashable: true,
                shared_capacity: false,
                quantity: Explained::new(quantity, "piece/year", "reuse.items_per_year", items),
                cost: None,
                emissions: None,
            };
            (found, component.id.as_str(), component.item)
        }
        Cause::Resource(index, place) => {
            let (component, worn) = at(index)?;
            let resource = component.resources.get(place).ok_or(Fault::Unread)?;
            let found = resource_found(component, resource, worn, demand, quantity)?;
            let each = crate::model::PerAxis {
                cost: resource.rate.cost.map(|rate| rate.value),
                emissions: resource.rate.emissions.map(|rate| rate.value),
            };
            (found, resource.id.as_str(), each)
        }
        Cause::Infection => {
            let infection = system.infection.as_ref().ok_or(Fault::Unread)?;
            let probability = Term::new("h", infection.probability);
            let inputs = vec![uses(), probability.from_source(Some(&infection.source))];
            let found = ReuseLineFound {
                kind: ReuseLineKind::Infection,
                component: None,
                resource: None,
                phase: Phase::Use,
                stage: Stage::Use,
                cashable: infection.cashable,
                shared_capacity: false,
                quantity: Explained::new(quantity, "1/year", "reuse.infections", inputs),
                cost: None,
                emissions: None,
            };
            (found, "infection", infection.each)
        }
    };
    let valued = each_axis(&asked.axes, |axis| {
        let value = line.values.of(axis).ok_or(Fault::Unread)?.result()?;
        let price = each.of(axis).unwrap_or_default();
        let inputs = vec![
            Term::new("Q", quantity).in_unit(found.quantity.unit.clone()),
            Term::new("p", price),
        ];
        let unit = format!("{}/year", asked.unit(axis));
        Ok(Explained::new(value, unit, "reuse.line", inputs))
    })?;
    let found = ReuseLineFound {
        cost: valued.cost,
        emissions: valued.emissions,
        ..found
    };
    Ok(Told { line, found, name })
}

fn resource_found(
    component: &ProductComponent,
    resource: &Resource,
    worn: &Worn<Exact>,
    demand: Demand,
    quantity: Decimal,
) -> Result<ReuseLineFound, Fault> {
    let uses = || Term::new("n", demand.uses);
    let bought = || Ok(Term::new("B", worn.bought.result()?));
    let (formula, mut inputs) = match resource.basis {
        Basis::PerItem => ("reuse.quantity_per_item", vec![bought()?]),
        Basis::EndOfLife => (
            "reuse.quantity_at_end_of_life",
            vec![bought()?, Term::new("S", worn.wear.survival.result()?)],
        ),
        Basis::PerUse => ("reuse.quantity_per_use", vec![uses()]),
        Basis::PerBatch(size) | Basis::EveryUses(size) => (
            "reuse.quantity_in_so_many_uses",
            vec![uses(), Term::new("b", size)],
        ),
        Basis::PerOperatingDay => (
            "reuse.quantity_per_operating_day",
            vec![Term::new("d", demand.operating_days)],
        ),
        Basis::PerYear => ("reuse.quantity_per_year", vec![]),
        Basis::PerItemAndYear => (
            "reuse.quantity_per_item_and_year",
            vec![Term::new("m", worn.pool.unwrap_or_default())],
        ),
    };
    inputs.push(Term::new("x", resource.quantity).in_unit(resource.unit.as_str()));
    let unit = match resource.unit.as_str() {
        "1" => "1/year".to_owned(),
        unit => format!("{unit}/year"),
    };
    Ok(ReuseLineFound {
        kind: ReuseLineKind::Resource,
        component: Some(component.id.clone()),
        resource: Some(resource.id.clone()),
        phase: resource.phase,
        stage: resource.stage,
        cashable: resource.cashable,
        shared_capacity: resource.shared_capacity,
        quantity: Explained::new(quantity, unit, formula, inputs),
        cost: None,
        emissions: None,
    })
}

fn totals(
    asked: &ReuseComparison,
    option: &ReuseOption,
    told: &[Told<'_>],
    axis: ReuseAxis,
) -> Result<ReuseTotals, Fault> {
    let uses = Exact::exact(asked.uses_per_year);
    let chosen = |keep: &dyn Fn(&ReuseLineFound) -> bool| {
        let lines = told.iter().filter(|told| keep(&told.found));
        sum(lines.filter_map(|told| told.line.values.of(axis)))
    };
    let per_use = |keep: &dyn Fn(&ReuseLineFound) -> bool| -> Result<Explained, Fault> {
        let total = chosen(keep);
        let inputs = vec![
            Term::new("C", total.result()?),
            Term::new("U", asked.uses_per_year),
        ];
        let value = (total / uses).result()?;
        Ok(Explained::new(
            value,
            asked.unit_per_use(axis),
            "reuse.per_use",
            inputs,
        ))
    };
    let is_infection = |line: &ReuseLineFound| line.kind == ReuseLineKind::Infection;
    let mut lines = Vec::new();
    for told in told {
        if let Some(value) = told.line.values.of(axis) {
            lines.push(Term::new("c", value.result()?).named(told.name));
        }
    }
    let part = |word: &'static str| -> Result<Option<ReusePart>, Fault> {
        let inside = |line: &ReuseLineFound| match axis {
            ReuseAxis::Cost => line.phase.word() == word,
            ReuseAxis::Emissions => line.stage.word() == word,
        };
        if !told.iter().any(|told| inside(&told.found)) {
            return Ok(None);
        }
        let per_use = per_use(&inside)?;
        Ok(Some(ReusePart {
            part: word,
            per_use,
        }))
    };
    let words: Vec<&'static str> = match axis {
        ReuseAxis::Cost => Phase::ALL.iter().map(|phase| phase.word()).collect(),
        ReuseAxis::Emissions => Stage::ALL.iter().map(|one| one.word()).collect(),
    };
    let parts = words.into_iter().map(part).collect::<Result<Vec<_>, _>>()?;
    Ok(ReuseTotals {
        per_year: Explained::new(
            chosen(&|_| true).result()?,
            format!("{}/year", asked.unit(axis)),
            "reuse.per_year",
            lines,
        ),
        per_use: per_use(&|_| true)?,
        infection_per_use: per_use(&is_infection)?,
        without_infection_per_use: per_use(&|line| !is_infection(line))?,
        not_cashable_per_use: per_use(&|line| !line.cashable)?,
        shared_capacity_per_use: per_use(&|line| line.shared_capacity)?,
        parts: parts.into_iter().flatten().collect(),
        over_study: study_found(asked, option, axis)?,
    })
}
