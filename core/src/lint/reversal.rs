//! Bids by which one that does not win decides, by taking part, which of the others wins.

use super::draft::{Draft, Known};
use super::example::{Reversal, confirmed};
use super::said::Said;
use super::whole::with;
use super::{Finding, traded};
use crate::award::reference;
use crate::num::{Decimal, Exact, Scalar, decide};

/// Into how many steps the expected range of the other criterion is divided, in turn.
const FINENESS: [u32; 3] = [10, 20, 200];

/// One finding for each criterion that compares the bids and for which an example is found.
pub(super) fn find<'a>(draft: &'a Draft<'_>) -> impl Iterator<Item = Finding> + use<'a> {
    draft.known().filter_map(|known| {
        if known.scored.rule.compares().is_empty() {
            return None;
        }
        let example = constructed(draft, &known).or_else(|| gated(draft, &known))?;
        let pointers = vec![
            draft.place(known.index, "/rule"),
            format!("{}/policies/reference_set", draft.pointer),
        ];
        let criterion = ("criterion", Said::Title(known.title()));
        Some(example.finding(draft, "finding.rank_reversal", pointers, &[criterion]))
    })
}

/// An example in which another criterion makes up for what the third bid changes.
fn constructed(draft: &Draft<'_>, known: &Known<'_>) -> Option<Reversal> {
    if !draft.lot.method.adds_up() {
        return traded::reversal(draft, known);
    }
    let mut partners = draft.known().filter(|other| other.index != known.index);
    partners.find_map(|other| construct(draft, known, &other))
}

/// An example in which the third bid decides whether the best reaches a threshold.
fn gated(draft: &Draft<'_>, known: &Known<'_>) -> Option<Reversal> {
    draft.threshold(known.index)?;
    let mut others = [draft.middle(), draft.middle(), draft.middle()];
    for other in draft.known().filter(|other| other.index != known.index) {
        let (worst, best) = draft.ends(&other)?;
        let [first, second, third] = others;
        others = [
            with(first, [(other.index, best)]),
            second,
            with(third, [(other.index, worst)]),
        ];
    }
    let places = &known.curve.places;
    let ends = [places.first()?.measure, places.last()?.measure];
    let measures = places.iter().map(|place| place.measure);
    ends.iter().find_map(|third| {
        measures.clone().find_map(|first| {
            measures.clone().find_map(|second| {
                let own = [first, second, *third];
                let bids = others.iter().zip(own);
                let bids = bids.map(|(bid, own)| with(bid.clone(), [(known.index, own)]));
                confirmed(draft, &bids.collect::<Vec<_>>())
            })
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
    let common = draft.middle();
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
                with(common.clone(), [(known.index, *own), (other.index, others)])
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
