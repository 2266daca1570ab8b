//! What each criterion really weighs over the expected bids, against what is published.

use serde::Serialize;

use super::draft::{Draft, Known};
use super::said::{Said, say};
use super::{Finding, FindingCode, Severity};
use crate::evaluation::Named;
use crate::explain::{Explained, Term};
use crate::model::Method;
use crate::num::{Decimal, Exact, Scalar, decide, sum};

/// By how much an effective weight has to differ from the published one to be told: five of a hundred.
const TOLD: Decimal = Decimal::from_parts(5, 0, 0, false, 2);

/// A weight that is more than all others together.
const HALF: Decimal = Decimal::from_parts(5, 0, 0, false, 1);

/// How much a criterion moves the result over the expected bids.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CriterionSpread {
    /// The criterion.
    pub criterion: Named,
    /// What parts the best from the worst expected bid by this criterion.
    pub spread: Explained,
    /// Its part of all spreads, as a fraction; left out where nothing moves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective_weight: Option<Explained>,
    /// What is published, as a fraction; left out where the method publishes no weights.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published_weight: Option<Explained>,
}

/// What parts the best from the worst expected bid, criterion by criterion.
pub(super) fn spreads(draft: &Draft<'_>) -> Vec<CriterionSpread> {
    let all: Vec<Explained> = draft
        .known()
        .map(|known| {
            let (least, most) = known
                .extremes()
                .map_or_else(Default::default, |(least, most)| {
                    (least.weighted.value, most.weighted.value)
                });
            let value = (Exact::exact(most) - Exact::exact(least)).result();
            let inputs = vec![Term::new("W1", most), Term::new("W2", least)];
            Explained::new(
                value.unwrap_or_default(),
                draft.unit(),
                "lint.spread",
                inputs,
            )
        })
        .collect();
    let values = || all.iter().map(spread_of);
    let whole = sum(values().map(Exact::exact));
    draft
        .known()
        .zip(&all)
        .map(|(known, spread)| {
            let effective = (Exact::exact(spread_of(spread)) / whole).result().ok();
            let inputs = || {
                let others = values().map(|value| Term::new("S", value));
                std::iter::once(Term::new("s", spread_of(spread)))
                    .chain(others)
                    .collect()
            };
            CriterionSpread {
                criterion: known.named(),
                spread: spread.clone(),
                effective_weight: effective
                    .map(|value| Explained::new(value, "1", "lint.effective_weight", inputs())),
                published_weight: published(draft, &known),
            }
        })
        .collect()
}

fn spread_of(spread: &Explained) -> Decimal {
    spread.value.map(|value| value.0).unwrap_or_default()
}

/// The weight that the procurement publishes: a share of weights, or of the maxima that are added.
fn published(draft: &Draft<'_>, known: &Known<'_>) -> Option<Explained> {
    let Method::WeightedPoints(combined) = &draft.lot.method else {
        return None;
    };
    if combined.weighting.is_some() {
        let (weight, whole) = draft.terms.share(known.index);
        let value = (Exact::exact(weight) / Exact::exact(whole)).result().ok()?;
        let inputs = vec![Term::new("w", weight), Term::new("W", whole)];
        return Some(Explained::new(value, "1", "lint.published_share", inputs));
    }
    let own = known.scored.most_points()?;
    let all: Option<Vec<Decimal>> = draft.known().map(|one| one.scored.most_points()).collect();
    let all = all?;
    let whole = sum(all.iter().copied().map(Exact::exact));
    let value = (Exact::exact(own) / whole).result().ok()?;
    let others = all.into_iter().map(|most| Term::new("M", most));
    let inputs = std::iter::once(Term::new("m", own)).chain(others);
    Some(Explained::new(
        value,
        "1",
        "lint.published_maximum",
        inputs.collect(),
    ))
}

/// Criteria that weigh other than published, cannot matter or decide alone.
pub(super) fn find(draft: &Draft<'_>, spreads: &[CriterionSpread]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let scored = draft.known().count();
    for (known, spread) in draft.known().zip(spreads) {
        let own = spread_of(&spread.spread);
        let finding = |code, severity, text, figures| Finding {
            code,
            severity,
            pointers: vec![draft.place(known.index, "")],
            text,
            figures,
            example: None,
        };
        if decide(own).is_zero() {
            let code = FindingCode::CannotMatter;
            let points = known.extremes().map(|(_, most)| most.points.value);
            let text = say(
                code,
                draft.currency,
                &[
                    ("criterion", Said::Title(known.title())),
                    ("lowest", Said::Number(known.range.lowest, &known.unit)),
                    ("highest", Said::Number(known.range.highest, &known.unit)),
                    (
                        "points",
                        Said::Number(points.unwrap_or_default(), draft.unit()),
                    ),
                ],
            );
            findings.push(finding(
                code,
                Severity::Warning,
                text,
                vec![spread.spread.clone()],
            ));
            continue;
        }
        let (effective, published) = (&spread.effective_weight, &spread.published_weight);
        if let (Some(effective), Some(published)) = (effective, published) {
            let (real, said) = (spread_of(effective), spread_of(published));
            let apart = (Exact::exact(real) - Exact::exact(said)).result();
            if apart.is_ok_and(|apart| decide(apart).abs() >= TOLD) {
                let code = FindingCode::HiddenWeight;
                let text = say(
                    code,
                    draft.currency,
                    &[
                        ("criterion", Said::Title(known.title())),
                        ("published", Said::Percent(said)),
                        ("effective", Said::Percent(real)),
                        ("lowest", Said::Number(known.range.lowest, &known.unit)),
                        ("highest", Said::Number(known.range.highest, &known.unit)),
                    ],
                );
                let figures = vec![published.clone(), effective.clone()];
                let finding = Finding {
                    pointers: std::iter::once("/rule")
                        .chain(known.criterion.weight.map(|_| "/weight"))
                        .map(|part| draft.place(known.index, part))
                        .collect(),
                    ..finding(code, Severity::Warning, text, figures)
                };
                findings.push(finding);
            }
        }
        let others = sum(spreads
            .iter()
            .map(|one| Exact::exact(spread_of(&one.spread))));
        let others = (others - Exact::exact(own)).result();
        if scored > 1 && others.is_ok_and(|others| decide(own) > decide(others)) {
            let code = FindingCode::DecidesAlone;
            let text = say(
                code,
                draft.currency,
                &[
                    ("criterion", Said::Title(known.title())),
                    ("spread", Said::Number(own, draft.unit())),
                    (
                        "others",
                        Said::Number(others.unwrap_or_default(), draft.unit()),
                    ),
                ],
            );
            let figures = spreads.iter().map(|one| one.spread.clone()).collect();
            // That a criterion of more than half decides is what its weight says.
            let half = |weight: &Explained| spread_of(weight) > HALF;
            let is_said = published.as_ref().is_none_or(half);
            let severity = if is_said {
                Severity::Notice
            } else {
                Severity::Warning
            };
            findings.push(finding(code, severity, text, figures));
        }
    }
    findings
}
