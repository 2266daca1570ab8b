//! Other values in the place of those that the documents state.

use super::{Case, Lot, NumberOf, Offer, Price, UncertainNumber};
use crate::num::Decimal;

impl Case {
    /// Puts another value in the place of a number of the lot at this index; a number of the buyer that several lots
    /// share changes in all of them.
    pub fn put(&mut self, lot: usize, of: NumberOf, value: Decimal) {
        let Some(own) = self.procurement.lots.get_mut(lot) else {
            return;
        };
        if let Some(bid) = of.bid {
            let received = own.offers.iter_mut().chain(&mut own.combined);
            for sealed in received.filter(|sealed| sealed.bid == bid) {
                sealed.offer.put(of.number, value);
            }
            return;
        }
        let UncertainNumber::Parameter(index) = of.number else {
            return;
        };
        let Some(pointer) = own.parameters.get(index).map(|one| one.pointer.clone()) else {
            return;
        };
        let lots = self.procurement.lots.iter_mut();
        let parameters = lots.flat_map(|lot| &mut lot.parameters);
        for parameter in parameters.filter(|one| one.pointer == pointer) {
            parameter.value = Some(value);
        }
    }
}

impl Lot {
    /// The value of a number as it is stated; none where a bid leaves it out.
    #[must_use]
    pub fn number(&self, of: NumberOf) -> Option<Decimal> {
        if let Some(bid) = of.bid {
            let sealed = self.received().find(|sealed| sealed.bid == bid)?;
            return sealed.offer.number(of.number);
        }
        match of.number {
            UncertainNumber::Parameter(index) => self.parameters.get(index)?.value,
            _ => None,
        }
    }
}

impl Offer {
    /// The value of a number that it states.
    #[must_use]
    pub fn number(&self, number: UncertainNumber) -> Option<Decimal> {
        let price = |item: usize| self.prices.get(item)?.as_ref();
        match number {
            UncertainNumber::Parameter(index) => Some(self.values.get(index)?.as_ref()?.value),
            UncertainNumber::Price(item) => Some(price(item)?.stated.value),
            UncertainNumber::TierPrice(item, tier) => price(item)?.tiers.get(tier).copied(),
            UncertainNumber::ItemDiscount(item) => Some(price(item)?.discount?.value),
            UncertainNumber::Discount => Some(self.discount?.value),
        }
    }

    /// Puts another value in the place of a number that it states.
    pub fn put(&mut self, number: UncertainNumber, value: Decimal) {
        let place = match number {
            UncertainNumber::Parameter(index) => {
                let stated = self.values.get_mut(index).and_then(Option::as_mut);
                stated.map(|stated| &mut stated.value)
            }
            UncertainNumber::Price(item) => self.price(item).map(|price| &mut price.stated.value),
            UncertainNumber::TierPrice(item, tier) => {
                self.price(item).and_then(|price| price.tiers.get_mut(tier))
            }
            UncertainNumber::ItemDiscount(item) => self
                .price(item)
                .and_then(|price| price.discount.as_mut())
                .map(|discount| &mut discount.value),
            UncertainNumber::Discount => self.discount.as_mut().map(|one| &mut one.value),
        };
        if let Some(place) = place {
            *place = value;
        }
    }

    fn price(&mut self, item: usize) -> Option<&mut Price> {
        self.prices.get_mut(item)?.as_mut()
    }
}
