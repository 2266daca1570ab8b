//! A bid against current practice: what it saves, to whom, and what it does to budgets.

use super::analysis::{Desk, Weighed};
use crate::analysis::{
    Balance, BidComparison, BudgetImpact, NoAdjustedRate, PayerSavings, ViewComparison,
};
use crate::calculation::{self, NetSavings, OptionCosts};
use crate::explain::{Explained, Figure, Series, Term, number};
use crate::finance::{WithinPeriod, discount_rates};
use crate::lcc::{self, Costs, Share};
use crate::model::{Phase, View};
use crate::num::{Decimal, Exact, Scalar, decide, sum};
use crate::problem::Problems;

impl Desk<'_> {
    pub(super) fn compare(
        &self,
        bid: &Weighed,
        base: &Weighed,
        problems: &mut Problems,
    ) -> Option<BidComparison> {
        let (after, before) = (&bid.measures.costs, &base.measures.costs);
        let pointer = &bid.pointer;
        let savings = self.savings(after, before);
        let years = 0..self.room.factors.by_year.len();
        let discounted: Vec<Exact> = years
            .map(|year| {
                let present = |costs: &Costs<Exact>| {
                    costs.present_of_year(year, self.room.factors, |_, _| true)
                };
                present(before) - present(after)
            })
            .collect();
        let mut figures = |series: &[Exact]| -> Option<Vec<Decimal>> {
            let found = series
                .iter()
                .map(|value| number(*value, pointer, "savings", problems));
            found.collect()
        };
        let by_year = figures(&savings)?;
        let cumulative = figures(&running(&savings))?;
        let discounted_cumulative = figures(&running(&discounted))?;
        let mut payback = |savings: &[Exact], formula| {
            // Evenly through the year: a fraction of it is what an economist expects, and the
            // derivation names the convention.
            let within = WithinPeriod::Linear;
            calculation::payback_time(savings, within, formula, None, pointer, problems)
        };
        let mut simple_payback = payback(&savings, "finance.simple_payback")?;
        let mut discounted_payback = payback(&discounted, "finance.discounted_payback_by_factors")?;
        let mut internal_rates = calculation::internal_rates(&calculation::InternalRates {
            flows: by_year.iter().copied().map(decide).collect(),
        });
        // The periods of an analysis are years.
        for time in [&mut simple_payback, &mut discounted_payback] {
            for time in [&mut time.periods, &mut time.first].into_iter().flatten() {
                time.unit = "year".into();
            }
        }
        let rates = internal_rates.rates.iter_mut().map(|found| &mut found.rate);
        for rate in rates.chain(&mut internal_rates.meaningful) {
            rate.unit = "1/year".into();
        }
        let (worth, no_adjusted_rate) = self.worth(bid, base, problems)?;
        let views = self.room.case.procurement.views.iter();
        let views: Vec<Option<ViewComparison>> = views
            .map(|view| self.view(view, bid, base, problems))
            .collect();
        let series = |values: &[Decimal], formula, inputs| {
            let values = values.iter().copied().map(Figure).collect();
            Series::new(values, self.room.currency(), formula, inputs)
        };
        let both = || {
            vec![
                Term::series("C0", Some(&base.name)),
                Term::series("C1", Some(&bid.name)),
            ]
        };
        Some(BidComparison {
            bid: bid.name.clone(),
            worth,
            no_adjusted_rate,
            saved_emissions: self.saved_emissions(bid, base, problems),
            internal_rates,
            savings_by_year: series(&by_year, "finance.savings_by_year", both()),
            cumulative: series(
                &cumulative,
                "finance.cumulative_savings",
                vec![Term::series("s", None)],
            ),
            discounted_cumulative: series(
                &discounted_cumulative,
                "finance.discounted_cumulative_savings",
                both(),
            ),
            simple_payback,
            discounted_payback,
            views: views.into_iter().flatten().collect(),
            budget_impact: self.budget_impact(bid, base, problems)?,
        })
    }

    /// What is saved in each year, undiscounted.
    fn savings(&self, after: &Costs<Exact>, before: &Costs<Exact>) -> Vec<Exact> {
        (0..self.room.factors.by_year.len())
            .map(|year| {
                let due =
                    |costs: &Costs<Exact>| costs.due_in_year(year, self.room.factors, |_, _| true);
                due(before) - due(after)
            })
            .collect()
    }

    fn worth(
        &self,
        bid: &Weighed,
        base: &Weighed,
        problems: &mut Problems,
    ) -> Option<(calculation::NetSavingsFound, Option<NoAdjustedRate>)> {
        let mut costs = |option: &Weighed| {
            let of = |investment: bool| {
                let total = option.measures.costs.total(|line, _| {
                    let phase = self.room.lot.cost_lines.get(line).map(|line| line.phase);
                    (phase == Some(Phase::Acquisition)) == investment
                });
                total.present_value
            };
            Some(OptionCosts {
                investment: number(of(true), &option.pointer, "investment", problems)?,
                operation: number(of(false), &option.pointer, "operation", problems)?,
            })
        };
        let (alternative, base) = (costs(bid)?, costs(base)?);
        let procurement = &self.room.case.procurement;
        let rates = &procurement.discounting.rates;
        let stated = rates.first().copied().unwrap_or_default();
        let used: Vec<Exact> = discount_rates(&procurement.discounting);
        let used = used.first().copied().unwrap_or_else(Exact::zero);
        let rate = number(used, &bid.pointer, "rate", problems)?;
        let reason = if rates.iter().any(|one| *one != stated) {
            Some(NoAdjustedRate::RateDiffersBetweenYears)
        } else if procurement.study.months.checked_rem(12) != Some(0) {
            Some(NoAdjustedRate::PartialYears)
        } else {
            None
        };
        let mut worth = calculation::net_savings(
            &NetSavings {
                base,
                alternative,
                reinvestment_rate: rate,
                years: procurement.study.years(),
            },
            problems,
        )?;
        if reason.is_some() {
            worth.adjusted_internal_rate = None;
        }
        for amount in [
            &mut worth.extra_investment,
            &mut worth.operational_savings,
            &mut worth.net_savings,
        ] {
            amount.unit = self.room.currency().into();
        }
        Some((worth, reason))
    }

    fn view(
        &self,
        view: &View,
        bid: &Weighed,
        base: &Weighed,
        problems: &mut Problems,
    ) -> Option<ViewComparison> {
        let money = self.room.currency();
        let saved = |payer: Option<usize>| {
            let of = |option: &Weighed| {
                let total = option.measures.costs.total(|line, share| {
                    payer.is_none_or(|payer| share.payer == payer) && self.counts(view, line, share)
                });
                total.present_value
            };
            of(base) - of(bid)
        };
        let mut explained = |value: Exact, of: &str| {
            let inputs = vec![
                Term::series("C0", Some(&base.name)),
                Term::series("C1", Some(&bid.name)),
            ];
            let value = number(value, &bid.pointer, of, problems)?;
            Some(Explained::new(
                value,
                money,
                "finance.savings_of_view",
                inputs,
            ))
        };
        let net_savings = explained(saved(None), &view.id)?;
        let payers = self.room.case.procurement.payers.iter().enumerate();
        let by_payer: Vec<PayerSavings> = payers
            .filter(|(index, _)| view.payers.is_empty() || view.payers.contains(index))
            .filter_map(|(index, payer)| {
                Some(PayerSavings {
                    payer: payer.id.clone(),
                    net_savings: explained(saved(Some(index)), &payer.id)?,
                })
            })
            .collect();
        let amounts = || by_payer.iter().filter_map(|one| one.net_savings.value);
        let side = |gains: bool| {
            let amounts = amounts().map(|amount| decide(amount.0));
            sum(amounts
                .filter(|amount| amount.is_sign_positive() == gains)
                .map(Exact::exact))
        };
        let gains = number(side(true), &bid.pointer, "gains", problems)?;
        let losses = number(-side(false), &bid.pointer, "losses", problems)?;
        let balance = match (gains.is_zero(), losses.is_zero()) {
            (true, true) => Balance::NothingChanges,
            (false, true) => Balance::NobodyLoses,
            _ if losses <= gains => Balance::GainsCoverLosses,
            _ => Balance::LossesExceedGains,
        };
        let inputs = vec![
            Term::new("L", losses).in_unit(money),
            Term::new("G", gains).in_unit(money),
        ];
        let mut transfer = Explained::new(losses, money, "finance.transfer", inputs);
        // What those who gain have is not enough, so that no amount does what a transfer is for.
        transfer.value = transfer
            .value
            .filter(|_| balance != Balance::LossesExceedGains);
        let payers = |gain: bool| -> Vec<String> {
            let gains = |one: &&PayerSavings| {
                let saved = one.net_savings.value.map(|amount| decide(amount.0));
                saved.is_some_and(|saved| !saved.is_zero() && saved.is_sign_positive() == gain)
            };
            let payers = by_payer.iter().filter(gains);
            payers.map(|one| one.payer.clone()).collect()
        };
        Some(ViewComparison {
            view: view.id.clone(),
            net_savings,
            transfer,
            balance,
            gaining: payers(true),
            losing: payers(false),
            by_payer,
        })
    }

    fn budget_impact(
        &self,
        bid: &Weighed,
        base: &Weighed,
        problems: &mut Problems,
    ) -> Option<Vec<BudgetImpact>> {
        let procurement = &self.room.case.procurement;
        let (after, before) = (&bid.measures.costs, &base.measures.costs);
        let mut impacts = Vec::new();
        for (index, payer) in procurement.payers.iter().enumerate() {
            let budget = |costs: &Costs<Exact>| {
                let lines = costs.lines.iter().filter(|costs| {
                    let line = self.room.lot.cost_lines.get(costs.line);
                    line.is_some_and(|line| line.cashable)
                });
                let shares: Vec<&Share<Exact>> = lines
                    .flat_map(|line| &line.shares)
                    .map(|share| &share.net)
                    .filter(|share| share.payer == index)
                    .collect();
                lcc::budget(&shares, payer.recovers_vat, &procurement.discounting)
            };
            let (before, after) = (budget(before), budget(after));
            let mut series = |differences: Vec<Exact>| {
                let figures = differences
                    .into_iter()
                    .map(|value| number(value, &bid.pointer, "budget", problems).map(Figure));
                let inputs = vec![
                    Term::series("T0", Some(&base.name)),
                    Term::series("T1", Some(&bid.name)),
                ];
                Some(Series::new(
                    figures.collect::<Option<_>>()?,
                    self.room.currency(),
                    "finance.budget_impact",
                    inputs,
                ))
            };
            let years = || before.iter().zip(&after);
            let real = years().map(|(before, after)| before.including_vat - after.including_vat);
            let nominal = years().map(|(before, after)| {
                let both = before.nominal.zip(after.nominal);
                both.map(|(before, after)| before - after)
            });
            impacts.push(BudgetImpact {
                payer: payer.id.clone(),
                including_vat: series(real.collect())?,
                nominal_including_vat: match nominal.collect::<Option<Vec<Exact>>>() {
                    Some(nominal) => Some(series(nominal)?),
                    None => None,
                },
            });
        }
        Some(impacts)
    }
}

/// The sums of a series up to each of its entries.
fn running(series: &[Exact]) -> Vec<Exact> {
    let sums = series.iter().scan(Exact::zero(), |sum, value| {
        *sum = *sum + *value;
        Some(*sum)
    });
    sums.collect()
}
