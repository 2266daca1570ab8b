//! The bids on a stretch of the changed number: what each amounts to, and who is first at a place.

use std::cmp::Ordering;

use super::form::Form;
use crate::award::{Contender, TieKey, rank};
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
    const fn other(self) -> Self {
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
}

impl Line {
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

    /// Whether the entry alone is first at `x`.
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
                _ => return Ok(false),
            }
        }
        Ok(tied.len() == 1 || first_of(&tied, x, keys) == [entry])
    }

    /// Who is first at `x`, roundings aside.
    pub(super) fn first(&self, x: Decimal, keys: Keys<'_>) -> Result<Vec<usize>, Fault> {
        let mut best: Vec<&Line> = Vec::new();
        for line in &self.lines {
            if !line.is_in(x, Sure::Certain)? {
                continue;
            }
            let order = match best.first() {
                Some(first) => line.merit.minus(first.merit).against(Exact::zero(), x)?,
                None => Ordering::Greater,
            };
            match order {
                Ordering::Greater => best = vec![line],
                Ordering::Equal => best.push(line),
                Ordering::Less => {}
            }
        }
        let best: Vec<usize> = best.into_iter().map(|line| line.entry).collect();
        Ok(first_of(&best, x, keys))
    }

    /// The places strictly between `low` and `high` where the entry may gain or lose the first place.
    pub(super) fn stops(
        &self,
        entry: usize,
        low: Decimal,
        high: Decimal,
    ) -> Result<Vec<(Decimal, Cause)>, Fault> {
        let mut stops = Vec::new();
        let Some(own) = self.line(entry) else {
            return Ok(stops);
        };
        let mut add = |form: Form, band: Exact, cause| {
            let levels = if band.result()?.is_zero() {
                vec![band]
            } else {
                vec![band, -band]
            };
            for level in levels {
                let root = form.root(level, low, high)?;
                stops.extend(root.map(|root| (root, cause)));
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
        for other in self.lines.iter().filter(|line| line.entry != entry) {
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

/// Who is first of bids with one total.
fn first_of(tied: &[usize], x: Decimal, keys: Keys<'_>) -> Vec<usize> {
    if tied.len() < 2 {
        return tied.to_vec();
    }
    let contenders = tied.iter().map(|entry| Contender {
        bid: *entry,
        total: Decimal::ZERO,
        ties: keys(*entry, x),
    });
    let places = rank(contenders.collect()).places;
    places
        .into_iter()
        .next()
        .map(|first| first.bids)
        .unwrap_or_default()
}
