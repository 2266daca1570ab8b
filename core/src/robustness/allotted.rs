//! A changed number of a lot where who wins it depends on the other lots as well: a bidder may win only so
//! many of them.

use std::cmp::Ordering;

use super::awarded::Awarded;
use super::change::{Change, Changed};
use super::field::{Cause, Field};
use super::form::Form;
use super::relisted::{Relisted, moves_shortlist};
use super::walk::{Direction, Path, marks, outwards};
use super::weight::Share;
use crate::award::Ranked;
use crate::model::Measure;
use crate::num::{Decimal, Exact, Fault, Scalar, decide};

/// The bids of a lot while a number is changed; by entry but for the places.
#[derive(Debug, Clone)]
pub struct Standings {
    /// The places, the best first.
    pub places: Vec<Ranked>,
    /// The totals.
    pub totals: Vec<Option<Decimal>>,
    /// What is asked.
    pub prices: Vec<Option<Decimal>>,
}

/// Two entries of a lot, and by how much the second is worse where the award of the lots may turn, while the
/// places in the lot stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Apart {
    /// The entry that is better.
    pub better: usize,
    /// The one that is worse.
    pub worse: usize,
    /// By how much.
    pub by: Decimal,
}

/// All lots, of which one stands as it is changed.
pub trait Lots {
    /// By lot: the bid that wins it; all none where a tie is open.
    ///
    /// # Errors
    ///
    /// The fault of a sum that is not known.
    fn winners(&self, standings: &Standings) -> Result<Vec<Option<usize>>, Fault>;

    /// The differences of values at which the entry may come to win the lot, or no longer to win it.
    ///
    /// # Errors
    ///
    /// The fault of a sum that is not known.
    fn levels(&self, standings: &Standings, entry: usize) -> Result<Vec<Apart>, Fault>;

    /// Whether the entry is the one that wins the lot.
    fn is_won_by(&self, winners: &[Option<usize>], entry: usize) -> bool;

    /// Whether lots are compared by what is asked, and not by totals.
    fn by_price(&self) -> bool;
}

/// Why the lots are awarded differently beyond a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AllottedBy {
    /// Two entries have the same total there, so that their order changes: the entries and the total.
    Order(usize, usize, Decimal),
    /// What they are worth differs by as much as decides between lots: the values there.
    Level(Apart, [Decimal; 2]),
    /// An entry just reaches a threshold, of this criterion or group or of the total.
    Threshold(usize, Option<usize>),
    /// A step of the rule, an end of its range, or the lowest or highest measure of the others.
    Step,
}

/// A value beyond which an entry comes to win the lot, or no longer wins it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allotted {
    /// The value.
    pub at: Decimal,
    /// Whether so at this very value, or only beyond.
    pub included: bool,
    /// What happens there.
    pub by: AllottedBy,
    /// By lot: the bid that wins it beyond.
    pub winners: Vec<Option<usize>>,
}

/// What a changed number of a bid does to the award of its lot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AllottedTurn {
    /// What the number is now.
    pub now: Decimal,
    /// The first change on the way down, and on the way up.
    pub ends: [Option<Allotted>; 2],
}

/// For the bid that wins a lot: where it no longer does; for a rival: where it comes to win; with all lots
/// awarded anew on either side of each place where something can change. A value at which a tie leaves every
/// lot open, and beyond which the award is as before, is passed over.
///
/// Unlike in a lot of its own a better number may cost a bidder the lot, where it then wins another one; so
/// both ways are tried.
///
/// # Errors
///
/// The fault of a number that is not known to the decimals that are decided by; none where the entry has
/// nothing to change.
pub fn allotted_turn(
    awarded: &Awarded<'_>,
    (entry, criterion, changed): (usize, usize, Changed),
    range: (Decimal, Decimal),
    lots: &dyn Lots,
) -> Option<Result<AllottedTurn, Fault>> {
    let change = || Change::of(awarded, entry, criterion, changed, range);
    let again = Relisted::of(change()?, changed);
    let path: Box<dyn Path + '_> = if moves_shortlist(awarded.terms, criterion, changed) {
        Box::new(Relisted::of(change()?, changed))
    } else {
        Box::new(change()?)
    };
    let scored = awarded.terms.criteria.get(criterion)?.scored.as_ref()?;
    let is_price = changed == Changed::Measure && matches!(scored.measure, Measure::OfferedPrice);
    let walk = Walk {
        awarded,
        path: path.as_ref(),
        standings: &|x| again.standings(x),
        lots,
        entry,
        is_price,
    };
    Some(walk.ends().map(|ends| AllottedTurn {
        now: decide(walk.path.start()),
        ends,
    }))
}

/// A share of a criterion, and between which shares a bid wins its lot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AllottedShare {
    /// Index of the criterion or group.
    pub criterion: usize,
    /// Its share now.
    pub share: Decimal,
    /// The share as a fraction of weights.
    pub fraction: (Decimal, Decimal),
    /// Where the award changes on the way to no share, and to the whole.
    pub ends: [Option<Allotted>; 2],
}

/// Between which shares of each criterion and group of its lot an entry wins it, while the others keep their
/// proportion to one another.
///
/// # Errors
///
/// The fault of a number that is not known to the decimals that are decided by.
pub fn allotted_shares(
    awarded: &Awarded<'_>,
    entry: usize,
    lots: &dyn Lots,
) -> Result<Vec<AllottedShare>, Fault> {
    let criteria = 0..awarded.terms.criteria.len();
    let shares = criteria.filter_map(|criterion| Share::of(awarded, criterion));
    shares
        .map(|share| {
            let walk = Walk {
                awarded,
                path: &share,
                standings: &|x| Ok(Standings::of(awarded, &share.scores(x)?.1)),
                lots,
                entry,
                is_price: false,
            };
            Ok(AllottedShare {
                criterion: share.criterion,
                share: decide(share.share),
                fraction: awarded.terms.share(share.criterion),
                ends: walk.ends()?,
            })
        })
        .collect()
}

impl Standings {
    /// The bids of a lot with these scores.
    #[must_use]
    pub fn of(awarded: &Awarded<'_>, scores: &crate::award::Scores) -> Self {
        let totals = scores.by_entry.iter();
        let prices = awarded.entries.iter();
        Self {
            places: scores.places.clone(),
            totals: totals
                .map(|score| Some(score.as_ref()?.total?.value))
                .collect(),
            prices: prices.map(|entry| entry.as_ref()?.offered_price).collect(),
        }
    }
}

/// A number of a lot that is changed.
struct Walk<'a> {
    awarded: &'a Awarded<'a>,
    path: &'a dyn Path,
    standings: &'a dyn Fn(Decimal) -> Result<Standings, Fault>,
    lots: &'a dyn Lots,
    /// The entry that comes to win the lot, or no longer wins it.
    entry: usize,
    /// Whether the number is what the entry asks.
    is_price: bool,
}

/// A place where the award may become another.
#[derive(Clone, Copy)]
struct Stop {
    at: Decimal,
    by: AllottedBy,
}

impl Walk<'_> {
    fn ends(&self) -> Result<[Option<Allotted>; 2], Fault> {
        let now = self.winners(self.path.start())?;
        let wins = self.lots.is_won_by(&now, self.entry);
        let go = |direction| self.go(direction, wins);
        Ok([go(Direction::Down)?, go(Direction::Up)?])
    }

    fn winners(&self, x: Decimal) -> Result<Vec<Option<usize>>, Fault> {
        self.lots.winners(&(self.standings)(x)?)
    }

    /// The first place from the present value in a direction beyond which the entry wins, or does not.
    fn go(&self, direction: Direction, wins: bool) -> Result<Option<Allotted>, Fault> {
        let start = self.path.start();
        let mut last = Stop {
            at: start,
            by: AllottedBy::Step,
        };
        let is_other = |winners: &[Option<usize>]| self.lots.is_won_by(winners, self.entry) != wins;
        for mark in marks(self.path, direction)? {
            if mark == last.at {
                continue;
            }
            let field = self.path.between(last.at.min(mark), last.at.max(mark))?;
            for next in self.order_stops(&field, (last.at, mark), direction)? {
                for stop in self.level_stops(&field, (last.at, next), direction)? {
                    let beyond = self.winners(middle(last.at, stop.at)?)?;
                    if is_other(&beyond) {
                        return Ok(Some(Allotted {
                            at: decide(last.at),
                            included: last.at != start && is_other(&self.winners(last.at)?),
                            by: last.by,
                            winners: beyond,
                        }));
                    }
                    last = stop;
                }
            }
        }
        // A price of next to nothing can make points that are too large to be held.
        let end = self.winners(last.at).ok().filter(|_| last.at != start);
        let end = end.filter(|winners| is_other(winners));
        Ok(end.map(|winners| Allotted {
            at: decide(last.at),
            included: true,
            by: last.by,
            winners,
        }))
    }

    /// The places on a stretch where the order within the lot may change, and its end.
    fn order_stops(
        &self,
        field: &Field,
        (from, mark): (Decimal, Decimal),
        direction: Direction,
    ) -> Result<Vec<Stop>, Fault> {
        let (low, high) = (from.min(mark), from.max(mark));
        let mut stops = Vec::new();
        for line in &field.lines {
            let own = line.entry;
            for (at, cause) in field.stops(own, low, high, |other| other > own)? {
                let by = match cause {
                    Cause::Rival(other) => {
                        let merit = decide(line.merit.at(at).result()?);
                        AllottedBy::Order(own, other, self.total_of(merit))
                    }
                    Cause::Threshold(criterion) => AllottedBy::Threshold(own, criterion),
                    // It is looked at from the other.
                    Cause::RivalThreshold(..)
                    | Cause::Corridor(..)
                    | Cause::Deciding
                    | Cause::Step
                    | Cause::Present => continue,
                };
                stops.push(Stop { at, by });
            }
        }
        Ok(self.in_order(stops, (from, mark), direction))
    }

    /// The places before the next one where values decide between lots, and that one.
    fn level_stops(
        &self,
        field: &Field,
        (from, next): (Decimal, Stop),
        direction: Direction,
    ) -> Result<Vec<Stop>, Fault> {
        let (low, high) = (from.min(next.at), from.max(next.at));
        let standings = (self.standings)(middle(low, high)?)?;
        let mut stops = Vec::new();
        let mut end = next;
        for apart in self.lots.levels(&standings, self.entry)? {
            let values = self
                .value(field, apart.better)
                .zip(self.value(field, apart.worse));
            let Some((better, worse)) = values else {
                continue;
            };
            let by = Exact::exact(apart.by);
            let lead = worse.minus(better);
            let stop = |at| {
                let [better, worse] = [better, worse].map(|value| value.at(at).result());
                let by = AllottedBy::Level(apart, [decide(better?), decide(worse?)]);
                Ok(Stop { at, by })
            };
            stops.extend(lead.root(by, low, high)?.map(stop).transpose()?);
            // Where the order changes at the same place, it is the lots that decide.
            if lead.moves() && lead.against(by, next.at) == Ok(Ordering::Equal) {
                end = stop(next.at)?;
            }
        }
        let mut stops = self.in_order(stops, (from, next.at), direction);
        stops.pop();
        stops.push(end);
        Ok(stops)
    }

    /// The places strictly between two, outwards, and the second of them; of several at one place the one
    /// that is about the entry.
    fn in_order(
        &self,
        mut stops: Vec<Stop>,
        (from, to): (Decimal, Decimal),
        direction: Direction,
    ) -> Vec<Stop> {
        let (low, high) = (from.min(to), from.max(to));
        stops.retain(|stop| low < stop.at && stop.at < high);
        stops.sort_by_key(|stop| !self.is_about(stop.by) ^ (direction == Direction::Down));
        outwards(&mut stops, direction, |stop| stop.at);
        stops.dedup_by_key(|stop| stop.at);
        stops.push(Stop {
            at: to,
            by: AllottedBy::Step,
        });
        stops
    }

    fn is_about(&self, by: AllottedBy) -> bool {
        match by {
            AllottedBy::Order(one, other, _) => [one, other].contains(&self.entry),
            AllottedBy::Level(apart, _) => [apart.better, apart.worse].contains(&self.entry),
            AllottedBy::Threshold(entry, _) => entry == self.entry,
            AllottedBy::Step => false,
        }
    }

    /// What an entry is compared by across lots, the lower the better.
    fn value(&self, field: &Field, entry: usize) -> Option<Form> {
        if !self.lots.by_price() {
            return Some(field.line(entry)?.merit.times(-Exact::one()));
        }
        let price = Exact::exact(self.awarded.entry(entry)?.offered_price?);
        Some(if self.is_price && entry == self.entry {
            Form::line(price - Exact::exact(self.path.start()), Exact::one())
        } else {
            Form::constant(price)
        })
    }

    fn total_of(&self, merit: Decimal) -> Decimal {
        if self.awarded.terms.method.greatest_wins() {
            merit
        } else {
            Decimal::ZERO.checked_sub(merit).unwrap_or(merit)
        }
    }
}

fn middle(one: Decimal, other: Decimal) -> Result<Decimal, Fault> {
    let both = one.checked_add(other).ok_or(Fault::Overflow)?;
    both.checked_div(Decimal::TWO).ok_or(Fault::Overflow)
}
