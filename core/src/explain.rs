//! A derivation: which formula made a number, from which inputs.

use serde::{Serialize, Serializer};
use smol_str::SmolStr;

use crate::num::{Decimal, Exact, Fault, Rounding, RoundingMode, decide};
use crate::problem::{Problem, Problems};

/// A number as the documents write it: a string, decided, without trailing zeros.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figure(pub Decimal);

impl Serialize for Figure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // A stack buffer: the longest decimal has a sign, 29 digits and a point.
        let decided = decide(self.0);
        let mut text = Digits::default();
        match std::fmt::Write::write_fmt(&mut text, format_args!("{decided}")) {
            Ok(()) => serializer.serialize_str(text.as_str()),
            Err(_) => serializer.collect_str(&decided),
        }
    }
}

/// Up to 48 ASCII bytes on the stack.
struct Digits {
    bytes: [u8; 48],
    length: usize,
}

impl Default for Digits {
    fn default() -> Self {
        Self {
            bytes: [0; 48],
            length: 0,
        }
    }
}

impl Digits {
    fn as_str(&self) -> &str {
        let written = self.bytes.get(..self.length).unwrap_or_default();
        std::str::from_utf8(written).unwrap_or_default()
    }
}

impl std::fmt::Write for Digits {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        let end = self.length.saturating_add(text.len());
        let space = self
            .bytes
            .get_mut(self.length..end)
            .ok_or(std::fmt::Error)?;
        space.copy_from_slice(text.as_bytes());
        self.length = end;
        Ok(())
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Figure {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Decimal".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "format": "decimal",
            "pattern": "^-?[0-9]+(\\.[0-9]+)?$",
            "description": "A decimal, to 12 decimals.",
        })
    }
}

// Names and units are short and stand in thousands of terms, so they are kept without an allocation.
/// One input of a formula.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Term {
    /// The symbol in the formula's text.
    pub symbol: &'static str,
    /// What it stands for: a parameter's, item's, line's or criterion's name, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<SmolStr>,
    /// Its value; left out where it is a series that stands elsewhere in the evaluation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Figure>,
    /// Its unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<SmolStr>,
    /// Its source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<SmolStr>,
}

impl Term {
    /// A term with a value.
    #[must_use]
    pub fn new(symbol: &'static str, value: Decimal) -> Self {
        Self {
            value: Some(Figure(value)),
            ..Self::series(symbol, None)
        }
    }

    /// A series, by the name under which it stands elsewhere in the evaluation.
    #[must_use]
    pub fn series(symbol: &'static str, name: Option<&str>) -> Self {
        Self {
            symbol,
            name: name.map(SmolStr::from),
            value: None,
            unit: None,
            source: None,
        }
    }

    /// Says what the term stands for.
    #[must_use]
    pub fn named(mut self, name: impl Into<SmolStr>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Says what the term is measured in.
    #[must_use]
    pub fn in_unit(mut self, unit: impl Into<SmolStr>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// Says where the term comes from.
    #[must_use]
    pub fn from_source(mut self, source: Option<&str>) -> Self {
        self.source = source.map(SmolStr::from);
        self
    }
}

/// How a number was made.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Derivation {
    /// The formula's identifier in the catalogue of formulas.
    pub formula: &'static str,
    /// Its inputs.
    pub inputs: Vec<Term>,
    /// What the formula gives where that is below zero and the procurement makes it zero.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub raised_from: Option<Figure>,
    /// How the procurement rounds, where it does at this stage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rounded: Option<Rounded>,
}

impl Derivation {
    /// A formula with its inputs, applied as it stands.
    #[must_use]
    pub const fn new(formula: &'static str, inputs: Vec<Term>) -> Self {
        Self {
            formula,
            inputs,
            raised_from: None,
            rounded: None,
        }
    }
}

/// A declared rounding, and what it was applied to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Rounded {
    /// The number before.
    pub from: Figure,
    /// How many decimals are kept.
    pub decimals: u32,
    /// What happens to the digits that are cut off.
    pub mode: RoundingMode,
}

impl Rounded {
    /// The rounding of `from`.
    #[must_use]
    pub const fn new(from: Decimal, rounding: Rounding) -> Self {
        Self {
            from: Figure(from),
            decimals: rounding.decimals,
            mode: rounding.mode,
        }
    }
}

/// A number with its derivation.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Explained {
    /// The number; `null` where it is withheld as confidential.
    pub value: Option<Figure>,
    /// Its unit.
    pub unit: SmolStr,
    /// How it was made; `null` where it is withheld as confidential.
    pub derivation: Option<Derivation>,
}

impl Explained {
    /// A number, its unit and how it was made.
    #[must_use]
    pub fn new(
        value: Decimal,
        unit: impl Into<SmolStr>,
        formula: &'static str,
        inputs: Vec<Term>,
    ) -> Self {
        Self {
            value: Some(Figure(value)),
            unit: unit.into(),
            derivation: Some(Derivation::new(formula, inputs)),
        }
    }

    /// The same, made by a declared rounding.
    #[must_use]
    pub fn rounded(mut self, rounded: Option<Rounded>) -> Self {
        if let Some(derivation) = &mut self.derivation {
            derivation.rounded = rounded;
        }
        self
    }

    /// The same without its number and derivation where it is `secret`.
    #[must_use]
    pub fn unless(self, secret: bool) -> Self {
        if secret {
            Self {
                value: None,
                derivation: None,
                ..self
            }
        } else {
            self
        }
    }
}

/// A number for each year, with the derivation of all of them.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Series {
    /// The numbers of year 0, 1, 2 …; `null` where they are withheld as confidential.
    pub values: Option<Vec<Figure>>,
    /// Their unit.
    pub unit: SmolStr,
    /// How they were made; `null` where they are withheld as confidential.
    pub derivation: Option<Derivation>,
}

impl Series {
    /// Numbers by year, their unit and how they were made.
    #[must_use]
    pub fn new(
        values: Vec<Figure>,
        unit: impl Into<SmolStr>,
        formula: &'static str,
        inputs: Vec<Term>,
    ) -> Self {
        Self {
            values: Some(values),
            unit: unit.into(),
            derivation: Some(Derivation::new(formula, inputs)),
        }
    }

    /// The same without its numbers and derivation where they are `secret`.
    #[must_use]
    pub fn unless(self, secret: bool) -> Self {
        if secret {
            Self {
                values: None,
                derivation: None,
                ..self
            }
        } else {
            self
        }
    }
}

/// A calculation without a result, as a problem at `pointer`.
#[must_use]
pub fn fault_problem(fault: Fault, pointer: &str, subject: &str) -> Problem {
    let code = match fault {
        Fault::Overflow | Fault::NegativeRoot => "calculation.overflow",
        Fault::Precision => "calculation.precision",
        Fault::DivisionByZero => "calculation.division_by_zero",
        Fault::NotPositive => "award.not_positive",
        Fault::NothingToCompare => "award.nothing_to_compare",
    };
    let problem = Problem::new(code, pointer).with("subject", subject);
    if fault == Fault::DivisionByZero {
        problem.with("divisor", "intermediate result")
    } else {
        problem
    }
}

/// The number, or a problem at `pointer`.
pub fn number(
    value: Exact,
    pointer: &str,
    subject: &str,
    problems: &mut Problems,
) -> Option<Decimal> {
    value
        .result()
        .map_err(|fault| problems.push(fault_problem(fault, pointer, subject)))
        .ok()
}
