//! What costs and emissions are stated per.

use super::{Counting, Operand};

/// What costs are stated per.
#[derive(Debug, Clone, PartialEq)]
pub struct FunctionalUnit {
    /// Its name in units.
    pub unit: String,
    /// What it is.
    pub title: String,
    /// How many a year.
    pub per_year: Operand,
    /// Whether the units are discounted.
    pub counting: Counting,
}
