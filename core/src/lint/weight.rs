//! What each criterion really weighs over the expected bids, against what is published.

use serde::Serialize;

use super::draft::{Draft, Known, winner};
use super::said::{Said, say, say_by};
use super::whole::with;
use super::{Finding, FindingCode, Severity, Words};
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
            let (least, most) = draft.extremes(&known).unwrap_or_default();
            let value = (Exact::exact(most) - Exact::exact(least)).result();
            let inputs = vec![Term::new("W1", most), Term::new("W2", least)];
            Explained::new(
                value.unwrap_or_default(),
                draft.unit(),
                if draft.lot.method.adds_up() {
                    "lint.spread"
                } else {
                    "lint.spread_of_totals"
                },
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
    if let Method::QualityPercent {
        base,
        price_weight,
        quality_weight,
        ..
    } = &draft.lot.method
    {
        let (part, parts) = draft.terms.share(known.index);
        let (own, part, parts) = if *base == known.index {
            (*price_weight, Decimal::ONE, Decimal::ONE)
        } else {
            (*quality_weight, part, parts)
        };
        let both = Exact::exact(*price_weight) + Exact::exact(*quality_weight);
        let weight = (Exact::exact(own) * Exact::exact(part)).result().ok()?;
        let whole = (both * Exact::exact(parts)).result().ok()?;
        return share(weight, whole);
    }
    let Method::WeightedPoints(combined) = &draft.lot.method else {
        return None;
    };
    if combined.weighting.is_some() {
        let (weight, whole) = draft.terms.share(known.index);
        return share(weight, whole);
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

impl Draft<'_> {
    /// Whether there is no published weight of any criterion.
    pub(super) fn publishes_no_weights(&self) -> bool {
        self.known().all(|known| published(self, &known).is_none())
    }
}

fn share(weight: Decimal, whole: Decimal) -> Option<Explained> {
    let value = (Exact::exact(weight) / Exact::exact(whole)).result().ok()?;
    let inputs = vec![Term::new("w", weight), Term::new("W", whole)];
    Some(Explained::new(value, "1", "lint.published_share", inputs))
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
            tied: Vec::new(),
        };
        if !draft.ranks_by_quality() && draft.lot.method.base() != Some(known.index) {
            let (code, severity, text) = gate(draft, &known);
            findings.push(finding(code, severity, text, Vec::new()));
            continue;
        }
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
                        Said::Number(points.unwrap_or_default(), draft.worth_unit(known.index)),
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
        let alone = alone(draft, &known, own, spreads);
        if let Some(text) = alone.filter(|_| scored > 1) {
            let code = FindingCode::DecidesAlone;
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

/// The sentence for a criterion by which the best bid wins though it is worst by all others.
fn alone(
    draft: &Draft<'_>,
    known: &Known<'_>,
    own: Decimal,
    spreads: &[CriterionSpread],
) -> Option<Words> {
    let criterion = ("criterion", Said::Title(known.title()));
    let number = |value| Said::Number(value, draft.unit());
    if draft.lot.method.adds_up() {
        let all = spreads.iter().map(|one| spread_of(&one.spread));
        let others = sum(all.map(Exact::exact)) - Exact::exact(own);
        let others = others.result().ok()?;
        let places = [
            criterion,
            ("spread", number(own)),
            ("others", number(others)),
        ];
        return (decide(own) > decide(others))
            .then(|| say(FindingCode::DecidesAlone, draft.currency, &places));
    }
    let bid = |best: bool| {
        let measures = draft.known().filter_map(|one| {
            let (worst, top) = draft.ends(&one)?;
            let is_best = (one.index == known.index) == best;
            Some((one.index, if is_best { top } else { worst }))
        });
        with(draft.middle(), measures.collect::<Vec<_>>())
    };
    let bids = [bid(true), bid(false)];
    // Within a corridor something else decides, and so does a threshold.
    let scores = draft.contest(&bids);
    let total = |bid: usize| Some(scores.by_entry.get(bid)?.as_ref()?.total?.value);
    let (best, worst) = (total(0)?, total(1)?);
    let places = [criterion, ("best", number(best)), ("worst", number(worst))];
    (winner(&scores) == Some(0) && draft.lead(best, worst)? > Decimal::ZERO)
        .then(|| say_by("finding.decides_alone_whole", draft.currency, &places))
}

/// What is said of a criterion by which no bid is put before another.
fn gate(draft: &Draft<'_>, known: &Known<'_>) -> (FindingCode, Severity, Words) {
    let criterion = ("criterion", Said::Title(known.title()));
    let say = |code, places: &[_]| say(code, draft.currency, places);
    if let Some(required) = draft.threshold(known.index) {
        let code = FindingCode::OnlyAGate;
        let places = [criterion, ("required", Said::Number(required, "points"))];
        (code, Severity::Notice, say(code, &places))
    } else {
        let code = FindingCode::CountsNowhere;
        (code, Severity::Warning, say(code, &[criterion]))
    }
}
