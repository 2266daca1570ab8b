//! What a criterion measures of the product system that a bid offers.

use super::reuse::UsesRange;
use super::value::{Identifier, Number};
use crate::document::declare::{choice, object};
use crate::model::ReuseAxis;

choice! {
    /// What is measured of the product system that a bid offers, with items replaced as they wear out.
    ReuseMeasure {
        /// What a use costs in a year of the functional unit's uses, not discounted.
        CostPerUse = "cost_per_use",
        /// What a use emits.
        EmissionsPerUse = "emissions_per_use",
        /// From how many yearly uses on the offered system is lower than another.
        BreakEvenUses(BreakEvenUses) = "break_even_uses_per_year",
        /// With how many rated uses of a component the offered system is lower than another.
        LeastRatedUses(LeastRatedUses) = "least_rated_uses",
    }
}

object! {
    /// The least number of yearly uses from which on a year of the offered system takes less than a year of another, at each number of the range up to its end. Where the order turns several times, it is the last turn. Whole pools grow with the uses; stated ones stay.
    BreakEvenUses {
        /// What is compared; one of the `axes` of the product systems.
        axis: ReuseAxis,
        /// The product system of the lot that the offered one is held against. Its numbers are the buyer's: constants, or parameters that the buyer sets.
        against: Identifier,
        /// The yearly uses that are looked through.
        range: UsesRange,
        /// The measure of a bid that is lower at every number of the range: above 0, and no more than the first of them.
        always: Number,
        /// The measure of a bid that is not lower at the last number of the range: more than the last.
        never: Number,
    }
}

object! {
    /// The least whole number of rated uses of a component, from 1, with which a year of the offered system takes less than a year of another, at the uses of the functional unit. Everything else is as it is offered.
    LeastRatedUses {
        /// What is compared; one of the `axes` of the product systems.
        axis: ReuseAxis,
        /// The product system of the lot that the offered one is held against. Its numbers are the buyer's: constants, or parameters that the buyer sets.
        against: Identifier,
        /// The reusable component, by the name it has in the systems.
        component: Identifier,
        /// Up to how many rated uses are looked at, 1 to 100,000.
        most: u32,
        /// The measure of a bid whose component would not be enough with any of them, or whose system has no such reusable component: more than `most`.
        never: Number,
    }
}
