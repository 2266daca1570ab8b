//! How many lots a bidder may bid for and win, and what happens beyond that.

use std::collections::BTreeSet;

use super::{Lot, LotsBeyond};
use crate::words;

words! {
    /// Whose lots count against a limit where partners bid jointly.
    pub enum JointBids {
        /// A consortium is a bidder of its own, and its lots count for nobody else.
        AsOneBidder = "as_one_bidder",
        /// Its lots count for each partner as well.
        EachPartner = "each_partner",
    }
}

words! {
    /// What happens to a bidder that bids for more lots than it may.
    pub enum BeyondMostBid {
        /// The documents are refused.
        Problem = "problem",
        /// None of its offers complies.
        NonCompliant = "non_compliant",
        /// As many lots as it may bid for take part, those that it wants most; the others do not comply.
        PreferredLots = "preferred_lots",
    }
}

words! {
    /// What happens to a lot whose bidders have all won as many lots as they may.
    pub enum NoOtherBid {
        /// It is awarded to nobody.
        NoWinner = "no_winner",
        /// The limit does not hold for it: its first bid wins.
        LimitLifted = "limit_lifted",
    }
}

words! {
    /// What bids of several lots are compared by.
    pub enum ComparedBy {
        /// What the price schedule amounts to.
        OfferedPrice = "offered_price",
        /// The total by which each lot is awarded: points, or an evaluation price.
        Total = "total",
    }
}

/// A limit on how many lots a bidder may bid for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MostBid {
    /// How many.
    pub lots: u32,
    /// What happens beyond that.
    pub beyond: BeyondMostBid,
}

/// Limits on how many lots a bidder may bid for and win.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LotLimits {
    /// How many it may bid for.
    pub most_bid: Option<MostBid>,
    /// How many it may win.
    pub most_won: Option<MostWon>,
    /// Whose lots count where partners bid jointly.
    pub joint_bids: JointBids,
    /// The bidders, and partners where these count.
    pub bidders: Vec<LimitedBidder>,
    /// By bid: indices of the bidders whose lots it counts among.
    pub of_bid: Vec<Vec<usize>>,
}

/// A limit on the lots that a bidder may win.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MostWon {
    /// How many.
    pub lots: u32,
    /// Which lots a bidder wins that is first in more.
    pub rule: LimitRule,
    /// What happens to a lot for which nobody is left.
    pub no_other_bid: NoOtherBid,
}

/// Which lots a bidder wins that is first in more than it may win.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LimitRule {
    /// Those that it wants most.
    BidderPreference,
    /// Those that come first in this order.
    LotOrder(Vec<usize>),
    /// Those whose runner-up would be the greatest loss; of equal ones those that come first in the order.
    LargestLoss {
        /// What the loss is measured by.
        by: ComparedBy,
        /// Every lot, for equal losses.
        order: Vec<usize>,
    },
    /// Those with which all lots together cost least; of equal awards the one that places the first lot of
    /// the order best, then the second.
    LeastTotalCost {
        /// What the cost is measured by.
        by: ComparedBy,
        /// Every lot, for equal costs.
        order: Vec<usize>,
    },
}

impl LimitRule {
    /// Its name in documents.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::BidderPreference => "bidder_preference",
            Self::LotOrder(_) => "lot_order",
            Self::LargestLoss { .. } => "largest_loss",
            Self::LeastTotalCost { .. } => "least_total_cost",
        }
    }

    /// What it measures bids by, where it does.
    #[must_use]
    pub const fn by(&self) -> Option<ComparedBy> {
        match self {
            Self::BidderPreference | Self::LotOrder(_) => None,
            Self::LargestLoss { by, .. } | Self::LeastTotalCost { by, .. } => Some(*by),
        }
    }
}

/// Who can win only so many lots.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LimitedBidder {
    /// Its identifier.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Indices of lots, the most wanted first; empty where no order is asked for.
    pub preference: Vec<usize>,
}

impl LotLimits {
    /// Says of each offer whether its bidder bids for more lots than it may, and it is set aside for that.
    pub fn set_aside(&self, lots: &mut [Lot]) {
        let Some(limit) = self.most_bid else {
            return;
        };
        let mut lots_of: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); self.bidders.len()];
        let bidders_of = |bid: usize| self.of_bid.get(bid).into_iter().flatten();
        for (index, lot) in lots.iter().enumerate() {
            for bidder in lot.received().flat_map(|sealed| bidders_of(sealed.bid)) {
                if let Some(lots) = lots_of.get_mut(*bidder) {
                    lots.insert(index);
                }
            }
        }
        let kept = usize::try_from(limit.lots).unwrap_or(usize::MAX);
        for (index, lot) in lots.iter_mut().enumerate() {
            for sealed in lot.offers.iter_mut().chain(&mut lot.combined) {
                let beyond = bidders_of(sealed.bid).filter_map(|bidder| {
                    let lots = lots_of.get(*bidder)?;
                    let count = u32::try_from(lots.len()).unwrap_or(u32::MAX);
                    let preference = &self.bidders.get(*bidder)?.preference;
                    let wanted = preference.iter().filter(|lot| lots.contains(lot));
                    let is_kept = limit.beyond == BeyondMostBid::PreferredLots
                        && wanted.take(kept).any(|wanted| *wanted == index);
                    (count > limit.lots && !is_kept).then_some(LotsBeyond {
                        most: limit.lots,
                        bid_for: count,
                    })
                });
                sealed.lots_beyond = beyond.max_by_key(|beyond| beyond.bid_for);
            }
        }
    }
}
