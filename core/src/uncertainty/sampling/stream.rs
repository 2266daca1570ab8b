//! Which numbers are drawn together, and which apart.

use super::directions::Directions;
use sha2::{Digest, Sha256};

/// The draws of one uncertain number: a key of its own, so that adding a bid or a number changes no
/// other draw. A Sobol sequence has dimensions in the order of the numbers too: one put between others changes the
/// draws of those after it, one at the end of the list none.
///
/// The key is the SHA-256 over `wholelife.draws.1`, the seed as eight bytes from the lowest, one byte 0
/// for a number of the buyer or 1 and the name of the bid, the kind and the name of the number; every
/// name is preceded by its length in bytes, as eight bytes from the lowest. The first eight bytes of the
/// digest are the key of Philox4x32-10, two words from the lowest byte; the next eight place the draws in
/// a Latin hypercube, the next four scramble the points of a Sobol sequence. The points of one bid are
/// shuffled alike in all of its dimensions, by the first four bytes of the SHA-256 over
/// `wholelife.points.1`, the seed and the bid, written the same way.
///
/// Draw `n`, from 0, of plain sampling is made of the words of counter `n / 2`: the first two where `n`
/// is even, the last two where it is odd, the lower word first. The upper 52 bits `k` of these 64 give
/// the uniform `(k + 1/2) / 2^52`, which is never 0 or 1.
///
/// # Examples
///
/// The first draws of seed 1, by which another implementation can check itself:
///
/// ```
/// use wholelife::uncertainty::{Design, Sampling, Stream};
///
/// let stream = Stream::of(1, Some("frugal"), "parameter", "energy_use", 0);
/// assert_eq!(stream.key(), [0x2AD2_8D66, 0x783C_34BF]);
/// let design = Design { sampling: Sampling::PseudoRandom, seed: 1, draws: 4 };
/// let mut draws = [0.0; 4];
/// design.uniforms(&stream, 0, &mut draws);
/// assert_eq!(draws, [0.9496572319057567, 0.697496206740532, 0.2310414649597442, 0.5487139278281999]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stream {
    key: [u32; 2],
    placing: u64,
    scrambling: u32,
    shuffling: u32,
    directions: Option<&'static Directions>,
}

impl Stream {
    /// The stream of a number: of the bid, or of the buyer where there is none; `dimension` is the place
    /// of the number among those that are drawn for the same bid.
    pub fn of(seed: u64, bid: Option<&str>, kind: &str, name: &str, dimension: u32) -> Self {
        Streams::of(seed, bid).stream(kind, name, dimension)
    }

    /// The key of the generator.
    pub fn key(&self) -> [u32; 2] {
        self.key
    }

    pub(super) fn placing(&self) -> u64 {
        self.placing
    }

    pub(super) fn scrambling(&self) -> u32 {
        self.scrambling
    }

    pub(super) fn shuffling(&self) -> u32 {
        self.shuffling
    }

    /// `None` beyond the last dimension of the Sobol sequence.
    pub(super) fn directions(&self) -> Option<&'static Directions> {
        self.directions
    }
}

/// The streams of a bid, or of the buyer: what they have in common is computed once.
#[derive(Debug, Clone)]
pub struct Streams {
    named: Text,
    shuffling: u32,
}

impl Streams {
    /// Those of the bid, or of the buyer where there is none.
    #[must_use]
    pub fn of(seed: u64, bid: Option<&str>) -> Self {
        let [shuffling, ..] = Text::new("wholelife.points.1", seed, bid).digest();
        Self {
            named: Text::new("wholelife.draws.1", seed, bid),
            shuffling,
        }
    }

    /// The stream of a number, as [`Stream::of`] makes it.
    #[must_use]
    pub fn stream(&self, kind: &str, name: &str, dimension: u32) -> Stream {
        let [a, b, c, d, e, ..] = self.named.clone().name(kind).name(name).digest();
        Stream {
            key: [a, b],
            placing: u64::from(d) << 32 | u64::from(c),
            scrambling: e,
            shuffling: self.shuffling,
            directions: Directions::of(dimension),
        }
    }
}

/// What a key is made of.
#[derive(Debug, Clone)]
struct Text(Sha256);

impl Text {
    fn new(purpose: &str, seed: u64, bid: Option<&str>) -> Self {
        let mut hash = Sha256::new();
        hash.update(purpose);
        hash.update(seed.to_le_bytes());
        hash.update([u8::from(bid.is_some())]);
        let text = Self(hash);
        match bid {
            Some(bid) => text.name(bid),
            None => text,
        }
    }

    fn name(mut self, name: &str) -> Self {
        self.0.update((name.len() as u64).to_le_bytes());
        self.0.update(name);
        self
    }

    /// The eight words of the digest, each from its lowest byte.
    fn digest(self) -> [u32; 8] {
        let bytes: [u8; 32] = self.0.finalize().into();
        let (words, _) = bytes.as_chunks::<4>();
        std::array::from_fn(|place| words.get(place).copied().map_or(0, u32::from_le_bytes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_name_has_its_own_key() {
        let streams = [
            Stream::of(1, None, "parameter", "a", 0),
            Stream::of(2, None, "parameter", "a", 0),
            Stream::of(1, Some(""), "parameter", "a", 0),
            Stream::of(1, Some("b"), "parameter", "a", 0),
            Stream::of(1, Some("bparameter"), "", "a", 0),
            Stream::of(1, None, "parametera", "", 0),
            Stream::of(1, None, "parameter", "b", 0),
        ];
        let keys: BTreeSet<[u32; 2]> = streams.iter().map(Stream::key).collect();
        assert_eq!(keys.len(), streams.len());
    }

    #[test]
    fn the_points_of_a_bid_are_shuffled_alike() {
        let one = Stream::of(1, Some("b"), "parameter", "a", 0);
        let other = Stream::of(1, Some("b"), "price", "c", 5);
        assert_eq!(one.shuffling(), other.shuffling());
        assert_ne!(one.scrambling(), other.scrambling());
    }
}
