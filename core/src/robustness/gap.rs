//! How far the winner is ahead of each rival, or the last of several suppliers of each that is none.

use super::awarded::{Awarded, band};
use super::total::Total;
use crate::award::Score;
use crate::num::{Decimal, Exact, Fault, Scalar, decide};

/// The lead over a rival: of the winner, or of the last of several suppliers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// The rival's entry.
    pub rival: usize,
    /// The winner's total and the rival's.
    pub totals: (Decimal, Decimal),
    /// The difference in points or money, below zero only within a corridor.
    pub lead: Decimal,
    /// The difference as a share of the winner's total; none where that is zero.
    pub relative: Option<Decimal>,
    /// Index of the tie break that put the rival behind, where the totals are equal or both are in a
    /// corridor, whose deciding comes first.
    pub decided_by: Option<usize>,
    /// Whether another order could stand behind the declared rounding of totals: before it, the two may
    /// be closer than it, or the other way round.
    pub within_rounding: bool,
}

/// The lead over each rival.
///
/// # Errors
///
/// The fault of a number that is not known to the decimals that are decided by.
pub fn gaps(awarded: &Awarded<'_>) -> Result<Vec<Gap>, Fault> {
    let total = |entry: usize| {
        let total = awarded.score(entry)?.total?;
        Some(total.value)
    };
    let mut gaps = Vec::new();
    for rival in &awarded.rivals {
        let (Some(first), Some(other)) = (total(awarded.last()), total(*rival)) else {
            continue;
        };
        let lead = awarded.merit(Exact::exact(first) - Exact::exact(other));
        let known = decide(lead.result()?);
        let relative = lead / Exact::exact(first.abs());
        gaps.push(Gap {
            rival: *rival,
            totals: (first, other),
            lead: known,
            relative: relative.result().ok().map(decide),
            decided_by: (known.is_zero() || is_in_corridor(awarded, other))
                .then(|| decided_by(awarded, *rival))
                .flatten(),
            within_rounding: within_rounding(awarded, *rival, known)?,
        });
    }
    Ok(gaps)
}

/// Whether a total counts as good as the best.
fn is_in_corridor(awarded: &Awarded<'_>, total: Decimal) -> bool {
    let corridor = awarded.scores.corridor;
    corridor.is_some_and(|(_, least)| decide(total) >= least)
}

/// The tie break that parted the rival from the bid before it that wins: the first in which the two differ.
fn decided_by(awarded: &Awarded<'_>, rival: usize) -> Option<usize> {
    let (first, other) = (awarded.keys(awarded.last()), awarded.keys(rival));
    first
        .iter()
        .zip(&other)
        .position(|(one, other)| one != other)
}

/// Whether declared roundings could have made a lead of this size.
fn within_rounding(awarded: &Awarded<'_>, rival: usize, lead: Decimal) -> Result<bool, Fault> {
    let stages = awarded.stages();
    let of = |score: &Score, entry: usize| {
        let parts = score.weighted.iter().zip(&score.points).enumerate();
        let mut sum = Exact::zero();
        for (criterion, (weighted, points)) in parts {
            if awarded.terms.method.is_amount(criterion) {
                continue;
            }
            if weighted.is_some_and(|one| one.rounded.is_some()) {
                sum = sum + band(stages.weighted);
            }
            if points.is_some_and(|one| one.rounded.is_some()) {
                let share = awarded.terms.share(criterion);
                sum = sum + crate::award::weighted(band(stages.criterion), share);
            }
        }
        let of_total = Total::of(awarded, entry, usize::MAX);
        of_total.map_or(sum, |total| total.band(sum)) + band(stages.total)
    };
    let mut both = Exact::zero();
    for entry in [awarded.last(), rival] {
        both = both
            + awarded
                .score(entry)
                .map_or_else(Exact::zero, |score| of(score, entry));
    }
    let both = decide(both.result()?);
    Ok(!both.is_zero() && lead <= both)
}
