//! The lots so that all of them together cost least.

use super::Unallocated;
use super::combination::{CombinedTie, Winner};
use super::field::{Allocated, Field, Step, StepKind};
use super::flow::Weight;
use super::level::Level;
use super::search::{Choice, Found, Search};
use crate::model::NoOtherBid;
use crate::num::{DECISION_DECIMALS, Decimal, Fault, decide};

/// A way to award a lot, as it is told.
pub(super) struct Way {
    /// The candidate, or the combined bid.
    pub(super) winner: Option<Winner>,
    pub(super) kind: StepKind,
    /// How good it is for the lot, the lower the better.
    pub(super) level: u32,
}

/// Every way to award every lot.
#[derive(Default)]
pub(super) struct Ways {
    pub(super) choices: Vec<Choice>,
    /// By choice: what it means.
    pub(super) ways: Vec<Way>,
    /// The choices of each combined bid.
    pub(super) packages: Vec<Vec<usize>>,
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
    let ways = Ways::of(field).ok_or(Unallocated::Fault(Fault::Overflow))?;
    let mut search = ways.search(field);
    // Every lot can go to nobody, or past the limit, so there is an award.
    let Some((found, banned)) = ways.best(&mut search, order)? else {
        return Ok(Allocated::of(field.lots.len(), Vec::new()));
    };
    let tie = ways.tie(&mut search, &found, &banned, order.iter().copied())?;
    let steps: Vec<Step> = order
        .iter()
        .filter_map(|lot| {
            let way = ways.ways.get(found.chosen_in(*lot)?)?;
            let candidate = way.winner.and_then(Winner::candidate);
            match (way.kind, candidate) {
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
        Some(tie) => Allocated::tied(field.lots.len(), Vec::new(), tie.separate()),
        None => Allocated::of(field.lots.len(), steps),
    })
}

/// The differences of values of a lot's candidates at which two ways to award it cost the same, with the least
/// that the other lots then cost.
pub(super) fn levels(field: &Field, lot: usize) -> Result<Vec<Level>, Unallocated> {
    let overflow = Unallocated::Fault(Fault::Overflow);
    let ways = Ways::of(field).ok_or(overflow)?;
    let mut search = ways.search(field);
    let is_of_lot = |index: usize| ways.choices.get(index).is_some_and(|one| one.lot == lot);
    // By way: the candidate whose value counts, how many lots are left over, and what the others cost.
    let mut beside: Vec<(usize, i64, i128)> = Vec::new();
    for (index, choice) in ways.choices.iter().enumerate() {
        let Some(counted) = ways.counted(field, index).filter(|_| choice.lot == lot) else {
            continue;
        };
        let others = (0..ways.choices.len()).map(|other| other != index && is_of_lot(other));
        if let Some(found) = search.lightest(&others.collect::<Vec<bool>>(), None)? {
            let rest = found.weight.cost.checked_sub(choice.weight.cost);
            beside.push((counted, found.weight.beyond, rest.ok_or(overflow)?));
        }
    }
    let least = beside.iter().map(|(_, beyond, _)| *beyond).min();
    beside.retain(|(_, beyond, _)| Some(*beyond) == least);
    let mut levels = Vec::new();
    for (position, (better, _, rest)) in beside.iter().enumerate() {
        for (worse, _, other) in beside.iter().skip(position.saturating_add(1)) {
            let apart = rest.checked_sub(*other).ok_or(overflow)?;
            let apart = Decimal::try_from_i128_with_scale(apart, DECISION_DECIMALS);
            levels.push(Level {
                better: *better,
                worse: *worse,
                apart: apart.map_err(|_| overflow)?,
            });
        }
    }
    levels.retain(|level| level.better != level.worse);
    Ok(levels)
}

impl Ways {
    /// The candidate whose value a way to award a lot counts: the first, where the lot goes to nobody.
    fn counted(&self, field: &Field, index: usize) -> Option<usize> {
        let winner = self.ways.get(index)?.winner;
        winner.and_then(Winner::candidate).or_else(|| {
            let candidates = field.lot(self.choices.get(index)?.lot).iter().enumerate();
            let first = candidates.filter(|(_, candidate)| candidate.place == 1);
            let least = first.min_by_key(|(_, first)| first.value.unwrap_or_default());
            least.map(|(index, _)| index)
        })
    }

    /// Every way to award every lot to its own bids; none where a value, or a sum of them, does not fit.
    pub(super) fn of(field: &Field) -> Option<Self> {
        let mut all = Self::default();
        for (lot, candidates) in field.lots.iter().enumerate() {
            for (index, candidate) in candidates.iter().enumerate() {
                let cost = units(candidate.value.unwrap_or_default())?;
                if cost.checked_abs()? > most(field.lots.len())? {
                    return None;
                }
                let winner = Some(Winner::Separate(index));
                all.add(
                    lot,
                    candidate.bidders.clone(),
                    (0, cost),
                    (winner, StepKind::Awarded, candidate.place),
                );
                if field.no_other_bid == NoOtherBid::LimitLifted && candidate.place == 1 {
                    let way = (winner, StepKind::LimitLifted, LEFT_OVER);
                    all.add(lot, Vec::new(), (1, cost), way);
                }
            }
            if field.no_other_bid == NoOtherBid::NoWinner || candidates.is_empty() {
                let first = candidates.iter().filter(|candidate| candidate.place == 1);
                let first = first.map(|first| first.value.unwrap_or_default()).min();
                let cost = units(first.unwrap_or_default())?;
                let way = (None, StepKind::NoWinner, LEFT_OVER);
                all.add(lot, Vec::new(), (1, cost), way);
            }
        }
        Some(all)
    }

    fn add(
        &mut self,
        lot: usize,
        bidders: Vec<usize>,
        (beyond, cost): (i64, i128),
        (winner, kind, level): (Option<Winner>, StepKind, u32),
    ) {
        self.choices.push(Choice {
            lot,
            bidders,
            weight: Weight {
                beyond,
                cost,
                combined: 0,
            },
            package: None,
        });
        self.ways.push(Way {
            winner,
            kind,
            level,
        });
    }

    /// A search among all of them.
    pub(super) fn search(&self, field: &Field) -> Search<'_> {
        let bidders = || self.choices.iter().flat_map(|choice| &choice.bidders);
        let wanted = |bidder| bidders().filter(|other| **other == bidder).count();
        Search {
            lots: field.lots.len(),
            choices: &self.choices,
            packages: &self.packages,
            places: vec![field.most_won; field.bidders],
            wanted: (0..field.bidders).map(wanted).collect(),
            work: 0,
            branches: 0,
        }
    }

    /// The lightest award, of such awards the one that places the first lot of `order` best, then the
    /// second; with what then can no longer be chosen.
    pub(super) fn best(
        &self,
        search: &mut Search<'_>,
        order: &[usize],
    ) -> Result<Option<(Found, Vec<bool>)>, Unallocated> {
        let mut banned = vec![false; self.choices.len()];
        let Some(mut found) = search.lightest(&banned, None)? else {
            return Ok(None);
        };
        let lightest = Some(found.weight);
        for lot in order {
            let of_lot =
                |index: &usize| self.choices.get(*index).is_some_and(|one| one.lot == *lot);
            let level = |index: usize| self.ways.get(index).map(|way| way.level);
            let mut levels: Vec<u32> = (0..self.choices.len())
                .filter(of_lot)
                .filter_map(level)
                .collect();
            levels.sort_unstable();
            levels.dedup();
            let reached = found.chosen_in(*lot).and_then(level);
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
        Ok(Some((found, banned)))
    }

    /// Bids that share a place in a lot, of which either could win at the same cost.
    pub(super) fn tie(
        &self,
        search: &mut Search<'_>,
        found: &Found,
        banned: &[bool],
        lots: impl Iterator<Item = usize>,
    ) -> Result<Option<CombinedTie>, Unallocated> {
        for lot in lots {
            let of_lot = self.choices.iter().enumerate();
            let of_lot = of_lot.filter(|(_, choice)| choice.lot == lot);
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
                    able.extend(self.ways.get(*index).and_then(|way| way.winner));
                }
            }
            if able.len() > 1 {
                return Ok(Some(CombinedTie { lot, winners: able }));
            }
        }
        Ok(None)
    }
}

/// The most that a value may be, so that sums over all lots, and differences of them, fit as well.
pub(super) fn most(lots: usize) -> Option<i128> {
    let lots = i128::try_from(lots).ok()?;
    i128::MAX.checked_div(lots.checked_add(1)?)?.checked_div(8)
}

/// No place in a lot is worse.
pub(super) const LEFT_OVER: u32 = u32::MAX;

/// A decided number in units of the last decimal that is decided by.
pub(super) fn units(value: Decimal) -> Option<i128> {
    let decided = decide(value);
    let missing = DECISION_DECIMALS.checked_sub(decided.scale())?;
    decided
        .mantissa()
        .checked_mul(10_i128.checked_pow(missing)?)
}
