//! Measures of the worth of a series of flows.

use crate::explain::{Explained, Term, number};
use crate::finance;
use crate::num::{Decimal, Exact, Scalar};
use crate::problem::Problems;

/// Flows of equal periods and the rate they are discounted at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NetPresentValue {
    /// Fraction per period.
    pub rate: Decimal,
    /// The flow of period 0, 1, 2 …
    pub flows: Vec<Decimal>,
}

pub(super) fn net_present_value(
    asked: &NetPresentValue,
    problems: &mut Problems,
) -> Option<Explained> {
    let flows: Vec<Exact> = asked.flows.iter().copied().map(Exact::exact).collect();
    let value = finance::net_present_value(Exact::exact(asked.rate), &flows);
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
