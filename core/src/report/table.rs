//! Tables as data: the same rows become HTML and plain text.

use crate::wording;

/// A table: a caption, columns and rows, the rows in groups.
#[derive(Debug, Default)]
pub(super) struct Table {
    /// What the table shows, with the unit where it is the same throughout.
    pub(super) caption: String,
    /// What the first column holds.
    pub(super) corner: String,
    /// The other columns.
    pub(super) columns: Vec<Column>,
    /// The rows.
    pub(super) groups: Vec<Group>,
}

impl Table {
    /// Whether there is nothing to show.
    pub(super) fn is_empty(&self) -> bool {
        self.columns.is_empty() || self.groups.iter().all(|group| group.rows.is_empty())
    }

    /// A group of rows without a heading of its own.
    pub(super) fn with_rows(mut self, rows: Vec<Row>) -> Self {
        self.groups.push(Group { head: None, rows });
        self
    }

    /// The table without columns in which no row has anything.
    pub(super) fn without_empty_columns(mut self) -> Self {
        for index in (0..self.columns.len()).rev() {
            let mut rows = self.groups.iter().flat_map(|group| &group.rows);
            if rows.all(|row| matches!(row.cells.get(index), None | Some(Cell::Empty))) {
                self.columns.remove(index);
                for row in self.groups.iter_mut().flat_map(|group| &mut group.rows) {
                    if index < row.cells.len() {
                        row.cells.remove(index);
                    }
                }
            }
        }
        self
    }

    /// Every cell.
    pub(super) fn cells(&self) -> impl Iterator<Item = &Cell> {
        let rows = self.groups.iter().flat_map(|group| &group.rows);
        rows.flat_map(|row| &row.cells)
    }

    /// Whether a column holds numbers, beside which words stand to the right too.
    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "a template passes everything by reference"
    )]
    pub(super) fn is_numeric(&self, column: &usize) -> bool {
        self.columns
            .get(*column)
            .is_some_and(|column| column.numeric)
    }

    /// How many columns there are, with the first.
    pub(super) fn width(&self) -> usize {
        self.columns.len().saturating_add(1)
    }
}

/// A column.
#[derive(Debug, Clone, Default)]
pub(super) struct Column {
    /// Its heading.
    pub(super) head: String,
    /// What the heading needs to be told from another.
    pub(super) detail: String,
    /// Whether it holds numbers, which are set to the right.
    pub(super) numeric: bool,
}

impl Column {
    /// A column of numbers.
    pub(super) fn numbers(head: impl Into<String>) -> Self {
        Self {
            head: head.into(),
            numeric: true,
            ..Self::default()
        }
    }

    /// The heading with what tells it from another, on one line.
    pub(super) fn named(&self) -> String {
        wording::named(&self.head, &self.detail)
    }

    /// A column of words.
    pub(super) fn words(head: impl Into<String>) -> Self {
        Self {
            head: head.into(),
            ..Self::default()
        }
    }
}

/// Rows that belong together.
#[derive(Debug)]
pub(super) struct Group {
    /// What they share.
    pub(super) head: Option<GroupHead>,
    /// The rows.
    pub(super) rows: Vec<Row>,
}

/// The heading of a group.
#[derive(Debug)]
pub(super) struct GroupHead {
    /// What the rows share.
    pub(super) title: String,
    /// More about it.
    pub(super) detail: String,
}

/// A row.
#[derive(Debug)]
pub(super) struct Row {
    /// What the row is about.
    pub(super) head: String,
    /// What the heading needs to be told from another.
    pub(super) detail: String,
    /// Whether it sums up or leads.
    pub(super) strong: bool,
    /// One cell for each column.
    pub(super) cells: Vec<Cell>,
}

impl Row {
    /// A row under `head`.
    pub(super) fn new(head: impl Into<String>, cells: Vec<Cell>) -> Self {
        Self {
            head: head.into(),
            detail: String::new(),
            strong: false,
            cells,
        }
    }

    /// Says what tells the row from another.
    pub(super) fn detailed(mut self, detail: impl Into<String>) -> Self {
        self.detail = detail.into();
        self
    }

    /// Marks the row as one that sums up or leads.
    pub(super) fn strong(mut self) -> Self {
        self.strong = true;
        self
    }
}

/// What stands in a row under a column.
#[derive(Debug, Clone)]
pub(super) enum Cell {
    /// Nothing: the number does not exist.
    Empty,
    /// A number that exists and is not shown.
    Withheld,
    /// Words.
    Text(String),
    /// A number.
    Number(Shown),
    /// A hash, which a narrow face may shorten.
    Hash(String),
}

impl Cell {
    /// A number, or what stands like one, without a derivation.
    pub(super) fn plain(text: impl Into<String>, in_full: impl Into<String>) -> Self {
        Self::Number(Shown {
            text: text.into(),
            in_full: in_full.into(),
            rounded: None,
            derivation: None,
        })
    }
}

/// A number as it is shown, and how it was made.
#[derive(Debug, Clone)]
pub(super) struct Shown {
    /// The number, rounded for reading.
    pub(super) text: String,
    /// The number with every digit the evaluation states, and its unit.
    pub(super) in_full: String,
    /// The rule of the procurement that rounded it; none where it is not rounded by one.
    pub(super) rounded: Option<String>,
    /// How it was made.
    pub(super) derivation: Option<ShownDerivation>,
}

/// How a number was made, in words.
#[derive(Debug, Clone)]
pub(super) struct ShownDerivation {
    /// The formula's identifier.
    pub(super) id: &'static str,
    /// What the formula computes.
    pub(super) title: String,
    /// The formula.
    pub(super) formula: String,
    /// Its inputs, and the symbols that need no input.
    pub(super) inputs: Vec<Input>,
}

/// An input of a formula.
#[derive(Debug, Clone)]
pub(super) struct Input {
    /// The symbol.
    pub(super) symbol: String,
    /// What the symbol stands for in the formula.
    pub(super) meaning: String,
    /// What it stands for here.
    pub(super) name: String,
    /// Its value with its unit.
    pub(super) value: String,
    /// Its source.
    pub(super) source: String,
}
