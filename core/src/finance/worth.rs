//! What a series of flows is worth.

use crate::num::Scalar;

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
/// `[HB135]` single present value factor.
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
/// `[HB135]` uniform capital recovery factor.
pub fn instalment<S: Scalar>(amount: S, rate: S, periods: u32) -> S {
    let base = S::one() + rate;
    let annuity = (0..periods).fold(S::zero(), |later, _| (S::one() + later) / base);
    amount / annuity
}
