//! Rates of other price bases and other periods.

use crate::explain::{Explained, Term, number};
use crate::finance::{self, Relation};
use crate::model::Compounding;
use crate::num::{Decimal, Exact, Scalar};
use crate::problem::Problems;

/// Which of the real, the nominal and the inflation rate is looked for, with the two that are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RateSought {
    /// The real rate.
    Real {
        /// Fraction per year.
        nominal: Decimal,
        /// Fraction per year.
        inflation: Decimal,
    },
    /// The nominal rate.
    Nominal {
        /// Fraction per year.
        real: Decimal,
        /// Fraction per year.
        inflation: Decimal,
    },
    /// Inflation.
    Inflation {
        /// Fraction per year.
        nominal: Decimal,
        /// Fraction per year.
        real: Decimal,
    },
}

/// Two of the real, the nominal and the inflation rate, and how they belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RealNominalRate {
    /// How the nominal rate is made of the other two.
    pub relation: Relation,
    /// What is looked for.
    pub sought: RateSought,
}

pub(super) fn real_nominal_rate(
    asked: &RealNominalRate,
    problems: &mut Problems,
) -> Option<Explained> {
    let relation = asked.relation;
    let fisher = relation == Relation::Fisher;
    let of = |formula: fn(Relation, Exact, Exact) -> Exact, one: Decimal, other: Decimal| {
        formula(relation, Exact::exact(one), Exact::exact(other))
    };
    let (value, formula, inputs) = match asked.sought {
        RateSought::Real { nominal, inflation } => (
            of(finance::real_rate, nominal, inflation),
            if fisher {
                "finance.real_rate"
            } else {
                "finance.real_rate_by_subtraction"
            },
            vec![Term::new("n", nominal), Term::new("i", inflation)],
        ),
        RateSought::Nominal { real, inflation } => (
            of(finance::nominal_rate, real, inflation),
            if fisher {
                "finance.nominal_rate"
            } else {
                "finance.nominal_rate_by_addition"
            },
            vec![Term::new("r", real), Term::new("i", inflation)],
        ),
        // Inflation lies between the two rates as the real rate lies between the others.
        RateSought::Inflation { nominal, real } => (
            of(finance::real_rate, nominal, real),
            if fisher {
                "finance.inflation"
            } else {
                "finance.inflation_by_subtraction"
            },
            vec![Term::new("n", nominal), Term::new("r", real)],
        ),
    };
    let value = number(value, "/real_nominal_rate", "rate", problems)?;
    Some(Explained::new(value, "1/year", formula, inputs))
}

/// Which rate is looked for, with the one that is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PeriodSought {
    /// The monthly rate, from this yearly one.
    Monthly(Decimal),
    /// The yearly rate, from this monthly one.
    Yearly(Decimal),
}

/// A rate, and the period it is wanted for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PeriodRate {
    /// How a rate per year becomes a rate per month.
    pub compounding: Compounding,
    /// What is looked for.
    pub sought: PeriodSought,
}

pub(super) fn period_rate(asked: &PeriodRate, problems: &mut Problems) -> Option<Explained> {
    let compounding = asked.compounding;
    let equivalent = compounding == Compounding::YearlyEquivalent;
    let (value, unit, formula, known) = match asked.sought {
        PeriodSought::Monthly(yearly) => (
            finance::monthly_rate(compounding, Exact::exact(yearly)),
            "1/month",
            if equivalent {
                "finance.monthly_rate"
            } else {
                "finance.monthly_rate_as_twelfth"
            },
            Term::new("d", yearly),
        ),
        PeriodSought::Yearly(monthly) => (
            finance::yearly_rate(compounding, Exact::exact(monthly)),
            "1/year",
            if equivalent {
                "finance.yearly_rate"
            } else {
                "finance.yearly_rate_of_twelfth"
            },
            Term::new("m", monthly),
        ),
    };
    let value = number(value, "/period_rate", "rate", problems)?;
    Some(Explained::new(value, unit, formula, vec![known]))
}
