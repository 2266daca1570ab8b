//! How far a measure or points of a bid can go: what the documents and the rule allow.

use crate::model::{BelowZero, Lot, Measure, RequirementTest, Rule, Scored};
use crate::num::Decimal;

/// 1e12: no measure that can be written is greater.
const GREATEST: Decimal = Decimal::from_parts(3_567_587_328, 232, 0, false, 0);
/// One unit of the last of the decimals that are decided by: no measure above zero is less.
const LEAST: Decimal = Decimal::from_parts(1, 0, 0, false, 12);

/// The least and greatest measure that a bid can have for the criterion at `index`.
pub(super) fn measures(lot: &Lot, index: usize, scored: &Scored) -> (Decimal, Decimal) {
    let is_base = lot.method.base() == Some(index);
    let divides = is_base && lot.method.needs_positive_price();
    let least = if scored.rule.needs_positive() || divides {
        LEAST
    } else {
        -GREATEST
    };
    let (low, high) = match &scored.measure {
        Measure::OfferedPrice => {
            let below_zero = lot.schedule.iter().any(|item| item.negative_allowed);
            let low = if below_zero { -GREATEST } else { Decimal::ZERO };
            (low, GREATEST)
        }
        Measure::LifeCycleCost { .. } => (-GREATEST, GREATEST),
        Measure::Panel {
            lowest, highest, ..
        } => (*lowest, *highest),
        Measure::Declared(parameter) => {
            let declared = lot.parameters.get(*parameter);
            let low = declared.and_then(|declared| declared.minimum);
            let high = declared.and_then(|declared| declared.maximum);
            let mut range = (low.unwrap_or(-GREATEST), high.unwrap_or(GREATEST));
            for requirement in &lot.requirements {
                match requirement.test {
                    RequirementTest::AtLeast(of, least) if of == *parameter => {
                        range.0 = range.0.max(least);
                    }
                    RequirementTest::AtMost(of, most) if of == *parameter => {
                        range.1 = range.1.min(most);
                    }
                    _ => {}
                }
            }
            range
        }
    };
    (low.max(least), high)
}

/// The least and the most that a criterion can bring.
pub(super) fn points(
    scored: &Scored,
    below_zero: Option<BelowZero>,
    measures: (Decimal, Decimal),
) -> (Decimal, Decimal) {
    let least = if below_zero == Some(BelowZero::Zero) {
        Decimal::ZERO
    } else {
        -GREATEST
    };
    let most = scored.rule.most_points();
    match &scored.rule {
        Rule::RatioToLowest { .. }
        | Rule::RatioToHighest { .. }
        | Rule::PowerRatio { .. }
        | Rule::LinearMinMax { .. } => (Decimal::ZERO, most.unwrap_or(GREATEST)),
        Rule::LinearSlope { .. }
        | Rule::SlopeByBids { .. }
        | Rule::LogRatio { .. }
        | Rule::MeanBased { capped: true, .. }
        | Rule::RebateRatio { .. }
        | Rule::Bilinear { .. }
        | Rule::Graduated { .. }
        | Rule::FixedRange { capped: true, .. } => (least, most.unwrap_or(GREATEST)),
        Rule::FixedRange { .. } | Rule::MeanBased { .. } | Rule::MoneyPerUnit { .. } => {
            (least, GREATEST)
        }
        Rule::Table { steps, otherwise } | Rule::DistanceTable { steps, otherwise } => {
            let worths = || steps.iter().map(|(_, worth)| *worth).chain([*otherwise]);
            let low = worths().min().unwrap_or(least);
            (low.max(least), worths().max().unwrap_or(GREATEST))
        }
        Rule::AsMeasured => (measures.0.max(least), measures.1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal_macros::dec;

    #[test]
    fn the_range_of_measures_is_that_of_the_documents() {
        assert_eq!(GREATEST, dec!(1000000000000));
        assert_eq!(LEAST, dec!(0.000000000001));
    }
}
