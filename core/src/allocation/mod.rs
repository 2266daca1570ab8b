//! Which bids win which lots, where a bidder may not win all of them.
//!
//! The room is handed the ranked bids of every lot and computes no price and no points. A limit never makes
//! a bid better: each rule takes bids out of the way of others, and tells step by step which and why.
//!
//! # Sources
//!
//! `[2014/24/EU]` Art. 46.

mod assignment;
mod combination;
mod field;
mod flow;
mod level;
mod preference;
mod search;
mod sequence;
mod states;

pub use combination::{Combined, CombinedTie, Offered, Winner, combine};
pub use field::{Allocated, Candidate, Field, Loss, Step, StepKind, Tie};
pub use level::{Level, levels};
pub use search::{MOST_BRANCHES, MOST_WORK};

use crate::model::{LimitRule, LimitedBidder};
use crate::num::Fault;

/// Why lots could not be allocated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unallocated {
    /// There are too many ways to allocate them to find the best within [`MOST_BRANCHES`] and [`MOST_WORK`].
    TooLarge,
    /// A sum does not fit.
    Fault(Fault),
}

/// The lots by the published rule.
///
/// # Errors
///
/// [`Unallocated`] where the least total cost cannot be found.
///
/// # Examples
///
/// Bidder 0 is first in both lots and may win one. By the order of the lots it keeps the first; by the
/// largest loss it keeps the second, whose runner-up asks 50 more and not 10.
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::allocation::{Candidate, Field, allocate};
/// use wholelife::model::{ComparedBy, LimitRule, NoOtherBid};
/// use wholelife::num::Decimal;
/// let bid = |bidder, place, price: Decimal| Candidate {
///     bid: bidder,
///     place,
///     bidders: vec![bidder],
///     value: Some(price),
/// };
/// let field = Field {
///     lots: vec![
///         vec![bid(0, 1, dec!(100)), bid(1, 2, dec!(110))],
///         vec![bid(0, 1, dec!(200)), bid(1, 2, dec!(250))],
///     ],
///     bidders: 2,
///     most_won: 1,
///     no_other_bid: NoOtherBid::NoWinner,
/// };
/// let winners = |rule| allocate(&field, &rule, &[]).unwrap().winners;
/// let loss = LimitRule::LargestLoss { by: ComparedBy::OfferedPrice, order: vec![0, 1] };
/// assert_eq!(winners(LimitRule::LotOrder(vec![0, 1])), [Some(0), Some(1)]);
/// assert_eq!(winners(loss), [Some(1), Some(0)]);
/// ```
pub fn allocate(
    field: &Field,
    rule: &LimitRule,
    bidders: &[LimitedBidder],
) -> Result<Allocated, Unallocated> {
    match rule {
        LimitRule::LotOrder(order) => Ok(sequence::by_order(field, order)),
        LimitRule::LargestLoss { order, .. } => Ok(sequence::by_loss(field, order)),
        LimitRule::BidderPreference => Ok(preference::by_preference(field, bidders)),
        LimitRule::LeastTotalCost { order, .. } => assignment::by_total(field, order),
    }
}
