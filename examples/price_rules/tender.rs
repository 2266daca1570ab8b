//! Three bids, and a fourth that may come later: drawn in whole numbers, the same on every machine.

use wholelife::award::Entry;
use wholelife::num::Decimal;

/// Where the stream of numbers begins.
pub(crate) const SEED: u64 = 2026;

/// How many bids there are, with the one that comes later.
pub(crate) const BIDS: usize = 4;

/// The bids of a tender, each by its price and its points of quality.
pub(crate) fn tender(index: u64) -> [Option<Entry>; BIDS] {
    std::array::from_fn(|bid| {
        let hundredths = drawn(index, bid);
        let [price, quality] = hundredths.map(|hundredths| Decimal::new(hundredths, 2));
        Some(Entry {
            bid,
            measures: vec![Some(price), Some(quality)],
            offered_price: Some(price),
            takes_part: true,
        })
    })
}

/// The price and the points of quality of a bid, in hundredths.
///
/// A price is 1,000.00 to 2,000.00 in steps of 0.01, and quality 0.00 to 100.00, each step as likely
/// as another: the numbers of `splitmix64` by counter, two for each bid, less the whole multiples of
/// the number of steps.
///
/// # Sources
///
/// `[SPLITMIX]`.
pub(crate) fn drawn(index: u64, bid: usize) -> [i64; 2] {
    let own = u64::try_from(bid).unwrap_or_default();
    let count = index.wrapping_mul(8).wrapping_add(own.wrapping_mul(2));
    let price = step(count, 100_000).saturating_add(100_000);
    [price, step(count.wrapping_add(1), 10_000)]
}

/// A whole number from 0 to `steps`.
fn step(count: u64, steps: u64) -> i64 {
    let steps = steps.saturating_add(1);
    let drawn = number(count).checked_rem(steps).unwrap_or_default();
    i64::try_from(drawn).unwrap_or_default()
}

/// The number at `count` of the stream.
fn number(count: u64) -> u64 {
    let mut mixed = SEED.wrapping_add(count.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
