//! A simulation that was made, written: as a document, for people, and its draws as columns with names.

use super::{Input, read_simulation, written};
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

    /// What was found as a self-contained HTML page, with what other values make of the award where the settings
    /// asked for it. It shows confidential values.
    ///
    /// # Errors
    ///
    /// Those of the documents and the settings.
    pub fn to_html(
        &self,
        input: Input<'_>,
        settings: &[u8],
        language: Language,
    ) -> Result<String, Rejection> {
        let published = published(input, settings)?;
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
    /// Those of the documents and the settings.
    pub fn to_text(
        &self,
        input: Input<'_>,
        settings: &[u8],
        language: Language,
    ) -> Result<String, Rejection> {
        let published = published(input, settings)?;
        Ok(report::simulation_text(
            &self.simulation,
            &published,
            language,
        ))
    }

    /// The same as charts: a JSON object of Vega-Lite documents by name, `LOT/CHART`.
    ///
    /// # Errors
    ///
    /// Those of the documents and the settings.
    pub fn to_charts(
        &self,
        input: Input<'_>,
        settings: &[u8],
        language: Language,
    ) -> Result<String, Rejection> {
        let published = published(input, settings)?;
        written(&report::simulation_charts(
            &self.simulation,
            &published,
            language,
        ))
    }
}

/// What was published of the numbers: their titles and units.
fn published(input: Input<'_>, settings: &[u8]) -> Result<Published, Rejection> {
    let (case, settings) = read_simulation(input, settings)?;
    Ok(Published::of(&case.procurement).asked(&settings))
}

impl DrawnColumn {
    /// What a table calls it: `LOT/BID/QUANTITY`, and behind that the criterion of a measure or its worth, the line of
    /// an outcome and the name of a number that was drawn. The bid is empty for what the buyer sets.
    #[must_use]
    pub fn name(&self) -> String {
        let Self { lot, bid, .. } = self;
        match &self.quantity {
            Quantity::LifeCycleCost => format!("{lot}/{bid}/life_cycle_cost"),
            Quantity::Measure(criterion) => format!("{lot}/{bid}/measure/{criterion}"),
            Quantity::Worth(criterion) => format!("{lot}/{bid}/worth/{criterion}"),
            Quantity::Total => format!("{lot}/{bid}/total"),
            Quantity::Regret => format!("{lot}/{bid}/regret"),
            Quantity::Outcome(line) => format!("{lot}/{bid}/outcome/{line}"),
            Quantity::Drawn { kind, name } if name.is_empty() => format!("{lot}/{bid}/{kind}"),
            Quantity::Drawn { kind, name } => format!("{lot}/{bid}/{kind}/{name}"),
        }
    }
}
