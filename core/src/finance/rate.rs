//! Rates of other price bases and other periods.

use crate::model::{Compounding, Discounting, PriceBasis, Relation};
use crate::num::Scalar;

/// The real rate of a nominal one.
///
/// # Formula
///
/// ```text
/// fisher       r = (n − i) / (1 + i)
/// subtraction  r = n − i
/// ```
///
/// where `n` is `nominal` and `i` is `inflation`. With the nominal and the real rate exchanged it
/// gives the inflation that lies between them.
///
/// # Units
///
/// - rates: fraction per year, greater than −1; the result is one too, not rounded
///
/// # Errors
///
/// The scalar carries a fault where inflation is −1.
///
/// # Examples
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::finance::{Relation, real_rate};
/// use wholelife::num::{Exact, Scalar};
/// let [nominal, inflation] = [dec!(0.236), dec!(0.03)].map(Exact::exact);
/// assert_eq!(real_rate(Relation::Fisher, nominal, inflation).result(), Ok(dec!(0.2)));
/// assert_eq!(real_rate(Relation::Subtraction, nominal, inflation).result(), Ok(dec!(0.206)));
/// ```
///
/// # Sources
///
/// `[HB135-2025]` relation of real and nominal discount rates.
pub fn real_rate<S: Scalar>(relation: Relation, nominal: S, inflation: S) -> S {
    let difference = nominal - inflation;
    match relation {
        Relation::Fisher => difference / (S::one() + inflation),
        Relation::Subtraction => difference,
    }
}

/// The nominal rate of a real one.
///
/// # Formula
///
/// ```text
/// fisher       n = r + i + r · i
/// subtraction  n = r + i
/// ```
///
/// where `r` is `real` and `i` is `inflation`.
///
/// # Units
///
/// - rates: fraction per year, greater than −1; the result is one too, not rounded
///
/// # Errors
///
/// The scalar carries a fault where a product is too small.
///
/// # Examples
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::finance::{Relation, nominal_rate};
/// use wholelife::num::{Exact, Scalar};
/// let [real, inflation] = [dec!(0.03), dec!(0.2)].map(Exact::exact);
/// assert_eq!(nominal_rate(Relation::Fisher, real, inflation).result(), Ok(dec!(0.236)));
/// ```
///
/// # Sources
///
/// `[HB135-2025]` relation of real and nominal discount rates.
pub fn nominal_rate<S: Scalar>(relation: Relation, real: S, inflation: S) -> S {
    let sum = real + inflation;
    match relation {
        Relation::Fisher => sum + real * inflation,
        Relation::Subtraction => sum,
    }
}

/// The discount rate of year 1, 2, 3 … in the price basis of the amounts.
///
/// # Formula
///
/// ```text
/// stated in the basis of the amounts   r(t)
/// nominal, the amounts real            [`real_rate`]
/// real, the amounts nominal            [`nominal_rate`]
/// ```
///
/// # Units
///
/// Fraction per year, not rounded.
///
/// # Errors
///
/// The scalars carry a fault where inflation is −1.
///
/// # Examples
///
/// 23.6 % nominal is 20 % real at an inflation of 3 %:
///
/// ```
/// # use rust_decimal_macros::dec;
/// # use wholelife::model::{Discounting, Inflation, PriceBasis, RateChain, Timing};
/// use wholelife::finance::{Relation, discount_rates};
/// use wholelife::num::{Exact, Scalar};
/// # let discounting = Discounting {
/// #     price_basis: PriceBasis::Real,
/// #     timing: Timing::End,
/// #     chain: RateChain::Chained,
/// #     monthly: None,
/// #     rates: vec![dec!(0.236)],
/// #     inflation: Some(Inflation { per_year: dec!(0.03), until_base_date: dec!(1) }),
/// #     conversion: Some(Relation::Fisher),
/// #     day_count: None,
/// # };
/// assert_eq!(discount_rates::<Exact>(&discounting)[0].result(), Ok(dec!(0.2)));
/// ```
///
/// # Sources
///
/// `[HB135-2025]` relation of real and nominal discount rates.
#[must_use]
pub fn discount_rates<S: Scalar>(discounting: &Discounting) -> Vec<S> {
    let inflation = discounting.inflation.map(|one| S::exact(one.per_year));
    let conversion = discounting.conversion.zip(inflation);
    let stated = discounting.rates.iter().map(|rate| S::exact(*rate));
    stated
        .map(|rate| match (conversion, discounting.price_basis) {
            (None, _) => rate,
            (Some((relation, inflation)), PriceBasis::Real) => real_rate(relation, rate, inflation),
            (Some((relation, inflation)), PriceBasis::Nominal) => {
                nominal_rate(relation, rate, inflation)
            }
        })
        .collect()
}

/// The monthly rate of a yearly one.
///
/// # Formula
///
/// ```text
/// yearly equivalent  m = (1 + d)^(1/12) − 1
/// twelfth            m = d / 12
/// ```
///
/// where `d` is `yearly`.
///
/// # Units
///
/// - `yearly`: fraction per year, greater than −1; the result is a fraction per month, not rounded
///
/// # Errors
///
/// The scalar carries a fault where the rate is less than −1.
///
/// # Examples
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::finance::monthly_rate;
/// use wholelife::model::Compounding;
/// use wholelife::num::{Exact, Scalar};
/// let yearly = Exact::exact(dec!(0.126825030131969720661201));
/// assert_eq!(monthly_rate(Compounding::YearlyEquivalent, yearly).result(), Ok(dec!(0.01)));
/// let yearly = Exact::exact(dec!(0.12));
/// assert_eq!(monthly_rate(Compounding::Twelfth, yearly).result(), Ok(dec!(0.01)));
/// ```
///
/// # Sources
///
/// `[HB135-2025]` discounting of other periods than years.
pub fn monthly_rate<S: Scalar>(compounding: Compounding, yearly: S) -> S {
    match compounding {
        Compounding::YearlyEquivalent => (S::one() + yearly).root(12) - S::one(),
        Compounding::Twelfth => yearly / S::exact(12.into()),
    }
}

/// The yearly rate of a monthly one.
///
/// # Formula
///
/// ```text
/// yearly equivalent  d = (1 + m)^12 − 1
/// twelfth            d = 12 · m
/// ```
///
/// where `m` is `monthly`. Twelve months with a twelfth of a yearly rate grow to more than that
/// rate: what they grow to is its yearly equivalent.
///
/// # Units
///
/// - `monthly`: fraction per month; the result is a fraction per year, not rounded
///
/// # Errors
///
/// The scalar carries a fault where the result does not fit.
///
/// # Examples
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::finance::yearly_rate;
/// use wholelife::model::Compounding;
/// use wholelife::num::{Exact, Scalar};
/// let monthly = Exact::exact(dec!(0.01));
/// let yearly = yearly_rate(Compounding::YearlyEquivalent, monthly);
/// assert_eq!(yearly.result(), Ok(dec!(0.126825030131969720661201)));
/// assert_eq!(yearly_rate(Compounding::Twelfth, monthly).result(), Ok(dec!(0.12)));
/// ```
///
/// # Sources
///
/// `[HB135-2025]` discounting of other periods than years.
pub fn yearly_rate<S: Scalar>(compounding: Compounding, monthly: S) -> S {
    match compounding {
        Compounding::YearlyEquivalent => (S::one() + monthly).power(12) - S::one(),
        Compounding::Twelfth => monthly * S::exact(12.into()),
    }
}
