//! Expected bids that cannot win, whatever else they offer: below a threshold, or beyond what may be offered.

use super::draft::{Draft, Known, Worth};
use super::said::{Said, say_by};
use super::whole::{Measures, with};
use super::{Finding, FindingCode, Severity};
use crate::award::Missed;
use crate::explain::{Explained, Term};
use crate::model::{Measure, RequirementTest};
use crate::num::Decimal;

pub(super) fn find(draft: &Draft<'_>) -> Vec<Finding> {
    let limits = draft.known().flat_map(|known| by_limits(draft, &known));
    by_thresholds(draft).into_iter().chain(limits).collect()
}

fn finding(
    draft: &Draft<'_>,
    (code, kind): (FindingCode, &str),
    pointer: String,
    places: &[(&str, Said<'_>)],
    figures: Vec<Explained>,
) -> Finding {
    let all = matches!(
        code,
        FindingCode::ThresholdExcludesAll | FindingCode::LimitExcludesAll
    );
    let name = format!("finding.{}{kind}", code.word());
    Finding {
        code,
        severity: if all {
            Severity::Warning
        } else {
            Severity::Notice
        },
        pointers: vec![pointer],
        text: say_by(&name, draft.currency, places),
        figures,
        example: None,
        tied: Vec::new(),
    }
}

/// Thresholds that not even the best bid reaches, and those that the worst does not.
fn by_thresholds(draft: &Draft<'_>) -> Vec<Finding> {
    let by = |worth: &Worth| worth.weighted.value;
    let ends = |best: bool| -> Measures {
        let own = draft.known().filter_map(|known| {
            let places = known.curve.places.iter().copied();
            let end = if best {
                places.max_by_key(by)
            } else {
                places.min_by_key(by)
            };
            Some((known.index, end?.measure))
        });
        with(draft.middle(), own.collect::<Vec<_>>())
    };
    let missed = |bid: &Measures| -> Vec<Missed> {
        let entry = draft.entry(0, bid);
        let references = draft.references();
        let score = draft.terms.one(&entry, 0, &references, &mut Vec::new());
        score.map(|score| score.below).unwrap_or_default()
    };
    let (best, worst) = (ends(true), ends(false));
    let (by_all, by_some) = (missed(&best), missed(&worst));
    let only = by_some.iter().filter(|one| {
        let by_all = by_all.iter();
        by_all.clone().all(|all| all.criterion != one.criterion)
    });
    let all = by_all.iter().map(|one| {
        let code = FindingCode::ThresholdExcludesAll;
        threshold(draft, code, one, &best)
    });
    let some = only.map(|one| {
        let code = FindingCode::ThresholdExcludesSome;
        threshold(draft, code, one, &worst)
    });
    all.chain(some).collect()
}

fn threshold(draft: &Draft<'_>, code: FindingCode, missed: &Missed, bid: &Measures) -> Finding {
    let titled = missed.criterion.and_then(|index| {
        let criterion = draft.lot.criteria.get(index)?;
        Some((index, criterion.title.as_str()))
    });
    let unit = titled.map_or("points", |(index, _)| draft.worth_unit(index));
    let counts = |known: &Known<'_>| {
        let mut groups = draft.terms.groups_of(known.index);
        missed
            .criterion
            .is_none_or(|part| part == known.index || groups.any(|group| group == part))
    };
    let inputs = draft.known().filter(counts).filter_map(|known| {
        let measure = bid.get(known.index).copied().flatten()?;
        Some(Term::new("m", measure).in_unit(known.unit.as_str()))
    });
    let figure = Explained::new(missed.reached, unit, "lint.points_at", inputs.collect());
    let (kind, pointer) = if let Some((index, _)) = titled {
        ("", draft.place(index, "/minimum_points"))
    } else {
        let method = draft.lot.method.name();
        let at = format!("{}/method/{method}/minimum_total", draft.pointer);
        ("_total", at)
    };
    let places = [
        (
            "criterion",
            Said::Title(titled.map_or("", |(_, title)| title)),
        ),
        ("required", Said::Number(missed.required, unit)),
        ("reached", Said::Number(missed.reached, unit)),
    ];
    finding(draft, (code, kind), pointer, &places, vec![figure])
}

/// A limit on a declared value that the expected measures are beyond.
struct Limit {
    value: Decimal,
    is_most: bool,
    pointer: String,
}

fn by_limits(draft: &Draft<'_>, known: &Known<'_>) -> Vec<Finding> {
    let (lowest, highest) = (known.range.lowest, known.range.highest);
    let beyond = limits(draft, known).into_iter().filter_map(|limit| {
        let (nearest, farthest) = if limit.is_most {
            (lowest > limit.value, highest > limit.value)
        } else {
            (highest < limit.value, lowest < limit.value)
        };
        let code = match (nearest, farthest) {
            (true, _) => FindingCode::LimitExcludesAll,
            (_, true) => FindingCode::LimitExcludesSome,
            _ => return None,
        };
        let kind = if limit.is_most { "_most" } else { "_least" };
        let places = [
            ("criterion", Said::Title(known.title())),
            ("lowest", Said::Number(lowest, &known.unit)),
            ("highest", Said::Number(highest, &known.unit)),
            ("limit", Said::Number(limit.value, &known.unit)),
        ];
        Some(finding(
            draft,
            (code, kind),
            limit.pointer,
            &places,
            Vec::new(),
        ))
    });
    beyond.collect()
}

/// The published bounds of the value, and the requirements that it decides.
fn limits(draft: &Draft<'_>, known: &Known<'_>) -> Vec<Limit> {
    let Measure::Declared(index) = known.scored.measure else {
        return Vec::new();
    };
    let mut limits = Vec::new();
    if let Some(parameter) = draft.lot.parameters.get(index) {
        let bounds = [
            (parameter.minimum, false, "minimum"),
            (parameter.maximum, true, "maximum"),
        ];
        limits.extend(bounds.into_iter().filter_map(|(value, is_most, name)| {
            Some(Limit {
                value: value?,
                is_most,
                pointer: format!("{}/{name}", parameter.pointer),
            })
        }));
    }
    let requirements = draft.lot.requirements.iter().enumerate();
    limits.extend(requirements.filter_map(|(place, requirement)| {
        let (value, is_most) = match requirement.test {
            RequirementTest::AtLeast(of, value) if of == index => (value, false),
            RequirementTest::AtMost(of, value) if of == index => (value, true),
            _ => return None,
        };
        Some(Limit {
            value,
            is_most,
            pointer: format!("{}/requirements/{place}/test", draft.pointer),
        })
    }));
    limits
}
