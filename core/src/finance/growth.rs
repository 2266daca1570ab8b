//! How an amount grows from the base date on.

use crate::model::{Growth, Operand};
use crate::num::{Scalar, sum};

/// The growth factor of year 0, 1, 2 …; several growths multiply. `None` where nothing grows.
///
/// # Formula
///
/// ```text
/// rate e from year f     g(t) = (1 + e)^max(0, t − f + 1)
/// rates e_1, e_2 …       g(t) = Π (1 + e_i),  i = 1 … t
/// index i_1, i_2 …       g(t) = i_t
/// ```
///
/// The base date (year 0) never has grown: `g(0) = 1`.
///
/// # Units
///
/// - rates: fraction per year; real or nominal like the discount rate
/// - index: relative to the base date, 1 for unchanged prices
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
/// use wholelife::finance::growth_factors;
/// use wholelife::model::{Growth, Operand};
/// use wholelife::num::{Exact, Scalar};
/// let rate = Growth::Rate { per_year: Operand::Constant(dec!(0.1)), first_year: 2 };
/// let index = Growth::Index(vec![dec!(1), dec!(2), dec!(2)]);
/// let read = |operand: Operand| match operand {
///     Operand::Constant(value) => Exact::exact(value),
///     Operand::Parameter(_) => Exact::zero(),
/// };
/// let factors = growth_factors(&[rate, index], 3, &read).unwrap();
/// let factors: Vec<_> = factors.iter().map(|factor| factor.result().unwrap()).collect();
/// assert_eq!(factors, [dec!(1), dec!(1), dec!(2.2), dec!(2.42)]);
/// ```
///
/// # Sources
///
/// `[HB135]` modified uniform present value: with `f = 1` the first year is already escalated.
#[must_use]
pub fn growth_factors<S: Scalar>(
    growths: &[Growth],
    years: u32,
    read: &dyn Fn(Operand) -> S,
) -> Option<Vec<S>> {
    growths
        .iter()
        .map(|growth| factors_of(growth, years, read))
        .reduce(|all, other| {
            all.into_iter()
                .zip(other)
                .map(|(one, other)| one * other)
                .collect()
        })
}

fn factors_of<S: Scalar>(growth: &Growth, years: u32, read: &dyn Fn(Operand) -> S) -> Vec<S> {
    let one = S::one();
    let base_date = std::iter::once(one);
    match growth {
        Growth::Rate {
            per_year,
            first_year,
        } => {
            let step = one + read(*per_year);
            let grown = (1..=years).scan(one, |factor, year| {
                if year >= *first_year {
                    *factor = *factor * step;
                }
                Some(*factor)
            });
            base_date.chain(grown).collect()
        }
        Growth::Rates(rates) => {
            let grown = rates.iter().scan(one, |factor, rate| {
                *factor = *factor * sum([one, S::exact(*rate)]);
                Some(*factor)
            });
            base_date.chain(grown).collect()
        }
        Growth::Index(index) => base_date
            .chain(index.iter().map(|level| S::exact(*level)))
            .collect(),
    }
}
