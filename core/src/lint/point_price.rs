//! What one point of the total costs, in money of a price or cost, over the expected range.

use super::draft::{Draft, Known, Worth};
use super::said::{Said, say_by};
use super::{Finding, FindingCode, Severity};
use crate::explain::{Explained, Term};
use crate::model::{Rule, Statistic};
use crate::num::{Decimal, Exact, Scalar, decide};

pub(super) fn find(draft: &Draft<'_>) -> Vec<Finding> {
    if draft.terms.base().is_some() {
        return Vec::new();
    }
    draft
        .known()
        .filter_map(|known| of(draft, &known))
        .collect()
}

/// The price of a point between one step of the expected range and the next.
fn of(draft: &Draft<'_>, known: &Known<'_>) -> Option<Finding> {
    // Between published steps a point costs nothing, and at one no price says how much.
    let steps = matches!(
        known.scored.rule,
        Rule::Table { .. } | Rule::DistanceTable { .. }
    );
    if steps || !known.unit.starts_with(draft.currency) {
        return None;
    }
    let places = &known.curve.places;
    let steps = places.iter().zip(places.iter().skip(1));
    // Where points are raised to zero between two places, the way there is no line.
    let is_line = |place: &Worth| place.points.raised_from.is_none();
    let priced: Vec<(&Worth, &Worth, Explained)> = steps
        .filter(|(one, next)| is_line(one) && is_line(next))
        .filter_map(|(one, next)| Some((one, next, price(one, next, &known.unit)?)))
        .collect();
    // Where points no longer fall, a point costs nothing.
    let (lowest, highest) = (priced.first()?.0.measure, priced.last()?.1.measure);
    let prices: Vec<Explained> = priced.into_iter().map(|(_, _, price)| price).collect();
    let value = |price: &&Explained| price.value.map(|value| value.0).unwrap_or_default();
    let (least, most) = (
        prices.iter().min_by_key(value)?,
        prices.iter().max_by_key(value)?,
    );
    let (low, high) = (value(&least), value(&most));
    let (code, figures) = if decide(low) == decide(high) {
        (FindingCode::PointPriceConstant, vec![least.clone()])
    } else {
        (
            FindingCode::PointPriceVaries,
            vec![least.clone(), most.clone()],
        )
    };
    // What follows other bids holds where those lie as here.
    let compared = match known.scored.rule.compares() {
        [] => "",
        [Statistic::Lowest] => "_by_lowest",
        _ => "_by_bids",
    };
    Some(Finding {
        code,
        severity: Severity::Notice,
        pointers: vec![draft.place(known.index, "/rule")],
        text: say_by(
            &format!("finding.{}{compared}", code.word()),
            draft.currency,
            &[
                ("criterion", Said::Title(known.title())),
                ("low", Said::Number(low, &known.unit)),
                ("high", Said::Number(high, &known.unit)),
                ("lowest", Said::Number(lowest, &known.unit)),
                ("highest", Said::Number(highest, &known.unit)),
                ("from", Said::Number(known.range.lowest, &known.unit)),
                ("to", Said::Number(known.range.highest, &known.unit)),
            ],
        ),
        figures,
        example: None,
        tied: Vec::new(),
    })
}

/// Nothing where the step costs no points.
fn price(one: &Worth, next: &Worth, unit: &str) -> Option<Explained> {
    let points = Exact::exact(one.unrounded) - Exact::exact(next.unrounded);
    if decide(points.result().ok()?) <= Decimal::ZERO {
        return None;
    }
    let more = Exact::exact(next.measure) - Exact::exact(one.measure);
    let inputs = vec![
        Term::new("m1", one.measure).in_unit(unit),
        Term::new("m2", next.measure).in_unit(unit),
        Term::new("W1", one.unrounded).in_unit("points"),
        Term::new("W2", next.unrounded).in_unit("points"),
    ];
    let value = (more / points).result().ok()?;
    Some(Explained::new(
        value,
        format!("{unit}/point"),
        "lint.point_price",
        inputs,
    ))
}
