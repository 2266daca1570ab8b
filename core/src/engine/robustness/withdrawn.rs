//! Who wins without a bid, or without a bidder that has several: the lots evaluated without what they offer.

use crate::analysis::{WithdrawnBid, WithdrawnBidder};
use crate::engine::evaluate;
use crate::evaluation::LotEvaluation;
use crate::model::{Case, Procurement};

/// By lot: the bids that win it, all that share the first place where nothing parts them.
type Winners = Vec<Vec<String>>;

/// Who wins the lots of a case, and who would without each bid and each bidder with several bids.
///
/// A variant may need a main bid, and a bidder may have made too many; so the documents are evaluated
/// anew, and no entry is taken out of an award alone.
pub(in crate::engine) struct Withdrawn<'a> {
    case: &'a Case,
    /// Who wins now.
    now: Winners,
    /// Each bid, with who wins without it.
    bids: Vec<(usize, Winners)>,
    /// The bids of each bidder that has several, with who wins without them.
    bidders: Vec<(Vec<usize>, Winners)>,
}

impl<'a> Withdrawn<'a> {
    /// All lots, of which each may depend on the others.
    pub(in crate::engine) fn of(case: &'a Case) -> Self {
        let lots = &case.procurement.lots;
        let offers = lots
            .iter()
            .flat_map(|lot| lot.offers.iter().chain(&lot.combined));
        let mut bids: Vec<usize> = offers.map(|offer| offer.bid).collect();
        bids.sort_unstable();
        bids.dedup();
        let bidder = |bid: usize| case.bids.get(bid).map(|bid| &bid.bidder_id);
        let of_bidder = |own: usize| -> Vec<usize> {
            let all = bids.iter().copied();
            all.filter(|other| bidder(*other) == bidder(own)).collect()
        };
        let groups = bids.iter().map(|bid| (*bid, of_bidder(*bid)));
        let several = groups.filter(|(bid, group)| group.len() > 1 && group.first() == Some(bid));
        Self {
            case,
            now: winners(case),
            bids: bids
                .iter()
                .map(|bid| (*bid, without(case, &[*bid])))
                .collect(),
            bidders: several
                .map(|(_, group)| {
                    let winners = without(case, &group);
                    (group, winners)
                })
                .collect(),
        }
    }

    /// The bids that win the lot at this index.
    pub(in crate::engine) fn winners(&self, lot: usize) -> &[String] {
        self.now.get(lot).map_or(&[], Vec::as_slice)
    }

    /// The bids that do not win the lot and without which others would.
    pub(in crate::engine) fn bids(&self, lot: usize) -> Vec<WithdrawnBid> {
        let bids = self.bids.iter().filter_map(|(bid, winners)| {
            Some(WithdrawnBid {
                bid: self.name(*bid),
                winners: self.instead(lot, &[*bid], winners)?,
            })
        });
        bids.collect()
    }

    /// The bidders with several bids that do not win the lot and without which others would.
    pub(in crate::engine) fn bidders(&self, lot: usize) -> Vec<WithdrawnBidder> {
        let bidders = self.bidders.iter().filter_map(|(bids, winners)| {
            let bidder = self.case.bids.get(*bids.first()?)?;
            Some(WithdrawnBidder {
                bidder: bidder.bidder_id.clone(),
                bids: bids.iter().map(|bid| self.name(*bid)).collect(),
                winners: self.instead(lot, bids, winners)?,
            })
        });
        bidders.collect()
    }

    /// Who wins the lot instead; none where the same do, or one of the bids wins.
    fn instead(&self, lot: usize, bids: &[usize], winners: &Winners) -> Option<Vec<String>> {
        let now = self.winners(lot);
        let instead = winners.get(lot).map_or(&[][..], Vec::as_slice);
        let wins = bids.iter().any(|bid| now.contains(&self.name(*bid)));
        (!wins && now != instead).then(|| instead.to_vec())
    }

    fn name(&self, bid: usize) -> String {
        let bid = self.case.bids.get(bid);
        bid.map(|bid| bid.id.clone()).unwrap_or_default()
    }
}

/// A case of the lot at this index alone, which depends on no other.
pub(in crate::engine) fn alone(case: &Case, lot: usize) -> Case {
    Case {
        procurement: Procurement {
            lots: case
                .procurement
                .lots
                .get(lot)
                .cloned()
                .into_iter()
                .collect(),
            lot_limits: None,
            combined_bids: None,
            ..case.procurement.clone()
        },
        ..case.clone()
    }
}

fn without(case: &Case, bids: &[usize]) -> Winners {
    let mut left = case.clone();
    for lot in &mut left.procurement.lots {
        lot.offers.retain(|offer| !bids.contains(&offer.bid));
        lot.combined.retain(|offer| !bids.contains(&offer.bid));
    }
    let procurement = &mut left.procurement;
    if let Some(limits) = &procurement.lot_limits {
        // A bidder may then bid for no more lots than it may.
        limits.set_aside(&mut procurement.lots);
    }
    winners(&left)
}

/// Where something has no result, nobody wins.
fn winners(case: &Case) -> Winners {
    let lots = evaluate(case, false).map(|evaluation| evaluation.lots);
    let lots = lots.unwrap_or_default();
    lots.into_iter().map(first).collect()
}

fn first(lot: LotEvaluation) -> Vec<String> {
    lot.awarded.unwrap_or_else(|| {
        let first = lot.ranking.into_iter().next();
        first.map_or_else(Vec::new, |place| place.bids)
    })
}
