//! What amounts are worth at another time.

use super::{MOST_PERIODS, flows, not_too_many};
use crate::calculation as model;
use crate::document::pointer::Pointer;
use crate::document::resolve::{bounds, study};
use crate::document::wire::calculation::worth as wire;
use crate::document::wire::procurement::DiscountRate;
use crate::model::{Discounting, PriceBasis, Timing};
use crate::problem::Problems;

pub(super) fn net_present_value(
    asked: &wire::NetPresentValue,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<model::NetPresentValue> {
    let rate = bounds::rate(asked.rate.0, at.key("rate"), problems);
    let flows = flows(&asked.flows, at.key("flows"), problems);
    Some(model::NetPresentValue {
        rate: rate?,
        flows: flows?,
    })
}

pub(super) fn instalment(
    asked: &wire::Instalment,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<model::Instalment> {
    let rate = bounds::rate(asked.rate.0, at.key("rate"), problems);
    let periods = bounds::count(asked.periods, 1, MOST_PERIODS, at.key("periods"), problems);
    Some(model::Instalment {
        amount: asked.amount.0,
        rate: rate?,
        periods: periods?,
    })
}

pub(super) fn present_value(
    asked: &wire::PresentValue,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<model::PresentValue> {
    let payments = payments(&asked.payments, at.key("payments"), problems);
    // Where the payments have no last year, the rate is still checked.
    let years = payments.as_ref().map_or(1, model::Payments::last_period);
    let discounting = discounting(&asked.rate, asked.timing, years, at.key("rate"), problems);
    Some(model::PresentValue {
        payments: payments?,
        discounting: discounting?,
    })
}

pub(super) fn future_value(
    asked: &wire::FutureValue,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<model::FutureValue> {
    let payments = payments(&asked.payments, at.key("payments"), problems);
    let rate = bounds::rate(asked.rate.0, at.key("rate"), problems);
    Some(model::FutureValue {
        payments: payments?,
        rate: rate?,
    })
}

pub(super) fn annual_equivalent(
    asked: &wire::AnnualEquivalent,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<model::AnnualEquivalent> {
    let years = bounds::count(asked.years, 1, MOST_PERIODS, at.key("years"), problems);
    let discounting = discounting(
        &asked.rate,
        asked.timing,
        years.unwrap_or(1),
        at.key("rate"),
        problems,
    );
    years?;
    Some(model::AnnualEquivalent {
        present_value: asked.present_value.0,
        discounting: discounting?,
    })
}

fn payments(
    asked: &wire::Payments,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<model::Payments> {
    Some(match asked {
        wire::Payments::Amount(one) => {
            let at = at.key("amount");
            model::Payments::Amount {
                amount: one.amount.0,
                period: bounds::count(one.period, 0, MOST_PERIODS, at.key("period"), problems)?,
            }
        }
        wire::Payments::Annuity(each) => {
            let at = at.key("annuity");
            model::Payments::Annuity {
                amount: each.amount.0,
                periods: bounds::count(each.periods, 1, MOST_PERIODS, at.key("periods"), problems)?,
            }
        }
        wire::Payments::Series(series) => {
            let at = at.key("series");
            not_too_many(series.len(), at, problems)?;
            model::Payments::Series(flows(series, at, problems)?)
        }
    })
}

pub(super) fn discounting(
    rate: &DiscountRate,
    timing: Timing,
    years: u32,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Discounting> {
    let (chain, rates) = study::rates(rate, years, at, problems)?;
    Some(Discounting {
        // The amounts and the rate share whatever basis they have; nothing here depends on it.
        price_basis: PriceBasis::Real,
        timing,
        monthly: None,
        day_count: None,
        conversion: None,
        chain,
        rates,
        inflation: None,
    })
}
