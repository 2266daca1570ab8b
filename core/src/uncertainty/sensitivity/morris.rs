//! Screening by elementary effects: which inputs matter at all, told by few calculations.

use std::ops::ControlFlow;

use super::estimate::Estimate;
use super::model::{Block, Model, Reach};

/// The grid that trajectories walk on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grid {
    /// Into how many levels the range of each input is divided; even.
    pub levels: u32,
    /// How many trajectories there are.
    pub trajectories: usize,
}

/// Why nothing was screened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unscreened {
    /// The number of levels is odd, or zero.
    Levels,
    /// There are fewer than four trajectories, from which no error can be told.
    Trajectories,
    /// It was told to stop.
    Stopped,
}

/// The elementary effects of an input on an output: what it changes per range of the input.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Effect {
    /// Their mean.
    pub mu: Estimate,
    /// The mean of their absolute values.
    pub mu_star: Estimate,
    /// Their standard deviation; zero where the output is linear in the input and nothing acts together with it.
    pub sigma: f64,
    /// How many trajectories had a result on both sides of the step.
    pub steps: usize,
}

/// The elementary effects of every input on every output: by output, then by input. None where an output has
/// no result often enough.
///
/// `ranges` are the lowest and highest value of each input; `starts` fills a column for each input with numbers
/// between 0 and 1, one for each trajectory, by which it starts; `told` is told the trajectories at their start, and
/// again after each step of them, and may stop it.
///
/// ```text
/// step      Δ = p / (2 (p − 1)) of the range, up from the lower half of the levels, down from the upper
/// effect    d_i = (f(x + Δ e_i) − f(x)) / Δ
/// mu        mean d_i,  mu* mean |d_i|,  sigma their standard deviation
/// ```
///
/// The levels and the step are those of Morris (1991), mu* that of Campolongo, Cariboni and Saltelli (2007). All
/// trajectories take their steps in the order of the inputs: where an input starts and ends is each level as
/// often as any other, so that an effect is taken at all points alike whichever inputs have been moved before.
///
/// # Errors
///
/// A grid that is none, and where it was told to stop.
pub fn screen(
    model: &dyn Model,
    ranges: &[(f64, f64)],
    grid: Grid,
    starts: &dyn Fn(&mut [Vec<f64>]),
    told: &mut dyn FnMut(u64) -> ControlFlow<()>,
) -> Result<Vec<Vec<Option<Effect>>>, Unscreened> {
    if grid.levels == 0 || !grid.levels.is_multiple_of(2) {
        return Err(Unscreened::Levels);
    }
    if grid.trajectories < 4 {
        return Err(Unscreened::Trajectories);
    }
    let mut uniforms = vec![vec![0.0; grid.trajectories]; model.inputs()];
    starts(&mut uniforms);
    let steps = f64::from(grid.levels - 1);
    let levels = f64::from(grid.levels);
    let delta = levels / (2.0 * steps);
    let level = |uniform: f64| (uniform * levels).floor().min(steps) / steps;
    let up = |uniform: f64| if uniform < 0.5 { delta } else { -delta };
    let columns = |place: &dyn Fn(f64) -> f64| -> Vec<Vec<f64>> {
        let inputs = uniforms.iter().zip(ranges);
        inputs
            .map(|(uniforms, (low, high))| {
                let uniforms = uniforms.iter();
                uniforms
                    .map(|uniform| low + place(*uniform) * (high - low))
                    .collect()
            })
            .collect()
    };
    let mut now = columns(&level);
    let ends = columns(&|uniform| level(uniform) + up(uniform));
    let mut block = Block::new(model, grid.trajectories);
    block.calculate(&now);
    let mut goes_on = || match told(grid.trajectories as u64) {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(Unscreened::Stopped),
    };
    goes_on()?;
    let mut effects = vec![vec![None; model.inputs()]; model.outputs().len()];
    for (input, (end, uniforms)) in ends.into_iter().zip(&uniforms).enumerate() {
        if let Some(column) = now.get_mut(input) {
            *column = end;
        }
        let reach = Reach::of(model, &[input]);
        block.move_to(&reach, |input| {
            now.get(input).map_or(&[][..], Vec::as_slice)
        });
        for (output, effects) in effects.iter_mut().enumerate() {
            let mut after = block.outputs.get(output).cloned().unwrap_or_default();
            if reach.outputs.contains(&output) {
                block.output(output, &reach.parts, &mut after);
            }
            let Some(before) = block.outputs.get_mut(output) else {
                continue;
            };
            let pairs = after.iter().zip(before.iter()).zip(uniforms);
            let taken = pairs.map(|((after, before), uniform)| (after - before) / up(*uniform));
            if let Some(effect) = effects.get_mut(input) {
                *effect = summary(&taken.filter(|one| one.is_finite()).collect::<Vec<_>>());
            }
            *before = after;
        }
        block.stay(&reach);
        goes_on()?;
    }
    Ok(effects)
}

fn summary(effects: &[f64]) -> Option<Effect> {
    let count = effects.len() as f64;
    if effects.len() < 4 {
        return None;
    }
    let moments = |of: fn(f64) -> f64| {
        let mean = effects.iter().map(|one| of(*one)).sum::<f64>() / count;
        let apart = effects.iter().map(|one| of(*one) - mean);
        let squares = apart.map(|apart| apart * apart).sum::<f64>();
        (mean, (squares / (count - 1.0)).sqrt())
    };
    let estimate = |(mean, deviation): (f64, f64)| {
        Estimate::with_error(mean, deviation / count.sqrt(), effects.len() - 1)
    };
    let own = moments(|effect| effect);
    Some(Effect {
        mu: estimate(own),
        mu_star: estimate(moments(f64::abs)),
        sigma: own.1,
        steps: effects.len(),
    })
}
