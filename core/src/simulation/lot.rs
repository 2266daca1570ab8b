//! What the simulation of a lot found.

use serde::Serialize;

use super::{
    ClassCounts, DistributionUsed, ElementaryEffects, InformationWorth, LotSensitivity, Mean,
    Probability, Simulated, VarianceShares,
};
use crate::evaluation::Outcome;
use crate::explain::Figure;
use crate::words;

words! {
    /// What a reader should know of a simulated lot.
    pub enum SimulationFlagCode {
        /// The value that the award counts with is not the mean of its distribution, so that the mean of a result
        /// is not what the award has.
        ValueIsNotMean = "value_is_not_mean",
        /// The distribution has another 95 % interval than the stated one; the number says which.
        IntervalNotMet = "interval_not_met",
        /// Which bids are excluded, do not comply or meet a bound is decided by the values as stated, in every draw.
        StandingsFixed = "standings_fixed",
        /// Which options count is decided by the values as stated, in every draw.
        OptionsFixed = "options_fixed",
        /// How often a product system is used, how many items its pools hold and when these are bought is decided by
        /// the values as stated, in every draw.
        ProductStepsFixed = "product_steps_fixed",
        /// From how many uses on a product system takes less than another is computed from the values as stated, in
        /// every draw.
        BreakEvenFixed = "break_even_fixed",
        /// The lot is simulated alone; who wins which of several lots is not.
        AllocationNotSimulated = "allocation_not_simulated",
        /// Bids for several lots together are not simulated.
        CombinedBidsNotSimulated = "combined_bids_not_simulated",
        /// The order of the bids is simulated, not the award of the framework.
        FrameworkNotSimulated = "framework_not_simulated",
        /// Nothing in the lot is uncertain: every draw is the same.
        NothingUncertain = "nothing_uncertain",
        /// The lot is not ranked, so that no places are simulated.
        NotRanked = "not_ranked",
        /// What it would be worth to know more is not told: no two bids are ranked in every draw, so that there is
        /// nothing to choose between.
        InformationNotValued = "information_not_valued",
    }
}

/// What a reader should know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SimulationFlag {
    /// What.
    pub code: SimulationFlagCode,
    /// What it is about: JSON Pointers to the distributions of numbers; empty where it is about the whole lot.
    pub subjects: Vec<String>,
}

/// The simulation of a lot.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LotSimulation {
    /// Its identifier.
    pub id: String,
    /// Its title.
    pub title: String,
    /// How the evaluation ends, from the values as stated.
    pub outcome: Outcome,
    /// The award method.
    pub method: &'static str,
    /// The unit of totals and of regret.
    pub unit: String,
    /// The numbers that were drawn.
    pub uncertain: Vec<NumberDrawn>,
    /// Draws in which the bids have no order.
    pub without_result: WithoutResult,
    /// In how many draws two or more bids share the first place; left out where the lot is not ranked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tied: Option<Probability>,
    /// The bids that were simulated, in the order given.
    pub bids: Vec<BidSimulation>,
    /// How totals and costs spread, in classes for a figure.
    pub classes: Vec<ClassCounts>,
    /// What comes out with other values: numbers moved alone, grids, scenarios and thresholds, evaluated as exactly as
    /// the award, as `vary` tells them; left out where none of these was asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sensitivity: Option<LotSensitivity>,
    /// Which share of the variance each uncertain number makes; left out where it was not asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variance_shares: Option<VarianceShares>,
    /// What moving each uncertain number alone changes; left out where it was not asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub elementary_effects: Option<ElementaryEffects>,
    /// What it would be worth to know more; left out where it was not asked, and where a flag says that it cannot be
    /// told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value_of_information: Option<InformationWorth>,
    /// What a reader should know.
    pub flags: Vec<SimulationFlag>,
}

impl LotSimulation {
    /// The bids by their place in the evaluation, those without one last, else in the order given.
    pub(crate) fn by_place(&self) -> Vec<&BidSimulation> {
        let mut bids: Vec<&BidSimulation> = self.bids.iter().collect();
        let place = |bid: &&BidSimulation| bid.places.as_ref()?.awarded;
        bids.sort_by_key(|bid| (!bid.takes_part, place(bid).unwrap_or(u32::MAX)));
        bids
    }
}

/// A number that was drawn.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NumberDrawn {
    /// The bid that states it; left out where it is the buyer's, drawn once for all bids.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bid: Option<String>,
    /// What it is: `parameter`, `price`, `tier_price`, `item_discount` or `discount`.
    pub kind: &'static str,
    /// Its name: the parameter or item.
    pub name: String,
    /// JSON Pointer to its distribution.
    pub pointer: String,
    /// What the award counts with.
    pub value: Figure,
    /// Its unit.
    pub unit: String,
    /// How it is distributed.
    pub distribution: DistributionUsed,
    /// The mean of its distribution.
    pub mean: f64,
    /// The standard deviation of its distribution.
    pub standard_deviation: f64,
    /// The 95 % interval of its distribution, where the documents state one from which an end of it is apart by more
    /// than 5 % of the stated width: a mean and an interval need not fit each other, and the spread is taken from the
    /// width alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval_95: Option<IntervalDrawn>,
}

/// A 95 % interval that is not the stated one.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct IntervalDrawn {
    /// The lower and the upper end as stated.
    pub stated: [Figure; 2],
    /// The quantiles of the distribution at 2.5 % and 97.5 %.
    pub drawn: [f64; 2],
}

/// Draws in which the bids have no order, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WithoutResult {
    /// How many.
    pub draws: u64,
    /// The bids that had no result in some of them, each with the number of draws.
    pub bids: Vec<BidWithoutResult>,
}

/// A bid that had no result in some draws.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BidWithoutResult {
    /// The bid.
    pub bid: String,
    /// What had none: a criterion, or `total`.
    pub subject: String,
    /// In how many draws.
    pub draws: u64,
}

/// The simulation of a bid.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BidSimulation {
    /// The bid.
    pub bid: String,
    /// Whether it takes part in the ranking; the others are only compared with.
    pub takes_part: bool,
    /// The present value of all its cost lines that count in the award; left out where there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub life_cycle_cost: Option<Simulated>,
    /// What is measured and what it is worth, by criterion.
    pub criteria: Vec<CriterionSimulation>,
    /// What patients get, by outcome line, whether or not a criterion measures it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub outcomes: Vec<OutcomeSimulation>,
    /// Its points, its evaluation price, or what else the order goes by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<Simulated>,
    /// Its places; left out where it takes no part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub places: Option<Places>,
}

/// A criterion of a bid, simulated.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CriterionSimulation {
    /// The criterion.
    pub criterion: String,
    /// The unit of what is measured.
    pub unit: String,
    /// What is measured.
    pub measure: Simulated,
    /// What it is worth, in points or money, before weights.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub worth: Option<Simulated>,
}

/// An outcome line of a bid, simulated.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OutcomeSimulation {
    /// The outcome line.
    pub line: String,
    /// Its unit.
    pub unit: String,
    /// What it comes to over the study, discounted as it says.
    pub total: Simulated,
}

/// How often a bid holds which place.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Places {
    /// Its place in the evaluation, the same for bids that share it; left out where it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub awarded: Option<u32>,
    /// How often it holds place 1, 2 …, alone or shared.
    pub ranks: Vec<Probability>,
    /// How often it is not ranked: below a threshold, or not on the shortlist.
    pub not_ranked: Probability,
    /// How often it wins: holds the first place alone.
    pub wins: Probability,
    /// How often it shares the first place.
    pub tied: Probability,
    /// What is lost on average by choosing it in every draw and not the best bid of the draw, in the unit of
    /// totals, over the draws in which it is ranked; left out where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected_regret: Option<Mean>,
}
