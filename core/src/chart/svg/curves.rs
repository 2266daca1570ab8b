//! Sums over the years as curves of an SVG, one panel for each bid.

use std::fmt::Write;

use super::{Drawing, GAP, LARGE, LINE, SIZE, SMALL, anchor, escaped};
use crate::catalogue::Labels;
use crate::chart::letters::width;
use crate::chart::palette::curve;
use crate::chart::scale::Scale;
use crate::chart::{LinePanel, Lines, Measure};
use crate::num::Decimal;

/// How tall the curves of a bid are.
const HEIGHT: u32 = 190;

impl Drawing<'_> {
    /// The curves of each bid; gives the room that the amounts need on their left.
    pub(super) fn curves(&mut self, lines: &Lines, measure: &Measure) -> u32 {
        let Some(scale) = lines.scale() else {
            return 0;
        };
        let labels = scale.ticks().into_iter().map(|tick| measure.tick(tick));
        let widest = labels.map(|label| width(&label, SMALL)).max();
        let gutter = widest.unwrap_or_default().saturating_add(12);
        let left = format!("-{}", gutter.saturating_sub(6));
        let both = format!(
            "{}{}",
            marker(0, "translate(8 7)"),
            marker(1, "translate(26 7)")
        );
        let through = |index| format!(r#"<line x2="32" y1="7" y2="7" {}/>"#, stroke(index));
        let paid_back = Labels::of(measure.language).chart_paid_back;
        let names = lines.names.into_iter().chain([paid_back]);
        for (sample, name) in [through(0), through(1), both].iter().zip(names) {
            self.sample(&left, sample, name);
        }
        self.paragraph(&left, &lines.value_title, SMALL, false);
        self.advance(GAP);
        for panel in &lines.panels {
            self.paragraph(&left, &panel.title, LARGE, true);
            for words in &panel.words {
                self.paragraph(&left, words, SIZE, false);
            }
            self.advance(GAP);
            self.panel(panel, scale, lines.last_year(), measure);
            self.advance(GAP);
        }
        gutter
    }
}

impl Drawing<'_> {
    fn panel(&mut self, panel: &LinePanel, scale: Scale, last: u32, measure: &Measure) {
        let top = self.down;
        let time = Scale {
            from: Decimal::ZERO,
            to: Decimal::from(last.max(1)),
        };
        // The scale's beginning is its lowest amount, which stands at the bottom.
        let height = |amount: Decimal| {
            let up = scale.place(amount, HEIGHT);
            let bottom = Decimal::from(top.saturating_add(HEIGHT));
            bottom.checked_sub(up).unwrap_or(bottom).normalize()
        };
        for tick in scale.ticks() {
            let down = height(tick);
            let _ = write!(
                self.body,
                r#"<line x2="100%" y1="{down}" y2="{down}" stroke="currentColor" stroke-opacity="{}"/><svg x="-6" y="{down}" overflow="visible"><text y="4" text-anchor="end" font-size="12">{}</text></svg>"#,
                if tick.is_zero() { "1" } else { ".25" },
                escaped(&measure.tick(tick)),
            );
        }
        for (index, line) in panel.lines.iter().enumerate() {
            let points = (0u32..).map(Decimal::from).zip(line);
            for ((year, from), to) in points.zip(line.iter().skip(1)) {
                let next = year.saturating_add(Decimal::ONE);
                let _ = write!(
                    self.body,
                    r#"<line x1="{}%" y1="{}" x2="{}%" y2="{}" {}/>"#,
                    time.place(year, 100),
                    height(*from),
                    time.place(next, 100),
                    height(*to),
                    stroke(index),
                );
            }
        }
        for (index, payback) in panel.paybacks.iter().enumerate() {
            let Some(payback) = payback else { continue };
            let _ = write!(
                self.body,
                r#"<svg class="payback" x="{}%" y="{}" overflow="visible">{}</svg>"#,
                time.place(*payback, 100),
                height(Decimal::ZERO),
                marker(index, ""),
            );
        }
        self.advance(HEIGHT.saturating_add(2));
        let step = last.div_ceil(10).max(1);
        for year in (0..=last).step_by(usize::try_from(step).unwrap_or(1)) {
            let across = time.place(Decimal::from(year), 100);
            // The first says what is counted.
            let text = match year {
                0 => format!("{} 0", Labels::of(measure.language).year),
                year => year.to_string(),
            };
            let small = format!(r#" font-size="{SMALL}""#);
            self.text(&format!("{across}%"), anchor(across), &text, &small);
        }
        self.advance(LINE);
    }
}

/// How a curve is drawn: the first through, the second in strokes.
fn stroke(index: usize) -> String {
    let strokes = if index == 0 {
        r#"stroke-linecap="round""#
    } else {
        r#"stroke-dasharray="7 4""#
    };
    format!(r#"stroke="{}" stroke-width="3" {strokes}"#, curve(index))
}

/// What marks where a curve has paid back: a disc for the first, a square on its corner for the second.
fn marker(index: usize, transform: &str) -> String {
    let shape = if index == 0 {
        r#"<circle r="6""#
    } else {
        r#"<path d="M0 -7L7 0L0 7L-7 0Z""#
    };
    let colour = curve(index);
    format!(
        r#"{shape} fill="{colour}" stroke="currentColor" stroke-width="1.5" transform="{transform}"/>"#
    )
}
