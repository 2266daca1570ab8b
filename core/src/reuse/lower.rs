//! From how many uses on a product system takes less than another.

use super::break_even::stretches;
use super::year::{Demand, year};
use crate::model::{ProductSystem, ReuseAxis};
use crate::num::{Fault, Scalar, sum};

/// From which of some points on one is lower up to the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LowerFrom {
    /// At each of them.
    Always,
    /// From this one on, and not at the one before.
    Point(u32),
    /// Not at the last.
    Never,
}

/// From which point on one is lower up to the last.
///
/// An order can turn more than once: a pool steps up by whole items. What counts is the last
/// [stretch](super::stretches), for only from there on it stays.
///
/// # Errors
///
/// The first fault of `lower`.
///
/// # Examples
///
/// ```
/// use wholelife::reuse::{LowerFrom, lower_from};
/// let at = |lower: &[bool]| {
///     let points = 1..=u32::try_from(lower.len()).unwrap();
///     lower_from(points, |point| Ok(lower[usize::try_from(point - 1).unwrap()])).unwrap()
/// };
/// assert_eq!(at(&[false, true, false, true, true]), LowerFrom::Point(4));
/// assert_eq!(at(&[true, true]), LowerFrom::Always);
/// assert_eq!(at(&[true, false]), LowerFrom::Never);
/// ```
pub fn lower_from(
    points: impl IntoIterator<Item = u32>,
    lower: impl FnMut(u32) -> Result<bool, Fault>,
) -> Result<LowerFrom, Fault> {
    let found = stretches(points, lower)?;
    Ok(match found.as_slice() {
        [only] if only.outcome => LowerFrom::Always,
        [.., last] if last.outcome => LowerFrom::Point(last.from),
        _ => LowerFrom::Never,
    })
}

/// What a year of a system takes in all, in money or kilograms CO2e.
///
/// # Errors
///
/// As for [`year`].
pub fn in_year<S: Scalar>(
    system: &ProductSystem,
    demand: Demand,
    axis: ReuseAxis,
) -> Result<S, Fault> {
    let lines = year::<S, _>(system, demand)?.lines;
    Ok(sum(lines.iter().filter_map(|line| line.values.of(axis))))
}
