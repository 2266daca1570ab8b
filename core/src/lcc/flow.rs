//! What a cost line makes fall due, year by year.

use super::Inputs;
use super::externality::price_of_kilogram;
use super::growth::growth_factors;
use super::replacement::Replacements;
use super::schedule::Purchases;
use crate::finance::{PresentValueFactors, instalment, part_of_year, weighted};
use crate::model::{
    Amount, Cause, CostLine, Flow, Inflation, PaidBy, ProductPart, Residual, Restatement, Service,
    Span, Study, ValuedEmissions, calendar_year,
};
use crate::num::{Decimal, Fault, Scalar};
use crate::reuse::Due;

/// What falls due for one payer at one participant, before value added tax.
#[derive(Debug, Clone)]
pub struct Share<S> {
    /// Index of the payer.
    pub payer: usize,
    /// Index of the participant it arises at.
    pub participant: Option<usize>,
    /// Rate of value added tax.
    pub vat: Decimal,
    /// What falls due in year 0, 1, 2 …
    pub by_year: Vec<S>,
    /// Its present value.
    pub present_by_year: Vec<S>,
    /// What is left at the end of the study, as a negative cost.
    pub residual: S,
}

impl<S> Share<S> {
    /// The share in numbers of another kind, of which nothing falls due yet.
    pub(super) fn emptied<T: Scalar>(&self) -> Share<T> {
        Share {
            payer: self.payer,
            participant: self.participant,
            vat: self.vat,
            by_year: Vec::new(),
            present_by_year: Vec::new(),
            residual: T::zero(),
        }
    }
}

/// The flows of a cost line, apart for every payer and participant.
///
/// # Formula
///
/// ```text
/// yearly      a(t) = A · g(t) · w(t) · m / 12    due for the m months of the year that count
/// monthly     a(t) = A · g(t) · w(t) · m / 12    each month due on its own
/// payments    a(t) = A · g(t) · w(t)             in the years the flow names
/// dated       a(t) = A · g(t) · w(t)             in the year t that the date lies in
/// emissions   a(t) = Σ e(t) · P(t)               e(t) has the weight of its year already
/// fees        a(t) = F(t) · g(t)                 F(t) has the weight of its year already
/// instalments a(t) = A · g(p) · w(p) / Σ (1 + r)^−k, k = 1 … n, in the n years after the purchase in p
/// present     p(t) = a(t) · DF                   months: Σ A / 12 · g(t) · w(t) · DF(month);
///                                                dated: the factor of the time by the day count
/// ```
///
/// where `A` is the amount, in yearly and monthly lines with the factor of what staff have still to
/// learn, `g(t)` the growth factor, divided or multiplied by `(1 + i)^t` where prices are restated,
/// `w(t)` the weight of the year, 1 but in extensions of the contract, times that of the options the
/// line belongs to, and `r` the rate of interest. A capital item is bought again when its life ends, as long as the
/// new one would serve within the study; what is left of the last one is a residual value at the
/// end of the study:
///
/// ```text
/// R = −cost of the last purchase · min(L, max(0, s − n)) / L
/// ```
///
/// where `L` is its life, `s` the month until which it would serve and `n` the months of the study. What
/// is left of the last pool of a product system is at the price of its purchase as well.
///
/// # Units
///
/// Money before value added tax, in the price basis of the document, not rounded; present values are
/// money at the base date.
///
/// # Errors
///
/// The scalars carry a fault where an amount does not fit, or a bidder's zero is divided by.
///
/// # Examples
///
/// The introduction of the crate computes the costs of every line of a bid.
///
/// # Sources
///
/// `[HB135-2025]` replacement costs and residual values; `[NIST-E3]` for the years an asset serves.
pub fn line_flows<S: Scalar>(
    line: &CostLine,
    inputs: &Inputs<'_, S>,
    purchases: &Purchases<S>,
    factors: &PresentValueFactors<S>,
) -> Vec<Share<S>> {
    let study = &inputs.procurement.study;
    let growth = growth_factors(
        &line.growth,
        study.months,
        &|operand| inputs.read(operand),
        &|item| inputs.price(item),
    );
    let ledger = || Ledger {
        study,
        factors,
        growth: growth.as_deref(),
        restated: line.restated,
        learning: &line.learning,
        begins: None,
        by_year: no_flow(study.years()),
        present_by_year: no_flow(study.years()),
    };
    if let Flow::Schedule { item } = line.flow {
        let shares = purchases.by_item.get(item).into_iter().flatten();
        let grown = |bought: &Share<S>| {
            let mut ledger = ledger();
            for (year, amount) in (0..).zip(&bought.by_year) {
                ledger.pay(year, *amount, at(&factors.by_year, year));
            }
            Share {
                by_year: ledger.by_year,
                present_by_year: ledger.present_by_year,
                ..*bought
            }
        };
        return shares
            .map(grown)
            .map(|share| of_option(share, line.weight))
            .collect();
    }
    let mut ledger = ledger();
    let residual = ledger.enter_line(line, inputs);
    let share = line
        .flow
        .paid_by()
        .map(|paid_by| ledger.share(paid_by, residual));
    share
        .map(|share| of_option(share, line.weight))
        .into_iter()
        .collect()
}

/// A share with the weight of its line's options.
fn of_option<S: Scalar>(mut share: Share<S>, weight: Option<Decimal>) -> Share<S> {
    if weight.is_some() {
        let years = share.by_year.iter_mut().chain(&mut share.present_by_year);
        for amount in years.chain([&mut share.residual]) {
            *amount = weighted(*amount, weight);
        }
    }
    share
}

/// The flows of a line as they are entered, year by year.
struct Ledger<'a, S> {
    study: &'a Study,
    factors: &'a PresentValueFactors<S>,
    growth: Option<&'a [S]>,
    restated: Option<Restatement>,
    learning: &'a [Decimal],
    /// The first year that anything was entered for.
    begins: Option<u32>,
    by_year: Vec<S>,
    present_by_year: Vec<S>,
}

impl<S: Scalar> Ledger<'_, S> {
    /// Enters what a line makes fall due, and gives what is left at the end of the study.
    fn enter_line(&mut self, line: &CostLine, inputs: &Inputs<'_, S>) -> S {
        match &line.flow {
            Flow::Yearly {
                amount, from, to, ..
            } => {
                let yearly = inputs.amount(amount);
                for year in *from..=*to {
                    if let Some(span) = self.study.accrual(year, line.while_in_service) {
                        self.pay_yearly(year, yearly, span);
                    }
                }
            }
            Flow::Monthly {
                amount, from, to, ..
            } => {
                let yearly = inputs.amount(amount);
                let range = Span {
                    from: from.saturating_sub(1),
                    to: *to,
                };
                for year in 1..=self.study.years() {
                    let served = self.study.accrual(year, line.while_in_service);
                    if let Some(span) = served.and_then(|served| served.within(range)) {
                        self.pay_monthly(year, yearly, span);
                    }
                }
            }
            Flow::Payments {
                amount,
                from,
                to,
                step,
                ..
            } => {
                let payment = inputs.amount(amount);
                let step = usize::try_from(*step).unwrap_or(1).max(1);
                for year in (*from..=*to).step_by(step) {
                    self.pay_in(year, payment);
                }
            }
            Flow::Dated {
                amount, year, time, ..
            } => {
                let (numerator, denominator) = *time;
                let factor = self.factors.at_time(numerator, denominator);
                self.pay(*year, inputs.amount(amount), factor);
            }
            Flow::Instalments {
                amount,
                purchase_year,
                rate,
                years,
                ..
            } => {
                let price = inputs.amount(amount);
                self.pay_back(*purchase_year, price, inputs.read(*rate), *years);
            }
            Flow::Retirement {
                amount,
                life,
                age,
                year,
                proceeds,
                ..
            } => {
                let life = inputs.life(*life);
                let plan = Replacements::plan(0, life, Service::FollowingYear, false, 0);
                let retired = age.saturating_add(*year).saturating_mul(12);
                let price = inputs.amount(amount);
                let brings = residual_value(proceeds, price, &plan, retired, inputs);
                self.pay_in(*year, brings);
            }
            Flow::Capital {
                amount,
                purchase_year,
                life,
                replaced,
                service,
                residual,
                ..
            } => {
                let price = inputs.amount(amount);
                let (life, study) = (inputs.life(*life), self.study.months);
                let plan = Replacements::plan(*purchase_year, life, *service, *replaced, study);
                for year in &plan.years {
                    self.pay_in(*year, price);
                }
                let last = plan.years.last();
                let last_cost = last.map_or_else(S::zero, |year| self.grown(*year, price));
                return residual_value(residual, last_cost, &plan, self.study.months, inputs);
            }
            Flow::Product { part, .. } => return self.enter_product(*part, line, inputs),
            Flow::Carbon { emissions, .. } => self.enter_emissions(emissions, inputs),
            Flow::ProducerFee { .. } => self.enter_fees(line, inputs),
            // What is bought by the schedule is entered share by share.
            Flow::Schedule { .. } => {}
        }
        S::zero()
    }

    /// Enters emissions at the price of each year.
    fn enter_emissions(&mut self, emissions: &ValuedEmissions, inputs: &Inputs<'_, S>) {
        let path = inputs.procurement.carbon_price_paths.get(emissions.path);
        for year in 0..=self.study.years() {
            let calendar = calendar_year(self.study, year);
            let price = path.and_then(|path| price_of_kilogram::<S>(path, calendar));
            let emitted = inputs.emitted_in(emissions, index(year));
            self.pay_weighted(year, price.map(|price| emitted * price));
        }
    }

    /// Enters the producer fees of each year.
    fn enter_fees(&mut self, line: &CostLine, inputs: &Inputs<'_, S>) {
        let fees = inputs.fees.get(&line.id);
        for year in 0..=self.study.years() {
            let fee = fees.and_then(|fees| fees.get(index(year)).copied());
            let growth = self.growth.map(|factors| at(factors, year));
            let grown = |fee| growth.map_or(fee, |growth| fee * growth);
            self.pay_weighted(year, fee.map(grown));
        }
    }

    /// A payment that has the weight of its year already; one that nobody handed in is a fault.
    fn pay_weighted(&mut self, year: u32, amount: Option<S>) {
        let amount = amount.unwrap_or_else(|| S::fault(Fault::Unread));
        let amount = self.at_level(year, amount);
        self.enter(year, amount, amount * at(&self.factors.by_year, year));
    }

    /// Enters what a part of a product system takes, and gives what is left of it at the end.
    fn enter_product(&mut self, part: ProductPart, line: &CostLine, inputs: &Inputs<'_, S>) -> S {
        let years = self.study.years();
        let due = || {
            let in_use = inputs.in_use.as_ref().ok_or(Fault::Unread)?;
            let takes = in_use.line(part.cause)?.values.cost.ok_or(Fault::Unread)?;
            in_use.due(part, takes, years)
        };
        let due = due();
        let last = due.as_ref().ok().and_then(Due::last);
        match due {
            Ok(Due::Yearly(yearly)) => {
                for year in 1..=years {
                    if let Some(span) = self.study.accrual(year, line.while_in_service) {
                        self.pay_yearly(year, yearly, span);
                    }
                }
                S::zero()
            }
            Ok(Due::Pool { by_year, unused }) => {
                for (year, amount) in (0..).zip(by_year) {
                    if let Some(amount) = amount {
                        self.pay_in(year, amount);
                    }
                }
                let left = part.pools.keeps_value() && matches!(part.cause, Cause::Item(_));
                let unused = unused.filter(|_| left);
                // At the price of the last pool.
                let (unused, last) = (unused.unwrap_or_else(S::zero), last.unwrap_or_default());
                -self.grown(last, unused)
            }
            Err(fault) => S::fault(fault),
        }
    }

    /// An amount at base prices, in the prices and with the weight of `year`.
    fn grown(&self, year: u32, amount: S) -> S {
        let grown = self
            .growth
            .map_or(amount, |factors| amount * at(factors, year));
        weighted(self.at_level(year, grown), self.study.weight(year))
    }

    /// An amount in the prices that are discounted.
    fn at_level(&self, year: u32, amount: S) -> S {
        // Constant prices are those of the price level, current ones those of the year.
        let level = |inflation: Inflation| {
            let since_base_date = (S::one() + S::exact(inflation.per_year)).power(year);
            since_base_date * S::exact(inflation.until_base_date)
        };
        match self.restated {
            None => amount,
            Some(Restatement::Deflated(inflation)) => amount / level(inflation),
            Some(Restatement::Inflated(inflation)) => amount * level(inflation),
        }
    }

    /// An amount that accrues, as far as staff have learnt by the year.
    fn learnt(&mut self, year: u32, amount: S) -> S {
        let begins = *self.begins.get_or_insert(year);
        let position = index(year.saturating_sub(begins));
        weighted(amount, self.learning.get(position).copied())
    }

    fn pay(&mut self, year: u32, amount: S, factor: S) {
        let amount = self.grown(year, amount);
        self.enter(year, amount, amount * factor);
    }

    /// A payment at the time of its year.
    fn pay_in(&mut self, year: u32, amount: S) {
        self.pay(year, amount, at(&self.factors.by_year, year));
    }

    /// What accrues over the months of a span, due for them at once.
    fn pay_yearly(&mut self, year: u32, yearly: S, span: Span) {
        let amount = self.learnt(year, yearly);
        let amount = part_of_year(amount, self.study.twelfths(span));
        self.pay(year, amount, self.factors.due(span));
    }

    /// Instalments at the ends of the years after a purchase. Interest is agreed on the price of the
    /// purchase; instalments do not grow.
    fn pay_back(&mut self, purchase_year: u32, price: S, rate: S, years: u32) {
        let price = self.grown(purchase_year, price);
        let instalment = instalment(price, rate, years);
        for year in (1..=years).map(|after| purchase_year.saturating_add(after)) {
            let factor = self.factors.at_month(self.study.year(year).to);
            self.enter(year, instalment, instalment * factor);
        }
    }

    /// The months of a span, each a twelfth of the yearly amount, each due on its own.
    fn pay_monthly(&mut self, year: u32, yearly: S, span: Span) {
        let learnt = self.learnt(year, yearly);
        let yearly = self.grown(year, learnt);
        let twelve = S::exact(Decimal::from(12));
        let present = yearly * self.factors.of_months(span) / twelve;
        self.enter(year, part_of_year(yearly, span.months()), present);
    }

    fn enter(&mut self, year: u32, amount: S, present: S) {
        for (series, amount) in [
            (&mut self.by_year, amount),
            (&mut self.present_by_year, present),
        ] {
            if let Some(place) = series.get_mut(index(year)) {
                *place = *place + amount;
            }
        }
    }

    fn share(self, paid_by: PaidBy, residual: S) -> Share<S> {
        Share {
            payer: paid_by.payer,
            participant: paid_by.participant,
            vat: paid_by.vat,
            by_year: self.by_year,
            present_by_year: self.present_by_year,
            residual,
        }
    }
}

/// No flow in any year from 0 to `years`.
pub(super) fn no_flow<S: Scalar>(years: u32) -> Vec<S> {
    (0..=years).map(|_| S::zero()).collect()
}

fn index(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

fn at<S: Scalar>(series: &[S], year: u32) -> S {
    series.get(index(year)).copied().unwrap_or_else(S::zero)
}

fn residual_value<S: Scalar>(
    residual: &Residual,
    last_cost: S,
    plan: &Replacements,
    ends: u32,
    inputs: &Inputs<'_, S>,
) -> S {
    let declared = |amount: &Amount| inputs.amount(amount);
    match residual {
        Residual::Declared(amount) if plan.served_until >= ends => -declared(amount),
        Residual::None | Residual::Declared(_) => S::zero(),
        Residual::StraightLine => {
            let left = plan.left(ends);
            if left == 0 {
                return S::zero();
            }
            let months = |months: u32| S::exact(Decimal::from(months));
            -(last_cost * months(left) / months(plan.life))
        }
    }
}
