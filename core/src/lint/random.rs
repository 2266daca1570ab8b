//! Numbers that look drawn and follow from a count: the same bids on every machine.

/// The generator `splitmix64` by counter: the number at `count` of the stream of `seed`.
///
/// # Sources
///
/// `[SPLITMIX]`.
const fn number(seed: u64, count: u64) -> u64 {
    let mut mixed = seed.wrapping_add(count.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

/// A step from 0 to `steps`, each as likely as another to within one of 2⁶⁴ / `steps`.
pub(super) fn step(seed: u64, count: u64, steps: u32) -> u32 {
    let steps = u64::from(steps).saturating_add(1);
    let drawn = number(seed, count).checked_rem(steps).unwrap_or_default();
    u32::try_from(drawn).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first numbers of the published generator for the seed 1234567.
    #[test]
    fn the_stream_is_the_published_one() {
        let stream: Vec<u64> = (0..3).map(|count| number(1_234_567, count)).collect();
        let published = [
            6_457_827_717_110_365_317,
            3_203_168_211_198_807_973,
            9_817_491_932_198_370_423,
        ];
        assert_eq!(stream, published);
    }
}
