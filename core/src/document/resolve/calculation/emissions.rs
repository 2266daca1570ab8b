//! Emissions as money, discounts by ambition, and the effect of a switch.

use super::{flows, not_too_many, worth};
use crate::calculation as model;
use crate::document::pointer::Pointer;
use crate::document::resolve::carbon_price::{Money, path};
use crate::document::resolve::names::Names;
use crate::document::resolve::{bounds, procurement};
use crate::document::wire::calculation::emissions as wire;
use crate::num::Decimal;
use crate::problem::Problems;

pub(super) fn carbon_value(
    asked: &wire::CarbonValue,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<model::CarbonValue> {
    let emissions_at = at.key("emissions");
    let count = asked.emissions.len();
    let emissions = not_too_many(count, emissions_at, problems)
        .and_then(|()| flows(&asked.emissions, emissions_at, problems));
    let currency = procurement::currency(&asked.currency, at.key("currency"), problems);
    let money = Money {
        currency: &asked.currency.0,
        price_year: i64::from(asked.price_year),
    };
    let path_at = at.key("price_path");
    let path = path(&asked.price_path, money, path_at, problems);
    let last = u32::try_from(count.saturating_sub(1)).unwrap_or(u32::MAX);
    let years = last.clamp(1, super::MOST_PERIODS);
    let rate_at = at.key("rate");
    let discounting = worth::discounting(&asked.rate, asked.timing, years, rate_at, problems);
    let (path, emissions) = (path?, emissions?);
    let first_year = i64::from(asked.first_year);
    let mut calendar = first_year..=first_year.saturating_add(i64::from(last));
    if let Some(year) = calendar.find(|year| !path.values.contains_key(year)) {
        let problem = path_at.problem("carbon.price_missing").with("id", &path.id);
        problems.push(problem.with("year", year.to_string()));
        return None;
    }
    currency?;
    Some(model::CarbonValue {
        emissions,
        first_year,
        currency: asked.currency.0.clone(),
        path,
        discounting: discounting?,
    })
}

pub(super) fn break_even_carbon_price(
    asked: &wire::BreakEvenCarbonPrice,
) -> model::BreakEvenCarbonPrice {
    let option = |option: &wire::CostAndEmissions| model::CostAndEmissions {
        cost: option.cost.0,
        emissions: option.emissions.0,
    };
    model::BreakEvenCarbonPrice {
        first: option(&asked.first),
        second: option(&asked.second),
    }
}

pub(super) fn notional_price(
    asked: &wire::NotionalPrice,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<model::NotionalPrice> {
    let before = problems.count();
    let (levels_at, bids_at) = (at.key("levels"), at.key("bids"));
    let ids = asked.levels.iter().map(|level| &level.id);
    let levels = Names::of(ids, "level", levels_at, problems);
    Names::of(
        asked.bids.iter().map(|bid| &bid.id),
        "bid",
        bids_at,
        problems,
    );
    if asked.bids.is_empty() {
        problems.push(bids_at.problem("document.empty_list"));
    }
    let discounts = asked.levels.iter().enumerate().map(|(index, level)| {
        let level_at = levels_at.index(index);
        let at = level_at.key("discount");
        match &level.discount {
            wire::LevelDiscount::Share(share) => {
                let share = bounds::fraction(share.0, at.key("share"), problems)?;
                Some(model::LevelDiscount::Share(share))
            }
            wire::LevelDiscount::Amount(amount) => {
                let amount = bounds::not_negative(amount.0, at.key("amount"), problems)?;
                Some(model::LevelDiscount::Amount(amount))
            }
        }
    });
    let discounts: Vec<Option<model::LevelDiscount>> = discounts.collect();
    let mut bids = Vec::new();
    for (index, bid) in asked.bids.iter().enumerate() {
        let at = bids_at.index(index);
        let price = bounds::positive(bid.price.0, at.key("price"), problems);
        let mut level = None;
        if let Some(name) = &bid.level {
            let found = levels.find(name, at.key("level"), problems);
            let discount = found.and_then(|found| *discounts.get(found)?);
            if let (Some(model::LevelDiscount::Amount(amount)), Some(price)) = (discount, price)
                && amount > price
            {
                let problem = at.key("level").problem("notional.discount_above_price");
                let problem = problem.with("discount", amount).with("price", price);
                problems.push(problem.with("id", &bid.id.0));
            }
            level = discount.map(|discount| (name.0.clone(), discount));
        }
        bids.extend(price.map(|price| model::LevelledBid {
            id: bid.id.0.clone(),
            price,
            level,
        }));
    }
    (problems.count() == before).then_some(model::NotionalPrice { bids })
}

pub(super) fn sanction(
    asked: &wire::Sanction,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<model::Sanction> {
    let factor = bounds::positive(asked.factor.0, at.key("factor"), problems);
    let promised = bounds::not_negative(asked.promised.0, at.key("promised"), problems);
    let achieved = bounds::not_negative(asked.achieved.0, at.key("achieved"), problems);
    Some(model::Sanction {
        factor: factor?,
        promised: promised?,
        achieved: achieved?,
    })
}

pub(super) fn switch(
    asked: &wire::Switch,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<model::Switch> {
    let before = problems.count();
    let products_at = at.key("products");
    let ids = asked.products.iter().map(|product| &product.id);
    Names::of(ids, "product", products_at, problems);
    let mut products = Vec::new();
    for (index, product) in asked.products.iter().enumerate() {
        let at = products_at.index(index);
        if product.before.is_none() && product.after.is_none() {
            problems.push(at.problem("switch.nothing_bought"));
        }
        let mut bought = |of: Option<&wire::YearsPurchase>, key| {
            let one = of?;
            let at = at.key(key);
            bounds::not_negative(one.quantity.0, at.key("quantity"), problems)?;
            Some(model::YearsPurchase {
                quantity: one.quantity.0,
                price: one.price.0,
                emissions: one.emissions.0,
            })
        };
        products.push(model::SwitchedProduct {
            before: bought(product.before.as_ref(), "before"),
            after: bought(product.after.as_ref(), "after"),
        });
    }
    let units = |of: fn(&model::SwitchedProduct) -> Option<model::YearsPurchase>| {
        let mut bought = products.iter().filter_map(of);
        bought.any(|one| one.quantity > Decimal::ZERO)
    };
    // What nothing was bought of has no average that anything could be held against.
    if problems.count() == before && !(units(|one| one.before) && units(|one| one.after)) {
        problems.push(products_at.problem("switch.nothing_bought"));
    }
    (problems.count() == before).then(|| model::Switch {
        category: asked.category.clone(),
        year: asked.year,
        initiative: asked.initiative.clone(),
        promised_cost: asked.promised.as_ref().and_then(|one| Some(one.cost?.0)),
        promised_emissions: asked
            .promised
            .as_ref()
            .and_then(|one| Some(one.emissions?.0)),
        products,
    })
}
