//! How many uses an item is expected to make.

use crate::num::{Decimal, Exact, Fault, Scalar, decide};

/// What is expected of one item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wear<S> {
    /// How many uses it makes.
    pub uses: S,
    /// The probability that it is not lost, and so is disposed of at its end.
    pub survival: S,
}

/// What is expected of an item that is disposed of after so many uses, if it is not lost before.
///
/// # Formula
///
/// ```text
/// N = Σ (1 − q)^k + f · (1 − q)^w,  k = 0 … w − 1        (1 − (1 − q)^w) / q for f = 0 and q > 0
/// S = (1 − q)^w · (1 − f · q)
/// ```
///
/// where `q` is the probability of `loss` following a use, `w` the whole uses of `limit` and `f` the rest:
/// of items whose time ends between two uses, the share `f` makes one use more.
///
/// # Units
///
/// `limit` and `N` are uses of one item; `q` and `S` are probabilities.
///
/// # Errors
///
/// The scalars carry a fault where a power does not fit; a limit of more uses than can be counted is one.
///
/// # Examples
///
/// Of items that are lost with 2 % a use, 36 % make all of 50 uses:
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::num::{Exact, Scalar};
/// use wholelife::reuse::wear;
/// let fifty = Exact::exact(dec!(50));
/// let worn = wear(fifty, Exact::exact(dec!(0.02))).unwrap();
/// assert_eq!(worn.uses.result().unwrap().round_dp(4), dec!(31.7915));
/// assert_eq!(worn.survival.result().unwrap().round_dp(4), dec!(0.3642));
/// assert_eq!(wear(fifty, Exact::zero()).unwrap().uses.result(), Ok(dec!(50)));
/// ```
pub fn wear<S: Scalar>(limit: Exact, loss: S) -> Result<Wear<S>, Fault> {
    let decided = decide(limit.result()?);
    let whole = u32::try_from(decided.trunc()).map_err(|_| Fault::Overflow)?;
    let rest = S::exact((limit - Exact::exact(Decimal::from(whole))).result()?);
    let (uses, kept) = in_whole_uses(whole, S::one() - loss);
    Ok(Wear {
        uses: uses + rest * kept,
        survival: kept * (S::one() - rest * loss),
    })
}

/// The sum of `kept^k` over `k` below `uses`, and `kept^uses`.
///
/// By halves and not as a quotient: a difference divided by a small loss would lose the digits it has.
fn in_whole_uses<S: Scalar>(uses: u32, kept: S) -> (S, S) {
    if uses == 0 {
        return (S::zero(), S::one());
    }
    let (half, left) = in_whole_uses(uses >> 1, kept);
    let (even, left) = (half + half * left, left * left);
    if uses.is_multiple_of(2) {
        (even, left)
    } else {
        (even + left, left * kept)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rust_decimal_macros::dec;

    fn worn(limit: Decimal, loss: Decimal) -> (Decimal, Decimal) {
        let worn = wear(Exact::exact(limit), Exact::exact(loss)).unwrap();
        (worn.uses.result().unwrap(), worn.survival.result().unwrap())
    }

    #[test]
    fn an_item_that_is_always_lost_makes_one_use() {
        assert_eq!(worn(dec!(50), dec!(1)), (dec!(1), dec!(0)));
        assert_eq!(worn(dec!(1), dec!(0.3)), (dec!(1), dec!(0.7)));
        assert_eq!(worn(dec!(0.25), dec!(0)), (dec!(0.25), dec!(1)));
    }

    proptest! {
        /// Item by item: each is used until it is lost or at its end.
        #[test]
        fn the_closed_form_is_what_single_items_make(limit in 1u32..60, per_mille in 0u32..=1000) {
            let loss = Decimal::new(per_mille.into(), 3);
            let (mut uses, mut left) = (Decimal::ZERO, Decimal::ONE);
            for _ in 0..limit {
                uses += left;
                left *= Decimal::ONE - loss;
            }
            let (expected, survival) = worn(Decimal::from(limit), loss);
            prop_assert!((expected - uses).abs() < dec!(1e-18), "{expected} {uses}");
            prop_assert!((survival - left).abs() < dec!(1e-18));
        }

        #[test]
        fn longer_lives_make_more_uses_and_losses_fewer(
            hundredths in 1i64..6000, more in 1i64..500, per_mille in 0u32..999,
        ) {
            let (limit, loss) = (Decimal::new(hundredths, 2), Decimal::new(per_mille.into(), 3));
            let decided = |limit: Decimal, loss: Decimal| {
                let (uses, survival) = worn(limit, loss);
                (decide(uses), decide(survival))
            };
            let (uses, survival) = decided(limit, loss);
            let (longer, worse) = decided(limit + Decimal::new(more, 2), loss);
            prop_assert!(longer >= uses && worse <= survival);
            let (fewer, _) = decided(limit, loss + dec!(0.001));
            prop_assert!(fewer <= uses);
        }
    }
}
