//! What measures are compared with: statistics of the reference set.

use crate::model::{Rule, Statistic};
use crate::num::{Decimal, Fault, Scalar, highest, lowest, sum};

/// The statistics of the reference set that a rule uses.
#[derive(Debug, Clone, Copy)]
pub struct Reference<S> {
    /// The lowest measure; a fault where the rule does not use it.
    pub lowest: S,
    /// The highest measure; a fault where the rule does not use it.
    pub highest: S,
    /// Their sum; a fault where the rule does not use their mean.
    pub sum: S,
    /// Their mean; a fault where the rule does not use it.
    pub mean: S,
    /// The middle one, or the mean of the two in the middle; a fault where the rule does not use it.
    pub median: S,
    /// How many measures there are.
    pub count: u32,
}

/// What a rule compares with, of `measures` in their unit, each decided before it is compared; none
/// without measures. A fault among them is the result's.
///
/// # Formula
///
/// ```text
/// mean     P̄ = Σ P / n
/// median   the middle of the measures in order, or the mean of the two in the middle
/// ```
///
/// # Examples
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::award::reference;
/// use wholelife::model::Rule;
/// use wholelife::num::{Exact, Scalar};
/// let prices = [dec!(1250), dec!(1000), dec!(1101)].map(Exact::exact);
/// let range = Rule::LinearMinMax { max_points: dec!(100) };
/// let compared = reference(&range, &prices).unwrap();
/// assert_eq!(compared.lowest.result(), Ok(dec!(1000)));
/// assert_eq!(compared.highest.result(), Ok(dec!(1250)));
/// let about_mean = Rule::MeanBased { max_points: dec!(100), capped: true };
/// assert_eq!(reference(&about_mean, &prices).unwrap().mean.result(), Ok(dec!(1117)));
/// ```
pub fn reference<S: Scalar>(rule: &Rule, measures: &[S]) -> Option<Reference<S>> {
    let asks = |statistic| rule.compares().contains(&statistic);
    let count = u32::try_from(measures.len())
        .ok()
        .filter(|count| *count > 0)?;
    // Nobody reads what the rule does not ask for; it is a fault so that nobody can.
    let unasked = S::fault(Fault::Unread);
    let (sum, mean) = if asks(Statistic::Mean) {
        let sum = sum(measures.iter().copied());
        (sum, sum / S::exact(Decimal::from(count)))
    } else {
        (unasked, unasked)
    };
    Some(Reference {
        lowest: if asks(Statistic::Lowest) {
            lowest(measures.iter().copied())?
        } else {
            unasked
        },
        highest: if asks(Statistic::Highest) {
            highest(measures.iter().copied())?
        } else {
            unasked
        },
        sum,
        mean,
        median: if asks(Statistic::Median) {
            median(measures)?
        } else {
            unasked
        },
        count,
    })
}

/// The middle of the measures in order, or the mean of the two in the middle.
fn median<S: Scalar>(measures: &[S]) -> Option<S> {
    // Sorted by exchanging neighbours, so that lanes, which may each have another order, can follow.
    let mut sorted = measures.to_vec();
    for round in 0..sorted.len() {
        for pair in sorted.get_mut(round & 1..)?.chunks_exact_mut(2) {
            if let [one, next] = pair {
                (*one, *next) = (one.smaller(*next), one.greater(*next));
            }
        }
    }
    let middle = sorted.len().checked_div(2)?;
    let upper = sorted.get(middle).copied()?;
    if sorted.len() & 1 == 1 {
        return Some(upper);
    }
    let lower = sorted.get(middle.checked_sub(1)?).copied()?;
    Some((lower + upper) / S::exact(Decimal::TWO))
}
