//! From the present value of a number outwards to the first place where the award changes.

use super::awarded::Awarded;
use super::field::{Cause, Field, Keys, Sure};
use super::seats::Seats;
use crate::award::TieKey;
use crate::num::{Decimal, Fault, decide};

/// Which way a number is changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// It becomes lower.
    Down,
    /// It becomes higher.
    Up,
}

/// A number that is changed while all else stays as it is.
pub(super) trait Path {
    /// Its present value.
    fn start(&self) -> Decimal;
    /// The least and the greatest value that it can have.
    fn range(&self) -> (Decimal, Decimal);
    /// The values between which every total is a [`Form`](super::form::Form).
    ///
    /// # Errors
    ///
    /// The fault of one that is not known.
    fn breaks(&self) -> Result<Vec<Decimal>, Fault>;
    /// The bids where the number lies strictly between two neighbouring breaks.
    fn between(&self, low: Decimal, high: Decimal) -> Result<Field, Fault>;
    /// Whether every total at a break is what it is just before.
    fn is_continuous(&self, x: Decimal) -> bool;
    /// The bids where the number is this value, rounded as declared.
    fn at(&self, x: Decimal) -> Result<Field, Fault>;
    /// What ties of an entry are broken by.
    fn keys(&self, entry: usize, x: Decimal) -> Vec<TieKey>;
    /// The values strictly between two neighbouring breaks at which two bids have the same number that ties are
    /// broken by, or that decides within a corridor.
    ///
    /// # Errors
    ///
    /// The fault of one that is not known.
    fn at_par(&self, _low: Decimal, _high: Decimal) -> Result<Vec<Decimal>, Fault> {
        Ok(Vec::new())
    }
}

/// The first change of the award on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flip {
    /// The entry that it happens to.
    pub entry: usize,
    /// The value at which it changes; where a declared rounding leaves that open, the value up to
    /// which it certainly does not.
    pub at: Decimal,
    /// Whether it is changed at this very value, or only beyond.
    pub included: bool,
    /// What happens there.
    pub cause: Cause,
    /// The totals of the entry and of its rival there, where one reaches the other.
    pub merits: Option<(Decimal, Decimal)>,
    /// The same where the change is certain, if that is another value.
    pub certain_merits: Option<(Decimal, Decimal)>,
    /// Whether the value is exact.
    pub known: Known,
    /// Who wins beyond it; entries.
    pub winners: Vec<usize>,
    /// A value beyond it up to which the award stays the same, or the value itself where the range ends.
    pub beyond: Decimal,
}

impl Flip {
    /// The change, if it comes before a place on the way; only perhaps, where a rounding decides whether it
    /// comes before.
    pub(super) fn before(self, place: Decimal, direction: Direction) -> Option<Self> {
        let is_before = |x: Decimal| match direction {
            Direction::Down => x > place,
            Direction::Up => x < place,
        };
        if !is_before(self.at) {
            return None;
        }
        Some(match self.known {
            Known::UpTo(certain) if !is_before(certain) => Self {
                known: Known::Perhaps,
                certain_merits: None,
                winners: Vec::new(),
                ..self
            },
            _ => self,
        })
    }
}

/// How exactly the value of a change is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known {
    /// It is the value.
    Exactly,
    /// A declared rounding decides where between the value and this one.
    UpTo(Decimal),
    /// A declared rounding decides whether anywhere beyond the value.
    Perhaps,
}

/// The bids of which one has to come to win, or no longer to win, for the award to change.
pub(super) struct Watched {
    /// Entries, with whether they win now.
    entries: Vec<(usize, bool)>,
    /// Whether a bid can only come to win where another no longer does.
    takes_anothers_place: bool,
}

impl Watched {
    /// One bid.
    pub(super) fn one(awarded: &Awarded<'_>, entry: usize) -> Self {
        Self {
            entries: vec![(entry, awarded.wins(entry))],
            takes_anothers_place: false,
        }
    }

    /// All that win: one, or every supplier and whoever would be one as well.
    pub(super) fn award(awarded: &Awarded<'_>) -> Self {
        if !awarded.seats.are_several() {
            return Self::one(awarded, awarded.last());
        }
        let winners = awarded.winners.iter().map(|entry| (*entry, true));
        let others = (0..awarded.entries.len()).filter(|entry| !awarded.wins(*entry));
        Self {
            entries: winners.chain(others.map(|entry| (entry, false))).collect(),
            takes_anothers_place: awarded.winners.len() >= awarded.seats.count(),
        }
    }

    /// Whether the award is another at a place where nothing is left to a rounding.
    pub(super) fn is_changed(
        &self,
        field: &Field,
        x: Decimal,
        keys: Keys<'_>,
    ) -> Result<bool, Fault> {
        for (entry, won) in &self.entries {
            if field.wins(*entry, x, Sure::Certain, keys)? != *won {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The first entry that wins by these winners and did not before, or the reverse.
    pub(super) fn differing(&self, winners: &[usize], seats: Seats) -> Option<usize> {
        let wins = |entry| {
            if seats.are_several() {
                winners.contains(&entry)
            } else {
                winners == [entry]
            }
        };
        let mut entries = self.entries.iter();
        let found = entries.find(|(entry, won)| wins(*entry) != *won);
        found.map(|(entry, _)| *entry)
    }

    /// Whether it can change the award that the total of a bid crosses that of another, and is not
    /// looked at from the other.
    fn matters(&self, wins: bool, other: usize) -> bool {
        let other_wins = || self.entries.contains(&(other, true));
        !self.takes_anothers_place || (wins && !other_wins())
    }
}

/// A place where a change was found.
struct Found {
    entry: usize,
    at: Decimal,
    included: bool,
    cause: Cause,
    merits: Option<(Decimal, Decimal)>,
}

/// A walk along a path.
struct Walk<'a, P: ?Sized> {
    path: &'a P,
    watched: &'a Watched,
    may: Option<Found>,
    must: Option<Found>,
    winners: Vec<usize>,
    /// Where they win.
    beyond: Decimal,
    /// The place last passed.
    last: Stop,
}

/// A place on the way where something happens to an entry.
#[derive(Clone, Copy)]
struct Stop {
    at: Decimal,
    entry: usize,
    cause: Cause,
}

/// The first place from the present value in a direction where the award changes for what is watched.
///
/// # Errors
///
/// The fault of a number that cannot be calculated to the decimals that are decided by.
pub(super) fn walk<P: Path + ?Sized>(
    path: &P,
    watched: &Watched,
    direction: Direction,
) -> Result<Option<Flip>, Fault> {
    let start = path.start();
    let marks = marks(path, direction)?;
    let end = marks.last().copied().unwrap_or(start);
    let mut walk = Walk {
        path,
        watched,
        may: None,
        must: None,
        winners: Vec::new(),
        beyond: start,
        last: Stop {
            at: start,
            entry: watched.entries.first().map_or(usize::MAX, |first| first.0),
            cause: Cause::Present,
        },
    };
    for mark in marks {
        if mark == walk.last.at {
            continue;
        }
        let from = walk.last.at;
        let field = path.between(from.min(mark), from.max(mark))?;
        if walk.stretch(&field, mark, direction)? {
            break;
        }
        if path.is_continuous(mark) {
            walk.mark(&field, mark)?;
        } else {
            match path.at(mark) {
                Ok(field) => walk.mark(&field, mark)?,
                // A price of next to nothing can make points of others that are too large to be held.
                Err(_) if mark == end => break,
                Err(fault) => return Err(fault),
            }
        }
    }
    Ok(walk.flip())
}

/// The breaks of a path ahead of its present value, outwards, and its end.
pub(super) fn marks<P: Path + ?Sized>(
    path: &P,
    direction: Direction,
) -> Result<Vec<Decimal>, Fault> {
    let start = path.start();
    let (least, most) = path.range();
    let end = match direction {
        Direction::Down => least.min(start),
        Direction::Up => most.max(start),
    };
    let is_ahead = |x: &Decimal| match direction {
        Direction::Down => *x < start && *x > end,
        Direction::Up => *x > start && *x < end,
    };
    let mut marks: Vec<Decimal> = path.breaks()?.into_iter().filter(is_ahead).collect();
    marks.push(end);
    outwards(&mut marks, direction, |mark| *mark);
    marks.dedup();
    Ok(marks)
}

pub(super) fn outwards<T>(marks: &mut [T], direction: Direction, place: impl Fn(&T) -> Decimal) {
    marks.sort_by_key(&place);
    if direction == Direction::Down {
        marks.reverse();
    }
}

impl<P: Path + ?Sized> Walk<'_, P> {
    /// Passes the open stretch up to `mark`; whether everything is found.
    fn stretch(
        &mut self,
        field: &Field,
        mark: Decimal,
        direction: Direction,
    ) -> Result<bool, Fault> {
        let from = self.last.at;
        let (low, high) = (from.min(mark), from.max(mark));
        let mut stops = Vec::new();
        for (entry, wins) in &self.watched.entries {
            let matters = |other| self.watched.matters(*wins, other);
            let found = field.stops(*entry, low, high, matters)?;
            stops.extend(found.into_iter().map(|(at, cause)| Stop {
                at,
                entry: *entry,
                cause,
            }));
        }
        stops.retain(|stop| low < stop.at && stop.at < high);
        outwards(&mut stops, direction, |stop| stop.at);
        for stop in stops {
            if stop.at != self.last.at {
                if self.open(field, stop.at)? {
                    return Ok(true);
                }
                self.last = stop;
            }
            self.closed(field, stop)?;
        }
        self.open(field, mark)
    }

    /// Passes the place `mark` itself.
    fn mark(&mut self, field: &Field, mark: Decimal) -> Result<(), Fault> {
        self.last = Stop {
            at: mark,
            cause: Cause::Step,
            ..self.last
        };
        self.closed(field, self.last)
    }

    /// Looks between the last place and the next one.
    fn open(&mut self, field: &Field, next: Decimal) -> Result<bool, Fault> {
        let last = self.last;
        let sum = last.at.checked_add(next).ok_or(Fault::Overflow)?;
        let middle = sum.checked_div(Decimal::TWO).ok_or(Fault::Overflow)?;
        self.look(field, middle, last, false)?;
        if self.must.is_some() {
            let path = self.path;
            let keys: Keys<'_> = &|entry, x| path.keys(entry, x);
            self.winners = field.winners(middle, keys)?;
            self.beyond = middle;
            return Ok(true);
        }
        Ok(false)
    }

    /// Looks at a place itself.
    fn closed(&mut self, field: &Field, stop: Stop) -> Result<(), Fault> {
        self.look(field, stop.at, stop, true)?;
        if self.must.is_some() {
            let path = self.path;
            let keys: Keys<'_> = &|entry, x| path.keys(entry, x);
            self.winners = field.winners(stop.at, keys)?;
            self.beyond = stop.at;
        }
        Ok(())
    }

    fn look(&mut self, field: &Field, x: Decimal, stop: Stop, included: bool) -> Result<(), Fault> {
        let path = self.path;
        let keys: Keys<'_> = &|entry, x| path.keys(entry, x);
        let changed = |sure: Sure| {
            for (entry, won) in &self.watched.entries {
                let changed = if *won {
                    !field.wins(*entry, x, sure.other(), keys)?
                } else {
                    field.wins(*entry, x, sure, keys)?
                };
                if changed {
                    return Ok(true);
                }
            }
            Ok(false)
        };
        let Stop { at, entry, cause } = stop;
        let found = || {
            let merits = match cause {
                Cause::Rival(rival) => merits(field, entry, rival, at),
                _ => None,
            };
            Found {
                entry,
                at: decide(at),
                included,
                cause,
                merits,
            }
        };
        if self.may.is_none() && changed(Sure::Possible)? {
            let found = found();
            self.may = Some(found);
        }
        if self.may.is_some() && self.must.is_none() && changed(Sure::Certain)? {
            let found = found();
            self.must = Some(found);
        }
        Ok(())
    }

    fn flip(self) -> Option<Flip> {
        let may = self.may?;
        let known = match &self.must {
            Some(must) if must.at == may.at => Known::Exactly,
            Some(must) => Known::UpTo(must.at),
            None => Known::Perhaps,
        };
        let (may, certain_merits) = match self.must {
            Some(must) if known == Known::Exactly => (must, None),
            Some(must) => (may, must.merits),
            None => (may, None),
        };
        Some(Flip {
            entry: may.entry,
            at: may.at,
            included: may.included,
            cause: may.cause,
            merits: may.merits,
            certain_merits,
            known,
            winners: self.winners,
            beyond: self.beyond,
        })
    }
}

/// The totals of an entry and its rival at a place.
fn merits(field: &Field, entry: usize, rival: usize, at: Decimal) -> Option<(Decimal, Decimal)> {
    let of = |entry| field.line(entry)?.merit.at(at).result().ok();
    Some((of(entry)?, of(rival)?))
}
