//! An alternative against a base, payback and break-even.

use serde::Serialize;

use super::worth::exact;
use crate::explain::{Explained, Term, fault_problem, number};
use crate::finance::{self, Comparison, PaybackOutcome, Verdict, WithinPeriod};
use crate::num::{Decimal, Exact, Fault, Scalar, decide};
use crate::problem::Problems;
use crate::words;

/// The present values of an option: what is invested in it, and what its operation costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OptionCosts {
    /// Investment with replacements, less residual values.
    pub investment: Decimal,
    /// All other costs.
    pub operation: Decimal,
}

/// An alternative against a base.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NetSavings {
    /// What is done without the alternative.
    pub base: OptionCosts,
    /// What is considered.
    pub alternative: OptionCosts,
    /// What savings earn, as a fraction per year.
    pub reinvestment_rate: Decimal,
    /// The years of the study.
    pub years: u32,
}

/// What an alternative saves against a base, and what it earns on what it asks for.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NetSavingsFound {
    /// What the alternative asks for beyond the base.
    pub extra_investment: Explained,
    /// What it saves in operation.
    pub operational_savings: Explained,
    /// What it saves in all.
    pub net_savings: Explained,
    /// What stands between the two.
    pub verdict: Verdict,
    /// The savings-to-investment ratio; `null` where it would mislead.
    pub savings_to_investment_ratio: Option<Explained>,
    /// The adjusted internal rate of return; `null` where the ratio is.
    pub adjusted_internal_rate: Option<Explained>,
}

/// What an alternative saves against a base; `None` where that has no result, which is a problem.
pub fn net_savings(asked: &NetSavings, problems: &mut Problems) -> Option<NetSavingsFound> {
    let at = "/net_savings";
    let difference = |one: Decimal, other: Decimal| Exact::exact(one) - Exact::exact(other);
    let (base, alternative) = (asked.base, asked.alternative);
    let compared = compared(
        difference(alternative.investment, base.investment),
        difference(base.operation, alternative.operation),
        at,
        problems,
    )?;
    let rate = compared.ratio.map(|ratio| {
        let reinvestment = Exact::exact(asked.reinvestment_rate);
        finance::adjusted_internal_rate(reinvestment, ratio, asked.years)
    });
    let extra = number(compared.extra, at, "difference", problems)?;
    let savings = number(compared.gain, at, "difference", problems)?;
    let net = number(compared.net, at, "difference", problems)?;
    let ratio = optional(compared.ratio, at, "ratio", problems)?;
    let rate = optional(rate, at, "rate", problems)?;
    Some(NetSavingsFound {
        extra_investment: Explained::new(
            extra,
            "money",
            "finance.extra_investment",
            vec![
                Term::new("I1", alternative.investment),
                Term::new("I0", base.investment),
            ],
        ),
        operational_savings: Explained::new(
            savings,
            "money",
            "finance.operational_savings",
            vec![
                Term::new("O0", base.operation),
                Term::new("O1", alternative.operation),
            ],
        ),
        net_savings: Explained::new(
            net,
            "money",
            "finance.net_savings",
            vec![Term::new("S", savings), Term::new("E", extra)],
        ),
        verdict: compared.verdict,
        savings_to_investment_ratio: ratio.map(|ratio| {
            let inputs = vec![Term::new("S", savings), Term::new("E", extra)];
            Explained::new(ratio, "1", "finance.savings_to_investment_ratio", inputs)
        }),
        adjusted_internal_rate: rate.zip(ratio).map(|(rate, ratio)| {
            let inputs = vec![
                Term::new("r", asked.reinvestment_rate),
                Term::new("q", ratio),
                Term::new("n", Decimal::from(asked.years)),
            ];
            Explained::new(rate, "1/year", "finance.adjusted_internal_rate", inputs)
        }),
    })
}

/// The present values of an option's benefits and costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OptionWorth {
    /// What it brings.
    pub benefits: Decimal,
    /// What it costs.
    pub costs: Decimal,
}

/// An alternative against a base.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NetBenefits {
    /// What is done without the alternative.
    pub base: OptionWorth,
    /// What is considered.
    pub alternative: OptionWorth,
}

/// What an alternative is worth beyond a base.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NetBenefitsFound {
    /// What the alternative costs beyond the base.
    pub extra_costs: Explained,
    /// What it brings beyond the base.
    pub extra_benefits: Explained,
    /// What it is worth in all.
    pub net_benefits: Explained,
    /// What stands between the two.
    pub verdict: Verdict,
    /// The benefit-to-cost ratio; `null` where it would mislead.
    pub benefit_cost_ratio: Option<Explained>,
}

pub(super) fn net_benefits(
    asked: &NetBenefits,
    problems: &mut Problems,
) -> Option<NetBenefitsFound> {
    let at = "/net_benefits";
    let (base, alternative) = (asked.base, asked.alternative);
    let difference = |one: Decimal, other: Decimal| Exact::exact(one) - Exact::exact(other);
    let compared = compared(
        difference(alternative.costs, base.costs),
        difference(alternative.benefits, base.benefits),
        at,
        problems,
    )?;
    let costs = number(compared.extra, at, "difference", problems)?;
    let benefits = number(compared.gain, at, "difference", problems)?;
    let net = number(compared.net, at, "difference", problems)?;
    let ratio = optional(compared.ratio, at, "ratio", problems)?;
    let both = || vec![Term::new("B", benefits), Term::new("C", costs)];
    Some(NetBenefitsFound {
        extra_costs: Explained::new(
            costs,
            "money",
            "finance.extra_costs",
            vec![
                Term::new("C1", alternative.costs),
                Term::new("C0", base.costs),
            ],
        ),
        extra_benefits: Explained::new(
            benefits,
            "money",
            "finance.extra_benefits",
            vec![
                Term::new("B1", alternative.benefits),
                Term::new("B0", base.benefits),
            ],
        ),
        net_benefits: Explained::new(net, "money", "finance.net_benefits", both()),
        verdict: compared.verdict,
        benefit_cost_ratio: ratio
            .map(|ratio| Explained::new(ratio, "1", "finance.benefit_cost_ratio", both())),
    })
}

fn compared(extra: Exact, gain: Exact, at: &str, problems: &mut Problems) -> Option<Comparison> {
    or_problem(finance::compare(extra, gain), at, "difference", problems)
}

pub(super) fn or_problem<T>(
    found: Result<T, Fault>,
    at: &str,
    subject: &str,
    problems: &mut Problems,
) -> Option<T> {
    found
        .map_err(|fault| problems.push(fault_problem(fault, at, subject)))
        .ok()
}

/// A number that need not be there; the outer `None` means a problem.
pub(super) fn optional(
    value: Option<Exact>,
    at: &str,
    subject: &str,
    problems: &mut Problems,
) -> Option<Option<Decimal>> {
    match value {
        None => Some(None),
        Some(value) => number(value, at, subject, problems).map(Some),
    }
}

/// Flows whose sum is followed until it is no longer below zero.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payback {
    /// The flow of period 0, 1, 2 …
    pub flows: Vec<Decimal>,
    /// The rate of the discounted payback, as a fraction per period.
    pub rate: Decimal,
    /// When within a period its flow counts.
    pub within_period: WithinPeriod,
}

/// How long it takes until money laid out has come back.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PaybackFound {
    /// When within a period its flow counted.
    pub within_period: WithinPeriod,
    /// Without discounting.
    pub simple: PaybackTime,
    /// With every flow discounted to period 0.
    pub discounted: PaybackTime,
}

/// When money laid out has come back, and whether it stays.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PaybackTime {
    /// How it came back.
    pub outcome: PaybackOutcome,
    /// The periods after which it has come back for good; `null` where it has not.
    pub periods: Option<Explained>,
    /// The periods after which it first came back, where later flows undid that; else `null`.
    pub first: Option<Explained>,
    /// The period whose flow first undid it; else `null`.
    pub undone_in: Option<u32>,
}

pub(super) fn payback(asked: &Payback, problems: &mut Problems) -> Option<PaybackFound> {
    let flows = exact(&asked.flows);
    let base = Exact::one() + Exact::exact(asked.rate);
    let discounted: Vec<Exact> = flows
        .iter()
        .scan(Exact::one(), |factor, flow| {
            let worth = *flow * *factor;
            *factor = *factor / base;
            Some(worth)
        })
        .collect();
    let mut time = |flows: &[Exact], formula, rate| {
        payback_time(
            flows,
            asked.within_period,
            formula,
            rate,
            "/payback",
            problems,
        )
    };
    let simple = time(&flows, "finance.simple_payback", None);
    let discounted = time(&discounted, "finance.discounted_payback", Some(asked.rate));
    Some(PaybackFound {
        within_period: asked.within_period,
        simple: simple?,
        discounted: discounted?,
    })
}

/// When flows have come back, explained by a formula of the catalogue and the rate it names, if any;
/// `None` where that has no result, which is a problem at `at`.
pub fn payback_time(
    flows: &[Exact],
    within: WithinPeriod,
    formula: &'static str,
    rate: Option<Decimal>,
    at: &str,
    problems: &mut Problems,
) -> Option<PaybackTime> {
    let back = or_problem(finance::payback(flows, within), at, "payback", problems)?;
    let explained = |periods: Decimal| {
        let mut inputs = vec![Term::series("a", Some(within.word()))];
        inputs.extend(rate.map(|rate| Term::new("d", rate)));
        Explained::new(periods, "period", formula, inputs)
    };
    Some(PaybackTime {
        outcome: back.outcome,
        periods: optional(back.periods, at, "payback", problems)?.map(explained),
        first: optional(back.first, at, "payback", problems)?.map(explained),
        undone_in: back.undone_in,
    })
}

/// What an option costs as a function of volume.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CostByVolume {
    /// What it costs at any volume.
    pub fixed: Decimal,
    /// What it costs for each unit.
    pub variable: Decimal,
}

/// Two options whose cost depends on volume.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BreakEvenVolume {
    /// The one.
    pub first: CostByVolume,
    /// The other.
    pub second: CostByVolume,
}

words! {
    /// Which of two options is cheaper.
    pub enum Cheaper {
        /// The first.
        First = "first",
        /// The second.
        Second = "second",
        /// They cost the same.
        Equal = "equal",
    }
}

/// The volume at which two options cost the same.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BreakEvenVolumeFound {
    /// The volume; `null` where one of the two is cheaper at every volume, or they never differ.
    pub volume: Option<Explained>,
    /// Which is cheaper below that volume, or at every volume.
    pub cheaper_below: Cheaper,
    /// Which is cheaper above that volume, or at every volume.
    pub cheaper_above: Cheaper,
}

pub(super) fn break_even_volume(
    asked: &BreakEvenVolume,
    problems: &mut Problems,
) -> Option<BreakEvenVolumeFound> {
    let at = "/break_even_volume";
    let (first, second) = (asked.first, asked.second);
    let option = |of: CostByVolume| (Exact::exact(of.fixed), Exact::exact(of.variable));
    let volume = or_problem(
        finance::break_even_volume(option(first), option(second)),
        at,
        "volume",
        problems,
    )?;
    let volume = optional(volume, at, "volume", problems)?;
    Some(BreakEvenVolumeFound {
        volume: volume.map(|volume| {
            let inputs = vec![
                Term::new("F1", first.fixed),
                Term::new("F2", second.fixed),
                Term::new("v1", first.variable),
                Term::new("v2", second.variable),
            ];
            Explained::new(volume, "unit", "finance.break_even_volume", inputs)
        }),
        cheaper_below: cheaper_beside(
            [first.fixed, first.variable],
            [second.fixed, second.variable],
        ),
        cheaper_above: cheaper_beside(
            [first.variable, first.fixed],
            [second.variable, second.fixed],
        ),
    })
}

/// Which of two options is cheaper by its first number, and where these are equal by its second.
pub(super) fn cheaper_beside(one: [Decimal; 2], other: [Decimal; 2]) -> Cheaper {
    match one.map(decide).cmp(&other.map(decide)) {
        std::cmp::Ordering::Less => Cheaper::First,
        std::cmp::Ordering::Greater => Cheaper::Second,
        std::cmp::Ordering::Equal => Cheaper::Equal,
    }
}
