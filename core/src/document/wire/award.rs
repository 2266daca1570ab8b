//! How bids become points, money and an order.

use super::carbon::{CarbonMeasure, DocumentedShare};
use super::outcome::OutcomeMeasure;
use super::packaging::PackagingMeasure;
use super::product_measure::ReuseMeasure;
use super::rule::Rule;
use super::value::{Citation, Identifier, Number, RoundingStage};
use crate::document::declare::{choice, object, readable};
use crate::document::decode::Listed;
use crate::model::{
    Aggregation, BelowZero, Better, Combination, CostTotal, CriterionKind, Phase, ReferenceSet,
    SingleBid, StillTied,
};

readable!(
    Aggregation,
    BelowZero,
    Better,
    Combination,
    CostTotal,
    CriterionKind,
    ReferenceSet,
    SingleBid,
    StillTied
);

object! {
    /// An award criterion, or a group of criteria.
    Criterion {
        /// Its name.
        id: Identifier,
        /// What is awarded.
        title: String,
        /// What is assessed and how, in words.
        description: Option<String>,
        /// Price, cost or quality (eForms BT-539).
        kind: CriterionKind,
        /// The group it belongs to.
        parent: Option<Identifier>,
        /// Its weight among its siblings, or the points, the rating or the rank that the method makes its weight of; left out where the method adds points.
        weight: Option<Number>,
        /// What is measured; left out for a group.
        measure: Option<Measure>,
        /// Which measure is better, where the measure does not say so itself: prices and costs are better low, a panel's points high. The rule must reward it.
        better: Option<Better>,
        /// What the measure is worth; left out for a group.
        rule: Option<Rule>,
        /// Fewer points than this and the bid is not ranked. Where no rule compares bids, this is tested before the lowest and highest measures are taken.
        minimum_points: Option<Number>,
        /// Where the criterion comes from.
        source: Option<Citation>,
    }
}

choice! {
    /// What turns a bid into one number.
    Measure {
        /// The sum of the price schedule: quantity times price, not discounted.
        OfferedPrice = "offered_price",
        /// A total of the life-cycle cost.
        LifeCycleCost(LifeCycleCost) = "life_cycle_cost",
        /// The panel's points.
        PanelPoints(Panel) = "panel_points",
        /// A value the bidder declares, or an assessor measures.
        DeclaredValue(Identifier) = "declared_value",
        /// Greenhouse gas emissions.
        Carbon(CarbonMeasure) = "carbon",
        /// How much of the emissions is documented.
        DocumentedShare(DocumentedShare) = "documented_share",
        /// The sum of outcome lines: what patients get.
        Outcome(OutcomeMeasure) = "outcome",
        /// A total of the packaging.
        Packaging(PackagingMeasure) = "packaging",
        /// The points of the set of criteria for packaging that the lot names.
        PackagingPoints = "packaging_points",
        /// Of the product system that a bid offers: what a use takes, or where it breaks even with another.
        Reuse(ReuseMeasure) = "reuse",
        /// Security of supply.
        Supply(String) = "supply",
    }
}

object! {
    /// A total of the life-cycle cost.
    LifeCycleCost {
        /// Which total.
        total: CostTotal,
        /// Only what these payers pay; every payer where empty.
        payers: Listed<Identifier>,
        /// Only these phases; every phase where empty.
        phases: Listed<Phase>,
    }
}

object! {
    /// A panel that awards points.
    Panel {
        /// The published scale.
        scale: Scale,
        /// How several evaluators' points become one number.
        aggregation: Aggregation,
    }
}

object! {
    /// A scale of points.
    Scale {
        /// The lowest point.
        lowest: Number,
        /// The highest point.
        highest: Number,
        /// The step between points; any point between where left out.
        step: Option<Number>,
        /// What points mean, in words.
        anchors: Listed<Anchor>,
    }
}

object! {
    /// What a point on the scale means.
    Anchor {
        /// The point.
        points: Number,
        /// Its meaning.
        text: String,
    }
}

choice! {
    /// How the criteria become one order of the bids.
    Method {
        /// Most points win.
        WeightedPoints(WeightedPoints) = "weighted_points",
        /// Lowest evaluation price wins: price or cost less the money that quality is worth.
        EvaluationPrice(EvaluationPrice) = "evaluation_price",
        /// Thresholds of quality, then the lowest price or cost wins.
        LowestPrice(LowestPrice) = "lowest_price",
        /// Most points of quality for the money win.
        PricePerQuality(PricePerQuality) = "price_per_quality",
        /// Lowest price wins, raised by the share of the quality that is missing.
        QualityPercent(QualityPercent) = "quality_percent",
        /// Lowest price wins, divided by a coefficient of the features offered, with life-cycle costs added.
        FeatureCoefficient(FeatureCoefficient) = "feature_coefficient",
    }
}

object! {
    /// Most points win.
    WeightedPoints {
        /// Whether points are weighted or added as they are.
        combination: Combination,
        /// What the weights of siblings sum to, such as `100` or `1`; required where points are weighted and `weighting` makes no weights.
        weights_sum: Option<Number>,
        /// What weights are made of: points, swings, ratings or ranks, which the criteria state as their `weight`. In place of `weights_sum`.
        weighting: Option<Weighting>,
        /// Fewer points than this in total and the bid is not ranked.
        minimum_total: Option<Number>,
    }
}

choice! {
    /// What the weights of siblings are made of. They sum to 1 exactly, and nothing of it is taken from the bids.
    Weighting {
        /// Points of any sum: the weight is the criterion's part of them.
        Points = "points",
        /// Points from 0 to 100 for the swing of each criterion from the worst to the best that its rule rewards, compared with the swings of its siblings, of which the most valuable has 100: the weight is the criterion's part of them.
        Swing = "swing",
        /// Ratings of importance relative to that of the least important sibling: the weight is the criterion's part of them.
        Smart(Smart) = "smart",
        /// Ranks, 1 for the most important sibling, each once: the rank-order centroid, `(1/k + … + 1/n) / n`.
        RankOrderCentroid = "rank_order_centroid",
        /// An order of importance and no weights, which may be published where weighting is not possible. Points cannot be added by it, so it is refused.
        OrderOfImportance = "order_of_importance",
    }
}

object! {
    /// Ratings relative to the least important.
    Smart {
        /// The rating of the least important of siblings, commonly `10`.
        least: Number,
    }
}

object! {
    /// Lowest evaluation price wins.
    EvaluationPrice {
        /// The criterion of kind `price` or `cost` whose measure is the starting amount; its rule is `as_measured`.
        base: Identifier,
    }
}

object! {
    /// Thresholds of quality, then the price alone. The points of quality put a bid below a threshold or not, and count for nothing else.
    LowestPrice {
        /// The criterion of kind `price` or `cost` that decides; its rule is `as_measured`, and it has no weight.
        base: Identifier,
        /// Whether the points of quality are weighted or added as they are.
        combination: Combination,
        /// What the weights of siblings sum to, such as `100` or `1`; required where points are weighted and `weighting` makes no weights.
        weights_sum: Option<Number>,
        /// What weights are made of: points, swings, ratings or ranks, which the criteria state as their `weight`. In place of `weights_sum`.
        weighting: Option<Weighting>,
        /// Fewer points of quality than this in total and the bid is not ranked.
        minimum_total: Option<Number>,
    }
}

object! {
    /// Points of quality over the price: `Z = k · Q / P`, and the greatest wins. Points may not fall below zero.
    PricePerQuality {
        /// The criterion of kind `price` or `cost` that is divided by; its rule is `as_measured`, and it has no weight.
        base: Identifier,
        /// So much money the points are stated for, such as `1000000`, so that the quotient is a number people can read and its decimals suffice.
        per: Number,
        /// Whether the points of quality are weighted or added as they are.
        combination: Combination,
        /// What the weights of siblings sum to, such as `100` or `1`; required where points are weighted and `weighting` makes no weights.
        weights_sum: Option<Number>,
        /// What weights are made of: points, swings, ratings or ranks, which the criteria state as their `weight`. In place of `weights_sum`.
        weighting: Option<Weighting>,
        /// Fewer points of quality than this in total and the bid is not ranked.
        minimum_total: Option<Number>,
        /// Bids so near the best that another criterion decides between them; the quotient alone decides where left out.
        corridor: Option<Corridor>,
    }
}

object! {
    /// Bids so near the best that another criterion decides between them. A bid whose quotient is at least `(1 - share)` times the greatest one of the ranked bids is in the corridor; those in it come first, in the order of what decides, and the others follow by their quotients.
    Corridor {
        /// How far below the best, as a fraction of it, above 0 and at most 1.
        share: Number,
        /// What decides; what is equal then goes by the tie chain.
        deciding: Deciding,
    }
}

choice! {
    /// What decides within a corridor.
    Deciding {
        /// The lower price or cost: the measure of the criterion that is divided by.
        LowestPrice = "lowest_price",
        /// More points of quality in total.
        MostQuality = "most_quality",
        /// More points in this criterion.
        MostPoints(Identifier) = "most_points",
    }
}

object! {
    /// The price, raised by the share of the quality that is missing: `E = P · (1 + (T - Q) / T · wQ / wP)`.
    QualityPercent {
        /// The criterion of kind `price` or `cost` that is raised; its rule is `as_measured`, and it has no weight.
        base: Identifier,
        /// Whether the points of quality are weighted or added as they are.
        combination: Combination,
        /// What the weights of siblings sum to, such as `100` or `1`; required where points are weighted and `weighting` makes no weights.
        weights_sum: Option<Number>,
        /// What weights are made of: points, swings, ratings or ranks, which the criteria state as their `weight`. In place of `weights_sum`.
        weighting: Option<Weighting>,
        /// Fewer points of quality than this in total and the bid is not ranked.
        minimum_total: Option<Number>,
        /// The top of the scale of quality, `T`: what a bid with the most points of every criterion gets.
        top: Number,
        /// The weight of the price, `wP`; more than none.
        price_weight: Number,
        /// The weight of quality, `wQ`.
        quality_weight: Number,
    }
}

object! {
    /// The price over a coefficient of the features, and life-cycle costs: `E = P / (1 + Σv / (1 - Σvmax)) + Σ C`. The points of each criterion of quality are the share of the value that a feature has, and may not fall below zero; their maxima sum to less than 1.
    FeatureCoefficient {
        /// The criterion of kind `price` or `cost` that is divided; its rule is `as_measured`.
        base: Identifier,
        /// Criteria of kind `price` or `cost` whose measures are added to the quotient as they are; their rule is `as_measured`.
        costs: Listed<Identifier>,
    }
}

object! {
    /// What is declared and never assumed.
    Policies {
        /// Whether points may fall below zero; required wherever there are points, and absent for an evaluation price, where money may always be taken off or added.
        points_below_zero: Option<BelowZero>,
        /// Where numbers are rounded.
        rounding: RoundingStages,
        /// What breaks a tie, in order, each once; what is still tied then is reported as tied.
        ties: Vec<TieBreak>,
        /// What happens when one bid is left after exclusions, requirements and thresholds.
        single_bid: SingleBid,
        /// Which bids the lowest and highest are taken from.
        reference_set: ReferenceSet,
        /// The criterion of kind `price` or `cost` to whose measure the price of a bid's reservations is added: one that measures the offered price, or a life-cycle cost as a sum or a present value. Where left out, no reservation can be priced.
        priced_reservations: Option<Identifier>,
        /// How many bids go on, by the points of some criteria, before anything is compared. All go on where left out.
        shortlist: Option<Shortlist>,
    }
}

object! {
    /// The bids that go on: those with the most points of some criteria. Thresholds that need no comparison are tested before; lowest and highest measures are then taken of the bids that go on. For a method that gives points.
    Shortlist {
        /// How many bids go on at most, apart from a tie.
        bids: u32,
        /// The criteria, or groups, whose weighted points are added; none of them by a rule that compares bids.
        criteria: Vec<Identifier>,
        /// What happens to bids with the same points, of which not all fit.
        ties: CutOff,
    }
}

choice! {
    /// What happens at the cut-off to bids with the same points.
    CutOff {
        /// All of them go on.
        AllAdvance = "all_advance",
        /// None of them goes on.
        NoneAdvances = "none_advances",
        /// The tie chain decides; this happens to what is then still tied.
        TieChain(StillTied) = "tie_chain",
    }
}

object! {
    /// Where numbers are rounded; each stage says so.
    RoundingStages {
        /// The measure, before the rule.
        measure: RoundingStage,
        /// The points, or the money, of a criterion, before weighting.
        criterion: RoundingStage,
        /// The weighted points of a criterion.
        weighted: RoundingStage,
        /// The total.
        total: RoundingStage,
    }
}

choice! {
    /// What breaks a tie.
    TieBreak {
        /// The lower offered price.
        LowestPrice = "lowest_price",
        /// More points (or more money's worth) in this criterion.
        MostPoints(Identifier) = "most_points",
        /// The lower measure in this criterion.
        LowestMeasure(Identifier) = "lowest_measure",
        /// A lot drawn and recorded as a decision; it breaks a tie between bids that were all in that draw.
        LotDrawn = "lot_drawn",
    }
}
