//! What the buyer decides about an offer.

use std::collections::{BTreeMap, BTreeSet};

use super::names::Names;
use super::offer::{Offers, pack_size};
use super::record::grounds;
use super::schedule::price_allowed;
use super::{Documents, footprint_correction, packaging_correction, supply_chain};
use crate::document::pointer::Pointer;
use crate::document::wire::award::TieBreak;
use crate::document::wire::decision::{self as wire, MissingTarget, Resolved, Target};
use crate::document::wire::lot::RequirementTest;
use crate::document::wire::value::Identifier;
use crate::model::{
    Draw, Offer, Origin, Place, Price, Ruling, RulingKind, Stated, Subject as Part,
    UncertainNumber, Verification,
};
use crate::problem::Problems;

/// Checks what does not belong to one lot: that bids and lots exist and belong together.
pub(super) fn check(documents: &Documents<'_>, lots: &Names<'_>, problems: &mut Problems) {
    let root = Pointer::ROOT;
    let list_at = root.key("decisions");
    for (index, decision) in documents.envelope.decisions.iter().enumerate() {
        let at = list_at.index(index);
        let ruling_at = at.key("ruling");
        let (word, subject) = subject(&decision.ruling);
        let content_at = ruling_at.key(word);
        let Some((bid, lot)) = subject else { continue };
        let lot = match lot {
            Some(lot) => lots.find(lot, content_at.key("lot"), problems).map(|_| lot),
            None => None,
        };
        let Some(bid) = bid else { continue };
        let found = documents.bids.find(bid, content_at.key("bid"), problems);
        if let (Some(found), Some(lot)) = (found, lot) {
            let offers = documents.envelope.bids.get(found).map(|bid| &bid.offers);
            if !offers.is_some_and(|offers| offers.iter().any(|offer| offer.lot == *lot)) {
                problems.push(
                    content_at
                        .key("lot")
                        .problem("bid.lot_not_offered")
                        .with("bid", &bid.0)
                        .with("lot", &lot.0),
                );
            }
        }
    }
}

type Subject<'a> = Option<(Option<&'a Identifier>, Option<&'a Identifier>)>;

/// The word of a ruling, and the bid and lot it is about.
fn subject(ruling: &wire::Ruling) -> (&'static str, Subject<'_>) {
    match ruling {
        wire::Ruling::Admitted(about) => ("admitted", Some((Some(&about.bid), Some(&about.lot)))),
        wire::Ruling::Excluded(about) => ("excluded", Some((Some(&about.bid), Some(&about.lot)))),
        wire::Ruling::ValueCorrected(about) => (
            "value_corrected",
            Some((Some(&about.bid), Some(&about.lot))),
        ),
        wire::Ruling::FeeGradeCorrected(about) => (
            "fee_grade_corrected",
            Some((Some(&about.bid), Some(&about.lot))),
        ),
        wire::Ruling::MissingValueResolved(about) => (
            "missing_value_resolved",
            Some((Some(&about.bid), Some(&about.lot))),
        ),
        wire::Ruling::LotDrawn(draw) => ("lot_drawn", Some((None, Some(&draw.lot)))),
        wire::Ruling::ClarificationReceived(about) => (
            "clarification_received",
            Some((Some(&about.bid), Some(&about.lot))),
        ),
        wire::Ruling::ReservationPriced(about) => (
            "reservation_priced",
            Some((Some(&about.bid), Some(&about.lot))),
        ),
        wire::Ruling::ReservationDisqualifies(about) => (
            "reservation_disqualifies",
            Some((Some(&about.bid), Some(&about.lot))),
        ),
        wire::Ruling::ReservationAccepted(about) => (
            "reservation_accepted",
            Some((Some(&about.bid), Some(&about.lot))),
        ),
    }
}

impl Offers<'_> {
    /// Applies the decisions about the offer, in their order.
    pub(super) fn ruled(
        &self,
        documents: &Documents<'_>,
        bid: usize,
        offer: &mut Offer,
        problems: &mut Problems,
    ) -> Vec<Ruling> {
        let root = Pointer::ROOT;
        let list_at = root.key("decisions");
        let mut rulings = Vec::new();
        let mut resolved = BTreeSet::new();
        let mut admitted = Vec::new();
        let mut against: Option<&Identifier> = None;
        // Of bids with one name, the first is meant.
        let name = documents.envelope.bids.get(bid).map(|bid| &bid.id);
        let Some(name) = name.filter(|name| documents.bids.index(name) == Some(bid)) else {
            return rulings;
        };
        for (index, decision) in documents.envelope.decisions.iter().enumerate() {
            let (word, subject) = subject(&decision.ruling);
            if subject != Some((Some(name), Some(&self.lot.id))) {
                continue;
            }
            let at = list_at.index(index);
            let ruling_at = at.key("ruling");
            let content_at = ruling_at.key(word);
            let place = Place::Decision(index);
            match &decision.ruling {
                wire::Ruling::Admitted(_) => admitted.push(index),
                wire::Ruling::Excluded(_) | wire::Ruling::ReservationDisqualifies(_) => {
                    against = against.or(Some(&decision.id));
                }
                wire::Ruling::MissingValueResolved(resolution) => {
                    if resolution.resolution == Resolved::NonCompliant {
                        against = against.or(Some(&decision.id));
                    }
                    let (kind, target) = match &resolution.missing {
                        MissingTarget::Price(name) => ("price", name),
                        MissingTarget::Value(name) => ("value", name),
                        MissingTarget::Requirement(name) => ("requirement", name),
                    };
                    if !resolved.insert((kind, target)) {
                        problems.push(
                            content_at
                                .key("missing")
                                .problem("decision.nothing_missing")
                                .with("id", &target.0),
                        );
                        continue;
                    }
                }
                _ => {}
            }
            if let Some(kind) = self.ruling(&decision.ruling, offer, place, content_at, problems) {
                rulings.push(Ruling {
                    decision: decision.id.0.clone(),
                    kind,
                    grounds: grounds(&decision.reason, &decision.decided_by, decision.date),
                });
            }
        }
        for (index, against) in admitted.into_iter().zip(std::iter::repeat(against)) {
            if let Some(against) = against {
                let ruling_at = list_at.index(index);
                problems.push(
                    ruling_at
                        .key("ruling")
                        .key("admitted")
                        .problem("decision.contradicts")
                        .with("other", &against.0),
                );
            }
        }
        rulings
    }

    fn ruling(
        &self,
        ruling: &wire::Ruling,
        offer: &mut Offer,
        place: Place,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<RulingKind> {
        match ruling {
            wire::Ruling::Admitted(_) => Some(RulingKind::Admitted),
            wire::Ruling::Excluded(exclusion) => Some(RulingKind::Excluded {
                ground: exclusion.ground.clone(),
            }),
            wire::Ruling::ValueCorrected(correction) => {
                self.corrected(correction, offer, place, at, problems)
            }
            wire::Ruling::FeeGradeCorrected(correction) => {
                packaging_correction::regraded(correction, offer, at, problems)
            }
            wire::Ruling::MissingValueResolved(resolution) => {
                self.resolved(resolution, offer, place, at, problems)
            }
            wire::Ruling::ClarificationReceived(_) => Some(RulingKind::Clarified),
            wire::Ruling::LotDrawn(_)
            | wire::Ruling::ReservationPriced(_)
            | wire::Ruling::ReservationDisqualifies(_)
            | wire::Ruling::ReservationAccepted(_) => None,
        }
    }

    fn corrected(
        &self,
        wire: &wire::Correction,
        offer: &mut Offer,
        place: Place,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<RulingKind> {
        match &wire.target {
            Target::Packaging(target) => {
                return packaging_correction::corrected(wire, target, offer, at, problems);
            }
            Target::Footprint(target) => {
                let asked = (target, self.items);
                return footprint_correction::corrected(wire, asked, offer, at, problems);
            }
            Target::Price(_) | Target::Value(_) => {}
        }
        let after_at = at.key("after");
        let target_at = at.key("target");
        let after = wire.after.0;
        let (name, subject, number, found) = match &wire.target {
            Target::Price(name) => {
                let item = self
                    .items
                    .names
                    .find(name, target_at.key("price"), problems)?;
                price_allowed(self.items.wires.get(item)?, after, after_at, problems)?;
                (
                    name,
                    Part::Item(item),
                    UncertainNumber::Price(item),
                    offer
                        .prices
                        .get_mut(item)?
                        .as_mut()
                        .map(|price| &mut price.stated),
                )
            }
            Target::Value(name) => {
                let parameter = self
                    .parameters
                    .named(name, target_at.key("value"), problems)?;
                let origin = self.parameters.get(parameter)?.origin;
                if origin == Origin::AssessorMeasured {
                    problems.push(
                        target_at
                            .key("value")
                            .problem("decision.measured_value")
                            .with("id", &name.0),
                    );
                    return None;
                }
                self.parameters
                    .check(parameter, after, after_at, problems)?;
                let stated = offer.values.get_mut(parameter)?.as_mut();
                (
                    name,
                    Part::Parameter(parameter),
                    UncertainNumber::Parameter(parameter),
                    stated,
                )
            }
            Target::Packaging(_) | Target::Footprint(_) => return None,
        };
        let before = wire.before.0;
        match found {
            Some(stated) if stated.value == before => {
                stated.value = after;
                offer.three_decimals.retain(|other| *other != name.0);
                stated.place = place;
                // What the evidence contradicted is no longer what counts.
                if stated.verification == Verification::Refuted {
                    stated.verification = Verification::Verified;
                }
                offer.make_certain(number);
                Some(RulingKind::Corrected {
                    target: name.0.clone(),
                    subject,
                    before,
                    after,
                })
            }
            found => {
                let stated = found.map_or_else(
                    || "–".to_owned(),
                    |stated| stated.value.normalize().to_string(),
                );
                problems.push(
                    at.key("before")
                        .problem("decision.before_differs")
                        .with("before", before)
                        .with("stated", stated),
                );
                None
            }
        }
    }

    fn resolved(
        &self,
        wire: &wire::Resolution,
        offer: &mut Offer,
        place: Place,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<RulingKind> {
        let missing_at = at.key("missing");
        let value_at = at.key("resolution");
        let (name, is_missing) = match &wire.missing {
            MissingTarget::Price(name) => {
                let item = self
                    .items
                    .names
                    .find(name, missing_at.key("price"), problems)?;
                (name, offer.prices.get(item)?.is_none())
            }
            MissingTarget::Value(name) => {
                let parameter = self
                    .parameters
                    .named(name, missing_at.key("value"), problems)?;
                let origin = self.parameters.get(parameter)?.origin;
                let is_stated = offer.values.get(parameter)?.is_some();
                // What the buyer sets cannot be missing from a bid.
                (name, origin != Origin::Buyer && !is_stated)
            }
            MissingTarget::Requirement(name) => {
                let requirement =
                    self.requirements
                        .find(name, missing_at.key("requirement"), problems)?;
                let is_answered = offer.requirements.get(requirement)?.is_some();
                let is_open = match &self.lot.requirements.get(requirement)?.test {
                    RequirementTest::Confirmed => true,
                    // A bound is kept or not; the bidder has no answer to give.
                    RequirementTest::AtLeast(_) | RequirementTest::AtMost(_) => false,
                    RequirementTest::ThroughTiers(tiers) => {
                        supply_chain::is_missing(tiers, requirement, &offer.supply_chain)
                    }
                };
                (name, is_open && !is_answered)
            }
        };
        if !is_missing {
            problems.push(
                missing_at
                    .problem("decision.nothing_missing")
                    .with("id", &name.0),
            );
            return None;
        }
        let is_price = matches!(
            (&wire.missing, &wire.resolution),
            (MissingTarget::Price(_), Resolved::Value(_))
        );
        if !is_price && wire.pack_size.is_some() {
            problems.push(at.key("pack_size").problem("decision.pack_without_price"));
            return None;
        }
        let value = match (&wire.missing, &wire.resolution) {
            (_, Resolved::NonCompliant) => {
                return Some(RulingKind::ResolvedNonCompliant {
                    target: name.0.clone(),
                });
            }
            (MissingTarget::Price(name), Resolved::Value(value)) => {
                let item = self.items.names.index(name)?;
                let declared = self.items.wires.get(item)?;
                let price = price_allowed(declared, value.0, value_at.key("value"), problems);
                let size = pack_size(declared, wire.pack_size, at.key("pack_size"), problems);
                let (price, size) = (price?, size?);
                *offer.prices.get_mut(item)? = Some(Price {
                    pack_size: size,
                    ..Price::per_unit(price)
                });
                Some((Part::Item(item), price))
            }
            (MissingTarget::Value(name), Resolved::Value(value)) => {
                let parameter = self
                    .parameters
                    .named(name, missing_at.key("value"), problems)?;
                let value =
                    self.parameters
                        .check(parameter, value.0, value_at.key("value"), problems)?;
                *offer.values.get_mut(parameter)? = Some(Stated {
                    value,
                    confidential: false,
                    verification: Verification::Verified,
                    place,
                });
                Some((Part::Parameter(parameter), value))
            }
            (MissingTarget::Requirement(name), Resolved::Met) => {
                let requirement = self.requirements.index(name)?;
                *offer.requirements.get_mut(requirement)? = Some(true);
                None
            }
            (MissingTarget::Requirement(_), Resolved::Value(_)) | (_, Resolved::Met) => {
                problems.push(
                    value_at
                        .problem("decision.resolution_does_not_fit")
                        .with("id", &name.0),
                );
                return None;
            }
        };
        Some(RulingKind::Resolved {
            target: name.0.clone(),
            value,
        })
    }

    /// The draws of lots for the lot: each bid is drawn once, and a tie break must ask for it.
    pub(super) fn draws(
        &self,
        documents: &Documents<'_>,
        problems: &mut Problems,
    ) -> Option<Vec<Draw>> {
        let before = problems.count();
        let root = Pointer::ROOT;
        let list_at = root.key("decisions");
        let mut drawn: BTreeMap<&Identifier, &Identifier> = BTreeMap::new();
        let mut draws = Vec::new();
        for (index, decision) in documents.envelope.decisions.iter().enumerate() {
            let wire::Ruling::LotDrawn(draw) = &decision.ruling else {
                continue;
            };
            if draw.lot != self.lot.id {
                continue;
            }
            let at = list_at.index(index);
            let ruling_at = at.key("ruling");
            let draw_at = ruling_at.key("lot_drawn");
            if !self.lot.policies.ties.contains(&TieBreak::LotDrawn) {
                problems.push(draw_at.problem("decision.draw_not_declared"));
            }
            let order_at = draw_at.key("order");
            if draw.order.is_empty() {
                problems.push(order_at.problem("document.empty_list"));
            }
            let mut order = Vec::with_capacity(draw.order.len());
            for (position, bid) in draw.order.iter().enumerate() {
                let at = order_at.index(position);
                if let Some(earlier) = drawn.insert(bid, &decision.id) {
                    problems.push(
                        at.problem("decision.drawn_twice")
                            .with("bid", &bid.0)
                            .with("decision", &earlier.0),
                    );
                }
                order.extend(self.drawn(bid, documents, at, problems));
            }
            draws.push(Draw {
                decision: decision.id.0.clone(),
                order,
            });
        }
        (problems.count() == before).then_some(draws)
    }

    /// A bid that was drawn; it must offer the lot.
    fn drawn(
        &self,
        bid: &Identifier,
        documents: &Documents<'_>,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<usize> {
        let found = documents.bids.find(bid, at, problems)?;
        let offers = &documents.envelope.bids.get(found)?.offers;
        if !offers.iter().any(|offer| offer.lot == self.lot.id) {
            problems.push(
                at.problem("bid.lot_not_offered")
                    .with("bid", &bid.0)
                    .with("lot", &self.lot.id.0),
            );
        }
        Some(found)
    }
}
