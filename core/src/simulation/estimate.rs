//! A number estimated from draws, with how far the estimate may be off.

use serde::Serialize;

use crate::explain::Figure;

/// A quantity over the draws that have a result for it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Simulated {
    /// What the award has for it, from the values as stated; left out where it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub awarded: Option<Figure>,
    /// How many draws have a result; the others are left out of everything below.
    pub draws: u64,
    /// What they spread like; left out where no draw has a result.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spread: Option<Spread>,
}

/// How a quantity spreads over the draws.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Spread {
    /// Its mean.
    pub mean: f64,
    /// How far the mean may be off: its standard error.
    pub standard_error: f64,
    /// Its standard deviation, with one less than the number of draws as the divisor.
    pub standard_deviation: f64,
    /// Its quantiles, in rising order.
    pub quantiles: Vec<Quantile>,
    /// The mean as it was when part of the draws had been made.
    pub convergence: Vec<Milestone>,
}

/// A quantile: so large a share of the draws lies at or below it.
///
/// Counted in classes that are at most 2^-10 as wide as they are far from what the award has, and interpolated
/// within them.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Quantile {
    /// The share.
    pub probability: f64,
    /// The quantile.
    pub value: f64,
    /// How far it may be off: half the distance between the quantiles one standard error of the share below and
    /// above, as of independent draws, together with what is not known within a class.
    pub standard_error: f64,
}

/// A mean after part of the draws.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Milestone {
    /// How many draws had been made.
    pub after: u64,
    /// The mean of those with a result.
    pub mean: f64,
    /// Its standard error.
    pub standard_error: f64,
}

/// How often something happens in the draws that have a result.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Probability {
    /// The share of the draws.
    pub share: f64,
    /// How far it may be off.
    pub standard_error: f64,
}

/// A mean over the draws.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Mean {
    /// The mean.
    pub mean: f64,
    /// How far it may be off.
    pub standard_error: f64,
}
