//! Cohort models: strategies that move a cohort between states, what they cost and give, and which are worth
//! having.

use serde::Serialize;

use super::incremental::{
    CostAndEffect, IncrementalAnalysis, IncrementalAnalysisFound, incremental_analysis,
};
use super::worth::exact;
use crate::explain::{Explained, Figure, Series, Term, fault_problem, number};
use crate::finance::present_value_factors;
use crate::health::{Complement, CycleCounting, after_cycle, at_relative_risk, counted, of_counts};
use crate::model::{BetterEffect, Discounting, RateChain, Study, Timing};
use crate::num::{Date, Decimal, Exact, Fault, Scalar, sum};
use crate::problem::{Problem, Problems};

const AT: &str = "/cohort_model";

/// Strategies that move a cohort between states.
#[derive(Debug, Clone, PartialEq)]
pub struct CohortModel {
    /// The currency of the costs.
    pub currency: String,
    /// What an effect is counted in.
    pub effect_unit: String,
    /// Which effect is better.
    pub better: BetterEffect,
    /// How many cycles there are.
    pub cycles: u32,
    /// When in a cycle those are counted who are in a state.
    pub counting: CycleCounting,
    /// How costs are discounted, cycle by cycle.
    pub of_costs: Discounting,
    /// How effects are.
    pub of_effects: Discounting,
    /// The states.
    pub states: Vec<CohortState>,
    /// The strategies.
    pub strategies: Vec<CohortStrategy>,
    /// The place of the strategy that all others are held against as well, if any.
    pub comparator: Option<usize>,
    /// The willingness to pay for a unit of effect at which they are compared.
    pub thresholds: Vec<Decimal>,
}

/// A state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CohortState {
    /// Its name.
    pub id: String,
    /// What people call it.
    pub title: String,
    /// The share of the cohort that starts in it.
    pub at_start: Decimal,
    /// What a cycle in it costs.
    pub cost: Decimal,
    /// What a cycle in it gives.
    pub effect: Decimal,
}

/// A strategy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CohortStrategy {
    /// Its name.
    pub id: String,
    /// What people call it.
    pub title: String,
    /// The transitions, by the cycle from which they hold; the first from cycle 1.
    pub transitions: Vec<CohortTransitions>,
    /// What changes them, in this order.
    pub relative_risks: Vec<CohortRisk>,
    /// What the strategy adds to the costs and effects of states.
    pub additions: Vec<CohortAddition>,
}

/// Transitions from a cycle on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CohortTransitions {
    /// The first cycle.
    pub from_cycle: u32,
    /// Whether the rows are counts, to be divided by their sums, rather than probabilities.
    pub counts: bool,
    /// Out of each state (row) into each state (column).
    pub rows: Vec<Vec<Decimal>>,
}

/// Cycles from a first to a last one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cycles {
    /// The first.
    pub from: u32,
    /// The last.
    pub to: u32,
}

impl Cycles {
    fn hold(self, cycle: u32) -> bool {
        (self.from..=self.to).contains(&cycle)
    }
}

/// A relative risk on some transitions, in some cycles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CohortRisk {
    /// The relative risk.
    pub risk: Decimal,
    /// In which cycles.
    pub cycles: Cycles,
    /// Out of which states.
    pub out_of: Vec<usize>,
    /// Into which other states.
    pub into: Vec<usize>,
    /// How the probabilities sum to 1 again.
    pub complement: Complement,
}

/// What a strategy adds to the costs and effects of states, in some cycles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CohortAddition {
    /// Which states.
    pub states: Vec<usize>,
    /// In which cycles.
    pub cycles: Cycles,
    /// What it costs.
    pub cost: Decimal,
    /// What it gives.
    pub effect: Decimal,
}

/// What the strategies cost and give a cohort, and which of them are worth having.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CohortModelFound {
    /// The strategies in the order given.
    pub strategies: Vec<CohortFound>,
    /// The discount factors of costs, of cycle 0, 1, 2 …; cycle 0 is the start.
    pub cost_factors: Series,
    /// Those of effects.
    pub effect_factors: Series,
    /// Which strategies are worth having, by what they cost and give with discounting.
    pub incremental_analysis: IncrementalAnalysisFound,
}

/// What a strategy costs and gives.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CohortFound {
    /// The strategy.
    pub strategy: String,
    /// What people call it.
    pub title: String,
    /// The cohort cycle by cycle, in the order of the states.
    pub trace: Vec<StateShares>,
    /// What each cycle costs, not discounted; cycle 0 is the start and costs nothing.
    pub costs: Series,
    /// What each cycle gives, not discounted.
    pub effects: Series,
    /// What all cycles cost, not discounted.
    pub undiscounted_cost: Explained,
    /// What all cycles give, not discounted.
    pub undiscounted_effect: Explained,
    /// What all cycles cost, discounted.
    pub cost: Explained,
    /// What all cycles give, discounted.
    pub effect: Explained,
}

/// The share of the cohort that is in a state.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StateShares {
    /// The state.
    pub state: String,
    /// What people call it.
    pub title: String,
    /// At the start, and at the end of cycle 1, 2, 3 …
    pub shares: Series,
}

/// What strategies cost and give a cohort; `None` where that has no result, which is a problem.
pub(super) fn cohort_model(
    asked: &CohortModel,
    problems: &mut Problems,
) -> Option<CohortModelFound> {
    let of_costs = factors(&asked.of_costs, asked.cycles);
    let of_effects = factors(&asked.of_effects, asked.cycles);
    let walked = asked
        .strategies
        .iter()
        .enumerate()
        .map(|(place, strategy)| {
            let walk = Walk::of(asked, strategy, place, problems)?;
            let cost = Sums::of(&walk.costs, &of_costs);
            let effect = Sums::of(&walk.effects, &of_effects);
            let found = found(asked, strategy, &walk, [cost, effect], problems)?;
            let strategy = CostAndEffect {
                id: strategy.id.clone(),
                title: strategy.title.clone(),
                cost: cost.discounted,
                effect: effect.discounted,
            };
            Some((found, strategy))
        });
    // Every strategy is walked, so that the problems of all are told.
    let walked: Vec<Option<(CohortFound, CostAndEffect)>> = walked.collect();
    let walked: Vec<_> = walked.into_iter().collect::<Option<_>>()?;
    let (strategies, compared) = walked.into_iter().unzip();
    let compared = IncrementalAnalysis {
        currency: asked.currency.clone(),
        effect_unit: asked.effect_unit.clone(),
        better: asked.better,
        strategies: compared,
        comparator: asked.comparator,
        thresholds: asked.thresholds.clone(),
    };
    Some(CohortModelFound {
        strategies,
        cost_factors: factors_found(&of_costs, &asked.of_costs, problems)?,
        effect_factors: factors_found(&of_effects, &asked.of_effects, problems)?,
        incremental_analysis: incremental_analysis(&compared, AT, problems)?,
    })
}

/// The discount factor of cycle 0, 1, 2 …
fn factors(discounting: &Discounting, cycles: u32) -> Vec<Exact> {
    // A cycle is to its rate what a year is to a yearly one; which dates they are changes nothing.
    let study = Study::of_years(Date::new_year(1), cycles);
    present_value_factors(discounting, &study).by_year
}

fn factors_found(
    factors: &[Exact],
    discounting: &Discounting,
    problems: &mut Problems,
) -> Option<Series> {
    let (one, half) = (Decimal::ONE, Decimal::new(5, 1));
    let due = match discounting.timing {
        Timing::Start => Decimal::ZERO,
        Timing::Mid => half,
        Timing::End => one,
    };
    let formula = match discounting.chain {
        RateChain::Chained => "cohort.factor_chained",
        RateChain::Spot => "cohort.factor_spot",
    };
    let rates = &discounting.rates;
    let rate = rates.first().copied();
    let rate = rate.filter(|first| rates.iter().all(|rate| rate == first));
    let rate = rate.map_or_else(|| Term::series("d", None), |rate| Term::new("d", rate));
    let inputs = vec![rate, Term::new("h", due)];
    Some(Series::new(
        known(factors, "discount factor", problems)?,
        "1",
        formula,
        inputs,
    ))
}

fn known(values: &[Exact], subject: &str, problems: &mut Problems) -> Option<Vec<Figure>> {
    let values = values.iter();
    let values = values.map(|one| number(*one, AT, subject, problems).map(Figure));
    values.collect()
}

/// A cohort under a strategy.
struct Walk {
    /// Who is where at the start, and at the end of each cycle.
    shares: Vec<Vec<Exact>>,
    /// What cycle 0, 1, 2 … costs; cycle 0 nothing.
    costs: Vec<Exact>,
    /// What it gives.
    effects: Vec<Exact>,
}

impl Walk {
    fn of(
        asked: &CohortModel,
        strategy: &CohortStrategy,
        place: usize,
        problems: &mut Problems,
    ) -> Option<Self> {
        let start = asked
            .states
            .iter()
            .map(|state| Exact::exact(state.at_start));
        let mut before: Vec<Exact> = start.collect();
        let mut walk = Self {
            shares: vec![before.clone()],
            costs: vec![Exact::zero()],
            effects: vec![Exact::zero()],
        };
        // What holds in a cycle, as long as it holds.
        let mut held: Option<(Vec<bool>, usize)> = None;
        let mut rows = Vec::new();
        for cycle in 1..=asked.cycles {
            let risks = strategy.relative_risks.iter();
            let risks: Vec<bool> = risks.map(|risk| risk.cycles.hold(cycle)).collect();
            let begun = strategy.transitions.iter();
            let begun = begun.take_while(|one| one.from_cycle <= cycle).count();
            let holds = (risks, begun);
            if held.as_ref() != Some(&holds) {
                rows = transitions(asked, strategy, place, cycle, problems)?;
                held = Some(holds);
            }
            let after = after_cycle(&before, &rows);
            let counted = counted(&before, &after, asked.counting);
            let [costs, effects] = in_cycle(asked, strategy, cycle, &counted);
            walk.costs.push(costs);
            walk.effects.push(effects);
            walk.shares.push(after.clone());
            before = after;
        }
        Some(walk)
    }
}

/// The probabilities of a cycle, out of each state into each state.
fn transitions(
    asked: &CohortModel,
    strategy: &CohortStrategy,
    place: usize,
    cycle: u32,
    problems: &mut Problems,
) -> Option<Vec<Vec<Exact>>> {
    let transitions = strategy.transitions.iter().rev();
    let mut transitions = transitions.skip_while(|one| one.from_cycle > cycle);
    let transitions = transitions.next()?;
    let rows = transitions.rows.iter().enumerate().map(|(state, row)| {
        let mut row = exact(row);
        if transitions.counts {
            row = of_counts(&row);
        }
        let risks = strategy.relative_risks.iter().enumerate();
        let risks = risks.filter(|(_, risk)| risk.cycles.hold(cycle));
        for (index, risk) in risks.filter(|(_, risk)| risk.out_of.contains(&state)) {
            let times = Exact::exact(risk.risk);
            row = at_relative_risk(&row, state, times, &risk.into, risk.complement);
            if let Some(fault) = row.iter().find_map(|one| one.result().err()) {
                let at = format!("{AT}/strategies/{place}/relative_risks/{index}/risk");
                let problem = match fault {
                    Fault::NotPositive => Problem::new("cohort.risk_too_high", at)
                        .with("risk", risk.risk)
                        .with("cycle", cycle),
                    fault => fault_problem(fault, &at, "probability"),
                };
                let state = asked.states.get(state);
                let state = state.map_or("", |state| state.id.as_str());
                problems.push(problem.with("state", state));
                return None;
            }
        }
        Some(row)
    });
    rows.collect()
}

/// What a cycle costs and gives, by who counts as being where.
fn in_cycle(
    asked: &CohortModel,
    strategy: &CohortStrategy,
    cycle: u32,
    counted: &[Exact],
) -> [Exact; 2] {
    let additions = strategy.additions.iter();
    let additions = additions.filter(|one| one.cycles.hold(cycle));
    let additions: Vec<&CohortAddition> = additions.collect();
    let total = |own: fn(&CohortState) -> Decimal, added: fn(&CohortAddition) -> Decimal| {
        let states = asked.states.iter().zip(counted).enumerate();
        sum(states.map(|(place, (state, share))| {
            let here = additions.iter().filter(|one| one.states.contains(&place));
            let more = sum(here.map(|one| Exact::exact(added(one))));
            *share * (Exact::exact(own(state)) + more)
        }))
    };
    [
        total(|state| state.cost, |one| one.cost),
        total(|state| state.effect, |one| one.effect),
    ]
}

/// A sum over the cycles.
#[derive(Clone, Copy)]
struct Sums {
    undiscounted: Exact,
    discounted: Exact,
}

impl Sums {
    fn of(by_cycle: &[Exact], factors: &[Exact]) -> Self {
        let discounted = by_cycle.iter().zip(factors);
        Self {
            undiscounted: sum(by_cycle.iter().copied()),
            discounted: sum(discounted.map(|(one, factor)| *one * *factor)),
        }
    }
}

fn found(
    asked: &CohortModel,
    strategy: &CohortStrategy,
    walk: &Walk,
    sums: [Sums; 2],
    problems: &mut Problems,
) -> Option<CohortFound> {
    let trace = asked.states.iter().enumerate().map(|(place, state)| {
        let shares = walk.shares.iter().filter_map(|shares| shares.get(place));
        let shares: Vec<Exact> = shares.copied().collect();
        let inputs = vec![Term::series("n", None), Term::series("p", None)];
        let shares = known(&shares, "share", problems)?;
        Some(StateShares {
            state: state.id.clone(),
            title: state.title.clone(),
            shares: Series::new(shares, "1", "cohort.shares", inputs),
        })
    });
    let trace = trace.collect::<Option<Vec<_>>>()?;
    let [cost, effect] = sums;
    let (currency, unit) = (&asked.currency, &asked.effect_unit);
    let by_cycle = |values: &[Exact], symbol, unit: &str, formula, problems: &mut Problems| {
        let inputs = vec![Term::series("k", None), Term::series(symbol, None)];
        let values = known(values, symbol, problems)?;
        Some(Series::new(values, unit, formula, inputs))
    };
    let costs = by_cycle(&walk.costs, "C", currency, "cohort.cost_by_cycle", problems)?;
    let effects = &walk.effects;
    let effects = by_cycle(effects, "E", unit, "cohort.effect_by_cycle", problems)?;
    let mut sum = |value, unit: &str, subject, discounted| {
        let value = number(value, AT, subject, problems)?;
        let mut inputs = vec![Term::series("x", None)];
        let formula = if discounted {
            inputs.push(Term::series("DF", None));
            "cohort.discounted"
        } else {
            "cohort.undiscounted"
        };
        Some(Explained::new(value, unit, formula, inputs))
    };
    Some(CohortFound {
        strategy: strategy.id.clone(),
        title: strategy.title.clone(),
        trace,
        costs,
        effects,
        undiscounted_cost: sum(cost.undiscounted, currency, "cost", false)?,
        undiscounted_effect: sum(effect.undiscounted, unit, "effect", false)?,
        cost: sum(cost.discounted, currency, "cost", true)?,
        effect: sum(effect.discounted, unit, "effect", true)?,
    })
}
