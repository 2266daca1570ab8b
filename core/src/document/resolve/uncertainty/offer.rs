//! Which numbers of an offer are uncertain.

use super::{Collected, read_as, stays_within};
use crate::document::pointer::Pointer;
use crate::document::resolve::offer::Offers;
use crate::document::wire::bid as wire;
use crate::document::wire::lot::ScheduleItem;
use crate::document::wire::value::Value;
use crate::model::{DiscountKind, Offer, Support, Uncertain, UncertainNumber};
use crate::num::Decimal;
use crate::problem::Problems;

impl Offers<'_> {
    /// The uncertain numbers of an offer that stands at `at`; of what it holds alone.
    ///
    /// The published bounds decide where its values stand, and not what may be drawn of them.
    pub(in crate::document::resolve) fn uncertain(
        &self,
        wire: &wire::Offer,
        offer: &Offer,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Vec<Uncertain> {
        let mut collected = Collected::default();
        if let Some((discount, kind)) = wire.discount.as_ref().zip(self.lot.schedule_discount) {
            let discount_at = at.key("discount");
            let stated = collected.add(UncertainNumber::Discount, discount, discount_at, problems);
            if let Some(stated) = stated {
                stays_within(stated, discounts(kind), problems);
            }
        }
        let prices_at = at.key("prices");
        for (index, price) in wire.prices.iter().enumerate() {
            let Some(item) = self.items.names.index(&price.item) else {
                continue;
            };
            let price_at = prices_at.index(index);
            self.of_price(price, item, &mut collected, price_at, problems);
        }
        let values_at = at.key("values");
        for (index, value) in wire.values.iter().enumerate() {
            let Some(parameter) = self.parameters.index(&value.parameter) else {
                continue;
            };
            let value_at = values_at.index(index);
            let value_at = value_at.key("value");
            self.of_value(&value.value, parameter, &mut collected, value_at, problems);
        }
        let mut uncertain = collected.finish(&self.parameters.wholes, problems);
        uncertain.retain(|one| holds(offer, one.number));
        uncertain
    }

    /// How uncertain a value is that stands at `at` and was measured.
    pub(in crate::document::resolve) fn measured(
        &self,
        wire: &Value,
        parameter: usize,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Vec<Uncertain> {
        let mut collected = Collected::default();
        self.of_value(wire, parameter, &mut collected, at, problems);
        collected.finish(&[], problems)
    }

    fn of_value<'w>(
        &self,
        wire: &'w Value,
        parameter: usize,
        collected: &mut Collected<'w>,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) {
        let number = UncertainNumber::Parameter(parameter);
        let role = self.parameters.role(parameter);
        let stated = collected.add(number, wire, at, problems);
        // A value that cannot be read so is told where the bid stands.
        if let Some(stated) = stated.filter(|_| role.reads(wire.0.0)) {
            read_as(&stated.uncertainty, role, stated.pointer.clone(), problems);
        }
    }

    fn of_price<'w>(
        &self,
        wire: &'w wire::Price,
        item: usize,
        collected: &mut Collected<'w>,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) {
        let Some(declared) = self.items.wires.get(item) else {
            return;
        };
        let number = UncertainNumber::Price(item);
        let stated = collected.add(number, &wire.price, at.key("price"), problems);
        if let Some(stated) = stated.filter(|_| is_allowed(declared, wire.price.0.0)) {
            stays_within(stated, prices(declared), problems);
        }
        let published = declared.tiers.iter().flat_map(|tiers| &tiers.above);
        let published: Vec<Decimal> = published.map(|tier| tier.from_quantity.0).collect();
        let tiers_at = at.key("tiers");
        for (index, tier) in wire.tiers.iter().enumerate() {
            let mut all = published.iter();
            let Some(place) = all.position(|from| *from == tier.from_quantity.0) else {
                continue;
            };
            let tier_at = tiers_at.index(index);
            let number = UncertainNumber::TierPrice(item, place);
            let stated = collected.add(number, &tier.price, tier_at.key("price"), problems);
            if let Some(stated) = stated.filter(|_| is_allowed(declared, tier.price.0.0)) {
                stays_within(stated, prices(declared), problems);
            }
        }
        if let Some((discount, kind)) = wire.discount.as_ref().zip(declared.discount) {
            let number = UncertainNumber::ItemDiscount(item);
            let stated = collected.add(number, discount, at.key("discount"), problems);
            if let Some(stated) = stated {
                stays_within(stated, discounts(kind), problems);
            }
        }
    }
}

/// Whether the offer holds a number that it makes uncertain.
fn holds(offer: &Offer, number: UncertainNumber) -> bool {
    let price = |item: usize| offer.prices.get(item).and_then(Option::as_ref);
    match number {
        UncertainNumber::Parameter(index) => offer.values.get(index).is_some_and(Option::is_some),
        UncertainNumber::Price(item) => price(item).is_some(),
        UncertainNumber::TierPrice(item, tier) => {
            price(item).is_some_and(|price| tier < price.tiers.len())
        }
        UncertainNumber::ItemDiscount(item) => {
            price(item).is_some_and(|price| price.discount.is_some())
        }
        UncertainNumber::Discount => offer.discount.is_some(),
    }
}

/// Whether the sign of a price is allowed; what is not is told where the bid stands.
fn is_allowed(item: &ScheduleItem, price: Decimal) -> bool {
    item.negative_allowed || price >= Decimal::ZERO
}

/// What the prices of an item may be.
fn prices(item: &ScheduleItem) -> Support {
    if item.negative_allowed {
        Support::ALL
    } else {
        Support::from(Decimal::ZERO)
    }
}

/// What a discount may be.
fn discounts(kind: DiscountKind) -> Support {
    match kind {
        DiscountKind::Rate => Support::between(Decimal::ZERO, Decimal::ONE),
        DiscountKind::Amount => Support::from(Decimal::ZERO),
    }
}
