//! The least part of the weight that has to be moved from some criteria to others to change the award.

use std::cmp::{Ordering, Reverse};

use super::awarded::{Awarded, band};
use super::total::Total;
use super::walk::Known;
use super::weight::reference_groups;
use crate::award::{Contender, Score, rank, weighted};
use crate::num::{Decimal, Exact, Fault, Scalar, decide, sum};

/// What is moved of the weights.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shift {
    /// The bid that wins now: of several suppliers the one for which the least has to be moved.
    pub winner: usize,
    /// What it falls behind or below.
    pub against: Against,
    /// The lead of the winner in the total, or in points over a threshold.
    pub lead: Decimal,
    /// What is moved, as a share of the whole; none where no weights change the award so.
    pub moved: Option<Moved>,
}

/// What the winner falls behind or below.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Against {
    /// The rival with this entry.
    Rival(usize),
    /// The threshold of this group, or of the total.
    Threshold(Option<usize>),
}

/// The weight that is moved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// How much, as a share of the whole; where a declared rounding leaves that open, how much
    /// certainly does not change the award.
    pub share: Decimal,
    /// From which criteria how much is taken.
    pub from: Vec<(usize, Decimal)>,
    /// The criterion that gets it.
    pub to: usize,
    /// By how much the winner would lead if each of the criteria named had the whole.
    pub leads: Vec<(usize, Decimal)>,
    /// Whether the award is changed at this very share, or only beyond.
    pub included: bool,
    /// Whether the share is exact.
    pub known: Known,
}

/// The least part of the weight that has to be moved until a bid that wins is behind each rival, or below
/// a threshold that depends on weights; none where nothing is weighed, within a corridor, after a shortlist, and where weights
/// decide which bids the others are compared with.
///
/// # Formula
///
/// ```text
/// minimise    m = Σ max(0, s(i) − s'(i))
/// subject to  Σ s'(i) · d(i) ≤ 0,  Σ s'(i) = 1,  s'(i) ≥ 0
/// ```
///
/// where `s` are the shares of the criteria, `s'` the changed ones and `d(i)` the lead that the winner
/// would have if criterion `i` had the whole: in its points, where they are added up. All that is moved goes to the criterion with the least `d`, and is
/// taken from those with the greatest `d` first: moving a part `m(i)` from `i` to `k` lowers the lead
/// by `m(i) · (d(i) − d(k))`, and no other move lowers it by more.
///
/// # Errors
///
/// The fault of a number that is not known to the decimals that are decided by.
pub fn shifts(awarded: &Awarded<'_>) -> Result<Vec<Shift>, Fault> {
    let mut shifts = Vec::new();
    if awarded.terms.shares.is_empty()
        || awarded.terms.method.corridor().is_some()
        || awarded.terms.policies.shortlist.is_some()
        || !reference_groups(awarded.terms).is_empty()
    {
        return Ok(shifts);
    }
    let counts = awarded.weighed().count();
    let of_weighted = band(awarded.stages().weighted) * Exact::exact(Decimal::from(counts));
    let of_total = |entry: usize| {
        let of_points = Total::of(awarded, entry, usize::MAX);
        let of_points = of_points.map_or(of_weighted, |total| total.band(of_weighted));
        of_points + band(awarded.stages().total)
    };
    let points = |score: &Score, leaf: usize| Some(score.points.get(leaf)?.as_ref()?.exact);
    // The total if the criterion had the whole: of such totals every other is a sum by the shares.
    let merit = |entry: usize, score: &Score, leaf: usize| {
        let points = points(score, leaf)?;
        match Total::of(awarded, entry, usize::MAX) {
            Some(total) => total.at_quality(points),
            None => Some(points),
        }
    };
    let groups = awarded.terms.criteria.iter().enumerate();
    let groups = groups.filter(|(_, criterion)| criterion.scored.is_none());
    let thresholds = groups
        .filter_map(|(index, group)| Some((Some(index), group.minimum_points?)))
        .chain(awarded.terms.minimum_total().map(|minimum| (None, minimum)));
    let thresholds: Vec<(Option<usize>, Decimal)> = thresholds.collect();
    let rivals: Vec<usize> = awarded
        .rivals
        .iter()
        .copied()
        .chain(awarded.below())
        .collect();
    for rival in &rivals {
        let Some(score) = awarded.score(*rival) else {
            continue;
        };
        let shift = least_of(awarded, |entry, winner| {
            let both = of_total(entry) + of_total(*rival);
            let leads = awarded.weighed().map(|leaf| {
                let other = merit(*rival, score, leaf)?;
                Some((leaf, merit(entry, winner, leaf)? - other))
            });
            let Some(leads) = leads.collect::<Option<Vec<_>>>() else {
                return Ok(None);
            };
            let ties_to_winner = wins_tie(awarded, entry, *rival);
            let pair = (entry, Against::Rival(*rival));
            least(awarded, pair, &leads, both, !ties_to_winner).map(Some)
        })?;
        let Some(mut shift) = shift else { continue };
        if let Some(moved) = &mut shift.moved {
            for (group, minimum) in &thresholds {
                // A rival that falls below a threshold wins nothing; more may have to be moved.
                if falls(awarded, score, moved, *group, *minimum)? {
                    moved.known = Known::Perhaps;
                }
            }
        }
        let is_open = shift.moved.as_ref().map(|moved| moved.known) == Some(Known::Perhaps);
        if is_open && !score.below.is_empty() {
            for missed in &score.below {
                let against = (shift.winner, *rival);
                let until =
                    until_reached(awarded, against, score, (missed.criterion, missed.required))?;
                shift = further(shift, until);
            }
        }
        shifts.push(shift);
    }
    for (group, minimum) in thresholds.iter().copied() {
        let inside = |leaf| group.is_none_or(|group| awarded.is_in(leaf, group));
        let states_quality = awarded.terms.method.states_quality();
        let band = if group.is_some() || states_quality {
            of_weighted
        } else {
            of_weighted + band(awarded.stages().total)
        };
        shifts.extend(least_of(awarded, |entry, winner| {
            let leads = awarded.weighed().map(|leaf| {
                Some(if inside(leaf) {
                    (leaf, points(winner, leaf)? - Exact::exact(minimum))
                } else {
                    (leaf, Exact::zero())
                })
            });
            let Some(leads) = leads.collect::<Option<Vec<_>>>() else {
                return Ok(None);
            };
            let pair = (entry, Against::Threshold(group));
            least(awarded, pair, &leads, band, false).map(Some)
        })?);
    }
    Ok(shifts)
}

/// The least shift with which a rival that is below a threshold reaches it, rounding aside; before, it cannot win.
fn until_reached(
    awarded: &Awarded<'_>,
    (winner, rival): (usize, usize),
    score: &Score,
    (group, minimum): (Option<usize>, Decimal),
) -> Result<Shift, Fault> {
    let leads = awarded.weighed().filter_map(|leaf| {
        let points = score.points.get(leaf)?.as_ref()?.exact;
        let inside = group.is_none_or(|group| awarded.is_in(leaf, group));
        let missing = inside.then(|| Exact::exact(minimum) - points);
        Some((leaf, missing.unwrap_or_else(Exact::zero)))
    });
    let leads: Vec<(usize, Exact)> = leads.collect();
    let pair = (winner, Against::Rival(rival));
    let mut shift = least(awarded, pair, &leads, Exact::zero(), true)?;
    if let Some(moved) = &mut shift.moved {
        moved.known = Known::Perhaps;
        moved.included = false;
    }
    Ok(shift)
}

/// The shift of two that both have to be made of which more is moved.
fn further(one: Shift, other: Shift) -> Shift {
    let order = |shift: &Shift| {
        let share = shift.moved.as_ref().map(|moved| moved.share);
        (share.is_none(), share)
    };
    if order(&other) > order(&one) {
        other
    } else {
        one
    }
}

/// The least shift of those of the bids that win.
fn least_of(
    awarded: &Awarded<'_>,
    shift: impl Fn(usize, &Score) -> Result<Option<Shift>, Fault>,
) -> Result<Option<Shift>, Fault> {
    let mut least: Option<Shift> = None;
    for entry in &awarded.winners {
        let Some(found) = awarded.score(*entry).map(|score| shift(*entry, score)) else {
            continue;
        };
        let size = |shift: &Shift| shift.moved.as_ref().map(|moved| moved.share);
        let order = |shift: &Shift| (size(shift).is_none(), size(shift));
        if let Some(found) = found?
            && least
                .as_ref()
                .is_none_or(|least| order(&found) < order(least))
        {
            least = Some(found);
        }
    }
    Ok(least)
}

/// Whether a bid misses the threshold of a group, or of the total, once weight is moved.
fn falls(
    awarded: &Awarded<'_>,
    score: &Score,
    moved: &Moved,
    group: Option<usize>,
    minimum: Decimal,
) -> Result<bool, Fault> {
    let mut slack = Exact::zero();
    for leaf in awarded.weighed() {
        let points = score.points.get(leaf).copied().flatten();
        let inside = group.is_none_or(|group| awarded.is_in(leaf, group));
        let Some(points) = points.filter(|_| inside) else {
            continue;
        };
        let mut share = weighted(Exact::one(), awarded.terms.share(leaf));
        for (from, taken) in &moved.from {
            if *from == leaf {
                share = share - Exact::exact(*taken);
            }
        }
        if leaf == moved.to {
            share = share + Exact::exact(moved.share);
        }
        slack = slack + share * (points.exact - Exact::exact(minimum));
    }
    Ok(slack.sign()? == Ordering::Less)
}

/// Whether the winner is before the rival where both have the same total.
fn wins_tie(awarded: &Awarded<'_>, winner: usize, rival: usize) -> bool {
    let contenders = [winner, rival].map(|entry| Contender {
        bid: entry,
        total: Decimal::ZERO,
        ties: awarded.keys(entry),
    });
    let places = rank(contenders.to_vec()).places;
    let first = places.first().map(|first| first.bids.as_slice());
    first == Some(&[winner])
}

fn least(
    awarded: &Awarded<'_>,
    (winner, against): (usize, Against),
    leads: &[(usize, Exact)],
    band: Exact,
    included: bool,
) -> Result<Shift, Fault> {
    let shared = |(leaf, lead): &(usize, Exact)| weighted(*lead, awarded.terms.share(*leaf));
    let lead = sum(leads.iter().map(shared));
    let is_exact = band.result()?.is_zero();
    let until = moved(awarded, leads, lead, band)?;
    let Some((_, lowest)) = leads
        .iter()
        .min_by_key(|(_, lead)| lead.result().map(decide))
    else {
        return Err(Fault::Overflow);
    };
    // The last criterion may bring the lead to the level and no further.
    let passes = lowest.less(band)?;
    let included = included && is_exact;
    let moved = match until.filter(|_| passes || included) {
        None => None,
        Some((share, from, to)) => {
            let beyond = moved(awarded, leads, lead, -band)?;
            let known = match beyond {
                _ if is_exact => Known::Exactly,
                Some((share, ..)) => Known::UpTo(share),
                None => Known::Perhaps,
            };
            let named = leads
                .iter()
                .filter(|(leaf, _)| *leaf == to || from.iter().any(|(one, _)| one == leaf))
                .map(|(leaf, lead)| Ok((*leaf, decide(lead.result()?))));
            let leads = named.collect::<Result<Vec<_>, Fault>>()?;
            Some(Moved {
                share,
                from,
                to,
                leads,
                included,
                known,
            })
        }
    };
    Ok(Shift {
        winner,
        against,
        lead: decide(lead.result()?),
        moved,
    })
}

/// How much is moved from which criteria to which until the lead is `level`.
type Moves = Option<(Decimal, Vec<(usize, Decimal)>, usize)>;

fn moved(
    awarded: &Awarded<'_>,
    leads: &[(usize, Exact)],
    lead: Exact,
    level: Exact,
) -> Result<Moves, Fault> {
    let mut decided = Vec::with_capacity(leads.len());
    for (leaf, lead) in leads {
        decided.push((decide(lead.result()?), *leaf, *lead));
    }
    let Some((_, to, least)) = decided
        .iter()
        .copied()
        .min_by_key(|(lead, leaf, _)| (*lead, *leaf))
    else {
        return Ok(None);
    };
    decided.sort_by_key(|(lead, leaf, _)| (Reverse(*lead), *leaf));
    let mut left = lead - level;
    let mut total = Exact::zero();
    let mut from = Vec::new();
    for (_, leaf, lead) in decided {
        if decide(left.result()?) <= Decimal::ZERO {
            break;
        }
        let gain = lead - least;
        if decide(gain.result()?) <= Decimal::ZERO {
            break;
        }
        let share = weighted(Exact::one(), awarded.terms.share(leaf));
        let needed = left / gain;
        let taken = share.smaller(needed);
        let amount = decide(taken.result()?);
        if amount.is_zero() {
            continue;
        }
        from.push((leaf, amount));
        total = total + taken;
        left = left - taken * gain;
    }
    let reached = decide(left.result()?) <= Decimal::ZERO;
    reached
        .then(|| Ok((decide(total.result()?), from, to)))
        .transpose()
}
