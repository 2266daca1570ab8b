//! Packaging: what it weighs, of what, and what of it is not documented.

mod by_year;
mod fee;
mod invoiced;
mod lack;
mod mass;
mod ppwr;
mod verdict;

pub use by_year::{hand_in, lacks_of_lines, mass_by_year};
pub use fee::fee_of_kilogram;
pub use invoiced::{fee_of_component, fees_by_year, hand_in_fees, lacks_of_fees, paying};
pub use lack::{Lack, Undocumented, lacks};
pub use mass::{Component, Packed, component_mass, packed};
pub use ppwr::{Finding, barred_from, findings};
pub use verdict::{Verdict, points, verdicts};
