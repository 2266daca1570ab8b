//! Philox4x32-10, a generator that turns a counter and a key into 128 bits (Salmon et al. 2011, source
//! `[RANDOM123]`). Any draw can be had without those before it, so threads need no order.

pub(super) const MULTIPLIERS: [u32; 2] = [0xD251_1F53, 0xCD9E_8D57];
pub(super) const WEYL: [u32; 2] = [0x9E37_79B9, 0xBB67_AE85];
const ROUNDS: usize = 10;

/// The lower half of a word of 64 bits.
const LOW: u64 = 0xFFFF_FFFF;

/// The product of the lower halves: what a vector of 64-bit lanes multiplies at once.
#[inline(always)]
fn product(a: u64, b: u32) -> u64 {
    (a & LOW).wrapping_mul(u64::from(b))
}

/// The bits of `N` counters `first`, `first + 1` … under one key, word by word, in the lower halves; what is in
/// the upper ones is nothing. The upper half of a counter is zero.
#[inline(always)]
pub(super) fn blocks<const N: usize>(first: u64, key: [u32; 2]) -> [[u64; N]; 4] {
    let (mut low, mut high) = ([0; N], [0; N]);
    let mut counter = first;
    for (low, high) in low.iter_mut().zip(&mut high) {
        (*low, *high) = (counter, counter >> 32);
        counter = counter.wrapping_add(1);
    }
    rounds([low, high, [0; N], [0; N]], key)
}

/// Words are in lanes of 64 bits, as their products are, so that a vector needs no shuffles.
#[inline(always)]
#[allow(clippy::indexing_slicing, reason = "lanes are those of the arrays")]
fn rounds<const N: usize>(words: [[u64; N]; 4], key: [u32; 2]) -> [[u64; N]; 4] {
    let [mut a, mut b, mut c, mut d] = words;
    let [mut left, mut right] = key;
    let [first, second] = MULTIPLIERS;
    for _ in 0..ROUNDS {
        for lane in 0..N {
            let of_a = product(a[lane], first);
            let of_c = product(c[lane], second);
            a[lane] = of_c >> 32 ^ b[lane] ^ u64::from(left);
            b[lane] = of_c;
            c[lane] = of_a >> 32 ^ d[lane] ^ u64::from(right);
            d[lane] = of_a;
        }
        left = left.wrapping_add(WEYL[0]);
        right = right.wrapping_add(WEYL[1]);
    }
    [a, b, c, d]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The known answers that come with Random123, `tests/kat_vectors`.
    #[test]
    fn known_answers() {
        let cases: [([u32; 4], [u32; 2], [u32; 4]); 3] = [
            (
                [0; 4],
                [0; 2],
                [0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8],
            ),
            (
                [u32::MAX; 4],
                [u32::MAX; 2],
                [0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd],
            ),
            (
                [0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344],
                [0xa409_3822, 0x299f_31d0],
                [0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1],
            ),
        ];
        for (counter, key, wanted) in cases {
            assert_eq!(
                rounds(counter.map(|word| [u64::from(word)]), key).map(|[word]| word as u32),
                wanted
            );
        }
    }

    #[test]
    fn a_wide_block_is_its_narrow_ones() {
        let first = u64::from(u32::MAX) - 2;
        let wide = blocks::<8>(first, [1, 2]);
        for lane in 0..8 {
            let narrow = blocks::<1>(first + lane as u64, [1, 2]);
            assert_eq!(wide.map(|word| word[lane]), narrow.map(|[word]| word));
        }
    }
}
