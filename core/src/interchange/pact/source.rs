//! One object of a text, whose fields are taken one by one: what is left at the end was not read.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::amount;
use crate::document::decode::{Decode, mismatch};
use crate::document::json::Node;
use crate::document::pointer::Pointer;
use crate::document::wire::pact::PactFootprint;
use crate::footing::Printed;
use crate::num::Date;
use crate::problem::{Problem, Problems};

/// What there is to say of a footprint.
#[derive(Debug, Default)]
pub(super) struct Notes {
    /// What stands in its way.
    pub(super) problems: Problems,
    warnings: Problems,
}

impl Notes {
    pub(super) fn fault(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    pub(super) fn warn(&mut self, warning: Problem) {
        self.warnings.push(warning);
    }

    /// Hands everything over; a footprint with problems is none.
    pub(super) fn close(self, read: &mut PactFootprint) {
        let mut listed = |problems: Problems| match problems.into_result(()) {
            Ok(()) => Vec::new(),
            Err(rejection) => {
                read.unreported = read.unreported.saturating_add(rejection.unreported);
                rejection.problems
            }
        };
        let (problems, warnings) = (listed(self.problems), listed(self.warnings));
        if !problems.is_empty() {
            read.footprint = None;
        }
        read.problems = problems;
        read.warnings = warnings;
    }
}

/// An object, and which of its fields have been read.
#[derive(Debug)]
pub(super) struct Source<'n, 'p> {
    members: &'n [(Cow<'n, str>, Node<'n>)],
    place: Pointer<'p>,
    taken: BTreeSet<&'static str>,
    /// The numbers that were read, so that one is faulted once.
    numbers: BTreeMap<&'static str, Option<Printed>>,
}

impl<'n, 'p> Source<'n, 'p> {
    pub(super) fn of(node: &'n Node<'n>, at: Pointer<'p>, notes: &mut Notes) -> Option<Self> {
        let Node::Object(members) = node else {
            return mismatch("object", node, at, &mut notes.problems);
        };
        Some(Self {
            members,
            place: at,
            taken: BTreeSet::new(),
            numbers: BTreeMap::new(),
        })
    }

    /// Where it stands.
    pub(super) fn place(&self) -> Pointer<'p> {
        self.place
    }

    /// Where a field of it stands.
    pub(super) fn at<'a>(&'a self, name: &'a str) -> Pointer<'a> {
        self.place.key(name)
    }

    /// A field; one that is null says nothing.
    pub(super) fn take(&mut self, name: &'static str) -> Option<&'n Node<'n>> {
        self.taken.insert(name);
        let found = self.members.iter().find(|(key, _)| key == name);
        found
            .map(|(_, node)| node)
            .filter(|node| !matches!(node, Node::Null))
    }

    /// A field that a bid needs.
    pub(super) fn needed(&mut self, name: &'static str, notes: &mut Notes) -> Option<&'n Node<'n>> {
        let found = self.take(name);
        if found.is_none() {
            notes.fault(self.at(name).problem("pact.missing"));
        }
        found
    }

    /// A text; an empty one says nothing.
    pub(super) fn text(&mut self, name: &'static str, notes: &mut Notes) -> Option<String> {
        let node = self.take(name)?;
        if matches!(node, Node::Text(text) if text.trim().is_empty()) {
            return None;
        }
        String::decode(node, self.at(name), &mut notes.problems)
    }

    /// A text that a bid needs.
    pub(super) fn needed_text(&mut self, name: &'static str, notes: &mut Notes) -> Option<String> {
        let node = self.needed(name, notes)?;
        String::decode(node, self.at(name), &mut notes.problems)
    }

    /// A list of texts.
    pub(super) fn texts(&mut self, name: &'static str, notes: &mut Notes) -> Option<Vec<String>> {
        Vec::decode(self.take(name)?, self.at(name), &mut notes.problems)
    }

    /// A number.
    pub(super) fn number(&mut self, name: &'static str, notes: &mut Notes) -> Option<Printed> {
        if let Some(read) = self.numbers.get(name) {
            return *read;
        }
        let node = self.take(name);
        let read = node.and_then(|node| amount::read(node, self.at(name), notes));
        self.numbers.insert(name, read);
        read
    }

    /// A number that a bid needs.
    pub(super) fn needed_number(
        &mut self,
        name: &'static str,
        notes: &mut Notes,
    ) -> Option<Printed> {
        self.needed(name, notes)?;
        self.number(name, notes)
    }

    /// Yes or no.
    pub(super) fn flag(&mut self, name: &'static str, notes: &mut Notes) -> Option<bool> {
        bool::decode(self.take(name)?, self.at(name), &mut notes.problems)
    }

    /// The day of a time.
    pub(super) fn day(&mut self, name: &'static str, notes: &mut Notes) -> Option<Date> {
        self.time(name, notes).map(|(day, _)| day)
    }

    /// The last day before a time that is no longer part of a period.
    pub(super) fn last_day(&mut self, name: &'static str, notes: &mut Notes) -> Option<Date> {
        let (day, midnight) = self.time(name, notes)?;
        if midnight {
            day.days_earlier(1)
        } else {
            Some(day)
        }
    }

    /// A time such as `2026-01-01T00:00:00Z`: its day as written, and whether the day begins with it.
    fn time(&mut self, name: &'static str, notes: &mut Notes) -> Option<(Date, bool)> {
        let text = self.text(name, notes)?;
        let (day, time) = text.split_once(['T', ' ']).unwrap_or((&text, ""));
        let Some(day) = Date::parse(day).filter(|_| is_time(time)) else {
            let problem = self.at(name).problem("pact.not_a_time");
            notes.fault(problem.with("value", &text));
            return None;
        };
        let clock = time.split(['Z', 'z', '+', '-']).next().unwrap_or_default();
        let midnight = clock.bytes().all(|byte| matches!(byte, b'0' | b':' | b'.'));
        Some((day, midnight))
    }

    /// Says what was not read: `unheld` are fields that are known and no bid holds.
    pub(super) fn close(&self, unheld: &[&str], notes: &mut Notes) {
        for (key, node) in self.members {
            let said = !matches!(node, Node::Null) && !is_empty(node);
            if self.taken.contains(key.as_ref()) || !said {
                continue;
            }
            let code = if unheld.contains(&key.as_ref()) {
                "pact.not_held"
            } else {
                "pact.unknown_field"
            };
            notes.warn(self.at(key).problem(code).with("value", shown(node)));
        }
    }
}

/// Whether this is the time of a day: nothing, or hours, minutes, perhaps seconds, and an offset.
fn is_time(text: &str) -> bool {
    let digits = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
    let place = text.find(['Z', 'z', '+', '-']).unwrap_or(text.len());
    let (clock, offset) = text.split_at_checked(place).unwrap_or((text, ""));
    let (clock, fraction) = clock.split_once('.').unwrap_or((clock, "0"));
    let parts: Vec<&str> = clock.split(':').collect();
    let clock = matches!(parts.len(), 2 | 3) && parts.iter().all(|part| digits(part));
    let fraction = !fraction.is_empty() && fraction.bytes().all(|byte| byte.is_ascii_digit());
    let offset = offset.trim_start_matches(['Z', 'z', '+', '-']);
    let offset = offset.is_empty() || offset.split(':').all(digits);
    text.is_empty() || (clock && fraction && offset)
}

fn is_empty(node: &Node<'_>) -> bool {
    match node {
        Node::Text(text) => text.trim().is_empty(),
        Node::List(items) => items.is_empty(),
        Node::Object(members) => members.is_empty(),
        _ => false,
    }
}

/// A value as a reader recognises it.
pub(super) fn shown(node: &Node<'_>) -> String {
    match node {
        Node::Null => "null".to_owned(),
        Node::Boolean(value) => value.to_string(),
        Node::Number(text) | Node::Text(text) => text.to_string(),
        Node::List(items) => items.iter().map(shown).collect::<Vec<_>>().join(", "),
        Node::Object(members) => {
            let each = members.iter();
            let each = each.map(|(key, value)| format!("{key}: {}", shown(value)));
            each.collect::<Vec<_>>().join("; ")
        }
    }
}
