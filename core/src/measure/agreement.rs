//! How far the evaluators of a panel agree: told beside the points, and deciding nothing.

use crate::num::{Decimal, Exact, Scalar, sum};

/// What an evaluator gives a bid beyond what the others give it on average.
///
/// # Formula
///
/// ```text
/// d = p − Σ q / k
/// ```
///
/// where `p` are the evaluator's points and `q` those of the `k` others, each counting alike
/// whatever weight it has in the panel's points.
///
/// # Units
///
/// Points of the published scale; positive where the evaluator is the more lenient.
///
/// # Errors
///
/// The number carries a fault where there are no others.
///
/// # Examples
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::measure::deviation;
/// assert_eq!(deviation(dec!(8), &[dec!(5), dec!(7)]).result(), Ok(dec!(2)));
/// ```
#[must_use]
pub fn deviation(points: Decimal, others: &[Decimal]) -> Exact {
    let mean = sum(others.iter().copied().map(Exact::exact)) / count(others.len());
    Exact::exact(points) - mean
}

/// How far evaluators agree on the order of the bids, and what it is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concordance {
    /// By bid: the sum of the ranks it has with each evaluator.
    pub rank_sums: Vec<Exact>,
    /// The correction for ties, of all evaluators together.
    pub ties: Exact,
    /// 1 where all have the same order, 0 where their orders cancel out; none where it is undefined:
    /// fewer than two evaluators or bids, or evaluators who each give all bids the same.
    pub coefficient: Option<Exact>,
}

/// Kendall's coefficient of concordance, corrected for ties.
///
/// # Formula
///
/// ```text
/// W = (12 · Σ R² − 3 · m² · n · (n + 1)²) / (m² · (n³ − n) − m · T)
/// T = Σ (t³ − t)
/// ```
///
/// where `m` evaluators rank `n` bids, `R` is the sum of a bid's ranks, equal points share the mean of
/// their ranks, and `t` is how many bids have the same points with one evaluator. `points` are by
/// evaluator, each with the same bids.
///
/// # Units
///
/// A number from 0 to 1.
///
/// # Examples
///
/// Two evaluators with the same order, and two with opposite ones:
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::measure::concordance;
/// let w = |points: [[i64; 3]; 2]| {
///     let points = points.map(|one| one.map(Into::into).to_vec());
///     concordance(&points).coefficient.map(|w| w.result())
/// };
/// assert_eq!(w([[4, 7, 9], [1, 2, 5]]), Some(Ok(dec!(1))));
/// assert_eq!(w([[4, 7, 9], [5, 2, 1]]), Some(Ok(dec!(0))));
/// assert_eq!(w([[4, 4, 4], [5, 5, 5]]), None);
/// ```
///
/// # Sources
///
/// `[VEGAN-KENDALL]` equations 3.1 to 3.3; `[DESCTOOLS-KENDALL]` the example with ties.
#[must_use]
pub fn concordance(points: &[Vec<Decimal>]) -> Concordance {
    let bids = points.first().map_or(0, Vec::len);
    let half = Exact::exact(Decimal::new(5, 1));
    let mut rank_sums = vec![Exact::zero(); bids];
    let mut ties = Exact::zero();
    for of_one in points {
        for (own, rank_sum) in of_one.iter().zip(&mut rank_sums) {
            let lower = of_one.iter().filter(|other| *other < own).count();
            let equal = count(of_one.iter().filter(|other| *other == own).count());
            *rank_sum = *rank_sum + count(lower) + (equal + Exact::one()) * half;
            // Each of t equal ones adds its part of t³ − t.
            ties = ties + equal * equal - Exact::one();
        }
    }
    let (m, n) = (count(points.len()), count(bids));
    let squares = sum(rank_sums.iter().map(|sum| *sum * *sum));
    let times = |number: i64, of: Exact| Exact::exact(number.into()) * of;
    let beside = times(3, m * m * n * (n + Exact::one()).power(2));
    let most = m * m * (n.power(3) - n) - m * ties;
    let defined = points.len() > 1 && bids > 1 && most.result() != Ok(Decimal::ZERO);
    Concordance {
        coefficient: defined.then(|| (times(12, squares) - beside) / most),
        rank_sums,
        ties,
    }
}

fn count(number: usize) -> Exact {
    Exact::exact(Decimal::from(number))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_lies_between_none_and_whole_and_no_order_of_bids_matters(
            points in (2_usize..6).prop_flat_map(|bids| {
                prop::collection::vec(prop::collection::vec(0_i64..5, bids), 2..5)
            }),
        ) {
            let read = |reversed: bool| -> Vec<Vec<Decimal>> {
                let one = |one: &Vec<i64>| -> Vec<Decimal> {
                    let mut one: Vec<Decimal> = one.iter().copied().map(Decimal::from).collect();
                    if reversed {
                        one.reverse();
                    }
                    one
                };
                points.iter().map(one).collect()
            };
            let [found, reversed] = [false, true].map(|order| concordance(&read(order)).coefficient);
            let value = |one: Option<Exact>| one.map(|one| crate::num::decide(one.result().unwrap()));
            prop_assert_eq!(value(found), value(reversed));
            if let Some(found) = value(found) {
                prop_assert!((Decimal::ZERO..=Decimal::ONE).contains(&found), "{}", found);
            }
        }
    }
}
