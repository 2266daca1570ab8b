//! The order of the bids, with ties broken as declared or reported as ties.

use std::collections::BTreeSet;

use crate::num::{Decimal, decide};

/// A bid that can be ranked.
#[derive(Debug, Clone)]
pub struct Contender {
    /// Index of the bid.
    pub bid: usize,
    /// What the order goes by, the lowest first (points are negated).
    pub total: Decimal,
    /// For each tie break, what it goes by; the lowest first.
    pub ties: Vec<TieKey>,
}

/// What a tie break goes by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TieKey {
    /// A number; the lowest first.
    Number(Decimal),
    /// In which draw of lots and at which place the bid was drawn, if it was; a tie between bids of
    /// one draw goes by the place, and any other tie stays.
    Drawn(Option<(usize, usize)>),
}

/// A place of the ranking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ranked {
    /// The place, from 1.
    pub rank: u32,
    /// Indices of the bids that hold it.
    pub bids: Vec<usize>,
    /// Which tie break, by index, put it behind the place before.
    pub decided_by: Option<usize>,
}

/// The places, and what the draws of lots were good for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Order {
    /// The places, the best first.
    pub places: Vec<Ranked>,
    /// Indices of the draws that broke a tie.
    pub draws_used: BTreeSet<usize>,
}

/// The order of the contenders.
///
/// Totals are decided first (see [`decide`]). Bids with equal totals are ordered by each tie break
/// in turn; those that are equal in all of them share a place. A draw of lots breaks a tie only if
/// every bid of the tie was in it.
///
/// # Examples
///
/// Two bids of 80 points, parted by the lower price, before one of 70:
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::award::{Contender, TieKey, rank};
/// use wholelife::num::Decimal;
/// let contender = |bid, points: Decimal, price| Contender {
///     bid,
///     total: -points,
///     ties: vec![TieKey::Number(price)],
/// };
/// let places = rank(vec![
///     contender(0, dec!(80), dec!(1200)),
///     contender(1, dec!(70), dec!(900)),
///     contender(2, dec!(80), dec!(1000)),
/// ])
/// .places;
/// let order: Vec<usize> = places.iter().map(|place| place.bids[0]).collect();
/// assert_eq!(order, [2, 0, 1]);
/// assert_eq!(places[1].decided_by, Some(0));
/// ```
#[must_use]
pub fn rank(contenders: Vec<Contender>) -> Order {
    let mut order = Order::default();
    let mut held: u32 = 0;
    for group in grouped(contenders, |contender| decide(contender.total)) {
        for (part, decided_by) in broken(group, &mut order.draws_used) {
            let bids: Vec<usize> = part.into_iter().map(|contender| contender.bid).collect();
            let rank = held.saturating_add(1);
            held = held.saturating_add(u32::try_from(bids.len()).unwrap_or(u32::MAX));
            order.places.push(Ranked {
                rank,
                bids,
                decided_by,
            });
        }
    }
    order
}

/// The contenders of a tie, parted by every tie break, with the one that parted them from those before.
fn broken(
    tied: Vec<Contender>,
    draws_used: &mut BTreeSet<usize>,
) -> Vec<(Vec<Contender>, Option<usize>)> {
    let breaks = tied.first().map_or(0, |first| first.ties.len());
    let mut parts = vec![(tied, None)];
    for index in 0..breaks {
        if parts.iter().all(|(part, _)| part.len() < 2) {
            break;
        }
        let mut finer = Vec::with_capacity(parts.len());
        for (part, before) in parts {
            for (place, part) in parted(part, index, draws_used).into_iter().enumerate() {
                finer.push((part, if place == 0 { before } else { Some(index) }));
            }
        }
        parts = finer;
    }
    parts
}

/// The contenders of a tie, parted by the tie break at `index`.
fn parted(
    tied: Vec<Contender>,
    index: usize,
    draws_used: &mut BTreeSet<usize>,
) -> Vec<Vec<Contender>> {
    let key = |one: &Contender| one.ties.get(index).copied();
    if tied.len() < 2 {
        return vec![tied];
    }
    match tied.first().and_then(key) {
        Some(TieKey::Drawn(drawn)) => {
            let place = |one: &Contender| match (key(one), drawn) {
                (Some(TieKey::Drawn(Some((draw, place)))), Some((first, _))) if draw == first => {
                    Some(place)
                }
                _ => None,
            };
            if tied.iter().any(|one| place(one).is_none()) {
                return vec![tied];
            }
            draws_used.extend(drawn.map(|(draw, _)| draw));
            grouped(tied, |one| place(one).map_or(Decimal::ZERO, Decimal::from))
        }
        _ => grouped(tied, |one| match key(one) {
            Some(TieKey::Number(number)) => decide(number),
            _ => Decimal::ZERO,
        }),
    }
}

/// The contenders in rising order of `key`, equal keys together in the order given.
fn grouped(
    mut contenders: Vec<Contender>,
    key: impl Fn(&Contender) -> Decimal,
) -> Vec<Vec<Contender>> {
    contenders.sort_by_key(&key);
    let mut groups: Vec<Vec<Contender>> = Vec::new();
    for contender in contenders {
        match groups.last_mut() {
            Some(group)
                if group
                    .first()
                    .is_some_and(|first| key(first) == key(&contender)) =>
            {
                group.push(contender);
            }
            _ => groups.push(vec![contender]),
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn contender(bid: usize, total: i64, tie: i64) -> Contender {
        Contender {
            bid,
            total: total.into(),
            ties: vec![TieKey::Number(tie.into())],
        }
    }

    #[test]
    fn a_tie_that_the_chain_does_not_break_is_reported() {
        let places = rank(vec![
            contender(0, 5, 1),
            contender(1, 4, 1),
            contender(2, 4, 1),
            contender(3, 5, 0),
        ]);
        let ranks: Vec<(u32, Vec<usize>, Option<usize>)> = places
            .places
            .into_iter()
            .map(|place| (place.rank, place.bids, place.decided_by))
            .collect();
        assert_eq!(
            ranks,
            [
                (1, vec![1, 2], None),
                (3, vec![3], None),
                (4, vec![0], Some(0))
            ]
        );
    }

    fn drawn(bid: usize, total: i64, drawn: Option<(usize, usize)>) -> Contender {
        Contender {
            bid,
            total: total.into(),
            ties: vec![TieKey::Drawn(drawn)],
        }
    }

    fn bids(order: &Order) -> Vec<Vec<usize>> {
        let places = order.places.iter();
        places.map(|place| place.bids.clone()).collect()
    }

    #[test]
    fn a_draw_that_leaves_out_a_tied_bid_decides_nothing() {
        for left_out in [None, Some((1, 5))] {
            let order = rank(vec![
                drawn(0, 1, Some((0, 1))),
                drawn(1, 1, left_out),
                drawn(2, 1, Some((0, 0))),
            ]);
            assert_eq!(bids(&order), [vec![0, 1, 2]]);
            assert!(order.draws_used.is_empty());
        }
    }

    #[test]
    fn draws_for_two_ties_both_count() {
        let order = rank(vec![
            drawn(0, 1, Some((1, 1))),
            drawn(1, 1, Some((1, 0))),
            drawn(2, 2, Some((0, 1))),
            drawn(3, 2, Some((0, 0))),
            drawn(4, 3, Some((2, 0))),
        ]);
        assert_eq!(bids(&order), [vec![1], vec![0], vec![3], vec![2], vec![4]]);
        assert_eq!(order.draws_used, BTreeSet::from([0, 1]));
    }

    #[test]
    fn a_long_chain_of_tie_breaks_needs_no_stack() {
        let long = |bid| Contender {
            bid,
            total: Decimal::ONE,
            ties: vec![TieKey::Number(Decimal::ONE); 200_000],
        };
        assert_eq!(bids(&rank(vec![long(0), long(1)])), [vec![0, 1]]);
    }

    proptest! {
        #[test]
        fn the_order_of_the_bids_does_not_matter(mut totals in prop::collection::vec((0i64..4, 0i64..3), 1..8)) {
            let places = |totals: &[(i64, i64)]| -> Vec<(u32, usize)> {
                let contenders = totals.iter().enumerate().map(|(bid, (total, tie))| contender(bid, *total, *tie));
                rank(contenders.collect()).places.into_iter().map(|place| (place.rank, place.bids.len())).collect()
            };
            let forward = places(&totals);
            totals.reverse();
            prop_assert_eq!(forward, places(&totals));
        }
    }
}
