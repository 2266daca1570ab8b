//! What amounts of different times are worth: present-value factors, growth, measures of worth.

mod discount;
mod growth;
mod worth;

pub use discount::{PresentValueFactors, present_value_factors};
pub use growth::growth_factors;
pub use worth::{instalment, net_present_value};
