//! A chart as an SVG that needs nothing beside it.
//!
//! Places across are shares of the width and places down are pixels, so that bars grow with the page while
//! letters keep their size: the same picture serves a phone, a screen and paper. Text has the colour of the
//! page it stands in.

use std::fmt::Write;

use crate::catalogue::Labels;
use crate::num::Decimal;
use crate::wording::printable;

use super::palette::{Fill, fill};
use super::scale::Scale;
use super::{Bar, Bars, Chart, Lines, Measure, Shape};

/// The height of a line of text.
const LINE: u32 = 20;
/// From the top of a line to where its letters stand.
const FOOT: u32 = 15;
/// How thick a bar is.
const BAR: u32 = 22;
/// The space after a bar.
const GAP: u32 = 10;
/// How tall the curves of a bid are.
const CURVES: u32 = 190;
/// How many letters fit beside each other on a narrow screen.
const NARROW: usize = 44;
/// How many of them beside a sample, in half of it.
const HALF: usize = 18;
/// How far a name stands from the left of its sample.
const BESIDE: u32 = 40;
/// How wide a letter is at most on a scale.
const LETTER: usize = 7;

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
        Shape::Lines(lines) => drawing.lines(lines, &chart.measure),
    };
    let (title, description) = (escaped(&chart.title), escaped(&chart.description));
    let Drawing { body, down, .. } = drawing;
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="{id}-title {id}-desc" width="100%" height="{down}" style="box-sizing:border-box;padding:0 2px 0 {left}px;overflow:visible;print-color-adjust:exact;-webkit-print-color-adjust:exact" font-family="system-ui,'Segoe UI',Roboto,Arial,sans-serif" font-size="14" fill="currentColor"><title id="{id}-title">{title}</title><desc id="{id}-desc">{description}</desc>{body}</svg>"#,
        left = gutter.max(2),
    )
}

impl Drawing<'_> {
    fn bars(&mut self, bars: &Bars, measure: &Measure) {
        let Some(scale) = bars.scale() else { return };
        self.patterns(bars.parts.len());
        let marked = bars.two_sided();
        if bars.parts.len() > 1 || marked {
            let total = Labels::of(measure.language).in_total;
            self.legend(&bars.parts, marked.then_some(total));
        }
        for panel in &bars.panels {
            if let Some(title) = &panel.title {
                self.heading(title);
            }
            for bar in &panel.bars {
                self.bar(bar, bars, scale, measure, marked);
            }
            self.advance(GAP);
        }
        self.axis(scale, measure, &bars.value_title);
    }

    /// The fillings, each with its pattern.
    fn patterns(&mut self, parts: usize) {
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
        let mut names = entries.iter().map(|(_, name)| name.chars().count());
        let columns = if names.all(|length| length <= HALF) {
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

    /// A sample of what is drawn, 14 high, with its name beside it.
    fn sample(&mut self, across: &str, sample: &str, name: &str) {
        let top = self.down.saturating_add(3);
        let _ = write!(
            self.body,
            r#"<svg x="{across}" y="{top}" overflow="visible">{sample}"#
        );
        for (line, name) in (0u32..).zip(lines_of(name, NARROW)) {
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

    fn heading(&mut self, title: &str) {
        for line in lines_of(title, NARROW) {
            let foot = self.down.saturating_add(FOOT);
            let _ = write!(
                self.body,
                r#"<text x="0" y="{foot}" font-size="15" font-weight="700">{}</text>"#,
                escaped(&line)
            );
            self.advance(LINE);
        }
        self.advance(4);
    }

    fn bar(&mut self, bar: &Bar, bars: &Bars, scale: Scale, measure: &Measure, marked: bool) {
        let total = match bar.total {
            Some(total) => measure.shown(total),
            None => Labels::of(measure.language).confidential.to_owned(),
        };
        let beside = total.chars().count().saturating_add(2);
        let names = lines_of(&bar.name, NARROW);
        let last = names.last().map_or(0, |name| name.chars().count());
        for name in &names {
            self.text("0", "start", name, "");
            self.advance(LINE);
        }
        // A long name leaves no room for the total beside it.
        if last.saturating_add(beside) <= NARROW {
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
        if let (true, Some(total)) = (marked, bar.total) {
            let across = scale.place(total, 100);
            let _ = write!(
                self.body,
                r#"<svg x="{across}%" y="{}" overflow="visible"><rect x="-2" width="4" height="{}" stroke="Canvas"/></svg>"#,
                top.saturating_sub(3),
                BAR.saturating_add(6),
            );
        }
        self.advance(BAR.saturating_add(GAP));
    }

    /// The amounts of the scale, and what it measures.
    fn axis(&mut self, scale: Scale, measure: &Measure, title: &str) {
        for tick in scale.ticks() {
            let across = scale.place(tick, 100);
            let text = measure.tick(tick);
            self.text(
                &format!("{across}%"),
                anchor(across),
                &text,
                r#" font-size="12""#,
            );
        }
        self.advance(LINE);
        self.text("0", "start", title, r#" font-size="12""#);
        self.advance(LINE);
    }

    /// The curves of each bid; gives the room that the amounts need on their left.
    fn lines(&mut self, lines: &Lines, measure: &Measure) -> usize {
        let amounts = lines.panels.iter().flat_map(|panel| panel.lines.iter());
        let Some(scale) = Scale::of(amounts.flatten().copied()) else {
            return 0;
        };
        let labels = scale.ticks().into_iter().map(|tick| measure.tick(tick));
        let widest = labels.map(|label| label.chars().count()).max();
        let gutter = widest
            .unwrap_or_default()
            .saturating_mul(LETTER)
            .saturating_add(12);
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
        self.advance(GAP);
        for panel in &lines.panels {
            for line in lines_of(&panel.title, NARROW) {
                self.text(
                    &left,
                    "start",
                    &line,
                    r#" font-size="15" font-weight="700""#,
                );
                self.advance(LINE);
            }
            for words in &panel.words {
                for line in lines_of(words, NARROW) {
                    self.text(&left, "start", &line, "");
                    self.advance(LINE);
                }
            }
            self.advance(GAP);
            self.curves(panel, scale, measure);
            self.advance(GAP);
        }
        let year = Labels::of(measure.language).year;
        self.text(&left, "start", &lines.value_title, r#" font-size="12""#);
        self.text("100%", "end", year, r#" font-size="12""#);
        self.advance(LINE);
        gutter
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

impl Drawing<'_> {
    fn curves(&mut self, panel: &super::LinePanel, scale: Scale, measure: &Measure) {
        let top = self.down;
        let years = panel.lines.iter().map(Vec::len).max().unwrap_or_default();
        let last = u32::try_from(years.saturating_sub(1)).unwrap_or(u32::MAX);
        let time = Scale {
            from: Decimal::ZERO,
            to: Decimal::from(last.max(1)),
        };
        // The scale's beginning is its lowest amount, which stands at the bottom.
        let height = |amount: Decimal| {
            let up = scale.place(amount, CURVES);
            let bottom = Decimal::from(top.saturating_add(CURVES));
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
        self.advance(CURVES.saturating_add(2));
        let step = last.div_ceil(10).max(1);
        for year in (0..=last).step_by(usize::try_from(step).unwrap_or(1)) {
            let across = time.place(Decimal::from(year), 100);
            self.text(
                &format!("{across}%"),
                anchor(across),
                &year.to_string(),
                r#" font-size="12""#,
            );
        }
        self.advance(LINE);
    }
}

impl Measure {
    /// An amount on a scale: its unit stands in the scale's title.
    fn tick(&self, amount: Decimal) -> String {
        crate::wording::number::exact(amount, self.language)
    }
}

/// How a curve is drawn: the first through, the second in strokes.
fn stroke(index: usize) -> &'static str {
    if index == 0 {
        r##"stroke="#0072b2" stroke-width="3" stroke-linecap="round""##
    } else {
        r##"stroke="#d55e00" stroke-width="3" stroke-dasharray="7 4""##
    }
}

/// What marks where a curve has paid back: a disc for the first, a square on its corner for the second.
fn marker(index: usize, transform: &str) -> String {
    let shape = if index == 0 {
        r##"<circle r="6" fill="#0072b2""##
    } else {
        r##"<path d="M0 -7L7 0L0 7L-7 0Z" fill="#d55e00""##
    };
    format!(r#"{shape} stroke="currentColor" stroke-width="1.5" transform="{transform}"/>"#)
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

/// `text` in lines of about `most` letters, broken between words.
fn lines_of(text: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let pieces = |word: &str| {
        let letters: Vec<char> = word.chars().collect();
        let pieces = letters.chunks(most.max(1));
        pieces.map(String::from_iter).collect::<Vec<String>>()
    };
    // A space that does not break keeps a number and its unit together; a word that is too long is broken.
    for word in text.split(' ').flat_map(pieces) {
        match lines.last_mut() {
            Some(line) if line.chars().count().saturating_add(word.chars().count()) < most => {
                line.push(' ');
                line.push_str(&word);
            }
            _ => lines.push(word),
        }
    }
    lines
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
