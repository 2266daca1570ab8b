//! What a use takes at each number of yearly uses, as curves.

use super::order::{Order, View, first_where};
use super::{ReuseComparison, ReuseLower};
use crate::model::ReuseAxis;
use crate::num::{Decimal, Exact, Fault, Scalar};
use rust_decimal::RoundingStrategy;

/// How many points of a range a picture has, beside those where curves cross.
const POINTS: usize = 200;

/// To how many decimals a picture tells the yearly uses at which something turns.
const DECIMALS: u32 = 1;

/// What a use takes on an axis, option by option.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReuseCurves {
    /// The yearly uses.
    pub points: Vec<Decimal>,
    /// What a use takes at each of them, by option.
    pub options: Vec<Vec<Decimal>>,
    /// The yearly uses at which the curves of two options cross that are held against each other, with what a use takes there.
    pub crossings: Vec<(Decimal, Decimal)>,
    /// Where neither counts as lower although they differ, because the difference is less than counts as one.
    pub immaterial: Vec<Immaterial>,
}

/// Yearly uses at which neither of two options counts as lower.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Immaterial {
    /// Which options are held against each other.
    pub options: [usize; 2],
    /// The first of the yearly uses.
    pub from: Decimal,
    /// The last of them.
    pub to: Decimal,
}

/// What a use takes at the yearly uses of the question's range, and where the curves of each pair of options
/// cross; none where it has no range.
///
/// # Errors
///
/// A calculation without a result.
pub fn reuse_curves(
    asked: &ReuseComparison,
    axis: ReuseAxis,
    pairs: &[[usize; 2]],
) -> Result<Option<ReuseCurves>, Fault> {
    let Some(range) = asked.range else {
        return Ok(None);
    };
    let total = |option, uses| asked.total(&asked.systems, option, axis, uses);
    let per_use = |option, uses: Decimal| -> Result<Decimal, Fault> {
        (total(option, uses)? / Exact::exact(uses)).result()
    };
    let looked: Vec<Decimal> = range.points().map(Decimal::from).collect();
    let (mut crossings, mut immaterial) = (Vec::new(), Vec::new());
    for options in pairs {
        let [Some(base), Some(other)] = options.map(|index| asked.options.get(index)) else {
            return Err(Fault::Unread);
        };
        let order = Order {
            asked,
            axis,
            of: [base, other],
            view: View::SteadyYear,
        };
        let crossed = order.crossings()?;
        let crossed: Vec<Decimal> = crossed.into_iter().map(|crossing| crossing.at).collect();
        let stretches = stretches_of_little(order, &looked, &crossed)?;
        immaterial.extend(stretches.into_iter().map(|(from, to)| Immaterial {
            options: *options,
            from: told(from),
            to: told(to),
        }));
        for uses in crossed.into_iter().map(told) {
            crossings.push((uses, per_use(base, uses)?));
        }
    }
    crossings.sort_unstable();
    crossings.dedup();
    let each = looked.len().div_ceil(POINTS).max(1);
    let mut points: Vec<Decimal> = looked.iter().copied().step_by(each).collect();
    points.extend(looked.last());
    points.extend(crossings.iter().map(|(uses, _)| *uses));
    points.sort_unstable();
    points.dedup();
    let mut options = Vec::new();
    for option in &asked.options {
        let curve = points.iter().map(|point| per_use(option, *point));
        options.push(curve.collect::<Result<_, _>>()?);
    }
    Ok(Some(ReuseCurves {
        points,
        options,
        crossings,
        immaterial,
    }))
}

/// Yearly uses as a picture tells them: the same number as in the answer, rounded.
fn told(uses: Decimal) -> Decimal {
    let half_up = RoundingStrategy::MidpointAwayFromZero;
    uses.round_dp_with_strategy(DECIMALS, half_up).normalize()
}

/// Where neither counts as lower because the difference is less than counts as one: from and to.
fn stretches_of_little(
    order: Order<'_>,
    looked: &[Decimal],
    crossed: &[Decimal],
) -> Result<Vec<(Decimal, Decimal)>, Fault> {
    let least = order.asked.material_from;
    let mut stretches: Vec<(Decimal, Decimal)> = Vec::new();
    if least.is_zero() {
        return Ok(stretches);
    }
    // Where they are equal, neither is lower either: the stretch goes on over that place.
    let is_even = |uses| {
        let found = order.lower(least, uses)?;
        Ok(matches!(found, ReuseLower::Equal | ReuseLower::Immaterial))
    };
    let mut points: Vec<Decimal> = looked.iter().chain(crossed).copied().collect();
    points.sort_unstable();
    points.dedup();
    let mut before: Option<(Decimal, bool)> = None;
    for uses in points {
        let even = is_even(uses)?;
        let edge = match before {
            Some((at, was)) if was != even => {
                first_where(at, uses, |uses| Ok(is_even(uses)? == even))?
            }
            _ => uses,
        };
        let was = before.is_some_and(|(_, was)| was);
        if even && !was {
            stretches.push((edge, uses));
        } else if let Some((_, to)) = stretches.last_mut().filter(|_| was) {
            *to = edge;
        }
        before = Some((uses, even));
    }
    Ok(stretches)
}
