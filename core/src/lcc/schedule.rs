//! The price schedule: quantities times prices.

use super::Inputs;
use super::flow::{Share, no_flow};
use super::tier::{counted, tiered};
use crate::finance::{part_of_year, weighted};
use crate::model::{
    DiscountKind, Lot, Packs, Price, Procurement, Quantity, ScheduleItem, Study, VatEvaluated,
};
use crate::num::{Decimal, Exact, Fault, Scalar, decide, highest, sum};

/// The price of an item, per unit or per pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitPrice<S> {
    /// The price, after its discount; that of the first tier where prices go by quantity.
    pub price: S,
    /// The prices of the tiers after the first, after the discount; empty where one price holds for
    /// every quantity.
    pub tiers: Vec<S>,
    /// Units in the pack; 1 where units are priced.
    pub pack_size: Decimal,
}

impl<S: Scalar> UnitPrice<S> {
    /// What is asked for an item.
    #[must_use]
    pub fn of(item: &ScheduleItem, price: &Price) -> Self {
        let mut asked = price.asked();
        Self {
            price: asked.next().unwrap_or_else(S::zero),
            tiers: asked.collect(),
            pack_size: match item.packs {
                Packs::None => Decimal::ONE,
                Packs::Shared | Packs::Whole => price.pack_size,
            },
        }
    }
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
pub(super) fn cost_of<S: Scalar>(
    item: &ScheduleItem,
    quantity: Decimal,
    twelfths: u32,
    price: &UnitPrice<S>,
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
/// value added tax, after every discount.
#[derive(Debug, Clone)]
pub struct Purchases<S> {
    pub(super) by_item: Vec<Vec<Share<S>>>,
    /// The weight of each item's option.
    weights: Vec<Option<Decimal>>,
    /// The discount on the whole schedule.
    pub discount: Option<ScheduleDiscount<S>>,
}

/// A discount on the whole schedule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ScheduleDiscount<S> {
    /// As a fraction.
    pub share: S,
    /// What the items that count amount to before it, without tax and weights.
    pub of: S,
}

/// The purchases of every item, by participant and year: quantity times price, in money at the
/// prices of the schedule.
///
/// # Formula
///
/// ```text
/// A' = A · (1 − D)        D the discount on the schedule, or its amount over the sum of what counts
/// ```
///
/// An amount takes off all there is at most, and nothing where there is nothing.
///
/// # Errors
///
/// The scalars carry a fault where an amount does not fit.
pub fn purchases<S: Scalar>(lot: &Lot, inputs: &Inputs<'_, S>) -> Purchases<S> {
    let items = lot.schedule.iter().zip(&inputs.prices);
    let mut by_item: Vec<Vec<Share<S>>> = items
        .map(|(item, price)| bought(item, price, inputs))
        .collect();
    let discount = inputs.discount.map(|discount| {
        let counted = lot.schedule.iter().zip(&by_item);
        let shares = counted.filter(|(item, _)| item.counts);
        let amounts = shares
            .flat_map(|(_, shares)| shares)
            .map(|share| &share.by_year);
        let of = sum(amounts.flatten().copied());
        let share = match discount.kind {
            DiscountKind::Rate => discount.value,
            DiscountKind::Amount => {
                let share = (discount.value / of).smaller(S::one());
                S::choose(S::zero().less(of), share, S::zero())
            }
        };
        ScheduleDiscount { share, of }
    });
    if let Some(discount) = discount {
        let left = S::one() - discount.share;
        let shares = by_item.iter_mut().flatten();
        for amount in shares.flat_map(|share| &mut share.by_year) {
            *amount = *amount * left;
        }
    }
    Purchases {
        by_item,
        weights: lot.schedule.iter().map(|item| item.weight).collect(),
        discount,
    }
}

impl<S: Scalar> Purchases<S> {
    /// What the item at `item` amounts to over the study, with the tax that counts; zero for none.
    ///
    /// # Formula
    ///
    /// ```text
    /// A = Σ q · w · p · (1 + v) · o
    /// ```
    ///
    /// where `o` is the weight of the item's option, over the item's quantities `q` and their years at the price `p` of one unit, or in whole
    /// packs; `w` is the weight of the year, 1 but in extensions of the contract, and `v` the value
    /// added tax that counts for the payer.
    ///
    /// # Units
    ///
    /// Money in the prices of the schedule; neither growth nor discounting, not rounded.
    #[must_use]
    pub fn amount(&self, item: usize, procurement: &Procurement) -> S {
        self.amount_of(item, procurement, |_| true)
    }

    /// What the item at `item` amounts to in the shares that `counts` selects.
    pub(super) fn amount_of(
        &self,
        item: usize,
        procurement: &Procurement,
        counts: impl Fn(&Share<S>) -> bool,
    ) -> S {
        let option = self.weights.get(item).copied().flatten();
        let shares = self.shares(item).filter(|share| counts(share));
        let amount = sum(shares.map(|share| {
            let years = (0..).zip(&share.by_year);
            let weight = |year| procurement.study.weight(year);
            let net = sum(years.map(|(year, amount)| weighted(*amount, weight(year))));
            match counted_tax(share, procurement) {
                Some(factor) => net * factor,
                None => net,
            }
        }));
        weighted(amount, option)
    }

    /// What the item at `item` amounts to over the years of the contract, without value added tax.
    #[must_use]
    pub fn contract_amount(&self, item: usize, procurement: &Procurement) -> S {
        let years = usize::try_from(procurement.contract_years).unwrap_or(usize::MAX);
        let of_share = |share: &'_ Share<S>| {
            let years = share.by_year.iter().take(years.saturating_add(1));
            sum(years.copied())
        };
        sum(self.shares(item).map(of_share))
    }

    fn shares(&self, item: usize) -> impl Iterator<Item = &Share<S>> {
        self.by_item.get(item).into_iter().flatten()
    }
}

/// The indices of the items that count.
fn counting<S: Scalar>(lot: &Lot, inputs: &Inputs<'_, S>) -> impl Iterator<Item = usize> {
    let items = lot.schedule.iter().enumerate();
    items
        .filter(|(_, item)| inputs.counts_item(item))
        .map(|(index, _)| index)
}

/// The indices of the items that the buyer may come to buy: also those of options that do not count in
/// the evaluation, but of alternatives only the chosen.
fn callable<S: Scalar>(lot: &Lot, inputs: &Inputs<'_, S>) -> impl Iterator<Item = usize> {
    let items = lot.schedule.iter().enumerate();
    items
        .filter(|(_, item)| !lot.is_alternative(item) || inputs.counts_item(item))
        .map(|(index, _)| index)
}

fn bought<S: Scalar>(
    item: &ScheduleItem,
    price: &UnitPrice<S>,
    inputs: &Inputs<'_, S>,
) -> Vec<Share<S>> {
    if item.packs == Packs::Whole || (item.tiers.is_some() && !price.tiers.is_empty()) {
        return bought_together(item, price, inputs);
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
pub(super) fn twelfths(study: &Study, year: u32) -> u32 {
    study
        .accrual(year, false)
        .map_or(12, |span| study.twelfths(span))
}

/// Whole packs and tiers go by what a participant buys in a year, however many rows say it.
fn bought_together<S: Scalar>(
    item: &ScheduleItem,
    price: &UnitPrice<S>,
    inputs: &Inputs<'_, S>,
) -> Vec<Share<S>> {
    let mut participants: Vec<usize> = Vec::new();
    for quantity in &item.quantities {
        if !participants.contains(&quantity.participant) {
            participants.push(quantity.participant);
        }
    }
    let study = &inputs.procurement.study;
    let cost = |year: u32, participant: usize| {
        let Some(quantity) = wanted(item, year, Some(participant)) else {
            return S::fault(Fault::Overflow);
        };
        if quantity.is_zero() {
            return S::zero();
        }
        let twelfths = twelfths(study, year);
        let Some(tiers) = item.tiers.as_ref().filter(|_| !price.tiers.is_empty()) else {
            return cost_of(item, quantity, twelfths, price);
        };
        let price = UnitPrice {
            price: tiered(tiers, counted(item, tiers, study, year, participant), price),
            tiers: Vec::new(),
            pack_size: price.pack_size,
        };
        cost_of(item, quantity, twelfths, &price)
    };
    let share_of_one = |participant: &usize| {
        let mut rows = item.quantities.iter();
        let row = rows.find(|row| row.participant == *participant)?;
        let mut share = share_of(item, row, inputs);
        for (year, amount) in (0..).zip(&mut share.by_year) {
            *amount = cost(year, *participant);
        }
        Some(share)
    };
    participants.iter().filter_map(share_of_one).collect()
}

/// How much a participant, or all together, want in a year; none where that does not fit.
pub(super) fn wanted(
    item: &ScheduleItem,
    year: u32,
    participant: Option<usize>,
) -> Option<Decimal> {
    let rows = item.quantities.iter().filter(|row| covers(row, year));
    rows.filter(|row| participant.is_none_or(|one| row.participant == one))
        .map(|row| row.per_year)
        .try_fold(Decimal::ZERO, Decimal::checked_add)
}

pub(super) fn covers(quantity: &Quantity, year: u32) -> bool {
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
/// P = Σ q · p · w · (1 + v) · o
/// ```
///
/// over the items that count, participants and years, where `o` is the weight of the item's option,
/// `q` the expected quantity, `p` the
/// unit price, `w` the weight of the year, 1 but in extensions of the contract, and `v` the value
/// added tax that counts for the payer.
///
/// # Units
///
/// Money in the prices of the schedule, not rounded.
///
/// # Errors
///
/// The scalar carries a fault where an amount does not fit.
///
/// # Examples
///
/// ```
/// # use rust_decimal_macros::dec;
/// # use wholelife::{Input, read};
/// use wholelife::lcc::{Inputs, contract_value, offered_price, purchases, value_at_maximum};
/// use wholelife::num::Exact;
/// # let envelope = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/example.json"));
/// # let case = read(Input::Envelope(envelope))?;
/// # let (procurement, lot) = (&case.procurement, &case.procurement.lots[0]);
/// # let complete = lot.complete(&lot.offers[0].offer, false).unwrap();
/// let inputs = Inputs::<Exact>::of(procurement, lot, &complete);
/// let bought = purchases(lot, &inputs);
/// assert_eq!(offered_price(lot, &inputs, &bought).result(), Ok(dec!(1000)));
/// assert_eq!(contract_value(lot, &inputs, &bought).result(), Ok(dec!(1000)));
/// // No item says how much may be bought at most.
/// assert!(value_at_maximum(lot, &inputs).is_none());
/// # Ok::<(), wholelife::Rejection>(())
/// ```
pub fn offered_price<S: Scalar>(lot: &Lot, inputs: &Inputs<'_, S>, purchases: &Purchases<S>) -> S {
    sum(counting(lot, inputs).map(|item| purchases.amount(item, inputs.procurement)))
}

/// The estimated purchases over the contract, without value added tax.
///
/// # Formula
///
/// ```text
/// K = Σ q · p        t = 0 … the last year of the contract
/// ```
///
/// over the items that the buyer may come to buy and their quantities `q` at the unit price `p`; every extension counts
/// whole. Money, not rounded; an example stands at [`offered_price`].
///
/// # Errors
///
/// The scalar carries a fault where an amount does not fit.
pub fn contract_value<S: Scalar>(lot: &Lot, inputs: &Inputs<'_, S>, purchases: &Purchases<S>) -> S {
    sum(callable(lot, inputs).map(|item| purchases.contract_amount(item, inputs.procurement)))
}

/// What the maximum quantity of an item would cost, without value added tax, where one is declared:
/// quantity times price, or whole packs times the price of a pack; money, not rounded. Of prices by
/// quantity the greatest counts, since the maximum says nothing of single years.
///
/// # Errors
///
/// The scalar carries a fault where the amount does not fit.
pub fn maximum_amount<S: Scalar>(item: &ScheduleItem, price: &UnitPrice<S>) -> Option<S> {
    let prices = std::iter::once(price.price).chain(price.tiers.iter().copied());
    let dearest = UnitPrice {
        price: highest(prices)?,
        tiers: Vec::new(),
        pack_size: price.pack_size,
    };
    Some(cost_of(item, item.maximum_quantity?, 12, &dearest))
}

/// What the maximum quantities would cost, where every item that may be bought declares one, less a
/// discount on the schedule that is a fraction; an example stands at [`offered_price`].
///
/// # Errors
///
/// The scalar carries a fault where an amount does not fit.
pub fn value_at_maximum<S: Scalar>(lot: &Lot, inputs: &Inputs<'_, S>) -> Option<S> {
    let item = |index| Some((lot.schedule.get(index)?, inputs.prices.get(index)?));
    let items = callable(lot, inputs).filter_map(item);
    let costs: Option<Vec<S>> = items
        .map(|(item, price)| maximum_amount(item, price))
        .collect();
    let value = costs.filter(|costs| !costs.is_empty()).map(sum)?;
    let rate = inputs.discount.filter(|one| one.kind == DiscountKind::Rate);
    Some(rate.map_or(value, |rate| rate.from(value)))
}

/// The rate of value added tax that counts in the evaluation for a payer, as a fraction; none where
/// tax does not count, the payer recovers it or the rate is zero.
#[must_use]
pub fn counted_rate(procurement: &Procurement, payer: usize, rate: Decimal) -> Option<Decimal> {
    let payer = procurement.payers.get(payer);
    let counts = procurement.vat == VatEvaluated::Unrecoverable
        && payer.is_some_and(|payer| !payer.recovers_vat)
        && !rate.is_zero();
    counts.then_some(rate)
}

/// One plus the rate of value added tax, where the tax counts in the evaluation.
pub(super) fn counted_tax<S: Scalar>(share: &Share<S>, procurement: &Procurement) -> Option<S> {
    let rate = counted_rate(procurement, share.payer, share.vat)?;
    Some(S::one() + S::exact(rate))
}
