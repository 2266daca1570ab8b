//! Options: the published rules by which each bid's options count.

use std::collections::BTreeSet;

use super::bounds;
use super::cost::Lines;
use super::names::Names;
use super::procurement::Frame;
use crate::document::pointer::Pointer;
use crate::document::wire::lot::{Bound, Lot};
use crate::document::wire::option as wire;
use crate::model::{
    CostLine, CountsIn, DiscountKind, Flow, LotOption, LotOptions, OptionCondition, OptionGroup,
    OptionMeasure, OptionRule, Quantity, ScheduleItem,
};
use crate::problem::Problems;

/// The options of the lot at `at`, and the groups that they are chosen from; `parts` are its items and
/// cost lines, where they have no problem of their own.
pub(super) fn options(
    lot: &Lot,
    lines: Lines<'_>,
    parts: Option<(&[ScheduleItem], &[CostLine])>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<LotOptions> {
    let before = problems.count();
    let groups_at = at.key("option_groups");
    let names = Names::of(
        lot.option_groups.iter().map(|group| &group.id),
        "option group",
        groups_at,
        problems,
    );
    let options_at = at.key("options");
    let all: Vec<LotOption> = lot
        .options
        .iter()
        .enumerate()
        .map(|(index, option)| LotOption {
            id: option.id.0.clone(),
            title: option.title.clone(),
            rule: rule(option, lines, &names, options_at.index(index), problems),
        })
        .collect();
    let groups = lot.option_groups.iter().enumerate();
    let groups: Vec<Option<OptionGroup>> = groups
        .map(|(index, wire)| group(wire, lines.frame, groups_at.index(index), problems))
        .collect();
    let decided = all.iter().any(|option| option.rule.is_some());
    if decided && lot.schedule_discount == Some(DiscountKind::Amount) {
        problems.push(
            at.key("schedule_discount")
                .problem("option.discount_in_circle"),
        );
    }
    let groups: Option<Vec<OptionGroup>> = groups.into_iter().collect();
    (problems.count() == before).then_some(())?;
    let options = LotOptions {
        all,
        groups: groups?,
    };
    for (index, group) in options.groups.iter().enumerate() {
        let members = options.of_group(index).count();
        let group_at = groups_at.index(index);
        let problem = match members {
            0 => group_at.problem("option.group_empty"),
            _ if group.number > members => group_at
                .key("number")
                .problem("option.group_too_small")
                .with("number", group.number)
                .with("options", members),
            _ => continue,
        };
        problems.push(problem.with("id", &group.id));
    }
    if let Some(parts) = parts {
        check(&options, parts, lines.frame, at, problems);
    }
    (problems.count() == before).then_some(options)
}

fn rule(
    option: &wire::LotOption,
    lines: Lines<'_>,
    groups: &Names<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<OptionRule> {
    let counts_at = at.key("counts");
    match &option.counts {
        wire::OptionCounts::InGroup(group) => {
            let group = groups.find(group, counts_at.key("in_group"), problems)?;
            Some(OptionRule::Group(group))
        }
        wire::OptionCounts::When(condition) => {
            let when_at = counts_at.key("when");
            let mut bound = |bound: &Bound, key: &str| {
                let at = when_at.key(key);
                let parameters = lines.terms.parameters;
                let index = parameters.find(&bound.parameter, at.key("parameter"), problems)?;
                Some((index, bound.value.0))
            };
            Some(OptionRule::When(match condition {
                wire::OptionCondition::PriceAtMost(most) => {
                    OptionCondition::AtMost(OptionMeasure::OfferedPrice, most.0)
                }
                wire::OptionCondition::PresentValueAtMost(most) => {
                    OptionCondition::AtMost(OptionMeasure::PresentValue, most.0)
                }
                wire::OptionCondition::ValueAtLeast(least) => {
                    let (index, value) = bound(least, "value_at_least")?;
                    OptionCondition::ValueAtLeast(index, value)
                }
                wire::OptionCondition::ValueAtMost(most) => {
                    let (index, value) = bound(most, "value_at_most")?;
                    OptionCondition::ValueAtMost(index, value)
                }
            }))
        }
        wire::OptionCounts::Included
        | wire::OptionCounts::Excluded
        | wire::OptionCounts::Weighted(_) => None,
    }
}

fn group(
    wire: &wire::OptionGroup,
    frame: &Frame<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<OptionGroup> {
    let number = bounds::count(wire.number, 1, 1000, at.key("number"), problems);
    let payers_at = at.key("payers");
    let payers = wire.payers.iter().enumerate();
    let payers: Vec<Option<usize>> = payers
        .map(|(index, payer)| frame.payers.find(payer, payers_at.index(index), problems))
        .collect();
    Some(OptionGroup {
        id: wire.id.0.clone(),
        title: wire.title.clone(),
        choose: wire.choose,
        number: usize::try_from(number?).ok()?,
        compare: wire.compare,
        payers: payers.into_iter().collect::<Option<Vec<usize>>>()?,
        ties: wire.ties,
        not_offered: wire.not_offered,
    })
}

/// What the options of a lot are compared by: refused where there is nothing of it, or where it is not
/// said whose it is.
fn check(
    options: &LotOptions,
    (schedule, cost_lines): (&[ScheduleItem], &[CostLine]),
    frame: &Frame<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) {
    let payers = |option: usize, measure: OptionMeasure| -> Option<BTreeSet<usize>> {
        let of_item = |item: &ScheduleItem| {
            let rows = item.quantities.iter();
            let payer = |row: &Quantity| {
                let participant = frame.wire.participants.get(row.participant)?;
                frame.payers.index(&participant.payer)
            };
            rows.filter_map(payer).collect::<Vec<usize>>()
        };
        let parts: Vec<Vec<usize>> = match measure {
            OptionMeasure::OfferedPrice => {
                let items = schedule.iter();
                let decided = items.filter(|item| item.counts && item.decided_by == Some(option));
                decided.map(of_item).collect()
            }
            OptionMeasure::PresentValue => {
                let decided = cost_lines.iter().filter(|line| {
                    line.counts
                        && line.decided_by == Some(option)
                        && line.counts_in == CountsIn::Award
                });
                decided
                    .map(|line| match (&line.flow, line.flow.paid_by()) {
                        (_, Some(paid_by)) => vec![paid_by.payer],
                        (Flow::Schedule { item }, None) => {
                            schedule.get(*item).map(of_item).unwrap_or_default()
                        }
                        (_, None) => Vec::new(),
                    })
                    .collect()
            }
        };
        (!parts.is_empty()).then(|| parts.into_iter().flatten().collect())
    };
    let (options_at, groups_at) = (at.key("options"), at.key("option_groups"));
    for (index, option) in options.all.iter().enumerate() {
        let measure = match option.rule {
            Some(OptionRule::When(OptionCondition::AtMost(measure, _))) => measure,
            Some(OptionRule::Group(group)) => match options.groups.get(group) {
                Some(group) => group.compare,
                None => continue,
            },
            _ => continue,
        };
        if payers(index, measure).is_none() {
            let option_at = options_at.index(index);
            problems.push(
                option_at
                    .key("counts")
                    .problem("option.nothing_to_compare")
                    .with("id", &option.id)
                    .with("by", measure.word()),
            );
        }
    }
    for (index, group) in options.groups.iter().enumerate() {
        let paid: BTreeSet<BTreeSet<usize>> = options
            .of_group(index)
            .filter_map(|option| payers(option, group.compare))
            .collect();
        if group.payers.is_empty() && paid.len() > 1 {
            let group_at = groups_at.index(index);
            problems.push(
                group_at
                    .key("payers")
                    .problem("option.payers_differ")
                    .with("id", &group.id),
            );
        }
    }
}
