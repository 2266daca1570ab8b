//! What patients get, the bids side by side, and what it costs.

use super::award::Award;
use super::cheers::checklist;
use super::incremental::Incremental;
use super::picture::{Picture, pictures};
use super::reader::{Reader, values};
use super::table::{Cell, Column, Row, Table};
use crate::analysis::LotAnalysis;
use crate::catalogue::HealthLabels;
use crate::chart;
use crate::evaluation::LineOutcomes;
use crate::explain::Explained;
use crate::wording::number::{self, Kind};

/// What patients get, and for which money where that is told.
pub(super) struct Outcomes {
    pub(super) heading: &'static str,
    pub(super) note: &'static str,
    pub(super) sentences: Vec<String>,
    pub(super) charts: Vec<Picture>,
    pub(super) tables: Vec<Table>,
}

/// An option, with what it gives.
type Giving<'a> = (Column, &'a [LineOutcomes]);

impl Outcomes {
    /// What the bids of a lot and current practice give; none without outcome lines.
    pub(super) fn of(award: &Award<'_>) -> Option<Self> {
        let reader = award.reader;
        let bids = award.bids().into_iter();
        let bids = bids.map(|bid| (reader.column(&bid.bid), bid.outcomes.as_slice()));
        let practice = award.lot.alternative.iter();
        let practice = practice.map(|one| (reader.practice(&one.title), one.outcomes.as_slice()));
        let giving: Vec<Giving<'_>> = bids.chain(practice).collect();
        Self::beside(&giving, &reader)
    }

    /// What the options of an analysis give; where the lot asks for it, what that costs, and which items of
    /// the checklist the analysis fills.
    pub(super) fn of_analysis(lot: &LotAnalysis, number: usize, reader: &Reader<'_>) -> Vec<Self> {
        let say = HealthLabels::of(reader.language);
        let options = lot.options.iter();
        let giving = options.map(|one| (reader.option(lot, &one.option), one.outcomes.as_slice()));
        let giving: Vec<Giving<'_>> = giving.collect();
        let effectiveness = lot.cost_effectiveness.as_ref().map(|found| {
            let page = Incremental::new(found, reader);
            Self {
                heading: say.cost_effectiveness,
                note: say.cost_effectiveness_note,
                sentences: page.sentences(),
                charts: pictures(chart::of_effectiveness(lot, reader.ground()), number),
                tables: page.tables(),
            }
        });
        let outcomes = Self::beside(&giving, reader);
        let checklist = checklist(lot, reader);
        outcomes
            .into_iter()
            .chain(effectiveness)
            .chain(checklist)
            .collect()
    }

    fn beside(giving: &[Giving<'_>], reader: &Reader<'_>) -> Option<Self> {
        let say = HealthLabels::of(reader.language);
        let giving = giving.iter().filter(|(_, lines)| !lines.is_empty());
        let giving: Vec<&Giving<'_>> = giving.collect();
        let (_, first) = giving.first()?;
        let mut rows = Vec::new();
        for (place, line) in first.iter().enumerate() {
            let of = |of: &dyn Fn(&LineOutcomes) -> Explained| {
                let lines = giving.iter().filter_map(|(_, lines)| lines.get(place));
                let numbers: Vec<Explained> = lines.map(of).collect();
                let decimals = Kind::Quantity.decimals(&values(&numbers)).min(6);
                let cells = numbers.iter().map(|one| reader.cell(Some(one), decimals));
                cells.collect::<Vec<Cell>>()
            };
            let unit = number::unit(&line.total().unit, reader.language);
            let head = format!("{} ({unit})", line.title);
            let total = Row::new(head, of(&|one| one.total().clone()));
            rows.push(total.detailed(reader.word(line.better)));
            if line.discounted.is_some() {
                let cells = of(&|one| one.undiscounted.clone());
                rows.push(Row::new(say.not_discounted, cells));
            }
        }
        let table = Table {
            caption: say.outcomes_caption.to_owned(),
            corner: say.outcome.to_owned(),
            columns: giving.iter().map(|(column, _)| column.clone()).collect(),
            ..Table::default()
        };
        Some(Self {
            heading: say.outcomes,
            note: say.outcomes_note,
            sentences: Vec::new(),
            charts: Vec::new(),
            tables: vec![table.with_rows(rows)],
        })
    }
}
