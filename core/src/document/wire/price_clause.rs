//! Clauses by which prices follow indices, and the indices.

use super::value::{Citation, Evidence, Identifier, Number, RoundingStage, WirePeriod};
use crate::document::declare::{choice, object, readable};
use crate::document::decode::{Listed, WireDate};
use crate::model::{ChainedFrom, CutOff, Direction};
use crate::num::Frequency;

readable!(ChainedFrom, CutOff, Direction, Frequency);

object! {
    /// A published index.
    IndexSeries {
        /// Its name.
        id: Identifier,
        /// Its title.
        title: String,
        /// Where it is published.
        source: Citation,
        /// For which period or year the publisher sets the index to 100 (or to another level), as published: `2015 = 100`.
        reference: String,
        /// How long its periods are.
        frequency: Frequency,
        /// Its levels, in any order.
        points: Vec<IndexPoint>,
    }
}

object! {
    /// The level of an index in one period.
    IndexPoint {
        /// The period: `2026`, `2026-Q1` or `2026-03`.
        period: WirePeriod,
        /// The published level, positive.
        level: Number,
        /// Whether it is assumed and not published. A procurement says so of every level of a period that ends after it was published.
        assumed: Option<bool>,
    }
}

object! {
    /// A part of a price that follows an index.
    IndexTerm {
        /// The series it follows.
        series: Identifier,
        /// The part of the price, as a fraction; all parts and the fixed part sum to 1.
        share: Number,
        /// The last period of the base, in the periods of the series.
        base_period: WirePeriod,
        /// Over how many periods, the last of them `base_period`, the level of the base is averaged: `1` for that period alone.
        base_average: u32,
        /// How many periods of the series before the one in which the adjustment falls the last level used lies: `0` for the same, `3` for three months before in a monthly series.
        lag: u32,
        /// Over how many periods, the last of them found by `lag`, the level is averaged: `1` for that period alone.
        average: u32,
        /// How the ratio of the two levels is rounded.
        ratio_rounding: RoundingStage,
    }
}

object! {
    /// A clause by which a price is adjusted. The order is: ratios, factor, price by the formula, trigger, limits of one adjustment, limits in total, direction, rounding of the price.
    PriceClause {
        /// Its title.
        title: Option<String>,
        /// The contract and the number of the clause.
        source: Option<Citation>,
        /// The part of the price that never changes, as a fraction; `0` where all of it follows indices.
        fixed_share: Number,
        /// The parts that follow indices.
        terms: Vec<IndexTerm>,
        /// What an adjustment starts from.
        linked: Linkage,
        /// The month of the first adjustment.
        first_adjustment: WirePeriod,
        /// How many months lie between two adjustments: 12 for every year, 3 for every quarter.
        interval_months: u32,
        /// Below which movement the price does not change.
        trigger: Trigger,
        /// Which way the price may go.
        direction: Direction,
        /// The greatest change of one adjustment, against the price in force.
        cap: Limit,
        /// The least change of one adjustment, against the price in force: `-0.03` lets it fall by at most 3 %.
        floor: Limit,
        /// The greatest change of all adjustments together, against the start price.
        total_cap: Limit,
        /// The least change of all adjustments together, against the start price.
        total_floor: Limit,
        /// What becomes of the part that a cap or floor cuts off.
        cut_off: CutOff,
        /// How the factor is rounded, the sum of the fixed part and of each share times its ratio.
        factor_rounding: RoundingStage,
        /// How the price is rounded, last of all. A chained clause goes on from the rounded price.
        price_rounding: RoundingStage,
        /// How long before it takes effect an adjustment is to be notified.
        notice: Notice,
        /// What a claim has to be supported by. Left out where nothing is required.
        evidence_required: Listed<EvidenceRequired>,
    }
}

object! {
    /// A price clause of the contract, by which cost lines grow.
    NamedClause {
        /// Its name.
        id: Identifier,
        /// The clause.
        clause: PriceClause,
    }
}

choice! {
    /// What an adjustment starts from.
    Linkage {
        /// From the start price and the base period, every time.
        Base = "base",
        /// From the price in force and the index of an earlier adjustment; for the first from the base period.
        Chained(ChainedFrom) = "chained",
    }
}

choice! {
    /// Below which movement the price does not change.
    Trigger {
        /// Every movement changes the price.
        None = "none",
        /// A movement of at least so much, up or down, changes it.
        AtLeast(TriggerLevel) = "at_least",
    }
}

object! {
    /// A movement that changes the price.
    TriggerLevel {
        /// The least movement, as a fraction: `0.04` is 4 %.
        movement: Number,
        /// The movement of what.
        of: Measured,
    }
}

choice! {
    /// What a trigger measures. The indices are weighted by their shares, without the fixed part, and their ratios are not rounded.
    Measured {
        /// The price by the formula, against the price in force.
        Price = "price",
        /// The indices, against their base.
        IndexSinceBase = "index_since_base",
        /// The indices, against the last adjustment that changed the price, or the base before there is one.
        IndexSinceLastChange = "index_since_last_change",
        /// The indices, against so many of their periods earlier: 12 for the same month of the year before.
        IndexOver(u32) = "index_over",
    }
}

choice! {
    /// A limit of a change.
    Limit {
        /// No limit.
        None = "none",
        /// So much, as a fraction: `0.05` is 5 %.
        At(Number) = "at",
    }
}

choice! {
    /// How long before it takes effect an adjustment is to be notified.
    Notice {
        /// No notice is agreed.
        None = "none",
        /// So many days.
        Days(u32) = "days",
        /// So many months.
        Months(u32) = "months",
    }
}

object! {
    /// Evidence that a claim has to be supported by.
    EvidenceRequired {
        /// Its name.
        id: Identifier,
        /// What is required: the invoice of a sub-supplier, an auditor's statement.
        title: String,
    }
}

object! {
    /// The change of an index between two periods.
    IndexChange {
        /// The index.
        series: IndexSeries,
        /// The earlier period.
        from: WirePeriod,
        /// The later period.
        to: WirePeriod,
    }
}

object! {
    /// The way of a price through the adjustments of a clause.
    PricePath {
        /// The clause.
        clause: PriceClause,
        /// The indices it follows.
        series: Vec<IndexSeries>,
        /// The price at the base, positive.
        start_price: Number,
        /// The last month that is looked at.
        until: WirePeriod,
    }
}

object! {
    /// A claimed price that is held against the clause.
    PriceClaim {
        /// The clause.
        clause: PriceClause,
        /// The indices it follows.
        series: Vec<IndexSeries>,
        /// The price at the base, positive.
        start_price: Number,
        /// Which of the earlier adjustments were made.
        earlier_adjustments: EarlierAdjustments,
        /// The price that is claimed.
        claimed_price: Number,
        /// The month from which it is claimed, on its first day.
        from: WirePeriod,
        /// When the claim was received; needed where the clause agrees a notice.
        received: Option<WireDate>,
        /// The evidence given. Left out where there is none.
        evidence: Listed<EvidenceGiven>,
    }
}

choice! {
    /// Which of the adjustments before a claim were made.
    EarlierAdjustments {
        /// Each of them, as the clause says.
        All = "all",
        /// Only those that took effect in these months; an empty list for none.
        MadeIn(Vec<WirePeriod>) = "made_in",
    }
}

object! {
    /// Evidence given with a claim.
    EvidenceGiven {
        /// The required evidence that it is.
        required: Identifier,
        /// What was given.
        given: Evidence,
    }
}
