//! How many lots a bidder may bid for and win, and which of them it wants most.

use std::collections::{BTreeMap, BTreeSet};

use super::names::Names;
use super::{Documents, bounds};
use crate::document::pointer::Pointer;
use crate::document::wire::bid::Bid;
use crate::document::wire::lot_limit as wire;
use crate::document::wire::value::Identifier;
use crate::model::{
    BeyondMostBid, ComparedBy, JointBids, LimitRule, LimitedBidder, Lot, LotLimits, Method,
    MostBid, MostWon, SingleBid,
};
use crate::problem::Problems;

/// What limits are resolved against.
pub(super) struct Limits<'a> {
    pub(super) documents: &'a Documents<'a>,
    pub(super) lots: &'a Names<'a>,
    /// The identifiers of the lots.
    pub(super) ids: Vec<&'a Identifier>,
}

/// Who bids, and for which lots.
struct Bidders<'a> {
    all: Vec<LimitedBidder>,
    of_bid: Vec<Vec<usize>>,
    /// By bidder: the lots it bids for.
    lots: Vec<BTreeSet<usize>>,
    /// By bidder: its bids.
    bids: Vec<Vec<(usize, &'a Bid)>>,
}

impl<'a> Limits<'a> {
    /// The limits; `Some(None)` where there are none.
    pub(super) fn resolve(
        &self,
        wire: Option<&wire::LotLimits>,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Option<LotLimits>> {
        let before = problems.count();
        let Some(wire) = wire else {
            self.not_asked(problems);
            return (problems.count() == before).then_some(None);
        };
        if wire.most_bid.is_none() && wire.most_won.is_none() {
            problems.push(at.problem("lot_limits.nothing_limited"));
        }
        let most = u32::try_from(self.ids.len()).unwrap_or(u32::MAX).max(1);
        let most_bid = wire.most_bid.as_ref().map(|limit| {
            let limit_at = at.key("most_bid");
            bounds::count(limit.lots, 1, most, limit_at.key("lots"), problems)
        });
        let most_bid = most_bid.flatten();
        let most_won = wire.most_won.as_ref().and_then(|limit| {
            let limit_at = at.key("most_won");
            let most = most_bid.unwrap_or(most);
            let lots = bounds::count(limit.lots, 1, most, limit_at.key("lots"), problems);
            let rule = self.rule(&limit.rule, limit_at.key("rule"), problems);
            Some(MostWon {
                lots: lots?,
                rule: rule?,
                no_other_bid: limit.no_other_bid,
            })
        });
        let mut bidders = self.bidders(wire.joint_bids);
        self.preferences(
            wire,
            (most_bid, most_won.as_ref()),
            &mut bidders,
            at,
            problems,
        );
        if let (Some(limit), Some(most)) = (&wire.most_bid, most_bid)
            && limit.beyond == BeyondMostBid::Problem
        {
            bidders.refuse_beyond(most, problems);
        }
        (problems.count() == before).then_some(Some(LotLimits {
            most_bid: wire
                .most_bid
                .as_ref()
                .zip(most_bid)
                .map(|(limit, lots)| MostBid {
                    lots,
                    beyond: limit.beyond,
                }),
            most_won,
            joint_bids: wire.joint_bids,
            bidders: bidders.all,
            of_bid: bidders.of_bid,
        }))
    }

    /// A bid that says which lots it wants most where nobody asks for it.
    fn not_asked(&self, problems: &mut Problems) {
        let root = Pointer::ROOT;
        let bids_at = root.key("bids");
        for (index, bid) in self.documents.envelope.bids.iter().enumerate() {
            if !bid.lot_preference.is_empty() {
                let bid_at = bids_at.index(index);
                problems.push(
                    bid_at
                        .key("lot_preference")
                        .problem("bid.preference_not_asked"),
                );
            }
        }
    }

    fn rule(
        &self,
        wire: &wire::LimitRule,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<LimitRule> {
        match wire {
            wire::LimitRule::BidderPreference => Some(LimitRule::BidderPreference),
            wire::LimitRule::LotOrder(order) => self
                .order(order, at.key("lot_order"), problems)
                .map(LimitRule::LotOrder),
            wire::LimitRule::LargestLoss(compared) => {
                let rule_at = at.key("largest_loss");
                Some(LimitRule::LargestLoss {
                    by: compared.by,
                    order: self.order(&compared.equal, rule_at.key("equal"), problems)?,
                })
            }
            wire::LimitRule::LeastTotalCost(compared) => {
                let rule_at = at.key("least_total_cost");
                Some(LimitRule::LeastTotalCost {
                    by: compared.by,
                    order: self.order(&compared.equal, rule_at.key("equal"), problems)?,
                })
            }
        }
    }

    /// An order that names every lot once.
    fn order(
        &self,
        order: &[Identifier],
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Vec<usize>> {
        let found = self.listed(order, at, problems)?;
        let missing: Vec<&str> = self
            .ids
            .iter()
            .filter(|id| !order.contains(id))
            .map(|id| id.0.as_str())
            .collect();
        if missing.is_empty() {
            return Some(found);
        }
        problems.push(
            at.problem("lot_limits.order_incomplete")
                .with("lots", missing.join(", ")),
        );
        None
    }

    /// Lots, each at most once.
    fn listed(
        &self,
        order: &[Identifier],
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Vec<usize>> {
        let before = problems.count();
        let mut found = Vec::with_capacity(order.len());
        for (position, name) in order.iter().enumerate() {
            let Some(lot) = self.lots.find(name, at.index(position), problems) else {
                continue;
            };
            if found.contains(&lot) {
                problems.push(
                    at.index(position)
                        .problem("reference.duplicate_id")
                        .with("id", &name.0)
                        .with("kind", "lot"),
                );
            }
            found.push(lot);
        }
        (problems.count() == before).then_some(found)
    }

    /// The bidders, and partners where these count, in the order of the bids.
    fn bidders(&self, joint_bids: JointBids) -> Bidders<'a> {
        let mut known: BTreeMap<&str, usize> = BTreeMap::new();
        let mut bidders = Bidders {
            all: Vec::new(),
            of_bid: Vec::new(),
            lots: Vec::new(),
            bids: Vec::new(),
        };
        for (index, bid) in self.documents.envelope.bids.iter().enumerate() {
            let bidder = (&bid.bidder.id, &bid.bidder.name);
            let partners = bid.bidder.consortium.iter();
            let partners = partners.filter(|_| joint_bids == JointBids::EachPartner);
            let partners = partners.map(|partner| (&partner.id, &partner.name));
            let mut of_bid = Vec::new();
            for (id, name) in std::iter::once(bidder).chain(partners) {
                let place = *known.entry(&id.0).or_insert_with(|| {
                    bidders.all.push(LimitedBidder {
                        id: id.0.clone(),
                        name: name.clone(),
                        preference: Vec::new(),
                    });
                    bidders.lots.push(BTreeSet::new());
                    bidders.bids.push(Vec::new());
                    bidders.all.len().saturating_sub(1)
                });
                if of_bid.contains(&place) {
                    continue;
                }
                of_bid.push(place);
                let offered = bid.offers.iter();
                let offered = offered.filter_map(|offer| self.lots.index(&offer.lot));
                if let Some(lots) = bidders.lots.get_mut(place) {
                    lots.extend(offered);
                }
                if let Some(bids) = bidders.bids.get_mut(place) {
                    bids.push((index, bid));
                }
            }
            bidders.of_bid.push(of_bid);
        }
        bidders
    }

    /// Which lots each bidder wants most, where the limits ask for it.
    fn preferences(
        &self,
        wire: &wire::LotLimits,
        (most_bid, most_won): (Option<u32>, Option<&MostWon>),
        bidders: &mut Bidders<'a>,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) {
        let by_won = matches!(
            wire.most_won.as_ref().map(|limit| &limit.rule),
            Some(wire::LimitRule::BidderPreference)
        );
        let by_bid = wire
            .most_bid
            .as_ref()
            .is_some_and(|limit| limit.beyond == BeyondMostBid::PreferredLots);
        let not_stated_at = at.key("preference_not_stated");
        if !by_won && !by_bid {
            if wire.preference_not_stated.is_some() {
                problems.push(not_stated_at.problem("lot_limits.preference_not_used"));
            }
            self.not_asked(problems);
            return;
        }
        if wire.joint_bids == JointBids::EachPartner {
            problems.push(
                at.key("joint_bids")
                    .problem("lot_limits.preference_of_partners"),
            );
            return;
        }
        let instead = match &wire.preference_not_stated {
            None => {
                problems.push(not_stated_at.problem("document.missing_field"));
                return;
            }
            Some(wire::PreferenceNotStated::Problem) => None,
            Some(wire::PreferenceNotStated::LotOrder(order)) => {
                let order = self.order(order, not_stated_at.key("lot_order"), problems);
                let Some(order) = order else { return };
                Some(order)
            }
        };
        let of_won = most_won.map(|limit| limit.lots).filter(|_| by_won);
        let asked = [of_won, most_bid.filter(|_| by_bid)];
        let least = asked.into_iter().flatten().min();
        for (bidder, (lots, bids)) in bidders
            .all
            .iter_mut()
            .zip(bidders.lots.iter().zip(&bidders.bids))
        {
            let count = u32::try_from(lots.len()).unwrap_or(u32::MAX);
            let is_limited = least.is_some_and(|least| count > least);
            bidder.preference = match self.preference(bids, lots, problems) {
                Some(stated) => stated,
                None => instead.clone().unwrap_or_else(|| {
                    if let Some((first, _)) = bids.first().filter(|_| is_limited) {
                        let root = Pointer::ROOT;
                        let bids_at = root.key("bids");
                        let bid_at = bids_at.index(*first);
                        problems.push(
                            bid_at
                                .key("lot_preference")
                                .problem("bid.preference_missing")
                                .with("bidder", &bidder.name),
                        );
                    }
                    lots.iter().copied().collect()
                }),
            };
        }
    }

    /// Which lots a bidder says that it wants most; none where it says nothing.
    fn preference(
        &self,
        bids: &[(usize, &Bid)],
        lots: &BTreeSet<usize>,
        problems: &mut Problems,
    ) -> Option<Vec<usize>> {
        let root = Pointer::ROOT;
        let bids_at = root.key("bids");
        let mut first: Option<(&Bid, Vec<usize>)> = None;
        for (index, bid) in bids {
            let bid_at = bids_at.index(*index);
            let at = bid_at.key("lot_preference");
            if bid.lot_preference.is_empty() {
                continue;
            }
            if let Some((other, _)) = &first {
                if *other.lot_preference != *bid.lot_preference {
                    problems.push(
                        at.problem("bid.preference_differs")
                            .with("other", &other.id.0),
                    );
                }
                continue;
            }
            let found = self.listed(&bid.lot_preference, at, problems);
            let found = found.unwrap_or_default();
            for (position, lot) in found.iter().enumerate() {
                if !lots.contains(lot) {
                    let id = self.ids.get(*lot).map_or("", |id| id.0.as_str());
                    problems.push(
                        at.index(position)
                            .problem("bid.lot_not_offered")
                            .with("bid", &bid.id.0)
                            .with("lot", id),
                    );
                }
            }
            let missing = lots.iter().filter(|lot| !found.contains(lot));
            let missing = missing.filter_map(|lot| Some(self.ids.get(*lot)?.0.as_str()));
            let missing: Vec<&str> = missing.collect();
            if !found.is_empty() && !missing.is_empty() {
                problems.push(
                    at.problem("bid.preference_incomplete")
                        .with("lots", missing.join(", ")),
                );
            }
            first = Some((bid, found));
        }
        first.map(|(_, found)| found)
    }
}

impl Bidders<'_> {
    /// A problem for each bidder that bids for more lots than it may.
    fn refuse_beyond(&self, most: u32, problems: &mut Problems) {
        let root = Pointer::ROOT;
        let bids_at = root.key("bids");
        for ((bidder, lots), bids) in self.all.iter().zip(&self.lots).zip(&self.bids) {
            let count = u32::try_from(lots.len()).unwrap_or(u32::MAX);
            if let Some((last, _)) = bids.last().filter(|_| count > most) {
                let bid_at = bids_at.index(*last);
                problems.push(
                    bid_at
                        .key("offers")
                        .problem("bid.too_many_lots")
                        .with("bidder", &bidder.name)
                        .with("count", count)
                        .with("most", most),
                );
            }
        }
    }
}

/// What depends on the lots themselves: that their bids can be compared, and which offers are for more lots
/// than a bidder may bid for.
pub(super) fn apply(
    limits: Option<&LotLimits>,
    lots: &mut [Lot],
    at: Pointer<'_>,
    problems: &mut Problems,
) {
    let Some(limits) = limits else {
        return;
    };
    if let Some(most_won) = &limits.most_won {
        let limit_at = at.key("most_won");
        let rule_at = limit_at.key("rule");
        if lots.iter().any(|lot| lot.framework.is_some()) {
            problems.push(limit_at.problem("lot_limits.several_suppliers"));
        }
        comparable(
            &most_won.rule,
            lots,
            rule_at.key(most_won.rule.name()),
            problems,
        );
    }
    limits.set_aside(lots);
}

/// Whether what bids are compared by means the same in every lot.
fn comparable(rule: &LimitRule, lots: &[Lot], at: Pointer<'_>, problems: &mut Problems) {
    let by_at = at.key("by");
    let is_cost = matches!(rule, LimitRule::LeastTotalCost { .. });
    match rule.by() {
        Some(ComparedBy::OfferedPrice) if lots.iter().any(|lot| lot.schedule.is_empty()) => {
            problems.push(by_at.problem("measure.no_schedule"));
        }
        None | Some(ComparedBy::OfferedPrice) => {}
        Some(ComparedBy::Total) => {
            let all_money = lots.iter().all(|lot| !lot.method.greatest_wins());
            let mut methods = lots.iter().map(|lot| &lot.method);
            let all_points = methods.all(|method| matches!(method, Method::WeightedPoints(_)));
            let unscored = |lot: &Lot| lot.policies.single_bid == SingleBid::Unscored;
            if !all_money && (is_cost || !all_points) {
                problems.push(by_at.problem("lot_limits.totals_not_comparable"));
            } else if is_cost && lots.iter().any(unscored) {
                problems.push(by_at.problem("lot_limits.total_not_stated"));
            }
        }
    }
}
