//! The sets of criteria for packaging that a procurement holds.

use super::bounds;
use super::names::{Names, words_once};
use crate::document::pointer::Pointer;
use crate::document::wire::lot::RequirementMissing;
use crate::document::wire::packaging_criteria as wire;
use crate::document::wire::procurement::Procurement;
use crate::document::wire::value::Identifier;
use crate::model::{
    PackagingCriteria, PackagingCriterion, PackagingExtent, PackagingGives, PackagingParts,
    PackagingTest,
};
use crate::num::Decimal;
use crate::problem::Problems;

/// The sets with their names; none for one that has a problem.
pub(super) struct CriteriaSets<'a> {
    names: Names<'a>,
    sets: Vec<Option<PackagingCriteria>>,
}

impl<'a> CriteriaSets<'a> {
    pub(super) fn of(wire: &'a Procurement, at: Pointer<'_>, problems: &mut Problems) -> Self {
        let wires = &wire.packaging_criteria;
        let ids = wires.iter().map(|one| &one.id);
        let names = Names::of(ids, "packaging criteria", at, problems);
        let sets = wires.iter().enumerate();
        Self {
            names,
            sets: sets
                .map(|(index, one)| set(one, at.index(index), problems))
                .collect(),
        }
    }

    /// The set of this name, if it is known and without a problem.
    pub(super) fn get(&self, name: &Identifier) -> Option<&PackagingCriteria> {
        self.sets.get(self.names.index(name)?)?.as_ref()
    }

    /// The set of this name; an unknown one is a problem, and one with a problem has told it.
    pub(super) fn find(
        &self,
        name: &Identifier,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<&PackagingCriteria> {
        let found = self.names.find(name, at, problems)?;
        self.sets.get(found)?.as_ref()
    }
}

fn set(
    wire: &wire::PackagingCriteriaSet,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<PackagingCriteria> {
    let before = problems.count();
    let criteria_at = at.key("criteria");
    if wire.criteria.is_empty() {
        problems.push(criteria_at.problem("document.empty_list"));
    }
    let ids = wire.criteria.iter().map(|one| &one.id);
    Names::of(ids, "criterion", criteria_at, problems);
    let criteria = wire.criteria.iter().enumerate();
    let criteria: Vec<PackagingCriterion> = criteria
        .map(|(index, one)| criterion(one, criteria_at.index(index), problems))
        .collect();
    (problems.count() == before).then(|| PackagingCriteria {
        id: wire.id.0.clone(),
        title: wire.title.clone(),
        version: wire.version.clone(),
        criteria,
    })
}

fn criterion(
    wire: &wire::PackagingCriterion,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> PackagingCriterion {
    let meets_at = at.key("meets");
    if wire.meets.is_empty() {
        problems.push(meets_at.problem("document.empty_list"));
    }
    let extent = match &wire.holds_for {
        wire::PackagingExtent::All => PackagingExtent::All,
        wire::PackagingExtent::Any => PackagingExtent::Any,
        wire::PackagingExtent::ShareByMass(share) => {
            let share_at = at.key("holds_for");
            let share_at = share_at.key("share_by_mass");
            bounds::fraction(share.0, share_at, problems);
            if share.0 <= Decimal::ZERO {
                bounds::positive(share.0, share_at, problems);
            }
            PackagingExtent::ShareByMass(share.0)
        }
    };
    let gives = match &wire.gives {
        wire::PackagingGives::Points(points) => {
            let points_at = at.key("gives");
            bounds::positive(points.0, points_at.key("points"), problems);
            PackagingGives::Points(points.0)
        }
        wire::PackagingGives::Required(missing) => PackagingGives::Required {
            ask: *missing == RequirementMissing::Ask,
        },
    };
    let alternatives = wire.meets.iter().enumerate().map(|(index, one)| {
        let alternative_at = meets_at.index(index);
        let tests_at = alternative_at.key("tests");
        if one.tests.is_empty() {
            problems.push(tests_at.problem("document.empty_list"));
        }
        let tests = one.tests.iter().enumerate();
        tests
            .map(|(index, one)| test(one, tests_at.index(index), problems))
            .collect()
    });
    let alternatives = alternatives.collect();
    let levels = wire.levels.iter().map(|one| one.word());
    words_once(levels, at.key("levels"), problems);
    let materials = wire.materials.iter().map(|one| one.word());
    words_once(materials, at.key("materials"), problems);
    PackagingCriterion {
        id: wire.id.0.clone(),
        title: wire.title.clone(),
        parts: PackagingParts {
            levels: wire.levels.to_vec(),
            materials: wire.materials.to_vec(),
        },
        extent,
        alternatives,
        without: wire.without_components,
        evidenced: wire.evidence.is_some(),
        gives,
        pointer: at.to_string(),
    }
}

fn test(wire: &wire::PackagingTest, at: Pointer<'_>, problems: &mut Problems) -> PackagingTest {
    let mut bound = |bound: &wire::PackagingBound, key: &str| {
        let bound_at = at.key(key);
        bounds::fraction(bound.value.0, bound_at.key("value"), problems);
        (bound.share, bound.value.0)
    };
    match wire {
        wire::PackagingTest::MadeOf(materials) => {
            if materials.is_empty() {
                problems.push(at.key("made_of").problem("document.empty_list"));
            }
            PackagingTest::MadeOf(materials.clone())
        }
        wire::PackagingTest::Has(property) => PackagingTest::Has(*property, true),
        wire::PackagingTest::HasNot(property) => PackagingTest::Has(*property, false),
        wire::PackagingTest::AtLeast(least) => {
            let (share, value) = bound(least, "at_least");
            PackagingTest::AtLeast(share, value)
        }
        wire::PackagingTest::AtMost(most) => {
            let (share, value) = bound(most, "at_most");
            PackagingTest::AtMost(share, value)
        }
        wire::PackagingTest::Reused => PackagingTest::Reused,
        wire::PackagingTest::GradeAtLeast(grade) => PackagingTest::GradeAtLeast(*grade),
    }
}
