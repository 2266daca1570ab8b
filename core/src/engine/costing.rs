//! The cost report of an offer: every total with its derivation.

use super::Room;
use super::offer::{Measures, Secrets};
use crate::evaluation::{
    Budget, BudgetYear, CostReport, CostTotals, LineCost, PartyCost, PhaseCost, YearCost,
};
use crate::explain::{Derivation, Explained, Figure, Term, number};
use crate::lcc::{self, LineCosts, Share, ShareCosts, Total, annual_equivalent};
use crate::model::{Amount, Complete, CostLine, Flow, Operand, Phase};
use crate::num::{Decimal, Exact, Scalar, sum};
use crate::problem::Problems;

/// What an offer costs over its life; none without cost lines.
pub(super) fn report(
    room: &Room<'_>,
    complete: &Complete,
    measures: &Measures,
    pointer: &str,
    problems: &mut Problems,
) -> Option<CostReport> {
    if measures.costs.lines.is_empty() {
        return None;
    }
    let mut ledger = Ledger {
        room,
        complete,
        measures,
        secrets: Secrets::of(room, complete),
        pointer,
        problems,
        faulty: false,
    };
    Some(CostReport {
        totals: ledger.totals(),
        lines: measures
            .costs
            .lines
            .iter()
            .filter_map(|line| ledger.line(line))
            .collect(),
        by_phase: ledger.by_phase(),
        by_payer: ledger.by_payer(),
        by_participant: ledger.by_participant(),
        by_year: ledger.by_year(),
        budget: ledger.budget(),
    })
}

/// What the parts of the report are written from.
struct Ledger<'a> {
    room: &'a Room<'a>,
    complete: &'a Complete,
    measures: &'a Measures,
    secrets: Secrets<'a>,
    pointer: &'a str,
    problems: &'a mut Problems,
    /// Whether a figure could not be calculated.
    faulty: bool,
}

impl Ledger<'_> {
    fn figure(&mut self, value: Exact, subject: &str) -> Decimal {
        if self.faulty {
            return Decimal::ZERO;
        }
        let known = number(value, self.pointer, subject, self.problems);
        // What cannot be calculated once is in most of what follows; one fault is one problem.
        self.faulty = known.is_none();
        known.unwrap_or_default()
    }

    /// An amount of money, or nothing where it would reveal a secret.
    fn money(
        &mut self,
        value: Exact,
        formula: &'static str,
        inputs: Vec<Term>,
        subject: &str,
        secret: bool,
    ) -> Explained {
        let value = self.figure(value, subject);
        let explained = Explained::new(value, self.room.currency(), formula, inputs);
        if secret {
            explained.withheld()
        } else {
            explained
        }
    }

    /// The undiscounted and the present value of a selection of lines.
    fn pair(
        &mut self,
        total: Total<Exact>,
        formula: &'static str,
        of: &str,
        secret: bool,
    ) -> (Explained, Explained) {
        let part = || vec![Term::series("C", Some(of.to_owned()))];
        (
            self.money(total.undiscounted, formula, part(), of, secret),
            self.money(total.present_value, formula, part(), of, secret),
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
        annual_equivalent.unit = format!("{}/year", self.room.currency());
        let per_functional_unit = self
            .room
            .lot
            .functional_unit
            .as_ref()
            .zip(self.measures.units)
            .map(|(unit, units)| {
                let inputs = vec![
                    Term::new("PV", present).in_unit(self.room.currency()),
                    Term::new("N", units).in_unit(unit.unit.clone()),
                ];
                let per_unit = total.present_value / Exact::exact(units);
                let secret = secret || self.secrets.units();
                let mut explained = self.money(
                    per_unit,
                    "lcc.per_functional_unit",
                    inputs,
                    &unit.unit,
                    secret,
                );
                explained.unit = format!("{}/{}", self.room.currency(), unit.unit);
                explained
            });
        CostTotals {
            undiscounted,
            present_value,
            annual_equivalent,
            per_functional_unit,
        }
    }

    fn line(&mut self, costs: &LineCosts<Exact>) -> Option<LineCost> {
        let line = self.room.lot.cost_lines.get(costs.line)?;
        let secret = self.secrets.costs();
        let total = sum_of(costs.shares.iter().map(|share| share.total));
        let residual = sum(costs.shares.iter().map(|share| share.residual));
        let mut inputs = vec![Term::series("a", Some(line.id.clone()))];
        let residual = self.figure(residual, &line.id);
        if !residual.is_zero() {
            inputs.push(Term::new("R", residual).in_unit(self.room.currency()));
        }
        let mut discounted = inputs.clone();
        // What falls due within a year is not the year's amount times the year's factor.
        let within_years = line.while_in_service || matches!(line.flow, Flow::Monthly { .. });
        let formula = if within_years {
            if let Some(series) = discounted.first_mut() {
                series.symbol = "p";
            }
            "lcc.line_present_value_within_years"
        } else {
            discounted.push(Term::series("DF", None));
            "lcc.line_present_value"
        };
        let years = self.room.case.procurement.study.years();
        let by_year: Vec<Figure> = (0..=years)
            .map(|year| {
                let index = usize::try_from(year).unwrap_or(usize::MAX);
                let amounts = costs
                    .shares
                    .iter()
                    .filter_map(|share| share.by_year().get(index).copied());
                let left = (year == years && !residual.is_zero()).then_some(Exact::exact(residual));
                Figure(self.figure(sum(amounts.chain(left)), &line.id))
            })
            .collect();
        Some(LineCost {
            line: line.id.clone(),
            title: line.title.clone(),
            phase: line.phase,
            borne_by: line.borne_by,
            cashable: line.cashable,
            amount: self.amount(line, costs, secret),
            by_year: (!secret).then_some(by_year),
            present_by_year: (within_years && !secret).then(|| self.present_by_year(costs)),
            undiscounted: self.money(
                total.undiscounted,
                "lcc.line_undiscounted",
                inputs,
                &line.id,
                secret,
            ),
            present_value: self.money(total.present_value, formula, discounted, &line.id, secret),
        })
    }

    fn present_by_year(&mut self, costs: &LineCosts<Exact>) -> Vec<Figure> {
        let years = self.room.factors.by_year.len();
        let subject = self
            .room
            .lot
            .cost_lines
            .get(costs.line)
            .map_or("", |line| line.id.as_str());
        (0..years)
            .map(|year| {
                let shares = costs.shares.iter();
                let present = shares.filter_map(|share| share.present_by_year().get(year).copied());
                Figure(self.figure(sum(present), subject))
            })
            .collect()
    }

    /// The amount of one payment, with its factors.
    fn amount(
        &mut self,
        line: &CostLine,
        costs: &LineCosts<Exact>,
        secret: bool,
    ) -> Option<Explained> {
        let (Flow::Yearly { amount, .. }
        | Flow::Monthly { amount, .. }
        | Flow::Payments { amount, .. }
        | Flow::Capital { amount, .. }) = &line.flow
        else {
            return None;
        };
        let value = self.figure(costs.amount?, &line.id);
        let explained = Explained::new(
            value,
            amount.unit.to_string(),
            "lcc.amount",
            self.factors(amount),
        );
        Some(if secret {
            explained.withheld()
        } else {
            explained
        })
    }

    fn factors(&self, amount: &Amount) -> Vec<Term> {
        let term = |symbol: &'static str| {
            move |operand: &Operand| match operand {
                Operand::Constant(value) => Term::new(symbol, *value),
                Operand::Parameter(index) => {
                    let value = self
                        .complete
                        .values
                        .get(*index)
                        .copied()
                        .unwrap_or_default();
                    let term = Term::new(symbol, value);
                    match self.room.lot.parameters.get(*index) {
                        Some(parameter) => term
                            .named(parameter.id.clone())
                            .in_unit(parameter.unit.clone())
                            .from_source(parameter.source.clone()),
                        None => term,
                    }
                }
            }
        };
        let mut terms: Vec<Term> = amount.factors.iter().map(term("f")).collect();
        terms.extend(amount.divisors.iter().map(term("d")));
        for (symbol, scale) in [("u", amount.numerator), ("v", amount.denominator)] {
            if scale != Decimal::ONE {
                terms.push(Term::new(symbol, scale));
            }
        }
        terms
    }

    fn phase_of(&self, line: usize) -> Option<Phase> {
        self.room.lot.cost_lines.get(line).map(|line| line.phase)
    }

    fn by_phase(&mut self) -> Vec<PhaseCost> {
        let present = |phase: Phase| {
            self.measures
                .costs
                .lines
                .iter()
                .any(|line| self.phase_of(line.line) == Some(phase))
        };
        let phases: Vec<Phase> = Phase::ALL
            .iter()
            .copied()
            .filter(|phase| present(*phase))
            .collect();
        phases
            .into_iter()
            .map(|phase| {
                let counts = |line: usize, _: &Share<Exact>| self.phase_of(line) == Some(phase);
                let secret = self.secrets.costs();
                let total = self.measures.costs.total(counts);
                let (undiscounted, present_value) =
                    self.pair(total, "lcc.by_phase", phase.word(), secret);
                PhaseCost {
                    phase,
                    undiscounted,
                    present_value,
                }
            })
            .collect()
    }

    fn party(&mut self, party: &str, counts: impl Fn(usize, &Share<Exact>) -> bool) -> PartyCost {
        let secret = self.secrets.costs();
        let total = self.measures.costs.total(&counts);
        let (undiscounted, present_value) = self.pair(total, "lcc.by_party", party, secret);
        PartyCost {
            party: party.to_owned(),
            undiscounted,
            present_value,
        }
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

    fn by_year(&mut self) -> Vec<YearCost> {
        let secret = self.secrets.costs();
        (0..=self.room.case.procurement.study.years())
            .map(|year| {
                let index = usize::try_from(year).unwrap_or(usize::MAX);
                let total = self.measures.costs.of_year(index, self.room.factors);
                let undiscounted = self.figure(total.undiscounted, "by_year");
                let present_value = self.figure(total.present_value, "by_year");
                YearCost {
                    year,
                    undiscounted: (!secret).then_some(Figure(undiscounted)),
                    present_value: (!secret).then_some(Figure(present_value)),
                }
            })
            .collect()
    }

    /// What each payer has to budget: cashable amounts, with the tax that it cannot recover.
    fn budget(&mut self) -> Vec<Budget> {
        let is_cashable = |costs: &&LineCosts<Exact>| {
            let line = self.room.lot.cost_lines.get(costs.line);
            line.is_some_and(|line| line.cashable)
        };
        let lines = self.measures.costs.lines.iter().filter(is_cashable);
        let mut parties: Vec<(usize, Option<usize>)> = lines
            .flat_map(|line| &line.shares)
            .map(|share| (share.net.payer, share.net.participant))
            .collect();
        parties.sort_unstable();
        parties.dedup();
        let procurement = &self.room.case.procurement;
        parties
            .into_iter()
            .filter_map(|(payer, participant)| {
                let of_party =
                    |share: &Share<Exact>| share.payer == payer && share.participant == participant;
                let lines = self.measures.costs.lines.iter().filter(is_cashable);
                let cashable: Vec<(usize, &Share<Exact>)> = lines
                    .flat_map(|line| line.shares.iter().map(move |share| (line.line, &share.net)))
                    .filter(|(_, share)| of_party(share))
                    .collect();
                let secret = self.secrets.costs();
                let payer = procurement.payers.get(payer)?;
                let shares: Vec<&Share<Exact>> =
                    cashable.into_iter().map(|(_, share)| share).collect();
                Some(Budget {
                    payer: payer.id.clone(),
                    participant: participant
                        .and_then(|index| procurement.participants.get(index))
                        .map(|participant| participant.id.clone()),
                    years: self.budget_years(&shares, payer.recovers_vat, secret),
                })
            })
            .collect()
    }

    fn budget_years(
        &mut self,
        shares: &[&Share<Exact>],
        recovers_vat: bool,
        secret: bool,
    ) -> Vec<BudgetYear> {
        let discounting = &self.room.case.procurement.discounting;
        let mut figure = |value| Figure(self.figure(value, "budget"));
        (0..)
            .zip(lcc::budget(shares, recovers_vat, discounting))
            .map(|(year, of_year)| {
                let excluding_vat = figure(of_year.excluding_vat);
                let including_vat = figure(of_year.including_vat);
                let nominal = of_year.nominal.map(&mut figure);
                BudgetYear {
                    year,
                    excluding_vat: (!secret).then_some(excluding_vat),
                    including_vat: (!secret).then_some(including_vat),
                    nominal_including_vat: nominal.filter(|_| !secret),
                }
            })
            .collect()
    }
}

fn sum_of(totals: impl Iterator<Item = Total<Exact>>) -> Total<Exact> {
    let nothing = Total {
        undiscounted: Exact::zero(),
        present_value: Exact::zero(),
    };
    totals.fold(nothing, |all, one| Total {
        undiscounted: all.undiscounted + one.undiscounted,
        present_value: all.present_value + one.present_value,
    })
}

impl Explained {
    /// The same without its number and derivation.
    pub(super) fn withheld(self) -> Self {
        Self {
            value: None,
            unit: self.unit,
            derivation: None::<Derivation>,
        }
    }
}
