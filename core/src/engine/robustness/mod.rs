//! What would change the award of a lot, explained.

mod across;
mod allotted;
mod turns;
mod weights;
mod withdrawn;

pub(super) use across::Across;
use withdrawn::Withdrawn;

use super::{Room, score};
use crate::analysis::{KnownTo, Lead, Robustness, TurningPoint, WithdrawnBid};
use crate::explain::{Explained, Term, fault_problem};
use crate::model::Case;
use crate::num::{Decimal, Fault};
use crate::problem::{Problems, Rejection};
use crate::robustness::{
    Awarded, Flip, Gap, Known, NotAwarded, Seats, Shift, WeightsTold, gaps, share_ranges, shifts,
    withdrawals,
};

/// What would change the award of each lot of a case.
///
/// # Errors
///
/// A calculation without a result.
pub fn of_lots(case: &Case) -> Result<Vec<Robustness>, Rejection> {
    let mut problems = Problems::default();
    let factors = super::factors(&case.procurement);
    let across = Across::of(case, &factors, &mut problems);
    let lots = case.procurement.lots.iter().enumerate();
    let found: Vec<Option<Robustness>> = lots
        .map(|(index, lot)| {
            let pointer = format!("/procurement/lots/{index}");
            let told = across.as_ref().and_then(|across| across.robustness(index));
            if told.is_some() {
                return told;
            }
            let room = Room::new(case, lot, &pointer, &factors, false);
            robustness(&room, &pointer, &mut problems)
        })
        .collect();
    problems.into_result(())?;
    Ok(found.into_iter().flatten().collect())
}

/// What would change the award of the lot at `pointer`, which depends on no other.
pub(super) fn robustness(
    room: &Room<'_>,
    pointer: &str,
    problems: &mut Problems,
) -> Option<Robustness> {
    let seats = Seats::of(room.lot.framework.as_ref());
    let several_of_one = room.has_several_of_one();
    if several_of_one && seats.are_several() {
        return Some(nothing(NotAwarded::SeveralSolutions));
    }
    let settled = room.settled();
    if score::is_open(&settled) {
        return Some(nothing(NotAwarded::Open));
    }
    let measured = room.measured(&settled, problems);
    let terms = score::terms(room, pointer, problems)?;
    let entries = score::entries(room, &settled, &measured);
    let scores = score::scored(room, &settled, &terms, &entries, problems)?;
    let awarded = match Awarded::of(&terms, &entries, scores, seats) {
        Ok(awarded) => awarded,
        Err(reason) => return Some(nothing(reason)),
    };
    let found = Answers {
        room,
        awarded: &awarded,
    }
    .robustness();
    let found = found.map(|found| {
        if several_of_one {
            with_bidders(found, room)
        } else {
            found
        }
    });
    found
        .map_err(|fault| problems.push(fault_problem(fault, pointer, "robustness")))
        .ok()
}

/// The same with what changes when a bid is withdrawn on which another of its bidder depends, or a bidder is.
fn with_bidders(found: Robustness, room: &Room<'_>) -> Robustness {
    let mut lots = room.case.procurement.lots.iter();
    let index = lots.position(|lot| lot.id == room.lot.id);
    let case = withdrawn::alone(room.case, index.unwrap_or_default());
    let withdrawn = Withdrawn::of(&case);
    Robustness {
        withdrawals: withdrawn.bids(0),
        withdrawn_bidders: withdrawn.bidders(0),
        ..found
    }
}

/// Nothing to say, and why.
fn nothing(reason: NotAwarded) -> Robustness {
    Robustness {
        not_awarded: Some(reason),
        winner: None,
        suppliers: Vec::new(),
        leads: Vec::new(),
        weights: None,
        shares: Vec::new(),
        shifts: Vec::new(),
        criteria: Vec::new(),
        withdrawals: Vec::new(),
        withdrawn_bidders: Vec::new(),
        not_examined: None,
    }
}

/// What the answers are written from.
struct Answers<'a> {
    room: &'a Room<'a>,
    awarded: &'a Awarded<'a>,
}

impl Answers<'_> {
    fn robustness(&self) -> Result<Robustness, Fault> {
        let gaps = gaps(self.awarded)?;
        // What cannot be told of weights leaves the rest to be told.
        let found =
            share_ranges(self.awarded).and_then(|shares| Ok((shares, shifts(self.awarded)?)));
        let told = found.as_ref().map_or(WeightsTold::NotKnown, |_| {
            WeightsTold::of(self.awarded.terms)
        });
        let (shares, mut shifts) = found.unwrap_or_default();
        let size = |shift: &Shift| shift.moved.as_ref().map(|moved| moved.share);
        shifts.sort_by_key(|shift| (size(shift).is_none(), size(shift)));
        let several = self.awarded.seats.are_several();
        Ok(Robustness {
            not_awarded: None,
            winner: (!several).then(|| self.bid(self.awarded.last())),
            suppliers: if several {
                self.bids(&self.awarded.winners)
            } else {
                Vec::new()
            },
            leads: gaps.iter().map(|gap| self.lead(gap)).collect(),
            weights: Some(told),
            shares: shares.iter().map(|range| self.interval(range)).collect(),
            shifts: shifts.iter().map(|shift| self.shift(shift)).collect(),
            criteria: self.criteria(),
            withdrawals: withdrawals(self.awarded)
                .into_iter()
                .map(|withdrawal| WithdrawnBid {
                    bid: self.bid(withdrawal.entry),
                    winners: self.bids(&withdrawal.winners),
                })
                .collect(),
            withdrawn_bidders: Vec::new(),
            not_examined: None,
        })
    }

    fn bid(&self, entry: usize) -> String {
        self.room.bidder_of(entry)
    }

    fn bids(&self, entries: &[usize]) -> Vec<String> {
        entries.iter().map(|entry| self.bid(*entry)).collect()
    }

    /// Whether the greatest total wins, which is points then.
    fn by_points(&self) -> bool {
        self.room.lot.method.greatest_wins()
    }

    /// The unit of a total, and of what a criterion brings to it.
    fn unit(&self) -> &str {
        if self.by_points() {
            "points"
        } else {
            self.room.currency()
        }
    }

    /// The name of a threshold: its criterion or group, or the lot.
    fn threshold(&self, criterion: Option<usize>) -> &str {
        criterion.map_or(self.room.lot.id.as_str(), |index| {
            self.room.criterion_id(index)
        })
    }

    fn lead(&self, gap: &Gap) -> Lead {
        let total = |symbol, value: Decimal, entry| {
            Term::new(symbol, value)
                .in_unit(self.unit())
                .named(self.bid(entry))
        };
        let (own, other) = gap.totals;
        let first = || total("T", own, self.awarded.last());
        let inputs = vec![first(), total("T0", other, gap.rival)];
        Lead {
            bid: self.bid(gap.rival),
            lead: Explained::new(
                gap.lead,
                self.unit(),
                if gap.lead < Decimal::ZERO {
                    "robustness.lead_in_corridor"
                } else {
                    "robustness.lead"
                },
                inputs,
            ),
            relative: gap.relative.map(|relative| {
                let inputs = vec![Term::new("d", gap.lead).in_unit(self.unit()), first()];
                Explained::new(relative, "1", "robustness.relative_lead", inputs)
            }),
            decided_by: gap.decided_by.and_then(|index| {
                let lot = self.room.lot;
                let ties = lot.method.tie_breaks(&lot.policies);
                Some(ties.get(index)?.name(&lot.criteria))
            }),
            within_rounding: gap.within_rounding,
        }
    }

    /// A value with what is known of it; `explained` gets whether it is the value of certainty.
    fn turning_point(
        &self,
        flip: &Flip,
        explained: impl Fn(Decimal, bool) -> Explained,
    ) -> TurningPoint {
        let (known, certain) = known(flip.known);
        TurningPoint {
            value: explained(flip.at, false),
            known,
            certain: certain.map(|value| explained(value, true)),
            included: flip.included,
            winners: self.bids(&flip.winners),
            other_lots: Vec::new(),
        }
    }
}

/// A value at which a rule or a range has a step.
fn stepped(value: Decimal, unit: &str) -> Explained {
    let inputs = vec![Term::new("g", value).in_unit(unit)];
    Explained::new(value, unit, "robustness.value_at_step", inputs)
}

fn negated(value: Decimal) -> Decimal {
    Decimal::ZERO.checked_sub(value).unwrap_or(value)
}

fn known(known: Known) -> (KnownTo, Option<Decimal>) {
    match known {
        Known::Exactly => (KnownTo::Exactly, None),
        Known::UpTo(value) => (KnownTo::WithinBounds, Some(value)),
        Known::Perhaps => (KnownTo::Perhaps, None),
    }
}
