//! The rules and methods that could stand in for the published one.

use super::draft::{Draft, Known};
use crate::explain::Term;
use crate::model::{Combined, Criterion, Method, Policies, Rule};
use crate::num::{Decimal, Exact, Scalar, sum};

/// What a field is awarded by.
pub(super) struct Other {
    /// The name of the rule or method in the documents.
    pub(super) name: &'static str,
    pub(super) parameters: Vec<Term>,
    pub(super) criteria: Vec<Criterion>,
    pub(super) method: Method,
    pub(super) policies: Policies,
}

impl Other {
    fn published(draft: &Draft<'_>, name: &'static str) -> Self {
        Self {
            name,
            parameters: Vec::new(),
            criteria: draft.lot.criteria.clone(),
            method: draft.lot.method.clone(),
            policies: draft.lot.policies.clone(),
        }
    }

    /// What is published, and the same without its shortlist, where it has one.
    fn first(draft: &Draft<'_>, name: &'static str) -> Vec<Self> {
        let mut first = vec![Self::published(draft, name)];
        if draft.lot.policies.shortlist.is_some() {
            let mut open = Self::published(draft, "without_shortlist");
            open.policies.shortlist = None;
            first.push(open);
        }
        first
    }
}

/// The published rule, and others that give as many points at the most.
pub(super) fn rules(draft: &Draft<'_>, known: &Known<'_>) -> Option<Vec<Other>> {
    let published = &known.scored.rule;
    let max_points = known.scored.most_points()?;
    let (lowest, highest) = (known.range.lowest, known.range.highest);
    let slope = |slope: Decimal| {
        let rule = Rule::LinearSlope { max_points, slope };
        (rule, vec![Term::new("s", slope)])
    };
    let half = Decimal::from_parts(5, 0, 0, false, 1);
    let mut others = vec![
        (Rule::RatioToLowest { max_points }, Vec::new()),
        (Rule::LinearMinMax { max_points }, Vec::new()),
        slope(half),
        slope(Decimal::ONE),
    ];
    if lowest < highest {
        let rule = Rule::FixedRange {
            max_points,
            full_at: lowest,
            zero_at: highest,
            capped: true,
        };
        others.push((rule, vec![Term::new("F", lowest), Term::new("Z", highest)]));
    }
    let works = |rule: &Rule| lowest > Decimal::ZERO || !rule.needs_positive();
    let others = others
        .into_iter()
        .filter(|(rule, _)| works(rule) && rule != published);
    let others = others.map(|(rule, parameters)| Other {
        criteria: with_rule(&draft.lot.criteria, known.index, &rule),
        parameters,
        ..Other::published(draft, rule.name())
    });
    let first = Other::first(draft, published.name());
    Some(first.into_iter().chain(others).collect())
}

fn with_rule(criteria: &[Criterion], index: usize, rule: &Rule) -> Vec<Criterion> {
    let mut criteria = criteria.to_vec();
    let scored = criteria
        .get_mut(index)
        .and_then(|criterion| criterion.scored.as_mut());
    if let Some(scored) = scored {
        scored.rule = rule.clone();
    }
    criteria
}

/// The published method, and others that start from the same price and keep the thresholds.
pub(super) fn methods(draft: &Draft<'_>, known: &Known<'_>) -> Vec<Other> {
    let published = &draft.lot.method;
    let base = known.index;
    let combined = published.combined();
    let quality = combined.cloned().unwrap_or(Combined {
        weighting: None,
        minimum_total: None,
    });
    let lowest = Method::LowestPrice {
        base,
        quality: quality.clone(),
    };
    let mut others = vec![(lowest, Vec::new())];
    // Features are shares of a price and no points.
    let has_points = draft.known().any(|one| published.gives_points(one.index));
    if combined.is_some() && has_points && known.range.lowest > Decimal::ZERO {
        let quotient = Method::PricePerQuality {
            base,
            quality: quality.clone(),
            per: match published {
                Method::PricePerQuality { per, .. } => *per,
                _ => Decimal::ONE,
            },
            corridor: None,
        };
        others.push((quotient, Vec::new()));
        let points = draft.known();
        let points = points.filter(|one| published.gives_points(one.index));
        let top: Option<Vec<Exact>> = points
            .map(|one| {
                let most = Exact::exact(one.scored.most_points()?);
                Some(Exact::exact(
                    draft.terms.weighted(one.index, most).ok()?.value,
                ))
            })
            .collect();
        let top = top.and_then(|top| sum(top).result().ok());
        if let Some(top) = top.filter(|top| *top > Decimal::ZERO) {
            let half = Decimal::from_parts(50, 0, 0, false, 0);
            let percent = Method::QualityPercent {
                base,
                quality,
                top,
                price_weight: half,
                quality_weight: half,
            };
            others.push((percent, vec![Term::new("wQ", half), Term::new("wP", half)]));
        }
    }
    let others = others.into_iter().filter(|(method, _)| method != published);
    let others = others.map(|(method, parameters)| {
        // Of the same name as the published one, and the same but for its corridor.
        let name = if method.name() == published.name() && published.corridor().is_some() {
            "without_corridor"
        } else {
            method.name()
        };
        Other {
            parameters,
            method,
            ..Other::published(draft, name)
        }
    });
    let first = Other::first(draft, published.name());
    first.into_iter().chain(others).collect()
}
