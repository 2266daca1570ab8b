//! What patients get: outcomes that a lot counts.

use super::cost::Amount;
use super::procurement::DiscountRate;
use super::value::{Citation, Identifier, Number};
use crate::document::declare::{choice, object};
use crate::document::decode::Listed;
use crate::model::BetterEffect;

object! {
    /// What patients get over the life of the purchase, such as life years, infections or days at home.
    OutcomeLine {
        /// Its name.
        id: Identifier,
        /// What is counted.
        title: String,
        /// What it is counted in, such as `QALY`, declared among the procurement's counted units.
        unit: String,
        /// Which is better: `higher` of life years, `lower` of infections.
        better: BetterEffect,
        /// When it arises, and how much.
        flow: OutcomeFlow,
        /// Whether later outcomes count less than earlier ones.
        discounting: OutcomeDiscounting,
        /// Where the line comes from.
        source: Option<Citation>,
    }
}

choice! {
    /// When an outcome arises.
    OutcomeFlow {
        /// Once.
        Once(OutcomeOnce) = "once",
        /// In every year of a range.
        Yearly(OutcomeYearly) = "yearly",
    }
}

object! {
    /// An outcome that arises once.
    OutcomeOnce {
        /// How much, in the unit of the line.
        amount: Amount,
        /// The year; 0 is the base date.
        year: u32,
    }
}

object! {
    /// An outcome in every year.
    OutcomeYearly {
        /// How much, in the unit of the line a year.
        amount: Amount,
        /// The first year, at least 1.
        from_year: u32,
        /// The last year.
        to_year: u32,
        /// Whether it arises only while the purchase serves, from the study's service date on. No where left out.
        while_in_service: Option<bool>,
    }
}

choice! {
    /// Whether later outcomes count less than earlier ones.
    OutcomeDiscounting {
        /// They count as much.
        Undiscounted = "undiscounted",
        /// They are discounted at a rate of their own, which is real: an outcome has no price level.
        Rate(DiscountRate) = "rate",
    }
}

object! {
    /// The sum of outcome lines that are counted in one unit and of which the same is better.
    OutcomeMeasure {
        /// The lines, at least one.
        lines: Vec<Identifier>,
    }
}

object! {
    /// That the analysis of the lot sets the cost of each bid beside what patients get: the present value of its life-cycle cost, and the sum of outcome lines that are counted in one unit.
    CostEffectiveness {
        /// The lines, at least one.
        lines: Vec<Identifier>,
        /// The willingness to pay for a unit at which the bids are compared, each zero or more; at most 200.
        thresholds: Listed<Number>,
    }
}
