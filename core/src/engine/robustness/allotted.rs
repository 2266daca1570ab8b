//! Which measures, points and weights of a lot would change who wins it, where a bidder may win only so many
//! lots, explained.

use super::across::{Across, Scored};
use super::{Answers, stepped};
use crate::allocation::{Unallocated, levels};
use crate::analysis::{
    BidTurns, CriterionTurns, KnownTo, OtherLot, ShareInterval, TurnOutcome, TurningPoint, Turns,
};
use crate::award;
use crate::engine::allocation::{self, Placed};
use crate::explain::{Explained, Term};
use crate::model::{ComparedBy, Criterion, LimitRule, LotLimits, Method, MostWon};
use crate::num::{Decimal, Fault};
use crate::robustness::{
    Allotted, AllottedBy, AllottedShare, Apart, Awarded, Changed, Lots, Seats, Standings,
    WeightsTold, allotted_shares, allotted_turn,
};

/// The most that the ranked bids of all lots may be for the lots to be awarded at so many values.
const MOST_RANKED: usize = 120;

/// A lot among the others, of which all are awarded together.
pub(super) struct Among<'a> {
    across: &'a Across<'a>,
    scored: &'a Scored<'a>,
    lot: usize,
    limits: &'a LotLimits,
    most_won: &'a MostWon,
}

/// What is told of a lot among others.
#[derive(Default)]
pub(super) struct Told {
    pub(super) weights: Option<WeightsTold>,
    pub(super) shares: Vec<ShareInterval>,
    pub(super) criteria: Vec<CriterionTurns>,
}

impl<'a> Among<'a> {
    /// The lot at this index; none where there is no limit.
    pub(super) fn of(across: &'a Across<'a>, lot: usize) -> Option<Self> {
        let limits = across.case.procurement.lot_limits.as_ref()?;
        Some(Self {
            across,
            scored: across.lots.get(lot)?,
            lot,
            limits,
            most_won: limits.most_won.as_ref()?,
        })
    }

    /// What would change who wins the lot.
    pub(super) fn told(&self) -> Told {
        let scored = self.scored;
        let scores = award::score(&scored.terms, &scored.entries);
        let awarded = Awarded::as_scored(&scored.terms, &scored.entries, scores, Seats::every());
        let answers = Answers {
            room: &scored.room,
            awarded: &awarded,
        };
        let (weights, shares) = self.shares(&answers);
        Told {
            weights: Some(weights),
            shares,
            criteria: self.criteria(&answers),
        }
    }

    /// Whether the lots can be awarded as often as there are values to look at.
    fn is_small(&self) -> bool {
        let placed = self.across.lots.iter().map(|lot| lot.placed.len());
        placed.sum::<usize>() <= MOST_RANKED
    }

    fn criteria(&self, answers: &Answers<'_>) -> Vec<CriterionTurns> {
        let criteria = self.scored.room.lot.criteria.iter().enumerate();
        let turns = criteria.filter_map(|(index, criterion)| {
            let declared = criterion.scored.as_ref()?;
            let told = |entry, changed, range, unit: &str| {
                if !self.follows(changed) {
                    return Some(Turns::none(TurnOutcome::NotFollowed));
                }
                let what = (entry, index, changed);
                let turn = allotted_turn(answers.awarded, what, range, self)?;
                Some(turn.map_or(Turns::none(TurnOutcome::NotKnown), |turn| {
                    let end = |end: &Option<Allotted>| {
                        let end = end.as_ref()?;
                        Some(self.point(answers, end, (turn.now, unit, criterion)))
                    };
                    let [lower, higher] = turn.ends.each_ref().map(end);
                    let turns = lower.is_some() || higher.is_some();
                    let outcome = if turns {
                        TurnOutcome::Turns
                    } else {
                        TurnOutcome::Never
                    };
                    Turns {
                        lower,
                        higher,
                        ..Turns::none(outcome)
                    }
                }))
            };
            // Every one, also where another of its bidder has a better place.
            let bids = answers.awarded.winners.iter().copied();
            // A bid that is alone may have no points.
            let has_points = |entry: &usize| {
                let score = answers.awarded.scores.by_entry.get(*entry);
                let score = score.and_then(Option::as_ref);
                score.is_some_and(|score| matches!(score.points.get(index), Some(Some(_))))
            };
            let bids = bids.filter(has_points);
            let bids: Vec<BidTurns> = bids
                .filter_map(|entry| answers.bid_turns(entry, index, declared, &told))
                .collect();
            Some(CriterionTurns {
                criterion: criterion.id.clone(),
                bids,
            })
        });
        turns.collect()
    }

    /// Whether it is told what a changed number does: rounded numbers move in steps, of which one in this
    /// lot may decide another, and within a corridor no totals decide.
    fn follows(&self, changed: Changed) -> bool {
        let stages = self.scored.terms.policies.rounding;
        let measure = stages.measure.filter(|_| changed == Changed::Measure);
        let rounded = [measure, stages.criterion, stages.weighted, stages.total];
        let has_corridor = self.scored.terms.method.corridor().is_some();
        self.is_small() && !has_corridor && rounded.iter().all(Option::is_none)
    }

    fn shares(&self, answers: &Answers<'_>) -> (WeightsTold, Vec<ShareInterval>) {
        let terms = &self.scored.terms;
        let stages = terms.policies.rounding;
        let told = WeightsTold::of(terms);
        if told != WeightsTold::Told {
            return (told, Vec::new());
        }
        let rounded = stages.weighted.or(stages.total).is_some();
        let weighs_price = matches!(terms.method, Method::QualityPercent { .. });
        let winner = self.across.winner_of(self.lot);
        let winner = winner.and_then(|bid| self.scored.entry_of(bid));
        let Some(winner) = winner.filter(|_| self.is_small() && !rounded && !weighs_price) else {
            return (WeightsTold::NotFollowed, Vec::new());
        };
        let Ok(shares) = allotted_shares(answers.awarded, winner, self) else {
            return (WeightsTold::NotKnown, Vec::new());
        };
        let shares = shares.iter().map(|share| self.interval(answers, share));
        (told, shares.collect())
    }

    fn interval(&self, answers: &Answers<'_>, share: &AllottedShare) -> ShareInterval {
        let (weights, sums) = share.fraction;
        let inputs = vec![Term::new("w", weights), Term::new("W", sums)];
        let criterion = answers.room.lot.criteria.get(share.criterion);
        let end = |end: &Option<Allotted>| {
            let end = end.as_ref()?;
            Some(self.point(answers, end, (share.share, "1", criterion?)))
        };
        let [lower, upper] = share.ends.each_ref().map(end);
        ShareInterval {
            criterion: answers.room.criterion_id(share.criterion).to_owned(),
            share: Explained::new(share.share, "1", "robustness.share", inputs),
            lower,
            upper,
        }
    }

    /// A value with who wins the lots beyond it.
    fn point(
        &self,
        answers: &Answers<'_>,
        end: &Allotted,
        (now, unit, criterion): (Decimal, &str, &Criterion),
    ) -> TurningPoint {
        let lot = end.winners.get(self.lot).copied().flatten();
        TurningPoint {
            value: self.explained(answers, end, (now, unit, criterion)),
            known: KnownTo::Exactly,
            certain: None,
            included: end.included,
            winners: lot.map(|bid| self.across.name(bid)).into_iter().collect(),
            other_lots: self.other_lots(&end.winners),
        }
    }

    fn other_lots(&self, winners: &[Option<usize>]) -> Vec<OtherLot> {
        let lots = winners.iter().enumerate();
        let others = lots
            .filter(|(lot, winner)| *lot != self.lot && self.across.winner_of(*lot) != **winner);
        others
            .map(|(lot, winner)| OtherLot {
                lot: self.across.lot_id(lot),
                winner: winner.map(|bid| self.across.name(bid)),
            })
            .collect()
    }

    fn explained(
        &self,
        answers: &Answers<'_>,
        end: &Allotted,
        (now, unit, criterion): (Decimal, &str, &Criterion),
    ) -> Explained {
        let now = Term::new("x0", now).in_unit(unit).named(&criterion.id);
        match end.by {
            AllottedBy::Order(one, other, total) => {
                let term = |symbol, entry| {
                    let term = Term::new(symbol, total).in_unit(answers.unit());
                    term.named(answers.bid(entry))
                };
                let inputs = vec![now, term("T", one), term("T0", other)];
                Explained::new(end.at, unit, "robustness.value_at_tie", inputs)
            }
            AllottedBy::Level(apart, [better, worse]) => {
                let unit_of_values = if self.by_price() {
                    answers.room.currency()
                } else {
                    answers.unit()
                };
                let term = |symbol, value, entry: Option<usize>| {
                    let term = Term::new(symbol, value).in_unit(unit_of_values);
                    match entry {
                        Some(entry) => term.named(answers.bid(entry)),
                        None => term,
                    }
                };
                let better = (better, Some(apart.better));
                let worse = (worse, Some(apart.worse));
                // Points are compared negated, so that the least is the best there too.
                let is_points = !self.by_price() && answers.by_points();
                let of = |(value, entry)| {
                    (
                        if is_points {
                            super::negated(value)
                        } else {
                            value
                        },
                        entry,
                    )
                };
                let (first, second) = if is_points {
                    (of(better), of(worse))
                } else {
                    (worse, better)
                };
                let inputs = vec![
                    now,
                    term("v1", first.0, first.1),
                    term("v2", second.0, second.1),
                    term("d", apart.by, None),
                ];
                Explained::new(end.at, unit, "robustness.value_at_level", inputs)
            }
            AllottedBy::Threshold(entry, index) => {
                let of = index.and_then(|index| answers.room.lot.criteria.get(index));
                let of = of.and_then(|criterion| criterion.minimum_points);
                let minimum = of.or(answers.awarded.terms.minimum_total());
                let required = Term::new("g", minimum.unwrap_or_default()).in_unit("points");
                let name = if index.is_some() {
                    answers.threshold(index).to_owned()
                } else {
                    answers.bid(entry)
                };
                let inputs = vec![now, required.named(name)];
                Explained::new(end.at, unit, "robustness.value_at_threshold", inputs)
            }
            AllottedBy::Step => {
                let mut explained = stepped(end.at, unit);
                if let Some(derivation) = &mut explained.derivation {
                    derivation.inputs.insert(0, now);
                }
                explained
            }
        }
    }

    /// The ranked bids of every lot, of this one as it stands changed.
    fn placed(&self, standings: &Standings) -> Vec<Vec<Placed>> {
        let of =
            |by_offer: &[Option<Decimal>], offer: usize| by_offer.get(offer).copied().flatten();
        let own = allocation::placed_by(
            &self.scored.room,
            |offer| of(&standings.prices, offer),
            &standings.places,
            |offer| of(&standings.totals, offer),
        );
        let lots = self.across.lots.iter().enumerate();
        lots.map(|(lot, scored)| {
            if lot == self.lot {
                own.clone()
            } else {
                scored.placed.clone()
            }
        })
        .collect()
    }

    fn entry_of(&self, placed: &Placed) -> Option<usize> {
        self.scored.entry_of(placed.bid)
    }
}

impl Lots for Among<'_> {
    fn winners(&self, standings: &Standings) -> Result<Vec<Option<usize>>, Fault> {
        let placed = self.placed(standings);
        let winners = allocation::winners(self.across.case, &placed);
        winners.ok_or(Fault::Unread)?.map_err(fault)
    }

    fn levels(&self, standings: &Standings, entry: usize) -> Result<Vec<Apart>, Fault> {
        let placed = self.placed(standings);
        let field = allocation::field(self.across.case, self.limits, self.most_won, &placed);
        let found = levels(&field, &self.most_won.rule, self.lot).map_err(fault)?;
        let of = |candidate: usize| self.entry_of(placed.get(self.lot)?.get(candidate)?);
        let apart = found.into_iter().filter_map(|level| {
            Some(Apart {
                better: of(level.better)?,
                worse: of(level.worse)?,
                by: level.apart,
            })
        });
        // By the least total cost only what the entry is compared with decides whether it wins.
        let is_least = matches!(self.most_won.rule, LimitRule::LeastTotalCost { .. });
        let counts = |apart: &Apart| !is_least || apart.better == entry || apart.worse == entry;
        Ok(apart.filter(counts).collect())
    }

    fn is_won_by(&self, winners: &[Option<usize>], entry: usize) -> bool {
        let offer = self.scored.room.lot.offers.get(entry);
        let winner = winners.get(self.lot).copied().flatten();
        winner.is_some() && offer.map(|offer| offer.bid) == winner
    }

    fn by_price(&self) -> bool {
        self.most_won.rule.by() == Some(ComparedBy::OfferedPrice)
    }
}

const fn fault(why: Unallocated) -> Fault {
    match why {
        Unallocated::TooLarge => Fault::Unread,
        Unallocated::Fault(fault) => fault,
    }
}
