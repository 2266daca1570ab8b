//! Calculations, with their numbers bounded.

mod cohort;
mod draws;
mod emissions;
mod incremental;
mod internal;
mod rate;
mod savings;
mod worth;

pub(super) use incremental::thresholds;

use super::{footing, price_clause, reuse, tariff};
use crate::calculation::Calculation;
use crate::document::pointer::Pointer;
use crate::document::wire::calculation as wire;
use crate::document::wire::reuse::ReuseComparison;
use crate::document::wire::value::Number;
use crate::num::Decimal;
use crate::problem::Problems;

/// The most periods of a calculation: two hundred years of months.
const MOST_PERIODS: u32 = 2_400;

/// The model of a calculation; `None` means that at least one problem was added.
pub(in crate::document) fn resolve(
    wire: &wire::Calculation,
    problems: &mut Problems,
) -> Option<Calculation> {
    use Calculation as Model;
    use wire::Calculation as Wire;
    let root = Pointer::ROOT;
    Some(match wire {
        Wire::NetPresentValue(asked) => {
            let at = root.key("net_present_value");
            Model::NetPresentValue(worth::net_present_value(asked, at, problems)?)
        }
        Wire::Instalment(asked) => {
            Model::Instalment(worth::instalment(asked, root.key("instalment"), problems)?)
        }
        Wire::IndexChange(asked) => {
            let at = root.key("index_change");
            Model::IndexChange(price_clause::index_change(asked, at, problems)?)
        }
        Wire::PricePath(asked) => {
            Model::PricePath(price_clause::path(asked, root.key("price_path"), problems)?)
        }
        Wire::PriceClaim(asked) => {
            let at = root.key("price_claim");
            Model::PriceClaim(price_clause::claim(asked, at, problems)?)
        }
        Wire::Footing(asked) => {
            Model::Footing(footing::resolve(asked, root.key("footing"), problems)?)
        }
        Wire::PresentValue(asked) => {
            let at = root.key("present_value");
            Model::PresentValue(worth::present_value(asked, at, problems)?)
        }
        Wire::FutureValue(asked) => {
            let at = root.key("future_value");
            Model::FutureValue(worth::future_value(asked, at, problems)?)
        }
        Wire::AnnualEquivalent(asked) => {
            let at = root.key("annual_equivalent");
            Model::AnnualEquivalent(worth::annual_equivalent(asked, at, problems)?)
        }
        Wire::RealNominalRate(asked) => {
            let at = root.key("real_nominal_rate");
            Model::RealNominalRate(rate::real_nominal_rate(asked, at, problems)?)
        }
        Wire::PeriodRate(asked) => {
            let at = root.key("period_rate");
            Model::PeriodRate(rate::period_rate(asked, at, problems)?)
        }
        Wire::DatedNetPresentValue(asked) => {
            let at = root.key("dated_net_present_value");
            Model::DatedNetPresentValue(internal::dated_net_present_value(asked, at, problems)?)
        }
        Wire::InternalRates(asked) => {
            let at = root.key("internal_rates");
            Model::InternalRates(internal::internal_rates(asked, at, problems)?)
        }
        Wire::DatedInternalRates(asked) => {
            let at = root.key("dated_internal_rates");
            Model::DatedInternalRates(internal::dated_internal_rates(asked, at, problems)?)
        }
        Wire::ModifiedInternalRate(asked) => {
            let at = root.key("modified_internal_rate");
            Model::ModifiedInternalRate(internal::modified_internal_rate(asked, at, problems)?)
        }
        Wire::NetSavings(asked) => {
            let at = root.key("net_savings");
            Model::NetSavings(savings::net_savings(asked, at, problems)?)
        }
        Wire::NetBenefits(asked) => Model::NetBenefits(savings::net_benefits(asked)),
        Wire::Payback(asked) => {
            Model::Payback(savings::payback(asked, root.key("payback"), problems)?)
        }
        Wire::BreakEvenVolume(asked) => Model::BreakEvenVolume(savings::break_even_volume(asked)),
        Wire::ReuseComparison(asked) => Model::ReuseComparison(reuse_comparison(asked, problems)?),
        Wire::CarbonValue(asked) => {
            let at = root.key("carbon_value");
            Model::CarbonValue(emissions::carbon_value(asked, at, problems)?)
        }
        Wire::BreakEvenCarbonPrice(asked) => {
            Model::BreakEvenCarbonPrice(emissions::break_even_carbon_price(asked))
        }
        Wire::NotionalPrice(asked) => {
            let at = root.key("notional_price");
            Model::NotionalPrice(emissions::notional_price(asked, at, problems)?)
        }
        Wire::Sanction(asked) => {
            Model::Sanction(emissions::sanction(asked, root.key("sanction"), problems)?)
        }
        Wire::Switch(asked) => {
            Model::Switch(emissions::switch(asked, root.key("switch"), problems)?)
        }
        Wire::ProducerFee(asked) => {
            let at = root.key("producer_fee");
            Model::ProducerFee(tariff::producer_fee(asked, at, problems)?)
        }
        Wire::IncrementalAnalysis(asked) => {
            Model::IncrementalAnalysis(incremental::incremental_analysis(asked, problems)?)
        }
        Wire::CohortModel(asked) => Model::CohortModel(cohort::cohort_model(asked, problems)?),
        Wire::DecisionUncertainty(asked) => {
            Model::DecisionUncertainty(Box::new(draws::decision(asked, problems)?))
        }
    })
}

fn reuse_comparison(
    asked: &ReuseComparison,
    problems: &mut Problems,
) -> Option<crate::calculation::ReuseComparison> {
    let root = Pointer::ROOT;
    let at = root.key("reuse_comparison");
    let discounting = worth::discounting(
        &asked.rate,
        asked.timing,
        asked.years.clamp(1, reuse::MOST_YEARS),
        at.key("rate"),
        problems,
    );
    reuse::comparison(asked, discounting, at, problems)
}

/// At least one flow.
fn flows(wire: &[Number], at: Pointer<'_>, problems: &mut Problems) -> Option<Vec<Decimal>> {
    if wire.is_empty() {
        problems.push(at.problem("document.empty_list"));
        return None;
    }
    Some(wire.iter().map(|flow| flow.0).collect())
}

/// A list of flows that is not too long to be searched.
fn not_too_many(flows: usize, at: Pointer<'_>, problems: &mut Problems) -> Option<()> {
    let most = usize::try_from(MOST_PERIODS)
        .unwrap_or(usize::MAX)
        .saturating_add(1);
    if flows > most {
        problems.push(
            at.problem("finance.too_many_flows")
                .with("count", flows)
                .with("most", most),
        );
        return None;
    }
    Some(())
}
