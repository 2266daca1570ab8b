//! The measure of a bid for a criterion, or its points, changed while all else stays as it is.

use std::cmp::Ordering;

use super::awarded::Awarded;
use super::curve::{Curve, Whose};
use super::field::Field;
use super::form::Form;
use super::total::Beside;
use super::walk::Path;
use crate::award::{Reference, Score, TieKey, weighted, worth};
use crate::model::{BelowZero, Measure, Rule, Scored, Statistic, TieBreak};
use crate::num::{Decimal, Exact, Fault, Scalar, decide};

/// What is changed of a bid for a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Changed {
    /// What is measured: the points of all bids follow.
    Measure,
    /// The points of this bid: those of the others stay.
    Points,
}

/// A changed measure, or changed points.
pub(super) struct Change<'a> {
    pub(super) awarded: &'a Awarded<'a>,
    pub(super) entry: usize,
    pub(super) criterion: usize,
    pub(super) changed: Changed,
    pub(super) scored: &'a Scored,
    pub(super) start: Decimal,
    pub(super) range: (Decimal, Decimal),
    pub(super) curve: Curve<'a>,
    /// The criterion's share of the whole; the whole where points are added.
    pub(super) share_of_whole: Exact,
    /// The entries that may be ranked, with their scores and measures.
    pub(super) running: Vec<Running<'a>>,
    /// The least total of the others that can matter, as long as they get what they get now: the last
    /// of as many as can win.
    least: Option<Decimal>,
}

/// An entry that may be ranked, whatever the criterion brings.
pub(super) struct Running<'a> {
    pub(super) entry: usize,
    pub(super) measure: Decimal,
    pub(super) score: &'a Score,
    /// What its total is made of beside the criterion.
    pub(super) beside: Beside,
}

impl<'a> Change<'a> {
    /// The change of what an entry gets for a criterion; none where the entry has no points.
    pub(super) fn of(
        awarded: &'a Awarded<'a>,
        entry: usize,
        criterion: usize,
        changed: Changed,
        range: (Decimal, Decimal),
    ) -> Option<Self> {
        let scored = awarded.terms.criteria.get(criterion)?.scored.as_ref()?;
        let own = awarded.score(entry)?.points.get(criterion)?.as_ref()?;
        let start = match changed {
            Changed::Measure => awarded.entry(entry)?.measure(criterion)?,
            Changed::Points => own.value,
        };
        let others = awarded.entries.iter().enumerate();
        let others = others
            .filter(|(other, _)| *other != entry && awarded.is_compared(*other))
            .filter_map(|(_, other)| other.as_ref()?.measure(criterion));
        let mut others: Vec<Decimal> = others.collect();
        others.sort_unstable();
        let below_zero = awarded.terms.policies.points_below_zero;
        let mut change = Self {
            awarded,
            entry,
            criterion,
            changed,
            scored,
            start,
            range,
            curve: Curve {
                rule: &scored.rule,
                below_zero: below_zero
                    .filter(|_| !awarded.terms.method.is_amount(criterion))
                    .unwrap_or(BelowZero::Allowed),
                others,
            },
            share_of_whole: Exact::one(),
            running: Vec::new(),
            least: None,
        };
        if let Some(share) = change.share() {
            change.share_of_whole = weighted(Exact::one(), share);
        }
        if changed == Changed::Measure {
            let (least, most) = change.curve.defined();
            let (low, high) = &mut change.range;
            *low = least.map_or(*low, |least| least.max(*low));
            *high = most.map_or(*high, |most| most.min(*high));
        }
        change.running = change.running();
        let places = awarded.places().filter(|other| *other != entry);
        let totals = places.filter_map(|other| Some(decide(awarded.score(other)?.total?.value)));
        let last = awarded.seats.count().saturating_sub(1);
        change.least = totals.clone().nth(last).or_else(|| totals.last());
        Some(change)
    }

    /// The award, the entry and the criterion that it is of.
    pub(super) const fn place(&self) -> (&'a Awarded<'a>, usize, usize) {
        (self.awarded, self.entry, self.criterion)
    }

    /// The weighted points of the changed bid on a stretch between two breaks, not rounded.
    pub(super) fn weighted_between(&self, low: Decimal, high: Decimal) -> Form {
        let points = match self.changed {
            Changed::Points => Form::line(Exact::zero(), Exact::one()),
            Changed::Measure => {
                let middle = (Exact::exact(low) + Exact::exact(high)) / Exact::exact(Decimal::TWO);
                self.curve.form(Whose::Own, middle.result().unwrap_or(low))
            }
        };
        points.times(self.share_of_whole)
    }

    /// The entries that no threshold outside the criterion keeps from being ranked; the ranked ones first.
    fn running(&self) -> Vec<Running<'a>> {
        let awarded = self.awarded;
        let is_placed = |entry: &usize| awarded.wins(*entry) || awarded.rivals.contains(entry);
        let below = (0..awarded.entries.len()).filter(|entry| !is_placed(entry));
        awarded
            .places()
            .chain(below)
            .filter_map(|entry| {
                let score = awarded.score(entry)?;
                let weighted = score.weighted.get(self.criterion)?.as_ref()?;
                let hindered = score.below.iter().any(|missed| {
                    let touches = |hurdle| awarded.is_in(self.criterion, hurdle);
                    missed.criterion.is_some_and(|hurdle| !touches(hurdle))
                });
                let is_left = awarded.scores.left.get(entry) == Some(&true);
                if hindered || !is_left || score.total.is_none() {
                    return None;
                }
                Some(Running {
                    entry,
                    measure: awarded.entry(entry)?.measure(self.criterion)?,
                    score,
                    beside: Beside::of(awarded, entry, self.criterion, weighted.value)?,
                })
            })
            .collect()
    }

    /// Whether the criterion's measure counts as the amount it is.
    pub(super) fn is_amount(&self) -> bool {
        self.awarded.terms.method.is_amount(self.criterion)
    }

    pub(super) fn share(&self) -> Option<(Decimal, Decimal)> {
        let share = self.awarded.terms.shares.get(self.criterion).copied();
        share.filter(|_| !self.is_amount())
    }

    /// The entries that can win: all, or the changed one and the best of the others where these get
    /// what they get now.
    fn competing(&self, leaves_others: bool) -> impl Iterator<Item = &Running<'a>> {
        // Within a corridor another than the best may win.
        let has_corridor = self.awarded.terms.method.corridor().is_some();
        self.running.iter().filter(move |running| {
            let leads = || {
                let total = running.score.total.map(|total| decide(total.value));
                let is_among = if self.awarded.terms.method.greatest_wins() {
                    total >= self.least
                } else {
                    total <= self.least
                };
                is_among && running.score.below.is_empty()
            };
            !leaves_others || running.entry == self.entry || has_corridor || leads()
        })
    }

    /// Whether the others get what they get now while the changed number is `x`.
    fn leaves_others(&self, x: Decimal) -> bool {
        let uses = |statistic| {
            self.changed == Changed::Measure && self.curve.rule.compares().contains(&statistic)
        };
        let (uses_low, uses_high) = (uses(Statistic::Lowest), uses(Statistic::Highest));
        if uses(Statistic::Mean) || uses(Statistic::Median) {
            return false;
        }
        let references = &self.awarded.scores.references;
        let Some((low, high)) = self.curve.ends() else {
            return !uses_low && !uses_high;
        };
        let reference = references.get(self.criterion).copied().flatten();
        let same = |one: fn(Reference<Exact>) -> Exact, other: Decimal| {
            reference.is_some_and(|reference| one(reference).result() == Ok(other))
        };
        (!uses_low || (low <= x && same(|one| one.lowest, low)))
            && (!uses_high || (x <= high && same(|one| one.highest, high)))
    }

    /// The points of an entry at a measure of the changed bid, not rounded.
    pub(super) fn points(&self, running: &Running<'_>, x: Decimal) -> Exact {
        self.points_beside(running, x, self.compared(x).as_ref())
    }

    /// What all bids are compared with where the measure is `x`.
    fn compared(&self, x: Decimal) -> Option<Reference<Exact>> {
        let is_measure = self.changed == Changed::Measure;
        is_measure.then(|| self.curve.reference(x)).flatten()
    }

    /// The points of an entry, not rounded, beside what all are compared with.
    fn points_beside(
        &self,
        running: &Running<'_>,
        x: Decimal,
        compared: Option<&Reference<Exact>>,
    ) -> Exact {
        let own = running.entry == self.entry;
        match (self.changed, own) {
            (Changed::Points, true) => Exact::exact(x),
            (Changed::Points, false) => {
                let points = running.score.points.get(self.criterion).copied().flatten();
                Exact::exact(points.map(|points| points.value).unwrap_or_default())
            }
            (Changed::Measure, _) => {
                let Some(compared) = compared else {
                    return Exact::fault(Fault::Unread);
                };
                let measure = Exact::exact(if own { x } else { running.measure });
                let points = worth(self.curve.rule, measure, compared);
                crate::award::below_zero(points, self.curve.below_zero)
            }
        }
    }

    /// Whether totals can stay tied while the measure changes at `x`, so that the order of the measures
    /// decides: not where only the points of the bid, or only those of all others, follow it.
    fn may_stand_still(&self, x: Decimal) -> bool {
        let counts = self.share_of_whole.sign() != Ok(Ordering::Equal);
        let lowest = self.curve.ends().map(|(lowest, _)| lowest);
        match self.curve.rule {
            Rule::RatioToLowest { .. } | Rule::LinearMinMax { .. } if counts => false,
            Rule::LinearSlope { slope, .. } if counts => {
                let distance = Decimal::ONE.checked_add(*slope);
                let zero = lowest.and_then(|lowest| lowest.checked_mul(distance?));
                zero.is_none_or(|zero| x >= zero)
            }
            _ => true,
        }
    }

    /// Whether a tie is broken by what is measured.
    pub(super) fn measure_breaks_ties(&self) -> bool {
        let is_price = matches!(self.scored.measure, Measure::OfferedPrice);
        self.changed == Changed::Measure
            && self
                .awarded
                .terms
                .policies
                .ties
                .iter()
                .any(|tie| match tie {
                    TieBreak::LowestPrice => is_price,
                    TieBreak::LowestMeasure(criterion) => *criterion == self.criterion,
                    TieBreak::MostPoints(_) | TieBreak::MostQuality | TieBreak::LotDrawn => false,
                })
    }
}

impl Path for Change<'_> {
    fn start(&self) -> Decimal {
        self.start
    }

    fn range(&self) -> (Decimal, Decimal) {
        self.range
    }

    fn breaks(&self) -> Result<Vec<Decimal>, Fault> {
        if self.changed == Changed::Points {
            let par = self.points_break_ties().then(|| self.points_at_par(&[]));
            return par.unwrap_or_else(|| Ok(Vec::new()));
        }
        let others = self.running.iter().filter(|one| one.entry != self.entry);
        let others: Vec<Decimal> = others.map(|running| running.measure).collect();
        let mut breaks = self.curve.breaks(&others, self.range)?;
        if self.measure_breaks_ties() {
            let others = others.into_iter();
            breaks.extend(others.filter(|measure| self.may_stand_still(*measure)));
        }
        if self.points_break_ties() {
            let points = self.points_at_par(&breaks)?;
            breaks.extend(points);
        }
        Ok(breaks)
    }

    fn is_continuous(&self, x: Decimal) -> bool {
        let is_range = x == self.range.0 || x == self.range.1;
        let steps = self.curve.jumps();
        let in_one_place = self.curve.ends().is_some_and(|(low, high)| low == high);
        let spans = matches!(
            self.curve.rule,
            Rule::LinearMinMax { .. } | Rule::LinearToHighest { .. } | Rule::Bilinear { .. }
        );
        let jumps = in_one_place && spans;
        let ties = self.measure_breaks_ties() && self.may_stand_still(x);
        !is_range && !steps && !jumps && !ties
    }

    fn between(&self, low: Decimal, high: Decimal) -> Result<Field, Fault> {
        let sum = low.checked_add(high).ok_or(Fault::Overflow)?;
        let within = sum.checked_div(Decimal::TWO).ok_or(Fault::Overflow)?;
        let leaves_others = self.leaves_others(within);
        let lines = self.competing(leaves_others).map(|running| {
            let own = running.entry == self.entry;
            let counted = match (self.changed, own) {
                (_, false) if leaves_others => self.unchanged(running),
                (Changed::Points, true) => {
                    let points = Form::line(Exact::zero(), Exact::one());
                    self.moving(points, &running.beside, true)?
                }
                _ => {
                    let whose = if own {
                        Whose::Own
                    } else {
                        Whose::Other(running.measure)
                    };
                    let points = self.curve.form(whose, within);
                    if points.moves() {
                        self.moving(points, &running.beside, false)?
                    } else {
                        self.standing(points.at(within), &running.beside, false)?
                    }
                }
            };
            Ok(self.line(running, counted))
        });
        Ok(Field {
            lines: lines.collect::<Result<_, Fault>>()?,
            seats: self.awarded.seats,
        })
    }

    fn at(&self, x: Decimal) -> Result<Field, Fault> {
        let as_counted = self.changed == Changed::Points;
        let leaves_others = self.leaves_others(x);
        let compared = self.compared(x);
        let lines = self.competing(leaves_others).map(|running| {
            let counted = if leaves_others && running.entry != self.entry {
                self.unchanged(running)
            } else {
                let points = self.points_beside(running, x, compared.as_ref());
                self.standing(points, &running.beside, as_counted)?
            };
            Ok(self.line(running, counted))
        });
        Ok(Field {
            lines: lines.collect::<Result<_, Fault>>()?,
            seats: self.awarded.seats,
        })
    }

    fn keys(&self, entry: usize, x: Decimal) -> Vec<TieKey> {
        let Some(running) = self.running.iter().find(|one| one.entry == entry) else {
            return Vec::new();
        };
        let Some(numbers) = self.awarded.entry(entry) else {
            return Vec::new();
        };
        let counted = self.changed == Changed::Points;
        let points = |criterion: usize| {
            let known = running.score.points.get(criterion).copied().flatten();
            let known = known.map(|points| points.value).unwrap_or_default();
            if criterion != self.criterion {
                return known;
            }
            let staged = self.standing(self.points(running, x), &running.beside, counted);
            let points = staged.and_then(|counted| counted.points.at(x).result());
            points.map_or(known, decide)
        };
        let mut numbers = numbers.clone();
        if entry == self.entry && self.changed == Changed::Measure {
            if let Some(measure) = numbers.measures.get_mut(self.criterion) {
                *measure = Some(x);
            }
            // A measure may be rounded; the price changes by as much.
            if matches!(self.scored.measure, Measure::OfferedPrice) {
                let price = numbers.offered_price.unwrap_or_default();
                let by = x.checked_sub(self.start);
                numbers.offered_price = by.and_then(|by| price.checked_add(by));
            }
        }
        let quality = self.quality_at(running, x).unwrap_or_default();
        self.awarded.terms.tie_keys(&numbers, points, quality)
    }

    fn at_par(&self, low: Decimal, high: Decimal) -> Result<Vec<Decimal>, Fault> {
        self.par_between(low, high)
    }
}
