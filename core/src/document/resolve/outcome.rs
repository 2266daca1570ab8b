//! Outcomes: the lines of a lot, what is measured of them, and what costs are set beside.

use super::amount::Terms;
use super::bounds;
use super::calculation::thresholds;
use super::cost::Lines;
use super::names::Names;
use super::study;
use crate::document::pointer::Pointer;
use crate::document::wire::lot::Lot;
use crate::document::wire::outcome as wire;
use crate::document::wire::value::Identifier;
use crate::model::{
    BetterEffect, CostEffectiveness, Discounting, Measure, OutcomeFlow, OutcomeLine, PriceBasis,
};
use crate::num::Unit;
use crate::problem::Problems;

/// The outcome lines of a lot.
pub(super) fn lines(
    lot: &Lot,
    lines: Lines<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Vec<OutcomeLine>> {
    names(lot, at, problems);
    let wires = lot.outcome_lines.iter().enumerate();
    let resolved: Vec<Option<OutcomeLine>> = wires
        .map(|(index, wire)| line(wire, lines, at.index(index), problems))
        .collect();
    resolved.into_iter().collect()
}

fn names<'a>(lot: &'a Lot, at: Pointer<'_>, problems: &mut Problems) -> Names<'a> {
    let ids = lot.outcome_lines.iter().map(|line| &line.id);
    Names::of(ids, "outcome line", at, problems)
}

fn line(
    wire: &wire::OutcomeLine,
    lines: Lines<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<OutcomeLine> {
    let unit = unit(wire, lines.terms, at.key("unit"), problems);
    let flow_at = at.key("flow");
    let (amount, amount_at, per_year, flow) = match &wire.flow {
        wire::OutcomeFlow::Once(once) => {
            let at = flow_at.key("once");
            let year = bounds::year(once.year, 0, lines.frame.years, at.key("year"), problems);
            let flow = year.map(|year| OutcomeFlow::Once { year });
            (&once.amount, at, false, flow)
        }
        wire::OutcomeFlow::Yearly(yearly) => {
            let at = flow_at.key("yearly");
            let range = lines.range(yearly.from_year, yearly.to_year, 1, at, problems);
            let flow = range.map(|(from, to)| OutcomeFlow::Yearly {
                from,
                to,
                while_in_service: yearly.while_in_service == Some(true),
            });
            (&yearly.amount, at, true, flow)
        }
    };
    let amount_at = amount_at.key("amount");
    let amount = unit.and_then(|unit| {
        let wanted = if per_year {
            unit.per(&Unit::year())
        } else {
            unit
        };
        let code = "outcome.other_unit";
        lines
            .terms
            .amount_in(amount, &wanted, code, amount_at, problems)
    });
    let discounting = match &wire.discounting {
        wire::OutcomeDiscounting::Undiscounted => Some(None),
        wire::OutcomeDiscounting::Rate(rate) => {
            let discounting_at = at.key("discounting");
            let rate_at = discounting_at.key("rate");
            let rates = study::rates(rate, lines.frame.years, rate_at, problems);
            rates.map(|(chain, rates)| {
                Some(Discounting {
                    price_basis: PriceBasis::Real,
                    timing: lines.frame.wire.discounting.timing,
                    chain,
                    monthly: None,
                    day_count: None,
                    rates,
                    conversion: None,
                    inflation: None,
                })
            })
        }
    };
    Some(OutcomeLine {
        id: wire.id.0.clone(),
        title: wire.title.clone(),
        unit: wire.unit.clone(),
        better: wire.better,
        amount: amount?,
        flow: flow?,
        discounting: discounting?,
    })
}

/// What a line is counted in; money is a cost, and no outcome.
fn unit(
    wire: &wire::OutcomeLine,
    terms: Terms<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Unit> {
    let unit = terms.units.parse(&wire.unit, at, problems)?;
    if unit.holds_money() {
        problems.push(at.problem("outcome.of_money").with("unit", &wire.unit));
        return None;
    }
    Some(unit)
}

/// The lines of a list, which are counted in one unit and of which the same is better.
fn together(
    wanted: &[Identifier],
    lot: &Lot,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<(Vec<usize>, BetterEffect)> {
    // What is wrong with the names of the lines is said where they stand.
    let names = names(lot, at, &mut Problems::default());
    if wanted.is_empty() {
        problems.push(at.problem("document.empty_list"));
    }
    let before = problems.count();
    let mut found: Vec<usize> = Vec::new();
    let mut first: Option<&wire::OutcomeLine> = None;
    for (index, name) in wanted.iter().enumerate() {
        let at = at.index(index);
        let Some(place) = names.find(name, at, problems) else {
            continue;
        };
        if found.contains(&place) {
            let problem = at.problem("reference.duplicate_id").with("id", &name.0);
            problems.push(problem.with("kind", "outcome line"));
        }
        found.push(place);
        let line = lot.outcome_lines.get(place)?;
        let one = *first.get_or_insert(line);
        if line.unit != one.unit || line.better != one.better {
            let problem = at.problem("outcome.not_one_sum").with("line", &line.id.0);
            problems.push(problem.with("other", &one.id.0));
        }
    }
    let better = first?.better;
    (problems.count() == before).then_some((found, better))
}

pub(super) fn measure(
    wire: &wire::OutcomeMeasure,
    lot: &Lot,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Measure> {
    let (lines, better) = together(&wire.lines, lot, at.key("lines"), problems)?;
    Some(Measure::Outcome { lines, better })
}

/// What costs are set beside in the analysis; the inner `None` where that is not asked for.
pub(super) fn cost_effectiveness(
    lot: &Lot,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Option<CostEffectiveness>> {
    let Some(wire) = &lot.cost_effectiveness else {
        return Some(None);
    };
    let before = problems.count();
    let thresholds = thresholds(&wire.thresholds, at.key("thresholds"), problems);
    let (lines, better) = together(&wire.lines, lot, at.key("lines"), problems)?;
    let asked = CostEffectiveness {
        lines,
        better,
        thresholds,
    };
    (problems.count() == before).then_some(Some(asked))
}
