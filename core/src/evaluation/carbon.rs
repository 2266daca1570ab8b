//! What a bid emits over its life, by line, stage and year, and the factors that this rests on.

use serde::Serialize;

use crate::explain::{Explained, Figure, Series};
use crate::model::{FactorKind, GwpSet, Stage};

/// What a bid emits over its life.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CarbonReport {
    /// The totals, without biogenic carbon.
    pub totals: CarbonTotals,
    /// Biogenic carbon over the study, told apart; left out where no line is of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub biogenic: Option<Explained>,
    /// By carbon line.
    pub lines: Vec<LineCarbon>,
    /// By stage of life, without biogenic carbon; only stages with such lines.
    pub by_stage: Vec<StageCarbon>,
    /// What is emitted in year 0, 1, 2 …, without biogenic carbon.
    pub by_year: Series,
}

/// The totals of the emissions; never discounted.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CarbonTotals {
    /// The sum over the study.
    pub total: Explained,
    /// A year of the study, on average.
    pub per_year: Explained,
    /// Per functional unit, which is never discounted here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub per_functional_unit: Option<Explained>,
}

/// What a carbon line emits.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LineCarbon {
    /// The line.
    pub line: String,
    /// What emits.
    pub title: String,
    /// Its stage of life.
    pub stage: Stage,
    /// Whether it is biogenic carbon.
    pub biogenic: bool,
    /// The item of the schedule that the line follows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    /// How often its activity happens in year 0, 1, 2 …: units bought, or the part of the year, with the weight of the year.
    pub times: Series,
    /// What is emitted in year 0, 1, 2 …
    pub by_year: Series,
    /// The sum over the years.
    pub total: Explained,
}

/// What a stage emits.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StageCarbon {
    /// The stage.
    pub stage: Stage,
    /// The sum over the study.
    pub total: Explained,
}

/// A set of emission factors that carbon lines of the lot use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FactorSetUsed {
    /// The set.
    pub id: String,
    /// What it is.
    pub title: String,
    /// Its version.
    pub version: String,
    /// The year that it was published for.
    pub year: u32,
    /// The global warming potentials that it counts with.
    pub gwp_set: GwpSet,
    /// What its factors are multiplied by.
    pub kind: FactorKind,
    /// Its licence.
    pub licence: String,
    /// Where it comes from.
    pub source: String,
    /// The factors that are used.
    pub factors: Vec<FactorUsed>,
}

/// An emission factor that a carbon line uses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FactorUsed {
    /// The factor.
    pub id: String,
    /// What it is.
    pub title: String,
    /// Its unit.
    pub unit: String,
    /// Where it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
    /// How it was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// Its number, where one holds for every year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Figure>,
    /// Its numbers in the calendar years of the study that it has one for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub by_year: Vec<FactorInYear>,
}

/// The number of an emission factor in a calendar year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FactorInYear {
    /// The calendar year.
    pub year: i64,
    /// The number.
    pub value: Figure,
}
