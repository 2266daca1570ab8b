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

mod classes;
mod dispatch;
mod distribution;
mod lanes;
mod moments;
mod places;
mod sampling;
pub mod special;

pub use self::classes::Classes;
pub use self::distribution::{Group, Marginal, NoCopula, Unmade};
pub use self::lanes::{Lanes, Mask, decimal, distance, float, is_less, rounded};
pub use self::moments::{Estimator, Moments};
pub use self::places::{BidPlaces, Known, PlaceCounts, classed, ranks, regrets};
pub use self::sampling::{DIMENSIONS, Design, Sampling, Stream, point};
