//! The check of a claimed price against the clause.

use crate::model::Notice;
use crate::num::{Date, Decimal, decide};
use crate::words;

words! {
    /// What a claim comes to.
    pub enum Verdict {
        /// The claimed price is at most what the clause allows.
        Within = "within",
        /// The claimed price is more than the clause allows.
        Exceeds = "exceeds",
        /// The clause adjusts no price at this time, or the notice is not kept.
        NotDue = "not_due",
        /// Evidence that the clause requires is missing.
        CannotBeJudged = "cannot_be_judged",
    }
}

/// What a claim comes to: first whether it is due, then whether it can be judged, then the price.
#[must_use]
pub fn verdict(due: bool, evidence_complete: bool, claimed: Decimal, allowed: Decimal) -> Verdict {
    if !due {
        Verdict::NotDue
    } else if !evidence_complete {
        Verdict::CannotBeJudged
    } else if decide(claimed) > decide(allowed) {
        Verdict::Exceeds
    } else {
        Verdict::Within
    }
}

/// The first day on which a claim received on this day may take effect.
///
/// ```
/// use wholelife::model::Notice;
/// use wholelife::num::Date;
/// use wholelife::price_clause::earliest_effect;
/// let received = Date::parse("2026-12-03").unwrap();
/// assert_eq!(earliest_effect(Notice::Days(30), received), Date::parse("2027-01-02"));
/// ```
///
/// `None` where it lies beyond the calendar.
#[must_use]
pub fn earliest_effect(notice: Notice, received: Date) -> Option<Date> {
    match notice {
        Notice::None => Some(received),
        Notice::Days(days) => received.days_later(days),
        Notice::Months(months) => received.months_later(months),
    }
}
