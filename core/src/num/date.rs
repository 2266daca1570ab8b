//! Calendar dates, written `2026-11-24` and in no other way.

use std::fmt::{self, Display};

use jiff::{Span, civil};

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

    /// How many whole months lie between this date and a later one; none where it is earlier, or
    /// falls on another day of its month. The last day of a shorter month counts as the same day.
    ///
    /// ```
    /// use wholelife::num::Date;
    /// let date = |text| Date::parse(text).unwrap();
    /// assert_eq!(date("2026-07-01").whole_months_to(date("2027-09-01")), Some(14));
    /// assert_eq!(date("2026-01-31").whole_months_to(date("2026-02-28")), Some(1));
    /// assert_eq!(date("2026-07-01").whole_months_to(date("2027-09-02")), None);
    /// assert_eq!(date("2026-07-01").whole_months_to(date("2026-06-01")), None);
    /// ```
    #[must_use]
    pub fn whole_months_to(self, later: Self) -> Option<u32> {
        let months = |date: civil::Date| {
            let years = i32::from(date.year()).checked_mul(12)?;
            years.checked_add(i32::from(date.month()))
        };
        let between = months(later.0)?.checked_sub(months(self.0)?)?;
        let reached = self.0.checked_add(Span::new().try_months(between).ok()?);
        let between = u32::try_from(between).ok()?;
        (reached.ok()? == later.0).then_some(between)
    }

    /// The date so many days later; `None` beyond the calendar.
    ///
    /// ```
    /// use wholelife::num::Date;
    /// let received = Date::parse("2026-12-02").unwrap();
    /// assert_eq!(received.days_later(30), Date::parse("2027-01-01"));
    /// ```
    #[must_use]
    pub fn days_later(self, days: u32) -> Option<Self> {
        self.later(Span::new().try_days(days).ok()?)
    }

    /// The date so many days earlier; `None` beyond the calendar.
    ///
    /// ```
    /// use wholelife::num::Date;
    /// let end = Date::parse("2026-03-01").unwrap();
    /// assert_eq!(end.days_earlier(1), Date::parse("2026-02-28"));
    /// ```
    #[must_use]
    pub fn days_earlier(self, days: u32) -> Option<Self> {
        let span = Span::new().try_days(days).ok()?;
        self.0.checked_sub(span).ok().map(Self)
    }

    /// The same day so many months later, or the last day of that month; `None` beyond the calendar.
    ///
    /// ```
    /// use wholelife::num::Date;
    /// let received = Date::parse("2026-12-31").unwrap();
    /// assert_eq!(received.months_later(2), Date::parse("2027-02-28"));
    /// ```
    #[must_use]
    pub fn months_later(self, months: u32) -> Option<Self> {
        self.later(Span::new().try_months(months).ok()?)
    }

    fn later(self, span: Span) -> Option<Self> {
        self.0.checked_add(span).ok().map(Self)
    }

    /// The first of January of this year, from -9999 to 9999; the nearest there is for any other.
    #[must_use]
    pub fn new_year(year: i64) -> Self {
        let year = i16::try_from(year.clamp(-9_999, 9_999)).unwrap_or_default();
        Self(civil::Date::new(year, 1, 1).unwrap_or(civil::Date::MAX))
    }

    /// Its year.
    #[must_use]
    pub fn year(self) -> i64 {
        self.0.year().into()
    }

    /// Its month, 1 to 12.
    #[must_use]
    pub fn month(self) -> i64 {
        self.0.month().into()
    }

    /// Its day of the month, 1 to 31.
    #[must_use]
    pub fn day(self) -> i64 {
        self.0.day().into()
    }

    /// Whether its year has 366 days.
    #[must_use]
    pub fn in_leap_year(self) -> bool {
        self.0.in_leap_year()
    }

    /// How many days later `other` is; less than zero where it is earlier.
    ///
    /// ```
    /// use wholelife::num::Date;
    /// let date = |text| Date::parse(text).unwrap();
    /// assert_eq!(date("2024-02-28").days_until(date("2024-03-01")), 2);
    /// ```
    #[must_use]
    pub fn days_until(self, other: Self) -> i64 {
        self.0.duration_until(other.0).as_hours().wrapping_div(24)
    }
}

impl Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}
