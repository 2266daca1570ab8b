//! Tariffs of producer responsibility: what packaging costs its producer by material and grade.

use super::PackagingMaterial;
use crate::num::Decimal;
use crate::words;

words! {
    /// The grade by which a fee is modulated.
    pub enum FeeGrade {
        /// Easily recycled.
        Green = "green",
        /// In between.
        Yellow = "yellow",
        /// Hardly recycled. What is not documented counts as red.
        Red = "red",
    }
}

/// A tariff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tariff {
    /// What it is.
    pub title: String,
    /// The currency of its fees.
    pub currency: String,
    /// Where it comes from.
    pub source: String,
    /// Its fees; each material has one at most.
    pub rates: Vec<TariffRate>,
}

/// A producer fee that is invoiced apart from the price of what it is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvoicedFee {
    /// Indices of the items whose packaging pays.
    pub items: Vec<usize>,
    /// What it pays by, in the currency of the procurement.
    pub tariff: Tariff,
    /// Whether a bid that is packed in what the tariff has no fee for waits for the buyer; otherwise it does not
    /// comply.
    pub ask: bool,
}

/// The fee of some materials.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TariffRate {
    /// The materials.
    pub materials: Vec<PackagingMaterial>,
    /// The fee of a kilogram.
    pub fee: Fee,
}

/// The fee of a kilogram.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fee {
    /// The same for every grade.
    Flat(Decimal),
    /// One for each grade; none where it is not known.
    Graded {
        /// Of green components.
        green: Option<Decimal>,
        /// Of yellow ones.
        yellow: Option<Decimal>,
        /// Of red ones.
        red: Option<Decimal>,
    },
    /// A base, which red components pay a multiple of; that of green ones is not known.
    Multiplied {
        /// The fee of yellow components.
        base: Decimal,
        /// By what that of red ones is multiplied.
        red: Decimal,
    },
    /// What handling costs, with an addition for red components of which green ones of the same material are
    /// paid the sum back.
    Balanced {
        /// What handling a kilogram costs.
        cost: Decimal,
        /// By which share red components pay more.
        addition: Decimal,
        /// The red mass of the whole scheme.
        red_mass: Decimal,
        /// Its green mass.
        green_mass: Decimal,
    },
}

impl Tariff {
    /// Whether every material has a fee in every grade.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        let mut materials = PackagingMaterial::ALL.iter();
        materials.all(|one| {
            let known = |fee: &Fee| FeeGrade::ALL.iter().all(|grade| fee.knows(*grade));
            self.fee(*one).is_some_and(known)
        })
    }

    /// The fee of a material.
    #[must_use]
    pub fn fee(&self, material: PackagingMaterial) -> Option<&Fee> {
        let mut rates = self.rates.iter();
        let rate = rates.find(|rate| rate.materials.contains(&material));
        rate.map(|rate| &rate.fee)
    }
}

impl Fee {
    /// Whether the fee of a grade is known.
    #[must_use]
    pub fn knows(&self, grade: FeeGrade) -> bool {
        match (self, grade) {
            (Self::Graded { green, .. }, FeeGrade::Green) => green.is_some(),
            (Self::Graded { yellow, .. }, FeeGrade::Yellow) => yellow.is_some(),
            (Self::Graded { red, .. }, FeeGrade::Red) => red.is_some(),
            (Self::Multiplied { .. }, FeeGrade::Green) => false,
            // Nobody pays back what nobody green is there for.
            (Self::Balanced { green_mass, .. }, FeeGrade::Green) => !green_mass.is_zero(),
            _ => true,
        }
    }
}
