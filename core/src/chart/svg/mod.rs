//! A chart as an SVG that needs nothing beside it.
//!
//! Places across are shares of the width and places down are pixels, so that bars grow with the page while
//! letters keep their size: the same picture serves a phone, a screen and paper. Text has the colour of the
//! page it stands in.

mod bars;
mod curves;
mod grid;
mod plane;
mod plot;

use std::fmt::Write;

use crate::num::Decimal;
use crate::wording::printable;

use super::letters::lines;
use super::{Chart, Measure, Shape};

/// The height of a line of text.
const LINE: u32 = 20;
/// From the top of a line to where its letters stand.
const FOOT: u32 = 15;
/// The space after what belongs together.
const GAP: u32 = 10;
/// How many pixels are sure to be there: a telephone's 360, less the edges of the page.
const ROOM: u32 = 324;
/// How far a name stands from the left of its sample.
const BESIDE: u32 = 40;
/// The size of letters.
const SIZE: u32 = 14;
/// The size of the letters of a scale.
const SMALL: u32 = 12;
/// The size of the letters of a heading.
const LARGE: u32 = 15;

/// What has been drawn so far, and how far down it reaches. Writing to a `String` cannot fail.
pub(super) struct Drawing<'a> {
    id: &'a str,
    body: String,
    pub(super) down: u32,
}

pub(super) fn draw(chart: &Chart, id: &str) -> String {
    let mut drawing = Drawing {
        id,
        body: String::new(),
        down: 0,
    };
    let gutter = match &chart.shape {
        Shape::Bars(bars) => {
            drawing.bars(bars, &chart.measure);
            0
        }
        Shape::Lines(lines) => drawing.curves(lines, &chart.measure),
        Shape::Plot(plot) => drawing.plot(plot, &chart.measure),
        Shape::Plane(plane) => drawing.plane(plane, &chart.measure),
        Shape::Grid(grid) => drawing.grid(grid),
    };
    let (title, description) = (escaped(&chart.title), escaped(&chart.description));
    let Drawing { body, down, .. } = drawing;
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="{id}-title {id}-desc" width="100%" height="{down}" style="box-sizing:border-box;padding:0 2px 0 {left}px;overflow:visible;print-color-adjust:exact;-webkit-print-color-adjust:exact" font-family="system-ui,'Segoe UI',Roboto,Arial,sans-serif" font-size="{SIZE}" fill="currentColor"><title id="{id}-title">{title}</title><desc id="{id}-desc">{description}</desc>{body}</svg>"#,
        left = gutter.max(2),
    )
}

impl Drawing<'_> {
    /// A sample of what is drawn, 14 high, with its name beside it.
    fn sample(&mut self, across: &str, sample: &str, name: &str) {
        let top = self.down.saturating_add(3);
        let _ = write!(
            self.body,
            r#"<svg x="{across}" y="{top}" overflow="visible">{sample}"#
        );
        for (line, name) in (0u32..).zip(lines(name, SIZE, ROOM.saturating_sub(BESIDE))) {
            let foot = line.saturating_mul(LINE).saturating_add(12);
            let _ = write!(
                self.body,
                r#"<text x="{BESIDE}" y="{foot}">{}</text>"#,
                escaped(&name)
            );
            self.advance(LINE);
        }
        self.put("</svg>");
    }

    /// A text in as many lines as it takes.
    fn paragraph(&mut self, across: &str, text: &str, size: u32, bold: bool) {
        let weight = if bold { r#" font-weight="700""# } else { "" };
        let more = format!(r#" font-size="{size}"{weight}"#);
        for line in lines(text, size, ROOM) {
            self.text(across, "start", &line, &more);
            self.advance(LINE);
        }
    }

    fn text(&mut self, across: &str, anchor: &str, text: &str, more: &str) {
        let foot = self.down.saturating_add(FOOT);
        let _ = write!(
            self.body,
            r#"<text x="{across}" y="{foot}" text-anchor="{anchor}"{more}>{}</text>"#,
            escaped(text)
        );
    }

    fn put(&mut self, text: &str) {
        self.body.push_str(text);
    }

    fn advance(&mut self, by: u32) {
        self.down = self.down.saturating_add(by);
    }
}

impl Measure {
    /// An amount on a scale: its unit stands in the scale's title.
    fn tick(&self, amount: Decimal) -> String {
        crate::wording::number::exact(amount, self.language)
    }
}

/// Where a text stands on its place, so that it does not go beyond the picture.
fn anchor(across: Decimal) -> &'static str {
    if across < Decimal::TEN {
        "start"
    } else if across > Decimal::from(90) {
        "end"
    } else {
        "middle"
    }
}

/// `text` as it stands in XML.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for character in printable(text).chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}
