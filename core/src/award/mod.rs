//! From measures to an order of the bids. This room is handed numbers and never computes a cost.

mod rank;
mod rule;
mod total;
mod weight;

pub use rank::{Contender, Order, Ranked, TieKey, rank};
pub use rule::{Reference, reference, worth};
pub use total::{below_zero, evaluation_price, weighted};
pub use weight::shares;
