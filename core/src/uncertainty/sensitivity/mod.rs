//! What drives an output: shares of its variance by Sobol, and screening by Morris. The room is handed a
//! model as a function over columns, a lane for each draw, and knows nothing of what it calculates.
//!
//! A model says which inputs each of its parts reads and which parts each output reads. An input that one
//! bid alone has then moves that bid alone, and nothing else is calculated again for it.

mod estimate;
mod model;
mod morris;
mod quantile;
mod sobol;
mod sums;
#[cfg(test)]
mod tests;

pub use estimate::Estimate;
pub use model::{Model, Part};
pub use morris::{Effect, Grid, Unscreened, screen};
pub use quantile::quantile;
pub use sobol::{BATCHES, Half, Indices, Pair, Plan, Sample, Share, Unshared, indices};
