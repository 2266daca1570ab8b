//! The total of a bid with what it is made of, method by method.

use crate::award::{Score, Staged};
use crate::explain::{Explained, Figure, Term};
use crate::model::{Lot, Method};
use crate::num::Decimal;

/// The total of a score by the method of the lot; money is in `currency`.
pub fn explained(lot: &Lot, currency: &str, score: &Score, total: Staged) -> Explained {
    let amount = |symbol, base: usize| terms(lot, symbol, &score.points, |index| index == base);
    let quality = || score.quality.map(|quality| Term::new("Q", quality.value));
    let number = |symbol, value: &Decimal| Some(Term::new(symbol, *value));
    let (formula, inputs) = match &lot.method {
        Method::WeightedPoints(_) => {
            let inputs = terms(lot, "w", &score.weighted, |_| true);
            ("award.total_points", inputs)
        }
        Method::EvaluationPrice { base } => {
            let others = terms(lot, "v", &score.points, |index| index != *base);
            let inputs = amount("B", *base).into_iter().chain(others);
            ("award.evaluation_price", inputs.collect())
        }
        Method::LowestPrice { base, .. } => ("award.lowest_price", amount("P", *base)),
        Method::PricePerQuality { base, per, .. } => {
            let inputs = number("k", per).into_iter().chain(quality());
            let inputs = inputs.chain(amount("P", *base)).collect();
            ("award.price_per_quality", inputs)
        }
        Method::QualityPercent {
            base,
            top,
            price_weight,
            quality_weight,
            ..
        } => {
            let mut inputs = amount("P", *base);
            inputs.extend(number("T", top).into_iter().chain(quality()));
            inputs.extend(number("wQ", quality_weight));
            inputs.extend(number("wP", price_weight));
            ("award.quality_percent", inputs)
        }
        Method::FeatureCoefficient { base, costs, most } => {
            let mut inputs = amount("P", *base);
            inputs.extend(quality().into_iter().chain(number("m", most)));
            inputs.extend(terms(lot, "C", &score.points, |index| {
                costs.contains(&index)
            }));
            ("award.feature_coefficient", inputs)
        }
    };
    staged(total, unit(&lot.method, currency), formula, inputs)
}

/// The unit of totals: points where the greatest wins, and else money.
pub const fn unit<'a>(method: &Method, currency: &'a str) -> &'a str {
    if method.greatest_wins() {
        "points"
    } else {
        currency
    }
}

pub(super) fn staged(
    number: Staged,
    unit: &str,
    formula: &'static str,
    inputs: Vec<Term>,
) -> Explained {
    let mut explained = Explained::new(number.value, unit, formula, inputs);
    if let Some(derivation) = &mut explained.derivation {
        derivation.raised_from = number.raised_from.map(Figure);
        derivation.rounded = number.rounded;
    }
    explained
}

/// What an input of a total is, by criterion.
pub(super) fn terms(
    lot: &Lot,
    symbol: &'static str,
    list: &[Option<Staged>],
    of: impl Fn(usize) -> bool,
) -> Vec<Term> {
    let criteria = lot.criteria.iter().enumerate();
    criteria
        .filter(|(index, _)| of(*index))
        .filter_map(|(index, criterion)| {
            let value = list.get(index).copied().flatten()?.value;
            Some(Term::new(symbol, value).named(&criterion.id))
        })
        .collect()
}
