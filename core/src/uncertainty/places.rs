//! The order of the bids in each draw, and how often each holds which place.

use super::Lanes;
use super::dispatch::{Loops, dispatched};
use super::float::{SAME, is_less};

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
    totals: &[&Lanes<WIDTH>],
    greatest_wins: bool,
) -> (Vec<[u64; WIDTH]>, [Known; WIDTH]) {
    let mut size = Lanes::<WIDTH>::all(1.0);
    // Zero times what is not finite is no number.
    let mut zeros = Lanes::<WIDTH>::all(0.0);
    for total in totals {
        size.join(total, |size, total| {
            if total.abs() > size {
                total.abs()
            } else {
                size
            }
        });
        zeros.join(total, |zero, total| zero + 0.0 * total);
    }
    let mut ranks = vec![[1_u64; WIDTH]; totals.len()];
    let mut near = [0_u64; WIDTH];
    for (place, one) in totals.iter().enumerate() {
        let (before, after) = ranks.split_at_mut(place);
        let Some(own) = after.first_mut() else {
            continue;
        };
        for (other, theirs) in totals.iter().zip(before) {
            dispatched(Pair {
                totals: [&one.0, &other.0],
                ranks: [own, theirs],
                size: &size.0,
                near: &mut near,
                sign: if greatest_wins { -1.0 } else { 1.0 },
            });
        }
    }
    let mut known = [Known::Apart; WIDTH];
    for ((known, near), zero) in known.iter_mut().zip(near).zip(zeros.0) {
        *known = match (zero.is_nan(), near) {
            (true, _) => Known::Nothing,
            (false, 1) => Known::Near,
            (false, _) => Known::Apart,
        };
    }
    (ranks, known)
}

/// Two bids in every lane: who is behind, and whether their totals are the same.
struct Pair<'a, const WIDTH: usize> {
    totals: [&'a [f64; WIDTH]; 2],
    /// The rank of each, one more for each that it is behind.
    ranks: [&'a mut [u64; WIDTH]; 2],
    size: &'a [f64; WIDTH],
    near: &'a mut [u64; WIDTH],
    /// What makes the lowest total the best.
    sign: f64,
}

impl<const WIDTH: usize> Loops for Pair<'_, WIDTH> {
    #[inline(always)]
    fn run(self) {
        let Self {
            totals: [ones, others],
            ranks: [own, theirs],
            size,
            near,
            sign,
        } = self;
        let ranks = own.iter_mut().zip(theirs).zip(near.iter_mut().zip(size));
        for (((own, theirs), (near, size)), (one, other)) in ranks.zip(ones.iter().zip(others)) {
            *near |= u64::from((one - other).abs() <= SAME * size);
            let is_behind = u64::from(sign * other < sign * one);
            *own = own.wrapping_add(is_behind);
            *theirs = theirs.wrapping_add(1 - is_behind);
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
pub fn regrets<const WIDTH: usize>(
    totals: &[&Lanes<WIDTH>],
    greatest_wins: bool,
) -> impl Iterator<Item = Lanes<WIDTH>> {
    let sign = if greatest_wins { -1.0 } else { 1.0 };
    let mut best = Lanes::all(f64::INFINITY);
    for total in totals {
        best.join(total, |best, total| {
            let loss = sign * total;
            if loss < best { loss } else { best }
        });
    }
    totals.iter().map(move |total| {
        let mut regret = **total;
        regret.join(&best, |total, best| sign * total - best);
        regret
    })
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
    pub fn count_all<const WIDTH: usize>(&mut self, ranks: &[[u64; WIDTH]], draws: usize) {
        self.draws += draws as u64;
        for (bid, ranks) in self.bids.iter_mut().zip(ranks) {
            // So many that no byte overflows.
            for ranks in ranks.get(..draws).unwrap_or(ranks).chunks(u8::MAX.into()) {
                let mut first = 1;
                for counts in bid.ranks.chunks_mut(size_of::<u64>()) {
                    let mut packed = 0;
                    dispatched(Packed {
                        ranks,
                        first,
                        packed: &mut packed,
                    });
                    let [of_first, ..] = packed.to_le_bytes();
                    bid.wins += if first == 1 { of_first.into() } else { 0 };
                    for (count, more) in counts.iter_mut().zip(packed.to_le_bytes()) {
                        *count += u64::from(more);
                    }
                    first += counts.len() as u64;
                }
            }
        }
    }

    /// Counts a draw by the rank of each bid, 0 for one that is not ranked.
    pub fn count(&mut self, ranks: impl Iterator<Item = u64> + Clone) {
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

/// How often each of eight ranks from `first` on stands in lanes, in the bytes of a word: what a vector counts without
/// a table.
struct Packed<'a> {
    ranks: &'a [u64],
    first: u64,
    packed: &'a mut u64,
}

impl Loops for Packed<'_> {
    #[inline(always)]
    fn run(self) {
        let mut packed: u64 = 0;
        for rank in self.ranks {
            let place = rank.wrapping_sub(self.first);
            let one = u64::from(place < 8);
            packed = packed.wrapping_add(one << (8 * (place % 8)));
        }
        *self.packed = packed;
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
        let totals = [&totals[0], &totals[1]];
        let (lowest, known) = ranks(&totals, false);
        assert_eq!(
            known,
            [Known::Apart, Known::Apart, Known::Near, Known::Nothing]
        );
        assert_eq!((lowest[0][0], lowest[1][0]), (2, 1));
        assert_eq!((lowest[0][1], lowest[1][1]), (1, 2));
        let (greatest, _) = ranks(&totals, true);
        assert_eq!((greatest[0][0], greatest[1][0]), (1, 2));
        let regret = |greatest_wins| regrets(&totals, greatest_wins).next().unwrap();
        assert_eq!(regret(false).0[..2], [2.0, 0.0]);
        assert_eq!(regret(true).0[..2], [0.0, 1.0]);
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

    #[test]
    fn every_rank_of_many_bids_and_draws_is_counted() {
        let mut counts = PlaceCounts::of(20);
        let ranks: Vec<[u64; 600]> = (0..20)
            .map(|bid| std::array::from_fn(|lane| (bid + lane as u64) % 20 + 1))
            .collect();
        counts.count_all(&ranks, 580);
        for bid in &counts.bids {
            assert_eq!((&bid.ranks, bid.wins), (&vec![29; 20], 29));
        }
    }
}
