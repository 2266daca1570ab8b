//! Packaging: what it weighs, of what, and what of it is not documented.

mod lack;
mod mass;
mod ppwr;
mod verdict;

pub use lack::{Lack, Undocumented, lacks};
pub use mass::{Component, Packed, component_mass, packed};
pub use ppwr::{Finding, barred_from, findings};
pub use verdict::{Verdict, points, verdicts};
