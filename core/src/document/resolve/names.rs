//! Names and the things they stand for.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::pointer::Pointer;
use crate::document::wire::value::Identifier;
use crate::problem::Problems;

/// The names of one kind of thing, in the order of the document.
pub(super) struct Names<'a> {
    kind: &'static str,
    indices: BTreeMap<&'a str, usize>,
}

/// How many names a problem offers instead of an unknown one.
const SHOWN: usize = 12;

impl<'a> Names<'a> {
    /// Collects the names of a list at `at`, whose items have a field `id`; a repeated one is a problem.
    pub(super) fn of(
        names: impl Iterator<Item = &'a Identifier>,
        kind: &'static str,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Self {
        let mut all = Self {
            kind,
            indices: BTreeMap::new(),
        };
        for (index, name) in names.enumerate() {
            all.add(name, index, at.index(index).key("id"), problems);
        }
        all
    }

    /// Names that were found to be distinct before.
    pub(super) fn known(names: impl Iterator<Item = &'a String>, kind: &'static str) -> Self {
        let named = names.enumerate();
        Self {
            kind,
            indices: named.map(|(index, name)| (name.as_str(), index)).collect(),
        }
    }

    /// Adds one more name.
    pub(super) fn add(
        &mut self,
        name: &'a Identifier,
        index: usize,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) {
        if self.indices.contains_key(name.0.as_str()) {
            problems.push(
                at.problem("reference.duplicate_id")
                    .with("id", &name.0)
                    .with("kind", self.kind),
            );
        } else {
            self.indices.insert(&name.0, index);
        }
    }

    /// The index of `name`; an unknown one is a problem.
    pub(super) fn find(
        &self,
        name: &Identifier,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<usize> {
        let found = self.indices.get(name.0.as_str()).copied();
        if found.is_none() {
            let known: Vec<&str> = self.indices.keys().copied().take(SHOWN).collect();
            problems.push(
                at.problem("reference.unknown")
                    .with("kind", self.kind)
                    .with("id", &name.0)
                    .with("known", known.join(", ")),
            );
        }
        found
    }

    /// The index of `name`, if it is known.
    pub(super) fn index(&self, name: &Identifier) -> Option<usize> {
        self.indices.get(name.0.as_str()).copied()
    }

    /// How many they are.
    pub(super) fn count(&self) -> usize {
        self.indices.len()
    }

    /// The names in their alphabetical order, each with its index.
    pub(super) fn names(&self) -> impl Iterator<Item = (&str, usize)> {
        self.indices.iter().map(|(name, index)| (*name, *index))
    }

    /// Whether `name` is one of them.
    pub(super) fn has(&self, name: &str) -> bool {
        self.indices.contains_key(name)
    }
}

/// That no word of a list at `at` stands in it twice.
pub(super) fn words_once(
    words: impl Iterator<Item = &'static str>,
    at: Pointer<'_>,
    problems: &mut Problems,
) {
    let mut seen = BTreeSet::new();
    for (index, word) in words.enumerate() {
        if !seen.insert(word) {
            let problem = at.index(index).problem("document.repeated_word");
            problems.push(problem.with("word", word));
        }
    }
}
