//! A corridor below the best bid: who is in it depends on a bid that does not win.

use super::Finding;
use super::draft::{Draft, Known};
use super::example::{Reversal, confirmed};
use super::said::Said;
use super::whole::{Measures, with};
use crate::award::corridor_from;
use crate::model::Deciding;
use crate::num::{Decimal, Exact, Scalar, decide};

/// Into how many steps prices and points are divided in the search for an example, in turn.
const FINENESS: [u32; 2] = [10, 20];

pub(super) fn find(draft: &Draft<'_>) -> Option<Finding> {
    let corridor = draft.lot.method.corridor()?;
    let example = FINENESS.iter().find_map(|steps| reversal(draft, *steps))?;
    let method = format!("{}/method/{}", draft.pointer, draft.lot.method.name());
    let pointers = vec![format!("{method}/corridor")];
    let share = ("share", Said::Percent(corridor.share));
    Some(example.finding(draft, "finding.rank_reversal_corridor", pointers, &[share]))
}

/// A bid, its quotient, and what decides within the corridor, the greatest first.
struct Candidate {
    bid: Measures,
    quotient: Decimal,
    deciding: Decimal,
}

/// The third bid has the best quotient and loses to the first within the corridor; it keeps the second
/// out, which would beat the first.
fn reversal(draft: &Draft<'_>, steps: u32) -> Option<Reversal> {
    let share = draft.lot.method.corridor()?.share;
    let all = candidates(draft, steps)?;
    let least = |best: Decimal| corridor_from(Exact::exact(best), share).result().ok();
    all.iter().find_map(|first| {
        let own = least(first.quotient)?;
        // The best that still has the first in its corridor, and the worst in the corridor of the first.
        let loses = all.iter().filter(|one| {
            let reaches = least(one.quotient);
            one.deciding < first.deciding
                && one.quotient > first.quotient
                && reaches.is_some_and(|least| decide(least) <= first.quotient)
        });
        let third = loses.max_by_key(|one| one.quotient)?;
        let beats = all
            .iter()
            .filter(|one| one.deciding > first.deciding && one.quotient >= decide(own));
        let second = beats.min_by_key(|one| one.quotient)?;
        if second.quotient >= decide(least(third.quotient)?) {
            return None;
        }
        let bids = [first, second, third].map(|one| one.bid.clone());
        confirmed(draft, &bids)
    })
}

/// Bids at every step of the price and of a quality, the one that decides where one does.
fn candidates(draft: &Draft<'_>, steps: u32) -> Option<Vec<Candidate>> {
    let deciding = draft.lot.method.corridor()?.deciding;
    let mut known = draft.known();
    let base = known.find(|one| draft.lot.method.base() == Some(one.index))?;
    let gives = |one: &Known<'_>| draft.lot.method.gives_points(one.index);
    let quality = match deciding {
        Deciding::MostPoints(criterion) => draft.known().find(|one| one.index == criterion),
        _ => draft.known().find(gives),
    };
    let quality = quality.filter(|one| one.index != base.index)?;
    let mut all = Vec::new();
    for price in 0..=steps {
        for points in 0..=steps {
            let price = draft.measure(base.range, price, steps).ok()?;
            let own = draft.measure(quality.range, points, steps).ok()?;
            let bid = with(draft.middle(), [(base.index, price), (quality.index, own)]);
            let rule = &quality.scored.rule;
            let reference = &quality.curve.reference;
            let worth = draft.worth(quality.index, rule, own, reference).ok()?;
            let Some(quotient) = draft.total(&bid) else {
                continue;
            };
            all.push(Candidate {
                quotient: decide(quotient),
                deciding: match deciding {
                    Deciding::LowestPrice => Decimal::ZERO.checked_sub(price)?,
                    _ => worth.points.value,
                },
                bid,
            });
        }
    }
    Some(all)
}
