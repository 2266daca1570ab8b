//! Payments at a date: how the time to them is counted, and what they are worth.

use crate::evaluation::LineCost;
use crate::explain::Term;
use crate::num::{Date, Decimal};
use crate::wording::number::{self, Kind};

use super::cost::Costs;
use super::reader::values;
use super::table::{Cell, Column, Row, Table};

impl Costs<'_> {
    /// The payments at a date; what is withheld is not told.
    pub(super) fn dated(&self, lines: &[LineCost]) -> Table {
        let say = self.reader.say;
        let dated: Vec<(&LineCost, &[Term])> = lines
            .iter()
            .filter_map(|line| {
                let made = line.by_year.derivation.as_ref()?;
                let is_dated = made.formula == "lcc.dated_by_year";
                is_dated.then_some((line, made.inputs.as_slice()))
            })
            .collect();
        let amounts = dated
            .iter()
            .flat_map(|(line, _)| [&line.undiscounted, &line.present_value]);
        let decimals = Kind::Money.decimals(&values(amounts));
        let row = |(line, terms): &(&LineCost, &[Term])| {
            let of = |symbol| terms.iter().find(|term| term.symbol == symbol);
            let date = of("t").and_then(|term| term.name.as_deref());
            let factor = of("D").and_then(|term| term.value);
            let cells = vec![
                Cell::plain(date.unwrap_or_default(), date.unwrap_or_default()),
                self.days_to(date)
                    .map_or(Cell::Empty, |days| self.plain(days, 0)),
                Cell::Text(self.day_count().unwrap_or_default()),
                factor.map_or(Cell::Empty, |factor| self.plain(factor.0, 6)),
                self.reader.cell(Some(&line.undiscounted), decimals),
                self.reader.cell(Some(&line.present_value), decimals),
            ];
            Row::new(&line.title, cells).detailed(&line.line)
        };
        Table {
            caption: format!("{} ({})", say.dated, self.reader.currency()),
            corner: say.line.to_owned(),
            columns: vec![
                Column::numbers(say.date),
                Column::numbers(say.days),
                Column::words(say.day_count),
                Column::numbers(say.factor),
                Column::numbers(say.amount_of_item),
                Column::numbers(say.present_value),
            ],
            ..Table::default()
        }
        .with_rows(dated.iter().map(row).collect())
    }

    fn day_count(&self) -> Option<String> {
        let count = self.discounting.day_count?;
        Some(self.reader.word(count))
    }

    /// The days from the base date, as the procurement's convention counts them.
    fn days_to(&self, date: Option<&str>) -> Option<Decimal> {
        let base = Date::parse(&self.discounting.base_date)?;
        let days = self.discounting.day_count?.days(base, Date::parse(date?)?);
        Some(Decimal::from(days))
    }

    fn plain(&self, value: Decimal, decimals: u32) -> Cell {
        let language = self.reader.language;
        Cell::plain(
            number::shown(value, decimals, language),
            number::exact(value, language),
        )
    }
}
