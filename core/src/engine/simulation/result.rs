//! What the draws of a lot have found, as the result says it.

use super::inputs::Inputs;
use super::plan::{Columns, Plan, Planned};
use super::segment::Replicates;
use super::tally::Tally;
use super::{DrawnColumn, Quantity, numbers, products};
use crate::engine::total;
use crate::model::Criterion;
use crate::simulation::{
    BidClasses, BidSimulation, BidWithoutResult, ClassCounts, ClassedQuantity, CriterionSimulation,
    LotSimulation, OutcomeSimulation, SimulationFlag, SimulationFlagCode, WithoutResult,
};
use crate::uncertainty::{Classes, Histogram, round_bounds};

/// The result of a lot.
pub(super) fn lot(plan: &Plan<'_>, tally: &Tally) -> LotSimulation {
    let (room, lot) = (&plan.room, plan.room.lot);
    let complete = plan.offers.iter();
    let own = complete.flat_map(|one| {
        one.numbers
            .described(lot, Some(one.complete), room.currency())
    });
    let uncertain: Vec<_> = plan
        .buyer
        .described(lot, None, room.currency())
        .chain(own)
        .collect();
    let mut taking_part = 0_usize;
    let bids = plan.offers.iter().map(|planned| {
        let place = planned.takes_part.then(|| {
            let place = taking_part;
            taking_part = taking_part.saturating_add(1);
            place
        });
        bid(plan, tally, planned, place)
    });
    let bids = bids.collect();
    let apart = uncertain.iter().filter(|one| !numbers::is_mean(one));
    let apart = apart.map(|one| one.pointer.clone()).collect();
    let missed = uncertain.iter().filter(|one| one.interval_95.is_some());
    let missed = missed.map(|one| one.pointer.clone()).collect();
    LotSimulation {
        id: lot.id.clone(),
        title: lot.title.clone(),
        outcome: plan.outcome(),
        method: lot.method.name(),
        unit: total::unit(&lot.method, room.currency()).to_owned(),
        classes: classes(plan, tally),
        flags: flags(plan, apart, missed),
        uncertain,
        without_result: without_result(plan, tally),
        tied: plan.is_ranked.then(|| tally.tied()),
        bids,
        sensitivity: None,
        variance_shares: None,
        elementary_effects: None,
        value_of_information: None,
    }
}

fn bid(
    plan: &Plan<'_>,
    tally: &Tally,
    planned: &Planned<'_>,
    place: Option<usize>,
) -> BidSimulation {
    let lot = plan.room.lot;
    let columns = &planned.columns;
    let criteria = lot.criteria.iter().enumerate();
    let unit_of = |criterion: &Criterion| {
        let scored = criterion.scored.as_ref()?;
        Some(
            lot.measure_unit(&scored.measure, plan.room.currency())
                .to_string(),
        )
    };
    let criteria = criteria.filter_map(|(index, criterion)| {
        let of = |columns: &[Option<usize>]| {
            let column = columns.get(index).copied().flatten()?;
            tally.simulated(column)
        };
        Some(CriterionSimulation {
            criterion: criterion.id.clone(),
            unit: unit_of(criterion)?,
            measure: of(&columns.measures)?,
            worth: of(&columns.worths),
        })
    });
    let places = place.filter(|_| plan.is_ranked);
    let places = places
        .and_then(|place| tally.places(place))
        .map(|mut places| {
            let mut ranking = plan.scores.award.places.iter();
            let ranked = ranking.find(|one| one.bids.contains(&planned.offer));
            places.awarded = ranked.map(|one| one.rank);
            places.expected_regret = columns.regret.and_then(|column| tally.mean(column));
            places
        });
    let of = |column: Option<usize>| tally.simulated(column?);
    let outcomes = lot.outcome_lines.iter().zip(&columns.outcomes);
    let outcomes = outcomes.filter_map(|(line, column)| {
        Some(OutcomeSimulation {
            line: line.id.clone(),
            unit: line.unit.clone(),
            total: of(Some(*column))?,
        })
    });
    BidSimulation {
        bid: plan.room.bid_id(planned.sealed.bid).to_owned(),
        takes_part: planned.takes_part,
        life_cycle_cost: of(columns.life_cycle_cost),
        criteria: criteria.collect(),
        outcomes: outcomes.collect(),
        total: of(columns.total),
        places,
    }
}

/// How the totals and the costs of all bids spread, each in classes that the bids share.
fn classes(plan: &Plan<'_>, tally: &Tally) -> Vec<ClassCounts> {
    let room = &plan.room;
    let unit = total::unit(&room.lot.method, room.currency());
    let total = |columns: &Columns| columns.total;
    let cost = |columns: &Columns| columns.life_cycle_cost;
    [
        counted(plan, tally, (ClassedQuantity::Total, unit), &total),
        counted(
            plan,
            tally,
            (ClassedQuantity::LifeCycleCost, room.currency()),
            &cost,
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// How a quantity spreads; none where it does not vary.
fn counted(
    plan: &Plan<'_>,
    tally: &Tally,
    (quantity, unit): (ClassedQuantity, &str),
    of: &dyn Fn(&Columns) -> Option<usize>,
) -> Option<ClassCounts> {
    let offers = plan.offers.iter();
    let spread = offers.filter_map(|planned| {
        let bid = plan.room.bid_id(planned.sealed.bid);
        Some((bid, tally.classes(of(&planned.columns)?)?))
    });
    let spread: Vec<(&str, &Classes)> = spread.collect();
    let bounds = round_bounds(spread.iter().map(|(_, classes)| *classes));
    let bids = spread.iter().map(|(bid, classes)| {
        let Histogram {
            below,
            counts,
            above,
        } = classes.histogram(&bounds);
        BidClasses {
            bid: (*bid).to_owned(),
            below,
            counts,
            above,
        }
    });
    let bids = bids.collect();
    (!bounds.is_empty()).then(|| ClassCounts {
        quantity,
        unit: unit.to_owned(),
        bounds,
        bids,
    })
}

/// The draws without an order, and the first thing of each bid that has no result in some of them.
fn without_result(plan: &Plan<'_>, tally: &Tally) -> WithoutResult {
    let mut bids = Vec::new();
    let lost = |column: &Option<usize>| {
        let column = column.and_then(|column| tally.missing.get(column).copied());
        column.unwrap_or_default()
    };
    for planned in plan.offers.iter().filter(|_| tally.without > 0) {
        let criteria = plan.room.lot.criteria.iter();
        let measures = criteria.zip(&planned.columns.measures);
        for (criterion, column) in measures.filter(|(_, column)| lost(column) > 0) {
            bids.push(BidWithoutResult {
                bid: plan.room.bid_id(planned.sealed.bid).to_owned(),
                subject: criterion.id.clone(),
                draws: lost(column),
            });
        }
    }
    WithoutResult {
        draws: tally.without,
        bids,
    }
}

fn flags(plan: &Plan<'_>, apart: Vec<String>, missed: Vec<String>) -> Vec<SimulationFlag> {
    use SimulationFlagCode as Code;
    let lot = plan.room.lot;
    let procurement = &plan.room.case.procurement;
    let mut flags = Vec::new();
    let mut flag = |applies: bool, code, subjects: Vec<String>| {
        if applies {
            flags.push(SimulationFlag { code, subjects });
        }
    };
    let is_uncertain = !plan.is_certain();
    flag(!is_uncertain, Code::NothingUncertain, Vec::new());
    flag(!plan.is_ranked, Code::NotRanked, Vec::new());
    flag(!apart.is_empty(), Code::ValueIsNotMean, apart);
    flag(!missed.is_empty(), Code::IntervalNotMet, missed);
    flag(is_uncertain, Code::StandingsFixed, Vec::new());
    let offers = plan.offers.iter();
    let decides = offers.clone().any(|one| !one.exact.options.is_empty());
    flag(is_uncertain && decides, Code::OptionsFixed, Vec::new());
    let steps = products::steps_are_fixed(plan);
    flag(steps, Code::ProductStepsFixed, Vec::new());
    let break_evens = products::break_evens_are_fixed(plan);
    flag(break_evens, Code::BreakEvenFixed, Vec::new());
    flag(
        procurement.lot_limits.is_some(),
        Code::AllocationNotSimulated,
        Vec::new(),
    );
    flag(
        !lot.combined.is_empty(),
        Code::CombinedBidsNotSimulated,
        Vec::new(),
    );
    flag(
        lot.framework.is_some(),
        Code::FrameworkNotSimulated,
        Vec::new(),
    );
    flags
}

/// Adds what is known of a lot only once its questions are answered.
pub(super) fn flag(lot: &mut LotSimulation, code: SimulationFlagCode) {
    let subjects = Vec::new();
    lot.flags.push(SimulationFlag { code, subjects });
}

/// All draws by lot, bid and quantity; they have been kept.
pub(super) fn columns(plan: &Plan<'_>, tally: &mut Tally) -> Vec<DrawnColumn> {
    let kept = &mut tally.kept;
    let mut drawn = Vec::new();
    for planned in &plan.offers {
        let columns = &planned.columns;
        let criteria = plan.room.lot.criteria.iter();
        let measures = criteria.clone().zip(&columns.measures);
        let measures = measures.map(|(one, column)| (Quantity::Measure(one.id.clone()), *column));
        let worths = criteria.zip(&columns.worths);
        let worths = worths.map(|(one, column)| (Quantity::Worth(one.id.clone()), *column));
        let outcomes = plan.room.lot.outcome_lines.iter().zip(&columns.outcomes);
        let outcomes =
            outcomes.map(|(line, column)| (Quantity::Outcome(line.id.clone()), Some(*column)));
        let listed = std::iter::once((Quantity::LifeCycleCost, columns.life_cycle_cost))
            .chain(measures)
            .chain(worths)
            .chain(outcomes)
            .chain([
                (Quantity::Total, columns.total),
                (Quantity::Regret, columns.regret),
            ]);
        for (quantity, column) in listed {
            let Some(values) = column.and_then(|column| kept.get_mut(column)) else {
                continue;
            };
            drawn.push(DrawnColumn {
                lot: plan.room.lot.id.clone(),
                bid: plan.room.bid_id(planned.sealed.bid).to_owned(),
                quantity,
                values: std::mem::take(values),
            });
        }
    }
    drawn
}

/// All draws of the numbers that are uncertain, the buyer's first.
pub(super) fn drawn(plan: &Plan<'_>, replicates: &Replicates) -> impl Iterator<Item = DrawnColumn> {
    let inputs = Inputs::of(plan);
    let all: Vec<usize> = (0..inputs.count).collect();
    let columns = inputs.drawn(replicates, &all);
    let lot = plan.room.lot.id.clone();
    let named = inputs.named().into_iter().zip(columns);
    named.map(move |(number, values)| DrawnColumn {
        lot: lot.clone(),
        bid: number.bid.unwrap_or_default(),
        quantity: Quantity::Drawn {
            kind: number.kind,
            name: number.name,
        },
        values,
    })
}
