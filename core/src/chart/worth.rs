//! What the options cost in each view, and what each bid saves against current practice over the years.

use crate::analysis::{BidComparison, LotAnalysis, ViewUsed};
use crate::calculation::PaybackTime;
use crate::explain::{Explained, Series};
use crate::finance::PaybackOutcome;
use crate::num::Decimal;
use crate::wording::fill;
use crate::wording::number::{self, Kind};

use super::scale::Scale;
use super::{Bar, BarPanel, Bars, Chart, Ground, LinePanel, Lines, Measure, Shape};

/// What each option costs in each view, as bars; none where the procurement declares no view.
pub(crate) fn by_view(lot: &LotAnalysis, views: &[ViewUsed], ground: Ground<'_>) -> Option<Chart> {
    let say = ground.say();
    let panel = |view: &ViewUsed| {
        let bars = lot.options.iter().map(|option| {
            let mut costs = option.views.iter();
            let cost = costs.find(|cost| cost.view == view.id)?;
            let total = cost.present_value.value.map(|total| total.0);
            let name = ground.option(lot, &option.option);
            Bar::new(name, total, total.map(|total| vec![total]))
        });
        Some(BarPanel {
            title: Some(view.title.clone()),
            bars: bars.collect::<Option<_>>()?,
        })
    };
    Chart::of_bars(
        "cost_by_view",
        say.chart_by_view,
        ground,
        ground.value_title(&lot.discounting),
        Bars {
            bar_title: say.bid,
            part_title: "",
            total_title: None,
            value_title: String::new(),
            parts: vec![String::new()],
            panels: views.iter().map(panel).collect::<Option<_>>()?,
        },
    )
}

/// What each bid has saved up to each year, and when it has paid back; none where nothing is compared.
pub(crate) fn savings(lot: &LotAnalysis, ground: Ground<'_>) -> Option<Chart> {
    let say = ground.say();
    let practice = lot.alternative.as_ref()?;
    let mut panels: Vec<LinePanel> = lot
        .comparisons
        .iter()
        .map(|comparison| panel(comparison, ground))
        .collect();
    let amounts = panels.iter().flat_map(|panel| panel.lines.iter().flatten());
    let amounts: Vec<Decimal> = amounts.copied().collect();
    let measure = Measure {
        language: ground.language,
        unit: ground.procurement.currency.clone(),
        currency: ground.procurement.currency.clone(),
        decimals: Kind::Money.decimals(&amounts),
    };
    for panel in &mut panels {
        let [due, present] = panel.lines.each_ref().map(|line| {
            let end = line.last().copied().unwrap_or_default();
            measure.shown(end)
        });
        let ends = [("due", due.as_str()), ("present", &present)];
        panel.words.push(fill(say.chart_saved_in_all, &ends));
    }
    let said = panels
        .iter()
        .map(|panel| format!("{}: {}.", panel.title, panel.words.join(". ")));
    let said: Vec<String> = said.collect();
    let description = fill(say.chart_of_savings, &[("bids", &said.join(" "))]);
    let lines = Lines {
        value_title: format!("{} ({})", say.chart_saved, measure.unit),
        names: [say.chart_sum_due, say.chart_sum_present],
        panels,
    };
    lines.scale()?;
    Some(Chart {
        name: "cumulative_savings".into(),
        title: fill(say.chart_savings, &[("practice", &practice.title)]),
        description,
        shape: Shape::Lines(lines),
        measure,
    })
}

impl Lines {
    /// The scale of all sums; none where they are all zero.
    pub(super) fn scale(&self) -> Option<Scale> {
        let lines = self.panels.iter().flat_map(|panel| &panel.lines);
        Scale::of(lines.flatten().copied())
    }

    /// The last year of any sum.
    pub(super) fn last_year(&self) -> u32 {
        let lines = self.panels.iter().flat_map(|panel| &panel.lines);
        let years = lines.map(Vec::len).max().unwrap_or_default();
        u32::try_from(years.saturating_sub(1)).unwrap_or(u32::MAX)
    }
}

fn panel(comparison: &BidComparison, ground: Ground<'_>) -> LinePanel {
    let say = ground.say();
    let paybacks = [&comparison.simple_payback, &comparison.discounted_payback];
    let words = paybacks.map(|payback| payback_words(payback, ground));
    let [simple, discounted] = &words;
    LinePanel {
        title: ground.bid(&comparison.bid),
        words: vec![
            fill(say.chart_simple_payback, &[("when", simple)]),
            fill(say.chart_discounted_payback, &[("when", discounted)]),
        ],
        lines: [&comparison.cumulative, &comparison.discounted_cumulative].map(sums),
        paybacks: paybacks.map(|payback| periods(payback.periods.as_ref())),
    }
}

/// The numbers of a series; none of an analysis is withheld.
fn sums(series: &Series) -> Vec<Decimal> {
    let values = series.values.iter().flatten();
    values.map(|figure| figure.0).collect()
}

fn periods(periods: Option<&Explained>) -> Option<Decimal> {
    periods?.value.map(|figure| figure.0)
}

/// When a sum is no longer negative, in words.
pub(crate) fn payback_words(payback: &PaybackTime, ground: Ground<'_>) -> String {
    let say = ground.say();
    let years = |time: Option<&Explained>| {
        let years = periods(time).unwrap_or_default();
        number::shown(
            years,
            Kind::Quantity.decimals(&[years]).min(1),
            ground.language,
        )
    };
    let undone = payback.undone_in.map(|year| year.to_string());
    let undone = undone.as_deref().unwrap_or_default();
    match payback.outcome {
        PaybackOutcome::AtOnce => say.payback_at_once.to_owned(),
        PaybackOutcome::Never => say.payback_never.to_owned(),
        PaybackOutcome::PaidBack => {
            let after = years(payback.periods.as_ref());
            match after.as_str() {
                "1" => say.payback_one_year.to_owned(),
                after => fill(say.payback_after, &[("years", after)]),
            }
        }
        PaybackOutcome::Undone => fill(
            say.payback_undone,
            &[
                ("years", &years(payback.first.as_ref())),
                ("undone", undone),
            ],
        ),
    }
}
