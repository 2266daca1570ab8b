//! How uncertain a number is: its distribution, as the documents state it. The award never reads it.

use std::fmt::{self, Display};

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

impl Uncertainty {
    /// What it can reach, its ends included; those of a distribution without atoms are never met.
    #[must_use]
    pub fn support(&self) -> Support {
        let whole = self.distribution.support();
        let inner =
            |cut: Option<Decimal>, end: Option<Decimal>, pick: fn(Decimal, Decimal) -> Decimal| {
                match (cut, end) {
                    (Some(cut), Some(end)) => Some(pick(cut, end)),
                    (cut, end) => cut.or(end),
                }
            };
        Support {
            least: inner(self.at_least, whole.least, Decimal::max),
            most: inner(self.at_most, whole.most, Decimal::min),
        }
    }
}

/// The numbers between two ends, which are part of it; without an end it goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Support {
    /// The least number.
    pub least: Option<Decimal>,
    /// The greatest number.
    pub most: Option<Decimal>,
}

impl Support {
    /// Every number.
    pub const ALL: Self = Self {
        least: None,
        most: None,
    };

    /// Between these ends.
    #[must_use]
    pub const fn between(least: Decimal, most: Decimal) -> Self {
        Self {
            least: Some(least),
            most: Some(most),
        }
    }

    /// From this number on.
    #[must_use]
    pub const fn from(least: Decimal) -> Self {
        Self {
            least: Some(least),
            most: None,
        }
    }

    /// Whether a number is in it.
    #[must_use]
    pub fn holds(self, number: Decimal) -> bool {
        self.least.is_none_or(|least| number >= least)
            && self.most.is_none_or(|most| number <= most)
    }

    /// Whether all of another is in it.
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        let below = self
            .least
            .is_none_or(|least| other.least.is_some_and(|end| end >= least));
        let above = self
            .most
            .is_none_or(|most| other.most.is_some_and(|end| end <= most));
        below && above
    }
}

impl Display for Support {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.least, self.most) {
            (Some(least), Some(most)) => {
                write!(formatter, "{} … {}", least.normalize(), most.normalize())
            }
            (Some(least), None) => write!(formatter, "≥ {}", least.normalize()),
            (None, Some(most)) => write!(formatter, "≤ {}", most.normalize()),
            (None, None) => write!(formatter, "-∞ … ∞"),
        }
    }
}

/// By what the width of a 95 % interval is divided for the standard error: 3.92, as is customary in health
/// economics.
pub const INTERVAL_WIDTH: Decimal = Decimal::from_parts(392, 0, 0, false, 2);

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

impl Distribution {
    /// What it can reach, before it is cut off.
    #[must_use]
    pub fn support(&self) -> Support {
        match self {
            Self::Normal(..) => Support::ALL,
            Self::LognormalOfMean(..)
            | Self::Lognormal { .. }
            | Self::GammaOfMean(..)
            | Self::Gamma { .. } => Support::from(Decimal::ZERO),
            Self::BetaOfMean(..) | Self::Beta { .. } | Self::Dirichlet { .. } => {
                Support::between(Decimal::ZERO, Decimal::ONE)
            }
            Self::Triangular {
                minimum, maximum, ..
            }
            | Self::Pert {
                minimum, maximum, ..
            }
            | Self::Uniform { minimum, maximum } => Support::between(*minimum, *maximum),
            Self::Discrete(chances) => Support {
                least: chances.first().map(|(value, _)| *value),
                most: chances.last().map(|(value, _)| *value),
            },
            Self::Empirical(values) => Support {
                least: values.first().copied(),
                most: values.last().copied(),
            },
        }
    }

    /// The 95 % interval that it was stated by.
    #[must_use]
    pub const fn interval_95(&self) -> Option<[Decimal; 2]> {
        match self {
            Self::Normal(_, Spread::Interval95(low, high))
            | Self::LognormalOfMean(_, Spread::Interval95(low, high))
            | Self::GammaOfMean(_, Spread::Interval95(low, high))
            | Self::BetaOfMean(_, Spread::Interval95(low, high)) => Some([*low, *high]),
            _ => None,
        }
    }

    /// The name of the whole that it is a share of.
    #[must_use]
    pub fn whole(&self) -> Option<&str> {
        match self {
            Self::Dirichlet { group, .. } => Some(group),
            _ => None,
        }
    }

    /// The values that it takes with a probability of their own; none where it takes all between its ends.
    #[must_use]
    pub fn atoms(&self) -> Vec<Decimal> {
        match self {
            Self::Discrete(chances) => chances.iter().map(|(value, _)| *value).collect(),
            Self::Empirical(values) => values.clone(),
            _ => Vec::new(),
        }
    }
}

/// That two numbers of a lot move together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Correlation {
    /// The two numbers.
    pub between: [UncertainNumber; 2],
    /// Their rank correlation (Spearman), between −1 and 1.
    pub rank: Decimal,
}
