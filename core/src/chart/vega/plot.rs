//! Curves over a number across as a view of Vega-Lite, with marks where they cross.

use crate::num::Decimal;
use crate::wording::number;

use super::{INK, WIDTH, amounts, data, mark, tooltip};
use crate::catalogue::Labels;
use crate::chart::json::{Json, object};
use crate::chart::palette::dash;
use crate::chart::scale::Scale;
use crate::chart::{Measure, Plot};

/// How tall the curves are.
const HEIGHT: u32 = 260;

pub(super) fn views(plot: &Plot, measure: &Measure, say: &'static Labels) -> Vec<Json> {
    let Some(scale) = plot.scale() else {
        return Vec::new();
    };
    let rows = plot.names.iter().zip(&plot.lines).flat_map(|(name, line)| {
        plot.drawn(line)
            .points
            .into_iter()
            .map(move |(point, amount)| {
                object([
                    ("curve", name.into()),
                    ("across", point.into()),
                    ("amount", amount.into()),
                    ("across_shown", counted(point, measure).into()),
                    ("exact", measure.exact(amount).into()),
                ])
            })
    });
    let rows: Vec<Json> = rows.collect();
    let channel = |values: Json| {
        // A piece of each curve: its strokes tell it from the others without its colour.
        let legend = object([
            ("symbolType", "stroke".into()),
            ("symbolSize", 900u32.into()),
        ]);
        object([
            ("field", "curve".into()),
            ("type", "nominal".into()),
            ("title", Json::Null),
            ("legend", legend),
            (
                "scale",
                object([("domain", plot.names.iter().collect()), ("range", values)]),
            ),
        ])
    };
    let styles = || (0..plot.names.len()).map(dash);
    let colours = styles().map(|(colour, _)| colour).collect();
    let strokes = styles().map(|(_, strokes)| {
        let through = strokes.is_empty().then_some([1u32, 0]);
        let strokes = through.iter().flatten().chain(strokes).copied();
        strokes.collect::<Json>()
    });
    let told = [
        ("curve", say.chart_curve),
        ("across_shown", plot.across_title.as_str()),
        ("exact", say.chart_amount),
    ];
    let curves = object([
        data(rows),
        ("mark", mark("line", [("strokeWidth", 3u32.into())])),
        (
            "encoding",
            object([
                ("x", across(plot)),
                ("y", amounts("amount", &plot.value_title, scale)),
                ("color", channel(colours)),
                ("strokeDash", channel(strokes.collect())),
                ("tooltip", tooltip(&told)),
            ]),
        ),
    ]);
    let mut layers: Vec<Json> = bands(plot).into_iter().collect();
    layers.push(curves);
    layers.extend(beyond(plot, scale));
    layers.extend(marks(plot, scale, measure, say));
    vec![object([
        ("width", WIDTH.into()),
        ("height", HEIGHT.into()),
        ("layer", Json::List(layers)),
    ])]
}

/// Where the order turns.
fn marks(plot: &Plot, scale: Scale, measure: &Measure, say: &'static Labels) -> Option<Json> {
    let marks = plot.marks.iter().filter(|(_, amount)| *amount <= plot.top);
    let marks: Vec<Json> = marks
        .map(|(point, amount)| {
            object([
                ("across", (*point).into()),
                ("amount", (*amount).into()),
                ("across_shown", counted(*point, measure).into()),
                ("exact", measure.exact(*amount).into()),
                ("turn", plot.mark_title.into()),
            ])
        })
        .collect();
    if marks.is_empty() {
        return None;
    }
    let look = [
        ("shape", "circle".into()),
        ("filled", true.into()),
        ("fill", "white".into()),
        ("size", 110u32.into()),
        ("opacity", 1u32.into()),
        ("stroke", INK.into()),
        ("strokeWidth", 2u32.into()),
    ];
    let told = [
        ("turn", plot.mark_title),
        ("across_shown", plot.across_title.as_str()),
        ("exact", say.chart_amount),
    ];
    Some(object([
        data(marks),
        ("mark", mark("point", look)),
        (
            "encoding",
            object([
                ("x", across(plot)),
                ("y", amounts("amount", &plot.value_title, scale)),
                ("tooltip", tooltip(&told)),
            ]),
        ),
    ]))
}

/// Where the difference is too small to count as one.
fn bands(plot: &Plot) -> Option<Json> {
    if plot.bands.is_empty() {
        return None;
    }
    let rows = plot.bands.iter().map(|(from, to)| {
        object([
            ("across", (*from).into()),
            ("to", (*to).into()),
            ("close", (&plot.band_title).into()),
        ])
    });
    let look = [
        ("color", INK.into()),
        ("opacity", Decimal::new(12, 2).into()),
    ];
    Some(object([
        data(rows),
        ("mark", mark("rect", look)),
        (
            "encoding",
            object([
                ("x", across(plot)),
                ("x2", object([("field", "to".into())])),
                ("tooltip", tooltip(&[("close", "")])),
            ]),
        ),
    ]))
}

/// Where curves go on above the figure.
fn beyond(plot: &Plot, scale: Scale) -> Option<Json> {
    let lines = plot.names.iter().zip(&plot.lines).enumerate();
    let rows = lines.flat_map(|(index, (name, line))| {
        plot.drawn(line).beyond.into_iter().map(move |edge| {
            object([
                ("curve", name.into()),
                ("across", edge.into()),
                ("amount", plot.top.into()),
                ("colour", dash(index).0.into()),
                ("beyond", plot.beyond_title.into()),
            ])
        })
    });
    let rows: Vec<Json> = rows.collect();
    if rows.is_empty() {
        return None;
    }
    let look = [
        ("shape", "triangle-up".into()),
        ("filled", true.into()),
        ("size", 110u32.into()),
        ("opacity", 1u32.into()),
    ];
    let colour = object([
        ("field", "colour".into()),
        ("type", "nominal".into()),
        ("scale", Json::Null),
    ]);
    Some(object([
        data(rows),
        ("mark", mark("point", look)),
        (
            "encoding",
            object([
                ("x", across(plot)),
                ("y", amounts("amount", &plot.value_title, scale)),
                ("color", colour),
                ("tooltip", tooltip(&[("beyond", "")])),
            ]),
        ),
    ]))
}

fn across(plot: &Plot) -> Json {
    object([
        ("field", "across".into()),
        ("type", "quantitative".into()),
        ("title", (&plot.across_title).into()),
        (
            "scale",
            object([
                ("domain", plot.ends().into_iter().collect()),
                ("nice", false.into()),
                ("zero", false.into()),
            ]),
        ),
        (
            "axis",
            object([
                ("grid", false.into()),
                ("values", plot.ticks_across().into_iter().collect()),
            ]),
        ),
    ])
}

fn counted(across: Decimal, measure: &Measure) -> String {
    number::exact(across, measure.language)
}
