//! Draws of a decision: names found, lengths compared, bounds kept.

use crate::calculation as model;
use crate::document::pointer::Pointer;
use crate::document::resolve::names::Names;
use crate::document::resolve::{bounds, procurement};
use crate::document::wire::calculation::draws as wire;
use crate::document::wire::value::{Identifier, Number};
use crate::num::Decimal;
use crate::problem::Problems;

/// The most values of willingness to pay.
const MOST_VALUES: usize = 1_000;
/// The most parameters of which it is asked what knowing all of them is worth.
const MOST_TOGETHER: usize = 10;
/// The fewest draws that have a standard error.
const FEWEST_DRAWS: usize = 2;

pub(super) fn decision(
    asked: &wire::DecisionUncertainty,
    problems: &mut Problems,
) -> Option<model::DecisionUncertainty> {
    let root = Pointer::ROOT;
    let at = root.key("decision_uncertainty");
    let before = problems.count();
    procurement::currency(&asked.currency, at.key("currency"), problems);
    let strategies_at = at.key("strategies");
    let ids = asked.strategies.iter().map(|strategy| &strategy.id);
    let strategies = Names::of(ids, "strategy", strategies_at, problems);
    if asked.strategies.is_empty() {
        problems.push(strategies_at.problem("document.empty_list"));
    }
    let parameters_at = at.key("parameters");
    let ids = asked.parameters.iter().map(|parameter| &parameter.id);
    let parameters = Names::of(ids, "parameter", parameters_at, problems);
    lengths(asked, strategies_at, parameters_at, problems);
    let comparator = strategies.find(&asked.comparator, at.key("comparator"), problems);
    let pay_at = at.key("willingness_to_pay");
    let willingness_to_pay = rising(&asked.willingness_to_pay, pay_at, problems);
    let learn = learn(&asked.learn, &parameters, at.key("learn"), problems);
    let population_at = at.key("population");
    let population = asked.population.as_ref();
    let population = population.map(|people| affected(people, population_at, problems));
    if problems.count() > before {
        return None;
    }
    let strategies = asked
        .strategies
        .iter()
        .map(|strategy| model::DrawnStrategy {
            id: strategy.id.0.clone(),
            costs: strategy.costs.0.clone(),
            effects: strategy.effects.0.clone(),
        });
    let parameters = asked
        .parameters
        .iter()
        .map(|parameter| model::DrawnParameter {
            id: parameter.id.0.clone(),
            values: parameter.values.0.clone(),
        });
    Some(model::DecisionUncertainty {
        currency: asked.currency.0.clone(),
        effect_unit: asked.effect_unit.0.clone(),
        strategies: strategies.collect(),
        parameters: parameters.collect(),
        better: asked.better,
        comparator: comparator?,
        willingness_to_pay,
        learn,
        population,
    })
}

/// That every list of draws is there, is long enough and is as long as the first.
fn lengths(
    asked: &wire::DecisionUncertainty,
    strategies_at: Pointer<'_>,
    parameters_at: Pointer<'_>,
    problems: &mut Problems,
) {
    let first = asked.strategies.first();
    let wanted = first.map_or(0, |strategy| strategy.costs.0.len());
    let mut check = |draws: &wire::Draws, at: Pointer<'_>| {
        let given = draws.0.len();
        if given < FEWEST_DRAWS {
            let problem = at.problem("draws.too_few").with("given", given);
            problems.push(problem.with("least", FEWEST_DRAWS));
        } else if given != wanted && wanted >= FEWEST_DRAWS {
            let problem = at.problem("draws.lengths_differ").with("given", given);
            problems.push(problem.with("wanted", wanted));
        }
    };
    for (index, strategy) in asked.strategies.iter().enumerate() {
        let at = strategies_at.index(index);
        check(&strategy.costs, at.key("costs"));
        check(&strategy.effects, at.key("effects"));
    }
    for (index, parameter) in asked.parameters.iter().enumerate() {
        check(&parameter.values, parameters_at.index(index).key("values"));
    }
}

/// Values that rise from at least 0.
fn rising(values: &[Number], at: Pointer<'_>, problems: &mut Problems) -> Vec<f64> {
    if values.is_empty() {
        problems.push(at.problem("document.empty_list"));
    }
    if values.len() > MOST_VALUES {
        let problem = at.problem("draws.too_many_values");
        let problem = problem.with("given", values.len());
        problems.push(problem.with("most", MOST_VALUES));
        return Vec::new();
    }
    let mut last: Option<Decimal> = None;
    for (index, Number(value, _)) in values.iter().enumerate() {
        let at = at.index(index);
        bounds::not_negative(*value, at, problems);
        if let Some(last) = last.filter(|last| value <= last) {
            let problem = at.problem("draws.not_rising").with("value", value);
            problems.push(problem.with("before", last));
        }
        last = Some(*value);
    }
    values.iter().map(float).collect()
}

fn learn(
    sets: &[Vec<Identifier>],
    parameters: &Names<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Vec<Vec<usize>> {
    let sets = sets.iter().enumerate().map(|(index, set)| {
        let at = at.index(index);
        if set.is_empty() {
            problems.push(at.problem("document.empty_list"));
        }
        if set.len() > MOST_TOGETHER {
            let problem = at.problem("draws.too_many_together");
            let problem = problem.with("given", set.len());
            problems.push(problem.with("most", MOST_TOGETHER));
        }
        let mut seen = Names::known(std::iter::empty(), "parameter");
        let found = set.iter().enumerate();
        let found = found.filter_map(|(place, id)| {
            let at = at.index(place);
            seen.add(id, place, at, problems);
            parameters.find(id, at, problems)
        });
        found.collect()
    });
    sets.collect()
}

fn affected(
    asked: &wire::AffectedPopulation,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> model::AffectedPopulation {
    let yearly_at = at.key("yearly");
    if asked.yearly.is_empty() {
        problems.push(yearly_at.problem("document.empty_list"));
    }
    super::not_too_many(asked.yearly.len(), yearly_at, problems);
    for (index, Number(people, _)) in asked.yearly.iter().enumerate() {
        bounds::not_negative(*people, yearly_at.index(index), problems);
    }
    if let Some(Number(rate, _)) = &asked.rate {
        bounds::rate(*rate, at.key("rate"), problems);
    }
    model::AffectedPopulation {
        yearly: asked.yearly.iter().map(float).collect(),
        rate: asked.rate.as_ref().map(float),
    }
}

/// The float nearest to a decimal, by its digits.
fn float(Number(value, _): &Number) -> f64 {
    value.to_string().parse().unwrap_or_default()
}
