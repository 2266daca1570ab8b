//! Criteria and policies, resolved.

use super::{
    BetterEffect, Biogenic, CarbonTotal, Documentation, PackagingParts, PackagingTotal, Phase,
    ReuseMeasure, Rule, Stage,
};
use crate::num::{Decimal, Rounding};
use crate::words;

words! {
    /// The kind of an award criterion (eForms BT-539).
    pub enum CriterionKind {
        /// What is asked for.
        Price = "price",
        /// What it costs over its life.
        Cost = "cost",
        /// What it is worth.
        Quality = "quality",
    }
}

words! {
    /// Which measure is better.
    pub enum Better {
        /// A lower one.
        Lower = "lower",
        /// A higher one.
        Higher = "higher",
        /// Neither as such: the best lies between, and the rule says where.
        Neither = "neither",
    }
}

words! {
    /// Which total of the life-cycle cost.
    pub enum CostTotal {
        /// The sum of the amounts as they fall due.
        Undiscounted = "undiscounted",
        /// The sum of the present values.
        PresentValue = "present_value",
        /// The present value spread evenly over the years.
        AnnualEquivalent = "annual_equivalent",
        /// The present value per functional unit.
        PerFunctionalUnit = "per_functional_unit",
    }
}

words! {
    /// How several evaluators' points become one number.
    pub enum Aggregation {
        /// There is one final assessment.
        Single = "single",
        /// The mean of the evaluators who do not abstain.
        Mean = "mean",
        /// The mean weighted by the evaluators' weights.
        WeightedMean = "weighted_mean",
    }
}

words! {
    /// Whether points are weighted or added.
    pub enum Combination {
        /// Points are multiplied by the criterion's share of the weights.
        Weighted = "weighted",
        /// Points are added as they are; the rules' maxima carry the weights.
        Added = "added",
    }
}

words! {
    /// What the weights of criteria are made of.
    pub enum Weighting {
        /// They are stated, and siblings sum to what was declared.
        Stated = "stated",
        /// Points, shared out in proportion.
        Points = "points",
        /// Points from 0 to 100 for the swing of each criterion from its worst to its best.
        Swing = "swing",
        /// Ratings relative to that of the least important criterion.
        Smart = "smart",
        /// Ranks, the most important first.
        RankOrderCentroid = "rank_order_centroid",
    }
}

words! {
    /// Whether points may fall below zero.
    pub enum BelowZero {
        /// They may.
        Allowed = "allowed",
        /// They become zero.
        Zero = "zero",
    }
}

words! {
    /// What happens when one bid is left after exclusions, requirements, thresholds and a shortlist.
    pub enum SingleBid {
        /// It is scored like any other.
        Scored = "scored",
        /// It is ranked first without points; the thresholds hold for it all the same.
        Unscored = "unscored",
    }
}

words! {
    /// Which bids the lowest and highest are taken from.
    pub enum ReferenceSet {
        /// The bids that can be ranked, without those below a threshold that needs no comparison; taken anew when a bid is excluded.
        Admitted = "admitted_bids",
        /// Every bid received, also one that is excluded; never taken anew.
        Received = "received_bids",
    }
}

words! {
    /// What happens at the cut-off of a shortlist to bids that are still tied.
    pub enum StillTied {
        /// All of them go on.
        AllAdvance = "all_advance",
        /// None of them goes on.
        NoneAdvances = "none_advances",
    }
}

/// Which bids go on before anything is compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shortlist {
    /// How many go on at most, apart from a tie.
    pub bids: usize,
    /// Indices of the criteria whose weighted points are added; no groups.
    pub criteria: Vec<usize>,
    /// Whether the tie chain decides at the cut-off.
    pub by_tie_chain: bool,
    /// What happens to what is tied there.
    pub still_tied: StillTied,
}

/// A criterion or a group, resolved.
#[derive(Debug, Clone, PartialEq)]
pub struct Criterion {
    /// Its identifier.
    pub id: String,
    /// What is awarded.
    pub title: String,
    /// Price, cost or quality.
    pub kind: CriterionKind,
    /// Index of its group.
    pub parent: Option<usize>,
    /// Its weight among its siblings.
    pub weight: Option<Weight>,
    /// What is measured and what it is worth; none for a group.
    pub scored: Option<Scored>,
    /// Fewer points and the bid is not ranked.
    pub minimum_points: Option<Decimal>,
}

/// A weight among siblings: what was stated, and the fraction that it comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weight {
    /// What the procurement states: a weight, points, a rating or a rank.
    pub stated: Decimal,
    /// The weight as a part of `whole`.
    pub part: Decimal,
    /// What the siblings' weights come to.
    pub whole: Decimal,
}

impl Weight {
    /// What was stated, as a part of what all siblings state.
    #[must_use]
    pub const fn of(stated: Decimal, whole: Decimal) -> Self {
        Self {
            stated,
            part: stated,
            whole,
        }
    }
}

/// A measure and its rule.
#[derive(Debug, Clone, PartialEq)]
pub struct Scored {
    /// What turns a bid into one number.
    pub measure: Measure,
    /// What the number is worth.
    pub rule: Rule,
}

impl Scored {
    /// The most points a bid can get, where the documents say so; a range that is not capped is
    /// taken by what its `full_at` gets.
    #[must_use]
    pub fn most_points(&self) -> Option<Decimal> {
        match (&self.rule, &self.measure) {
            (Rule::AsMeasured, Measure::Panel { highest, .. }) => Some(*highest),
            (Rule::AsMeasured, Measure::PackagingPoints { most }) => Some(*most),
            (rule, _) => rule.most_points(),
        }
    }
}

/// What turns a bid into one number.
#[derive(Debug, Clone, PartialEq)]
pub enum Measure {
    /// Quantity times price over the schedule.
    OfferedPrice,
    /// A total of the life-cycle cost; of some payers and phases, or of all where empty.
    LifeCycleCost {
        /// Which total.
        total: CostTotal,
        /// Indices of payers.
        payers: Vec<usize>,
        /// Phases.
        phases: Vec<Phase>,
    },
    /// The panel's points.
    Panel {
        /// The lowest point of the scale.
        lowest: Decimal,
        /// The highest point of the scale.
        highest: Decimal,
        /// The step between points; any point between where there is none.
        step: Option<Decimal>,
        /// How several evaluators' points become one number.
        aggregation: Aggregation,
        /// Whether the scale says in words what at least two of its points mean.
        anchored: bool,
    },
    /// The parameter at this index.
    Declared(usize),
    /// A total of the emissions; of some stages, or of all where empty.
    Carbon {
        /// Which total.
        total: CarbonTotal,
        /// Stages.
        stages: Vec<Stage>,
        /// Whether biogenic carbon counts.
        biogenic: Biogenic,
    },
    /// The share of the emissions that is documented; of some stages, or of all where empty.
    DocumentedShare {
        /// Stages.
        stages: Vec<Stage>,
        /// What counts as documentation.
        counts_as: Vec<Documentation>,
        /// Whether a bid that emits nothing in the stages waits for the buyer; otherwise it does not comply.
        ask: bool,
    },
    /// The sum of outcome lines of one unit.
    Outcome {
        /// Indices of the lines.
        lines: Vec<usize>,
        /// Which is better.
        better: BetterEffect,
    },
    /// A total of the packaging.
    Packaging {
        /// Which total.
        total: PackagingTotal,
        /// Of which components.
        of: PackagingParts,
    },
    /// The points of the lot's set of criteria for packaging.
    PackagingPoints {
        /// The points of all of them.
        most: Decimal,
    },
    /// What is told of the product system that is offered.
    Reuse(ReuseMeasure),
}

impl Measure {
    /// Which measure is better by itself; a declared value does not say.
    #[must_use]
    pub const fn better(&self) -> Option<Better> {
        match self {
            Self::Packaging { total, .. } if total.is_share() => Some(Better::Higher),
            Self::OfferedPrice
            | Self::LifeCycleCost { .. }
            | Self::Carbon { .. }
            | Self::Packaging { .. }
            | Self::Reuse(_) => Some(Better::Lower),
            Self::Panel { .. } | Self::PackagingPoints { .. } | Self::DocumentedShare { .. } => {
                Some(Better::Higher)
            }
            Self::Outcome { better, .. } => Some(match better {
                BetterEffect::Higher => Better::Higher,
                BetterEffect::Lower => Better::Lower,
            }),
            Self::Declared(_) => None,
        }
    }
}

/// What is declared and never assumed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policies {
    /// Whether points may fall below zero; none for an evaluation price, which has no points.
    pub points_below_zero: Option<BelowZero>,
    /// Where numbers are rounded.
    pub rounding: RoundingStages,
    /// What breaks a tie, in order.
    pub ties: Vec<TieBreak>,
    /// What happens when one bid is left.
    pub single_bid: SingleBid,
    /// Which bids the lowest and highest are taken from.
    pub reference_set: ReferenceSet,
    /// Index of the criterion to whose measure the price of reservations is added.
    pub priced_reservations: Option<usize>,
    /// Which bids go on before anything is compared; all of them where none is declared.
    pub shortlist: Option<Shortlist>,
}

/// Where numbers are rounded; `None` where they are not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RoundingStages {
    /// The measure.
    pub measure: Option<Rounding>,
    /// The points of a criterion.
    pub criterion: Option<Rounding>,
    /// The weighted points of a criterion.
    pub weighted: Option<Rounding>,
    /// The total.
    pub total: Option<Rounding>,
}

/// What breaks a tie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TieBreak {
    /// The lower offered price.
    LowestPrice,
    /// More points in the criterion at this index.
    MostPoints(usize),
    /// More points of quality in total; within a corridor only.
    MostQuality,
    /// The lower measure in the criterion at this index.
    LowestMeasure(usize),
    /// A lot drawn.
    LotDrawn,
}

impl TieBreak {
    /// How an evaluation names it: a word, or a word and the criterion it looks at, `most_points:quality`.
    #[must_use]
    pub fn name(&self, criteria: &[Criterion]) -> String {
        let id = |index: usize| criteria.get(index).map_or("", |one| one.id.as_str());
        match self {
            Self::LowestPrice => "lowest_price".to_owned(),
            Self::MostPoints(index) => format!("most_points:{}", id(*index)),
            Self::MostQuality => "most_quality".to_owned(),
            Self::LowestMeasure(index) => format!("lowest_measure:{}", id(*index)),
            Self::LotDrawn => "lot_drawn".to_owned(),
        }
    }
}
