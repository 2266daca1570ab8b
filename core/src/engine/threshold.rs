//! Why a bid below a published threshold is not ranked.

use super::Room;
use super::standing::reason;
use crate::award::Missed;
use crate::evaluation::{Reason, ReasonCode};
use crate::explain::Figure;
use crate::model::Method;

/// The published threshold that the bid at `pointer` does not reach, as a reason.
pub(super) fn missed(room: &Room<'_>, missed: &Missed, pointer: &str) -> Reason {
    let lot = room.lot;
    // Money that quality is worth would tell what a redacted evaluation withholds.
    let by_points = !matches!(lot.method, Method::EvaluationPrice { .. });
    let unit = if by_points { "points" } else { room.currency() };
    let criterion = missed.criterion.and_then(|index| lot.criteria.get(index));
    let (code, subject) = match criterion {
        Some(criterion) => (ReasonCode::BelowMinimumPoints, &criterion.id),
        None => (ReasonCode::BelowMinimumTotal, &lot.id),
    };
    Reason {
        required: Some(Figure(missed.required)),
        offered: Some(Figure(missed.reached)).filter(|_| by_points || !room.redacted),
        unit: Some(unit.to_owned()),
        ..reason(code, subject, pointer.to_owned())
    }
}
