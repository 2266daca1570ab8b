//! Philox by the vectors of WebAssembly, four counters at once: there the loops of [`philox`](super::philox) would
//! multiply 64 by 64 bits, which takes processors eight steps, and not 32 by 32.

use std::arch::wasm32::{
    f64x2_extract_lane, f64x2_splat, f64x2_sub, i32x4_shuffle, u32x4, u32x4_splat,
    u64x2_extmul_high_u32x4, u64x2_extmul_low_u32x4, u64x2_shr, u64x2_splat, v128, v128_or,
    v128_xor,
};
use std::hint::black_box;

use super::design::BELOW_ONE;
use super::philox::{MULTIPLIERS, WEYL};

/// Counters in a vector; each makes two uniforms.
const LANES: usize = 4;

/// The four words of each counter.
type Words = [v128; 4];

/// Fills parts of eight with the uniforms of the counters from `counter` on, which moves; what is left is given back.
pub(super) fn uniforms<'a>(counter: &mut u64, key: [u32; 2], out: &'a mut [f64]) -> &'a mut [f64] {
    let [first, second] = MULTIPLIERS;
    let (parts, rest) = out.as_chunks_mut::<{ 2 * LANES }>();
    for part in parts {
        // A constant would be widened by the compiler, which then sees no product of 32 bits any more.
        let multipliers = black_box([u32x4_splat(first), u32x4_splat(second)]);
        let [low, high] = counters(*counter);
        let mut words = [low, high, u32x4_splat(0), u32x4_splat(0)];
        let mut key = key;
        // No loop: out of one the multipliers would be widened once, and then it is no product of 32 bits either.
        (words, key) = round(words, key, multipliers);
        (words, key) = round(words, key, multipliers);
        (words, key) = round(words, key, multipliers);
        (words, key) = round(words, key, multipliers);
        (words, key) = round(words, key, multipliers);
        (words, key) = round(words, key, multipliers);
        (words, key) = round(words, key, multipliers);
        (words, key) = round(words, key, multipliers);
        (words, key) = round(words, key, multipliers);
        (words, _) = round(words, key, multipliers);
        let [a, b, c, d] = words;
        let (even, odd) = (between(pairs_low(a, b)), between(pairs_low(c, d)));
        let (later_even, later_odd) = (between(pairs_high(a, b)), between(pairs_high(c, d)));
        *part = [
            f64x2_extract_lane::<0>(even),
            f64x2_extract_lane::<0>(odd),
            f64x2_extract_lane::<1>(even),
            f64x2_extract_lane::<1>(odd),
            f64x2_extract_lane::<0>(later_even),
            f64x2_extract_lane::<0>(later_odd),
            f64x2_extract_lane::<1>(later_even),
            f64x2_extract_lane::<1>(later_odd),
        ];
        *counter = counter.wrapping_add(LANES as u64);
    }
    rest
}

/// The lower and the upper halves of four counters.
#[inline(always)]
fn counters(first: u64) -> [v128; 2] {
    let of = |lane: u64| first.wrapping_add(lane);
    let (a, b, c, d) = (of(0), of(1), of(2), of(3));
    [
        u32x4(a as u32, b as u32, c as u32, d as u32),
        u32x4(
            (a >> 32) as u32,
            (b >> 32) as u32,
            (c >> 32) as u32,
            (d >> 32) as u32,
        ),
    ]
}

#[inline(always)]
fn round(
    [a, b, c, d]: Words,
    [left, right]: [u32; 2],
    [first, second]: [v128; 2],
) -> (Words, [u32; 2]) {
    let (a_low, a_high) = product(a, first);
    let (c_low, c_high) = product(c, second);
    let [weyl_left, weyl_right] = WEYL;
    (
        [
            v128_xor(v128_xor(c_high, b), u32x4_splat(left)),
            c_low,
            v128_xor(v128_xor(a_high, d), u32x4_splat(right)),
            a_low,
        ],
        [left.wrapping_add(weyl_left), right.wrapping_add(weyl_right)],
    )
}

/// The lower and the upper halves of the products.
#[inline(always)]
fn product(one: v128, other: v128) -> (v128, v128) {
    let first = u64x2_extmul_low_u32x4(one, other);
    let last = u64x2_extmul_high_u32x4(one, other);
    (
        i32x4_shuffle::<0, 2, 4, 6>(first, last),
        i32x4_shuffle::<1, 3, 5, 7>(first, last),
    )
}

/// The lower and the upper words of the first two counters side by side.
#[inline(always)]
fn pairs_low(low: v128, high: v128) -> v128 {
    i32x4_shuffle::<0, 4, 1, 5>(low, high)
}

/// The lower and the upper words of the last two counters side by side.
#[inline(always)]
fn pairs_high(low: v128, high: v128) -> v128 {
    i32x4_shuffle::<2, 6, 3, 7>(low, high)
}

/// The numbers between 0 and 1 that [`design`](super::design) makes of two words.
#[inline(always)]
fn between(words: v128) -> v128 {
    let bits = v128_or(u64x2_shr(words, 12), u64x2_splat(0x3FF0_0000_0000_0000));
    f64x2_sub(bits, f64x2_splat(BELOW_ONE))
}
