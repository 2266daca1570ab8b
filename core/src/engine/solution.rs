//! Several bids of one bidder for a lot: which of them are considered, and which is compared with what.

use super::Room;
use super::standing::{Settled, reason};
use crate::award::Ranked;
use crate::evaluation::{Reason, ReasonCode, Standing};
use crate::explain::Figure;
use crate::model::{OwnBids, SealedOffer, Variants};

impl Room<'_> {
    /// Whether two offers for the lot are of one bidder.
    fn one_bidder(&self, one: usize, other: usize) -> bool {
        let bidder = |offer: usize| {
            let sealed = self.lot.offers.get(offer)?;
            Some(self.case.bids.get(sealed.bid)?.bidder_id.as_str())
        };
        bidder(one) == bidder(other)
    }

    /// Whether a bidder has several offers for the lot.
    pub(super) fn has_several_of_one(&self) -> bool {
        let offers = 0..self.lot.offers.len();
        // Reading has refused them where they are not declared.
        self.lot.solutions.is_some()
            && offers.clone().any(|one| {
                offers
                    .clone()
                    .skip(one.saturating_add(1))
                    .any(|other| self.one_bidder(one, other))
            })
    }

    /// Whether a test of low bids compares the offer at `own` with the one at `other`.
    pub(super) fn tests_against(&self, own: usize, other: usize) -> bool {
        let solutions = self.lot.solutions.as_ref();
        let left_out = solutions.is_some_and(|one| one.low_bids == OwnBids::LeftOut);
        own == other || !left_out || !self.one_bidder(own, other)
    }

    /// The places with the best bids of each bidder alone: nobody is awarded a lot twice.
    pub(super) fn best_of_each(&self, places: &[Ranked]) -> Vec<Ranked> {
        if self.lot.solutions.is_none() {
            return places.to_vec();
        }
        let mut better: Vec<usize> = Vec::new();
        let mut kept = Vec::new();
        for place in places {
            let is_new = |offer: &usize| !better.iter().any(|one| self.one_bidder(*one, *offer));
            let bids: Vec<usize> = place.bids.iter().copied().filter(is_new).collect();
            better.extend(&bids);
            if !bids.is_empty() {
                kept.push(Ranked {
                    bids,
                    ..place.clone()
                });
            }
        }
        kept
    }

    /// How many of these places come before one in which a bidder has two bids.
    pub(super) fn before_own_tie(&self, places: &[Ranked]) -> usize {
        let tied = |place: &Ranked| {
            let mut bids = place.bids.iter().enumerate();
            bids.any(|(index, one)| {
                let mut others = place.bids.iter().skip(index.saturating_add(1));
                others.any(|other| self.one_bidder(*one, *other))
            })
        };
        let none = self.lot.solutions.is_none();
        let position = places.iter().position(|place| !none && tied(place));
        position.unwrap_or(places.len())
    }

    /// Sets aside the offers that are not considered because of others of their bidder, or because they
    /// are variants.
    pub(super) fn considered(&self, settled: &mut [Settled]) {
        let standings: Vec<Standing> = settled.iter().map(|one| one.standing).collect();
        for (index, (sealed, settled)) in self.lot.offers.iter().zip(settled).enumerate() {
            let reasons = self.not_considered(index, sealed, &standings);
            if reasons.is_empty() {
                continue;
            }
            match settled.standing {
                Standing::Excluded => {}
                Standing::NonCompliant => settled.reasons.extend(reasons),
                _ => {
                    settled.standing = Standing::NonCompliant;
                    settled.reasons = reasons;
                }
            }
        }
    }

    fn not_considered(
        &self,
        own: usize,
        sealed: &SealedOffer,
        standings: &[Standing],
    ) -> Vec<Reason> {
        let solutions = self.lot.solutions.as_ref();
        if solutions.is_none() && !sealed.variant {
            return Vec::new();
        }
        let offers = self.lot.offers.iter().enumerate();
        let of_bidder = offers.filter(|(other, _)| self.one_bidder(own, *other));
        let place = || {
            let offer = sealed.pointer.strip_suffix("/offer");
            offer.unwrap_or(&sealed.pointer).to_owned()
        };
        let because = |code| reason(code, &self.lot.id, place());
        let mut reasons = Vec::new();
        if let Some(most) = solutions.map(|one| one.most) {
            let made = u32::try_from(of_bidder.clone().count()).unwrap_or(u32::MAX);
            if made > most {
                reasons.push(Reason {
                    required: Some(Figure(most.into())),
                    offered: Some(Figure(made.into())),
                    ..because(ReasonCode::TooManySolutions)
                });
            }
        }
        if sealed.variant {
            let mut main = of_bidder.filter(|(_, other)| !other.variant);
            let complies = |standing: Option<&Standing>| {
                !matches!(
                    standing,
                    None | Some(Standing::Excluded | Standing::NonCompliant)
                )
            };
            let missing = match solutions.map(|one| one.variants) {
                None | Some(Variants::NotAuthorised) => Some(ReasonCode::VariantNotAuthorised),
                Some(Variants::Authorised) => None,
                Some(Variants::WithMainBid) => {
                    main.next().is_none().then_some(ReasonCode::MainBidMissing)
                }
                Some(Variants::WithCompliantMainBid) => {
                    let found = main.any(|(other, _)| complies(standings.get(other)));
                    (!found).then_some(ReasonCode::MainBidMissing)
                }
            };
            reasons.extend(missing.map(because));
        }
        reasons
    }
}
