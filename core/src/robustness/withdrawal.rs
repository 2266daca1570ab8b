//! Whether a bid that did not win decides who does: the award without each of them.

use super::awarded::Awarded;
use crate::award::{Entry, score};
use crate::model::Statistic;

/// A bid that does not win, and without which others do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withdrawal {
    /// The entry that is withdrawn.
    pub entry: usize,
    /// Who wins without it; entries, several of one winner where they share the place.
    pub winners: Vec<usize>,
}

/// The bids that did not win and without which others would win.
///
/// A bid counts in the result of another only in what is compared, by a place on a shortlist, or as the
/// best that a corridor goes down from; the award is made anew without each that does.
#[must_use]
pub fn withdrawals(awarded: &Awarded<'_>) -> Vec<Withdrawal> {
    let mut found = Vec::new();
    // Bids that share a last place that nobody has leave it to the others.
    let frees_a_place = awarded.winners.len() < awarded.seats.count();
    for entry in (0..awarded.entries.len()).filter(|entry| !awarded.wins(*entry)) {
        let Some(numbers) = awarded.entry(entry) else {
            continue;
        };
        let leads_corridor = awarded.terms.method.corridor().is_some();
        let is_listed = awarded.terms.policies.shortlist.is_some();
        let is_used = || awarded.is_compared(entry) && is_used(awarded, entry, numbers);
        if !leads_corridor && !is_listed && !frees_a_place && !is_used() {
            continue;
        }
        let mut entries = awarded.entries.to_vec();
        if let Some(place) = entries.get_mut(entry) {
            *place = None;
        }
        let winners = awarded.seats.taken(&score(awarded.terms, &entries).places);
        let stay = winners.len() == awarded.winners.len();
        if !stay || winners.iter().any(|winner| !awarded.wins(*winner)) {
            found.push(Withdrawal { entry, winners });
        }
    }
    found
}

/// Whether a rule compares with a measure of the entry: as the lowest, the highest, or one of many.
fn is_used(awarded: &Awarded<'_>, entry: usize, numbers: &Entry) -> bool {
    awarded.leaves().any(|criterion| {
        let declared = awarded.terms.criteria.get(criterion);
        let scored = declared.and_then(|criterion| criterion.scored.as_ref());
        let compares = scored.map_or::<&[Statistic], _>(&[], |scored| scored.rule.compares());
        let Some(own) = numbers.measure(criterion) else {
            return false;
        };
        let others = || {
            let others = awarded.entries.iter().enumerate();
            others
                .filter(|(other, _)| *other != entry && awarded.is_compared(*other))
                .filter_map(|(_, other)| other.as_ref()?.measure(criterion))
        };
        compares.iter().any(|statistic| match statistic {
            Statistic::Lowest => others().all(|other| own < other),
            Statistic::Highest => others().all(|other| own > other),
            Statistic::Mean | Statistic::Median | Statistic::Count => true,
        })
    })
}
