//! Bids by which one that does not win decides, by taking part, which of the others wins.

use serde::Serialize;

use super::draft::{Draft, Known, winner};
use super::said::{Said, say};
use super::{Finding, FindingCode, MeasureBy, Severity};
use crate::award::{Score, reference};
use crate::explain::{Explained, Figure, Term};
use crate::num::{Decimal, Exact, Scalar, decide};

/// Into how many steps the expected range of the other criterion is divided, in turn.
const FINENESS: [u32; 3] = [10, 20, 200];

/// What the example's bids are called.
const NAMES: [&str; 3] = ["A", "B", "C"];

/// Three bids: with the third, which never wins, another wins than without it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reversal {
    /// The bids.
    pub bids: Vec<ReversalBid>,
    /// The bid that is withdrawn, or comes in addition.
    pub withdrawn: String,
    /// Who wins when it takes part.
    pub first_with: String,
    /// Who wins when it does not.
    pub first_without: String,
}

/// A bid of the example.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReversalBid {
    /// Its name.
    pub bid: String,
    /// What is measured of it.
    pub measures: Vec<MeasureBy>,
    /// Its total when all three take part.
    pub total_with: Explained,
    /// Its total when the third does not; left out for the third.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_without: Option<Explained>,
}

/// One finding for each criterion that compares the bids and for which an example is found.
pub(super) fn find<'a>(draft: &'a Draft<'_>) -> impl Iterator<Item = Finding> + use<'a> {
    draft.known().filter_map(|known| {
        if known.scored.rule.compares().is_empty() {
            return None;
        }
        let partners = draft.known().filter(|other| other.index != known.index);
        let example = partners
            .into_iter()
            .find_map(|other| construct(draft, &known, &other))?;
        let code = FindingCode::RankReversal;
        Some(Finding {
            code,
            severity: Severity::Warning,
            pointers: vec![
                draft.place(known.index, "/rule"),
                format!("{}/policies/reference_set", draft.pointer),
            ],
            text: say(
                code,
                draft.currency,
                &[
                    ("criterion", Said::Title(known.title())),
                    ("with", Said::Word(&example.first_with)),
                    ("withdrawn", Said::Word(&example.withdrawn)),
                    ("without", Said::Word(&example.first_without)),
                ],
            ),
            figures: Vec::new(),
            example: Some(example),
        })
    })
}

/// Where three bids lie in the expected range of the criterion that compares, and how far the first is
/// before the second by it.
struct Places {
    measures: [Decimal; 3],
    without: Decimal,
    with: Decimal,
}

impl Places {
    fn shift(&self) -> Decimal {
        decide(self.with)
            .checked_sub(decide(self.without))
            .unwrap_or_default()
            .abs()
    }

    /// By how far the other criterion has to put the second before the first: half way.
    fn between(&self) -> Option<Decimal> {
        let both = Exact::exact(self.with) + Exact::exact(self.without);
        (both / Exact::exact(Decimal::TWO)).result().ok()
    }
}

/// Three bids that differ by two criteria and reverse the order; the rest of their criteria are alike.
///
/// What the third bid changes is the lead of the first over the second. Where the second makes up by
/// the other criterion for more than the one lead and less than the other, the winner changes; the
/// third is the worst by the other criterion. The award then decides whether it is so.
fn construct(draft: &Draft<'_>, known: &Known<'_>, other: &Known<'_>) -> Option<Reversal> {
    let mut all = leads(draft, known);
    all.sort_by_key(Places::shift);
    let worst = other
        .curve
        .places
        .iter()
        .min_by_key(|place| gain(draft, other, place.weighted.value))?;
    let common: Vec<Option<Decimal>> = draft
        .lot
        .criteria
        .iter()
        .enumerate()
        .map(|(index, _)| {
            let middle = draft.known().find(|one| one.index == index)?;
            let places = &middle.curve.places;
            places.get(places.len() / 2).map(|place| place.measure)
        })
        .collect();
    let tried = all
        .iter()
        .rev()
        .take_while(|places| !places.shift().is_zero());
    // Round numbers are easier to follow, so they are tried first.
    FINENESS.iter().find_map(|steps| {
        tried.clone().find_map(|places| {
            let (first, second) = apart(draft, other, places.between()?, *steps)?;
            let others = [first, second, worst.measure];
            let bids = places.measures.iter().zip(others).map(|(own, others)| {
                let mut measures = common.clone();
                for (index, measure) in [(known.index, *own), (other.index, others)] {
                    if let Some(place) = measures.get_mut(index) {
                        *place = Some(measure);
                    }
                }
                measures
            });
            confirmed(draft, &bids.collect::<Vec<_>>())
        })
    })
}

/// What a criterion adds in favour of a bid.
fn gain(draft: &Draft<'_>, known: &Known<'_>, worth: Decimal) -> Decimal {
    if draft.terms.base() == Some(known.index) {
        Decimal::ZERO.checked_sub(worth).unwrap_or(worth)
    } else {
        worth
    }
}

/// The lead of the first over the second at every three steps of the expected range.
fn leads(draft: &Draft<'_>, known: &Known<'_>) -> Vec<Places> {
    let rule = &known.scored.rule;
    let measures: Vec<Decimal> = known
        .curve
        .places
        .iter()
        .map(|place| place.measure)
        .collect();
    let lead = |first: Decimal, second: Decimal, all: &[Decimal]| {
        let compared: Vec<Exact> = all.iter().copied().map(Exact::exact).collect();
        let reference = reference(rule, &compared)?;
        let worth = |measure| {
            let worth = draft.worth(known.index, rule, measure, &reference).ok()?;
            Some(Exact::exact(worth.weighted.value))
        };
        (worth(first)? - worth(second)?).result().ok()
    };
    let mut found = Vec::new();
    for (index, first) in measures.iter().enumerate() {
        for second in measures.iter().skip(index.saturating_add(1)) {
            let Some(without) = lead(*first, *second, &[*first, *second]) else {
                continue;
            };
            for third in &measures {
                let all = [*first, *second, *third];
                if let Some(with) = lead(*first, *second, &all) {
                    found.push(Places {
                        measures: all,
                        without,
                        with,
                    });
                }
            }
        }
    }
    found
}

/// Two measures of a criterion of which the second is worth more than the first by about `wanted`: one is
/// the best of all, so that the third bid stays behind.
fn apart(
    draft: &Draft<'_>,
    known: &Known<'_>,
    wanted: Decimal,
    steps: u32,
) -> Option<(Decimal, Decimal)> {
    let places: Vec<(Decimal, Decimal)> = (0..=steps)
        .filter_map(|step| {
            let measure = draft.measure(known.range, step, steps).ok()?;
            let reference = &known.curve.reference;
            let rule = &known.scored.rule;
            let worth = draft.worth(known.index, rule, measure, reference).ok()?;
            Some((measure, gain(draft, known, worth.weighted.value)))
        })
        .collect();
    let best = places.iter().max_by_key(|place| place.1)?;
    let off = |place: &&(Decimal, Decimal)| {
        let less = best.1.checked_sub(place.1)?;
        Some(decide(less.checked_sub(wanted.abs())?).abs())
    };
    let other = places
        .iter()
        .min_by_key(|place| off(place).unwrap_or(Decimal::MAX))?;
    Some(if wanted > Decimal::ZERO {
        (other.0, best.0)
    } else {
        (best.0, other.0)
    })
}

/// The example, if the award says that it is one.
fn confirmed(draft: &Draft<'_>, bids: &[Vec<Option<Decimal>>]) -> Option<Reversal> {
    let with = draft.contest(bids);
    let without = draft.contest(bids.get(..2)?);
    let (first_with, first_without) = (winner(&with)?, winner(&without)?);
    if first_with == first_without || first_with > 1 {
        return None;
    }
    let name = |bid: usize| NAMES.get(bid).map(|name| (*name).to_owned());
    let bids = bids.iter().enumerate().map(|(index, measures)| {
        let score =
            |scores: &crate::award::Scores| total(draft, scores.by_entry.get(index)?.as_ref()?);
        let measured = draft.known().filter_map(|known| {
            Some(MeasureBy {
                criterion: known.criterion.id.clone(),
                value: Figure(measures.get(known.index).copied().flatten()?),
                unit: known.unit,
            })
        });
        Some(ReversalBid {
            bid: name(index)?,
            measures: measured.collect(),
            total_with: score(&with)?,
            total_without: score(&without),
        })
    });
    Some(Reversal {
        bids: bids.collect::<Option<_>>()?,
        withdrawn: name(2)?,
        first_with: name(first_with)?,
        first_without: name(first_without)?,
    })
}

/// The total with what it is made of.
fn total(draft: &Draft<'_>, score: &Score) -> Option<Explained> {
    let total = score.total?;
    let base = draft.terms.base();
    let inputs = draft.known().filter_map(|known| {
        let value = score.weighted.get(known.index)?.as_ref()?.value;
        let symbol = match base {
            None => "w",
            Some(base) if base == known.index => "B",
            Some(_) => "v",
        };
        Some(Term::new(symbol, value).named(known.criterion.id.as_str()))
    });
    let formula = base.map_or("award.total_points", |_| "award.evaluation_price");
    let explained = Explained::new(total.value, draft.unit(), formula, inputs.collect());
    Some(explained.rounded(total.rounded))
}
