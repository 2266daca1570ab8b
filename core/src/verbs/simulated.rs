//! What a simulation gives to a language: its text, and its draws as columns with names.

use super::written;
use crate::engine::{DrawnColumn, Quantity, Simulated};
use crate::problem::Rejection;

impl Simulated {
    /// What was found, as JSON text.
    ///
    /// # Errors
    ///
    /// None in practice: a result is always valid JSON.
    pub fn to_json(&self) -> Result<String, Rejection> {
        written(&self.simulation)
    }
}

impl DrawnColumn {
    /// What a table calls it: `LOT/BID/QUANTITY`, and for a measure or its worth the criterion behind that.
    #[must_use]
    pub fn name(&self) -> String {
        let Self { lot, bid, .. } = self;
        match &self.quantity {
            Quantity::LifeCycleCost => format!("{lot}/{bid}/life_cycle_cost"),
            Quantity::Measure(criterion) => format!("{lot}/{bid}/measure/{criterion}"),
            Quantity::Worth(criterion) => format!("{lot}/{bid}/worth/{criterion}"),
            Quantity::Total => format!("{lot}/{bid}/total"),
            Quantity::Regret => format!("{lot}/{bid}/regret"),
        }
    }
}
