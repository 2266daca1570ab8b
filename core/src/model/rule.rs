//! Rules: what a measure is worth, in points or in money.

use super::Better;
use crate::num::Decimal;
use crate::words;

words! {
    /// What of the reference set a rule compares a measure with.
    pub enum Statistic {
        /// The lowest measure.
        Lowest = "lowest",
        /// The highest measure.
        Highest = "highest",
        /// The mean of the measures.
        Mean = "mean",
        /// The middle measure, or the mean of the two in the middle.
        Median = "median",
        /// How many there are.
        Count = "count",
    }
}

/// What a measure is worth, in points or in money.
#[derive(Debug, Clone, PartialEq)]
pub enum Rule {
    /// The lowest gets the maximum, the others the inverse ratio.
    RatioToLowest {
        /// The points of the lowest.
        max_points: Decimal,
    },
    /// The highest gets the maximum, the others the ratio.
    RatioToHighest {
        /// The points of the highest.
        max_points: Decimal,
    },
    /// The lowest gets the maximum, the others a power of the inverse ratio.
    PowerRatio {
        /// The points of the lowest.
        max_points: Decimal,
        /// The power.
        exponent: u32,
    },
    /// The lowest gets the maximum, and every doubling, say, takes off the same points.
    LogRatio {
        /// The points of the lowest.
        max_points: Decimal,
        /// How many times the lowest gets nothing.
        zero_at_ratio: Decimal,
    },
    /// A straight line from the lowest to zero at a distance above it.
    LinearSlope {
        /// The points of the lowest.
        max_points: Decimal,
        /// The distance as a fraction of the lowest.
        slope: Decimal,
    },
    /// The same at a distance that follows from the bids by a published function.
    SlopeByBids {
        /// The points of the lowest.
        max_points: Decimal,
        /// The function that gives the distance as a fraction of the lowest.
        slope: SlopeByBids,
    },
    /// A straight line from the lowest to the highest.
    LinearMinMax {
        /// The points of the lowest.
        max_points: Decimal,
    },
    /// The highest gets the maximum, the lowest zero, the others in a straight line.
    LinearToHighest {
        /// The points of the highest.
        max_points: Decimal,
        /// The points of a single bid, and of all bids when they are equal.
        equal_points: Decimal,
    },
    /// Half of the maximum at the mean, and a hundredth for each per cent from it.
    MeanBased {
        /// The maximum.
        max_points: Decimal,
        /// Whether no measure gets more than the maximum.
        capped: bool,
    },
    /// The greatest rebate on a published amount gets the maximum, the others the ratio of rebates.
    RebateRatio {
        /// The points of the greatest rebate.
        max_points: Decimal,
        /// The amount that rebates are given on.
        base: Decimal,
    },
    /// Two straight lines over the rebate on a published amount that meet at the mean rebate.
    Bilinear {
        /// The points of the greatest rebate.
        max_points: Decimal,
        /// The amount that rebates are given on.
        base: Decimal,
        /// The fraction of the maximum that the mean rebate gets.
        at_mean: Decimal,
    },
    /// A gentle line from the lowest to a little above the median, and a steep one from there.
    Graduated {
        /// The points of the lowest.
        max_points: Decimal,
        /// Points lost for each per cent of the lowest, up to the knee.
        gentle: Decimal,
        /// Where the knee lies above the median, as a fraction of it.
        knee: Decimal,
        /// Points lost for each per cent of the lowest beyond it.
        steep: Decimal,
    },
    /// Published steps of the distance above the lowest.
    DistanceTable {
        /// Up to and including this distance, as a fraction of the lowest, and its worth.
        steps: Vec<(Decimal, Decimal)>,
        /// The worth beyond the last bound.
        otherwise: Decimal,
    },
    /// A straight line between two published measures.
    FixedRange {
        /// What `full_at` is worth.
        max_points: Decimal,
        /// The measure that gets the maximum.
        full_at: Decimal,
        /// The measure that gets nothing.
        zero_at: Decimal,
        /// Whether no measure gets more than the maximum.
        capped: bool,
    },
    /// Published steps: bounds, rising, and what they are worth.
    Table {
        /// Up to and including this measure, and its worth.
        steps: Vec<(Decimal, Decimal)>,
        /// The worth above the last bound.
        otherwise: Decimal,
    },
    /// The measure itself.
    AsMeasured,
    /// Money for each unit above a level.
    MoneyPerUnit {
        /// The money for each unit.
        amount: Decimal,
        /// The level that is worth nothing.
        above: Decimal,
    },
}

/// How the distance that gets nothing follows from the bids.
#[derive(Debug, Clone, PartialEq)]
pub enum SlopeByBids {
    /// As many times the lowest as there are other bids in the reference set.
    BidsLessOne,
    /// By how far the highest lies above the lowest, as a fraction of it.
    Span {
        /// Up to and including this span, and its slope.
        steps: Vec<(Decimal, Decimal)>,
        /// The slope beyond the last bound.
        otherwise: Decimal,
    },
}

impl Rule {
    /// The rule's name in the documents.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::RatioToLowest { .. } => "ratio_to_lowest",
            Self::RatioToHighest { .. } => "ratio_to_highest",
            Self::PowerRatio { .. } => "power_ratio",
            Self::LogRatio { .. } => "log_ratio",
            Self::LinearSlope { .. } => "linear_slope",
            Self::SlopeByBids { .. } => "slope_by_bids",
            Self::LinearMinMax { .. } => "linear_min_max",
            Self::LinearToHighest { .. } => "linear_to_highest",
            Self::MeanBased { .. } => "mean_based",
            Self::RebateRatio { .. } => "rebate_ratio",
            Self::Bilinear { .. } => "bilinear",
            Self::Graduated { .. } => "graduated",
            Self::DistanceTable { .. } => "distance_table",
            Self::FixedRange { .. } => "fixed_range",
            Self::Table { .. } => "table",
            Self::AsMeasured => "as_measured",
            Self::MoneyPerUnit { .. } => "money_per_unit",
        }
    }

    /// What of the reference set the rule uses; empty where a bid is worth the same whoever else bids.
    #[must_use]
    pub const fn compares(&self) -> &'static [Statistic] {
        use Statistic::{Count, Highest, Lowest, Mean, Median};
        match self {
            Self::RatioToLowest { .. }
            | Self::PowerRatio { .. }
            | Self::LogRatio { .. }
            | Self::LinearSlope { .. }
            | Self::RebateRatio { .. }
            | Self::DistanceTable { .. } => &[Lowest],
            Self::SlopeByBids { slope, .. } => match slope {
                SlopeByBids::BidsLessOne => &[Lowest, Count],
                SlopeByBids::Span { .. } => &[Lowest, Highest],
            },
            Self::RatioToHighest { .. } => &[Highest],
            Self::LinearMinMax { .. } | Self::LinearToHighest { .. } => &[Lowest, Highest],
            Self::MeanBased { .. } => &[Mean],
            Self::Bilinear { .. } => &[Lowest, Mean],
            Self::Graduated { .. } => &[Lowest, Median],
            Self::FixedRange { .. }
            | Self::Table { .. }
            | Self::AsMeasured
            | Self::MoneyPerUnit { .. } => &[],
        }
    }

    /// Whether the rule works for amounts above zero only.
    #[must_use]
    pub const fn needs_positive(&self) -> bool {
        matches!(
            self,
            Self::RatioToLowest { .. }
                | Self::PowerRatio { .. }
                | Self::LogRatio { .. }
                | Self::LinearSlope { .. }
                | Self::SlopeByBids { .. }
                | Self::MeanBased { .. }
                | Self::Graduated { .. }
                | Self::DistanceTable { .. }
        )
    }

    /// Which measure gets more; none where every measure gets the same.
    #[must_use]
    pub fn rewards(&self) -> Option<Better> {
        match self {
            Self::RatioToLowest { .. }
            | Self::PowerRatio { .. }
            | Self::LogRatio { .. }
            | Self::LinearSlope { .. }
            | Self::SlopeByBids { .. }
            | Self::LinearMinMax { .. }
            | Self::MeanBased { .. }
            | Self::RebateRatio { .. }
            | Self::Bilinear { .. }
            | Self::Graduated { .. } => Some(Better::Lower),
            Self::FixedRange {
                full_at, zero_at, ..
            } => Some(if full_at < zero_at {
                Better::Lower
            } else {
                Better::Higher
            }),
            Self::Table { steps, otherwise } | Self::DistanceTable { steps, otherwise } => {
                let worths = || steps.iter().map(|(_, worth)| worth).chain([otherwise]);
                let pairs = || worths().zip(worths().skip(1));
                let falls = pairs().any(|(one, next)| next < one);
                let rises = pairs().any(|(one, next)| next > one);
                match (falls, rises) {
                    (true, true) => Some(Better::Neither),
                    (true, false) => Some(Better::Lower),
                    (false, true) => Some(Better::Higher),
                    (false, false) => None,
                }
            }
            Self::MoneyPerUnit { amount, .. } if amount.is_zero() => None,
            Self::MoneyPerUnit { amount, .. } if amount.is_sign_negative() => Some(Better::Lower),
            Self::RatioToHighest { .. }
            | Self::LinearToHighest { .. }
            | Self::AsMeasured
            | Self::MoneyPerUnit { .. } => Some(Better::Higher),
        }
    }

    /// The most points the rule gives, where it says so.
    #[must_use]
    pub fn most_points(&self) -> Option<Decimal> {
        match self {
            Self::RatioToLowest { max_points }
            | Self::RatioToHighest { max_points }
            | Self::PowerRatio { max_points, .. }
            | Self::LogRatio { max_points, .. }
            | Self::LinearSlope { max_points, .. }
            | Self::SlopeByBids { max_points, .. }
            | Self::LinearMinMax { max_points }
            | Self::LinearToHighest { max_points, .. }
            | Self::MeanBased { max_points, .. }
            | Self::RebateRatio { max_points, .. }
            | Self::Bilinear { max_points, .. }
            | Self::Graduated { max_points, .. }
            | Self::FixedRange { max_points, .. } => Some(*max_points),
            Self::Table { steps, otherwise } | Self::DistanceTable { steps, otherwise } => {
                let points = steps.iter().map(|(_, points)| *points);
                points.chain([*otherwise]).max()
            }
            Self::AsMeasured | Self::MoneyPerUnit { .. } => None,
        }
    }
}
