//! Questions that need no procurement: what is asked, and the answer with its derivation.

mod carbon_price_path;
mod carbon_value;
mod cohort;
mod decision_uncertainty;
mod footing;
mod incremental;
mod internal;
mod means_compared;
mod notional_price;
mod price_claim;
mod price_clause;
mod producer_fee;
mod rate;
mod reuse;
mod savings;
mod switch;
mod worth;

use serde::Serialize;

pub use carbon_price_path::*;
pub use carbon_value::*;
pub use cohort::*;
pub use decision_uncertainty::*;
pub use footing::*;
pub use incremental::*;
pub use internal::*;
pub use means_compared::*;
pub use notional_price::*;
pub use price_claim::*;
pub use price_clause::*;
pub use producer_fee::*;
pub use rate::*;
pub use reuse::*;
pub use savings::*;
pub use switch::*;
pub use worth::*;

use crate::explain::Engine;
use crate::explain::Explained;
use crate::problem::{Problems, Rejection};

/// What is asked.
#[derive(Debug, Clone, PartialEq)]
pub enum Calculation {
    /// The net present value of a series of flows.
    NetPresentValue(NetPresentValue),
    /// The equal instalment that pays an amount back.
    Instalment(Instalment),
    /// The change of an index between two periods.
    IndexChange(IndexChange),
    /// The way of a price under a clause.
    PricePath(PricePath),
    /// A claimed price against a clause.
    PriceClaim(PriceClaim),
    /// Whether a table adds up.
    Footing(Footing),
    /// The present value of payments of years to come.
    PresentValue(PresentValue),
    /// What payments have become at the end.
    FutureValue(FutureValue),
    /// The equal yearly amount that is worth as much as a present value.
    AnnualEquivalent(AnnualEquivalent),
    /// The rate that follows from two of the real, the nominal and the inflation rate.
    RealNominalRate(RealNominalRate),
    /// The monthly rate of a yearly one, or the other way round.
    PeriodRate(PeriodRate),
    /// The net present value of dated flows.
    DatedNetPresentValue(DatedNetPresentValue),
    /// The internal rates of return of flows of equal periods.
    InternalRates(InternalRates),
    /// The internal rates of return of dated flows.
    DatedInternalRates(DatedInternalRates),
    /// The modified internal rate of return.
    ModifiedInternalRate(ModifiedInternalRate),
    /// What an alternative saves against a base.
    NetSavings(NetSavings),
    /// What an alternative is worth beyond a base.
    NetBenefits(NetBenefits),
    /// When money laid out has come back.
    Payback(Payback),
    /// The volume at which two options cost the same.
    BreakEvenVolume(BreakEvenVolume),
    /// What single-use and reusable products cost and emit.
    ReuseComparison(ReuseComparison),
    /// What emissions are worth at the prices of a path.
    CarbonValue(CarbonValue),
    /// The price of emissions at which two options cost the same.
    BreakEvenCarbonPrice(BreakEvenCarbonPrice),
    /// Prices less a discount for ambition.
    NotionalPrice(NotionalPrice),
    /// What a promise costs that was not kept.
    Sanction(Sanction),
    /// What an initiative changed.
    Switch(Switch),
    /// What producer responsibility costs.
    ProducerFee(ProducerFee),
    /// Which strategies are worth having.
    IncrementalAnalysis(IncrementalAnalysis),
    /// What strategies cost and give a cohort.
    CohortModel(CohortModel),
    /// What draws say of a decision.
    DecisionUncertainty(Box<DecisionUncertainty>),
}

/// The document that answers a calculation.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Answered {
    /// What computed it.
    pub engine: Engine,
    /// Version of this document's schema.
    pub schema_version: &'static str,
    /// The SHA-256 of the canonical form of the calculation, in hexadecimal.
    pub calculation_sha256: String,
    /// The answer, under the name of the calculation.
    pub answer: Answer,
}

/// Declares the answers: an enum that is written as an object of one member. Its schema is an
/// object whose members are all optional, since readers in other languages look for the one they
/// asked for.
macro_rules! answers {
    ($( $(#[doc = $doc:literal])+ $variant:ident($kind:ty) = $name:literal, )+) => {
        /// The answer, under the name of the calculation.
        #[derive(Debug, Clone, PartialEq, Serialize)]
        pub enum Answer { $( $(#[doc = $doc])+ #[serde(rename = $name)] $variant($kind), )+ }

        impl Answer {
            /// The names of all calculations.
            pub const NAMES: &'static [&'static str] = &[$($name),+];

            /// The name of the calculation.
            #[must_use]
            pub const fn name(&self) -> &'static str {
                match self { $( Self::$variant(_) => $name, )+ }
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for Answer {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                "Answer".into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "type": "object",
                    "description": "The answer, under the name of the calculation.",
                    "properties": { $( $name: {
                        "description": concat!($($doc),+).trim(),
                        "allOf": [generator.subschema_for::<$kind>()],
                    } ),+ },
                    "minProperties": 1,
                    "maxProperties": 1,
                    "additionalProperties": false,
                })
            }
        }
    };
}

answers! {
    /// The net present value.
    NetPresentValue(Explained) = "net_present_value",
    /// The equal instalment, per period.
    Instalment(Explained) = "instalment",
    /// The change of the index, as a fraction.
    IndexChange(Explained) = "index_change",
    /// The way of the price through its adjustments.
    PricePath(PricePathAnswer) = "price_path",
    /// What the claim comes to.
    PriceClaim(PriceClaimAnswer) = "price_claim",
    /// Whether the table adds up, and where it does not.
    Footing(FootingAnswer) = "footing",
    /// The present value.
    PresentValue(Explained) = "present_value",
    /// The future value.
    FutureValue(Explained) = "future_value",
    /// The annual equivalent.
    AnnualEquivalent(Explained) = "annual_equivalent",
    /// The rate looked for, per year.
    RealNominalRate(Explained) = "real_nominal_rate",
    /// The rate looked for.
    PeriodRate(Explained) = "period_rate",
    /// The net present value at the date of the first flow.
    DatedNetPresentValue(Explained) = "dated_net_present_value",
    /// Every internal rate of return, per period.
    InternalRates(InternalRatesFound) = "internal_rates",
    /// Every internal rate of return, per year.
    DatedInternalRates(InternalRatesFound) = "dated_internal_rates",
    /// The modified internal rate of return, per period.
    ModifiedInternalRate(Explained) = "modified_internal_rate",
    /// What the alternative saves, and what it earns on what it asks for.
    NetSavings(NetSavingsFound) = "net_savings",
    /// What the alternative is worth beyond the base.
    NetBenefits(NetBenefitsFound) = "net_benefits",
    /// The simple and the discounted payback.
    Payback(PaybackFound) = "payback",
    /// The volume at which two options cost the same.
    BreakEvenVolume(BreakEvenVolumeFound) = "break_even_volume",
    /// What single-use and reusable products cost and emit, and where they are the same.
    ReuseComparison(ReuseComparisonAnswer) = "reuse_comparison",
    /// What the emissions are worth.
    CarbonValue(CarbonValueFound) = "carbon_value",
    /// The price of emissions at which two options cost the same.
    BreakEvenCarbonPrice(BreakEvenCarbonPriceFound) = "break_even_carbon_price",
    /// The bids by the prices that they are compared by.
    NotionalPrice(NotionalPriceFound) = "notional_price",
    /// What the broken promise costs; nothing where it was kept.
    Sanction(Explained) = "sanction",
    /// What the initiative changed.
    Switch(Box<SwitchFound>) = "switch",
    /// What producer responsibility costs, component by component.
    ProducerFee(ProducerFeeAnswer) = "producer_fee",
    /// Which strategies are worth having, and what another unit of effect costs.
    IncrementalAnalysis(IncrementalAnalysisFound) = "incremental_analysis",
    /// What the strategies cost and give a cohort, and which are worth having.
    CohortModel(Box<CohortModelFound>) = "cohort_model",
    /// What draws say of a decision.
    DecisionUncertainty(Box<DecisionUncertaintyFound>) = "decision_uncertainty",
}

/// Answers a calculation.
///
/// # Errors
///
/// A calculation without a result: an overflow, a division by zero.
pub fn answer(calculation: &Calculation) -> Result<Answer, Rejection> {
    use Calculation as Asked;
    let mut problems = Problems::default();
    let told = &mut problems;
    let answer = match calculation {
        Asked::NetPresentValue(asked) => {
            net_present_value(asked, told).map(Answer::NetPresentValue)
        }
        Asked::Instalment(asked) => instalment(asked, told).map(Answer::Instalment),
        Asked::PresentValue(asked) => present_value(asked, told).map(Answer::PresentValue),
        Asked::FutureValue(asked) => future_value(asked, told).map(Answer::FutureValue),
        Asked::AnnualEquivalent(asked) => {
            annual_equivalent(asked, told).map(Answer::AnnualEquivalent)
        }
        Asked::RealNominalRate(asked) => {
            real_nominal_rate(asked, told).map(Answer::RealNominalRate)
        }
        Asked::PeriodRate(asked) => period_rate(asked, told).map(Answer::PeriodRate),
        Asked::DatedNetPresentValue(asked) => {
            dated_net_present_value(asked, told).map(Answer::DatedNetPresentValue)
        }
        Asked::InternalRates(asked) => Some(Answer::InternalRates(internal_rates(asked))),
        Asked::DatedInternalRates(asked) => {
            Some(Answer::DatedInternalRates(dated_internal_rates(asked)))
        }
        Asked::ModifiedInternalRate(asked) => {
            modified_internal_rate(asked, told).map(Answer::ModifiedInternalRate)
        }
        Asked::NetSavings(asked) => net_savings(asked, told).map(Answer::NetSavings),
        Asked::NetBenefits(asked) => net_benefits(asked, told).map(Answer::NetBenefits),
        Asked::Payback(asked) => payback(asked, told).map(Answer::Payback),
        Asked::BreakEvenVolume(asked) => {
            break_even_volume(asked, told).map(Answer::BreakEvenVolume)
        }
        Asked::ReuseComparison(asked) => reuse_comparison(asked, told).map(Answer::ReuseComparison),
        Asked::CarbonValue(asked) => carbon_value(asked, told).map(Answer::CarbonValue),
        Asked::BreakEvenCarbonPrice(asked) => {
            break_even_carbon_price(asked, told).map(Answer::BreakEvenCarbonPrice)
        }
        Asked::NotionalPrice(asked) => notional_price(asked, told).map(Answer::NotionalPrice),
        Asked::Sanction(asked) => sanction(asked, told).map(Answer::Sanction),
        Asked::Switch(asked) => switch(asked, told).map(|found| Answer::Switch(Box::new(found))),
        Asked::ProducerFee(asked) => {
            producer_fee(asked, "/producer_fee", told).map(Answer::ProducerFee)
        }
        Asked::IncrementalAnalysis(asked) => {
            incremental_analysis(asked, "/incremental_analysis", told)
                .map(Answer::IncrementalAnalysis)
        }
        Asked::CohortModel(asked) => {
            cohort_model(asked, told).map(|found| Answer::CohortModel(Box::new(found)))
        }
        Asked::DecisionUncertainty(asked) => {
            let found = Box::new(decision_uncertainty(asked));
            Some(Answer::DecisionUncertainty(found))
        }
        Asked::IndexChange(asked) => index_change(asked, told).map(Answer::IndexChange),
        Asked::PricePath(asked) => price_path(asked, told).map(Answer::PricePath),
        Asked::PriceClaim(asked) => price_claim(asked, told).map(Answer::PriceClaim),
        Asked::Footing(asked) => footing(asked, told).map(Answer::Footing),
    };
    match problems.into_result(answer)? {
        Some(answer) => Ok(answer),
        // An answer that fails and says nothing would be a fault of ours.
        None => Err(crate::problem::Problem::new("engine.internal", "")
            .with("detail", "no answer and no problem")
            .into()),
    }
}
