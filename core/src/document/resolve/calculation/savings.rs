//! An alternative against a base, payback and break-even.

use super::{MOST_PERIODS, flows};
use crate::calculation as model;
use crate::document::pointer::Pointer;
use crate::document::resolve::bounds;
use crate::document::wire::calculation::savings as wire;
use crate::problem::Problems;

pub(super) fn net_savings(
    asked: &wire::NetSavings,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<model::NetSavings> {
    let costs = |option: &wire::OptionCosts| model::OptionCosts {
        investment: option.investment.0,
        operation: option.operation.0,
    };
    let rate_at = at.key("reinvestment_rate");
    let reinvestment_rate = bounds::rate(asked.reinvestment_rate.0, rate_at, problems);
    let years = bounds::count(asked.years, 1, MOST_PERIODS, at.key("years"), problems);
    Some(model::NetSavings {
        base: costs(&asked.base),
        alternative: costs(&asked.alternative),
        reinvestment_rate: reinvestment_rate?,
        years: years?,
    })
}

pub(super) fn net_benefits(asked: &wire::NetBenefits) -> model::NetBenefits {
    let worth = |option: &wire::OptionWorth| model::OptionWorth {
        benefits: option.benefits.0,
        costs: option.costs.0,
    };
    model::NetBenefits {
        base: worth(&asked.base),
        alternative: worth(&asked.alternative),
    }
}

pub(super) fn payback(
    asked: &wire::Payback,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<model::Payback> {
    let flows = flows(&asked.flows, at.key("flows"), problems);
    let rate = bounds::rate(asked.rate.0, at.key("rate"), problems);
    Some(model::Payback {
        flows: flows?,
        rate: rate?,
        within_period: asked.within_period,
    })
}

pub(super) fn break_even_volume(asked: &wire::BreakEvenVolume) -> model::BreakEvenVolume {
    let cost = |option: &wire::CostByVolume| model::CostByVolume {
        fixed: option.fixed.0,
        variable: option.variable.0,
    };
    model::BreakEvenVolume {
        first: cost(&asked.first),
        second: cost(&asked.second),
    }
}
