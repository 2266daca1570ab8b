//! What a use of each product costs and emits, by the uses of a year.

use crate::calculation::{ReuseComparison, reuse_curves};
use crate::catalogue::{Language, ReuseLabels};
use crate::model::ReuseAxis;
use crate::num::{Decimal, Fault};
use crate::wording::fill;
use crate::wording::number::{self, Kind};

use super::scale::Scale;
use super::{Chart, Measure, Plot, Shape};

/// How many times the lowest end of a curve is still drawn: where there are few uses, a use can take anything.
const TIMES: u32 = 3;

/// A chart of each axis that was asked for; none where the question looks through no yearly uses.
///
/// # Errors
///
/// A calculation without a result.
pub(crate) fn of_reuse(asked: &ReuseComparison, language: Language) -> Result<Vec<Chart>, Fault> {
    let charts = asked.axes.iter().map(|axis| chart(asked, *axis, language));
    let charts = charts.collect::<Result<Vec<_>, _>>()?;
    Ok(charts.into_iter().flatten().collect())
}

fn chart(
    asked: &ReuseComparison,
    axis: ReuseAxis,
    language: Language,
) -> Result<Option<Chart>, Fault> {
    let say = ReuseLabels::of(language);
    let Some(curves) = reuse_curves(asked, axis)? else {
        return Ok(None);
    };
    let (name, title, unit) = match axis {
        ReuseAxis::Cost => ("cost_per_use", say.cost_per_use, asked.currency.clone()),
        ReuseAxis::Emissions => (
            "emissions_per_use",
            say.emissions_per_use,
            number::unit("kgCO2e", language),
        ),
    };
    let ends: Vec<Decimal> = curves
        .options
        .iter()
        .filter_map(|one| one.last().copied())
        .collect();
    let highest = curves
        .options
        .iter()
        .flatten()
        .copied()
        .max()
        .unwrap_or_default();
    let most = ends
        .iter()
        .max()
        .and_then(|end| end.checked_mul(Decimal::from(TIMES)));
    let top = most
        .filter(|most| *most > Decimal::ZERO)
        .map_or(highest, |most| most.min(highest));
    let measure = Measure {
        language,
        currency: asked.currency.clone(),
        unit,
        decimals: Kind::Money.decimals(&ends),
    };
    let count = |uses: u32| number::exact(Decimal::from(uses), language);
    let said = asked
        .options
        .iter()
        .zip(&curves.options)
        .map(|(option, curve)| {
            let at = |place: Option<&Decimal>| measure.shown(place.copied().unwrap_or_default());
            fill(
                say.use_from_to,
                &[
                    ("name", &option.title),
                    ("first", &at(curve.first())),
                    ("last", &at(curve.last())),
                ],
            )
        });
    let said: Vec<String> = said.collect();
    let turns: Vec<String> = curves.turns.iter().map(|(uses, _)| count(*uses)).collect();
    let turns = match turns.as_slice() {
        [] => say.never_turns.to_owned(),
        turns => fill(say.turns, &[("uses", &turns.join("; "))]),
    };
    let ends = [curves.points.first(), curves.points.last()];
    let [first, last] = ends.map(|uses| count(uses.copied().unwrap_or_default()));
    let description = fill(
        say.of_uses,
        &[
            ("from", &first),
            ("to", &last),
            ("options", &said.join(" ")),
            ("turns", &turns),
        ],
    );
    let plot = Plot {
        across_title: say.uses_per_year,
        value_title: format!("{title} ({})", measure.unit),
        mark_title: say.break_even,
        words: turns,
        names: asked
            .options
            .iter()
            .map(|option| option.title.clone())
            .collect(),
        points: curves.points,
        lines: curves.options,
        marks: curves.turns,
        top,
    };
    Ok(plot.scale().is_some().then(|| Chart {
        name,
        title: title.to_owned(),
        description,
        measure,
        shape: Shape::Plot(plot),
    }))
}

impl Plot {
    /// The scale of what is drawn; none where it is all zero.
    pub(super) fn scale(&self) -> Option<Scale> {
        let amounts = self.lines.iter().flatten().copied();
        Scale::of(amounts.filter(|amount| *amount <= self.top))
    }

    /// The points of a curve that are drawn.
    pub(super) fn drawn<'a>(
        &'a self,
        line: &'a [Decimal],
    ) -> impl Iterator<Item = (u32, Decimal)> + 'a {
        let points = self.points.iter().copied().zip(line.iter().copied());
        points.filter(|(_, amount)| *amount <= self.top)
    }

    /// The first and the last of the yearly uses.
    pub(super) fn ends(&self) -> [u32; 2] {
        let ends = [self.points.first(), self.points.last()];
        ends.map(|end| end.copied().unwrap_or_default())
    }
}
