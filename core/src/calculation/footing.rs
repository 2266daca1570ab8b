//! Whether a published table adds up.

use serde::Serialize;

use crate::explain::{Explained, Figure, Term, fault_problem, number};
use crate::footing::{Check, Outcome, Place, Relation, Share, Table, Tolerance, suspect};
use crate::num::{Decimal, Exact, Fault, Scalar};
use crate::problem::Problems;
use crate::words;

/// A table, and the checks that are made in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Footing {
    /// What the numbers are measured in.
    pub unit: String,
    /// The numbers.
    pub table: Table,
    /// The rows' names.
    pub rows: Vec<Named>,
    /// The columns' names.
    pub columns: Vec<Named>,
    /// The relations' names.
    pub relations: Vec<Named>,
    /// The checks, each with the index of its relation.
    pub checks: Vec<(usize, Check)>,
    /// How many checks an empty cell prevents.
    pub not_checked: usize,
}

/// A name, and the title where there is one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Named {
    /// Its name.
    pub id: String,
    /// Its title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

words! {
    /// Whether a table adds up.
    pub enum FootingVerdict {
        /// Every relation that could be checked holds.
        Foots = "foots",
        /// At least one does not.
        DoesNotFoot = "does_not_foot",
    }
}

/// Whether a table adds up, and where it does not.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FootingAnswer {
    /// Whether every relation holds.
    pub verdict: FootingVerdict,
    /// How many checks were made: one for each column, row or cell of a relation.
    pub checked: usize,
    /// How many were not, since a cell is empty.
    pub not_checked: usize,
    /// The cells that do not follow from the others.
    pub failing: Vec<FootingFault>,
    /// The one cell whose correction alone would repair all of it without making anything worse, where there is just one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suspect: Option<FootingSuspect>,
}

/// A cell that does not follow from the others.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FootingFault {
    /// The relation.
    pub relation: Named,
    /// The cell's row.
    pub row: Named,
    /// The cell's column.
    pub column: Named,
    /// Where the cell is: a JSON Pointer into the calculation.
    pub pointer: String,
    /// What is printed.
    pub printed: Figure,
    /// What it should be.
    pub expected: Explained,
    /// The printed value less the expected one.
    pub difference: Explained,
    /// How far it may be.
    pub tolerance: Explained,
}

/// The one cell that may be behind everything.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FootingSuspect {
    /// The cell's row.
    pub row: Named,
    /// The cell's column.
    pub column: Named,
    /// Where the cell is: a JSON Pointer into the calculation.
    pub pointer: String,
    /// What is printed.
    pub printed: Figure,
    /// What would make everything foot.
    pub would_foot_at: Explained,
}

/// Where a cell stands in the document.
pub(crate) fn cell_pointer(place: Place) -> String {
    format!("/footing/table/rows/{}/cells/{}", place.row, place.column)
}

pub(super) fn footing(asked: &Footing, problems: &mut Problems) -> Option<FootingAnswer> {
    let checks: Vec<Check> = asked
        .checks
        .iter()
        .map(|(_, check)| check.clone())
        .collect();
    let outcomes: Vec<Outcome<Exact>> = checks
        .iter()
        .map(|check| check.outcome(&asked.table))
        .collect();
    let before = problems.count();
    let mut failing = Vec::new();
    for ((relation, check), outcome) in asked.checks.iter().zip(&outcomes) {
        match outcome.foots() {
            Ok(true) => {}
            Ok(false) => failing.push(asked.fault(*relation, check, outcome, problems)?),
            Err(fault) => problems.push(fault_at(fault, check.result)),
        }
    }
    if problems.count() > before {
        return None;
    }
    let suspect = match suspect(&asked.table, &checks, &outcomes) {
        Ok(Some(found)) => Some(asked.suspect(found.place, found.correction, problems)?),
        Ok(None) => None,
        Err(fault) => {
            problems.push(fault_problem(fault, "/footing", "footing"));
            return None;
        }
    };
    let verdict = if failing.is_empty() {
        FootingVerdict::Foots
    } else {
        FootingVerdict::DoesNotFoot
    };
    Some(FootingAnswer {
        verdict,
        checked: checks.len(),
        not_checked: asked.not_checked,
        failing,
        suspect,
    })
}

fn fault_at(fault: Fault, place: Place) -> crate::problem::Problem {
    fault_problem(fault, &cell_pointer(place), "footing")
}

impl Footing {
    fn row(&self, place: Place) -> Named {
        name(&self.rows, place.row)
    }

    fn column(&self, place: Place) -> Named {
        name(&self.columns, place.column)
    }

    /// A cell as an input, by its row and column.
    fn term(&self, symbol: &'static str, place: Place) -> Term {
        self.input(symbol, place, self.table.at(place).value)
    }

    fn half(&self, symbol: &'static str, place: Place) -> Term {
        self.input(symbol, place, self.table.at(place).half_unit())
    }

    fn input(&self, symbol: &'static str, place: Place, value: Decimal) -> Term {
        let name = format!("{} · {}", self.row(place).id, self.column(place).id);
        Term::new(symbol, value).named(name)
    }

    fn fault(
        &self,
        relation: usize,
        check: &Check,
        outcome: &Outcome<Exact>,
        problems: &mut Problems,
    ) -> Option<FootingFault> {
        let place = check.result;
        let pointer = cell_pointer(place);
        let unit = match &check.relation {
            Relation::Share {
                printed_as: Share::Fraction,
                ..
            } => "1",
            Relation::Share { .. } => "%",
            _ => self.unit.as_str(),
        };
        let printed = self.table.at(place).value;
        let mut decimal = |value: Exact| number(value, &pointer, "footing", problems);
        let expected = decimal(outcome.expected)?;
        let difference = decimal(outcome.difference)?;
        let tolerance = decimal(outcome.tolerance)?;
        let (of_expected, inputs) = self.expected(check);
        let (of_tolerance, halves) = self.tolerance(check);
        let of_difference = vec![self.term("v", place), Term::new("x", expected)];
        let difference = Explained::new(difference, unit, "footing.difference", of_difference);
        Some(FootingFault {
            relation: name(&self.relations, relation),
            row: self.row(place),
            column: self.column(place),
            printed: Figure(printed),
            expected: Explained::new(expected, unit, of_expected, inputs),
            difference,
            tolerance: Explained::new(tolerance, unit, of_tolerance, halves),
            pointer,
        })
    }

    fn expected(&self, check: &Check) -> (&'static str, Vec<Term>) {
        match &check.relation {
            Relation::Sum(addends) => {
                let term = |(place, subtracted): &(Place, bool)| {
                    self.term(if *subtracted { "b" } else { "a" }, *place)
                };
                ("footing.sum", addends.iter().map(term).collect())
            }
            Relation::Cumulative(addends) => {
                let term = |place: &Place| self.term("a", *place);
                ("footing.cumulative", addends.iter().map(term).collect())
            }
            Relation::Share {
                part,
                whole,
                printed_as,
            } => {
                let scale = Term::new("s", printed_as.scale());
                let inputs = vec![scale, self.term("p", *part), self.term("w", *whole)];
                ("footing.share", inputs)
            }
            Relation::Carried(closing) => ("footing.carried", vec![self.term("e", *closing)]),
        }
    }

    fn tolerance(&self, check: &Check) -> (&'static str, Vec<Term>) {
        if let Tolerance::AtMost(most) = check.tolerance {
            return ("footing.tolerance_stated", vec![Term::new("t0", most)]);
        }
        match &check.relation {
            Relation::Share {
                part,
                whole,
                printed_as,
            } => {
                let inputs = vec![
                    self.half("h", check.result),
                    Term::new("s", printed_as.scale()),
                    self.term("p", *part),
                    self.term("w", *whole),
                    self.half("hp", *part),
                    self.half("hw", *whole),
                ];
                ("footing.tolerance_share", inputs)
            }
            Relation::Carried(closing) => {
                let halves = vec![self.half("h1", check.result), self.half("h2", *closing)];
                ("footing.tolerance_carried", halves)
            }
            Relation::Sum(_) | Relation::Cumulative(_) => {
                let cells = std::iter::once(check.result).chain(check.parts());
                let halves = cells.map(|place| self.half("h", place)).collect();
                ("footing.tolerance", halves)
            }
        }
    }

    fn suspect(
        &self,
        place: Place,
        correction: Decimal,
        problems: &mut Problems,
    ) -> Option<FootingSuspect> {
        let pointer = cell_pointer(place);
        let printed = self.table.at(place).value;
        let value = Exact::exact(printed) + Exact::exact(correction);
        let value = number(value, &pointer, "footing", problems)?;
        let inputs = vec![self.term("v", place), Term::new("d", correction)];
        let would_foot_at = Explained::new(value, &self.unit, "footing.suspect", inputs);
        Some(FootingSuspect {
            row: self.row(place),
            column: self.column(place),
            pointer,
            printed: Figure(printed),
            would_foot_at,
        })
    }
}

fn name(names: &[Named], index: usize) -> Named {
    names.get(index).cloned().unwrap_or(Named {
        id: String::new(),
        title: None,
    })
}
