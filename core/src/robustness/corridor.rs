//! A changed number where the bids within a corridor below the best quotient are ordered by something else.

use std::cmp::Ordering;

use super::field::{Cause, Field, Keys};
use super::walk::{Direction, Flip, Known, Path, Watched, marks};
use crate::award::{Contender, TieKey, corridor_from, rank};
use crate::num::{Decimal, Exact, Fault, Scalar, decide};

/// The most bids for the award to be made at each place where it may change.
pub(super) const MOST_BIDS: usize = 40;

/// A place on the way, and what happens there.
#[derive(Clone, Copy)]
struct Stop {
    at: Decimal,
    cause: Cause,
}

/// The first place from the present value in a direction where the award changes for what is watched.
///
/// Who is in the corridor changes where a quotient is the part `1 − x` of the best, and the order in it where
/// what decides there, or a tie break, is the same for two bids. The award is made at each of these places and
/// between them.
///
/// # Errors
///
/// The fault of a number that cannot be calculated to the decimals that are decided by.
pub(super) fn walk_corridor(
    path: &dyn Path,
    share: Decimal,
    watched: &Watched,
    direction: Direction,
) -> Result<Option<Flip>, Fault> {
    let start = path.start();
    let corridor = Corridor {
        path,
        share,
        watched,
    };
    let mut last = Stop {
        at: start,
        cause: Cause::Present,
    };
    let marks = marks(path, direction)?;
    let end = marks.last().copied();
    for mark in marks {
        if mark == last.at {
            continue;
        }
        let (low, high) = (last.at.min(mark), last.at.max(mark));
        let field = path.between(low, high)?;
        for stop in corridor.stops(&field, (last.at, mark))? {
            let sum = last.at.checked_add(stop.at).ok_or(Fault::Overflow)?;
            let middle = sum.checked_div(Decimal::TWO).ok_or(Fault::Overflow)?;
            if let Some(flip) = corridor.flip(&field, last, middle)? {
                return Ok(Some(flip));
            }
            let there = if stop.at == mark && !path.is_continuous(mark) {
                path.at(mark)
            } else {
                Ok(field.clone())
            };
            let flip = there.and_then(|field| corridor.flip(&field, stop, stop.at));
            match flip {
                Ok(Some(flip)) => return Ok(Some(flip)),
                Ok(None) => {}
                // A price of next to nothing can make quotients that are too large to be held.
                Err(_) if Some(stop.at) == end => return Ok(None),
                Err(fault) => return Err(fault),
            }
            last = stop;
        }
    }
    Ok(None)
}

/// A corridor on the way.
struct Corridor<'a> {
    path: &'a dyn Path,
    share: Decimal,
    watched: &'a Watched,
}

impl Corridor<'_> {
    /// The change after the last place, if the award is another at `x`.
    fn flip(&self, field: &Field, last: Stop, x: Decimal) -> Result<Option<Flip>, Fault> {
        let winners = self.winners(field, x)?;
        let Some(entry) = self.watched.differing(&winners, field.seats) else {
            return Ok(None);
        };
        let cause = match last.cause {
            // At an end of the way no root lies beside it.
            Cause::Present | Cause::Step => self.edge_at(field, last.at)?.unwrap_or(last.cause),
            cause => cause,
        };
        let merits = match cause {
            Cause::Rival(rival) => Some((entry, rival)),
            Cause::Corridor(bid, best) => Some((bid, best)),
            _ => None,
        };
        let merit = |entry| decided(field, entry, last.at).ok().flatten();
        Ok(Some(Flip {
            entry,
            at: decide(last.at),
            included: last.at == x,
            cause,
            merits: merits.and_then(|(one, other)| merit(one).zip(merit(other))),
            certain_merits: None,
            known: Known::Exactly,
            winners,
            beyond: x,
        }))
    }

    /// Who wins at `x`: the best of the corridor by what decides there and the tie breaks, and by quotients below it.
    fn winners(&self, field: &Field, x: Decimal) -> Result<Vec<usize>, Fault> {
        let mut totals = Vec::with_capacity(field.lines.len());
        for line in &field.lines {
            if line.is_certainly_in(x)? {
                totals.push((line.entry, decide(line.merit.at(x).result()?)));
            }
        }
        let Some(best) = totals.iter().map(|(_, total)| *total).max() else {
            return Ok(Vec::new());
        };
        let least = decide(corridor_from(Exact::exact(best), self.share).result()?);
        let keys: Keys<'_> = &|entry, x| self.path.keys(entry, x);
        let several = field.seats.are_several();
        let counts = |total: &Decimal| several || *total >= least;
        let contenders = totals.into_iter().filter(|(_, total)| counts(total));
        let contenders = contenders.map(|(bid, total)| {
            let mut ties = keys(bid, x);
            let is_near = total >= least;
            if let Some(deciding) = ties.first_mut().filter(|_| !is_near) {
                *deciding = TieKey::Number(Decimal::ZERO);
            }
            let total = if is_near { best } else { total };
            Contender {
                bid,
                total: Decimal::ZERO.checked_sub(total).unwrap_or(total),
                ties,
            }
        });
        Ok(field.seats.taken(&rank(contenders.collect()).places))
    }

    /// The part of the best quotient down to which bids are in the corridor.
    fn kept(&self) -> Exact {
        corridor_from(Exact::one(), self.share)
    }

    /// The bid that just is in the corridor at `x`, if there is one.
    fn edge_at(&self, field: &Field, x: Decimal) -> Result<Option<Cause>, Fault> {
        for line in &field.lines {
            for best in field.lines.iter().filter(|best| best.entry != line.entry) {
                let above = line.merit.minus(best.merit.times(self.kept()));
                let is_edge = above.against(Exact::zero(), x)? == Ordering::Equal;
                if is_edge && is_best(field, best.entry, x)? {
                    return Ok(Some(Cause::Corridor(line.entry, best.entry)));
                }
            }
        }
        Ok(None)
    }

    /// The places strictly between two where the award may change, outwards, and the second of them.
    fn stops(&self, field: &Field, (from, to): (Decimal, Decimal)) -> Result<Vec<Stop>, Fault> {
        let (low, high) = (from.min(to), from.max(to));
        let mut stops = Vec::new();
        let mut add = |roots: Vec<Decimal>, cause| {
            stops.extend(roots.into_iter().map(|at| Stop { at, cause }));
        };
        let kept = self.kept();
        let zero = Exact::zero();
        for line in &field.lines {
            for hurdle in &line.hurdles {
                let cause = Cause::RivalThreshold(line.entry, hurdle.criterion);
                add(hurdle.slack.roots(zero, low, high)?, cause);
            }
            for best in field.lines.iter().filter(|best| best.entry != line.entry) {
                let above = line.merit.minus(best.merit.times(kept));
                let roots = above.roots(zero, low, high)?;
                let mut edges = Vec::new();
                for at in roots {
                    if is_best(field, best.entry, at)? {
                        edges.push(at);
                    }
                }
                add(edges, Cause::Corridor(line.entry, best.entry));
                // Below the corridor, where several win, quotients decide.
                if field.seats.are_several() && line.entry < best.entry {
                    let lead = line.merit.minus(best.merit);
                    add(lead.roots(zero, low, high)?, Cause::Step);
                }
            }
        }
        add(self.path.at_par(low, high)?, Cause::Deciding);
        stops.retain(|stop| low < stop.at && stop.at < high);
        stops.sort_by(|one, other| {
            if from < to {
                one.at.cmp(&other.at)
            } else {
                other.at.cmp(&one.at)
            }
        });
        stops.dedup_by_key(|stop| stop.at);
        stops.push(Stop {
            at: to,
            cause: Cause::Step,
        });
        Ok(stops)
    }
}

/// Whether no bid has a greater quotient at `x`.
fn is_best(field: &Field, entry: usize, x: Decimal) -> Result<bool, Fault> {
    let Some(own) = decided(field, entry, x)? else {
        return Ok(false);
    };
    for line in &field.lines {
        if decided(field, line.entry, x)? > Some(own) && line.is_certainly_in(x)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn decided(field: &Field, entry: usize, x: Decimal) -> Result<Option<Decimal>, Fault> {
    let line = field.line(entry);
    line.map(|line| Ok(decide(line.merit.at(x).result()?)))
        .transpose()
}
