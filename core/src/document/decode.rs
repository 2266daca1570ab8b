//! Reading with every problem at once: each type reads itself from a tree and goes on past its faults.

use std::ops::Deref;

use serde::Serialize;

use super::json::Node;
use super::pointer::Pointer;
use crate::num::Date;
use crate::problem::{Problems, drives_display};
use crate::words::Word;

/// A type that reads itself from a tree.
///
/// `None` means that at least one problem was added.
pub(crate) trait Decode: Sized {
    /// Whether the field may be left out; the schema says so too.
    #[cfg(feature = "schema")]
    const MAY_BE_ABSENT: bool = false;

    fn decode(node: &Node<'_>, at: Pointer<'_>, problems: &mut Problems) -> Option<Self>;

    /// What stands for a field that is left out.
    fn absent(at: Pointer<'_>, problems: &mut Problems) -> Option<Self> {
        problems.push(at.problem("document.missing_field"));
        None
    }

    /// Whether the field is left out in the canonical form.
    fn is_absent(&self) -> bool {
        false
    }
}

impl<T: Decode> Decode for Option<T> {
    #[cfg(feature = "schema")]
    const MAY_BE_ABSENT: bool = true;

    fn decode(node: &Node<'_>, at: Pointer<'_>, problems: &mut Problems) -> Option<Self> {
        T::decode(node, at, problems).map(Some)
    }

    fn absent(_: Pointer<'_>, _: &mut Problems) -> Option<Self> {
        Some(None)
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode(node: &Node<'_>, at: Pointer<'_>, problems: &mut Problems) -> Option<Self> {
        T::decode(node, at, problems).map(Box::new)
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(node: &Node<'_>, at: Pointer<'_>, problems: &mut Problems) -> Option<Self> {
        let Node::List(items) = node else {
            return mismatch("list", node, at, problems);
        };
        let before = problems.count();
        let decoded: Vec<T> = items
            .iter()
            .enumerate()
            .filter_map(|(index, item)| T::decode(item, at.index(index), problems))
            .collect();
        // A gap would shift every index after it.
        (problems.count() == before).then_some(decoded)
    }
}

/// A list that may be left out when it is empty.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(transparent)]
pub(crate) struct Listed<T>(Vec<T>);

impl<T> From<Vec<T>> for Listed<T> {
    fn from(items: Vec<T>) -> Self {
        Self(items)
    }
}

impl<T> Deref for Listed<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T: Decode> Decode for Listed<T> {
    #[cfg(feature = "schema")]
    const MAY_BE_ABSENT: bool = true;

    fn decode(node: &Node<'_>, at: Pointer<'_>, problems: &mut Problems) -> Option<Self> {
        Vec::decode(node, at, problems).map(Self)
    }

    fn absent(_: Pointer<'_>, _: &mut Problems) -> Option<Self> {
        Some(Self(Vec::new()))
    }

    fn is_absent(&self) -> bool {
        self.0.is_empty()
    }
}

impl Decode for bool {
    fn decode(node: &Node<'_>, at: Pointer<'_>, problems: &mut Problems) -> Option<Self> {
        match node {
            Node::Boolean(value) => Some(*value),
            _ => mismatch("boolean", node, at, problems),
        }
    }
}

impl Decode for String {
    fn decode(node: &Node<'_>, at: Pointer<'_>, problems: &mut Problems) -> Option<Self> {
        let Node::Text(text) = node else {
            return mismatch("text", node, at, problems);
        };
        filled(text, at, problems)?;
        if text
            .chars()
            .any(|character| drives_display(character) && !matches!(character, '\n' | '\t'))
        {
            problems.push(at.problem("document.control_character"));
            return None;
        }
        Some(text.clone().into_owned())
    }
}

impl Decode for u32 {
    fn decode(node: &Node<'_>, at: Pointer<'_>, problems: &mut Problems) -> Option<Self> {
        certain(node, "uncertainty.structural", at, problems)?;
        let text = match node {
            Node::Number(text) => text,
            // How Python writes a Decimal, and people a number they quote out of habit.
            Node::Text(text) if text.parse::<Self>().is_ok() => {
                problems.push(at.problem("number.quoted_count").with("value", text));
                return None;
            }
            _ => return mismatch("whole_number", node, at, problems),
        };
        let value = text.parse().ok().filter(|value| *value <= 1_000_000);
        if value.is_none() {
            problems.push(at.problem("number.not_a_count").with("value", text));
        }
        value
    }
}

/// A date on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct WireDate(pub(crate) Date);

impl Serialize for WireDate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl Decode for WireDate {
    fn decode(node: &Node<'_>, at: Pointer<'_>, problems: &mut Problems) -> Option<Self> {
        certain(node, "uncertainty.structural", at, problems)?;
        let Node::Text(text) = node else {
            return mismatch("date", node, at, problems);
        };
        filled(text, at, problems)?;
        let date = Date::parse(text).map(Self);
        if date.is_none() {
            problems.push(at.problem("document.not_a_date").with("value", text));
        }
        date
    }
}

/// Reads one word of a closed list.
pub(crate) fn word<W: Word>(
    node: &Node<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<W> {
    let choices = || -> Vec<&str> { W::ALL.iter().map(|word| word.word()).collect() };
    let Node::Text(text) = node else {
        return no_choice(&choices(), node, at, problems);
    };
    filled(text, at, problems)?;
    let found = W::ALL.iter().copied().find(|word| word.word() == text);
    if found.is_none() {
        unknown_choice(text, &choices(), at, problems);
    }
    found
}

/// Whether something is written: a text of nothing is no number, date, name or word either.
pub(crate) fn filled(text: &str, at: Pointer<'_>, problems: &mut Problems) -> Option<()> {
    if text.trim().is_empty() {
        problems.push(at.problem("document.empty_text"));
        return None;
    }
    Some(())
}

/// Reports a word that is not among `choices`.
pub(crate) fn unknown_choice(
    found: &str,
    choices: &[&str],
    at: Pointer<'_>,
    problems: &mut Problems,
) {
    problems.push(
        at.problem("document.unknown_choice")
            .with("value", found)
            .with("choices", choices.join(", ")),
    );
}

/// Reports something other than a choice where one of `choices` belongs.
pub(crate) fn no_choice<T>(
    choices: &[&str],
    node: &Node<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<T> {
    problems.push(match json_type(node) {
        None => at.problem("document.blank").with("expected", "choice"),
        Some(found) => at
            .problem("document.choice_expected")
            .with("found", found)
            .with("choices", choices.join(", ")),
    });
    None
}

/// Reports a value of the wrong JSON type.
pub(crate) fn mismatch<T>(
    expected: &str,
    node: &Node<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<T> {
    problems.push(match json_type(node) {
        None => at.problem("document.blank").with("expected", expected),
        Some(found) => at
            .problem("document.wrong_type")
            .with("expected", expected)
            .with("found", found),
    });
    None
}

/// What a node is in JSON; none where it is null, which is nothing yet.
fn json_type(node: &Node<'_>) -> Option<&'static str> {
    match node {
        Node::Null => None,
        Node::Boolean(_) => Some("boolean"),
        Node::Number(_) => Some("number"),
        Node::Text(_) => Some("text"),
        Node::List(_) => Some("list"),
        Node::Object(_) => Some("object"),
    }
}

/// That nothing is said of the uncertainty of what cannot be uncertain; `code` is the problem where it is.
pub(crate) fn certain(
    node: &Node<'_>,
    code: &'static str,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<()> {
    if let Node::Object(members) = node
        && members.iter().any(|(key, _)| key == "uncertainty")
    {
        problems.push(at.key("uncertainty").problem(code));
        return None;
    }
    Some(())
}

/// The members of an object whose names are known, with a problem for every other member.
pub(crate) fn members<'n, 'a>(
    node: &'n Node<'a>,
    known: &[&str],
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<&'n [(std::borrow::Cow<'a, str>, Node<'a>)]> {
    let Node::Object(members) = node else {
        return mismatch("object", node, at, problems);
    };
    for (key, _) in members {
        if !known.contains(&key.as_ref()) {
            problems.push(
                at.key(key)
                    .problem("document.unknown_field")
                    .with("field", key)
                    .with("known", known.join(", ")),
            );
        }
    }
    Some(members)
}

/// Reads one field of an object.
pub(crate) fn field<T: Decode>(
    members: &[(std::borrow::Cow<'_, str>, Node<'_>)],
    name: &str,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<T> {
    match members.iter().find(|(key, _)| key == name) {
        Some((_, node)) => T::decode(node, at.key(name), problems),
        None => T::absent(at.key(name), problems),
    }
}
