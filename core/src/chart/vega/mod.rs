//! A chart as a Vega-Lite document with its data inside.
//!
//! It keeps to what Vega-Lite 5.6 knows, which `JupyterLab` shows. Bars are laid here, from exact sums, and not
//! by the stacking of Vega-Lite: one place decides where a part begins, for both pictures.

mod bars;
mod curves;
mod grid;
mod plane;
mod plot;

use crate::catalogue::{Labels, Language};

use super::json::{Json, object};
use super::scale::Scale;
use super::{Chart, Shape};

/// How wide the scale is, in pixels.
const WIDTH: u32 = 480;
/// The colour of outlines and marks.
const INK: &str = "#1b1f24";

/// The chart as a document of its own.
pub(super) fn document(chart: &Chart) -> Json {
    let say = Labels::of(chart.measure.language);
    let mut views = match &chart.shape {
        Shape::Bars(bars) => bars::views(bars, &chart.measure, say),
        Shape::Lines(lines) => curves::views(lines, &chart.measure, say),
        Shape::Plot(plot) => plot::views(plot, &chart.measure, say),
        Shape::Plane(plane) => plane::views(plane),
        Shape::Grid(grid) => grid::views(grid),
    };
    let head = object([
        (
            "$schema",
            "https://vega.github.io/schema/vega-lite/v5.json".into(),
        ),
        ("description", (&chart.description).into()),
        ("background", "white".into()),
        ("config", config(chart.measure.language)),
    ]);
    match (views.pop(), views.is_empty()) {
        (Some(Json::Object(only)), true) => {
            let titled = only.iter().any(|(name, _)| *name == "title");
            let title = (!titled).then(|| ("title", (&chart.title).into()));
            head.with(title).with(only)
        }
        (Some(last), _) => {
            views.push(last);
            head.with([
                ("title", (&chart.title).into()),
                ("vconcat", Json::List(views)),
            ])
        }
        (None, _) => head,
    }
}

/// Numbers as the language writes them.
fn config(language: Language) -> Json {
    let (decimal, thousands) = match language {
        Language::Danish => (",", "."),
        Language::English => (".", ","),
    };
    let number = object([
        ("decimal", decimal.into()),
        ("thousands", thousands.into()),
        ("grouping", [3u32].into_iter().collect()),
        ("currency", ["", ""].into_iter().collect()),
    ]);
    object([
        ("locale", object([("number", number)])),
        (
            "title",
            object([
                ("anchor", "start".into()),
                ("fontSize", 15u32.into()),
                ("offset", 8u32.into()),
            ]),
        ),
        (
            "axis",
            object([
                ("labelFontSize", 12u32.into()),
                ("titleFontSize", 12u32.into()),
            ]),
        ),
        (
            "legend",
            object([
                ("labelFontSize", 12u32.into()),
                ("titleFontSize", 12u32.into()),
                ("labelLimit", 500u32.into()),
                ("orient", "top".into()),
            ]),
        ),
    ])
}

/// What a pointer is told: fields with what they hold.
fn tooltip(fields: &[(&'static str, &str)]) -> Json {
    let fields = fields.iter().map(|(field, title)| {
        object([
            ("field", (*field).into()),
            ("type", "nominal".into()),
            ("title", (*title).into()),
        ])
    });
    fields.collect()
}

/// A mark that leaves its description to the document's own.
fn mark<const N: usize>(name: &str, fields: [(&'static str, Json); N]) -> Json {
    object([("type", name.into()), ("aria", false.into())]).with(fields)
}

/// A scale of amounts.
fn amounts(field: &'static str, title: &str, scale: Scale) -> Json {
    let ends = [scale.from, scale.to].into_iter();
    object([
        ("field", field.into()),
        ("type", "quantitative".into()),
        ("title", title.into()),
        (
            "scale",
            object([("domain", ends.collect()), ("nice", true.into())]),
        ),
        (
            "axis",
            object([("format", ",~f".into()), ("tickCount", 5u32.into())]),
        ),
    ])
}

/// Rows of data.
fn data(rows: impl IntoIterator<Item = Json>) -> (&'static str, Json) {
    ("data", object([("values", rows.into_iter().collect())]))
}
