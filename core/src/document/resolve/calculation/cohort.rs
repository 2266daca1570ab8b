//! Strategies that move a cohort between states.

use super::incremental::{not_more_than, thresholds};
use super::worth;
use crate::calculation as model;
use crate::document::pointer::Pointer;
use crate::document::resolve::names::Names;
use crate::document::resolve::{bounds, procurement};
use crate::document::wire::calculation::cohort as wire;
use crate::document::wire::value::{Identifier, Number};
use crate::num::{Decimal, Exact, Scalar, decide, sum};
use crate::problem::Problems;

/// The most of each, so that a question is answered within a second or two.
const MOST_CYCLES: u32 = 1_200;
const MOST_STATES: usize = 30;
const MOST_STRATEGIES: usize = 10;

pub(super) fn cohort_model(
    asked: &wire::CohortModel,
    problems: &mut Problems,
) -> Option<model::CohortModel> {
    let root = Pointer::ROOT;
    let at = root.key("cohort_model");
    let before = problems.count();
    procurement::currency(&asked.currency, at.key("currency"), problems);
    let cycles = bounds::count(asked.cycles, 1, MOST_CYCLES, at.key("cycles"), problems);
    let of = Of {
        // A wrong count of cycles has been told; nothing else is refused because of it.
        cycles: cycles.unwrap_or(MOST_CYCLES),
        states: names(
            &asked.states,
            |one| &one.id,
            MOST_STATES,
            "state",
            at.key("states"),
            problems,
        ),
    };
    let rate = |rate, key, problems: &mut Problems| {
        worth::discounting(rate, asked.timing, of.cycles, at.key(key), problems)
    };
    let of_costs = rate(&asked.cost_rate, "cost_rate", problems);
    let of_effects = rate(&asked.effect_rate, "effect_rate", problems);
    let states = states(&asked.states, at.key("states"), problems);
    let shared = of.transitions(&asked.transitions, at.key("transitions"), problems);
    let strategies_at = at.key("strategies");
    let all = &asked.strategies;
    let named = names(
        all,
        |one| &one.id,
        MOST_STRATEGIES,
        "strategy",
        strategies_at,
        problems,
    );
    let strategies = all
        .iter()
        .enumerate()
        .map(|(index, one)| of.strategy(one, &shared, strategies_at.index(index), problems));
    let strategies: Vec<model::CohortStrategy> = strategies.collect();
    let comparator = asked.comparator.as_ref();
    let comparator = comparator.and_then(|name| named.find(name, at.key("comparator"), problems));
    let thresholds = thresholds(&asked.thresholds, at.key("thresholds"), problems);
    if problems.count() > before {
        return None;
    }
    Some(model::CohortModel {
        currency: asked.currency.0.clone(),
        effect_unit: asked.effect_unit.0.clone(),
        better: asked.better,
        cycles: of.cycles,
        counting: asked.counting,
        of_costs: of_costs?,
        of_effects: of_effects?,
        states,
        strategies,
        comparator,
        thresholds,
    })
}

/// The names of a list of which there is at least one, and not too many.
fn names<'a, T>(
    some: &'a [T],
    name: impl Fn(&'a T) -> &'a Identifier,
    most: usize,
    kind: &'static str,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Names<'a> {
    if some.is_empty() {
        problems.push(at.problem("document.empty_list"));
    }
    not_more_than(most, some.len(), at, problems);
    Names::of(some.iter().map(name), kind, at, problems)
}

fn states(
    wire: &[wire::CohortState],
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Vec<model::CohortState> {
    let states = wire.iter().enumerate().map(|(index, state)| {
        let at_start = state.at_start.map_or(Decimal::ZERO, |share| share.0);
        let at = at.index(index);
        bounds::fraction(at_start, at.key("at_start"), problems);
        model::CohortState {
            id: state.id.0.clone(),
            title: state.title.clone().unwrap_or_else(|| state.id.0.clone()),
            at_start,
            cost: state.cost.0,
            effect: state.effect.0,
        }
    });
    let states: Vec<model::CohortState> = states.collect();
    let started = total(states.iter().map(|state| state.at_start));
    if !states.is_empty() && started != Some(Decimal::ONE) {
        let problem = at.problem("cohort.start_not_one");
        problems.push(problem.with("sum", started.unwrap_or_default()));
    }
    states
}

/// The sum of numbers, to the decimals that are decided by; none where it is too large.
fn total(values: impl Iterator<Item = Decimal>) -> Option<Decimal> {
    let total = sum(values.map(Exact::exact));
    total.result().ok().map(|total| decide(total).normalize())
}

/// What the parts of a model refer to.
struct Of<'a> {
    cycles: u32,
    states: Names<'a>,
}

impl Of<'_> {
    fn strategy(
        &self,
        wire: &wire::CohortStrategy,
        shared: &[model::CohortTransitions],
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> model::CohortStrategy {
        let own = self.transitions(&wire.transitions, at.key("transitions"), problems);
        if wire.transitions.is_empty() && shared.is_empty() {
            let problem = at.problem("cohort.no_transitions");
            problems.push(problem.with("id", &wire.id.0));
        }
        let risks_at = at.key("relative_risks");
        let risks = wire.relative_risks.iter().enumerate();
        let risks = risks.map(|(index, one)| self.risk(one, risks_at.index(index), problems));
        let relative_risks: Vec<model::CohortRisk> = risks.collect();
        for (index, risk) in relative_risks.iter().enumerate() {
            if relative_risks
                .iter()
                .take(index)
                .any(|before| before == risk)
            {
                problems.push(risks_at.index(index).problem("cohort.risk_twice"));
            }
        }
        let additions_at = at.key("additions");
        let additions = wire.additions.iter().enumerate();
        let additions = additions.map(|(index, one)| {
            let at = additions_at.index(index);
            if one.states.is_empty() {
                problems.push(at.key("states").problem("document.empty_list"));
            }
            let or_nothing = |number: Option<Number>| number.map_or(Decimal::ZERO, |one| one.0);
            model::CohortAddition {
                states: self.states_of(&one.states, at.key("states"), problems),
                cycles: self.cycles(one.from_cycle, one.to_cycle, at, problems),
                cost: or_nothing(one.cost),
                effect: or_nothing(one.effect),
            }
        });
        model::CohortStrategy {
            id: wire.id.0.clone(),
            title: wire.title.clone().unwrap_or_else(|| wire.id.0.clone()),
            additions: additions.collect(),
            transitions: if own.is_empty() { shared.to_vec() } else { own },
            relative_risks,
        }
    }

    fn risk(
        &self,
        wire: &wire::CohortRisk,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> model::CohortRisk {
        bounds::not_negative(wire.risk.0, at.key("risk"), problems);
        let cycles = self.cycles(wire.from_cycle, wire.to_cycle, at, problems);
        let mut or_all = |listed: Option<&Vec<Identifier>>, at: Pointer<'_>| match listed {
            None => (0..self.states.count()).collect(),
            Some(listed) => {
                // Nothing is not all: whoever lists no states by a program has erred.
                if listed.is_empty() {
                    problems.push(at.problem("document.empty_list"));
                }
                self.states_of(listed, at, problems)
            }
        };
        let out_of: Vec<usize> = or_all(wire.out_of.as_ref(), at.key("out_of"));
        let into: Vec<usize> = or_all(wire.into.as_ref(), at.key("into"));
        if let ([out_of], [into]) = (out_of.as_slice(), into.as_slice())
            && out_of == into
        {
            problems.push(at.key("into").problem("cohort.risk_of_staying"));
        }
        model::CohortRisk {
            risk: wire.risk.0,
            cycles,
            out_of,
            into,
            complement: wire.complement,
        }
    }

    fn states_of(
        &self,
        names: &[Identifier],
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Vec<usize> {
        let mut seen = Names::known(std::iter::empty(), "state");
        let named = names.iter().enumerate();
        named
            .filter_map(|(index, name)| {
                // One that is named twice would be counted once.
                seen.add(name, index, at.index(index), problems);
                self.states.find(name, at.index(index), problems)
            })
            .collect()
    }

    fn cycles(
        &self,
        from: Option<u32>,
        to: Option<u32>,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> model::Cycles {
        let from = from.unwrap_or(1);
        let to = to.unwrap_or(self.cycles);
        bounds::count(from, 1, self.cycles, at.key("from_cycle"), problems);
        bounds::count(
            to,
            from.min(self.cycles),
            self.cycles,
            at.key("to_cycle"),
            problems,
        );
        model::Cycles { from, to }
    }

    fn transitions(
        &self,
        wire: &[wire::CohortTransitions],
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Vec<model::CohortTransitions> {
        let mut earlier = 0;
        let mut all = Vec::with_capacity(wire.len());
        for (index, one) in wire.iter().enumerate() {
            let at = at.index(index);
            let begins = one.from_cycle;
            if (index == 0 && begins != 1) || (index > 0 && begins <= earlier) {
                problems.push(at.key("from_cycle").problem("cohort.cycles_not_rising"));
            }
            earlier = begins;
            if begins > self.cycles {
                bounds::count(begins, 1, self.cycles, at.key("from_cycle"), problems);
            }
            let rows_at = at.key("rows");
            let (rows, counts) = match &one.rows {
                wire::TransitionRows::Probabilities(rows) => (
                    self.rows(rows, false, rows_at.key("probabilities"), problems),
                    false,
                ),
                wire::TransitionRows::Counts(rows) => {
                    (self.rows(rows, true, rows_at.key("counts"), problems), true)
                }
            };
            all.push(model::CohortTransitions {
                from_cycle: begins,
                counts,
                rows,
            });
        }
        all
    }

    /// One row for each state, in the order of the states.
    fn rows(
        &self,
        wire: &[wire::TransitionRow],
        counts: bool,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Vec<Vec<Decimal>> {
        let mut rows = vec![None; self.states.count()];
        let mut seen = Names::known(std::iter::empty(), "state");
        for (index, row) in wire.iter().enumerate() {
            let at = at.index(index);
            let to_at = at.key("to");
            let to = row.to.iter().enumerate();
            let to = to.filter_map(|(place, one)| {
                bounds::not_negative(one.0, to_at.index(place), problems)
            });
            let to: Vec<Decimal> = to.collect();
            self.row_adds_up(row, &to, counts, to_at, problems);
            let state = self.states.find(&row.state, at.key("state"), problems);
            seen.add(&row.state, index, at.key("state"), problems);
            if let Some(slot) = state.and_then(|state| rows.get_mut(state)) {
                *slot = Some(to);
            }
        }
        let missing = self.states.names();
        let missing = missing.filter(|(_, index)| matches!(rows.get(*index), Some(None)));
        for (name, _) in missing {
            problems.push(at.problem("cohort.row_missing").with("state", name));
        }
        rows.into_iter().map(Option::unwrap_or_default).collect()
    }

    fn row_adds_up(
        &self,
        row: &wire::TransitionRow,
        to: &[Decimal],
        counts: bool,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) {
        let wanted = self.states.count();
        if row.to.len() != wanted {
            let problem = at.problem("cohort.row_length").with("state", &row.state.0);
            let problem = problem.with("given", row.to.len());
            problems.push(problem.with("wanted", wanted));
            return;
        }
        if to.len() < wanted {
            return; // A number below zero has been told.
        }
        let total = total(to.iter().copied());
        let (holds, code) = if counts {
            (total != Some(Decimal::ZERO), "cohort.row_of_nothing")
        } else {
            (total == Some(Decimal::ONE), "cohort.row_not_one")
        };
        if !holds {
            let problem = at.problem(code).with("state", &row.state.0);
            problems.push(problem.with("sum", total.unwrap_or_default()));
        }
    }
}
