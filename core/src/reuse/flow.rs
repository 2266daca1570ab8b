//! When the items of a pool are bought and disposed of over a study.

use crate::num::{Decimal, Exact, Fault, Scalar, decide};

/// How often a whole pool is bought and disposed of, year by year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PoolFlow {
    /// In year 0, 1, 2 …; year 0 is the base date.
    pub bought: Vec<Decimal>,
    /// In year 0, 1, 2 …, as far as it ends within the study.
    pub ended: Vec<Decimal>,
    /// Which share of the last one's life is left at the end of the study.
    pub unused: Exact,
}

/// When a pool is bought that is bought at the base date and again whenever it is worn out.
///
/// # Formula
///
/// ```text
/// bought until t = ⌈t / L⌉        ended until t = ⌊t / L⌋        unused = ⌈T / L⌉ − T / L
/// ```
///
/// where `L` is `life`, in years, and `T` the years of the study. One that ends with the study is not
/// bought again.
///
/// # Errors
///
/// A life of no years.
///
/// # Examples
///
/// A pool that lasts two years is bought in years 0, 3 and 5 of five, and half of the last is left:
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::num::{Exact, Scalar};
/// use wholelife::reuse::flow_of_pool;
/// let flow = flow_of_pool(Exact::exact(dec!(2)), 5).unwrap();
/// assert_eq!(flow.bought, [1, 0, 0, 1, 0, 1].map(rust_decimal::Decimal::from));
/// assert_eq!(flow.ended, [0, 0, 1, 0, 1, 0].map(rust_decimal::Decimal::from));
/// assert_eq!(flow.unused.result(), Ok(dec!(0.5)));
/// ```
pub fn flow_of_pool(life: Exact, years: u32) -> Result<PoolFlow, Fault> {
    let lives = |year: u32| (Exact::exact(Decimal::from(year)) / life).result();
    let (mut bought, mut ended) = (vec![Decimal::ONE], vec![Decimal::ZERO]);
    let (mut before, mut over) = (Decimal::ONE, Decimal::ZERO);
    for year in 1..=years {
        let lives = decide(lives(year)?);
        let (begun, finished) = (lives.ceil().max(Decimal::ONE), lives.floor());
        let step = |to: Decimal, from: Decimal| to.checked_sub(from).ok_or(Fault::Overflow);
        bought.push(step(begun, before)?);
        ended.push(step(finished, over)?);
        (before, over) = (begun, finished);
    }
    let served = Exact::exact(Decimal::from(years)) / life;
    Ok(PoolFlow {
        bought,
        ended,
        unused: Exact::exact(before) - served,
    })
}
