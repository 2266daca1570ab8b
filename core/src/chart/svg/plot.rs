//! Curves over a number across as an SVG, with marks where they cross.

use std::fmt::Write;

use super::{Drawing, GAP, LINE, ROOM, SIZE, SMALL, escaped};
use crate::chart::letters::width;
use crate::chart::palette::dash;
use crate::chart::{Measure, Plot};
use crate::num::Decimal;

/// How tall the curves are.
const HEIGHT: u32 = 260;

/// How wide the view of a curve is, whatever the width it is shown at.
const WIDE: u32 = 1_000;

/// What lies behind curves that are too close to count as different.
const BAND: &str = r#"fill="currentColor" fill-opacity=".12""#;

/// What marks where curves cross.
const MARK: &str = r#"<circle r="6" fill="Canvas" stroke="currentColor" stroke-width="2.5"/>"#;

impl Drawing<'_> {
    /// All curves on one scale; gives the room that the amounts need on their left.
    pub(super) fn plot(&mut self, plot: &Plot, measure: &Measure) -> u32 {
        let Some(scale) = plot.scale() else {
            return 0;
        };
        let labels = scale.ticks().into_iter().map(|tick| measure.tick(tick));
        let widest = labels.map(|label| width(&label, SMALL)).max();
        let gutter = widest.unwrap_or_default().saturating_add(12);
        let left = format!("-{}", gutter.saturating_sub(6));
        for (index, name) in plot.names.iter().enumerate() {
            let sample = format!(r#"<line x2="32" y1="7" y2="7" {}/>"#, stroke(index));
            self.sample(&left, &sample, name);
        }
        if !plot.marks.is_empty() {
            let sample = format!(r#"<g transform="translate(16 7)">{MARK}</g>"#);
            self.sample(&left, &sample, plot.mark_title);
        }
        if !plot.bands.is_empty() {
            let sample = format!(r#"<rect width="32" height="14" {BAND}/>"#);
            self.sample(&left, &sample, &plot.band_title);
        }
        if plot.goes_beyond() {
            let sample = format!(
                r#"<g transform="translate(16 13)">{}</g>"#,
                arrow("currentColor")
            );
            self.sample(&left, &sample, plot.beyond_title);
        }
        for words in &plot.words {
            self.paragraph(&left, words, SIZE, false);
        }
        self.paragraph(&left, &plot.value_title, SMALL, false);
        self.advance(GAP.saturating_mul(2));
        let top = self.down;
        let across = plot.across();
        // The scale's beginning is its lowest amount, which stands at the bottom.
        let flat = |amount: Decimal| {
            let bottom = Decimal::from(HEIGHT);
            let up = scale.place(amount, HEIGHT);
            bottom.checked_sub(up).unwrap_or(bottom).normalize()
        };
        let height = |amount: Decimal| flat(amount).saturating_add(Decimal::from(top));
        for (from, to) in &plot.bands {
            let [from, to] = [from, to].map(|end| across.place(*end, 100));
            let _ = write!(
                self.body,
                r#"<rect class="close" x="{from}%" y="{top}" width="{}%" height="{HEIGHT}" {BAND}/>"#,
                to.saturating_sub(from).normalize(),
            );
        }
        for tick in scale.ticks() {
            let down = height(tick);
            let _ = write!(
                self.body,
                r#"<line x2="100%" y1="{down}" y2="{down}" stroke="currentColor" stroke-opacity="{}"/><svg x="-6" y="{down}" overflow="visible"><text y="4" text-anchor="end" font-size="{SMALL}">{}</text></svg>"#,
                if tick.is_zero() { "1" } else { ".25" },
                escaped(&measure.tick(tick)),
            );
        }
        for (index, line) in plot.lines.iter().enumerate() {
            // One line, so that its strokes go on from point to point, in a view as wide as the page makes it.
            let drawn = plot.drawn(line);
            let points = drawn
                .points
                .iter()
                .map(|(point, amount)| format!("{},{}", across.place(*point, WIDE), flat(*amount)));
            let points: Vec<String> = points.collect();
            let _ = write!(
                self.body,
                r#"<svg y="{top}" width="100%" height="{HEIGHT}" viewBox="0 0 {WIDE} {HEIGHT}" preserveAspectRatio="none" overflow="visible"><polyline points="{}" fill="none" vector-effect="non-scaling-stroke" {}/></svg>"#,
                points.join(" "),
                stroke(index),
            );
            for edge in drawn.beyond {
                let _ = write!(
                    self.body,
                    r#"<svg class="beyond" x="{}%" y="{top}" overflow="visible">{}</svg>"#,
                    across.place(edge, 100),
                    arrow(dash(index).0),
                );
            }
        }
        for (point, amount) in plot.marks.iter().filter(|(_, amount)| *amount <= plot.top) {
            let _ = write!(
                self.body,
                r#"<svg class="turn" x="{}%" y="{}" overflow="visible">{MARK}</svg>"#,
                across.place(*point, 100),
                height(*amount),
            );
        }
        self.advance(HEIGHT.saturating_add(2));
        self.ticks_across(plot, measure, gutter);
        self.advance(LINE);
        self.paragraph("0", &plot.across_title, SMALL, false);
        gutter
    }

    /// Round numbers across, as close as a narrow screen has room for, and where the scale begins if that leaves any.
    fn ticks_across(&mut self, plot: &Plot, measure: &Measure, gutter: u32) {
        let across = plot.across();
        let room = ROOM.saturating_sub(gutter);
        let small = format!(r#" font-size="{SMALL}""#);
        // A label may stand below those of the scale on its left, and hardly beyond the picture.
        let least = Decimal::ZERO.saturating_sub(Decimal::from(gutter));
        let most = Decimal::from(room.saturating_add(GAP / 2));
        let label = |tick: Decimal| {
            let wide = Decimal::from(width(&measure.tick(tick), SMALL));
            let half = wide.checked_div(Decimal::TWO).unwrap_or_default();
            let at = across.place(tick, room);
            let (left, right) = (at.saturating_sub(half), at.saturating_add(half));
            if left < least {
                ("start", at, at.saturating_add(wide))
            } else if right > most {
                ("end", at.saturating_sub(wide), at)
            } else {
                ("middle", left, right)
            }
        };
        let apart = Decimal::from(GAP / 2);
        let fit = |ticks: &[Decimal]| {
            let labels = ticks.iter().map(|tick| label(*tick));
            let mut pairs = labels.clone().zip(labels.skip(1));
            pairs.all(|((_, _, end), (_, next, _))| end.saturating_add(apart) <= next)
        };
        let mut ticks = across.ticks_that(fit);
        let with_first: Vec<Decimal> = std::iter::once(across.from)
            .chain(ticks.iter().copied())
            .collect();
        if ticks.first() != Some(&across.from) && fit(&with_first) {
            ticks = with_first;
        }
        for tick in ticks {
            let place = across.place(tick, 100);
            let (anchor, _, _) = label(tick);
            self.text(&format!("{place}%"), anchor, &measure.tick(tick), &small);
        }
    }
}

/// What shows that a curve goes on upwards.
fn arrow(colour: &str) -> String {
    format!(r#"<path d="M-6 0L0-11L6 0z" fill="{colour}"/>"#)
}

/// How a curve is drawn: each in its colour and its strokes.
fn stroke(index: usize) -> String {
    let (colour, strokes) = dash(index);
    let strokes: Vec<String> = strokes.iter().map(ToString::to_string).collect();
    let strokes = match strokes.as_slice() {
        [] => r#"stroke-linecap="round""#.to_owned(),
        strokes => format!(r#"stroke-dasharray="{}""#, strokes.join(" ")),
    };
    format!(r#"stroke="{colour}" stroke-width="3" {strokes}"#)
}
