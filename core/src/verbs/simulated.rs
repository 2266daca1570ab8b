//! A simulation that was made, written: as a document, for people, and its draws as columns with names.

use super::{Input, read_simulation, written};
use crate::catalogue::Language;
use crate::engine::{self, DrawnColumn, Quantity, Simulated};
use crate::model::SimulatedLot;
use crate::problem::Rejection;
use crate::report::{self, Published};
use crate::simulation::{Sensitivity, Simulation};

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
    /// ask for it. It shows confidential values.
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
        let told = Told::of(self, input, settings)?;
        Ok(report::simulation_html(
            told.both(),
            &told.published,
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
        let told = Told::of(self, input, settings)?;
        Ok(report::simulation_text(
            told.both(),
            &told.published,
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
        let told = Told::of(self, input, settings)?;
        written(&report::simulation_charts(
            told.both(),
            &told.published,
            language,
        ))
    }
}

/// What a page is made of.
struct Told<'a> {
    simulation: &'a Simulation,
    /// What comes out with other values, where any lot asks for it.
    varied: Option<Sensitivity>,
    published: Published,
}

impl<'a> Told<'a> {
    fn of(found: &'a Simulated, input: Input<'_>, settings: &[u8]) -> Result<Self, Rejection> {
        let (case, settings) = read_simulation(input, settings)?;
        let varies = |lot: &SimulatedLot| {
            lot.tornado.is_some()
                || !lot.grids.is_empty()
                || !lot.scenarios.is_empty()
                || !lot.thresholds.is_empty()
        };
        let asked = settings.lots.iter().any(varies);
        let varied = asked.then(|| engine::sensitivity(&case, &settings));
        Ok(Self {
            simulation: &found.simulation,
            varied: varied.transpose()?,
            published: Published::of(&case.procurement).asked(&settings),
        })
    }

    const fn both(&self) -> (&Simulation, Option<&Sensitivity>) {
        (self.simulation, self.varied.as_ref())
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
