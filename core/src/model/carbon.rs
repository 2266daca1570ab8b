//! Greenhouse gas emissions over the life of the purchase: lines, and the factors that they read.

use std::collections::BTreeMap;

use super::{Amount, Operand, PackagingParts, ProductPart, Service, Study};
use crate::num::{Decimal, Unit};
use crate::words;

words! {
    /// The stage of life that an emission belongs to (ISO 14067).
    pub enum Stage {
        /// Getting and preparing raw materials.
        RawMaterials = "raw_materials",
        /// Making the product and its packaging.
        Production = "production",
        /// Transport and storage up to the user.
        Distribution = "distribution",
        /// Using: energy and consumables.
        Use = "use",
        /// Cleaning, disinfecting and sterilising between uses.
        Reprocessing = "reprocessing",
        /// Servicing and repairing.
        Maintenance = "maintenance",
        /// Collecting, recycling, disposing.
        EndOfLife = "end_of_life",
    }
}

words! {
    /// The global warming potentials that other gases were turned into carbon dioxide with.
    pub enum GwpSet {
        /// Those of the fourth assessment report of the IPCC.
        Ar4 = "ar4",
        /// Those of the fifth.
        Ar5 = "ar5",
        /// Those of the sixth.
        Ar6 = "ar6",
        /// The source does not say.
        NotStated = "not_stated",
    }
}

words! {
    /// What the factors of a set are multiplied by.
    pub enum FactorKind {
        /// A physical amount: kilograms, kilowatt-hours, tonne-kilometres.
        Physical = "physical",
        /// What was paid. It cannot tell a green product from a dearer one: for screening only, and refused in an award.
        SpendBased = "spend_based",
    }
}

words! {
    /// Which total of the emissions.
    pub enum CarbonTotal {
        /// Over the whole study.
        Total = "total",
        /// A year of the study, on average.
        PerYear = "per_year",
        /// Per functional unit.
        PerFunctionalUnit = "per_functional_unit",
    }
}

words! {
    /// Whether biogenic carbon counts in a total; it is always shown apart.
    pub enum Biogenic {
        /// It does not count.
        Excluded = "excluded",
        /// It counts, uptake as a negative amount.
        Included = "included",
    }
}

/// A set of emission factors that the procurement names.
#[derive(Debug, Clone, PartialEq)]
pub struct FactorSet {
    /// Its name in the procurement.
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
    /// Its factors.
    pub factors: Vec<EmissionFactor>,
}

/// An emission factor.
#[derive(Debug, Clone, PartialEq)]
pub struct EmissionFactor {
    /// Its name in the set.
    pub id: String,
    /// What it is.
    pub title: String,
    /// Its unit as written.
    pub unit: String,
    /// Its unit.
    pub dimension: Unit,
    /// Where it holds.
    pub area: Option<String>,
    /// How it was made.
    pub method: Option<String>,
    /// Its number.
    pub value: FactorValue,
}

/// The number of an emission factor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FactorValue {
    /// The source has none, which is not zero.
    Blank,
    /// One for every year.
    Constant(Decimal),
    /// One for each calendar year.
    ByYear(BTreeMap<i64, Decimal>),
}

impl FactorValue {
    /// The number where it is one for every year.
    #[must_use]
    pub const fn in_every_year(&self) -> Option<Decimal> {
        match self {
            Self::Constant(value) => Some(*value),
            Self::Blank | Self::ByYear(_) => None,
        }
    }

    /// The number in a calendar year; none where the source has none.
    #[must_use]
    pub fn in_year(&self, calendar: i64) -> Option<Decimal> {
        match self {
            Self::Blank => None,
            Self::Constant(value) => Some(*value),
            Self::ByYear(values) => values.get(&calendar).copied(),
        }
    }
}

/// The calendar year that a year of the study begins in; that of the base date for year 0.
#[must_use]
pub fn calendar_year(study: &Study, year: u32) -> i64 {
    let later = i64::from(year.saturating_sub(1));
    study.base_date.year().saturating_add(later)
}

/// A factor of a set, by their indices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FactorAt {
    /// The set in the procurement.
    pub set: usize,
    /// The factor in the set.
    pub factor: usize,
}

/// An emission over the life of the purchase.
#[derive(Debug, Clone, PartialEq)]
pub struct CarbonLine {
    /// Its identifier.
    pub id: String,
    /// What emits.
    pub title: String,
    /// The stage of life.
    pub stage: Stage,
    /// Whether it is biogenic carbon, which is told apart.
    pub biogenic: bool,
    /// The activity: everything that is multiplied but the emission factors, with the conversion of all
    /// units to kg CO2e or kg CO2e a year.
    pub activity: Amount,
    /// What the activity is multiplied by.
    pub factors: Vec<FactorAt>,
    /// When it arises.
    pub flow: CarbonFlow,
}

/// When an emission arises.
#[derive(Debug, Clone, PartialEq)]
pub enum CarbonFlow {
    /// Over every year from `from` to `to`.
    Yearly {
        /// The first year.
        from: u32,
        /// The last year.
        to: u32,
        /// Only while the purchase serves.
        while_in_service: bool,
    },
    /// In every `step`-th year from `from` to `to`; a single one has `from == to`.
    InYears {
        /// The first year.
        from: u32,
        /// The last year.
        to: u32,
        /// Years from one to the next.
        step: u32,
    },
    /// With a capital item and each that replaces it.
    Capital {
        /// The year of the first purchase.
        purchase_year: u32,
        /// Its life in years.
        life: Operand,
        /// Whether it is replaced.
        replaced: bool,
        /// Which year is the first it serves.
        service: Service,
    },
    /// With each unit that is bought of the item at this index of the schedule.
    Schedule {
        /// Index of the item.
        item: usize,
    },
    /// With what a part of a product system takes.
    Product {
        /// The part.
        part: ProductPart,
        /// The parameters that it depends on, by index.
        reads: Vec<usize>,
    },
    /// With each kilogram of a bid's packaging that is bought.
    Packaging {
        /// The components.
        parts: PackagingParts,
    },
}

impl CarbonLine {
    /// The parameters that the line reads, by index.
    pub fn parameters(&self) -> impl Iterator<Item = usize> + '_ {
        let life = match &self.flow {
            CarbonFlow::Capital { life, .. } => life.parameter(),
            _ => None,
        };
        let of_product = match &self.flow {
            CarbonFlow::Product { reads, .. } => reads.as_slice(),
            _ => &[],
        };
        let factors = self.activity.factors.iter();
        factors
            .filter_map(Operand::parameter)
            .chain(self.divisors())
            .chain(of_product.iter().copied())
            .chain(life)
    }

    /// The parameters that the line divides by, by index.
    pub fn divisors(&self) -> impl Iterator<Item = usize> + '_ {
        let divisors = self.activity.divisors.iter();
        divisors.filter_map(Operand::parameter)
    }
}

/// Whether emissions of some stages belong to a total over the `chosen` ones, or all where empty.
#[must_use]
pub fn belongs(stages: &[Stage], is_biogenic: bool, chosen: &[Stage], biogenic: Biogenic) -> bool {
    (chosen.is_empty() || stages.iter().all(|stage| chosen.contains(stage)))
        && (biogenic == Biogenic::Included || !is_biogenic)
}
