//! What a bid costs over its life, by line, phase, payer, participant and year.

use serde::Serialize;

use super::EmissionsValued;
use crate::calculation::ProducerFeeAnswer;
use crate::explain::{Explained, Series};
use crate::model::{BorneBy, Phase};

/// What a bid costs over its life.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CostReport {
    /// The totals.
    pub totals: CostTotals,
    /// By cost line.
    pub lines: Vec<LineCost>,
    /// By phase of life; only phases with lines.
    pub by_phase: Vec<PhaseCost>,
    /// By payer.
    pub by_payer: Vec<PartyCost>,
    /// By participant; what arises at no participant is left out.
    pub by_participant: Vec<PartyCost>,
    /// By year; year 0 is the base date.
    pub by_year: YearCosts,
    /// What each payer has to budget in each year, with value added tax.
    pub budget: Vec<Budget>,
}

/// The totals of the life-cycle cost.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CostTotals {
    /// The sum of the amounts as they fall due.
    pub undiscounted: Explained,
    /// The sum of the present values.
    pub present_value: Explained,
    /// The present value spread evenly over the years.
    pub annual_equivalent: Explained,
    /// The present value per functional unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub per_functional_unit: Option<Explained>,
}

/// What a cost line costs.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LineCost {
    /// The line.
    pub line: String,
    /// What is paid.
    pub title: String,
    /// Its phase of life.
    pub phase: Phase,
    /// Who bears it.
    pub borne_by: BorneBy,
    /// Whether money leaves an account.
    pub cashable: bool,
    /// The amount of one payment before growth, with its factors; none for a line from the schedule, whose item has prices of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Explained>,
    /// The item of the schedule that the line follows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    /// What a line of emissions values in each year, and at which price.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emissions: Option<EmissionsValued>,
    /// What each component of the packaging pays over the study on a line that is a producer fee, before the
    /// growth of the line and tax; left out where costs or a component are withheld as confidential.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub producer_fee: Option<ProducerFeeAnswer>,
    /// Each growth of the line: what an amount at base prices is multiplied by.
    pub growth: Vec<Series>,
    /// What falls due in year 0, 1, 2 …, with growth and with the tax that counts, the last year less
    /// what is left at the end of the study.
    pub by_year: Series,
    /// The present value of what falls due in year 0, 1, 2 …, for a line whose amounts fall due by the
    /// month or only while the purchase serves; without what is left at the end of the study.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub present_by_year: Option<Series>,
    /// What is left at the end of the study, as a negative amount, with the tax that counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub residual: Option<Explained>,
    /// Who pays the line, at which participants, and how much of it.
    pub shares: Vec<LineShare>,
    /// The sum over the years.
    pub undiscounted: Explained,
    /// The sum of the present values.
    pub present_value: Explained,
}

/// The part of a cost line that one payer bears at one participant.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LineShare {
    /// The payer.
    pub payer: String,
    /// The participant, where the cost arises at one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub participant: Option<String>,
    /// The sum over the years.
    pub undiscounted: Explained,
    /// The sum of the present values.
    pub present_value: Explained,
}

/// What a phase costs.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PhaseCost {
    /// The phase.
    pub phase: Phase,
    /// The sum of the amounts as they fall due.
    pub undiscounted: Explained,
    /// The sum of the present values.
    pub present_value: Explained,
}

/// What a payer or participant bears.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PartyCost {
    /// The payer or participant.
    pub party: String,
    /// The sum of the amounts as they fall due.
    pub undiscounted: Explained,
    /// The sum of the present values.
    pub present_value: Explained,
    /// What falls due in year 0, 1, 2 …, the last year less what is left at the end of the study.
    pub by_year: Series,
}

/// What the years cost.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct YearCosts {
    /// What falls due in year 0, 1, 2 …, the last year less what is left at the end of the study.
    pub undiscounted: Series,
    /// Its present value.
    pub present_value: Series,
}

/// What a payer has to budget: cashable amounts only.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Budget {
    /// The payer.
    pub payer: String,
    /// The participant, where the cost arises at one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub participant: Option<String>,
    /// Without value added tax, in the document's price basis; year 0, 1, 2 …
    pub excluding_vat: Series,
    /// With the value added tax that the payer cannot recover, in the document's price basis.
    pub including_vat: Series,
    /// The same in current prices; left out where prices are real and no inflation is declared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nominal_including_vat: Option<Series>,
}
