//! Which measures and points of a bid would change the award, explained.

use super::super::range;
use super::{Answers, negated, stepped};
use crate::analysis::{BidTurns, CriterionTurns, TurnOutcome, Turns};
use crate::explain::{Explained, Term};
use crate::model::{Criterion, Rule, Scored};
use crate::num::{Decimal, Fault, decide};
use crate::robustness::{Cause, Changed, Flip, Known, Turn, turn};

/// What a changed measure of an entry, or its points, does within a range, in a unit.
pub(super) type Told<'a> = &'a dyn Fn(usize, Changed, (Decimal, Decimal), &str) -> Option<Turns>;

impl Answers<'_> {
    pub(super) fn criteria(&self) -> Vec<CriterionTurns> {
        let criteria = self.room.lot.criteria.iter().enumerate();
        let turns = criteria.filter_map(|(index, criterion)| {
            let scored = criterion.scored.as_ref()?;
            let winners = self.awarded.winners.iter();
            let ranked = winners.chain(&self.awarded.rivals).copied();
            let told = |entry, changed, range, unit: &str| {
                let turn = turn(self.awarded, entry, index, changed, range)?;
                Some(self.turns(turn, unit, criterion))
            };
            Some(CriterionTurns {
                criterion: criterion.id.clone(),
                bids: ranked
                    .filter_map(|entry| self.bid_turns(entry, index, scored, &told))
                    .collect(),
            })
        });
        turns.collect()
    }

    /// What the measure of a bid and its points do, as it is told where they are followed.
    pub(super) fn bid_turns(
        &self,
        entry: usize,
        index: usize,
        scored: &Scored,
        told: Told<'_>,
    ) -> Option<BidTurns> {
        let below_zero = self.room.lot.policies.points_below_zero;
        let price = self.awarded.entries.get(entry).and_then(Option::as_ref);
        let price = price.and_then(|entry| entry.offered_price);
        let range = range::measures(self.room.lot, entry, index, scored, price);
        let follows = |changed| self.awarded.follows(index, changed);
        let unit = self
            .room
            .lot
            .measure_unit(&scored.measure, self.room.currency());
        let measure = if follows(Changed::Measure) {
            told(entry, Changed::Measure, range, &unit)?
        } else {
            Turns::none(TurnOutcome::NotFollowed)
        };
        let points = if scored.rule == Rule::AsMeasured {
            None
        } else if follows(Changed::Points) {
            let range = range::points(scored, below_zero, range);
            let unit = if self.room.lot.method.gives_points(index) {
                "points"
            } else {
                self.room.currency()
            };
            told(entry, Changed::Points, range, unit)
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
                    (Some((own, best)), _) if let Cause::Corridor(one, other) = flip.cause => {
                        let term = |symbol, value, entry| {
                            let term = Term::new(symbol, decide(value)).in_unit(self.unit());
                            term.named(self.bid(entry))
                        };
                        let corridor = self.room.lot.method.corridor();
                        let share = corridor.map(|corridor| corridor.share).unwrap_or_default();
                        let inputs = vec![
                            now(),
                            term("Z", own, one),
                            term("Z1", best, other),
                            Term::new("s", share),
                        ];
                        Explained::new(value, unit, "robustness.value_at_corridor", inputs)
                    }
                    (None, None) if flip.cause == Cause::Deciding => {
                        Explained::new(value, unit, "robustness.value_at_deciding", vec![now()])
                    }
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
                            term("T", own, self.bid(flip.entry)),
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
        let points =
            |flips: &[Option<Flip>; 2]| flips.each_ref().map(|flip| flip.as_ref().map(point));
        let [lower, higher] = points(&turn.flips);
        let [earlier_lower, earlier_higher] = points(&turn.earlier);
        Turns {
            outcome: if lower.is_some() || higher.is_some() {
                TurnOutcome::Turns
            } else {
                TurnOutcome::Never
            },
            lower,
            earlier_lower,
            higher,
            earlier_higher,
        }
    }
}
