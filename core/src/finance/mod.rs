//! What amounts of different times are worth: present-value factors, growth, measures of worth.

mod discount;
mod growth;
mod worth;

pub use discount::{PresentValueFactors, part_of_year, present_value_factors, weighted};
pub use growth::growth_factors;
pub use worth::{instalment, net_present_value};
