//! The cheapest choices that cover every lot once and leave nobody more lots than it may win.

use super::Unallocated;
use super::flow::{Arc, Weight, cheapest};

/// How many branches are looked into before the search gives up.
///
/// A bound is taken from the problem without what makes it hard; where that already gives an answer,
/// nothing is searched. Only joint bids whose lots count for each partner leave something to search for.
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
}

/// What a search covers.
#[derive(Debug)]
pub(super) struct Search<'a> {
    pub(super) lots: usize,
    pub(super) choices: &'a [Choice],
    /// By bidder.
    pub(super) places: Vec<u32>,
    pub(super) work: u64,
    pub(super) branches: u32,
}

/// The choices by lot, and what they weigh.
#[derive(Debug, Clone)]
pub(super) struct Found {
    pub(super) weight: Weight,
    pub(super) chosen: Vec<Option<usize>>,
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
        let mut branches = vec![Branch {
            banned: banned.to_vec(),
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
            match self.overdrawn(&found, &branch.taken) {
                None if bound.is_some() => return Ok(Some(found)),
                None => best = Some(found),
                Some(choice) => {
                    let mut without = branch.clone();
                    if let Some(banned) = without.banned.get_mut(choice) {
                        *banned = true;
                    }
                    let mut with = branch;
                    with.taken.push(choice);
                    branches.push(without);
                    branches.push(with);
                    self.branches = self.branches.saturating_add(2);
                }
            }
        }
        Ok(best)
    }

    /// The lightest choices where every choice takes places of its first bidder alone: nothing that keeps
    /// all limits is lighter. None where what is taken keeps them not.
    fn relaxed(&mut self, branch: &Branch) -> Option<Found> {
        let mut places = self.places.clone();
        let mut is_taken = vec![None; self.lots];
        for choice in &branch.taken {
            let taken = self.choices.get(*choice)?;
            *is_taken.get_mut(taken.lot)? = Some(*choice);
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
            let mut places = choice.bidders.iter().map(|bidder| places.get(*bidder));
            let is_possible = places.all(|left| left.is_some_and(|left| *left > 0));
            // The places of what is taken are gone already.
            let bidder = choice.bidders.first().copied().filter(|_| taken.is_none());
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

    /// A choice, not yet settled, that takes a place which its second or later bidder does not have.
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
        // The places of first bidders, and of what is settled, have been kept.
        let mut unsettled = chosen().filter(|index| !taken.contains(index));
        let of_several = unsettled.find(|index| {
            let choice = self.choices.get(**index);
            let bidders = choice.map_or(&[][..], |choice| choice.bidders.as_slice());
            bidders.iter().skip(1).any(is_over)
        });
        of_several.copied()
    }
}
