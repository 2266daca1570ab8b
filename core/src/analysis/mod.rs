//! The analysis: what the options cost, to whom, and what each is worth against current practice.
//!
//! It holds what was never published as a criterion, and is therefore no part of the award's record.

mod checklist;
mod robustness;
mod saved_emissions;

pub use checklist::{AnsweredBy, ChecklistItem};
pub use robustness::{
    BidTurns, CriterionTurns, KnownTo, Lead, NotExamined, OtherLot, Robustness, ShareInterval,
    TurnOutcome, TurningPoint, Turns, WeightShift, WithdrawnBid, WithdrawnBidder,
};

pub use saved_emissions::{SavedEmissions, SavedInStage};

use serde::Serialize;

use crate::calculation::{
    IncrementalAnalysisFound, InternalRatesFound, NetSavingsFound, PaybackTime,
};
use crate::evaluation::{
    BidReference, CarbonReport, CostReport, DiscountingUsed, Engine, LineOutcomes, Named,
    ProcurementReference,
};
use crate::explain::{Explained, Series};
use crate::words;

/// The analysis of a procurement.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Analysis {
    /// What made it.
    pub engine: Engine,
    /// Version of this document's schema.
    pub schema_version: &'static str,
    /// How many decimals a number was rounded to, half to even, before something was decided by it.
    pub decision_decimals: u32,
    /// The procurement.
    pub procurement: ProcurementReference,
    /// The bids.
    pub bids: Vec<BidReference>,
    /// The views, in the order of the procurement.
    pub views: Vec<ViewUsed>,
    /// The lots.
    pub lots: Vec<LotAnalysis>,
}

/// A perspective on the costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ViewUsed {
    /// Its identifier.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it counts and leaves out.
    pub description: String,
}

/// The analysis of a lot.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LotAnalysis {
    /// Its identifier.
    pub id: String,
    /// Its title.
    pub title: String,
    /// How years were made comparable.
    pub discounting: DiscountingUsed,
    /// Current practice, which the bids are compared with, where the lot declares it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alternative: Option<Named>,
    /// What each option costs: the bids whose values are complete, and current practice.
    /// Empty where no cost line of the lot counts: then nothing is compared.
    pub options: Vec<OptionAnalysis>,
    /// The bids that are no options, because values are missing or a rule sets them aside; their evaluation
    /// says why.
    pub left_out: Vec<String>,
    /// Each bid against current practice.
    pub comparisons: Vec<BidComparison>,
    /// The present value of each option's life-cycle cost set beside what patients get, where the lot asks for it; current practice is the comparator.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost_effectiveness: Option<IncrementalAnalysisFound>,
    /// The items of CHEERS 2022, with where this analysis answers them and what is left to the author; left out where costs are set beside no outcome.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cheers_2022: Vec<ChecklistItem>,
    /// What would change the award, where that is asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub robustness: Option<Robustness>,
}

/// What an option costs, with the lines that count in the analysis alone.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OptionAnalysis {
    /// The bid, or current practice.
    pub option: String,
    /// Its costs.
    pub costs: CostReport,
    /// What it emits, by stage and year; left out where the lot has no carbon lines.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carbon: Option<CarbonReport>,
    /// What patients get, by outcome line, where the lot has some.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub outcomes: Vec<LineOutcomes>,
    /// Its cost in each view, in the order of the views.
    pub views: Vec<ViewCost>,
}

/// What an option costs in a view.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ViewCost {
    /// The view.
    pub view: String,
    /// The sum of the amounts as they fall due.
    pub undiscounted: Explained,
    /// The sum of the present values.
    pub present_value: Explained,
    /// The present value spread evenly over the years.
    pub annual_equivalent: Explained,
}

/// A bid against current practice.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BidComparison {
    /// The bid.
    pub bid: String,
    /// What it saves on what it asks for: the phase of acquisition with residual values is the
    /// investment, the other phases are the operation.
    pub worth: NetSavingsFound,
    /// Why there is no adjusted internal rate of return where there could be a ratio.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_adjusted_rate: Option<NoAdjustedRate>,
    /// What it emits less; left out where the lot has no carbon lines.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub saved_emissions: Option<SavedEmissions>,
    /// What it saves in year 0, 1, 2 …, undiscounted; a loss is negative. The last year holds the
    /// difference of the residual values.
    pub savings_by_year: Series,
    /// The sum of the savings up to year 0, 1, 2 …
    pub cumulative: Series,
    /// The sum of their present values up to year 0, 1, 2 …
    pub discounted_cumulative: Series,
    /// The internal rates of the savings.
    pub internal_rates: InternalRatesFound,
    /// When the sum of the savings is no longer negative.
    pub simple_payback: PaybackTime,
    /// When the sum of their present values is no longer negative.
    pub discounted_payback: PaybackTime,
    /// Who gains and who loses, in each view.
    pub views: Vec<ViewComparison>,
    /// What the budgets of the payers gain in each year; more to pay is negative.
    pub budget_impact: Vec<BudgetImpact>,
}

words! {
    /// Why an adjusted internal rate of return cannot be stated.
    pub enum NoAdjustedRate {
        /// The discount rate differs between years, so that there is no one rate at which savings are reinvested.
        RateDiffersBetweenYears = "rate_differs_between_years",
        /// The study does not end with a whole year.
        PartialYears = "partial_years",
    }
}

/// Who gains and who loses in a view.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ViewComparison {
    /// The view.
    pub view: String,
    /// What is saved against current practice, as a present value.
    pub net_savings: Explained,
    /// What each payer saves, as a present value; a loss is negative.
    pub by_payer: Vec<PayerSavings>,
    /// The payers who gain, and from whom a transfer goes.
    pub gaining: Vec<String>,
    /// The payers who lose, and to whom it goes.
    pub losing: Vec<String>,
    /// What has to go from those who gain to those who lose, so that nobody is worse off. The value is
    /// `null` where the losses exceed the gains, since no transfer does that then.
    pub transfer: Explained,
    /// Whether there is such a transfer.
    pub balance: Balance,
}

/// What a payer saves.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PayerSavings {
    /// The payer.
    pub payer: String,
    /// Its savings as a present value; a loss is negative.
    pub net_savings: Explained,
}

words! {
    /// How gains and losses stand to each other.
    pub enum Balance {
        /// Nobody loses, and somebody gains.
        NobodyLoses = "nobody_loses",
        /// Those who gain can make good what the others lose, and keep something or nothing.
        GainsCoverLosses = "gains_cover_losses",
        /// The losses are greater than the gains: no transfer leaves nobody worse off.
        LossesExceedGains = "losses_exceed_gains",
        /// Nobody gains or loses.
        NothingChanges = "nothing_changes",
    }
}

/// What a payer's budget gains in each year: cashable, with the tax that it cannot recover; more to pay
/// is negative.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BudgetImpact {
    /// The payer.
    pub payer: String,
    /// Year 0, 1, 2 … in the document's price basis.
    pub including_vat: Series,
    /// The same in current prices; left out where prices are real and no inflation is declared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nominal_including_vat: Option<Series>,
}
