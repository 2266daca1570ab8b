//! The lots so that all of them together cost least.

use super::Unallocated;
use super::field::{Allocated, Field, Step, StepKind, Tie};
use super::flow::Weight;
use super::search::{Choice, Found, Search};
use crate::model::NoOtherBid;
use crate::num::{DECISION_DECIMALS, Decimal, Fault, decide};

/// A way to award a lot, as it is told.
struct Way {
    candidate: Option<usize>,
    kind: StepKind,
    /// How good it is for the lot, the lower the better.
    level: u32,
}

/// Every lot goes to one of its bids so that as few as possible are left over, then so that the sum of the
/// values is least, and of such awards to the one that places the first lot of `order` best, then the second.
///
/// # Formula
///
/// ```text
/// min Σ v(l, w(l)) subject to |{l : w(l) is of b}| ≤ m for every bidder b
/// ```
///
/// where `w(l)` is the winner of lot `l`, `v` its value and `m` how many lots a bidder may win. A lot that
/// goes to nobody counts with the value of its first bid, so that none is left over because it is dear.
pub(super) fn by_total(field: &Field, order: &[usize]) -> Result<Allocated, Unallocated> {
    let (choices, ways) = choices(field).ok_or(Unallocated::Fault(Fault::Overflow))?;
    let mut search = Search {
        lots: field.lots.len(),
        choices: &choices,
        places: vec![field.most_won; field.bidders],
        work: 0,
        branches: 0,
    };
    let mut banned = vec![false; choices.len()];
    // Every lot can go to nobody, or past the limit, so there is an award.
    let Some(mut found) = search.lightest(&banned, None)? else {
        return Ok(Allocated::of(field.lots.len(), Vec::new()));
    };
    let lightest = Some(found.weight);
    for lot in order {
        let of_lot = |index: &usize| choices.get(*index).is_some_and(|one| one.lot == *lot);
        let level = |index: usize| ways.get(index).map(|way| way.level);
        let mut levels: Vec<u32> = (0..choices.len())
            .filter(of_lot)
            .filter_map(level)
            .collect();
        levels.sort_unstable();
        levels.dedup();
        let reached = chosen(&found, *lot).and_then(level);
        for tried in levels {
            let mut only = banned.clone();
            for (index, banned) in only.iter_mut().enumerate() {
                *banned |= of_lot(&index) && level(index) != Some(tried);
            }
            // What is found already has the best level that is left.
            if Some(tried) == reached {
                banned = only;
                break;
            }
            if let Some(better) = search.lightest(&only, lightest)? {
                (banned, found) = (only, better);
                break;
            }
        }
    }
    let tie = tie(&mut search, &found, &banned, &ways, order)?;
    let steps: Vec<Step> = order
        .iter()
        .filter_map(|lot| {
            let way = ways.get(chosen(&found, *lot)?)?;
            match (way.kind, way.candidate) {
                (StepKind::Awarded, Some(candidate)) => Some(field.awarded(*lot, candidate, None)),
                // A lot without bids has no step.
                _ if field.lot(*lot).is_empty() => None,
                (kind, candidate) => Some(Step {
                    lot: *lot,
                    kind,
                    candidate,
                    passed_over: match candidate {
                        Some(_) => Vec::new(),
                        None => (0..field.lot(*lot).len()).collect(),
                    },
                    loss: None,
                }),
            }
        })
        .collect();
    Ok(match tie {
        Some(tie) => Allocated::tied(field.lots.len(), Vec::new(), tie),
        None => Allocated::of(field.lots.len(), steps),
    })
}

fn chosen(found: &Found, lot: usize) -> Option<usize> {
    found.chosen.get(lot).copied().flatten()
}

/// Bids that share a place in a lot, of which either could win at the same cost.
fn tie(
    search: &mut Search<'_>,
    found: &Found,
    banned: &[bool],
    ways: &[Way],
    order: &[usize],
) -> Result<Option<Tie>, Unallocated> {
    for lot in order {
        let of_lot = search.choices.iter().enumerate();
        let of_lot = of_lot.filter(|(_, choice)| choice.lot == *lot);
        let of_lot: Vec<usize> = of_lot.map(|(index, _)| index).collect();
        let is_left = |index: &&usize| !banned.get(**index).copied().unwrap_or(true);
        let left: Vec<usize> = of_lot.iter().filter(is_left).copied().collect();
        let mut able = Vec::new();
        for index in left.iter().filter(|_| left.len() > 1) {
            let mut only = banned.to_vec();
            for other in left.iter().filter(|other| *other != index) {
                if let Some(banned) = only.get_mut(*other) {
                    *banned = true;
                }
            }
            if search.lightest(&only, Some(found.weight))?.is_some() {
                able.extend(ways.get(*index).and_then(|way| way.candidate));
            }
        }
        if able.len() > 1 {
            return Ok(Some(Tie {
                lot: *lot,
                candidates: able,
            }));
        }
    }
    Ok(None)
}

/// Every way to award every lot; none where a value, or a sum of them, does not fit.
fn choices(field: &Field) -> Option<(Vec<Choice>, Vec<Way>)> {
    let mut choices = Vec::new();
    let mut ways = Vec::new();
    // Sums over all lots, and differences of them, then fit as well.
    let lots = i128::try_from(field.lots.len()).ok()?;
    let most = i128::MAX
        .checked_div(lots.checked_add(1)?)?
        .checked_div(8)?;
    for (lot, candidates) in field.lots.iter().enumerate() {
        for (index, candidate) in candidates.iter().enumerate() {
            let cost = units(candidate.value.unwrap_or_default())?;
            if cost.checked_abs()? > most {
                return None;
            }
            choices.push(Choice {
                lot,
                bidders: candidate.bidders.clone(),
                weight: Weight { beyond: 0, cost },
            });
            ways.push(Way {
                candidate: Some(index),
                kind: StepKind::Awarded,
                level: candidate.place,
            });
            if field.no_other_bid == NoOtherBid::LimitLifted && candidate.place == 1 {
                choices.push(Choice {
                    lot,
                    bidders: Vec::new(),
                    weight: Weight { beyond: 1, cost },
                });
                ways.push(Way {
                    candidate: Some(index),
                    kind: StepKind::LimitLifted,
                    level: LEFT_OVER,
                });
            }
        }
        if field.no_other_bid == NoOtherBid::NoWinner || candidates.is_empty() {
            let first = candidates.iter().filter(|candidate| candidate.place == 1);
            let first = first.map(|first| first.value.unwrap_or_default()).min();
            choices.push(Choice {
                lot,
                bidders: Vec::new(),
                weight: Weight {
                    beyond: 1,
                    cost: units(first.unwrap_or_default())?,
                },
            });
            ways.push(Way {
                candidate: None,
                kind: StepKind::NoWinner,
                level: LEFT_OVER,
            });
        }
    }
    Some((choices, ways))
}

/// No place in a lot is worse.
const LEFT_OVER: u32 = u32::MAX;

/// A decided number in units of the last decimal that is decided by.
fn units(value: Decimal) -> Option<i128> {
    let decided = decide(value);
    let missing = DECISION_DECIMALS.checked_sub(decided.scale())?;
    decided
        .mantissa()
        .checked_mul(10_i128.checked_pow(missing)?)
}
