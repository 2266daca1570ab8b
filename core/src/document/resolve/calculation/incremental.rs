//! Strategies with costs and effects.

use crate::calculation as model;
use crate::document::pointer::Pointer;
use crate::document::resolve::names::Names;
use crate::document::resolve::{bounds, procurement};
use crate::document::wire::calculation::incremental as wire;
use crate::num::{Decimal, Exact, Scalar};
use crate::problem::Problems;
use std::collections::BTreeSet;

/// The most strategies: who dominates whom is told of every one.
const MOST_STRATEGIES: usize = 500;
/// The most numbers that a willingness to pay is looked at for.
const MOST_THRESHOLDS: usize = 200;

pub(super) fn incremental_analysis(
    asked: &wire::IncrementalAnalysis,
    problems: &mut Problems,
) -> Option<model::IncrementalAnalysis> {
    let root = Pointer::ROOT;
    let at = root.key("incremental_analysis");
    let before = problems.count();
    procurement::currency(&asked.currency, at.key("currency"), problems);
    let strategies_at = at.key("strategies");
    let ids = asked.strategies.iter().map(|one| &one.id);
    let names = Names::of(ids, "strategy", strategies_at, problems);
    if asked.strategies.is_empty() {
        problems.push(strategies_at.problem("document.empty_list"));
    }
    not_more_than(
        MOST_STRATEGIES,
        asked.strategies.len(),
        strategies_at,
        problems,
    );
    let comparator = asked.comparator.as_ref();
    let comparator = comparator.and_then(|name| names.find(name, at.key("comparator"), problems));
    let thresholds = thresholds(&asked.thresholds, at.key("thresholds"), problems);
    let strategies = asked.strategies.iter().map(|one| model::CostAndEffect {
        id: one.id.0.clone(),
        title: one.title.clone().unwrap_or_else(|| one.id.0.clone()),
        cost: Exact::exact(one.cost.0),
        effect: Exact::exact(one.effect.0),
    });
    (problems.count() == before).then(|| model::IncrementalAnalysis {
        currency: asked.currency.0.clone(),
        effect_unit: asked.effect_unit.0.clone(),
        better: asked.better,
        strategies: strategies.collect(),
        comparator,
        thresholds,
    })
}

/// What one may be willing to pay for a unit of effect.
pub(in crate::document::resolve) fn thresholds(
    wire: &[crate::document::wire::value::Number],
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Vec<Decimal> {
    not_more_than(MOST_THRESHOLDS, wire.len(), at, problems);
    let mut known = BTreeSet::new();
    for (index, one) in wire.iter().enumerate() {
        if !known.insert(one.0) {
            let problem = at.index(index).problem("health.threshold_twice");
            problems.push(problem.with("value", one.0.normalize()));
        }
    }
    let numbered = wire.iter().enumerate();
    numbered
        .filter_map(|(index, one)| bounds::not_negative(one.0, at.index(index), problems))
        .collect()
}

pub(super) fn not_more_than(most: usize, count: usize, at: Pointer<'_>, problems: &mut Problems) {
    if count > most {
        let problem = at.problem("health.too_many").with("count", count);
        problems.push(problem.with("most", most));
    }
}
