//! What a series of flows is worth.

use crate::num::{Scalar, sum};

/// The net present value of flows of equal periods, the first of them due now.
///
/// # Formula
///
/// ```text
/// NPV = Σ a(t) / (1 + d)^t,  t = 0, 1, 2 …
/// ```
///
/// where `a(t)` is the flow of period `t` and `d` the rate.
///
/// # Units
///
/// - `rate`: fraction per period, greater than −1
/// - `flows`: money; the result is money at the time of the first flow, not rounded
///
/// # Errors
///
/// The scalar carries a fault where the rate is −1 or a result does not fit.
///
/// # Examples
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::finance::net_present_value;
/// use wholelife::num::{Exact, Scalar};
/// let flows = [dec!(-100), dec!(55), dec!(60.5)].map(Exact::exact);
/// let worth = net_present_value(Exact::exact(dec!(0.1)), &flows);
/// assert_eq!(worth.result(), Ok(dec!(0)));
/// ```
///
/// # Sources
///
/// `[HB135-2025]` single present value factor.
pub fn net_present_value<S: Scalar>(rate: S, flows: &[S]) -> S {
    let base = S::one() + rate;
    // From the last flow back: each step divides once, and what was divided is never divided away.
    flows
        .iter()
        .rev()
        .copied()
        .reduce(|later, flow| flow + later / base)
        .unwrap_or_else(S::zero)
}

/// The equal instalment that pays an amount back in `periods`, the first due one period from now.
///
/// # Formula
///
/// ```text
/// A = P / Σ 1 / (1 + d)^t,  t = 1 … n
/// ```
///
/// where `P` is `amount`, `d` the rate and `n` the number of periods. At a rate of zero it is `P / n`.
///
/// # Units
///
/// - `amount`: money now; the result is money per period, not rounded
/// - `rate`: fraction per period, greater than −1
///
/// # Errors
///
/// The scalar carries a fault where there are no periods, the rate is −1 or a result does not fit.
///
/// # Examples
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::finance::instalment;
/// use wholelife::num::{Exact, Scalar};
/// let yearly = instalment(Exact::exact(dec!(210)), Exact::exact(dec!(0.1)), 2);
/// assert_eq!(yearly.result(), Ok(dec!(121)));
/// ```
///
/// # Sources
///
/// `[HB135-2025]` uniform capital recovery factor.
pub fn instalment<S: Scalar>(amount: S, rate: S, periods: u32) -> S {
    let base = S::one() + rate;
    let annuity = (0..periods).fold(S::zero(), |later, _| (S::one() + later) / base);
    amount / annuity
}

/// What flows have become at the end of the last period.
///
/// # Formula
///
/// ```text
/// FV = Σ a(t) · (1 + d)^(n − t),  t = 0 … n
/// ```
///
/// where `a(t)` is the flow of period `t`, `d` the rate and `n` the last period.
///
/// # Units
///
/// - `rate`: fraction per period
/// - `flows`: money; the result is money at the time of the last flow, not rounded
///
/// # Errors
///
/// The scalar carries a fault where a result does not fit.
///
/// # Examples
///
/// 100 now and 100 in each of two years, at 10 %: 121 + 110 + 100.
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::finance::future_value;
/// use wholelife::num::{Exact, Scalar};
/// let flows = [dec!(100); 3].map(Exact::exact);
/// assert_eq!(future_value(Exact::exact(dec!(0.1)), &flows).result(), Ok(dec!(331)));
/// ```
///
/// # Sources
///
/// `[HB135-2025]` single compound amount factor.
pub fn future_value<S: Scalar>(rate: S, flows: &[S]) -> S {
    let base = S::one() + rate;
    flows
        .iter()
        .copied()
        .reduce(|earlier, flow| earlier * base + flow)
        .unwrap_or_else(S::zero)
}

/// The present value of yearly flows by the factors of their years.
///
/// # Formula
///
/// ```text
/// PV = Σ a(t) · DF(t),  t = 0, 1, 2 …
/// ```
///
/// where `a(t)` is the flow of year `t` and `DF(t)` the present-value factor of that year.
///
/// # Units
///
/// - `flows`: money; the result is money at the base date, not rounded
///
/// # Errors
///
/// The scalar carries a fault where a factor does or a result does not fit.
///
/// # Examples
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::finance::present_value;
/// use wholelife::num::{Exact, Scalar};
/// let flows = [dec!(0), dec!(110), dec!(121)].map(Exact::exact);
/// let factors = [dec!(1), dec!(0.9), dec!(0.8)].map(Exact::exact);
/// assert_eq!(present_value(&flows, &factors).result(), Ok(dec!(195.8)));
/// ```
///
/// # Sources
///
/// `[HB135-2025]` single and uniform present value factors.
pub fn present_value<S: Scalar>(flows: &[S], factors: &[S]) -> S {
    sum(flows
        .iter()
        .zip(factors)
        .map(|(flow, factor)| *flow * *factor))
}

/// The modified internal rate of return: what is paid out is financed at one rate, what comes in is
/// reinvested at another.
///
/// # Formula
///
/// ```text
/// MIRR = (Σ a⁺(t) · (1 + k)^(n − t) / −Σ a⁻(t) / (1 + f)^t)^(1/n) − 1
/// ```
///
/// where `a⁺` are the flows above zero and `a⁻` those below, `k` is `reinvestment`, `f` is
/// `financing` and `n` the last period.
///
/// # Units
///
/// - rates: fraction per period, greater than −1; the result is one too, not rounded
///
/// # Errors
///
/// The scalar carries a fault where nothing is paid out or there is only one period.
///
/// # Examples
///
/// 100 paid out, 50 and 66 received, reinvested at 10 %: 121 after two periods.
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::finance::modified_internal_rate;
/// use wholelife::num::{Exact, Scalar};
/// let flows = [dec!(-100), dec!(50), dec!(66)].map(Exact::exact);
/// let tenth = Exact::exact(dec!(0.1));
/// let rate = modified_internal_rate(tenth, tenth, &flows);
/// assert_eq!(rate.result(), Ok(dec!(0.1)));
/// ```
///
/// # Sources
///
/// `[NUMPY-FINANCIAL]` mirr.
pub fn modified_internal_rate<S: Scalar>(financing: S, reinvestment: S, flows: &[S]) -> S {
    let zero = S::zero();
    let received: Vec<S> = flows.iter().map(|flow| flow.greater(zero)).collect();
    let paid: Vec<S> = flows.iter().map(|flow| -flow.smaller(zero)).collect();
    let periods = u32::try_from(flows.len().saturating_sub(1)).unwrap_or(u32::MAX);
    let grown = future_value(reinvestment, &received) / net_present_value(financing, &paid);
    grown.root(periods) - S::one()
}
