//! Calendar dates, written `2026-11-24` and in no other way.

use std::fmt::{self, Display};

use jiff::civil;

/// A calendar date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date(civil::Date);

impl Date {
    /// The date written `text`, if it is one.
    ///
    /// ```
    /// use wholelife::num::Date;
    /// assert!(Date::parse("2024-02-29").is_some());
    /// assert!(Date::parse("2023-02-29").is_none());
    /// assert!(Date::parse("20240229").is_none());
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let date: civil::Date = text.parse().ok()?;
        // The parser reads other ISO 8601 forms too; one date has one spelling here.
        (date.to_string() == text).then_some(Self(date))
    }
}

impl Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}
