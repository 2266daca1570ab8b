//! The Sobol sequence: points that fill a cube more evenly than chance, shuffled and scrambled so that
//! chance remains and errors can be told (Owen 1995; by hash: Burley 2020, source OWEN-HASH).

use super::directions::Directions;

/// The point of an index in one dimension, not scrambled, as a fraction of 2^32; in the order of the
/// Gray code, as published tables are (Joe and Kuo 2008). `None` beyond the last dimension.
pub fn point(dimension: u32, index: u32) -> Option<u32> {
    Directions::of(dimension).map(|directions| directions.point(index))
}

/// A number whose every binary digit is flipped or not by a hash of the digits before it.
#[inline(always)]
#[allow(clippy::inline_always, reason = "a loop over it is one of vectors")]
pub(super) fn scrambled(number: u32, key: u32) -> u32 {
    let mut bits = number.reverse_bits().wrapping_add(key);
    for factor in [0x6C50_B47C, 0xB82F_1E52, 0xC7AF_E638, 0x8D22_F6E6_u32] {
        bits ^= bits.wrapping_mul(factor);
    }
    bits.reverse_bits()
}

#[cfg(test)]
mod tests {
    use super::super::DIMENSIONS;
    use super::*;

    /// `scipy.stats.qmc.Sobol(3, scramble=False)`, the first eight points in eighths.
    #[test]
    fn first_points() {
        let eighths = [
            [0, 0, 0],
            [4, 4, 4],
            [6, 2, 2],
            [2, 6, 6],
            [3, 3, 5],
            [7, 7, 1],
            [5, 1, 7],
            [1, 5, 3_u32],
        ];
        for (index, wanted) in (0..).zip(eighths) {
            let found = [0, 1, 2].map(|dimension| point(dimension, index).unwrap());
            assert_eq!(found, wanted.map(|eighth| eighth << 29));
        }
    }

    /// Of any 2^k first points every interval of length 2^-k holds one, in every dimension, and the
    /// scrambling keeps that.
    #[test]
    fn every_interval_holds_one_point() {
        for dimension in 0..DIMENSIONS {
            for key in [None, Some(77), Some(0xFFFF_0001)] {
                let mut places: Vec<u32> = (0..64)
                    .map(|index| point(dimension, index).unwrap())
                    .map(|point| key.map_or(point, |key| scrambled(point, key)) >> 26)
                    .collect();
                places.sort_unstable();
                assert!(places.into_iter().eq(0..64), "dimension {dimension}");
            }
        }
        assert_eq!(point(DIMENSIONS, 0), None);
    }

    /// The first half of the digits decides the first half of the scrambled digits.
    #[test]
    fn scrambling_is_nested() {
        for number in [0, 0x1234_0000, 0xFFFF_0000_u32] {
            let upper = scrambled(number, 99) >> 16;
            for lower in [1, 0x8000, 0xFFFF] {
                assert_eq!(scrambled(number | lower, 99) >> 16, upper);
            }
        }
    }
}
