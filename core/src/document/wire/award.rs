//! How bids become points, money and an order.

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
    /// What the measure is worth, in points or, for an evaluation price, in money.
    Rule {
        /// The lowest gets the maximum, the others the inverse ratio.
        RatioToLowest(RatioToLowest) = "ratio_to_lowest",
        /// The lowest gets the maximum, and points fall in a straight line to zero at a distance above it.
        LinearSlope(LinearSlope) = "linear_slope",
        /// The lowest gets the maximum, the highest zero, the others in a straight line.
        LinearMinMax(LinearMinMax) = "linear_min_max",
        /// A straight line between two published measures.
        FixedRange(FixedRange) = "fixed_range",
        /// Published steps.
        Table(Table) = "table",
        /// The measure itself.
        AsMeasured = "as_measured",
        /// An amount of money for each unit of the measure above a published level.
        MoneyPerUnit(MoneyPerUnit) = "money_per_unit",
    }
}

object! {
    /// The inverse ratio to the lowest.
    RatioToLowest {
        /// The points of the lowest.
        max_points: Number,
    }
}

object! {
    /// A straight line from the lowest.
    LinearSlope {
        /// The points of the lowest.
        max_points: Number,
        /// Zero points at this distance above the lowest, as a fraction of it: `0.5` is 50 % dearer.
        slope: Number,
    }
}

object! {
    /// A straight line from the lowest to the highest.
    LinearMinMax {
        /// The points of the lowest, of a single bid, and of all bids when they are equal.
        max_points: Number,
    }
}

object! {
    /// A straight line between two published measures.
    FixedRange {
        /// The points, or the money, at `full_at`.
        max_points: Number,
        /// The measure that gets the maximum.
        full_at: Number,
        /// The measure that gets nothing.
        zero_at: Number,
        /// Whether measures beyond `full_at` get no more than the maximum. A price below `full_at` then no longer counts.
        capped: bool,
    }
}

object! {
    /// Published steps.
    Table {
        /// The steps, by rising bound; the first that holds is used.
        steps: Vec<TableStep>,
        /// The points, or the money, above the last bound.
        otherwise: Number,
    }
}

object! {
    /// A step of a table.
    TableStep {
        /// Up to and including this measure.
        at_most: Number,
        /// The points, or the money.
        points: Number,
    }
}

object! {
    /// Money for each unit of the measure.
    MoneyPerUnit {
        /// The money for each unit.
        amount: Number,
        /// The level that is worth nothing.
        above: Number,
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
