//! When money laid out has come back, and whether it stays.

use crate::num::{Exact, Fault, Scalar};
use crate::words;

words! {
    /// How the money came back.
    pub enum PaybackOutcome {
        /// Nothing was ever laid out: the sum of the flows is never below zero.
        AtOnce = "at_once",
        /// It came back, and stays.
        PaidBack = "paid_back",
        /// It came back, but later flows undid it for good.
        Undone = "undone",
        /// It never came back.
        Never = "never",
    }
}

words! {
    /// When within a period its flow counts.
    pub enum WithinPeriod {
        /// Evenly through the period: a fraction of it may do.
        Linear = "linear",
        /// At the end of the period: only whole periods are counted.
        AtEnd = "at_end",
    }
}

/// When the sum of flows is no longer below zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Payback {
    /// How the money came back.
    pub outcome: PaybackOutcome,
    /// The periods after which it has come back and stays.
    pub periods: Option<Exact>,
    /// The periods after which it first came back, where that was undone.
    pub first: Option<Exact>,
    /// The first period whose flow undid it.
    pub undone_in: Option<u32>,
}

/// How long it takes until flows, discounted or not, sum to zero or more, and whether they stay there.
///
/// # Formula
///
/// ```text
/// S(t) = Σ a(i), i = 0 … t
/// linear  n = t − 1 + −S(t−1) / a(t),  S(t−1) < 0 ≤ S(t)
/// at end  n = t
/// ```
///
/// where `a(t)` is the flow of period `t`; the last such `t` after which `S` stays at zero or above.
///
/// # Units
///
/// - `flows`: money, that of period 0 first; the result is periods
///
/// # Errors
///
/// The fault that a flow carries.
///
/// # Examples
///
/// 100 laid out, 40 back in each of three years: after two and a half.
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::finance::{PaybackOutcome, WithinPeriod, payback};
/// use wholelife::num::{Exact, Scalar};
/// let flows = [dec!(-100), dec!(40), dec!(40), dec!(40)].map(Exact::exact);
/// let back = payback(&flows, WithinPeriod::Linear).unwrap();
/// assert_eq!(back.periods.map(Exact::result), Some(Ok(dec!(2.5))));
/// assert_eq!(back.outcome, PaybackOutcome::PaidBack);
/// ```
///
/// # Sources
///
/// `[HB135-2025]` simple and discounted payback. That a payback has to last is chosen by us.
pub fn payback(flows: &[Exact], within: WithinPeriod) -> Result<Payback, Fault> {
    let zero = Exact::zero();
    let (mut first, mut lasting, mut undone_in) = (None, None, None);
    let mut sum = zero;
    let mut below = true;
    for (period, flow) in (0_u32..).zip(flows) {
        let before = sum;
        sum = sum + *flow;
        let now_below = sum.less(zero)?;
        if below && !now_below {
            let at = Exact::exact(period.into());
            let moment = match within {
                WithinPeriod::Linear if period > 0 => at - Exact::one() - before / *flow,
                _ => at,
            };
            first = first.or(Some(moment));
            lasting = Some(moment);
        } else if now_below && !below {
            undone_in = undone_in.or(Some(period));
            lasting = None;
        }
        below = now_below;
    }
    let outcome = match (first, lasting, undone_in) {
        (None, ..) => PaybackOutcome::Never,
        (_, None, _) => PaybackOutcome::Undone,
        (Some(moment), Some(_), None) if !zero.less(moment)? => PaybackOutcome::AtOnce,
        _ => PaybackOutcome::PaidBack,
    };
    Ok(Payback {
        outcome,
        periods: lasting,
        first: first.filter(|_| undone_in.is_some()),
        undone_in,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::num::Decimal;
    use rust_decimal_macros::dec;

    /// The outcome, the periods, the first of them, and where they were undone.
    type Told = (
        PaybackOutcome,
        Option<Decimal>,
        Option<Decimal>,
        Option<u32>,
    );

    fn of(flows: &[i64]) -> Told {
        let flows: Vec<Exact> = flows
            .iter()
            .map(|flow| Exact::exact(Decimal::from(*flow)))
            .collect();
        let back = payback(&flows, WithinPeriod::Linear).unwrap();
        let number = |number: Option<Exact>| number.map(|number| number.result().unwrap());
        (
            back.outcome,
            number(back.periods),
            number(back.first),
            back.undone_in,
        )
    }

    #[test]
    fn a_payback_may_be_undone_and_won_back() {
        let (half, later) = (Some(dec!(0.5)), Some(dec!(2.5)));
        assert_eq!(
            of(&[-100, 200, -150]),
            (PaybackOutcome::Undone, None, half, Some(2))
        );
        assert_eq!(
            of(&[-100, 200, -150, 100]),
            (PaybackOutcome::PaidBack, later, half, Some(2))
        );
    }

    #[test]
    fn never_and_at_once() {
        assert_eq!(of(&[-100, 50]).0, PaybackOutcome::Never);
        assert_eq!(of(&[0, 0]).0, PaybackOutcome::AtOnce);
        assert_eq!(of(&[10, -10, 5]).0, PaybackOutcome::AtOnce);
        assert_eq!(of(&[10, -20]).0, PaybackOutcome::Undone);
    }
}
