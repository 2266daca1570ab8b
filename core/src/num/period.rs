//! Periods of the calendar, written `2026`, `2026-Q1` or `2026-03` and in no other way.

use std::fmt::{self, Display};

use super::Date;
use crate::words;

words! {
    /// How long the periods of a series are.
    pub enum Frequency {
        /// Years, written `2026`.
        Yearly = "yearly",
        /// Quarters, written `2026-Q1`.
        Quarterly = "quarterly",
        /// Months, written `2026-03`.
        Monthly = "monthly",
    }
}

impl Frequency {
    const fn per_year(self) -> u32 {
        match self {
            Self::Yearly => 1,
            Self::Quarterly => 4,
            Self::Monthly => 12,
        }
    }

    const fn months(self) -> u32 {
        match self {
            Self::Yearly => 12,
            Self::Quarterly => 3,
            Self::Monthly => 1,
        }
    }
}

/// A year, a quarter or a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Period {
    frequency: Frequency,
    /// How many periods have passed since the beginning of year 0.
    number: u32,
}

impl Period {
    /// The period written `text`, if it is one.
    ///
    /// ```
    /// use wholelife::num::{Frequency, Period};
    /// let march = Period::parse("2026-03").unwrap();
    /// assert_eq!(march.frequency(), Frequency::Monthly);
    /// assert_eq!(march.within(Frequency::Quarterly), Period::parse("2026-Q1"));
    /// assert_eq!(march.earlier(3), Period::parse("2025-12").unwrap());
    /// assert!(Period::parse("2026-13").is_none() && Period::parse("26-03").is_none());
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (year, part) = match text.split_once('-') {
            Some((year, part)) => (year, Some(part)),
            None => (text, None),
        };
        let (frequency, digits) = match part {
            None => (Frequency::Yearly, "1"),
            Some(part) => match part.strip_prefix('Q') {
                Some(quarter) => (Frequency::Quarterly, quarter),
                None => (Frequency::Monthly, part),
            },
        };
        let year: u32 = year
            .parse()
            .ok()
            .filter(|year| (1000..=9999).contains(year))?;
        let within: u32 = digits.parse().ok()?;
        let number = year
            .checked_mul(frequency.per_year())?
            .checked_add(within.checked_sub(1)?)?;
        let period = Self { frequency, number };
        // One period has one spelling; this also refuses a thirteenth month.
        (period.to_string() == text).then_some(period)
    }

    /// The month of a date; `None` where the year is not written with four digits.
    ///
    /// ```
    /// use wholelife::num::{Date, Period};
    /// let date = Date::parse("2026-03-31").unwrap();
    /// assert_eq!(Period::month_of(date), Period::parse("2026-03"));
    /// ```
    #[must_use]
    pub fn month_of(date: Date) -> Option<Self> {
        Self::parse(date.to_string().get(..7)?)
    }

    /// How long it is.
    #[must_use]
    pub const fn frequency(self) -> Frequency {
        self.frequency
    }

    /// The period that begins `periods` of its own length earlier.
    #[must_use]
    pub const fn earlier(self, periods: u32) -> Self {
        Self {
            number: self.number.saturating_sub(periods),
            ..self
        }
    }

    /// The period that begins `periods` of its own length later.
    #[must_use]
    pub const fn later(self, periods: u32) -> Self {
        Self {
            number: self.number.saturating_add(periods),
            ..self
        }
    }

    /// How many periods it is later than `other`; `None` where it is earlier, or of another length.
    #[must_use]
    pub fn since(self, other: Self) -> Option<u32> {
        if self.frequency != other.frequency {
            return None;
        }
        self.number.checked_sub(other.number)
    }

    /// The period of this length in which a month or quarter lies; `None` where it is longer itself.
    #[must_use]
    pub const fn within(self, frequency: Frequency) -> Option<Self> {
        let (own, wanted) = (self.frequency.months(), frequency.months());
        if own > wanted {
            return None;
        }
        let months = self.number.saturating_mul(own);
        match months.checked_div(wanted) {
            Some(number) => Some(Self { frequency, number }),
            None => None,
        }
    }
}

impl Display for Period {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let per_year = self.frequency.per_year();
        let year = self.number.checked_div(per_year).unwrap_or_default();
        let within = self.number.checked_rem(per_year).unwrap_or_default();
        let within = within.saturating_add(1);
        match self.frequency {
            Frequency::Yearly => write!(formatter, "{year:04}"),
            Frequency::Quarterly => write!(formatter, "{year:04}-Q{within}"),
            Frequency::Monthly => write!(formatter, "{year:04}-{within:02}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_has_one_spelling() {
        for text in ["2026", "2026-Q4", "2026-12", "1000-01"] {
            assert_eq!(Period::parse(text).unwrap().to_string(), text);
        }
        for text in [
            "",
            "0026",
            "2026-Q5",
            "2026-Q0",
            "2026-00",
            "2026-1",
            "2026-q1",
            "+2026",
            "2026-03-01",
            "20260",
            "9999999999-01",
            "2026-",
        ] {
            assert_eq!(Period::parse(text), None, "{text}");
        }
    }

    #[test]
    fn periods_are_counted_and_nested() {
        let month = |text| Period::parse(text).unwrap();
        assert_eq!(month("2027-01").since(month("2025-12")), Some(13));
        assert_eq!(month("2025-12").since(month("2027-01")), None);
        assert_eq!(month("2026-11").later(2), month("2027-01"));
        assert_eq!(month("2026-Q4").within(Frequency::Monthly), None);
        assert_eq!(
            month("2026-Q4").within(Frequency::Yearly),
            Some(month("2026"))
        );
    }
}
