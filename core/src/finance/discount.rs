//! Present-value factors over the years of a study.

use crate::model::{Discounting, RateChain, Timing};
use crate::num::{Decimal, Scalar, sum};

/// What one unit of money due in each year is worth at the base date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresentValueFactors<S> {
    /// The factor of year 0, 1, 2 …; year 0 is the base date, so its factor is 1.
    pub by_year: Vec<S>,
    /// The factor of the end of the last year, where a residual value stands.
    pub end_of_study: S,
    /// The sum of the factors of years 1 on: a present value divided by it is its annual equivalent.
    pub annuity: S,
}

/// The present-value factors of a study.
///
/// # Formula
///
/// ```text
/// end of year, chained    DF(t) = DF(t−1) / (1 + r_t),  DF(0) = 1
/// end of year, spot       DF(t) = 1 / (1 + r_t)^t
/// start of year           the end-of-year factor of year t − 1
/// mid-year, chained       DF(t) = C(t−1) / (1 + r_t)^½,  C the chained end-of-year factor
/// mid-year, spot          DF(t) = 1 / ((1 + r_t)^(t−1) · (1 + r_t)^½)
/// ```
///
/// where `r_t` is the rate of year `t`. A constant rate gives the same factors chained and spot.
///
/// # Units
///
/// - rates: fraction per year, greater than −1; real or nominal like the amounts they are applied to
/// - factors: pure numbers, not rounded
///
/// # Examples
///
/// 3 % over 15 years: the single present value factor is 0.642 and the uniform one 11.94.
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::finance::present_value_factors;
/// use wholelife::model::{Discounting, PriceBasis, RateChain, Timing};
/// use wholelife::num::Exact;
/// let discounting = Discounting {
///     price_basis: PriceBasis::Real,
///     timing: Timing::End,
///     chain: RateChain::Chained,
///     rates: vec![dec!(0.03); 15],
///     inflation: None,
/// };
/// let factors = present_value_factors::<Exact>(&discounting);
/// let last = factors.by_year.last().unwrap().result().unwrap();
/// assert_eq!(last.round_dp(3), dec!(0.642));
/// assert_eq!(factors.annuity.result().unwrap().round_dp(2), dec!(11.94));
/// ```
///
/// # Sources
///
/// `[HB135]` single and uniform present value factors; `[FM2021]` for rates that step down.
#[must_use]
pub fn present_value_factors<S: Scalar>(discounting: &Discounting) -> PresentValueFactors<S> {
    let mut by_year = vec![S::one()];
    let mut end_of_year = S::one();
    let mut rate_before = Decimal::ZERO;
    for (year, rate) in (1_u32..).zip(&discounting.rates) {
        let base = S::one() + S::exact(*rate);
        let before = end_of_year;
        end_of_year = match discounting.chain {
            RateChain::Chained => before / base,
            RateChain::Spot => S::one() / base.power(year),
        };
        by_year.push(match (discounting.timing, discounting.chain) {
            (Timing::End, _) => end_of_year,
            (Timing::Start, RateChain::Chained) => before,
            (Timing::Start, RateChain::Spot) => {
                let earlier = year.saturating_sub(1);
                S::one() / (S::one() + S::exact(rate_before)).power(earlier)
            }
            (Timing::Mid, RateChain::Chained) => before / base.root(2),
            (Timing::Mid, RateChain::Spot) => {
                S::one() / (base.power(year.saturating_sub(1)) * base.root(2))
            }
        });
        rate_before = *rate;
    }
    PresentValueFactors {
        annuity: sum(by_year.iter().skip(1).copied()),
        by_year,
        end_of_study: end_of_year,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::PriceBasis;
    use crate::num::Exact;
    use proptest::prelude::*;
    use rust_decimal_macros::dec;

    fn factors(timing: Timing, chain: RateChain, rates: Vec<Decimal>) -> Vec<Decimal> {
        let discounting = Discounting {
            price_basis: PriceBasis::Real,
            timing,
            chain,
            rates,
            inflation: None,
        };
        let factors = present_value_factors::<Exact>(&discounting);
        factors
            .by_year
            .iter()
            .map(|factor| factor.result().unwrap())
            .collect()
    }

    /// 3.5 % to year 35 and 2.5 % after it: year 36 differs much between the two readings.
    #[test]
    fn chained_and_spot_differ_when_the_rate_steps() {
        let mut rates = vec![dec!(0.035); 35];
        rates.push(dec!(0.025));
        let last = |chain| {
            factors(Timing::End, chain, rates.clone())
                .last()
                .copied()
                .unwrap()
        };
        assert_eq!(last(RateChain::Chained).round_dp(3), dec!(0.293));
        assert_eq!(last(RateChain::Spot).round_dp(3), dec!(0.411));
    }

    proptest! {
        #[test]
        fn a_zero_rate_is_a_plain_sum(years in 1usize..60, spot: bool) {
            let chain = if spot { RateChain::Spot } else { RateChain::Chained };
            for timing in Timing::ALL {
                let all = factors(*timing, chain, vec![Decimal::ZERO; years]);
                prop_assert!(all.iter().all(|factor| *factor == Decimal::ONE));
            }
        }

        #[test]
        fn constant_rates_do_not_depend_on_the_chain(years in 1usize..40, per_mille in 1i64..200) {
            let rates = vec![Decimal::new(per_mille, 3); years];
            for timing in Timing::ALL {
                let chained = factors(*timing, RateChain::Chained, rates.clone());
                let spot = factors(*timing, RateChain::Spot, rates.clone());
                for (one, other) in chained.iter().zip(&spot) {
                    prop_assert!((one - other).abs() < dec!(1e-20));
                }
            }
        }
    }
}
