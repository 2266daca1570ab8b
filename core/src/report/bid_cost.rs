//! What only concerns one bid: its cost lines, its budget and the value of its contract.

use crate::evaluation::{BidEvaluation, Budget, BudgetYear, ContractValue, CostReport, LineCost};
use crate::explain::{Explained, Figure};
use crate::num::Decimal;

use super::cost::Costs;
use super::number::Kind;
use super::reader::{title_of, values};
use super::table::{Cell, Column, Group, GroupHead, Row, Table};

impl<'a> Costs<'a> {
    /// The cost lines of one bid.
    pub(super) fn lines(&self, costs: &'a CostReport) -> Table {
        let reader = &self.reader;
        let say = reader.say;
        let totals = costs
            .lines
            .iter()
            .flat_map(|line| [&line.undiscounted, &line.present_value]);
        let decimals = Kind::Money.decimals(&values(totals));
        let columns = [
            Column::words(say.phase),
            Column::words(say.borne_by),
            Column::words(say.cashable),
            Column::numbers(say.amount),
            Column::numbers(say.undiscounted),
            Column::numbers(say.present_value),
        ];
        let row = |line: &LineCost| {
            let cells = vec![
                Cell::Text(reader.word(line.phase)),
                Cell::Text(reader.word(line.borne_by)),
                Cell::Text(if line.cashable { say.yes } else { say.no }.to_owned()),
                self.payment(line.amount.as_ref()),
                reader.cell(Some(&line.undiscounted), decimals),
                reader.cell(Some(&line.present_value), decimals),
            ];
            Row::new(&line.title, cells).detailed(&line.line)
        };
        Table {
            caption: format!("{} ({})", say.by_line, reader.currency()),
            corner: say.line.to_owned(),
            columns: columns.to_vec(),
            ..Table::default()
        }
        .with_rows(costs.lines.iter().map(row).collect())
    }

    /// An amount of a line, which is money or money per year and so carries its unit.
    fn payment(&self, amount: Option<&Explained>) -> Cell {
        let decimals = Kind::Money.decimals(&values(amount));
        let mut cell = self.reader.cell(amount, decimals);
        if let (Cell::Number(shown), Some(amount)) = (&mut cell, amount) {
            shown.text = self.reader.in_unit(&shown.text, &amount.unit);
        }
        cell
    }

    /// What falls due on each line in each year; the fewer of the two stand side by side.
    pub(super) fn lines_by_year(&self, costs: &'a CostReport) -> Table {
        let say = self.reader.say;
        let amounts: Vec<Decimal> = costs
            .lines
            .iter()
            .flat_map(|line| line.by_year.iter().flatten())
            .map(|figure| figure.0)
            .collect();
        let decimals = Kind::Money.decimals(&amounts);
        let cell = |line: &LineCost, index: usize| match &line.by_year {
            None => Cell::Withheld,
            Some(years) => years.get(index).map_or(Cell::Empty, |figure| {
                self.reader.figure(Some(*figure), decimals)
            }),
        };
        let years = || costs.by_year.iter().map(|year| year.year.to_string());
        let years_across = costs.by_year.len() <= costs.lines.len();
        let (corner, columns, rows): (_, Vec<Column>, Vec<Row>) = if years_across {
            let row = |line: &LineCost| {
                let cells = (0..costs.by_year.len()).map(|index| cell(line, index));
                Row::new(&line.title, cells.collect()).detailed(&line.line)
            };
            let rows = costs.lines.iter().map(row).collect();
            let column = |year| Column::numbers(format!("{} {year}", say.year));
            (say.line, years().map(column).collect(), rows)
        } else {
            let column = |line: &LineCost| Column {
                detail: line.line.clone(),
                ..Column::numbers(&line.title)
            };
            let row = |(index, year)| {
                let cells = costs.lines.iter().map(|line| cell(line, index));
                Row::new(year, cells.collect())
            };
            let rows = years().enumerate().map(row).collect();
            (say.year, costs.lines.iter().map(column).collect(), rows)
        };
        Table {
            caption: format!(
                "{}, {} ({})",
                say.by_line,
                say.as_due,
                self.reader.currency()
            ),
            corner: corner.to_owned(),
            columns,
            ..Table::default()
        }
        .with_rows(rows)
    }

    /// What each payer has to budget for one bid.
    pub(super) fn budget(&self, costs: &'a CostReport) -> Table {
        let say = self.reader.say;
        let years = || costs.budget.iter().flat_map(|budget| &budget.years);
        let in_current_prices = years().any(|year| year.nominal_including_vat.is_some());
        let amounts: Vec<Decimal> = years()
            .flat_map(|year| {
                [
                    year.excluding_vat,
                    year.including_vat,
                    year.nominal_including_vat,
                ]
            })
            .flatten()
            .map(|figure| figure.0)
            .collect();
        let decimals = Kind::Money.decimals(&amounts);
        let mut columns = vec![
            Column::numbers(say.excluding_vat),
            Column::numbers(say.including_vat),
        ];
        if in_current_prices {
            columns.push(Column::numbers(say.nominal_including_vat));
        }
        let row = |year: &BudgetYear| {
            let mut cells = vec![
                self.reader.figure(year.excluding_vat, decimals),
                self.reader.figure(year.including_vat, decimals),
            ];
            if in_current_prices {
                cells.push(self.reader.figure(year.nominal_including_vat, decimals));
            }
            Row::new(year.year.to_string(), cells)
        };
        let group = |budget: &'a Budget| Group {
            head: Some(self.budget_head(budget)),
            rows: budget.years.iter().map(row).collect(),
        };
        Table {
            caption: format!("{} ({})", say.budget, self.reader.currency()),
            corner: say.year.to_owned(),
            columns,
            groups: costs.budget.iter().map(group).collect(),
        }
    }

    fn budget_head(&self, budget: &'a Budget) -> GroupHead {
        let procurement = &self.reader.evaluation.procurement;
        let participant = budget.participant.as_deref();
        GroupHead {
            title: title_of(&budget.payer, &procurement.payers).to_owned(),
            detail: participant
                .map_or("", |participant| {
                    title_of(participant, &procurement.participants)
                })
                .to_owned(),
        }
    }

    /// The value of the contract, for the notice.
    pub(super) fn contract_values(&self) -> Table {
        let say = self.reader.say;
        let with_value: Vec<(&BidEvaluation, &ContractValue)> = self
            .award
            .bids()
            .into_iter()
            .filter_map(|bid| Some((bid, bid.contract_value.as_ref()?)))
            .collect();
        let amounts: Vec<Decimal> = with_value
            .iter()
            .flat_map(|(_, value)| {
                [
                    value.estimated,
                    value.at_maximum_quantities,
                    value.framework_maximum,
                ]
            })
            .flatten()
            .map(|figure| figure.0)
            .collect();
        let decimals = Kind::Money.decimals(&amounts);
        let row = |(bid, value): &(&'a BidEvaluation, &ContractValue)| {
            let optional = |figure: Option<Figure>| {
                figure.map_or(Cell::Empty, |_| self.reader.figure(figure, decimals))
            };
            let cells = vec![
                self.reader.figure(value.estimated, decimals),
                optional(value.at_maximum_quantities),
                optional(value.framework_maximum),
            ];
            Row::new(self.reader.bidder(&bid.bid), cells).detailed(&bid.bid)
        };
        Table {
            caption: format!("{} ({})", say.contract_value, self.reader.currency()),
            corner: say.bidder.to_owned(),
            columns: [say.estimated, say.at_maximum, say.framework_maximum]
                .map(Column::numbers)
                .to_vec(),
            ..Table::default()
        }
        .with_rows(with_value.iter().map(row).collect())
        .without_empty_columns()
    }
}
