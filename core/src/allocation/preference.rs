//! Bidders that are first in more lots than they may win keep those that they want most.

use super::field::{Allocated, Field, Step, StepKind, Tie};
use crate::model::LimitedBidder;

/// Each lot is offered to its first bid; a bidder that has more than it may win keeps those that it wants
/// most and lets the others go to the next bid, until nobody has more.
///
/// In whatever order it is worked through, the award is the same, since every bid has one bidder and every
/// bidder one order (deferred acceptance, with the lots proposing).
pub(super) fn by_preference(field: &Field, bidders: &[LimitedBidder]) -> Allocated {
    let lots = field.lots.len();
    let mut steps = Vec::new();
    let mut released: Vec<Vec<usize>> = vec![Vec::new(); field.bidders];
    loop {
        let held = match held(field, &released) {
            Ok(held) => held,
            Err(tie) => return Allocated::tied(lots, steps, tie),
        };
        let mut changed = false;
        for (bidder, mut held) in held.into_iter().enumerate() {
            let preference = bidders
                .get(bidder)
                .map(|bidder| bidder.preference.as_slice());
            let wanted = |lot: usize| {
                preference
                    .unwrap_or_default()
                    .iter()
                    .position(|one| *one == lot)
            };
            // Reading has seen to it that each lot has a place.
            held.sort_by_key(|(lot, _)| wanted(*lot).unwrap_or(usize::MAX));
            let most = usize::try_from(field.most_won).unwrap_or(usize::MAX);
            for (lot, candidate) in held.into_iter().skip(most) {
                changed = true;
                if let Some(released) = released.get_mut(bidder) {
                    released.push(lot);
                }
                steps.push(Step {
                    lot,
                    kind: StepKind::Released,
                    candidate: Some(candidate),
                    passed_over: Vec::new(),
                    loss: None,
                });
            }
        }
        if !changed {
            break;
        }
    }
    for lot in 0..lots {
        let step = match left(field, lot, &released).as_slice() {
            [] if field.lot(lot).is_empty() => continue,
            [] => field.without(lot),
            [first, ..] => Ok(field.awarded(lot, *first, None)),
        };
        match step {
            Ok(step) => steps.push(step),
            Err(tie) => return Allocated::tied(lots, steps, tie),
        }
    }
    Allocated::of(lots, steps)
}

/// The first bids of a lot whose bidders have not let it go.
fn left(field: &Field, lot: usize, released: &[Vec<usize>]) -> Vec<usize> {
    field.first(lot, |_, candidate| {
        let mut bidders = candidate.bidders.iter().map(|bidder| released.get(*bidder));
        !bidders.any(|released| released.is_some_and(|released| released.contains(&lot)))
    })
}

/// By bidder: the lots in which it is first, with its bid.
fn held(field: &Field, released: &[Vec<usize>]) -> Result<Vec<Vec<(usize, usize)>>, Tie> {
    let mut held = vec![Vec::new(); field.bidders];
    for lot in 0..field.lots.len() {
        let first = left(field, lot, released);
        let candidate = match first.as_slice() {
            [] => continue,
            [only] => *only,
            _ => {
                return Err(Tie {
                    lot,
                    candidates: first,
                });
            }
        };
        let bidder = field.lot(lot).get(candidate);
        let bidder = bidder.and_then(|candidate| candidate.bidders.first().copied());
        if let Some(held) = bidder.and_then(|bidder| held.get_mut(bidder)) {
            held.push((lot, candidate));
        }
    }
    Ok(held)
}
