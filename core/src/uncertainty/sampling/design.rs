//! Where the uniforms of a simulation lie.

use super::latin::Order;
use super::philox;
use super::sobol::scrambled;
use super::stream::Stream;
use crate::uncertainty::dispatch::{Loops, dispatched};

/// How draws are spread.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sampling {
    /// Each by itself.
    PseudoRandom,
    /// One in each of as many strata of equal probability as there are draws.
    LatinHypercube,
    /// By a Sobol sequence, scrambled: most even where the draws are a power of two.
    Sobol,
}

/// How many draws there are and how they are spread.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Design {
    /// How they are spread.
    pub sampling: Sampling,
    /// What the draws start from: the same seed gives the same draws.
    pub seed: u64,
    /// How many there are of every number.
    pub draws: u64,
}

/// Lanes of a block of the generator; each makes two uniforms.
const LANES: usize = 16;
/// The greatest number below 1.
pub(super) const BELOW_ONE: f64 = 1.0 - f64::EPSILON / 2.0;

impl Design {
    /// The uniforms of a stream from the draw `first_draw` on, each between 0 and 1 and neither.
    ///
    /// Latin hypercube: `(place + v) / draws`, where `place` is that of the draw under the order of the
    /// stream and `v` the plain uniform of the draw. Sobol: the scrambled point has 32 binary digits, the
    /// plain uniform gives those behind them; beyond 1,024 dimensions plain uniforms stand in, since no
    /// direction numbers are at hand.
    pub fn uniforms(&self, stream: &Stream, first_draw: u64, out: &mut [f64]) {
        dispatched(Uniforms {
            design: self,
            stream,
            first_draw,
            out,
        });
    }
}

struct Uniforms<'a> {
    design: &'a Design,
    stream: &'a Stream,
    first_draw: u64,
    out: &'a mut [f64],
}

impl Loops for Uniforms<'_> {
    #[inline(always)]
    fn run(self) {
        let Self {
            design,
            stream,
            first_draw,
            out,
        } = self;
        plain(stream, first_draw, out);
        match design.sampling {
            Sampling::PseudoRandom => {}
            Sampling::LatinHypercube => stratify(design.draws, stream, first_draw, out),
            Sampling::Sobol => even_out(stream, first_draw, out),
        }
    }
}

/// The uniform of two words of a counter, which are in lower halves.
#[inline(always)]
fn uniform(low: u64, high: u64) -> f64 {
    let bits = high << 32 | low & 0xFFFF_FFFF;
    // A number in [1, 2), of which all but half a unit of the last place is taken: exact.
    f64::from_bits(0x3FF0_0000_0000_0000 | bits >> 12) - BELOW_ONE
}

#[inline(always)]
fn plain(stream: &Stream, first_draw: u64, out: &mut [f64]) {
    let mut counter = first_draw / 2;
    let halved = out.len().min((first_draw % 2) as usize);
    let (first, whole) = out.split_at_mut(halved);
    for place in first {
        let [_, _, [low], [high]] = philox::blocks::<1>(counter, stream.key());
        *place = uniform(low, high);
        counter = counter.wrapping_add(1);
    }
    #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
    let whole = super::simd128::uniforms(&mut counter, stream.key(), whole);
    let (wide, rest) = whole.as_chunks_mut::<{ 2 * LANES }>();
    for chunk in wide {
        let [a, b, c, d] = philox::blocks::<LANES>(counter, stream.key());
        let (pairs, _) = chunk.as_chunks_mut::<2>();
        let words = a.iter().zip(&b).zip(c.iter().zip(&d));
        for ([even, odd], ((a, b), (c, d))) in pairs.iter_mut().zip(words) {
            *even = uniform(*a, *b);
            *odd = uniform(*c, *d);
        }
        counter = counter.wrapping_add(LANES as u64);
    }
    for pair in rest.chunks_mut(2) {
        let [[a], [b], [c], [d]] = philox::blocks::<1>(counter, stream.key());
        let both = [uniform(a, b), uniform(c, d)];
        for (place, value) in pair.iter_mut().zip(both) {
            *place = value;
        }
        counter = counter.wrapping_add(1);
    }
}

/// Moves plain uniforms each into its stratum; draws beyond the last begin a hypercube of their own.
fn stratify(draws: u64, stream: &Stream, first_draw: u64, out: &mut [f64]) {
    let draws = draws.max(1);
    let width = draws as f64;
    let mut round = first_draw / draws;
    let mut number = first_draw % draws;
    let mut order = Order::of(draws, stream.placing(), round);
    for uniform in out {
        if number == draws {
            number = 0;
            round = round.wrapping_add(1);
            order = Order::of(draws, stream.placing(), round);
        }
        *uniform = ((order.place(number) as f64 + *uniform) / width).min(BELOW_ONE);
        number += 1;
    }
}

/// Puts the digits of scrambled points before those of plain uniforms; a sequence has 2^32 points, and
/// draws beyond begin one of their own.
#[inline(always)]
#[allow(clippy::indexing_slicing, reason = "lanes are those of the arrays")]
fn even_out(stream: &Stream, first_draw: u64, out: &mut [f64]) {
    const DIGITS: f64 = 1.0 / 4_294_967_296.0;
    let Some(directions) = stream.directions() else {
        return;
    };
    let mut first = first_draw;
    for chunk in out.chunks_mut(LANES) {
        // Loops and no closures: these are compiled for the processor at hand.
        let (mut points, mut beyond) = ([0_u32; LANES], [0_u32; LANES]);
        for lane in 0..LANES {
            let draw = first.wrapping_add(lane as u64);
            beyond[lane] = ((draw >> 32) as u32).wrapping_mul(0x9E37_79B9);
            points[lane] = scrambled(draw as u32, stream.shuffling().wrapping_add(beyond[lane]));
        }
        directions.replace(&mut points);
        for lane in 0..LANES {
            let key = stream.scrambling().wrapping_add(beyond[lane]);
            points[lane] = scrambled(points[lane], key);
        }
        for (uniform, point) in chunk.iter_mut().zip(points) {
            *uniform = ((f64::from(point) + *uniform) * DIGITS).min(BELOW_ONE);
        }
        first = first.wrapping_add(LANES as u64);
    }
}
