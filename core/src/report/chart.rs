//! Bars of cost by phase: their lengths, worked out exactly.

use crate::model::Phase;
use crate::num::Decimal;

use super::number::{self, Kind};
use super::reader::Reader;

/// How long the longest bar is, in the units of the drawing.
const LONGEST: u32 = 1_000;

/// A bid and what it costs in each phase.
pub(super) struct Bar {
    pub(super) name: String,
    pub(super) detail: String,
    pub(super) parts: Vec<(Phase, Decimal)>,
}

/// A chart of bars.
#[derive(Debug)]
pub(super) struct Chart {
    /// The phases that appear, with the number of their colour.
    pub(super) legend: Vec<Segment>,
    /// The bars.
    pub(super) bars: Vec<DrawnBar>,
}

/// A bar as it is drawn.
#[derive(Debug)]
pub(super) struct DrawnBar {
    /// Whose it is.
    pub(super) name: String,
    /// What tells it from another.
    pub(super) detail: String,
    /// The sum.
    pub(super) total: String,
    /// Its parts from left to right.
    pub(super) segments: Vec<Segment>,
}

/// A part of a bar.
#[derive(Debug)]
pub(super) struct Segment {
    /// The number of its colour, from 1.
    pub(super) colour: usize,
    /// Its phase.
    pub(super) phase: String,
    /// Where it begins.
    pub(super) start: String,
    /// How long it is.
    pub(super) length: String,
    /// What it stands for.
    pub(super) amount: String,
}

impl Chart {
    /// The chart of `bars`; none where an amount is negative, or nothing costs anything.
    pub(super) fn new(bars: Vec<Bar>, reader: &Reader<'_>) -> Option<Self> {
        let amounts: Vec<Decimal> = bars
            .iter()
            .flat_map(|bar| bar.parts.iter().map(|part| part.1))
            .collect();
        if amounts.iter().any(|amount| *amount < Decimal::ZERO) {
            return None;
        }
        let longest = bars
            .iter()
            .filter_map(total)
            .max()
            .filter(|sum| *sum > Decimal::ZERO)?;
        let decimals = Kind::Money.decimals(&amounts);
        let drawn = |bar: Bar| {
            let sum = total(&bar)?;
            let mut before = Decimal::ZERO;
            let mut segments = Vec::new();
            for (phase, amount) in bar.parts {
                segments.push(Segment {
                    start: length(before, longest)?,
                    length: length(amount, longest)?,
                    amount: reader.in_unit(
                        &number::shown(amount, decimals, reader.language),
                        reader.currency(),
                    ),
                    ..legend(phase, reader)
                });
                before = before.checked_add(amount)?;
            }
            Some(DrawnBar {
                name: bar.name,
                detail: bar.detail,
                total: reader.in_unit(
                    &number::shown(sum, decimals, reader.language),
                    reader.currency(),
                ),
                segments,
            })
        };
        let present: Vec<Phase> = Phase::ALL
            .iter()
            .copied()
            .filter(|phase| {
                bars.iter()
                    .any(|bar| bar.parts.iter().any(|part| part.0 == *phase))
            })
            .collect();
        Some(Self {
            legend: present
                .into_iter()
                .map(|phase| legend(phase, reader))
                .collect(),
            bars: bars.into_iter().map(drawn).collect::<Option<_>>()?,
        })
    }
}

fn total(bar: &Bar) -> Option<Decimal> {
    bar.parts
        .iter()
        .try_fold(Decimal::ZERO, |sum, part| sum.checked_add(part.1))
}

fn legend(phase: Phase, reader: &Reader<'_>) -> Segment {
    let position = Phase::ALL
        .iter()
        .position(|other| *other == phase)
        .unwrap_or_default();
    Segment {
        colour: position.saturating_add(1),
        phase: reader.word(phase),
        start: String::new(),
        length: String::new(),
        amount: String::new(),
    }
}

/// `amount` in the units of the drawing, with two decimals and a point, as SVG wants it.
fn length(amount: Decimal, longest: Decimal) -> Option<String> {
    let scaled = amount
        .checked_mul(Decimal::from(LONGEST))?
        .checked_div(longest)?;
    Some(scaled.round_dp(2).normalize().to_string())
}
