//! What Regulation (EU) 2025/40 says of a component of the packaging.

use crate::catalogue::{PPWR_EXEMPTIONS, PPWR_THRESHOLDS, PpwrThreshold};
use crate::model::{
    PackagingComponent, PackagingExemption, PackagingLevel, PackagingMaterial, PackagingProperty,
    PlasticCategory, PpwrOutcome, PpwrPeriod, PpwrRule, Recyclability, RecyclabilityGrade,
};
use crate::num::{Decimal, decide};

/// What a rule says of a component from a year on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule.
    pub rule: PpwrRule,
    /// The year from whose 1 January it holds at the earliest.
    pub from: i64,
    /// What it says of the component.
    pub outcome: PpwrOutcome,
    /// Where it stands: the exemption, or the threshold; of several that could hold, each.
    pub articles: Vec<&'static str>,
    /// The bound, where it is known which holds.
    pub bound: Option<Decimal>,
    /// The grade that it asks for.
    pub least_grade: Option<RecyclabilityGrade>,
    /// The category of plastic, where it is known.
    pub category: Option<PlasticCategory>,
    /// The grounds on which the component is exempt from it.
    pub exemptions: Vec<PackagingExemption>,
}

/// What each rule that holds before the last delivery says of a component, in the order of the regulation.
///
/// An exemption counts before everything else. Where it is not documented to which category a plastic
/// component belongs, it meets a threshold if it meets that of every category it can belong to, and does not
/// if it meets that of none.
///
/// # Sources
///
/// `[2025/40/EU]` Art. 6(3) and (11), 7(1), (2), (4) and (5), 24(1) and (3), Annex II Table 3.
#[must_use]
pub fn findings(component: &PackagingComponent, period: PpwrPeriod) -> Vec<Finding> {
    let mut found: Vec<Finding> = Vec::new();
    let categories = categories(component);
    for rule in PpwrRule::ALL {
        let is_about = match rule {
            PpwrRule::Recyclability => true,
            PpwrRule::RecycledContent => component.material.is_plastic(),
            PpwrRule::EmptySpace => component.level != PackagingLevel::Primary,
        };
        let can_hold = |one: &&PpwrThreshold| {
            let of_category = || categories.iter().any(|category| category.word() == one.of);
            is_about
                && one.rule == rule.word()
                && one.from <= period.last.year()
                && (*rule != PpwrRule::RecycledContent || of_category())
        };
        let thresholds: Vec<&PpwrThreshold> = PPWR_THRESHOLDS.iter().filter(can_hold).collect();
        let of_a_year = thresholds.chunk_by(|one, next| one.from == next.from);
        found.extend(of_a_year.filter_map(|held| finding(component, *rule, held)));
    }
    found
}

/// What thresholds of one year, of which one holds, say of a component.
fn finding(
    component: &PackagingComponent,
    rule: PpwrRule,
    thresholds: &[&PpwrThreshold],
) -> Option<Finding> {
    let from = thresholds.first()?.from;
    let exempting = PPWR_EXEMPTIONS
        .iter()
        .filter(|(_, of, _)| *of == rule.word());
    let exempting = exempting.filter_map(|(word, _, article)| {
        let mut claimed = component.exemptions.iter();
        let claimed = claimed.find(|one| one.word() == *word)?;
        Some((*claimed, *article))
    });
    let (exemptions, exempt): (Vec<_>, Vec<_>) = exempting.unzip();
    let outcomes: Vec<PpwrOutcome> = thresholds.iter().map(|one| holds(component, one)).collect();
    let outcome = match outcomes.as_slice() {
        _ if !exemptions.is_empty() => PpwrOutcome::Exempt,
        [first, others @ ..] if others.iter().all(|one| one == first) => *first,
        _ => PpwrOutcome::NotDocumented,
    };
    let only = match thresholds {
        [one] => Some(*one),
        _ => None,
    };
    let named = |words: &str| only.is_some_and(|one| one.of == words);
    let grades = RecyclabilityGrade::ALL.iter().copied();
    let categories = PlasticCategory::ALL.iter().copied();
    Some(Finding {
        rule,
        from,
        outcome,
        articles: if exempt.is_empty() {
            thresholds.iter().map(|one| one.article).collect()
        } else {
            exempt
        },
        bound: only.map(bound),
        least_grade: grades
            .filter(|_| rule == PpwrRule::Recyclability)
            .find(|one| named(one.word())),
        category: categories
            .filter(|_| rule == PpwrRule::RecycledContent)
            .find(|one| named(one.word())),
        exemptions,
    })
}

fn bound(threshold: &PpwrThreshold) -> Decimal {
    Decimal::new(threshold.percent.into(), 2)
}

/// Whether a component meets a threshold that holds.
fn holds(component: &PackagingComponent, threshold: &PpwrThreshold) -> PpwrOutcome {
    let met = if threshold.rule == PpwrRule::Recyclability.word() {
        let grade = component.recyclability.map(Recyclability::grade);
        // Grades are ordered from the best on.
        let mut grades = RecyclabilityGrade::ALL.iter().copied();
        let least = grades.find(|one| one.word() == threshold.of);
        grade.zip(least).map(|(grade, least)| grade <= least)
    } else if threshold.rule == PpwrRule::EmptySpace.word() {
        component
            .empty_space
            .map(|share| decide(share) <= bound(threshold))
    } else {
        component
            .recycled
            .map(|share| decide(share) >= bound(threshold))
    };
    match met {
        Some(true) => PpwrOutcome::Met,
        Some(false) => PpwrOutcome::NotMet,
        None => PpwrOutcome::NotDocumented,
    }
}

/// The categories of plastic packaging that a component can belong to, by what is said of it. Only sales
/// packaging can be a bottle.
fn categories(component: &PackagingComponent) -> Vec<PlasticCategory> {
    let bottle = match component.level {
        PackagingLevel::Primary => component.has(PackagingProperty::BeverageBottle),
        PackagingLevel::Secondary | PackagingLevel::Tertiary => Some(false),
    };
    let contact = component.has(PackagingProperty::ContactSensitive);
    let touching = if component.material == PackagingMaterial::Pet {
        PlasticCategory::ContactSensitivePet
    } else {
        PlasticCategory::ContactSensitiveOther
    };
    let is_bottle = bottle == Some(true);
    [
        (touching, !is_bottle && contact != Some(false)),
        (PlasticCategory::BeverageBottle, bottle != Some(false)),
        (PlasticCategory::Other, !is_bottle && contact != Some(true)),
    ]
    .into_iter()
    .filter_map(|(category, can_be)| can_be.then_some(category))
    .collect()
}

/// The year from which a component may no longer be placed on the market as it is documented, at the
/// earliest: the first in which it does not meet Art. 6 or 7.
#[must_use]
pub fn barred_from(findings: &[Finding]) -> Option<i64> {
    let barring = findings
        .iter()
        .filter(|one| one.rule != PpwrRule::EmptySpace && one.outcome == PpwrOutcome::NotMet);
    barring.map(|one| one.from).min()
}
