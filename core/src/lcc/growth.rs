//! How an amount grows from the base date on.

use crate::model::{ClauseGrowth, Growth, IndexSeries, Operand, SeriesGrowth};
use crate::num::{Decimal, Fault, Period, Scalar, sum};
use crate::price_clause::{index_factors, yearly_factors};

/// The growth factor of year 0, 1, 2 …; several growths multiply. `None` where nothing grows.
///
/// # Formula
///
/// ```text
/// rate e from year f     g(t) = (1 + e)^max(0, t − f + 1)
/// rates e_1, e_2 …       g(t) = Π (1 + e_i),  i = 1 … t
/// index i_1, i_2 …       g(t) = i_t
/// price clause           g(t) = Σ P(month) / 12 / P0, the price in force in the months of the year
/// index series           g(t) = Σ I(month) / 12 / I0, its levels in the months of the year
/// ```
///
/// The base date (year 0) never has grown: `g(0) = 1`.
///
/// # Units
///
/// - rates: fraction per year; real or nominal like the discount rate
/// - index: relative to the base date, 1 for unchanged prices
/// - `months`: of the study; `read` gives rates, `price` the price of an item that a clause rounds
///
/// # Errors
///
/// The scalars carry a fault where a factor does not fit.
///
/// # Examples
///
/// 10 % from year 2 on, and an index:
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::lcc::growth_factors;
/// use wholelife::model::{Growth, Operand};
/// use wholelife::num::{Exact, Scalar};
/// let rate = Growth::Rate { per_year: Operand::Constant(dec!(0.1)), first_year: 2 };
/// let index = Growth::Index(vec![dec!(1), dec!(2), dec!(2)]);
/// let read = |operand: Operand| match operand {
///     Operand::Constant(value) => Exact::exact(value),
///     Operand::Parameter(_) => Exact::zero(),
/// };
/// let factors = growth_factors(&[rate, index], 36, &read, &|_| Exact::one()).unwrap();
/// let factors: Vec<_> = factors.iter().map(|factor| factor.result().unwrap()).collect();
/// assert_eq!(factors, [dec!(1), dec!(1), dec!(2.2), dec!(2.42)]);
/// ```
///
/// # Sources
///
/// `[HB135-2025]` modified uniform present value: with `f = 1` the first year is already escalated.
#[must_use]
pub fn growth_factors<S: Scalar>(
    growths: &[Growth],
    months: u32,
    read: &dyn Fn(Operand) -> S,
    price: &dyn Fn(usize) -> S,
) -> Option<Vec<S>> {
    growths
        .iter()
        .map(|growth| factors_of(growth, months, read, price))
        .reduce(|all, other| {
            all.into_iter()
                .zip(other)
                .map(|(one, other)| one * other)
                .collect()
        })
}

fn factors_of<S: Scalar>(
    growth: &Growth,
    months: u32,
    read: &dyn Fn(Operand) -> S,
    price: &dyn Fn(usize) -> S,
) -> Vec<S> {
    let one = S::one();
    let years = months.div_ceil(12);
    let from_base_date = |grown: &mut dyn Iterator<Item = S>| {
        let known = usize::try_from(years).unwrap_or_default();
        let mut factors = Vec::with_capacity(known.saturating_add(1));
        factors.push(one);
        factors.extend(grown);
        factors
    };
    match growth {
        Growth::Rate {
            per_year,
            first_year,
        } => {
            let step = one + read(*per_year);
            let mut grown = (1..=years).scan(one, |factor, year| {
                if year >= *first_year {
                    *factor = *factor * step;
                }
                Some(*factor)
            });
            from_base_date(&mut grown)
        }
        Growth::Rates(rates) => {
            let mut grown = rates.iter().scan(one, |factor, rate| {
                *factor = *factor * sum([one, S::exact(*rate)]);
                Some(*factor)
            });
            from_base_date(&mut grown)
        }
        Growth::Index(index) => from_base_date(&mut index.iter().map(|level| S::exact(*level))),
        Growth::Clause(followed) => {
            let start = followed.rounds.map_or(one, |item| start_price(price(item)));
            let ClauseGrowth {
                clause,
                series,
                first_month,
                ..
            } = &**followed;
            yearly_factors(clause, start, *first_month, months, &|place, at| {
                level(series, place, at)
            })
        }
        Growth::Series(followed) => {
            let SeriesGrowth {
                place,
                series,
                base,
                first_month,
            } = &**followed;
            let base = level(series, *place, *base);
            index_factors(base, *first_month, months, &|month| {
                let frequency = series.get(*place).map(|series| series.frequency);
                let period = frequency.and_then(|frequency| month.within(frequency));
                level(series, *place, period.unwrap_or(month))
            })
        }
    }
}

/// The price that a clause rounds: as much of a trade-in as of a purchase, and 1 where nothing is
/// asked and nothing can grow.
fn start_price<S: Scalar>(price: S) -> S {
    let zero = S::zero();
    let size = S::choose(price.less(zero), -price, price);
    S::choose(zero.less(size), size, S::one())
}

/// A level of an index; reading the documents has checked that it is there.
fn level<S: Scalar>(series: &[IndexSeries], place: usize, at: Period) -> S {
    let level = series.get(place).and_then(|series| series.levels.get(&at));
    level.map_or_else(
        || S::fault(Fault::Unread),
        |level: &Decimal| S::exact(*level),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::explain::fault_problem;
    use crate::num::Exact;

    #[test]
    fn a_level_that_reading_should_have_seen_to_is_a_fault_of_the_program() {
        let month = Period::parse("2026-01").unwrap();
        let followed = SeriesGrowth {
            place: 0,
            series: Vec::new().into(),
            base: month,
            first_month: month,
        };
        let growth = Growth::Series(Box::new(followed));
        let factors = growth_factors(&[growth], 12, &|_| Exact::one(), &|_| Exact::one()).unwrap();
        let fault = factors.last().unwrap().result().unwrap_err();
        assert_eq!(fault, Fault::Unread);
        assert_eq!(fault_problem(fault, "", "").code(), "engine.internal");
    }
}
