//! A Latin hypercube: as many strata as draws, each drawn once (McKay, Beckman and Conover 1979).

/// An order of the numbers below `count`, by a key: it is computed, not stored.
///
/// Numbers below the next power of two are mixed by steps that each can be undone: exclusive or with a
/// key, a product with an odd number, a shift to the right. A result of `count` or more is mixed again
/// until it falls below, which it does since the mixing walks in cycles.
#[derive(Debug, Clone, Copy)]
pub(super) struct Order {
    count: u64,
    mask: u64,
    shift: u32,
    keys: [u64; 4],
}

impl Order {
    /// The order of `count` numbers under a key; a second order of the same key has another `round`.
    pub(super) fn of(count: u64, key: u64, round: u64) -> Self {
        let count = count.max(1);
        let bits = u64::BITS - (count - 1).leading_zeros();
        let mask = match bits {
            0 => 0,
            bits => u64::MAX >> (u64::BITS - bits),
        };
        let mut state = key ^ mixed(round);
        let keys = std::array::from_fn(|_| {
            state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
            mixed(state)
        });
        Self {
            count,
            mask,
            shift: bits.div_ceil(2).max(1),
            keys,
        }
    }

    /// The place of a number below `count`.
    #[inline]
    pub(super) fn place(&self, number: u64) -> u64 {
        let mut place = self.mix(number);
        while place >= self.count {
            place = self.mix(place);
        }
        place
    }

    #[inline]
    fn mix(&self, mut number: u64) -> u64 {
        for key in self.keys {
            number = (number ^ key) & self.mask;
            number = number.wrapping_mul(key >> 7 | 1) & self.mask;
            number ^= number >> self.shift;
        }
        number
    }
}

/// The finaliser of `SplitMix64` (Steele, Lea and Flood 2014).
fn mixed(mut bits: u64) -> u64 {
    bits = (bits ^ bits >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    bits = (bits ^ bits >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
    bits ^ bits >> 31
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_place_is_taken_once(count in 1_u64..3_000, key: u64, round in 0_u64..3) {
            let order = Order::of(count, key, round);
            let mut places: Vec<u64> = (0..count).map(|number| order.place(number)).collect();
            places.sort_unstable();
            prop_assert!(places.into_iter().eq(0..count));
        }
    }

    /// Two numbers trade places under half of the keys.
    #[test]
    fn orders_differ_by_key() {
        let kept = (0..1_000_u64)
            .filter(|key| Order::of(2, mixed(*key), 0).place(0) == 0)
            .count();
        assert!((440..560).contains(&kept), "{kept}");
    }

    /// Neighbours end up apart: the rank correlation of number and place is that of chance.
    #[test]
    fn places_do_not_follow_the_numbers() {
        let count = 10_007;
        let order = Order::of(count, mixed(5), 0);
        let middle = (count - 1) as f64 / 2.0;
        let product: f64 = (0..count)
            .map(|number| (number as f64 - middle) * (order.place(number) as f64 - middle))
            .sum();
        let square: f64 = (0..count)
            .map(|number| (number as f64 - middle).powi(2))
            .sum();
        assert!((product / square).abs() < 0.04, "{}", product / square);
    }
}
