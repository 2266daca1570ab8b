//! Internal rates of return, and flows with dates.

use crate::document::declare::object;
use crate::document::decode::WireDate;
use crate::document::wire::value::Number;
use crate::finance::DayCount;

object! {
    /// An amount and when it falls due.
    DatedFlow {
        /// When; not before the first flow of the list.
        date: WireDate,
        /// How much; money paid out is negative.
        amount: Number,
    }
}

object! {
    /// Dated flows and the rate they are discounted at.
    DatedNetPresentValue {
        /// The rate as a fraction per year.
        rate: Number,
        /// How the time between two dates is counted in years.
        day_count: DayCount,
        /// The flows; values are those of the date of the first.
        flows: Vec<DatedFlow>,
    }
}

object! {
    /// Flows of equal periods.
    InternalRates {
        /// The flow of period 0, 1, 2 …, at most 2,401; money paid out is negative.
        flows: Vec<Number>,
    }
}

object! {
    /// Dated flows.
    DatedInternalRates {
        /// How the time between two dates is counted in years.
        day_count: DayCount,
        /// The flows, at most 2,401.
        flows: Vec<DatedFlow>,
    }
}

object! {
    /// Flows of equal periods, and what money costs and earns meanwhile.
    ModifiedInternalRate {
        /// What is paid for money laid out, as a fraction per period.
        financing_rate: Number,
        /// What money received earns until the end, as a fraction per period.
        reinvestment_rate: Number,
        /// The flow of period 0, 1, 2 …, at most 2,401; money paid out is negative.
        flows: Vec<Number>,
    }
}
