//! The items of CHEERS 2022 that an analysis of cost and effect fills, and those that its author has to write.

use super::outcome::Outcomes;
use super::reader::Reader;
use super::table::{Cell, Column, Row, Table};
use crate::analysis::LotAnalysis;
use crate::catalogue::{CHEERS, HealthLabels};
use crate::wording::{date, fill, number};

/// In a year.
const MONTHS: u32 = 12;

/// The checklist of a lot; none where its costs are set beside no outcome.
pub(super) fn checklist(lot: &LotAnalysis, reader: &Reader<'_>) -> Option<Outcomes> {
    let found = lot.cost_effectiveness.as_ref()?;
    let say = HealthLabels::of(reader.language);
    let filled = Filled { lot, reader, say };
    let strategies = found.strategies.iter().map(|one| one.title.as_str());
    let outcomes = lot.options.first().into_iter();
    let outcomes = outcomes.flat_map(|one| &one.outcomes);
    let outcomes = outcomes.map(|one| one.title.as_str());
    let comparators = filled.named(strategies);
    let outcomes = filled.named(outcomes);
    let published = reader.published_lot;
    let states_distributions = published.is_some_and(|lot| !lot.uncertain.is_empty());
    let rows = CHEERS.iter().map(|item| {
        let by = match item.number {
            7 => Some(comparators.clone()),
            8 => Some(say.cheers_perspective.to_owned()),
            9 => Some(filled.horizon()),
            10 => Some(filled.rates()),
            11 => Some(outcomes.clone()),
            14 => Some(say.cheers_costs.to_owned()),
            15 => Some(filled.currency()),
            16 | 17 => Some(say.cheers_model.to_owned()),
            20 if states_distributions => Some(say.cheers_distributions.to_owned()),
            22 => Some(say.cheers_parameters.to_owned()),
            23 => Some(filled.section(say.cost_effectiveness)),
            24 if states_distributions => Some(say.cheers_simulation.to_owned()),
            24 if lot.robustness.is_some() => Some(filled.section(reader.say.robustness)),
            _ => None,
        };
        let by = by.unwrap_or_else(|| say.cheers_author.to_owned());
        let title = item.title.get(reader.language);
        let head = format!("{} {title}", item.number);
        Row::new(head, vec![Cell::Text(by)])
    });
    let table = Table {
        caption: say.cheers_caption.to_owned(),
        corner: say.cheers_item.to_owned(),
        columns: vec![Column::words(say.cheers_where)],
        ..Table::default()
    };
    Some(Outcomes {
        heading: say.cheers,
        note: say.cheers_note,
        sentences: Vec::new(),
        charts: Vec::new(),
        tables: vec![table.with_rows(rows.collect())],
    })
}

/// What the analysis says of single items.
struct Filled<'a> {
    lot: &'a LotAnalysis,
    reader: &'a Reader<'a>,
    say: &'static HealthLabels,
}

impl Filled<'_> {
    fn named<'n>(&self, names: impl Iterator<Item = &'n str>) -> String {
        let names: Vec<String> = names.map(|name| self.reader.quote(name)).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        self.reader.listed(&names)
    }

    fn section(&self, heading: &str) -> String {
        let heading = self.reader.quote(heading);
        fill(self.say.cheers_section, &[("heading", &heading)])
    }

    fn horizon(&self) -> String {
        let months = self.lot.discounting.study_months;
        let (years, months) = (months / MONTHS, months % MONTHS);
        let told = [(years, "year"), (months, "month")].map(|(count, unit)| {
            let count = (count > 0).then(|| count.to_string());
            count.map(|count| self.reader.in_unit(&count, unit))
        });
        let told: Vec<String> = told.into_iter().flatten().collect();
        let told: Vec<&str> = told.iter().map(String::as_str).collect();
        let period = self.reader.listed(&told);
        fill(self.say.cheers_horizon, &[("period", &period)])
    }

    fn rates(&self) -> String {
        let rates = self.lot.discounting.rates.iter();
        let rates = rates.map(|rate| number::rate(rate.0, self.reader.language));
        let mut rates: Vec<String> = rates.collect();
        rates.dedup();
        fill(self.say.cheers_rates, &[("rates", &rates.join("; "))])
    }

    fn currency(&self) -> String {
        let level = date(&self.lot.discounting.price_level, self.reader.language);
        let names = [("currency", self.reader.currency()), ("date", &level)];
        fill(self.say.cheers_currency, &names)
    }
}
