//! What drives a simulated lot: shares of variance, and the effects of moving a number alone.

use serde::Serialize;

use crate::explain::Figure;
use crate::words;

/// A number that was estimated, with how far it may be off.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Estimated {
    /// The estimate.
    pub value: f64,
    /// Its standard error.
    pub standard_error: f64,
}

/// An uncertain number by its name, as the numbers that were drawn are named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NumberNamed {
    /// The bid that states it; left out where it is the buyer's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bid: Option<String>,
    /// What it is: `parameter`, `price`, `tier_price`, `item_discount` or `discount`.
    pub kind: &'static str,
    /// Its name: the parameter or item.
    pub name: String,
}

words! {
    /// What is driven by the uncertain numbers.
    pub enum DrivenQuantity {
        /// The present value of all cost lines of a bid that count in the award.
        LifeCycleCost = "life_cycle_cost",
        /// What the order goes by, of a bid.
        Total = "total",
        /// How far the bid in the first place of the evaluation is ahead of the bid in the second: below zero where it
        /// is behind.
        Lead = "lead",
    }
}

/// What is driven by the uncertain numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Driven {
    /// What.
    pub quantity: DrivenQuantity,
    /// Of which bid; of a lead, the bid in the first place.
    pub bid: String,
    /// Of a lead, the bid in the second place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub over: Option<String>,
    /// Its unit.
    pub unit: String,
}

/// Which share of the variance of costs, totals and the lead each uncertain number makes.
///
/// The lead is left out where the first or the second place is shared; without a ranking there are neither totals nor
/// a lead.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VarianceShares {
    /// The size of each of the two base samples.
    pub sample: u32,
    /// What is driven: the costs of the bids, then their totals, then the lead.
    pub outputs: Vec<VarianceOf>,
}

/// Which share of a variance each uncertain number makes.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VarianceOf {
    /// What is driven.
    pub driven: Driven,
    /// How many rows of the base samples have a result; the others are left out.
    pub rows: u64,
    /// How many results of moved rows there are none of, of the rows that count; they are left out.
    pub without_result: u64,
    /// Its mean over both samples; left out where no row has a result.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mean: Option<f64>,
    /// Its standard deviation over both samples.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub standard_deviation: Option<f64>,
    /// The shares of the numbers that move it, the greatest first by what they make with all others; empty where it
    /// does not vary.
    pub shares: Vec<VarianceShare>,
    /// What two of them make only together, where both move it at all; empty where that was not asked.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub pairs: Vec<PairShare>,
}

/// The share of a variance that a number makes, or numbers that move together.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VarianceShare {
    /// The number; several where they move together, by correlation or as shares of a whole.
    pub numbers: Vec<NumberNamed>,
    /// Alone: what would be gone of the variance, on average, if it were known. Left out where too few rows have a
    /// result.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alone: Option<Estimated>,
    /// Alone and together with others: what would be left of the variance, on average, if all others were known. Left
    /// out where too few rows have a result.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub with_others: Option<Estimated>,
}

/// The share that two numbers, or groups of numbers, make only together.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PairShare {
    /// The one.
    pub numbers: Vec<NumberNamed>,
    /// The other.
    pub with: Vec<NumberNamed>,
    /// The share; left out where too few rows have a result.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share: Option<Estimated>,
}

/// What costs, totals and the lead change by when an uncertain number alone moves over a range of its own.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ElementaryEffects {
    /// How many trajectories.
    pub trajectories: u32,
    /// Into how many levels the range of each number is divided.
    pub levels: u32,
    /// The probabilities between whose quantiles each number moves.
    pub quantiles: [Figure; 2],
    /// What is driven: the costs of the bids, then their totals, then the lead.
    pub outputs: Vec<EffectsOn>,
    /// Numbers that are not moved alone and keep the values as stated: shares of a whole, which would no longer sum
    /// to 1.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_moved: Vec<NumberNamed>,
}

/// What the uncertain numbers change of something.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EffectsOn {
    /// What is driven.
    pub driven: Driven,
    /// The effects of the numbers that move it, the greatest first; those that have a result in fewer than four
    /// trajectories are left out.
    pub effects: Vec<ElementaryEffect>,
}

/// What a number changes by moving over its whole range, in the unit of what is driven.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ElementaryEffect {
    /// The number.
    pub number: NumberNamed,
    /// Where its range begins.
    pub low: f64,
    /// Where it ends.
    pub high: f64,
    /// The mean effect, up counted against down.
    pub mean: Estimated,
    /// The mean size of the effect.
    pub mean_size: Estimated,
    /// How the effects spread: zero where the number acts in a straight line and alone.
    pub standard_deviation: f64,
    /// How many trajectories have a result on both sides of the step.
    pub trajectories: u64,
}
