//! Bars as an SVG.

use std::fmt::Write;

use super::{BESIDE, Drawing, FOOT, GAP, LARGE, LINE, ROOM, SIZE, SMALL, anchor, escaped};
use crate::catalogue::Labels;
use crate::chart::letters::{shortened, width};
use crate::chart::palette::{Fill, fill};
use crate::chart::scale::Scale;
use crate::chart::{Bar, Bars, Measure};
use crate::num::Decimal;

/// How thick a bar is.
const BAR: u32 = 22;
/// In how many lines a name stands at most; the whole of it is said when it is pointed at.
const NAME_LINES: usize = 2;

impl Drawing<'_> {
    pub(super) fn bars(&mut self, bars: &Bars, measure: &Measure) {
        let Some(scale) = bars.scale() else { return };
        self.patterns(bars.parts.len());
        let marked = bars.two_sided();
        if bars.parts.len() > 1 || marked {
            let total = Labels::of(measure.language).in_total;
            self.legend(&bars.parts, marked.then_some(total));
        }
        self.paragraph("0", &bars.value_title, SMALL, false);
        self.advance(GAP / 2);
        for panel in &bars.panels {
            if let Some(title) = &panel.title {
                self.paragraph("0", title, LARGE, true);
                self.advance(4);
            }
            for bar in &panel.bars {
                self.bar(bar, bars, scale, measure, marked);
            }
            self.axis(scale, measure);
            self.advance(GAP);
        }
    }

    /// The fillings, each with its pattern.
    pub(super) fn patterns(&mut self, parts: usize) {
        self.put("<defs>");
        for part in 0..parts {
            let Fill {
                colour,
                ink,
                pattern,
            } = fill(part);
            let id = self.id;
            let _ = write!(
                self.body,
                r#"<pattern id="{id}-{part}" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="{colour}"/>"#
            );
            if !pattern.is_empty() {
                let _ = write!(
                    self.body,
                    r#"<path d="{pattern}" stroke="{ink}" stroke-opacity=".55" stroke-width="1.5" fill="none"/>"#
                );
            }
            self.put("</pattern>");
        }
        self.put("</defs>");
    }

    /// The parts with their fillings, two beside each other where they are short.
    fn legend(&mut self, parts: &[String], total: Option<&str>) {
        let filled = (0..).zip(parts).filter(|(_, name)| !name.is_empty());
        let filled = filled.map(|(index, name)| (Some(index), name.as_str()));
        let entries: Vec<(Option<u32>, &str)> =
            filled.chain(total.map(|total| (None, total))).collect();
        let half = (ROOM / 2).saturating_sub(BESIDE);
        let mut names = entries.iter().map(|(_, name)| width(name, SIZE));
        let columns = if names.all(|width| width <= half) {
            2
        } else {
            1
        };
        for row in entries.chunks(columns) {
            let top = self.down;
            let mut bottom = top;
            for ((sample, name), across) in row.iter().zip(["0", "50%"]) {
                self.down = top;
                let id = self.id;
                let sample = match sample {
                    Some(part) => format!(
                        r#"<rect width="20" height="14" fill="url(#{id}-{part})" stroke="currentColor" stroke-width="1"/>"#
                    ),
                    None => r#"<rect x="8" width="4" height="14"/>"#.to_owned(),
                };
                self.sample(across, &sample, name);
                bottom = bottom.max(self.down);
            }
            self.down = bottom;
        }
        self.advance(GAP);
    }

    fn bar(&mut self, bar: &Bar, bars: &Bars, scale: Scale, measure: &Measure, marked: bool) {
        let say = Labels::of(measure.language);
        let total = bar.told(say, |total| measure.shown(total));
        let (names, cut) = shortened(&bar.name, SIZE, ROOM, NAME_LINES);
        for name in &names {
            let full = cut.then(|| format!("<title>{}</title>", escaped(&bar.name)));
            self.titled("0", name, &full.unwrap_or_default());
            self.advance(LINE);
        }
        // A long name leaves no room for the total beside it. Bold letters are wider.
        let last = names.last().map_or(0, |name| width(name, SIZE));
        let beside = width(&total, LARGE).saturating_add(GAP);
        if last.saturating_add(beside) <= ROOM {
            self.down = self.down.saturating_sub(LINE);
        }
        self.text("100%", "end", &total, r#" font-weight="700""#);
        self.advance(LINE);
        let (top, id) = (self.down, self.id);
        for tick in scale.ticks() {
            let across = scale.place(tick, 100);
            let _ = write!(
                self.body,
                r#"<line x1="{across}%" x2="{across}%" y1="{top}" y2="{}" stroke="currentColor" stroke-opacity="{}"/>"#,
                top.saturating_add(BAR),
                if tick.is_zero() { "1" } else { ".25" },
            );
        }
        for segment in &bar.segments {
            let (from, to) = (
                scale.place(segment.from.min(segment.to), 100),
                scale.place(segment.from.max(segment.to), 100),
            );
            let width = to.checked_sub(from).unwrap_or_default().normalize();
            let part = bars.parts.get(segment.part).map_or("", String::as_str);
            let said = match part {
                "" => bar.name.clone(),
                part => format!("{}, {part}", bar.name),
            };
            let _ = write!(
                self.body,
                r#"<rect class="bar" x="{from}%" y="{top}" width="{width}%" height="{BAR}" fill="url(#{id}-{})" stroke="currentColor" stroke-width="1"><title>{}: {}</title></rect>"#,
                segment.part,
                escaped(&said),
                escaped(&measure.exact(segment.amount)),
            );
        }
        // Zero stands at the edge of a bar, or else on it.
        let mut segments = bar.segments.iter();
        let crosses = segments.any(|one| {
            one.from.min(one.to) < Decimal::ZERO && one.from.max(one.to) > Decimal::ZERO
        });
        let zero = crosses.then_some(Decimal::ZERO);
        for place in bar.total.filter(|_| marked).into_iter().chain(zero) {
            let across = scale.place(place, 100);
            let _ = write!(
                self.body,
                r#"<svg x="{across}%" y="{}" overflow="visible"><rect x="-2" width="4" height="{}" stroke="Canvas"/></svg>"#,
                top.saturating_sub(3),
                BAR.saturating_add(6),
            );
        }
        self.advance(BAR.saturating_add(GAP));
    }

    /// A text with what is said when it is pointed at.
    fn titled(&mut self, across: &str, text: &str, title: &str) {
        let foot = self.down.saturating_add(FOOT);
        let _ = write!(
            self.body,
            r#"<text x="{across}" y="{foot}">{title}{}</text>"#,
            escaped(text)
        );
    }

    /// The amounts of the scale.
    fn axis(&mut self, scale: Scale, measure: &Measure) {
        // Bars end with the space between them, which an axis does not need.
        self.down = self.down.saturating_sub(GAP);
        for tick in scale.ticks() {
            let across = scale.place(tick, 100);
            let small = format!(r#" font-size="{SMALL}""#);
            self.text(
                &format!("{across}%"),
                anchor(across),
                &measure.tick(tick),
                &small,
            );
        }
        self.advance(LINE);
    }
}
