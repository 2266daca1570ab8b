//! How a number is distributed that is drawn, and how what is computed from it spreads over the draws.

use serde::Serialize;

use crate::model::Distribution;
use crate::words;

words! {
    /// How a number is distributed.
    pub enum DistributionUsed {
        /// Normal.
        Normal = "normal",
        /// Lognormal.
        Lognormal = "lognormal",
        /// Gamma.
        Gamma = "gamma",
        /// Beta.
        Beta = "beta",
        /// Triangular.
        Triangular = "triangular",
        /// PERT.
        Pert = "pert",
        /// Uniform.
        Uniform = "uniform",
        /// Some values, each with its probability.
        Discrete = "discrete",
        /// Values that were observed.
        Empirical = "empirical",
        /// A share of a whole.
        Dirichlet = "dirichlet",
    }
}

impl From<&Distribution> for DistributionUsed {
    fn from(distribution: &Distribution) -> Self {
        match distribution {
            Distribution::Normal(..) => Self::Normal,
            Distribution::LognormalOfMean(..) | Distribution::Lognormal { .. } => Self::Lognormal,
            Distribution::GammaOfMean(..) | Distribution::Gamma { .. } => Self::Gamma,
            Distribution::BetaOfMean(..) | Distribution::Beta { .. } => Self::Beta,
            Distribution::Triangular { .. } => Self::Triangular,
            Distribution::Pert { .. } => Self::Pert,
            Distribution::Uniform { .. } => Self::Uniform,
            Distribution::Discrete(_) => Self::Discrete,
            Distribution::Empirical(_) => Self::Empirical,
            Distribution::Dirichlet { .. } => Self::Dirichlet,
        }
    }
}

words! {
    /// What is counted in classes.
    pub enum ClassedQuantity {
        /// What the order goes by.
        Total = "total",
        /// The present value of all cost lines that count in the award.
        LifeCycleCost = "life_cycle_cost",
    }
}

/// How a quantity of all bids spreads over the draws, in classes that they share.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ClassCounts {
    /// What is counted.
    pub quantity: ClassedQuantity,
    /// Its unit.
    pub unit: String,
    /// Where the classes begin, in rising order, and where the last one ends; each the same width, at most 60.
    pub bounds: Vec<f64>,
    /// The bids that have it, in the order given.
    pub bids: Vec<BidClasses>,
}

/// How many draws of a bid lie in each class.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BidClasses {
    /// The bid.
    pub bid: String,
    /// How many draws lie below the first class.
    pub below: u64,
    /// How many lie in each class, its beginning included.
    pub counts: Vec<u64>,
    /// How many lie above the last class.
    pub above: u64,
}
