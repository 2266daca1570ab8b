//! Limits on how many lots a bidder may bid for and win.

use super::value::Identifier;
use crate::document::declare::{choice, object, readable};
use crate::model::{BeyondMostBid, ComparedBy, JointBids, NoOtherBid};

readable!(BeyondMostBid, ComparedBy, JointBids, NoOtherBid);

object! {
    /// Limits over the lots (Directive 2014/24/EU Art. 46(2); eForms BT-31 and BT-33). At least one is stated.
    LotLimits {
        /// How many lots a bidder may bid for.
        most_bid: Option<MostBid>,
        /// How many lots a bidder may win.
        most_won: Option<MostWon>,
        /// Whose lots count where partners bid jointly.
        joint_bids: JointBids,
        /// What stands for the order of a bidder that does not say which lots it wants most; required where bidders are asked for it.
        preference_not_stated: Option<PreferenceNotStated>,
    }
}

object! {
    /// How many lots a bidder may bid for.
    MostBid {
        /// How many, at most as many as there are.
        lots: u32,
        /// What happens to a bidder that bids for more, in one bid or in several.
        beyond: BeyondMostBid,
    }
}

object! {
    /// How many lots a bidder may win.
    MostWon {
        /// How many, at most as many as it may bid for.
        lots: u32,
        /// Which lots a bidder wins that is first in more.
        rule: LimitRule,
        /// What happens to a lot whose bidders have all won as many lots as they may.
        no_other_bid: NoOtherBid,
    }
}

choice! {
    /// Which lots a bidder wins that is first in more than it may win; the others go to the next bid.
    LimitRule {
        /// Those that it wants most, by `lot_preference` in its bid.
        BidderPreference = "bidder_preference",
        /// Those that come first in this order, which names every lot once: in turn each lot goes to the first bid whose bidder may still win one.
        LotOrder(Vec<Identifier>) = "lot_order",
        /// Those whose runner-up would be the greatest loss: the lot with the greatest loss is awarded first, then losses are taken anew among those who may still win.
        LargestLoss(Compared) = "largest_loss",
        /// Those with which all lots together cost least.
        LeastTotalCost(Compared) = "least_total_cost",
    }
}

object! {
    /// What bids of several lots are compared by.
    Compared {
        /// The offered price, or the total by which each lot is awarded: then points or money in all lots alike, and money for the least total cost.
        by: ComparedBy,
        /// The order of the lots, each once, where losses or costs are equal: of equal losses the first lot is awarded first; of awards that cost the same the one holds that places the first lot best, then the second.
        equal: Vec<Identifier>,
    }
}

choice! {
    /// What stands for the order of a bidder that does not say which lots it wants most.
    PreferenceNotStated {
        /// The documents are refused.
        Problem = "problem",
        /// This order, which names every lot once.
        LotOrder(Vec<Identifier>) = "lot_order",
    }
}
