//! What is wrong with a document, and where: one [`Problem`] per fault, all of them at once.

mod argument;

use std::collections::BTreeMap;
use std::fmt::{self, Display};

use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};

use crate::catalogue::{self, Language};

use argument::Said;
pub use argument::{Argument, Numbers};

/// How many problems are listed; the rest are counted in [`Rejection::unreported`].
pub const MOST_PROBLEMS: usize = 1_000;

/// How many characters of an argument are shown: enough for the fields of any object.
const LONGEST_ARGUMENT: usize = 240;

/// Whether a character shows nothing and changes how what follows is shown: a control character, or
/// one that turns the direction of writing, so that a name can read as another one.
pub(crate) fn drives_display(character: char) -> bool {
    let turns = matches!(
        character,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    );
    character.is_control() || turns
}

/// As much of `text` as is shown, with nothing in it that drives a display.
fn fit(text: &str) -> String {
    let mut shown: String = text
        .chars()
        .take(LONGEST_ARGUMENT)
        .map(|character| {
            if drives_display(character) {
                '\u{fffd}'
            } else {
                character
            }
        })
        .collect();
    if text.chars().nth(LONGEST_ARGUMENT).is_some() {
        shown.push('…');
    }
    shown
}

/// One fault: a stable code, a JSON Pointer into the input, and what the message needs to be concrete.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    code: &'static str,
    pointer: String,
    arguments: BTreeMap<&'static str, Said>,
}

impl Problem {
    /// A problem with `code` at the JSON Pointer `pointer`.
    #[must_use]
    pub fn new(code: &'static str, pointer: impl Into<String>) -> Self {
        debug_assert!(catalogue::problem(code).is_some(), "{code} has no words");
        Self {
            code,
            pointer: pointer.into(),
            arguments: BTreeMap::new(),
        }
    }

    /// Fills the place `{name}` of the message with `value`, a number as each language spells it.
    ///
    /// It is shortened where it is very long, and characters that could drive the reader's terminal
    /// are replaced.
    ///
    /// ```
    /// use wholelife::{Language, Problem};
    ///
    /// let problem = Problem::new("json.too_large", "").with("bytes", 12_345_678).with("most", 10_000_000);
    /// assert!(problem.message(Language::Danish).contains("12.345.678"));
    /// assert!(problem.message(Language::English).contains("12,345,678"));
    /// ```
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Argument) -> Self {
        self.arguments.insert(name, Said::of(&value, fit));
        self
    }

    /// The stable code, `room.reason`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// Where the fault is, as an RFC 6901 JSON Pointer into the envelope.
    #[must_use]
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// What is wrong, in `language`.
    #[must_use]
    pub fn message(&self, language: Language) -> String {
        let text =
            catalogue::problem(self.code).map_or(self.code, |entry| entry.message.get(language));
        self.fill(text, language)
    }

    /// What to do about it, in `language`.
    #[must_use]
    pub fn help(&self, language: Language) -> String {
        let text = catalogue::problem(self.code).map_or("", |entry| entry.help.get(language));
        self.fill(text, language)
    }

    /// Fills every `{name}` of a template, in one pass: what an argument says is never read as one.
    fn fill(&self, template: &str, language: Language) -> String {
        let mut parts = template.split('{');
        let mut text = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (name, rest) = part.split_once('}').unwrap_or((part, ""));
            let argument = self.argument(name, language);
            text.push_str(argument);
            // A sentence of its own; the next begins behind it.
            if name == "meaning" && !argument.is_empty() {
                text.push(' ');
            }
            text.push_str(rest);
        }
        text
    }

    /// What stands for `{name}`; `{place}`, `{schema}` and `{meaning}` follow from the pointer.
    fn argument(&self, name: &str, language: Language) -> &str {
        match name {
            "schema" => return catalogue::schema_of(&self.pointer),
            "meaning" => {
                return catalogue::meaning(&self.pointer).map_or("", |text| text.get(language));
            }
            _ => {}
        }
        let value = match self.arguments.get(name) {
            Some(value) => value.get(language),
            None if name == "place" => self.pointer.rsplit('/').next().unwrap_or_default(),
            None => "",
        };
        if value.is_empty() {
            return "–";
        }
        catalogue::spoken(name, value, language)
    }
}

impl Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{} at {:?}: {}",
            self.code,
            self.pointer,
            self.message(Language::English)
        )
    }
}

/// A text in every language a face speaks, by language tag.
struct Spoken<'a>(&'a dyn Fn(Language) -> String);

impl Serialize for Spoken<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(Language::ALL.len()))?;
        for language in Language::ALL {
            map.serialize_entry(language.tag(), &(self.0)(language))?;
        }
        map.end()
    }
}

impl Serialize for Problem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Problem", 4)?;
        fields.serialize_field("code", self.code)?;
        fields.serialize_field("pointer", &self.pointer)?;
        fields.serialize_field("message", &Spoken(&|language| self.message(language)))?;
        fields.serialize_field("help", &Spoken(&|language| self.help(language)))?;
        fields.end()
    }
}

/// The problems found so far; every reader and check adds to one of these and goes on.
#[derive(Debug, Default)]
pub struct Problems {
    listed: Vec<Problem>,
    unreported: usize,
}

impl Problems {
    /// Adds a problem, or only counts it once [`MOST_PROBLEMS`] are listed.
    pub fn push(&mut self, problem: Problem) {
        if self.listed.len() < MOST_PROBLEMS {
            self.listed.push(problem);
        } else {
            self.unreported = self.unreported.saturating_add(1);
        }
    }

    /// Adds all of another's problems.
    pub fn append(&mut self, other: Self) {
        for problem in other.listed {
            self.push(problem);
        }
        self.unreported = self.unreported.saturating_add(other.unreported);
    }

    /// How many problems have been found, listed or not.
    #[must_use]
    pub fn count(&self) -> usize {
        self.listed.len().saturating_add(self.unreported)
    }

    /// Whether something holds for one that is listed.
    pub(crate) fn any(&self, holds: impl Fn(&Problem) -> bool) -> bool {
        self.listed.iter().any(holds)
    }

    /// `value` if nothing was found, else everything that was.
    ///
    /// # Errors
    ///
    /// The problems, if there are any.
    pub fn into_result<T>(self, value: T) -> Result<T, Rejection> {
        if self.listed.is_empty() {
            Ok(value)
        } else {
            Err(Rejection {
                problems: self.listed,
                unreported: self.unreported,
            })
        }
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Problem {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Problem".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let spoken = |description: &str| {
            serde_json::json!({
                "type": "object",
                "description": description,
                "properties": {
                    "da": { "type": "string", "description": "Danish." },
                    "en": { "type": "string", "description": "English." },
                },
                "required": ["da", "en"],
                "additionalProperties": false,
            })
        };
        schemars::json_schema!({
            "type": "object",
            "description": "One fault of a document.",
            "properties": {
                "code": { "type": "string", "description": "A stable code, `room.reason`." },
                "pointer": { "type": "string", "description": "Where it is: a JSON Pointer into the envelope." },
                "message": spoken("What is wrong."),
                "help": spoken("What to do about it."),
            },
            "required": ["code", "pointer", "message", "help"],
            "additionalProperties": false,
        })
    }
}

/// Input that was not evaluated, with every problem that stands in the way.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, thiserror::Error)]
pub struct Rejection {
    /// The problems, in the order of the document.
    pub problems: Vec<Problem>,
    /// How many more there are than are listed.
    pub unreported: usize,
}

impl Rejection {
    /// The problems as the document `{"problems": [...], "unreported": n}`.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl From<Problem> for Rejection {
    fn from(problem: Problem) -> Self {
        Self {
            problems: vec![problem],
            unreported: 0,
        }
    }
}

impl Display for Rejection {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.problems.len().saturating_add(self.unreported);
        write!(formatter, "{count} problem(s)")?;
        for problem in &self.problems {
            write!(formatter, "\n- {problem}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_field_says_what_it_decides_and_where_it_is_explained() {
        let missing = |pointer: &str| Problem::new("document.missing_field", pointer);
        let method = missing("/procurement/lots/0/method").help(Language::Danish);
        assert!(
            method.contains("evalueringspris (evaluation_price)"),
            "{method}"
        );
        assert!(method.contains("Skemaet »procurement«"), "{method}");
        let unknown = missing("/bids/0/offers/0/lot").help(Language::English);
        assert!(unknown.starts_with("The schema “bid”"), "{unknown}");
    }
}
