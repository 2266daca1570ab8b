//! Products used once or many times: how long items last, how many are kept, what a year takes, and
//! where two systems cost or emit the same.
//!
//! Money and kilograms are scalars; rated uses, pools and demand decide how many items there are and are
//! plain decimals.

mod break_even;
mod flow;
mod loss;
mod lower;
mod pool;
mod wear;
mod year;

pub use break_even::{Stretch, least_rated_uses, rated_uses_at, same_at, stretches};
pub use flow::{Due, PoolFlow, due, flow_of_pool, item_part};
pub use loss::{LossStretch, loss_stretches, turn_of_loss};
pub use lower::{LowerFrom, in_year, lower_from};
pub use pool::pool_items;
pub use wear::{Wear, wear};
pub use year::{Demand, Line, ProductNumber, Replaced, Worn, Year, valued, year};
