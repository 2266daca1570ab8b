//! What amounts are worth at another time.

use crate::explain::{Explained, Term, number};
use crate::finance::{self, PresentValueFactors, present_value_factors};
use crate::lcc;
use crate::model::{Discounting, Study};
use crate::num::{Date, Decimal, Exact, Scalar};
use crate::problem::Problems;

/// Flows of equal periods and the rate they are discounted at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NetPresentValue {
    /// Fraction per period.
    pub rate: Decimal,
    /// The flow of period 0, 1, 2 …
    pub flows: Vec<Decimal>,
}

/// Decimals as scalars.
pub(super) fn exact(values: &[Decimal]) -> Vec<Exact> {
    values.iter().copied().map(Exact::exact).collect()
}

pub(super) fn net_present_value(
    asked: &NetPresentValue,
    problems: &mut Problems,
) -> Option<Explained> {
    let value = finance::net_present_value(Exact::exact(asked.rate), &exact(&asked.flows));
    let value = number(value, "/net_present_value", "net_present_value", problems)?;
    let inputs = vec![Term::series("a", None), Term::new("d", asked.rate)];
    Some(Explained::new(
        value,
        "money",
        "finance.net_present_value",
        inputs,
    ))
}

/// An amount, and the equal instalments that pay it back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instalment {
    /// What is paid back.
    pub amount: Decimal,
    /// Fraction per period.
    pub rate: Decimal,
    /// How many instalments, the first due one period from now.
    pub periods: u32,
}

pub(super) fn instalment(asked: &Instalment, problems: &mut Problems) -> Option<Explained> {
    let value = finance::instalment(
        Exact::exact(asked.amount),
        Exact::exact(asked.rate),
        asked.periods,
    );
    let value = number(value, "/instalment", "instalment", problems)?;
    let inputs = vec![
        Term::new("P", asked.amount),
        Term::new("d", asked.rate),
        Term::new("n", Decimal::from(asked.periods)),
    ];
    Some(Explained::new(
        value,
        "money/period",
        "finance.instalment",
        inputs,
    ))
}

/// What is paid, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Payments {
    /// One amount in a period.
    Amount {
        /// How much.
        amount: Decimal,
        /// When; period 0 is now.
        period: u32,
    },
    /// The same amount in each of the periods 1, 2, 3 …
    Annuity {
        /// How much in each.
        amount: Decimal,
        /// How many periods.
        periods: u32,
    },
    /// The amount of period 0, 1, 2 …
    Series(Vec<Decimal>),
}

impl Payments {
    /// The last period with a payment.
    #[must_use]
    pub fn last_period(&self) -> u32 {
        match self {
            Self::Amount { period, .. } => *period,
            Self::Annuity { periods, .. } => *periods,
            Self::Series(flows) => u32::try_from(flows.len().saturating_sub(1)).unwrap_or(u32::MAX),
        }
    }

    /// The amount of period 0, 1, 2 …
    fn flows(&self, due: impl Fn(u32) -> bool) -> Vec<Exact> {
        match self {
            Self::Series(flows) => exact(flows),
            Self::Amount { amount, .. } | Self::Annuity { amount, .. } => (0..=self.last_period())
                .map(|period| if due(period) { *amount } else { Decimal::ZERO })
                .map(Exact::exact)
                .collect(),
        }
    }

    /// How the derivation names them.
    fn terms(&self) -> Vec<Term> {
        match self {
            Self::Amount { amount, period } => vec![
                Term::new("a", *amount),
                Term::new("t", Decimal::from(*period)),
            ],
            Self::Annuity { amount, periods } => vec![
                Term::new("a", *amount),
                Term::new("n", Decimal::from(*periods)),
            ],
            Self::Series(_) => vec![Term::series("a", None)],
        }
    }
}

/// Payments of years to come, and how they are discounted.
#[derive(Debug, Clone, PartialEq)]
pub struct PresentValue {
    /// What is paid; a period is a year.
    pub payments: Payments,
    /// How it is discounted.
    pub discounting: Discounting,
}

pub(super) fn present_value(asked: &PresentValue, problems: &mut Problems) -> Option<Explained> {
    let factors = factors(&asked.discounting);
    let last = asked.payments.last_period();
    let flows = match asked.payments {
        Payments::Amount { .. } => asked.payments.flows(|year| year == last),
        _ => asked.payments.flows(|year| year > 0),
    };
    let value = finance::present_value(&flows, &factors.by_year);
    let value = number(value, "/present_value", "present_value", problems)?;
    let mut inputs = asked.payments.terms();
    inputs.extend(rate_terms(&asked.discounting));
    Some(Explained::new(
        value,
        "money",
        "finance.present_value",
        inputs,
    ))
}

/// The factors of whole years; they do not depend on the date these begin.
pub(super) fn factors(discounting: &Discounting) -> PresentValueFactors<Exact> {
    let years = u32::try_from(discounting.rates.len()).unwrap_or(u32::MAX);
    let study = Study::of_years(Date::new_year(1), years);
    present_value_factors(discounting, &study)
}

/// The factors, and the rate where it is one.
pub(super) fn rate_terms(discounting: &Discounting) -> Vec<Term> {
    let mut terms = vec![Term::series("DF", None)];
    if let [first, others @ ..] = discounting.rates.as_slice()
        && others.iter().all(|rate| rate == first)
    {
        terms.push(Term::new("d", *first));
    }
    terms
}

/// Payments, and the rate they grow at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FutureValue {
    /// What is paid; one amount is paid now, and its period is the one it is asked for.
    pub payments: Payments,
    /// Fraction per period.
    pub rate: Decimal,
}

pub(super) fn future_value(asked: &FutureValue, problems: &mut Problems) -> Option<Explained> {
    let flows = match asked.payments {
        Payments::Amount { .. } => asked.payments.flows(|period| period == 0),
        _ => asked.payments.flows(|period| period > 0),
    };
    let value = finance::future_value(Exact::exact(asked.rate), &flows);
    let value = number(value, "/future_value", "future_value", problems)?;
    let mut inputs = asked.payments.terms();
    inputs.push(Term::new("d", asked.rate));
    Some(Explained::new(
        value,
        "money",
        "finance.future_value",
        inputs,
    ))
}

/// A present value, and the years it is spread over.
#[derive(Debug, Clone, PartialEq)]
pub struct AnnualEquivalent {
    /// Money at the base date.
    pub present_value: Decimal,
    /// How it is discounted, with a rate for each year.
    pub discounting: Discounting,
}

pub(super) fn annual_equivalent(
    asked: &AnnualEquivalent,
    problems: &mut Problems,
) -> Option<Explained> {
    let factors = factors(&asked.discounting);
    let value = lcc::annual_equivalent(Exact::exact(asked.present_value), &factors);
    let value = number(value, "/annual_equivalent", "annual_equivalent", problems)?;
    let annuity = number(factors.annuity, "/annual_equivalent", "annuity", problems)?;
    Some(Explained::new(
        value,
        "money/year",
        "finance.annual_equivalent",
        vec![
            Term::new("PV", asked.present_value),
            Term::new("A", annuity),
        ],
    ))
}
