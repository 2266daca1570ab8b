//! What a rule makes of a measure that is changed: the places where it bends, and its form between.

use std::cmp::Ordering;

use super::form::Form;
use crate::award::{reference, worth};
use crate::model::{BelowZero, Rule};
use crate::num::{Decimal, Exact, Fault, Scalar};

/// A rule and what it compares with, beside the measure that is changed.
pub(super) struct Curve<'a> {
    pub(super) rule: &'a Rule,
    pub(super) below_zero: BelowZero,
    /// The lowest and highest measure of the others in the reference set; none without others.
    pub(super) others: Option<(Decimal, Decimal)>,
}

/// Whether it is known how the points of every bid follow a changed measure: of these rules, and not
/// yet of those by means, medians, rebates, powers and logarithms, or by slopes and steps that the
/// bids decide.
#[must_use]
pub const fn is_followed(rule: &Rule) -> bool {
    matches!(
        rule,
        Rule::RatioToLowest { .. }
            | Rule::LinearSlope { .. }
            | Rule::LinearMinMax { .. }
            | Rule::FixedRange { .. }
            | Rule::Table { .. }
            | Rule::AsMeasured
            | Rule::MoneyPerUnit { .. }
    )
}

/// Whose points are asked for.
#[derive(Clone, Copy)]
pub(super) enum Whose {
    /// Those of the bid whose measure is changed.
    Own,
    /// Those of a bid with this measure.
    Other(Decimal),
}

impl Curve<'_> {
    /// The measures at which the points of anybody bend or jump, `measures` being those of the others.
    pub(super) fn breaks(&self, measures: impl Iterator<Item = Decimal>) -> Vec<Decimal> {
        let mut breaks = Vec::new();
        if !self.rule.compares().is_empty() {
            breaks.extend(self.others.map(|(lowest, _)| lowest));
        }
        let clamps = self.below_zero == BelowZero::Zero;
        match self.rule {
            Rule::LinearMinMax { .. } => breaks.extend(self.others.map(|(_, highest)| highest)),
            Rule::LinearSlope { slope, .. } if clamps => {
                let distance = Decimal::ONE.checked_add(*slope);
                let own = self.others.and_then(|(low, _)| low.checked_mul(distance?));
                breaks.extend(own);
                breaks.extend(measures.filter_map(|measure| measure.checked_div(distance?)));
            }
            Rule::FixedRange {
                full_at, zero_at, ..
            } => breaks.extend([*full_at, *zero_at]),
            Rule::Table { steps, .. } => breaks.extend(steps.iter().map(|(bound, _)| *bound)),
            Rule::AsMeasured if clamps => breaks.push(Decimal::ZERO),
            Rule::MoneyPerUnit { above, .. } if clamps => breaks.push(*above),
            _ => {}
        }
        breaks
    }

    /// The points on the stretch between two breaks that holds `within`, not rounded.
    pub(super) fn form(&self, whose: Whose, within: Decimal) -> Form {
        let form = self.raw(whose, within);
        let negative = form.at(within).sign() == Ok(Ordering::Less);
        if self.below_zero == BelowZero::Zero && negative {
            Form::constant(Exact::zero())
        } else {
            form
        }
    }

    fn raw(&self, whose: Whose, within: Decimal) -> Form {
        let exact = Exact::exact;
        let fixed = |measure: Decimal, lowest, highest| {
            let compared = reference(self.rule, &[lowest, highest]);
            let worth = compared.map_or(Exact::fault(Fault::Unread), |compared| {
                worth(self.rule, exact(measure), &compared)
            });
            Form::constant(worth)
        };
        let (lowest, highest) = self.others.unwrap_or((within, within));
        let (low, high) = (exact(lowest), exact(highest));
        let alone = self.others.is_none();
        match (self.rule, whose) {
            (Rule::RatioToLowest { max_points }, Whose::Own) => {
                let maximum = exact(*max_points);
                if alone || within < lowest {
                    Form::constant(maximum)
                } else {
                    Form::hyperbola(Exact::zero(), maximum * low, Exact::zero())
                }
            }
            (Rule::RatioToLowest { max_points }, Whose::Other(measure)) if within < lowest => {
                Form::line(Exact::zero(), exact(*max_points) / exact(measure))
            }
            (Rule::LinearSlope { max_points, slope }, Whose::Own) => {
                let maximum = exact(*max_points);
                if alone || within < lowest {
                    return Form::constant(maximum);
                }
                let distance = exact(*slope) * low;
                let constant = maximum * (distance + low) / distance;
                Form::line(constant, -maximum / distance)
            }
            (Rule::LinearSlope { max_points, slope }, Whose::Other(measure)) if within < lowest => {
                let (maximum, slope) = (exact(*max_points), exact(*slope));
                let constant = maximum * (slope + Exact::one()) / slope;
                Form::hyperbola(constant, -maximum * exact(measure) / slope, Exact::zero())
            }
            (Rule::LinearMinMax { max_points }, Whose::Own) => {
                let maximum = exact(*max_points);
                if alone || within < lowest {
                    Form::constant(maximum)
                } else if within > highest {
                    Form::constant(Exact::zero())
                } else {
                    let span = high - low;
                    Form::line(maximum * high / span, -maximum / span)
                }
            }
            (Rule::LinearMinMax { max_points }, Whose::Other(measure)) if within < lowest => {
                let factor = -exact(*max_points) * (high - exact(measure));
                Form::hyperbola(Exact::zero(), factor, high)
            }
            (Rule::LinearMinMax { max_points }, Whose::Other(measure)) if within > highest => {
                let maximum = exact(*max_points);
                Form::hyperbola(maximum, -maximum * (exact(measure) - low), low)
            }
            (
                Rule::FixedRange {
                    max_points,
                    full_at,
                    zero_at,
                    capped,
                },
                Whose::Own,
            ) => {
                let (maximum, zero) = (exact(*max_points), exact(*zero_at));
                let span = zero - exact(*full_at);
                let form = Form::line(maximum * zero / span, -maximum / span);
                let excess = form.at(within) - maximum;
                if *capped && excess.sign() == Ok(Ordering::Greater) {
                    Form::constant(maximum)
                } else {
                    form
                }
            }
            (Rule::AsMeasured, Whose::Own) => Form::line(Exact::zero(), Exact::one()),
            (Rule::MoneyPerUnit { amount, above }, Whose::Own) => {
                let amount = exact(*amount);
                Form::line(-amount * exact(*above), amount)
            }
            (_, Whose::Own) => fixed(within, low, high),
            (_, Whose::Other(measure)) => fixed(measure, low, high),
        }
    }
}
