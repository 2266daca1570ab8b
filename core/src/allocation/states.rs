//! The lightest choices by every way in which the places can be used, where these are few.

use super::flow::Weight;
use super::search::{Choice, Found};

/// How many ways to use the places are looked at, over all lots: some megabytes.
const MOST_STATES: usize = 1_000_000;

/// How far the places of the bidders that bid for more lots than they may win are used up: one number, in
/// which each of them has a digit.
pub(super) struct States<'a> {
    lots: usize,
    /// What may be chosen, by its number.
    choices: Vec<(usize, &'a Choice)>,
    /// By bidder: how much one place counts, and how many there are; none where it can never win too many.
    digits: Vec<Option<(usize, usize)>>,
    count: usize,
}

impl<'a> States<'a> {
    /// None where there are too many. Every bidder has as many places as any other.
    pub(super) fn of(
        lots: usize,
        choices: &'a [Choice],
        places: &[u32],
        banned: &[bool],
    ) -> Option<Self> {
        let choices = choices.iter().enumerate();
        let choices: Vec<(usize, &Choice)> = choices
            .filter(|(index, _)| banned.get(*index) != Some(&true))
            .collect();
        let mut count: usize = 1;
        let mut digits = Vec::with_capacity(places.len());
        let mut kept = vec![true; places.len()];
        for (bidder, places) in places.iter().enumerate() {
            let wanting = choices.iter().map(|(_, one)| *one);
            let wanting: Vec<&Choice> = wanting
                .filter(|one| one.bidders.contains(&bidder))
                .collect();
            let mut wanted: Vec<usize> = wanting.iter().map(|one| one.lot).collect();
            wanted.sort_unstable();
            wanted.dedup();
            // Whoever always bids with another one that is counted wins no more than that one.
            let is_with = |other: usize| wanting.iter().all(|one| one.bidders.contains(&other));
            let is_kept = |other: usize| other != bidder && kept.get(other) == Some(&true);
            let is_implied = (0..kept.len()).any(|other| is_kept(other) && is_with(other));
            let places = usize::try_from(*places).ok()?;
            if wanted.len() <= places || is_implied {
                if let Some(kept) = kept.get_mut(bidder) {
                    *kept = false;
                }
                digits.push(None);
                continue;
            }
            digits.push(Some((count, places)));
            count = count.checked_mul(places.checked_add(1)?)?;
            if count.checked_mul(lots)? > MOST_STATES {
                return None;
            }
        }
        Some(Self {
            lots,
            choices,
            digits,
            count,
        })
    }

    /// The lightest choices; none where a lot has none. Adds to `work` what it has looked at.
    pub(super) fn lightest(&self, work: &mut u64) -> Option<Found> {
        let mut reached: Vec<Option<Weight>> = vec![None; self.count];
        *reached.first_mut()? = Some(Weight::default());
        // By lot and state after it: the choice that leads there, and from which state.
        let mut steps: Vec<Vec<(usize, usize)>> = Vec::with_capacity(self.lots);
        for lot in 0..self.lots {
            let mut next = vec![None; self.count];
            let mut step = vec![(0, 0); self.count];
            let of_lot = self.choices.iter().filter(|(_, choice)| choice.lot == lot);
            for (index, choice) in of_lot {
                for (state, weight) in reached.iter().enumerate() {
                    *work = work.saturating_add(1);
                    let Some(weight) = weight.map(|weight| weight.plus(choice.weight)) else {
                        continue;
                    };
                    let Some(after) = self.after(state, choice) else {
                        continue;
                    };
                    let known: &mut Option<Weight> = next.get_mut(after)?;
                    if known.is_none_or(|known| weight < known) {
                        *known = Some(weight);
                        *step.get_mut(after)? = (*index, state);
                    }
                }
            }
            reached = next;
            steps.push(step);
        }
        let ends = reached.iter().enumerate();
        let ends = ends.filter_map(|(state, weight)| Some((weight.as_ref()?, state)));
        let (weight, mut state) = ends.min()?;
        let mut chosen = vec![None; self.lots];
        for (step, chosen) in steps.iter().zip(&mut chosen).rev() {
            let (choice, before) = *step.get(state)?;
            *chosen = Some(choice);
            state = before;
        }
        Some(Found {
            weight: *weight,
            chosen,
        })
    }

    /// The state after a choice; none where one of its bidders has no place left.
    fn after(&self, state: usize, choice: &Choice) -> Option<usize> {
        let mut after = state;
        for bidder in &choice.bidders {
            let Some((one, places)) = self.digits.get(*bidder).copied().flatten() else {
                continue;
            };
            let used = after
                .checked_div(one)?
                .checked_rem(places.checked_add(1)?)?;
            if used >= places {
                return None;
            }
            after = after.checked_add(one)?;
        }
        Some(after)
    }
}
