//! How uncertain a number is: its distribution, as the documents state it. The award never reads it.

use crate::num::Decimal;

/// A number that is uncertain.
#[derive(Debug, Clone, PartialEq)]
pub struct Uncertain {
    /// What is uncertain.
    pub number: UncertainNumber,
    /// How.
    pub uncertainty: Uncertainty,
    /// JSON Pointer to the uncertainty.
    pub pointer: String,
}

/// A number that formulas read and that can be uncertain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum UncertainNumber {
    /// The value of the parameter at this index of the lot.
    Parameter(usize),
    /// The price of the item at this index of the schedule, per unit or pack as asked.
    Price(usize),
    /// The price in the tier at the second index, from 0 for the first after the price itself.
    TierPrice(usize, usize),
    /// The discount on the item at this index.
    ItemDiscount(usize),
    /// The discount on the whole schedule.
    Discount,
}

/// The distribution of a number.
#[derive(Debug, Clone, PartialEq)]
pub struct Uncertainty {
    /// The distribution before it is cut off.
    pub distribution: Distribution,
    /// Where it is cut off below.
    pub at_least: Option<Decimal>,
    /// Where it is cut off above.
    pub at_most: Option<Decimal>,
}

/// How far a number spreads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spread {
    /// The standard error of the mean, or the standard deviation of the number.
    StandardError(Decimal),
    /// The bounds of the 95 % interval.
    Interval95(Decimal, Decimal),
}

/// A distribution by its parameters as stated; every one has been checked to exist.
#[derive(Debug, Clone, PartialEq)]
pub enum Distribution {
    /// By its mean and spread.
    Normal(Decimal, Spread),
    /// By its mean and spread; with an interval the first number is the median.
    LognormalOfMean(Decimal, Spread),
    /// By the mean and the standard deviation of the logarithm.
    Lognormal {
        /// Mean of the logarithm.
        mu: Decimal,
        /// Standard deviation of the logarithm.
        sigma: Decimal,
    },
    /// By its mean and spread.
    GammaOfMean(Decimal, Spread),
    /// By shape and scale.
    Gamma {
        /// Shape.
        shape: Decimal,
        /// Scale.
        scale: Decimal,
    },
    /// By its mean and spread.
    BetaOfMean(Decimal, Spread),
    /// By its two shapes.
    Beta {
        /// The first shape.
        alpha: Decimal,
        /// The second shape.
        beta: Decimal,
    },
    /// Between bounds, with a mode.
    Triangular {
        /// The least.
        minimum: Decimal,
        /// The likeliest.
        mode: Decimal,
        /// The greatest.
        maximum: Decimal,
    },
    /// A beta distribution between bounds, by its mode.
    Pert {
        /// The least.
        minimum: Decimal,
        /// The likeliest.
        mode: Decimal,
        /// The greatest.
        maximum: Decimal,
    },
    /// Between bounds.
    Uniform {
        /// The least.
        minimum: Decimal,
        /// The greatest.
        maximum: Decimal,
    },
    /// Values with their probabilities, in rising order; the probabilities sum to 1.
    Discrete(Vec<(Decimal, Decimal)>),
    /// Values observed, in rising order, each as likely as any other.
    Empirical(Vec<Decimal>),
    /// A share of a whole: one of several that sum to 1.
    Dirichlet {
        /// The name of the whole.
        group: String,
        /// The count of this share.
        count: Decimal,
    },
}

/// That two numbers of a lot move together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Correlation {
    /// The two numbers.
    pub between: [UncertainNumber; 2],
    /// Their rank correlation (Spearman), between −1 and 1.
    pub rank: Decimal,
}
