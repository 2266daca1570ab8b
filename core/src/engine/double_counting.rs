//! What is counted twice in one total, as far as the documents say what their amounts hold.

use std::collections::BTreeSet;

use super::Room;
use crate::evaluation::{Flag, FlagCode};
use crate::finance::discount_rates;
use crate::model::{Component, CostTotal, Flow, Measure, Operand, ReuseAxis, ReuseMeasure};
use crate::num::{Exact, decide};

/// Amounts that are added up.
struct Sum {
    /// Indices of the cost lines.
    lines: Vec<usize>,
    /// Whether they are discounted.
    discounted: bool,
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

/// A flag for everything that a total of the lot counts twice, with all places that say so.
pub(super) fn flags(room: &Room<'_>) -> Vec<Flag> {
    let mut flags: Vec<Flag> = Vec::new();
    for sum in sums(room) {
        let places = places(room, &sum.lines);
        let charged = charged(&places).filter(|_| sum.discounted);
        let fee = twice(room, &places, FlagCode::ProducerFeeTwice, |component| {
            component == Component::ProducerFee
        });
        let co2 = twice(room, &places, FlagCode::Co2Twice, |component| {
            matches!(component, Component::Co2Tax | Component::Co2Externality)
        });
        for flag in [charged, fee, co2].into_iter().flatten() {
            // The sum of a part finds what the sum of the whole finds with more places.
            if !flags.iter().any(|known| covers(known, &flag)) {
                flags.retain(|known| !covers(&flag, known));
                flags.push(flag);
            }
        }
    }
    flags.extend(scored_twice(room));
    flags
}

/// Emissions that give points as kilograms, and beside it as money in the total of another criterion.
fn scored_twice(room: &Room<'_>) -> Option<Flag> {
    let criteria = room.lot.criteria.iter().enumerate();
    let measured: Vec<_> = criteria
        .filter_map(|(place, one)| Some((place, one, &one.scored.as_ref()?.measure)))
        .collect();
    let kilograms = measured.iter().filter_map(|(place, one, measure)| {
        let word = match measure {
            Measure::Carbon { .. } => "carbon",
            Measure::Reuse(ReuseMeasure::PerUse(ReuseAxis::Emissions)) => "reuse",
            _ => return None,
        };
        Some(Place {
            pointer: format!("{}/criteria/{place}/measure/{word}", room.pointer),
            subject: one.id.clone(),
            component: Component::Co2Externality,
            itself: false,
            line: 0,
        })
    });
    let kilograms: Vec<Place> = kilograms.collect();
    let lines = measured.iter().flat_map(|(_, _, measure)| match measure {
        Measure::LifeCycleCost { payers, phases, .. } => {
            room.measured_lines(payers, phases).collect()
        }
        _ => Vec::new(),
    });
    let lines: BTreeSet<usize> = lines.collect();
    let lines: Vec<usize> = lines.into_iter().collect();
    let money: Vec<Place> = places(room, &lines)
        .into_iter()
        .filter(|place| place.itself && place.component == Component::Co2Externality)
        .collect();
    if kilograms.is_empty() || money.is_empty() {
        return None;
    }
    flag(
        FlagCode::EmissionsScoredTwice,
        money.iter().chain(&kilograms),
    )
}

/// Whether one flag says all that another does.
fn covers(one: &Flag, other: &Flag) -> bool {
    one.code == other.code && other.places.iter().all(|place| one.places.contains(place))
}

/// The capital charges, which discounting charges a second time.
fn charged(places: &[Place]) -> Option<Flag> {
    let charges = places
        .iter()
        .filter(|place| place.component == Component::CapitalCharge);
    let mut flag = flag(FlagCode::CapitalChargeDiscounted, charges)?;
    flag.places.push("/procurement/discounting/rate".to_owned());
    Some(flag)
}

/// The places where an amount of its own stands beside another that holds the same.
fn twice(
    room: &Room<'_>,
    places: &[Place],
    code: FlagCode,
    is_same: fn(Component) -> bool,
) -> Option<Flag> {
    let same: Vec<&Place> = places
        .iter()
        .filter(|place| is_same(place.component))
        .collect();
    // Two amounts of their own of one kind may each be a part of the whole: a fee by item. What the engine
    // works out says of what, so that the same part is known again.
    let repeats = |one: &Place, other: &Place| {
        one.line != other.line
            && (one.itself != other.itself
                || (one.itself && one.component != other.component)
                || (one.itself && share_a_part(room, one.line, other.line)))
    };
    let repeated = same
        .iter()
        .filter(|one| same.iter().any(|other| repeats(one, other)));
    flag(code, repeated.copied())
}

/// Whether two lines value the same emissions, or charge the same packaging.
fn share_a_part(room: &Room<'_>, one: usize, other: usize) -> bool {
    let flow = |line: usize| room.lot.cost_lines.get(line).map(|line| &line.flow);
    match (flow(one), flow(other)) {
        (
            Some(Flow::Carbon { emissions: one, .. }),
            Some(Flow::Carbon {
                emissions: other, ..
            }),
        ) => {
            let whole = one.stages.is_empty() || other.stages.is_empty();
            whole || one.stages.iter().any(|stage| other.stages.contains(stage))
        }
        (Some(Flow::ProducerFee { fee: one, .. }), Some(Flow::ProducerFee { fee: other, .. })) => {
            one.items.iter().any(|item| other.items.contains(item))
        }
        _ => false,
    }
}

fn flag<'a>(code: FlagCode, places: impl Iterator<Item = &'a Place>) -> Option<Flag> {
    let mut flag = Flag {
        code,
        subjects: Vec::new(),
        places: Vec::new(),
        share: None,
    };
    for place in places {
        // A parameter that several lines read is one place.
        if !flag.places.contains(&place.pointer) {
            flag.places.push(place.pointer.clone());
        }
        if !flag.subjects.contains(&place.subject) {
            flag.subjects.push(place.subject.clone());
        }
    }
    (!flag.places.is_empty()).then_some(flag)
}

/// What is added up: the total of each criterion that measures a cost, and all that counts where
/// none does. An offered price adds no fee or tax to the prices that may contain it.
fn sums(room: &Room<'_>) -> Vec<Sum> {
    let rates: Vec<Exact> = discount_rates(&room.case.procurement.discounting);
    let discounts = !rates
        .iter()
        .all(|rate| rate.result().is_ok_and(|rate| decide(rate).is_zero()));
    let criteria = room.lot.criteria.iter();
    let measures = criteria.filter_map(|one| one.scored.as_ref());
    let sums = measures.filter_map(|scored| match &scored.measure {
        Measure::LifeCycleCost {
            total,
            payers,
            phases,
        } => Some(Sum {
            lines: room.measured_lines(payers, phases).collect(),
            discounted: discounts && *total != CostTotal::Undiscounted,
        }),
        _ => None,
    });
    let sums: Vec<Sum> = sums.collect();
    if sums.is_empty() {
        return vec![Sum {
            lines: room.measured_lines(&[], &[]).collect(),
            discounted: discounts,
        }];
    }
    sums
}

/// Everything that says what the amounts of the lines hold, line by line.
fn places(room: &Room<'_>, lines: &[usize]) -> Vec<Place> {
    let lot = room.lot;
    let mut places = Vec::new();
    for index in lines {
        let Some(line) = lot.cost_lines.get(*index) else {
            continue;
        };
        let here = format!("{}/cost_lines/{index}", room.pointer);
        let nature = match line.flow {
            Flow::Carbon { .. } => "flow/emissions",
            Flow::ProducerFee { .. } => "flow/producer_fee",
            _ => "nature",
        };
        places.extend(line.nature.map(|component| Place {
            pointer: format!("{here}/{nature}"),
            subject: line.id.clone(),
            component,
            itself: true,
            line: *index,
        }));
        let mut contained = |subject: &str, pointer: &str, contains: &[Component]| {
            let contains = contains.iter().enumerate();
            places.extend(contains.map(|(position, component)| Place {
                pointer: format!("{pointer}/contains/{position}"),
                subject: subject.to_owned(),
                component: *component,
                itself: false,
                line: *index,
            }));
        };
        contained(&line.id, &here, &line.contains);
        if let Flow::Schedule { item: bought } = line.flow
            && let Some(item) = lot.schedule.get(bought)
        {
            let pointer = format!("{}/schedule/{bought}", room.pointer);
            contained(&item.id, &pointer, &item.contains);
        }
        let operands = line.flow.amount().into_iter().flat_map(|amount| {
            let factors = amount.factors.iter();
            factors.chain(&amount.divisors)
        });
        let of_product = match &line.flow {
            Flow::Product { reads, .. } => reads.as_slice(),
            _ => &[],
        };
        let read: BTreeSet<usize> = operands
            .filter_map(Operand::parameter)
            .chain(of_product.iter().copied())
            .collect();
        for parameter in read.iter().filter_map(|one| lot.parameters.get(*one)) {
            contained(&parameter.id, &parameter.pointer, &parameter.contains);
        }
    }
    places
}
