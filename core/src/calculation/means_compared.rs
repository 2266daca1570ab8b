//! The means of draws as strategies: which are worth having, and which are dominated.

use serde::Serialize;

use super::decision_uncertainty::{Estimate, StrategyDrawn};
use crate::health::{Frontier, Placed, Standing, Strategy};
use crate::model::BetterEffect;
use crate::num::{Decimal, Exact, Scalar};

/// The incremental analysis of expected costs and effects. Who stands where is decided exactly, of the means
/// as they are; how sure that is, the draws say elsewhere.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MeansCompared {
    /// The strategies, in the order asked.
    pub strategies: Vec<MeanPlaced>,
    /// Those that are worth having, from the cheapest to the one that gives most; equal ones together.
    pub frontier: Vec<MeanStep>,
}

/// Where a strategy stands by its means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MeanPlaced {
    /// The strategy.
    pub strategy: String,
    /// Where it stands among all.
    pub standing: Standing,
    /// Who dominates it: each that is not strictly dominated itself, or of extended dominance the neighbours on the frontier.
    pub dominated_by: Vec<String>,
    /// Who costs and gives exactly the same.
    pub equal_to: Vec<String>,
}

/// Strategies on the frontier of the means that cost and give the same.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MeanStep {
    /// The strategies; more than one where they are equal.
    pub strategies: Vec<String>,
    /// What another unit of effect costs here, against the step before; `null` at the first.
    pub icer: Option<Estimate>,
}

/// The means of draws compared; none where one of them is too large to be compared exactly.
pub(super) fn means_compared(
    strategies: &[StrategyDrawn],
    better: BetterEffect,
) -> Option<MeansCompared> {
    let exact = |mean: Estimate| Decimal::from_f64_retain(mean.0).map(Exact::exact);
    let means = strategies.iter().map(|one| {
        let effect = exact(one.effect.value)?;
        Some(Strategy {
            cost: exact(one.cost.value)?,
            gain: match better {
                BetterEffect::Lower => -effect,
                BetterEffect::Higher => effect,
            },
        })
    });
    let means: Vec<Strategy> = means.collect::<Option<_>>()?;
    let frontier = Frontier::of(&means).ok()?;
    let names = |places: &[usize]| {
        let named = places.iter().filter_map(|place| strategies.get(*place));
        named.map(|one| one.id.clone()).collect::<Vec<String>>()
    };
    let placed = strategies.iter().zip(&frontier.placed);
    let placed = placed.map(|(one, placed): (&StrategyDrawn, &Placed)| MeanPlaced {
        strategy: one.id.clone(),
        standing: placed.standing,
        dominated_by: names(&placed.by),
        equal_to: names(&placed.equal_to),
    });
    let steps = frontier.steps.iter().map(|step| {
        let icer = match step.ratio {
            Some(ratio) => Some(Estimate(f64::try_from(ratio.result().ok()?).ok()?)),
            None => None,
        };
        Some(MeanStep {
            strategies: names(&step.strategies),
            icer,
        })
    });
    Some(MeansCompared {
        strategies: placed.collect(),
        frontier: steps.collect::<Option<_>>()?,
    })
}
