//! Emissions: the lines of a lot, and what is measured of them.

use super::amount::Product;
use super::bounds;
use super::cost::Lines;
use super::measure::some_of_each;
use super::names::{Names, words_once};
use super::packaging::parts;
use super::product_line;
use crate::document::pointer::Pointer;
use crate::document::wire::lot::{Lot, RequirementMissing};
use crate::document::wire::{carbon as wire, value};
use crate::model::{
    Amount, CarbonFlow, CarbonLine, CarbonTotal, FactorAt, FactorKind, Measure, Stage,
    calendar_year,
};
use crate::num::Unit;
use crate::problem::Problems;

/// The carbon lines of a lot.
pub(super) fn lines(
    lot: &Lot,
    lines: Lines<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Vec<CarbonLine>> {
    let wires = &lot.carbon_lines;
    Names::of(
        wires.iter().map(|line| &line.id),
        "carbon line",
        at,
        problems,
    );
    let wires = wires.iter().enumerate();
    let resolved: Vec<Option<CarbonLine>> = wires
        .map(|(index, wire)| line(wire, lot, lines, at.index(index), problems))
        .collect();
    resolved.into_iter().collect()
}

fn line(
    wire: &wire::CarbonLine,
    lot: &Lot,
    lines: Lines<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<CarbonLine> {
    let flow_at = at.key("flow");
    let (word, amount) = wire.flow.amount();
    let at = flow_at.key(word);
    let flow = flow(&wire.flow, lines, at, problems);
    if matches!(wire.flow, wire::CarbonFlow::Packaging(_)) && lot.packaging.is_none() {
        problems.push(at.problem("carbon.no_packaging"));
    }
    let wanted = wanted(&wire.flow, lines);
    let before = problems.count();
    let (activity, factors) = activity(amount, &wanted?, lines, at.key("amount"), problems)?;
    let flow = flow?;
    let years = emitting_years(&flow, lines);
    let amount_at = at.key("amount");
    let factors_at = amount_at.key("factors");
    for (place, factor) in &factors {
        let factor_at = factors_at.index(*place);
        known_in(
            years,
            *factor,
            lines,
            factor_at.key("emission_factor"),
            problems,
        );
    }
    (problems.count() == before).then_some(())?;
    Some(CarbonLine {
        id: wire.id.0.clone(),
        title: wire.title.clone(),
        stage: wire.stage,
        biogenic: wire.biogenic,
        activity,
        factors: factors.into_iter().map(|(_, factor)| factor).collect(),
        flow,
    })
}

impl wire::CarbonFlow {
    /// Its word and its amount.
    fn amount(&self) -> (&'static str, &wire::CarbonAmount) {
        match self {
            Self::Once(once) => ("once", &once.amount),
            Self::Yearly(yearly) => ("yearly", &yearly.amount),
            Self::Every(every) => ("every", &every.amount),
            Self::Capital(capital) => ("capital", &capital.amount),
            Self::Schedule(schedule) => ("schedule", &schedule.amount),
            Self::Packaging(packaging) => ("packaging", &packaging.amount),
        }
    }
}

/// In which unit the amount of a flow is stated.
fn wanted(wire: &wire::CarbonFlow, lines: Lines<'_>) -> Option<Unit> {
    match wire {
        wire::CarbonFlow::Yearly(_) => Some(Unit::emissions().per(&Unit::year())),
        wire::CarbonFlow::Schedule(schedule) => {
            let item = lines.items.names.index(&schedule.item)?;
            let unit = &lines.items.wires.get(item)?.unit;
            // What is wrong with the unit of an item is said where it stands.
            let mut said = Problems::default();
            let unit = lines.terms.units.parse(unit, Pointer::ROOT, &mut said)?;
            Some(Unit::emissions().per(&unit))
        }
        wire::CarbonFlow::Packaging(_) => {
            let kilogram = lines
                .terms
                .units
                .parse("kg", Pointer::ROOT, &mut Problems::default());
            Some(Unit::emissions().per(&kilogram?))
        }
        _ => Some(Unit::emissions()),
    }
}

fn flow(
    wire: &wire::CarbonFlow,
    lines: Lines<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<CarbonFlow> {
    let years = lines.frame.years;
    match wire {
        wire::CarbonFlow::Once(once) => {
            let year = bounds::year(once.year, 0, years, at.key("year"), problems)?;
            Some(CarbonFlow::InYears {
                from: year,
                to: year,
                step: 1,
            })
        }
        wire::CarbonFlow::Yearly(yearly) => {
            let (from, to) = lines.range(yearly.from_year, yearly.to_year, 1, at, problems)?;
            Some(CarbonFlow::Yearly {
                from,
                to,
                while_in_service: yearly.while_in_service == Some(true),
            })
        }
        wire::CarbonFlow::Every(every) => {
            let step = bounds::count(every.years, 1, 200, at.key("years"), problems);
            let (from, to) = lines.range(every.from_year, every.to_year, 0, at, problems)?;
            Some(CarbonFlow::InYears {
                from,
                to,
                step: step?,
            })
        }
        wire::CarbonFlow::Capital(capital) => {
            let year_at = at.key("purchase_year");
            let year = bounds::year(capital.purchase_year, 0, years, year_at, problems);
            let life = lines.life(&capital.life, at.key("life"), problems);
            Some(CarbonFlow::Capital {
                purchase_year: year?,
                life: life?,
                replaced: capital.replaced,
                service: capital.service,
            })
        }
        wire::CarbonFlow::Schedule(schedule) => {
            let names = &lines.items.names;
            let item = names.find(&schedule.item, at.key("item"), problems)?;
            Some(CarbonFlow::Schedule { item })
        }
        wire::CarbonFlow::Packaging(packaging) => Some(CarbonFlow::Packaging {
            parts: parts(
                (&packaging.levels, &packaging.materials),
                lines.lot,
                at,
                problems,
            ),
        }),
    }
}

/// The activity with the conversion of all units, and each emission factor with its place in the product.
fn activity(
    wire: &wire::CarbonAmount,
    wanted: &Unit,
    lines: Lines<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<(Amount, Vec<(usize, FactorAt)>)> {
    let factors_at = at.key("factors");
    if wire.factors.is_empty() {
        problems.push(factors_at.problem("document.empty_list"));
        return None;
    }
    let before = problems.count();
    let (mut factors, mut emission) = (Vec::new(), Vec::new());
    let mut beside = Unit::one();
    for (place, operand) in wire.factors.iter().enumerate() {
        let at = factors_at.index(place);
        if let wire::CarbonOperand::EmissionFactor(name) = operand {
            let sets = &lines.frame.factor_sets;
            let found = sets.find(name, at.key("emission_factor"), problems);
            emission.extend(found.map(|found| (place, found)));
            let factor = found.and_then(|found| sets.factor(found));
            beside = factor.map_or(beside.clone(), |one| beside.clone().times(&one.dimension));
        }
        let plain = plain(operand);
        factors.extend(plain.and_then(|plain| lines.terms.operand(&plain, at, problems)));
    }
    let divisors = lines
        .terms
        .operands(&wire.divisors, at.key("divisors"), problems);
    // A set with a problem of its own is not named again.
    let stated = wire.factors.len();
    let found = factors.len().saturating_add(emission.len());
    (problems.count() == before && stated == found).then_some(())?;
    let product = Product {
        factors,
        beside,
        divisors: divisors?,
    };
    let code = "carbon.not_emissions";
    let activity = lines.terms.product(product, wanted, code, at, problems)?;
    Some((activity, emission))
}

/// The first and last year in which a line may emit.
fn emitting_years(flow: &CarbonFlow, lines: Lines<'_>) -> (u32, u32) {
    match flow {
        CarbonFlow::Yearly { from, to, .. } | CarbonFlow::InYears { from, to, .. } => (*from, *to),
        CarbonFlow::Capital {
            purchase_year,
            replaced,
            ..
        } => {
            let last = if *replaced {
                lines.frame.years
            } else {
                *purchase_year
            };
            (*purchase_year, last)
        }
        // What follows from a product system names no factor.
        CarbonFlow::Product { .. } => (0, 0),
        CarbonFlow::Schedule { .. } | CarbonFlow::Packaging { .. } => {
            // Any item may have packaging that emits.
            let emits = |index: usize| match flow {
                CarbonFlow::Schedule { item } => index == *item,
                _ => true,
            };
            let items = || lines.items.wires.iter().enumerate();
            let emitting = || items().filter(|(index, _)| emits(*index));
            let rows = || emitting().flat_map(|(_, item)| &item.quantities);
            let from = rows().map(|row| row.from_year).min();
            let to = rows().map(|row| row.to_year).max();
            (from.unwrap_or(0), to.unwrap_or(0).min(lines.frame.years))
        }
    }
}

/// Whether a factor has a number in every year that it is multiplied in.
fn known_in(
    (from, to): (u32, u32),
    factor: FactorAt,
    lines: Lines<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) {
    let Some(found) = lines.frame.factor_sets.factor(factor) else {
        return;
    };
    let calendar = |year| calendar_year(lines.frame.study, year);
    let mut missing = (from..=to)
        .map(calendar)
        .filter(|year| found.value.in_year(*year).is_none());
    if let Some(year) = missing.next() {
        let problem = at.key("factor").problem("carbon.blank_factor");
        problems.push(problem.with("id", &found.id).with("year", year.to_string()));
    }
}

pub(super) fn measure(
    wire: &wire::CarbonMeasure,
    lot: &Lot,
    lines: Lines<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Measure> {
    let before = problems.count();
    measurable(&wire.stages, lot, lines, at, problems);
    if wire.total == CarbonTotal::PerFunctionalUnit && lot.functional_unit.is_none() {
        problems.push(at.key("total").problem("measure.no_functional_unit"));
    }
    (problems.count() == before).then(|| Measure::Carbon {
        total: wire.total,
        stages: wire.stages.to_vec(),
        biogenic: wire.biogenic,
    })
}

/// The share of the emissions that is documented, as a measure.
pub(super) fn documented(
    wire: &wire::DocumentedShare,
    lot: &Lot,
    lines: Lines<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Measure> {
    let before = problems.count();
    measurable(&wire.stages, lot, lines, at, problems);
    if wire.counts_as.is_empty() {
        problems.push(at.key("counts_as").problem("document.empty_list"));
    }
    (problems.count() == before).then(|| Measure::DocumentedShare {
        stages: wire.stages.to_vec(),
        counts_as: wire.counts_as.clone(),
        ask: wire.when_nothing_emitted == RequirementMissing::Ask,
    })
}

/// That every bid has emissions of the chosen stages, and none of them for screening only.
fn measurable(
    chosen: &[Stage],
    lot: &Lot,
    lines: Lines<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) {
    let stages = stages(lot);
    let stages_at = at.key("stages");
    words_once(chosen.iter().map(|stage| stage.word()), stages_at, problems);
    some_of_each(
        chosen,
        &stages,
        "carbon.no_lines",
        (at, stages_at),
        problems,
    );
    let measured = lot.carbon_lines.iter();
    let measured = measured.filter(|line| chosen.is_empty() || chosen.contains(&line.stage));
    screening_only(measured, lines, at, problems);
}

/// The stages that every bid has emissions of.
pub(super) fn stages(lot: &Lot) -> Vec<Stage> {
    let lines = lot.carbon_lines.iter().map(|line| line.stage);
    // A stage that every bid has to state needs no line.
    let stated = lot.product_footprints.iter();
    let stated = stated.flat_map(|asked| asked.boundary.iter().copied());
    lines
        .chain(product_line::stages(lot))
        .chain(stated)
        .collect()
}

/// Factors per money spent may not decide an award, whatever they are called.
pub(super) fn screening_only<'l>(
    counting: impl Iterator<Item = &'l wire::CarbonLine>,
    lines: Lines<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) {
    let sets = &lines.frame.factor_sets;
    // What is wrong with a line was told where it stands.
    let mut told = Problems::default();
    for line in counting {
        let (_, amount) = line.flow.amount();
        let mut units = Vec::new();
        let mut spend_based = Vec::new();
        for operand in &amount.factors {
            if let wire::CarbonOperand::EmissionFactor(name) = operand {
                let found = sets.find(name, at, &mut told);
                if found.and_then(|found| sets.kind(found)) == Some(FactorKind::SpendBased) {
                    spend_based.push(&name.set.0);
                }
                let factor = found.and_then(|found| sets.factor(found));
                units.extend(factor.map(|factor| factor.dimension.clone()));
            }
        }
        let plain: Vec<value::Operand> = amount.factors.iter().filter_map(plain).collect();
        for operand in plain.iter().chain(amount.divisors.iter()) {
            let found = lines.terms.operand(operand, at, &mut told);
            units.extend(found.map(|(_, unit)| unit));
        }
        for set in &spend_based {
            let problem = at.problem("carbon.spend_based");
            problems.push(problem.with("line", &line.id.0).with("set", set));
        }
        let money = units.iter().find(|unit| unit.holds_money());
        if let Some(unit) = money.filter(|_| spend_based.is_empty()) {
            let problem = at.problem("carbon.per_money");
            problems.push(problem.with("line", &line.id.0).with("unit", unit));
        }
    }
}

/// An operand that is no emission factor, as costs have them.
fn plain(operand: &wire::CarbonOperand) -> Option<value::Operand> {
    match operand {
        wire::CarbonOperand::Parameter(name) => Some(value::Operand::Parameter(name.clone())),
        wire::CarbonOperand::Constant(constant) => Some(value::Operand::Constant(constant.clone())),
        wire::CarbonOperand::EmissionFactor(_) => None,
    }
}
