//! The lots by the published limit on how many of them a bidder may win.

use super::score::Scores;
use super::{Room, offer::Measures};
use crate::allocation::{self, Allocated, Candidate, Field, Loss, Step, Unallocated};
use crate::award::Ranked;
use crate::evaluation::{
    Allocation, AllocationOutcome, AllocationStep, AllocationTie, BidEvaluation, LimitCost,
    LotAllocated, LotEvaluation, Outcome,
};
use crate::explain::{Explained, Term, fault_problem};
use crate::model::{Case, ComparedBy, LotLimits, Method, MostWon};
use crate::num::{Decimal, Exact, Fault, Scalar, decide, sum};
use crate::problem::{Problem, Problems};

/// A ranked bid, with the numbers that lots are compared by.
#[derive(Debug, Clone, Copy)]
pub(super) struct Placed {
    /// Index of the bid.
    pub(super) bid: usize,
    place: u32,
    offered_price: Option<Decimal>,
    pub(super) total: Option<Decimal>,
}

impl Placed {
    /// Whether it holds the first place, alone or with others.
    pub(super) const fn is_first(&self) -> bool {
        self.place == 1
    }
}

/// The ranked bids of a lot; none where neither a limit nor combined bids ask for them.
pub(super) fn placed(
    room: &Room<'_>,
    measured: &[Option<Measures>],
    scores: &Scores,
) -> Vec<Placed> {
    let procurement = &room.case.procurement;
    if !procurement.limits_wins() && procurement.combined_bids.is_none() {
        return Vec::new();
    }
    let price = |offer: usize| measured.get(offer)?.as_ref()?.offered_price;
    let scores = &scores.award;
    let total = |offer: usize| Some(scores.by_entry.get(offer)?.as_ref()?.total?.value);
    placed_by(room, price, &scores.places, total)
}

/// The ranked bids of a lot, with the prices and totals of the offers; those that share a place by their
/// identifiers.
pub(super) fn placed_by(
    room: &Room<'_>,
    price: impl Fn(usize) -> Option<Decimal>,
    places: &[Ranked],
    total: impl Fn(usize) -> Option<Decimal>,
) -> Vec<Placed> {
    let places = room.best_of_each(places);
    let places = places.iter();
    let placed = places.flat_map(|place| {
        place.bids.iter().filter_map(|offer| {
            Some(Placed {
                bid: room.lot.offers.get(*offer)?.bid,
                place: place.rank,
                offered_price: price(*offer),
                total: total(*offer),
            })
        })
    });
    let mut placed: Vec<Placed> = placed.collect();
    placed.sort_by_key(|one| (one.place, room.bid_id(one.bid)));
    placed
}

/// By lot: the bid that wins it; none of any where the published rules do not decide.
pub(super) fn winners(
    case: &Case,
    placed: &[Vec<Placed>],
) -> Option<Result<Vec<Option<usize>>, Unallocated>> {
    let limits = case.procurement.lot_limits.as_ref()?;
    let most_won = limits.most_won.as_ref()?;
    let field = field(case, limits, most_won, placed);
    let allocated = allocation::allocate(&field, &most_won.rule, &limits.bidders);
    Some(allocated.map(|allocated| {
        let winners = allocated.winners.iter().zip(placed);
        let bid =
            |(winner, placed): (&Option<usize>, &Vec<Placed>)| Some(placed.get((*winner)?)?.bid);
        winners.map(bid).collect()
    }))
}

/// Allocates the lots, and says in each to whom it is awarded; none where there is no limit.
pub(super) fn allocate(
    case: &Case,
    lots: &mut [LotEvaluation],
    placed: &[Vec<Placed>],
    problems: &mut Problems,
) -> Option<Allocation> {
    let limits = case.procurement.lot_limits.as_ref()?;
    let most_won = limits.most_won.as_ref()?;
    let table = Allocating {
        candidates: Candidates {
            case,
            limits,
            most_won,
            placed,
        },
        lots,
    };
    let is_open = lots.iter().any(|lot| lot.outcome == Outcome::Open);
    let allocated = if is_open {
        Ok(Allocated {
            winners: vec![None; lots.len()],
            ..Allocated::default()
        })
    } else {
        allocation::allocate(&table.candidates.field(), &most_won.rule, &limits.bidders)
    };
    let allocated = match allocated {
        Ok(allocated) => allocated,
        Err(why) => {
            problems.push(unallocated(why, MOST_WON));
            return None;
        }
    };
    let outcome = match &allocated.tie {
        _ if is_open => AllocationOutcome::Open,
        Some(_) => AllocationOutcome::Tied,
        None => AllocationOutcome::Allocated,
    };
    let allocation = table.allocation(outcome, &allocated, problems);
    let winners: Vec<Option<String>> = allocation
        .lots
        .iter()
        .map(|lot| lot.winner.clone())
        .collect();
    for (lot, winner) in lots.iter_mut().zip(winners) {
        lot.awarded = Some(winner.into_iter().collect());
    }
    Some(allocation)
}

/// Where the rule stands by which lots are awarded.
pub(super) const MOST_WON: &str = "/procurement/lot_limits/most_won/rule";

/// The problem that lots cannot be awarded.
pub(super) fn unallocated(why: Unallocated, pointer: &str) -> Problem {
    match why {
        Unallocated::TooLarge => Problem::new("allocation.too_large", pointer),
        Unallocated::Fault(fault) => fault_problem(fault, pointer, "allocation"),
    }
}

/// The lots with everybody who can win them under a limit.
pub(super) fn field(
    case: &Case,
    limits: &LotLimits,
    most_won: &MostWon,
    placed: &[Vec<Placed>],
) -> Field {
    let candidates = Candidates {
        case,
        limits,
        most_won,
        placed,
    };
    candidates.field()
}

/// What an allocation is made from.
struct Candidates<'a> {
    case: &'a Case,
    limits: &'a LotLimits,
    most_won: &'a MostWon,
    placed: &'a [Vec<Placed>],
}

/// What an allocation is told from.
struct Allocating<'a> {
    candidates: Candidates<'a>,
    lots: &'a [LotEvaluation],
}

impl Candidates<'_> {
    fn field(&self) -> Field {
        let lots = self.placed.iter().enumerate().map(|(lot, placed)| {
            let candidates = placed.iter().map(|one| Candidate {
                bid: one.bid,
                place: one.place,
                bidders: self.limits.of_bid.get(one.bid).cloned().unwrap_or_default(),
                value: self.value(lot, one),
            });
            candidates.collect()
        });
        Field {
            lots: lots.collect(),
            bidders: self.limits.bidders.len(),
            most_won: self.most_won.lots,
            no_other_bid: self.most_won.no_other_bid,
        }
    }

    /// What the rule goes by, the lower the better.
    fn value(&self, lot: usize, placed: &Placed) -> Option<Decimal> {
        match self.most_won.rule.by()? {
            ComparedBy::OfferedPrice => placed.offered_price,
            ComparedBy::Total if self.greatest_wins(lot) => {
                Decimal::ZERO.checked_sub(placed.total?)
            }
            ComparedBy::Total => placed.total,
        }
    }

    fn greatest_wins(&self, lot: usize) -> bool {
        self.method(lot).is_some_and(Method::greatest_wins)
    }

    fn method(&self, lot: usize) -> Option<&Method> {
        let lot = self.case.procurement.lots.get(lot)?;
        Some(&lot.method)
    }
}

impl Allocating<'_> {
    fn candidate(&self, lot: usize, candidate: usize) -> Option<&Placed> {
        self.candidates.placed.get(lot)?.get(candidate)
    }

    fn lot_id(&self, lot: usize) -> String {
        let lot = self.lots.get(lot);
        lot.map(|lot| lot.id.clone()).unwrap_or_default()
    }

    fn bid_id(&self, bid: usize) -> String {
        let bid = self.candidates.case.bids.get(bid);
        bid.map(|bid| bid.id.clone()).unwrap_or_default()
    }

    fn name(&self, lot: usize, candidate: usize) -> Option<String> {
        let placed = self.candidate(lot, candidate)?;
        Some(self.bid_id(placed.bid))
    }

    /// Who is first in a lot without the limit, alone.
    fn first(&self, lot: usize) -> Option<usize> {
        let placed = self.candidates.placed.get(lot)?.iter().enumerate();
        let first: Vec<usize> = placed
            .filter(|(_, one)| one.place == 1)
            .map(|(index, _)| index)
            .collect();
        match first.as_slice() {
            [only] => Some(*only),
            _ => None,
        }
    }

    fn allocation(
        &self,
        outcome: AllocationOutcome,
        allocated: &Allocated,
        problems: &mut Problems,
    ) -> Allocation {
        let winners = allocated.winners.iter().enumerate();
        let lots = winners.map(|(lot, winner)| self.lot(lot, *winner, problems));
        let lots = lots.collect();
        let costs = [ComparedBy::OfferedPrice, ComparedBy::Total];
        let costs = costs
            .into_iter()
            .filter_map(|by| self.cost(by, allocated, problems));
        let costs = costs.collect();
        let steps = allocated.steps.iter();
        Allocation {
            outcome,
            most_won: self.candidates.most_won.lots,
            rule: self.candidates.most_won.rule.name(),
            by: self.candidates.most_won.rule.by(),
            joint_bids: self.candidates.limits.joint_bids,
            no_other_bid: self.candidates.most_won.no_other_bid,
            lots,
            steps: steps.map(|step| self.step(step)).collect(),
            tie: allocated.tie.as_ref().map(|tie| AllocationTie {
                lot: self.lot_id(tie.lot),
                bids: tie
                    .candidates
                    .iter()
                    .filter_map(|candidate| self.name(tie.lot, *candidate))
                    .collect(),
            }),
            costs,
        }
    }

    fn lot(&self, lot: usize, winner: Option<usize>, problems: &mut Problems) -> LotAllocated {
        let first = self.first(lot);
        let name = |candidate: Option<usize>| self.name(lot, candidate?);
        let mut difference = |by| {
            let (first, winner) = first
                .zip(winner)
                .filter(|(first, winner)| first != winner)?;
            self.difference(by, lot, first, winner, problems)
        };
        LotAllocated {
            price_difference: difference(ComparedBy::OfferedPrice),
            total_difference: difference(ComparedBy::Total),
            lot: self.lot_id(lot),
            first: name(first),
            winner: name(winner),
        }
    }

    fn step(&self, step: &Step) -> AllocationStep {
        let name = |candidate: &usize| self.name(step.lot, *candidate);
        let loss = step.loss.as_ref().zip(step.candidate);
        AllocationStep {
            lot: self.lot_id(step.lot),
            kind: step.kind,
            bid: step.candidate.as_ref().and_then(name),
            passed_over: step.passed_over.iter().filter_map(name).collect(),
            runners_up: step
                .loss
                .iter()
                .flat_map(|loss| &loss.runners_up)
                .filter_map(name)
                .collect(),
            loss: loss.and_then(|(loss, winner)| self.loss(step.lot, winner, loss)),
        }
    }

    fn loss(&self, lot: usize, winner: usize, loss: &Loss) -> Option<Explained> {
        let by = self.candidates.most_won.rule.by()?;
        let number = |candidate| self.number(by, lot, candidate);
        let (better, worse) = (number(winner)?, number(*loss.runners_up.first()?)?);
        Some(self.told(by, lot, loss.value, &better, &worse))
    }

    /// How much worse the winner is than the first.
    fn difference(
        &self,
        by: ComparedBy,
        lot: usize,
        first: usize,
        winner: usize,
        problems: &mut Problems,
    ) -> Option<Explained> {
        let number = |candidate| self.number(by, lot, candidate);
        let (better, worse) = (number(first)?, number(winner)?);
        let lost = if self.points(by, lot) {
            Exact::exact(better.value) - Exact::exact(worse.value)
        } else {
            Exact::exact(worse.value) - Exact::exact(better.value)
        };
        let lost = known(lost, problems)?;
        Some(self.told(by, lot, lost, &better, &worse))
    }

    fn told(
        &self,
        by: ComparedBy,
        lot: usize,
        lost: Decimal,
        better: &Known,
        worse: &Known,
    ) -> Explained {
        let points = self.points(by, lot);
        let (formula, symbols) = if points {
            ("allocation.points_lost", ["p1", "p2"])
        } else {
            ("allocation.more_paid", ["P1", "P2"])
        };
        let unit = self.unit(points);
        let inputs = symbols.into_iter().zip([better, worse]);
        let inputs = inputs.map(|(symbol, known)| {
            let term = Term::new(symbol, known.value).in_unit(unit);
            term.named(self.bid_id(known.bid))
        });
        Explained::new(lost, unit, formula, inputs.collect()).unless(better.secret || worse.secret)
    }

    /// Whether numbers are points, of which the most win.
    fn points(&self, by: ComparedBy, lot: usize) -> bool {
        by == ComparedBy::Total && self.candidates.greatest_wins(lot)
    }

    fn unit(&self, points: bool) -> &str {
        if points {
            "points"
        } else {
            &self.candidates.case.procurement.currency
        }
    }

    /// The sums without the limit and with it; none where nothing can be added up.
    fn cost(
        &self,
        by: ComparedBy,
        allocated: &Allocated,
        problems: &mut Problems,
    ) -> Option<LimitCost> {
        // Points of one lot are not money of another, and quotients add up to nothing.
        let all_points = self.all(|method| matches!(method, Method::WeightedPoints(_)));
        let adds_up = all_points || self.all(|method| !method.greatest_wins());
        if by == ComparedBy::Total && !adds_up {
            return None;
        }
        let points = by == ComparedBy::Total && all_points;
        let mut pairs = Vec::new();
        for (lot, winner) in allocated.winners.iter().enumerate() {
            if let Some((first, winner)) = self.first(lot).zip(*winner) {
                let number = |candidate| self.number(by, lot, candidate);
                pairs.push((lot, number(first)?, number(winner)?));
            }
        }
        if pairs.is_empty() {
            return None;
        }
        let unit = self.unit(points);
        let secret = pairs
            .iter()
            .any(|(_, one, other)| one.secret || other.secret);
        let mut added = |side: fn(&(usize, Known, Known)) -> &Known| {
            let values = pairs.iter().map(|pair| Exact::exact(side(pair).value));
            let added = known(sum(values), problems)?;
            let inputs = pairs.iter().map(|pair| {
                let term = Term::new("x", side(pair).value).in_unit(unit);
                term.named(self.lot_id(pair.0))
            });
            let explained = Explained::new(added, unit, "allocation.sum", inputs.collect());
            Some((added, explained.unless(secret)))
        };
        let (first, explained_first) = added(|(_, first, _)| first)?;
        let (winner, explained_winner) = added(|(_, _, winner)| winner)?;
        let (formula, cost) = if points {
            (
                "allocation.points_of_limit",
                Exact::exact(first) - Exact::exact(winner),
            )
        } else {
            (
                "allocation.cost_of_limit",
                Exact::exact(winner) - Exact::exact(first),
            )
        };
        let cost = known(cost, problems)?;
        let inputs = vec![
            Term::new("S1", first).in_unit(unit),
            Term::new("S2", winner).in_unit(unit),
        ];
        Some(LimitCost {
            by,
            first: explained_first,
            winner: explained_winner,
            cost: Explained::new(cost, unit, formula, inputs).unless(secret),
        })
    }

    fn all(&self, holds: impl Fn(&Method) -> bool) -> bool {
        let mut lots = self.candidates.case.procurement.lots.iter();
        lots.all(|lot| holds(&lot.method))
    }

    /// The number of a candidate, as the lot reports it.
    fn number(&self, by: ComparedBy, lot: usize, candidate: usize) -> Option<Known> {
        let placed = self.candidate(lot, candidate)?;
        let name = self.bid_id(placed.bid);
        let mut bids = self.lots.get(lot)?.bids.iter();
        let reported = bids.find(|bid| bid.bid == name)?;
        let told = |told: fn(&BidEvaluation) -> Option<&Explained>| told(reported);
        let (value, told) = match by {
            ComparedBy::OfferedPrice => (
                placed.offered_price?,
                told(|bid| bid.offered_price.as_ref()),
            ),
            ComparedBy::Total => (placed.total?, told(|bid| bid.total.as_ref())),
        };
        Some(Known {
            bid: placed.bid,
            value: decide(value),
            secret: told.is_none_or(|told| told.value.is_none()),
        })
    }
}

/// A number that is reported, or the problem that it has none.
pub(super) fn known(number: Exact, problems: &mut Problems) -> Option<Decimal> {
    let pointer = "/procurement/lot_limits";
    let fault = |fault: Fault| problems.push(fault_problem(fault, pointer, "allocation"));
    number.result().map_err(fault).ok().map(decide)
}

/// A number of a bid, and whether it may be shown.
struct Known {
    bid: usize,
    value: Decimal,
    secret: bool,
}
