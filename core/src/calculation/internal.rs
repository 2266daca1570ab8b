//! Internal rates of return, and flows with dates.

use serde::Serialize;

use super::worth::exact;
use crate::explain::{Explained, Figure, Term, number};
use crate::finance::{self, Crossing, DatedFlow, DayCount, Reading, SEARCHED_RATES};
use crate::num::{Decimal, Exact, Scalar};
use crate::problem::Problems;

/// Dated flows and the rate they are discounted at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedNetPresentValue {
    /// Fraction per year.
    pub rate: Decimal,
    /// How the time between two dates is counted.
    pub day_count: DayCount,
    /// The flows; none is earlier than the first.
    pub flows: Vec<DatedFlow>,
}

pub(super) fn dated_net_present_value(
    asked: &DatedNetPresentValue,
    problems: &mut Problems,
) -> Option<Explained> {
    let value = finance::dated_net_present_value(asked.rate, asked.day_count, &asked.flows);
    let value = number(
        value,
        "/dated_net_present_value",
        "net_present_value",
        problems,
    )?;
    Some(Explained::new(
        value,
        "money",
        "finance.dated_net_present_value",
        vec![
            Term::series("a", None),
            Term::series("t", Some(asked.day_count.word())),
            Term::new("d", asked.rate),
        ],
    ))
}

/// Flows of equal periods.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InternalRates {
    /// The flow of period 0, 1, 2 …
    pub flows: Vec<Decimal>,
}

/// Dated flows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedInternalRates {
    /// How the time between two dates is counted.
    pub day_count: DayCount,
    /// The flows; none is earlier than the first.
    pub flows: Vec<DatedFlow>,
}

/// Every internal rate, and which of them means something.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InternalRatesFound {
    /// Every rate at which the flows are worth nothing, rising; none where there is none.
    pub rates: Vec<RateFound>,
    /// Which of them means something, and why.
    pub reading: Reading,
    /// The rate that means something; `null` where none does.
    pub meaningful: Option<Explained>,
    /// How often the flows change their sign; there are at most so many rates, and after a single
    /// change there is exactly one.
    pub sign_changes: u32,
    /// The rates among which they were looked for.
    pub searched: SearchedRates,
}

/// One internal rate.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RateFound {
    /// The rate as a fraction, certain to its last decimal.
    pub rate: Explained,
    /// What the net present value does there as the rate grows.
    pub crossing: Crossing,
}

/// From the lowest to the highest rate that is looked for.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SearchedRates {
    /// The lowest.
    pub from: Figure,
    /// The highest.
    pub to: Figure,
}

/// Every internal rate of flows of equal periods.
pub fn internal_rates(asked: &InternalRates) -> InternalRatesFound {
    let explained = |rate| {
        let inputs = vec![Term::series("a", None)];
        Explained::new(rate, "1/period", "finance.internal_rate", inputs)
    };
    found(&finance::internal_rates(&asked.flows), explained)
}

pub(super) fn dated_internal_rates(asked: &DatedInternalRates) -> InternalRatesFound {
    let explained = |rate| {
        let time = Term::series("t", Some(asked.day_count.word()));
        let inputs = vec![Term::series("a", None), time];
        Explained::new(rate, "1/year", "finance.dated_internal_rate", inputs)
    };
    let rates = finance::dated_internal_rates(asked.day_count, &asked.flows);
    found(&rates, explained)
}

fn found(
    rates: &finance::InternalRates,
    explained: impl Fn(Decimal) -> Explained,
) -> InternalRatesFound {
    InternalRatesFound {
        rates: rates
            .rates
            .iter()
            .map(|one| RateFound {
                rate: explained(one.rate),
                crossing: one.crossing,
            })
            .collect(),
        reading: rates.reading,
        meaningful: rates.meaningful.map(explained),
        sign_changes: u32::try_from(rates.sign_changes).unwrap_or(u32::MAX),
        searched: SearchedRates {
            from: Figure(SEARCHED_RATES.0),
            to: Figure(SEARCHED_RATES.1),
        },
    }
}

/// Flows of equal periods, and what money costs and earns meanwhile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModifiedInternalRate {
    /// What is paid for money laid out, as a fraction per period.
    pub financing_rate: Decimal,
    /// What money received earns until the end, as a fraction per period.
    pub reinvestment_rate: Decimal,
    /// The flow of period 0, 1, 2 …, some above and some below zero.
    pub flows: Vec<Decimal>,
}

pub(super) fn modified_internal_rate(
    asked: &ModifiedInternalRate,
    problems: &mut Problems,
) -> Option<Explained> {
    let value = finance::modified_internal_rate(
        Exact::exact(asked.financing_rate),
        Exact::exact(asked.reinvestment_rate),
        &exact(&asked.flows),
    );
    let value = number(value, "/modified_internal_rate", "rate", problems)?;
    let last = Decimal::from(asked.flows.len().saturating_sub(1));
    Some(Explained::new(
        value,
        "1/period",
        "finance.modified_internal_rate",
        vec![
            Term::series("a", None),
            Term::new("f", asked.financing_rate),
            Term::new("k", asked.reinvestment_rate),
            Term::new("n", last),
        ],
    ))
}
