//! What would change the award of a lot.

use serde::Serialize;

use crate::explain::Explained;
use crate::robustness::{NotAwarded, WeightsTold};
use crate::words;

/// What would change the award of a lot, each thing while all else stays as it is.
///
/// Values are exact, decided as the evaluation decides. Only where a declared rounding stands between, or a
/// bid has to reach a threshold as well, may a value be a bound: `known` says so.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Robustness {
    /// Why there is nothing to say: there is no winner with a rival. All lists are empty then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_awarded: Option<NotAwarded>,
    /// The bid that wins; left out where there are several suppliers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub winner: Option<String>,
    /// The suppliers, the best place first, where a framework has several: the award is who they are, and
    /// what is said of the winner holds for them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub suppliers: Vec<String>,
    /// How far the winner, or the last of the suppliers, is ahead of each ranked bid that does not win, the
    /// best first.
    pub leads: Vec<Lead>,
    /// Whether it is told which weights would change the award; left out with all else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weights: Option<WeightsTold>,
    /// Between which shares of the whole of each criterion and group the award stays, while all
    /// others keep their proportion to one another. Left out is what has the whole already. Where quality
    /// is set against a price the whole is that of quality; where the method weighs the two, the price has
    /// a share beside quality, and the top of the scale stays.
    pub shares: Vec<ShareInterval>,
    /// How much of the weight has to be moved, at least, until the winner, or a supplier, is behind each
    /// bid that does not win or below a threshold that depends on weights; the least first. Empty where the method has no
    /// weights of criteria, after a shortlist, where weights decide which bids the others are compared
    /// with, and where a bidder may win only so many lots.
    pub shifts: Vec<WeightShift>,
    /// By criterion: what each bid would have to offer or to get. Where a bidder may win only so many lots,
    /// all lots are awarded anew at each value, and there are no leads, since a bid that is ahead in the lot
    /// need not win it.
    pub criteria: Vec<CriterionTurns>,
    /// The bids that did not win and without which others would.
    pub withdrawals: Vec<WithdrawnBid>,
    /// The bidders with several bids, none of which wins, and without which others would.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub withdrawn_bidders: Vec<WithdrawnBidder>,
    /// Why it is not looked at which numbers would change the award.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_examined: Option<NotExamined>,
}

words! {
    /// Why it is not looked at which numbers would change an award.
    pub enum NotExamined {
        /// A bid for several lots together may win the lot: what its numbers, and those of the others, do
        /// depends on the numbers of all lots that it is for.
        CombinedBids = "combined_bids",
    }
}

/// How far the winner, or the last of several suppliers, is ahead of another bid.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Lead {
    /// The other bid.
    pub bid: String,
    /// The difference of the totals, in points or money; below zero only within a corridor, where it does
    /// not count.
    pub lead: Explained,
    /// The difference as a fraction of the total of the one ahead; left out where that is zero.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relative: Option<Explained>,
    /// What broke the tie, where the totals are equal; within a corridor what decided there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided_by: Option<String>,
    /// Whether the lead is so small that declared roundings could have made it.
    pub within_rounding: bool,
}

/// Between which shares the award stays.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ShareInterval {
    /// The criterion or group.
    pub criterion: String,
    /// Its share of the whole, as a fraction.
    pub share: Explained,
    /// Where the award changes on the way to no share at all; left out where it does not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lower: Option<TurningPoint>,
    /// Where the award changes on the way to the whole; left out where it does not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upper: Option<TurningPoint>,
}

/// A value at which the award changes.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TurningPoint {
    /// The value; where it is not known exactly, the value up to which the award certainly stays.
    pub value: Explained,
    /// How exactly it is known.
    pub known: KnownTo,
    /// The value beyond which the award is certainly changed, where a declared rounding decides where
    /// between.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certain: Option<Explained>,
    /// Whether the award is changed at this very value (a tie that is broken the other way or not at
    /// all, or a step), or only beyond.
    pub included: bool,
    /// Who wins beyond it: the suppliers where there are several, or all that share the first place; none
    /// where no bid is left.
    pub winners: Vec<String>,
    /// The other lots that then go to others as well, where a bidder may win only so many.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub other_lots: Vec<OtherLot>,
}

/// Another lot that then goes to another bid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OtherLot {
    /// The lot.
    pub lot: String,
    /// Who wins it; left out where nobody does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub winner: Option<String>,
}

words! {
    /// How exactly the value is known at which the award changes.
    pub enum KnownTo {
        /// It is the value.
        Exactly = "exactly",
        /// A declared rounding decides where between two values.
        WithinBounds = "within_bounds",
        /// A declared rounding decides whether at all.
        Perhaps = "perhaps",
    }
}

/// How much of the weight has to be moved.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WeightShift {
    /// Of several suppliers the one that falls behind, or below, when the least is moved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supplier: Option<String>,
    /// The bid that the winner would fall behind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bid: Option<String>,
    /// The group, or the lot, whose threshold it would miss.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threshold: Option<String>,
    /// The part of the whole that is moved; left out where no weights change the award so. Where it is
    /// not known exactly, no less certainly changes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moved: Option<Explained>,
    /// How exactly it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub known: Option<KnownTo>,
    /// The part that certainly changes the award, where a declared rounding decides.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certain: Option<Explained>,
    /// Whether the award is changed when just as much is moved, or only when more is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub included: Option<bool>,
    /// The criteria that it is taken from.
    pub from: Vec<String>,
    /// The criterion that gets it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
}

/// What would change the award through a criterion.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CriterionTurns {
    /// The criterion.
    pub criterion: String,
    /// For each ranked bid, the best first: one that wins loses its place there, another comes to win. Where
    /// the award passes to a third on the way, that is told as well.
    pub bids: Vec<BidTurns>,
}

/// What would change the award through what a bid offers or gets for a criterion.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BidTurns {
    /// The bid.
    pub bid: String,
    /// The measure, with all that follows from it for the points of every bid.
    pub measure: Turns,
    /// The points of this bid alone; left out where the rule gives the measure as points.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub points: Option<Turns>,
}

/// Where a changed number changes the award.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Turns {
    /// Whether it does anywhere.
    pub outcome: TurnOutcome,
    /// Where it does when the number is lower.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lower: Option<TurningPoint>,
    /// Where on the way to `lower` the award already changes, before this bid comes to win or loses its
    /// place; left out where it does not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub earlier_lower: Option<TurningPoint>,
    /// Where it does when the number is higher.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub higher: Option<TurningPoint>,
    /// The same on the way to `higher`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub earlier_higher: Option<TurningPoint>,
}

impl Turns {
    /// No place is told.
    #[must_use]
    pub const fn none(outcome: TurnOutcome) -> Self {
        Self {
            outcome,
            lower: None,
            earlier_lower: None,
            higher: None,
            earlier_higher: None,
        }
    }
}

words! {
    /// Whether a changed number changes the award.
    pub enum TurnOutcome {
        /// It does.
        Turns = "turns",
        /// No value that can be offered or given does.
        Never = "never",
        /// The value cannot be told to 12 decimals.
        NotKnown = "not_known",
        /// It is not worked out: within a corridor where numbers are rounded, lots are limited or there are more
        /// than 40 bids, where a price is divided by features that are worth powers or
        /// logarithms of a comparison, where rounded points decide who goes on, where equal totals are
        /// parted by a price whose measure is rounded, and where they are by rounded points that count
        /// nothing else. Where a bidder may win only so many lots also where the measure, its points or the
        /// totals are rounded, and where there are too many bids for the lots to be awarded so often.
        NotFollowed = "not_followed",
    }
}

/// A bid that does not win, and whose withdrawal changes who does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WithdrawnBid {
    /// The bid that is withdrawn.
    pub bid: String,
    /// Who wins without it: the suppliers where there are several, or all that share the first place; none
    /// where no bid can be ranked.
    pub winners: Vec<String>,
}

/// A bidder with several bids, none of which wins, and whose withdrawal changes who does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WithdrawnBidder {
    /// The bidder.
    pub bidder: String,
    /// Its bids.
    pub bids: Vec<String>,
    /// Who wins without them, as without one bid.
    pub winners: Vec<String>,
}
