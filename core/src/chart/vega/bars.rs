//! Bars as views of Vega-Lite, one for each panel.

use crate::catalogue::Labels;
use crate::num::Decimal;

use super::{INK, WIDTH, amounts, data, mark, tooltip};
use crate::chart::json::{Json, object};
use crate::chart::letters::width;
use crate::chart::palette::fill;
use crate::chart::scale::Scale;
use crate::chart::{Bar, BarPanel, Bars, Measure, Segment};

/// How tall a bar is with the space around it.
const STEP: u32 = 36;
/// The size of the letters of a label.
const LABEL: u32 = 12;

pub(super) fn views(bars: &Bars, measure: &Measure, say: &'static Labels) -> Vec<Json> {
    let Some(scale) = bars.scale() else {
        return Vec::new();
    };
    let view = View {
        bars,
        scale,
        measure,
        say,
    };
    bars.panels.iter().map(|panel| view.of(panel)).collect()
}

struct View<'a> {
    bars: &'a Bars,
    scale: Scale,
    measure: &'a Measure,
    say: &'static Labels,
}

impl View<'_> {
    fn of(&self, panel: &BarPanel) -> Json {
        let names = panel.bars.iter().map(|bar| &bar.name);
        let bids = object([
            ("field", "bid".into()),
            ("type", "nominal".into()),
            ("title", self.bars.bar_title.into()),
            ("sort", Json::Null),
            ("axis", object([("labelLimit", 400u32.into())])),
            ("scale", object([("domain", names.collect())])),
        ]);
        let segments = panel.bars.iter().flat_map(|bar| {
            let segments = bar.segments.iter();
            segments.map(|segment| self.segment(bar, *segment))
        });
        let title = panel.title.as_ref().map(|title| ("title", title.into()));
        object([
            ("width", WIDTH.into()),
            ("height", object([("step", STEP.into())])),
            data(segments),
            ("encoding", object([("y", bids)])),
            ("layer", self.layers(panel)),
        ])
        .with(title)
    }

    fn layers(&self, panel: &BarPanel) -> Json {
        let mut layers = vec![self.parts()];
        if self.several() {
            layers.push(self.names_of_parts());
        }
        let totals = || data(panel.bars.iter().map(|bar| self.total(bar)));
        if self.bars.two_sided() {
            let look = [("thickness", 4u32.into()), ("color", INK.into())];
            let encoding = [("x", self.across("total"))];
            layers.push(self.layer(mark("tick", look), encoding).with([totals()]));
        }
        let look = [
            ("align", "left".into()),
            ("dx", 6u32.into()),
            ("fontWeight", "bold".into()),
            ("fontSize", LABEL.into()),
        ];
        let text = object([("field", "shown".into()), ("type", "nominal".into())]);
        let encoding = [("x", self.across("end")), ("text", text)];
        layers.push(self.layer(mark("text", look), encoding).with([totals()]));
        Json::List(layers)
    }

    /// The bars, part by part.
    fn parts(&self) -> Json {
        let colours = (0..self.bars.parts.len()).map(|part| fill(part).colour);
        let colour = if self.several() {
            let scale = [
                ("domain", self.bars.parts.iter().collect()),
                ("range", colours.collect()),
            ];
            object([
                ("field", "part".into()),
                ("type", "nominal".into()),
                ("title", self.bars.part_title.into()),
                ("scale", object(scale)),
            ])
        } else {
            object([("value", fill(0).colour.into())])
        };
        let look = [("stroke", INK.into()), ("strokeWidth", 1u32.into())];
        let to = object([("field", "to".into())]);
        let encoding = [("x", self.across("from")), ("x2", to), ("color", colour)];
        self.layer(mark("bar", look), encoding)
    }

    /// The names of parts, where there is room: colour is not all that tells them apart.
    fn names_of_parts(&self) -> Json {
        let text = object([("field", "label".into()), ("type", "nominal".into())]);
        let ink = object([
            ("field", "ink".into()),
            ("type", "nominal".into()),
            ("scale", Json::Null),
        ]);
        let encoding = [("x", self.across("middle")), ("text", text), ("color", ink)];
        self.layer(mark("text", [("fontSize", LABEL.into())]), encoding)
    }

    fn layer<const N: usize>(&self, mark: Json, encoding: [(&'static str, Json); N]) -> Json {
        let mut told = vec![("bid", self.bars.bar_title)];
        if self.several() {
            told.push(("part", self.bars.part_title));
        }
        told.push(("exact", self.say.chart_amount));
        let encoding = object(encoding).with([("tooltip", tooltip(&told))]);
        object([("mark", mark), ("encoding", encoding)])
    }

    fn across(&self, field: &'static str) -> Json {
        amounts(field, &self.bars.value_title, self.scale)
    }

    fn several(&self) -> bool {
        self.bars.parts.len() > 1
    }

    fn segment(&self, bar: &Bar, segment: Segment) -> Json {
        let part = self.bars.parts.get(segment.part).map_or("", String::as_str);
        let room = self.scale.length(segment.amount, WIDTH);
        // A little room on either side keeps the name off the edges.
        let wide = width(part, LABEL).saturating_add(LABEL / 2);
        let label = if Decimal::from(wide) <= room {
            part
        } else {
            ""
        };
        let middle = segment.from.checked_add(segment.to);
        let middle = middle.and_then(|sum| sum.checked_div(Decimal::TWO));
        object([
            ("bid", (&bar.name).into()),
            ("part", part.into()),
            ("amount", segment.amount.into()),
            ("exact", self.measure.exact(segment.amount).into()),
            ("from", segment.from.into()),
            ("to", segment.to.into()),
            ("middle", middle.map_or(Json::Null, Json::Number)),
            ("label", label.into()),
            ("ink", fill(segment.part).ink.into()),
        ])
    }

    fn total(&self, bar: &Bar) -> Json {
        let exact = bar.told(self.say, |total| self.measure.exact(total));
        let shown = bar.told(self.say, |total| self.measure.shown(total));
        object([
            ("bid", (&bar.name).into()),
            (
                "part",
                self.bars.total_title.unwrap_or(self.say.in_total).into(),
            ),
            ("total", bar.total.map_or(Json::Null, Json::Number)),
            ("exact", exact.into()),
            ("end", bar.ends().fold(Decimal::ZERO, Decimal::max).into()),
            ("shown", shown.into()),
        ])
    }
}
