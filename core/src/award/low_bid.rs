//! Below which amount a bid is so low that the bidder is asked to explain it.

use crate::model::{LowBidTest, LowBy};
use crate::num::{Decimal, Exact, Scalar, decide, sum};

/// The amount below which a test asks for an explanation, and what it was made of.
#[derive(Debug, Clone)]
pub struct LowLimit {
    /// The amount.
    pub value: Exact,
    /// Whether a bid of exactly this amount is asked too.
    pub inclusive: bool,
    /// How far below what it is compared with, as a fraction.
    pub share: Decimal,
    /// What the bid is compared with.
    pub basis: LowBasis,
}

/// What a bid is compared with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LowBasis {
    /// The mean of the bids at these indices.
    Mean(Vec<usize>),
    /// The mean of the bids at these indices, and a quarter off the budget where that is more.
    MeanOrBudget(Vec<usize>, Decimal),
    /// The median of all bids.
    Median(Decimal),
    /// The bid at this index.
    Bid(usize),
    /// A published amount.
    Amount(Decimal),
}

/// The limit of a test for the bid at `own`, of the amounts of the reference set by their indices; none
/// where there is nothing to compare with, or what there is, is not positive.
///
/// # Formula
///
/// ```text
/// below_mean_of_others  T = (1 − x) · Σ P / n       over the other bids
/// below_mean            T = (1 − x) · Σ P / n       over all bids
/// below_median          T = (1 − x) · Me
/// below_next            T = (1 − x) · P             P the lowest of the others that is not below the bid
/// below_amount          T = (1 − x) · B
/// spain_rglcap_85       one bid    T = 0.75 · B
///                       two        T = 0.8 · P      P the other bid
///                       three      T = max(0.9 · Pm, 0.75 · B)
///                       more       T = 0.9 · Pm
/// ```
///
/// where `x` is the declared share and `B` the published amount or budget. `Pm` is the mean of all
/// bids. Where three bid and the highest is above `1.1 · Pm`, it is left out and the mean taken anew;
/// where more bid, all that are above `1.1 · Pm` are left out, and of fewer than three that remain the
/// mean is that of the three lowest. That percentage points are taken of the mean itself is how the
/// article is applied; it can be read otherwise, and then the buyer declares another test.
///
/// # Examples
///
/// Three bids, of which the first is compared with the mean of the others, 500, at 40 %:
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::award::low_limit;
/// use wholelife::model::{LowBidTest, LowBy};
/// let test = LowBidTest::BelowMeanOfOthers(LowBy { share: dec!(0.4), inclusive: true });
/// let amounts = [(0, dec!(300)), (1, dec!(450)), (2, dec!(550))];
/// let limit = low_limit(test, 0, &amounts).unwrap();
/// assert_eq!(limit.value.result(), Ok(dec!(300)));
/// ```
///
/// # Sources
///
/// `[2014/24/EU]` Article 69 and `[C-285-99]`: an explanation is asked for, and nothing excludes before it
/// is heard; `[AMCU-2020]` 40 and 30 %; `[RGLCAP-85]`.
#[must_use]
pub fn low_limit(test: LowBidTest, own: usize, amounts: &[(usize, Decimal)]) -> Option<LowLimit> {
    let all = || amounts.iter().copied();
    let others = || all().filter(|(index, _)| *index != own);
    let limit = match test {
        LowBidTest::BelowMeanOfOthers(by) => mean_of(&others().collect::<Vec<_>>(), by)?,
        LowBidTest::BelowMean(by) => mean_of(amounts, by)?,
        LowBidTest::BelowMedian(by) => {
            let mut sorted: Vec<Decimal> = all().map(|(_, amount)| amount).collect();
            sorted.sort_unstable();
            let upper = sorted.len().checked_div(2)?;
            let lower = sorted.len().checked_sub(1)?.checked_div(2)?;
            let middle = Exact::exact(*sorted.get(lower)?) + Exact::exact(*sorted.get(upper)?);
            let median = middle / Exact::exact(Decimal::TWO);
            let stated = decide(median.result().ok()?);
            below(median, by, LowBasis::Median(stated))
        }
        LowBidTest::BelowNext(by) => {
            let (_, mine) = all().find(|(index, _)| *index == own)?;
            let above = others().filter(|(_, amount)| *amount >= mine);
            let (index, next) = above.min_by_key(|(_, amount)| *amount)?;
            below(Exact::exact(next), by, LowBasis::Bid(index))
        }
        LowBidTest::BelowAmount { amount, by } => {
            below(Exact::exact(amount), by, LowBasis::Amount(amount))
        }
        LowBidTest::SpainRglcap85 { budget } => spain_rglcap_85(budget, own, amounts)?,
    };
    let positive = Exact::zero().less(limit.value);
    positive.unwrap_or(true).then_some(limit)
}

/// Article 85, by the number of bids.
fn spain_rglcap_85(budget: Decimal, own: usize, amounts: &[(usize, Decimal)]) -> Option<LowLimit> {
    let more_than = |hundredths: u32| LowBy {
        share: Decimal::from_parts(hundredths, 0, 0, false, 2),
        inclusive: false,
    };
    let of_budget = below(
        Exact::exact(budget),
        more_than(25),
        LowBasis::Amount(budget),
    );
    match amounts {
        [] => None,
        [_] => Some(of_budget),
        [_, _] => {
            let (index, other) = amounts.iter().find(|(index, _)| *index != own)?;
            let other = Exact::exact(*other);
            Some(below(other, more_than(20), LowBasis::Bid(*index)))
        }
        _ => {
            let kept = without_high(amounts)?;
            let limit = mean_of(&kept, more_than(10))?;
            if amounts.len() > 3 {
                return Some(limit);
            }
            Some(LowLimit {
                value: limit.value.greater(of_budget.value),
                basis: LowBasis::MeanOrBudget(indices(&kept), budget),
                ..limit
            })
        }
    }
}

/// The bids of which the mean is taken: without those more than a tenth above the mean of all; of three
/// bids without the highest alone, and of more at least the three lowest.
fn without_high(amounts: &[(usize, Decimal)]) -> Option<Vec<(usize, Decimal)>> {
    let mut sorted = amounts.to_vec();
    sorted.sort_by_key(|(index, amount)| (*amount, *index));
    let eleven_tenths = Exact::exact(Decimal::from_parts(11, 0, 0, false, 1));
    let all = sum(sorted.iter().map(|(_, amount)| Exact::exact(*amount)));
    let bound = eleven_tenths * all / Exact::exact(Decimal::from(sorted.len()));
    let bound = decide(bound.result().ok()?);
    let not_high = sorted.iter().filter(|(_, amount)| *amount <= bound).count();
    let least = if sorted.len() == 3 { 2 } else { 3 };
    sorted.truncate(not_high.max(least));
    Some(sorted)
}

fn indices(amounts: &[(usize, Decimal)]) -> Vec<usize> {
    amounts.iter().map(|(index, _)| *index).collect()
}

/// So far below the mean of these bids.
fn mean_of(amounts: &[(usize, Decimal)], by: LowBy) -> Option<LowLimit> {
    if amounts.is_empty() {
        return None;
    }
    let all = sum(amounts.iter().map(|(_, amount)| Exact::exact(*amount)));
    let count = Exact::exact(Decimal::from(amounts.len()));
    let basis = LowBasis::Mean(indices(amounts));
    let limit = below(all, by, basis);
    Some(LowLimit {
        value: limit.value / count,
        ..limit
    })
}

/// So far below an amount.
fn below(amount: Exact, by: LowBy, basis: LowBasis) -> LowLimit {
    LowLimit {
        value: (Exact::one() - Exact::exact(by.share)) * amount,
        inclusive: by.inclusive,
        share: by.share,
        basis,
    }
}
