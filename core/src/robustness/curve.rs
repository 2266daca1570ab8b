//! What a rule makes of a measure that is changed: the places where it bends, and its form between.

use std::cmp::Ordering;

use super::form::Form;
use super::rebates::Rebates;
use crate::award::{Reference, reference, slope_by_bids, worth};
use crate::model::{BelowZero, Rule, SlopeByBids, Statistic};
use crate::num::{Decimal, Exact, Fault, Scalar};

/// A rule and what it compares with, beside the measure that is changed.
pub(super) struct Curve<'a> {
    pub(super) rule: &'a Rule,
    pub(super) below_zero: BelowZero,
    /// The measures of the others in the reference set, in order.
    pub(super) others: Vec<Decimal>,
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
    /// The lowest and highest measure of the others; none without others.
    pub(super) fn ends(&self) -> Option<(Decimal, Decimal)> {
        Some((*self.others.first()?, *self.others.last()?))
    }

    /// What all bids are compared with while the measure is `x`.
    pub(super) fn reference(&self, x: Decimal) -> Option<Reference<Exact>> {
        let needs_all = |statistic: &Statistic| match statistic {
            Statistic::Mean | Statistic::Median => true,
            Statistic::Lowest | Statistic::Highest | Statistic::Count => false,
        };
        if self.rule.compares().iter().any(needs_all) {
            let all = self.others.iter().copied().chain([x]);
            let all: Vec<Exact> = all.map(Exact::exact).collect();
            return reference(self.rule, &all);
        }
        // They are in order: the first and the last of them stand for all.
        let x = Exact::exact(x);
        let compared = match self.ends() {
            Some((low, high)) => reference(self.rule, &[Exact::exact(low), Exact::exact(high), x]),
            None => reference(self.rule, &[x]),
        };
        let count = u32::try_from(self.others.len().saturating_add(1)).ok()?;
        compared.map(|compared| Reference { count, ..compared })
    }

    /// The least and the greatest measure for which the rule has a result, where it has none beyond.
    pub(super) fn defined(&self) -> (Option<Decimal>, Option<Decimal>) {
        let ends = self.ends();
        match self.rule {
            // Somebody gives a rebate.
            Rule::RebateRatio { base, .. } if ends.is_none_or(|(low, _)| low >= *base) => {
                (None, Some(*base))
            }
            Rule::Bilinear { base, .. } => (None, self.greatest_rebated(*base)),
            Rule::RatioToHighest { .. } if ends.is_none_or(|(_, high)| high <= Decimal::ZERO) => {
                (Some(Decimal::ZERO), None)
            }
            _ => (None, None),
        }
    }

    /// Whether the points of anybody jump somewhere.
    pub(super) const fn jumps(&self) -> bool {
        matches!(
            self.rule,
            Rule::Table { .. }
                | Rule::DistanceTable { .. }
                | Rule::SlopeByBids {
                    slope: SlopeByBids::Span { .. },
                    ..
                }
        )
    }

    /// The measures strictly between `ends` at which the points of anybody bend or jump, `measures`
    /// being those of the others.
    ///
    /// # Errors
    ///
    /// The fault of a place that is not known.
    pub(super) fn breaks(
        &self,
        measures: &[Decimal],
        ends: (Decimal, Decimal),
    ) -> Result<Vec<Decimal>, Fault> {
        let mut breaks = self.bends(measures);
        breaks.retain(|place| ends.0 < *place && *place < ends.1);
        breaks.extend([ends.0, ends.1]);
        breaks.sort_unstable();
        breaks.dedup();
        let mut clamps = Vec::new();
        let limits = self.limits();
        if limits.is_empty() {
            return Ok(breaks);
        }
        // Where nothing is compared, nobody else's points move.
        let others = if self.rule.compares().is_empty() {
            &[]
        } else {
            measures
        };
        for pair in breaks.windows(2) {
            let [low, high] = pair else { continue };
            let Some(within) = middle(*low, *high) else {
                continue;
            };
            let others = others.iter().map(|measure| Whose::Other(*measure));
            for whose in others.chain([Whose::Own]) {
                let form = self.raw(whose, within);
                for level in &limits {
                    clamps.extend(form.root(*level, *low, *high)?);
                }
            }
        }
        breaks.extend(clamps);
        Ok(breaks)
    }

    /// The points that are raised to, and those that are capped at.
    fn limits(&self) -> Vec<Exact> {
        let never_below = matches!(
            self.rule,
            Rule::RatioToLowest { .. }
                | Rule::PowerRatio { .. }
                | Rule::LinearMinMax { .. }
                | Rule::LinearToHighest { .. }
        );
        let clamps = self.below_zero == BelowZero::Zero && !never_below;
        let zero = clamps.then(Exact::zero);
        zero.into_iter().chain(self.cap()).collect()
    }

    fn cap(&self) -> Option<Exact> {
        match self.rule {
            Rule::FixedRange {
                max_points,
                capped: true,
                ..
            }
            | Rule::MeanBased {
                max_points,
                capped: true,
            } => Some(Exact::exact(*max_points)),
            _ => None,
        }
    }

    /// The measures at which what is compared with, or the line or step that holds, becomes another.
    fn bends(&self, measures: &[Decimal]) -> Vec<Decimal> {
        let mut bends = Vec::new();
        let Some((lowest, highest)) = self.ends() else {
            if let Rule::Table { steps, .. } = self.rule {
                bends.extend(steps.iter().map(|(bound, _)| *bound));
            }
            return bends;
        };
        match self.rule {
            Rule::RatioToHighest { .. } => bends.push(highest),
            Rule::LinearMinMax { .. } | Rule::LinearToHighest { .. } => {
                bends.extend([lowest, highest]);
            }
            Rule::SlopeByBids {
                slope: SlopeByBids::Span { steps, .. },
                ..
            } => {
                bends.extend([lowest, highest]);
                for (bound, _) in steps {
                    bends.extend(times(lowest, *bound));
                    bends.extend(over(highest, *bound));
                }
            }
            Rule::DistanceTable { steps, .. } => {
                bends.push(lowest);
                for (bound, _) in steps {
                    bends.extend(times(lowest, *bound));
                    bends.extend(measures.iter().filter_map(|measure| over(*measure, *bound)));
                }
            }
            Rule::Graduated { knee, .. } => {
                bends.push(lowest);
                bends.extend(self.bends_of_knee(*knee, measures));
            }
            Rule::Bilinear { .. } => {
                bends.push(lowest);
                bends.extend(self.bends_of_mean(measures));
            }
            Rule::Table { steps, .. } => bends.extend(steps.iter().map(|(bound, _)| *bound)),
            rule if !rule.compares().is_empty() => bends.push(lowest),
            _ => {}
        }
        bends
    }

    /// The points on the stretch between two breaks that holds `within`, not rounded.
    pub(super) fn form(&self, whose: Whose, within: Decimal) -> Form {
        let form = self.raw(whose, within);
        if let Some(cap) = self.cap()
            && form.against(cap, within) == Ok(Ordering::Greater)
        {
            return Form::constant(cap);
        }
        let zero = Exact::zero();
        if self.below_zero == BelowZero::Zero && form.against(zero, within) == Ok(Ordering::Less) {
            return Form::constant(zero);
        }
        form
    }

    #[expect(clippy::too_many_lines, reason = "an arm or two for each rule")]
    fn raw(&self, whose: Whose, within: Decimal) -> Form {
        let exact = Exact::exact;
        let (lowest, highest) = self.ends().unwrap_or((within, within));
        let (low, high) = (exact(lowest), exact(highest));
        let leads = self.others.is_empty() || within < lowest;
        match (self.rule, whose) {
            (Rule::RatioToLowest { max_points }, Whose::Own) => {
                let maximum = exact(*max_points);
                if leads {
                    Form::constant(maximum)
                } else {
                    Form::hyperbola(Exact::zero(), maximum * low, Exact::zero())
                }
            }
            (Rule::RatioToLowest { max_points }, Whose::Other(measure)) if within < lowest => {
                Form::line_over(Exact::zero(), exact(*max_points), exact(measure))
            }
            (Rule::RatioToHighest { max_points }, Whose::Own) if within < highest => {
                Form::line_over(Exact::zero(), exact(*max_points), high)
            }
            (Rule::RatioToHighest { max_points }, Whose::Other(measure)) if within > highest => {
                let factor = exact(*max_points) * exact(measure);
                Form::hyperbola(Exact::zero(), factor, Exact::zero())
            }
            (
                Rule::PowerRatio {
                    max_points,
                    exponent,
                },
                Whose::Own,
            ) => {
                let maximum = exact(*max_points);
                if leads {
                    Form::constant(maximum)
                } else {
                    Form::inverse_power(maximum, low, *exponent)
                }
            }
            (
                Rule::PowerRatio {
                    max_points,
                    exponent,
                },
                Whose::Other(measure),
            ) if within < lowest => Form::power(exact(*max_points), exact(measure), *exponent),
            (
                Rule::LogRatio {
                    max_points,
                    zero_at_ratio,
                },
                Whose::Own,
            ) => {
                let maximum = exact(*max_points);
                if leads {
                    return Form::constant(maximum);
                }
                let factor = maximum / exact(*zero_at_ratio).ln();
                Form::logarithm(maximum + factor * low.ln(), -factor)
            }
            (
                Rule::LogRatio {
                    max_points,
                    zero_at_ratio,
                },
                Whose::Other(measure),
            ) if within < lowest => {
                let maximum = exact(*max_points);
                let factor = maximum / exact(*zero_at_ratio).ln();
                Form::logarithm(maximum - factor * exact(measure).ln(), factor)
            }
            (Rule::LinearSlope { max_points, slope }, whose) => {
                self.slope(exact(*max_points), exact(*slope), whose, within)
            }
            (Rule::SlopeByBids { max_points, slope }, whose) => {
                let maximum = exact(*max_points);
                let compared = self.reference(within);
                let slope = compared.map(|compared| slope_by_bids(slope, &compared));
                let slope = slope.unwrap_or_else(|| Exact::fault(Fault::Unread));
                if slope.sign() == Ok(Ordering::Equal) {
                    Form::constant(maximum)
                } else {
                    self.slope(maximum, slope, whose, within)
                }
            }
            (Rule::LinearMinMax { max_points }, Whose::Own) => {
                let maximum = exact(*max_points);
                if leads {
                    Form::constant(maximum)
                } else if within > highest {
                    Form::constant(Exact::zero())
                } else {
                    let span = high - low;
                    Form::line_over(maximum * high / span, -maximum, span)
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
            (Rule::LinearToHighest { max_points, .. }, Whose::Own)
                if lowest < within && within < highest =>
            {
                let (rise, span) = (exact(*max_points), high - low);
                Form::line_over(-rise * low / span, rise, span)
            }
            (Rule::LinearToHighest { max_points, .. }, Whose::Other(measure))
                if within < lowest =>
            {
                let maximum = exact(*max_points);
                Form::hyperbola(maximum, maximum * (high - exact(measure)), high)
            }
            (Rule::LinearToHighest { max_points, .. }, Whose::Other(measure))
                if within > highest =>
            {
                let factor = exact(*max_points) * (exact(measure) - low);
                Form::hyperbola(Exact::zero(), factor, low)
            }
            (Rule::MeanBased { max_points, .. }, whose) => {
                self.about_mean(exact(*max_points), whose)
            }
            (Rule::RebateRatio { max_points, base }, Whose::Own) => {
                let (maximum, base) = (exact(*max_points), exact(*base));
                if leads {
                    Form::constant(maximum)
                } else {
                    let span = base - low;
                    Form::line_over(maximum * base / span, -maximum, span)
                }
            }
            (Rule::RebateRatio { max_points, base }, Whose::Other(measure)) if within < lowest => {
                let base = exact(*base);
                let factor = -exact(*max_points) * (base - exact(measure));
                Form::hyperbola(Exact::zero(), factor, base)
            }
            (
                Rule::Bilinear {
                    max_points,
                    base,
                    at_mean,
                },
                whose,
            ) => {
                let rebates = Rebates {
                    base: *base,
                    maximum: exact(*max_points),
                    at_mean: exact(*at_mean),
                };
                self.rebated(rebates, whose, within)
            }
            (
                Rule::Graduated {
                    max_points,
                    gentle,
                    knee,
                    steep,
                },
                whose,
            ) => {
                let losses = (exact(*gentle), exact(*steep));
                self.graduated(exact(*max_points), losses, exact(*knee), whose, within)
            }
            (
                Rule::FixedRange {
                    max_points,
                    full_at,
                    zero_at,
                    ..
                },
                Whose::Own,
            ) => {
                let (maximum, zero) = (exact(*max_points), exact(*zero_at));
                let span = zero - exact(*full_at);
                Form::line_over(maximum * zero / span, -maximum, span)
            }
            (Rule::AsMeasured, Whose::Own) => Form::line(Exact::zero(), Exact::one()),
            (Rule::MoneyPerUnit { amount, above }, Whose::Own) => {
                let amount = exact(*amount);
                Form::line(-amount * exact(*above), amount)
            }
            (_, whose) => {
                let measure = match whose {
                    Whose::Own => within,
                    Whose::Other(measure) => measure,
                };
                let compared = self.reference(within);
                let worth = compared.map_or(Exact::fault(Fault::Unread), |compared| {
                    worth(self.rule, exact(measure), &compared)
                });
                Form::constant(worth)
            }
        }
    }

    /// A straight line from the lowest to zero at `slope` above it.
    fn slope(&self, maximum: Exact, slope: Exact, whose: Whose, within: Decimal) -> Form {
        let lowest = self.ends().map(|(lowest, _)| lowest);
        let leads = lowest.is_none_or(|lowest| within < lowest);
        let compared = Exact::exact(lowest.filter(|_| !leads).unwrap_or(within));
        match whose {
            Whose::Own if leads => Form::constant(maximum),
            Whose::Own => {
                let distance = slope * compared;
                let constant = maximum * (distance + compared) / distance;
                Form::line_over(constant, -maximum, distance)
            }
            Whose::Other(measure) if leads => {
                let constant = maximum * (slope + Exact::one()) / slope;
                let factor = -maximum * Exact::exact(measure) / slope;
                Form::hyperbola(constant, factor, Exact::zero())
            }
            Whose::Other(measure) => {
                let distance = slope * compared;
                let above = Exact::exact(measure) - compared;
                Form::constant(maximum * (distance - above) / distance)
            }
        }
    }

    /// A straight line about the mean, which is (S + x) / n.
    fn about_mean(&self, maximum: Exact, whose: Whose) -> Form {
        let others = self.others.iter().copied().map(Exact::exact);
        let sum = crate::num::sum(others);
        let count = Decimal::from(self.others.len()).checked_add(Decimal::ONE);
        let count = count.map_or_else(|| Exact::fault(Fault::Overflow), Exact::exact);
        let three_halves = Exact::exact(Decimal::new(15, 1));
        let (constant, factor) = match whose {
            // x / (S + x) = 1 − S / (S + x)
            Whose::Own => (three_halves - count, count * sum),
            Whose::Other(measure) => (three_halves, -count * Exact::exact(measure)),
        };
        Form::hyperbola(maximum * constant, maximum * factor, -sum)
    }
}

/// Half way between two places.
fn middle(low: Decimal, high: Decimal) -> Option<Decimal> {
    low.checked_add(high)?.checked_div(Decimal::TWO)
}

/// An amount with a fraction of it added.
pub(super) fn times(amount: Decimal, above: Decimal) -> Option<Decimal> {
    amount.checked_mul(Decimal::ONE.checked_add(above)?)
}

/// The amount that this one is with a fraction of it added.
pub(super) fn over(amount: Decimal, above: Decimal) -> Option<Decimal> {
    amount.checked_div(Decimal::ONE.checked_add(above)?)
}
