//! What becomes of the award with other values in the place of some numbers, as tables.

use super::super::table::{Cell, Column, Row, Table};
use super::Writer;
use crate::chart::{Chart, Moved, tornado};
use crate::explain::Explained;
use crate::num::Decimal;
use crate::robustness::KnownBy;
use crate::simulation::{
    GridCell, GridOutcome, LotOutcome, LotSensitivity, NumberMoved, PointOutcome, Swing,
    ThresholdFound,
};
use crate::wording::number::{self, Kind};
use crate::wording::{self, fill};

/// What comes out with other values.
#[derive(Default)]
pub(in crate::report) struct Varied {
    pub(in crate::report) sentences: Vec<String>,
    pub(in crate::report) tables: Vec<Table>,
}

impl Varied {
    pub(super) fn of(found: &LotSensitivity, writer: &Writer<'_>) -> Option<Self> {
        let not_moved = found.not_moved.iter().map(|one| writer.moved(one));
        let not_moved: Vec<String> = not_moved.collect();
        let names: Vec<&str> = not_moved.iter().map(String::as_str).collect();
        let names = writer.reader.listed(&names);
        let told = fill(writer.told.not_moved, &[("numbers", &names)]);
        let not_moved_said = (!names.is_empty()).then_some(told);
        let ends = writer.ends().filter(|_| !found.tornado.is_empty());
        let grids = found.grids.iter().map(|grid| writer.grid(grid, found));
        let tables = [
            writer.tornado(found),
            writer.thresholds(found),
            writer.scenarios(found),
        ];
        let tables: Vec<Table> = tables.into_iter().chain(grids).collect();
        let varied = Self {
            sentences: ends.into_iter().chain(not_moved_said).collect(),
            tables: tables
                .into_iter()
                .filter(|table| !table.is_empty())
                .collect(),
        };
        let says = !varied.sentences.is_empty() || !varied.tables.is_empty();
        says.then_some(varied)
    }
}

impl Writer<'_> {
    /// A number by its title, and whose it is.
    fn moved(&self, number: &NumberMoved) -> String {
        let name = number.name.as_deref().unwrap_or_default();
        let name = self.title(number.kind, name, number.tier);
        match number.bid.as_deref() {
            Some(bid) => format!("{name} ({})", self.reader.bidder(bid)),
            None => name,
        }
    }

    /// Its unit, as written.
    fn unit_of(&self, number: &NumberMoved) -> &str {
        match number.kind {
            "parameter" => self
                .reader
                .unit_of_parameter(number.name.as_deref().unwrap_or_default()),
            "price" | "tier_price" => self.reader.currency(),
            _ => "",
        }
    }

    /// A number by its title with its unit.
    pub(super) fn measured(&self, number: &NumberMoved) -> String {
        let unit = self.reader.unit_of_many(self.unit_of(number));
        wording::named(&self.moved(number), &unit)
    }

    /// From where to where each number is moved alone.
    fn ends(&self) -> Option<String> {
        let ends = self.reader.published_lot?.uncertain.moved_between?;
        let [low, high] = ends.map(|end| number::rate(end, self.reader.language));
        let places = [("low", &*low), ("high", &*high)];
        Some(fill(self.told.tornado_ends, &places))
    }

    /// The chart of the numbers that are moved alone.
    pub(super) fn tornado_chart(&self, found: &LotSensitivity) -> Option<Chart> {
        let lead = found.base.lead.as_ref()?;
        let base = lead.value?.0;
        let first = found.base.winners.first()?;
        let moved: Vec<Moved> = by_size(found)
            .into_iter()
            .map(|swing| Moved {
                name: self.moved(&swing.number),
                leads: [lead_of(&swing.low), lead_of(&swing.high)],
            })
            .collect();
        let bidder = self.reader.bidder(first);
        tornado(&moved, (base, &lead.unit), bidder, self.reader.ground())
    }

    fn tornado(&self, found: &LotSensitivity) -> Table {
        let told = self.told;
        let ends = |swing: &Swing| [lead_of(&swing.low), lead_of(&swing.high)];
        let leads = found.tornado.iter().flat_map(ends).flatten();
        let decimals = self.decimals(found, leads.collect());
        let rows = by_size(found).into_iter().map(|swing| {
            let end = |point: &PointOutcome| {
                // A quantile has more decimals than anybody reads.
                let unit = self.unit_of(&swing.number);
                let decimals_of_value =
                    Kind::of(unit, self.reader.currency()).decimals(&[point.value.0]);
                let outcome = point.outcome.as_ref();
                [
                    self.reader.plain(point.value.0, decimals_of_value, unit),
                    self.lead(outcome.and_then(|lot| lot.lead.as_ref()), decimals),
                    self.others(outcome),
                ]
            };
            let cells = end(&swing.low).into_iter().chain(end(&swing.high));
            let unit = self.reader.unit_of_many(self.unit_of(&swing.number));
            Row::new(self.moved(&swing.number), cells.collect()).detailed(unit)
        });
        Table {
            caption: self.of_lead(told.tornado_table, found, &[]),
            corner: told.drawn_number.to_owned(),
            columns: vec![
                Column::numbers(told.low),
                Column::numbers(told.lead),
                Column::words(told.winner),
                Column::numbers(told.high),
                Column::numbers(told.lead),
                Column::words(told.winner),
            ],
            groups: Vec::new(),
        }
        .with_rows(rows.collect())
        .without_empty_columns()
    }

    /// A caption that names whose lead it is, and in what.
    pub(super) fn of_lead(
        &self,
        template: &str,
        found: &LotSensitivity,
        names: &[(&str, &str)],
    ) -> String {
        let winner = found.base.winners.first();
        let bidder = winner.map_or("", |bid| self.reader.bidder(bid));
        let lead = found.base.lead.as_ref();
        let unit = lead.map(|lead| self.reader.unit_of_many(&lead.unit));
        let unit = unit.unwrap_or_default();
        let mut names = names.to_vec();
        names.extend([("bidder", bidder), ("unit", &*unit)]);
        fill(template, &names)
    }

    /// How many decimals leads are told with.
    pub(super) fn decimals(&self, found: &LotSensitivity, leads: Vec<Decimal>) -> u32 {
        let unit = found.base.lead.as_ref().map_or("", |lead| &*lead.unit);
        Kind::of(unit, self.reader.currency()).decimals(&leads)
    }

    fn lead(&self, lead: Option<&Explained>, decimals: u32) -> Cell {
        self.reader.cell(lead, decimals)
    }

    /// Who wins, where that is not who wins with the values as stated.
    fn others(&self, outcome: Option<&LotOutcome>) -> Cell {
        match outcome {
            None => Cell::Text(self.told.not_evaluated.to_owned()),
            Some(lot) if lot.award_changes => Cell::Text(self.winners(&lot.winners)),
            Some(_) => Cell::Empty,
        }
    }

    pub(super) fn winners(&self, bids: &[String]) -> String {
        if bids.is_empty() {
            return self.reader.say.nobody.to_owned();
        }
        let names: Vec<&str> = bids.iter().map(|bid| self.reader.bidder(bid)).collect();
        self.reader.listed(&names)
    }

    fn thresholds(&self, found: &LotSensitivity) -> Table {
        let told = self.told;
        let rows = found.thresholds.iter().flat_map(|asked| {
            let (from, to) = (self.reader.exact(asked.from), self.reader.exact(asked.to));
            let range = fill(told.range, &[("from", &from), ("to", &to)]);
            let unit = self.unit_of(&asked.number);
            let values = asked.thresholds.iter().map(|one| one.value.0);
            let kind = Kind::of(unit, self.reader.currency());
            let decimals = kind.decimals_apart(&values.collect::<Vec<_>>());
            let row = move |found: Option<&ThresholdFound>| {
                let winners = |winners: Option<&Vec<String>>| match winners {
                    Some(bids) => Cell::Text(self.winners(bids)),
                    None => Cell::Text(told.not_evaluated.to_owned()),
                };
                let cells = match found {
                    None => vec![
                        Cell::Text(told.never_changes.to_owned()),
                        Cell::Empty,
                        Cell::Empty,
                    ],
                    Some(found) => vec![
                        self.changes_at(found, decimals, unit),
                        winners(found.winners_below.as_ref()),
                        winners(found.winners_above.as_ref()),
                    ],
                };
                let looked_at = Cell::Text(range.clone());
                let cells = std::iter::once(looked_at).chain(cells).collect();
                let unit = self.reader.unit_of_many(unit);
                Row::new(self.moved(&asked.number), cells).detailed(unit)
            };
            let rows: Vec<Row> = if asked.thresholds.is_empty() {
                vec![row(None)]
            } else {
                asked.thresholds.iter().map(|one| row(Some(one))).collect()
            };
            rows
        });
        Table {
            caption: told.thresholds.to_owned(),
            corner: told.drawn_number.to_owned(),
            columns: vec![
                Column::words(told.looked_at),
                Column::numbers(told.changes_at),
                Column::words(told.wins_below),
                Column::words(told.wins_above),
            ],
            groups: Vec::new(),
        }
        .with_rows(rows.collect())
        .without_empty_columns()
    }

    fn changes_at(&self, found: &ThresholdFound, decimals: u32, unit: &str) -> Cell {
        let value = found.value.0;
        match found.known_by {
            KnownBy::Halving => {
                let value = number::shown(value, decimals, self.reader.language);
                Cell::Text(fill(self.told.approximately, &[("value", &value)]))
            }
            KnownBy::Line | KnownBy::Hyperbola => self.reader.plain(value, decimals, unit),
        }
    }

    fn scenarios(&self, found: &LotSensitivity) -> Table {
        let told = self.told;
        let leads = found.scenarios.iter();
        let leads = leads.filter_map(|one| one.outcome.as_ref()?.lead.as_ref()?.value);
        let decimals = self.decimals(found, leads.map(|lead| lead.0).collect());
        let rows = found.scenarios.iter().map(|one| {
            let outcome = one.outcome.as_ref();
            let winner = outcome.map_or_else(
                || told.not_evaluated.to_owned(),
                |lot| self.winners(&lot.winners),
            );
            let lead = outcome.and_then(|lot| lot.lead.as_ref());
            let values = one.values.iter().map(|replaced| {
                let value = self.reader.exact(replaced.value);
                let value = self.reader.in_unit(&value, self.unit_of(&replaced.number));
                format!("{}: {value}", self.moved(&replaced.number))
            });
            let values: Vec<String> = values.collect();
            let cells = vec![Cell::Text(winner), self.lead(lead, decimals)];
            let row = Row::new(one.title.clone(), cells).detailed(values.join("; "));
            let changes = outcome.is_some_and(|lot| lot.award_changes);
            if changes { row.strong() } else { row }
        });
        Table {
            caption: told.scenarios.to_owned(),
            corner: told.scenario.to_owned(),
            columns: vec![
                Column::words(told.winner),
                Column::numbers(self.of_lead(told.lead_of, found, &[])),
            ],
            groups: Vec::new(),
        }
        .with_rows(rows.collect())
        .without_empty_columns()
    }

    fn grid(&self, grid: &GridOutcome, found: &LotSensitivity) -> Table {
        let leads = grid.cells.iter().flatten();
        let leads = leads.filter_map(|cell| Some(cell.lead?.0));
        let decimals = self.decimals(found, leads.collect());
        let lead = |cell: &GridCell| {
            let lead = number::shown(cell.lead?.0, decimals, self.reader.language);
            Some(format!(" ({lead})"))
        };
        let columns = grid.columns.values.iter();
        let unit = self.reader.unit_of_many(self.unit_of(&grid.columns.number));
        let columns = columns.map(|value| Column {
            detail: unit.clone(),
            ..Column::words(self.reader.exact(*value))
        });
        let rows = grid
            .rows
            .values
            .iter()
            .zip(&grid.cells)
            .map(|(value, cells)| {
                let cells = cells.iter().map(|cell| {
                    let lead = lead(cell).unwrap_or_default();
                    Cell::Text(format!("{}{lead}", self.field(cell)))
                });
                Row::new(self.reader.exact(*value), cells.collect())
            });
        let (down, across) = (
            self.moved(&grid.rows.number),
            self.moved(&grid.columns.number),
        );
        let names = [("rows", &*down), ("columns", &*across)];
        Table {
            caption: self.of_lead(self.told.grid, found, &names),
            corner: self.measured(&grid.rows.number),
            columns: columns.collect(),
            groups: Vec::new(),
        }
        .with_rows(rows.collect())
    }
}

/// How far ahead the bid is.
fn lead_of(point: &PointOutcome) -> Option<Decimal> {
    let lead = point.outcome.as_ref()?.lead.as_ref()?;
    lead.value.map(|lead| lead.0)
}

/// The numbers that are moved alone, those that matter most first.
fn by_size(found: &LotSensitivity) -> Vec<&Swing> {
    let size = |swing: &&Swing| {
        let (low, high) = (lead_of(&swing.low)?, lead_of(&swing.high)?);
        high.checked_sub(low).map(|size| size.abs())
    };
    let mut swings: Vec<&Swing> = found.tornado.iter().collect();
    swings.sort_by_key(|swing| std::cmp::Reverse(size(swing)));
    swings
}
