//! How the criteria of a lot become one order of its bids.

use super::{Policies, TieBreak, Weighting};
use crate::num::Decimal;

/// How the criteria become one order of the bids.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Method {
    /// Most points win.
    WeightedPoints(Combined),
    /// Lowest evaluation price wins.
    EvaluationPrice {
        /// Index of the criterion whose measure is the starting amount.
        base: usize,
    },
    /// The lowest price or cost wins, among the bids whose quality reaches the thresholds.
    LowestPrice {
        /// Index of the criterion that measures the price or cost.
        base: usize,
        /// The points that thresholds go by.
        quality: Combined,
    },
    /// The most quality for the money wins.
    PricePerQuality {
        /// Index of the criterion that measures the price or cost.
        base: usize,
        /// The points of quality.
        quality: Combined,
        /// So much money the points are stated for.
        per: Decimal,
        /// Which bids count as equally good, and what decides between them.
        corridor: Option<Corridor>,
    },
    /// The lowest price wins, raised by the share of the quality that is missing.
    QualityPercent {
        /// Index of the criterion that measures the price or cost.
        base: usize,
        /// The points of quality.
        quality: Combined,
        /// The top of the scale of quality.
        top: Decimal,
        /// The weight of the price.
        price_weight: Decimal,
        /// The weight of quality.
        quality_weight: Decimal,
    },
    /// The lowest price wins, divided by a coefficient of the features offered, with costs added.
    FeatureCoefficient {
        /// Index of the criterion that measures the price.
        base: usize,
        /// Indices of the criteria whose measures are added as they are.
        costs: Vec<usize>,
        /// What all features are worth at most: less than 1.
        most: Decimal,
    },
}

/// How points of several criteria become one number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Combined {
    /// What the weights are made of; none where points are added.
    pub weighting: Option<Weighting>,
    /// Fewer points in total and the bid is not ranked.
    pub minimum_total: Option<Decimal>,
}

/// Bids so near the best that another criterion decides between them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Corridor {
    /// How far below the best, as a fraction of it.
    pub share: Decimal,
    /// What decides.
    pub deciding: Deciding,
}

/// What decides within a corridor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deciding {
    /// The lower price or cost.
    LowestPrice,
    /// More points of quality in total.
    MostQuality,
    /// More points in the criterion at this index.
    MostPoints(usize),
}

impl Method {
    /// Its name in documents.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::WeightedPoints(_) => "weighted_points",
            Self::EvaluationPrice { .. } => "evaluation_price",
            Self::LowestPrice { .. } => "lowest_price",
            Self::PricePerQuality { .. } => "price_per_quality",
            Self::QualityPercent { .. } => "quality_percent",
            Self::FeatureCoefficient { .. } => "feature_coefficient",
        }
    }

    /// The criterion whose measure is the price or cost that the total starts from.
    #[must_use]
    pub const fn base(&self) -> Option<usize> {
        match self {
            Self::WeightedPoints(_) => None,
            Self::EvaluationPrice { base }
            | Self::LowestPrice { base, .. }
            | Self::PricePerQuality { base, .. }
            | Self::QualityPercent { base, .. }
            | Self::FeatureCoefficient { base, .. } => Some(*base),
        }
    }

    /// How points become one number; none where money or features are combined.
    #[must_use]
    pub const fn combined(&self) -> Option<&Combined> {
        match self {
            Self::WeightedPoints(combined)
            | Self::LowestPrice {
                quality: combined, ..
            }
            | Self::PricePerQuality {
                quality: combined, ..
            }
            | Self::QualityPercent {
                quality: combined, ..
            } => Some(combined),
            Self::EvaluationPrice { .. } | Self::FeatureCoefficient { .. } => None,
        }
    }

    /// What the weights of criteria are made of; none where points are not weighted.
    #[must_use]
    pub const fn weighting(&self) -> Option<Weighting> {
        match self.combined() {
            Some(combined) => combined.weighting,
            None => None,
        }
    }

    /// Which bids count as equally good, where the method says so.
    #[must_use]
    pub const fn corridor(&self) -> Option<&Corridor> {
        match self {
            Self::PricePerQuality { corridor, .. } => corridor.as_ref(),
            _ => None,
        }
    }

    /// What breaks ties, in order: within a corridor first what decides there.
    #[must_use]
    pub fn tie_breaks(&self, policies: &Policies) -> Vec<TieBreak> {
        let deciding = self.corridor().map(|corridor| corridor.deciding);
        let deciding = deciding
            .zip(self.base())
            .map(|(deciding, base)| match deciding {
                Deciding::LowestPrice => TieBreak::LowestMeasure(base),
                Deciding::MostQuality => TieBreak::MostQuality,
                Deciding::MostPoints(criterion) => TieBreak::MostPoints(criterion),
            });
        let ties = policies.ties.iter().copied();
        deciding.into_iter().chain(ties).collect()
    }

    /// Whether the criterion's measure counts as the amount it is, and gives no points.
    #[must_use]
    pub fn is_amount(&self, criterion: usize) -> bool {
        let costs: &[usize] = match self {
            Self::FeatureCoefficient { costs, .. } => costs,
            _ => &[],
        };
        self.base() == Some(criterion) || costs.contains(&criterion)
    }

    /// Whether what the criterion is worth is points; otherwise it is money.
    #[must_use]
    pub fn gives_points(&self, criterion: usize) -> bool {
        !matches!(self, Self::EvaluationPrice { .. }) && !self.is_amount(criterion)
    }

    /// Whether the total is points, so that the price cannot be seen from it.
    #[must_use]
    pub const fn totals_points(&self) -> bool {
        matches!(self, Self::WeightedPoints(_))
    }

    /// Whether the points of quality are a number of their own, beside the total.
    #[must_use]
    pub const fn states_quality(&self) -> bool {
        !matches!(self, Self::WeightedPoints(_) | Self::EvaluationPrice { .. })
    }

    /// Whether the total is a sum over the criteria, so that each has a part of the difference between
    /// two totals.
    #[must_use]
    pub const fn adds_up(&self) -> bool {
        matches!(self, Self::WeightedPoints(_) | Self::EvaluationPrice { .. })
    }

    /// Whether the greatest total wins, and not the lowest.
    #[must_use]
    pub const fn greatest_wins(&self) -> bool {
        matches!(self, Self::WeightedPoints(_) | Self::PricePerQuality { .. })
    }

    /// Whether the method has no sense for a price of nothing or less.
    #[must_use]
    pub const fn needs_positive_price(&self) -> bool {
        matches!(
            self,
            Self::PricePerQuality { .. }
                | Self::QualityPercent { .. }
                | Self::FeatureCoefficient { .. }
        )
    }
}
