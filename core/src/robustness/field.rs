//! The bids on a stretch of the changed number: what each amounts to, and who is first at a place.

use std::cmp::Ordering;

use super::form::Form;
use super::seats::Seats;
use crate::award::{Contender, Ranked, TieKey, rank};
use crate::num::{Decimal, Exact, Fault, Scalar};

/// A bid that may be ranked on the stretch.
#[derive(Clone)]
pub(super) struct Line {
    /// Index of the entry.
    pub(super) entry: usize,
    /// Its total, the higher the better.
    pub(super) merit: Form,
    /// How far a declared rounding may move the total either way.
    pub(super) band: Exact,
    /// The thresholds that it has to reach and that depend on the changed number.
    pub(super) hurdles: Vec<Hurdle>,
}

/// A threshold.
#[derive(Clone, Copy)]
pub(super) struct Hurdle {
    /// Index of the criterion or group; none for the total.
    pub(super) criterion: Option<usize>,
    /// What is reached beyond what is required.
    pub(super) slack: Form,
    /// How far a declared rounding may move it either way.
    pub(super) band: Exact,
}

/// Whether something has to hold however the numbers are rounded, or for some rounding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sure {
    Certain,
    Possible,
}

impl Sure {
    pub(super) const fn other(self) -> Self {
        match self {
            Self::Certain => Self::Possible,
            Self::Possible => Self::Certain,
        }
    }
}

/// What happens at a place of the changed number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// The total of the bid is that of the entry at this index.
    Rival(usize),
    /// The bid just reaches a threshold: of this criterion or group, or of the total.
    Threshold(Option<usize>),
    /// The entry at this index just reaches a threshold, of a criterion or group or of the total.
    RivalThreshold(usize, Option<usize>),
    /// The first entry just is in the corridor below the second, which is the best.
    Corridor(usize, usize),
    /// Two bids have the same number that decides within the corridor, or breaks ties.
    Deciding,
    /// A step of the rule, an end of its range, or the lowest or highest measure of the others.
    Step,
    /// Nothing: the place is the present value, where a rounding leaves no room.
    Present,
}

/// Tie keys of an entry at a place.
pub(super) type Keys<'a> = &'a dyn Fn(usize, Decimal) -> Vec<TieKey>;

/// The bids on a stretch.
#[derive(Clone)]
pub(super) struct Field {
    pub(super) lines: Vec<Line>,
    pub(super) seats: Seats,
}

impl Line {
    /// Whether it reaches its thresholds.
    pub(super) fn is_certainly_in(&self, x: Decimal) -> Result<bool, Fault> {
        self.is_in(x, Sure::Certain)
    }

    fn is_in(&self, x: Decimal, sure: Sure) -> Result<bool, Fault> {
        for hurdle in &self.hurdles {
            let level = match sure {
                Sure::Certain => hurdle.band,
                Sure::Possible => -hurdle.band,
            };
            if hurdle.slack.against(level, x)? == Ordering::Less {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

impl Field {
    pub(super) fn line(&self, entry: usize) -> Option<&Line> {
        self.lines.iter().find(|line| line.entry == entry)
    }

    /// Whether the entry wins at `x`: alone first, or among several suppliers.
    pub(super) fn wins(
        &self,
        entry: usize,
        x: Decimal,
        sure: Sure,
        keys: Keys<'_>,
    ) -> Result<bool, Fault> {
        let Some(own) = self.line(entry) else {
            return Ok(false);
        };
        if !own.is_in(x, sure)? {
            return Ok(false);
        }
        let mut before: usize = 0;
        let mut tied = vec![entry];
        for other in self.lines.iter().filter(|line| line.entry != entry) {
            let lead = own.merit.minus(other.merit);
            let band = own.band + other.band;
            let level = match sure {
                Sure::Certain => band,
                Sure::Possible => -band,
            };
            let order = lead.against(level, x)?;
            if order == Ordering::Greater || !other.is_in(x, sure.other())? {
                continue;
            }
            let is_exact = band.result()?.is_zero();
            match (order, sure) {
                (Ordering::Equal, _) if is_exact => tied.push(other.entry),
                (Ordering::Equal, Sure::Possible) => {}
                _ => before = before.saturating_add(1),
            }
            if before >= self.seats.count() {
                return Ok(false);
            }
        }
        for place in places_of(&tied, x, keys) {
            if place.bids.contains(&entry) {
                return Ok(self.seats.hold(before, place.bids.len()));
            }
            before = before.saturating_add(place.bids.len());
        }
        Ok(false)
    }

    /// Who wins at `x`, roundings aside; all that share the first place where one wins.
    pub(super) fn winners(&self, x: Decimal, keys: Keys<'_>) -> Result<Vec<usize>, Fault> {
        let mut left = Vec::with_capacity(self.lines.len());
        for line in &self.lines {
            if line.is_in(x, Sure::Certain)? {
                left.push(line);
            }
        }
        let mut places = Vec::new();
        let mut held: usize = 0;
        while held < self.seats.count() && !left.is_empty() {
            let mut best: Vec<usize> = Vec::new();
            let mut merit = None;
            for line in &left {
                let order = match merit {
                    Some(merit) => line.merit.minus(merit).against(Exact::zero(), x)?,
                    None => Ordering::Greater,
                };
                match order {
                    Ordering::Greater => {
                        merit = Some(line.merit);
                        best = vec![line.entry];
                    }
                    Ordering::Equal => best.push(line.entry),
                    Ordering::Less => {}
                }
            }
            left.retain(|line| !best.contains(&line.entry));
            held = held.saturating_add(best.len());
            places.extend(places_of(&best, x, keys));
        }
        Ok(self.seats.taken(&places))
    }

    /// The places strictly between `low` and `high` where the entry may come to win, or no longer win,
    /// by what happens to it and to the others that matter.
    pub(super) fn stops(
        &self,
        entry: usize,
        low: Decimal,
        high: Decimal,
        matters: impl Fn(usize) -> bool,
    ) -> Result<Vec<(Decimal, Cause)>, Fault> {
        let mut stops = Vec::new();
        let Some(own) = self.line(entry) else {
            return Ok(stops);
        };
        let mut add = |form: Form, band: Exact, cause| {
            let both = [band, -band];
            let different = if band.result()?.is_zero() { 1 } else { 2 };
            for level in both.into_iter().take(different) {
                let roots = form.roots(level, low, high)?;
                stops.extend(roots.into_iter().map(|root| (root, cause)));
            }
            Ok(())
        };
        for hurdle in &own.hurdles {
            add(
                hurdle.slack,
                hurdle.band,
                Cause::Threshold(hurdle.criterion),
            )?;
        }
        let others = self.lines.iter().filter(|line| line.entry != entry);
        for other in others.filter(|line| matters(line.entry)) {
            let lead = own.merit.minus(other.merit);
            add(lead, own.band + other.band, Cause::Rival(other.entry))?;
            for hurdle in &other.hurdles {
                let cause = Cause::RivalThreshold(other.entry, hurdle.criterion);
                add(hurdle.slack, hurdle.band, cause)?;
            }
        }
        Ok(stops)
    }
}

/// The places of bids with one total.
fn places_of(tied: &[usize], x: Decimal, keys: Keys<'_>) -> Vec<Ranked> {
    if tied.len() < 2 {
        return vec![Ranked {
            rank: 1,
            bids: tied.to_vec(),
            decided_by: None,
        }];
    }
    let contenders = tied.iter().map(|entry| Contender {
        bid: *entry,
        total: Decimal::ZERO,
        ties: keys(*entry, x),
    });
    rank(contenders.collect()).places
}
