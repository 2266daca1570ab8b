//! A cohort that moves between states, cycle by cycle: who is where, and what makes the probabilities.

use crate::num::{Decimal, Fault, Scalar, sum};
use crate::words;

words! {
    /// When in a cycle those are counted who are in a state.
    pub enum CycleCounting {
        /// At its start, before anybody moves.
        Start = "start",
        /// At its end, when all have moved.
        End = "end",
        /// The mean of start and end: the half-cycle correction.
        HalfCycle = "half_cycle",
    }
}

words! {
    /// How the probabilities out of a state sum to 1 again, once a relative risk has changed some of them.
    pub enum Complement {
        /// Who does not leave stays: the probability of staying is 1 less those of leaving.
        Staying = "staying",
        /// All are divided by their sum, so that what did not change keeps its odds.
        Renormalised = "renormalised",
    }
}

/// The probabilities out of a state, from how often each transition was counted.
///
/// # Formula
///
/// ```text
/// p(j) = n(j) / Σ n(j)
/// ```
///
/// # Units
///
/// - counts: numbers; the result: probabilities of a cycle, not rounded
///
/// # Errors
///
/// [`Fault::DivisionByZero`] where nothing was counted.
///
/// # Examples
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::health::of_counts;
/// use wholelife::num::Exact;
/// let row = of_counts(&[dec!(30), dec!(10)].map(Exact::exact));
/// # use wholelife::num::Scalar;
/// assert_eq!(row[1].result(), Ok(dec!(0.25)));
/// ```
///
/// # Sources
///
/// `[DMHEE-2006]`, Example 2.5
#[must_use]
pub fn of_counts<S: Scalar>(counts: &[S]) -> Vec<S> {
    let total = sum(counts.iter().copied());
    counts.iter().map(|count| *count / total).collect()
}

/// The probabilities out of a state under a treatment that changes how often some of its transitions happen.
///
/// # Formula
///
/// ```text
/// q(j) = r · p(j)                  for the transitions j ≠ i that it acts on, else p(j)
/// staying       q(i) = 1 − Σ q(j)  over j ≠ i
/// renormalised  q(j) = q(j) / Σ q(j)  over all j
/// ```
///
/// where `i` is the state and `p` its probabilities.
///
/// # Units
///
/// - `risk`: a pure number, at least zero; probabilities of a cycle
///
/// # Errors
///
/// [`Fault::NotPositive`] where more than all would leave, [`Fault::DivisionByZero`] where nothing is left to
/// be divided.
///
/// # Examples
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::health::{Complement, at_relative_risk};
/// use wholelife::num::{Exact, Scalar};
/// let row = [dec!(0.6), dec!(0.4)].map(Exact::exact);
/// let halved = at_relative_risk(&row, 0, Exact::exact(dec!(0.5)), &[1], Complement::Staying);
/// assert_eq!(halved[0].result(), Ok(dec!(0.8)));
/// let halved = at_relative_risk(&row, 0, Exact::exact(dec!(0.5)), &[1], Complement::Renormalised);
/// assert_eq!(halved[0].result(), Ok(dec!(0.75)));
/// ```
///
/// # Sources
///
/// `[DMHEE-2006]`, Example 2.5 for `staying`
#[must_use]
pub fn at_relative_risk<S: Scalar>(
    row: &[S],
    state: usize,
    risk: S,
    to: &[usize],
    complement: Complement,
) -> Vec<S> {
    let changed = row.iter().enumerate().map(|(place, probability)| {
        if place != state && to.contains(&place) {
            risk * *probability
        } else {
            *probability
        }
    });
    let mut changed: Vec<S> = changed.collect();
    match complement {
        Complement::Staying => {
            let leaving = changed.iter().enumerate();
            let leaving = leaving.filter(|(place, _)| *place != state);
            let staying = S::one() - sum(leaving.map(|(_, probability)| *probability));
            if let Some(own) = changed.get_mut(state) {
                let below = staying.less(S::zero());
                *own = S::choose(below, S::fault(Fault::NotPositive), staying);
            }
            changed
        }
        Complement::Renormalised => of_counts(&changed),
    }
}

/// Who is where after a cycle, by who was where before it.
///
/// # Formula
///
/// ```text
/// n(j) = Σ n(i) · p(i, j)
/// ```
///
/// # Units
///
/// - shares of the cohort; `rows`: probabilities of a cycle, out of each state into each state
///
/// # Errors
///
/// The scalars carry a fault only where an argument does.
///
/// # Examples
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::health::after_cycle;
/// use wholelife::num::{Exact, Scalar};
/// let rows = [[dec!(0.6), dec!(0.4)], [dec!(0), dec!(1)]].map(|row| row.map(Exact::exact).to_vec());
/// let after = after_cycle(&[dec!(0.5), dec!(0.5)].map(Exact::exact), &rows);
/// assert_eq!(after[1].result(), Ok(dec!(0.7)));
/// ```
///
/// # Sources
///
/// `[DMHEE-2006]`, chapter 2
#[must_use]
pub fn after_cycle<S: Scalar>(before: &[S], rows: &[Vec<S>]) -> Vec<S> {
    let into = 0..before.len();
    into.map(|state| {
        let out_of = before.iter().zip(rows);
        sum(out_of.filter_map(|(share, row)| Some(*share * *row.get(state)?)))
    })
    .collect()
}

/// Who counts as being in each state during a cycle.
///
/// # Formula
///
/// ```text
/// start: n(t − 1)    end: n(t)    half cycle: (n(t − 1) + n(t)) / 2
/// ```
///
/// # Units
///
/// - shares of the cohort
///
/// # Errors
///
/// The scalars carry a fault only where an argument does.
///
/// # Sources
///
/// `[DMHEE-2006]`, chapter 2
#[must_use]
pub fn counted<S: Scalar>(before: &[S], after: &[S], counting: CycleCounting) -> Vec<S> {
    match counting {
        CycleCounting::Start => before.to_vec(),
        CycleCounting::End => after.to_vec(),
        CycleCounting::HalfCycle => {
            let both = before.iter().zip(after);
            both.map(|(before, after)| (*before + *after) * S::exact(HALF))
                .collect()
        }
    }
}

const HALF: Decimal = Decimal::from_parts(5, 0, 0, false, 1);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::num::Exact;
    use rust_decimal_macros::dec;

    #[test]
    fn nobody_leaves_who_is_not_there() {
        let row = [dec!(0.5), dec!(0.5)].map(Exact::exact);
        let risk = Exact::exact(dec!(2.1));
        let high = at_relative_risk(&row, 0, risk, &[1], Complement::Staying);
        assert_eq!(high[0].result(), Err(Fault::NotPositive));
        let twice = Exact::exact(dec!(2));
        let all = at_relative_risk(&row, 0, twice, &[1], Complement::Staying);
        assert_eq!(all[0].result(), Ok(dec!(0)));
    }

    #[test]
    fn the_half_cycle_is_the_mean_of_start_and_end() {
        let [before, after] = [[dec!(1), dec!(0)], [dec!(0.6), dec!(0.4)]];
        let [before, after] = [before, after].map(|one| one.map(Exact::exact));
        let half = counted(&before, &after, CycleCounting::HalfCycle);
        assert_eq!(half[0].result(), Ok(dec!(0.8)));
        assert_eq!(counted(&before, &after, CycleCounting::Start), before);
        assert_eq!(counted(&before, &after, CycleCounting::End), after);
    }
}
