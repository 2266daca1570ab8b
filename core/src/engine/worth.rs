//! How the worth of a measure came about: the rule's formula and what went into it.

use super::Room;
use super::score::Scores;
use crate::award::{Reference, slope_by_bids};
use crate::explain::Term;
use crate::model::{Rule, Scored, SlopeByBids};
use crate::num::{Decimal, Exact, Scalar, decide};

/// The formula of a criterion's worth and its inputs.
#[expect(clippy::too_many_lines, reason = "one arm for each rule")]
pub(super) fn explained(
    room: &Room<'_>,
    scored: &Scored,
    criterion: usize,
    measured: Decimal,
    scores: &Scores,
) -> (&'static str, Vec<Term>) {
    let unit = room.lot.measure_unit(&scored.measure, room.currency());
    let in_unit = |symbol, value| Some(Term::new(symbol, value).in_unit(unit.clone()));
    let measure = in_unit("P", measured);
    let reference = scores.award.references.get(criterion).copied().flatten();
    let compared = |value: fn(Reference<Exact>) -> Exact| reference.map(value)?.result().ok();
    let lowest = || in_unit("Pmin", compared(|reference| reference.lowest)?);
    let highest = || in_unit("Pmax", compared(|reference| reference.highest)?);
    let mean = || in_unit("Pm", decide(compared(|reference| reference.mean)?));
    let most = |points: &Decimal| Some(Term::new("M", *points));
    let number = |symbol, value: &Decimal| Some(Term::new(symbol, *value));
    let (formula, inputs) = match &scored.rule {
        Rule::RatioToLowest { max_points } => (
            "rule.ratio_to_lowest",
            vec![most(max_points), lowest(), measure],
        ),
        Rule::RatioToHighest { max_points } => (
            "rule.ratio_to_highest",
            vec![most(max_points), highest(), measure],
        ),
        Rule::PowerRatio {
            max_points,
            exponent,
        } => {
            let power = number("k", &Decimal::from(*exponent));
            let inputs = vec![most(max_points), power, lowest(), measure];
            ("rule.power_ratio", inputs)
        }
        Rule::LogRatio {
            max_points,
            zero_at_ratio,
        } => {
            let ratio = number("A", zero_at_ratio);
            let inputs = vec![most(max_points), ratio, lowest(), measure];
            ("rule.log_ratio", inputs)
        }
        Rule::LinearSlope { max_points, slope } => {
            let inputs = vec![most(max_points), number("s", slope), lowest(), measure];
            ("rule.linear_slope", inputs)
        }
        Rule::SlopeByBids { max_points, slope } => {
            let found = reference.map(|reference| slope_by_bids(slope, &reference));
            let found = found.and_then(|slope| slope.result().ok());
            let slope_used = found.and_then(|slope| number("s", &slope));
            let (formula, by) = match slope {
                SlopeByBids::BidsLessOne => {
                    let count = compared(|reference| Exact::exact(reference.count.into()));
                    let count = count.map(|count| Term::new("n", count));
                    ("rule.slope_by_bids", count)
                }
                SlopeByBids::Span { .. } => ("rule.slope_by_span", highest()),
            };
            let inputs = vec![most(max_points), slope_used, by, lowest(), measure];
            (formula, inputs)
        }
        Rule::LinearMinMax { max_points } => (
            "rule.linear_min_max",
            vec![most(max_points), lowest(), highest(), measure],
        ),
        Rule::LinearToHighest {
            max_points,
            equal_points,
        } => {
            let equal = number("E", equal_points);
            let inputs = vec![most(max_points), equal, lowest(), highest(), measure];
            ("rule.linear_to_highest", inputs)
        }
        Rule::MeanBased { max_points, capped } => (
            if *capped {
                "rule.mean_based_capped"
            } else {
                "rule.mean_based"
            },
            vec![most(max_points), mean(), measure],
        ),
        Rule::RebateRatio { max_points, base } => {
            let base = in_unit("B", *base);
            let inputs = vec![most(max_points), base, lowest(), measure];
            ("rule.rebate_ratio", inputs)
        }
        Rule::Bilinear {
            max_points,
            base,
            at_mean,
        } => {
            let at_mean = number("X", at_mean);
            let base = in_unit("B", *base);
            let inputs = vec![most(max_points), at_mean, base, lowest(), mean(), measure];
            ("rule.bilinear", inputs)
        }
        Rule::Graduated {
            max_points,
            gentle,
            knee,
            steep,
        } => {
            let median = compared(|reference| reference.median);
            let median = median.and_then(|median| in_unit("Me", decide(median)));
            let inputs = vec![
                most(max_points),
                number("a", gentle),
                number("k", knee),
                number("b", steep),
                lowest(),
                median,
                measure,
            ];
            ("rule.graduated", inputs)
        }
        Rule::DistanceTable { steps, otherwise } => {
            let lowest = lowest();
            let distance = compared(|reference| reference.lowest).and_then(|lowest| {
                let lowest = Exact::exact(lowest);
                ((Exact::exact(measured) - lowest) / lowest).result().ok()
            });
            let (bound, worth) = step_of(steps, *otherwise, distance.unwrap_or_default());
            let bound = bound.map(|bound| Term::new("b", bound));
            let inputs = vec![measure, lowest, bound, number("v", &worth)];
            ("rule.distance_table", inputs)
        }
        Rule::FixedRange {
            max_points,
            full_at,
            zero_at,
            capped,
        } => {
            let inputs = vec![
                most(max_points),
                number("F", full_at),
                number("Z", zero_at),
                measure,
            ];
            let formula = if *capped {
                "rule.capped_range"
            } else {
                "rule.fixed_range"
            };
            (formula, inputs)
        }
        Rule::Table { steps, otherwise } => {
            let (bound, worth) = step_of(steps, *otherwise, measured);
            let bound = bound.and_then(|bound| in_unit("b", bound));
            ("rule.table", vec![measure, bound, number("v", &worth)])
        }
        Rule::AsMeasured => ("rule.as_measured", vec![measure]),
        Rule::MoneyPerUnit { amount, above } => {
            let inputs = vec![number("a", amount), number("P0", above), measure];
            ("rule.money_per_unit", inputs)
        }
    };
    (formula, inputs.into_iter().flatten().collect())
}

/// The bound of the step that holds, none beyond the last, and what it is worth.
fn step_of(
    steps: &[(Decimal, Decimal)],
    otherwise: Decimal,
    value: Decimal,
) -> (Option<Decimal>, Decimal) {
    let mut steps = steps.iter();
    let step = steps.find(|(bound, _)| decide(value) <= decide(*bound));
    step.map_or((None, otherwise), |(bound, worth)| (Some(*bound), *worth))
}
