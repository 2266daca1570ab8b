//! Where a changed measure, or changed points, turn the award.

use super::awarded::Awarded;
use super::change::{Change, Changed};
use super::corridor::walk_corridor;
use super::measured::{rounded_range, step};
use super::relisted::{Relisted, moves_shortlist};
use super::walk::{Direction, Flip, Path, Watched, walk};
use crate::model::{Better, Method, ReferenceSet, Rule, SlopeByBids};
use crate::num::{Decimal, Fault, Rounding, decide};

/// What changes the award when the measure of a bid for a criterion changes, or its points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// The entry.
    pub entry: usize,
    /// Index of the criterion.
    pub criterion: usize,
    /// What is changed of it.
    pub changed: Changed,
    /// What it is now.
    pub now: Decimal,
    /// The first change on the way down, and on the way up.
    pub flips: [Option<Flip>; 2],
    /// Where on the way to each the award already changes, before this bid wins or no longer does.
    pub earlier: [Option<Flip>; 2],
}

/// For a bid that wins: where it no longer does; for a rival: where it comes to win. Measures go no further
/// than `range`, and points no further than the rule can give.
///
/// A better measure lowers or leaves the points of every other bid, and a worse one raises or leaves
/// them; so only one way is tried. Both are where a slope, a median or the highest follows the measure, where the rule rewards neither, where ties go to the lower
/// measure though the rule rewards the higher, where a starting amount has a threshold, and where a
/// shortlist follows the number, where a method multiplies a price by what may be below zero, and where a
/// corridor below the best moves with it.
///
/// # Errors
///
/// The fault of a number that is not known to the decimals that are decided by; none where the entry
/// has nothing to change.
pub fn turn(
    awarded: &Awarded<'_>,
    entry: usize,
    criterion: usize,
    changed: Changed,
    range: (Decimal, Decimal),
) -> Option<Result<Turn, Fault>> {
    let rounding = awarded.stages().measure;
    let rounding = rounding.filter(|_| changed == Changed::Measure);
    let range = rounding.map_or(range, |rounding| rounded_range(range, rounding));
    let change = Change::of(awarded, entry, criterion, changed, range)?;
    let retakes = retakes_references(awarded, &change);
    let is_amount = awarded.terms.method.is_amount(criterion);
    // What a lower price is multiplied or divided by may be below zero: points above the top of the
    // scale, or quality below nothing.
    let method = &awarded.terms.method;
    let may_turn_round = matches!(
        method,
        Method::QualityPercent { .. } | Method::PricePerQuality { .. }
    );
    let better = match changed {
        _ if is_amount && (may_turn_round || awarded.terms.has_thresholds()) => {
            Some(Better::Neither)
        }
        _ if is_amount => Some(Better::Lower),
        Changed::Points => Some(Better::Higher),
        Changed::Measure => match change.scored.rule.rewards() {
            _ if moves_either_way(&change.scored.rule) => Some(Better::Neither),
            Some(Better::Lower) => Some(Better::Lower),
            _ if change.measure_breaks_ties() => Some(Better::Neither),
            better => better,
        },
    };
    let wins = awarded.wins(entry);
    let watched = Watched::one(awarded, entry);
    let relists = moves_shortlist(awarded.terms, criterion, changed);
    let corridor = awarded.terms.method.corridor();
    let better = if relists || corridor.is_some() {
        Some(Better::Neither)
    } else {
        better
    };
    // Within a corridor who wins is asked at each place, and so what the others are compared with there.
    let remakes = relists || (retakes && corridor.is_some());
    let retakes = retakes && corridor.is_none();
    let path: Box<dyn Path + '_> = if remakes {
        Box::new(Relisted::of(change, changed))
    } else {
        Box::new(change)
    };
    let again = || {
        let change = Change::of(awarded, entry, criterion, changed, range);
        change.map(|change| Relisted::of(change, changed))
    };
    let find = |watched: &Watched, direction| match corridor {
        Some(corridor) => walk_corridor(path.as_ref(), corridor.share, watched, direction),
        None => first(path.as_ref(), watched, direction, rounding),
    };
    let go = |direction| {
        let is_tried = match (better, direction) {
            (None, _) => false,
            (Some(Better::Neither), _) => true,
            (Some(Better::Lower), direction) => (direction == Direction::Down) != wins,
            (Some(Better::Higher), direction) => (direction == Direction::Up) != wins,
        };
        if !is_tried {
            return Ok(None);
        }
        let Some(mut flip) = find(&watched, direction)? else {
            return Ok(None);
        };
        if retakes && !flip.winners.is_empty() {
            flip.winners = again().map_or(Ok(Vec::new()), |again| again.winners(flip.beyond))?;
        }
        Ok(Some(flip))
    };
    // What the winner loses is the award itself.
    let asks_award = !wins || awarded.seats.are_several();
    let before = |flip: &Option<Flip>, direction| {
        let Some(flip) = flip.as_ref().filter(|_| asks_award) else {
            return Ok(None);
        };
        let award = Watched::award(awarded);
        let change = if retakes {
            first(&again().ok_or(Fault::Unread)?, &award, direction, rounding)?
        } else {
            find(&award, direction)?
        };
        Ok(change.and_then(|change| change.before(flip.at, direction)))
    };
    let found = || {
        let flips = [go(Direction::Down)?, go(Direction::Up)?];
        let [down, up] = &flips;
        let earlier = [before(down, Direction::Down)?, before(up, Direction::Up)?];
        Ok(Turn {
            entry,
            criterion,
            changed,
            now: decide(path.start()),
            flips,
            earlier,
        })
    };
    Some(found())
}

/// The first change on a path, at a measure that there can be.
fn first<P: Path + ?Sized>(
    path: &P,
    watched: &Watched,
    direction: Direction,
    rounding: Option<Rounding>,
) -> Result<Option<Flip>, Fault> {
    match (walk(path, watched, direction)?, rounding) {
        (Some(flip), Some(rounding)) => step(path, watched, flip, direction, rounding),
        (flip, _) => Ok(flip),
    }
}

/// Whether a better measure can raise the points of others: it changes a slope, a median or a highest.
const fn moves_either_way(rule: &Rule) -> bool {
    matches!(
        rule,
        Rule::SlopeByBids {
            slope: SlopeByBids::Span { .. },
            ..
        } | Rule::Graduated { .. }
            | Rule::RatioToHighest { .. }
    )
}

/// Whether a bid that misses a threshold through the change is no longer compared with, so that others have
/// other points.
fn retakes_references(awarded: &Awarded<'_>, change: &Change<'_>) -> bool {
    let terms = awarded.terms;
    let mut criteria = terms.criteria.iter();
    terms.policies.reference_set == ReferenceSet::Admitted
        && terms.has_thresholds()
        && change.scored.rule.compares().is_empty()
        && criteria.any(|criterion| {
            let scored = criterion.scored.as_ref();
            scored.is_some_and(|scored| !scored.rule.compares().is_empty())
        })
}
