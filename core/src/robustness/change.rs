//! The measure of a bid for a criterion, or its points, changed while all else stays as it is.

use std::cmp::Ordering;

use super::awarded::{Awarded, band};
use super::curve::{Curve, Whose};
use super::field::{Field, Hurdle, Line};
use super::form::Form;
use super::total::Beside;
use super::walk::Path;
use crate::award::{Reference, Score, Staged, TieKey, weighted, worth};
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
    awarded: &'a Awarded<'a>,
    entry: usize,
    criterion: usize,
    changed: Changed,
    pub(super) scored: &'a Scored,
    pub(super) start: Decimal,
    range: (Decimal, Decimal),
    curve: Curve<'a>,
    /// The criterion's share of the whole; the whole where points are added.
    share_of_whole: Exact,
    /// The entries that may be ranked, with their scores and measures.
    running: Vec<Running<'a>>,
    /// The best total of the others, as long as they get what they get now.
    best: Decimal,
}

/// An entry that may be ranked, whatever the criterion brings.
struct Running<'a> {
    entry: usize,
    measure: Decimal,
    score: &'a Score,
    /// What its total is made of beside the criterion.
    beside: Beside,
}

/// How the points of a bid count.
struct Counted {
    points: Form,
    /// How far rounding may move the points, the weighted points, and the total.
    bands: [Exact; 3],
    weighted: Form,
    /// What a threshold of the total is held against.
    reached: Form,
    merit: Form,
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
            best: Decimal::ZERO,
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
        let winner = awarded.winner;
        let first = if entry == winner {
            awarded.rivals.first().copied()
        } else {
            Some(winner)
        };
        change.best = decide(awarded.score(first?)?.total?.value);
        Some(change)
    }

    /// The entries that no threshold outside the criterion keeps from being ranked; the ranked ones first.
    fn running(&self) -> Vec<Running<'a>> {
        let awarded = self.awarded;
        let places = [awarded.winner]
            .into_iter()
            .chain(awarded.rivals.iter().copied());
        let below = (0..awarded.entries.len())
            .filter(|entry| *entry != awarded.winner && !awarded.rivals.contains(entry));
        places
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
    fn is_amount(&self) -> bool {
        self.awarded.terms.method.is_amount(self.criterion)
    }

    fn share(&self) -> Option<(Decimal, Decimal)> {
        let share = self.awarded.terms.shares.get(self.criterion).copied();
        share.filter(|_| !self.is_amount())
    }

    /// How points count that follow the changed number; `counted` where they are counted as they are.
    fn moving(&self, points: Form, beside: &Beside, counted: bool) -> Result<Counted, Fault> {
        let awarded = self.awarded;
        let stages = awarded.stages();
        let is_amount = self.is_amount();
        let gives_points = awarded.terms.method.gives_points(self.criterion);
        let of_criterion = band(stages.criterion.filter(|_| !is_amount && !counted));
        let of_weighted = band(stages.weighted.filter(|_| gives_points));
        let weighted = points.times(self.share_of_whole);
        let band_of_points = of_criterion * self.share_of_whole;
        let of_weighted = band_of_points + of_weighted;
        let total = beside.band_of_total(of_weighted) + band(stages.total);
        Ok(Counted {
            points,
            bands: [of_criterion, of_weighted, total],
            weighted,
            reached: beside.reached(weighted),
            merit: beside.merit(weighted).ok_or(Fault::Unread)?,
        })
    }

    /// How points count that do not follow it: rounded as declared.
    fn standing(&self, points: Exact, beside: &Beside, counted: bool) -> Result<Counted, Fault> {
        let awarded = self.awarded;
        let stages = awarded.stages();
        let stage = stages.criterion.filter(|_| !self.is_amount() && !counted);
        let points = Staged::of(points, BelowZero::Allowed, stage)?;
        let share = self.share();
        let share = share.map_or_else(|| points.exact, |share| weighted(points.exact, share));
        let gives_points = awarded.terms.method.gives_points(self.criterion);
        let stage = stages.weighted.filter(|_| gives_points);
        let weighted = Staged::of(share, BelowZero::Allowed, stage)?;
        let weighted = Form::constant(Exact::exact(weighted.value));
        // The total is rounded as it is stated: a price below zero is not its merit.
        let merit = beside.merit(weighted).ok_or(Fault::Unread)?;
        let merit = merit.at(self.start);
        let total = Staged::of(awarded.merit(merit), BelowZero::Allowed, stages.total)?;
        Ok(Counted {
            points: Form::constant(Exact::exact(points.value)),
            bands: [Exact::zero(); 3],
            weighted,
            reached: beside.reached(weighted),
            merit: Form::constant(awarded.merit(Exact::exact(total.value))),
        })
    }

    /// How the points of a bid count that stays as it is.
    fn unchanged(&self, running: &Running<'_>) -> Counted {
        let number = |staged: Option<Staged>| {
            Form::constant(Exact::exact(
                staged.map(|one| one.value).unwrap_or_default(),
            ))
        };
        let of = |list: &[Option<Staged>]| number(list.get(self.criterion).copied().flatten());
        let merit = number(running.score.total);
        let states_quality = self.awarded.terms.method.states_quality();
        let quality = running.score.quality.filter(|_| states_quality);
        Counted {
            points: of(&running.score.points),
            bands: [Exact::zero(); 3],
            weighted: of(&running.score.weighted),
            reached: number(quality.or(running.score.total)),
            merit: merit.times(self.awarded.merit(Exact::one())),
        }
    }

    /// The entries that can be first: all, or the changed one and the best of the others where these
    /// get what they get now.
    fn competing(&self, leaves_others: bool) -> impl Iterator<Item = &Running<'a>> {
        self.running.iter().filter(move |running| {
            let leads = || {
                let total = running.score.total.map(|total| decide(total.value));
                total == Some(self.best) && running.score.below.is_empty()
            };
            !leaves_others || running.entry == self.entry || leads()
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

    fn line(&self, running: &Running<'_>, counted: Counted) -> Line {
        Line {
            entry: running.entry,
            merit: counted.merit,
            band: counted.bands[2],
            hurdles: if self.awarded.terms.has_thresholds() {
                self.hurdles(running, &counted)
            } else {
                Vec::new()
            },
        }
    }

    /// The thresholds that the points of the criterion can reach or miss.
    fn hurdles(&self, running: &Running<'_>, counted: &Counted) -> Vec<Hurdle> {
        let terms = self.awarded.terms;
        let [of_points, of_weighted, of_total] = counted.bands;
        let mut hurdles = Vec::new();
        for (index, criterion) in terms.criteria.iter().enumerate() {
            let Some(minimum) = criterion.minimum_points else {
                continue;
            };
            let (reached, band) = if index == self.criterion {
                (counted.points, of_points)
            } else if criterion.scored.is_none()
                && self.awarded.is_in(self.criterion, index)
                && !self.is_amount()
            {
                let others = self
                    .awarded
                    .leaves()
                    .filter(|leaf| *leaf != self.criterion && self.awarded.is_in(*leaf, index))
                    .filter(|leaf| !terms.method.is_amount(*leaf))
                    .filter_map(|leaf| running.score.weighted.get(leaf)?.as_ref())
                    .map(|weighted| Exact::exact(weighted.value));
                let share = terms.share(index);
                let per_share = (share.1, share.0);
                let of_group = counted.weighted.plus(crate::num::sum(others));
                let per = weighted(Exact::one(), per_share);
                (of_group.times(per), of_weighted * per)
            } else {
                continue;
            };
            hurdles.push(Hurdle {
                criterion: Some(index),
                slack: reached.plus(-Exact::exact(minimum)),
                band,
            });
        }
        if let Some(minimum) = terms.minimum_total() {
            hurdles.push(Hurdle {
                criterion: None,
                slack: counted.reached.plus(-Exact::exact(minimum)),
                band: if terms.method.states_quality() {
                    of_weighted
                } else {
                    of_total
                },
            });
        }
        hurdles
    }

    /// The points of an entry at a measure of the changed bid, not rounded.
    fn points(&self, running: &Running<'_>, x: Decimal) -> Exact {
        let own = running.entry == self.entry;
        match (self.changed, own) {
            (Changed::Points, true) => Exact::exact(x),
            (Changed::Points, false) => {
                let points = running.score.points.get(self.criterion).copied().flatten();
                Exact::exact(points.map(|points| points.value).unwrap_or_default())
            }
            (Changed::Measure, _) => {
                let Some(compared) = self.curve.reference(x) else {
                    return Exact::fault(Fault::Unread);
                };
                let measure = Exact::exact(if own { x } else { running.measure });
                let points = worth(self.curve.rule, measure, &compared);
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
            return Ok(Vec::new());
        }
        let others = self.running.iter().filter(|one| one.entry != self.entry);
        let others: Vec<Decimal> = others.map(|running| running.measure).collect();
        let mut breaks = self.curve.breaks(&others, self.range)?;
        if self.measure_breaks_ties() {
            let others = others.into_iter();
            breaks.extend(others.filter(|measure| self.may_stand_still(*measure)));
        }
        Ok(breaks)
    }

    fn is_continuous(&self, x: Decimal) -> bool {
        let is_range = x == self.range.0 || x == self.range.1;
        let steps = self.curve.jumps();
        let in_one_place = self.curve.ends().is_some_and(|(low, high)| low == high);
        let spans = matches!(
            self.curve.rule,
            Rule::LinearMinMax { .. } | Rule::LinearToHighest { .. }
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
        })
    }

    fn at(&self, x: Decimal) -> Result<Field, Fault> {
        let as_counted = self.changed == Changed::Points;
        let leaves_others = self.leaves_others(x);
        let lines = self.competing(leaves_others).map(|running| {
            let counted = if leaves_others && running.entry != self.entry {
                self.unchanged(running)
            } else {
                self.standing(self.points(running, x), &running.beside, as_counted)?
            };
            Ok(self.line(running, counted))
        });
        Ok(Field {
            lines: lines.collect::<Result<_, Fault>>()?,
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
        self.awarded.terms.tie_keys(&numbers, points, Decimal::ZERO)
    }
}
