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
        let decided = decide(self.0);
        match Digits::of(decided) {
            Some(text) => serializer.serialize_str(text.as_str()),
            None => serializer.collect_str(&decided),
        }
    }
}

/// A decimal as text on the stack; most of an evaluation is written so. The longest has a sign, 29
/// digits and a point.
struct Digits {
    bytes: [u8; 48],
    /// Where the text begins; it ends with the bytes.
    begins: usize,
}

impl Digits {
    /// The decimal as `Display` writes it, written from its last digit on; `None` where it does not fit.
    fn of(decimal: Decimal) -> Option<Self> {
        let mut text = Self {
            bytes: [b'0'; 48],
            begins: 48,
        };
        let scale = usize::try_from(decimal.scale()).ok()?;
        let mut rest = decimal.mantissa().unsigned_abs();
        let mut written: usize = 0;
        // Halves of nineteen digits: a division of 64 bits is much cheaper than one of 128.
        while rest > 0 || written <= scale {
            let mut half = u64::try_from(rest.checked_rem(HALF)?).ok()?;
            rest = rest.checked_div(HALF)?;
            let until = written.saturating_add(19);
            while written < until && (half > 0 || rest > 0 || written <= scale) {
                if written == scale && scale > 0 {
                    text.push(b'.')?;
                }
                let digit = u8::try_from(half.checked_rem(10)?).ok()?;
                text.push(digit.checked_add(b'0')?)?;
                half = half.checked_div(10)?;
                written = written.saturating_add(1);
            }
        }
        if decimal.is_sign_negative() {
            text.push(b'-')?;
        }
        Some(text)
    }

    fn push(&mut self, byte: u8) -> Option<()> {
        self.begins = self.begins.checked_sub(1)?;
        *self.bytes.get_mut(self.begins)? = byte;
        Some(())
    }

    fn as_str(&self) -> &str {
        let written = self.bytes.get(self.begins..).unwrap_or_default();
        std::str::from_utf8(written).unwrap_or_default()
    }
}

/// Ten to the nineteenth, the largest power of ten in 64 bits.
const HALF: u128 = 10_000_000_000_000_000_000;

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
    /// The number; `null` where it is withheld as confidential, and where its field says so.
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
        Fault::Unread => "engine.internal",
    };
    let problem = Problem::new(code, pointer).with("subject", subject);
    match fault {
        Fault::DivisionByZero => problem.with("divisor", "intermediate result"),
        Fault::Unread => problem.with("detail", fault.to_string()),
        _ => problem,
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

/// What made an evaluation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Engine {
    /// `wholelife`.
    pub name: &'static str,
    /// Its version.
    pub version: &'static str,
}

impl Engine {
    /// This engine.
    pub const THIS: Self = Self {
        name: "wholelife",
        version: env!("CARGO_PKG_VERSION"),
    };
}

/// The number of an emission factor, or a price of emissions, in a calendar year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FactorInYear {
    /// The calendar year.
    pub year: i64,
    /// The number.
    pub value: Figure,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rust_decimal_macros::dec;

    #[track_caller]
    fn assert_as_displayed(decimal: Decimal) {
        let text = Digits::of(decimal).unwrap();
        assert_eq!(text.as_str(), decimal.to_string());
    }

    #[test]
    fn the_edges_are_written_as_they_are_displayed() {
        for decimal in [
            dec!(0),
            dec!(-0),
            dec!(0.00),
            dec!(-7),
            dec!(0.05),
            dec!(-0.000000000001),
            dec!(9999999999999999999),
            dec!(10000000000000000000),
            dec!(1000000000000000000.0000000001),
            Decimal::MAX,
            Decimal::MIN,
            Decimal::from_i128_with_scale(1, 28),
        ] {
            assert_as_displayed(decimal);
        }
    }

    proptest! {
        #[test]
        fn any_decimal_is_written_as_it_is_displayed(
            low: u32, mid: u32, high: u32, negative: bool, scale in 0u32..=28,
        ) {
            assert_as_displayed(Decimal::from_parts(low, mid, high, negative, scale));
        }
    }
}
