//! An offer walked again for every block of draws, by the formulas of the award.

use std::collections::BTreeSet;

use crate::carbon;
use crate::engine::Room;
use crate::engine::offer::Measures;
use crate::finance::PresentValueFactors;
use crate::health;
use crate::lcc::{self, Costs, Inputs, UnitPrice};
use crate::measure::{Measured, measure, with_reservations};
use crate::model::{Complete, Discount, SealedOffer, UncertainNumber};
use crate::num::Scalar;
use crate::packaging::{hand_in, hand_in_fees, packed};
use crate::uncertainty::Lanes;

use super::lines::Lines;

/// How many draws are made and walked at once: so many that what is done once for all of them takes no time, and few
/// enough that the numbers of a bid stay in a near cache.
pub(super) const WIDTH: usize = 256;

/// A number of as many draws.
pub(super) type Walk = Lanes<WIDTH>;

/// An offer whose numbers may be set anew.
pub(super) struct Walker<'a> {
    room: Room<'a>,
    sealed: &'a SealedOffer,
    complete: &'a Complete,
    factors: &'a PresentValueFactors<Walk>,
    /// The offer as it is measured exactly, for what is decided by the values as stated.
    exact: &'a Measures,
    inputs: Inputs<'a, Walk>,
    /// What the lines cost, and how they are walked; none before the first walk.
    costs: Option<(Costs<Walk>, Lines<'a>)>,
    /// The parameters whose values are drawn.
    drawn: BTreeSet<usize>,
    /// By item: the prices before the discount on it, and that discount.
    asked: Vec<(Vec<Walk>, Option<Discount<Walk>>)>,
}

/// What is measured of an offer.
#[derive(Clone)]
pub(super) struct Walked {
    /// The present value of all lines that count.
    pub(super) life_cycle_cost: Walk,
    /// By criterion, after the declared rounding; none where the award measures nothing.
    pub(super) measures: Vec<Option<Walk>>,
    pub(super) offered_price: Walk,
    /// By outcome line, discounted as it says.
    pub(super) outcomes: Vec<Walk>,
}

impl<'a> Walker<'a> {
    pub(super) fn new(
        room: Room<'a>,
        sealed: &'a SealedOffer,
        complete: &'a Complete,
        exact: &'a Measures,
        factors: &'a PresentValueFactors<Walk>,
        drawn: BTreeSet<usize>,
    ) -> Self {
        let asked = complete.prices.iter().map(|price| {
            let tiers = price.tiers.iter().copied();
            let stated = std::iter::once(price.stated.value).chain(tiers);
            let discount = price.discount.map(Discount::read);
            (stated.map(Walk::exact).collect(), discount)
        });
        Self {
            room,
            sealed,
            complete,
            factors,
            exact,
            costs: None,
            drawn,
            inputs: Inputs::of(&room.case.procurement, room.lot, complete),
            asked: asked.collect(),
        }
    }

    /// Has draws of numbers made in the place of the stated ones, in a column of `draws` for each.
    pub(super) fn draw(
        &mut self,
        (numbers, draws): (&[UncertainNumber], usize),
        make: impl FnOnce(&mut [&mut [f64]]),
    ) {
        let is_other = |number: &&UncertainNumber| !matches!(number, UncertainNumber::Parameter(_));
        let others = numbers.iter().filter(is_other);
        let mut made = vec![Walk::all(f64::NAN); others.clone().count()];
        let mut made_next = made.iter_mut();
        let mut values: Vec<Option<&mut Walk>> = self.inputs.values.iter_mut().map(Some).collect();
        let columns = numbers.iter().map(|number| {
            let lanes = match number {
                UncertainNumber::Parameter(index) => values.get_mut(*index).and_then(Option::take),
                _ => made_next.next(),
            };
            let draws = lanes.and_then(|lanes| lanes.0.get_mut(..draws));
            draws.unwrap_or_default()
        });
        make(&mut columns.collect::<Vec<_>>());
        for (number, lanes) in others.zip(&made) {
            self.set(*number, &lanes.0);
        }
    }

    /// Puts draws of a number in the place of the stated one.
    pub(super) fn set(&mut self, number: UncertainNumber, draws: &[f64]) {
        if let UncertainNumber::Parameter(index) = number {
            if let Some(place) = self.inputs.values.get_mut(index) {
                place.set(draws);
            }
            return;
        }
        let value = Walk::from_slice(draws);
        match number {
            UncertainNumber::Parameter(_) => {}
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
            UncertainNumber::Price(item) => self.set_price(item, 0, &value),
            UncertainNumber::TierPrice(item, tier) => {
                self.set_price(item, tier.saturating_add(1), &value);
            }
        }
    }

    fn set_price(&mut self, item: usize, tier: usize, value: &Walk) {
        let stated = self.asked.get_mut(item);
        if let Some(place) = stated.and_then(|(stated, _)| stated.get_mut(tier)) {
            *place = *value;
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
        let of = |price: &Walk| discount.map_or(*price, |discount| discount.from(*price));
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
    pub(super) fn walk(&mut self) -> Walked {
        let lot = self.room.lot;
        let offered = self.complete.packaging.as_ref();
        let inputs = &mut self.inputs;
        inputs.left_out.clone_from(&self.complete.not_offered);
        if inputs.in_use.is_some() {
            inputs.use_products(lot, self.complete);
        }
        hand_in_fees(lot, offered, inputs);
        let mut emissions = None;
        if lot.values_emissions() {
            hand_in(lot, offered, inputs);
            let made = carbon::emissions(lot, inputs);
            inputs.emitted = Some(made.handed_on());
            emissions = Some(made);
        }
        let purchases = lcc::purchases(lot, inputs);
        let decides = !self.exact.options.is_empty();
        let (costs, lines) = self.costs.get_or_insert_with(|| {
            let is_drawn = |parameter: usize| self.drawn.contains(&parameter);
            let lines = Lines::of(&self.room, self.complete, &self.exact.costs, &is_drawn);
            (self.exact.costs.emptied(), lines)
        });
        lines.walk(costs, inputs, &purchases, self.factors);
        if decides {
            inputs.leave_out(&self.exact.options);
            emissions = None;
        }
        let emissions = emissions.unwrap_or_else(|| {
            hand_in(lot, offered, inputs);
            carbon::emissions(lot, inputs)
        });
        let costs: &Costs<Walk> = costs;
        let offered_price = lcc::offered_price(lot, &self.inputs, &purchases);
        let asks = lot.packaging.is_some();
        let packaging = asks.then(|| packed(lot, offered, &self.inputs));
        let of = Measured {
            lot,
            inputs: &self.inputs,
            offered_price,
            costs,
            emissions: &emissions,
            factors: self.factors,
            points: &self.sealed.points,
            packaging: packaging.as_ref(),
        };
        let outcomes = health::outcomes(lot, &self.inputs);
        Walked {
            life_cycle_cost: costs.present_value(|_, _| true),
            measures: Self::measures((&self.room, self.sealed, self.exact), &of),
            offered_price,
            outcomes: outcomes.lines.into_iter().map(|line| line.total).collect(),
        }
    }

    /// The measures that the award has.
    fn measures(
        (room, sealed, exact): (&Room<'_>, &SealedOffer, &Measures),
        of: &Measured<'_, Walk>,
    ) -> Vec<Option<Walk>> {
        let lot = room.lot;
        let criteria = lot.criteria.iter().zip(&exact.by_criterion);
        let criteria = criteria.enumerate();
        let measures = criteria.map(|(index, (criterion, has))| {
            let scored = criterion.scored.as_ref()?;
            has.as_ref()?;
            let mut measured = measure(&scored.measure, index, of);
            if lot.adds_reservations(index, sealed) {
                measured = with_reservations(measured, &sealed.reservations);
            }
            let rounding = lot.policies.rounding.measure;
            Some(rounding.map_or(measured, |rounding| measured.round(rounding)))
        });
        measures.collect()
    }
}
