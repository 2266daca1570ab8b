//! Which share of the variance each uncertain number makes, and what moving it alone changes.

use super::driven::DrivenLot;
use super::inputs::Inputs;
use super::numbers::Purpose;
use super::progress::Told;
use super::segment::sampling;
use crate::explain::Figure;
use crate::model::{self, Simulation};
use crate::simulation::{
    EffectsOn, ElementaryEffect, ElementaryEffects, Estimated, NumberNamed, PairShare, VarianceOf,
    VarianceShare, VarianceShares,
};
use crate::uncertainty::sensitivity::{
    Effect, Estimate, Grid, Half, Indices, Plan, Unscreened, Unshared, indices, screen,
};
use crate::uncertainty::{Design, Sampling, float};

/// The indices of Sobol of a lot.
pub(super) fn shares(
    lot: &DrivenLot<'_>,
    inputs: &Inputs<'_>,
    (settings, asked, threads): (&Simulation, model::SobolIndices, usize),
    told: Told<'_>,
) -> Result<VarianceShares, Unshared> {
    let design = Design {
        sampling: sampling(settings),
        seed: settings.seed,
        draws: u64::from(asked.sample),
    };
    let streams =
        [Purpose::SampleA, Purpose::SampleB].map(|purpose| inputs.streams(settings.seed, purpose));
    let [a, b] = &streams;
    let sample = |half: Half, first: u64, columns: &mut [Vec<f64>]| {
        let streams = match half {
            Half::A => a,
            Half::B => b,
        };
        inputs.draw((&design, streams), first, columns);
    };
    let groups = inputs.groups();
    let plan = Plan {
        draws: u64::from(asked.sample),
        pairs: asked.pairs,
        threads,
    };
    let found = indices(lot, &groups, plan, &sample, told)?;
    let named = inputs.named();
    let names = |group: usize| -> Vec<NumberNamed> {
        let members = groups.get(group).into_iter().flatten();
        members
            .filter_map(|place| named.get(*place).cloned())
            .collect()
    };
    let outputs = lot.driven().zip(found).map(|(driven, found)| {
        let Indices {
            mean,
            variance,
            rows,
            without_result,
            shares,
            pairs,
        } = found;
        let mut shares = shares.unwrap_or_default();
        // What does not move it has a share of zero without error.
        shares.retain(|share| share.first.error > 0.0 || share.total.value != 0.0);
        shares.sort_by(|one, other| other.total.value.total_cmp(&one.total.value));
        // What moves it not at all does nothing together with another number either.
        let acts = |group: &usize| shares.iter().any(|share| share.group == *group);
        VarianceOf {
            driven,
            rows,
            without_result,
            mean: finite(mean),
            standard_deviation: finite(variance.max(0.0).sqrt()),
            shares: shares
                .iter()
                .map(|share| VarianceShare {
                    numbers: names(share.group),
                    alone: estimated(share.first),
                    with_others: estimated(share.total),
                })
                .collect(),
            pairs: pairs
                .iter()
                .filter(|pair| pair.groups.iter().all(acts))
                .map(|pair| {
                    let [one, other] = pair.groups;
                    PairShare {
                        numbers: names(one),
                        with: names(other),
                        share: estimated(pair.second),
                    }
                })
                .collect(),
        }
    });
    Ok(VarianceShares {
        sample: asked.sample,
        outputs: outputs.collect(),
    })
}

/// The elementary effects of a lot by Morris; each number moves between quantiles of its own.
pub(super) fn effects(
    lot: &DrivenLot<'_>,
    inputs: &Inputs<'_>,
    (settings, asked): (&Simulation, model::Morris),
    told: Told<'_>,
) -> Result<ElementaryEffects, Unscreened> {
    let grid = Grid {
        levels: asked.levels,
        trajectories: usize::try_from(asked.trajectories).unwrap_or(usize::MAX),
    };
    // Each number starts at each level as often as at any other.
    let design = Design {
        sampling: Sampling::LatinHypercube,
        seed: settings.seed,
        draws: u64::from(asked.trajectories),
    };
    let streams = inputs.streams(settings.seed, Purpose::Trajectories);
    let starts = |columns: &mut [Vec<f64>]| {
        for (stream, column) in streams.iter().flatten().zip(columns) {
            design.uniforms(stream, 0, column);
        }
    };
    let alone = inputs.alone();
    let stated = inputs.stated();
    let ranges = alone.iter().zip(&stated).map(|(marginal, stated)| {
        let [low, high] = asked.quantiles.map(float);
        marginal.map_or((*stated, *stated), |one| {
            (one.quantile(low), one.quantile(high))
        })
    });
    let ranges: Vec<(f64, f64)> = ranges.collect();
    let found = screen(lot, &ranges, grid, &starts, told)?;
    let named = inputs.named();
    let outputs = lot.driven().zip(found).map(|(driven, found)| {
        let numbers = named.iter().zip(&ranges).zip(&alone);
        let moved = numbers.zip(found);
        let moved = moved.filter(|((_, alone), _)| alone.is_some());
        let effects =
            moved.filter_map(|(((name, range), _), found)| effect(name.clone(), *range, found?));
        let mut effects: Vec<ElementaryEffect> = effects.collect();
        let size = |one: &ElementaryEffect| one.mean_size.value;
        effects.retain(|one| size(one) != 0.0);
        effects.sort_by(|one, other| size(other).total_cmp(&size(one)));
        EffectsOn { driven, effects }
    });
    let outputs = outputs.collect();
    let kept = named
        .iter()
        .zip(&alone)
        .filter(|(_, alone)| alone.is_none());
    Ok(ElementaryEffects {
        trajectories: asked.trajectories,
        levels: asked.levels,
        quantiles: asked.quantiles.map(Figure),
        outputs,
        not_moved: kept.map(|(name, _)| name.clone()).collect(),
    })
}

fn effect(number: NumberNamed, (low, high): (f64, f64), found: Effect) -> Option<ElementaryEffect> {
    Some(ElementaryEffect {
        number,
        low: finite(low)?,
        high: finite(high)?,
        mean: estimated(found.mu)?,
        mean_size: estimated(found.mu_star)?,
        standard_deviation: finite(found.sigma)?,
        trajectories: u64::try_from(found.steps).unwrap_or(u64::MAX),
    })
}

/// An estimate, where there is a number for it.
pub(super) fn estimated(estimate: Estimate) -> Option<Estimated> {
    Some(Estimated {
        value: finite(estimate.value)?,
        standard_error: finite(estimate.error)?,
    })
}

pub(super) fn finite(value: f64) -> Option<f64> {
    value.is_finite().then_some(value)
}
