//! The cost report of an offer: every total with its derivation.

use smol_str::format_smolstr;

use super::Room;
use super::offer::Measures;
use super::secrets::Secrets;
use crate::evaluation::{CostReport, CostTotals, LineCost, PartyCost, PhaseCost, YearCosts};
use crate::explain::{Explained, Term, number};
use crate::lcc::{Share, ShareCosts, annual_equivalent};
use crate::model::{Complete, Phase};
use crate::num::{Decimal, Exact, sum};
use crate::problem::Problems;

/// What an offer costs over its life; none without cost lines.
pub(super) fn report(
    room: &Room<'_>,
    complete: &Complete,
    measures: &Measures,
    pointer: &str,
    problems: &mut Problems,
) -> Option<CostReport> {
    let counts = !measures.costs.lines.is_empty();
    counts.then(|| of_lines(room, complete, measures, pointer, problems))
}

/// The same, also where no line counts: then it costs nothing.
pub(super) fn of_lines(
    room: &Room<'_>,
    complete: &Complete,
    measures: &Measures,
    pointer: &str,
    problems: &mut Problems,
) -> CostReport {
    let mut ledger = Ledger::of(room, complete, measures, pointer, problems);
    CostReport {
        totals: ledger.totals(),
        lines: ledger.lines(),
        by_phase: ledger.by_phase(),
        by_payer: ledger.by_payer(),
        by_participant: ledger.by_participant(),
        by_year: ledger.by_year(),
        budget: ledger.budget(),
    }
}

/// What the parts of the report are written from.
pub(super) struct Ledger<'a> {
    pub(super) room: &'a Room<'a>,
    pub(super) complete: &'a Complete,
    pub(super) measures: &'a Measures,
    pub(super) secrets: Secrets<'a>,
    pub(super) pointer: &'a str,
    pub(super) problems: &'a mut Problems,
    /// Whether a figure could not be calculated.
    faulty: bool,
}

impl<'a> Ledger<'a> {
    pub(super) fn of(
        room: &'a Room<'a>,
        complete: &'a Complete,
        measures: &'a Measures,
        pointer: &'a str,
        problems: &'a mut Problems,
    ) -> Self {
        Self {
            room,
            complete,
            measures,
            secrets: Secrets::of(room, complete),
            pointer,
            problems,
            faulty: false,
        }
    }
}

impl Ledger<'_> {
    fn lines(&mut self) -> Vec<LineCost> {
        let costs = &self.measures.costs.lines;
        let mut lines = Vec::with_capacity(costs.len());
        lines.extend(costs.iter().filter_map(|line| self.line(line)));
        lines
    }

    pub(super) fn figure(&mut self, value: Exact, subject: &str) -> Decimal {
        if self.faulty {
            return Decimal::ZERO;
        }
        let known = number(value, self.pointer, subject, self.problems);
        // What cannot be calculated once is in most of what follows; one fault is one problem.
        self.faulty = known.is_none();
        known.unwrap_or_default()
    }

    /// An amount of money, or nothing where it would reveal a secret.
    pub(super) fn money(
        &mut self,
        value: Exact,
        formula: &'static str,
        inputs: Vec<Term>,
        subject: &str,
        secret: bool,
    ) -> Explained {
        let value = self.figure(value, subject);
        Explained::new(value, self.room.currency(), formula, inputs).unless(secret)
    }

    /// The parts of the lines that `counts` selects, each by its line's name.
    fn parts(&self, counts: impl Fn(usize, &Share<Exact>) -> bool) -> Vec<Term> {
        let lines = &self.measures.costs.lines;
        let mut parts = Vec::with_capacity(lines.len());
        for line in lines {
            let mut shares = line.shares.iter();
            if shares.any(|share| counts(line.line, &share.net)) {
                let line = self.room.lot.cost_lines.get(line.line);
                parts.extend(line.map(|line| Term::series("C", Some(&line.id))));
            }
        }
        parts
    }

    /// The undiscounted and the present value of the lines that `counts` selects.
    fn pair(
        &mut self,
        counts: impl Fn(usize, &Share<Exact>) -> bool,
        parts: Vec<Term>,
        formula: &'static str,
        of: &str,
    ) -> (Explained, Explained) {
        let total = self.measures.costs.total(counts);
        let secret = self.secrets.costs();
        (
            self.money(total.undiscounted, formula, parts.clone(), of, secret),
            self.money(total.present_value, formula, parts, of, secret),
        )
    }

    fn totals(&mut self) -> CostTotals {
        let total = self.measures.costs.total(|_, _| true);
        let secret = self.secrets.costs();
        let lines = || vec![Term::series("l", None)];
        let undiscounted = self.money(
            total.undiscounted,
            "lcc.undiscounted",
            lines(),
            "undiscounted",
            secret,
        );
        let present_value = self.money(
            total.present_value,
            "lcc.present_value",
            lines(),
            "present_value",
            secret,
        );
        let present = self.figure(total.present_value, "present_value");
        let annuity = self.figure(self.room.factors.annuity, "annuity");
        let inputs = vec![
            Term::new("PV", present).in_unit(self.room.currency()),
            Term::new("A", annuity),
        ];
        let annual = annual_equivalent(total.present_value, self.room.factors);
        let mut annual_equivalent = self.money(
            annual,
            "lcc.annual_equivalent",
            inputs,
            "annual_equivalent",
            secret,
        );
        annual_equivalent.unit = format_smolstr!("{}/year", self.room.currency());
        let per_functional_unit = self
            .room
            .lot
            .functional_unit
            .as_ref()
            .zip(self.measures.units)
            .map(|(unit, units)| {
                let number_of_units = self.figure(units, &unit.unit);
                let inputs = vec![
                    Term::new("PV", present).in_unit(self.room.currency()),
                    Term::new("N", number_of_units).in_unit(&unit.unit),
                ];
                let per_unit = total.present_value / units;
                let secret = secret || self.secrets.units();
                let mut explained = self.money(
                    per_unit,
                    "lcc.per_functional_unit",
                    inputs,
                    &unit.unit,
                    secret,
                );
                explained.unit = format_smolstr!("{}/{}", self.room.currency(), unit.unit);
                explained
            });
        CostTotals {
            undiscounted,
            present_value,
            annual_equivalent,
            per_functional_unit,
        }
    }

    fn phase_of(&self, line: usize) -> Option<Phase> {
        self.room.lot.cost_lines.get(line).map(|line| line.phase)
    }

    fn by_phase(&mut self) -> Vec<PhaseCost> {
        let measures = self.measures;
        let present = |phase: &Phase| {
            let mut lines = measures.costs.lines.iter();
            lines.any(|line| self.phase_of(line.line) == Some(*phase))
        };
        let phases: Vec<Phase> = Phase::ALL.iter().copied().filter(present).collect();
        let lines = &self.room.lot.cost_lines;
        phases
            .into_iter()
            .map(|phase| {
                let counts = |line: usize, _: &Share<Exact>| {
                    lines.get(line).is_some_and(|line| line.phase == phase)
                };
                let parts = self.parts(counts);
                let (undiscounted, present_value) =
                    self.pair(counts, parts, "lcc.by_phase", phase.word());
                PhaseCost {
                    phase,
                    undiscounted,
                    present_value,
                }
            })
            .collect()
    }

    fn party(&mut self, party: &str, counts: impl Fn(usize, &Share<Exact>) -> bool) -> PartyCost {
        let parts = self.parts(&counts);
        let (undiscounted, present_value) =
            self.pair(&counts, parts.clone(), "lcc.by_party", party);
        let (costs, factors) = (&self.measures.costs, self.room.factors);
        let due = move |year| costs.due_in_year(year, factors, &counts);
        PartyCost {
            party: party.to_owned(),
            undiscounted,
            present_value,
            by_year: self.years(self.year_indices().map(due), "lcc.party_by_year", parts),
        }
    }

    fn year_indices(&self) -> std::ops::Range<usize> {
        0..self.room.factors.by_year.len()
    }

    fn shares(&self) -> impl Iterator<Item = &ShareCosts<Exact>> {
        self.measures
            .costs
            .lines
            .iter()
            .flat_map(|line| &line.shares)
    }

    fn by_payer(&mut self) -> Vec<PartyCost> {
        let procurement = &self.room.case.procurement;
        let payers = procurement.payers.iter().enumerate();
        let paying: Vec<(usize, &str)> = payers
            .filter(|(index, _)| self.shares().any(|share| share.net.payer == *index))
            .map(|(index, payer)| (index, payer.id.as_str()))
            .collect();
        paying
            .into_iter()
            .map(|(index, payer)| self.party(payer, |_, share| share.payer == index))
            .collect()
    }

    fn by_participant(&mut self) -> Vec<PartyCost> {
        let procurement = &self.room.case.procurement;
        let participants = procurement.participants.iter().enumerate();
        let bearing: Vec<(usize, &str)> = participants
            .filter(|(index, _)| {
                self.shares()
                    .any(|share| share.net.participant == Some(*index))
            })
            .map(|(index, participant)| (index, participant.id.as_str()))
            .collect();
        bearing
            .into_iter()
            .map(|(index, participant)| {
                self.party(participant, |_, share| share.participant == Some(index))
            })
            .collect()
    }

    fn by_year(&mut self) -> YearCosts {
        let (costs, factors) = (&self.measures.costs, self.room.factors);
        let due = |year| costs.due_in_year(year, factors, |_, _| true);
        let present = |year| costs.present_of_year(year, factors, |_, _| true);
        let residual = sum(self.shares().map(|share| share.residual));
        let residual = self.figure(residual, "by_year");
        let mut inputs = vec![Term::series("a", None)];
        inputs.extend(self.residual_term(residual));
        let mut discounted = vec![Term::series("p", None)];
        discounted.extend(self.residual_term(residual));
        discounted.extend(self.end_factor(residual));
        YearCosts {
            undiscounted: self.years(
                self.year_indices().map(due),
                "lcc.by_year_undiscounted",
                inputs,
            ),
            present_value: self.years(
                self.year_indices().map(present),
                "lcc.by_year_present_value",
                discounted,
            ),
        }
    }
}
