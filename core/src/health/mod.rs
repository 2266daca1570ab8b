//! What patients get for the money: strategies with costs and effects, which of them are worth having,
//! and what another unit of effect costs. Exact; how sure it is, is said elsewhere.

mod cohort;
mod frontier;
mod net_benefit;
mod outcome;
mod trade;

pub use cohort::{Complement, CycleCounting, after_cycle, at_relative_risk, counted, of_counts};
pub use frontier::{Frontier, Placed, Standing, Step, Strategy, SwitchPoint};
pub use net_benefit::{best, net_health_benefit, net_monetary_benefit};
pub use outcome::{LineOutcome, Outcomes, outcomes};
pub use trade::{Quadrant, Trade};
