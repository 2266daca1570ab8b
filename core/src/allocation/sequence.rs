//! Lots that are awarded one after the other: in the published order, or where most is lost first.

use super::field::{Allocated, Candidate, Field, Loss, Step, Tie};
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
        let mut most: Option<(Priority, usize)> = None;
        for (position, lot) in left.iter().enumerate() {
            match sequence.priority(*lot) {
                Err(tie) => return sequence.tied(tie),
                // Of equal ones the first of the published order stays.
                Ok(priority)
                    if most
                        .as_ref()
                        .is_none_or(|(most, _)| priority.key() > most.key()) =>
                {
                    most = Some((priority, position));
                }
                Ok(_) => {}
            }
        }
        let Some((priority, position)) = most else {
            break;
        };
        let lot = left.remove(position);
        if let Err(tie) = sequence.next(lot, priority.loss()) {
            return sequence.tied(tie);
        }
    }
    sequence.finished()
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
