//! Measures that differ and get the same: at the floor, by rounding, or by the rule itself.

use super::draft::{Draft, Known, Worth};
use super::said::{Said, say};
use super::whole::with;
use super::{Finding, FindingCode, Severity};
use crate::explain::{Explained, Term};
use crate::num::{Decimal, Exact, Scalar, decide};
use crate::wording::number::Kind;

/// How often a step is halved in the search for two measures that rounding makes equal.
const HALVINGS: u32 = 20;

pub(super) fn find(draft: &Draft<'_>) -> Vec<Finding> {
    let by_criterion = draft.known().flat_map(|known| of(draft, &known));
    by_criterion.chain(by_total(draft)).collect()
}

/// Two measures of the price, or else of the first criterion, that the rounding of totals makes equal.
fn by_total(draft: &Draft<'_>) -> Option<Finding> {
    let rounding = draft.lot.policies.rounding.total?;
    let mut prices = draft.known();
    let price = prices.find(|known| known.unit.starts_with(draft.currency));
    let known = price.or_else(|| draft.known().next())?;
    let rounded = |measure| {
        let total = draft.total(&with(draft.middle(), [(known.index, measure)]))?;
        Some((total, Exact::exact(total).round(rounding).result().ok()?))
    };
    let places = known.curve.places.iter();
    let (from, to, value) = places
        .clone()
        .zip(places.skip(1))
        .find_map(|(from, next)| {
            let from = askable(draft, &known, from.measure);
            let (exact, value) = rounded(from)?;
            let mut near = nearer(draft, &known, from, next.measure);
            let to = near.find(|to| {
                rounded(*to).is_some_and(|(other, same)| same == value && other != exact)
            });
            Some((from, to?, value))
        })?;
    let inputs = [from, to].map(|one| Term::new("m", one).in_unit(known.unit.as_str()));
    let code = FindingCode::SameTotalByRounding;
    Some(Finding {
        code,
        severity: Severity::Notice,
        pointers: vec![format!("{}/policies/rounding/total", draft.pointer)],
        text: say(
            code,
            draft.currency,
            &[
                ("criterion", Said::Title(known.title())),
                ("from", Said::Number(from, &known.unit)),
                ("to", Said::Number(to, &known.unit)),
                ("points", Said::Number(value, draft.unit())),
            ],
        ),
        figures: vec![Explained::new(
            value,
            draft.unit(),
            "lint.same_total",
            inputs.into(),
        )],
        example: None,
        tied: Vec::new(),
    })
}

/// The measure nearest to one that a bid can have: money is asked in hundredths, and in fractions of them only
/// where it is less than one.
fn askable(draft: &Draft<'_>, known: &Known<'_>, measure: Decimal) -> Decimal {
    let range = known.range;
    if range.steps.is_some() || Kind::of(&known.unit, draft.currency) != Kind::Money {
        return range.possible(measure);
    }
    let decimals = if range.highest.abs() < Decimal::ONE {
        4
    } else {
        2
    };
    let asked = measure.round_dp(decimals);
    if (range.lowest..=range.highest).contains(&asked) {
        asked
    } else {
        measure
    }
}

/// Measures that a bid can have, nearer and nearer to the first, by half of the way each time.
fn nearer(
    draft: &Draft<'_>,
    known: &Known<'_>,
    from: Decimal,
    next: Decimal,
) -> impl Iterator<Item = Decimal> {
    let mut step = Exact::exact(next) - Exact::exact(from);
    let near = (0..HALVINGS).map_while(move |_| {
        step = step / Exact::exact(Decimal::TWO);
        let near = (Exact::exact(from) + step).result().ok()?;
        Some(askable(draft, known, near))
    });
    near.filter(move |near| decide(*near) != decide(from))
}

fn of(draft: &Draft<'_>, known: &Known<'_>) -> Vec<Finding> {
    // Where all are equal, the criterion cannot matter, which is a finding of its own.
    let matters = known
        .extremes()
        .is_some_and(|(one, other)| !same(&one, &other));
    // Points that only thresholds go by order nobody.
    let orders = draft.lot.method.base() == Some(known.index) || draft.ranks_by_quality();
    if !(matters && orders) {
        return Vec::new();
    }
    let mut runs = runs(&known.curve.places);
    if runs.is_empty() {
        runs.extend(by_rounding(draft, known));
    }
    let found = |code| {
        let why = runs.iter().filter(|run| why(run) == code);
        let longest = why.max_by_key(|(from, to)| {
            decide(to.measure.checked_sub(from.measure).unwrap_or_default())
        });
        longest.map(|(from, to)| finding(draft, known, code, *from, *to))
    };
    let codes = [
        FindingCode::SamePointsAtZero,
        FindingCode::SamePointsByRule,
        FindingCode::SamePointsByRounding,
    ];
    codes.into_iter().filter_map(found).collect()
}

/// Why two measures get the same.
fn why((from, to): &(Worth, Worth)) -> FindingCode {
    if from.points.raised_from.or(to.points.raised_from).is_some() {
        FindingCode::SamePointsAtZero
    } else if decide(from.unrounded) == decide(to.unrounded) {
        FindingCode::SamePointsByRule
    } else {
        FindingCode::SamePointsByRounding
    }
}

fn finding(
    draft: &Draft<'_>,
    known: &Known<'_>,
    code: FindingCode,
    from: Worth,
    to: Worth,
) -> Finding {
    let (value, unit) = (from.weighted.value, draft.worth_unit(known.index));
    let inputs = [from, to].map(|one| Term::new("m", one.measure).in_unit(known.unit.as_str()));
    Finding {
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
                ("points", Said::Number(value, unit)),
            ],
        ),
        figures: vec![Explained::new(
            value,
            unit,
            "lint.same_points",
            inputs.into(),
        )],
        example: None,
        tied: Vec::new(),
    }
}

fn same(one: &Worth, other: &Worth) -> bool {
    decide(one.weighted.value) == decide(other.weighted.value)
}

/// The ends of each run of places that get the same.
fn runs(places: &[Worth]) -> Vec<(Worth, Worth)> {
    let runs = places
        .chunk_by(same)
        .filter_map(|run| run.first().copied().zip(run.last().copied()));
    runs.filter(|(from, to)| from.measure < to.measure)
        .collect()
}

/// Two measures that rounding makes equal: the first place by which halving the way to the next finds one.
fn by_rounding(draft: &Draft<'_>, known: &Known<'_>) -> Option<(Worth, Worth)> {
    let rounding = draft.lot.policies.rounding;
    rounding.criterion.or(rounding.weighted)?;
    let rule = &known.scored.rule;
    let places = known.curve.places.iter();
    let worth = |measure| {
        let worth = draft.worth(known.index, rule, measure, &known.curve.reference);
        worth.ok()
    };
    places.clone().zip(places.skip(1)).find_map(|(from, next)| {
        let from = worth(askable(draft, known, from.measure))?;
        let mut near = nearer(draft, known, from.measure, next.measure).map_while(worth);
        Some((from, near.find(|near| same(&from, near))?))
    })
}
