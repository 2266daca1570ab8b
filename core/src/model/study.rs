//! The study: which months count, and how much of a year falls into each of its years.

use crate::num::{Date, Decimal};
use crate::words;

words! {
    /// What a year counts that lies only partly within the study, or partly before the purchase serves.
    pub enum PartialYears {
        /// The share of its months.
        Prorated = "prorated",
        /// As if it were whole.
        Whole = "whole",
    }
}

/// Months from the base date: after the first `from` of them, up to the end of month `to`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// Where it begins.
    pub from: u32,
    /// Where it ends.
    pub to: u32,
}

impl Span {
    /// How many months it lasts.
    #[must_use]
    pub const fn months(self) -> u32 {
        self.to.saturating_sub(self.from)
    }

    /// The part of it that the other covers too; none where that is nothing.
    #[must_use]
    pub fn within(self, other: Self) -> Option<Self> {
        let (from, to) = (self.from.max(other.from), self.to.min(other.to));
        (from < to).then_some(Self { from, to })
    }
}

/// The period over which costs are counted, in months from the base date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Study {
    /// The date present values refer to; year 1 and month 1 begin here.
    pub base_date: Date,
    /// How many months are counted; the last year may be partial.
    pub months: u32,
    /// How many months pass before the purchase serves: planning and construction.
    pub service: u32,
    /// What a partial year counts.
    pub partial_years: PartialYears,
    /// The weight of the amounts of year 0, 1, 2 …; empty where every year counts fully.
    pub weights: Vec<Decimal>,
}

impl Study {
    /// A study of whole years from the base date on, every one of which counts fully.
    #[must_use]
    pub const fn of_years(base_date: Date, years: u32) -> Self {
        Self {
            base_date,
            months: years.saturating_mul(12),
            service: 0,
            partial_years: PartialYears::Prorated,
            weights: Vec::new(),
        }
    }

    /// How many years it touches.
    #[must_use]
    pub const fn years(&self) -> u32 {
        self.months.div_ceil(12)
    }

    /// The whole of it.
    #[must_use]
    pub const fn span(&self) -> Span {
        Span {
            from: 0,
            to: self.months,
        }
    }

    /// Whether the study ends, or the purchase begins to serve, within a year.
    #[must_use]
    pub const fn has_partial_year(&self) -> bool {
        !self.months.is_multiple_of(12) || !self.service.is_multiple_of(12)
    }

    /// The months of `year`, as far as the study reaches; year 0 is the base date and has none.
    #[must_use]
    pub fn year(&self, year: u32) -> Span {
        let to = year.saturating_mul(12).min(self.months);
        let from = year.saturating_sub(1).saturating_mul(12).min(to);
        Span { from, to }
    }

    /// The months of `year` over which a yearly amount accrues; none before the purchase serves,
    /// where the amount is tied to that.
    #[must_use]
    pub fn accrual(&self, year: u32, while_in_service: bool) -> Option<Span> {
        let from = if while_in_service { self.service } else { 0 };
        self.year(year).within(Span {
            from,
            to: self.months,
        })
    }

    /// How many twelfths of a yearly amount a span of its months counts.
    #[must_use]
    pub const fn twelfths(&self, span: Span) -> u32 {
        match self.partial_years {
            PartialYears::Prorated => span.months(),
            PartialYears::Whole => 12,
        }
    }

    /// The weight of the amounts of `year`; none where it is one.
    #[must_use]
    pub fn weight(&self, year: u32) -> Option<Decimal> {
        let index = usize::try_from(year).ok()?;
        self.weights
            .get(index)
            .copied()
            .filter(|weight| *weight != Decimal::ONE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn study() -> Study {
        Study {
            service: 8,
            ..Study::of_years(Date::parse("2027-01-01").unwrap(), 2)
        }
    }

    #[test]
    fn a_last_year_may_be_partial() {
        let study = Study {
            months: 27,
            ..study()
        };
        assert_eq!(study.years(), 3);
        assert_eq!(study.year(3), Span { from: 24, to: 27 });
        assert_eq!(study.year(0).months(), 0);
    }

    #[test]
    fn what_serves_accrues_from_its_service_on() {
        let served = study().accrual(1, true).unwrap();
        assert_eq!(study().twelfths(served), 4);
        assert_eq!(study().accrual(1, false).unwrap().months(), 12);
        let later = Study {
            service: 12,
            ..study()
        };
        assert_eq!(later.accrual(1, true), None);
    }
}
