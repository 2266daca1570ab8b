//! What is counted twice in one total, as far as the documents say what their amounts hold.

use super::Room;
use crate::evaluation::{Flag, FlagCode};
use crate::finance::discount_rates;
use crate::model::{Component, CostLine, CostTotal, CountsIn, Flow, Lot, Measure, Operand, Phase};
use crate::num::{Exact, decide};

/// Amounts that are added up.
struct Sum {
    /// Indices of the cost lines.
    lines: Vec<usize>,
    /// Those of them that are discounted.
    discounted: Vec<usize>,
}

/// A place of the documents that says what an amount of a sum holds.
struct Place {
    pointer: String,
    /// The line, item or parameter.
    subject: String,
    component: Component,
    /// Whether the amount is the component itself, and not a price that contains it.
    itself: bool,
    /// The line it counts in.
    line: usize,
}

/// A flag for everything that a total of the lot counts twice.
pub(super) fn flags(room: &Room<'_>) -> Vec<Flag> {
    let mut flags: Vec<Flag> = Vec::new();
    for sum in sums(room) {
        let places = places(room, &sum);
        let charged = places.iter().filter(|place| {
            sum.discounted.contains(&place.line) && place.component == Component::CapitalCharge
        });
        let rate = "/procurement/discounting/rate";
        let charged = charged.map(|place| Flag {
            code: FlagCode::CapitalChargeDiscounted,
            subjects: vec![place.subject.clone()],
            places: vec![place.pointer.clone(), rate.to_owned()],
            share: None,
        });
        for flag in charged.chain(pairs(&places)) {
            // A sum of a part finds what the sum of the whole has found.
            if !flags.contains(&flag) {
                flags.push(flag);
            }
        }
    }
    flags
}

fn pairs(places: &[Place]) -> impl Iterator<Item = Flag> + '_ {
    let themselves = places.iter().filter(|place| place.itself);
    themselves.flat_map(move |one| {
        let others = places.iter().filter_map(|other| {
            let code = twice(one.component, other.component)?;
            // Of two that are amounts of their own, each may be a part of the whole: a fee by item.
            let apart = !other.itself || one.component > other.component;
            (apart && one.line != other.line).then(|| Flag {
                code,
                subjects: vec![one.subject.clone(), other.subject.clone()],
                places: vec![one.pointer.clone(), other.pointer.clone()],
                share: None,
            })
        });
        others.collect::<Vec<Flag>>()
    })
}

/// Whether two components are the same thing.
fn twice(one: Component, other: Component) -> Option<FlagCode> {
    let is_co2 = |component| matches!(component, Component::Co2Tax | Component::Co2Externality);
    match (one, other) {
        (Component::ProducerFee, Component::ProducerFee) => Some(FlagCode::ProducerFeeTwice),
        _ if is_co2(one) && is_co2(other) => Some(FlagCode::Co2Twice),
        _ => None,
    }
}

/// What is added up: the total of each criterion that measures a cost, and all that counts where
/// none does. An offered price adds no fee or tax to the prices that may contain it.
fn sums(room: &Room<'_>) -> Vec<Sum> {
    let criteria = room.lot.criteria.iter();
    let measures = criteria.filter_map(|one| one.scored.as_ref());
    let sums = measures.filter_map(|scored| match &scored.measure {
        Measure::LifeCycleCost {
            total,
            payers,
            phases,
        } => Some(sum_of(room, *total, payers, phases)),
        _ => None,
    });
    let sums: Vec<Sum> = sums.collect();
    if sums.is_empty() {
        return vec![sum_of(room, CostTotal::PresentValue, &[], &[])];
    }
    sums
}

fn sum_of(room: &Room<'_>, total: CostTotal, payers: &[usize], phases: &[Phase]) -> Sum {
    let pays = |line: &CostLine| {
        payers.is_empty()
            || paid_by(room, line)
                .iter()
                .any(|payer| payers.contains(payer))
    };
    let lines = room.lot.cost_lines.iter().enumerate();
    let lines: Vec<usize> = lines
        .filter(|(_, line)| counts(room.lot, line) && pays(line))
        .filter(|(_, line)| phases.is_empty() || phases.contains(&line.phase))
        .map(|(index, _)| index)
        .collect();
    let rates: Vec<Exact> = discount_rates(&room.case.procurement.discounting);
    let is_zero = |rate: &Exact| rate.result().is_ok_and(|rate| decide(rate).is_zero());
    let discounts = total != CostTotal::Undiscounted && !rates.iter().all(is_zero);
    Sum {
        discounted: if discounts { lines.clone() } else { Vec::new() },
        lines,
    }
}

fn counts(lot: &Lot, line: &CostLine) -> bool {
    let item_counts = match line.flow {
        Flow::Schedule { item } => lot.schedule.get(item).is_some_and(|item| item.counts),
        _ => true,
    };
    line.counts && line.counts_in == CountsIn::Award && item_counts
}

/// The payers of a line.
fn paid_by(room: &Room<'_>, line: &CostLine) -> Vec<usize> {
    if let Some(paid_by) = line.flow.paid_by() {
        return vec![paid_by.payer];
    }
    let Flow::Schedule { item } = line.flow else {
        return Vec::new();
    };
    let quantities = room.lot.schedule.get(item).map(|item| &item.quantities);
    let participants = quantities.into_iter().flatten();
    participants
        .filter_map(|row| room.case.procurement.participants.get(row.participant))
        .map(|participant| participant.payer)
        .collect()
}

fn places(room: &Room<'_>, sum: &Sum) -> Vec<Place> {
    let mut places = Vec::new();
    let mut add = |subject: &str, pointer: String, contains: &[Component], line| {
        for (index, component) in contains.iter().enumerate() {
            places.push(Place {
                pointer: format!("{pointer}/contains/{index}"),
                subject: subject.to_owned(),
                component: *component,
                itself: false,
                line,
            });
        }
    };
    let lot = room.pointer;
    let item_at = |index: usize| format!("{lot}/schedule/{index}");
    for index in &sum.lines {
        let Some(line) = room.lot.cost_lines.get(*index) else {
            continue;
        };
        let here = *index;
        let pointer = format!("{lot}/cost_lines/{index}");
        add(&line.id, pointer, &line.contains, here);
        if let Flow::Schedule { item: bought } = line.flow
            && let Some(item) = room.lot.schedule.get(bought)
        {
            add(&item.id, item_at(bought), &item.contains, here);
        }
        for operand in line.flow.amount().into_iter().flat_map(|amount| {
            let factors = amount.factors.iter();
            factors.chain(&amount.divisors)
        }) {
            if let Operand::Parameter(parameter) = operand
                && let Some(parameter) = room.lot.parameters.get(*parameter)
            {
                let pointer = parameter.pointer.clone();
                add(&parameter.id, pointer, &parameter.contains, here);
            }
        }
    }
    for index in &sum.lines {
        let line = room.lot.cost_lines.get(*index);
        let nature = line.and_then(|line| Some((line, line.nature?)));
        places.extend(nature.map(|(line, component)| Place {
            pointer: format!("{lot}/cost_lines/{index}/nature"),
            subject: line.id.clone(),
            component,
            itself: true,
            line: *index,
        }));
    }
    places
}
