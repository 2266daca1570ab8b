//! Two lines over rebates that meet at the mean, which follows a measure that is changed.

use super::curve::{Curve, Whose};
use super::form::Form;
use crate::num::{Decimal, Exact, Scalar, sum};

/// The smallest step of a measure.
const UNIT: Decimal = Decimal::from_parts(1, 0, 0, false, 12);

/// The published amount that rebates are given on, and the points of a rebate.
#[derive(Clone, Copy)]
pub(super) struct Rebates {
    pub(super) base: Decimal,
    pub(super) maximum: Exact,
    /// The fraction of the maximum that the mean rebate gets.
    pub(super) at_mean: Exact,
}

impl Curve<'_> {
    /// The measures at which a bid comes to the mean: `x = S / (n − 1)` for the one that is changed, and
    /// `x = n · P − S` for another.
    pub(super) fn bends_of_mean(&self, measures: &[Decimal]) -> Vec<Decimal> {
        let (count, sum) = self.count_and_sum();
        let others = count - Exact::one();
        let own = (!self.others.is_empty()).then(|| sum / others);
        let others = measures
            .iter()
            .map(|measure| count * Exact::exact(*measure) - sum);
        let places = own.into_iter().chain(others);
        places.filter_map(|place| place.result().ok()).collect()
    }

    /// The greatest measure with which the mean is a rebate at all.
    pub(super) fn greatest_rebated(&self, base: Decimal) -> Option<Decimal> {
        let (count, sum) = self.count_and_sum();
        let none = (count * Exact::exact(base) - sum).result().ok()?;
        none.checked_sub(UNIT)
    }

    /// The points of a rebate, on the stretch that holds `within`: below the mean a hyperbola about the
    /// measure that leaves no mean rebate, and above it one about another.
    ///
    /// ```text
    /// M · X · n · (B − P) / (n · B − S − x)                       P at or above the mean (S + x) / n
    /// M · (X + (1 − X) · (S + x − n · P) / (S + x − n · Pmin))    P below it
    /// ```
    ///
    /// where `S` is the sum of the measures of the `n − 1` others.
    pub(super) fn rebated(&self, rebates: Rebates, whose: Whose, within: Decimal) -> Form {
        let Rebates {
            maximum, at_mean, ..
        } = rebates;
        let base = Exact::exact(rebates.base);
        let (count, sum) = self.count_and_sum();
        let measure = match whose {
            Whose::Own => Exact::exact(within),
            Whose::Other(measure) => Exact::exact(measure),
        };
        let is_above = match (count * measure).less(sum + Exact::exact(within)) {
            Ok(is_above) => is_above,
            Err(fault) => return Form::constant(Exact::fault(fault)),
        };
        if !is_above {
            let most = maximum * at_mean * count;
            let pole = count * base - sum;
            return match whose {
                Whose::Own => Form::hyperbola(most, most * (pole - base), pole),
                Whose::Other(_) => Form::hyperbola(Exact::zero(), most * (measure - base), pole),
            };
        }
        let beyond = maximum * (Exact::one() - at_mean);
        let others = count - Exact::one();
        let lowest = self.ends().map(|(lowest, _)| lowest);
        match (whose, lowest.filter(|lowest| within >= *lowest)) {
            (Whose::Own, None) => Form::constant(maximum),
            // The one that is changed gives the greatest rebate: n · Pmin is n · x.
            (Whose::Other(_), None) => {
                let pole = sum / others;
                let constant = maximum * at_mean - beyond / others;
                let factor = beyond * (count * measure - sum - pole) / others;
                Form::hyperbola(constant, factor, pole)
            }
            (whose, Some(lowest)) => {
                let lowest = Exact::exact(lowest);
                let pole = count * lowest - sum;
                match whose {
                    Whose::Own => {
                        let constant = maximum * at_mean - beyond * others;
                        let factor = beyond * (sum - others * pole);
                        Form::hyperbola(constant, factor, pole)
                    }
                    Whose::Other(_) => {
                        let factor = beyond * count * (lowest - measure);
                        Form::hyperbola(maximum, factor, pole)
                    }
                }
            }
        }
    }

    /// How many bids there are with the one that is changed, and the sum of the others' measures.
    fn count_and_sum(&self) -> (Exact, Exact) {
        let count = Decimal::from(self.others.len().saturating_add(1));
        let others = self.others.iter().copied().map(Exact::exact);
        (Exact::exact(count), sum(others))
    }
}
