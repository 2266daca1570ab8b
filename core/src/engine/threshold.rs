//! Published thresholds of points, or of money: of a criterion, of a group and of the total.

use super::Room;
use super::score::Scores;
use super::standing::reason;
use crate::award;
use crate::evaluation::{Reason, ReasonCode};
use crate::explain::{Figure, number};
use crate::model::Method;
use crate::num::{Decimal, Exact, Scalar, decide};
use crate::problem::Problems;

/// Whether anything can put a bid below a threshold.
pub(super) fn are_there(room: &Room<'_>) -> bool {
    let of_total = matches!(
        room.lot.method,
        Method::WeightedPoints {
            minimum_total: Some(_),
            ..
        }
    );
    let mut criteria = room.lot.criteria.iter();
    of_total || criteria.any(|criterion| criterion.minimum_points.is_some())
}

/// The published thresholds that a bid does not reach, of all whose points are known.
pub(super) fn missed(
    room: &Room<'_>,
    points: &[Option<Decimal>],
    weighted: &[Option<Decimal>],
    total: Option<Decimal>,
    scores: &Scores,
    pointer: &str,
    problems: &mut Problems,
) -> Vec<Reason> {
    let lot = room.lot;
    let mut below = Vec::new();
    // Money that quality is worth would tell what a redacted evaluation withholds.
    let by_points = matches!(lot.method, Method::WeightedPoints { .. });
    let shown = by_points || !room.redacted;
    let unit = if by_points { "points" } else { room.currency() };
    let reason = |code, subject: &str, required, reached| Reason {
        required: Some(Figure(required)),
        offered: Some(Figure(reached)).filter(|_| shown),
        unit: Some(unit.to_owned()),
        ..reason(code, subject, pointer.to_owned())
    };
    let groups = groups(room, weighted);
    for (index, criterion) in lot.criteria.iter().enumerate() {
        let Some(minimum) = criterion.minimum_points else {
            continue;
        };
        let reached = if criterion.scored.is_some() {
            points.get(index).copied().flatten()
        } else {
            let share = scores
                .shares
                .get(index)
                .copied()
                .unwrap_or((Decimal::ONE, Decimal::ONE));
            let of_group = groups.get(index).copied().flatten();
            of_group.and_then(|of_group| {
                number(
                    award::weighted(of_group, (share.1, share.0)),
                    pointer,
                    &criterion.id,
                    problems,
                )
            })
        };
        if let Some(reached) = reached.filter(|reached| decide(*reached) < decide(minimum)) {
            let code = ReasonCode::BelowMinimumPoints;
            below.push(reason(code, &criterion.id, minimum, reached));
        }
    }
    if let Method::WeightedPoints {
        minimum_total: Some(minimum),
        ..
    } = &lot.method
        && let Some(total) = total.filter(|total| decide(*total) < decide(*minimum))
    {
        let code = ReasonCode::BelowMinimumTotal;
        below.push(reason(code, &lot.id, *minimum, total));
    }
    below
}

/// By criterion: the weighted points of everything in it; none where something is not known.
fn groups(room: &Room<'_>, weighted: &[Option<Decimal>]) -> Vec<Option<Exact>> {
    let criteria = &room.lot.criteria;
    let mut groups = vec![Some(Exact::zero()); criteria.len()];
    for (index, criterion) in criteria.iter().enumerate() {
        if criterion.scored.is_none() {
            continue;
        }
        let points = weighted.get(index).copied().flatten().map(Exact::exact);
        // Reading the documents has bounded how deep groups stand in groups.
        let mut above = criterion.parent;
        while let Some(group) = above {
            if let Some(sum) = groups.get_mut(group) {
                *sum = sum.zip(points).map(|(sum, points)| sum + points);
            }
            above = criteria.get(group).and_then(|group| group.parent);
        }
    }
    groups
}
