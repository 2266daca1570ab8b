//! The price schedule: quantities times prices.

use super::Inputs;
use super::flow::{Share, no_flow};
use crate::finance::{part_of_year, weighted};
use crate::model::{Lot, Packs, Quantity, ScheduleItem, Study, VatEvaluated};
use crate::num::{Decimal, Exact, Fault, Scalar, decide, sum};

/// The price of an item, per unit or per pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnitPrice<S> {
    /// The price.
    pub price: S,
    /// Units in the pack; 1 where units are priced.
    pub pack_size: Decimal,
}

/// The price of one unit of an item.
///
/// # Formula
///
/// ```text
/// p = P / s
/// ```
///
/// where `P` is the price of a pack and `s` the units in it.
#[must_use]
pub fn unit_price<S: Scalar>(price: UnitPrice<S>) -> S {
    price.price / S::exact(price.pack_size)
}

/// What `quantity` units of an item cost, of which as many twelfths are bought.
///
/// # Formula
///
/// ```text
/// shared packs    q · m / 12 · P / s
/// whole packs     ⌈q · m / 12 / s⌉ · P
/// ```
///
/// where `q` is all that a participant buys in a year, `m` the months of the year that count, `P` the
/// price of a pack and `s` the units in it.
fn cost_of<S: Scalar>(
    item: &ScheduleItem,
    quantity: Decimal,
    twelfths: u32,
    price: UnitPrice<S>,
) -> S {
    let bought = || part_of_year(S::exact(quantity), twelfths);
    match item.packs {
        Packs::None => bought() * price.price,
        Packs::Shared => bought() * price.price / S::exact(price.pack_size),
        Packs::Whole => {
            let packs =
                part_of_year(Exact::exact(quantity), twelfths) / Exact::exact(price.pack_size);
            match packs.result() {
                Ok(packs) => S::exact(decide(packs).ceil()) * price.price,
                Err(fault) => S::fault(fault),
            }
        }
    }
}

/// What every item of the schedule makes fall due for each participant, by item: before growth and
/// value added tax.
#[derive(Debug, Clone)]
pub struct Purchases<S>(pub(super) Vec<Vec<Share<S>>>);

/// The purchases of every item.
pub fn purchases<S: Scalar>(lot: &Lot, inputs: &Inputs<'_, S>) -> Purchases<S> {
    let items = lot.schedule.iter().zip(&inputs.prices);
    Purchases(
        items
            .map(|(item, price)| bought(item, *price, inputs))
            .collect(),
    )
}

impl<S> Purchases<S> {
    /// The shares of the items that count.
    fn counting(&self, lot: &Lot) -> impl Iterator<Item = &Share<S>> {
        let items = lot.schedule.iter().zip(&self.0);
        items
            .filter(|(item, _)| item.counts)
            .flat_map(|(_, shares)| shares)
    }
}

fn bought<S: Scalar>(
    item: &ScheduleItem,
    price: UnitPrice<S>,
    inputs: &Inputs<'_, S>,
) -> Vec<Share<S>> {
    if item.packs == Packs::Whole {
        return bought_whole(item, price, inputs);
    }
    let mut shares: Vec<Share<S>> = Vec::new();
    let study = &inputs.procurement.study;
    for quantity in &item.quantities {
        let whole = cost_of(item, quantity.per_year, 12, price);
        let position = shares
            .iter()
            .position(|share| share.participant == Some(quantity.participant))
            .unwrap_or_else(|| {
                shares.push(share_of(item, quantity, inputs));
                shares.len().saturating_sub(1)
            });
        let years = shares
            .get_mut(position)
            .into_iter()
            .flat_map(|share| share.by_year.iter_mut());
        for (year, amount) in (0..).zip(years).filter(|(year, _)| covers(quantity, *year)) {
            *amount = *amount
                + match twelfths(study, year) {
                    12 => whole,
                    part => cost_of(item, quantity.per_year, part, price),
                };
        }
    }
    shares
}

/// How much of a year's quantity is bought; what is bought at the base date itself is bought whole.
fn twelfths(study: &Study, year: u32) -> u32 {
    study
        .accrual(year, false)
        .map_or(12, |span| study.twelfths(span))
}

/// Whole packs: rounded up once for what a participant buys in a year, however many rows say it.
fn bought_whole<S: Scalar>(
    item: &ScheduleItem,
    price: UnitPrice<S>,
    inputs: &Inputs<'_, S>,
) -> Vec<Share<S>> {
    let mut participants: Vec<usize> = Vec::new();
    for quantity in &item.quantities {
        if !participants.contains(&quantity.participant) {
            participants.push(quantity.participant);
        }
    }
    let share_of_one = |participant: &usize| {
        let rows: Vec<&Quantity> = item
            .quantities
            .iter()
            .filter(|quantity| quantity.participant == *participant)
            .collect();
        let mut share = share_of(item, rows.first()?, inputs);
        for (year, amount) in (0..).zip(&mut share.by_year) {
            let of_year = rows.iter().filter(|quantity| covers(quantity, year));
            let wanted = of_year
                .map(|quantity| quantity.per_year)
                .try_fold(Decimal::ZERO, Decimal::checked_add);
            *amount = match wanted {
                Some(quantity) if quantity.is_zero() => S::zero(),
                Some(quantity) => cost_of(
                    item,
                    quantity,
                    twelfths(&inputs.procurement.study, year),
                    price,
                ),
                None => S::fault(Fault::Overflow),
            };
        }
        Some(share)
    };
    participants.iter().filter_map(share_of_one).collect()
}

fn covers(quantity: &Quantity, year: u32) -> bool {
    (quantity.from_year..=quantity.to_year).contains(&year)
}

fn share_of<S: Scalar>(
    item: &ScheduleItem,
    quantity: &Quantity,
    inputs: &Inputs<'_, S>,
) -> Share<S> {
    let participants = &inputs.procurement.participants;
    Share {
        payer: participants
            .get(quantity.participant)
            .map_or(0, |participant| participant.payer),
        participant: Some(quantity.participant),
        vat: item.vat,
        by_year: no_flow(inputs.procurement.study.years()),
        present_by_year: Vec::new(),
        residual: S::zero(),
    }
}

/// What the price schedule amounts to: neither growth nor discounting.
///
/// # Formula
///
/// ```text
/// P = Σ q · p · w · (1 + v)
/// ```
///
/// over the items that count, participants and years, where `q` is the expected quantity, `p` the
/// unit price, `w` the weight of the year, 1 but in extensions of the contract, and `v` the value
/// added tax that counts for the payer.
pub fn offered_price<S: Scalar>(lot: &Lot, inputs: &Inputs<'_, S>, purchases: &Purchases<S>) -> S {
    sum(purchases.counting(lot).map(|share| {
        let study = &inputs.procurement.study;
        let years = (0..).zip(&share.by_year);
        let net = sum(years.map(|(year, amount)| weighted(*amount, study.weight(year))));
        match counted_tax(share, inputs) {
            Some(factor) => net * factor,
            None => net,
        }
    }))
}

/// The estimated purchases over the contract, without value added tax.
pub fn contract_value<S: Scalar>(lot: &Lot, inputs: &Inputs<'_, S>, purchases: &Purchases<S>) -> S {
    let years = usize::try_from(inputs.procurement.contract_years).unwrap_or(usize::MAX);
    let shares = purchases.counting(lot);
    sum(shares.flat_map(|share| share.by_year.iter().take(years.saturating_add(1)).copied()))
}

/// What the maximum quantities would cost, where every item that counts declares one.
pub fn value_at_maximum<S: Scalar>(lot: &Lot, inputs: &Inputs<'_, S>) -> Option<S> {
    let items = lot.schedule.iter().zip(&inputs.prices);
    let costs: Option<Vec<S>> = items
        .filter(|(item, _)| item.counts)
        .map(|(item, price)| Some(cost_of(item, item.maximum_quantity?, 12, *price)))
        .collect();
    costs.filter(|costs| !costs.is_empty()).map(sum)
}

/// One plus the rate of value added tax, where the tax counts in the evaluation.
pub(super) fn counted_tax<S: Scalar>(share: &Share<S>, inputs: &Inputs<'_, S>) -> Option<S> {
    let counts = inputs.procurement.vat == VatEvaluated::Unrecoverable
        && inputs
            .procurement
            .payers
            .get(share.payer)
            .is_some_and(|payer| !payer.recovers_vat)
        && !share.vat.is_zero();
    counts.then(|| S::one() + S::exact(share.vat))
}
