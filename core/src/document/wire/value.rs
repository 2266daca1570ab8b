//! The smallest parts of the documents: identifiers, decimals, quantities and where they come from.

use std::ops::RangeInclusive;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::uncertainty::Uncertainty;
use crate::document::declare::{choice, object, readable};
use crate::document::decode::{self, Decode, WireDate, certain, filled, mismatch};
use crate::document::json::Node;
use crate::document::pointer::Pointer;
use crate::num::{Decimal, Period, RoundingMode, Source, decide, parse_decimal};
use crate::problem::Problems;

readable!(RoundingMode);

/// A name by which one part of the documents refers to another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub(crate) struct Identifier(pub(crate) String);

/// The longest identifier.
pub(crate) const LONGEST_IDENTIFIER: usize = 100;

/// Digits and letters: Latin, Greek, Cyrillic, Armenian, Georgian, Kana, Han, Hangul. Ranges and not
/// properties of characters, so that the schema can say the same in every dialect of patterns.
pub(crate) const LETTERS: [RangeInclusive<char>; 22] = [
    '0'..='9',
    'A'..='Z',
    'a'..='z',
    '\u{c0}'..='\u{d6}',
    '\u{d8}'..='\u{f6}',
    '\u{f8}'..='\u{24f}',
    '\u{386}'..='\u{386}',
    '\u{388}'..='\u{3ff}',
    '\u{400}'..='\u{481}',
    '\u{48a}'..='\u{52f}',
    '\u{531}'..='\u{556}',
    '\u{561}'..='\u{587}',
    '\u{10a0}'..='\u{10c5}',
    '\u{10d0}'..='\u{10fa}',
    '\u{1e00}'..='\u{1eff}',
    '\u{3005}'..='\u{3007}',
    '\u{3041}'..='\u{3096}',
    '\u{30a1}'..='\u{30fa}',
    '\u{30fc}'..='\u{30fe}',
    '\u{3400}'..='\u{4dbf}',
    '\u{4e00}'..='\u{9fff}',
    '\u{ac00}'..='\u{d7a3}',
];

impl Decode for Identifier {
    fn decode(node: &Node<'_>, at: Pointer<'_>, problems: &mut Problems) -> Option<Self> {
        let Node::Text(text) = node else {
            return mismatch("text", node, at, problems);
        };
        filled(text, at, problems)?;
        let is_letter = |character: char| LETTERS.iter().any(|range| range.contains(&character));
        let allowed = |character: char| is_letter(character) || "_.:-".contains(character);
        let starts_well = text.starts_with(is_letter);
        if !starts_well || !text.chars().all(allowed) || text.chars().count() > LONGEST_IDENTIFIER {
            problems.push(at.problem("document.not_an_identifier").with("value", text));
            return None;
        }
        Some(Self(text.clone().into_owned()))
    }
}

/// A decimal, exactly as written, and whether it was written as a Danish thousand reads: `1.250`.
///
/// How it was written is not written again, so that it changes no hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Number(pub(crate) Decimal, pub(crate) bool);

/// Whether a text could be a whole number with a separator of thousands: one to three digits, not
/// beginning with 0, a point, and exactly three digits.
fn reads_as_thousands(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    digits.split_once('.').is_some_and(|(thousands, rest)| {
        rest.len() == 3 && (1..=3).contains(&thousands.len()) && !thousands.starts_with('0')
    })
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&decide(self.0))
    }
}

impl Decode for Number {
    fn decode(node: &Node<'_>, at: Pointer<'_>, problems: &mut Problems) -> Option<Self> {
        certain(node, "uncertainty.not_here", at, problems)?;
        let (text, source, thousands) = match node {
            Node::Text(text) => (text, Source::Text, reads_as_thousands(text)),
            Node::Number(text) => (text, Source::Literal, false),
            _ => return mismatch("decimal", node, at, problems),
        };
        filled(text, at, problems)?;
        parse_decimal(text, source)
            .map(|number| Self(number, thousands))
            .map_err(|fault| {
                problems.push(at.problem(fault.code()).with("value", text));
            })
            .ok()
    }
}

/// A decimal that may be uncertain: `"12.50"` or `{"value": "12.50", "uncertainty": {...}}`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Value(pub(crate) Number, pub(crate) Option<Box<Uncertainty>>);

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Some(uncertainty) = &self.1 else {
            return self.0.serialize(serializer);
        };
        let mut members = serializer.serialize_map(Some(2))?;
        members.serialize_entry("value", &self.0)?;
        members.serialize_entry("uncertainty", uncertainty)?;
        members.end()
    }
}

impl Decode for Value {
    fn decode(node: &Node<'_>, at: Pointer<'_>, problems: &mut Problems) -> Option<Self> {
        if !matches!(node, Node::Object(_)) {
            return Number::decode(node, at, problems).map(|number| Self(number, None));
        }
        let members = decode::members(node, &["value", "uncertainty"], at, problems)?;
        let number = decode::field(members, "value", at, problems);
        let uncertainty = decode::field(members, "uncertainty", at, problems);
        Some(Self(number?, uncertainty?))
    }
}

/// How many, of what is counted and cannot be uncertain: a decimal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub(crate) struct Count(pub(crate) Number);

impl Decode for Count {
    fn decode(node: &Node<'_>, at: Pointer<'_>, problems: &mut Problems) -> Option<Self> {
        certain(node, "uncertainty.structural", at, problems)?;
        Number::decode(node, at, problems).map(Self)
    }
}

/// A decimal, or the parameter that it is: `"0.02"` or `{"parameter": "loss"}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum NumberOrParameter {
    /// So much.
    Number(Number),
    /// The parameter of this name.
    Parameter(Identifier),
}

impl Serialize for NumberOrParameter {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(number) => number.serialize(serializer),
            Self::Parameter(name) => serializer.collect_map([("parameter", name)]),
        }
    }
}

impl Decode for NumberOrParameter {
    fn decode(node: &Node<'_>, at: Pointer<'_>, problems: &mut Problems) -> Option<Self> {
        certain(node, "uncertainty.not_here", at, problems)?;
        if !matches!(node, Node::Object(_)) {
            return Number::decode(node, at, problems).map(Self::Number);
        }
        let members = decode::members(node, &["parameter"], at, problems)?;
        decode::field(members, "parameter", at, problems).map(Self::Parameter)
    }
}

/// A year, a quarter or a month on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct WirePeriod(pub(crate) Period);

impl Serialize for WirePeriod {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl Decode for WirePeriod {
    fn decode(node: &Node<'_>, at: Pointer<'_>, problems: &mut Problems) -> Option<Self> {
        certain(node, "uncertainty.structural", at, problems)?;
        let Node::Text(text) = node else {
            return mismatch("period", node, at, problems);
        };
        let period = Period::parse(text).map(Self);
        if period.is_none() {
            problems.push(at.problem("document.not_a_period").with("value", text));
        }
        period
    }
}

object! {
    /// Where a value comes from, so that a reader can check it.
    Citation {
        /// The work, table or file the value was read from, or the reason for an assumption.
        text: String,
        /// Where it can be found.
        url: Option<String>,
        /// Whether the value is assumed rather than read from a source.
        assumed: Option<bool>,
    }
}

object! {
    /// A decimal with its unit.
    Quantity {
        /// The number.
        value: Number,
        /// Its unit, such as `DKK/use` or `1`.
        unit: String,
        /// Where it comes from.
        source: Option<Citation>,
    }
}

choice! {
    /// A factor of a formula: a parameter by name, or a constant.
    Operand {
        /// The parameter of this name.
        Parameter(Identifier) = "parameter",
        /// A constant with its unit.
        Constant(Quantity) = "constant",
    }
}

object! {
    /// A declared rounding.
    RoundingRule {
        /// How many decimals are kept, 0 to 12.
        decimals: u32,
        /// What happens to the digits that are cut off.
        mode: RoundingMode,
    }
}

choice! {
    /// Whether a number is rounded at this stage, and how.
    RoundingStage {
        /// Not rounded.
        None = "none",
        /// Rounded.
        To(RoundingRule) = "to",
    }
}

object! {
    /// A person or body that answers for an entry.
    Hand {
        /// Name or initials.
        name: String,
        /// In which capacity.
        role: Option<String>,
    }
}

object! {
    /// Evidence for a declared value or a fulfilled requirement.
    Evidence {
        /// What it is: a certificate, a data sheet, a test report.
        title: String,
        /// Where it can be found.
        url: Option<String>,
        /// Its date.
        date: Option<WireDate>,
        /// SHA-256 of the file, in hexadecimal.
        sha256: Option<String>,
    }
}
