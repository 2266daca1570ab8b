//! Prices by quantity: the tiers that a quantity reaches, and how much is bought at the price of each.

use super::UnitPrice;
use super::schedule::{twelfths, wanted};
use crate::finance::{part_of_year, weighted};
use crate::model::{ScheduleItem, Study, TierCount, TierPricing, Tiers};
use crate::num::{Decimal, Exact, Fault, Scalar, decide, sum};

/// The price of one unit, or of one pack, where `counted` units reach the tiers.
///
/// # Formula
///
/// ```text
/// whole quantity   p = P_k            k the tier that the quantity reaches
/// slices           p = Σ s_k · P_k / Σ s_k,  s_k the part of the quantity within tier k
/// ```
pub(super) fn tiered<S: Scalar>(tiers: &Tiers, counted: Exact, price: &UnitPrice<S>) -> S {
    let quantity = match counted.result() {
        Ok(quantity) => quantity,
        Err(fault) => return S::fault(fault),
    };
    let prices = std::iter::once(&price.price).chain(&price.tiers).copied();
    let bought = slices::<S>(tiers, quantity).into_iter().zip(prices);
    if tiers.pricing == TierPricing::WholeQuantity {
        return bought.last().map_or(price.price, |(_, price)| price);
    }
    sum(bought.map(|(slice, price)| slice * price)) / S::exact(quantity)
}

/// The parts of a quantity within the tiers that it reaches.
fn slices<S: Scalar>(tiers: &Tiers, quantity: Decimal) -> Vec<S> {
    // Only the tier is decided: a part of a year is no decimal.
    let reached = tiers.reached(decide(quantity));
    let from = || std::iter::once(Decimal::ZERO).chain(tiers.from.iter().map(|(from, _)| *from));
    let ends = from().skip(1).take(reached).chain([quantity]);
    from()
        .zip(ends)
        .map(|(from, to)| S::exact(to) - S::exact(from))
        .collect()
}

/// The quantity by which the tiers of what a participant buys in a year are found.
pub(super) fn counted(
    item: &ScheduleItem,
    tiers: &Tiers,
    study: &Study,
    year: u32,
    participant: usize,
) -> Exact {
    let participant = match tiers.counted {
        TierCount::ParticipantYear => Some(participant),
        TierCount::Year => None,
    };
    let wanted = wanted(item, year, participant);
    let wanted = wanted.map_or(Exact::fault(Fault::Overflow), Exact::exact);
    part_of_year(wanted, twelfths(study, year))
}

/// How many units of an item are bought at the price of its first tier, its second …, over the study.
///
/// # Formula
///
/// ```text
/// whole quantity   Q_k = Σ q · w            over the participants and years that reach tier k
/// slices           Q_k = Σ q · w · s_k / Σ s_k
/// ```
///
/// where `q` is what a participant buys in a year, `w` the weight of the year, 1 but in extensions of
/// the contract, and `s_k` the part of the quantity that is counted within tier `k`.
///
/// # Errors
///
/// The numbers carry a fault where one does not fit.
#[must_use]
pub fn bought_at_tiers(item: &ScheduleItem, tiers: &Tiers, study: &Study) -> Vec<Exact> {
    let mut bought = vec![Exact::zero(); tiers.from.len().saturating_add(1)];
    let mut participants: Vec<usize> = item.quantities.iter().map(|row| row.participant).collect();
    participants.sort_unstable();
    participants.dedup();
    for year in 0..=study.years() {
        for participant in &participants {
            let quantity = wanted(item, year, Some(*participant));
            if quantity.is_some_and(|quantity| quantity.is_zero()) {
                continue;
            }
            let quantity = quantity.map_or(Exact::fault(Fault::Overflow), Exact::exact);
            let quantity = part_of_year(quantity, twelfths(study, year));
            let quantity = weighted(quantity, study.weight(year));
            let counted = counted(item, tiers, study, year, *participant);
            let slices = counted
                .result()
                .map(|counted| slices::<Exact>(tiers, counted));
            let Ok(slices) = slices else {
                return vec![Exact::fault(Fault::Overflow); bought.len()];
            };
            let reached = slices.len().saturating_sub(1);
            for (tier, (sum, slice)) in bought.iter_mut().zip(slices).enumerate() {
                match tiers.pricing {
                    TierPricing::Slices => *sum = *sum + quantity * slice / counted,
                    TierPricing::WholeQuantity if tier == reached => *sum = *sum + quantity,
                    TierPricing::WholeQuantity => {}
                }
            }
        }
    }
    bought
}
