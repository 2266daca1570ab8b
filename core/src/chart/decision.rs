//! How probable each strategy is the best, and what a wrong choice costs, over willingness to pay.

use crate::calculation::{DecisionUncertainty, DecisionUncertaintyFound, Estimate};
use crate::catalogue::{CalculationLabels, DecisionLabels, Language};
use crate::num::Decimal;
use crate::wording::fill;
use crate::wording::number::{self, Kind};

use super::plane::of_means;
use super::{Chart, Measure, Plot, Shape};

/// So many strategies are told apart by lines.
const MOST_LINES: usize = 8;

/// The cost-effectiveness plane, the acceptability curves with the frontier's turns, and the expected losses with the value of perfect
/// information; without the curves where there are more strategies than lines that are told apart, or a single value.
pub(crate) fn of_decision(
    asked: &DecisionUncertainty,
    found: &DecisionUncertaintyFound,
    language: Language,
) -> Vec<Chart> {
    let plane = of_means(asked, found, language);
    if found.strategies.len() > MOST_LINES || found.willingness_to_pay.len() < 2 {
        return Vec::from_iter(plane);
    }
    let charts = [
        plane,
        acceptability(found, language),
        expected_loss(found, language),
    ];
    charts.into_iter().flatten().collect()
}

fn acceptability(found: &DecisionUncertaintyFound, language: Language) -> Option<Chart> {
    let say = DecisionLabels::of(language);
    let curves = found.strategies.iter();
    let curves = curves.map(|strategy| {
        let shares = strategy.probability_best.iter();
        let hundredths = shares.map(|share| decimal(*share)?.checked_mul(Decimal::ONE_HUNDRED));
        Some((strategy.id.clone(), hundredths.collect::<Option<Vec<_>>>()?))
    });
    let curves: Vec<(String, Vec<Decimal>)> = curves.collect::<Option<_>>()?;
    plotted(
        found,
        curves,
        Words {
            name: "acceptability",
            title: say.acceptability,
            value: say.percent.to_owned(),
            mark: say.turn,
            unit: "%",
            decimals: 1,
        },
        language,
    )
}

fn expected_loss(found: &DecisionUncertaintyFound, language: Language) -> Option<Chart> {
    let say = DecisionLabels::of(language);
    let curves = found.strategies.iter();
    let curves = curves.map(|strategy| {
        let losses = strategy.expected_loss.iter().copied().map(decimal);
        Some((strategy.id.clone(), losses.collect::<Option<Vec<_>>>()?))
    });
    let curves: Vec<(String, Vec<Decimal>)> = curves.collect::<Option<_>>()?;
    let all: Vec<Decimal> = curves.iter().flat_map(|(_, line)| line).copied().collect();
    plotted(
        found,
        curves,
        Words {
            name: "expected_loss",
            title: say.losses_by_pay,
            value: fill(say.loss, &[("currency", &found.currency)]),
            mark: say.least_loss,
            unit: &found.currency,
            decimals: Kind::Money.decimals(&all),
        },
        language,
    )
}

struct Words<'a> {
    name: &'static str,
    title: &'static str,
    value: String,
    mark: &'static str,
    unit: &'a str,
    decimals: u32,
}

/// Curves over willingness to pay, with a ring where the best strategy in the mean changes.
fn plotted(
    found: &DecisionUncertaintyFound,
    curves: Vec<(String, Vec<Decimal>)>,
    words: Words<'_>,
    language: Language,
) -> Option<Chart> {
    let say = DecisionLabels::of(language);
    let points = found.willingness_to_pay.iter().copied().map(decimal);
    let points: Vec<Decimal> = points.collect::<Option<_>>()?;
    let (first, last) = (points.first()?, points.last()?);
    let measure = Measure {
        language,
        unit: words.unit.to_owned(),
        currency: found.currency.clone(),
        decimals: words.decimals,
    };
    let pay = Kind::Money.decimals(&points);
    let per_unit = format!("{}/{}", found.currency, found.effect_unit);
    let per_unit = number::unit(&per_unit, language);
    let mut marks = Vec::new();
    let mut told = Vec::new();
    for stretch in &found.best_expected {
        let from = decimal(stretch.from)?;
        let names = stretch.strategies.join(", ");
        if from > *last {
            break;
        }
        let shown = number::shown(from, if from.is_zero() { 0 } else { pay }, language);
        let shown = number::with_unit(&shown, &per_unit, &found.currency, language);
        told.push(fill(
            say.from_on,
            &[("from", &shown), ("strategies", &names)],
        ));
        let line = stretch.strategies.first().and_then(|id| {
            let curve = curves.iter().find(|(name, _)| name == id);
            curve.map(|(_, line)| line)
        });
        if from > *first
            && let Some(height) = line.and_then(|line| height_at(&points, line, from))
        {
            marks.push((from, height));
        }
    }
    let (names, lines): (Vec<String>, Vec<Vec<Decimal>>) = curves.into_iter().unzip();
    let plot = Plot {
        across_title: fill(
            CalculationLabels::of(language).in_unit,
            &[("what", say.pay), ("unit", &per_unit)],
        ),
        value_title: words.value,
        mark_title: words.mark,
        band_title: String::new(),
        beyond_title: "",
        words: told.clone(),
        top: lines.iter().flatten().max().copied()?,
        names,
        points,
        lines,
        marks,
        bands: Vec::new(),
    };
    plot.scale()?;
    Some(Chart {
        name: words.name.into(),
        title: words.title.to_owned(),
        description: format!("{} {}", words.title, told.join(" ")),
        measure,
        shape: Shape::Plot(plot),
    })
}

/// The height of a curve between two of its points.
fn height_at(points: &[Decimal], line: &[Decimal], at: Decimal) -> Option<Decimal> {
    let after = points.iter().position(|point| *point >= at)?;
    let before = after.checked_sub(1)?;
    let (left, right) = (points.get(before)?, points.get(after)?);
    let (low, high) = (line.get(before)?, line.get(after)?);
    let share = at
        .checked_sub(*left)?
        .checked_div(right.checked_sub(*left)?)?;
    let rise = high.checked_sub(*low)?.checked_mul(share)?;
    Some(low.checked_add(rise)?.round_dp(6).normalize())
}

fn decimal(estimate: Estimate) -> Option<Decimal> {
    let value = Decimal::try_from(estimate.0).ok()?;
    Some(value.round_dp(12).normalize())
}
