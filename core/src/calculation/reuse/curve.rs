//! What a use takes at each number of yearly uses, as curves.

use super::ReuseComparison;
use super::comparison::{ReuseLower, by_uses};
use crate::model::ReuseAxis;
use crate::num::{Decimal, Exact, Fault, Scalar};

/// How many points of a range a picture has, beside those where the order turns.
const POINTS: usize = 200;

/// What a use takes on an axis, option by option.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReuseCurves {
    /// The yearly uses.
    pub points: Vec<u32>,
    /// What a use takes at each of them, by option.
    pub options: Vec<Vec<Decimal>>,
    /// The yearly uses at which an option begins to be lower than the first, or stops, with what a use of the first takes there.
    pub turns: Vec<(u32, Decimal)>,
}

/// What a use takes at the yearly uses of the question's range; none where it has none.
///
/// # Errors
///
/// A calculation without a result.
pub fn reuse_curves(
    asked: &ReuseComparison,
    axis: ReuseAxis,
) -> Result<Option<ReuseCurves>, Fault> {
    let ([base, others @ ..], Some(range)) = (asked.options.as_slice(), asked.range) else {
        return Ok(None);
    };
    let mut turned = Vec::new();
    for other in others {
        let found = by_uses(asked, base, other, axis)?;
        let even = |lower| matches!(lower, ReuseLower::Equal | ReuseLower::Immaterial);
        for pair in found.windows(2) {
            // Where both are the same in between, that is where it turns.
            if let [before, after] = pair
                && !even(before.lower)
            {
                turned.push(after.from);
            }
        }
    }
    let points: Vec<u32> = range.points().collect();
    let each = points.len().div_ceil(POINTS).max(1);
    let mut points: Vec<u32> = points.iter().copied().step_by(each).collect();
    points.extend(range.points().last());
    for turn in &turned {
        points.extend([turn.saturating_sub(range.step).max(range.from), *turn]);
    }
    points.sort_unstable();
    points.dedup();
    let per_use = |option, point: u32| -> Result<Decimal, Fault> {
        let uses = Decimal::from(point);
        let total = asked.total(&asked.systems, option, axis, uses)?;
        (total / Exact::exact(uses)).result()
    };
    let mut options = Vec::new();
    for option in &asked.options {
        let curve = points.iter().map(|point| per_use(option, *point));
        options.push(curve.collect::<Result<_, _>>()?);
    }
    turned.sort_unstable();
    turned.dedup();
    let turns = turned
        .into_iter()
        .map(|turn| Ok((turn, per_use(base, turn)?)));
    Ok(Some(ReuseCurves {
        points,
        options,
        turns: turns.collect::<Result<_, Fault>>()?,
    }))
}
