//! Published tables, and how their cells follow from each other.

use serde::{Serialize, Serializer};

use super::value::{Citation, Identifier, Number};
use crate::document::declare::{choice, object};
use crate::document::decode::Decode;
use crate::document::json::Node;
use crate::document::pointer::Pointer;
use crate::num::Decimal;
use crate::problem::Problems;

/// A cell: a number with the decimals it is printed with, or nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cell(pub(crate) Option<PrintedNumber>);

/// A number with the decimals it is printed with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PrintedNumber {
    pub(crate) value: Decimal,
    pub(crate) decimals: u32,
}

impl Serialize for Cell {
    /// The printed zeros belong to what is hashed: 33.0 allows for less rounding than 33.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Some(PrintedNumber { value, decimals }) => {
                let mut printed = value;
                printed.rescale(decimals);
                serializer.collect_str(&printed)
            }
            None => serializer.serialize_none(),
        }
    }
}

impl Decode for Cell {
    fn decode(node: &Node<'_>, at: Pointer<'_>, problems: &mut Problems) -> Option<Self> {
        if matches!(node, Node::Null) {
            return Some(Self(None));
        }
        let value = Number::decode(node, at, problems)?.0;
        let written = match node {
            Node::Text(text) | Node::Number(text) => text.as_ref(),
            _ => "",
        };
        let decimals = match written.split_once('.') {
            // A number with an exponent is printed with the decimals it needs.
            Some((_, fraction)) if fraction.bytes().all(|byte| byte.is_ascii_digit()) => {
                u32::try_from(fraction.len()).unwrap_or(u32::MAX)
            }
            _ => value.scale(),
        };
        if decimals > crate::num::DECISION_DECIMALS {
            problems.push(
                at.problem("number.too_many_decimals")
                    .with("value", written),
            );
            return None;
        }
        Some(Self(Some(PrintedNumber { value, decimals })))
    }
}

object! {
    /// A table and the relations that are to hold in it.
    Footing {
        /// The table.
        table: Table,
        /// The relations.
        relations: Vec<Relation>,
        /// What an empty cell means.
        empty_cells: EmptyCells,
        /// How far a cell may be from what it is to be, where its relation says nothing else.
        tolerance: Tolerance,
    }
}

object! {
    /// A table as it is published.
    Table {
        /// Its title.
        title: Option<String>,
        /// Where it is published.
        source: Option<Citation>,
        /// What its numbers are measured in: `m DKK`, or `1`.
        unit: String,
        /// The columns from left to right.
        columns: Vec<Column>,
        /// The rows from top to bottom.
        rows: Vec<Row>,
    }
}

object! {
    /// A column.
    Column {
        /// Its name.
        id: Identifier,
        /// Its heading.
        title: Option<String>,
    }
}

object! {
    /// A row.
    Row {
        /// Its name.
        id: Identifier,
        /// Its heading.
        title: Option<String>,
        /// Its cells, one for each column, as they are printed: `"33.0"` has one decimal. An empty cell is `null`.
        cells: Vec<Cell>,
    }
}

choice! {
    /// What an empty cell means.
    EmptyCells {
        /// Zero.
        Zero = "zero",
        /// Unknown: what needs it is not checked, and counted.
        NotChecked = "not_checked",
    }
}

choice! {
    /// How far a cell may be from what it is to be.
    Tolerance {
        /// As far as rounding to the printed digits can explain: half a unit of the last printed digit of each cell of the relation.
        Printed = "printed",
        /// At most so far: `0` for exactly.
        AtMost(Number) = "at_most",
    }
}

object! {
    /// A relation that is to hold.
    Relation {
        /// Its name.
        id: Identifier,
        /// What it says.
        title: Option<String>,
        /// What is to hold. Between rows it holds in every column, between columns in every row.
        holds: Holds,
        /// How far a cell may be from what it is to be; as for the whole table where left out.
        tolerance: Option<Tolerance>,
    }
}

choice! {
    /// What is to hold.
    Holds {
        /// The result is the sum of others.
        Sum(SumOf) = "sum",
        /// The result is the share of a part in a whole.
        Share(ShareOf) = "share",
        /// What opens a column (or row) is what closed the one before.
        CarryForward(CarryForward) = "carry_forward",
        /// The result is the running total of a row along its columns, or of a column down its rows.
        Cumulative(Cumulative) = "cumulative",
    }
}

choice! {
    /// A cell, a row or a column.
    Place {
        /// The row of this name.
        Row(Identifier) = "row",
        /// The column of this name.
        Column(Identifier) = "column",
        /// One cell. Among rows or columns it stands for the same cell every time.
        Cell(CellName) = "cell",
    }
}

object! {
    /// One cell.
    CellName {
        /// Its row.
        row: Identifier,
        /// Its column.
        column: Identifier,
    }
}

object! {
    /// A sum.
    SumOf {
        /// What is to be the sum.
        result: Place,
        /// What is added and subtracted.
        of: Vec<Addend>,
    }
}

choice! {
    /// A part of a sum. A cost that is printed as a negative number is added.
    Addend {
        /// It is added.
        Plus(Place) = "plus",
        /// It is subtracted.
        Minus(Place) = "minus",
    }
}

object! {
    /// A share.
    ShareOf {
        /// What is to be the share.
        result: Place,
        /// The part.
        part: Place,
        /// The whole.
        whole: Place,
        /// How the share is printed.
        printed_as: ShareUnit,
    }
}

choice! {
    /// How a share is printed.
    ShareUnit {
        /// As a fraction: `0.64`.
        Fraction = "fraction",
        /// In per cent: `64`.
        Percent = "percent",
    }
}

object! {
    /// A carry-forward.
    CarryForward {
        /// The opening value. Two rows: of every column but the first.
        opening: Place,
        /// The closing value that it is to be. Two rows: of the column before.
        closing: Place,
    }
}

object! {
    /// A running total.
    Cumulative {
        /// The row or column of running totals.
        result: Place,
        /// The row or column that is totalled.
        of: Place,
    }
}
