//! Rules of a criterion, and the roundings around them.

use super::bounds;
use crate::document::pointer::Pointer;
use crate::document::wire::rule as wire;
use crate::document::wire::value::RoundingStage;
use crate::model::{Rule, SlopeByBids};
use crate::num::{Decimal, Rounding};
use crate::problem::Problems;

/// A rule whose parameters it can work with.
#[expect(clippy::too_many_lines, reason = "one arm for each rule")]
pub(super) fn rule(wire: &wire::Rule, at: Pointer<'_>, problems: &mut Problems) -> Option<Rule> {
    let positive = |number: Decimal, at: Pointer<'_>, problems: &mut Problems| {
        bounds::positive(number, at, problems)
    };
    match wire {
        wire::Rule::RatioToLowest(rule) => {
            let at = at.key("ratio_to_lowest");
            let max_points = positive(rule.max_points.0, at.key("max_points"), problems)?;
            Some(Rule::RatioToLowest { max_points })
        }
        wire::Rule::RatioToHighest(rule) => {
            let at = at.key("ratio_to_highest");
            let max_points = positive(rule.max_points.0, at.key("max_points"), problems)?;
            Some(Rule::RatioToHighest { max_points })
        }
        wire::Rule::PowerRatio(rule) => {
            let at = at.key("power_ratio");
            let max_points = positive(rule.max_points.0, at.key("max_points"), problems);
            let exponent = bounds::count(rule.exponent, 2, 10, at.key("exponent"), problems);
            Some(Rule::PowerRatio {
                max_points: max_points?,
                exponent: exponent?,
            })
        }
        wire::Rule::LogRatio(rule) => {
            let at = at.key("log_ratio");
            let max_points = positive(rule.max_points.0, at.key("max_points"), problems);
            let ratio_at = at.key("zero_at_ratio");
            let above_one = rule.zero_at_ratio.0 > Decimal::ONE;
            if !above_one {
                problems.push(ratio_at.problem("rule.ratio_not_above_one"));
            }
            Some(Rule::LogRatio {
                max_points: max_points?,
                zero_at_ratio: above_one.then_some(rule.zero_at_ratio.0)?,
            })
        }
        wire::Rule::LinearSlope(rule) => {
            let at = at.key("linear_slope");
            let max_points = positive(rule.max_points.0, at.key("max_points"), problems);
            let slope = positive(rule.slope.0, at.key("slope"), problems);
            Some(Rule::LinearSlope {
                max_points: max_points?,
                slope: slope?,
            })
        }
        wire::Rule::SlopeByBids(rule) => {
            let at = at.key("slope_by_bids");
            let max_points = positive(rule.max_points.0, at.key("max_points"), problems);
            let slope = slope_by_bids(&rule.slope, at.key("slope"), problems);
            Some(Rule::SlopeByBids {
                max_points: max_points?,
                slope: slope?,
            })
        }
        wire::Rule::LinearMinMax(rule) => {
            let at = at.key("linear_min_max");
            let max_points = positive(rule.max_points.0, at.key("max_points"), problems)?;
            Some(Rule::LinearMinMax { max_points })
        }
        wire::Rule::LinearToHighest(rule) => {
            let at = at.key("linear_to_highest");
            let max_points = positive(rule.max_points.0, at.key("max_points"), problems)?;
            let range = (Decimal::ZERO, max_points);
            let equal = rule.equal_points.0;
            let equal_points = bounds::between(equal, range, at.key("equal_points"), problems)?;
            Some(Rule::LinearToHighest {
                max_points,
                equal_points,
            })
        }
        wire::Rule::MeanBased(rule) => {
            let at = at.key("mean_based");
            let max_points = positive(rule.max_points.0, at.key("max_points"), problems)?;
            Some(Rule::MeanBased {
                max_points,
                capped: rule.capped,
            })
        }
        wire::Rule::RebateRatio(rule) => {
            let at = at.key("rebate_ratio");
            let max_points = positive(rule.max_points.0, at.key("max_points"), problems);
            let base = positive(rule.base.0, at.key("base"), problems);
            Some(Rule::RebateRatio {
                max_points: max_points?,
                base: base?,
            })
        }
        wire::Rule::Bilinear(rule) => {
            let at = at.key("bilinear");
            let max_points = positive(rule.max_points.0, at.key("max_points"), problems);
            let base = positive(rule.base.0, at.key("base"), problems);
            let at_mean = bounds::fraction(rule.at_mean.0, at.key("at_mean"), problems);
            Some(Rule::Bilinear {
                max_points: max_points?,
                base: base?,
                at_mean: at_mean?,
            })
        }
        wire::Rule::Graduated(rule) => graduated(rule, at.key("graduated"), problems),
        wire::Rule::DistanceTable(table) => {
            let table_at = at.key("distance_table");
            let steps = table.steps.iter();
            let steps = steps.map(|step| (step.at_most.0, step.points.0)).collect();
            Some(Rule::DistanceTable {
                steps: rising(steps, table_at.key("steps"), problems)?,
                otherwise: table.otherwise.0,
            })
        }
        wire::Rule::FixedRange(rule) => {
            let at = at.key("fixed_range");
            let max_points = positive(rule.max_points.0, at.key("max_points"), problems);
            if rule.full_at == rule.zero_at {
                problems.push(at.key("zero_at").problem("rule.range_empty"));
                return None;
            }
            Some(Rule::FixedRange {
                max_points: max_points?,
                full_at: rule.full_at.0,
                zero_at: rule.zero_at.0,
                capped: rule.capped,
            })
        }
        wire::Rule::Table(table) => {
            let table_at = at.key("table");
            let steps = table.steps.iter();
            let steps = steps.map(|step| (step.at_most.0, step.points.0)).collect();
            Some(Rule::Table {
                steps: rising(steps, table_at.key("steps"), problems)?,
                otherwise: table.otherwise.0,
            })
        }
        wire::Rule::AsMeasured => Some(Rule::AsMeasured),
        wire::Rule::MoneyPerUnit(rule) => Some(Rule::MoneyPerUnit {
            amount: rule.amount.0,
            above: rule.above.0,
        }),
    }
}

fn slope_by_bids(
    wire: &wire::Slope,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<SlopeByBids> {
    let wire::Slope::Span(span) = wire else {
        return Some(SlopeByBids::BidsLessOne);
    };
    let before = problems.count();
    let span_at = at.key("span");
    let steps_at = span_at.key("steps");
    for (index, step) in span.steps.iter().enumerate() {
        let step_at = steps_at.index(index);
        bounds::positive(step.slope.0, step_at.key("slope"), problems);
    }
    bounds::positive(span.otherwise.0, span_at.key("otherwise"), problems);
    let steps = span.steps.iter();
    let steps = steps.map(|step| (step.at_most.0, step.slope.0)).collect();
    let steps = rising(steps, steps_at, problems);
    (problems.count() == before).then_some(SlopeByBids::Span {
        steps: steps?,
        otherwise: span.otherwise.0,
    })
}

/// Points fall, and no less steeply beyond the knee than before it.
fn graduated(wire: &wire::Graduated, at: Pointer<'_>, problems: &mut Problems) -> Option<Rule> {
    let before = problems.count();
    bounds::positive(wire.max_points.0, at.key("max_points"), problems);
    for (number, field) in [(wire.gentle, "gentle"), (wire.knee, "knee")] {
        bounds::not_negative(number.0, at.key(field), problems);
    }
    let steep = bounds::positive(wire.steep.0, at.key("steep"), problems);
    if steep.is_some_and(|steep| steep < wire.gentle.0) {
        problems.push(at.key("steep").problem("rule.knee_not_steeper"));
    }
    (problems.count() == before).then_some(Rule::Graduated {
        max_points: wire.max_points.0,
        gentle: wire.gentle.0,
        knee: wire.knee.0,
        steep: wire.steep.0,
    })
}

/// Steps that are there, and whose bounds rise.
fn rising(
    steps: Vec<(Decimal, Decimal)>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Vec<(Decimal, Decimal)>> {
    if steps.is_empty() {
        problems.push(at.problem("document.empty_list"));
        return None;
    }
    let before = problems.count();
    let pairs = steps.iter().zip(steps.iter().skip(1));
    for (index, ((last, _), (bound, _))) in pairs.enumerate() {
        if bound <= last {
            let step_at = at.index(index.saturating_add(1));
            problems.push(step_at.key("at_most").problem("rule.steps_not_rising"));
        }
    }
    (problems.count() == before).then_some(steps)
}

/// A declared rounding; the outer `None` means a problem, the inner one that nothing is rounded.
pub(super) fn rounding(
    wire: &RoundingStage,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Option<Rounding>> {
    match wire {
        RoundingStage::None => Some(None),
        RoundingStage::To(rule) => {
            let at = at.key("to");
            let decimals = bounds::count(rule.decimals, 0, 12, at.key("decimals"), problems)?;
            Some(Some(Rounding {
                decimals,
                mode: rule.mode,
            }))
        }
    }
}
