//! Bids for several lots together, against the best separate award of all lots.

use super::assignment::{Ways, most, units};
use super::field::{Field, StepKind, Tie};
use super::flow::Weight;
use super::search::Choice;
use super::{Unallocated, assignment};
use crate::model::EqualCombined;
use crate::num::{Decimal, Fault};

/// A bid for several lots together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    /// Index of the bid.
    pub bid: usize,
    /// Who has won as many lots more if it wins.
    pub bidders: Vec<usize>,
    /// The lots.
    pub lots: Vec<usize>,
    /// What it is compared by over its lots, the lower the better.
    pub value: Decimal,
}

/// Who wins a lot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Winner {
    /// A candidate of the lot, by its index.
    Separate(usize),
    /// A combined bid, by its index.
    Combined(usize),
}

/// The best award of all lots, separate or combined.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Combined {
    /// By lot: who wins it; all none where a tie is open.
    pub winners: Vec<Option<Winner>>,
    /// Bids between which the published rules do not decide, so that nothing is awarded.
    pub tie: Option<CombinedTie>,
}

/// Bids of a lot between which the published rules do not decide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CombinedTie {
    /// The lot.
    pub lot: usize,
    /// Who could win it.
    pub winners: Vec<Winner>,
}

impl Winner {
    /// The candidate of the lot, where it is one.
    pub(super) const fn candidate(self) -> Option<usize> {
        match self {
            Self::Separate(candidate) => Some(candidate),
            Self::Combined(_) => None,
        }
    }
}

impl CombinedTie {
    /// The tie between candidates of the lot.
    pub(super) fn separate(self) -> Tie {
        let candidates = self.winners.into_iter().filter_map(Winner::candidate);
        Tie {
            lot: self.lot,
            candidates: candidates.collect(),
        }
    }
}

/// Every lot goes to one of its bids or, all lots of a group at once, to a combined bid: so that as few as
/// possible are left over, then so that the sum of the values is least, then by `equal`, and of such awards
/// to the one that places the first lot of `order` best, then the second; without an order they are a tie.
///
/// # Formula
///
/// ```text
/// min Σ v(l, w(l)) over the lots l awarded alone + Σ V(k) over the combined bids k that win
/// ```
///
/// where `w(l)` is the winner of lot `l`, `v` its value and `V` that of a combined bid over its lots. A
/// combined bid counts as many lots for its bidder as it has. A lot that goes to nobody counts with the value
/// of its first bid.
///
/// # Errors
///
/// [`Unallocated`] where the best award cannot be found.
///
/// # Examples
///
/// Alone the lots cost 100 and 200. Together bid 2 asks 290, which is less.
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::allocation::{Candidate, Field, Offered, Winner, combine};
/// use wholelife::model::{EqualCombined, NoOtherBid};
/// let bid = |bid, price| Candidate { bid, place: 1, bidders: vec![], value: Some(price) };
/// let field = Field {
///     lots: vec![vec![bid(0, dec!(100))], vec![bid(1, dec!(200))]],
///     bidders: 0,
///     most_won: 2,
///     no_other_bid: NoOtherBid::NoWinner,
/// };
/// let winners = |value| {
///     let together = Offered { bid: 2, bidders: vec![], lots: vec![0, 1], value };
///     combine(&field, &[], &[together], EqualCombined::SeparateBids).unwrap().winners
/// };
/// assert_eq!(winners(dec!(290)), [Some(Winner::Combined(0)), Some(Winner::Combined(0))]);
/// assert_eq!(winners(dec!(300)), [Some(Winner::Separate(0)), Some(Winner::Separate(0))]);
/// ```
///
/// # Sources
///
/// `[2014/24/EU]` Art. 46(3).
pub fn combine(
    field: &Field,
    order: &[usize],
    offered: &[Offered],
    equal: EqualCombined,
) -> Result<Combined, Unallocated> {
    let overflow = Unallocated::Fault(Fault::Overflow);
    let mut ways = Ways::of(field).ok_or(overflow)?;
    // What each lot costs in the best separate award; the lots can always go to nobody, or past the limit.
    let separate = ways
        .search(field)
        .lightest(&vec![false; ways.choices.len()], None)?;
    let separate = separate.ok_or(overflow)?;
    let costs: Vec<i128> = (0..field.lots.len())
        .map(|lot| {
            let choice = separate.chosen_in(lot);
            let choice = choice.and_then(|index| ways.choices.get(index));
            choice.map_or(0, |choice| choice.weight.cost)
        })
        .collect();
    for (index, one) in offered.iter().enumerate() {
        ways.combine(index, one, &costs, equal).ok_or(overflow)?;
    }
    let mut search = ways.search(field);
    let Some((found, banned)) = ways.best(&mut search, order)? else {
        return Ok(Combined::default());
    };
    let tie = ways.tie(&mut search, &found, &banned, 0..field.lots.len())?;
    let winner = |lot| ways.ways.get(found.chosen_in(lot)?)?.winner;
    let winners = (0..field.lots.len()).map(|lot| winner(lot).filter(|_| tie.is_none()));
    Ok(Combined {
        winners: winners.collect(),
        tie,
    })
}

impl Ways {
    /// Adds the choices of a combined bid. What it is better by than the separate award is shared equally
    /// over its lots: any shares would do, and with these a bid that is better is better in each of its
    /// lots, so that the search seldom breaks it up.
    fn combine(
        &mut self,
        index: usize,
        offered: &Offered,
        costs: &[i128],
        equal: EqualCombined,
    ) -> Option<()> {
        let value = units(offered.value)?;
        if value.checked_abs()? > most(costs.len())? {
            return None;
        }
        let of_lot = |lot: &usize| costs.get(*lot).copied().unwrap_or_default();
        let separate: i128 = offered.lots.iter().map(of_lot).sum();
        let mut gain = separate.checked_sub(value)?;
        let mut left = i128::try_from(offered.lots.len()).ok()?;
        let (combined, level) = match equal {
            EqualCombined::SeparateBids => (1, assignment::LEFT_OVER.saturating_sub(1)),
            EqualCombined::CombinedBid => (-1, 0),
        };
        let mut package = Vec::with_capacity(offered.lots.len());
        for lot in &offered.lots {
            let share = gain.checked_div(left)?;
            gain = gain.checked_sub(share)?;
            left = left.checked_sub(1)?;
            package.push(self.choices.len());
            self.choices.push(Choice {
                lot: *lot,
                bidders: offered.bidders.clone(),
                weight: Weight {
                    beyond: 0,
                    cost: of_lot(lot).checked_sub(share)?,
                    combined,
                },
                package: Some(self.packages.len()),
            });
            self.ways.push(assignment::Way {
                winner: Some(Winner::Combined(index)),
                kind: StepKind::Awarded,
                level,
            });
        }
        self.packages.push(package);
        Some(())
    }
}
