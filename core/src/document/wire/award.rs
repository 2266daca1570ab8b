//! How bids become points, money and an order.

use super::rule::Rule;
use super::value::{Citation, Identifier, Number, RoundingStage};
use crate::document::declare::{choice, object, readable};
use crate::document::decode::Listed;
use crate::model::{
    Aggregation, BelowZero, Better, Combination, CostTotal, CriterionKind, Phase, ReferenceSet,
    SingleBid,
};

readable!(
    Aggregation,
    BelowZero,
    Better,
    Combination,
    CostTotal,
    CriterionKind,
    ReferenceSet,
    SingleBid
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
        /// Its weight among its siblings; left out where the method adds points.
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
        Carbon(String) = "carbon",
        /// Points of a packaging criteria set.
        Packaging(String) = "packaging",
        /// Break-even of a reusable against a disposable product.
        Reuse(String) = "reuse",
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
    }
}

object! {
    /// Most points win.
    WeightedPoints {
        /// Whether points are weighted or added as they are.
        combination: Combination,
        /// What the weights of siblings sum to; required where points are weighted.
        weights_sum: Option<Number>,
        /// Fewer points than this in total and the bid is not ranked.
        minimum_total: Option<Number>,
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
    /// What is declared and never assumed.
    Policies {
        /// Whether points may fall below zero; required for weighted points, and absent for an evaluation price, where money may always be taken off or added.
        points_below_zero: Option<BelowZero>,
        /// Where numbers are rounded.
        rounding: RoundingStages,
        /// What breaks a tie, in order, each once; what is still tied then is reported as tied.
        ties: Vec<TieBreak>,
        /// What happens when one bid is left after exclusions, requirements and thresholds.
        single_bid: SingleBid,
        /// Which bids the lowest and highest are taken from.
        reference_set: ReferenceSet,
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
