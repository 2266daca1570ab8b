//! What an offer must hold: where it is missing, the documents are refused.

use crate::document::pointer::Pointer;
use crate::model::{
    Complete, Lack, LackKind, LotOptions, Missing, Offer, Parameter, RulingKind, ScheduleItem,
    SealedOffer, Subject,
};
use crate::problem::{Problem, Problems};

/// What a lot asks of every offer.
#[derive(Clone, Copy)]
pub(super) struct Demand<'a> {
    pub(super) parameters: &'a [Parameter],
    pub(super) schedule: &'a [ScheduleItem],
    pub(super) options: &'a LotOptions,
}

impl Demand<'_> {
    /// What a bid lacks whose published policy refuses the documents.
    pub(super) fn of_bid(self, sealed: &SealedOffer, problems: &mut Problems) {
        let rulings = || sealed.rulings.iter().map(|ruling| &ruling.kind);
        // What an excluded bid lacks stands in nobody's way.
        if sealed.is_excluded() {
            return;
        }
        for lack in self.lacks(&sealed.offer, sealed.is_admitted()) {
            let refuses = matches!(
                lack.kind,
                LackKind::Missing(Missing::Problem) | LackKind::PackSize(Missing::Problem)
            );
            let name = self.name(lack);
            let is_decided = rulings().any(|kind| {
                matches!(kind, RulingKind::ResolvedNonCompliant { target } if target == name)
            });
            if refuses && !is_decided {
                problems.push(self.problem(lack, &sealed.pointer));
            }
        }
    }

    /// What current practice lacks; nobody decides about it.
    pub(super) fn of_current_practice(
        self,
        offer: &Offer,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) {
        for lack in self.lacks(offer, false) {
            problems.push(self.problem(lack, &at.to_string()));
        }
    }

    fn lacks(self, offer: &Offer, admitted: bool) -> Vec<Lack> {
        let asked = (self.parameters, self.schedule, self.options);
        let complete = Complete::of(asked, offer, admitted);
        complete.err().unwrap_or_default()
    }

    fn name(&self, lack: Lack) -> &str {
        match lack.subject {
            Subject::Item(index) => self.schedule.get(index).map_or("", |item| &item.id),
            Subject::Parameter(index) => self.parameters.get(index).map_or("", |one| &one.id),
            Subject::OptionGroup(index) => {
                let group = self.options.groups.get(index);
                group.map_or("", |group| &group.id)
            }
        }
    }

    fn problem(&self, lack: Lack, offer: &str) -> Problem {
        let field = match lack.subject {
            Subject::Item(_) | Subject::OptionGroup(_) => "prices",
            Subject::Parameter(_) => "values",
        };
        Problem::new("bid.value_missing", format!("{offer}/{field}"))
            .with("subject", self.name(lack))
    }
}
