//! What the order of the ranked bids goes by: totals, a corridor below the best, and ties.

use super::contest::{Entry, FaultAt, Score, Subject, Terms};
use super::{Contender, Staged, TieKey, corridor_from};
use crate::model::{Corridor, TieBreak};
use crate::num::{Decimal, Exact, Scalar, decide};

impl Terms<'_> {
    /// The greatest quotient of the ranked bids, and the least one in the corridor below it.
    pub(super) fn corridor(
        &self,
        ranked: &[(usize, &Entry, &Score)],
        faults: &mut Vec<FaultAt>,
    ) -> Option<(Decimal, Decimal)> {
        let Corridor { share, .. } = self.method.corridor()?;
        let totals = ranked.iter().filter_map(|(entry, _, score)| {
            let total = score.total?;
            Some((decide(total.value), *entry))
        });
        let (best, entry) = totals.max()?;
        let least = corridor_from(Exact::exact(best), *share).result();
        let at = |fault| FaultAt {
            entry,
            subject: Subject::Total,
            fault,
        };
        let least = least.map_err(|fault| faults.push(at(fault))).ok()?;
        Some((best, decide(least)))
    }

    pub(super) fn contender(
        &self,
        index: usize,
        entry: &Entry,
        score: &Score,
        corridor: Option<(Decimal, Decimal)>,
    ) -> Contender {
        let total = score.total.map(|total| total.value).unwrap_or_default();
        let inside = corridor.filter(|(_, least)| decide(total) >= *least);
        let total = inside.map_or(total, |(best, _)| best);
        let value = |staged: Option<Staged>| staged.map(|one| one.value).unwrap_or_default();
        let points = |criterion: usize| value(score.points.get(criterion).copied().flatten());
        let mut ties = self.tie_keys(entry, points, value(score.quality));
        // Outside the corridor nothing stands before the tie chain.
        if let (Some(_), None, Some(deciding)) = (corridor, inside, ties.first_mut()) {
            *deciding = TieKey::Number(Decimal::ZERO);
        }
        Contender {
            bid: index,
            total: if self.method.greatest_wins() {
                negated(total)
            } else {
                total
            },
            ties,
        }
    }

    /// What each tie break goes by, of an entry with these points and this quality.
    pub fn tie_keys(
        &self,
        entry: &Entry,
        points: impl Fn(usize) -> Decimal,
        quality: Decimal,
    ) -> Vec<TieKey> {
        let ties = self.method.tie_breaks(self.policies);
        self.keys(&ties, entry, points, quality)
    }

    /// What each tie break of the policies goes by, of an entry with these points.
    pub(super) fn policy_keys(
        &self,
        entry: &Entry,
        points: impl Fn(usize) -> Decimal,
    ) -> Vec<TieKey> {
        self.keys(&self.policies.ties, entry, points, Decimal::ZERO)
    }

    fn keys(
        &self,
        ties: &[TieBreak],
        entry: &Entry,
        points: impl Fn(usize) -> Decimal,
        quality: Decimal,
    ) -> Vec<TieKey> {
        let ties = ties.iter().map(|tie| match *tie {
            TieBreak::LowestPrice => TieKey::Number(entry.offered_price.unwrap_or_default()),
            TieBreak::MostPoints(criterion) => TieKey::Number(negated(points(criterion))),
            TieBreak::MostQuality => TieKey::Number(negated(quality)),
            TieBreak::LowestMeasure(criterion) => {
                TieKey::Number(entry.measure(criterion).unwrap_or_default())
            }
            TieBreak::LotDrawn => {
                let place = |order: &[usize]| order.iter().position(|drawn| *drawn == entry.bid);
                let mut draws = self.draws.iter().enumerate();
                TieKey::Drawn(draws.find_map(|(draw, lots)| Some((draw, place(&lots.order)?))))
            }
        });
        ties.collect()
    }
}

fn negated(points: Decimal) -> Decimal {
    Decimal::ZERO.checked_sub(points).unwrap_or(points)
}
