//! What patients get over the life of a purchase, by the outcome lines of a lot.

use crate::finance::{part_of_year, present_value, present_value_factors, weighted};
use crate::lcc::Inputs;
use crate::model::{Lot, OutcomeFlow, OutcomeLine, Study};
use crate::num::{Scalar, sum};

/// What a bid, or current practice, gives.
#[derive(Debug, Clone)]
pub struct Outcomes<S> {
    /// By outcome line, in the order of the lot.
    pub lines: Vec<LineOutcome<S>>,
}

/// What an outcome line comes to.
#[derive(Debug, Clone)]
pub struct LineOutcome<S> {
    /// What is given in year 0, 1, 2 …
    pub by_year: Vec<S>,
    /// The sum over the years.
    pub undiscounted: S,
    /// The sum over the years, discounted as the line says; the same where it is not.
    pub total: S,
}

/// What every outcome line of a lot comes to for one bid.
///
/// # Formula
///
/// ```text
/// o(t) = A · n(t)
/// yearly   n(t) = m / 12 · w(t)   for the m months of the year that count
/// once     n(t) = w(t)            in its year
/// O = Σ o(t) · D(t)
/// ```
///
/// where `A` is the amount, `w(t)` the weight of the year, 1 but in extensions of the contract, and
/// `D(t)` the factor of the line's own discount rate, 1 where it has none. Rates that step are chained
/// or not as the line says, and fall due when costs of the procurement do.
///
/// # Units
///
/// - `o`, `O`: the unit of the line, not rounded
///
/// # Errors
///
/// The scalars carry a fault where a number does not fit, or a bidder's zero is divided by.
///
/// # Sources
///
/// `[DK-FM-2021]` for rates that step down. That an outcome has a rate of its own is `[CHEERS-2022]`, item 10.
pub fn outcomes<S: Scalar>(lot: &Lot, inputs: &Inputs<'_, S>) -> Outcomes<S> {
    let study = &inputs.procurement.study;
    let lines = lot.outcome_lines.iter().map(|line| {
        let amount = inputs.amount(&line.amount);
        let years = 0..=study.years();
        let by_year =
            years.map(|year| times::<S>(line, study, year).map_or_else(S::zero, |n| amount * n));
        let by_year: Vec<S> = by_year.collect();
        let undiscounted = sum(by_year.iter().copied());
        let total = line.discounting.as_ref().map(|discounting| {
            let factors = present_value_factors::<S>(discounting, study);
            present_value(&by_year, &factors.by_year)
        });
        LineOutcome {
            by_year,
            undiscounted,
            total: total.unwrap_or(undiscounted),
        }
    });
    Outcomes {
        lines: lines.collect(),
    }
}

/// How much of a year counts, with its weight; none in years without the outcome.
fn times<S: Scalar>(line: &OutcomeLine, study: &Study, year: u32) -> Option<S> {
    match line.flow {
        OutcomeFlow::Once { year: due } => {
            (year == due).then(|| weighted(S::one(), study.weight(year)))
        }
        OutcomeFlow::Yearly {
            from,
            to,
            while_in_service,
        } => {
            let span = study.accrual(year, while_in_service)?;
            let part = part_of_year(S::one(), study.twelfths(span));
            let within = (from..=to).contains(&year);
            within.then(|| weighted(part, study.weight(year)))
        }
    }
}

impl<S: Scalar> Outcomes<S> {
    /// The sum of the discounted totals of these lines, which are counted in one unit.
    #[must_use]
    pub fn total(&self, lines: &[usize]) -> S {
        let lines = lines.iter().filter_map(|line| self.lines.get(*line));
        sum(lines.map(|line| line.total))
    }
}
