//! Lots that are awarded one after the other: in the published order, or where most is lost first.

use super::field::{Allocated, Candidate, Field, Loss, Step, Tie};
use super::level::Level;
use crate::num::{Decimal, decide};

/// Lots as they are awarded one by one.
struct Sequence<'a> {
    field: &'a Field,
    /// How many lots each bidder has won.
    won: Vec<u32>,
    steps: Vec<Step>,
}

/// In the published order each lot goes to the first bid whose bidder may still win one.
pub(super) fn by_order(field: &Field, order: &[usize]) -> Allocated {
    let mut sequence = Sequence::new(field);
    for lot in order {
        if let Err(tie) = sequence.next(*lot, None) {
            return sequence.tied(tie);
        }
    }
    sequence.finished()
}

/// The lot is awarded first whose runner-up would be the greatest loss, then losses are taken anew among
/// those who may still win; a lot without a runner-up comes before all others.
///
/// # Formula
///
/// ```text
/// d = v2 − v1
/// ```
///
/// where `v1` is the value of the first bid whose bidder may still win a lot and `v2` that of the first
/// such bid of other bidders; values are the lower the better (points are negated). Of equal losses the
/// published order decides.
pub(super) fn by_loss(field: &Field, order: &[usize]) -> Allocated {
    let mut sequence = Sequence::new(field);
    let mut left: Vec<usize> = order.to_vec();
    while !left.is_empty() {
        let (priority, position) = match sequence.most(&left) {
            Ok(Some(most)) => most,
            Ok(None) => break,
            Err(tie) => return sequence.tied(tie),
        };
        let lot = left.remove(position);
        if let Err(tie) = sequence.next(lot, priority.loss()) {
            return sequence.tied(tie);
        }
    }
    sequence.finished()
}

/// What the runner-up of a lot has to be worse by for the lot to be awarded before the one that else would be
/// next: for each time that it might come, the others being awarded as if it were not there.
pub(super) fn levels(field: &Field, order: &[usize], lot: usize) -> Vec<Level> {
    let mut sequence = Sequence::new(field);
    let mut left: Vec<usize> = order.iter().copied().filter(|one| *one != lot).collect();
    let mut levels = Vec::new();
    while let Ok(Some((next, position))) = sequence.most(&left) {
        if let (Some((better, worse)), Priority::Behind(loss)) = (sequence.pair(lot), &next) {
            levels.push(Level {
                better,
                worse,
                apart: loss.value,
            });
        }
        let other = left.remove(position);
        if sequence.next(other, next.loss()).is_err() {
            break;
        }
    }
    levels
}

/// How soon a lot is awarded.
enum Priority {
    /// Nobody may win it any more.
    Nobody,
    /// The runner-up is worse by so much.
    Behind(Loss),
    /// There is no runner-up.
    Alone,
}

impl Priority {
    fn key(&self) -> (u8, Decimal) {
        match self {
            Self::Nobody => (0, Decimal::ZERO),
            Self::Behind(loss) => (1, loss.value),
            Self::Alone => (2, Decimal::ZERO),
        }
    }

    fn loss(self) -> Option<Loss> {
        match self {
            Self::Behind(loss) => Some(loss),
            Self::Nobody | Self::Alone => None,
        }
    }
}

impl<'a> Sequence<'a> {
    fn new(field: &'a Field) -> Self {
        Self {
            field,
            won: vec![0; field.bidders],
            steps: Vec::new(),
        }
    }

    fn may_win(&self, candidate: &Candidate) -> bool {
        let mut won = candidate.bidders.iter().map(|bidder| self.won.get(*bidder));
        won.all(|won| won.is_some_and(|won| *won < self.field.most_won))
    }

    /// Awards a lot.
    fn next(&mut self, lot: usize, loss: Option<Loss>) -> Result<(), Tie> {
        let first = self
            .field
            .first(lot, |_, candidate| self.may_win(candidate));
        let step = match first.as_slice() {
            [] if self.field.lot(lot).is_empty() => return Ok(()),
            [] => self.field.without(lot)?,
            [only] => self.field.awarded(lot, *only, loss),
            _ => {
                return Err(Tie {
                    lot,
                    candidates: first,
                });
            }
        };
        let winner = step
            .candidate
            .and_then(|index| self.field.lot(lot).get(index));
        for bidder in winner.into_iter().flat_map(|winner| &winner.bidders) {
            if let Some(won) = self.won.get_mut(*bidder) {
                *won = won.saturating_add(1);
            }
        }
        self.steps.push(step);
        Ok(())
    }

    /// Which of these lots is awarded first, by its position.
    fn most(&self, left: &[usize]) -> Result<Option<(Priority, usize)>, Tie> {
        let mut most: Option<(Priority, usize)> = None;
        for (position, lot) in left.iter().enumerate() {
            let priority = self.priority(*lot)?;
            let is_more = |most: &(Priority, usize)| priority.key() > most.0.key();
            // Of equal ones the first of the published order stays.
            if most.as_ref().is_none_or(is_more) {
                most = Some((priority, position));
            }
        }
        Ok(most)
    }

    /// The first of a lot and one of its runners-up, where its loss is known.
    fn pair(&self, lot: usize) -> Option<(usize, usize)> {
        let loss = self.priority(lot).ok()?.loss()?;
        let first = self
            .field
            .first(lot, |_, candidate| self.may_win(candidate));
        Some((*first.first()?, *loss.runners_up.first()?))
    }

    /// What would be lost if the runner-up won the lot.
    fn priority(&self, lot: usize) -> Result<Priority, Tie> {
        let candidates = self.field.lot(lot);
        let first = self
            .field
            .first(lot, |_, candidate| self.may_win(candidate));
        let tie = |candidates| Err(Tie { lot, candidates });
        let best = match first.as_slice() {
            [] => return Ok(Priority::Nobody),
            [only] => candidates.get(*only),
            _ => return tie(first),
        };
        let Some(best) = best else {
            return Ok(Priority::Nobody);
        };
        let is_other = |candidate: &Candidate| {
            let mut bidders = candidate.bidders.iter();
            !bidders.any(|bidder| best.bidders.contains(bidder))
        };
        let runners_up = self.field.first(lot, |_, candidate| {
            self.may_win(candidate) && is_other(candidate)
        });
        let value = |index: &usize| candidates.get(*index).and_then(|one| one.value);
        let mut values: Vec<Option<Decimal>> = runners_up.iter().map(value).collect();
        values.dedup();
        let Some(next) = values.first() else {
            return Ok(Priority::Alone);
        };
        if values.len() > 1 {
            return tie(runners_up);
        }
        let lost = next
            .unwrap_or_default()
            .checked_sub(best.value.unwrap_or_default());
        Ok(Priority::Behind(Loss {
            runners_up,
            value: decide(lost.unwrap_or(Decimal::MAX)),
        }))
    }

    fn finished(self) -> Allocated {
        Allocated::of(self.field.lots.len(), self.steps)
    }

    fn tied(self, tie: Tie) -> Allocated {
        Allocated::tied(self.field.lots.len(), self.steps, tie)
    }
}
