//! Who wins the lots where a bidder may win only so many of them, and whose withdrawal would change that.

use super::allotted::Among;
use super::{Room, nothing};
use crate::analysis::{Robustness, WithdrawnBid};
use crate::award::{self, Entry, Terms};
use crate::engine::{allocation, score};
use crate::finance::PresentValueFactors;
use crate::model::Case;
use crate::num::Exact;
use crate::problem::Problems;
use crate::robustness::NotAwarded;

/// Who wins the lots, and who would without each bid.
pub(in crate::engine) struct Across<'a> {
    pub(super) case: &'a Case,
    /// The lots, where they are awarded.
    pub(super) lots: Vec<Scored<'a>>,
    /// Why no lot is awarded.
    not_awarded: Option<NotAwarded>,
    /// By lot: the bid that wins.
    winners: Vec<Option<usize>>,
    /// Each bid, with who would win the lots without it.
    without: Vec<(usize, Vec<Option<usize>>)>,
}

/// A lot as it is scored.
pub(super) struct Scored<'a> {
    pub(super) room: Room<'a>,
    pub(super) terms: Terms<'a>,
    pub(super) entries: Vec<Option<Entry>>,
    pub(super) placed: Vec<allocation::Placed>,
}

impl Scored<'_> {
    /// The ranked bids of scores.
    fn placed(&self, scores: &award::Scores) -> Vec<allocation::Placed> {
        let price = |offer: usize| self.entries.get(offer)?.as_ref()?.offered_price;
        let total = |offer: usize| Some(scores.by_entry.get(offer)?.as_ref()?.total?.value);
        allocation::placed_by(&self.room, price, &scores.places, total)
    }

    /// The entry of a bid.
    pub(super) fn entry_of(&self, bid: usize) -> Option<usize> {
        let mut offers = self.room.lot.offers.iter();
        offers.position(|offer| offer.bid == bid)
    }

    /// The ranked bids without one; the same where it makes no offer.
    fn without(&self, bid: usize) -> Vec<allocation::Placed> {
        let mut entries = self.entries.clone();
        let mut withdrawn = false;
        for (entry, sealed) in entries.iter_mut().zip(&self.room.lot.offers) {
            if sealed.bid == bid {
                withdrawn = withdrawn || entry.is_some();
                *entry = None;
            }
        }
        if !withdrawn {
            return self.placed.clone();
        }
        self.placed(&award::score(&self.terms, &entries))
    }
}

impl<'a> Across<'a> {
    /// The lots of a case with a limit on how many a bidder may win; none without.
    pub(in crate::engine) fn of(
        case: &'a Case,
        factors: &'a PresentValueFactors<Exact>,
        problems: &mut Problems,
    ) -> Option<Self> {
        if !case.procurement.limits_wins() {
            return None;
        }
        let mut across = Self {
            case,
            lots: Vec::new(),
            not_awarded: None,
            winners: vec![None; case.procurement.lots.len()],
            without: Vec::new(),
        };
        if case.procurement.combined_bids.is_some() {
            across.not_awarded = Some(NotAwarded::CombinedBids);
            return Some(across);
        }
        let mut lots = Vec::new();
        for (index, lot) in case.procurement.lots.iter().enumerate() {
            let pointer = format!("/procurement/lots/{index}");
            let room = Room::new(case, lot, "", factors, false);
            if room.has_several_of_one() {
                across.not_awarded = Some(NotAwarded::SeveralSolutions);
                return Some(across);
            }
            let settled = room.settled();
            if score::is_open(&settled) {
                across.not_awarded = Some(NotAwarded::Open);
                return Some(across);
            }
            let measured = room.measured(&settled, problems);
            let terms = score::terms(&room, &pointer, problems)?;
            let entries = score::entries(&room, &settled, &measured);
            let scores = score::scored(&room, &settled, &terms, &entries, problems)?;
            let mut lot = Scored {
                room,
                terms,
                entries,
                placed: Vec::new(),
            };
            lot.placed = lot.placed(&scores);
            lots.push(lot);
        }
        let placed: Vec<_> = lots.iter().map(|lot| lot.placed.clone()).collect();
        across.winners = match allocation::winners(case, &placed)? {
            Ok(winners) => winners,
            Err(why) => {
                problems.push(allocation::unallocated(why, allocation::MOST_WON));
                return None;
            }
        };
        for bid in 0..case.bids.len() {
            let placed: Vec<_> = lots.iter().map(|lot| lot.without(bid)).collect();
            match allocation::winners(case, &placed)? {
                Ok(winners) => across.without.push((bid, winners)),
                Err(why) => {
                    problems.push(allocation::unallocated(why, allocation::MOST_WON));
                    return None;
                }
            }
        }
        across.lots = lots;
        Some(across)
    }

    /// The bid that wins the lot at this index.
    pub(super) fn winner_of(&self, lot: usize) -> Option<usize> {
        self.winners.get(lot).copied().flatten()
    }

    pub(super) fn name(&self, bid: usize) -> String {
        let bid = self.case.bids.get(bid);
        bid.map(|bid| bid.id.clone()).unwrap_or_default()
    }

    pub(super) fn lot_id(&self, lot: usize) -> String {
        let lot = self.case.procurement.lots.get(lot);
        lot.map(|lot| lot.id.clone()).unwrap_or_default()
    }

    /// What is told of the lot at this index.
    pub(in crate::engine) fn robustness(&self, lot: usize) -> Robustness {
        if let Some(reason) = self.not_awarded {
            return nothing(reason);
        }
        let Some(winner) = self.winner_of(lot) else {
            return nothing(NotAwarded::LotLimits);
        };
        let told = Among::of(self, lot).map(|among| among.told());
        let told = told.unwrap_or_default();
        let changed = self.without.iter().filter_map(|(bid, winners)| {
            let instead = winners.get(lot).copied().flatten();
            (*bid != winner && instead != Some(winner)).then(|| WithdrawnBid {
                bid: self.name(*bid),
                winners: instead.map(|bid| self.name(bid)).into_iter().collect(),
            })
        });
        Robustness {
            not_awarded: None,
            winner: Some(self.name(winner)),
            weights: told.weights,
            shares: told.shares,
            criteria: told.criteria,
            withdrawals: changed.collect(),
            ..nothing(NotAwarded::LotLimits)
        }
    }
}
