//! An alternative against a base: net savings and the ratios that mean something only sometimes.

use crate::num::{Exact, Fault, Scalar};
use crate::words;

words! {
    /// What stands between an alternative and its base.
    pub enum Verdict {
        /// It asks for more and gives more: the ratio says how much.
        TradeOff = "trade_off",
        /// It asks for no more and gives no less, and one of them strictly: no ratio is needed.
        Dominates = "dominates",
        /// It asks for no less and gives no more, and one of them strictly: no ratio is needed.
        IsDominated = "is_dominated",
        /// It asks for less and gives less: the ratio would mislead; go by the difference.
        Undefined = "undefined",
        /// It asks for as much and gives as much.
        Equal = "equal",
    }
}

/// What is asked more, what is gained, and how they compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Comparison {
    /// What the alternative asks for beyond the base.
    pub extra: Exact,
    /// What it gains beyond the base.
    pub gain: Exact,
    /// The gain less what is asked for it.
    pub net: Exact,
    /// What stands between the two.
    pub verdict: Verdict,
    /// The gain over what is asked for it, where both are positive.
    pub ratio: Option<Exact>,
}

/// Compares what an alternative asks beyond its base with what it gains.
///
/// Of an investment `extra` is its present value with replacements and less residual values, and
/// `gain` the present value of what is saved in operation: their ratio is the savings-to-investment
/// ratio. Of a project `extra` are its costs and `gain` its benefits: their ratio is the
/// benefit-to-cost ratio.
///
/// # Formula
///
/// ```text
/// N = G − E,  ratio = G / E
/// E ≤ 0 ≤ G, one strict: the alternative dominates;  G ≤ 0 ≤ E, one strict: the base does
/// E < 0 and G < 0: the ratio is undefined, and N decides
/// ```
///
/// # Units
///
/// - `extra`, `gain`: money at the base date
///
/// # Errors
///
/// The fault that `extra` or `gain` carries.
///
/// # Examples
///
/// Base 500 + 500, alternative 400 + 800: a ratio of 3, and 200 lost.
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::finance::{Verdict, compare};
/// use wholelife::num::{Exact, Scalar};
/// let [extra, gain] = [dec!(-100), dec!(-300)].map(Exact::exact);
/// let compared = compare(extra, gain).unwrap();
/// assert_eq!((compared.verdict, compared.ratio), (Verdict::Undefined, None));
/// assert_eq!(compared.net.result(), Ok(dec!(-200)));
/// ```
///
/// # Sources
///
/// `[HB135-2025]` net savings, savings-to-investment ratio. When a ratio means nothing is chosen by us.
pub fn compare(extra: Exact, gain: Exact) -> Result<Comparison, Fault> {
    let zero = Exact::zero();
    let side = |number: Exact| -> Result<i8, Fault> {
        Ok(match (number.less(zero)?, zero.less(number)?) {
            (true, _) => -1,
            (_, true) => 1,
            _ => 0,
        })
    };
    let verdict = match (side(extra)?, side(gain)?) {
        (0, 0) => Verdict::Equal,
        (1, 1) => Verdict::TradeOff,
        (-1, -1) => Verdict::Undefined,
        (..=0, 0..) => Verdict::Dominates,
        _ => Verdict::IsDominated,
    };
    Ok(Comparison {
        extra,
        gain,
        net: gain - extra,
        verdict,
        ratio: (verdict == Verdict::TradeOff).then_some(gain / extra),
    })
}

/// The adjusted internal rate of return: what an investment earns a year when all it saves is
/// reinvested.
///
/// # Formula
///
/// ```text
/// AIRR = (1 + r) · SIR^(1/n) − 1
/// ```
///
/// where `r` is `reinvestment`, `SIR` the savings-to-investment ratio and `n` is `years`.
///
/// # Units
///
/// - `reinvestment`: fraction per year; the result is one too, not rounded
/// - `ratio`: a pure number
///
/// # Errors
///
/// The scalar carries a fault where the ratio is negative or there are no years.
///
/// # Examples
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::finance::adjusted_internal_rate;
/// use wholelife::num::{Exact, Scalar};
/// let rate = adjusted_internal_rate(Exact::exact(dec!(0.05)), Exact::exact(dec!(1.21)), 2);
/// assert_eq!(rate.result(), Ok(dec!(0.155)));
/// ```
///
/// # Sources
///
/// `[HB135-2025]` adjusted internal rate of return.
pub fn adjusted_internal_rate<S: Scalar>(reinvestment: S, ratio: S, years: u32) -> S {
    (S::one() + reinvestment) * ratio.root(years) - S::one()
}

/// The volume at which two options cost the same; `None` where they cost the same at no volume of
/// zero or more, or at every one.
///
/// # Formula
///
/// ```text
/// n* = (F2 − F1) / (v1 − v2)
/// ```
///
/// where `F` is what an option costs at any volume and `v` what it costs for each unit.
///
/// # Units
///
/// - `fixed`: money; `variable`: money for each unit; the result is units, not rounded
///
/// # Errors
///
/// The fault that an amount carries.
///
/// # Examples
///
/// 100 and 2 for each unit against 4 for each: the same for 50.
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::finance::break_even_volume;
/// use wholelife::num::{Exact, Scalar};
/// let money = Exact::exact;
/// let first = (money(dec!(100)), money(dec!(2)));
/// let second = (money(dec!(0)), money(dec!(4)));
/// let volume = break_even_volume(first, second).unwrap();
/// assert_eq!(volume.map(Exact::result), Some(Ok(dec!(50))));
/// ```
///
/// # Sources
///
/// `[ENGECON]` make or buy.
pub fn break_even_volume(
    (first_fixed, first_variable): (Exact, Exact),
    (second_fixed, second_variable): (Exact, Exact),
) -> Result<Option<Exact>, Fault> {
    let zero = Exact::zero();
    let (fixed, variable) = (second_fixed - first_fixed, first_variable - second_variable);
    if !variable.less(zero)? && !zero.less(variable)? {
        fixed.result()?;
        return Ok(None);
    }
    let volume = fixed / variable;
    Ok((!volume.less(zero)?).then_some(volume))
}
