//! Published thresholds of points, or of money: of a criterion, of a group and of the total.

use super::contest::{FaultAt, Subject, Terms};
use super::weighted;
use crate::num::{Decimal, Exact, Scalar, decide};

/// A published threshold that a bid does not reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missed {
    /// Index of the criterion or group; none for the total.
    pub criterion: Option<usize>,
    /// What is required, in points or money.
    pub required: Decimal,
    /// What the bid reaches.
    pub reached: Decimal,
}

impl Terms<'_> {
    /// The least total that is ranked.
    #[must_use]
    pub const fn minimum_total(&self) -> Option<Decimal> {
        match self.method.combined() {
            Some(combined) => combined.minimum_total,
            None => None,
        }
    }

    /// Whether anything can put a bid below a threshold.
    #[must_use]
    pub fn has_thresholds(&self) -> bool {
        let mut criteria = self.criteria.iter();
        self.minimum_total().is_some()
            || criteria.any(|criterion| criterion.minimum_points.is_some())
    }

    /// The published thresholds that a bid does not reach, of all whose points are known; a group's
    /// points are the weighted points of what is in it over its share.
    pub(super) fn missed(
        &self,
        points: &[Option<Decimal>],
        weighted_points: &[Option<Decimal>],
        total: Option<Decimal>,
        entry: usize,
        faults: &mut Vec<FaultAt>,
    ) -> Vec<Missed> {
        let mut below = Vec::new();
        let groups = self.groups(weighted_points);
        for (index, criterion) in self.criteria.iter().enumerate() {
            let Some(required) = criterion.minimum_points else {
                continue;
            };
            let reached = if criterion.scored.is_some() {
                points.get(index).copied().flatten()
            } else {
                let share = self.share(index);
                let of_group = groups.get(index).copied().flatten();
                of_group.and_then(|of_group| {
                    let reached = weighted(of_group, (share.1, share.0)).result();
                    let at = |fault| FaultAt {
                        entry,
                        subject: Subject::Criterion(index),
                        fault,
                    };
                    reached.map_err(|fault| faults.push(at(fault))).ok()
                })
            };
            if let Some(reached) = reached.filter(|reached| decide(*reached) < decide(required)) {
                below.push(Missed {
                    criterion: Some(index),
                    required,
                    reached,
                });
            }
        }
        if let Some(required) = self.minimum_total()
            && let Some(reached) = total.filter(|total| decide(*total) < decide(required))
        {
            below.push(Missed {
                criterion: None,
                required,
                reached,
            });
        }
        below
    }

    /// By criterion: the weighted points of everything in it; none where something is not known.
    fn groups(&self, weighted_points: &[Option<Decimal>]) -> Vec<Option<Exact>> {
        let mut groups = vec![Some(Exact::zero()); self.criteria.len()];
        for (index, criterion) in self.criteria.iter().enumerate() {
            if criterion.scored.is_none() || self.method.is_amount(index) {
                continue;
            }
            let points = weighted_points.get(index).copied().flatten();
            let points = points.map(Exact::exact);
            for group in self.groups_of(index) {
                if let Some(sum) = groups.get_mut(group) {
                    *sum = sum.zip(points).map(|(sum, points)| sum + points);
                }
            }
        }
        groups
    }

    /// The groups that a criterion is in, from the inmost.
    pub fn groups_of(&self, criterion: usize) -> impl Iterator<Item = usize> {
        let parent = |index: usize| self.criteria.get(index).and_then(|one| one.parent);
        // Reading the documents has bounded how deep groups stand in groups.
        std::iter::successors(parent(criterion), move |group| parent(*group))
    }
}
