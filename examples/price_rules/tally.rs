//! Who wins, and how often somebody else would if a bid that does not win came or left.

use wholelife::award::{Entry, Terms, score};

use super::tender::{BIDS, tender};

/// How often something happens, by a way to award.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    /// Tenders in which one bid alone wins.
    pub(crate) decided: u32,
    /// Of these, those in which the cheapest bid wins.
    pub(crate) cheapest: u32,
    /// Those in which the winner changes when one of the bids that do not win is withdrawn.
    pub(crate) withdrawal: u32,
    /// Those in which a fourth bid that does not win changes which of the others does.
    pub(crate) addition: u32,
    /// By way: tenders in which both have a winner, and it is another one.
    pub(crate) other_winner: Vec<u32>,
}

/// Awards the first so many tenders in every way.
pub(crate) fn tallied(ways: &[Terms<'_>], tenders: u32) -> Vec<Tally> {
    let none = Tally {
        other_winner: vec![0; ways.len()],
        ..Tally::default()
    };
    let mut tallies = vec![none; ways.len()];
    for index in 0..tenders {
        let mut bids = tender(index.into());
        let fourth = bids.last_mut().and_then(Option::take);
        let winners: Vec<Option<usize>> = ways.iter().map(|way| winner(way, &bids)).collect();
        let cheapest = cheapest(&bids);
        for ((way, tally), winner) in ways.iter().zip(&mut tallies).zip(&winners) {
            let Some(winner) = *winner else { continue };
            count(&mut tally.decided, true);
            count(&mut tally.cheapest, Some(winner) == cheapest);
            count(&mut tally.withdrawal, withdrawn(way, &mut bids, winner));
            count(
                &mut tally.addition,
                added(way, &mut bids, fourth.as_ref(), winner),
            );
            for (other, times) in winners.iter().zip(&mut tally.other_winner) {
                count(times, other.is_some_and(|other| other != winner));
            }
        }
    }
    tallies
}

fn count(times: &mut u32, happens: bool) {
    *times = times.saturating_add(happens.into());
}

/// The bid that alone is first; none where bids share the place, or nobody holds it.
pub(crate) fn winner(way: &Terms<'_>, bids: &[Option<Entry>]) -> Option<usize> {
    match score(way, bids).places.first()?.bids.as_slice() {
        [only] => Some(*only),
        _ => None,
    }
}

fn cheapest(bids: &[Option<Entry>]) -> Option<usize> {
    let prices = bids.iter().enumerate();
    let prices = prices.filter_map(|(bid, entry)| Some((entry.as_ref()?.offered_price?, bid)));
    prices.min().map(|(_, bid)| bid)
}

/// Whether the winner changes when one of the other bids is withdrawn.
pub(crate) fn withdrawn(way: &Terms<'_>, bids: &mut [Option<Entry>; BIDS], first: usize) -> bool {
    (0..BIDS).any(|bid| {
        let left = bids.get_mut(bid).filter(|_| bid != first);
        let Some(left) = left.and_then(Option::take) else {
            return false;
        };
        let changed = winner(way, bids) != Some(first);
        if let Some(place) = bids.get_mut(bid) {
            *place = Some(left);
        }
        changed
    })
}

/// Whether another of the three wins once the fourth has come.
fn added(
    way: &Terms<'_>,
    bids: &mut [Option<Entry>; BIDS],
    fourth: Option<&Entry>,
    first: usize,
) -> bool {
    let came = BIDS.saturating_sub(1);
    if let Some(place) = bids.last_mut() {
        *place = fourth.cloned();
    }
    let wins = winner(way, bids);
    if let Some(place) = bids.last_mut() {
        *place = None;
    }
    wins.is_some_and(|bid| bid != first && bid != came)
}
