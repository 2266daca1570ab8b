//! What would change the award of a lot, explained.

use super::{Room, allocation, range, score};
use crate::analysis::{
    BidTurns, CriterionTurns, KnownTo, Lead, Robustness, ShareInterval, TurnOutcome, TurningPoint,
    Turns, WeightShift, WithdrawnBid,
};
use crate::explain::{Explained, Term, fault_problem};
use crate::model::{Case, Criterion, Rule, Scored};
use crate::num::{Decimal, Fault, decide};
use crate::problem::{Problems, Rejection};
use crate::robustness::{
    Against, Awarded, Cause, Changed, Flip, Gap, Known, Moved, NotAwarded, ShareEnd, ShareRange,
    Shift, Turn, gaps, share_ranges, shifts, turn, withdrawals,
};

/// What would change the award of each lot of a case.
///
/// # Errors
///
/// A calculation without a result.
pub fn of_lots(case: &Case) -> Result<Vec<Robustness>, Rejection> {
    let mut problems = Problems::default();
    let factors = super::factors(&case.procurement);
    let lots = case.procurement.lots.iter().enumerate();
    let found: Vec<Option<Robustness>> = lots
        .map(|(index, lot)| {
            let pointer = format!("/procurement/lots/{index}");
            let room = Room::new(case, lot, &pointer, &factors, false);
            robustness(&room, &pointer, &mut problems)
        })
        .collect();
    problems.into_result(())?;
    Ok(found.into_iter().flatten().collect())
}

/// What would change the award of the lot at `pointer`.
pub(super) fn robustness(
    room: &Room<'_>,
    pointer: &str,
    problems: &mut Problems,
) -> Option<Robustness> {
    if let Some(reason) = allocation::beyond_the_first_place(room) {
        return Some(nothing(reason));
    }
    if room.has_several_of_one() {
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
    let awarded = match Awarded::of(&terms, &entries, scores) {
        Ok(awarded) => awarded,
        Err(reason) => return Some(nothing(reason)),
    };
    let found = Answers {
        room,
        awarded: &awarded,
    }
    .robustness();
    found
        .map_err(|fault| problems.push(fault_problem(fault, pointer, "robustness")))
        .ok()
}

/// Nothing to say, and why.
fn nothing(reason: NotAwarded) -> Robustness {
    Robustness {
        not_awarded: Some(reason),
        winner: None,
        leads: Vec::new(),
        shares: Vec::new(),
        shifts: Vec::new(),
        criteria: Vec::new(),
        withdrawals: Vec::new(),
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
        let shares = share_ranges(self.awarded)?;
        let mut shifts = shifts(self.awarded)?;
        let size = |shift: &Shift| shift.moved.as_ref().map(|moved| moved.share);
        shifts.sort_by_key(|shift| (size(shift).is_none(), size(shift)));
        Ok(Robustness {
            not_awarded: None,
            winner: Some(self.bid(self.awarded.winner)),
            leads: gaps.iter().map(|gap| self.lead(gap)).collect(),
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
        let first = || total("T", own, self.awarded.winner);
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

    fn interval(&self, range: &ShareRange) -> ShareInterval {
        let (weights, sums) = self.awarded.terms.share(range.criterion);
        let inputs = vec![Term::new("w", weights), Term::new("W", sums)];
        let [lower, upper] = &range.ends;
        ShareInterval {
            criterion: self.room.criterion_id(range.criterion).to_owned(),
            share: Explained::new(range.share, "1", "robustness.share", inputs),
            lower: lower.as_ref().map(|end| self.share_end(end)),
            upper: upper.as_ref().map(|end| self.share_end(end)),
        }
    }

    fn share_end(&self, end: &ShareEnd) -> TurningPoint {
        let name = match end.flip.cause {
            Cause::Rival(rival) => self.bid(rival),
            Cause::Threshold(criterion) | Cause::RivalThreshold(_, criterion) => {
                self.threshold(criterion).to_owned()
            }
            Cause::Step | Cause::Present => String::new(),
        };
        self.turning_point(&end.flip, |value, beyond| match end.leads {
            Some((inside, outside)) => {
                let mut inputs = vec![
                    Term::new("a", inside).in_unit("points").named(&name),
                    Term::new("b", outside).in_unit("points").named(&name),
                ];
                inputs.extend(band(end.band, beyond, "points"));
                Explained::new(value, "1", "robustness.share_at_tie", inputs)
            }
            None => stepped(value, "1"),
        })
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
        }
    }

    fn shift(&self, shift: &Shift) -> WeightShift {
        let (bid, threshold) = match shift.against {
            Against::Rival(rival) => (Some(self.bid(rival)), None),
            Against::Threshold(group) => (None, Some(self.threshold(group).to_owned())),
        };
        let moved = shift.moved.as_ref();
        let states = moved.map(|moved| known(moved.known));
        let explained = |value: Decimal, moved: &Moved, from: &[(usize, Decimal)]| {
            let name = |index: &usize| self.room.criterion_id(*index).to_owned();
            let mut inputs = vec![Term::new("D", shift.lead).in_unit("points")];
            for (criterion, lead) in &moved.leads {
                let symbol = if *criterion == moved.to { "d0" } else { "d" };
                inputs.push(
                    Term::new(symbol, *lead)
                        .in_unit("points")
                        .named(name(criterion)),
                );
            }
            for (criterion, share) in from {
                inputs.push(Term::new("m", *share).named(name(criterion)));
            }
            Explained::new(value, "1", "robustness.moved", inputs)
        };
        WeightShift {
            bid,
            threshold,
            moved: moved.map(|moved| explained(moved.share, moved, &moved.from)),
            known: states.map(|(known, _)| known),
            certain: moved
                .zip(states)
                .and_then(|(moved, (_, certain))| Some(explained(certain?, moved, &[]))),
            included: moved.map(|moved| moved.included),
            from: moved.map_or_else(Vec::new, |moved| {
                let from = moved.from.iter();
                from.map(|(index, _)| self.room.criterion_id(*index).to_owned())
                    .collect()
            }),
            to: moved.map(|moved| self.room.criterion_id(moved.to).to_owned()),
        }
    }

    fn criteria(&self) -> Vec<CriterionTurns> {
        let criteria = self.room.lot.criteria.iter().enumerate();
        let turns = criteria.filter_map(|(index, criterion)| {
            let scored = criterion.scored.as_ref()?;
            let ranked = [self.awarded.winner].into_iter();
            let ranked = ranked.chain(self.awarded.rivals.iter().copied());
            Some(CriterionTurns {
                criterion: criterion.id.clone(),
                bids: ranked
                    .filter_map(|entry| self.bid_turns(entry, index, criterion, scored))
                    .collect(),
            })
        });
        turns.collect()
    }

    fn bid_turns(
        &self,
        entry: usize,
        index: usize,
        criterion: &Criterion,
        scored: &Scored,
    ) -> Option<BidTurns> {
        let below_zero = self.room.lot.policies.points_below_zero;
        let range = range::measures(self.room.lot, entry, index, scored);
        let follows = |changed| self.awarded.follows(index, changed);
        let turned = |changed, range| turn(self.awarded, entry, index, changed, range);
        let unit = self
            .room
            .lot
            .measure_unit(&scored.measure, self.room.currency());
        let measure = if follows(Changed::Measure) {
            self.turns(turned(Changed::Measure, range)?, &unit, criterion)
        } else {
            Turns::none(TurnOutcome::NotFollowed)
        };
        let points = if scored.rule == Rule::AsMeasured {
            None
        } else if follows(Changed::Points) {
            let range = range::points(scored, below_zero, range);
            let points = turned(Changed::Points, range);
            let unit = if self.room.lot.method.gives_points(index) {
                "points"
            } else {
                self.room.currency()
            };
            points.map(|points| self.turns(points, unit, criterion))
        } else {
            Some(Turns::none(TurnOutcome::NotFollowed))
        };
        Some(BidTurns {
            bid: self.bid(entry),
            measure,
            points,
        })
    }

    fn turns(&self, turn: Result<Turn, Fault>, unit: &str, criterion: &Criterion) -> Turns {
        let Ok(turn) = turn else {
            return Turns::none(TurnOutcome::NotKnown);
        };
        let point = |flip: &Flip| {
            let name = match flip.cause {
                Cause::Rival(rival) => self.bid(rival),
                _ => String::new(),
            };
            let now = || Term::new("x0", turn.now).in_unit(unit).named(&criterion.id);
            self.turning_point(flip, |value, beyond| {
                let minimum = |criterion: Option<usize>| {
                    let of = criterion.and_then(|index| self.room.lot.criteria.get(index));
                    let of = of.and_then(|criterion| criterion.minimum_points);
                    of.or(self.awarded.terms.minimum_total())
                };
                let threshold = match flip.cause {
                    Cause::Threshold(index) | Cause::RivalThreshold(_, index) => {
                        minimum(index).map(|minimum| (minimum, self.threshold(index)))
                    }
                    _ => None,
                };
                let merits = if beyond {
                    flip.certain_merits
                } else {
                    flip.merits
                };
                match (merits, threshold) {
                    (Some((own, other)), _) => {
                        let total = |merit: Decimal| {
                            if self.by_points() {
                                merit
                            } else {
                                negated(merit)
                            }
                        };
                        let (own, other) = (decide(total(own)), decide(total(other)));
                        let term = |symbol, value, bid: String| {
                            Term::new(symbol, value).in_unit(self.unit()).named(bid)
                        };
                        let mut inputs = vec![
                            now(),
                            term("T", own, self.bid(turn.entry)),
                            term("T0", other, name.clone()),
                        ];
                        let apart = own.checked_sub(other).unwrap_or_default();
                        if flip.known != Known::Exactly {
                            inputs.push(Term::new("e", apart).in_unit(self.unit()));
                        }
                        Explained::new(value, unit, "robustness.value_at_tie", inputs)
                    }
                    (None, Some((minimum, name))) => {
                        let required = Term::new("g", minimum).in_unit("points").named(name);
                        let inputs = vec![now(), required];
                        Explained::new(value, unit, "robustness.value_at_threshold", inputs)
                    }
                    (None, None) => {
                        let mut explained = stepped(value, unit);
                        if let Some(derivation) = &mut explained.derivation {
                            derivation.inputs.insert(0, now());
                        }
                        explained
                    }
                }
            })
        };
        let [lower, higher] = turn.flips.each_ref().map(|flip| flip.as_ref().map(point));
        Turns {
            outcome: if lower.is_some() || higher.is_some() {
                TurnOutcome::Turns
            } else {
                TurnOutcome::Never
            },
            lower,
            higher,
        }
    }
}

/// A value at which a rule or a range has a step.
fn stepped(value: Decimal, unit: &str) -> Explained {
    let inputs = vec![Term::new("g", value).in_unit(unit)];
    Explained::new(value, unit, "robustness.value_at_step", inputs)
}

/// The room that a declared rounding leaves, with its sign.
fn band(band: Decimal, beyond: bool, unit: &str) -> Option<Term> {
    let signed = if beyond { negated(band) } else { band };
    (!band.is_zero()).then(|| Term::new("e", signed).in_unit(unit))
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
