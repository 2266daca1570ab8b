//! What a cost line makes fall due, year by year.

use super::Inputs;
use super::schedule::Purchases;
use crate::finance::growth_factors;
use crate::model::{Amount, CostLine, Flow, PaidBy, Residual, Service};
use crate::num::{Decimal, Scalar};

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
    /// What is left at the end of the study, as a negative cost.
    pub residual: S,
}

/// The flows of a cost line, apart for every payer and participant.
///
/// # Formula
///
/// ```text
/// a(t) = A · g(t)        in the years the flow names
/// ```
///
/// where `A` is the amount of one payment and `g(t)` the growth factor. A capital item is bought
/// again when its life ends, as long as the new one would serve within the study; what is left of
/// the last one is a residual value at the end of the study:
///
/// ```text
/// R = −cost of the last purchase · min(L, max(0, s − n)) / L
/// ```
///
/// where `L` is its life, `s` the last year it would serve and `n` the years of the study.
///
/// # Sources
///
/// `[HB135]` replacement costs and residual values; `[E3]` for the years an asset serves.
pub fn line_flows<S: Scalar>(
    line: &CostLine,
    inputs: &Inputs<'_, S>,
    purchases: &Purchases<S>,
) -> Vec<Share<S>> {
    let years = inputs.procurement.years;
    let growth = growth_factors(&line.growth, years, &|operand| inputs.read(operand));
    let growing = |amount: S, year: u32| match &growth {
        Some(factors) => amount * at(factors, year),
        None => amount,
    };
    match &line.flow {
        Flow::Recurring {
            amount,
            paid_by,
            from,
            to,
            step,
        } => {
            let payment = inputs.amount(amount);
            let mut by_year = no_flow(years);
            let mut year = *from;
            while year <= *to {
                set(&mut by_year, year, growing(payment, year));
                year = year.saturating_add(*step);
            }
            vec![share(*paid_by, by_year, S::zero())]
        }
        Flow::Capital {
            amount,
            paid_by,
            purchase_year,
            life,
            replaced,
            service,
            residual,
        } => {
            let price = inputs.amount(amount);
            let plan = Replacements::plan(
                *purchase_year,
                inputs.life(*life),
                *service,
                *replaced,
                years,
            );
            let mut by_year = no_flow(years);
            for year in &plan.years {
                set(&mut by_year, *year, growing(price, *year));
            }
            let last_cost = plan
                .years
                .last()
                .map_or_else(S::zero, |year| growing(price, *year));
            let left = residual_value(residual, last_cost, &plan, years, inputs);
            vec![share(*paid_by, by_year, left)]
        }
        Flow::Schedule { item } => {
            let shares = purchases.0.get(*item).cloned().unwrap_or_default();
            let grown = |mut share: Share<S>| {
                if growth.is_some() {
                    for (year, amount) in (0..).zip(&mut share.by_year) {
                        *amount = growing(*amount, year);
                    }
                }
                share
            };
            shares.into_iter().map(grown).collect()
        }
    }
}

fn share<S>(paid_by: PaidBy, by_year: Vec<S>, residual: S) -> Share<S> {
    Share {
        payer: paid_by.payer,
        participant: paid_by.participant,
        vat: paid_by.vat,
        by_year,
        residual,
    }
}

/// No flow in any year from 0 to `years`.
pub(super) fn no_flow<S: Scalar>(years: u32) -> Vec<S> {
    (0..=years).map(|_| S::zero()).collect()
}

fn index(year: u32) -> usize {
    usize::try_from(year).unwrap_or(usize::MAX)
}

fn at<S: Scalar>(series: &[S], year: u32) -> S {
    series.get(index(year)).copied().unwrap_or_else(S::zero)
}

pub(super) fn set<S>(series: &mut [S], year: u32, amount: S) {
    if let Some(place) = series.get_mut(index(year)) {
        *place = amount;
    }
}

/// When a capital item is bought, and how long the last one would serve.
struct Replacements {
    years: Vec<u32>,
    last_served: u32,
    life: u32,
}

impl Replacements {
    fn plan(first: u32, life: u32, service: Service, replaced: bool, study: u32) -> Self {
        let mut years = vec![first];
        let mut last_served = last_year_served(first, life, service);
        loop {
            let next = match service {
                Service::YearOfPurchase => last_served.saturating_add(1),
                Service::FollowingYear => last_served,
            };
            let first_served = last_served.saturating_add(1);
            if !replaced || life == 0 || first_served > study {
                return Self {
                    years,
                    last_served,
                    life,
                };
            }
            years.push(next);
            last_served = last_year_served(next, life, service);
        }
    }
}

/// The base date precedes year 1, so an item bought then serves from year 1 either way.
fn last_year_served(bought: u32, life: u32, service: Service) -> u32 {
    let through = bought.saturating_add(life);
    if bought > 0 && service == Service::YearOfPurchase {
        through.saturating_sub(1)
    } else {
        through
    }
}

fn residual_value<S: Scalar>(
    residual: &Residual,
    last_cost: S,
    plan: &Replacements,
    study: u32,
    inputs: &Inputs<'_, S>,
) -> S {
    let declared = |amount: &Amount| inputs.amount(amount);
    match residual {
        Residual::Declared(amount) if plan.last_served >= study => -declared(amount),
        Residual::None | Residual::Declared(_) => S::zero(),
        Residual::StraightLine => {
            let left = plan.last_served.saturating_sub(study).min(plan.life);
            if left == 0 {
                return S::zero();
            }
            let whole = S::exact(Decimal::from(plan.life));
            -(last_cost * S::exact(Decimal::from(left)) / whole)
        }
    }
}
