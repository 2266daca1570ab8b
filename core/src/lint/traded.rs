//! What quality is worth in price where the method sets one against the other.
//!
//! Every such method is a line of the price, so two bids of different quality have the same total at
//! prices of one ratio, whatever the price is.

use super::draft::{Draft, Known};
use super::example::{Reversal, confirmed};
use super::said::{Said, say_by};
use super::whole::{Measures, with};
use super::{Finding, FindingCode, Severity};
use crate::award::{Reference, reference};
use crate::explain::{Explained, Term};
use crate::model::Method;
use crate::num::{Decimal, Exact, Scalar, decide, sum};

/// Into how many steps the expected prices are divided in the search for an example, in turn.
const FINENESS: [u32; 3] = [10, 20, 200];

/// How many places of three bids are tried at each fineness, the largest change first.
const TRIED: usize = 100;

/// What more quality is worth, criterion by criterion, over the expected bids.
pub(super) fn find(draft: &Draft<'_>) -> Vec<Finding> {
    let trades = !draft.lot.method.adds_up() && draft.ranks_by_quality();
    let known = draft.known().filter(|_| trades);
    let quality = known.filter(|known| draft.lot.method.gives_points(known.index));
    quality.filter_map(|known| worth(draft, &known)).collect()
}

fn worth(draft: &Draft<'_>, known: &Known<'_>) -> Option<Finding> {
    let base = draft
        .known()
        .find(|one| draft.lot.method.base() == Some(one.index))?;
    // A feature is there or not; points come one by one.
    let whole = matches!(draft.lot.method, Method::FeatureCoefficient { .. });
    let mut places = known.curve.places.clone();
    places.sort_by_key(|place| decide(place.points.value));
    let steps: Vec<_> = if whole {
        places.first().zip(places.last()).into_iter().collect()
    } else {
        places.iter().zip(places.iter().skip(1)).collect()
    };
    let prices = [base.range.lowest, base.range.highest];
    let worths = prices.iter().flat_map(|price| {
        steps.iter().filter_map(|(less, more)| {
            let at = |measure| {
                with(
                    draft.middle(),
                    [(base.index, *price), (known.index, measure)],
                )
            };
            let totals = [at(less.measure), at(more.measure)].map(|bid| of_price(draft, &bid));
            let [Some(less_total), Some(more_total)] = totals else {
                return None;
            };
            let ratio = ratio(draft, less_total, more_total)?;
            let points = Exact::exact(more.points.value) - Exact::exact(less.points.value);
            if decide(points.result().ok()?) <= Decimal::ZERO {
                return None;
            }
            let gained = Exact::exact(*price) * (ratio - Exact::exact(Decimal::ONE));
            let value = if whole { gained } else { gained / points };
            let mut inputs = vec![
                Term::new("P", *price).in_unit(draft.currency),
                Term::new("T1", less_total),
                Term::new("T2", more_total),
            ];
            if !whole {
                inputs.push(Term::new("p1", less.points.value).in_unit("points"));
                inputs.push(Term::new("p2", more.points.value).in_unit("points"));
            }
            let (formula, unit) = match (draft.lot.method.greatest_wins(), whole) {
                (true, _) => ("lint.quality_price_of_quotient", "/point"),
                (false, false) => ("lint.quality_price", "/point"),
                (false, true) => ("lint.feature_price", ""),
            };
            let unit = format!("{}{unit}", draft.currency);
            Some(Explained::new(value.result().ok()?, unit, formula, inputs))
        })
    });
    let worths: Vec<Explained> = worths.collect();
    let value = |one: &&Explained| one.value.map(|value| value.0).unwrap_or_default();
    let (least, most) = (
        worths.iter().min_by_key(value)?,
        worths.iter().max_by_key(value)?,
    );
    let (low, high) = (value(&least), value(&most));
    let (code, figures) = if decide(low) == decide(high) {
        (FindingCode::QualityPriceConstant, vec![least.clone()])
    } else {
        let both = vec![least.clone(), most.clone()];
        (FindingCode::QualityPriceVaries, both)
    };
    let sentence = match (whole, code) {
        (false, FindingCode::QualityPriceConstant) => "finding.quality_price_constant",
        (false, _) => "finding.quality_price_varies",
        (true, FindingCode::QualityPriceConstant) => "finding.feature_price_constant",
        (true, _) => "finding.feature_price_varies",
    };
    let places = [
        ("criterion", Said::Title(known.title())),
        ("low", Said::Number(low, draft.currency)),
        ("high", Said::Number(high, draft.currency)),
        ("lowest", Said::Number(base.range.lowest, &base.unit)),
        ("highest", Said::Number(base.range.highest, &base.unit)),
    ];
    Some(Finding {
        code,
        severity: Severity::Notice,
        pointers: vec![format!("{}/method", draft.pointer)],
        text: say_by(sentence, draft.currency, &places),
        figures,
        example: None,
        tied: Vec::new(),
    })
}

/// The part of a total that follows the price: the total without costs that are added.
fn of_price(draft: &Draft<'_>, bid: &Measures) -> Option<Decimal> {
    of_price_against(draft, bid, &draft.references())
}

fn of_price_against(
    draft: &Draft<'_>,
    bid: &Measures,
    references: &[Option<Reference<Exact>>],
) -> Option<Decimal> {
    let total = Exact::exact(draft.total_against(bid, references)?);
    let Method::FeatureCoefficient { costs, .. } = &draft.lot.method else {
        return total.result().ok();
    };
    let costs = costs.iter().filter_map(|cost| bid.get(*cost).copied()?);
    (total - sum(costs.map(Exact::exact))).result().ok()
}

/// How many times its price the second bid could ask for the total of the first.
fn ratio(draft: &Draft<'_>, first: Decimal, second: Decimal) -> Option<Exact> {
    let (over, under) = if draft.lot.method.greatest_wins() {
        (second, first)
    } else {
        (first, second)
    };
    let ratio = Exact::exact(over) / Exact::exact(under);
    ratio.result().is_ok().then_some(ratio)
}

/// Where three bids lie by the criterion that compares, and at how many times the price of the first the
/// second is level with it, without the third bid and with it.
struct Places {
    measures: [Decimal; 3],
    without: Exact,
    with: Exact,
}

impl Places {
    fn shift(&self) -> Decimal {
        let shift = (self.with - self.without).result().map(decide);
        shift.unwrap_or_default().abs()
    }
}

/// Three bids that differ by price and one criterion and reverse the order: the third changes at which
/// price the second is level with the first, and the second asks a price between the two.
pub(super) fn reversal(draft: &Draft<'_>, known: &Known<'_>) -> Option<Reversal> {
    let base = draft
        .known()
        .find(|one| draft.lot.method.base() == Some(one.index))?;
    if !draft.ranks_by_quality() {
        return None;
    }
    let mut all = level(draft, known);
    all.sort_by_key(Places::shift);
    let tried = all.iter().rev().take(TRIED);
    let tried = tried.take_while(|places| !places.shift().is_zero());
    let range = base.range;
    FINENESS.iter().find_map(|steps| {
        tried.clone().find_map(|places| {
            let between = (places.with + places.without) / Exact::exact(Decimal::TWO);
            let cheaper = between.result().ok()? < Decimal::ONE;
            let first = if cheaper { range.highest } else { range.lowest };
            let wanted = (Exact::exact(first) * between).result().ok()?;
            let prices = (0..=*steps).filter_map(|step| draft.measure(range, step, *steps).ok());
            let off = |price: &Decimal| decide(price.checked_sub(wanted).unwrap_or(*price)).abs();
            let prices = [first, prices.min_by_key(off)?, range.highest];
            let bids = places.measures.iter().zip(prices);
            let bids = bids.map(|(own, price)| {
                with(draft.middle(), [(known.index, *own), (base.index, price)])
            });
            confirmed(draft, &bids.collect::<Vec<_>>())
        })
    })
}

/// At how many times the price of the first the second is level with it, at every three steps of the range.
fn level(draft: &Draft<'_>, known: &Known<'_>) -> Vec<Places> {
    let places = known.curve.places.iter();
    let measures: Vec<Decimal> = places.map(|place| place.measure).collect();
    let level = |first: Decimal, second: Decimal, all: &[Decimal]| {
        let compared: Vec<Exact> = all.iter().copied().map(Exact::exact).collect();
        let mut references = draft.references();
        *references.get_mut(known.index)? = Some(reference(&known.scored.rule, &compared)?);
        let total = |own| {
            let bid = with(draft.middle(), [(known.index, own)]);
            of_price_against(draft, &bid, &references)
        };
        ratio(draft, total(first)?, total(second)?)
    };
    let mut found = Vec::new();
    for (index, first) in measures.iter().enumerate() {
        for second in measures.iter().skip(index.saturating_add(1)) {
            let Some(without) = level(*first, *second, &[*first, *second]) else {
                continue;
            };
            for third in &measures {
                let measures = [*first, *second, *third];
                if let Some(with) = level(*first, *second, &measures) {
                    found.push(Places {
                        measures,
                        without,
                        with,
                    });
                }
            }
        }
    }
    found
}
