//! How sure a result is: distributions, draws, lanes of draws, and what is learnt from them. The one
//! room with floating-point numbers; it is handed numbers and formulas and knows no document.
//!
//! Bits are the same on every machine: addition, subtraction, multiplication, division and square roots
//! are exactly rounded everywhere, other functions are the room's own or those of `libm`, and sums go in
//! an order that depends on neither threads nor the width of a register.

#![allow(
    clippy::float_arithmetic,
    clippy::as_conversions,
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::arithmetic_side_effects,
    reason = "what is simulated is an estimate with a stated error; nothing here decides an award"
)]
#![allow(
    clippy::excessive_precision,
    clippy::inline_always,
    clippy::many_single_char_names,
    reason = "formulas keep the letters and digits of their sources; what is not inlined is not compiled again for wide vectors"
)]

mod acceptability;
mod benefit;
mod classes;
mod dispatch;
mod distribution;
mod envelope;
mod estimator;
mod float;
mod histogram;
mod lanes;
mod linear;
mod moments;
mod partial_information;
mod perfect_information;
mod places;
mod population;
mod quantiles;
mod regression;
mod rising;
mod sampling;
pub mod sensitivity;
mod series;
pub mod special;
mod spline;
mod worth;

pub use self::acceptability::{Acceptability, likeliest};
pub use self::benefit::{Benefits, Direction, Line, Mean};
pub use self::classes::Classes;
pub use self::distribution::{Group, Marginal, Marginals, NoCopula, Unmade, counts_of_shares};
pub use self::envelope::{Stretch, frontier};
pub use self::estimator::Estimator;
pub use self::float::{decimal, distance, float, is_less, rounded};
pub use self::histogram::{Histogram, round_bounds};
pub use self::lanes::{Lanes, Mask};
pub use self::moments::{BATCH, Moments};
pub use self::partial_information::{Nested, Partial, nested, partial_information};
pub use self::perfect_information::{Gain, best_expected, expected_losses, perfect_information};
pub use self::places::{BidPlaces, Known, PlaceCounts, classed, ranks, regrets};
pub use self::population::affected;
pub use self::sampling::{DIMENSIONS, Design, Sampling, Stream, Streams, point};
pub use self::worth::Worth;
