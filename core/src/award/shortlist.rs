//! Which bids go on before anything is compared.

use super::contest::{Entry, FaultAt, Score, Subject, Terms};
use super::{Contender, Order, Ranked, rank};
use crate::model::{Shortlist, StillTied};
use crate::num::{Decimal, Exact, Fault, Scalar, decide, sum};

/// The points by which bids go on.
///
/// # Formula
///
/// ```text
/// S = Σ w
/// ```
///
/// over the criteria of the shortlist, where `w` are the weighted points of each, after the declared
/// rounding. Points; not rounded.
///
/// # Errors
///
/// The scalar carries the fault of a sum.
pub fn shortlist_points<S: Scalar>(weighted: impl IntoIterator<Item = S>) -> S {
    sum(weighted)
}

/// The bids in the order of the shortlist.
#[derive(Debug, Clone, Default)]
pub struct Shortlisted {
    /// The places; bids are indices of entries.
    pub places: Vec<Ranked>,
    /// Indices of the entries that go on.
    pub advanced: Vec<usize>,
    /// The points of each entry that was considered.
    pub points: Vec<(usize, Decimal)>,
}

impl Shortlisted {
    /// The points of an entry.
    #[must_use]
    pub fn points_of(&self, entry: usize) -> Option<Decimal> {
        let mut points = self.points.iter();
        points.find(|(index, _)| *index == entry).map(|one| one.1)
    }

    /// The fewest points of those that go on.
    #[must_use]
    pub fn least(&self) -> Option<Decimal> {
        let advanced = self.advanced.iter();
        advanced.filter_map(|entry| self.points_of(*entry)).min()
    }
}

/// Which places go on: whole places while they fit, and at the cut-off what is declared.
///
/// # Examples
///
/// Two go on, and the second place is held by two:
///
/// ```
/// use wholelife::award::{Ranked, advancing};
/// use wholelife::model::StillTied;
/// let place = |rank, bids: &[usize]| Ranked { rank, bids: bids.to_vec(), decided_by: None };
/// let places = [place(1, &[4]), place(2, &[0, 3]), place(4, &[1])];
/// assert_eq!(advancing(&places, 2, StillTied::AllAdvance), [4, 0, 3]);
/// assert_eq!(advancing(&places, 2, StillTied::NoneAdvances), [4]);
/// assert_eq!(advancing(&places, 3, StillTied::NoneAdvances), [4, 0, 3]);
/// ```
#[must_use]
pub fn advancing(places: &[Ranked], most: usize, still_tied: StillTied) -> Vec<usize> {
    let mut advanced = Vec::new();
    for place in places {
        let fits = advanced.len().saturating_add(place.bids.len()) <= most;
        let is_cut = advanced.len() < most;
        if !(fits || is_cut && still_tied == StillTied::AllAdvance) {
            break;
        }
        advanced.extend(&place.bids);
    }
    advanced
}

impl Terms<'_> {
    /// The shortlist of the entries that are left, with what they have scored without comparing.
    pub(super) fn shortlisted(
        &self,
        shortlist: &Shortlist,
        left: &[(usize, &Entry, &Score)],
        faults: &mut Vec<FaultAt>,
    ) -> (Shortlisted, Order) {
        let mut points = Vec::with_capacity(left.len());
        let mut contenders = Vec::with_capacity(left.len());
        for (index, entry, score) in left {
            let weighted = |criterion: usize| score.weighted.get(criterion).copied().flatten();
            let known: Option<Vec<Exact>> = shortlist
                .criteria
                .iter()
                .map(|criterion| Some(Exact::exact(weighted(*criterion)?.value)))
                .collect();
            let sum = known.map_or(Err(Fault::Unread), |known| shortlist_points(known).result());
            let sum = match sum {
                Ok(sum) => decide(sum),
                Err(fault) => {
                    faults.push(FaultAt {
                        entry: *index,
                        subject: Subject::Total,
                        fault,
                    });
                    continue;
                }
            };
            points.push((*index, sum));
            let value = |criterion: usize| {
                let points = score.points.get(criterion).copied().flatten();
                points.map(|staged| staged.value).unwrap_or_default()
            };
            let ties = if shortlist.by_tie_chain {
                self.policy_keys(entry, value)
            } else {
                Vec::new()
            };
            contenders.push(Contender {
                bid: *index,
                total: Decimal::ZERO.checked_sub(sum).unwrap_or(sum),
                ties,
            });
        }
        let order = rank(contenders);
        let advanced = advancing(&order.places, shortlist.bids, shortlist.still_tied);
        let shortlisted = Shortlisted {
            places: order.places.clone(),
            advanced,
            points,
        };
        (shortlisted, order)
    }
}
