//! What an initiative changed: before and after, and what the change comes from.

use super::Told;
use crate::calculation::{ChangeFound, SwitchFound};
use crate::catalogue::CalculationLabels;
use crate::explain::{Explained, Figure};
use crate::num::Decimal;
use crate::report::reader::{Reader, values};
use crate::report::table::{Cell, Column, Group, GroupHead, Row, Table};
use crate::wording::fill;
use crate::wording::number::{self, Kind, percent};

/// What the answer says.
pub(super) fn told(found: &SwitchFound, reader: Reader<'_>) -> Told {
    let say = CalculationLabels::of(reader.language);
    let page = Page { found, reader, say };
    let title = format!("{} ({}): {}.", found.category, found.year, found.initiative);
    let axes = page.axes().into_iter();
    let sentences = axes.flat_map(|(axis, unit, change)| page.sentences(axis, unit, change));
    Told {
        sentences: std::iter::once(title).chain(sentences).collect(),
        tables: vec![page.before_and_after(), page.effects()],
        ..Told::default()
    }
}

struct Page<'a> {
    found: &'a SwitchFound,
    reader: Reader<'a>,
    say: &'static CalculationLabels,
}

impl Page<'_> {
    /// Cost and emissions, each with the unit it is told in; money has no stated currency.
    fn axes(&self) -> [(&'static str, &'static str, &ChangeFound); 2] {
        [
            (self.say.cost, "1", &self.found.cost),
            (self.say.emissions, "kgCO2e", &self.found.emissions),
        ]
    }

    fn sentences(&self, axis: &str, unit: &str, change: &ChangeFound) -> Vec<String> {
        let all = [&change.change, &change.before, &change.after];
        let decimals = kind(unit).decimals(&values(all));
        let amount = |value: Decimal| {
            let text = number::shown(value, decimals, self.reader.language);
            self.reader.in_unit(&text, unit)
        };
        let [by, before, after] = all.map(|one| amount(value(one)));
        let by = signed(by, value(&change.change));
        let names = [
            ("axis", axis),
            ("change", &*by),
            ("before", &*before),
            ("after", &*after),
        ];
        let mut sentences = vec![fill(self.say.changed, &names)];
        if let (Some(Figure(promised)), Some(share)) = (change.promised, &change.share_of_promise) {
            let share = value(share);
            let template = if share < Decimal::ZERO {
                self.say.promise_missed
            } else {
                self.say.promise
            };
            let promised = signed(amount(promised), promised);
            let share = self.percent(share);
            let names = [("promised", &*promised), ("share", &*share)];
            sentences.push(format!("{axis}: {}", fill(template, &names)));
        }
        sentences
    }

    /// A share per cent, to a tenth.
    fn percent(&self, share: Decimal) -> String {
        percent(number::rounded(share, 3), self.reader.language)
    }

    fn before_and_after(&self) -> Table {
        let cells = |numbers: [&Explained; 3], unit: &str| {
            let decimals = kind(unit).decimals(&values(numbers));
            let cells = numbers.map(|number| self.reader.cell(Some(number), decimals));
            cells.into()
        };
        let (before, after) = (&self.found.quantity_before, &self.found.quantity_after);
        let decimals = Kind::Quantity.decimals(&values([before, after]));
        let more = value(after).saturating_sub(value(before));
        let text = |decimals| number::shown(more, decimals, self.reader.language);
        let exact = number::exact(more, self.reader.language);
        let units = vec![
            self.reader.cell(Some(before), decimals),
            self.reader.cell(Some(after), decimals),
            Cell::plain(text(decimals), exact),
        ];
        let mut groups = vec![Group {
            head: None,
            rows: vec![Row::new(self.say.units, units)],
        }];
        groups.extend(self.axes().map(|(axis, unit, change)| {
            let all = [&change.before, &change.after, &change.change];
            let each = [
                &change.per_unit_before,
                &change.per_unit_after,
                &change.per_unit_change,
            ];
            Group {
                head: Some(GroupHead {
                    title: self.in_unit(axis, unit),
                    detail: String::new(),
                }),
                rows: vec![
                    Row::new(self.say.in_all, cells(all, unit)),
                    Row::new(self.say.per_unit, cells(each, unit)),
                ],
            }
        }));
        let columns = [self.say.before, self.say.after, self.say.change];
        Table {
            caption: self.say.numbers.to_owned(),
            columns: columns.map(Column::numbers).into(),
            groups,
            ..Table::default()
        }
    }

    /// What each cause does to cost and emissions; together they are the change.
    fn effects(&self) -> Table {
        type Of = fn(&ChangeFound) -> &Explained;
        let causes: [Of; 4] = [
            |one| &one.volume,
            |one| &one.mix,
            |one| &one.unit,
            |one| &one.change,
        ];
        let rows = causes.into_iter().map(|of| {
            let cells = self.axes().map(|(_, unit, change)| {
                let decimals = causes.map(|of| value(of(change)));
                self.reader
                    .cell(Some(of(change)), kind(unit).decimals(&decimals))
            });
            let made = of(&self.found.cost).derivation.as_ref();
            let head = made.map(|made| self.reader.formula_title(made.formula));
            Row::new(head.unwrap_or_default(), cells.into())
        });
        let mut rows: Vec<Row> = rows.collect();
        if let Some(last) = rows.last_mut() {
            last.strong = true;
        }
        let shares = self.axes().map(|(_, _, change)| {
            let share = change.share_of_promise.as_ref();
            share.map_or(Cell::Empty, |share| {
                self.reader.shown_as(share, self.percent(value(share)))
            })
        });
        if shares.iter().any(|cell| !matches!(cell, Cell::Empty)) {
            rows.push(Row::new(self.say.share_of_promise, shares.into()));
        }
        let columns = self.axes();
        let columns = columns.map(|(axis, unit, _)| Column::numbers(self.in_unit(axis, unit)));
        Table {
            caption: self.say.effects.to_owned(),
            corner: self.say.effect.to_owned(),
            columns: columns.into(),
            ..Table::default()
        }
        .with_rows(rows)
    }

    fn in_unit(&self, axis: &str, unit: &str) -> String {
        if unit == "1" {
            return axis.to_owned();
        }
        let unit = number::unit(unit, self.reader.language);
        fill(self.say.in_unit, &[("what", axis), ("unit", &unit)])
    }
}

/// Money where no unit is told.
fn kind(unit: &str) -> Kind {
    if unit == "1" {
        Kind::Money
    } else {
        Kind::Quantity
    }
}

fn value(number: &Explained) -> Decimal {
    number.value.map_or(Decimal::ZERO, |Figure(value)| value)
}

/// With its sign, also where it is more.
fn signed(text: String, value: Decimal) -> String {
    if value > Decimal::ZERO {
        format!("+{text}")
    } else {
        text
    }
}
