//! Prices that follow published indices by a clause.

mod claim;
mod growth;
mod index;
mod path;

pub use claim::{Verdict, earliest_effect, verdict};
pub use growth::{index_factors, yearly_factors};
pub use index::{change, mean_level};
pub use path::{Limit, LimitStep, Step, TermStep, path};
