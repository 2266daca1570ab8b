//! The bids that can win lots, and what an allocation tells of itself.

use crate::model::NoOtherBid;
use crate::num::Decimal;
use crate::words;

words! {
    /// What a step of an allocation does to a lot.
    pub enum StepKind {
        /// It is awarded to a bid.
        Awarded = "awarded",
        /// A bidder that is first in more lots than it may win lets it go.
        Released = "released",
        /// Nobody is left who may win more lots, and its first bid wins all the same.
        LimitLifted = "limit_lifted",
        /// Nobody is left who may win more lots, and it is awarded to nobody.
        NoWinner = "no_winner",
    }
}

/// A bid that is ranked in a lot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Index of the bid.
    pub bid: usize,
    /// Its place in the lot.
    pub place: u32,
    /// Who has won one lot more if it wins.
    pub bidders: Vec<usize>,
    /// What the rule goes by, the lower the better; none where it goes by no number.
    pub value: Option<Decimal>,
}

/// The lots with everybody who can win them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// By lot: the ranked bids, the best place first; those that share one are told in this order.
    pub lots: Vec<Vec<Candidate>>,
    /// How many bidders there are.
    pub bidders: usize,
    /// How many lots a bidder may win.
    pub most_won: u32,
    /// What happens to a lot for which nobody is left.
    pub no_other_bid: NoOtherBid,
}

/// Who wins which lot.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Allocated {
    /// By lot: index of the winner among the lot's candidates; all none where a tie is open.
    pub winners: Vec<Option<usize>>,
    /// How it came about.
    pub steps: Vec<Step>,
    /// Bids between which the published rules do not decide, so that nothing is allocated.
    pub tie: Option<Tie>,
}

/// A step of an allocation; bids are indices of the lot's candidates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The lot.
    pub lot: usize,
    /// What happens to it.
    pub kind: StepKind,
    /// The bid that it happens to.
    pub candidate: Option<usize>,
    /// Better placed bids that do not win.
    pub passed_over: Vec<usize>,
    /// What the runner-up would have been worse by, where the rule goes by that and there is one.
    pub loss: Option<Loss>,
}

/// What a lot loses if a runner-up wins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loss {
    /// The runners-up: one, or all that share its place and are as much worse.
    pub runners_up: Vec<usize>,
    /// How much worse they are.
    pub value: Decimal,
}

/// Bids of a lot between which the published rules do not decide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tie {
    /// The lot.
    pub lot: usize,
    /// Indices of the candidates.
    pub candidates: Vec<usize>,
}

impl Field {
    /// The candidates of a lot.
    pub(super) fn lot(&self, lot: usize) -> &[Candidate] {
        self.lots.get(lot).map_or(&[], Vec::as_slice)
    }

    /// Indices of the candidates at the best place of those that are allowed.
    pub(super) fn first(
        &self,
        lot: usize,
        allowed: impl Fn(usize, &Candidate) -> bool,
    ) -> Vec<usize> {
        let candidates = self.lot(lot).iter().enumerate();
        let allowed: Vec<(usize, u32)> = candidates
            .filter(|(index, candidate)| allowed(*index, candidate))
            .map(|(index, candidate)| (index, candidate.place))
            .collect();
        let best = allowed.iter().map(|(_, place)| *place).min();
        let at_best = allowed
            .into_iter()
            .filter(|(_, place)| Some(*place) == best);
        at_best.map(|(index, _)| index).collect()
    }

    /// A lot that goes to a candidate, with the better placed ones that it does not go to.
    pub(super) fn awarded(&self, lot: usize, candidate: usize, loss: Option<Loss>) -> Step {
        Step {
            lot,
            kind: StepKind::Awarded,
            candidate: Some(candidate),
            passed_over: self.passed_over(lot, candidate),
            loss,
        }
    }

    /// The candidates before one: better placed, or at its place and not allowed to win.
    fn passed_over(&self, lot: usize, candidate: usize) -> Vec<usize> {
        let place = self.lot(lot).get(candidate).map(|winner| winner.place);
        let others = self.lot(lot).iter().enumerate();
        others
            .filter(|(index, other)| *index != candidate && Some(other.place) <= place)
            .map(|(index, _)| index)
            .collect()
    }

    /// What becomes of a lot with bids whose bidders have all won as many lots as they may.
    ///
    /// # Errors
    ///
    /// The tie of its first bids, where the limit does not hold for it.
    pub(super) fn without(&self, lot: usize) -> Result<Step, Tie> {
        let step = |kind, candidate, passed_over| Step {
            lot,
            kind,
            candidate,
            passed_over,
            loss: None,
        };
        if self.no_other_bid == NoOtherBid::NoWinner {
            let all = 0..self.lot(lot).len();
            return Ok(step(StepKind::NoWinner, None, all.collect()));
        }
        match self.first(lot, |_, _| true).as_slice() {
            [only] => Ok(step(StepKind::LimitLifted, Some(*only), Vec::new())),
            several => Err(Tie {
                lot,
                candidates: several.to_vec(),
            }),
        }
    }
}

impl Allocated {
    /// The award that these steps make.
    pub(super) fn of(lots: usize, steps: Vec<Step>) -> Self {
        let mut winners = vec![None; lots];
        for step in &steps {
            if let Some(winner) = winners.get_mut(step.lot) {
                *winner = step.candidate.filter(|_| step.kind != StepKind::Released);
            }
        }
        Self {
            winners,
            steps,
            tie: None,
        }
    }

    /// What is known when a tie is met.
    pub(super) fn tied(lots: usize, steps: Vec<Step>, tie: Tie) -> Self {
        Self {
            winners: vec![None; lots],
            steps,
            tie: Some(tie),
        }
    }
}
