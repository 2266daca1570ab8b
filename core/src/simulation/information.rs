//! What it would be worth to know more before the award of a simulated lot.

use serde::Serialize;

use super::{Estimated, NumberNamed};
use crate::explain::Figure;
use crate::words;

words! {
    /// How the value of knowing some numbers was estimated.
    pub enum InformationEstimator {
        /// By regression on the draws of the simulation.
        Regression = "regression",
        /// By draws of all other numbers within draws of these.
        Nested = "nested",
    }
}

/// What it would be worth to know more before the award, in money.
///
/// Without it the bid with the best expected total is chosen; with it the bid that is then best. The value is what is
/// gained by that on average: of a single award, not of many that information would also serve.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InformationWorth {
    /// The currency.
    pub unit: String,
    /// What a point is worth, where the award totals points.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub money_per_point: Option<Figure>,
    /// The bid with the best expected total; several where it is the same.
    pub best_expected: Vec<String>,
    /// The value of knowing every uncertain number: the expected value of perfect information.
    pub all: Estimated,
    /// The value of knowing some of them, in the order asked.
    pub partial: Vec<PartialInformation>,
}

/// The value of knowing some numbers: the expected value of partial perfect information.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PartialInformation {
    /// Its identifier.
    pub id: String,
    /// What would be known.
    pub title: String,
    /// The numbers; those of bids that are not simulated are left out, since they change nothing.
    pub numbers: Vec<NumberNamed>,
    /// How it was estimated.
    pub estimated_by: InformationEstimator,
    /// Over how many draws; of draws within draws, how many of these numbers.
    pub draws: u64,
    /// Within each of them, how many of all other numbers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inner: Option<u64>,
    /// The value; left out where too few draws have a result: fewer than 64 by regression, not all within draws.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Estimated>,
    /// By regression: the value with choices that each half of the draws makes for the other, which errs downwards
    /// where the value errs upwards.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub held_out: Option<f64>,
    /// By draws within draws: about how much the value errs upwards, since the best of means of few draws is too good.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bias: Option<f64>,
}
