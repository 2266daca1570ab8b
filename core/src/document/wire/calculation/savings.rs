//! An alternative against a base, payback and break-even.

use crate::document::declare::{object, readable};
use crate::document::wire::value::Number;
use crate::finance::WithinPeriod;

readable!(WithinPeriod);

object! {
    /// The present values of an option: what is invested in it, and what its operation costs.
    OptionCosts {
        /// Investment with replacements, less residual values.
        investment: Number,
        /// Energy, water, operation, maintenance and all else that is not invested.
        operation: Number,
    }
}

object! {
    /// An alternative against a base.
    NetSavings {
        /// What is done without the alternative.
        base: OptionCosts,
        /// What is considered.
        alternative: OptionCosts,
        /// What savings earn when they are reinvested, as a fraction per year: the discount rate.
        reinvestment_rate: Number,
        /// The years of the study, 1 to 2,400, with those of construction.
        years: u32,
    }
}

object! {
    /// The present values of an option's benefits and costs.
    OptionWorth {
        /// What it brings.
        benefits: Number,
        /// What it costs.
        costs: Number,
    }
}

object! {
    /// An alternative against a base.
    NetBenefits {
        /// What is done without the alternative.
        base: OptionWorth,
        /// What is considered.
        alternative: OptionWorth,
    }
}

object! {
    /// Flows whose sum is followed until it is no longer below zero.
    Payback {
        /// The flow of period 0, 1, 2 …; money paid out is negative.
        flows: Vec<Number>,
        /// The rate of the discounted payback, as a fraction per period.
        rate: Number,
        /// When within a period its flow counts.
        within_period: WithinPeriod,
    }
}

object! {
    /// What an option costs as a function of volume.
    CostByVolume {
        /// What it costs at any volume.
        fixed: Number,
        /// What it costs for each unit.
        variable: Number,
    }
}

object! {
    /// Two options whose cost depends on volume.
    BreakEvenVolume {
        /// The one.
        first: CostByVolume,
        /// The other.
        second: CostByVolume,
    }
}
