//! What a use takes at each number of yearly uses, as curves.

use super::comparison::{ReuseLower, lower};
use super::{ReuseComparison, ReuseOption};
use crate::model::ReuseAxis;
use crate::num::{Decimal, Exact, Fault, Scalar};

/// How many points of a range a picture has, beside those where curves cross.
const POINTS: usize = 200;

/// How fine the yearly uses are told at which something turns, in parts of a use.
const PARTS: u32 = 10;

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
    let at_each = |option| looked.iter().map(|uses| total(option, *uses)).collect();
    let totals = asked.options.iter().map(at_each);
    let totals: Vec<Vec<Exact>> = totals.collect::<Result<_, Fault>>()?;
    let (mut crossings, mut immaterial) = (Vec::new(), Vec::new());
    for options in pairs {
        let [Some(base), Some(other)] = options.map(|index| asked.options.get(index)) else {
            return Err(Fault::Unread);
        };
        let [Some(one), Some(two)] = options.map(|index| totals.get(index)) else {
            return Err(Fault::Unread);
        };
        let pair = Pair {
            asked,
            axis,
            of: [base, other],
        };
        let crossed = pair.crossings(&looked, one.iter().zip(two))?;
        let stretches = pair.immaterial(&looked, &crossed)?;
        let stretches = stretches.into_iter();
        immaterial.extend(stretches.map(|(from, to)| Immaterial {
            options: *options,
            from,
            to,
        }));
        for uses in crossed {
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
        crossings,
        points,
        options,
        immaterial,
    }))
}

/// Two options held against each other.
struct Pair<'a> {
    asked: &'a ReuseComparison,
    axis: ReuseAxis,
    of: [&'a ReuseOption; 2],
}

impl Pair<'_> {
    /// Who is lower at so many uses, where a difference counts from this share on.
    fn lower(&self, material_from: Decimal, uses: Decimal) -> Result<ReuseLower, Fault> {
        let total = |option| {
            let systems = &self.asked.systems;
            self.asked.total(systems, option, self.axis, uses)
        };
        let [base, other] = self.of.map(total);
        lower(material_from, base?, other?)
    }

    /// Where the curves cross, the least difference aside; `totals` are what both take at each number of uses.
    fn crossings<'t>(
        &self,
        looked: &[Decimal],
        totals: impl Iterator<Item = (&'t Exact, &'t Exact)>,
    ) -> Result<Vec<Decimal>, Fault> {
        let sign = |uses| self.lower(Decimal::ZERO, uses);
        let mut crossings = Vec::new();
        let mut before: Option<(Decimal, ReuseLower)> = None;
        for (uses, (base, other)) in looked.iter().zip(totals) {
            let now = lower(Decimal::ZERO, *base, *other)?;
            if now == ReuseLower::Equal {
                continue;
            }
            if let Some((at, was)) = before
                && was != now
            {
                crossings.push(first_where(at, *uses, |uses| Ok(sign(uses)? != was))?);
            }
            before = Some((*uses, now));
        }
        Ok(crossings)
    }

    /// Where neither counts as lower because the difference is less than counts as one: from and to.
    fn immaterial(
        &self,
        looked: &[Decimal],
        crossed: &[Decimal],
    ) -> Result<Vec<(Decimal, Decimal)>, Fault> {
        let least = self.asked.material_from;
        let mut stretches: Vec<(Decimal, Decimal)> = Vec::new();
        if least.is_zero() {
            return Ok(stretches);
        }
        // Where they are equal, neither is lower either: the stretch goes on over that place.
        let is_even = |uses| {
            let found = self.lower(least, uses)?;
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
}

/// The first tenth of a use, from one number of uses on up to another, where `found` holds, given that it
/// holds at the last and not at the first.
fn first_where(
    from: Decimal,
    to: Decimal,
    found: impl Fn(Decimal) -> Result<bool, Fault>,
) -> Result<Decimal, Fault> {
    let part = Decimal::ONE
        .checked_div(Decimal::from(PARTS))
        .ok_or(Fault::Unread)?;
    let half = Decimal::new(5, 1);
    let (mut from, mut to) = (from, to);
    loop {
        let middle = to
            .checked_sub(from)
            .filter(|apart| *apart > part)
            .and_then(|apart| apart.checked_mul(half))
            .and_then(|half| half.checked_add(from))
            .map(|middle| middle.round_dp(1));
        let Some(middle) = middle.filter(|middle| from < *middle && *middle < to) else {
            return Ok(to.normalize());
        };
        if found(middle)? {
            to = middle;
        } else {
            from = middle;
        }
    }
}
