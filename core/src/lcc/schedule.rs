//! The price schedule: quantities times prices.

use super::Inputs;
use super::flow::{Share, no_flow};
use crate::model::{Lot, Packs, Quantity, ScheduleItem, VatEvaluated};
use crate::num::{Decimal, Scalar, decide, sum};

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

/// What `quantity` units of an item cost.
///
/// # Formula
///
/// ```text
/// shared packs    q · P / s
/// whole packs     ⌈q / s⌉ · P
/// ```
fn cost_of<S: Scalar>(item: &ScheduleItem, quantity: Decimal, price: UnitPrice<S>) -> S {
    match item.packs {
        Packs::None => S::exact(quantity) * price.price,
        Packs::Shared => S::exact(quantity) * price.price / S::exact(price.pack_size),
        Packs::Whole => {
            let packs = quantity
                .checked_div(price.pack_size)
                .map_or(quantity, |packs| decide(packs).ceil());
            S::exact(packs) * price.price
        }
    }
}

/// What every item of the schedule makes fall due for each participant, by item: before growth and
/// value added tax.
#[derive(Debug, Clone)]
pub struct Purchases<S>(pub(super) Vec<Vec<Share<S>>>);

/// The purchases of every item.
pub fn purchases<S: Scalar>(lot: &Lot, inputs: &Inputs<'_, S>) -> Purchases<S> {
    let items = lot.schedule.iter().zip(inputs.prices);
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
    let mut shares: Vec<Share<S>> = Vec::new();
    for quantity in &item.quantities {
        let cost = cost_of(item, quantity.per_year, price);
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
        for (_, amount) in (0..).zip(years).filter(|(year, _)| covers(quantity, *year)) {
            *amount = *amount + cost;
        }
    }
    shares
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
        by_year: no_flow(inputs.procurement.years),
        residual: S::zero(),
    }
}

/// What the price schedule amounts to: neither growth nor discounting.
///
/// # Formula
///
/// ```text
/// P = Σ q · p · (1 + v)
/// ```
///
/// over the items that count, participants and years, where `q` is the expected quantity, `p` the
/// unit price and `v` the value added tax that counts for the payer.
pub fn offered_price<S: Scalar>(lot: &Lot, inputs: &Inputs<'_, S>, purchases: &Purchases<S>) -> S {
    sum(purchases.counting(lot).map(|share| {
        let net = sum(share.by_year.iter().copied());
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
    let items = lot.schedule.iter().zip(inputs.prices);
    let costs: Option<Vec<S>> = items
        .filter(|(item, _)| item.counts)
        .map(|(item, price)| Some(cost_of(item, item.maximum_quantity?, *price)))
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
