//! Sums over the years as views of Vega-Lite, one for each bid.

use crate::catalogue::Labels;
use crate::num::Decimal;
use crate::wording::number;

use super::{INK, WIDTH, amounts, data, mark, tooltip};
use crate::chart::json::{Json, object};
use crate::chart::palette::{CURVES, curve};
use crate::chart::scale::Scale;
use crate::chart::{LinePanel, Lines, Measure};

/// How tall the curves of a bid are.
const HEIGHT: u32 = 200;

/// What marks where each curve has paid back.
const SHAPES: [&str; 2] = ["circle", "diamond"];

pub(super) fn views(lines: &Lines, measure: &Measure, say: &'static Labels) -> Vec<Json> {
    let Some(scale) = lines.scale() else {
        return Vec::new();
    };
    let view = View {
        lines,
        scale,
        measure,
        say,
    };
    lines.panels.iter().map(|panel| view.of(panel)).collect()
}

struct View<'a> {
    lines: &'a Lines,
    scale: Scale,
    measure: &'a Measure,
    say: &'static Labels,
}

impl View<'_> {
    fn of(&self, panel: &LinePanel) -> Json {
        let title = object([
            ("text", (&panel.title).into()),
            ("subtitle", panel.words.iter().collect()),
        ]);
        let sums = panel.lines.iter().enumerate().flat_map(|(index, line)| {
            let years = (0u32..).zip(line);
            years.map(move |(year, sum)| self.sum(index, year, *sum))
        });
        let told = [
            ("line", self.say.chart_curve),
            ("years", self.say.year),
            ("exact", self.say.chart_amount),
        ];
        let look = [
            ("point", object([("size", 36u32.into())])),
            ("strokeWidth", 3u32.into()),
        ];
        let curves = object([
            ("mark", mark("line", look)),
            (
                "encoding",
                object([
                    ("x", self.years("year")),
                    ("y", amounts("amount", &self.lines.value_title, self.scale)),
                    ("color", self.by_line(CURVES.iter().copied().collect())),
                    ("strokeDash", self.by_line(dashes())),
                    ("tooltip", tooltip(&told)),
                ]),
            ),
        ]);
        let zero = object([
            data([object([("zero", 0u32.into())])]),
            ("mark", mark("rule", [("color", INK.into())])),
            (
                "encoding",
                object([("y", amounts("zero", &self.lines.value_title, self.scale))]),
            ),
        ]);
        let mut layers = vec![zero, curves];
        let paybacks = panel.paybacks.iter().enumerate();
        let paybacks: Vec<Json> = paybacks
            .filter_map(|(index, years)| Some(self.payback(index, (*years)?)))
            .collect();
        if !paybacks.is_empty() {
            layers.push(self.paybacks(paybacks));
        }
        object([
            ("title", title),
            ("width", WIDTH.into()),
            ("height", HEIGHT.into()),
            data(sums),
            ("layer", Json::List(layers)),
        ])
    }

    /// Where the sums have paid back.
    fn paybacks(&self, paybacks: Vec<Json>) -> Json {
        let told = [
            ("line", self.say.chart_curve),
            ("exact", self.say.chart_paid_back),
        ];
        let look = [
            ("filled", true.into()),
            ("size", 140u32.into()),
            ("opacity", 1u32.into()),
            ("stroke", INK.into()),
            ("strokeWidth", 1u32.into()),
        ];
        // As they are: a legend of their own would say the same as that of the curves.
        let plain = |field: &'static str| {
            object([
                ("field", field.into()),
                ("type", "nominal".into()),
                ("scale", Json::Null),
            ])
        };
        object([
            data(paybacks),
            ("mark", mark("point", look)),
            (
                "encoding",
                object([
                    ("x", self.years("payback")),
                    ("y", amounts("zero", &self.lines.value_title, self.scale)),
                    ("color", plain("colour")),
                    ("shape", plain("shape")),
                    ("tooltip", tooltip(&told)),
                ]),
            ),
        ])
    }

    fn years(&self, field: &'static str) -> Json {
        let last = self.lines.last_year();
        object([
            ("field", field.into()),
            ("type", "quantitative".into()),
            ("title", self.say.year.into()),
            (
                "scale",
                object([
                    ("domain", [0, last].into_iter().collect()),
                    ("nice", false.into()),
                ]),
            ),
            (
                "axis",
                object([
                    ("format", "d".into()),
                    ("tickMinStep", 1u32.into()),
                    ("grid", false.into()),
                ]),
            ),
        ])
    }

    /// A channel that tells the two curves apart.
    fn by_line(&self, values: Json) -> Json {
        let names = self.lines.names.iter().copied();
        // A piece of each curve: its strokes tell it from the other without its colour.
        let legend = object([
            ("symbolType", "stroke".into()),
            ("symbolSize", 900u32.into()),
        ]);
        object([
            ("field", "line".into()),
            ("type", "nominal".into()),
            ("title", Json::Null),
            ("legend", legend),
            (
                "scale",
                object([("domain", names.collect()), ("range", values)]),
            ),
        ])
    }

    fn line(&self, index: usize) -> Json {
        self.lines.names.get(index).copied().unwrap_or("").into()
    }

    fn sum(&self, index: usize, year: u32, sum: Decimal) -> Json {
        object([
            ("line", self.line(index)),
            ("year", year.into()),
            ("years", year.to_string().into()),
            ("amount", sum.into()),
            ("exact", self.measure.exact(sum).into()),
        ])
    }

    fn payback(&self, index: usize, years: Decimal) -> Json {
        let exact = number::exact(years, self.measure.language);
        object([
            ("line", self.line(index)),
            ("colour", curve(index).into()),
            ("shape", SHAPES.get(index).copied().unwrap_or("").into()),
            ("payback", years.into()),
            ("zero", 0u32.into()),
            (
                "exact",
                crate::wording::fill(self.say.payback_after, &[("years", &exact)]).into(),
            ),
        ])
    }
}

/// The first curve is drawn through, the second in strokes.
fn dashes() -> Json {
    let through: Json = [1u32, 0].into_iter().collect();
    let strokes: Json = [7u32, 4].into_iter().collect();
    Json::List(vec![through, strokes])
}
