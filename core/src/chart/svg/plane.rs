//! A cost-effectiveness plane as an SVG: numbered points, and the line of those that are worth having.

use std::fmt::Write;

use super::{Drawing, GAP, LINE, SMALL, anchor, escaped};
use crate::chart::Measure;
use crate::chart::letters::width;
use crate::chart::palette::dash;
use crate::chart::plane::{Plane, PlanePoint};
use crate::num::Decimal;

/// How tall the plane is.
const HEIGHT: u32 = 320;
/// How wide the view of the line is, whatever the width it is shown at.
const WIDE: u32 = 1_000;
/// How the line through the points is drawn.
const FRONTIER: &str = r#"stroke="currentColor" stroke-width="2.5""#;

impl Drawing<'_> {
    /// All points on two scales; gives the room that the amounts need on their left.
    pub(super) fn plane(&mut self, plane: &Plane, measure: &Measure) -> u32 {
        let labels = plane.up.ticks().into_iter().map(|tick| measure.tick(tick));
        let widest = labels.map(|label| width(&label, SMALL)).max();
        let gutter = widest.unwrap_or_default().saturating_add(12);
        let left = format!("-{}", gutter.saturating_sub(6));
        for (index, point) in plane.points.iter().enumerate() {
            let sample = format!(
                r#"<g transform="translate(16 7)">{}</g>"#,
                dot(index, point)
            );
            self.sample(&left, &sample, &point.name);
        }
        if plane.line.len() > 1 {
            let sample = format!(r#"<line x2="32" y1="7" y2="7" {FRONTIER}/>"#);
            self.sample(&left, &sample, plane.line_title);
        }
        if plane.has_cloud() {
            let sample = r#"<g fill="currentColor" fill-opacity=".45"><circle cx="8" cy="4" r="1.8"/><circle cx="16" cy="10" r="1.8"/><circle cx="25" cy="6" r="1.8"/></g>"#;
            self.sample(&left, sample, plane.cloud_title);
        }
        if plane.has_dominated() {
            for words in plane.point_titles {
                self.paragraph(&left, words, SMALL, false);
            }
        }
        self.paragraph(&left, &plane.value_title, SMALL, false);
        self.advance(GAP.saturating_mul(2));
        let top = self.down;
        let flat = |amount: Decimal| {
            let bottom = Decimal::from(HEIGHT);
            let up = plane.up.place(amount, HEIGHT);
            bottom.checked_sub(up).unwrap_or(bottom).normalize()
        };
        let height = |amount: Decimal| flat(amount).saturating_add(Decimal::from(top));
        for tick in plane.up.ticks() {
            let down = height(tick);
            let _ = write!(
                self.body,
                r#"<line x2="100%" y1="{down}" y2="{down}" stroke="currentColor" stroke-opacity="{}"/><svg x="-6" y="{down}" overflow="visible"><text y="4" text-anchor="end" font-size="{SMALL}">{}</text></svg>"#,
                if tick.is_zero() { "1" } else { ".25" },
                escaped(&measure.tick(tick)),
            );
        }
        for tick in plane.across.ticks() {
            let at = plane.across.place(tick, 100);
            let _ = write!(
                self.body,
                r#"<line x1="{at}%" x2="{at}%" y1="{top}" y2="{}" stroke="currentColor" stroke-opacity="{}"/>"#,
                top.saturating_add(HEIGHT),
                if tick.is_zero() { "1" } else { ".12" },
            );
        }
        for (index, point) in plane.points.iter().enumerate() {
            self.cloud(index, point, plane, height);
        }
        if plane.line.len() > 1 {
            let points = plane.line.iter();
            let points = points
                .map(|[across, up]| format!("{},{}", plane.across.place(*across, WIDE), flat(*up)));
            let points: Vec<String> = points.collect();
            let _ = write!(
                self.body,
                r#"<svg y="{top}" width="100%" height="{HEIGHT}" viewBox="0 0 {WIDE} {HEIGHT}" preserveAspectRatio="none" overflow="visible"><polyline points="{}" fill="none" vector-effect="non-scaling-stroke" {FRONTIER}/></svg>"#,
                points.join(" "),
            );
        }
        let [named, ..] = plane.fields;
        for (index, point) in plane.points.iter().enumerate() {
            let [across, up] = point.place;
            let _ = write!(
                self.body,
                r#"<svg class="{named}" x="{}%" y="{}" overflow="visible"><title>{}</title>{}</svg>"#,
                plane.across.place(across, 100),
                height(up),
                escaped(&point.told),
                dot(index, point),
            );
        }
        self.advance(HEIGHT.saturating_add(2));
        let small = format!(r#" font-size="{SMALL}""#);
        for tick in plane.across.ticks() {
            let place = plane.across.place(tick, 100);
            let across = format!("{place}%");
            self.text(&across, anchor(place), &measure.tick(tick), &small);
        }
        self.advance(LINE);
        self.paragraph("0", &plane.across_title, SMALL, false);
        gutter
    }

    /// Some draws of a strategy.
    fn cloud(
        &mut self,
        index: usize,
        point: &PlanePoint,
        plane: &Plane,
        height: impl Fn(Decimal) -> Decimal,
    ) {
        if point.cloud.is_empty() {
            return;
        }
        let (colour, _) = dash(index);
        let _ = write!(
            self.body,
            r#"<g class="draws" fill="{colour}" fill-opacity=".45">"#
        );
        for [across, up] in &point.cloud {
            let _ = write!(
                self.body,
                r#"<circle cx="{}%" cy="{}" r="1.8"/>"#,
                plane.across.place(*across, 100),
                height(*up),
            );
        }
        self.put("</g>");
    }
}

/// A strategy as its number in a circle, filled where it is worth having.
fn dot(index: usize, point: &PlanePoint) -> String {
    let (colour, _) = dash(index);
    let number = index.saturating_add(1);
    let (fill, ink) = if point.worth_having {
        (colour, "#ffffff")
    } else {
        ("Canvas", "currentColor")
    };
    format!(
        r#"<circle r="9" fill="{fill}" stroke="{colour}" stroke-width="2"/><text y="4" text-anchor="middle" font-size="11" font-weight="700" fill="{ink}">{number}</text>"#
    )
}
