//! The numbers of a lot that settings can name, and the values they can be given.

use crate::document::pointer::Pointer;
use crate::document::resolve::names::Names;
use crate::document::resolve::parameter::read;
use crate::document::wire::simulation as wire;
use crate::model::{Case, Lot, NumberOf, Origin, SealedOffer, UncertainNumber};
use crate::num::Decimal;
use crate::problem::{Numbers, Problems};

/// What the settings of a lot can be about.
pub(super) struct Known<'a> {
    pub(super) lot: &'a Lot,
    parameters: Names<'a>,
    items: Names<'a>,
    bids: Names<'a>,
}

impl<'a> Known<'a> {
    pub(super) fn of(case: &'a Case, lot: &'a Lot) -> Self {
        Self {
            lot,
            parameters: Names::known(lot.parameters.iter().map(|one| &one.id), "parameter"),
            items: Names::known(lot.schedule.iter().map(|one| &one.id), "item"),
            bids: Names::known(case.bids.iter().map(|one| &one.id), "bid"),
        }
    }

    /// A number of the buyer or of a bid.
    pub(super) fn number(
        &self,
        wire: &wire::NumberOf,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<NumberOf> {
        let (number, is_buyers) = match (&wire.parameter, &wire.item) {
            (Some(name), None) => {
                let index = self.parameters.find(name, at.key("parameter"), problems)?;
                let origin = self.lot.parameters.get(index)?.origin;
                (UncertainNumber::Parameter(index), origin == Origin::Buyer)
            }
            (None, Some(name)) => {
                let index = self.items.find(name, at.key("item"), problems)?;
                (UncertainNumber::Price(index), false)
            }
            _ => {
                problems.push(at.problem("simulation.one_number"));
                return None;
            }
        };
        let bid_at = at.key("bid");
        let bid = match (&wire.bid, is_buyers) {
            (None, true) => None,
            (None, false) => {
                problems.push(bid_at.problem("simulation.bid_missing"));
                return None;
            }
            (Some(_), true) => {
                problems.push(bid_at.problem("simulation.bid_not_used"));
                return None;
            }
            (Some(name), false) => {
                let bid = self.bids.find(name, bid_at, problems)?;
                if self.offer(bid).is_none() {
                    problems.push(
                        bid_at
                            .problem("bid.lot_not_offered")
                            .with("bid", &name.0)
                            .with("lot", &self.lot.id),
                    );
                    return None;
                }
                Some(bid)
            }
        };
        Some(NumberOf { number, bid })
    }

    fn offer(&self, bid: usize) -> Option<&SealedOffer> {
        self.lot.received().find(|sealed| sealed.bid == bid)
    }

    /// Whether the number is uncertain.
    pub(super) fn is_uncertain(&self, number: NumberOf) -> bool {
        let of_bid = number.bid.map(|bid| {
            let offer = self.offer(bid);
            offer.map_or(&[][..], |sealed| &sealed.offer.uncertain)
        });
        let mut all = of_bid.unwrap_or(&self.lot.uncertain).iter();
        all.any(|one| one.number == number.number)
    }

    /// A value that the number can be given; what the buyer sets stays within the published bounds.
    pub(super) fn value(
        &self,
        number: NumberOf,
        value: Decimal,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Decimal> {
        match number.number {
            UncertainNumber::Parameter(index) => {
                let parameter = self.lot.parameters.get(index)?;
                read(value, parameter.role, at, problems)?;
                let missed = parameter
                    .bound_missed(value)
                    .filter(|_| number.bid.is_none());
                if let Some(bound) = missed {
                    let sign = if value < bound { "≥" } else { "≤" };
                    problems.push(
                        at.problem("number.out_of_bounds")
                            .with("value", value)
                            .with("bounds", Numbers(format!("{sign} {}", bound.normalize()))),
                    );
                    return None;
                }
            }
            UncertainNumber::Price(item) => {
                let item = self.lot.schedule.get(item)?;
                if !item.allows(value) {
                    problems.push(
                        at.problem("schedule.price_not_allowed")
                            .with("item", &item.id)
                            .with("value", value),
                    );
                    return None;
                }
            }
            UncertainNumber::TierPrice(..)
            | UncertainNumber::ItemDiscount(_)
            | UncertainNumber::Discount => {}
        }
        Some(value)
    }

    /// Whether formulas read the number in whole steps.
    pub(super) fn is_structural(&self, number: NumberOf) -> bool {
        let UncertainNumber::Parameter(index) = number.number else {
            return false;
        };
        let parameter = self.lot.parameters.get(index);
        parameter.is_some_and(|parameter| parameter.role.is_structural())
    }
}
