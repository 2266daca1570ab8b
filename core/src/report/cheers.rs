//! The items of CHEERS 2022 that an analysis of cost and effect fills, and those that its author has to write.

use super::outcome::Outcomes;
use super::reader::Reader;
use super::table::{Cell, Column, Row, Table};
use crate::analysis::{AnsweredBy, ChecklistItem, LotAnalysis};
use crate::catalogue::HealthLabels;
use crate::wording::{date, fill, number};

/// In a year.
const MONTHS: u32 = 12;

/// The checklist of a lot; none where its costs are set beside no outcome.
pub(super) fn checklist(lot: &LotAnalysis, reader: &Reader<'_>) -> Option<Outcomes> {
    let say = HealthLabels::of(reader.language);
    let filled = Filled { lot, reader, say };
    let rows = lot.cheers_2022.iter().map(|item| {
        let by = filled.answer(item);
        let title = item.title.get(reader.language);
        let head = format!("{} {title}", item.number);
        Row::new(head, vec![Cell::Text(by)])
    });
    let table = Table {
        caption: say.cheers_caption.to_owned(),
        corner: say.cheers_item.to_owned(),
        columns: vec![Column::words(say.cheers_where)],
        ..Table::default()
    }
    .with_rows(rows.collect());
    (!table.is_empty()).then_some(Outcomes {
        heading: say.cheers,
        note: say.cheers_note,
        sentences: Vec::new(),
        charts: Vec::new(),
        tables: vec![table],
    })
}

/// What the analysis says of single items.
struct Filled<'a> {
    lot: &'a LotAnalysis,
    reader: &'a Reader<'a>,
    say: &'static HealthLabels,
}

impl Filled<'_> {
    /// What answers the item, in words.
    fn answer(&self, item: &ChecklistItem) -> String {
        let say = self.say;
        let (template, answer) = match (item.number, item.answered_by) {
            (16 | 17, AnsweredBy::Author) => return say.cheers_model.to_owned(),
            (_, AnsweredBy::Author) => return say.cheers_author.to_owned(),
            (20, _) => return say.cheers_distributions.to_owned(),
            (22, _) => return say.cheers_parameters.to_owned(),
            (24, AnsweredBy::Simulation) => (say.cheers_rest, say.cheers_simulation.to_owned()),
            (24, _) => (say.cheers_rest, self.section(self.reader.say.robustness)),
            (7, _) => (say.cheers_reason, self.comparators()),
            (8, _) => (say.cheers_reason, say.cheers_perspective.to_owned()),
            (9, _) => (say.cheers_reason, self.horizon()),
            (10, _) => (say.cheers_reason, self.rates()),
            (11, _) => return self.outcomes(),
            (14, _) => return say.cheers_costs.to_owned(),
            (15, _) => return self.currency(),
            (_, _) => return self.section(say.cost_effectiveness),
        };
        fill(template, &[("answer", &answer)])
    }

    fn comparators(&self) -> String {
        let found = self.lot.cost_effectiveness.iter();
        let strategies = found.flat_map(|found| &found.strategies);
        self.named(strategies.map(|one| one.title.as_str()))
    }

    fn outcomes(&self) -> String {
        let first = self.lot.options.first().into_iter();
        let outcomes = first.flat_map(|one| &one.outcomes);
        self.named(outcomes.map(|one| one.title.as_str()))
    }

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
        self.reader.listed(&told)
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
