//! Sets of criteria for packaging.

use super::{PackagingComponent, PackagingMaterial, PackagingParts, RecyclabilityGrade};
use crate::num::{Decimal, decide};
use crate::words;

words! {
    /// A property of a component of the packaging.
    pub enum PackagingProperty {
        /// It is made of one material alone.
        MonoMaterial = "mono_material",
        /// It can be parted from the others by hand, without tools.
        Separable = "separable",
        /// It is transparent and not dyed.
        Clear = "clear",
        /// It contains polyvinyl chloride.
        Pvc = "pvc",
        /// Layers of different materials are bonded in it.
        Laminate = "laminate",
        /// It is dyed with carbon black.
        CarbonBlack = "carbon_black",
        /// It has parts of metal.
        MetalParts = "metal_parts",
        /// It is packaging of food, medicines, medical devices or what else Regulation (EU) 2025/40 Art. 3(1)(49) names.
        ContactSensitive = "contact_sensitive",
        /// It is a single-use plastic beverage bottle (Regulation (EU) 2025/40 Art. 3(1)(54)).
        BeverageBottle = "beverage_bottle",
    }
}

words! {
    /// A share of a component of the packaging.
    pub enum PackagingShare {
        /// Of its mass, recycled after use by consumers.
        Recycled = "recycled",
        /// Of its mass, from renewable sources.
        Renewable = "renewable",
        /// Of its surface, covered by labels.
        Label = "label",
        /// Of its surface, printed.
        Print = "print",
        /// Of its volume, that is empty or filled with filling material.
        EmptySpace = "empty_space",
    }
}

words! {
    /// What follows where there is no component that a criterion is about.
    pub enum WithoutComponents {
        /// The criterion is met.
        Met = "met",
        /// It is not met.
        NotMet = "not_met",
    }
}

words! {
    /// Whether a criterion for packaging is met.
    pub enum PackagingOutcome {
        /// It is.
        Met = "met",
        /// It is not.
        NotMet = "not_met",
        /// The bid does not document it.
        NotDocumented = "not_documented",
    }
}

/// A set of criteria for packaging.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackagingCriteria {
    /// Its name.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its version.
    pub version: String,
    /// Its criteria.
    pub criteria: Vec<PackagingCriterion>,
}

impl PackagingCriteria {
    /// The points of a bid that meets all of them; none where that is too much to be held.
    #[must_use]
    pub fn most_points(&self) -> Option<Decimal> {
        let points = self.criteria.iter().filter_map(|one| one.gives.points());
        points
            .into_iter()
            .try_fold(Decimal::ZERO, Decimal::checked_add)
    }
}

/// A criterion for packaging.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackagingCriterion {
    /// Its name.
    pub id: String,
    /// What it asks for.
    pub title: String,
    /// The components that it is about.
    pub parts: PackagingParts,
    /// How many of these have to meet it.
    pub extent: PackagingExtent,
    /// What a component has to be: all tests of one of these.
    pub alternatives: Vec<Vec<PackagingTest>>,
    /// What follows where there is none.
    pub without: WithoutComponents,
    /// Whether a component has to name evidence.
    pub evidenced: bool,
    /// What follows.
    pub gives: PackagingGives,
    /// JSON Pointer to it in the envelope.
    pub pointer: String,
}

/// How many components have to meet a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PackagingExtent {
    /// All of them.
    All,
    /// One at least.
    Any,
    /// So much of their mass.
    ShareByMass(Decimal),
}

/// A test of a component.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PackagingTest {
    /// It is made of one of these materials.
    MadeOf(Vec<PackagingMaterial>),
    /// It has the property, or has not.
    Has(PackagingProperty, bool),
    /// A share is at least this.
    AtLeast(PackagingShare, Decimal),
    /// A share is at most this.
    AtMost(PackagingShare, Decimal),
    /// It is used again.
    Reused,
    /// It is recyclable in this grade or a better one.
    GradeAtLeast(RecyclabilityGrade),
}

/// What follows from a criterion for packaging.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PackagingGives {
    /// Points where it is met.
    Points(Decimal),
    /// The bid has to meet it; whether one that does not document it waits for the buyer.
    Required {
        /// Whether it waits; otherwise it does not comply.
        ask: bool,
    },
}

impl PackagingGives {
    /// The points that it gives where it is met.
    #[must_use]
    pub const fn points(self) -> Option<Decimal> {
        match self {
            Self::Points(points) => Some(points),
            Self::Required { .. } => None,
        }
    }
}

impl PackagingTest {
    /// Whether a component passes; none where that is not documented.
    #[must_use]
    pub fn passes(&self, component: &PackagingComponent) -> Option<bool> {
        let share = |share| component.share(share).map(decide);
        match self {
            Self::MadeOf(materials) => Some(materials.contains(&component.material)),
            Self::Has(property, wanted) => Some(component.has(*property)? == *wanted),
            Self::AtLeast(of, bound) => Some(share(*of)? >= decide(*bound)),
            Self::AtMost(of, bound) => Some(share(*of)? <= decide(*bound)),
            Self::Reused => Some(component.rotations > 1),
            // Grades are ordered from the best on.
            Self::GradeAtLeast(grade) => Some(component.recyclability?.grade() <= *grade),
        }
    }
}

impl PackagingCriterion {
    /// Whether a component meets it; none where that is not documented.
    ///
    /// A test that is not documented leaves an alternative open unless another test of it fails, and the
    /// criterion open unless another alternative holds. Where evidence is demanded, what is said without
    /// it is not documented, but what the bidder itself denies is not met.
    #[must_use]
    pub fn met_by(&self, component: &PackagingComponent) -> Option<bool> {
        let alternative = |tests: &Vec<PackagingTest>| {
            let passed: Vec<Option<bool>> = tests.iter().map(|one| one.passes(component)).collect();
            if passed.contains(&Some(false)) {
                Some(false)
            } else {
                (!passed.contains(&None)).then_some(true)
            }
        };
        let alternatives: Vec<Option<bool>> = self.alternatives.iter().map(alternative).collect();
        let met = if alternatives.contains(&Some(true)) {
            Some(true)
        } else {
            (!alternatives.contains(&None)).then_some(false)
        };
        met.filter(|met| !*met || !self.evidenced || component.evidenced)
    }
}
