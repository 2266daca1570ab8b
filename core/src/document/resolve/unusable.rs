//! What an offer says that nothing can be made of. The buyer, who can mend what current practice says, gets a
//! problem; nobody but the bidder may edit a bid, which alone stands or falls with it.

use super::offer::Hands;
use crate::document::pointer::Pointer;
use crate::model::{OfferFault, Unusable};
use crate::num::Decimal;
use crate::problem::{Problem, Problems};

/// The faults of a component, a footprint or an offer, each with the problem that it is where the buyer said it.
pub(super) struct Faults<'a> {
    /// What they are about.
    subject: &'a str,
    /// Whether a bid with them waits for the buyer.
    ask: bool,
    found: Vec<(OfferFault, Problem)>,
}

impl<'a> Faults<'a> {
    /// None yet.
    pub(super) fn of(subject: &'a str, ask: bool) -> Self {
        let found = Vec::new();
        Self {
            subject,
            ask,
            found,
        }
    }

    /// Adds one.
    pub(super) fn tell(&mut self, kind: Unusable, detail: Option<&str>, problem: Problem) {
        let fault = OfferFault {
            kind,
            subject: self.subject.to_owned(),
            pointer: problem.pointer().to_owned(),
            detail: detail.map(str::to_owned),
            value: None,
            unit: None,
            ask: self.ask,
        };
        self.found.push((fault, problem));
    }

    /// Adds what a check says of a number.
    pub(super) fn number(
        &mut self,
        (kind, field): (Unusable, &str),
        (value, unit): (Decimal, Option<&'static str>),
        at: Pointer<'_>,
        check: impl FnOnce(Decimal, Pointer<'_>, &mut Problems) -> Option<Decimal>,
    ) {
        let mut said = Problems::default();
        check(value, at, &mut said);
        let Err(refused) = said.into_result(()) else {
            return;
        };
        for problem in refused.problems {
            self.tell(kind, Some(field), problem);
            if let Some((fault, _)) = self.found.last_mut() {
                fault.value = Some(value);
                fault.unit = unit;
            }
        }
    }

    /// Adds those of a part.
    pub(super) fn append(&mut self, of_part: Faults<'_>) {
        self.found.extend(of_part.found);
    }

    /// What a bid stands or falls with; of the buyer's offer they are problems.
    pub(super) fn settle(self, hands: Hands, problems: &mut Problems) -> Vec<OfferFault> {
        let (faults, said): (Vec<_>, Vec<_>) = self.found.into_iter().unzip();
        match hands {
            Hands::Bidder => faults,
            Hands::Buyer => {
                for problem in said {
                    problems.push(problem);
                }
                Vec::new()
            }
        }
    }
}
