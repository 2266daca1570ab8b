//! An offer walked again for every block of draws, by the formulas of the award.

use crate::carbon::{self, Emissions};
use crate::engine::Room;
use crate::engine::offer::Measures;
use crate::finance::PresentValueFactors;
use crate::lcc::{self, Inputs, UnitPrice};
use crate::measure::{Measured, measure, with_reservations};
use crate::model::{Complete, CountsIn, Discount, SealedOffer, UncertainNumber};
use crate::num::Scalar;
use crate::packaging::{hand_in, hand_in_fees, packed};

/// An offer whose numbers may be set anew.
pub(super) struct Walker<'a, S> {
    room: Room<'a>,
    sealed: &'a SealedOffer,
    complete: &'a Complete,
    factors: &'a PresentValueFactors<S>,
    /// The offer as it is measured exactly, for what is decided by the values as stated.
    exact: &'a Measures,
    inputs: Inputs<'a, S>,
    /// By item: the prices before the discount on it, and that discount.
    asked: Vec<(Vec<S>, Option<Discount<S>>)>,
}

/// What is measured of an offer.
#[derive(Clone)]
pub(super) struct Walked<S> {
    /// The present value of all lines that count.
    pub(super) life_cycle_cost: S,
    /// By criterion, after the declared rounding; none where the award measures nothing.
    pub(super) measures: Vec<Option<S>>,
    pub(super) offered_price: S,
}

impl<'a, S: Scalar> Walker<'a, S> {
    pub(super) fn new(
        room: Room<'a>,
        sealed: &'a SealedOffer,
        complete: &'a Complete,
        exact: &'a Measures,
        factors: &'a PresentValueFactors<S>,
    ) -> Self {
        let asked = complete.prices.iter().map(|price| {
            let tiers = price.tiers.iter().copied();
            let stated = std::iter::once(price.stated.value).chain(tiers);
            let discount = price.discount.map(Discount::read);
            (stated.map(S::exact).collect(), discount)
        });
        Self {
            room,
            sealed,
            complete,
            factors,
            exact,
            inputs: Inputs::of(&room.case.procurement, room.lot, complete),
            asked: asked.collect(),
        }
    }

    /// Puts a number in the place of the stated one.
    pub(super) fn set(&mut self, number: UncertainNumber, value: S) {
        match number {
            UncertainNumber::Parameter(index) => {
                if let Some(place) = self.inputs.values.get_mut(index) {
                    *place = value;
                }
            }
            UncertainNumber::Discount => {
                if let Some(discount) = &mut self.inputs.discount {
                    discount.value = value;
                }
            }
            UncertainNumber::ItemDiscount(item) => {
                if let Some((_, Some(discount))) = self.asked.get_mut(item) {
                    discount.value = value;
                }
                self.ask(item);
            }
            UncertainNumber::Price(item) => self.set_price(item, 0, value),
            UncertainNumber::TierPrice(item, tier) => {
                self.set_price(item, tier.saturating_add(1), value);
            }
        }
    }

    fn set_price(&mut self, item: usize, tier: usize, value: S) {
        let stated = self.asked.get_mut(item);
        if let Some(place) = stated.and_then(|(stated, _)| stated.get_mut(tier)) {
            *place = value;
        }
        self.ask(item);
    }

    /// Takes the discount on an item off its prices.
    fn ask(&mut self, item: usize) {
        let (Some((stated, discount)), Some(price)) =
            (self.asked.get(item), self.inputs.prices.get_mut(item))
        else {
            return;
        };
        let of = |price: &S| discount.map_or(*price, |discount| discount.from(*price));
        let UnitPrice {
            price: first,
            tiers,
            ..
        } = price;
        for (place, stated) in std::iter::once(first).chain(tiers).zip(stated) {
            *place = of(stated);
        }
    }

    /// What is measured with the numbers that are set.
    pub(super) fn walk(&mut self) -> Walked<S> {
        let lot = self.room.lot;
        let offered = self.complete.packaging.as_ref();
        let inputs = &mut self.inputs;
        inputs.left_out.clone_from(&self.complete.not_offered);
        hand_in_fees(lot, offered, inputs);
        let mut emissions = None;
        if lot.values_emissions() {
            hand_in(lot, offered, inputs);
            let made = carbon::emissions(lot, inputs);
            inputs.emitted = Some(made.handed_on());
            emissions = Some(made);
        }
        let purchases = lcc::purchases(lot, inputs);
        let mut costs = lcc::costs(lot, inputs, &purchases, self.factors, CountsIn::Award);
        if !self.exact.options.is_empty() {
            inputs.leave_out(&self.exact.options);
            costs.keep_counting(lot, inputs);
            emissions = None;
        }
        let emissions = emissions.unwrap_or_else(|| self.emitted());
        let offered_price = lcc::offered_price(lot, &self.inputs, &purchases);
        let asks = lot.packaging.is_some();
        let packaging = asks.then(|| packed(lot, offered, &self.inputs));
        let of = Measured {
            lot,
            inputs: &self.inputs,
            offered_price,
            costs: &costs,
            emissions: &emissions,
            factors: self.factors,
            points: &self.sealed.points,
            packaging: packaging.as_ref(),
        };
        Walked {
            life_cycle_cost: costs.total(|_, _| true).present_value,
            measures: self.measures(&of),
            offered_price,
        }
    }

    fn emitted(&mut self) -> Emissions<S> {
        let lot = self.room.lot;
        hand_in(lot, self.complete.packaging.as_ref(), &mut self.inputs);
        carbon::emissions(lot, &self.inputs)
    }

    /// The measures that the award has.
    fn measures(&self, of: &Measured<'_, S>) -> Vec<Option<S>> {
        let lot = self.room.lot;
        let criteria = lot.criteria.iter().zip(&self.exact.by_criterion);
        let criteria = criteria.enumerate();
        let measures = criteria.map(|(index, (criterion, exact))| {
            let scored = criterion.scored.as_ref()?;
            exact.as_ref()?;
            let mut measured = measure(&scored.measure, index, of);
            if lot.adds_reservations(index, self.sealed) {
                measured = with_reservations(measured, &self.sealed.reservations);
            }
            let rounding = lot.policies.rounding.measure;
            Some(rounding.map_or(measured, |rounding| measured.round(rounding)))
        });
        measures.collect()
    }
}
