//! Tables with their relations: every relation becomes one check for each column, row or cell.

use super::bounds;
use super::names::Names;
use crate::calculation as model;
use crate::document::pointer::Pointer;
use crate::document::wire::footing as wire;
use crate::document::wire::value::Identifier;
use crate::footing::{Check, Place, Printed, Relation, Share, Table, Tolerance};
use crate::problem::{Problem, Problems};

/// How many cells all checks may take in together.
const MOST_CELLS: usize = 100_000;

pub(super) fn resolve(
    wire: &wire::Footing,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<model::Footing> {
    let before = problems.count();
    let table_at = at.key("table");
    let (rows_at, columns_at) = (table_at.key("rows"), table_at.key("columns"));
    let rows = wire.table.rows.iter().map(|row| &row.id);
    let columns = wire.table.columns.iter().map(|column| &column.id);
    let rows = Names::of(rows, "row", rows_at, problems);
    let columns = Names::of(columns, "column", columns_at, problems);
    cells_fit(&wire.table, rows_at, problems);
    let tolerance = tolerance(&wire.tolerance, at.key("tolerance"), problems);
    let relations_at = at.key("relations");
    Names::of(
        wire.relations.iter().map(|relation| &relation.id),
        "relation",
        relations_at,
        problems,
    );
    if wire.relations.is_empty() {
        problems.push(relations_at.problem("document.empty_list"));
    }
    let mut checks = Checks {
        table: &wire.table,
        skips_empty: wire.empty_cells == wire::EmptyCells::NotChecked,
        tolerance: tolerance?,
        rows: &rows,
        columns: &columns,
        made: Vec::new(),
        cells: 0,
        not_checked: 0,
    };
    for (index, relation) in wire.relations.iter().enumerate() {
        checks.add(index, relation, relations_at.index(index), problems);
        if checks.cells > MOST_CELLS {
            problems.push(
                relations_at
                    .problem("footing.too_many_checks")
                    .with("most", MOST_CELLS),
            );
            return None;
        }
    }
    let (made, not_checked) = (checks.made, checks.not_checked);
    (problems.count() == before).then(|| model::Footing {
        unit: wire.table.unit.clone(),
        table: numbers(&wire.table),
        rows: wire
            .table
            .rows
            .iter()
            .map(|row| named(&row.id, row.title.as_ref()))
            .collect(),
        columns: wire
            .table
            .columns
            .iter()
            .map(|column| named(&column.id, column.title.as_ref()))
            .collect(),
        relations: wire
            .relations
            .iter()
            .map(|relation| named(&relation.id, relation.title.as_ref()))
            .collect(),
        checks: made,
        not_checked,
    })
}

fn named(id: &Identifier, title: Option<&String>) -> model::Named {
    model::Named {
        id: id.0.clone(),
        title: title.cloned(),
    }
}

fn cells_fit(table: &wire::Table, at: Pointer<'_>, problems: &mut Problems) {
    for (index, row) in table.rows.iter().enumerate() {
        if row.cells.len() != table.columns.len() {
            problems.push(
                at.index(index)
                    .key("cells")
                    .problem("footing.cells_do_not_fit")
                    .with("row", &row.id.0)
                    .with("given", row.cells.len())
                    .with("wanted", table.columns.len()),
            );
        }
    }
}

fn tolerance(
    wire: &wire::Tolerance,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Tolerance> {
    match wire {
        wire::Tolerance::Printed => Some(Tolerance::Printed),
        wire::Tolerance::AtMost(most) => {
            bounds::not_negative(most.0, at.key("at_most"), problems).map(Tolerance::AtMost)
        }
    }
}

fn numbers(table: &wire::Table) -> Table {
    let printed = |cell: &wire::Cell| {
        cell.0.map_or(Printed::ZERO, |number| Printed {
            value: number.value,
            decimals: Some(number.decimals),
        })
    };
    Table {
        rows: table
            .rows
            .iter()
            .map(|row| row.cells.iter().map(printed).collect())
            .collect(),
    }
}

/// A cell, row or column, found in the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Line {
    Row(usize),
    Column(usize),
    Cell(Place),
}

impl Line {
    /// Its cell in the column or row `along`; a cell stands for itself every time.
    fn at(self, along: usize) -> Place {
        match self {
            Self::Row(row) => Place { row, column: along },
            Self::Column(column) => Place { row: along, column },
            Self::Cell(place) => place,
        }
    }

    fn is_like(self, other: Self) -> bool {
        std::mem::discriminant(&self) == std::mem::discriminant(&other)
    }
}

/// The checks made so far.
struct Checks<'a> {
    table: &'a wire::Table,
    skips_empty: bool,
    tolerance: Tolerance,
    rows: &'a Names<'a>,
    columns: &'a Names<'a>,
    made: Vec<(usize, Check)>,
    /// How many cells they take in together.
    cells: usize,
    not_checked: usize,
}

/// The relation that is being read, for its problems.
struct Reading<'a> {
    index: usize,
    name: &'a str,
    tolerance: Tolerance,
    at: Pointer<'a>,
}

impl Reading<'_> {
    fn problem(&self, code: &'static str) -> Problem {
        self.at.problem(code).with("relation", self.name)
    }

    /// Whether the parts are of the kind of the result, or cells.
    fn fits(&self, result: Line, parts: &[Line], problems: &mut Problems) -> Option<()> {
        let fits = |part: &Line| part.is_like(result) || matches!(part, Line::Cell(_));
        if parts.iter().all(fits) {
            return Some(());
        }
        problems.push(self.problem("footing.places_mixed"));
        None
    }
}

impl Checks<'_> {
    /// Makes the checks of one relation; `None` means that a problem was added.
    fn add(
        &mut self,
        index: usize,
        wire: &wire::Relation,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<()> {
        let own = match &wire.tolerance {
            None => self.tolerance,
            Some(own) => tolerance(own, at.key("tolerance"), problems)?,
        };
        let at = at.key("holds");
        let reading = |word| Reading {
            index,
            name: &wire.id.0,
            tolerance: own,
            at: at.key(word),
        };
        match &wire.holds {
            wire::Holds::Sum(sum) => self.sum(sum, &reading("sum"), problems),
            wire::Holds::Share(share) => self.share(share, &reading("share"), problems),
            wire::Holds::CarryForward(carried) => {
                self.carried(carried, &reading("carry_forward"), problems)
            }
            wire::Holds::Cumulative(total) => {
                self.cumulative(total, &reading("cumulative"), problems)
            }
        }
    }

    fn sum(
        &mut self,
        wire: &wire::SumOf,
        reading: &Reading<'_>,
        problems: &mut Problems,
    ) -> Option<()> {
        let of_at = reading.at.key("of");
        if wire.of.is_empty() {
            problems.push(of_at.problem("document.empty_list"));
        }
        let result = self.line(&wire.result, reading.at.key("result"), problems);
        let addends: Vec<Option<(Line, bool)>> = wire
            .of
            .iter()
            .enumerate()
            .map(|(index, addend)| {
                let at = of_at.index(index);
                let (place, word, subtracted) = match addend {
                    wire::Addend::Plus(place) => (place, "plus", false),
                    wire::Addend::Minus(place) => (place, "minus", true),
                };
                Some((self.line(place, at.key(word), problems)?, subtracted))
            })
            .collect();
        let result = result?;
        let addends: Vec<(Line, bool)> = addends.into_iter().collect::<Option<_>>()?;
        let lines: Vec<Line> = addends.iter().map(|(line, _)| *line).collect();
        reading.fits(result, &lines, problems)?;
        for along in 0..self.length(result) {
            let of = addends
                .iter()
                .map(|(line, subtracted)| (line.at(along), *subtracted));
            let relation = Relation::Sum(of.collect());
            self.make(result.at(along), relation, reading, problems)?;
        }
        Some(())
    }

    fn share(
        &mut self,
        wire: &wire::ShareOf,
        reading: &Reading<'_>,
        problems: &mut Problems,
    ) -> Option<()> {
        let result = self.line(&wire.result, reading.at.key("result"), problems);
        let part = self.line(&wire.part, reading.at.key("part"), problems);
        let whole = self.line(&wire.whole, reading.at.key("whole"), problems);
        let (result, part, whole) = (result?, part?, whole?);
        reading.fits(result, &[part, whole], problems)?;
        let printed_as = match wire.printed_as {
            wire::ShareUnit::Fraction => Share::Fraction,
            wire::ShareUnit::Percent => Share::Percent,
        };
        for along in 0..self.length(result) {
            let relation = Relation::Share {
                part: part.at(along),
                whole: whole.at(along),
                printed_as,
            };
            self.make(result.at(along), relation, reading, problems)?;
        }
        Some(())
    }

    fn carried(
        &mut self,
        wire: &wire::CarryForward,
        reading: &Reading<'_>,
        problems: &mut Problems,
    ) -> Option<()> {
        let opening = self.line(&wire.opening, reading.at.key("opening"), problems);
        let closing = self.line(&wire.closing, reading.at.key("closing"), problems);
        let (opening, closing) = (opening?, closing?);
        if !opening.is_like(closing) {
            problems.push(reading.problem("footing.places_mixed"));
            return None;
        }
        if let (Line::Cell(opening), Line::Cell(closing)) = (opening, closing) {
            return self.make(opening, Relation::Carried(closing), reading, problems);
        }
        for along in 1..self.length(opening) {
            let before = closing.at(along.saturating_sub(1));
            let relation = Relation::Carried(before);
            self.make(opening.at(along), relation, reading, problems)?;
        }
        Some(())
    }

    fn cumulative(
        &mut self,
        wire: &wire::Cumulative,
        reading: &Reading<'_>,
        problems: &mut Problems,
    ) -> Option<()> {
        let result = self.line(&wire.result, reading.at.key("result"), problems);
        let of = self.line(&wire.of, reading.at.key("of"), problems);
        let (result, of) = (result?, of?);
        if !result.is_like(of) || matches!(of, Line::Cell(_)) {
            problems.push(reading.problem("footing.places_mixed"));
            return None;
        }
        for along in 0..self.length(result) {
            let relation = Relation::Cumulative((0..=along).map(|up_to| of.at(up_to)).collect());
            self.make(result.at(along), relation, reading, problems)?;
        }
        Some(())
    }

    /// How many checks a relation with this result makes.
    fn length(&self, result: Line) -> usize {
        match result {
            Line::Row(_) => self.table.columns.len(),
            Line::Column(_) => self.table.rows.len(),
            Line::Cell(_) => 1,
        }
    }

    fn line(&self, wire: &wire::Place, at: Pointer<'_>, problems: &mut Problems) -> Option<Line> {
        match wire {
            wire::Place::Row(name) => self.rows.find(name, at.key("row"), problems).map(Line::Row),
            wire::Place::Column(name) => self
                .columns
                .find(name, at.key("column"), problems)
                .map(Line::Column),
            wire::Place::Cell(cell) => {
                let at = at.key("cell");
                let row = self.rows.find(&cell.row, at.key("row"), problems);
                let column = self.columns.find(&cell.column, at.key("column"), problems);
                Some(Line::Cell(Place {
                    row: row?,
                    column: column?,
                }))
            }
        }
    }

    /// Makes one check, unless it rests on an empty cell that means nothing.
    fn make(
        &mut self,
        result: Place,
        relation: Relation,
        reading: &Reading<'_>,
        problems: &mut Problems,
    ) -> Option<()> {
        let check = Check {
            result,
            relation,
            tolerance: reading.tolerance,
        };
        let mut parts = check.parts();
        self.cells = self.cells.saturating_add(parts.len()).saturating_add(1);
        if self.cells > MOST_CELLS {
            return None;
        }
        parts.sort_unstable();
        // The total of a column is the whole of itself: its share is 1.
        let repeated = !matches!(check.relation, Relation::Share { .. })
            && parts.windows(2).any(|pair| pair.first() == pair.last());
        if repeated || parts.contains(&result) {
            let place = if repeated {
                parts
                    .windows(2)
                    .find_map(|pair| pair.first().filter(|first| Some(*first) == pair.last()))
                    .copied()
                    .unwrap_or(result)
            } else {
                result
            };
            problems.push(
                reading
                    .problem("footing.place_twice")
                    .with("place_name", self.name(place)),
            );
            return None;
        }
        let empty = |place: &Place| self.cell(*place).is_none();
        if self.skips_empty && (empty(&result) || parts.iter().any(empty)) {
            self.not_checked = self.not_checked.saturating_add(1);
            return Some(());
        }
        if let Relation::Share { whole, .. } = check.relation {
            let zero = self.cell(whole).is_none_or(|number| number.value.is_zero());
            if zero {
                problems.push(
                    Problem::new("footing.whole_is_zero", model::cell_pointer(whole))
                        .with("relation", reading.name),
                );
                return None;
            }
        }
        self.made.push((reading.index, check));
        Some(())
    }

    fn cell(&self, place: Place) -> Option<wire::PrintedNumber> {
        let row = self.table.rows.get(place.row)?;
        row.cells.get(place.column)?.0
    }

    /// A cell as people name it.
    fn name(&self, place: Place) -> String {
        let row = self.table.rows.get(place.row).map(|row| &row.id.0);
        let column = self.table.columns.get(place.column);
        let column = column.map(|column| &column.id.0);
        [row, column]
            .into_iter()
            .flatten()
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join(" · ")
    }
}
