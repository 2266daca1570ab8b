//! Whose withdrawal would change who wins the lots, where a bidder may win only so many of them.

use super::{Room, nothing};
use crate::analysis::{Robustness, WithdrawnBid};
use crate::award::{self, Entry, Terms};
use crate::engine::{allocation, score};
use crate::finance::PresentValueFactors;
use crate::model::Case;
use crate::num::Exact;
use crate::problem::Problems;
use crate::robustness::{NotAwarded, WeightsTold};

/// Who wins the lots, and who would without each bid.
pub(in crate::engine) struct Across<'a> {
    case: &'a Case,
    /// Why no lot is awarded.
    not_awarded: Option<NotAwarded>,
    /// By lot: the bid that wins.
    winners: Vec<Option<usize>>,
    /// Each bid, with who would win the lots without it.
    without: Vec<(usize, Vec<Option<usize>>)>,
}

/// A lot as it is scored.
struct Scored<'a> {
    room: Room<'a>,
    terms: Terms<'a>,
    entries: Vec<Option<Entry>>,
    placed: Vec<allocation::Placed>,
}

impl Scored<'_> {
    /// The ranked bids of scores.
    fn placed(&self, scores: &award::Scores) -> Vec<allocation::Placed> {
        let price = |offer: usize| self.entries.get(offer)?.as_ref()?.offered_price;
        allocation::placed_by(&self.room, price, scores)
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
        Some(across)
    }

    /// What is told of the lot at this index.
    pub(in crate::engine) fn robustness(&self, lot: usize) -> Robustness {
        if let Some(reason) = self.not_awarded {
            return nothing(reason);
        }
        let Some(winner) = self.winners.get(lot).copied().flatten() else {
            return nothing(NotAwarded::LotLimits);
        };
        let name = |bid: usize| {
            let bid = self.case.bids.get(bid);
            bid.map(|bid| bid.id.clone()).unwrap_or_default()
        };
        let changed = self.without.iter().filter_map(|(bid, winners)| {
            let instead = winners.get(lot).copied().flatten();
            (*bid != winner && instead != Some(winner)).then(|| WithdrawnBid {
                bid: name(*bid),
                winners: instead.map(name).into_iter().collect(),
            })
        });
        Robustness {
            not_awarded: None,
            winner: Some(name(winner)),
            weights: Some(WeightsTold::NotFollowed),
            withdrawals: changed.collect(),
            ..nothing(NotAwarded::LotLimits)
        }
    }
}
