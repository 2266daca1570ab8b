//! What becomes of the award with other values in the place of some numbers, as tables.

use super::super::table::{Cell, Column, Row, Table};
use super::Writer;
use crate::chart::{Chart, Moved, tornado};
use crate::explain::Explained;
use crate::num::Decimal;
use crate::robustness::KnownBy;
use crate::simulation::{
    GridOutcome, LotOutcome, LotSensitivity, NumberMoved, PointOutcome, Swing, ThresholdFound,
};
use crate::wording::fill;
use crate::wording::number::Kind;

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
        let grids = found.grids.iter().map(|grid| writer.grid(grid));
        let tables = [
            writer.tornado(found),
            writer.thresholds(found),
            writer.scenarios(found),
        ];
        let tables: Vec<Table> = tables.into_iter().chain(grids).collect();
        let varied = Self {
            sentences: if names.is_empty() {
                Vec::new()
            } else {
                vec![told]
            },
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
                let decimals_of_value = Kind::Quantity.decimals(&[point.value.0]);
                let outcome = point.outcome.as_ref();
                [
                    self.reader.plain(point.value.0, decimals_of_value, ""),
                    self.lead(outcome.and_then(|lot| lot.lead.as_ref()), decimals),
                    self.others(outcome),
                ]
            };
            let cells = end(&swing.low).into_iter().chain(end(&swing.high));
            Row::new(self.moved(&swing.number), cells.collect())
        });
        let winner = found.base.winners.first();
        let bidder = winner.map_or("", |bid| self.reader.bidder(bid));
        Table {
            caption: fill(told.tornado, &[("bidder", bidder)]),
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

    /// How many decimals leads are told with.
    fn decimals(&self, found: &LotSensitivity, leads: Vec<Decimal>) -> u32 {
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

    fn winners(&self, bids: &[String]) -> String {
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
                        self.changes_at(found),
                        winners(found.winners_below.as_ref()),
                        winners(found.winners_above.as_ref()),
                    ],
                };
                let looked_at = Cell::Text(range.clone());
                let cells = std::iter::once(looked_at).chain(cells).collect();
                Row::new(self.moved(&asked.number), cells)
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
                Column::words(told.changes_at),
                Column::words(told.wins_below),
                Column::words(told.wins_above),
            ],
            groups: Vec::new(),
        }
        .with_rows(rows.collect())
        .without_empty_columns()
    }

    fn changes_at(&self, found: &ThresholdFound) -> Cell {
        let value = self.reader.exact(found.value);
        Cell::Text(match found.known_by {
            KnownBy::Halving => fill(self.told.approximately, &[("value", &value)]),
            KnownBy::Line | KnownBy::Hyperbola => value,
        })
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
            columns: vec![Column::words(told.winner), Column::numbers(told.lead)],
            groups: Vec::new(),
        }
        .with_rows(rows.collect())
        .without_empty_columns()
    }

    fn grid(&self, grid: &GridOutcome) -> Table {
        let columns = grid.columns.values.iter();
        let columns = columns.map(|value| Column::words(self.reader.exact(*value)));
        let rows = grid
            .rows
            .values
            .iter()
            .zip(&grid.cells)
            .map(|(value, cells)| {
                let cells = cells.iter().map(|cell| {
                    Cell::Text(if cell.refused.is_empty() {
                        self.winners(&cell.winners)
                    } else {
                        self.told.not_evaluated.to_owned()
                    })
                });
                Row::new(self.reader.exact(*value), cells.collect())
            });
        let (down, across) = (
            self.moved(&grid.rows.number),
            self.moved(&grid.columns.number),
        );
        Table {
            caption: fill(self.told.grid, &[("rows", &down), ("columns", &across)]),
            corner: down,
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
