//! What is asked of how an award depends on its numbers.

use super::{Case, Offer, UncertainNumber};
use crate::num::Decimal;

/// Scenarios, ranges and grids of numbers, resolved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SensitivityAsked {
    /// Named sets of other values.
    pub scenarios: Vec<Scenario>,
    /// Numbers, each moved on its own.
    pub ranges: Vec<NumberRange>,
    /// Pairs of numbers, moved together.
    pub grids: Vec<NumberGrid>,
    /// The SHA-256 of the canonical form.
    pub sha256: String,
}

/// A number that the buyer or a bid states.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumberAsked {
    /// Index of the lot.
    pub lot: usize,
    /// Index of the offer in the lot; none where the number is the buyer's.
    pub offer: Option<usize>,
    /// Which number.
    pub number: UncertainNumber,
    /// What it is stated as.
    pub stated: Decimal,
    /// The parameter or item; none for the discount on the whole schedule.
    pub name: Option<String>,
}

/// A named set of other values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scenario {
    /// Its identifier.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The numbers with their other values.
    pub values: Vec<(NumberAsked, Decimal)>,
}

/// A number that is moved from one value to a greater one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumberRange {
    /// The number.
    pub number: NumberAsked,
    /// The least value.
    pub low: Decimal,
    /// The greatest.
    pub high: Decimal,
}

/// Two numbers, each with the values it is moved to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumberGrid {
    /// The numbers with their values.
    pub axes: [(NumberAsked, Vec<Decimal>); 2],
}

impl Case {
    /// Puts another value in the place of a number; a number of the buyer that several lots share changes in all
    /// of them.
    pub fn put(&mut self, asked: &NumberAsked, value: Decimal) {
        let Some(lot) = self.procurement.lots.get_mut(asked.lot) else {
            return;
        };
        if let Some(offer) = asked.offer {
            if let Some(sealed) = lot.offers.get_mut(offer) {
                sealed.offer.put(asked.number, value);
            }
            return;
        }
        let UncertainNumber::Parameter(index) = asked.number else {
            return;
        };
        let Some(pointer) = lot.parameters.get(index).map(|one| one.pointer.clone()) else {
            return;
        };
        let lots = self.procurement.lots.iter_mut();
        let parameters = lots.flat_map(|lot| &mut lot.parameters);
        for parameter in parameters.filter(|one| one.pointer == pointer) {
            parameter.value = Some(value);
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
        let values = &mut self.values;
        let prices = &mut self.prices;
        let mut price = |item: usize| prices.get_mut(item)?.as_mut();
        let place = match number {
            UncertainNumber::Parameter(index) => {
                let stated = values.get_mut(index).and_then(Option::as_mut);
                stated.map(|stated| &mut stated.value)
            }
            UncertainNumber::Price(item) => price(item).map(|price| &mut price.stated.value),
            UncertainNumber::TierPrice(item, tier) => {
                price(item).and_then(|price| price.tiers.get_mut(tier))
            }
            UncertainNumber::ItemDiscount(item) => price(item)
                .and_then(|price| price.discount.as_mut())
                .map(|discount| &mut discount.value),
            UncertainNumber::Discount => self.discount.as_mut().map(|one| &mut one.value),
        };
        if let Some(place) = place {
            *place = value;
        }
    }
}
