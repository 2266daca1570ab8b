//! From a seed to numbers between 0 and 1.

mod design;
mod directions;
mod latin;
mod philox;
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod simd128;
mod sobol;
mod stream;

pub use self::design::{Design, Sampling};
pub use self::directions::DIMENSIONS;
pub use self::sobol::point;
pub use self::stream::{Stream, Streams};
