//! Internal rates of return, and flows with dates.

use super::{flows, not_too_many};
use crate::calculation as model;
use crate::document::pointer::Pointer;
use crate::document::resolve::bounds;
use crate::document::wire::calculation::internal as wire;
use crate::finance::{DatedFlow, MOST_SIGN_CHANGES, sign_changes};
use crate::num::Decimal;
use crate::problem::Problems;

pub(super) fn dated_net_present_value(
    asked: &wire::DatedNetPresentValue,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<model::DatedNetPresentValue> {
    let rate = bounds::rate(asked.rate.0, at.key("rate"), problems);
    let flows = dated(&asked.flows, at.key("flows"), problems);
    Some(model::DatedNetPresentValue {
        rate: rate?,
        day_count: asked.day_count,
        flows: flows?,
    })
}

pub(super) fn internal_rates(
    asked: &wire::InternalRates,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<model::InternalRates> {
    let at = at.key("flows");
    not_too_many(asked.flows.len(), at, problems)?;
    let flows = flows(&asked.flows, at, problems)?;
    not_too_often(&flows, at, problems)?;
    Some(model::InternalRates { flows })
}

pub(super) fn dated_internal_rates(
    asked: &wire::DatedInternalRates,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<model::DatedInternalRates> {
    let at = at.key("flows");
    let flows = dated(&asked.flows, at, problems)?;
    let mut sorted = flows.clone();
    sorted.sort_by_key(|flow| flow.date);
    let amounts: Vec<Decimal> = sorted.into_iter().map(|flow| flow.amount).collect();
    not_too_often(&amounts, at, problems)?;
    Some(model::DatedInternalRates {
        day_count: asked.day_count,
        flows,
    })
}

pub(super) fn modified_internal_rate(
    asked: &wire::ModifiedInternalRate,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<model::ModifiedInternalRate> {
    let rate = |rate: Decimal, name: &str, problems: &mut Problems| {
        bounds::rate(rate, at.key(name), problems)
    };
    let financing_rate = rate(asked.financing_rate.0, "financing_rate", problems);
    let reinvestment_rate = rate(asked.reinvestment_rate.0, "reinvestment_rate", problems);
    let flows_at = at.key("flows");
    not_too_many(asked.flows.len(), flows_at, problems)?;
    let flows = flows(&asked.flows, flows_at, problems)?;
    if sign_changes(&flows) == 0 {
        problems.push(flows_at.problem("finance.one_sign"));
        return None;
    }
    Some(model::ModifiedInternalRate {
        financing_rate: financing_rate?,
        reinvestment_rate: reinvestment_rate?,
        flows,
    })
}

/// At least one flow, none before the first.
fn dated(
    wire: &[wire::DatedFlow],
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Vec<DatedFlow>> {
    let Some(first) = wire.first() else {
        problems.push(at.problem("document.empty_list"));
        return None;
    };
    not_too_many(wire.len(), at, problems)?;
    let before = problems.count();
    for (place, flow) in wire.iter().enumerate() {
        if flow.date < first.date {
            problems.push(
                at.index(place)
                    .key("date")
                    .problem("finance.date_before_first")
                    .with("date", flow.date.0)
                    .with("first", first.date.0),
            );
        }
    }
    (problems.count() == before).then(|| {
        wire.iter()
            .map(|flow| DatedFlow {
                date: flow.date.0,
                amount: flow.amount.0,
            })
            .collect()
    })
}

/// Flows whose sign does not change too often for their internal rates to mean anything.
fn not_too_often(flows: &[Decimal], at: Pointer<'_>, problems: &mut Problems) -> Option<()> {
    let count = sign_changes(flows);
    if count > MOST_SIGN_CHANGES {
        problems.push(
            at.problem("finance.too_many_sign_changes")
                .with("count", count)
                .with("most", MOST_SIGN_CHANGES),
        );
        return None;
    }
    Some(())
}
