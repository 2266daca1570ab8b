//! What it would be worth to know more, in words and a table.

use super::super::table::{Cell, Column, Row, Table};
use super::Writer;
use crate::chart::{Chart, information};
use crate::num::Decimal;
use crate::simulation::{Estimated, InformationWorth, PartialInformation};
use crate::wording::estimate::Estimate;
use crate::wording::fill;

impl Writer<'_> {
    /// What is chosen without knowing more, and what a point is worth.
    pub(super) fn chosen(&self) -> Vec<String> {
        let Some(worth) = &self.lot.value_of_information else {
            return Vec::new();
        };
        let bidders = worth.best_expected.iter();
        let bidders: Vec<&str> = bidders.map(|bid| self.reader.bidder(bid)).collect();
        let chosen = fill(
            self.told.chosen_unknowing,
            &[("bidder", &bidders.join(", "))],
        );
        let point = worth.money_per_point.map(|money| {
            let amount = self.reader.in_unit(&self.reader.exact(money), &worth.unit);
            fill(self.told.point_worth, &[("amount", &amount)])
        });
        let asks = |has: fn(&PartialInformation) -> bool| worth.partial.iter().any(has);
        let held_out = asks(|one| one.held_out.is_some()).then_some(self.told.held_out_note);
        let corrected = asks(|one| one.bias.is_some()).then_some(self.told.corrected_note);
        let notes = held_out.into_iter().chain(corrected).map(str::to_owned);
        std::iter::once(chosen).chain(point).chain(notes).collect()
    }

    pub(super) fn information(&self) -> Table {
        let told = self.told;
        let worth = self.lot.value_of_information.as_ref();
        let unit = worth.map_or("", |worth| worth.unit.as_str());
        let all = worth.map(|InformationWorth { all, .. }| {
            let value = self.money(*all, unit);
            Row::new(
                told.all_numbers,
                vec![value, Cell::Empty, Cell::Empty, Cell::Empty],
            )
            .strong()
        });
        let partial = worth.into_iter().flat_map(|worth| &worth.partial);
        let partial = partial.map(|one| self.partial(one, unit));
        let columns = vec![
            Column::numbers(told.worth_knowing),
            Column::numbers(told.held_out),
            Column::numbers(told.uncorrected),
            Column::words(told.estimated_by),
        ];
        let unit = self.reader.unit_of_many(unit);
        Table {
            caption: fill(told.information, &[("unit", &unit)]),
            corner: told.known_first.to_owned(),
            columns,
            groups: Vec::new(),
        }
        .with_rows(all.into_iter().chain(partial).collect())
        .without_empty_columns()
    }

    /// All numbers first, then those that are worth most to know.
    pub(super) fn information_chart(&self) -> Option<Chart> {
        let worth = self.lot.value_of_information.as_ref()?;
        let all = Estimate::of(worth.all.value, worth.all.standard_error)?;
        let partial = worth.partial.iter();
        let partial = partial.filter_map(|one| Some((one.title.clone(), told(one)?.drawn())));
        let mut partial: Vec<(String, Decimal)> = partial.collect();
        partial.sort_by_key(|(_, worth)| std::cmp::Reverse(*worth));
        let first = (self.told.all_numbers.to_owned(), all.drawn());
        let worths = std::iter::once(first).chain(partial).collect();
        information(worths, &worth.unit, self.reader.ground())
    }

    fn partial(&self, one: &PartialInformation, unit: &str) -> Row {
        let value = told(one);
        let value = value.map_or(Cell::Empty, |value| self.estimated(value, 2, unit));
        // It is read as far as the estimate beside it is known.
        let beside = |number: Option<f64>| match number.zip(one.value) {
            Some((number, value)) => {
                let known = Estimate::of(number, value.standard_error);
                known.map_or(Cell::Empty, |known| {
                    let text = known.shown(2, self.reader.language).0;
                    Cell::plain(text.clone(), self.reader.in_unit(&text, unit))
                })
            }
            None => Cell::Empty,
        };
        let uncorrected = one.bias.and(one.value).map(|value| value.value);
        let cells = vec![
            value,
            beside(one.held_out),
            beside(uncorrected),
            Cell::Text(self.reader.word(one.estimated_by)),
        ];
        let numbers = one.numbers.iter();
        let numbers = numbers.filter_map(|number| self.number_named(number, None));
        Row::new(one.title.clone(), cells).detailed(numbers.collect::<Vec<_>>().join(", "))
    }

    fn money(&self, value: Estimated, unit: &str) -> Cell {
        self.estimate(value.value, value.standard_error, 2, unit)
    }
}

/// What knowing some numbers is worth, corrected where the estimate is known to be too high.
fn told(one: &PartialInformation) -> Option<Estimate> {
    let value = one.value?;
    let estimate = Estimate::of(value.value, value.standard_error)?;
    match one.bias {
        Some(bias) => estimate.less(bias),
        None => Some(estimate),
    }
}
