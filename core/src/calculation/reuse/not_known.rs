//! What an answer leaves out, and why.

use serde::Serialize;

use crate::num::Fault;

/// A value that is left out of an answer that has everything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReuseNotKnown {
    /// The field beside this one that it would stand in.
    pub field: &'static str,
    /// Why it is not known.
    pub reason: ReuseUnknown,
}

/// Why a value is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum ReuseUnknown {
    /// It cannot be told to 12 decimals.
    Precision,
    /// A number on the way to it does not fit 28 digits.
    TooLarge,
    /// Something on the way to it has no result, such as a division by zero.
    NoResult,
    /// Both options hold the system, with items that wear in different ways, so that it may turn any number of times.
    BothHold,
    /// No formula holds for all yearly uses, and the order turns more than once among those that were looked through. `by_uses_per_year`, or `by_uses_per_year_over_study`, tells where.
    TurnsInRange,
}

/// What is left out so far.
#[derive(Debug, Default)]
pub(super) struct Gaps(pub(super) Vec<ReuseNotKnown>);

impl Gaps {
    /// What was found; nothing where it is not known, which is then said.
    ///
    /// # Errors
    ///
    /// A fault of this program.
    pub(super) fn or_none<T: Default>(
        &mut self,
        field: &'static str,
        found: Result<T, Fault>,
    ) -> Result<T, Fault> {
        let reason = match found {
            Ok(found) => return Ok(found),
            Err(Fault::Unread) => return Err(Fault::Unread),
            Err(Fault::Precision) => ReuseUnknown::Precision,
            Err(Fault::Overflow) => ReuseUnknown::TooLarge,
            Err(_) => ReuseUnknown::NoResult,
        };
        self.leave_out(field, reason);
        Ok(T::default())
    }

    /// Says that a value is left out.
    pub(super) fn leave_out(&mut self, field: &'static str, reason: ReuseUnknown) {
        self.0.push(ReuseNotKnown { field, reason });
    }
}
