//! When the items of a pool are bought and disposed of over a study.

use super::wear::wear;
use super::year::Year;
use crate::model::{Basis, Cause, ProductSystem, Service};
use crate::num::{Decimal, Exact, Fault, Scalar, decide};

/// How often a whole pool is bought and disposed of, year by year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PoolFlow<S> {
    /// In year 0, 1, 2 …; year 0 is the base date.
    pub bought: Vec<Decimal>,
    /// In year 0, 1, 2 …, as far as it ends within the study.
    pub ended: Vec<Decimal>,
    /// Which share of the last one's life is left at the end of the study.
    pub unused: S,
}

/// When a pool is bought that is bought at the base date and again whenever it is worn out.
///
/// # Formula
///
/// ```text
/// bought until t = ⌈t / L⌉                        it serves from the year it is bought in
/// bought until t = min(⌊t / L⌋ + 1, ⌈T / L⌉)      from the following year
/// ended until t  = ⌊t / L⌋
/// unused         = ⌈T / L⌉ − T / L
/// ```
///
/// where `L` is `life`, in years, also as the scalar `own`, and `T` the years of the study. So it is bought
/// again in the year after the last that it serves, or in that last year, as a capital item is. The first is
/// bought at the base date either way, and one that ends with the study is not bought again.
///
/// # Errors
///
/// A life of no years.
///
/// # Examples
///
/// A pool that lasts two years is bought in years 0, 3 and 5 of five, or in 0, 2 and 4 where it serves from
/// the year after, and half of the last is left:
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::num::{Exact, Scalar};
/// use wholelife::model::Service;
/// use wholelife::reuse::flow_of_pool;
/// let two = Exact::exact(dec!(2));
/// let flow = flow_of_pool(two, two, 5, Service::YearOfPurchase).unwrap();
/// assert_eq!(flow.bought, [1, 0, 0, 1, 0, 1].map(rust_decimal::Decimal::from));
/// let ahead = flow_of_pool(two, two, 5, Service::FollowingYear).unwrap();
/// assert_eq!(ahead.bought, [1, 0, 1, 0, 1, 0].map(rust_decimal::Decimal::from));
/// assert_eq!(ahead.unused.result(), flow.unused.result());
/// assert_eq!(flow.ended, [0, 0, 1, 0, 1, 0].map(rust_decimal::Decimal::from));
/// assert_eq!(flow.unused.result(), Ok(dec!(0.5)));
/// ```
pub fn flow_of_pool<S: Scalar>(
    life: Exact,
    own: S,
    years: u32,
    service: Service,
) -> Result<PoolFlow<S>, Fault> {
    let lives = |year: u32| {
        let lives = Exact::exact(Decimal::from(year)) / life;
        lives.result().map(decide)
    };
    let all = lives(years)?.ceil().max(Decimal::ONE);
    let (mut bought, mut ended) = (vec![Decimal::ONE], vec![Decimal::ZERO]);
    let (mut before, mut over) = (Decimal::ONE, Decimal::ZERO);
    for year in 1..=years {
        let lives = lives(year)?;
        let finished = lives.floor();
        let begun = match service {
            Service::YearOfPurchase => lives.ceil().max(Decimal::ONE),
            Service::FollowingYear => finished.saturating_add(Decimal::ONE).min(all),
        };
        let step = |to: Decimal, from: Decimal| to.checked_sub(from).ok_or(Fault::Overflow);
        bought.push(step(begun, before)?);
        ended.push(step(finished, over)?);
        (before, over) = (begun, finished);
    }
    let served = S::exact(Decimal::from(years)) / own;
    Ok(PoolFlow {
        bought,
        ended,
        unused: S::exact(before) - served,
    })
}

/// When what a line takes falls due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Due<S> {
    /// So much in every year.
    Yearly(S),
    /// With the pool.
    Pool {
        /// In year 0, 1, 2 …; none in years without a purchase or an end.
        by_year: Vec<Option<S>>,
        /// How much of it the last pool has not used up; none where it arises at the end.
        unused: Option<S>,
    },
}

impl<S> Due<S> {
    /// The last year that a pool is bought in; none where nothing is bought with one.
    #[must_use]
    pub fn last(&self) -> Option<u32> {
        match self {
            Self::Yearly(_) => None,
            Self::Pool { by_year, .. } => {
                let year = by_year.iter().rposition(Option::is_some)?;
                u32::try_from(year).ok()
            }
        }
    }
}

/// When what `takes` a line of a year says falls due over the years of a study, with pools bought whole.
///
/// # Formula
///
/// ```text
/// c(t) = c                      what is in proportion to uses, days or years
/// c(t) = k(t) · c · L           what is bought, or ends, with a pool: k(t) times, L the years it lasts
/// L = N · m / n
/// ```
///
/// # Errors
///
/// A pool that lasts no time.
pub fn due<S: Scalar>(
    system: &ProductSystem,
    year: &Year<S>,
    cause: Cause,
    takes: S,
    (uses, years, service): (Decimal, u32, Service),
) -> Result<Due<S>, Fault> {
    let item = item_part(system, cause);
    let pool = item.and_then(|(index, at_end)| {
        let (component, worn) = (system.components.get(index)?, year.worn.get(index)?);
        Some((component.durability.loss, worn, worn.pool?, at_end))
    });
    let Some((loss, worn, items, at_end)) = pool else {
        return Ok(Due::Yearly(takes));
    };
    let certain = wear(worn.limit, Exact::exact(loss))?.uses;
    let life = certain * Exact::exact(items) / Exact::exact(uses);
    let own = worn.wear.uses * S::exact(items) / S::exact(uses);
    let flow = flow_of_pool(life, own, years, service)?;
    // A pool takes in its life what it takes in a year, as many times as its life has years.
    let whole = takes * own;
    let times = if at_end { flow.ended } else { flow.bought };
    let of_year = |times: Decimal| (!times.is_zero()).then(|| whole * S::exact(times));
    Ok(Due::Pool {
        by_year: times.into_iter().map(of_year).collect(),
        unused: (!at_end).then(|| whole * flow.unused),
    })
}

/// The component whose items a line is for, and whether it arises at their end.
#[must_use]
pub fn item_part(system: &ProductSystem, cause: Cause) -> Option<(usize, bool)> {
    match cause {
        Cause::Item(index) => Some((index, false)),
        Cause::Resource(index, place) => {
            let component = system.components.get(index)?;
            match component.resources.get(place)?.basis {
                Basis::PerItem => Some((index, false)),
                Basis::EndOfLife => Some((index, true)),
                _ => None,
            }
        }
        Cause::Infection => None,
    }
}
