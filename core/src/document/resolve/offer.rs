//! What the bids offer for a lot.

use super::mini_competition;
use super::names::Names;
use super::parameter::Parameters;
use super::procurement::Frame;
use super::schedule::{Items, price_allowed};
use super::unusable::Faults;
use super::{Documents, bounds, panel, record};
use crate::document::pointer::Pointer;
use crate::document::wire::bid as wire;
use crate::document::wire::lot::{Lot, RequirementTest, ScheduleItem};
use crate::document::wire::value::{Number, Value};
use crate::model::{
    Discount, DiscountKind, Offer, Origin, Packs, Place, Price, SealedOffer, Stated, SupplyChain,
    Verification,
};
use crate::num::{Decimal, Exact, decide};
use crate::problem::Problems;

/// Whose hands an offer comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Hands {
    /// A bidder, who may not state what the assessors measure.
    Bidder,
    /// The buyer: current practice has no assessors, so what they would measure stands in it.
    Buyer,
}

/// What the offers of a lot are resolved against.
pub(super) struct Offers<'a> {
    pub(super) lot: &'a Lot,
    pub(super) items: &'a Items<'a>,
    pub(super) parameters: &'a Parameters<'a>,
    pub(super) requirements: &'a Names<'a>,
    pub(super) criteria: &'a Names<'a>,
    pub(super) frame: &'a Frame<'a>,
}

impl Offers<'_> {
    /// The offers of the bids for the lot, with what the panel and the buyer add to them, and
    /// whether what is written and decided about each is without a problem.
    pub(super) fn sealed(
        &self,
        documents: &Documents<'_>,
        problems: &mut Problems,
    ) -> Vec<(SealedOffer, bool)> {
        let root = Pointer::ROOT;
        let bids_at = root.key("bids");
        let mut sealed = Vec::new();
        for (bid, wire) in documents.envelope.bids.iter().enumerate() {
            let bid_at = bids_at.index(bid);
            let offers_at = bid_at.key("offers");
            for (position, offer) in wire
                .offers
                .iter()
                .enumerate()
                .filter(|(_, offer)| offer.lot == self.lot.id)
            {
                let offer_at = offers_at.index(position);
                let place = offer_at.key("offer");
                let before = problems.count();
                let mut resolved = self.offer(&offer.offer, Hands::Bidder, place, problems);
                let chain = (&offer.offer, place);
                resolved.supply_chain = self.supply_chain((wire, bid_at), chain, problems);
                let of_offer = problems.count().saturating_sub(before);
                // Measured first: a decision fills in only what nobody has measured.
                let points = panel::points(self, documents, bid, &mut resolved, problems);
                let before = problems.count();
                let rulings = self.ruled(documents, bid, &mut resolved, problems);
                let reservations = self.reservations(documents, bid, problems);
                let of_rulings = problems.count().saturating_sub(before);
                let offer = SealedOffer {
                    bid,
                    pointer: place.to_string(),
                    variant: offer.variant == Some(true),
                    own: false,
                    offer: resolved,
                    drafts: panel::drafts(self, documents, bid),
                    points,
                    assessments: record::assessed(self, documents, bid),
                    rulings,
                    reservations,
                    outsider: mini_competition::is_outsider(self.lot, &wire.bidder.id),
                    lots_beyond: None,
                };
                sealed.push((offer, of_offer == 0 && of_rulings == 0));
            }
        }
        sealed
    }

    /// Prices, values and answers by index; anything not asked for is a problem. What is a problem
    /// still stands in its place, so that what refers to it can be checked.
    pub(super) fn offer(
        &self,
        wire: &wire::Offer,
        hands: Hands,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Offer {
        let discount_at = at.key("discount");
        let asked = self.lot.schedule_discount;
        // That a lot of several systems does not know which is offered waits for the buyer.
        let mut faults = Faults::of(&self.lot.id.0, true);
        let mut offer = Offer {
            product_system: self.product_system(
                wire.product_system.as_ref(),
                hands,
                at.key("product_system"),
                &mut faults,
                problems,
            ),
            discount: discount(wire.discount.as_ref(), asked, discount_at, problems).flatten(),
            prices: Vec::new(),
            without_pack: Vec::new(),
            three_decimals: Vec::new(),
            values: vec![None; self.parameters.wires.len()],
            requirements: vec![None; self.lot.requirements.len()],
            supply_chain: SupplyChain::default(),
            packaging: self.packaging(
                wire.packaging.as_ref(),
                at.key("packaging"),
                &mut faults,
                problems,
            ),
            footprints: self.footprints(
                &wire.footprints,
                at.key("footprints"),
                &mut faults,
                problems,
            ),
            faults: Vec::new(),
            uncertain: Vec::new(),
        };
        offer.faults = faults.settle(hands, problems);
        let mut prices = vec![None; self.items.wires.len()];
        let prices_at = at.key("prices");
        for (index, price) in wire.prices.iter().enumerate() {
            let price_at = prices_at.index(index);
            if let Some(item) = self
                .items
                .names
                .find(&price.item, price_at.key("item"), problems)
            {
                if price.price.0.1 {
                    offer.three_decimals.push(price.item.0.clone());
                }
                let item_at = price_at.key("item");
                self.of_own_system(&price.item, offer.product_system, item_at, problems);
                let place_of = Place::Offer(index);
                let resolved = self.price(price, item, hands, place_of, price_at, problems);
                place(
                    &mut prices,
                    item,
                    Some(resolved),
                    "item",
                    &price.item.0,
                    price_at,
                    problems,
                );
            }
        }
        let without_pack = |(item, stated): (usize, &Option<Option<Price>>)| {
            let priced = self.items.wires.get(item)?;
            let asked = wire.prices.iter().find(|price| price.item == priced.id)?;
            let sized = asked.pack_size.is_some_and(|size| size.0 > Decimal::ZERO);
            let unusable = priced.packs != Packs::None && !sized;
            (matches!(stated, Some(None)) && unusable).then_some(item)
        };
        offer.without_pack = prices.iter().enumerate().filter_map(without_pack).collect();
        offer.prices = prices.into_iter().map(Option::flatten).collect();
        let footprints_at = at.key("footprints");
        for (index, footprint) in wire.footprints.iter().enumerate() {
            let footprint_at = footprints_at.index(index);
            let item_at = footprint_at.key("item");
            self.of_own_system(&footprint.item, offer.product_system, item_at, problems);
        }
        self.values(wire, hands, &mut offer, at.key("values"), problems);
        let answers_at = at.key("requirements");
        self.confirmed(
            &wire.requirements,
            &mut offer.requirements,
            answers_at,
            problems,
        );
        offer.uncertain = self.uncertain(wire, &offer, at, problems);
        offer
    }

    /// The values that are stated.
    fn values(
        &self,
        wire: &wire::Offer,
        hands: Hands,
        offer: &mut Offer,
        values_at: Pointer<'_>,
        problems: &mut Problems,
    ) {
        for (index, value) in wire.values.iter().enumerate() {
            let value_at = values_at.index(index);
            if let Some(parameter) =
                self.parameters
                    .named(&value.parameter, value_at.key("parameter"), problems)
            {
                let declared = self.parameters.get(parameter);
                if value.value.0.1 && declared.is_some_and(|one| one.dimension.is_of_money()) {
                    offer.three_decimals.push(value.parameter.0.clone());
                }
                let place_of = Place::Offer(index);
                let resolved = self.value(value, parameter, hands, place_of, value_at, problems);
                place(
                    &mut offer.values,
                    parameter,
                    resolved,
                    "parameter",
                    &value.parameter.0,
                    value_at,
                    problems,
                );
            }
        }
    }

    /// The answers to requirements that the bid answers as a whole.
    fn confirmed(
        &self,
        wires: &[wire::RequirementAnswer],
        answers: &mut [Option<bool>],
        at: Pointer<'_>,
        problems: &mut Problems,
    ) {
        for (index, answer) in wires.iter().enumerate() {
            let answer_at = at.index(index);
            let found =
                self.requirements
                    .find(&answer.requirement, answer_at.key("requirement"), problems);
            if let Some(requirement) = found {
                let declared = self.lot.requirements.get(requirement);
                let refused = match declared.map(|one| &one.test) {
                    None | Some(RequirementTest::Confirmed) => None,
                    Some(RequirementTest::AtLeast(_) | RequirementTest::AtMost(_)) => {
                        Some("bid.answer_not_asked")
                    }
                    Some(RequirementTest::ThroughTiers(_)) => Some("bid.answer_by_link"),
                };
                if let Some(code) = refused {
                    problems.push(
                        answer_at
                            .key("requirement")
                            .problem(code)
                            .with("id", &answer.requirement.0),
                    );
                }
                let name = &answer.requirement.0;
                place(
                    answers,
                    requirement,
                    Some(answer.confirmed),
                    "requirement",
                    name,
                    answer_at,
                    problems,
                );
            }
        }
    }

    /// A price; none where the size of its pack is missing or not positive.
    fn price(
        &self,
        wire: &wire::Price,
        item: usize,
        hands: Hands,
        place: Place,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Price> {
        let declared = self.items.wires.get(item)?;
        let by_buyer = hands == Hands::Buyer;
        let discount_at = at.key("discount");
        let discount = discount(
            wire.discount.as_ref(),
            declared.discount,
            discount_at,
            problems,
        );
        let tiers = tiers(wire, declared, at.key("tiers"), problems);
        if by_buyer && tiers.is_none() {
            problems.push(at.key("tiers").problem("document.missing_field"));
        }
        let size_at = at.key("pack_size");
        let pack_size = match (declared.packs, wire.pack_size) {
            (Packs::Shared | Packs::Whole, size) if !by_buyer => {
                size.map(|size| size.0).filter(|size| *size > Decimal::ZERO)
            }
            (_, size) => pack_size(declared, size, size_at, problems),
        };
        let price = Price {
            stated: Stated {
                value: wire.price.0.0,
                confidential: wire.confidential == Some(true),
                verification: Verification::Verified,
                place,
            },
            pack_size: pack_size?,
            discount: discount?,
            tiers: tiers?,
        };
        for asked in price.asked::<Exact>().filter(|_| by_buyer) {
            let asked = asked.result().map_or(price.stated.value, decide);
            price_allowed(declared, asked, at.key("price"), problems)?;
        }
        Some(price)
    }

    fn value(
        &self,
        wire: &wire::DeclaredValue,
        parameter: usize,
        hands: Hands,
        place: Place,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Stated> {
        let declared = self.parameters.get(parameter)?;
        let is_asked = match declared.origin {
            Origin::Bidder => true,
            Origin::AssessorMeasured => hands == Hands::Buyer,
            Origin::Buyer | Origin::Derived => false,
        };
        if !is_asked {
            problems.push(
                at.key("parameter")
                    .problem("bid.value_not_asked")
                    .with("id", &declared.id),
            );
            return None;
        }
        // Nobody decides about current practice: its values stand or are put right.
        if hands == Hands::Buyer && wire.verification == Some(Verification::Refuted) {
            problems.push(
                at.key("verification")
                    .problem("bid.value_refuted")
                    .with("id", &declared.id),
            );
        }
        let value = wire.value.0.0;
        if hands == Hands::Buyer {
            self.parameters
                .check(parameter, value, at.key("value"), problems);
        }
        Some(Stated {
            value,
            confidential: wire.confidential == Some(true),
            verification: wire.verification.unwrap_or(Verification::Declared),
            place,
        })
    }
}

/// The prices of the tiers after the first; none where one is left out.
fn tiers(
    wire: &wire::Price,
    declared: &ScheduleItem,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Vec<Decimal>> {
    let published = declared.tiers.iter().flat_map(|tiers| &tiers.above);
    let published: Vec<Decimal> = published.map(|tier| tier.from_quantity.0).collect();
    for (index, tier) in wire.tiers.iter().enumerate() {
        let same = |other: &wire::TierPrice| other.from_quantity.0 == tier.from_quantity.0;
        let repeated = wire.tiers.iter().take(index).any(same);
        if repeated || !published.contains(&tier.from_quantity.0) {
            let tier_at = at.index(index);
            problems.push(
                tier_at
                    .key("from_quantity")
                    .problem("schedule.tier_not_asked")
                    .with("item", &declared.id.0)
                    .with("value", tier.from_quantity.0.normalize()),
            );
        }
    }
    let priced = |from: &Decimal| {
        let tier = wire.tiers.iter().find(|tier| tier.from_quantity.0 == *from);
        tier.map(|tier| tier.price.0.0)
    };
    published.iter().map(priced).collect()
}

/// A discount, if the procurement asks for one; `Some(None)` where none is offered.
fn discount(
    wire: Option<&Value>,
    asked: Option<DiscountKind>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Option<Discount>> {
    let Some(value) = wire else {
        return Some(None);
    };
    let Some(kind) = asked else {
        problems.push(at.problem("schedule.discount_not_asked"));
        return None;
    };
    let value = value.0.0;
    match kind {
        DiscountKind::Rate => bounds::fraction(value, at, problems)?,
        DiscountKind::Amount => bounds::not_negative(value, at, problems)?,
    };
    Some(Some(Discount { kind, value }))
}

/// How many units a price is for; 1 where units are priced.
pub(super) fn pack_size(
    item: &ScheduleItem,
    size: Option<Number>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Decimal> {
    match (item.packs, size) {
        (Packs::None, None) => Some(Decimal::ONE),
        (Packs::None, Some(_)) => {
            problems.push(
                at.problem("schedule.packs_not_priced")
                    .with("item", &item.id.0),
            );
            None
        }
        (Packs::Shared | Packs::Whole, Some(size)) => bounds::positive(size.0, at, problems),
        (Packs::Shared | Packs::Whole, None) => {
            problems.push(at.problem("document.missing_field"));
            None
        }
    }
}

/// Puts a value in its place; a second one for the same place is a problem.
fn place<T>(
    places: &mut [Option<T>],
    index: usize,
    value: Option<T>,
    kind: &'static str,
    name: &str,
    at: Pointer<'_>,
    problems: &mut Problems,
) {
    let Some(found) = places.get_mut(index) else {
        return;
    };
    if found.is_some() {
        problems.push(
            at.problem("reference.duplicate_id")
                .with("id", name)
                .with("kind", kind),
        );
    } else {
        *found = value;
    }
}
