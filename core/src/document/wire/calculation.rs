//! Questions that need no procurement.

use super::footing::Footing;
use super::price_clause::{IndexChange, PriceClaim, PricePath};
use super::value::Number;
use crate::document::declare::{choice, object};

choice! {
    /// A calculation: its name, and what it needs.
    Calculation {
        /// The net present value of flows of equal periods.
        NetPresentValue(NetPresentValue) = "net_present_value",
        /// The equal instalment that pays an amount back.
        Instalment(Instalment) = "instalment",
        /// The change of an index between two periods.
        IndexChange(IndexChange) = "index_change",
        /// The way of a price under a clause, adjustment by adjustment.
        PricePath(PricePath) = "price_path",
        /// A claimed price, held against the clause.
        PriceClaim(PriceClaim) = "price_claim",
        /// Whether a published table adds up.
        Footing(Footing) = "footing",
    }
}

object! {
    /// Flows of equal periods and the rate they are discounted at.
    NetPresentValue {
        /// The rate as a fraction per period; `0.03` is 3 %.
        rate: Number,
        /// The flow of period 0, 1, 2 …; money paid out is negative.
        flows: Vec<Number>,
    }
}

object! {
    /// An amount, and the equal instalments that pay it back.
    Instalment {
        /// What is paid back.
        amount: Number,
        /// The rate as a fraction per period; `0` for no interest.
        rate: Number,
        /// How many instalments, 1 to 2,400; the first is due one period from now.
        periods: u32,
    }
}
