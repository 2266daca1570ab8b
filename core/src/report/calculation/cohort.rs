//! A cohort model as people read it: what each strategy costs and gives, which are worth having, and the
//! cohort cycle by cycle.

use super::Told;
use crate::calculation::{CohortFound, CohortModel, CohortModelFound};
use crate::catalogue::HealthLabels;
use crate::explain::{Explained, Series};
use crate::report::incremental::Incremental;
use crate::report::reader::{Reader, values, values_by_year};
use crate::report::table::{Cell, Column, Row, Table};
use crate::wording::number::{self, Kind};
use crate::wording::{fill, word};

/// So many decimals of shares of a cohort and of discount factors are told.
const SHARE_DECIMALS: u32 = 6;

pub(super) fn told(asked: &CohortModel, found: &CohortModelFound, reader: &Reader<'_>) -> Told {
    let compared = Incremental::new(&found.incremental_analysis, reader);
    let page = Page {
        found,
        reader,
        say: HealthLabels::of(reader.language),
    };
    let cycles = asked.cycles.to_string();
    let counting = word(asked.counting, reader.language).to_lowercase();
    let names = [("cycles", &*cycles), ("counting", &*counting)];
    let mut sentences = vec![fill(page.say.cohort_asked, &names)];
    sentences.extend(compared.sentences());
    let mut tables = compared.tables();
    tables.push(page.sums());
    let traces = found.strategies.iter().map(|one| page.trace(one));
    let mut details: Vec<Table> = traces.collect();
    details.push(page.factors());
    Told {
        sentences,
        tables,
        details,
        ..Told::default()
    }
}

struct Page<'a> {
    found: &'a CohortModelFound,
    reader: &'a Reader<'a>,
    say: &'static HealthLabels,
}

impl Page<'_> {
    /// What each strategy costs and gives, with discounting and without.
    fn sums(&self) -> Table {
        let strategies = &self.found.strategies;
        let costs = strategies.iter();
        let costs = costs.flat_map(|one| [&one.cost, &one.undiscounted_cost]);
        let money = Kind::Money.decimals(&values(costs));
        let effects = strategies.iter();
        let effects = effects.flat_map(|one| [&one.effect, &one.undiscounted_effect]);
        let units = Kind::Quantity
            .decimals(&values(effects))
            .min(SHARE_DECIMALS);
        let cell = |one: &Explained, decimals| self.reader.cell(Some(one), decimals);
        let rows = strategies.iter().map(|one| {
            let cells = vec![
                cell(&one.cost, money),
                cell(&one.undiscounted_cost, money),
                cell(&one.effect, units),
                cell(&one.undiscounted_effect, units),
            ];
            Row::new(&one.title, cells)
        });
        let unit = &self.found.incremental_analysis.effect_unit;
        let of = [
            (self.say.cost, self.reader.currency()),
            (self.say.effect, unit.as_str()),
        ];
        let columns = of.into_iter().flat_map(|(what, unit)| {
            let templates = [self.say.cohort_discounted, self.say.cohort_undiscounted];
            templates.map(|template| self.column(&fill(template, &[("what", what)]), unit))
        });
        Table {
            caption: self.say.cohort_results.to_owned(),
            corner: self.say.strategy.to_owned(),
            columns: columns.collect(),
            ..Table::default()
        }
        .with_rows(rows.collect())
    }

    /// The cohort cycle by cycle, with what each cycle costs and gives.
    fn trace(&self, one: &CohortFound) -> Table {
        let shares = one.trace.iter();
        let shares = shares.map(|state| (&state.shares, state.title.clone()));
        let unit = &self.found.incremental_analysis.effect_unit;
        let sums = [
            (
                &one.costs,
                self.in_unit(self.say.cost, self.reader.currency()),
            ),
            (&one.effects, self.in_unit(self.say.effect, unit)),
        ];
        let caption = fill(self.say.cohort_trace, &[("strategy", &one.title)]);
        self.by_cycle(caption, shares.chain(sums).collect())
    }

    fn factors(&self) -> Table {
        let of = |what: &str| fill(self.say.cohort_factor_of, &[("what", &what.to_lowercase())]);
        let series = vec![
            (&self.found.cost_factors, of(self.say.cost)),
            (&self.found.effect_factors, of(self.say.effect)),
        ];
        self.by_cycle(self.say.cohort_factors.to_owned(), series)
    }

    fn by_cycle(&self, caption: String, series: Vec<(&Series, String)>) -> Table {
        let cycles = series.iter();
        let cycles = cycles.filter_map(|(one, _)| Some(one.values.as_ref()?.len()));
        let cycles = cycles.max().unwrap_or_default();
        let decimals = series.iter().map(|(one, _)| {
            let kind = Kind::of(&one.unit, self.reader.currency());
            let alike = series.iter().filter(|(other, _)| other.unit == one.unit);
            let alike = values_by_year(alike.map(|(other, _)| *other));
            kind.decimals(&alike).min(SHARE_DECIMALS)
        });
        let decimals: Vec<u32> = decimals.collect();
        let rows = (0..cycles).map(|cycle| {
            let cells = series.iter().zip(&decimals);
            let cells =
                cells.map(|((one, _), decimals)| self.reader.of_year(one, cycle, *decimals));
            Row::new(cycle.to_string(), cells.collect::<Vec<Cell>>())
        });
        let columns = series
            .iter()
            .map(|(_, title)| Column::numbers(title.as_str()));
        Table {
            caption,
            corner: self.say.cycle.to_owned(),
            columns: columns.collect(),
            ..Table::default()
        }
        .with_rows(rows.collect())
    }

    fn column(&self, what: &str, unit: &str) -> Column {
        Column::numbers(self.in_unit(what, unit))
    }

    fn in_unit(&self, what: &str, unit: &str) -> String {
        format!("{what} ({})", number::unit(unit, self.reader.language))
    }
}
