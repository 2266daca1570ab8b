//! What each payer has to budget: cashable amounts, with the tax that it cannot recover.

use super::costing::Ledger;
use crate::evaluation::Budget;
use crate::explain::{Figure, Series, Term};
use crate::lcc::{self, LineCosts, Share, YearBudget};
use crate::model::PriceBasis;
use crate::num::Exact;

impl Ledger<'_> {
    pub(super) fn budget(&mut self) -> Vec<Budget> {
        let measures = self.measures;
        let is_cashable = |costs: &&LineCosts<Exact>| {
            let line = self.room.lot.cost_lines.get(costs.line);
            line.is_some_and(|line| line.cashable)
        };
        let lines = measures.costs.lines.iter().filter(is_cashable);
        let cashable: Vec<(usize, &Share<Exact>)> = lines
            .flat_map(|line| line.shares.iter().map(move |share| (line.line, &share.net)))
            .collect();
        let mut parties: Vec<(usize, Option<usize>)> = cashable
            .iter()
            .map(|(_, share)| (share.payer, share.participant))
            .collect();
        parties.sort_unstable();
        parties.dedup();
        parties
            .into_iter()
            .filter_map(|party| {
                let shares: Vec<(usize, &Share<Exact>)> = cashable
                    .iter()
                    .copied()
                    .filter(|(_, share)| (share.payer, share.participant) == party)
                    .collect();
                self.of_party(party, &shares)
            })
            .collect()
    }

    fn of_party(
        &mut self,
        (payer, participant): (usize, Option<usize>),
        shares: &[(usize, &Share<Exact>)],
    ) -> Option<Budget> {
        let procurement = &self.room.case.procurement;
        let payer = procurement.payers.get(payer)?;
        let flows: Vec<&Share<Exact>> = shares.iter().map(|(_, share)| *share).collect();
        let years = lcc::budget(&flows, payer.recovers_vat, &procurement.discounting);
        let name = |line: usize| {
            let line = self.room.lot.cost_lines.get(line);
            line.map(|line| line.id.as_str())
        };
        let net: Vec<Term> = shares
            .iter()
            .map(|(line, _)| Term::series("a", name(*line)))
            .collect();
        let taxes = shares
            .iter()
            .filter(|(_, share)| !payer.recovers_vat && !share.vat.is_zero())
            .map(|(line, share)| Term::new("v", share.vat).named(name(*line).unwrap_or_default()));
        let mut taxed = Vec::with_capacity(net.len().saturating_mul(2));
        taxed.extend(net.iter().cloned().chain(taxes));
        Some(Budget {
            payer: payer.id.clone(),
            participant: participant
                .and_then(|index| procurement.participants.get(index))
                .map(|participant| participant.id.clone()),
            excluding_vat: self.years(
                years.iter().map(|year| year.excluding_vat),
                "lcc.budget_excluding_vat",
                net,
            ),
            including_vat: self.years(
                years.iter().map(|year| year.including_vat),
                "lcc.budget_including_vat",
                taxed,
            ),
            nominal_including_vat: self.in_current_prices(&years),
        })
    }

    /// The budget in current prices; none where prices are real and no inflation is declared.
    fn in_current_prices(&mut self, years: &[YearBudget<Exact>]) -> Option<Series> {
        let discounting = &self.room.case.procurement.discounting;
        let taxed = Term::series("T", None);
        let (formula, inputs) = match (discounting.price_basis, discounting.inflation) {
            (PriceBasis::Nominal, _) => ("lcc.budget_current", vec![taxed]),
            (PriceBasis::Real, Some(inflation)) => {
                let rate = Term::new("i", inflation.per_year);
                let gap = Term::new("k", inflation.until_base_date);
                ("lcc.budget_inflated", vec![taxed, rate, gap])
            }
            (PriceBasis::Real, None) => return None,
        };
        let nominal = years.iter().filter_map(|year| year.nominal);
        Some(self.years(nominal, formula, inputs))
    }

    /// Amounts by year, withheld where they would reveal a secret.
    pub(super) fn years(
        &mut self,
        amounts: impl Iterator<Item = Exact>,
        formula: &'static str,
        inputs: Vec<Term>,
    ) -> Series {
        let mut values = Vec::with_capacity(self.room.factors.by_year.len());
        values.extend(amounts.map(|amount| Figure(self.figure(amount, "by_year"))));
        let secret = self.secrets.costs();
        Series::new(values, self.room.currency(), formula, inputs).unless(secret)
    }
}
