//! A strict JSON tree: numbers keep their literal text, duplicate keys and excess are problems.

use std::borrow::Cow;
use std::collections::BTreeSet;

use json_event_parser::{JsonEvent, SliceJsonParser};

use super::pointer::Pointer;
use crate::problem::{Problem, Problems};

/// The longest input that is read, in bytes, all documents together.
pub const MOST_BYTES: usize = 10_000_000;
/// How deep lists and objects may be nested.
pub const MOST_DEPTH: usize = 64;

/// A JSON value, as written.
#[derive(Debug)]
pub(crate) enum Node<'a> {
    Null,
    Boolean(bool),
    Number(Cow<'a, str>),
    Text(Cow<'a, str>),
    List(Vec<Node<'a>>),
    Object(Vec<(Cow<'a, str>, Node<'a>)>),
}

/// A list or object that is still open.
enum Open<'a> {
    List(Vec<Node<'a>>),
    Object(OpenObject<'a>),
}

#[derive(Default)]
struct OpenObject<'a> {
    members: Vec<(Cow<'a, str>, Node<'a>)>,
    /// The key under which the next value will stand.
    waiting: Option<Cow<'a, str>>,
    /// The keys, once there are too many to look through them one by one.
    keys: BTreeSet<Cow<'a, str>>,
}

/// So few keys are looked through one by one; every object of the documents has fewer.
const FEW_KEYS: usize = 40;

impl<'a> OpenObject<'a> {
    #[expect(
        clippy::ptr_arg,
        reason = "a key that borrows from the text is kept without copying it"
    )]
    fn has(&mut self, key: &Cow<'a, str>) -> bool {
        let keys = self.members.iter().map(|(key, _)| key);
        if self.members.len() < FEW_KEYS {
            return keys.into_iter().any(|other| other == key);
        }
        if self.keys.is_empty() {
            self.keys.extend(keys.cloned());
        }
        !self.keys.insert(key.clone())
    }
}

/// Reads `text`, which stands at `at`; problems are added to `problems`, and none is fatal but malformed text.
pub(crate) fn read<'a>(
    text: &'a [u8],
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Node<'a>> {
    let text = text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(text);
    if let Err(fault) = std::str::from_utf8(text) {
        let place = fault.valid_up_to();
        problems.push(
            at.problem("json.not_utf8")
                .with("byte", place.saturating_add(1)),
        );
        return None;
    }
    let mut parser = SliceJsonParser::new(text);
    let mut open: Vec<Open<'a>> = Vec::new();
    loop {
        let event = match parser.parse_next() {
            Ok(event) => event,
            Err(fault) => {
                let place = fault.location().start;
                problems.push(
                    at.problem("json.malformed")
                        .with("line", place.line.saturating_add(1))
                        .with("column", place.column.saturating_add(1))
                        .with("detail", what_is_wrong(fault.message())),
                );
                return None;
            }
        };
        let finished = match event {
            JsonEvent::StartArray | JsonEvent::StartObject => {
                if open.len() >= MOST_DEPTH {
                    problems.push(at.problem("json.too_deep").with("most", MOST_DEPTH));
                    return None;
                }
                open.push(if event == JsonEvent::StartArray {
                    Open::List(Vec::new())
                } else {
                    Open::Object(OpenObject::default())
                });
                continue;
            }
            JsonEvent::ObjectKey(key) => {
                if let Some(Open::Object(object)) = open.last_mut() {
                    if object.has(&key) {
                        let place = pointer_to(at, &open, &key);
                        problems.push(Problem::new("json.duplicate_key", place).with("key", key));
                        // Read on under the same key; the value is not used.
                    } else {
                        object.waiting = Some(key);
                    }
                }
                continue;
            }
            JsonEvent::EndArray | JsonEvent::EndObject => match open.pop() {
                Some(Open::List(items)) => Node::List(items),
                Some(Open::Object(object)) => Node::Object(object.members),
                None => return None,
            },
            JsonEvent::String(text) => Node::Text(text),
            JsonEvent::Number(text) => Node::Number(text),
            JsonEvent::Boolean(value) => Node::Boolean(value),
            JsonEvent::Null => Node::Null,
            JsonEvent::Eof => return None,
        };
        match open.last_mut() {
            Some(Open::List(items)) => items.push(finished),
            Some(Open::Object(object)) => {
                if let Some(key) = object.waiting.take() {
                    object.members.push((key, finished));
                }
            }
            None => return at_end(&mut parser, at, problems).then_some(finished),
        }
    }
}

/// The parser's words as one of ours: it speaks English alone.
fn what_is_wrong(message: &str) -> &'static str {
    const KNOWN: [(&str, &str); 12] = [
        ("Unexpected end of file", "too_short"),
        ("Trailing commas", "comma_too_many"),
        ("Unexpected comma", "comma_too_many"),
        ("Object keys", "field_name"),
        ("Object values must", "comma_missing"),
        ("Array values must", "comma_missing"),
        ("Unexpected closing", "bracket_too_many"),
        ("A number", "number"),
        ("Unexpected character in a unicode escape", "text"),
        ("surrogate", "text"),
        ("is not a valid escape", "text"),
        ("is not allowed in JSON strings", "text"),
    ];
    KNOWN
        .iter()
        .find(|(words, _)| message.contains(words))
        .map_or("unexpected", |(_, fault)| fault)
}

/// Whether nothing follows the document.
fn at_end(parser: &mut SliceJsonParser<'_>, at: Pointer<'_>, problems: &mut Problems) -> bool {
    if let Ok(JsonEvent::Eof) = parser.parse_next() {
        true
    } else {
        problems.push(at.problem("json.trailing_text"));
        false
    }
}

/// The pointer to `key` in the innermost open object.
fn pointer_to(at: Pointer<'_>, open: &[Open<'_>], key: &str) -> String {
    let mut place = at.to_string();
    let (_, outer) = open.split_last().unwrap_or((&Open::List(Vec::new()), &[]));
    for container in outer {
        place.push('/');
        match container {
            Open::List(items) => place.push_str(&items.len().to_string()),
            Open::Object(object) => {
                super::pointer::escape(object.waiting.as_deref().unwrap_or_default(), &mut place);
            }
        }
    }
    place.push('/');
    super::pointer::escape(key, &mut place);
    place
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Language;

    #[test]
    fn what_is_wrong_is_said_in_the_language_of_the_reader() {
        for (text, danish) in [
            ("", "linje 1, tegn 1: filen slutter, før den er færdig."),
            ("{\"a\": 1,}", "her er et komma for meget."),
            ("{1: 1}", "her skal stå et feltnavn i anførselstegn."),
            ("[1 2]", "her mangler et komma eller en slutparentes."),
            (
                "]",
                "her er en slutparentes, som ikke passer til det, der er åbnet.",
            ),
            ("[1.]", "tallet er ikke skrevet, som JSON kræver."),
            ("[\"\\x\"]", "teksten indeholder et tegn"),
            ("[nul]", "her står noget uventet."),
        ] {
            let mut problems = Problems::default();
            read(text.as_bytes(), Pointer::ROOT, &mut problems);
            let rejection = problems.into_result(()).unwrap_err();
            let message = rejection
                .problems
                .first()
                .unwrap()
                .message(Language::Danish);
            assert!(message.contains(danish), "{text}: {message}");
        }
    }
}
