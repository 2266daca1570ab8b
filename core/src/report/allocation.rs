//! Who wins which lot where a bidder may not win all of them, and what that costs.

use crate::evaluation::{
    Allocation, AllocationOutcome, AllocationStep, Evaluation, LimitCost, LotAllocated, Outcome,
};
use crate::explain::{Explained, Figure};
use crate::model::ComparedBy;
use crate::num::Decimal;
use crate::wording::fill;

use super::award::Award;
use super::reader::{Reader, decimals_compared};
use super::table::{Cell, Column, Row, Table};
use super::tie::parted_by_lot;

/// What a report says of the allocation of the lots.
pub(super) struct AllocatedLots {
    pub(super) title: &'static str,
    /// The result, to be read aloud.
    pub(super) sentences: Vec<String>,
    /// How the rule goes.
    pub(super) rule: Vec<String>,
    pub(super) lots: Table,
    pub(super) steps: Table,
}

impl AllocatedLots {
    /// What is said; none where the lots are awarded each alone.
    pub(super) fn of(evaluation: &Evaluation, reader: Reader<'_>) -> Option<Self> {
        let allocation = evaluation.allocation.as_ref()?;
        let tie = allocation.tie.as_ref();
        let telling = Telling {
            allocation,
            is_to_draw: tie.is_some_and(|tie| parted_by_lot(reader, evaluation, tie)),
            is_separate: evaluation.combined_bids.is_some(),
            reader,
        };
        Some(Self {
            title: if telling.is_separate {
                reader.say.allocation_separate
            } else {
                reader.say.allocation
            },
            sentences: telling.sentences(),
            rule: rule_of(allocation, reader),
            lots: telling.lots(),
            steps: telling.steps(),
        })
    }

    /// Every table of it.
    pub(super) fn tables(&self) -> impl Iterator<Item = &Table> {
        [&self.lots, &self.steps].into_iter()
    }
}

impl Award<'_> {
    /// To whom the lot is awarded, where it does not simply go to the first place.
    pub(super) fn awarded(&self) -> Option<String> {
        if self.lot.framework.is_some() {
            return None;
        }
        let say = self.reader.say;
        let is_combined = |bid: &String| self.lot.combined.iter().any(|one| one.bid == *bid);
        match self.lot.awarded.as_deref()? {
            [only] if is_combined(only) => {
                let bidder = self.reader.bidder(only);
                Some(fill(say.result_combined, &[("bidder", bidder)]))
            }
            [] if self.lot.outcome == Outcome::Ranked && !self.lot.combined.is_empty() => {
                Some(say.result_combined_open.to_owned())
            }
            [] if self.lot.outcome == Outcome::Ranked => Some(say.result_not_awarded.to_owned()),
            [] => None,
            awarded => {
                let names: Vec<&str> = awarded.iter().map(|bid| self.reader.bidder(bid)).collect();
                let bidder = self.reader.listed(&names);
                Some(fill(say.result_awarded, &[("bidder", &bidder)]))
            }
        }
    }
}

/// An allocation as it is told.
#[derive(Clone, Copy)]
struct Telling<'a> {
    allocation: &'a Allocation,
    /// Whether it is of the separate bids alone, and combined ones come after it.
    is_separate: bool,
    /// Whether its tie is one that a lot to be drawn would part.
    is_to_draw: bool,
    reader: Reader<'a>,
}

impl Telling<'_> {
    fn sentences(&self) -> Vec<String> {
        let say = self.reader.say;
        let lots = &self.allocation.lots;
        match (self.allocation.outcome, &self.allocation.tie) {
            (AllocationOutcome::Open, _) => vec![say.allocation_open.to_owned()],
            (_, Some(tie)) => {
                let names: Vec<&str> = tie.bids.iter().map(|bid| self.reader.bidder(bid)).collect();
                let bidders = self.reader.listed(&names);
                let places = [("lot", tie.lot.as_str()), ("bidders", &bidders)];
                let sentence = if self.is_to_draw {
                    say.allocation_to_draw
                } else {
                    say.allocation_tied
                };
                vec![fill(sentence, &places)]
            }
            _ => {
                let changed = lots.iter().filter(|lot| lot.first != lot.winner).count();
                let first = if changed == 0 {
                    say.allocation_same.to_owned()
                } else {
                    fill(say.allocation_changed, &[("count", &changed.to_string())])
                };
                let lost = lots
                    .iter()
                    .filter(|lot| lot.first.is_some() && lot.winner.is_none());
                let lost: Vec<&str> = lost.map(|lot| lot.lot.as_str()).collect();
                let is_lost = !lost.is_empty();
                // Where lots are lost, that the others cost no more is no price of the limit.
                let costs = self.allocation.costs.iter().filter(|cost| {
                    let is_nothing = cost.cost.value.is_some_and(|Figure(cost)| cost.is_zero());
                    changed > 0 && !(is_lost && is_nothing)
                });
                let costs = costs.map(|cost| self.cost(cost));
                let sentence = match lost.as_slice() {
                    [] => None,
                    [_] => Some(say.allocation_lost),
                    _ => Some(say.allocation_lost_several),
                };
                let listed = self.reader.listed(&lost);
                let lost = sentence.map(|sentence| fill(sentence, &[("lots", &listed)]));
                std::iter::once(first).chain(costs).chain(lost).collect()
            }
        }
    }

    fn cost(&self, cost: &LimitCost) -> String {
        let say = self.reader.say;
        let points = cost.cost.unit == "points";
        let cost_of = cost.cost.value.map(|Figure(lost)| lost);
        let is_gain = cost_of.is_some_and(|lost| lost < Decimal::ZERO);
        let [lost, gained] = match cost.by {
            ComparedBy::OfferedPrice => [say.allocation_price, say.allocation_price_less],
            ComparedBy::Total if points => [
                say.allocation_total_points,
                say.allocation_total_points_more,
            ],
            ComparedBy::Total => [say.allocation_total_price, say.allocation_total_price_less],
        };
        let sentence = if is_gain { gained } else { lost };
        let all = [&cost.cost, &cost.winner, &cost.first];
        let decimals = decimals_compared(&all, self.reader.currency());
        let spoken = all.map(|number| self.reader.spoken(number, decimals));
        let [lost, winner, first] = &spoken;
        let lost = lost.trim_start_matches('−');
        fill(
            sentence,
            &[("cost", lost), ("winner", winner), ("first", first)],
        )
    }

    fn lots(&self) -> Table {
        let say = self.reader.say;
        let lots = &self.allocation.lots;
        let differences = |told: fn(&LotAllocated) -> Option<&Explained>| {
            let numbers: Vec<&Explained> = lots.iter().filter_map(told).collect();
            decimals_compared(&numbers, self.reader.currency())
        };
        let price = differences(|lot| lot.price_difference.as_ref());
        let total = differences(|lot| lot.total_difference.as_ref());
        let nobody = if self.allocation.outcome == AllocationOutcome::Allocated {
            say.allocation_nobody
        } else {
            say.allocation_undecided
        };
        let name = |bid: Option<&String>, none: &str| {
            let name = bid.map_or(none, |bid| self.reader.bidder(bid));
            Cell::Text(name.to_owned())
        };
        let rows = lots.iter().map(|lot| {
            let row = Row::new(
                &lot.lot,
                vec![
                    name(lot.first.as_ref(), say.allocation_undecided),
                    name(lot.winner.as_ref(), nobody),
                    self.reader.cell(lot.price_difference.as_ref(), price),
                    self.reader.cell(lot.total_difference.as_ref(), total),
                ],
            );
            if lot.first == lot.winner {
                row
            } else {
                row.strong()
            }
        });
        let currency = [("currency", self.reader.currency())];
        Table {
            caption: say.allocation_lots.to_owned(),
            corner: say.lot.to_owned(),
            columns: vec![
                Column::words(say.allocation_without),
                Column::words(if self.is_separate {
                    say.allocation_within
                } else {
                    say.allocation_with
                }),
                Column::numbers(fill(say.more_paid, &currency)),
                Column::numbers(say.worse_total),
            ],
            ..Table::default()
        }
        .with_rows(rows.collect())
        .without_empty_columns()
    }

    fn steps(&self) -> Table {
        let say = self.reader.say;
        let steps = &self.allocation.steps;
        let losses: Vec<&Explained> = steps.iter().filter_map(|step| step.loss.as_ref()).collect();
        let decimals = decimals_compared(&losses, self.reader.currency());
        let name = |bid: &String| self.reader.bidder(bid).to_owned();
        let text = |text: String| {
            if text.is_empty() {
                Cell::Empty
            } else {
                Cell::Text(text)
            }
        };
        let row = |(number, step): (usize, &AllocationStep)| {
            let listed = |bids: &[String]| {
                let names: Vec<&str> = bids.iter().map(|bid| self.reader.bidder(bid)).collect();
                text(self.reader.listed(&names))
            };
            let number = number.saturating_add(1);
            Row::new(
                format!("{number}. {}", step.lot),
                vec![
                    Cell::Text(self.reader.word(step.kind)),
                    text(step.bid.as_ref().map(name).unwrap_or_default()),
                    listed(&step.passed_over),
                    listed(&step.runners_up),
                    self.reader.cell(step.loss.as_ref(), decimals),
                ],
            )
        };
        Table {
            caption: say.allocation_steps.to_owned(),
            corner: format!("{}, {}", say.step, say.lot.to_lowercase()),
            columns: vec![
                Column::words(say.step_what),
                Column::words(say.bidder),
                Column::words(say.step_passed_over),
                Column::words(say.step_runner_up),
                Column::numbers(say.step_loss),
            ],
            ..Table::default()
        }
        .with_rows(steps.iter().enumerate().map(row).collect())
        .without_empty_columns()
    }
}

/// How the published rule goes, in sentences.
pub(super) fn rule_of(allocation: &Allocation, reader: Reader<'_>) -> Vec<String> {
    let say = reader.say;
    let most = allocation.most_won.to_string();
    let count = allocation.lots.len().to_string();
    let limit = fill(say.allocation_limit, &[("most", &most), ("count", &count)]);
    let by = allocation.by.map(|by| {
        let by = reader.word(by);
        fill(say.allocation_by, &[("by", &by)])
    });
    let rule = reader.label("limit_rule", allocation.rule);
    let others = [
        reader.word(allocation.joint_bids),
        reader.word(allocation.no_other_bid),
    ];
    let others = others.into_iter().map(|word| format!("{word}."));
    [Some(limit), Some(rule), by]
        .into_iter()
        .flatten()
        .chain(others)
        .collect()
}
