//! Two lines that bend a little above the median, of a measure that may be the lowest or decide the median.

use std::cmp::Ordering;

use super::curve::{Curve, Whose, over, times};
use super::form::Form;
use crate::num::{Decimal, Exact, Scalar};

impl Curve<'_> {
    /// The measures at which the median is another's, or a bid comes to the knee.
    pub(super) fn bends_of_knee(&self, knee: Decimal, measures: &[Decimal]) -> Vec<Decimal> {
        let mut bends = self.around_median();
        for measure in measures {
            bends.extend(self.median_of(over(*measure, knee)));
        }
        // At its own knee the measure is (1 + k) times a median that it may be half of.
        if let Some(middle) = self.middle_of_even() {
            let rest = Decimal::ONE.checked_sub(knee);
            let own = times(middle, knee).zip(rest);
            bends.extend(own.and_then(|(own, rest)| own.checked_div(rest)));
        }
        for other in self.around_median() {
            let compared = self.reference(other);
            let median = compared.and_then(|one| one.median.result().ok());
            bends.extend(median.and_then(|median| times(median, knee)));
        }
        bends
    }

    /// The measures of the others between which a measure decides the median.
    fn around_median(&self) -> Vec<Decimal> {
        let half = self.others.len() / 2;
        let even = self.others.len() & 1 == 0;
        let places = if even {
            [half.checked_sub(1), Some(half)]
        } else {
            [half.checked_sub(1), half.checked_add(1)]
        };
        let places = places.into_iter().flatten();
        places
            .filter_map(|place| self.others.get(place).copied())
            .collect()
    }

    /// The measure of another that is always one of the two in the middle: where there is an even
    /// number of bids.
    fn middle_of_even(&self) -> Option<Decimal> {
        let odd = self.others.len() & 1 == 1;
        self.others
            .get(self.others.len() / 2)
            .copied()
            .filter(|_| odd)
    }

    /// The measure that makes the median this one.
    fn median_of(&self, median: Option<Decimal>) -> Option<Decimal> {
        match self.middle_of_even() {
            None => median,
            Some(middle) => median?.checked_mul(Decimal::TWO)?.checked_sub(middle),
        }
    }

    /// A gentle and a steep line from the lowest, which bend a little above the median: lines of the
    /// measure, or hyperbolas where it is the lowest.
    pub(super) fn graduated(
        &self,
        maximum: Exact,
        (gentle, steep): (Exact, Exact),
        knee: Exact,
        whose: Whose,
        within: Decimal,
    ) -> Form {
        let exact = Exact::exact;
        let lowest = self.ends().map(|(lowest, _)| lowest);
        let leads = lowest.is_none_or(|lowest| within < lowest);
        let hundred = exact(Decimal::ONE_HUNDRED);
        // An amount a + b · x over the lowest, in per cent above it.
        let above = |constant: Exact, factor: Exact| {
            if let Some(lowest) = lowest.filter(|_| !leads) {
                let lowest = exact(lowest);
                let constant = (constant / lowest - Exact::one()) * hundred;
                Form::line_over(constant, factor * hundred, lowest)
            } else {
                let whole = (factor - Exact::one()) * hundred;
                Form::hyperbola(whole, constant * hundred, Exact::zero())
            }
        };
        let (constant, factor) = self.median(within);
        let bend = Exact::one() + knee;
        let knee = above(constant * bend, factor * bend);
        let own = match whose {
            Whose::Own => above(Exact::zero(), Exact::one()),
            Whose::Other(measure) => above(exact(measure), Exact::zero()),
        };
        let is_beyond = (own.at(within) - knee.at(within)).sign() == Ok(Ordering::Greater);
        let lost = if is_beyond {
            // a · K + b · (x − K)
            let beyond = own.minus(knee).times(steep);
            knee.times(gentle).minus(beyond.times(-Exact::one()))
        } else {
            own.times(gentle)
        };
        lost.times(-Exact::one()).plus(maximum)
    }

    /// The median as a constant and a multiple of the measure, on the stretch that holds `within`.
    fn median(&self, within: Decimal) -> (Exact, Exact) {
        let around = self.around_median();
        let half = Exact::one() / Exact::exact(Decimal::TWO);
        let count = self.others.len();
        let lower = match count {
            0 | 1 => None,
            _ => around.first().copied(),
        };
        let upper = match count {
            0 | 1 => None,
            _ => around.last().copied(),
        };
        let outside = lower
            .filter(|lower| within < *lower)
            .or_else(|| upper.filter(|upper| within > *upper));
        let (constant, factor) = match outside {
            Some(end) => (Exact::exact(end), Exact::zero()),
            None => (Exact::zero(), Exact::one()),
        };
        match self.middle_of_even() {
            None => (constant, factor),
            Some(middle) => ((constant + Exact::exact(middle)) * half, factor * half),
        }
    }
}
