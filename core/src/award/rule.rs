//! Rules: what a measure is worth, in points or in money.

use crate::model::Rule;
use crate::num::{Scalar, highest, lowest};

/// The lowest and highest measure of the reference set.
#[derive(Debug, Clone, Copy)]
pub struct Reference<S> {
    /// The lowest.
    pub lowest: S,
    /// The highest.
    pub highest: S,
}

/// The lowest and highest of `measures`, in their unit, each decided before it is compared; none
/// without measures. A fault among them is the result's.
///
/// # Examples
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::award::reference;
/// use wholelife::num::{Exact, Scalar};
/// let prices = [dec!(1250), dec!(1000), dec!(1100)].map(Exact::exact);
/// let reference = reference(&prices).unwrap();
/// assert_eq!(reference.lowest.result(), Ok(dec!(1000)));
/// assert_eq!(reference.highest.result(), Ok(dec!(1250)));
/// ```
pub fn reference<S: Scalar>(measures: &[S]) -> Option<Reference<S>> {
    let lowest = lowest(measures.iter().copied())?;
    let highest = highest(measures.iter().copied())?;
    Some(Reference { lowest, highest })
}

/// What a measure is worth by a rule: points, or money for an evaluation price. Not rounded.
///
/// # Formula
///
/// ```text
/// ratio_to_lowest   M · Pmin / P                              P > 0
/// linear_slope      M · (s·Pmin − (P − Pmin)) / (s·Pmin)      Pmin > 0, s > 0
/// linear_min_max    M · (Pmax − P) / (Pmax − Pmin);           M where Pmax = Pmin
/// fixed_range       M · (Z − P) / (Z − F);                    at most M where capped
/// table             the points of the first step with P ≤ its bound
/// as_measured       P
/// money_per_unit    a · (P − P0)
/// ```
///
/// where `P` is the measure, `Pmin` and `Pmax` the lowest and highest of the reference set, `M`
/// the maximum, `s` the slope, `F` and `Z` the published measures that get everything and
/// nothing, `a` the money for each unit and `P0` the level that is worth nothing.
///
/// # Properties
///
/// - `ratio_to_lowest`, `linear_slope` and `linear_min_max` depend on the other bids: a bid that
///   is withdrawn may change every bid's points, and their order.
/// - `fixed_range`, `table`, `as_measured` and `money_per_unit` do not.
/// - `ratio_to_lowest` and `linear_min_max` are scale-free.
///
/// # Errors
///
/// The scalar carries [`Fault::NotPositive`](crate::num::Fault::NotPositive) where a rule needs
/// positive amounts.
///
/// # Examples
///
/// 80 points, zero at twice the lowest price, 1.1 against 1.0 million: 72 points.
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::award::{worth, Reference};
/// use wholelife::model::Rule;
/// use wholelife::num::{Exact, Scalar};
/// let rule = Rule::LinearSlope { max_points: dec!(80), slope: dec!(1) };
/// let reference = Reference { lowest: Exact::exact(dec!(1000000)), highest: Exact::exact(dec!(1200000)) };
/// assert_eq!(worth(&rule, Exact::exact(dec!(1100000)), &reference).result(), Ok(dec!(72)));
/// ```
///
/// # Sources
///
/// `[CCS2016]` the ratio; `[PPPFA]` and `[SubmissionCH]` the slope; `[Negometrix]` fixed ranges and
/// money; `[HFD2022-41]` why a capped range is flagged.
pub fn worth<S: Scalar>(rule: &Rule, measure: S, reference: &Reference<S>) -> S {
    match rule {
        Rule::RatioToLowest { max_points } => {
            S::exact(*max_points) * reference.lowest.positive() / measure.positive()
        }
        Rule::LinearSlope { max_points, slope } => {
            let distance = S::exact(*slope) * reference.lowest.positive();
            S::exact(*max_points) * (distance - (measure - reference.lowest)) / distance
        }
        Rule::LinearMinMax { max_points } => {
            let span = reference.highest - reference.lowest;
            let maximum = S::exact(*max_points);
            // The division is taken over a span that is never zero, so that lanes that are not
            // chosen do not divide by zero.
            let spans = reference.lowest.less(reference.highest);
            let divisor = S::choose(spans, span, S::one());
            S::choose(
                spans,
                maximum * (reference.highest - measure) / divisor,
                maximum,
            )
        }
        Rule::FixedRange {
            max_points,
            full_at,
            zero_at,
            capped,
        } => {
            let maximum = S::exact(*max_points);
            let zero = S::exact(*zero_at);
            let points = maximum * (zero - measure) / (zero - S::exact(*full_at));
            if *capped {
                points.smaller(maximum)
            } else {
                points
            }
        }
        Rule::Table { steps, otherwise } => {
            steps
                .iter()
                .rev()
                .fold(S::exact(*otherwise), |points, (at_most, step)| {
                    S::choose(S::exact(*at_most).less(measure), points, S::exact(*step))
                })
        }
        Rule::AsMeasured => measure,
        Rule::MoneyPerUnit { amount, above } => S::exact(*amount) * (measure - S::exact(*above)),
    }
}

impl Rule {
    /// The rule's name in the documents.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::RatioToLowest { .. } => "ratio_to_lowest",
            Self::LinearSlope { .. } => "linear_slope",
            Self::LinearMinMax { .. } => "linear_min_max",
            Self::FixedRange { .. } => "fixed_range",
            Self::Table { .. } => "table",
            Self::AsMeasured => "as_measured",
            Self::MoneyPerUnit { .. } => "money_per_unit",
        }
    }

    /// Whether the rule works for amounts above zero only.
    #[must_use]
    pub const fn needs_positive(&self) -> bool {
        matches!(self, Self::RatioToLowest { .. } | Self::LinearSlope { .. })
    }

    /// Whether the rule uses the lowest measure, and the highest.
    #[must_use]
    pub const fn uses_reference(&self) -> (bool, bool) {
        match self {
            Self::RatioToLowest { .. } | Self::LinearSlope { .. } => (true, false),
            Self::LinearMinMax { .. } => (true, true),
            _ => (false, false),
        }
    }
}
