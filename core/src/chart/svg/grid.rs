//! A grid of fields as an SVG: each has the pattern of its winner, and the winner's number where there is room.

use std::fmt::Write;

use super::{Drawing, GAP, LINE, ROOM, SMALL, anchor, escaped};
use crate::chart::grid::Grid;
use crate::chart::letters::width;
use crate::chart::scale::Scale;
use crate::num::Decimal;

/// How tall a row is at most, and all of them together where there are many.
const ROW: u32 = 34;
const HEIGHT: u32 = 400;
/// How much room a label takes, and a number in a field.
const LABEL: u32 = 16;
const NUMBER: u32 = 22;

impl Drawing<'_> {
    /// All fields; gives the room that the values of the rows need on their left.
    pub(super) fn grid(&mut self, grid: &Grid) -> u32 {
        let count = |values: &[String]| u32::try_from(values.len()).unwrap_or(u32::MAX).max(1);
        let (rows, columns) = (count(&grid.up), count(&grid.across));
        let labels = grid.up.iter().map(|label| width(label, SMALL));
        let gutter = labels.max().unwrap_or_default().saturating_add(12);
        let left = format!("-{}", gutter.saturating_sub(6));
        self.patterns(grid.names.len());
        for (index, name) in grid.names.iter().enumerate() {
            let id = self.id;
            let sample = format!(
                r#"<rect width="32" height="14" fill="url(#{id}-{index})" stroke="currentColor" stroke-width="1"/><g transform="translate(16 7)">{}</g>"#,
                numbered(index, 7)
            );
            self.sample(&left, &sample, name);
            self.advance(2);
        }
        self.paragraph(&left, &grid.up_title, SMALL, false);
        self.advance(GAP);
        let tall = HEIGHT.checked_div(rows).unwrap_or_default().clamp(4, ROW);
        let wide = ROOM.saturating_sub(gutter).checked_div(columns);
        let wide = wide.unwrap_or_default();
        let has_room = tall >= NUMBER && wide >= NUMBER;
        let every = LABEL.div_ceil(tall);
        let across = Scale {
            from: Decimal::ZERO,
            to: Decimal::from(columns),
        };
        let part = across.place(Decimal::ONE, 100);
        // What is rounded off is covered by the field beside it.
        let upwards: Vec<_> = (0u32..).zip(grid.up.iter().zip(&grid.fields)).collect();
        for (from_bottom, (label, fields)) in upwards.into_iter().rev() {
            let middle = self.down.saturating_add(tall / 2);
            if from_bottom.is_multiple_of(every) {
                let _ = write!(
                    self.body,
                    r#"<svg x="-6" y="{middle}" overflow="visible"><text y="4" text-anchor="end" font-size="{SMALL}">{}</text></svg>"#,
                    escaped(label)
                );
            }
            for (column, field) in (0u32..).zip(fields) {
                let from = across.place(Decimal::from(column), 100);
                let (id, winner, down) = (self.id, field.winner, self.down);
                let _ = write!(
                    self.body,
                    r#"<rect class="field" x="{from}%" y="{down}" width="{part}%" height="{tall}" fill="url(#{id}-{winner})" stroke="currentColor" stroke-width=".5"><title>{}</title></rect>"#,
                    escaped(&field.told)
                );
                if has_room {
                    let half = Decimal::from(column).saturating_add(Decimal::new(5, 1));
                    let _ = write!(
                        self.body,
                        r#"<svg x="{}%" y="{middle}" overflow="visible" pointer-events="none">{}</svg>"#,
                        across.place(half, 100),
                        numbered(winner, 8),
                    );
                }
            }
            self.advance(tall);
        }
        self.advance(2);
        self.values_across(grid, wide, across);
        self.advance(LINE);
        self.paragraph("0", &grid.across_title, SMALL, false);
        gutter
    }

    /// The values of the columns, as many as have room.
    fn values_across(&mut self, grid: &Grid, wide: u32, across: Scale) {
        let labels = grid.across.iter().map(|label| width(label, SMALL));
        let widest = labels.max().unwrap_or_default().saturating_add(GAP);
        // Where the outermost labels stand within the picture they come half a label closer to their neighbours.
        let closer = if grid.across.len() > 5 { widest / 2 } else { 0 };
        let every = widest.saturating_add(closer).div_ceil(wide.max(1));
        let small = format!(r#" font-size="{SMALL}""#);
        for (column, label) in (0u32..).zip(&grid.across) {
            if column.is_multiple_of(every) {
                let half = Decimal::from(column).saturating_add(Decimal::new(5, 1));
                let place = across.place(half, 100);
                self.text(&format!("{place}%"), anchor(place), label, &small);
            }
        }
    }
}

/// The number of a winner, readable on every filling.
fn numbered(index: usize, radius: u32) -> String {
    let number = index.saturating_add(1);
    format!(
        r#"<circle r="{radius}" fill="Canvas" stroke="currentColor"/><text y="4" text-anchor="middle" font-size="11" font-weight="700">{number}</text>"#
    )
}
