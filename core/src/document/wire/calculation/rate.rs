//! Rates of other price bases and other periods.

use crate::document::declare::{choice, object};
use crate::document::wire::value::Number;
use crate::finance::Relation;
use crate::model::Compounding;

object! {
    /// Two of the real, the nominal and the inflation rate, and how they belong together.
    RealNominalRate {
        /// How the nominal rate is made of the other two.
        relation: Relation,
        /// Which is looked for, and the two that are known.
        find: RateSought,
    }
}

choice! {
    /// Which rate is looked for.
    RateSought {
        /// The real rate.
        Real(OfNominalAndInflation) = "real",
        /// The nominal rate.
        Nominal(OfRealAndInflation) = "nominal",
        /// Inflation.
        Inflation(OfNominalAndReal) = "inflation",
    }
}

object! {
    /// A nominal rate and inflation.
    OfNominalAndInflation {
        /// The nominal rate as a fraction per year.
        nominal: Number,
        /// Inflation as a fraction per year.
        inflation: Number,
    }
}

object! {
    /// A real rate and inflation.
    OfRealAndInflation {
        /// The real rate as a fraction per year.
        real: Number,
        /// Inflation as a fraction per year.
        inflation: Number,
    }
}

object! {
    /// A nominal and a real rate.
    OfNominalAndReal {
        /// The nominal rate as a fraction per year.
        nominal: Number,
        /// The real rate as a fraction per year.
        real: Number,
    }
}

object! {
    /// A rate, and the period it is wanted for.
    PeriodRate {
        /// How a rate per year becomes a rate per month.
        compounding: Compounding,
        /// Which rate is looked for, and the one that is known.
        find: PeriodSought,
    }
}

choice! {
    /// Which rate is looked for.
    PeriodSought {
        /// The monthly rate; the yearly one is known, as a fraction.
        Monthly(Number) = "monthly",
        /// The yearly rate; the monthly one is known, as a fraction.
        Yearly(Number) = "yearly",
    }
}
