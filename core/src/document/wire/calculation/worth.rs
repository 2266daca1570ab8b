//! What amounts are worth at another time.

use crate::document::declare::{choice, object};
use crate::document::wire::procurement::DiscountRate;
use crate::document::wire::value::Number;
use crate::model::Timing;

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

choice! {
    /// What is paid, and when.
    Payments {
        /// One amount.
        Amount(OneAmount) = "amount",
        /// The same amount in each of some periods.
        Annuity(Annuity) = "annuity",
        /// The amount of period 0, 1, 2 …; money paid out is negative.
        Series(Vec<Number>) = "series",
    }
}

object! {
    /// One amount.
    OneAmount {
        /// How much.
        amount: Number,
        /// In which period it is due, 0 to 2,400; period 0 is now.
        period: u32,
    }
}

object! {
    /// The same amount in each of some periods.
    Annuity {
        /// How much in each.
        amount: Number,
        /// In how many periods, 1 to 2,400; the first is period 1.
        periods: u32,
    }
}

object! {
    /// Payments of years to come, and how they are discounted.
    PresentValue {
        /// What is paid; a period is a year.
        payments: Payments,
        /// When in its year an amount falls due. Year 0 is the base date itself.
        timing: Timing,
        /// The discount rate.
        rate: DiscountRate,
    }
}

object! {
    /// Payments, and the rate they grow at.
    FutureValue {
        /// What is paid. One amount is paid now, and its period is the one it is asked for.
        payments: Payments,
        /// The rate as a fraction per period.
        rate: Number,
    }
}

object! {
    /// A present value, and the years it is spread over.
    AnnualEquivalent {
        /// The present value at the base date.
        present_value: Number,
        /// How many years, 1 to 2,400.
        years: u32,
        /// When in its year the equivalent falls due.
        timing: Timing,
        /// The discount rate.
        rate: DiscountRate,
    }
}
