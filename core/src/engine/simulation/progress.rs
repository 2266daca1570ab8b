//! How far a simulation is, over the draws and all that is asked beside them, and whether it goes on.

use std::ops::ControlFlow;

use crate::engine::sensitivity;
use crate::model::{InformationBy, Lot, SimulatedLot, Simulation};

/// How far a simulation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// How many times a lot has been walked: once for each draw, once for each row that a question about it looks at,
    /// and once for each evaluation with other values.
    pub done: u64,
    /// How many times it will be, over all lots and questions; known from the start.
    pub of: u64,
}

/// Is told by how many walks a simulation has gone on, and may stop it.
pub(super) type Told<'a> = &'a mut dyn FnMut(u64) -> ControlFlow<()>;

/// The way that a simulation goes, in walks.
pub(super) struct Way<'a> {
    now: Progress,
    tell: &'a mut dyn FnMut(Progress) -> ControlFlow<()>,
}

impl<'a> Way<'a> {
    pub(super) fn new(of: u64, tell: &'a mut dyn FnMut(Progress) -> ControlFlow<()>) -> Self {
        let now = Progress { done: 0, of };
        Self { now, tell }
    }

    /// A piece of the way that is `walks` long, whatever is told of it; none where it was told to stop.
    pub(super) fn piece<T>(
        &mut self,
        walks: u64,
        go: impl FnOnce(Told<'_>) -> Option<T>,
    ) -> Option<T> {
        let end = self.now.done.saturating_add(walks);
        let found = go(&mut |by| self.to(self.now.done.saturating_add(by).min(end)))?;
        if self.now.done < end && self.to(end).is_break() {
            return None;
        }
        Some(found)
    }

    fn to(&mut self, done: u64) -> ControlFlow<()> {
        self.now.done = done;
        (self.tell)(self.now)
    }
}

/// How many walks what is asked of a lot takes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Walks {
    /// Evaluations with other values.
    pub(super) varied: u64,
    pub(super) draws: u64,
    /// For each row of the base samples: both samples, and each number moved from one to the other.
    pub(super) by_sample: u64,
    pub(super) sobol: u64,
    pub(super) morris: u64,
    pub(super) nested: u64,
}

impl Walks {
    pub(super) fn of(lot: &Lot, settings: &Simulation, asked: &SimulatedLot) -> Self {
        let of_bids = lot.received().map(|sealed| sealed.offer.uncertain.len());
        let numbers = of_bids.fold(lot.uncertain.len(), usize::saturating_add);
        let numbers = u64::try_from(numbers).unwrap_or(u64::MAX);
        let sobol = asked.sobol_indices;
        let moves = if sobol.is_some_and(|one| one.pairs) {
            numbers.saturating_mul(2)
        } else {
            numbers
        };
        let by_sample = moves.saturating_add(2);
        let partial = asked
            .value_of_information
            .iter()
            .flat_map(|one| &one.partial);
        let nested = partial.map(|one| match one.estimated_by {
            InformationBy::Nested { outer, inner } => {
                u64::from(outer).saturating_mul(u64::from(inner))
            }
            InformationBy::Regression => 0,
        });
        Self {
            varied: sensitivity::evaluations(lot, asked),
            draws: u64::from(settings.draws),
            by_sample,
            sobol: sobol.map_or(0, |one| by_sample.saturating_mul(u64::from(one.sample))),
            morris: asked.morris.map_or(0, |one| {
                let points = numbers.saturating_add(1);
                points.saturating_mul(u64::from(one.trajectories))
            }),
            nested: nested.fold(0, u64::saturating_add),
        }
    }

    pub(super) fn all(&self) -> u64 {
        let questions = [self.varied, self.sobol, self.morris, self.nested];
        questions.into_iter().fold(self.draws, u64::saturating_add)
    }
}
