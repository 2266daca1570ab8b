//! What patients get.

use serde::Serialize;

use crate::explain::{Explained, Series};
use crate::model::BetterEffect;

/// What an outcome line comes to.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LineOutcomes {
    /// The line.
    pub line: String,
    /// What is counted.
    pub title: String,
    /// Which is better.
    pub better: BetterEffect,
    /// What is given in year 0, 1, 2 …
    pub by_year: Series,
    /// The sum over the years.
    pub undiscounted: Explained,
    /// The sum over the years at the line's own discount rate; `null` where it is not discounted.
    pub discounted: Option<Explained>,
}

impl LineOutcomes {
    /// What counts of it.
    #[must_use]
    pub const fn total(&self) -> &Explained {
        match &self.discounted {
            Some(discounted) => discounted,
            None => &self.undiscounted,
        }
    }
}
