//! What a measure is worth, in points or in money.

use super::value::Number;
use crate::document::declare::{choice, object};

choice! {
    /// What the measure is worth, in points or, for an evaluation price, in money.
    Rule {
        /// The lowest gets the maximum, the others the inverse ratio.
        RatioToLowest(RatioToLowest) = "ratio_to_lowest",
        /// The highest gets the maximum, the others the ratio.
        RatioToHighest(RatioToHighest) = "ratio_to_highest",
        /// The lowest gets the maximum, the others a power of the inverse ratio.
        PowerRatio(PowerRatio) = "power_ratio",
        /// The lowest gets the maximum, and points fall with the logarithm of how many times the lowest a measure is.
        LogRatio(LogRatio) = "log_ratio",
        /// The lowest gets the maximum, and points fall in a straight line to zero at a distance above it.
        LinearSlope(LinearSlope) = "linear_slope",
        /// The same, at a distance that follows from the bids by a published function.
        SlopeByBids(SlopeByBids) = "slope_by_bids",
        /// The lowest gets the maximum, the highest zero, the others in a straight line.
        LinearMinMax(LinearMinMax) = "linear_min_max",
        /// The highest gets the maximum, the lowest zero, the others in a straight line.
        LinearToHighest(LinearToHighest) = "linear_to_highest",
        /// The mean gets half of the maximum, and each per cent from it a hundredth of the maximum more or less.
        MeanBased(MeanBased) = "mean_based",
        /// The greatest rebate on a published amount gets the maximum, the others the ratio of rebates.
        RebateRatio(RebateRatio) = "rebate_ratio",
        /// Two straight lines over the rebate on a published amount, which meet at the mean rebate.
        Bilinear(Bilinear) = "bilinear",
        /// Points fall gently up to a little above the median, and steeply from there.
        Graduated(Graduated) = "graduated",
        /// Published steps of the distance above the lowest.
        DistanceTable(DistanceTable) = "distance_table",
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
    /// The ratio to the highest.
    RatioToHighest {
        /// The points of the highest.
        max_points: Number,
    }
}

object! {
    /// A power of the inverse ratio to the lowest.
    PowerRatio {
        /// The points of the lowest.
        max_points: Number,
        /// The power, a whole number from 2 to 10: `2` squares the ratio.
        exponent: u32,
    }
}

object! {
    /// A logarithm of the ratio to the lowest.
    LogRatio {
        /// The points of the lowest.
        max_points: Number,
        /// So many times the lowest gets nothing: `2` gives nothing for twice the lowest. Greater than 1.
        zero_at_ratio: Number,
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
    /// A straight line from the lowest, as steep as the bids make it.
    SlopeByBids {
        /// The points of the lowest.
        max_points: Number,
        /// How the distance that gets nothing follows from the bids.
        slope: Slope,
    }
}

choice! {
    /// How the distance above the lowest that gets nothing follows from the reference set, as a fraction of the lowest.
    Slope {
        /// One less than the number of bids.
        BidsLessOne = "bids_less_one",
        /// By how far the highest lies above the lowest.
        Span(Span) = "span",
    }
}

object! {
    /// Published steps of how far the highest lies above the lowest.
    Span {
        /// The steps, by rising bound; the first that holds is used.
        steps: Vec<SpanStep>,
        /// The distance beyond the last bound.
        otherwise: Number,
    }
}

object! {
    /// A step of the span.
    SpanStep {
        /// Up to and including this span, as a fraction of the lowest.
        at_most: Number,
        /// The distance above the lowest that gets nothing, as a fraction of it.
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
    /// A straight line from the lowest, which gets nothing, to the highest.
    LinearToHighest {
        /// The points of the highest.
        max_points: Number,
        /// The points of a single bid, and of all bids when they are equal: from none to the maximum.
        equal_points: Number,
    }
}

object! {
    /// A straight line through the mean.
    MeanBased {
        /// The maximum, of which the mean gets half.
        max_points: Number,
        /// Whether measures below half of the mean get no more than the maximum.
        capped: bool,
    }
}

object! {
    /// The ratio of rebates.
    RebateRatio {
        /// The points of the greatest rebate.
        max_points: Number,
        /// The published amount that rebates are given on, in the unit of the measure.
        base: Number,
    }
}

object! {
    /// Two straight lines over the rebate.
    Bilinear {
        /// The points of the greatest rebate.
        max_points: Number,
        /// The published amount that rebates are given on, in the unit of the measure.
        base: Number,
        /// The fraction of the maximum that the mean rebate gets, between 0 and 1: `0.8`, `0.85` or `0.9` in Italy.
        at_mean: Number,
    }
}

object! {
    /// A gentle and a steep line.
    Graduated {
        /// The points of the lowest.
        max_points: Number,
        /// Points lost for each per cent above the lowest, up to the knee.
        gentle: Number,
        /// How far the knee lies above the median, as a fraction of it: `0.025` is 2.5 %.
        knee: Number,
        /// Points lost for each per cent of the lowest beyond the knee, at least as many.
        steep: Number,
    }
}

object! {
    /// Published steps of the distance above the lowest.
    DistanceTable {
        /// The steps, by rising bound; the first that holds is used.
        steps: Vec<DistanceStep>,
        /// The points beyond the last bound.
        otherwise: Number,
    }
}

object! {
    /// A step of a table of distances.
    DistanceStep {
        /// Up to and including this distance above the lowest, as a fraction of it: `0.1` is 10 % dearer.
        at_most: Number,
        /// The points.
        points: Number,
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
