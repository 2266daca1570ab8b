//! A price or cost by which the best bid is not the cheapest.

use super::draft::{Draft, Known};
use super::said::{Said, say};
use super::{Finding, FindingCode, Severity};
use crate::explain::{Explained, Term};
use crate::num::decide;

pub(super) fn find(draft: &Draft<'_>) -> Vec<Finding> {
    let prices = draft.known().filter(|known| {
        let counts = draft.lot.method.gives_points(known.index);
        counts && known.unit.starts_with(draft.currency)
    });
    prices.filter_map(|known| of(draft, &known)).collect()
}

/// The cheapest expected bid beside the cheapest of those that get the most.
fn of(draft: &Draft<'_>, known: &Known<'_>) -> Option<Finding> {
    let places = &known.curve.places;
    let cheapest = places.first()?;
    let most = places
        .iter()
        .map(|place| decide(place.points.value))
        .max()?;
    let best = places
        .iter()
        .find(|place| decide(place.points.value) == most)?;
    if decide(cheapest.points.value) == most {
        return None;
    }
    let code = FindingCode::DearerGetsMore;
    let figures = [cheapest, best].map(|place| {
        let inputs = vec![Term::new("m", place.measure).in_unit(known.unit.as_str())];
        Explained::new(place.points.value, "points", "lint.points_at", inputs)
    });
    Some(Finding {
        code,
        severity: Severity::Warning,
        pointers: vec![draft.place(known.index, "/rule")],
        text: say(
            code,
            draft.currency,
            &[
                ("criterion", Said::Title(known.title())),
                ("lowest", Said::Number(cheapest.measure, &known.unit)),
                ("fewer", Said::Number(cheapest.points.value, "points")),
                ("best", Said::Number(best.measure, &known.unit)),
                ("most", Said::Number(most, "points")),
            ],
        ),
        figures: figures.into(),
        example: None,
        tied: Vec::new(),
    })
}
