//! What panel and buyer wrote down about a bid: the reasons that count, and what was changed.

use super::{CorrectedGrade, Correction, CorrectionKind, Decided, DecisionKind, Record, Statement};
use crate::evaluation::{BidEvaluation, ReservationTreated, ReservationTreatment};
use crate::explain::Figure;
use crate::model::{
    Assessed, CarbonFlow, CarbonLine, CostLine, CountsIn, Flow, FootprintNumber, Grounds, Judged,
    Lot, Measure, Operand, OutcomeLine, PackagingNumber, Packs, ReuseAxis, RulingKind, SealedOffer,
    Subject,
};

/// The records of one bid in a lot.
#[derive(Debug, Clone, Copy)]
pub(super) struct Records<'a> {
    pub(super) lot: &'a Lot,
    pub(super) sealed: &'a SealedOffer,
    pub(super) currency: &'a str,
}

impl Records<'_> {
    /// The assessments that count for a criterion: the panel's, or those of the values that it measures.
    pub(super) fn statements(&self, criterion: &str) -> Vec<Statement> {
        let mut criteria = self.lot.criteria.iter().enumerate();
        let Some((index, found)) = criteria.find(|(_, one)| one.id == criterion) else {
            return Vec::new();
        };
        let measured = self.measured(found.scored.as_ref().map(|scored| &scored.measure));
        let is_about = |assessed: &&Assessed| match assessed.judged {
            Judged::Criterion(judged) => judged == index,
            Judged::Parameter(parameter) => measured.contains(&parameter),
        };
        let all = self.sealed.assessments.iter();
        all.filter(|assessed| assessed.counts)
            .filter(is_about)
            .map(|assessed| Statement {
                assessment: assessed.id.clone(),
                parameter: self.parameter(assessed.judged).map(str::to_owned),
                found: assessed
                    .found
                    .filter(|_| !self.withholds(assessed.judged))
                    .map(Figure),
                unit: self.unit_of(assessed.judged),
                record: record(&assessed.grounds),
            })
            .collect()
    }

    /// The parameters that a measure rests on.
    fn measured(&self, measure: Option<&Measure>) -> Vec<usize> {
        match measure {
            Some(Measure::Declared(parameter)) => vec![*parameter],
            Some(Measure::LifeCycleCost { .. }) => {
                let lines = self.lot.cost_lines.iter();
                let lines = lines.filter(|line| self.lot.counts(line, CountsIn::Award));
                let of_lines = lines.flat_map(CostLine::parameters);
                of_lines.chain(self.per_functional_unit()).collect()
            }
            Some(Measure::Carbon { .. }) => {
                let of_lines = self
                    .lot
                    .carbon_lines
                    .iter()
                    .flat_map(CarbonLine::parameters);
                of_lines.chain(self.per_functional_unit()).collect()
            }
            Some(Measure::Reuse(asked)) => {
                let costs = self.lot.cost_lines.iter();
                let costs = costs.filter(|line| matches!(line.flow, Flow::Product { .. }));
                let emissions = self.lot.carbon_lines.iter();
                let emissions =
                    emissions.filter(|line| matches!(line.flow, CarbonFlow::Product { .. }));
                match asked.axis() {
                    ReuseAxis::Cost => costs.flat_map(CostLine::parameters).collect(),
                    ReuseAxis::Emissions => emissions.flat_map(CarbonLine::parameters).collect(),
                }
            }
            Some(Measure::Outcome { lines, .. }) => {
                let lines = lines.iter();
                let lines = lines.filter_map(|line| self.lot.outcome_lines.get(*line));
                lines.flat_map(OutcomeLine::parameters).collect()
            }
            Some(Measure::DocumentedShare { .. }) => {
                let lines = self.lot.carbon_lines.iter();
                lines.flat_map(CarbonLine::parameters).collect()
            }
            Some(
                Measure::OfferedPrice
                | Measure::Panel { .. }
                | Measure::Packaging { .. }
                | Measure::PackagingPoints { .. },
            )
            | None => Vec::new(),
        }
    }

    /// The parameter that says how many functional units there are.
    fn per_functional_unit(&self) -> Option<usize> {
        match self.lot.functional_unit.as_ref()?.per_year {
            Operand::Parameter(parameter) => Some(parameter),
            Operand::Constant(_) => None,
        }
    }

    /// What was changed: assessments that others replaced, then values by decisions.
    pub(super) fn corrections(&self, bid: &str) -> Vec<Correction> {
        let reassessed = self.sealed.assessments.iter().filter_map(|after| {
            let before = self.sealed.assessments.get(after.replaces?)?;
            let withheld = self.withholds(after.judged);
            let shown = |one: &Assessed| one.found.filter(|_| !withheld).map(Figure);
            Some(Correction {
                bid: bid.to_owned(),
                kind: CorrectionKind::Reassessed,
                subject: self.judged(after.judged).to_owned(),
                entry: after.id.clone(),
                replaces: Some(before.id.clone()),
                before: shown(before),
                after: shown(after),
                grades: None,
                withheld,
                unit: Some(self.unit_of(after.judged)),
                record: record(&after.grounds),
            })
        });
        // A value of one bid can give a secret one of another away where a rule compares the two.
        let secret = self.lot.holds_secrets();
        let decided = self.sealed.rulings.iter().filter_map(|ruling| {
            let (kind, target, before, after) = match &ruling.kind {
                RulingKind::Corrected {
                    target,
                    subject,
                    before,
                    after,
                } => {
                    let after = Some((self.unit_of_part(*subject), *after));
                    (CorrectionKind::Corrected, target, Some(*before), after)
                }
                RulingKind::PackagingCorrected {
                    target,
                    number,
                    before,
                    after,
                } => {
                    let unit = match number {
                        PackagingNumber::Grams => Some("g".to_owned()),
                        PackagingNumber::Holds | PackagingNumber::Rotations => None,
                        _ => Some("1".to_owned()),
                    };
                    let after = Some((unit, *after));
                    (CorrectionKind::Corrected, target, Some(*before), after)
                }
                RulingKind::FootprintCorrected {
                    target,
                    number,
                    before,
                    after,
                } => {
                    let unit = match number {
                        FootprintNumber::Fossil | FootprintNumber::Biogenic => Some("kgCO2e"),
                        FootprintNumber::PrimaryShare => Some("1"),
                        _ => None,
                    };
                    let after = Some((unit.map(str::to_owned), *after));
                    (CorrectionKind::Corrected, target, Some(*before), after)
                }
                RulingKind::FeeGradeCorrected { target, .. } => {
                    (CorrectionKind::Corrected, target, None, None)
                }
                RulingKind::Resolved { target, value } => {
                    let value = value.map(|(part, value)| (self.unit_of_part(part), value));
                    (CorrectionKind::Resolved, target, None, value)
                }
                RulingKind::Admitted
                | RulingKind::Excluded { .. }
                | RulingKind::ResolvedNonCompliant { .. }
                | RulingKind::Clarified => return None,
            };
            let grades = match ruling.kind {
                RulingKind::FeeGradeCorrected { before, after, .. } => Some((before, after)),
                _ => None,
            };
            let withheld = secret && (after.is_some() || grades.is_some());
            Some(Correction {
                bid: bid.to_owned(),
                kind,
                subject: target.clone(),
                entry: ruling.decision.clone(),
                replaces: None,
                before: before.filter(|_| !withheld).map(Figure),
                after: after
                    .as_ref()
                    .filter(|_| !withheld)
                    .map(|(_, after)| Figure(*after)),
                grades: grades
                    .filter(|_| !withheld)
                    .map(|(before, after)| CorrectedGrade { before, after }),
                withheld,
                unit: after.and_then(|(unit, _)| unit),
                record: record(&ruling.grounds),
            })
        });
        reassessed.chain(decided).collect()
    }

    /// Whether what was found may not be shown; points always are.
    fn withholds(&self, judged: Judged) -> bool {
        matches!(judged, Judged::Parameter(_)) && self.lot.holds_secrets()
    }

    fn parameter(&self, judged: Judged) -> Option<&str> {
        let Judged::Parameter(index) = judged else {
            return None;
        };
        let parameter = self.lot.parameters.get(index)?;
        Some(&parameter.id)
    }

    /// The criterion or parameter by its name.
    fn judged(&self, judged: Judged) -> &str {
        let criterion = match judged {
            Judged::Criterion(index) => self.lot.criteria.get(index),
            Judged::Parameter(_) => None,
        };
        let criterion = criterion.map(|criterion| criterion.id.as_str());
        criterion.or_else(|| self.parameter(judged)).unwrap_or("")
    }

    fn unit_of(&self, judged: Judged) -> String {
        let unit = match judged {
            Judged::Criterion(_) => None,
            Judged::Parameter(index) => self.unit_of_part(Subject::Parameter(index)),
        };
        unit.unwrap_or_else(|| "points".to_owned())
    }

    /// The unit of a price or a value; a price for a pack is an amount of money.
    fn unit_of_part(&self, part: Subject) -> Option<String> {
        match part {
            Subject::Item(index) => {
                let item = self.lot.schedule.get(index)?;
                Some(match item.packs {
                    Packs::None => format!("{}/{}", self.currency, item.unit),
                    Packs::Shared | Packs::Whole => self.currency.to_owned(),
                })
            }
            Subject::Parameter(index) => {
                let parameter = self.lot.parameters.get(index)?;
                Some(parameter.unit.clone())
            }
            Subject::OptionGroup(_) => None,
        }
    }
}

/// What the buyer decided about a bid's taking part and about its reservations.
pub(super) fn decisions(sealed: &SealedOffer, bid: &BidEvaluation) -> Vec<Decided> {
    let rulings = sealed.rulings.iter();
    let decided = rulings.filter_map(|ruling| {
        let kind = match ruling.kind {
            RulingKind::Admitted => DecisionKind::Admitted,
            RulingKind::Excluded { .. } => DecisionKind::Excluded,
            RulingKind::ResolvedNonCompliant { .. } => DecisionKind::NonCompliant,
            RulingKind::Corrected { .. }
            | RulingKind::PackagingCorrected { .. }
            | RulingKind::FootprintCorrected { .. }
            | RulingKind::FeeGradeCorrected { .. }
            | RulingKind::Resolved { .. }
            | RulingKind::Clarified => {
                return None;
            }
        };
        Some(Decided {
            decision: ruling.decision.clone(),
            kind,
            reservation: None,
            price: None,
            record: record(&ruling.grounds),
        })
    });
    let reservations = bid.reservations.iter().filter_map(reservation);
    decided.chain(reservations).collect()
}

fn reservation(treated: &ReservationTreated) -> Option<Decided> {
    let decision = treated.decision.as_ref()?;
    Some(Decided {
        decision: decision.id.clone(),
        kind: match treated.treatment {
            ReservationTreatment::Untreated => return None,
            ReservationTreatment::Priced => DecisionKind::ReservationPriced,
            ReservationTreatment::Disqualifies => DecisionKind::ReservationDisqualifies,
            ReservationTreatment::Accepted => DecisionKind::ReservationAccepted,
        },
        reservation: Some(treated.term.clone()),
        price: treated.price.as_ref().and_then(|price| price.value),
        record: Record {
            reason: decision.reason.clone(),
            by: decision.by.clone(),
            role: decision.role.clone(),
            date: decision.date.clone(),
        },
    })
}

fn record(grounds: &Grounds) -> Record {
    Record {
        reason: grounds.reason.clone(),
        by: grounds.by.name.clone(),
        role: grounds.by.role.clone(),
        date: grounds.date.to_string(),
    }
}
