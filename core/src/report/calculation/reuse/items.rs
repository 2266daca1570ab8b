//! What a year of an option takes line by line, and how long its items last.

use super::Page;
use crate::calculation::{ReuseLineKind, ReuseOptionFound};
use crate::model::{ProductSystem, ReuseAxis};
use crate::report::product_systems::{self, Name};
use crate::report::reader::values_by_year;
use crate::report::table::{Cell, Row, Table};
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

    fn name(
        &self,
        Name {
            system,
            component,
            line,
        }: &Name<'_>,
    ) -> String {
        let title = self.component(system, component);
        let Some(line) = line else {
            return title.to_owned();
        };
        let resource = line.resource.as_deref().unwrap_or_default();
        let components = self.asked_system(system).into_iter();
        let mut resources = components
            .flat_map(|system| &system.components)
            .filter(|one| one.id == *component)
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
        let is_mix = option.systems.len() > 1;
        let systems = option.systems.iter().map(|system| {
            let detail = if is_mix {
                self.system(&system.system)
            } else {
                ""
            };
            (system, detail)
        });
        let systems: Vec<_> = systems.collect();
        let caption = fill(self.say.lines, &[("title", &option.title)]);
        product_systems::lines(&self.reader, caption, &systems, &|name: Name<'_>| {
            self.name(&name)
        })
    }

    /// How long the items of each component last.
    pub(super) fn pools(&self) -> Table {
        let options = self.found.options.iter();
        let options = options.map(|option| (option.title.clone(), option.systems.iter().collect()));
        product_systems::pools(&self.reader, options, &|name: Name<'_>| self.name(&name))
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
