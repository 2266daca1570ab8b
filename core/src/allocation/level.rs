//! Where an award turns on what the bids of one lot are worth, while their places stay.

use super::{Unallocated, assignment, sequence};
use crate::allocation::Field;
use crate::model::LimitRule;
use crate::num::Decimal;

/// Two candidates of a lot, and by how much the second is worse where the award may turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Level {
    /// Index of the candidate that is better.
    pub better: usize,
    /// Index of the one that is worse.
    pub worse: usize,
    /// By how much.
    pub apart: Decimal,
}

/// The differences of values of a lot's candidates at which the award of the lots may become another,
/// while the places in the lot and everything in the others stay.
///
/// By the largest loss it is decided where the loss of the lot is that of the lot which would be awarded
/// before it:
///
/// ```text
/// v2 − v1 = D
/// ```
///
/// By the least total cost two winners of the lot cost the same with what the other lots then cost at least:
///
/// ```text
/// v(i) + R(i) = v(j) + R(j)
/// ```
///
/// By a published order and by preferences only the places count.
///
/// # Errors
///
/// [`Unallocated`] where the least total cost cannot be found.
///
/// # Examples
///
/// Bidder 0 may win one lot, and is first in both. The other lot costs 200 by bidder 0 and 250 by bidder 1,
/// so in lot 0 bidder 1 wins as long as it asks less than 50 more.
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::allocation::{Candidate, Field, Level, levels};
/// use wholelife::model::{ComparedBy, LimitRule, NoOtherBid};
/// let bid = |bidder, place, price| Candidate {
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
/// let rule = LimitRule::LeastTotalCost { by: ComparedBy::OfferedPrice, order: vec![0, 1] };
/// let level = Level { better: 0, worse: 1, apart: dec!(50) };
/// assert_eq!(levels(&field, &rule, 0).unwrap(), [level]);
/// ```
pub fn levels(field: &Field, rule: &LimitRule, lot: usize) -> Result<Vec<Level>, Unallocated> {
    match rule {
        LimitRule::LotOrder(_) | LimitRule::BidderPreference => Ok(Vec::new()),
        LimitRule::LargestLoss { order, .. } => Ok(sequence::levels(field, order, lot)),
        LimitRule::LeastTotalCost { .. } => assignment::levels(field, lot),
    }
}
