//! Items with a life: bought and replaced, paid by instalments, retired before their time.

use super::bounds;
use super::cost::Lines;
use crate::document::pointer::Pointer;
use crate::document::wire::{cost as wire, value};
use crate::model::{Flow, Operand, PaidBy, Residual, Role};
use crate::num::Unit;
use crate::problem::Problems;

/// The longest life, in years.
const LONGEST_LIFE: u32 = 1_000;

impl Lines<'_> {
    /// A payment at a date, whose time is counted as the discounting says.
    pub(super) fn dated(
        &self,
        wire: &wire::Dated,
        paid_by: Option<PaidBy>,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Flow> {
        let money = Unit::money(self.frame.currency());
        let amount_at = at.key("amount");
        let amount = self.terms.amount(&wire.amount, &money, amount_at, problems);
        let study = self.frame.study;
        let (base, date) = (study.base_date, wire.date.0);
        let end_of = |year: u32| base.months_later(study.year(year).to);
        let year = (0..=study.years()).find(|year| end_of(*year).is_some_and(|end| date <= end));
        let year = year.filter(|_| date >= base);
        if year.is_none() {
            let end = end_of(study.years()).unwrap_or(base);
            problems.push(
                at.key("date")
                    .problem("study.date_outside")
                    .with("value", date)
                    .with("base_date", base)
                    .with("end", end),
            );
        }
        // That it is missing has been told where it should stand.
        let count = self.frame.wire.discounting.day_count?;
        let (years, of) = count.years(base, date);
        Some(Flow::Dated {
            amount: amount?,
            paid_by: paid_by?,
            date,
            year: year?,
            time: (u32::try_from(years).ok()?, u32::try_from(of).ok()?),
        })
    }

    pub(super) fn capital(
        &self,
        wire: &wire::Capital,
        paid_by: Option<PaidBy>,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Flow> {
        let money = Unit::money(self.frame.currency());
        let amount = self
            .terms
            .amount(&wire.amount, &money, at.key("amount"), problems);
        let purchase_year = bounds::year(
            wire.purchase_year,
            0,
            self.frame.years,
            at.key("purchase_year"),
            problems,
        );
        let life = self.life(&wire.life, at.key("life"), problems);
        let residual = self.residual(&wire.residual, at.key("residual"), problems);
        Some(Flow::Capital {
            amount: amount?,
            paid_by: paid_by?,
            purchase_year: purchase_year?,
            life: life?,
            replaced: wire.replaced,
            service: wire.service,
            residual: residual?,
        })
    }

    pub(super) fn instalments(
        &self,
        wire: &wire::Instalments,
        paid_by: Option<PaidBy>,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Flow> {
        let money = Unit::money(self.frame.currency());
        let amount_at = at.key("amount");
        let amount = self.terms.amount(&wire.amount, &money, amount_at, problems);
        let study = self.frame.study;
        // An instalment falls due at the end of a year: of a partial last year there is none.
        let whole = study.months.checked_div(12).unwrap_or(0);
        let year_at = at.key("purchase_year");
        let purchase_year = bounds::year(wire.purchase_year, 0, whole, year_at, problems);
        let left = whole.saturating_sub(purchase_year.unwrap_or(0)).max(1);
        let years = bounds::count(wire.years, 1, left, at.key("years"), problems);
        let rate = self.rate(&wire.rate, at.key("rate"), problems);
        Some(Flow::Instalments {
            amount: amount?,
            paid_by: paid_by?,
            purchase_year: purchase_year?,
            rate: rate?,
            years: years?,
        })
    }

    pub(super) fn retirement(
        &self,
        wire: &wire::Retirement,
        paid_by: Option<PaidBy>,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Flow> {
        let money = Unit::money(self.frame.currency());
        let amount_at = at.key("amount");
        let amount = self.terms.amount(&wire.amount, &money, amount_at, problems);
        let life = self.life(&wire.life, at.key("life"), problems);
        let age = bounds::count(wire.age, 0, LONGEST_LIFE, at.key("age"), problems);
        let year = bounds::year(wire.year, 0, self.frame.years, at.key("year"), problems);
        let proceeds = self.residual(&wire.proceeds, at.key("proceeds"), problems);
        Some(Flow::Retirement {
            amount: amount?,
            paid_by: paid_by?,
            life: life?,
            age: age?,
            year: year?,
            proceeds: proceeds?,
        })
    }

    fn residual(
        &self,
        wire: &wire::Residual,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Residual> {
        match wire {
            wire::Residual::None => Some(Residual::None),
            wire::Residual::StraightLine => Some(Residual::StraightLine),
            wire::Residual::Declared(declared) => {
                let money = Unit::money(self.frame.currency());
                let declared_at = at.key("declared");
                let amount = self.terms.amount(declared, &money, declared_at, problems);
                amount.map(Residual::Declared)
            }
        }
    }

    pub(super) fn life(
        &self,
        wire: &value::Operand,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Operand> {
        let year = self.terms.units.parse("year", at, problems)?;
        let life = self.terms.operand_in(wire, &[year], at, problems)?;
        self.read_as(life, Role::Life, at, problems)
    }
}
