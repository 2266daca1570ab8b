//! Price clauses and indices as the growth of yearly amounts.

use super::path::path;
use crate::model::PriceClause;
use crate::num::{Decimal, Period, Scalar, sum};

/// How many months a year has.
const MONTHS: usize = 12;

/// The factor of year 0, 1, 2 … by which a price of the base date has grown under a clause.
///
/// # Formula
///
/// ```text
/// g(0) = 1
/// g(t) = Σ P(month) / m / P0,  the m months of year t
/// ```
///
/// where `P(month)` is the price in force in a month and `P0` is `start_price`. Year 1 begins in
/// `first_month`; a last year may have fewer than twelve months.
///
/// # Units
///
/// - `start_price`: money, positive. It matters only where the clause rounds the price.
/// - returns: a number without unit, not rounded, for year 0 and the years that so many months touch
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
/// let factors = yearly_factors(&clause, Exact::exact(dec!(250)), first, 24, &level);
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
    months: u32,
    level: &dyn Fn(usize, Period) -> S,
) -> Vec<S> {
    let end = first_month.later(months);
    let steps = path(clause, start_price, &clause.months(end.earlier(1)), level);
    let mut ahead = steps.iter().peekable();
    let mut price = start_price;
    let in_force = (0..months).map(|month| {
        let month = first_month.later(month);
        while let Some(step) = ahead.next_if(|step| step.month <= month) {
            price = step.price;
        }
        price
    });
    relative_means(in_force.collect(), start_price)
}

/// The factor of year 0, 1, 2 … by which a price has grown with an index.
///
/// # Formula
///
/// ```text
/// g(0) = 1
/// g(t) = Σ I(month) / m / I0,  the m months of year t
/// ```
///
/// where `I(month)` is the level of the period that a month lies in and `I0` is `base`. Year 1
/// begins in `first_month`; a last year may have fewer than twelve months.
///
/// # Units
///
/// - `base` and `level`: as published, positive; only their ratio matters
/// - returns: a number without unit, not rounded, for year 0 and the years that so many months touch
///
/// # Errors
///
/// The scalars carry a fault where the base is zero, or the fault of a level.
///
/// # Examples
///
/// An index of 104 on average, half of the year 102 and half 106, and 110 in the half year after it:
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::num::{Exact, Period, Scalar};
/// use wholelife::price_clause::index_factors;
/// let first = Period::parse("2027-01").unwrap();
/// let level = |month: Period| {
///     Exact::exact(match month.since(first) {
///         Some(0..6) => dec!(102),
///         Some(6..12) => dec!(106),
///         _ => dec!(110),
///     })
/// };
/// let factors = index_factors(Exact::exact(dec!(100)), first, 18, &level);
/// let factors: Vec<_> = factors.into_iter().map(|factor| factor.result().unwrap()).collect();
/// assert_eq!(factors, [dec!(1), dec!(1.04), dec!(1.1)]);
/// ```
///
/// # Sources
///
/// Chosen by us: a year costs the mean of its months.
pub fn index_factors<S: Scalar>(
    base: S,
    first_month: Period,
    months: u32,
    level: &dyn Fn(Period) -> S,
) -> Vec<S> {
    let levels = (0..months).map(|month| level(first_month.later(month)));
    relative_means(levels.collect(), base)
}

/// 1, and then the mean of each twelve, or of the fewer that are left, over `start`.
fn relative_means<S: Scalar>(by_month: Vec<S>, start: S) -> Vec<S> {
    let years = by_month.chunks(MONTHS).map(|year| {
        let months = S::exact(Decimal::from(year.len()));
        sum(year.iter().copied()) / months / start
    });
    std::iter::once(S::one()).chain(years).collect()
}
