//! What of a product system is counted in whole steps: it stays as it is stated, in every draw.

use super::plan::{Plan, Planned};
use crate::model::{LotProducts, Measure, Operand, PoolPurchase, PoolSize, UncertainNumber};

/// Whether what is drawn decides how often a product system is used, how many items its pools hold, or when these are
/// bought.
pub(super) fn steps_are_fixed(plan: &Plan<'_>) -> bool {
    let Some(products) = &plan.room.lot.products else {
        return false;
    };
    plan.offers.iter().any(|planned| {
        let is_drawn = |operand| is_drawn(plan, planned, operand);
        let system = planned.complete.product_system;
        let system = system.and_then(|index| products.systems.get(index));
        let components = system.into_iter().flat_map(|system| &system.components);
        let mut durabilities = components.map(|component| component.durability);
        system.is_some() && is_drawn(products.uses_per_year)
            || durabilities.any(|durability| {
                let is_bought_whole = products.pools != PoolPurchase::Evenly;
                durability.pool.is_some_and(|pool| {
                    matches!(pool.size, PoolSize::Stated(items) if is_drawn(items))
                        || is_bought_whole && is_drawn(durability.loss)
                })
            })
    })
}

/// Whether what is drawn decides from how many uses on a product system takes less than another, which is measured.
pub(super) fn break_evens_are_fixed(plan: &Plan<'_>) -> bool {
    let lot = plan.room.lot;
    let Some(products) = &lot.products else {
        return false;
    };
    let scored = lot.criteria.iter().filter_map(|one| one.scored.as_ref());
    let mut asked = scored.filter_map(|scored| match &scored.measure {
        Measure::Reuse(asked) => asked.against(),
        _ => None,
    });
    asked.any(|against| {
        plan.offers.iter().any(|planned| {
            let own = planned.complete.product_system;
            let mut systems = own.into_iter().chain([against.system]);
            systems.any(|index| reads_draws(plan, planned, (products, index)))
        })
    })
}

/// Whether a number of a system is drawn, or the price of an item that one of its components is bought as.
fn reads_draws(
    plan: &Plan<'_>,
    planned: &Planned<'_>,
    (products, index): (&LotProducts, usize),
) -> bool {
    products.systems.get(index).is_some_and(|system| {
        let bought = || system.components.iter().filter_map(|one| one.bought_as);
        let prices_it = |number| match number {
            UncertainNumber::Price(item) | UncertainNumber::ItemDiscount(item) => {
                bought().any(|one| one == item)
            }
            UncertainNumber::Discount => bought().next().is_some(),
            UncertainNumber::Parameter(_) | UncertainNumber::TierPrice(..) => false,
        };
        let is_own = planned.complete.product_system == Some(index);
        system.any(|operand| is_drawn(plan, planned, operand))
            || is_own && planned.numbers.numbers().any(prices_it)
    })
}

/// Whether an operand is a parameter that is drawn, by the buyer or in the bid.
fn is_drawn(plan: &Plan<'_>, planned: &Planned<'_>, operand: Operand) -> bool {
    operand.parameter().is_some_and(|index| {
        let mut drawn = plan.buyer.numbers().chain(planned.numbers.numbers());
        drawn.any(|number| number == UncertainNumber::Parameter(index))
    })
}
