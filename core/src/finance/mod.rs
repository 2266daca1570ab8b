//! Present-value factors: what an amount of a later year is worth at the base date.

mod discount;
mod growth;

pub use discount::{PresentValueFactors, present_value_factors};
pub use growth::growth_factors;
