//! What the figures look like: a chart is described once as data, drawn as SVG for a report and written as
//! Vega-Lite for a notebook or a page.
//!
//! A description holds exact decimals; they become lengths and floating-point numbers only where a picture
//! is made of it. What is withheld from a document is not in its charts either: they are made of the
//! document alone.

mod carbon;
mod carbon_value;
mod cost;
mod decision;
mod effects;
mod grid;
mod information;
mod json;
mod letters;
mod packaging;
mod palette;
mod plane;
mod reuse;
mod scale;
mod simulation;
mod svg;
mod switch;
mod tornado;
mod variance;
mod vega;
mod worth;

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use serde::Serialize;

use crate::analysis::{Analysis, LotAnalysis};
use crate::catalogue::{Labels, Language};
use crate::evaluation::{BidReference, Evaluation, ProcurementReference};
use crate::num::Decimal;
use crate::wording::number;

pub(crate) use carbon::{of_emissions, of_emissions_analysed, saved_emissions};
pub(crate) use carbon_value::{of_break_even, of_value};
pub(crate) use cost::{of_costs, of_lot};
pub(crate) use decision::of_decision;
pub(crate) use effects::{EffectDrawn, effects};
pub(crate) use grid::{CellDrawn, GridDrawn, grid};
pub(crate) use information::information;
pub(crate) use packaging::of_packaging;
pub(crate) use plane::of_strategies;
pub(crate) use reuse::{of_products, of_reuse};
pub(crate) use simulation::of_simulation;
pub(crate) use switch::of_switch;
pub(crate) use tornado::{Moved, tornado};
pub(crate) use variance::{VarianceMade, variance};
pub(crate) use worth::{by_view, payback_words, savings};

/// A chart as data.
#[derive(Debug)]
pub(crate) struct Chart {
    /// What it shows: its name among the charts of its lot.
    pub(crate) name: Cow<'static, str>,
    /// What it shows, in words.
    pub(crate) title: String,
    /// What a reader who does not see it should know.
    description: String,
    /// How its numbers read.
    measure: Measure,
    shape: Shape,
}

impl Chart {
    /// The chart as an SVG that needs nothing beside it. `id` is its own in the page it stands in.
    pub(crate) fn svg(&self, id: &str) -> String {
        svg::draw(self, id)
    }
}

/// How the numbers of a chart read.
#[derive(Debug, Clone)]
struct Measure {
    language: Language,
    /// The unit of the numbers in people's words.
    unit: String,
    /// The currency, which English puts before a number.
    currency: String,
    /// How many decimals are enough for the eye.
    decimals: u32,
}

impl Measure {
    /// An amount for the eye.
    fn shown(&self, amount: Decimal) -> String {
        let text = number::shown(amount, self.decimals, self.language);
        number::with_unit(&text, &self.unit, &self.currency, self.language)
    }

    /// An amount with every digit the document states.
    fn exact(&self, amount: Decimal) -> String {
        let text = number::exact(amount, self.language);
        number::with_unit(&text, &self.unit, &self.currency, self.language)
    }
}

/// What is drawn.
#[derive(Debug)]
enum Shape {
    Bars(Bars),
    Lines(Lines),
    Plot(Plot),
    Plane(plane::Plane),
    Grid(grid::Grid),
}

/// Bars along one scale, in panels.
#[derive(Debug)]
struct Bars {
    /// What a bar stands for.
    bar_title: &'static str,
    /// What a part of a bar stands for.
    part_title: &'static str,
    /// What the number of a bar is; its total where nothing else is said.
    total_title: Option<&'static str>,
    /// What the scale measures.
    value_title: String,
    /// The parts of the bars, in the order they are laid from zero; a single one has no name.
    parts: Vec<String>,
    panels: Vec<BarPanel>,
}

/// Bars that belong together.
#[derive(Debug)]
struct BarPanel {
    title: Option<String>,
    bars: Vec<Bar>,
}

/// A bar.
#[derive(Debug)]
struct Bar {
    name: String,
    /// Its total; none where that, or a part of it, is withheld, and where there is nothing to measure.
    total: Option<Decimal>,
    /// What is said where there is nothing to measure, and no zero was measured.
    nothing: Option<&'static str>,
    segments: Vec<Segment>,
}

/// A part of a bar, with its place on the scale.
#[derive(Debug, Clone, Copy)]
struct Segment {
    /// Which of the parts.
    part: usize,
    amount: Decimal,
    from: Decimal,
    to: Decimal,
}

/// Sums over the years, one panel for each bid.
#[derive(Debug)]
struct Lines {
    value_title: String,
    /// What the two lines are.
    names: [&'static str; 2],
    panels: Vec<LinePanel>,
}

/// The sums of one bid.
#[derive(Debug)]
struct LinePanel {
    title: String,
    /// When each sum is no longer negative, and where both end, in words.
    words: Vec<String>,
    /// The sums up to year 0, 1, 2 …
    lines: [Vec<Decimal>; 2],
    /// Where each sum reaches zero for good, in years.
    paybacks: [Option<Decimal>; 2],
}

/// Curves over a number across.
#[derive(Debug)]
struct Plot {
    across_title: String,
    value_title: String,
    mark_title: &'static str,
    band_title: String,
    beyond_title: &'static str,
    /// Where the curves cross and where they are too close to count as different, in words.
    words: Vec<String>,
    /// What each curve is.
    names: Vec<String>,
    /// The numbers across.
    points: Vec<Decimal>,
    /// Each curve at these.
    lines: Vec<Vec<Decimal>>,
    /// Where the curves cross, and how high that is.
    marks: Vec<(Decimal, Decimal)>,
    /// From where to where the difference is too small to count as one.
    bands: Vec<(Decimal, Decimal)>,
    /// What lies higher is not drawn.
    top: Decimal,
}

/// What the options of a lot cost over what they give, where the lot asks for it.
pub(crate) fn of_effectiveness(lot: &LotAnalysis, ground: Ground<'_>) -> Option<Chart> {
    let found = lot.cost_effectiveness.as_ref()?;
    of_strategies(found, &ground.procurement.currency, ground.language)
}

/// The document that charts are made of, and the language they are read in.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ground<'a> {
    pub(crate) procurement: &'a ProcurementReference,
    pub(crate) bids: &'a [BidReference],
    pub(crate) language: Language,
}

/// How numbers are read where no procurement is: the language, and which currency is money.
#[derive(Debug, Clone, Copy)]
struct Reading<'a> {
    language: Language,
    currency: &'a str,
}

impl<'a> Ground<'a> {
    fn reading(self) -> Reading<'a> {
        Reading {
            language: self.language,
            currency: &self.procurement.currency,
        }
    }

    /// The ground of an evaluation.
    pub(crate) fn of_evaluation(evaluation: &'a Evaluation, language: Language) -> Self {
        Self {
            procurement: &evaluation.procurement,
            bids: &evaluation.bids,
            language,
        }
    }

    /// The ground of an analysis.
    pub(crate) fn of_analysis(analysis: &'a Analysis, language: Language) -> Self {
        Self {
            procurement: &analysis.procurement,
            bids: &analysis.bids,
            language,
        }
    }

    fn say(&self) -> &'static Labels {
        Labels::of(self.language)
    }
}

/// Vega-Lite documents by the name of the chart, `LOT/CHART`.
#[derive(Debug, Default)]
pub(crate) struct Documents(Vec<(String, json::Json)>);

impl Documents {
    /// The charts of an evaluation, and those of the analysis of the same documents.
    pub(crate) fn of(
        evaluation: &Evaluation,
        analysis: Option<&Analysis>,
        language: Language,
    ) -> Self {
        let mut documents = Self::default();
        for lot in &evaluation.lots {
            let ground = Ground::of_evaluation(evaluation, language);
            documents.add(&lot.id, of_lot(lot, ground));
            documents.add(&lot.id, of_emissions(lot, ground));
            documents.add(&lot.id, of_packaging(lot, ground));
            documents.add(&lot.id, of_products(lot, ground));
            let Some(analysis) = analysis else { continue };
            if let Some(lot) = analysis.lots.iter().find(|other| other.id == lot.id) {
                let ground = Ground::of_analysis(analysis, language);
                documents.add(&lot.id, by_view(lot, &analysis.views, ground));
                documents.add(&lot.id, savings(lot, ground));
                documents.add(&lot.id, saved_emissions(lot, ground));
                documents.add(&lot.id, of_effectiveness(lot, ground));
            }
        }
        documents
    }

    /// The charts of a question that needs no procurement, by their names alone.
    pub(crate) fn of_question(charts: &[Chart]) -> Self {
        let documents = charts.iter();
        let named = documents.map(|chart| (chart.name.to_string(), vega::document(chart)));
        Self(named.collect())
    }

    /// Adds the charts of a lot.
    pub(crate) fn add(&mut self, lot: &str, charts: impl IntoIterator<Item = Chart>) {
        let charts = charts.into_iter();
        self.0.extend(charts.map(|chart| {
            let name = format!("{lot}/{}", chart.name);
            (name, vega::document(&chart))
        }));
    }
}

impl Serialize for Documents {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, document)| (name, document)))
    }
}
