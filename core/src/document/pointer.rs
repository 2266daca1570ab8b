//! Where something stands: a JSON Pointer (RFC 6901) built on the way down, written only when needed.

use std::fmt::{self, Display, Write};

use crate::problem::Problem;

/// A place in the envelope, as a chain of steps on the stack.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pointer<'a> {
    parent: Option<&'a Pointer<'a>>,
    step: Step<'a>,
}

#[derive(Debug, Clone, Copy)]
enum Step<'a> {
    Root,
    Key(&'a str),
    Index(usize),
}

impl<'a> Pointer<'a> {
    pub(crate) const ROOT: Pointer<'static> = Pointer {
        parent: None,
        step: Step::Root,
    };

    pub(crate) fn key(&'a self, key: &'a str) -> Pointer<'a> {
        Pointer {
            parent: Some(self),
            step: Step::Key(key),
        }
    }

    pub(crate) fn index(&'a self, index: usize) -> Pointer<'a> {
        Pointer {
            parent: Some(self),
            step: Step::Index(index),
        }
    }

    /// A problem at this place.
    pub(crate) fn problem(&self, code: &'static str) -> Problem {
        Problem::new(code, self.to_string())
    }
}

impl Display for Pointer<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(formatter)?;
        }
        match self.step {
            Step::Root => Ok(()),
            Step::Index(index) => write!(formatter, "/{index}"),
            Step::Key(key) => {
                let mut escaped = String::new();
                escape(key, &mut escaped);
                write!(formatter, "/{escaped}")
            }
        }
    }
}

/// Appends `key` with `~` and `/` escaped.
pub(crate) fn escape(key: &str, into: &mut String) {
    for character in key.chars() {
        // Writing to a String cannot fail.
        let _ = match character {
            '~' => into.write_str("~0"),
            '/' => into.write_str("~1"),
            other => into.write_char(other),
        };
    }
}
