//! Measures that differ and get the same: at the floor, by rounding, or by the rule itself.

use super::draft::{Draft, Known, Worth};
use super::said::{Said, say};
use super::{Finding, FindingCode, Severity};
use crate::explain::{Explained, Term};
use crate::num::{Decimal, Exact, Scalar, decide};

/// How often a step is halved in the search for two measures that rounding makes equal.
const HALVINGS: u32 = 20;

pub(super) fn find(draft: &Draft<'_>) -> Vec<Finding> {
    draft
        .known()
        .filter_map(|known| of(draft, &known))
        .collect()
}

fn of(draft: &Draft<'_>, known: &Known<'_>) -> Option<Finding> {
    // Where all are equal, the criterion cannot matter, which is a finding of its own.
    let (least, most) = known.extremes()?;
    if same(&least, &most) {
        return None;
    }
    let (from, to) = longest(&known.curve.places).or_else(|| by_rounding(draft, known))?;
    let code = if from.points.raised_from.or(to.points.raised_from).is_some() {
        FindingCode::SamePointsAtZero
    } else if decide(from.unrounded) == decide(to.unrounded) {
        FindingCode::SamePointsByRule
    } else {
        FindingCode::SamePointsByRounding
    };
    let value = from.weighted.value;
    let inputs = [from, to].map(|one| Term::new("m", one.measure).in_unit(known.unit.as_str()));
    Some(Finding {
        code,
        severity: if code == FindingCode::SamePointsByRounding {
            Severity::Notice
        } else {
            Severity::Warning
        },
        pointers: vec![match code {
            FindingCode::SamePointsAtZero => {
                format!("{}/policies/points_below_zero", draft.pointer)
            }
            FindingCode::SamePointsByRounding => format!("{}/policies/rounding", draft.pointer),
            _ => draft.place(known.index, "/rule"),
        }],
        text: say(
            code,
            draft.currency,
            &[
                ("criterion", Said::Title(known.title())),
                ("from", Said::Number(from.measure, &known.unit)),
                ("to", Said::Number(to.measure, &known.unit)),
                ("points", Said::Number(value, draft.unit())),
            ],
        ),
        figures: vec![Explained::new(
            value,
            draft.unit(),
            "lint.same_points",
            inputs.into(),
        )],
        example: None,
    })
}

fn same(one: &Worth, other: &Worth) -> bool {
    decide(one.weighted.value) == decide(other.weighted.value)
}

/// The ends of the longest run of steps that get the same.
fn longest(places: &[Worth]) -> Option<(Worth, Worth)> {
    let runs = places
        .chunk_by(same)
        .filter_map(|run| run.first().copied().zip(run.last().copied()));
    let runs = runs.filter(|(from, to)| from.measure < to.measure);
    runs.max_by_key(|(from, to)| decide(to.measure.checked_sub(from.measure).unwrap_or_default()))
}

/// Two measures that rounding makes equal, as far apart as halving the first step finds.
fn by_rounding(draft: &Draft<'_>, known: &Known<'_>) -> Option<(Worth, Worth)> {
    let rounding = draft.lot.policies.rounding;
    rounding.criterion.or(rounding.weighted)?;
    let places = &known.curve.places;
    let (from, next) = (places.first()?, places.get(1)?);
    let mut step = Exact::exact(next.measure) - Exact::exact(from.measure);
    for _ in 0..HALVINGS {
        step = step / Exact::exact(Decimal::TWO);
        let measure = (Exact::exact(from.measure) + step).result().ok()?;
        let near = draft.worth(
            known.index,
            &known.scored.rule,
            measure,
            &known.curve.reference,
        );
        let near = near.ok()?;
        if same(from, &near) && decide(near.measure) != decide(from.measure) {
            return Some((*from, near));
        }
    }
    None
}
