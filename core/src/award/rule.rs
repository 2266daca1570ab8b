//! Rules: what a measure is worth, in points or in money.

use super::Reference;
use crate::model::{Rule, SlopeByBids};
use crate::num::{Decimal, Fault, Scalar};

/// What a measure is worth by a rule: points, or money for an evaluation price. Not rounded.
///
/// # Formula
///
/// ```text
/// ratio_to_lowest   M · Pmin / P                              P > 0
/// ratio_to_highest  M · P / Pmax                              Pmax > 0
/// power_ratio       M · (Pmin / P)^k                          P > 0
/// log_ratio         M · (1 − ln(P / Pmin) / ln A)             P > 0, A > 1
/// linear_slope      M · (s·Pmin − (P − Pmin)) / (s·Pmin)      Pmin > 0, s > 0
/// slope_by_bids     the same, s = n − 1 or by (Pmax − Pmin) / Pmin;  M where s = 0
/// linear_min_max    M · (Pmax − P) / (Pmax − Pmin);           M where Pmax = Pmin
/// linear_to_highest M · (P − Pmin) / (Pmax − Pmin);           E where Pmax = Pmin
/// mean_based        M · (50 − 100 · (P − P̄) / P̄) / 100;       at most M where capped
/// rebate_ratio      M · (B − P) / (B − Pmin)                  Pmin < B
/// bilinear          M · X · A / Ā                             A = (B − P) / B ≤ Ā, Ā > 0
///                   M · (X + (1 − X) · (A − Ā) / (Amax − Ā))  A > Ā
/// graduated         M − a · min(x, K) − b · max(0, x − K)     x = 100 · (P − Pmin) / Pmin,
///                                                             K = the x of (1 + k) · median
/// distance_table    the points of the first step with (P − Pmin) / Pmin ≤ its bound
/// fixed_range       M · (Z − P) / (Z − F);                    at most M where capped
/// table             the points of the first step with P ≤ its bound
/// as_measured       P
/// money_per_unit    a · (P − P0)
/// ```
///
/// where `P` is the measure, `Pmin`, `Pmax`, `P̄` and `n` the lowest, the highest, the mean and the
/// number of measures of the reference set, `M` the maximum, `E` what equal measures get, `k` in `power_ratio` the power, `A` the
/// ratio that gets nothing, `s` the slope, `B` the amount that rebates are given on, `A` in `bilinear`
/// the rebate, `Ā` and `Amax` the mean and the greatest one, `X` the fraction that the mean rebate
/// gets, `a` and `b` the points lost for each per cent, `F` and `Z` the published measures that get
/// everything and nothing, `a` in `money_per_unit` the money for each unit and `P0` the level that is
/// worth nothing.
///
/// # Properties
///
/// | rule | used in | depends on other bids | one bid, or all equal | zero or less | scale-free |
/// |---|---|---|---|---|---|
/// | `ratio_to_lowest` | GB, NO, FR | the lowest | `M` | a fault | yes |
/// | `ratio_to_highest` | quality, everywhere | the highest | `M` | no points, or below | yes |
/// | `power_ratio` | CH | the lowest | `M` | a fault | yes |
/// | `log_ratio` | NL | the lowest | `M` | a fault | yes |
/// | `linear_slope` | NO, ZA, CH, FR, DK | the lowest | `M` | a fault at the lowest | yes |
/// | `slope_by_bids` | FR | the lowest, and their number or the highest | `M` | a fault at the lowest | yes |
/// | `linear_min_max` | IT, FR, DE | the lowest and the highest | `M` | as always | yes |
/// | `linear_to_highest` | quality, everywhere | the lowest and the highest | `E` | as always | yes |
/// | `mean_based` | GB | the mean | `M / 2` | a fault at the mean | yes |
/// | `rebate_ratio` | IT | the lowest | `M` | as always | with `B` |
/// | `bilinear` | IT | the lowest and the mean | `M · X` | as always | with `B` |
/// | `graduated` | GB (Scotland) | the lowest and the median | `M` | a fault at the lowest | yes |
/// | `distance_table` | everywhere | the lowest | the first step | a fault at the lowest | yes |
/// | `fixed_range` | NL; SE with a warning | no | as always | as always | no |
/// | `table`, `as_measured`, `money_per_unit` | everywhere | no | as always | as always | no |
///
/// Where it depends on other bids, a bid that is withdrawn may change every bid's points, and their
/// order. By `log_ratio` it changes no order as long as no points are raised to zero.
///
/// # Errors
///
/// The scalar carries [`Fault::NotPositive`] where a rule needs positive amounts, and
/// [`Fault::NothingToCompare`] where nobody gives a rebate, or the highest measure is not positive.
///
/// # Examples
///
/// 80 points, zero at twice the lowest price, 1.1 against 1.0 million: 72 points.
///
/// ```
/// use rust_decimal_macros::dec;
/// use wholelife::award::{reference, worth};
/// use wholelife::model::Rule;
/// use wholelife::num::{Exact, Scalar};
/// let rule = Rule::LinearSlope { max_points: dec!(80), slope: dec!(1) };
/// let prices = [dec!(1000000), dec!(1100000), dec!(1200000)].map(Exact::exact);
/// let compared = reference(&rule, &prices).unwrap();
/// assert_eq!(worth(&rule, prices[1], &compared).result(), Ok(dec!(72)));
/// ```
///
/// # Sources
///
/// `[UK-CCS]` the ratio; `[ZA-8020]` and `[SUBMISSIONSRECHT]` the slope; `[SUBMISSIONSRECHT]` the power;
/// `[NEGOMETRIX]` logarithms, fixed ranges and money; `[HFD-2022-41]` why a capped range is flagged;
/// `[PROCUREMENT-TEMPLATES]` the mean; `[IT-DPR-207]` rebates, in a ratio and in two lines;
/// `[SCOTLAND-CPN3]` the graduated lines.
pub fn worth<S: Scalar>(rule: &Rule, measure: S, reference: &Reference<S>) -> S {
    let lowest = || reference.lowest.positive();
    match rule {
        Rule::RatioToLowest { max_points } => S::exact(*max_points) * lowest() / measure.positive(),
        Rule::RatioToHighest { max_points } => {
            let highest = reference.highest.positive_or(Fault::NothingToCompare);
            S::exact(*max_points) * measure / highest
        }
        Rule::PowerRatio {
            max_points,
            exponent,
        } => S::exact(*max_points) * (lowest() / measure.positive()).power(*exponent),
        Rule::LogRatio {
            max_points,
            zero_at_ratio,
        } => {
            let times = (measure.positive() / lowest()).ln();
            S::exact(*max_points) * (S::one() - times / S::exact(*zero_at_ratio).ln())
        }
        Rule::LinearSlope { max_points, slope } => {
            slope_from(lowest(), S::exact(*slope), *max_points, measure)
        }
        Rule::SlopeByBids { max_points, slope } => {
            let lowest = lowest();
            let slope = slope_by_bids(slope, reference);
            // Nothing lies above the lowest then.
            let known = S::zero().less(slope);
            let divisor = S::choose(known, slope, S::one());
            let points = slope_from(lowest, divisor, *max_points, measure);
            S::choose(known, points, S::exact(*max_points))
        }
        Rule::LinearMinMax { max_points } => {
            let maximum = S::exact(*max_points);
            of_span(reference, reference.highest - measure, maximum, maximum)
        }
        Rule::LinearToHighest {
            max_points,
            equal_points,
        } => {
            let (maximum, equal) = (S::exact(*max_points), S::exact(*equal_points));
            of_span(reference, measure - reference.lowest, maximum, equal)
        }
        Rule::MeanBased { max_points, capped } => {
            let maximum = S::exact(*max_points);
            let mean = reference.mean.positive();
            let half = mean / S::exact(Decimal::TWO);
            most(maximum * (half - (measure - mean)) / mean, maximum, *capped)
        }
        Rule::RebateRatio { max_points, base } => {
            let base = S::exact(*base);
            let greatest = (base - reference.lowest).positive_or(Fault::NothingToCompare);
            S::exact(*max_points) * (base - measure) / greatest
        }
        Rule::Bilinear {
            max_points,
            base,
            at_mean,
        } => bilinear(S::exact(*base), *at_mean, measure, reference) * S::exact(*max_points),
        Rule::Graduated {
            max_points,
            gentle,
            knee,
            steep,
        } => {
            let lowest = lowest();
            let per_cent = |above: S| (above - lowest) * S::exact(Decimal::ONE_HUNDRED) / lowest;
            let knee = per_cent(reference.median * (S::one() + S::exact(*knee)));
            let above = per_cent(measure);
            let beyond = (above - knee).greater(S::zero());
            S::exact(*max_points)
                - S::exact(*gentle) * above.smaller(knee)
                - S::exact(*steep) * beyond
        }
        Rule::DistanceTable { steps, otherwise } => {
            let lowest = lowest();
            step_of(steps, *otherwise, (measure - lowest) / lowest)
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
            most(points, maximum, *capped)
        }
        Rule::Table { steps, otherwise } => step_of(steps, *otherwise, measure),
        Rule::AsMeasured => measure,
        Rule::MoneyPerUnit { amount, above } => S::exact(*amount) * (measure - S::exact(*above)),
    }
}

/// The distance above the lowest that gets nothing, as a fraction of it.
///
/// # Formula
///
/// ```text
/// bids_less_one   s = n − 1
/// span            s = the slope of the first step with (Pmax − Pmin) / Pmin ≤ its bound
/// ```
pub fn slope_by_bids<S: Scalar>(slope: &SlopeByBids, reference: &Reference<S>) -> S {
    match slope {
        SlopeByBids::BidsLessOne => S::exact(Decimal::from(reference.count)) - S::one(),
        SlopeByBids::Span { steps, otherwise } => {
            let lowest = reference.lowest.positive();
            step_of(steps, *otherwise, (reference.highest - lowest) / lowest)
        }
    }
}

/// The part of the maximum that a distance is of the span between lowest and highest; `equal` where
/// there is none.
fn of_span<S: Scalar>(reference: &Reference<S>, distance: S, maximum: S, equal: S) -> S {
    // The division is taken over a span that is never zero, so that lanes that are not chosen do
    // not divide by zero.
    let spans = reference.lowest.less(reference.highest);
    let span = S::choose(spans, reference.highest - reference.lowest, S::one());
    S::choose(spans, maximum * distance / span, equal)
}

/// A straight line from the lowest to nothing at `slope` above it.
fn slope_from<S: Scalar>(lowest: S, slope: S, max_points: Decimal, measure: S) -> S {
    let distance = slope * lowest;
    S::exact(max_points) * (distance - (measure - lowest)) / distance
}

/// What the rebate on `base` gets, as a fraction of the maximum.
///
/// Above the mean both differences are taken times the number of bids: the mean may have no end of
/// decimals, and of prices that hardly differ it would leave too few.
fn bilinear<S: Scalar>(base: S, at_mean: Decimal, measure: S, reference: &Reference<S>) -> S {
    let (rebate, mean, greatest) = (
        base - measure,
        (base - reference.mean).positive_or(Fault::NothingToCompare),
        base - reference.lowest,
    );
    let at_mean = S::exact(at_mean);
    let above = mean.less(rebate);
    let count = S::exact(Decimal::from(reference.count));
    let beyond_mean = |rebate: S| count * rebate - (count * base - reference.sum);
    // Some rebate is above the mean only if the greatest is.
    let span = S::choose(mean.less(greatest), beyond_mean(greatest), S::one());
    let beyond = at_mean + (S::one() - at_mean) * beyond_mean(rebate) / span;
    S::choose(above, beyond, at_mean * rebate / mean)
}

/// The worth of the first step whose bound holds the value.
fn step_of<S: Scalar>(steps: &[(Decimal, Decimal)], otherwise: Decimal, value: S) -> S {
    let steps = steps.iter().rev();
    steps.fold(S::exact(otherwise), |worth, (at_most, step)| {
        S::choose(S::exact(*at_most).less(value), worth, S::exact(*step))
    })
}

/// Points, at most the maximum where they are capped: the maximum itself where they are decided to be it.
fn most<S: Scalar>(points: S, maximum: S, capped: bool) -> S {
    if capped {
        maximum.smaller(points)
    } else {
        points
    }
}
