//! The one place where a number is rounded before something is decided by it.

use rust_decimal::{Decimal, RoundingStrategy};

/// How many decimals a number has when it is compared, ranked, looked up, rounded or reported.
pub const DECISION_DECIMALS: u32 = 12;

/// `value` to [`DECISION_DECIMALS`] decimals, half to even, without trailing zeros.
///
/// Division leaves a remainder in the 28th decimal; without this step 85 weighted by three
/// thirds could be 84.99…9 and lose against 85.
///
/// # Examples
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::num::decide;
/// let third = dec!(1) / dec!(3);
/// assert_ne!(third + third + third, dec!(1));
/// assert_eq!(decide(third + third + third), dec!(1));
/// ```
#[must_use]
pub fn decide(value: Decimal) -> Decimal {
    let rounded = if value.scale() > DECISION_DECIMALS {
        value.round_dp_with_strategy(DECISION_DECIMALS, RoundingStrategy::MidpointNearestEven)
    } else {
        value
    };
    rounded.normalize()
}
