//! How many units of an item are bought, in a year and over the study.

use std::collections::BTreeSet;

use super::UnitPrice;
use super::schedule::{cost_of, covers, twelfths, wanted};
use crate::finance::{part_of_year, weighted};
use crate::model::{Quantity, ScheduleItem, Study};
use crate::num::{Fault, Scalar, sum};

/// How many units of an item are bought in a year, by all participants: those of whole packs too, where
/// packs are bought whole; none in a year that no quantity is expected for.
///
/// # Formula
///
/// ```text
/// units          q · m / 12
/// whole packs    ⌈q · m / 12 / s⌉ · s        by each participant
/// ```
///
/// # Errors
///
/// The scalar carries a fault where a number does not fit.
#[must_use]
pub fn units_bought<S: Scalar>(
    item: &ScheduleItem,
    price: &UnitPrice<S>,
    study: &Study,
    year: u32,
) -> Option<S> {
    let of_one = |participant: usize| match wanted(item, year, Some(participant)) {
        // A pack that costs as many as it has units costs what is bought.
        Some(quantity) => {
            let units = UnitPrice {
                price: S::exact(price.pack_size),
                tiers: Vec::new(),
                pack_size: price.pack_size,
            };
            cost_of(item, quantity, twelfths(study, year), &units)
        }
        None => S::fault(Fault::Overflow),
    };
    let rows = item.quantities.iter().filter(|row| covers(row, year));
    let buying: BTreeSet<usize> = rows.map(|row| row.participant).collect();
    (!buying.is_empty()).then(|| sum(buying.into_iter().map(of_one)))
}

/// How many units of an item are bought over the study.
///
/// # Formula
///
/// ```text
/// Q = Σ q · w · m / 12 · o
/// ```
///
/// over the item's quantities `q` and their years, where `w` is the weight of the year, 1 but in
/// extensions of the contract, `m` the months of the year that count, and `o` the weight of the item's
/// option. Whole packs are not rounded up.
///
/// # Errors
///
/// The scalar carries a fault where the number does not fit.
#[must_use]
pub fn quantity_bought<S: Scalar>(item: &ScheduleItem, study: &Study) -> S {
    let rows = item.quantities.iter();
    let by_year = rows.flat_map(|row| {
        let years = row.from_year..=row.to_year.min(study.years());
        years.map(move |year| of_row(row, study, year))
    });
    weighted(sum(by_year), item.weight)
}

/// The part of [`quantity_bought`] that is bought in `year`; none in a year that no quantity is expected for.
///
/// # Errors
///
/// The scalar carries a fault where the number does not fit.
#[must_use]
pub fn quantity_in_year<S: Scalar>(item: &ScheduleItem, study: &Study, year: u32) -> Option<S> {
    let rows = item.quantities.iter().filter(|row| covers(row, year));
    let bought: Vec<S> = rows.map(|row| of_row(row, study, year)).collect();
    (!bought.is_empty()).then(|| weighted(sum(bought), item.weight))
}

fn of_row<S: Scalar>(row: &Quantity, study: &Study, year: u32) -> S {
    let part = part_of_year(S::exact(row.per_year), twelfths(study, year));
    weighted(part, study.weight(year))
}
