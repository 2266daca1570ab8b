//! The cheapest choices that cover every lot once and leave nobody more lots than it may win.

use std::cmp::Reverse;

use super::Unallocated;
use super::flow::{Arc, Weight, cheapest};
use super::states::States;

/// How many branches are looked into before the search gives up.
///
/// A bound is taken from the problem without what makes it hard; where that already gives an answer,
/// nothing is searched. Only joint bids whose lots count for each partner, and combined bids, leave something
/// to search for; without combined bids branches are left for what has too many states.
pub const MOST_BRANCHES: u32 = 2_000;

/// How many bids are looked at in all, a second or two: far more than thirty lots of twelve bidders need.
pub const MOST_WORK: u64 = 300_000_000;

/// A way to award a lot.
#[derive(Debug, Clone)]
pub(super) struct Choice {
    pub(super) lot: usize,
    /// Whose lots it counts among; nobody's where the lot goes to nobody, or the limit does not hold.
    pub(super) bidders: Vec<usize>,
    pub(super) weight: Weight,
    /// Which package it is a part of: all of its choices are made, or none.
    pub(super) package: Option<usize>,
}

/// What a search covers.
#[derive(Debug)]
pub(super) struct Search<'a> {
    pub(super) lots: usize,
    pub(super) choices: &'a [Choice],
    /// The choices of each package, at most one of a lot.
    pub(super) packages: &'a [Vec<usize>],
    /// By bidder.
    pub(super) places: Vec<u32>,
    /// By bidder: how many choices name it.
    pub(super) wanted: Vec<usize>,
    pub(super) work: u64,
    pub(super) branches: u32,
}

/// The choices by lot, and what they weigh.
#[derive(Debug, Clone)]
pub(super) struct Found {
    pub(super) weight: Weight,
    pub(super) chosen: Vec<Option<usize>>,
}

impl Found {
    /// The choice of a lot.
    pub(super) fn chosen_in(&self, lot: usize) -> Option<usize> {
        self.chosen.get(lot).copied().flatten()
    }
}

/// Choices that are settled, and what is left to choose from.
#[derive(Debug, Clone)]
struct Branch {
    banned: Vec<bool>,
    taken: Vec<usize>,
}

impl Search<'_> {
    /// The lightest choices without the banned ones, that weigh at most `bound`; the first of that weight
    /// where there is a bound.
    pub(super) fn lightest(
        &mut self,
        banned: &[bool],
        bound: Option<Weight>,
    ) -> Result<Option<Found>, Unallocated> {
        let mut best: Option<Found> = None;
        let mut banned = banned.to_vec();
        for package in self.packages {
            // A package that cannot be whole is none.
            if package
                .iter()
                .any(|choice| banned.get(*choice) == Some(&true))
            {
                ban(&mut banned, package);
            }
        }
        let mut states = None;
        if self.packages.is_empty() {
            states = States::of(self.lots, self.choices, &self.places, &banned);
        }
        let mut branches = vec![Branch {
            banned,
            taken: Vec::new(),
        }];
        while let Some(branch) = branches.pop() {
            if self.work > MOST_WORK || self.branches > MOST_BRANCHES {
                return Err(Unallocated::TooLarge);
            }
            let Some(found) = self.relaxed(&branch) else {
                continue;
            };
            let is_better = best.as_ref().is_none_or(|best| found.weight < best.weight);
            if !is_better || bound.is_some_and(|bound| found.weight > bound) {
                continue;
            }
            match self.unsettled(&found, &branch.taken) {
                None if bound.is_some() => return Ok(Some(found)),
                None => best = Some(found),
                Some(choices) => {
                    if let Some(states) = &states {
                        let found = states.lightest(&mut self.work);
                        return Ok(
                            found.filter(|found| bound.is_none_or(|most| found.weight <= most))
                        );
                    }
                    let mut without = branch.clone();
                    ban(&mut without.banned, &choices);
                    let mut with = branch;
                    with.taken.extend(choices);
                    branches.push(without);
                    branches.push(with);
                    self.branches = self.branches.saturating_add(2);
                }
            }
        }
        Ok(best)
    }

    /// The bidder of a choice that is most wanted, the first of such: a bound that counts its places alone is
    /// seldom far off.
    fn counted(&self, choice: &Choice) -> Option<usize> {
        let wanted = |bidder: &&usize| Reverse(self.wanted.get(**bidder));
        choice.bidders.iter().min_by_key(wanted).copied()
    }

    /// The lightest choices where every choice takes places of one bidder alone and packages may be
    /// broken up: nothing that keeps all limits is lighter. None where what is taken keeps them not.
    fn relaxed(&mut self, branch: &Branch) -> Option<Found> {
        let mut places = self.places.clone();
        let mut is_taken = vec![None; self.lots];
        for choice in &branch.taken {
            let taken = self.choices.get(*choice)?;
            if is_taken.get_mut(taken.lot)?.replace(*choice).is_some() {
                return None;
            }
            for bidder in &taken.bidders {
                let left = places.get_mut(*bidder)?;
                *left = left.checked_sub(1)?;
            }
        }
        let mut arcs: Vec<Vec<Arc>> = vec![Vec::new(); self.lots];
        for (index, choice) in self.choices.iter().enumerate() {
            let is_banned = branch.banned.get(index).copied().unwrap_or(false);
            let taken = is_taken.get(choice.lot).copied().flatten();
            if taken.map_or(is_banned, |taken| taken != index) {
                continue;
            }
            if taken.is_none() && self.is_blocked(choice, &is_taken) {
                continue;
            }
            let mut places = choice.bidders.iter().map(|bidder| places.get(*bidder));
            let is_possible = places.all(|left| left.is_some_and(|left| *left > 0));
            // The places of what is taken are gone already.
            let bidder = self.counted(choice).filter(|_| taken.is_none());
            if taken.is_some() || is_possible {
                arcs.get_mut(choice.lot)?.push(Arc {
                    choice: index,
                    bidder,
                    weight: choice.weight,
                });
            }
        }
        let chosen = cheapest(&arcs, &places, &mut self.work);
        let mut weight = Weight::default();
        for chosen in &chosen {
            // All ways to award the lot are banned, or nobody has a place left.
            weight = weight.plus((*chosen)?.weight);
        }
        Some(Found {
            weight,
            chosen: chosen.iter().map(|arc| arc.map(|arc| arc.choice)).collect(),
        })
    }

    /// Whether another choice is taken in a lot that a choice's package needs.
    fn is_blocked(&self, choice: &Choice, is_taken: &[Option<usize>]) -> bool {
        let parts = choice
            .package
            .and_then(|package| self.packages.get(package));
        let mut lots = parts.into_iter().flatten();
        lots.any(|part| {
            let lot = self.choices.get(*part).map(|part| part.lot);
            lot.is_some_and(|lot| is_taken.get(lot).copied().flatten().is_some())
        })
    }

    /// Choices that stand or fall together and are not settled: a package that is broken up, or a choice
    /// that takes a place which another than its counted bidder does not have, with its package.
    fn unsettled(&self, found: &Found, taken: &[usize]) -> Option<Vec<usize>> {
        let is_chosen = |index: &usize| {
            let lot = self.choices.get(*index).map(|choice| choice.lot);
            lot.and_then(|lot| found.chosen_in(lot)) == Some(*index)
        };
        let mut packages = self.packages.iter();
        let broken =
            packages.find(|parts| parts.iter().any(is_chosen) && !parts.iter().all(is_chosen));
        if let Some(parts) = broken {
            return Some(parts.clone());
        }
        let choice = self.overdrawn(found, taken)?;
        let package = self.choices.get(choice)?.package;
        let parts = package.and_then(|package| self.packages.get(package));
        Some(parts.cloned().unwrap_or_else(|| vec![choice]))
    }

    /// A choice, not yet settled, that takes a place which another than its counted bidder does not have.
    fn overdrawn(&self, found: &Found, taken: &[usize]) -> Option<usize> {
        let mut used = vec![0_u32; self.places.len()];
        let chosen = || found.chosen.iter().flatten();
        for choice in chosen().filter_map(|index| self.choices.get(*index)) {
            for bidder in &choice.bidders {
                if let Some(used) = used.get_mut(*bidder) {
                    *used = used.saturating_add(1);
                }
            }
        }
        let is_over = |bidder: &usize| used.get(*bidder) > self.places.get(*bidder);
        // The places of counted bidders, and of what is settled, have been kept.
        let mut unsettled = chosen().filter(|index| !taken.contains(index));
        let of_several = unsettled.find(|index| {
            let choice = self.choices.get(**index);
            let bidders = choice.map_or(&[][..], |choice| choice.bidders.as_slice());
            let counted = choice.and_then(|choice| self.counted(choice));
            let mut others = bidders.iter().filter(|bidder| Some(**bidder) != counted);
            others.any(is_over)
        });
        of_several.copied()
    }
}

fn ban(banned: &mut [bool], choices: &[usize]) {
    for choice in choices {
        if let Some(banned) = banned.get_mut(*choice) {
            *banned = true;
        }
    }
}
