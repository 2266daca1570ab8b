//! Quantiles at many places of a normal variable, each from the one before it by what their densities say, where
//! solving for every one would take the distribution's own function some hundred times.

use super::elementary::exp;

/// The logarithm of a density, with its first two derivatives.
#[derive(Debug, Clone, Copy)]
pub(in crate::uncertainty) struct Density {
    pub(super) logarithm: f64,
    pub(super) slope: f64,
    pub(super) bend: f64,
}

const HALF_LN_2PI: f64 = 0.918_938_533_204_672_8;

/// The longest step.
const STEP: f64 = 0.1;

/// How a quantile `y` moves with its normal variable `z`, by three derivatives, and how these turn with `y`.
///
/// # Formula
///
/// ```text
/// y' = φ(z) / g(y)        (ln y')' = −z − (ln g)'(y) y'
/// ```
struct Motion {
    first: f64,
    second: f64,
    third: f64,
    /// Of `first` and `second` by `y`.
    by: [f64; 2],
}

impl Motion {
    fn of(z: f64, density: Density) -> Self {
        let Density {
            logarithm,
            slope,
            bend,
        } = density;
        let first = exp(-0.5 * z * z - HALF_LN_2PI - logarithm);
        let turn = -z - slope * first;
        let second = first * turn;
        Self {
            first,
            second,
            third: second * turn - first * (1.0 + bend * first * first + slope * second),
            by: [
                -slope * first,
                first * (first * (slope * slope - bend) - slope * turn),
            ],
        }
    }
}

/// The quantiles at these normal variables, which rise; `at` is the one at `middle`.
///
/// A step takes the integral of `y'` by its values and two derivatives at both ends, which is exact for polynomials
/// of degree five.
///
/// # Formula
///
/// ```text
/// y₁ = y₀ + h/2 (y'₀ + y'₁) + h²/10 (y''₀ − y''₁) + h³/120 (y'''₀ + y'''₁)
/// ```
pub(in crate::uncertainty) fn marched(
    normals: &[f64],
    middle: usize,
    at: f64,
    density: impl Fn(f64) -> Density,
) -> Vec<f64> {
    let (below, above) = normals.split_at(middle.min(normals.len()));
    let walk = |from: f64, to: &mut dyn Iterator<Item = f64>| -> Vec<f64> {
        let (mut z, mut y) = (from, at);
        let mut found = Vec::new();
        for next in to {
            let steps = ((next - z).abs() / STEP).ceil().max(1.0);
            let step = (next - z) / steps;
            for _ in 0..steps as usize {
                y = stepped(z, y, step, &density);
                z += step;
            }
            z = next;
            found.push(y);
        }
        found
    };
    let Some((from, above)) = above.split_first() else {
        return Vec::new();
    };
    let mut all = walk(*from, &mut below.iter().rev().copied());
    all.reverse();
    all.push(at);
    all.extend(walk(*from, &mut above.iter().copied()));
    all
}

fn stepped(z: f64, y: f64, step: f64, density: &impl Fn(f64) -> Density) -> f64 {
    /// So near that one more correction is rounding.
    const NEAR: f64 = 1e-6;
    let from = Motion::of(z, density(y));
    let known = y
        + step / 2.0 * from.first
        + step * step / 10.0 * from.second
        + step * step * step / 120.0 * from.third;
    let mut next = y + step * (from.first + step / 2.0 * (from.second + step / 3.0 * from.third));
    for _ in 0..8 {
        let to = Motion::of(z + step, density(next));
        let found = known + step / 2.0 * to.first - step * step / 10.0 * to.second
            + step * step * step / 120.0 * to.third;
        let [first, second] = to.by;
        let off = (next - found) / (1.0 - step / 2.0 * first + step * step / 10.0 * second);
        next -= off;
        if off.abs() < NEAR {
            break;
        }
    }
    next
}
