//! A framework agreement.

use super::bounds;
use super::cost::Lines;
use super::mini_competition;
use crate::document::pointer::Pointer;
use crate::document::wire::lot as wire;
use crate::model::{Cascade, Framework};
use crate::num::{Decimal, Unit};
use crate::problem::Problems;

/// No framework has more suppliers than this.
const MOST_SUPPLIERS: u32 = 1_000;

/// The framework where it has several suppliers, and the most that may be spent under it.
pub(super) fn framework(
    wire: &wire::Lot,
    lines: Lines<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<(Option<Framework>, Option<Decimal>)> {
    let Some(framework) = &wire.framework else {
        return Some((None, None));
    };
    let before = problems.count();
    let at = at.key("framework");
    let suppliers_at = at.key("suppliers");
    bounds::count(
        framework.suppliers,
        1,
        MOST_SUPPLIERS,
        suppliers_at,
        problems,
    );
    let several = framework.suppliers > 1;
    let cut_off_at = at.key("cut_off_tie");
    match framework.cut_off_tie {
        None if several => problems.push(cut_off_at.problem("document.missing_field")),
        Some(_) if !several => problems.push(cut_off_at.problem("lot.one_supplier")),
        _ => {}
    }
    let cascade_at = at.key("cascade");
    if framework.cascade.is_some() && !several {
        problems.push(cascade_at.problem("lot.one_supplier"));
    }
    let ranges_at = at.key("weight_ranges");
    if !framework.weight_ranges.is_empty() && !several {
        problems.push(ranges_at.problem("lot.one_supplier"));
    }
    mini_competition::ranges(&framework.weight_ranges, ranges_at, problems);
    let percent_at = at.key("price_quality_ranges");
    let percent = framework.price_quality_ranges.as_ref();
    if percent.is_some() && !several {
        problems.push(percent_at.problem("lot.one_supplier"));
    }
    let price_quality_ranges = mini_competition::price_quality(percent, percent_at, problems);
    let cascade = framework.cascade.as_ref();
    let cascade = cascade.and_then(|wire| cascade_of(wire, lines, cascade_at, problems));
    let value_at = at.key("maximum_value");
    let maximum = framework.maximum_value.as_ref();
    let maximum = maximum.and_then(|maximum| money(maximum, lines, value_at, problems));
    let of_several = framework.cut_off_tie.filter(|_| several);
    let resolved = of_several.map(|cut_off_tie| Framework {
        suppliers: framework.suppliers,
        cut_off_tie,
        cascade,
        weight_ranges: framework
            .weight_ranges
            .iter()
            .map(|range| (range.criterion.0.clone(), (range.lowest.0, range.highest.0)))
            .collect(),
        price_quality_ranges,
    });
    (problems.count() == before).then_some((resolved, maximum))
}

fn money(
    maximum: &crate::document::wire::value::Quantity,
    lines: Lines<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Decimal> {
    let units = lines.terms.units;
    let unit = units.parse(&maximum.unit, at.key("unit"), problems)?;
    let money = Unit::money(lines.frame.currency());
    if unit != money {
        problems.push(
            at.key("unit")
                .problem("unit.mismatch")
                .with("unit", &maximum.unit)
                .with("wanted", money),
        );
        return None;
    }
    bounds::not_negative(maximum.value.0, at.key("value"), problems)
}

fn cascade_of(
    wire: &wire::Cascade,
    lines: Lines<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Cascade> {
    let demand_at = at.key("demand");
    let unit_at = demand_at.key("unit");
    let unit = lines
        .terms
        .units
        .parse(&wire.demand.unit, unit_at, problems);
    let demand = bounds::positive(wire.demand.value.0, demand_at.key("value"), problems);
    let capacity_at = at.key("capacity");
    let capacity = lines
        .terms
        .parameters
        .find(&wire.capacity, capacity_at, problems)?;
    let declared = lines.terms.parameters.get(capacity)?;
    let unit = unit?;
    if declared.dimension != unit {
        problems.push(
            capacity_at
                .problem("unit.mismatch")
                .with("unit", &declared.unit)
                .with("wanted", &wire.demand.unit),
        );
        return None;
    }
    Some(Cascade {
        demand: demand?,
        unit: wire.demand.unit.clone(),
        capacity,
    })
}
