//! A competition among the suppliers of a framework agreement: weights within the published ranges.

use super::award::Criteria;
use super::bounds;
use super::names::Names;
use super::weight::Points;
use crate::document::pointer::Pointer;
use crate::document::wire::award::Method;
use crate::document::wire::lot as wire;
use crate::document::wire::mini_competition::{
    PriceQualityRanges as Percent, UnderFramework as Under, WeightBounds, WeightRange,
};
use crate::document::wire::value::{Identifier, Number};
use crate::model::{PriceQualityRanges, UnderFramework};
use crate::num::Decimal;
use crate::problem::Problems;

/// The framework of the lot at `at`; `Some(None)` where it is no mini-competition.
pub(super) fn under_framework(
    lot: &wire::Lot,
    criteria: (&Criteria<'_>, &Names<'_>),
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Option<UnderFramework>> {
    let Some(wire) = &lot.under_framework else {
        return Some(None);
    };
    let before = problems.count();
    let (criteria_at, method_at) = (at.key("criteria"), at.key("method"));
    let at = at.key("under_framework");
    let procurement_at = at.key("procurement");
    let sha256 = &wire.procurement.sha256;
    let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    if sha256.len() != 64 || !sha256.bytes().all(is_digit) {
        let at = procurement_at.key("sha256");
        problems.push(at.problem("mini_competition.not_a_hash"));
    }
    let suppliers_at = at.key("suppliers");
    if wire.suppliers.is_empty() {
        problems.push(suppliers_at.problem("document.empty_list"));
    }
    let suppliers = wire.suppliers.iter().map(|supplier| &supplier.id);
    Names::of(suppliers, "supplier", suppliers_at, problems);
    let ranges_at = at.key("weight_ranges");
    ranges(&wire.weight_ranges, ranges_at, problems);
    let percent_at = at.key("price_quality_ranges");
    let percent = price_quality(wire.price_quality_ranges.as_ref(), percent_at, problems);
    percent_within(lot, wire, (method_at, percent_at), problems);
    let mut weight_ranges = vec![None; lot.criteria.len()];
    let of_stated = || Points::of(&lot.method).is_some_and(|points| points.are_weights_stated());
    if !wire.weight_ranges.is_empty() || (percent.is_some() && of_stated()) {
        within(lot, criteria.0, criteria_at, wire, at, problems);
        for (index, range) in wire.weight_ranges.iter().enumerate() {
            let range_at = ranges_at.index(index);
            let criterion_at = range_at.key("criterion");
            let found = criteria.1.find(&range.criterion, criterion_at, problems);
            if let Some(place) = found.and_then(|found| weight_ranges.get_mut(found)) {
                *place = Some(bounds_of(range));
            }
        }
    }
    (problems.count() == before).then(|| {
        Some(UnderFramework {
            procurement: wire.procurement.id.0.clone(),
            version: wire.procurement.version.clone(),
            sha256: sha256.clone(),
            lot: wire.lot.0.clone(),
            suppliers: wire
                .suppliers
                .iter()
                .map(|supplier| (supplier.id.0.clone(), supplier.name.clone()))
                .collect(),
            weight_ranges,
            price_quality_ranges: percent,
        })
    })
}

/// Whether the lot is a mini-competition that the bidder is no supplier in.
pub(super) fn is_outsider(lot: &wire::Lot, bidder: &Identifier) -> bool {
    let under = lot.under_framework.as_ref();
    under.is_some_and(|under| !under.suppliers.iter().any(|one| one.id == *bidder))
}

/// Ranges that a framework publishes, each of another criterion.
pub(super) fn ranges(wires: &[WeightRange], at: Pointer<'_>, problems: &mut Problems) {
    let mut names = Names::of([].into_iter(), "weight range", at, problems);
    for (index, range) in wires.iter().enumerate() {
        let range_at = at.index(index);
        names.add(&range.criterion, index, range_at.key("criterion"), problems);
        rising(bounds_of(range), range_at, problems);
    }
}

/// The ranges of the price and of quality, where a framework publishes them.
pub(super) fn price_quality(
    wire: Option<&Percent>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<PriceQualityRanges> {
    let wire = wire?;
    let bounds = |weight: &WeightBounds| (weight.lowest.0, weight.highest.0);
    let (price, quality) = (bounds(&wire.price_weight), bounds(&wire.quality_weight));
    rising(price, at.key("price_weight"), problems);
    rising(quality, at.key("quality_weight"), problems);
    Some(PriceQualityRanges { price, quality })
}

/// No weight is below zero, and the lowest is not above the highest.
fn rising((lowest, highest): (Decimal, Decimal), at: Pointer<'_>, problems: &mut Problems) {
    bounds::not_negative(lowest, at.key("lowest"), problems);
    if lowest > highest {
        problems.push(
            at.problem("mini_competition.range_reversed")
                .with("lowest", lowest.normalize())
                .with("highest", highest.normalize()),
        );
    }
}

fn bounds_of(range: &WeightRange) -> (Decimal, Decimal) {
    (range.lowest.0, range.highest.0)
}

/// Every criterion that has a weight has a range, and its weight is in it.
fn within(
    lot: &wire::Lot,
    criteria: &Criteria<'_>,
    criteria_at: Pointer<'_>,
    under: &Under,
    at: Pointer<'_>,
    problems: &mut Problems,
) {
    let ranges_at = at.key("weight_ranges");
    let points = Points::of(&lot.method);
    let Some(points) = points.filter(Points::are_weights_stated) else {
        problems.push(ranges_at.problem("mini_competition.weights_not_stated"));
        return;
    };
    for (index, criterion) in criteria.wires.iter().enumerate() {
        let criterion_at = criteria_at.index(index);
        let mut ranges = under.weight_ranges.iter();
        let position = ranges.position(|range| range.criterion == criterion.id);
        let range = position.and_then(|position| under.weight_ranges.get(position));
        let weight = criterion.weight.map(|weight| weight.0);
        match (range, weight, position) {
            // What is set against the quality has no weight that could be in a range.
            (Some(_), _, Some(position)) if points.is_base(criterion) => {
                let range_at = ranges_at.index(position);
                problems.push(range_at.problem("mini_competition.weights_not_stated"));
            }
            (None, ..) if !points.is_base(criterion) => problems.push(
                criterion_at
                    .key("id")
                    .problem("mini_competition.criterion_without_range")
                    .with("id", &criterion.id.0),
            ),
            (Some(range), Some(weight), _) => {
                let (lowest, highest) = bounds_of(range);
                if lowest <= highest && !(lowest..=highest).contains(&weight) {
                    problems.push(
                        criterion_at
                            .key("weight")
                            .problem("mini_competition.weight_outside_range")
                            .with("id", &criterion.id.0)
                            .with("value", weight.normalize())
                            .with("lowest", lowest.normalize())
                            .with("highest", highest.normalize()),
                    );
                }
            }
            _ => {}
        }
    }
}

/// The weights that set quality against the price have ranges where others have, and are in them.
fn percent_within(
    lot: &wire::Lot,
    under: &Under,
    (method_at, ranges_at): (Pointer<'_>, Pointer<'_>),
    problems: &mut Problems,
) {
    let (ranges, method) = match (&under.price_quality_ranges, &lot.method) {
        (Some(ranges), Method::QualityPercent(method)) => (ranges, method),
        (Some(_), _) => {
            problems.push(ranges_at.problem("mini_competition.nothing_set_against_price"));
            return;
        }
        (None, Method::QualityPercent(_)) if !under.weight_ranges.is_empty() => {
            problems.push(ranges_at.problem("document.missing_field"));
            return;
        }
        _ => return,
    };
    let at = method_at.key("quality_percent");
    let mut check = |name, Number(weight, _): Number, range: &WeightBounds| {
        let (lowest, highest) = (range.lowest.0, range.highest.0);
        if lowest <= highest && !(lowest..=highest).contains(&weight) {
            problems.push(
                at.key(name)
                    .problem("mini_competition.method_weight_outside_range")
                    .with("field", name)
                    .with("value", weight.normalize())
                    .with("lowest", lowest.normalize())
                    .with("highest", highest.normalize()),
            );
        }
    };
    check("price_weight", method.price_weight, &ranges.price_weight);
    check(
        "quality_weight",
        method.quality_weight,
        &ranges.quality_weight,
    );
}
