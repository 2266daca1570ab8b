//! Measures of a criterion: what is measured, and on which scale.

use std::collections::{BTreeMap, BTreeSet};

use super::carbon;
use super::cost::Lines;
use super::procurement::Frame;
use super::{bounds, outcome, packaging, product_line, product_measure};
use crate::document::pointer::Pointer;
use crate::document::wire::award as wire;
use crate::document::wire::cost::{CostLine, Flow};
use crate::document::wire::lot::{Lot, ScheduleItem};
use crate::document::wire::value::Identifier;
use crate::model::{CostTotal, Measure, Phase};
use crate::num::Decimal;
use crate::problem::Problems;

pub(super) fn measure(
    wire: &wire::Measure,
    lot: &Lot,
    lines: Lines<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Measure> {
    match wire {
        wire::Measure::OfferedPrice => {
            if lot.schedule.is_empty() {
                problems.push(at.problem("measure.no_schedule"));
                return None;
            }
            Some(Measure::OfferedPrice)
        }
        wire::Measure::LifeCycleCost(cost) => {
            life_cycle_cost(cost, lot, lines, at.key("life_cycle_cost"), problems)
        }
        wire::Measure::PanelPoints(panel) => {
            let at = at.key("panel_points");
            let scale_at = at.key("scale");
            scale(&panel.scale, scale_at, problems)?;
            Some(Measure::Panel {
                lowest: panel.scale.lowest.0,
                highest: panel.scale.highest.0,
                step: panel.scale.step.map(|step| step.0),
                aggregation: panel.aggregation,
                anchored: panel.scale.anchors.len() > 1,
            })
        }
        wire::Measure::DeclaredValue(name) => lines
            .terms
            .parameters
            .find(name, at.key("declared_value"), problems)
            .map(Measure::Declared),
        wire::Measure::Carbon(wire) => {
            carbon::measure(wire, lot, lines, at.key("carbon"), problems)
        }
        wire::Measure::DocumentedShare(wire) => {
            carbon::documented(wire, lot, lines, at.key("documented_share"), problems)
        }
        wire::Measure::Outcome(wire) => outcome::measure(wire, lot, at.key("outcome"), problems),
        wire::Measure::Packaging(wire) => {
            packaging::measure(wire, lot, at.key("packaging"), problems)
        }
        wire::Measure::PackagingPoints => {
            packaging::points(lot, &lines.frame.packaging_criteria, at, problems)
        }
        wire::Measure::Reuse(wire) => {
            product_measure::measure(wire, lot, at.key("reuse"), problems)
        }
        wire::Measure::Supply(_) => {
            problems.push(at.problem("measure.not_supported"));
            None
        }
    }
}

/// A scale that its steps can climb, with anchors that stand on it.
fn scale(wire: &wire::Scale, at: Pointer<'_>, problems: &mut Problems) -> Option<()> {
    let before = problems.count();
    let (lowest, highest) = (wire.lowest.0, wire.highest.0);
    let is_empty = lowest >= highest;
    if is_empty {
        problems.push(at.key("highest").problem("measure.scale_empty"));
    }
    if let Some(step) = wire.step {
        let step = bounds::positive(step.0, at.key("step"), problems)?;
        if !is_empty && !wire.holds(highest) {
            problems.push(
                at.key("step")
                    .problem("measure.scale_step")
                    .with("step", step)
                    .with("highest", highest),
            );
        }
    }
    let anchors_at = at.key("anchors");
    for (index, anchor) in wire.anchors.iter().enumerate() {
        if !is_empty && !wire.holds(anchor.points.0) {
            problems.push(
                anchors_at
                    .index(index)
                    .key("points")
                    .problem("measure.anchor_not_on_scale")
                    .with("value", anchor.points.0)
                    .with("lowest", lowest)
                    .with("highest", highest),
            );
        }
    }
    (problems.count() == before).then_some(())
}

impl wire::Scale {
    /// Whether these points can be awarded.
    pub(super) fn holds(&self, points: Decimal) -> bool {
        let is_in_step = self.step.is_none_or(|step| {
            let above = points.checked_sub(self.lowest.0);
            let rest = above.and_then(|above| above.checked_rem(step.0));
            rest.is_some_and(|rest| rest.is_zero())
        });
        (self.lowest.0..=self.highest.0).contains(&points) && is_in_step
    }
}

/// That there are lines to measure, and of each part of life that is chosen some: a total of nothing would
/// be the best of all.
pub(super) fn some_of_each<T: PartialEq>(
    chosen: &[T],
    lines: &[T],
    code: &'static str,
    (at, chosen_at): (Pointer<'_>, Pointer<'_>),
    problems: &mut Problems,
) {
    if lines.is_empty() {
        problems.push(at.problem(code));
        return;
    }
    for (index, part) in chosen.iter().enumerate() {
        if !lines.contains(part) {
            problems.push(chosen_at.index(index).problem(code));
        }
    }
}

fn life_cycle_cost(
    wire: &wire::LifeCycleCost,
    lot: &Lot,
    lines: Lines<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Measure> {
    let before = problems.count();
    let counting = lines.counting(lot);
    let of_products = product_line::phases(lot);
    let phases = counting.iter().map(|line| line.phase);
    let phases = phases.chain(of_products.iter().map(|(phase, _)| *phase));
    let phases: Vec<Phase> = phases.collect();
    let phases_at = at.key("phases");
    some_of_each(
        &wire.phases,
        &phases,
        "measure.no_cost_lines",
        (at, phases_at),
        problems,
    );
    if wire.total == CostTotal::PerFunctionalUnit && lot.functional_unit.is_none() {
        problems.push(at.key("total").problem("measure.no_functional_unit"));
    }
    let payers_at = at.key("payers");
    let is_chosen = |line: &CostLine| wire.phases.is_empty() || wire.phases.contains(&line.phase);
    let chosen: Vec<&CostLine> = counting
        .into_iter()
        .filter(|line| is_chosen(line))
        .collect();
    let is_empty = chosen.is_empty();
    let mut paying = paying(&chosen, lot, lines.frame);
    let of_products = of_products.into_iter();
    let chosen =
        of_products.filter(|(phase, _)| wire.phases.is_empty() || wire.phases.contains(phase));
    for (_, payer) in chosen {
        match (lines.frame.payers.index(payer), &mut paying) {
            (Some(payer), Some(paying)) => {
                paying.insert(payer);
            }
            (Some(payer), None) if is_empty => paying = Some(BTreeSet::from([payer])),
            _ => paying = None,
        }
    }
    let mut payers = Vec::with_capacity(wire.payers.len());
    for (index, payer) in wire.payers.iter().enumerate() {
        let payer_at = payers_at.index(index);
        let found = lines.frame.payers.find(payer, payer_at, problems);
        let pays = |payer| paying.as_ref().is_none_or(|paying| paying.contains(&payer));
        if found.is_some_and(|payer| !pays(payer)) {
            problems.push(payer_at.problem("measure.no_cost_lines"));
        }
        payers.extend(found);
    }
    (problems.count() == before).then(|| Measure::LifeCycleCost {
        total: wire.total,
        payers,
        phases: wire.phases.to_vec(),
    })
}

/// Who pays some of the lines; nobody can say where there are none, or one does not name its payer.
fn paying(lines: &[&CostLine], lot: &Lot, frame: &Frame<'_>) -> Option<BTreeSet<usize>> {
    let items: BTreeMap<&Identifier, &ScheduleItem> =
        lot.schedule.iter().map(|item| (&item.id, item)).collect();
    let mut paying = BTreeSet::new();
    for line in lines {
        let Flow::Schedule(schedule) = &line.flow else {
            paying.insert(frame.payers.index(line.payer.as_ref()?)?);
            continue;
        };
        for quantity in &items.get(&schedule.item)?.quantities {
            let participant = frame.participants.index(&quantity.participant)?;
            let participant = frame.wire.participants.get(participant)?;
            paying.insert(frame.payers.index(&participant.payer)?);
        }
    }
    (!lines.is_empty()).then_some(paying)
}
