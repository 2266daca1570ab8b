//! The order of the bids in each draw, and how often each holds which place.

use super::Lanes;
use super::dispatch::{Loops, dispatched};
use super::lanes::{SAME, is_less};

/// What is known of the order in one draw.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known {
    /// The totals are all apart: the ranks hold.
    Apart,
    /// Two totals are the same as far as floats can tell: the chain of tie breaks decides.
    Near,
    /// A bid has no total, so that nothing is ranked.
    Nothing,
}

/// The ranks of bids by their totals, in every lane, and what is known of the order.
///
/// Only where totals are apart do ranks hold.
#[must_use]
pub fn ranks<const WIDTH: usize>(
    totals: &[Lanes<WIDTH>],
    greatest_wins: bool,
) -> (Vec<[u32; WIDTH]>, [Known; WIDTH]) {
    let mut size = [1.0_f64; WIDTH];
    let mut missing = [false; WIDTH];
    for total in totals {
        for ((size, missing), total) in size.iter_mut().zip(&mut missing).zip(&total.0) {
            let of_total = total.abs();
            *size = if of_total > *size { of_total } else { *size };
            *missing |= !total.is_finite();
        }
    }
    let mut behind = vec![[0_u64; WIDTH]; totals.len()];
    let mut near = [0_u64; WIDTH];
    for (place, one) in totals.iter().enumerate() {
        let (before, after) = behind.split_at_mut(place);
        let Some(own) = after.first_mut() else {
            continue;
        };
        for (other, theirs) in totals.iter().zip(before) {
            dispatched(Pair {
                totals: [&one.0, &other.0],
                behind: [own, theirs],
                size: &size,
                near: &mut near,
                sign: if greatest_wins { -1.0 } else { 1.0 },
            });
        }
    }
    let ranks = behind.iter().map(|behind| behind.map(|of| of as u32 + 1));
    let ranks = ranks.collect();
    let mut known = [Known::Apart; WIDTH];
    for ((known, near), missing) in known.iter_mut().zip(near).zip(missing) {
        *known = match (missing, near) {
            (true, _) => Known::Nothing,
            (false, 1) => Known::Near,
            (false, _) => Known::Apart,
        };
    }
    (ranks, known)
}

/// Two bids in every lane: who is behind, and whether their totals are the same.
struct Pair<'a> {
    totals: [&'a [f64]; 2],
    /// How many others each is behind.
    behind: [&'a mut [u64]; 2],
    size: &'a [f64],
    near: &'a mut [u64],
    /// What makes the lowest total the best.
    sign: f64,
}

impl Loops for Pair<'_> {
    #[inline(always)]
    fn run(self) {
        let Self {
            totals: [ones, others],
            behind: [own, theirs],
            size,
            near,
            sign,
        } = self;
        let behind = own.iter_mut().zip(theirs).zip(near.iter_mut().zip(size));
        for (((own, theirs), (near, size)), (one, other)) in behind.zip(ones.iter().zip(others)) {
            *near |= u64::from((one - other).abs() <= SAME * size);
            let is_behind = u64::from(sign * other < sign * one);
            *own += is_behind;
            *theirs += 1 - is_behind;
        }
    }
}

/// Which class of equal numbers each number is in, from 0 for the lowest; none where one is no number.
///
/// Numbers that are the same as far as floats can tell (see [`is_less`]) are in one class.
#[must_use]
pub fn classed(numbers: &[f64]) -> Option<Vec<u32>> {
    let mut order: Vec<(usize, f64)> = numbers.iter().copied().enumerate().collect();
    order.sort_by(|(_, one), (_, other)| one.total_cmp(other));
    let mut classes = vec![0; numbers.len()];
    let (mut class, mut before) = (0, order.first()?.1);
    for (place, number) in order {
        if !number.is_finite() {
            return None;
        }
        class += u32::from(is_less(before, number));
        before = number;
        *classes.get_mut(place)? = class;
    }
    Some(classes)
}

/// What choosing each bid loses against the best of the draw: never less than nothing.
#[must_use]
pub fn regrets<const WIDTH: usize>(
    totals: &[Lanes<WIDTH>],
    greatest_wins: bool,
) -> Vec<Lanes<WIDTH>> {
    let sign = if greatest_wins { -1.0 } else { 1.0 };
    let mut best = [f64::INFINITY; WIDTH];
    for total in totals {
        for (best, total) in best.iter_mut().zip(&total.0) {
            let loss = sign * total;
            *best = if loss < *best { loss } else { *best };
        }
    }
    let of = |total: &Lanes<WIDTH>| {
        let mut regret = total.0;
        for (regret, best) in regret.iter_mut().zip(&best) {
            *regret = sign * *regret - best;
        }
        Lanes(regret)
    };
    totals.iter().map(of).collect()
}

/// How often each bid held which place.
#[derive(Debug, Clone, Default)]
pub struct PlaceCounts {
    /// Draws with an order.
    pub draws: u64,
    /// Draws without one.
    pub without: u64,
    /// Draws in which the first place is shared.
    pub tied: u64,
    /// By bid.
    pub bids: Vec<BidPlaces>,
}

/// How often a bid held which place.
#[derive(Debug, Clone, Default)]
pub struct BidPlaces {
    /// How often it held place 1, 2 …
    pub ranks: Vec<u64>,
    /// How often it was not ranked.
    pub not_ranked: u64,
    /// How often it held the first place alone.
    pub wins: u64,
    /// How often it shared the first place.
    pub tied: u64,
}

impl PlaceCounts {
    /// Of so many bids.
    #[must_use]
    pub fn of(bids: usize) -> Self {
        let places = BidPlaces {
            ranks: vec![0; bids],
            ..BidPlaces::default()
        };
        Self {
            bids: vec![places; bids],
            ..Self::default()
        }
    }

    /// Counts so many draws by the ranks of each bid, in which nothing is shared.
    pub fn count_all<const WIDTH: usize>(&mut self, ranks: &[[u32; WIDTH]], draws: usize) {
        self.draws += draws as u64;
        for (bid, ranks) in self.bids.iter_mut().zip(ranks) {
            for rank in ranks.iter().take(draws) {
                if let Some(counted) = bid.ranks.get_mut(rank.wrapping_sub(1) as usize) {
                    *counted += 1;
                }
                bid.wins += u64::from(*rank == 1);
            }
        }
    }

    /// Counts a draw by the rank of each bid, 0 for one that is not ranked.
    pub fn count(&mut self, ranks: impl Iterator<Item = u32> + Clone) {
        self.draws += 1;
        let first = ranks.clone().filter(|rank| *rank == 1).count();
        self.tied += u64::from(first > 1);
        for (bid, rank) in self.bids.iter_mut().zip(ranks) {
            let place = rank.checked_sub(1).map(|place| place as usize);
            match place.and_then(|place| bid.ranks.get_mut(place)) {
                Some(counted) => *counted += 1,
                None => bid.not_ranked += 1,
            }
            bid.wins += u64::from(rank == 1 && first == 1);
            bid.tied += u64::from(rank == 1 && first > 1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws_are_ordered_lane_by_lane() {
        let totals = [
            Lanes([3.0, 1.0, 2.0, 1.0]),
            Lanes([1.0, 2.0, 2.0, f64::NAN]),
        ];
        let (lowest, known) = ranks(&totals, false);
        assert_eq!(
            known,
            [Known::Apart, Known::Apart, Known::Near, Known::Nothing]
        );
        assert_eq!((lowest[0][0], lowest[1][0]), (2, 1));
        assert_eq!((lowest[0][1], lowest[1][1]), (1, 2));
        let (greatest, _) = ranks(&totals, true);
        assert_eq!((greatest[0][0], greatest[1][0]), (1, 2));
        assert_eq!(regrets(&totals, false)[0].0[..2], [2.0, 0.0]);
        assert_eq!(regrets(&totals, true)[0].0[..2], [0.0, 1.0]);
    }

    #[test]
    fn numbers_are_equal_as_far_as_floats_can_tell() {
        assert_eq!(classed(&[0.3, 0.1, 0.1 + 0.2]), Some(vec![1, 0, 1]));
        assert_eq!(classed(&[1.0, f64::NAN]), None);
    }

    #[test]
    fn a_shared_place_is_a_tie_and_no_win() {
        let mut counts = PlaceCounts::of(3);
        counts.count([1, 1, 0].into_iter());
        counts.count([2, 1, 3].into_iter());
        assert_eq!((counts.draws, counts.tied), (2, 1));
        assert_eq!((counts.bids[1].wins, counts.bids[1].tied), (1, 1));
        assert_eq!(counts.bids[2].not_ranked, 1);
        assert_eq!(counts.bids[0].ranks, [1, 1, 0]);
        counts.count_all(&[[2, 1, 9], [1, 2, 9], [3, 3, 9]], 2);
        assert_eq!((counts.draws, counts.bids[1].wins), (4, 2));
        assert_eq!(counts.bids[0].ranks, [2, 2, 0]);
        assert_eq!(counts.bids[2].not_ranked, 1);
    }
}
