//! What a year of an option takes line by line, and how long its items last.

use super::{Page, group};
use crate::calculation::{ReuseLineFound, ReuseLineKind, ReuseOptionFound};
use crate::explain::Explained;
use crate::model::{ProductSystem, ReuseAxis};
use crate::report::calculation::numbers::cell;
use crate::report::reader::{values, values_by_year};
use crate::report::table::{Cell, Column, Row, Table};
use crate::wording::fill;
use crate::wording::number::Kind;

impl<'a> Page<'a> {
    fn asked_system(&self, id: &str) -> Option<&'a ProductSystem> {
        self.asked.systems.iter().find(|system| system.id == id)
    }

    /// A system by its title.
    pub(super) fn system<'i>(&self, id: &'i str) -> &'i str
    where
        'a: 'i,
    {
        self.asked_system(id).map_or(id, |system| &system.title)
    }

    /// A component by its title.
    pub(super) fn component<'i>(&self, system: &str, id: &'i str) -> &'i str
    where
        'a: 'i,
    {
        let system = self.asked_system(system).into_iter();
        let mut components = system.flat_map(|system| &system.components);
        let found = components.find(|component| component.id == id);
        found.map_or(id, |component| &component.title)
    }

    fn line_name(&self, system: &str, line: &ReuseLineFound) -> String {
        let component = line.component.as_deref().unwrap_or_default();
        let title = self.component(system, component);
        let resource = line.resource.as_deref().unwrap_or_default();
        let components = self.asked_system(system).into_iter();
        let mut resources = components
            .flat_map(|system| &system.components)
            .filter(|one| one.id == component)
            .flat_map(|one| &one.resources);
        let of = resources.find(|one| one.id == resource);
        let of = of.map_or(resource, |one| &one.title);
        let text = match line.kind {
            ReuseLineKind::Item => self.say.item,
            ReuseLineKind::Resource => self.say.resource,
            ReuseLineKind::Infection => self.say.infection_line,
        };
        fill(text, &[("component", title), ("resource", of)])
    }

    /// What a year of an option takes, line by line.
    pub(super) fn lines(&self, option: &ReuseOptionFound) -> Table {
        let all = option.systems.iter();
        let all = all.flat_map(|system| system.lines.iter().map(move |line| (system, line)));
        let all: Vec<_> = all.collect();
        let costs = values(all.iter().filter_map(|(_, line)| line.cost.as_ref()));
        let emissions = values(all.iter().filter_map(|(_, line)| line.emissions.as_ref()));
        let rows = all.iter().map(|(system, line)| {
            let amount = |number: &Option<Explained>, kind: Kind, among: &[_]| {
                self.reader.cell(number.as_ref(), kind.decimals(among))
            };
            let cells = vec![
                Cell::Text(self.reader.word(line.phase)),
                Cell::Text(self.reader.word(line.stage)),
                cell(&line.quantity, &self.reader),
                amount(&line.cost, Kind::Money, &costs),
                amount(&line.emissions, Kind::Quantity, &emissions),
            ];
            let head = self.line_name(&system.system, line);
            let detail = if option.systems.len() > 1 {
                self.system(&system.system)
            } else {
                ""
            };
            Row::new(head, cells).detailed(detail)
        });
        Table {
            caption: fill(self.say.lines, &[("title", &option.title)]),
            corner: self.say.line.to_owned(),
            columns: vec![
                Column::words(self.say.phase),
                Column::words(self.say.stage),
                Column::numbers(self.say.quantity),
                Column::numbers(self.axis_in_unit(ReuseAxis::Cost)),
                Column::numbers(self.axis_in_unit(ReuseAxis::Emissions)),
            ],
            ..Table::default()
        }
        .with_rows(rows.collect())
        .without_empty_columns()
    }

    /// How long the items of each component last.
    pub(super) fn pools(&self) -> Table {
        let say = self.say;
        let groups = self.found.options.iter().map(|option| {
            let rows = option.systems.iter().flat_map(|system| {
                system.components.iter().map(|found| {
                    let ends = if found.ends_by_calendar {
                        say.by_calendar
                    } else {
                        say.by_uses
                    };
                    let number = |number: &Explained| cell(number, &self.reader);
                    let cells = vec![
                        found.pool.as_ref().map_or(Cell::Empty, number),
                        number(&found.most_uses),
                        number(&found.expected_uses),
                        number(&found.survival),
                        number(&found.items_per_year),
                        Cell::Text(ends.to_owned()),
                    ];
                    let head = self.component(&system.system, &found.component);
                    Row::new(head, cells)
                })
            });
            group(option.title.clone(), rows.collect())
        });
        let numbers = [
            say.pool,
            say.most_uses,
            say.expected_uses,
            say.survival,
            say.items_per_year,
        ];
        let columns = numbers.into_iter().map(Column::numbers);
        Table {
            caption: say.pools.to_owned(),
            corner: say.component.to_owned(),
            columns: columns.chain([Column::words(say.ends_by)]).collect(),
            groups: groups.collect(),
        }
    }

    /// What falls due, or is emitted, year by year.
    pub(super) fn by_year(&self, axis: ReuseAxis) -> Table {
        let options = self.found.options.iter();
        let series = options.map(|option| super::totals(option, axis));
        let series: Vec<_> = series
            .map(|totals| totals.map(|totals| &totals.over_study.by_year))
            .collect();
        let kind = match axis {
            ReuseAxis::Cost => Kind::Money,
            ReuseAxis::Emissions => Kind::Quantity,
        };
        let decimals = kind.decimals(&values_by_year(series.iter().copied().flatten()));
        let rows = (0..=self.asked.discounting.rates.len()).map(|year| {
            let cells = series
                .iter()
                .map(|one| one.map_or(Cell::Empty, |one| self.reader.of_year(one, year, decimals)));
            Row::new(year.to_string(), cells.collect())
        });
        let caption = format!("{}: {}", self.say.by_year, self.axis_in_unit(axis));
        let group = crate::report::table::Group {
            head: None,
            rows: rows.collect(),
        };
        self.table(&caption, self.reader.say.year, vec![group])
    }
}
