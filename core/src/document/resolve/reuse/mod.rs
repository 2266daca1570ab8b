//! Products used once or many times, and the question which of them is lower.

mod effect;
mod rate;
pub(super) mod system;

use std::collections::BTreeSet;

use super::bounds;
use super::names::Names;
use super::parameter::Units;
use super::procurement::currency;
use crate::calculation as model;
use crate::document::pointer::Pointer;
use crate::document::wire::reuse as wire;
use crate::model::{Discounting, Operand, ReuseAxis, UsesRange};
use crate::num::Decimal;
use crate::problem::Problems;
pub(super) use effect::without_effect;
use system::Reader;

/// The most years of a study.
pub(super) const MOST_YEARS: u32 = 200;
/// The most rated uses of an item.
pub(super) const MOST_USES: u32 = 100_000;
/// The most points that are looked through.
const MOST_POINTS: u32 = 10_000;
/// The most systems and mixed fleets that are compared.
const MOST_OPTIONS: usize = 8;

/// The model of a comparison; `None` means that at least one problem was added.
pub(super) fn comparison(
    asked: &wire::ReuseComparison,
    discounting: Option<Discounting>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<model::ReuseComparison> {
    let before = problems.count();
    let none = Names::of(std::iter::empty(), "parameter", at, problems);
    // Every price has a unit of the currency, and none is to blame for it.
    currency(&asked.currency, at.key("currency"), problems)?;
    let unit = std::iter::once(&asked.functional_unit);
    let counted = Names::of(unit, "unit", at, problems);
    let axes_at = at.key("axes");
    let mut axes: BTreeSet<ReuseAxis> = BTreeSet::new();
    for (index, axis) in asked.axes.iter().enumerate() {
        if !axes.insert(*axis) {
            let problem = axes_at.index(index).problem("reference.duplicate_id");
            problems.push(problem.with("id", axis.word()).with("kind", "axis"));
        }
    }
    if axes.is_empty() {
        problems.push(axes_at.problem("document.empty_list"));
    }
    bounds::positive(asked.uses_per_year.0, at.key("uses_per_year"), problems);
    if let Some(days) = asked.operating_days {
        bounds::days_of_a_year(days.0, at.key("operating_days"), problems);
    }
    bounds::count(asked.years, 1, MOST_YEARS, at.key("years"), problems);
    bounds::fraction(asked.material_from.0, at.key("material_from"), problems);
    let most_at = at.key("most_rated_uses");
    bounds::count(asked.most_rated_uses, 1, MOST_USES, most_at, problems);
    let range = asked.range.as_ref();
    let range = range.and_then(|range| points(range, at.key("range"), problems));
    let names = Names::of(
        asked.inputs.iter().map(|input| &input.id),
        "shared input",
        at.key("inputs"),
        problems,
    );
    let reader = Reader {
        units: Units {
            currency: &asked.currency.0,
            counted: &counted,
        },
        parameters: &none,
        lines: None,
        axes,
        operating_days: asked.operating_days.is_some(),
        inputs: &names,
        wires: &asked.inputs,
    };
    let inputs = reader.inputs(at.key("inputs"), problems);
    let systems = reader.systems(&asked.systems, at.key("systems"), problems);
    let days = asked.operating_days.is_some();
    without_effect(&asked.systems, (days, &asked.inputs), at, problems);
    // Without parameters every number is a constant.
    let constant = |operand: Operand| match operand {
        Operand::Constant(value) => value,
        Operand::Parameter(_) => Decimal::ZERO,
    };
    let systems = systems.map(|systems| systems.iter().map(|one| one.map(&constant)).collect());
    let options = options(asked, at, problems);
    if problems.count() > before {
        return None;
    }
    Some(model::ReuseComparison {
        currency: asked.currency.0.clone(),
        functional_unit: asked.functional_unit.0.clone(),
        uses_per_year: asked.uses_per_year.0,
        operating_days: asked.operating_days.map_or(Decimal::ZERO, |days| days.0),
        discounting: discounting?,
        service: asked.service,
        residual: asked.residual,
        material_from: asked.material_from.0,
        range,
        most_rated_uses: asked.most_rated_uses,
        axes: reader.axes.iter().copied().collect(),
        inputs: inputs?,
        systems: systems?,
        options: options?,
    })
}

/// The yearly uses to look through.
pub(super) fn points(
    range: &wire::UsesRange,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<UsesRange> {
    let to = bounds::count(range.to, 1, u32::MAX, at.key("to"), problems)?;
    let from = bounds::count(range.from, 1, to, at.key("from"), problems)?;
    let step = bounds::count(range.step, 1, u32::MAX, at.key("step"), problems)?;
    let count = to.saturating_sub(from).checked_div(step).unwrap_or(0);
    if count >= MOST_POINTS {
        problems.push(
            at.problem("reuse.too_many_points")
                .with("count", count.saturating_add(1))
                .with("most", MOST_POINTS),
        );
        return None;
    }
    Some(UsesRange { from, to, step })
}

/// The systems as options of their own, and then the mixed fleets.
fn options(
    asked: &wire::ReuseComparison,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Vec<model::ReuseOption>> {
    let before = problems.count();
    let ids = asked.systems.iter().map(|system| &system.id);
    let mut names = Names::of(ids, "product system", at.key("systems"), problems);
    let mut options: Vec<model::ReuseOption> = asked
        .systems
        .iter()
        .enumerate()
        .map(|(index, system)| model::ReuseOption {
            id: system.id.0.clone(),
            title: system.title.clone(),
            shares: vec![(index, Decimal::ONE)],
        })
        .collect();
    let mixes_at = at.key("mixes");
    for (index, mix) in asked.mixes.iter().enumerate() {
        let mix_at = mixes_at.index(index);
        let shares_at = mix_at.key("shares");
        let (mut shares, mut seen) = (Vec::new(), BTreeSet::new());
        for (place, share) in mix.shares.iter().enumerate() {
            let share_at = shares_at.index(place);
            let system = names.find(&share.system, share_at.key("system"), problems);
            let part_at = share_at.key("share");
            let part = bounds::positive(share.share.0, part_at, problems);
            let part =
                part.and_then(|part| bounds::fraction(part, share_at.key("share"), problems));
            let (Some(system), Some(part)) = (system, part) else {
                continue;
            };
            if !seen.insert(system) {
                problems.push(
                    share_at
                        .key("system")
                        .problem("reference.duplicate_id")
                        .with("id", &share.system.0)
                        .with("kind", "product system"),
                );
            }
            shares.push((system, part));
        }
        let sum: Decimal = shares.iter().map(|(_, share)| *share).sum();
        if shares.len() == mix.shares.len() && sum != Decimal::ONE {
            problems.push(
                shares_at
                    .problem("reuse.shares_sum")
                    .with("found", sum)
                    .with("id", &mix.id.0),
            );
        }
        options.push(model::ReuseOption {
            id: mix.id.0.clone(),
            title: mix.title.clone(),
            shares,
        });
    }
    // Named after what they are made of: a mix cannot be a part of a mix.
    for (index, mix) in asked.mixes.iter().enumerate() {
        let id_at = mixes_at.index(index);
        names.add(&mix.id, index, id_at.key("id"), problems);
    }
    if !(2..=MOST_OPTIONS).contains(&options.len()) {
        problems.push(
            at.key("systems")
                .problem("reuse.number_of_systems")
                .with("count", options.len())
                .with("most", MOST_OPTIONS),
        );
    }
    (problems.count() == before).then_some(options)
}
