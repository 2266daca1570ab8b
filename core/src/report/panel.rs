//! Where the evaluators of a panel are far apart, for those who may want to talk again.

use crate::evaluation::{BidEvaluation, PanelSpread};
use crate::explain::{Explained, Figure};
use crate::num::Decimal;
use crate::wording::number;

use super::award::Award;
use super::reader::{criterion_path, decimals_compared};
use super::table::{Cell, Column, Row, Table};

impl Award<'_> {
    /// The tables that say something of the panel.
    pub(super) fn panel(&self) -> Vec<Table> {
        let mut tables = vec![self.panel_spread(), self.panel_agreement()];
        tables.retain(|table| !table.is_empty());
        tables
    }

    /// How far the evaluators are apart about each bid and criterion, the widest part of a scale first.
    fn panel_spread(&self) -> Table {
        let say = self.reader.say;
        let bids = self.bids();
        let mut spreads: Vec<(&str, &BidEvaluation, &Explained, &PanelSpread)> = bids
            .iter()
            .flat_map(|bid| bid.criteria.iter().map(move |result| (*bid, result)))
            .filter_map(|(bid, result)| {
                let spread = result.panel.as_deref()?;
                let apart = share(spread) > Decimal::ZERO;
                apart.then_some((result.criterion.as_str(), bid, &result.measure, spread))
            })
            .collect();
        spreads.sort_by_key(|(_, _, _, spread)| std::cmp::Reverse(share(spread)));
        let widest = spreads.first().map(|(_, _, _, spread)| share(spread));
        let of_points = |pick: fn(&PanelSpread) -> &Explained| {
            let numbers = spreads.iter().map(|(_, _, _, spread)| pick(spread));
            decimals_compared(&numbers.collect::<Vec<_>>(), self.reader.currency())
        };
        let range = of_points(|spread| &spread.range);
        let distance = of_points(|spread| &spread.largest_distance);
        let measures: Vec<&Explained> = spreads.iter().map(|(_, _, measure, _)| *measure).collect();
        let measured = decimals_compared(&measures, self.reader.currency());
        let rows = spreads.iter().map(|(criterion, bid, measure, spread)| {
            let plain = |figure: Figure| {
                let exact = self.reader.exact(figure);
                Cell::plain(exact.clone(), exact)
            };
            let farthest: Vec<&str> = spread.farthest.iter().map(String::as_str).collect();
            let cells = vec![
                Cell::Text(self.name(bid)),
                plain(spread.lowest),
                plain(spread.highest),
                self.reader.cell(Some(&spread.range), range),
                self.percent(&spread.share_of_scale),
                self.reader.cell(Some(*measure), measured),
                self.reader.cell(Some(&spread.largest_distance), distance),
                Cell::Text(self.reader.listed(&farthest)),
            ];
            let row = Row::new(criterion_path(self.lot, criterion), cells);
            if Some(share(spread)) == widest {
                row.strong()
            } else {
                row
            }
        });
        Table {
            caption: say.panel_spread.to_owned(),
            corner: say.criterion.to_owned(),
            columns: vec![
                Column::words(say.bid),
                Column::numbers(say.panel_lowest),
                Column::numbers(say.panel_highest),
                Column::numbers(say.panel_range),
                Column::numbers(say.panel_share),
                Column::numbers(say.panel_points),
                Column::numbers(say.panel_distance),
                Column::words(say.panel_farthest),
            ],
            ..Table::default()
        }
        .with_rows(rows.collect())
    }

    /// How much more each evaluator gives than the others, and how far they agree on the order.
    fn panel_agreement(&self) -> Table {
        let say = self.reader.say;
        let panels = &self.lot.panels;
        let mut evaluators: Vec<&str> = panels
            .iter()
            .flat_map(|panel| &panel.evaluators)
            .map(|one| one.evaluator.as_str())
            .collect();
        evaluators.sort_unstable();
        evaluators.dedup();
        let mut rows: Vec<Row> = evaluators
            .iter()
            .map(|name| {
                let cells = panels.iter().map(|panel| match panel.of(name) {
                    Some(standing) => self.defined(&standing.deviation),
                    None => Cell::Empty,
                });
                Row::new(*name, cells.collect())
            })
            .collect();
        let agreement = panels.iter().map(|panel| self.defined(&panel.concordance));
        rows.push(Row::new(say.panel_concordance, agreement.collect()).strong());
        Table {
            caption: say.panel_deviation.to_owned(),
            corner: say.panel_evaluator.to_owned(),
            columns: panels
                .iter()
                .map(|panel| Column::numbers(criterion_path(self.lot, &panel.criterion)))
                .collect(),
            ..Table::default()
        }
        .with_rows(rows)
    }

    /// A share of one as a percentage, with its derivation.
    fn percent(&self, share: &Explained) -> Cell {
        match (self.reader.cell(Some(share), 2), share.value) {
            (Cell::Number(mut shown), Some(Figure(value))) => {
                shown.text = number::percent(value, self.reader.language);
                Cell::Number(shown)
            }
            (cell, _) => cell,
        }
    }

    /// A number to two decimals, or that there is none.
    fn defined(&self, number: &Explained) -> Cell {
        match number.value {
            Some(_) => self.reader.cell(Some(number), 2),
            None => Cell::Text(self.reader.say.panel_undefined.to_owned()),
        }
    }
}

fn share(spread: &PanelSpread) -> Decimal {
    spread
        .share_of_scale
        .value
        .map_or(Decimal::ZERO, |share| share.0)
}
