//! Cost lines: their payers, years, amounts and growth.

use std::collections::BTreeSet;

use super::amount::Terms;
use super::bounds;
use super::parameter::read;
use super::procurement::Frame;
use super::schedule::Items;
use super::study::until_base_date;
use super::uncertainty;
use crate::document::pointer::Pointer;
use crate::document::wire::lot::Lot;
use crate::document::wire::{cost as wire, value};
use crate::model::{
    BorneBy, Component, CostLine, CountsIn, Flow, Inflation, Missing, Operand, PaidBy, Phase,
    PriceBasis, Restatement, Role,
};
use crate::num::{Decimal, Unit};
use crate::problem::Problems;

/// What a cost line is resolved against.
#[derive(Clone, Copy)]
pub(super) struct Lines<'a> {
    pub(super) frame: &'a Frame<'a>,
    pub(super) terms: Terms<'a>,
    pub(super) items: &'a Items<'a>,
    pub(super) lot: &'a Lot,
}

impl Lines<'_> {
    /// The lines that count in the award.
    pub(super) fn counting<'l>(&self, lot: &'l Lot) -> Vec<&'l wire::CostLine> {
        let of_counting_item = |line: &wire::CostLine| match &line.flow {
            wire::Flow::Schedule(schedule) => self.items.counts(&schedule.item),
            _ => true,
        };
        lot.cost_lines
            .iter()
            .filter(|line| line.counts_in == CountsIn::Award && of_counting_item(line))
            .filter(|line| {
                line.option
                    .as_ref()
                    .is_none_or(|option| self.items.is_included(option))
            })
            .collect()
    }

    pub(super) fn line(
        &self,
        wire: &wire::CostLine,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<CostLine> {
        let before = problems.count();
        let counts = match &wire.option {
            Some(option) => self.items.option_counts(option, at.key("option"), problems),
            None => Some(true),
        };
        let flow = self.flow(wire, at, problems);
        let learning = Self::learning(wire, at.key("transition"), problems);
        let restated = self.restated(wire, at.key("price_basis"), problems);
        self.service(wire, at, problems);
        self.residual_under_weight(wire, at, problems);
        let is_externality =
            wire.phase == Phase::Externality || wire.borne_by == BorneBy::Externality;
        if is_externality && wire.cashable {
            problems.push(at.key("cashable").problem("cost.cashable_externality"));
        }
        let options = self.options(wire);
        let decided_by = self.items.decided_by(&options);
        if decided_by.len() > 1 {
            let names: Vec<&str> = options.iter().map(|option| option.0.as_str()).collect();
            let problem = at.key("option").problem("option.two_rules");
            problems.push(
                problem
                    .with("id", &wire.id.0)
                    .with("options", names.join(", ")),
            );
        }
        let growth = self.growth_of_line(wire, at.key("growth"), problems);
        (problems.count() == before).then_some(())?;
        Some(CostLine {
            id: wire.id.0.clone(),
            title: wire.title.clone(),
            phase: wire.phase,
            borne_by: wire.borne_by,
            counts_in: wire.counts_in,
            cashable: wire.cashable,
            nature: match wire.flow {
                wire::Flow::Emissions(_) => Some(Component::Co2Externality),
                wire::Flow::ProducerFee(_) => Some(Component::ProducerFee),
                _ => wire.nature,
            },
            contains: wire.contains.to_vec(),
            counts: counts?,
            decided_by: decided_by.first().copied(),
            weight: self.items.weight(&options),
            while_in_service: wire.while_in_service == Some(true),
            learning: learning?,
            restated: restated?,
            flow: flow?,
            growth: growth?,
        })
    }

    /// The options that a line belongs to: its own, and that of its item.
    fn options<'l>(&'l self, wire: &'l wire::CostLine) -> BTreeSet<&'l value::Identifier> {
        let of_item = match &wire.flow {
            wire::Flow::Schedule(schedule) => {
                let item = self.items.names.index(&schedule.item);
                item.and_then(|item| self.items.wires.get(item)?.option.as_ref())
            }
            _ => None,
        };
        wire.option.iter().chain(of_item).collect()
    }

    /// What multiplies the amounts of the first years of a line that accrues.
    fn learning(
        wire: &wire::CostLine,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Vec<Decimal>> {
        let Some(wire::Transition::Learning(factors)) = &wire.transition else {
            return Some(Vec::new());
        };
        let at = at.key("learning");
        let years = match &wire.flow {
            wire::Flow::Yearly(yearly) => yearly.to_year.saturating_sub(yearly.from_year),
            wire::Flow::Monthly(monthly) => {
                let year = |month: u32| month.saturating_sub(1).checked_div(12).unwrap_or(0);
                year(monthly.to_month).saturating_sub(year(monthly.from_month))
            }
            _ => {
                problems.push(at.problem("cost.learning_of_no_year"));
                return None;
            }
        };
        let most = usize::try_from(years)
            .unwrap_or(usize::MAX)
            .saturating_add(1);
        if factors.is_empty() || factors.len() > most {
            problems.push(
                at.problem("cost.learning_too_long")
                    .with("given", factors.len())
                    .with("most", most),
            );
            return None;
        }
        let before = problems.count();
        let factors = factors.iter().enumerate();
        let factors: Vec<Decimal> = factors
            .filter_map(|(index, factor)| bounds::positive(factor.0, at.index(index), problems))
            .collect();
        (problems.count() == before).then_some(factors)
    }

    /// How the line's prices become those that are discounted; the inner `None` where they are.
    fn restated(
        &self,
        wire: &wire::CostLine,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Option<Restatement>> {
        let discounting = &self.frame.wire.discounting;
        let basis = match wire.price_basis {
            Some(basis) if basis != discounting.price_basis => basis,
            _ => return Some(None),
        };
        let Some(inflation) = discounting.inflation else {
            problems.push(at.problem("cost.inflation_missing"));
            return None;
        };
        let inflation = Inflation {
            per_year: inflation.0,
            until_base_date: until_base_date(discounting),
        };
        Some(Some(match basis {
            PriceBasis::Nominal => Restatement::Deflated(inflation),
            PriceBasis::Real => Restatement::Inflated(inflation),
        }))
    }

    /// Only what accrues over years or months can do so while the purchase serves.
    fn service(&self, wire: &wire::CostLine, at: Pointer<'_>, problems: &mut Problems) {
        let accrues = matches!(wire.flow, wire::Flow::Yearly(_) | wire::Flow::Monthly(_));
        let dated = self.frame.wire.study.service_date.is_some();
        if wire.while_in_service == Some(true) && !(accrues && dated) {
            problems.push(
                at.key("while_in_service")
                    .problem("cost.service_without_date"),
            );
        }
    }

    /// What is left of an item depends on whether the contract is extended: no single weight says it.
    fn residual_under_weight(
        &self,
        wire: &wire::CostLine,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) {
        let wire::Flow::Capital(capital) = &wire.flow else {
            return;
        };
        if capital.residual != wire::Residual::None && !self.frame.study.weights.is_empty() {
            let flow_at = at.key("flow");
            let capital_at = flow_at.key("capital");
            problems.push(
                capital_at
                    .key("residual")
                    .problem("contract.residual_under_weight"),
            );
        }
    }

    fn flow(
        &self,
        wire: &wire::CostLine,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Flow> {
        let flow_at = at.key("flow");
        if let wire::Flow::Schedule(schedule) = &wire.flow {
            return self.by_schedule(wire, schedule, at, problems);
        }
        if let wire::Flow::Emissions(emissions) = &wire.flow {
            return self.emissions(wire, emissions, at, problems);
        }
        let paid_by = self.paid_by(wire, at, problems);
        let years = self.frame.years;
        let money = Unit::money(self.frame.currency());
        match &wire.flow {
            wire::Flow::Once(once) => {
                let at = flow_at.key("once");
                let amount = self
                    .terms
                    .amount(&once.amount, &money, at.key("amount"), problems);
                let year = bounds::year(once.year, 0, years, at.key("year"), problems);
                Some(Flow::Payments {
                    amount: amount?,
                    paid_by: paid_by?,
                    from: year?,
                    to: year?,
                    step: 1,
                })
            }
            wire::Flow::Yearly(yearly) => {
                let at = flow_at.key("yearly");
                let per_year = Unit::money_per_year(self.frame.currency());
                let amount =
                    self.terms
                        .amount(&yearly.amount, &per_year, at.key("amount"), problems);
                let range = self.range(yearly.from_year, yearly.to_year, 1, at, problems);
                let (from, to) = range?;
                Some(Flow::Yearly {
                    amount: amount?,
                    paid_by: paid_by?,
                    from,
                    to,
                })
            }
            wire::Flow::Monthly(monthly) => {
                let at = flow_at.key("monthly");
                let per_year = Unit::money_per_year(self.frame.currency());
                let amount =
                    self.terms
                        .amount(&monthly.amount, &per_year, at.key("amount"), problems);
                let months = self.frame.study.months;
                let from_at = at.key("from_month");
                let from = bounds::count(monthly.from_month, 1, months, from_at, problems);
                let to_at = at.key("to_month");
                let least = from.unwrap_or(1);
                let to = bounds::count(monthly.to_month, least, months, to_at, problems);
                Some(Flow::Monthly {
                    amount: amount?,
                    paid_by: paid_by?,
                    from: from?,
                    to: to?,
                })
            }
            wire::Flow::Every(every) => {
                let at = flow_at.key("every");
                let amount = self
                    .terms
                    .amount(&every.amount, &money, at.key("amount"), problems);
                let step = bounds::count(every.years, 1, 200, at.key("years"), problems);
                let range = self.range(every.from_year, every.to_year, 0, at, problems);
                let (from, to) = range?;
                Some(Flow::Payments {
                    amount: amount?,
                    paid_by: paid_by?,
                    from,
                    to,
                    step: step?,
                })
            }
            wire::Flow::Dated(dated) => self.dated(dated, paid_by, flow_at.key("dated"), problems),
            wire::Flow::Capital(capital) => {
                self.capital(capital, paid_by, flow_at.key("capital"), problems)
            }
            wire::Flow::Instalments(instalments) => {
                let at = flow_at.key("instalments");
                self.instalments(instalments, paid_by, at, problems)
            }
            wire::Flow::Retirement(retirement) => {
                self.retirement(retirement, paid_by, flow_at.key("retirement"), problems)
            }
            wire::Flow::ProducerFee(fee) => self.producer_fee(wire, fee, paid_by, at, problems),
            wire::Flow::Schedule(_) | wire::Flow::Emissions(_) => None,
        }
    }

    /// Purchases of an item, whose quantities say who buys and pays.
    fn by_schedule(
        &self,
        wire: &wire::CostLine,
        schedule: &wire::ScheduleFlow,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Flow> {
        let flow_at = at.key("flow");
        let named = [
            ("payer", wire.payer.is_some()),
            ("participant", wire.participant.is_some()),
            ("vat", wire.vat.is_some()),
        ];
        for (field, _) in named.into_iter().filter(|(_, given)| *given) {
            problems.push(
                at.key(field)
                    .problem("cost.set_by_schedule")
                    .with("field", field),
            );
        }
        let schedule_at = flow_at.key("schedule");
        let item = self
            .items
            .names
            .find(&schedule.item, schedule_at.key("item"), problems)?;
        Some(Flow::Schedule { item })
    }

    pub(super) fn range(
        &self,
        from: u32,
        to: u32,
        least: u32,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<(u32, u32)> {
        let from = bounds::year(from, least, self.frame.years, at.key("from_year"), problems);
        let to = bounds::year(
            to,
            from.unwrap_or(least),
            self.frame.years,
            at.key("to_year"),
            problems,
        );
        Some((from?, to?))
    }

    fn paid_by(
        &self,
        wire: &wire::CostLine,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<PaidBy> {
        let frame = self.frame;
        let given = |field: &str, problems: &mut Problems| {
            problems.push(at.key(field).problem("document.missing_field"));
            None
        };
        let payer = match &wire.payer {
            Some(payer) => frame.payers.find(payer, at.key("payer"), problems),
            None => given("payer", problems),
        };
        let vat = match &wire.vat {
            Some(rate) => frame.vat_rates.find(rate, at.key("vat"), problems),
            None => given("vat", problems),
        };
        let participant = match &wire.participant {
            Some(participant) => Some(frame.participants.find(
                participant,
                at.key("participant"),
                problems,
            )?),
            None => None,
        };
        let vat = frame.wire.vat.rates.get(vat?)?.rate.0;
        Some(PaidBy {
            payer: payer?,
            participant,
            vat,
        })
    }

    /// Who pays, and the rate of value added tax, where no participant is named.
    pub(super) fn payer_and_tax(
        &self,
        payer: &value::Identifier,
        vat: &value::Identifier,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<PaidBy> {
        let payer = self.frame.payers.find(payer, at.key("payer"), problems);
        let vat = self.frame.vat_rates.find(vat, at.key("vat"), problems);
        Some(PaidBy {
            payer: payer?,
            participant: None,
            vat: self.frame.wire.vat.rates.get(vat?)?.rate.0,
        })
    }

    /// A rate per year: a parameter, or a constant, whose values are those a rate can have.
    pub(super) fn rate(
        &self,
        wire: &value::Operand,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Operand> {
        let year = self.terms.units.parse("year", at, problems)?;
        let wanted = [Unit::one(), Unit::one().per(&year)];
        let rate = self.terms.operand_in(wire, &wanted, at, problems)?;
        self.read_as(rate, Role::Rate, at, problems)
    }

    /// An operand that is read as `role`, with the buyer's own values of it checked.
    pub(super) fn read_as(
        &self,
        operand: Operand,
        role: Role,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Operand> {
        match operand {
            Operand::Constant(value) => {
                let constant_at = at.key("constant");
                read(value, role, constant_at.key("value"), problems)?;
            }
            Operand::Parameter(index) => {
                self.terms.parameters.read_as(index, role);
                let parameter_at = at.key("parameter");
                if let Some(uncertainty) = self.terms.parameters.uncertainty(index) {
                    let place = parameter_at.to_string();
                    uncertainty::read_as(uncertainty, role, place, problems);
                }
                let parameter = self.terms.parameters.get(index)?;
                let adverse = match parameter.missing {
                    Missing::Adverse(value) => Some(value),
                    Missing::Problem | Missing::NonCompliant | Missing::Ask => None,
                };
                for value in [parameter.value, adverse].into_iter().flatten() {
                    read(value, role, parameter_at, problems)?;
                }
            }
        }
        Some(operand)
    }
}

/// An item stands in one line: what two lines say of it would be paid twice.
pub(super) fn items_once_each(lot: &Lot, at: Pointer<'_>, problems: &mut Problems) {
    let mut seen = BTreeSet::new();
    for (index, line) in lot.cost_lines.iter().enumerate() {
        let wire::Flow::Schedule(schedule) = &line.flow else {
            continue;
        };
        if !seen.insert(&schedule.item) {
            let line_at = at.index(index);
            let flow_at = line_at.key("flow");
            problems.push(
                flow_at
                    .key("schedule")
                    .key("item")
                    .problem("cost.item_twice")
                    .with("item", &schedule.item.0),
            );
        }
    }
}
