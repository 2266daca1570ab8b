//! Which bids went on to the comparison, and why others did not.

use super::Room;
use super::assemble::named_places;
use super::score::Scores;
use super::standing::reason;
use crate::award::Score;
use crate::evaluation::{Reason, ReasonCode, ShortlistUsed};
use crate::explain::{Explained, Figure, Term};

/// The declared shortlist as it was applied.
pub(super) fn used(room: &Room<'_>, scores: &Scores) -> Option<ShortlistUsed> {
    let declared = room.lot.policies.shortlist.as_ref()?;
    let found = scores.award.shortlist.as_ref();
    let ties: &[_] = if declared.by_tie_chain {
        &room.lot.policies.ties
    } else {
        &[]
    };
    let advanced = found
        .map(|found| found.advanced.as_slice())
        .unwrap_or_default();
    Some(ShortlistUsed {
        bids: declared.bids,
        criteria: declared
            .criteria
            .iter()
            .map(|criterion| room.criterion_id(*criterion).to_owned())
            .collect(),
        by_tie_chain: declared.by_tie_chain,
        still_tied: declared.still_tied,
        places: named_places(
            room,
            found
                .map(|found| found.places.as_slice())
                .unwrap_or_default(),
            ties,
        ),
        advanced: advanced
            .iter()
            .map(|offer| room.bidder_of(*offer))
            .collect(),
    })
}

/// The points by which the offer goes on or not.
pub(super) fn points(
    room: &Room<'_>,
    scores: &Scores,
    offer: usize,
    score: Option<&Score>,
) -> Option<Explained> {
    let declared = room.lot.policies.shortlist.as_ref()?;
    let points = scores.award.shortlist.as_ref()?.points_of(offer)?;
    let inputs = declared.criteria.iter().filter_map(|criterion| {
        let weighted = score.and_then(|score| score.weighted.get(*criterion).copied().flatten());
        let term = Term::new("w", weighted?.value).in_unit("points");
        Some(term.named(room.criterion_id(*criterion)))
    });
    let inputs = inputs.collect();
    Some(Explained::new(points, "points", "award.shortlist", inputs))
}

/// Why the offer at `pointer` does not go on; none where it does, or was not considered.
pub(super) fn missed(
    room: &Room<'_>,
    scores: &Scores,
    offer: usize,
    pointer: &str,
) -> Option<Reason> {
    let shortlist = scores.award.shortlist.as_ref()?;
    let points = shortlist.points_of(offer)?;
    let advances = shortlist.advanced.contains(&offer);
    (!advances).then(|| Reason {
        required: shortlist.least().map(Figure),
        offered: Some(Figure(points)),
        unit: Some("points".to_owned()),
        ..reason(ReasonCode::NotShortlisted, &room.lot.id, pointer.to_owned())
    })
}
