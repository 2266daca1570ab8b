//! Who wins the lots where a bidder may win only so many of them, and whose withdrawal would change that.

use super::allotted::Among;
use super::withdrawn::Withdrawn;
use super::{Room, nothing};
use crate::analysis::{NotExamined, Robustness};
use crate::award::{self, Entry, Terms};
use crate::engine::{allocation, score};
use crate::finance::PresentValueFactors;
use crate::model::{Case, Lot};
use crate::num::Exact;
use crate::problem::Problems;
use crate::robustness::{NotAwarded, WeightsTold};

/// Who wins the lots, and who would without each bid.
pub(in crate::engine) struct Across<'a> {
    pub(super) case: &'a Case,
    /// The lots, where they are awarded.
    pub(super) lots: Vec<Scored<'a>>,
    /// Why no lot is awarded.
    not_awarded: Option<NotAwarded>,
    /// By lot: the bid that wins.
    winners: Vec<Option<usize>>,
    /// Who would win the lots without each bid.
    withdrawn: Withdrawn<'a>,
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
}

impl<'a> Across<'a> {
    /// The lots of a case with a limit on how many a bidder may win, or with combined bids; none without.
    pub(in crate::engine) fn of(
        case: &'a Case,
        factors: &'a PresentValueFactors<Exact>,
        problems: &mut Problems,
    ) -> Option<Self> {
        let procurement = &case.procurement;
        if !procurement.limits_wins() && procurement.combined_bids.is_none() {
            return None;
        }
        let mut across = Self {
            case,
            lots: Vec::new(),
            not_awarded: None,
            winners: vec![None; case.procurement.lots.len()],
            withdrawn: Withdrawn::of(case),
        };
        // Combined bids are compared with all lots together.
        if procurement.combined_bids.is_some() {
            return Some(across);
        }
        let mut lots = Vec::new();
        for (index, lot) in case.procurement.lots.iter().enumerate() {
            let pointer = format!("/procurement/lots/{index}");
            let room = Room::new(case, lot, "", factors, false);
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

    /// What is told of the lot at this index; none where it depends on no other.
    pub(in crate::engine) fn robustness(&self, lot: usize) -> Option<Robustness> {
        let procurement = &self.case.procurement;
        if let Some(combined) = &procurement.combined_bids {
            let depends = combined.covers(lot) || procurement.limits_wins();
            let declared = procurement.lots.get(lot).filter(|_| depends)?;
            return Some(self.beside_combined(declared, lot));
        }
        if let Some(reason) = self.not_awarded {
            return Some(nothing(reason));
        }
        let Some(winner) = self.winner_of(lot) else {
            return Some(nothing(NotAwarded::LotLimits));
        };
        let told = Among::of(self, lot).map(|among| among.told());
        let told = told.unwrap_or_default();
        Some(Robustness {
            not_awarded: None,
            winner: Some(self.name(winner)),
            weights: told.weights,
            shares: told.shares,
            criteria: told.criteria,
            withdrawals: self.withdrawn.bids(lot),
            withdrawn_bidders: self.withdrawn.bidders(lot),
            ..nothing(NotAwarded::LotLimits)
        })
    }

    /// What is told of a lot that bids for several lots together may win.
    fn beside_combined(&self, lot: &Lot, index: usize) -> Robustness {
        let [winner] = self.withdrawn.winners(index) else {
            return nothing(if lot.offers.is_empty() {
                NotAwarded::NoAdmittedBid
            } else {
                NotAwarded::LotLimits
            });
        };
        Robustness {
            not_awarded: None,
            winner: Some(winner.clone()),
            weights: Some(WeightsTold::NotFollowed),
            not_examined: Some(NotExamined::CombinedBids),
            withdrawals: self.withdrawn.bids(index),
            withdrawn_bidders: self.withdrawn.bidders(index),
            ..nothing(NotAwarded::LotLimits)
        }
    }
}
