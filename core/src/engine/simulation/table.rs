//! The draws of a segment, in columns.

use super::offer::Walk;
use super::plan::Plan;

/// The draws of a segment, by column; what has no result is `NaN`.
///
/// Columns are often the same numbers: what a bid costs, what that measures and what the order goes by. A column that
/// has held what an earlier one holds, in every draw so far, is its twin: it is compared and not written, and what is
/// counted of the earlier one holds for it as well.
#[derive(Default)]
pub(super) struct Table {
    columns: Vec<Vec<f64>>,
    /// By column: around what it is counted. Of others no column is a twin.
    centres: Vec<Option<u64>>,
    /// By column: the earlier one that it is equal to.
    twins: Vec<Option<usize>>,
    /// By column: as the how manieth it is written; none before it is.
    turns: Vec<Option<usize>>,
    /// Whether every draw writes every column, so that there may be twins.
    is_full: bool,
    is_paired: bool,
}

impl Table {
    pub(super) fn new(plan: &Plan<'_>) -> Self {
        let centres = plan.centres().into_iter();
        Self::of(
            centres.map(|centre| centre.map(f64::to_bits)),
            plan.is_fixed,
        )
    }

    pub(super) fn of(centres: impl Iterator<Item = Option<u64>>, is_full: bool) -> Self {
        let centres: Vec<Option<u64>> = centres.collect();
        Self {
            columns: vec![Vec::new(); centres.len()],
            twins: vec![None; centres.len()],
            turns: vec![None; centres.len()],
            centres,
            is_full,
            is_paired: false,
        }
    }

    /// Makes room for a segment.
    pub(super) fn begin(&mut self, length: usize) {
        for column in &mut self.columns {
            if !self.is_full {
                column.clear();
            }
            column.resize(length, f64::NAN);
        }
    }

    /// Ends a segment, of which the first tells twins.
    pub(super) fn end(&mut self) {
        if !self.is_full || self.is_paired {
            return;
        }
        self.is_paired = true;
        let columns = 0..self.columns.len();
        self.twins = columns.map(|column| self.first_like(column)).collect();
    }

    /// The first column of the same numbers that stands before this one and is written before it.
    fn first_like(&self, column: usize) -> Option<usize> {
        let turn = |of: usize| self.turns.get(of).copied().flatten();
        let numbers = self.columns.get(column)?;
        let own = turn(column)?;
        (0..column).find(|other| {
            turn(*other).is_some_and(|turn| turn < own)
                && self.centres.get(*other) == self.centres.get(column)
                && self
                    .columns
                    .get(*other)
                    .is_some_and(|other| is_same(other, numbers))
        })
    }

    /// Writes lanes into a column, from a row on; what is not finite is no number.
    pub(super) fn write(
        &mut self,
        column: Option<usize>,
        (row, lanes): (usize, usize),
        values: &Walk,
    ) {
        let Some(column) = column else { return };
        let rows = row..row.saturating_add(lanes);
        if let Some(twin) = self.twin(column) {
            let held = self
                .columns
                .get(twin)
                .and_then(|held| held.get(rows.clone()));
            if held.is_some_and(|held| values.gives(held)) {
                return;
            }
            self.part(column);
        }
        if self.is_full && !self.is_paired {
            self.take_turn(column);
        }
        let column = self.columns.get_mut(column);
        if let Some(rows) = column.and_then(|column| column.get_mut(rows)) {
            values.give(rows);
        }
    }

    fn take_turn(&mut self, column: usize) {
        let taken = self.turns.iter().flatten().count();
        if let Some(turn) = self.turns.get_mut(column) {
            turn.get_or_insert(taken);
        }
    }

    /// Puts a number into a row, once that is written.
    pub(super) fn put(&mut self, column: Option<usize>, row: usize, value: Option<f64>) {
        let Some(column) = column else { return };
        if self.is_paired {
            self.part(column);
            // Those that hold what it holds do not change with it.
            for other in column..self.twins.len() {
                if self.twin(other) == Some(column) {
                    self.part(other);
                }
            }
        }
        let column = self.columns.get_mut(column);
        if let Some(place) = column.and_then(|column| column.get_mut(row)) {
            *place = value.unwrap_or(f64::NAN);
        }
    }

    /// Gives a twin numbers of its own.
    fn part(&mut self, column: usize) {
        let twin = self.twins.get_mut(column).and_then(Option::take);
        let held = twin.and_then(|twin| self.columns.get(twin).cloned());
        if let Some((column, held)) = self.columns.get_mut(column).zip(held) {
            *column = held;
        }
    }

    /// The earlier column that this one has been equal to in every draw.
    pub(super) fn twin(&self, column: usize) -> Option<usize> {
        self.twins.get(column).copied().flatten()
    }

    /// The columns, as long as the segment.
    pub(super) fn columns(&self) -> impl Iterator<Item = &[f64]> {
        let held = |column: usize| self.columns.get(self.twin(column).unwrap_or(column));
        (0..self.columns.len()).map(move |column| held(column).map_or(&[][..], Vec::as_slice))
    }
}

/// Whether all numbers are the same to the last bit, `NaN` too.
fn is_same(one: &[f64], other: &[f64]) -> bool {
    let bits = |number: &f64| number.to_bits();
    one.iter().map(bits).eq(other.iter().map(bits))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// What is done to a table: lanes written into each column, then numbers put.
    type Block = (Vec<[u8; 3]>, Vec<(usize, usize)>);

    /// The rows of a block of draws.
    const ROWS: usize = 3;

    fn block(columns: usize) -> impl Strategy<Value = Block> {
        let rows = prop::collection::vec(prop::array::uniform3(0u8..2), columns);
        let put = prop::collection::vec((0..columns, 0..ROWS), 0..2);
        (rows, put)
    }

    proptest! {
        /// Whatever is written and put, and in which order, a table holds it; and twins are the same.
        #[test]
        fn a_table_holds_what_is_written(
            blocks in prop::collection::vec(block(5), 1..12),
            order in Just(vec![0, 1, 2, 3, 4]).prop_shuffle(),
            in_segment in 1usize..4,
        ) {
            let mut table = Table::of([Some(0), Some(0), Some(0), None, None].into_iter(), true);
            for segment in blocks.chunks(in_segment) {
                let length = segment.len() * ROWS;
                let mut plain = vec![vec![f64::NAN; length]; 5];
                table.begin(length);
                for (place, (values, put)) in segment.iter().enumerate() {
                    let row = place * ROWS;
                    for column in &order {
                        let values = values[*column].map(f64::from);
                        plain[*column][row..row + ROWS].copy_from_slice(&values);
                        table.write(Some(*column), (row, ROWS), &Walk::from_slice(&values));
                    }
                    for (column, within) in put {
                        plain[*column][row + within] = f64::NAN;
                        table.put(Some(*column), row + within, None);
                    }
                }
                table.end();
                for ((place, held), plain) in table.columns().enumerate().zip(&plain) {
                    prop_assert!(is_same(held, plain), "{place}: {held:?} {plain:?}");
                    let twin = table.twin(place);
                    prop_assert!(twin.is_none_or(|twin| twin < place && table.twin(twin).is_none()));
                }
            }
        }
    }

    #[test]
    fn equal_columns_of_one_centre_are_twins_until_they_part() {
        let mut table = Table::of([Some(0), Some(0), Some(1)].into_iter(), true);
        for (second, twin) in [(4.0, Some(0)), (4.0, Some(0)), (5.0, None), (4.0, None)] {
            table.begin(1);
            for (column, value) in [4.0, second, 4.0].into_iter().enumerate() {
                table.write(Some(column), (0, 1), &Walk::all(value));
            }
            table.end();
            assert_eq!((table.twin(1), table.twin(2)), (twin, None));
        }
    }
}
