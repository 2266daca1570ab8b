//! What each bid was turned into for each criterion, and what it is worth.

use crate::evaluation::{BidEvaluation, CriterionResult, CriterionUsed};
use crate::explain::{Explained, Figure};
use crate::model::CriterionKind;
use crate::wording::fill;
use crate::wording::number::{self, Kind};

use super::award::Award;
use super::reader::{Reader, criterion_path, decimals_compared};
use super::table::{Group, GroupHead, Row, Table};

/// A number of a bid's result for a criterion.
type Pick<'a> = fn(&'a CriterionResult) -> Option<&'a Explained>;

impl Reader<'_> {
    /// A criterion by its title, below those of its groups.
    pub(super) fn criterion(&self, id: &str) -> String {
        self.lot
            .map_or_else(|| id.to_owned(), |lot| criterion_path(lot, id))
    }
}

impl<'a> Award<'a> {
    /// What was measured for each criterion, and what it is worth.
    pub(super) fn points(&self) -> Table {
        let say = self.reader.say;
        let bids: Vec<&BidEvaluation> = self
            .bids()
            .into_iter()
            .filter(|bid| !bid.criteria.is_empty())
            .collect();
        let leaves = self
            .lot
            .criteria
            .iter()
            .filter(|criterion| criterion.rule.is_some());
        let mut groups: Vec<Group> = leaves
            .map(|criterion| self.criterion(criterion, &bids))
            .collect();
        if bids.iter().any(|bid| bid.total.is_some()) {
            let decimals = self.decimals_of_totals();
            let cells = bids
                .iter()
                .map(|bid| self.total_cell(bid, decimals))
                .collect();
            groups.push(Group {
                head: None,
                rows: vec![Row::new(self.total_head(), cells).strong()],
            });
        }
        Table {
            caption: if self.by_price() {
                say.worth_by_criterion
            } else {
                say.points_by_criterion
            }
            .to_owned(),
            corner: say.criterion.to_owned(),
            columns: bids
                .iter()
                .map(|bid| self.reader.column(&bid.bid))
                .collect(),
            groups,
        }
    }

    fn criterion(&self, criterion: &CriterionUsed, bids: &[&'a BidEvaluation]) -> Group {
        let say = self.reader.say;
        let results: Vec<Option<&CriterionResult>> = bids
            .iter()
            .map(|bid| {
                bid.criteria
                    .iter()
                    .find(|result| result.criterion == criterion.id)
            })
            .collect();
        let row = |head: &str, pick: Pick<'a>| {
            self.result_row(
                head,
                &results
                    .iter()
                    .map(|result| result.and_then(pick))
                    .collect::<Vec<_>>(),
            )
        };
        let mut results_given = results.iter().copied().flatten();
        let worth = match results_given.find_map(|one| one.points.as_ref()) {
            Some(worth) if worth.unit != "points" => say.worth,
            _ => say.points,
        };
        let mut rows: Vec<Row> = row(say.before_reservations, |result| {
            result.before_reservations.as_deref()
        })
        .into_iter()
        .collect();
        rows.extend(row(say.measured, |result| Some(&result.measure)));
        rows.extend(row(worth, |result| result.points.as_ref()));
        if criterion.share.is_some() {
            rows.extend(row(say.weighted_points, |result| result.weighted.as_ref()));
        }
        let unit = results
            .iter()
            .flatten()
            .next()
            .map_or("", |result| result.measure.unit.as_str());
        Group {
            head: Some(GroupHead {
                title: criterion_path(self.lot, &criterion.id),
                detail: self.applied(criterion, unit),
            }),
            rows,
        }
    }

    /// One number of each bid; nothing where no bid has it.
    pub(super) fn result_row(&self, head: &str, numbers: &[Option<&Explained>]) -> Option<Row> {
        let present: Vec<&Explained> = numbers.iter().copied().flatten().collect();
        let unit = number::unit_of_many(&present.first()?.unit, self.reader.language);
        let counted = unit.is_empty() || self.reader.label("unit", "points") == unit;
        let head = if counted {
            head.to_owned()
        } else {
            format!("{head} ({unit})")
        };
        let decimals = decimals_compared(&present, self.reader.currency());
        Some(Row::new(
            head,
            numbers
                .iter()
                .map(|number| self.reader.cell(*number, decimals))
                .collect(),
        ))
    }

    /// How a criterion was applied: kind, weight, share, rule and reference values.
    fn applied(&self, criterion: &CriterionUsed, unit: &str) -> String {
        let reader = &self.reader;
        let say = reader.say;
        let mut parts = vec![reader.word::<CriterionKind>(criterion.kind)];
        // What a weight is made of stands in a table of its own.
        let stated = criterion.weight.filter(|_| criterion.weight_made.is_none());
        if let Some(weight) = stated {
            parts.push(fill(say.weight, &[("weight", &reader.exact(weight))]));
        }
        if let Some(Figure(share)) = criterion.share {
            parts.push(fill(
                say.share,
                &[("share", &number::percent(share, reader.language))],
            ));
        }
        if let Some(rule) = criterion.rule {
            parts.push(reader.label("rule", rule));
        }
        for (sentence, value) in [
            (say.lowest, criterion.lowest),
            (say.highest, criterion.highest),
            (say.mean_measure, criterion.mean),
            (say.median_measure, criterion.median),
        ] {
            if let Some(value) = value {
                let decimals = Kind::of(unit, reader.currency()).decimals(&[value.0]);
                let value = number::shown(value.0, decimals, reader.language);
                let value = reader.in_unit(&value, unit);
                parts.push(fill(sentence, &[("value", &value)]));
            }
        }
        if let Some(count) = criterion.compared_bids {
            parts.push(fill(say.compared_bids, &[("value", &reader.exact(count))]));
        }
        parts.join(" · ")
    }
}
