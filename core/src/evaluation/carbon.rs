//! What a bid emits over its life, by line, stage and year, and the factors that this rests on.

use serde::Serialize;

use crate::explain::{Explained, FactorInYear, Figure, Series};
use crate::model::{BiogenicUptake, DataRating, FactorKind, FootprintStandard, GwpSet, Stage};

/// What a bid emits over its life.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CarbonReport {
    /// The totals, without biogenic carbon.
    pub totals: CarbonTotals,
    /// Biogenic carbon over the study, told apart; left out where no line is of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub biogenic: Option<Explained>,
    /// By carbon line.
    pub lines: Vec<LineCarbon>,
    /// Product footprints that stand in place of lines, by the parts that they state.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub footprints: Vec<FootprintCarbon>,
    /// The carbon lines that they stand in place of, which do not count.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub replaced: Vec<String>,
    /// What the emissions rest on, where the lot asks for product footprints or a criterion measures how much is documented; left out where nothing is emitted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grounds: Option<CarbonGrounds>,
    /// By stage of life, without biogenic carbon; only stages with such lines or footprints.
    pub by_stage: Vec<StageCarbon>,
    /// What is emitted in year 0, 1, 2 …, without biogenic carbon.
    pub by_year: Series,
}

impl CarbonReport {
    /// What these stages emit, where they are told together.
    #[must_use]
    pub fn of_stages(&self, group: (&Stage, &[Stage])) -> Option<&StageCarbon> {
        let mut parts = self.by_stage.iter();
        parts.find(|part| part.group() == group)
    }
}

impl StageCarbon {
    /// Its stage, and those that cannot be told from it.
    #[must_use]
    pub fn group(&self) -> (&Stage, &[Stage]) {
        (&self.stage, &self.with)
    }
}

/// The stages that any of these reports tells, each alone in the order of life, then those together.
pub fn stage_groups<'a>(
    reports: impl Iterator<Item = &'a CarbonReport>,
) -> Vec<(&'a Stage, &'a [Stage])> {
    let mut groups: Vec<(&Stage, &[Stage])> = Vec::new();
    for group in reports
        .flat_map(|one| &one.by_stage)
        .map(StageCarbon::group)
    {
        if !groups.contains(&group) {
            groups.push(group);
        }
    }
    let place = |stage: &Stage| Stage::ALL.iter().position(|one| one == stage);
    groups.sort_by_key(|(stage, with)| (!with.is_empty(), place(stage)));
    groups
}

/// The totals of the emissions; never discounted.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CarbonTotals {
    /// The sum over the study.
    pub total: Explained,
    /// A year of the study, on average.
    pub per_year: Explained,
    /// Per functional unit, which is never discounted here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub per_functional_unit: Option<Explained>,
}

/// What a carbon line emits.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LineCarbon {
    /// The line.
    pub line: String,
    /// What emits.
    pub title: String,
    /// Its stage of life.
    pub stage: Stage,
    /// Whether it is biogenic carbon.
    pub biogenic: bool,
    /// The item of the schedule that the line follows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    /// How often its activity happens in year 0, 1, 2 …: units bought, or the part of the year, with the weight of the year.
    pub times: Series,
    /// What is emitted in year 0, 1, 2 …
    pub by_year: Series,
    /// The sum over the years.
    pub total: Explained,
}

/// What a part of a product footprint emits.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FootprintCarbon {
    /// The item.
    pub item: String,
    /// The stages of life that the part covers.
    pub stages: Vec<Stage>,
    /// Whether it is its biogenic carbon.
    pub biogenic: bool,
    /// The global warming potentials that the footprint counts with.
    pub gwp_set: GwpSet,
    /// The standard that it was made by.
    pub standard: FootprintStandard,
    /// Whether its biogenic carbon counts what was taken up.
    pub biogenic_uptake: BiogenicUptake,
    /// The last day on which it is valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<String>,
    /// Where it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub geography: Option<String>,
    /// Whether who has verified it and its share of primary data are withheld, because it is confidential.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub withheld: Option<bool>,
    /// Who has verified it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verified_by: Option<String>,
    /// The share of primary data in it, as a fraction.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_share: Option<Figure>,
    /// How many units are bought in year 0, 1, 2 …, with the weights of the year and of the option.
    pub times: Series,
    /// What is emitted in year 0, 1, 2 …
    pub by_year: Series,
    /// The sum over the years.
    pub total: Explained,
}

/// What a stage emits.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StageCarbon {
    /// The stage.
    pub stage: Stage,
    /// The stages that a product footprint states together with it, so that they cannot be told apart.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub with: Vec<Stage>,
    /// The sum over the study.
    pub total: Explained,
}

/// A set of emission factors that carbon lines of the lot use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FactorSetUsed {
    /// The set.
    pub id: String,
    /// What it is.
    pub title: String,
    /// Its version.
    pub version: String,
    /// The year that it was published for.
    pub year: u32,
    /// The global warming potentials that it counts with.
    pub gwp_set: GwpSet,
    /// What its factors are multiplied by.
    pub kind: FactorKind,
    /// Its licence.
    pub licence: String,
    /// Where it comes from.
    pub source: String,
    /// The factors that are used.
    pub factors: Vec<FactorUsed>,
}

/// An emission factor that a carbon line uses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FactorUsed {
    /// The factor.
    pub id: String,
    /// What it is.
    pub title: String,
    /// Its unit.
    pub unit: String,
    /// Where it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
    /// How it was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// Its number, where one holds for every year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Figure>,
    /// Its numbers in the calendar years of the study that it has one for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub by_year: Vec<FactorInYear>,
}

/// What emissions rest on, without biogenic carbon: shares, of which four add up to 1.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CarbonGrounds {
    /// What the shares are taken of: every emission by its size, also one that is taken off.
    pub size: Explained,
    /// Product footprints that somebody has verified.
    pub verified_footprints: Explained,
    /// Product footprints that nobody has verified.
    pub unverified_footprints: Explained,
    /// Carbon lines that multiply factors of published sets.
    pub factor_sets: Explained,
    /// Carbon lines without such a factor: numbers of the bid or of the procurement.
    pub stated: Explained,
    /// Of all the emissions, what rests on primary data of product footprints.
    pub primary_data: Explained,
    /// By set of factors; a line with factors of two sets rests on both.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sets: Vec<SetGround>,
    /// How good the data of the product footprints are, from 1, the best, to 5.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ratings: Vec<RatingMean>,
}

/// What rests on a set of emission factors.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SetGround {
    /// The set.
    pub set: String,
    /// The year that it was published for.
    pub year: u32,
    /// Where the factors hold that are used.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub areas: Vec<String>,
    /// Its share.
    pub share: Explained,
}

/// A rating of the data of product footprints, weighted by what they emit.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RatingMean {
    /// What is rated.
    pub rating: DataRating,
    /// The mean, of the footprints that state it.
    pub mean: Explained,
}
