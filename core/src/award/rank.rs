//! The order of the bids, with ties broken as declared or reported as ties.

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
    /// A place in the order drawn; a bid that was not drawn ties with every other.
    Drawn(Option<usize>),
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

/// The order of the contenders.
///
/// Totals are decided first (see [`decide`]). Bids with equal totals are ordered by each tie break
/// in turn; those that are equal in all of them share a place. A lot drawn breaks a tie only if
/// every bid of the tie was drawn.
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
/// ]);
/// let order: Vec<usize> = places.iter().map(|place| place.bids[0]).collect();
/// assert_eq!(order, [2, 0, 1]);
/// assert_eq!(places[1].decided_by, Some(0));
/// ```
#[must_use]
pub fn rank(contenders: Vec<Contender>) -> Vec<Ranked> {
    let mut places: Vec<Ranked> = Vec::new();
    let mut held: u32 = 0;
    for group in grouped(contenders, |contender| decide(contender.total)) {
        for (bids, decided_by) in broken(group, 0, None) {
            places.push(Ranked {
                rank: held.saturating_add(1),
                decided_by,
                bids,
            });
            let latest = places.last().map_or(0, |place| place.bids.len());
            held = held.saturating_add(u32::try_from(latest).unwrap_or(u32::MAX));
        }
    }
    places
}

/// The contenders of a tie, parted by the tie breaks from index `from` on.
fn broken(
    tied: Vec<Contender>,
    from: usize,
    decided_by: Option<usize>,
) -> Vec<(Vec<usize>, Option<usize>)> {
    let keys: Option<Vec<TieKey>> = tied
        .iter()
        .map(|contender| contender.ties.get(from).copied())
        .collect();
    let next = from.saturating_add(1);
    let parts = match keys {
        Some(keys) if tied.len() > 1 => {
            if keys.contains(&TieKey::Drawn(None)) {
                return broken(tied, next, decided_by);
            }
            grouped(tied, |contender| match contender.ties.get(from) {
                Some(TieKey::Number(number)) => decide(*number),
                Some(TieKey::Drawn(Some(place))) => Decimal::from(*place),
                _ => Decimal::ZERO,
            })
        }
        _ => {
            return vec![(
                tied.into_iter().map(|contender| contender.bid).collect(),
                decided_by,
            )];
        }
    };
    parts
        .into_iter()
        .enumerate()
        .flat_map(|(part, tied)| {
            broken(tied, next, if part == 0 { decided_by } else { Some(from) })
        })
        .collect()
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

    #[test]
    fn a_draw_that_leaves_out_a_tied_bid_decides_nothing() {
        let drawn = |bid, place| Contender {
            bid,
            total: Decimal::ONE,
            ties: vec![TieKey::Drawn(place)],
        };
        assert_eq!(
            rank(vec![drawn(0, Some(1)), drawn(1, None), drawn(2, Some(0))]).len(),
            1
        );
        let complete = rank(vec![drawn(0, Some(1)), drawn(2, Some(0))]);
        assert_eq!(
            complete.first().map(|place| place.bids.clone()),
            Some(vec![2])
        );
    }

    proptest! {
        #[test]
        fn the_order_of_the_bids_does_not_matter(mut totals in prop::collection::vec((0i64..4, 0i64..3), 1..8)) {
            let places = |totals: &[(i64, i64)]| -> Vec<(u32, usize)> {
                let contenders = totals.iter().enumerate().map(|(bid, (total, tie))| contender(bid, *total, *tie));
                rank(contenders.collect()).into_iter().map(|place| (place.rank, place.bids.len())).collect()
            };
            let forward = places(&totals);
            totals.reverse();
            prop_assert_eq!(forward, places(&totals));
        }
    }
}
