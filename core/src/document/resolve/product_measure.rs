//! What a criterion measures of the product system that a bid offers.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::bounds;
use super::cost::Lines;
use super::names::Names;
use super::reuse::{MOST_USES, points};
use crate::document::pointer::Pointer;
use crate::document::wire::lot::Lot;
use crate::document::wire::product::ProductSystems;
use crate::document::wire::product_measure as wire;
use crate::document::wire::reuse::{ItemLife, ProductSystem};
use crate::document::wire::value::{Identifier, Number};
use crate::model::{
    Against, Criterion, LotProducts, Measure, Operand, Origin, ReuseAxis, ReuseMeasure,
};
use crate::num::Decimal;
use crate::problem::Problems;

pub(super) fn measure(
    wire: &wire::ReuseMeasure,
    lot: &Lot,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Measure> {
    let Some(asked) = &lot.product_systems else {
        problems.push(at.problem("measure.no_product_systems"));
        return None;
    };
    let measure = match wire {
        wire::ReuseMeasure::CostPerUse => per_use(ReuseAxis::Cost, asked, at, problems),
        wire::ReuseMeasure::EmissionsPerUse => per_use(ReuseAxis::Emissions, asked, at, problems),
        wire::ReuseMeasure::BreakEvenUses(wire) => {
            break_even_uses(wire, asked, at.key("break_even_uses_per_year"), problems)
        }
        wire::ReuseMeasure::LeastRatedUses(wire) => {
            least_rated_uses(wire, asked, at.key("least_rated_uses"), problems)
        }
    };
    measure.map(Measure::Reuse)
}

fn per_use(
    axis: ReuseAxis,
    asked: &ProductSystems,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<ReuseMeasure> {
    counted(axis, asked, at, problems).map(ReuseMeasure::PerUse)
}

/// An axis that the product systems count.
fn counted(
    axis: ReuseAxis,
    asked: &ProductSystems,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<ReuseAxis> {
    if asked.axes.contains(&axis) {
        return Some(axis);
    }
    problems.push(
        at.problem("measure.axis_not_counted")
            .with("axis", axis.word()),
    );
    None
}

fn against(
    (axis, against): (ReuseAxis, &Identifier),
    asked: &ProductSystems,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Against> {
    let axis = counted(axis, asked, at.key("axis"), problems);
    let ids = asked.systems.iter().map(|system| &system.id);
    // What is wrong with the names is said where they stand.
    let names = Names::of(ids, "product system", at, &mut Problems::default());
    let system = names.find(against, at.key("against"), problems);
    Some(Against {
        system: system?,
        axis: axis?,
    })
}

/// A measure where there is no break-even: beyond every number that could be one, so that no order turns.
fn never(wire: Number, most: u32, at: Pointer<'_>, problems: &mut Problems) -> Option<Decimal> {
    if wire.0 > Decimal::from(most) {
        return Some(wire.0);
    }
    let at = at.key("never");
    problems.push(
        at.problem("measure.never_within")
            .with("value", wire.0)
            .with("most", most),
    );
    None
}

fn break_even_uses(
    wire: &wire::BreakEvenUses,
    asked: &ProductSystems,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<ReuseMeasure> {
    let against = against((wire.axis, &wire.against), asked, at, problems);
    let range = points(&wire.range, at.key("range"), problems);
    let first = Decimal::from(wire.range.from);
    let is_beyond = wire.always.0 > first;
    let always = bounds::positive(wire.always.0, at.key("always"), problems);
    if range.is_some() && is_beyond {
        problems.push(
            at.key("always")
                .problem("measure.always_within")
                .with("value", wire.always.0)
                .with("first", first),
        );
    }
    let never = range.and_then(|range| never(wire.never, range.to, at, problems));
    Some(ReuseMeasure::BreakEvenUses {
        against: against?,
        range: range?,
        always: always.filter(|_| !is_beyond)?,
        never: never?,
    })
}

fn least_rated_uses(
    wire: &wire::LeastRatedUses,
    asked: &ProductSystems,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<ReuseMeasure> {
    let against = against((wire.axis, &wire.against), asked, at, problems);
    let most = bounds::count(wire.most, 1, MOST_USES, at.key("most"), problems);
    let never = most.and_then(|most| never(wire.never, most, at, problems));
    let reusable = |system: &ProductSystem| {
        let mut components = system.components.iter();
        components
            .position(|one| one.id == wire.component && matches!(one.life, ItemLife::Reusable(_)))
    };
    let places: Vec<Option<usize>> = asked.systems.iter().map(reusable).collect();
    if places.iter().all(Option::is_none) {
        let problem = at
            .key("component")
            .problem("measure.component_not_reusable");
        problems.push(problem.with("id", &wire.component.0));
        return None;
    }
    Some(ReuseMeasure::LeastRatedUses {
        against: against?,
        places,
        most: most?,
        never: never?,
    })
}

/// That the buyer sets every number of the systems that others are held against.
pub(super) fn of_buyer(
    criteria: &[Option<Criterion>],
    products: &LotProducts,
    lines: Lines<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) {
    for (index, criterion) in criteria.iter().enumerate() {
        let scored = criterion.as_ref().and_then(|one| one.scored.as_ref());
        let Some(Measure::Reuse(measure)) = scored.map(|scored| &scored.measure) else {
            continue;
        };
        let Some(against) = measure.against() else {
            continue;
        };
        let read = RefCell::new(BTreeSet::new());
        let note = |operand: Operand| read.borrow_mut().extend(operand.parameter());
        if let Some(system) = products.systems.get(against.system) {
            system.map(&note);
        }
        let parameters = read.into_inner().into_iter();
        let parameters = parameters.filter_map(|index| lines.terms.parameters.get(index));
        let parameters = parameters
            .filter(|parameter| parameter.origin != Origin::Buyer)
            .map(|parameter| parameter.id.as_str());
        let components = products.systems.get(against.system);
        let components = components.into_iter().flat_map(|system| &system.components);
        let items = components.filter_map(|one| lines.items.wires.get(one.bought_as?));
        let items = items.map(|item| item.id.0.as_str());
        let stated: Vec<&str> = parameters.chain(items).collect();
        if stated.is_empty() {
            continue;
        }
        let at = at.index(index);
        let (measure_at, form) = (at.key("measure"), form(measure));
        let reuse_at = measure_at.key("reuse");
        let form_at = reuse_at.key(form);
        let problem = form_at.key("against").problem("measure.against_of_bidders");
        problems.push(problem.with("parameters", stated.join(", ")));
    }
}

const fn form(measure: &ReuseMeasure) -> &'static str {
    match measure {
        ReuseMeasure::BreakEvenUses { .. } => "break_even_uses_per_year",
        _ => "least_rated_uses",
    }
}
