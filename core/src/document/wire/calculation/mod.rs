//! Questions that need no procurement.

pub(crate) mod cohort;
pub(crate) mod draws;
pub(crate) mod emissions;
pub(crate) mod incremental;
pub(crate) mod internal;
pub(crate) mod rate;
pub(crate) mod savings;
pub(crate) mod worth;

use super::footing::Footing;
use super::price_clause::{IndexChange, PriceClaim, PricePath};
use super::reuse::ReuseComparison;
use super::tariff::ProducerFee;
use crate::document::declare::choice;
use cohort::CohortModel;
use draws::DecisionUncertainty;
use emissions::{BreakEvenCarbonPrice, CarbonValue, NotionalPrice, Sanction, Switch};
use incremental::IncrementalAnalysis;
use internal::{DatedInternalRates, DatedNetPresentValue, InternalRates, ModifiedInternalRate};
use rate::{PeriodRate, RealNominalRate};
use savings::{BreakEvenVolume, NetBenefits, NetSavings, Payback};
use worth::{AnnualEquivalent, FutureValue, Instalment, NetPresentValue, PresentValue};

choice! {
    /// A calculation: its name, and what it needs.
    Calculation {
        /// The net present value of flows of equal periods.
        NetPresentValue(NetPresentValue) = "net_present_value",
        /// The equal instalment that pays an amount back.
        Instalment(Instalment) = "instalment",
        /// The change of an index between two periods.
        IndexChange(IndexChange) = "index_change",
        /// The way of a price under a clause, adjustment by adjustment.
        PricePath(PricePath) = "price_path",
        /// A claimed price, held against the clause.
        PriceClaim(PriceClaim) = "price_claim",
        /// Whether a published table adds up.
        Footing(Footing) = "footing",
        /// The present value of one amount, of an annuity or of a series.
        PresentValue(PresentValue) = "present_value",
        /// What one amount, an annuity or a series has become at the end.
        FutureValue(FutureValue) = "future_value",
        /// The equal yearly amount that is worth as much as a present value.
        AnnualEquivalent(AnnualEquivalent) = "annual_equivalent",
        /// The real, the nominal or the inflation rate that follows from the other two.
        RealNominalRate(RealNominalRate) = "real_nominal_rate",
        /// The monthly rate of a yearly one, or the other way round.
        PeriodRate(PeriodRate) = "period_rate",
        /// The net present value of dated flows.
        DatedNetPresentValue(DatedNetPresentValue) = "dated_net_present_value",
        /// Every internal rate of return of flows of equal periods.
        InternalRates(InternalRates) = "internal_rates",
        /// Every internal rate of return of dated flows.
        DatedInternalRates(DatedInternalRates) = "dated_internal_rates",
        /// The modified internal rate of return of flows of equal periods.
        ModifiedInternalRate(ModifiedInternalRate) = "modified_internal_rate",
        /// What an alternative saves against a base, and what it earns on what it asks for.
        NetSavings(NetSavings) = "net_savings",
        /// What an alternative is worth beyond a base, in benefits and costs.
        NetBenefits(NetBenefits) = "net_benefits",
        /// How long it takes until money laid out has come back.
        Payback(Payback) = "payback",
        /// The volume at which two options cost the same.
        BreakEvenVolume(BreakEvenVolume) = "break_even_volume",
        /// What single-use and reusable products cost and emit, and where they are equal.
        ReuseComparison(ReuseComparison) = "reuse_comparison",
        /// What emissions are worth at the prices of a path.
        CarbonValue(CarbonValue) = "carbon_value",
        /// The price of emissions at which two options cost the same.
        BreakEvenCarbonPrice(BreakEvenCarbonPrice) = "break_even_carbon_price",
        /// The prices that bids are compared by, less a discount for the level of ambition each commits to.
        NotionalPrice(NotionalPrice) = "notional_price",
        /// What a promise costs that was not kept.
        Sanction(Sanction) = "sanction",
        /// What an initiative changed in a category and a year, in money and in emissions.
        Switch(Switch) = "switch",
        /// What producer responsibility costs for packaging, by material, grade and tariff.
        ProducerFee(ProducerFee) = "producer_fee",
        /// Which strategies are worth having, and what another unit of effect costs.
        IncrementalAnalysis(IncrementalAnalysis) = "incremental_analysis",
        /// What strategies cost and give a cohort that moves between states, and which of them are worth having.
        CohortModel(CohortModel) = "cohort_model",
        /// What draws of costs and effects say of a decision: which strategy is best, how sure that is, and what information is worth.
        DecisionUncertainty(DecisionUncertainty) = "decision_uncertainty",
    }
}
