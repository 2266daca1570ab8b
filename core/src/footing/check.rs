//! One cell that is to follow from others.

use crate::num::{Decimal, Exact, Fault, Scalar, sum};

/// A number as it is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Printed {
    /// The number.
    pub value: Decimal,
    /// How many decimals are printed, trailing zeros among them; `None` for a number that is exact.
    pub decimals: Option<u32>,
}

impl Printed {
    /// An empty cell that counts as zero.
    pub const ZERO: Self = Self {
        value: Decimal::ZERO,
        decimals: None,
    };

    /// Half a unit of the last printed digit: how far rounding can have moved the number.
    ///
    /// ```
    /// use rust_decimal_macros::dec;
    /// use wholelife::footing::Printed;
    /// let printed = Printed { value: dec!(33.4), decimals: Some(1) };
    /// assert_eq!(printed.half_unit(), dec!(0.05));
    /// ```
    #[must_use]
    pub fn half_unit(self) -> Decimal {
        let Some(decimals) = self.decimals else {
            return Decimal::ZERO;
        };
        Decimal::try_new(5, decimals.saturating_add(1)).unwrap_or_default()
    }
}

/// A cell by its row and column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Index of the row.
    pub row: usize,
    /// Index of the column.
    pub column: usize,
}

/// The numbers of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The cells by row and column; an empty cell counts as zero.
    pub rows: Vec<Vec<Printed>>,
}

impl Table {
    /// The number at a place.
    #[must_use]
    pub fn at(&self, place: Place) -> Printed {
        let row = self.rows.get(place.row);
        let cell = row.and_then(|cells| cells.get(place.column));
        cell.copied().unwrap_or(Printed::ZERO)
    }

    fn value(&self, place: Place) -> Exact {
        Exact::exact(self.at(place).value)
    }

    fn half(&self, place: Place) -> Exact {
        Exact::exact(self.at(place).half_unit())
    }
}

/// How a share is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Share {
    /// As a fraction.
    Fraction,
    /// In per cent.
    Percent,
}

impl Share {
    /// What a fraction is multiplied by.
    #[must_use]
    pub const fn scale(self) -> Decimal {
        match self {
            Self::Fraction => Decimal::ONE,
            Self::Percent => Decimal::ONE_HUNDRED,
        }
    }
}

/// What a cell is to follow from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Relation {
    /// It is the sum of cells, those with `true` subtracted.
    Sum(Vec<(Place, bool)>),
    /// It is the running total of cells.
    Cumulative(Vec<Place>),
    /// It is the share of `part` in `whole`.
    Share {
        /// The part.
        part: Place,
        /// The whole.
        whole: Place,
        /// How the share is printed.
        printed_as: Share,
    },
    /// It is carried forward from another.
    Carried(Place),
}

/// How far a cell may be from what it is to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tolerance {
    /// As far as rounding to the printed digits can explain.
    Printed,
    /// At most so far.
    AtMost(Decimal),
}

/// One cell that is to follow from others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// The cell.
    pub result: Place,
    /// What it is to follow from.
    pub relation: Relation,
    /// How far it may be from that.
    pub tolerance: Tolerance,
}

/// What a check comes to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Outcome<S> {
    /// What the cell should hold.
    pub expected: S,
    /// The printed value less the expected one.
    pub difference: S,
    /// What rounding can explain, or the stated tolerance.
    pub tolerance: S,
}

impl Check {
    /// The cells that the result is to follow from.
    #[must_use]
    pub fn parts(&self) -> Vec<Place> {
        match &self.relation {
            Relation::Sum(addends) => addends.iter().map(|(place, _)| *place).collect(),
            Relation::Cumulative(addends) => addends.clone(),
            Relation::Share { part, whole, .. } => vec![*part, *whole],
            Relation::Carried(closing) => vec![*closing],
        }
    }

    /// What the check comes to.
    ///
    /// # Formula
    ///
    /// ```text
    /// sum            x = Σ a − Σ b          t = Σ h
    /// running total  x = Σ a                t = Σ h
    /// share          x = s · p / w          t = h + s · (hp + |p / w| · hw) / (|w| − hw)
    /// carried        x = e                  t = max(h)
    /// difference     d = v − x;  the cell foots where |d| ≤ t
    /// ```
    ///
    /// where `h` is half a unit of the last printed digit of each cell, the result among them, and
    /// `s` is 1 or, for per cent, 100. The tolerance is the least that never accuses correct
    /// rounding: a value carried forward is the same number printed twice.
    ///
    /// # Units
    ///
    /// Those of the table; a share has none, or is in per cent.
    ///
    /// # Errors
    ///
    /// The numbers carry a fault where the whole of a share is zero or a result does not fit.
    ///
    /// # Examples
    ///
    /// A budget prints 33.4 where 40.5 less 7.4 is 33.1:
    ///
    /// ```
    /// use rust_decimal_macros::dec;
    /// use wholelife::footing::{Check, Place, Printed, Relation, Table, Tolerance};
    /// let cell = |value| vec![Printed { value, decimals: Some(1) }];
    /// let table = Table { rows: vec![cell(dec!(40.5)), cell(dec!(-7.4)), cell(dec!(33.4))] };
    /// let place = |row| Place { row, column: 0 };
    /// let check = Check {
    ///     result: place(2),
    ///     relation: Relation::Sum(vec![(place(0), false), (place(1), false)]),
    ///     tolerance: Tolerance::Printed,
    /// };
    /// let outcome = check.outcome(&table);
    /// assert_eq!(outcome.expected.result(), Ok(dec!(33.1)));
    /// assert_eq!(outcome.difference.result(), Ok(dec!(0.3)));
    /// assert_eq!(outcome.tolerance.result(), Ok(dec!(0.15)));
    /// ```
    ///
    /// # Sources
    ///
    /// Chosen by us.
    #[must_use]
    pub fn outcome(&self, table: &Table) -> Outcome<Exact> {
        let expected = self.expected(&|place| table.value(place));
        Outcome {
            expected,
            difference: table.value(self.result) - expected,
            tolerance: match self.tolerance {
                Tolerance::Printed => self.printed_tolerance(table),
                Tolerance::AtMost(most) => Exact::exact(most),
            },
        }
    }

    /// What the result should be where the cells are read by `value`.
    pub(super) fn expected(&self, value: &dyn Fn(Place) -> Exact) -> Exact {
        match &self.relation {
            Relation::Sum(addends) => sum(addends.iter().map(|(place, subtracted)| {
                let addend = value(*place);
                if *subtracted { -addend } else { addend }
            })),
            Relation::Cumulative(addends) => sum(addends.iter().copied().map(value)),
            Relation::Share {
                part,
                whole,
                printed_as,
            } => Exact::exact(printed_as.scale()) * value(*part) / value(*whole),
            Relation::Carried(closing) => value(*closing),
        }
    }

    fn printed_tolerance(&self, table: &Table) -> Exact {
        let of_result = table.half(self.result);
        match &self.relation {
            Relation::Sum(_) | Relation::Cumulative(_) => {
                of_result + sum(self.parts().into_iter().map(|place| table.half(place)))
            }
            Relation::Share {
                part,
                whole,
                printed_as,
            } => {
                let ratio = size(table.value(*part) / table.value(*whole));
                let reach = table.half(*part) + ratio * table.half(*whole);
                let least = size(table.value(*whole)) - table.half(*whole);
                // A whole that is printed as zero divides by zero above already.
                of_result + Exact::exact(printed_as.scale()) * reach / least
            }
            Relation::Carried(closing) => of_result.greater(table.half(*closing)),
        }
    }
}

impl Outcome<Exact> {
    /// Whether the cell foots.
    ///
    /// # Errors
    ///
    /// The fault that leaves it open.
    pub fn foots(&self) -> Result<bool, Fault> {
        self.tolerance
            .less(size(self.difference))
            .map(|beyond| !beyond)
    }
}

/// The value without its sign.
pub(super) fn size(value: Exact) -> Exact {
    Exact::choose(value.less(Exact::zero()), -value, value)
}
