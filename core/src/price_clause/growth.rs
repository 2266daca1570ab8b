//! A price clause as the growth of yearly amounts.

use super::path::path;
use crate::model::PriceClause;
use crate::num::{Decimal, Period, Scalar, sum};

/// How many months a year has.
const MONTHS: u32 = 12;

/// The factor of year 0, 1, 2 … by which a price of the base date has grown under a clause.
///
/// # Formula
///
/// ```text
/// g(0) = 1
/// g(t) = Σ P(month) / 12 / P0,  the twelve months of year t
/// ```
///
/// where `P(month)` is the price in force in a month and `P0` is `start_price`. Year 1 begins in
/// `first_month`.
///
/// # Units
///
/// - `start_price`: money, positive. It matters only where the clause rounds the price.
/// - returns: a number without unit, not rounded, for `years` and year 0
///
/// # Errors
///
/// As those of [`path`].
///
/// # Examples
///
/// An index that rises from 100 to 110 in the seventh month of year 1, followed at once and fully:
/// year 1 costs 1.05 times, year 2 1.1 times as much.
///
/// ```
/// # use rust_decimal_macros::dec;
/// # use wholelife::model::{
/// #     CutOff, Direction, IndexTerm, Limits, Linkage, Notice, PriceClause,
/// # };
/// use wholelife::num::{Exact, Period, Scalar};
/// use wholelife::price_clause::yearly_factors;
/// # let base = Period::parse("2026-12").unwrap();
/// # let term = IndexTerm {
/// #     series: 0, share: dec!(1), base, base_average: 1, lag: 0, average: 1, ratio_rounding: None,
/// # };
/// # let clause = PriceClause {
/// #     fixed: dec!(0), terms: vec![term], linkage: Linkage::Base,
/// #     first: Period::parse("2027-01").unwrap(), interval_months: 1,
/// #     trigger: None, direction: Direction::BothWays, each: Limits::default(),
/// #     total: Limits::default(), cut_off: CutOff::Carried, factor_rounding: None,
/// #     price_rounding: None, notice: Notice::None,
/// # };
/// let july = Period::parse("2027-07").unwrap();
/// let level = |_, at| Exact::exact(if at < july { dec!(100) } else { dec!(110) });
/// let first = Period::parse("2027-01").unwrap();
/// let factors = yearly_factors(&clause, Exact::exact(dec!(250)), first, 2, &level);
/// let factors: Vec<_> = factors.into_iter().map(|factor| factor.result().unwrap()).collect();
/// assert_eq!(factors, [dec!(1), dec!(1.05), dec!(1.1)]);
/// ```
///
/// # Sources
///
/// Chosen by us: a year costs the mean of its months.
pub fn yearly_factors<S: Scalar>(
    clause: &PriceClause,
    start_price: S,
    first_month: Period,
    years: u32,
    level: &dyn Fn(usize, Period) -> S,
) -> Vec<S> {
    let end = first_month.later(years.saturating_mul(MONTHS));
    let steps = path(clause, start_price, &clause.months(end.earlier(1)), level);
    let mut ahead = steps.iter().peekable();
    let mut price = start_price;
    let months = S::exact(Decimal::from(MONTHS));
    let mut factors = vec![S::one()];
    for year in 0..years {
        let first = first_month.later(year.saturating_mul(MONTHS));
        let in_force = (0..MONTHS).map(|month| {
            while let Some(step) = ahead.next_if(|step| step.month <= first.later(month)) {
                price = step.price;
            }
            price
        });
        factors.push(sum(in_force) / months / start_price);
    }
    factors
}
