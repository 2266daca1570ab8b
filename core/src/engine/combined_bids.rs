//! Bids for several lots together, against the best separate award of these lots.

use super::Room;
use super::allocation::{self, Placed, known, unallocated};
use crate::allocation::{Candidate, Combined, Field, Offered, Unallocated, Winner, combine};
use crate::evaluation::{
    Allocation, AllocationOutcome, BidEvaluation, CombinedAward, LotEvaluation, Outcome, Standing,
};
use crate::model::{
    Case, CombinedBids, CombinedComparison, LimitRule, Lot, LotGroup, NoOtherBid, NoSeparateWinner,
};
use crate::num::{Decimal, Exact, Scalar, decide, sum};
use crate::problem::Problems;

/// The combined bids for a lot, measured by its criteria but without a place in it; whether they have open
/// questions, and their numbers.
#[derive(Default)]
pub(super) struct Together {
    is_open: bool,
    bids: Vec<BidEvaluation>,
    placed: Vec<Placed>,
}

/// The combined bids for the lot of a room.
pub(super) fn together(
    room: &Room<'_>,
    pointer: &str,
    problems: &mut Problems,
) -> Option<Together> {
    if room.lot.combined.is_empty() {
        return Some(Together::default());
    }
    // No rule of the lot compares bids, so what each is worth is the same in any company.
    let apart = Lot {
        offers: room.lot.combined.clone(),
        combined: Vec::new(),
        draws: Vec::new(),
        low_bids: None,
        alternative: None,
        ..room.lot.clone()
    };
    let room = Room {
        lot: &apart,
        ..*room
    };
    let (lot, placed) = room.evaluate(pointer, problems)?;
    let bids = lot.bids.into_iter().map(|bid| BidEvaluation {
        standing: match bid.standing {
            Standing::Ranked => Standing::Admitted,
            other => other,
        },
        rank: None,
        ..bid
    });
    Some(Together {
        is_open: lot.outcome == Outcome::Open,
        bids: bids.collect(),
        placed,
    })
}

/// Compares the combined bids with the separate ones, and says of each lot that a combined bid wins, or
/// keeps from being decided, to whom it is awarded; none where nothing may be combined.
pub(super) fn compare(
    case: &Case,
    lots: &mut [LotEvaluation],
    (placed, together): (&[Vec<Placed>], Vec<Together>),
    allocation: Option<&Allocation>,
    problems: &mut Problems,
) -> Option<CombinedAward> {
    let terms = case.procurement.combined_bids.as_ref()?;
    let mut is_open = together.iter().any(|lot| lot.is_open);
    let mut combined = Vec::with_capacity(lots.len());
    for (index, (lot, together)) in lots.iter_mut().zip(together).enumerate() {
        let counts = allocation.is_some() || terms.covers(index);
        is_open |= counts && lot.outcome == Outcome::Open;
        lot.combined = together.bids;
        combined.push(together.placed);
    }
    let comparing = Comparing {
        case,
        terms,
        lots,
        placed,
        combined: &combined,
        allocation,
    };
    let offered = comparing.offered(problems);
    let found = if is_open || offered.is_empty() {
        None
    } else {
        match comparing.search(&offered) {
            Ok(found) => Some(found),
            Err(why) => {
                let pointer = "/procurement/combined_bids/comparison";
                problems.push(unallocated(why, pointer));
                return None;
            }
        }
    };
    let result = Compared {
        offered: &offered,
        found: found.as_ref(),
        is_open,
    };
    let award = comparing.award(&result, problems);
    let awarded: Vec<Option<Vec<String>>> = (0..lots.len())
        .map(|lot| comparing.awarded(lot, &result))
        .collect();
    for (lot, awarded) in lots.iter_mut().zip(awarded) {
        lot.awarded = awarded.or(lot.awarded.take());
    }
    Some(award)
}

/// What combined bids are compared and told from.
pub(super) struct Comparing<'a> {
    pub(super) case: &'a Case,
    pub(super) terms: &'a CombinedBids,
    pub(super) lots: &'a [LotEvaluation],
    pub(super) placed: &'a [Vec<Placed>],
    /// By lot: the combined bids that are admitted in it.
    pub(super) combined: &'a [Vec<Placed>],
    /// The separate award, where a bidder may not win every lot.
    pub(super) allocation: Option<&'a Allocation>,
}

/// What was found.
pub(super) struct Compared<'a> {
    /// The combined bids that take part.
    pub(super) offered: &'a [Offered],
    pub(super) found: Option<&'a Combined>,
    pub(super) is_open: bool,
}

/// What a lot adds to a sum.
pub(super) struct Part {
    pub(super) lot: usize,
    /// As the lot reports it.
    pub(super) total: Decimal,
    /// As it is added up: times the weight of the lot where points are.
    pub(super) counted: Decimal,
    /// The same, the lower the better.
    compared: Decimal,
    pub(super) secret: bool,
}

impl Comparing<'_> {
    /// The lots that are compared.
    pub(super) fn compared(&self) -> impl Iterator<Item = usize> + '_ {
        let counts = |lot: &usize| self.allocation.is_some() || self.terms.covers(*lot);
        (0..self.lots.len()).filter(counts)
    }

    pub(super) fn lot_id(&self, lot: usize) -> String {
        let lot = self.lots.get(lot);
        lot.map(|lot| lot.id.clone()).unwrap_or_default()
    }

    pub(super) fn bid_id(&self, bid: usize) -> String {
        let bid = self.case.bids.get(bid);
        bid.map(|bid| bid.id.clone()).unwrap_or_default()
    }

    /// The combined bids, by their identifiers, so that the order of the documents decides nothing: not even
    /// how long is searched.
    pub(super) fn by_identifier(&self) -> Vec<usize> {
        let of_bid = self.terms.of_bid.iter().enumerate();
        let mut bids: Vec<usize> = of_bid
            .filter(|(_, group)| group.is_some())
            .map(|(bid, _)| bid)
            .collect();
        bids.sort_by_cached_key(|bid| self.bid_id(*bid));
        bids
    }

    /// The combined bids that take part.
    fn offered(&self, problems: &mut Problems) -> Vec<Offered> {
        let limits = self.case.procurement.lot_limits.as_ref();
        let offered = self.by_identifier().into_iter().filter_map(|bid| {
            let group = self.terms.of_bid.get(bid).copied().flatten()?;
            let group = self.terms.groups.get(group)?;
            if self.is_without_rival(group) {
                return None;
            }
            let parts = self.together(bid, group)?;
            let value = parts.iter().map(|part| Exact::exact(part.compared));
            let bidders = limits.filter(|_| self.allocation.is_some());
            let bidders = bidders.and_then(|limits| limits.of_bid.get(bid).cloned());
            Some(Offered {
                bid,
                bidders: bidders.unwrap_or_default(),
                lots: group.lots.clone(),
                value: known(sum(value), problems)?,
            })
        });
        offered.collect()
    }

    /// Whether a lot of the group has no separate winner, and combined bids for it take no part.
    fn is_without_rival(&self, group: &LotGroup) -> bool {
        let mut lots = group.lots.iter();
        self.terms.no_separate_winner == NoSeparateWinner::TakesNoPart
            && lots.any(|lot| self.separate(*lot).is_empty() && !self.is_tied())
    }

    /// Whether who wins the separate award is open.
    fn is_tied(&self) -> bool {
        let allocation = self.allocation.map(|allocation| allocation.outcome);
        allocation.is_some_and(|outcome| outcome != AllocationOutcome::Allocated)
    }

    /// Who wins a lot in the best separate award; several where they share the first place.
    pub(super) fn separate(&self, lot: usize) -> Vec<Placed> {
        let placed = self.placed.get(lot).into_iter().flatten().copied();
        match self.allocation {
            None => placed.filter(Placed::is_first).collect(),
            Some(allocation) => {
                let lot = allocation.lots.get(lot);
                let winner = lot.and_then(|lot| lot.winner.as_deref());
                placed
                    .filter(|one| winner == Some(self.bid_id(one.bid).as_str()))
                    .collect()
            }
        }
    }

    pub(super) fn by_points(&self) -> bool {
        matches!(self.terms.comparison, CombinedComparison::MostPoints(_))
    }

    /// What a bid adds to a sum, as one of `bids` of the lot reports it.
    pub(super) fn part(&self, lot: usize, placed: &Placed, bids: &[BidEvaluation]) -> Option<Part> {
        let total = decide(placed.total?);
        let counted = match &self.terms.comparison {
            CombinedComparison::LeastTotal => total,
            CombinedComparison::MostPoints(weights) => {
                let weight = weights.get(lot).copied().flatten()?;
                decide(total.checked_mul(weight)?)
            }
        };
        let name = self.bid_id(placed.bid);
        let reported = bids.iter().find(|bid| bid.bid == name);
        let reported = reported.and_then(|bid| bid.total.as_ref());
        Some(Part {
            lot,
            total,
            counted,
            compared: if self.by_points() {
                Decimal::ZERO.checked_sub(counted)?
            } else {
                counted
            },
            secret: reported.is_none_or(|total| total.value.is_none()),
        })
    }

    pub(super) fn of_separate(&self, lot: usize) -> Option<Part> {
        let bids = &self.lots.get(lot)?.bids;
        let shared = self.separate(lot);
        let parts = shared.iter().map(|one| self.part(lot, one, bids));
        // Those that share a place have the same total, which is secret where that of one is.
        let parts: Vec<Part> = parts.collect::<Option<_>>()?;
        let secret = parts.iter().any(|part| part.secret);
        let first = parts.into_iter().next()?;
        Some(Part { secret, ..first })
    }

    /// What a combined bid adds; none where it is not admitted.
    pub(super) fn of_combined(&self, lot: usize, bid: usize) -> Option<Part> {
        let bids = &self.lots.get(lot)?.combined;
        let mut placed = self.combined.get(lot)?.iter();
        self.part(lot, placed.find(|one| one.bid == bid)?, bids)
    }

    /// A combined bid, lot by lot; none where it is not admitted in all of them.
    pub(super) fn together(&self, bid: usize, group: &LotGroup) -> Option<Vec<Part>> {
        let lots = group.lots.iter();
        lots.map(|lot| self.of_combined(*lot, bid)).collect()
    }

    /// The best award of all lots.
    fn search(&self, offered: &[Offered]) -> Result<Combined, Unallocated> {
        let equal = self.terms.equal;
        let limits = self.case.procurement.lot_limits.as_ref();
        let most_won = limits.and_then(|limits| limits.most_won.as_ref());
        if let Some((limits, most_won)) = limits.zip(most_won) {
            let field = allocation::field(self.case, limits, most_won, self.placed);
            let order: &[usize] = match &most_won.rule {
                LimitRule::LeastTotalCost { order, .. } => order,
                // Reading has refused it.
                _ => &[],
            };
            return combine(&field, order, offered, equal);
        }
        // Alone each lot goes to its first place; which of several that share it makes no difference here.
        let of_lot = |lot: usize| {
            let first = self.of_separate(lot).filter(|_| self.terms.covers(lot));
            let first = first.into_iter().map(|part| Candidate {
                bid: 0,
                place: 1,
                bidders: Vec::new(),
                value: Some(part.compared),
            });
            first.collect()
        };
        let field = Field {
            lots: (0..self.lots.len()).map(of_lot).collect(),
            bidders: 0,
            most_won: 0,
            no_other_bid: NoOtherBid::NoWinner,
        };
        combine(&field, &[], offered, equal)
    }

    /// To whom a lot is awarded; none where what is known of it without combined bids stands.
    fn awarded(&self, lot: usize, result: &Compared<'_>) -> Option<Vec<String>> {
        let is_compared = self.allocation.is_some() || self.terms.covers(lot);
        if !is_compared {
            return None;
        }
        if result.is_open {
            return Some(Vec::new());
        }
        let found = result.found?;
        if found.tie.is_some() {
            return Some(Vec::new());
        }
        let winner = found.winners.get(lot).copied().flatten();
        if self.allocation.is_none() && !matches!(winner, Some(Winner::Combined(_))) {
            return None;
        }
        let winner = winner.map(|winner| self.name(lot, winner, result));
        Some(winner.into_iter().collect())
    }

    pub(super) fn name(&self, lot: usize, winner: Winner, result: &Compared<'_>) -> String {
        let bid = match winner {
            Winner::Combined(index) => result.offered.get(index).map(|one| one.bid),
            Winner::Separate(index) => {
                let placed = self.placed.get(lot).and_then(|placed| placed.get(index));
                placed.map(|one| one.bid)
            }
        };
        self.bid_id(bid.unwrap_or(usize::MAX))
    }
}

impl Compared<'_> {
    /// The combined bid that wins a lot.
    pub(super) fn combined(&self, lot: usize) -> Option<usize> {
        match self.found?.winners.get(lot).copied().flatten()? {
            Winner::Combined(index) => self.offered.get(index).map(|one| one.bid),
            Winner::Separate(_) => None,
        }
    }
}
