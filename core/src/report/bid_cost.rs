//! What only concerns one bid: its cost lines, its budget and the value of its contract.

use crate::evaluation::{BidEvaluation, Budget, ContractValue, CostReport, LineCost};
use crate::explain::{Explained, Figure, Series};
use crate::wording::fill;
use crate::wording::number::Kind;

use super::award::Award;
use super::cost::Costs;
use super::reader::{title_of, values, values_by_year};
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
        let amounts = values_by_year(costs.lines.iter().map(|line| &line.by_year));
        let decimals = Kind::Money.decimals(&amounts);
        let cell = |line: &LineCost, year: usize| self.due_in_year(line, year, decimals);
        let count = self.years();
        let years = || (0..count).map(|year| year.to_string());
        let years_across = count <= costs.lines.len();
        let (corner, columns, rows): (_, Vec<Column>, Vec<Row>) = if years_across {
            let row = |line: &LineCost| {
                let cells = (0..count).map(|year| cell(line, year));
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
        let columns_of = |budget: &'a Budget| {
            let nominal = budget.nominal_including_vat.as_ref();
            [
                Some(&budget.excluding_vat),
                Some(&budget.including_vat),
                nominal,
            ]
        };
        let all = costs.budget.iter().flat_map(columns_of);
        let decimals = Kind::Money.decimals(&values_by_year(all.flatten()));
        let columns = [
            say.excluding_vat,
            say.including_vat,
            say.nominal_including_vat,
        ];
        let row = |budget: &'a Budget, year: usize| {
            let cell = |series: Option<&Series>| {
                series.map_or(Cell::Empty, |series| {
                    self.reader.of_year(series, year, decimals)
                })
            };
            Row::new(year.to_string(), columns_of(budget).map(cell).into())
        };
        let group = |budget: &'a Budget| Group {
            head: Some(self.budget_head(budget)),
            rows: (0..self.years()).map(|year| row(budget, year)).collect(),
        };
        Table {
            caption: format!("{} ({})", say.budget, self.reader.currency()),
            corner: say.year.to_owned(),
            columns: columns.map(Column::numbers).to_vec(),
            groups: costs.budget.iter().map(group).collect(),
        }
        .without_empty_columns()
    }

    /// How many years there are, with year 0.
    pub(super) fn years(&self) -> usize {
        self.discounting.factors.len()
    }

    fn budget_head(&self, budget: &'a Budget) -> GroupHead {
        let procurement = &self.reader.procurement;
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
}

impl<'a> Award<'a> {
    /// What a reader should know about the column of current practice.
    pub(super) fn practice_note(&self) -> Option<String> {
        let alternative = self.lot.alternative.as_ref()?;
        Some(fill(
            self.reader.say.current_practice_note,
            &[("title", &alternative.title)],
        ))
    }

    /// The value of the contract, for the notice.
    pub(super) fn contract_values(&self) -> Table {
        let say = self.reader.say;
        let with_value: Vec<(&'a BidEvaluation, &'a ContractValue)> = self
            .bids()
            .into_iter()
            .filter_map(|bid| Some((bid, bid.contract_value.as_ref()?)))
            .collect();
        let computed = |value: &'a ContractValue| {
            let at_maximum = value.at_maximum_quantities.as_ref();
            [Some(&value.estimated), at_maximum]
        };
        let mut amounts = values(
            with_value
                .iter()
                .flat_map(|(_, value)| computed(value))
                .flatten(),
        );
        let maxima = with_value
            .iter()
            .filter_map(|(_, value)| value.framework_maximum);
        amounts.extend(maxima.map(|figure| figure.0));
        let decimals = Kind::Money.decimals(&amounts);
        let row = |(bid, value): &(&'a BidEvaluation, &'a ContractValue)| {
            let optional = |figure: Option<Figure>| {
                figure.map_or(Cell::Empty, |_| self.reader.figure(figure, decimals))
            };
            let mut cells: Vec<Cell> = computed(value)
                .map(|number| self.reader.cell(number, decimals))
                .into();
            cells.push(optional(value.framework_maximum));
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
