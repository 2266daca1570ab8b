//! A simulation that was made, written: as a document, for people, and its draws as columns with names.

use super::{Input, read, written};
use crate::catalogue::Language;
use crate::engine::{DrawnColumn, Quantity, Simulated};
use crate::problem::Rejection;
use crate::report::{self, Published};

impl Simulated {
    /// What was found, as JSON text.
    ///
    /// # Errors
    ///
    /// None in practice: a result is always valid JSON.
    pub fn to_json(&self) -> Result<String, Rejection> {
        written(&self.simulation)
    }

    /// What was found as a self-contained HTML page, of the documents that were simulated. It shows
    /// confidential values.
    ///
    /// # Errors
    ///
    /// Those of the documents.
    pub fn to_html(&self, input: Input<'_>, language: Language) -> Result<String, Rejection> {
        let published = Published::of(&read(input)?.procurement);
        Ok(report::simulation_html(
            &self.simulation,
            &published,
            language,
        ))
    }

    /// The same as plain text for a terminal.
    ///
    /// # Errors
    ///
    /// Those of the documents.
    pub fn to_text(&self, input: Input<'_>, language: Language) -> Result<String, Rejection> {
        let published = Published::of(&read(input)?.procurement);
        Ok(report::simulation_text(
            &self.simulation,
            &published,
            language,
        ))
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
