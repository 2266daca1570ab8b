//! Sets of criteria for packaging: conditions on its components, and what follows from them.

use super::lot::RequirementMissing;
use super::value::{Citation, Identifier, Number};
use crate::document::declare::{choice, object, readable};
use crate::document::decode::Listed;
use crate::model::{
    PackagingLevel, PackagingMaterial, PackagingProperty, PackagingShare, RecyclabilityGrade,
    WithoutComponents,
};

readable!(PackagingProperty, PackagingShare, WithoutComponents);

object! {
    /// A set of criteria for packaging, as it was published; lots name it.
    PackagingCriteriaSet {
        /// Its name.
        id: Identifier,
        /// Its title.
        title: String,
        /// Its version, as it is cited.
        version: String,
        /// Where it was published.
        source: Option<Citation>,
        /// Its criteria.
        criteria: Vec<PackagingCriterion>,
    }
}

object! {
    /// A criterion for packaging. It is met, not met or not documented.
    PackagingCriterion {
        /// Its name.
        id: Identifier,
        /// What it asks for.
        title: String,
        /// Only components of these levels; every level where empty.
        levels: Listed<PackagingLevel>,
        /// Only components of these materials; every material where empty.
        materials: Listed<PackagingMaterial>,
        /// How many of these components have to meet it.
        holds_for: PackagingExtent,
        /// What a component has to be: all that stands in one of these alternatives.
        meets: Vec<PackagingAlternative>,
        /// What follows for a bid that documents its packaging and has no component that the criterion is about.
        without_components: WithoutComponents,
        /// The evidence that is demanded of each component. Where stated, a component that names none is not documented to meet the criterion.
        evidence: Option<String>,
        /// What follows.
        gives: PackagingGives,
    }
}

choice! {
    /// How many components have to meet a criterion.
    PackagingExtent {
        /// All of them.
        All = "all",
        /// One at least.
        Any = "any",
        /// So much of their mass over the study, as a fraction above 0.
        ShareByMass(Number) = "share_by_mass",
    }
}

object! {
    /// What a component has to be, all of it.
    PackagingAlternative {
        /// The tests, all of which it passes.
        tests: Vec<PackagingTest>,
    }
}

choice! {
    /// A test of a component.
    PackagingTest {
        /// It is made of one of these materials.
        MadeOf(Vec<PackagingMaterial>) = "made_of",
        /// It has this property.
        Has(PackagingProperty) = "has",
        /// It does not have this property.
        HasNot(PackagingProperty) = "has_not",
        /// A share is at least this.
        AtLeast(PackagingBound) = "at_least",
        /// A share is at most this.
        AtMost(PackagingBound) = "at_most",
        /// It is used again.
        Reused = "reused",
        /// It is recyclable in this grade or a better one.
        GradeAtLeast(RecyclabilityGrade) = "grade_at_least",
    }
}

object! {
    /// A bound on a share of a component.
    PackagingBound {
        /// The share.
        share: PackagingShare,
        /// The bound, as a fraction.
        value: Number,
    }
}

choice! {
    /// What follows from a criterion for packaging.
    PackagingGives {
        /// So many points where it is met; none where it is not met or not documented.
        Points(Number) = "points",
        /// A bid that does not meet it does not comply; this happens to one that does not document it. With `ask` nothing is ranked before a new revision of the bid documents it, or the bid is excluded.
        Required(RequirementMissing) = "required",
    }
}
