//! Prices that bids are compared by, less a discount for ambition, and what a broken promise costs.

use serde::Serialize;

use crate::explain::{Explained, Figure, Term, number};
use crate::num::{Decimal, Exact, Scalar, decide};
use crate::problem::Problems;

/// What is taken off a price when bids are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LevelDiscount {
    /// A share of the price.
    Share(Decimal),
    /// An amount.
    Amount(Decimal),
}

/// A bid with the discount of the level it commits to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LevelledBid {
    /// Its name.
    pub id: String,
    /// The price that is paid.
    pub price: Decimal,
    /// The level and its discount.
    pub level: Option<(String, LevelDiscount)>,
}

/// Bids and the discounts of the levels that they commit to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotionalPrice {
    /// The bids.
    pub bids: Vec<LevelledBid>,
}

/// The bids by notional price, beside their order by price.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NotionalPriceFound {
    /// The bids in the order given.
    pub bids: Vec<NotionalBid>,
}

/// A bid with its notional price.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NotionalBid {
    /// The bid.
    pub bid: String,
    /// The level it commits to; `null` for none.
    pub level: Option<String>,
    /// The price that is paid.
    pub price: Figure,
    /// What is taken off for the comparison.
    pub discount: Explained,
    /// The price it is compared by.
    pub notional_price: Explained,
    /// Its place by price alone; equal prices share one.
    pub place_by_price: u32,
    /// Its place by notional price; equal ones share one.
    pub place: u32,
}

/// `P · (1 − d)` or `P − D`.
pub(super) fn notional_price(
    asked: &NotionalPrice,
    problems: &mut Problems,
) -> Option<NotionalPriceFound> {
    let mut bids = Vec::with_capacity(asked.bids.len());
    for bid in &asked.bids {
        let price = Exact::exact(bid.price);
        let mut inputs = vec![Term::new("P", bid.price)];
        let (discount, formula) = match &bid.level {
            None => (Exact::zero(), "notional.no_discount"),
            Some((level, LevelDiscount::Share(share))) => {
                inputs.push(Term::new("d", *share).named(level));
                (price * Exact::exact(*share), "notional.discount_by_share")
            }
            Some((level, LevelDiscount::Amount(amount))) => {
                inputs.push(Term::new("D", *amount).named(level));
                (Exact::exact(*amount), "notional.discount_by_amount")
            }
        };
        let at = "/notional_price";
        let notional = number(price - discount, at, "price", problems)?;
        let discount = number(discount, at, "price", problems)?;
        let both = vec![Term::new("P", bid.price), Term::new("D", discount)];
        bids.push(NotionalBid {
            bid: bid.id.clone(),
            level: bid.level.as_ref().map(|(level, _)| level.clone()),
            price: Figure(bid.price),
            discount: Explained::new(discount, "money", formula, inputs),
            notional_price: Explained::new(notional, "money", "notional.price", both),
            place_by_price: 0,
            place: 0,
        });
    }
    let prices: Vec<Decimal> = bids.iter().map(|bid| decide(bid.price.0)).collect();
    let notional = bids.iter().filter_map(|bid| bid.notional_price.value);
    let notional: Vec<Decimal> = notional.map(|value| decide(value.0)).collect();
    let places = places(&prices).into_iter().zip(places(&notional));
    for (bid, (by_price, place)) in bids.iter_mut().zip(places) {
        (bid.place_by_price, bid.place) = (by_price, place);
    }
    Some(NotionalPriceFound { bids })
}

/// The place of each value, the lowest first: one more than how many are lower.
fn places(values: &[Decimal]) -> Vec<u32> {
    let place = |value: &Decimal| {
        let lower = values.iter().filter(|other| *other < value).count();
        u32::try_from(lower).unwrap_or(u32::MAX).saturating_add(1)
    };
    values.iter().map(place).collect()
}

/// A promise, and what came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sanction {
    /// What the shortfall is multiplied by.
    pub factor: Decimal,
    /// What the promise was worth.
    pub promised: Decimal,
    /// What was achieved is worth.
    pub achieved: Decimal,
}

/// `f · max(0, promised − achieved)`.
pub(super) fn sanction(asked: &Sanction, problems: &mut Problems) -> Option<Explained> {
    let short = Exact::exact(asked.promised) - Exact::exact(asked.achieved);
    let short = if decide(asked.achieved) < decide(asked.promised) {
        short
    } else {
        Exact::zero()
    };
    let value = number(
        Exact::exact(asked.factor) * short,
        "/sanction",
        "sanction",
        problems,
    )?;
    let inputs = vec![
        Term::new("f", asked.factor),
        Term::new("p", asked.promised),
        Term::new("a", asked.achieved),
    ];
    Some(Explained::new(value, "money", "notional.sanction", inputs))
}
