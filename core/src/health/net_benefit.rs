//! Effect and cost in one unit, at a willingness to pay.

use crate::num::{Decimal, Exact, Fault, Scalar, decide};

/// The net monetary benefit: what the effect is worth, less what it costs.
///
/// # Formula
///
/// ```text
/// N = λ · E − C
/// ```
///
/// # Units
///
/// - `gain`: units of effect, more being better; `threshold`: money for a unit; the result is money
///
/// # Errors
///
/// The scalar carries a fault only where an argument does.
///
/// # Examples
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::health::net_monetary_benefit;
/// use wholelife::num::{Exact, Scalar};
/// let [gain, cost, threshold] = [dec!(2.5), dec!(900), dec!(400)].map(Exact::exact);
/// assert_eq!(net_monetary_benefit(gain, cost, threshold).result(), Ok(dec!(100)));
/// ```
///
/// # Sources
///
/// `[NHB-1998]`
#[must_use]
pub fn net_monetary_benefit<S: Scalar>(gain: S, cost: S, threshold: S) -> S {
    threshold * gain - cost
}

/// The net health benefit: the effect, less what its cost would give elsewhere.
///
/// # Formula
///
/// ```text
/// H = E − C / λ
/// ```
///
/// # Units
///
/// - as [`net_monetary_benefit`]; the result is units of effect
///
/// # Errors
///
/// [`Fault::DivisionByZero`] where the threshold is zero.
///
/// # Examples
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::health::net_health_benefit;
/// use wholelife::num::{Exact, Scalar};
/// let [gain, cost, threshold] = [dec!(2.5), dec!(900), dec!(400)].map(Exact::exact);
/// assert_eq!(net_health_benefit(gain, cost, threshold).result(), Ok(dec!(0.25)));
/// ```
///
/// # Sources
///
/// `[NHB-1998]`
#[must_use]
pub fn net_health_benefit<S: Scalar>(gain: S, cost: S, threshold: S) -> S {
    gain - cost / threshold
}

/// The places of the highest of `benefits`, each decided first: more than one where they are tied.
///
/// # Errors
///
/// The first fault among them.
pub fn best(benefits: &[Exact]) -> Result<Vec<usize>, Fault> {
    let known = benefits.iter().map(|one| one.result().map(decide));
    let known: Vec<Decimal> = known.collect::<Result<_, Fault>>()?;
    let highest = known.iter().max().copied();
    let numbered = known.into_iter().enumerate();
    let best = numbered.filter(|(_, one)| Some(*one) == highest);
    Ok(best.map(|(place, _)| place).collect())
}
