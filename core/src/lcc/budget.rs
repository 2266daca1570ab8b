//! What a payer has to budget: the money that leaves its account, year by year.

use super::Share;
use crate::model::{Discounting, PriceBasis};
use crate::num::{Scalar, sum};

/// What a payer has to budget in one year.
#[derive(Debug, Clone, Copy)]
pub struct YearBudget<S> {
    /// Without value added tax, in the document's price basis.
    pub excluding_vat: S,
    /// With the tax that the payer cannot recover, in the document's price basis.
    pub including_vat: S,
    /// The same in current prices; none where prices are real and no inflation is declared.
    pub nominal: Option<S>,
}

/// The budget of year 0, 1, 2 … for cashable shares that one payer bears. A residual value is not
/// in it: no money flows.
///
/// # Formula
///
/// ```text
/// excluding tax    B(t) = Σ a(t)
/// including tax    T(t) = Σ a(t) · (1 + v)        T = B where the payer recovers tax
/// current prices   N(t) = T(t) · k · (1 + i)^t    N = T where prices are current already
/// ```
///
/// where `a(t)` falls due in year `t`, `v` is the rate of value added tax of the share, `i` the
/// expected inflation and `k` how many times the prices at the price level those at the base date
/// are, 1 where both dates are one.
///
/// # Units
///
/// - amounts: money, in the price basis of the document; not rounded
/// - `v`, `i`: fractions; `k`: a pure number
///
/// # Errors
///
/// The scalars carry a fault where an amount does not fit.
///
/// # Examples
///
/// 100 in each of two years, 25 % tax that is not recovered, 10 % inflation, and prices that are 5 %
/// higher at the base date than at the price level:
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::lcc::{Share, budget};
/// use wholelife::model::{Discounting, Inflation, PriceBasis, RateChain, Timing};
/// use wholelife::num::{Exact, Scalar};
/// let hundred = Exact::exact(dec!(100));
/// let by_year = vec![Exact::zero(), hundred, hundred];
/// let share = Share {
///     payer: 0,
///     participant: None,
///     vat: dec!(0.25),
///     present_by_year: by_year.clone(),
///     by_year,
///     residual: Exact::zero(),
/// };
/// let discounting = Discounting {
///     price_basis: PriceBasis::Real,
///     timing: Timing::End,
///     chain: RateChain::Chained,
///     monthly: None,
///     day_count: None,
///     conversion: None,
///     rates: vec![dec!(0); 2],
///     inflation: Some(Inflation { per_year: dec!(0.1), until_base_date: dec!(1.05) }),
/// };
/// let years = budget(&[&share], false, &discounting);
/// assert_eq!(years[2].including_vat.result(), Ok(dec!(125)));
/// // 125 · 1.05 · 1.1²
/// assert_eq!(years[2].nominal.unwrap().result(), Ok(dec!(158.8125)));
/// ```
///
/// # Sources
///
/// Chosen by us: plain compounding of the declared inflation.
pub fn budget<S: Scalar>(
    shares: &[&Share<S>],
    recovers_vat: bool,
    discounting: &Discounting,
) -> Vec<YearBudget<S>> {
    let years = discounting.rates.len().saturating_add(1);
    let taxes: Vec<S> = shares
        .iter()
        .map(|share| S::one() + S::exact(share.vat))
        .collect();
    let inflation = discounting.inflation;
    let step = inflation.map(|inflation| S::one() + S::exact(inflation.per_year));
    let mut price_level =
        inflation.map_or_else(S::one, |inflation| S::exact(inflation.until_base_date));
    (0..years)
        .map(|year| {
            let amounts = shares
                .iter()
                .map(|share| share.by_year.get(year).copied().unwrap_or_else(S::zero));
            let excluding_vat = sum(amounts.clone());
            let including_vat = if recovers_vat {
                excluding_vat
            } else {
                sum(amounts.zip(&taxes).map(|(amount, tax)| amount * *tax))
            };
            let nominal = match discounting.price_basis {
                PriceBasis::Nominal => Some(including_vat),
                PriceBasis::Real => step.map(|_| including_vat * price_level),
            };
            price_level = step.map_or(price_level, |step| price_level * step);
            YearBudget {
                excluding_vat,
                including_vat,
                nominal,
            }
        })
        .collect()
}
