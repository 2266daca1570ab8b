//! A cost line of an offer: its payment, its growth, its years and who bears it.

use super::costing::Ledger;
use crate::evaluation::{LineCost, LineShare};
use crate::explain::{Explained, Figure, Series, Term};
use crate::lcc::{LineCosts, Replacements, ShareCosts, Total, counted_rate};
use crate::model::{Amount, CostLine, Flow, Operand, Residual, Restatement, ReuseAxis};
use crate::num::{Decimal, Exact, Scalar, sum};

impl Ledger<'_> {
    pub(super) fn line(&mut self, costs: &LineCosts<Exact>) -> Option<LineCost> {
        let line = self.room.lot.cost_lines.get(costs.line)?;
        let secret = self.secrets.costs();
        let total = sum_of(costs.shares.iter().map(|share| share.total));
        let residual = sum(costs.shares.iter().map(|share| share.residual));
        let residual = self.figure(residual, &line.id);
        let mut inputs = Vec::with_capacity(2);
        inputs.push(Term::series("a", Some(&line.id)));
        inputs.extend(self.residual_term(residual));
        let (formula, discounted) =
            self.discounted(line, "lcc.line_present_value", &inputs, residual);
        let (undiscounted, present_value) = (total.undiscounted, total.present_value);
        let id = &line.id;
        Some(LineCost {
            line: id.clone(),
            title: line.title.clone(),
            phase: line.phase,
            borne_by: line.borne_by,
            cashable: line.cashable,
            amount: self.amount(line, costs).map(|amount| amount.unless(secret)),
            item: self.item(line).map(str::to_owned),
            emissions: self.valued(line),
            producer_fee: self.invoiced(line),
            growth: self.growth(costs.line, line),
            by_year: self.line_by_year(line, costs, residual),
            present_by_year: self.present_by_year(line, costs),
            residual: self.residual(line, costs, residual),
            shares: costs
                .shares
                .iter()
                .filter_map(|share| self.share(line, share))
                .collect(),
            undiscounted: self.money(undiscounted, "lcc.line_undiscounted", inputs, id, secret),
            present_value: self.money(present_value, formula, discounted, id, secret),
        })
    }

    /// The formula and the inputs of a present value of a line's amounts.
    fn discounted(
        &self,
        line: &CostLine,
        by_year: &'static str,
        undiscounted: &[Term],
        residual: Decimal,
    ) -> (&'static str, Vec<Term>) {
        let mut inputs = Vec::with_capacity(undiscounted.len().saturating_add(2));
        inputs.extend_from_slice(undiscounted);
        if !due_within_years(line) {
            inputs.push(Term::series("DF", None));
            inputs.extend(self.end_factor(residual));
            return (by_year, inputs);
        }
        if let Some(series) = inputs.first_mut() {
            series.symbol = "p";
        }
        inputs.extend(self.end_factor(residual));
        match by_year {
            "lcc.line_present_value" => ("lcc.line_present_value_within_years", inputs),
            _ => ("lcc.share_present_value_within_years", inputs),
        }
    }

    /// The present value of a line's amounts by year, where it is not the year's factor times them.
    fn present_by_year(&mut self, line: &CostLine, costs: &LineCosts<Exact>) -> Option<Series> {
        if !due_within_years(line) {
            return None;
        }
        let of_year = |year: usize| {
            let shares = costs.shares.iter();
            sum(shares.filter_map(|share| share.present_by_year().get(year).copied()))
        };
        let years = 0..self.room.factors.by_year.len();
        let inputs = vec![Term::series("a", Some(&line.id))];
        Some(self.years(years.map(of_year), "lcc.present_within_years", inputs))
    }

    /// What is left at the end of the study, where something is.
    pub(super) fn residual_term(&self, residual: Decimal) -> Option<Term> {
        let term = || Term::new("R", residual).in_unit(self.room.currency());
        (!residual.is_zero()).then(term)
    }

    /// The present-value factor of the end of the study, where something is left.
    pub(super) fn end_factor(&self, residual: Decimal) -> Option<Term> {
        let end = self.room.factors.end_of_study.result().ok();
        let end = end.filter(|_| !residual.is_zero())?;
        Some(Term::new("D", end))
    }

    /// The item that a line follows.
    fn item(&self, line: &CostLine) -> Option<&str> {
        let Flow::Schedule { item } = line.flow else {
            return None;
        };
        Some(self.room.lot.schedule.get(item)?.id.as_str())
    }

    /// The amount of one payment, with its factors.
    fn amount(&mut self, line: &CostLine, costs: &LineCosts<Exact>) -> Option<Explained> {
        let amount = line.flow.amount()?;
        let value = self.figure(costs.amount?, &line.id);
        let unit = amount.unit.to_string();
        Some(Explained::new(
            value,
            unit,
            "lcc.amount",
            self.factors(amount),
        ))
    }

    pub(super) fn factors(&self, amount: &Amount) -> Vec<Term> {
        let operands = amount.factors.len().saturating_add(amount.divisors.len());
        let mut all = Vec::with_capacity(operands.saturating_add(2));
        for (symbol, operands) in [("f", &amount.factors), ("d", &amount.divisors)] {
            all.extend(
                operands
                    .iter()
                    .map(|operand| self.operand(symbol, *operand)),
            );
        }
        for (symbol, scale) in [("u", amount.numerator), ("v", amount.denominator)] {
            if scale != Decimal::ONE {
                all.push(Term::new(symbol, scale));
            }
        }
        all
    }

    /// An operand with its name, unit and source.
    pub(super) fn operand(&self, symbol: &'static str, operand: Operand) -> Term {
        let term = Term::new(symbol, self.value(operand));
        let Operand::Parameter(index) = operand else {
            return term;
        };
        match self.room.lot.parameters.get(index) {
            Some(parameter) => term
                .named(&parameter.id)
                .in_unit(&parameter.unit)
                .from_source(parameter.source.as_deref()),
            None => term,
        }
    }

    pub(super) fn value(&self, operand: Operand) -> Decimal {
        match operand {
            Operand::Constant(value) => value,
            Operand::Parameter(index) => {
                let value = self.complete.values.get(index);
                value.copied().unwrap_or_default()
            }
        }
    }

    /// What falls due in each year, and how.
    fn line_by_year(
        &mut self,
        line: &CostLine,
        costs: &LineCosts<Exact>,
        residual: Decimal,
    ) -> Series {
        let study = &self.room.case.procurement.study;
        let years = study.years();
        let values: Vec<Figure> = (0..=years)
            .map(|year| {
                let index = usize::try_from(year).unwrap_or(usize::MAX);
                let of_share = |share: &ShareCosts<Exact>| share.by_year().get(index).copied();
                let left = (year == years && !residual.is_zero()).then_some(Exact::exact(residual));
                let amounts = costs.shares.iter().filter_map(of_share);
                Figure(self.figure(sum(amounts.chain(left)), &line.id))
            })
            .collect();
        let amount = costs.amount.and_then(|amount| amount.result().ok());
        // As many as a line mostly has: growing is what a derivation costs.
        let mut inputs = Vec::with_capacity(8);
        inputs.extend(amount.map(|amount| Term::new("A", amount).in_unit(self.room.currency())));
        let formula = self.formula_by_year(line, &mut inputs);
        if !line.growth.is_empty() {
            inputs.push(Term::series("g", Some(&line.id)));
        }
        let learnt = line.learning.iter();
        inputs.extend(learnt.map(|factor| Term::new("h", *factor)));
        if let Some(restated) = line.restated {
            let (sign, inflation) = match restated {
                Restatement::Deflated(inflation) => ("−", inflation),
                Restatement::Inflated(inflation) => ("+", inflation),
            };
            inputs.push(Term::new("i", inflation.per_year).named(sign));
            let gap = inflation.until_base_date;
            inputs.extend((gap != Decimal::ONE).then(|| Term::new("c", gap)));
        }
        if line.while_in_service {
            inputs.push(number("b", study.service));
        }
        if study.has_partial_year()
            && matches!(line.flow, Flow::Yearly { .. } | Flow::Product { .. })
        {
            inputs.push(Term::series("m", None));
        }
        // What is emitted or packed has the weight of its year already.
        if !study.weights.is_empty()
            && !matches!(line.flow, Flow::Carbon { .. } | Flow::ProducerFee { .. })
        {
            inputs.push(Term::series("w", None));
        }
        inputs.extend(line.weight.map(|weight| Term::new("o", weight)));
        if amount.is_some() || matches!(line.flow, Flow::Product { .. } | Flow::ProducerFee { .. })
        {
            inputs.extend(costs.shares.iter().filter_map(|share| self.tax(share)));
        }
        inputs.extend(self.residual_term(residual));
        let secret = self.secrets.costs();
        Series::new(values, self.room.currency(), formula, inputs).unless(secret)
    }

    /// The formula of what falls due in each year; its own inputs are added.
    fn formula_by_year(&self, line: &CostLine, inputs: &mut Vec<Term>) -> &'static str {
        match &line.flow {
            Flow::Yearly { from, to, .. } => {
                inputs.extend([number("f", *from), number("l", *to)]);
                "lcc.yearly_by_year"
            }
            Flow::Monthly { from, to, .. } => {
                inputs.extend([number("f", *from), number("l", *to)]);
                "lcc.monthly_by_year"
            }
            Flow::Payments { from, to, step, .. } => {
                inputs.extend([number("f", *from), number("l", *to)]);
                inputs.extend((*step != 1).then(|| number("k", *step)));
                "lcc.payments_by_year"
            }
            Flow::Capital { life, .. } => {
                inputs.push(self.operand("L", *life));
                let plan = self.plan(&line.flow);
                let bought = plan.iter().flat_map(|plan| &plan.years);
                inputs.extend(bought.map(|year| number("b", *year)));
                "lcc.capital_by_year"
            }
            Flow::Dated {
                date, time, year, ..
            } => {
                let (above, below) = *time;
                inputs.push(number("t", *year).named(date.to_string()));
                inputs.extend([number("z", above), number("q", below)]);
                let factor = self.room.factors.at_time(above, below).result().ok();
                inputs.extend(factor.map(|factor| Term::new("D", factor)));
                "lcc.dated_by_year"
            }
            Flow::Instalments {
                purchase_year,
                rate,
                years,
                ..
            } => {
                inputs.extend([number("b", *purchase_year), number("n", *years)]);
                inputs.push(self.operand("r", *rate));
                "lcc.instalments_by_year"
            }
            Flow::Retirement {
                life,
                age,
                year,
                proceeds,
                ..
            } => {
                inputs.push(self.operand("L", *life));
                inputs.extend([number("q", *age), number("b", *year)]);
                if let Residual::Declared(declared) = proceeds {
                    let factors = self.factors(declared).into_iter();
                    inputs.extend(factors.map(|term| Term {
                        symbol: "B",
                        ..term
                    }));
                }
                "lcc.retirement_by_year"
            }
            Flow::Product { part, .. } => {
                inputs.extend(self.part_terms(*part, Some(ReuseAxis::Cost)));
                "lcc.product_by_year"
            }
            Flow::Schedule { .. } => {
                inputs.push(Term::series("S", self.item(line)));
                "lcc.purchases_by_year"
            }
            Flow::Carbon { .. } => {
                let line = Some(line.id.as_str());
                inputs.extend([Term::series("e", line), Term::series("P", line)]);
                "lcc.emissions_by_year"
            }
            Flow::ProducerFee { fee, .. } => {
                inputs.extend(self.fee_terms(line, fee));
                "lcc.producer_fee_by_year"
            }
        }
    }

    /// The tax that counts for the payer of a share.
    fn tax(&self, share: &ShareCosts<Exact>) -> Option<Term> {
        let procurement = &self.room.case.procurement;
        let rate = counted_rate(procurement, share.net.payer, share.net.vat)?;
        Some(Term::new("v", rate))
    }

    /// A life in whole years.
    pub(super) fn life(&self, life: Operand) -> u32 {
        match life {
            Operand::Constant(years) => u32::try_from(years).unwrap_or(1),
            Operand::Parameter(index) => self.complete.lives.get(index).copied().unwrap_or(1),
        }
    }

    /// When a capital item is bought.
    fn plan(&self, flow: &Flow) -> Option<Replacements> {
        let Flow::Capital {
            purchase_year,
            life,
            replaced,
            service,
            ..
        } = flow
        else {
            return None;
        };
        let life = self.life(*life);
        let months = self.room.case.procurement.study.months;
        Some(Replacements::plan(
            *purchase_year,
            life,
            *service,
            *replaced,
            months,
        ))
    }

    /// What is left of a capital item at the end of the study.
    fn residual(
        &mut self,
        line: &CostLine,
        costs: &LineCosts<Exact>,
        value: Decimal,
    ) -> Option<Explained> {
        if value.is_zero() {
            return None;
        }
        if let Flow::Product { part, .. } = &line.flow {
            let mut explained = self.residual_of_pool(*part, line, value);
            let tax = costs.shares.iter().filter_map(|share| self.tax(share));
            let tax = tax.map(|term| Term {
                symbol: "w",
                ..term
            });
            let derivation = explained.derivation.as_mut();
            derivation?.inputs.extend(tax);
            return Some(explained.unless(self.secrets.costs()));
        }
        let Flow::Capital { residual, .. } = &line.flow else {
            return None;
        };
        let plan = self.plan(&line.flow)?;
        let months = self.room.case.procurement.study.months;
        let (formula, mut inputs) = match residual {
            Residual::None => return None,
            Residual::Declared(amount) => ("lcc.residual_declared", self.factors(amount)),
            Residual::StraightLine => {
                let bought = usize::try_from(*plan.years.last()?).unwrap_or(usize::MAX);
                let factors = self.growth_factors(&line.growth);
                let factor = factors.and_then(|factors| factors.get(bought).copied());
                let cost = costs.amount? * factor.unwrap_or_else(Exact::one);
                let cost = self.figure(cost, &line.id);
                let inputs = vec![
                    Term::new("K", cost).in_unit(self.room.currency()),
                    Term::new("m", Decimal::from(plan.left(months))),
                    Term::new("L", Decimal::from(plan.life)),
                ];
                ("lcc.residual_straight_line", inputs)
            }
        };
        let tax = costs.shares.iter().filter_map(|share| self.tax(share));
        inputs.extend(tax.map(|term| Term {
            symbol: "w",
            ..term
        }));
        inputs.extend(line.weight.map(|weight| Term::new("o", weight)));
        let secret = self.secrets.costs();
        let explained = Explained::new(value, self.room.currency(), formula, inputs);
        Some(explained.unless(secret))
    }

    /// The part of a line that one payer bears at one participant.
    fn share(&mut self, line: &CostLine, share: &ShareCosts<Exact>) -> Option<LineShare> {
        let procurement = &self.room.case.procurement;
        let payer = procurement.payers.get(share.net.payer)?;
        let participant = share
            .net
            .participant
            .and_then(|index| procurement.participants.get(index));
        let residual = self.figure(share.residual, &line.id);
        let mut inputs = Vec::with_capacity(3);
        inputs.push(Term::series("a", Some(&line.id)));
        inputs.extend(self.tax(share));
        inputs.extend(self.residual_term(residual));
        let (formula, discounted) =
            self.discounted(line, "lcc.share_present_value", &inputs, residual);
        let (total, id, secret) = (share.total, &line.id, self.secrets.costs());
        Some(LineShare {
            payer: payer.id.clone(),
            participant: participant.map(|participant| participant.id.clone()),
            undiscounted: self.money(
                total.undiscounted,
                "lcc.share_undiscounted",
                inputs,
                id,
                secret,
            ),
            present_value: self.money(total.present_value, formula, discounted, id, secret),
        })
    }
}

/// Whether what falls due in a year is not due at the year's own time, but by the month, from
/// the service date on, or at its end.
fn due_within_years(line: &CostLine) -> bool {
    line.while_in_service
        || matches!(
            line.flow,
            Flow::Monthly { .. } | Flow::Instalments { .. } | Flow::Dated { .. }
        )
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

/// A count among the inputs of a formula.
pub(super) fn number(symbol: &'static str, count: u32) -> Term {
    Term::new(symbol, Decimal::from(count))
}
