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
        plot.drawn(line).map(move |(point, amount)| {
            object([
                ("option", name.into()),
                ("uses", point.into()),
                ("amount", amount.into()),
                ("counted", counted(point, measure).into()),
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
            ("field", "option".into()),
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
        ("option", say.chart_curve),
        ("counted", plot.across_title),
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
    let mut layers = vec![curves];
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
                ("uses", (*point).into()),
                ("amount", (*amount).into()),
                ("counted", counted(*point, measure).into()),
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
        ("counted", plot.across_title),
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

fn across(plot: &Plot) -> Json {
    object([
        ("field", "uses".into()),
        ("type", "quantitative".into()),
        ("title", plot.across_title.into()),
        (
            "scale",
            object([
                ("domain", plot.ends().into_iter().collect()),
                ("nice", false.into()),
                ("zero", false.into()),
            ]),
        ),
        ("axis", object([("grid", false.into())])),
    ])
}

fn counted(uses: u32, measure: &Measure) -> String {
    number::exact(Decimal::from(uses), measure.language)
}
