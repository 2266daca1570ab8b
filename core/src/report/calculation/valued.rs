//! Emissions as money, by calendar year.

use super::Told;
use crate::calculation::{CarbonValue, CarbonValueFound};
use crate::catalogue::CalculationLabels;
use crate::report::reader::{Reader, values_by_year};
use crate::report::table::{Cell, Column, Row, Table};
use crate::wording::fill;
use crate::wording::number::{self, Kind};

/// What an answer says, with its years told by the calendar and by what is emitted in them.
pub(super) fn by_calendar(
    told: Told,
    asked: &CarbonValue,
    found: &CarbonValueFound,
    reader: &Reader<'_>,
) -> Told {
    let say = CalculationLabels::of(reader.language);
    let kilograms = Kind::Quantity.decimals(&asked.emissions);
    let money = |series| Kind::Money.decimals(&values_by_year([series]));
    let [prices, worth] = [&found.price, &found.by_year].map(money);
    let years = (asked.first_year..).zip(&asked.emissions).enumerate();
    let rows = years.map(|(year, (calendar, emitted))| {
        let exact = number::exact(*emitted, reader.language);
        let cells = vec![
            Cell::plain(
                number::shown(*emitted, kilograms, reader.language),
                reader.in_unit(&exact, "kgCO2e"),
            ),
            reader.of_year(&found.price, year, prices),
            reader.of_year(&found.by_year, year, worth),
        ];
        let of_study = format!("{} {year}", reader.say.year);
        Row::new(calendar.to_string(), cells).detailed(of_study)
    });
    let column = |what: &str, unit: &str| {
        let unit = number::unit(unit, reader.language);
        Column::numbers(fill(say.in_unit, &[("what", what), ("unit", &unit)]))
    };
    let table = Table {
        caption: say.by_year.to_owned(),
        corner: reader.say.year.to_owned(),
        columns: vec![
            column(say.emitted, "kgCO2e"),
            column(say.price_of_tonne, &asked.currency),
            column(say.worth, &asked.currency),
        ],
        ..Table::default()
    };
    let first = asked.first_year.to_string();
    let zero = fill(say.year_zero, &[("year", &first)]);
    let numbers = told.tables.into_iter().take(1);
    Told {
        sentences: told.sentences.into_iter().chain([zero]).collect(),
        tables: numbers.chain([table.with_rows(rows.collect())]).collect(),
        ..Told::default()
    }
}
