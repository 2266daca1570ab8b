//! From a resolved case to its analysis: views, comparisons with current practice, budgets.

use super::offer::{self, Measures};
use super::standing;
use super::{Room, costing, robustness};
use crate::analysis::{
    Analysis, Balance, BidComparison, BudgetImpact, LotAnalysis, NoAdjustedRate, OptionAnalysis,
    PayerSavings, ViewComparison, ViewCost, ViewUsed,
};
use crate::calculation::{self, NetSavings, OptionCosts};
use crate::evaluation::{Engine, Named, SCHEMA_VERSION};
use crate::explain::{Explained, Figure, Series, Term, number};
use crate::finance::{WithinPeriod, discount_rates};
use crate::lcc::{self, Costs, Share, annual_equivalent};
use crate::model::{Case, Complete, CountsIn, Phase, View};
use crate::num::{DECISION_DECIMALS, Decimal, Exact, Scalar, decide, sum};
use crate::problem::{Problems, Rejection};

/// Analyses a case; on request also what would change its award.
///
/// # Errors
///
/// A calculation without a result.
pub fn analyse(case: &Case, robustness: bool) -> Result<Analysis, Rejection> {
    let mut problems = Problems::default();
    let factors = super::factors(&case.procurement);
    let lots: Vec<Option<LotAnalysis>> = case
        .procurement
        .lots
        .iter()
        .enumerate()
        .map(|(index, lot)| {
            let pointer = format!("/procurement/lots/{index}");
            let room = Room::new(case, lot, &pointer, &factors, false);
            Desk { room, robustness }.lot(&pointer, &mut problems)
        })
        .collect();
    problems.into_result(())?;
    Ok(Analysis {
        engine: Engine::THIS,
        schema_version: SCHEMA_VERSION,
        decision_decimals: DECISION_DECIMALS,
        procurement: super::procurement_reference(&case.procurement, false),
        bids: super::bid_references(case, false),
        views: case
            .procurement
            .views
            .iter()
            .map(|view| ViewUsed {
                id: view.id.clone(),
                title: view.title.clone(),
                description: view.description.clone(),
            })
            .collect(),
        lots: lots.into_iter().flatten().collect(),
    })
}

/// An option with what was measured of it.
struct Weighed {
    name: String,
    pointer: String,
    complete: Complete,
    measures: Measures,
}

/// Where the analysis of a lot is worked out.
struct Desk<'a> {
    room: Room<'a>,
    /// Whether it is asked what would change the award.
    robustness: bool,
}

impl Desk<'_> {
    fn lot(&self, pointer: &str, problems: &mut Problems) -> Option<LotAnalysis> {
        let room = &self.room;
        let lot = room.lot;
        let mut options = Vec::new();
        let mut left_out = Vec::new();
        for sealed in &lot.offers {
            // What is missing from a bid is told by its evaluation; here it is only left out.
            let name = room.bid_id(sealed.bid).to_owned();
            let Some(complete) = standing::settle(room, sealed).complete else {
                left_out.push(name);
                continue;
            };
            options.extend(self.weigh(name, complete, &sealed.pointer, problems));
        }
        let bids = options.len();
        if let Some(alternative) = &lot.alternative
            && let Ok(complete) = lot.complete(&alternative.offer, false)
        {
            let place = format!("{pointer}/alternative/offer");
            options.extend(self.weigh(alternative.id.clone(), complete, &place, problems));
        }
        let (competing, practice) = options.split_at(bids);
        let comparisons = practice.first().map(|base| {
            let compared = competing
                .iter()
                .map(|bid| self.compare(bid, base, problems));
            compared.collect::<Vec<Option<BidComparison>>>()
        });
        let analysed: Vec<Option<OptionAnalysis>> = options
            .iter()
            .map(|option| self.option(option, problems))
            .collect();
        Some(LotAnalysis {
            id: lot.id.clone(),
            title: lot.title.clone(),
            discounting: room.discounting(pointer, problems)?,
            alternative: lot.alternative.as_ref().map(|alternative| Named {
                id: alternative.id.clone(),
                title: alternative.title.clone(),
            }),
            options: analysed.into_iter().flatten().collect(),
            left_out,
            comparisons: comparisons
                .unwrap_or_default()
                .into_iter()
                .flatten()
                .collect(),
            robustness: if self.robustness {
                Some(robustness::robustness(room, pointer, problems)?)
            } else {
                None
            },
        })
    }

    fn weigh(
        &self,
        name: String,
        complete: Complete,
        pointer: &str,
        problems: &mut Problems,
    ) -> Option<Weighed> {
        let counts_in = CountsIn::Analysis;
        let measures = offer::measures(&self.room, &complete, None, counts_in, pointer, problems)?;
        Some(Weighed {
            name,
            pointer: pointer.to_owned(),
            complete,
            measures,
        })
    }

    fn option(&self, option: &Weighed, problems: &mut Problems) -> Option<OptionAnalysis> {
        let room = &self.room;
        let views = room.case.procurement.views.iter();
        let costs = &option.measures.costs;
        let views: Vec<ViewCost> = views
            .filter_map(|view| {
                let total = costs.total(|line, share| self.counts(view, line, share));
                let money = room.currency();
                let part = || vec![Term::series("C", Some(&view.id))];
                let mut figure = |value: Exact| number(value, &option.pointer, &view.id, problems);
                let present = figure(total.present_value)?;
                let annuity = figure(room.factors.annuity)?;
                let annual = figure(annual_equivalent(total.present_value, room.factors))?;
                let undiscounted = figure(total.undiscounted)?;
                let inputs = vec![
                    Term::new("PV", present).in_unit(money),
                    Term::new("A", annuity),
                ];
                let per_year = format!("{money}/year");
                Some(ViewCost {
                    view: view.id.clone(),
                    undiscounted: Explained::new(undiscounted, money, "lcc.by_view", part()),
                    present_value: Explained::new(present, money, "lcc.by_view", part()),
                    annual_equivalent: Explained::new(
                        annual,
                        per_year,
                        "lcc.annual_equivalent",
                        inputs,
                    ),
                })
            })
            .collect();
        let (complete, measures) = (&option.complete, &option.measures);
        Some(OptionAnalysis {
            option: option.name.clone(),
            costs: costing::report(room, complete, measures, &option.pointer, problems)?,
            views,
        })
    }

    /// Whether a view counts a share of a line.
    fn counts(&self, view: &View, line: usize, share: &Share<Exact>) -> bool {
        self.room.lot.cost_lines.get(line).is_some_and(|line| {
            (view.payers.is_empty() || view.payers.contains(&share.payer))
                && (view.borne_by.is_empty() || view.borne_by.contains(&line.borne_by))
                && (view.counts_not_cashable || line.cashable)
        })
    }

    fn compare(
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
        Some(ViewComparison {
            view: view.id.clone(),
            net_savings,
            by_payer,
            transfer: Explained::new(losses.min(gains), money, "finance.transfer", inputs),
            balance,
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
