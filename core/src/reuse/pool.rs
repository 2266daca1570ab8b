//! How many items are kept.

use crate::model::PoolSize;
use crate::num::{Decimal, Exact, Fault, Scalar, decide};

/// How many items a pool holds.
///
/// # Formula
///
/// ```text
/// m = max(⌈n / d · t · (1 + r)⌉, p)
/// ```
///
/// where `n` are `uses_per_year`, `d` the `operating_days` of a year, `t` the operating days until an item
/// can be used again, `r` the reserve and `p` the most that are needed at once; rounded up only where the
/// pool is of whole items.
///
/// # Errors
///
/// [`Fault::DivisionByZero`] without operating days, which reading has refused.
///
/// # Examples
///
/// 300 uses on 250 days, each item back after two days, and a fifth in reserve: 3 items.
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::model::PoolSize;
/// use wholelife::reuse::pool_items;
/// let size = |whole| PoolSize::Turnaround { days: dec!(2), reserve: dec!(0.2), peak: 1, whole };
/// assert_eq!(pool_items(size(true), dec!(300), dec!(250)), Ok(dec!(3)));
/// assert_eq!(pool_items(size(false), dec!(300), dec!(250)), Ok(dec!(2.88)));
/// ```
pub fn pool_items(
    size: PoolSize,
    uses_per_year: Decimal,
    operating_days: Decimal,
) -> Result<Decimal, Fault> {
    match size {
        PoolSize::Stated(items) => Ok(items),
        PoolSize::Turnaround {
            days,
            reserve,
            peak,
            whole,
        } => {
            let [uses, operating, days, reserve] =
                [uses_per_year, operating_days, days, reserve].map(Exact::exact);
            let needed = uses * days * (Exact::one() + reserve) / operating;
            let needed = decide(needed.result()?);
            let items = if whole { needed.ceil() } else { needed };
            Ok(items.max(Decimal::from(peak)))
        }
    }
}
