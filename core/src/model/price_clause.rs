//! A clause that lets a price follow published indices, and the indices.

use std::collections::{BTreeMap, BTreeSet};

use crate::num::{Decimal, Frequency, Period, Rounding};
use crate::words;

/// A published series of index levels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndexSeries {
    /// Its name in the document.
    pub id: String,
    /// What it is.
    pub title: String,
    /// Where it comes from.
    pub source: Option<String>,
    /// How long its periods are.
    pub frequency: Frequency,
    /// The level of each period; all periods are of one length.
    pub levels: BTreeMap<Period, Decimal>,
    /// The periods whose level is assumed and not published.
    pub assumed: BTreeSet<Period>,
}

/// A part of a price that follows an index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndexTerm {
    /// Which of the series it follows.
    pub series: usize,
    /// The part of the price, as a fraction.
    pub share: Decimal,
    /// The last period of the base.
    pub base: Period,
    /// Over how many periods the base is averaged.
    pub base_average: u32,
    /// How many periods before the period of the adjustment the last level used lies.
    pub lag: u32,
    /// Over how many periods the level of the adjustment is averaged.
    pub average: u32,
    /// How the ratio of the two is rounded.
    pub ratio_rounding: Option<Rounding>,
}

/// What an adjustment starts from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Linkage {
    /// The start price and the base of the index, every time.
    Base,
    /// The price in force and the index of an earlier adjustment.
    Chained(ChainedFrom),
}

words! {
    /// Which earlier adjustment a chained clause goes on from.
    pub enum ChainedFrom {
        /// The one before, whether or not it changed the price: what did not change it is gone.
        LastAdjustment = "last_adjustment",
        /// The last one that changed the price: what did not change it adds up.
        LastChange = "last_change",
    }
}

words! {
    /// Which way the price may go.
    pub enum Direction {
        /// Up and down.
        BothWays = "both_ways",
        /// Up only: the price in force stands where the formula gives less.
        UpOnly = "up_only",
    }
}

words! {
    /// What becomes of the part that a cap or floor cuts off.
    pub enum CutOff {
        /// It is carried to the next adjustment.
        Carried = "carried",
        /// It is lost for good.
        Lost = "lost",
    }
}

/// Below which movement the price does not change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trigger {
    /// The least movement that changes the price, up or down, as a fraction.
    pub at_least: Decimal,
    /// The movement of what.
    pub measured: Measured,
}

/// What a trigger measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measured {
    /// The price by the formula against the price in force.
    Price,
    /// The indices, weighted by their shares, against their base.
    IndexSinceBase,
    /// The indices, weighted by their shares, against the last adjustment that changed the price.
    IndexSinceLastChange,
    /// The indices, weighted by their shares, against so many of their periods earlier.
    IndexOver(u32),
}

/// The least and the greatest change, as fractions; `None` for no limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Limits {
    /// The greatest change.
    pub cap: Option<Decimal>,
    /// The least change.
    pub floor: Option<Decimal>,
}

/// How long before it takes effect an adjustment is to be notified.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// Not at all.
    None,
    /// So many days.
    Days(u32),
    /// So many months.
    Months(u32),
}

/// A clause by which a price is adjusted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PriceClause {
    /// The part of the price that never changes, as a fraction.
    pub fixed: Decimal,
    /// The parts that follow indices; the fractions and the fixed part sum to 1.
    pub terms: Vec<IndexTerm>,
    /// What an adjustment starts from.
    pub linkage: Linkage,
    /// The month of the first adjustment.
    pub first: Period,
    /// How many months lie between adjustments.
    pub interval_months: u32,
    /// Below which movement the price does not change.
    pub trigger: Option<Trigger>,
    /// Which way the price may go.
    pub direction: Direction,
    /// Limits of one adjustment, against the price in force.
    pub each: Limits,
    /// Limits of all adjustments together, against the start price.
    pub total: Limits,
    /// What becomes of the part that is cut off.
    pub cut_off: CutOff,
    /// How the factor is rounded.
    pub factor_rounding: Option<Rounding>,
    /// How the price is rounded, last of all.
    pub price_rounding: Option<Rounding>,
    /// How long before it takes effect an adjustment is to be notified.
    pub notice: Notice,
}

impl PriceClause {
    /// The months of the adjustments up to and with `last`.
    #[must_use]
    pub fn months(&self, last: Period) -> Vec<Period> {
        let between = last.since(self.first);
        let count = between.and_then(|between| between.checked_div(self.interval_months));
        (0..=count.unwrap_or_default())
            .filter(|_| count.is_some())
            .map(|number| {
                self.first
                    .later(number.saturating_mul(self.interval_months))
            })
            .collect()
    }

    /// Whether the clause adjusts the price in this month.
    #[must_use]
    pub fn is_due(&self, month: Period) -> bool {
        month
            .since(self.first)
            .and_then(|between| between.checked_rem(self.interval_months))
            == Some(0)
    }
}

impl IndexTerm {
    /// The last period whose level counts at an adjustment in `month`.
    #[must_use]
    pub fn period(&self, month: Period) -> Period {
        let within = month.within(self.base.frequency()).unwrap_or(month);
        within.earlier(self.lag)
    }

    /// The periods that a mean over `average` periods ending with `last` is made of.
    pub fn averaged(last: Period, average: u32) -> impl Iterator<Item = Period> {
        (0..average).rev().map(move |before| last.earlier(before))
    }
}
