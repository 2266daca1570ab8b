//! A supplier's product carbon footprint, and what a lot asks of one.

use super::{GwpSet, Stage};
use crate::num::{Date, Decimal};
use crate::words;

words! {
    /// The standard that a product footprint was made by.
    pub enum FootprintStandard {
        /// ISO 14067.
        Iso14067 = "iso_14067",
        /// The product standard of the Greenhouse Gas Protocol.
        GhgProtocol = "ghg_protocol",
        /// The product environmental footprint of the European Commission.
        Pef = "pef",
        /// EN 15804, environmental product declarations of construction products.
        En15804 = "en_15804",
        /// PAS 2050.
        Pas2050 = "pas_2050",
        /// Another, which the documentation names.
        Other = "other",
    }
}

words! {
    /// Whether the biogenic carbon of a product footprint counts what the product has taken up.
    pub enum BiogenicUptake {
        /// Emissions of biogenic carbon alone.
        Excluded = "excluded",
        /// Also what was taken up, as a negative amount.
        Included = "included",
    }
}

words! {
    /// A number that a product footprint states and a decision can correct.
    pub enum FootprintNumber {
        /// How many of its unit one declared unit is.
        DeclaredAmount = "declared_amount",
        /// What a part emits, without biogenic carbon.
        Fossil = "fossil",
        /// The biogenic carbon of a part.
        Biogenic = "biogenic",
        /// How well the technology is met.
        Technological = "technological",
        /// How well the place is met.
        Geographical = "geographical",
        /// How well the time is met.
        Temporal = "temporal",
        /// The share of primary data.
        PrimaryShare = "primary_share",
    }
}

/// What a lot asks of the product footprint of an item.
#[derive(Debug, Clone, PartialEq)]
pub struct FootprintAsked {
    /// The item.
    pub item: usize,
    /// The stages that a footprint may cover.
    pub stages: Vec<Stage>,
    /// The carbon lines that it stands in place of, each where it covers the stage of the line.
    pub replaces: Vec<usize>,
    /// The stages that it has to cover.
    pub boundary: Vec<Stage>,
    /// The global warming potentials that are accepted; all where empty.
    pub gwp_sets: Vec<GwpSet>,
    /// The day on which it has to be valid.
    pub valid_on: Option<Date>,
    /// The least share of primary data.
    pub primary_share: Option<Decimal>,
    /// The worst rating of the data, of 1 to 5.
    pub worst_rating: Option<Decimal>,
    /// Whether the buyer is asked about a footprint that is missing or not as demanded.
    pub ask: bool,
}

/// A supplier's product footprint for an item.
#[derive(Debug, Clone, PartialEq)]
pub struct ProductFootprint {
    /// The item.
    pub item: usize,
    /// What one declared unit emits, by the stages that can be told apart.
    pub parts: Vec<FootprintPart>,
    /// How many units of measure are one declared unit.
    pub amount: Decimal,
    /// The unit of measure as written.
    pub unit: String,
    /// What turns the amount per unit of measure into one per unit of the item: multiplied by.
    pub numerator: Decimal,
    /// Divided by.
    pub denominator: Decimal,
    /// The global warming potentials that it counts with.
    pub gwp_set: GwpSet,
    /// Whether its biogenic carbon counts what was taken up.
    pub biogenic_uptake: BiogenicUptake,
    /// The standard that it was made by.
    pub standard: FootprintStandard,
    /// The last day on which it is valid.
    pub valid_until: Option<Date>,
    /// Where it holds.
    pub geography: Option<String>,
    /// Who has verified it.
    pub verified_by: Option<String>,
    /// How good its data are.
    pub quality: DataQuality,
    /// Whether it may not be shown.
    pub confidential: bool,
    /// Where it stands in the envelope.
    pub pointer: String,
}

/// What one declared unit emits in some stages that are stated together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FootprintPart {
    /// The stages.
    pub stages: Vec<Stage>,
    /// In kg CO2e, without biogenic carbon.
    pub fossil: Decimal,
    /// Biogenic carbon in kg CO2e, told apart.
    pub biogenic: Option<Decimal>,
}

/// How good the data of a footprint are; ratings from 1, the best, to 5.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct DataQuality {
    /// How well the technology is met.
    pub technological: Option<Decimal>,
    /// How well the place is met.
    pub geographical: Option<Decimal>,
    /// How well the time is met.
    pub temporal: Option<Decimal>,
    /// The share of primary data, as a fraction.
    pub primary_share: Option<Decimal>,
}

impl ProductFootprint {
    /// Whether it covers a stage.
    #[must_use]
    pub fn covers(&self, stage: Stage) -> bool {
        self.parts.iter().any(|part| part.stages.contains(&stage))
    }
}

impl DataQuality {
    /// The ratings that are stated.
    pub fn ratings(self) -> impl Iterator<Item = Decimal> {
        let all = [self.technological, self.geographical, self.temporal];
        all.into_iter().flatten()
    }
}
