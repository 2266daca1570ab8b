//! How price and quality become a total that is no sum over the criteria, step by step.

use super::difference::{Scale, value};
use super::{Part, Step, StepKind};
use crate::award::{feature_coefficient, quality_percent};
use crate::evaluation::BidEvaluation;
use crate::explain::{Explained, Term, number};
use crate::model::Method;
use crate::num::{Decimal, Exact, Scalar, decide, sum};
use crate::problem::Problems;

/// A step with what it gives, none where something it rests on is withheld.
struct Found<'a> {
    step: StepKind,
    formula: &'static str,
    unit: &'a str,
    value: Option<Exact>,
    inputs: Vec<Option<Term>>,
}

impl<'a> Scale<'a> {
    /// The steps from price and quality to the total of a bid; none where a price or the quality itself is
    /// the total, or the total is their quotient.
    pub(super) fn steps(&self, bid: &BidEvaluation, problems: &mut Problems) -> Vec<Step> {
        let found = match &self.lot.method {
            _ if bid.total.is_none() => Vec::new(),
            Method::QualityPercent {
                top,
                price_weight,
                quality_weight,
                ..
            } => self.of_percent(bid, *top, (*quality_weight, *price_weight)),
            Method::FeatureCoefficient { costs, most, .. } => {
                let mut steps = self.of_features(bid, *most);
                steps.extend((!costs.is_empty()).then(|| self.of_costs(bid, costs)));
                steps
            }
            _ => Vec::new(),
        };
        let steps = found.into_iter().map(|found| {
            let word = found.step.word();
            let value = found.value;
            let value = value.and_then(|value| number(value, self.pointer, word, problems));
            let inputs: Option<Vec<Term>> = found.inputs.into_iter().collect();
            let is_withheld = value.is_none() || inputs.is_none();
            let (value, inputs) = (value.unwrap_or_default(), inputs.unwrap_or_default());
            let value = Explained::new(value, found.unit, found.formula, inputs);
            Step {
                step: found.step,
                value: value.unless(is_withheld),
            }
        });
        steps.collect()
    }

    /// The share of the quality that is missing, and what it adds to the price.
    fn of_percent(
        &self,
        bid: &BidEvaluation,
        top: Decimal,
        weights: (Decimal, Decimal),
    ) -> Vec<Found<'a>> {
        let (price, quality) = (self.price(bid), value(bid.quality.as_ref()));
        let whole = Exact::exact(top);
        let missing = exact(quality).map(|quality| (whole - quality) / whole);
        let raised = |price| Some(quality_percent(price, exact(quality)?, top, weights));
        let share = raised(Exact::one()).map(|raised| raised - Exact::one());
        let added = exact(price).and_then(|price| Some(raised(price)? - price));
        let scale = || vec![Some(Term::new("T", top)), known("Q", quality, "points")];
        let weighted = || {
            let (quality, price) = weights;
            let weights = [Term::new("wQ", quality), Term::new("wP", price)];
            scale().into_iter().chain(weights.map(Some))
        };
        let of_price = [known("P", price, self.currency)];
        vec![
            Found {
                step: StepKind::MissingQuality,
                formula: "explanation.missing_quality",
                unit: "1",
                value: missing,
                inputs: scale(),
            },
            Found {
                step: StepKind::ShareAdded,
                formula: "explanation.share_added",
                unit: "1",
                value: share,
                inputs: weighted().collect(),
            },
            Found {
                step: StepKind::AmountAdded,
                formula: "explanation.amount_added",
                unit: self.currency,
                value: added,
                inputs: of_price.into_iter().chain(weighted()).collect(),
            },
        ]
    }

    /// The coefficient of the features, and what it takes off the price.
    fn of_features(&self, bid: &BidEvaluation, most: Decimal) -> Vec<Found<'a>> {
        let (price, features) = (self.price(bid), value(bid.quality.as_ref()));
        let rest = Exact::one() - Exact::exact(most);
        let coefficient = exact(features).map(|features| Exact::one() + features / rest);
        let both = exact(price).zip(exact(features));
        let taken_off =
            both.map(|(price, features)| price - feature_coefficient(price, features, most));
        let inputs = || vec![known("Q", features, "points"), Some(Term::new("m", most))];
        let of_price = [known("P", price, self.currency)];
        vec![
            Found {
                step: StepKind::Coefficient,
                formula: "explanation.coefficient",
                unit: "1",
                value: coefficient,
                inputs: inputs(),
            },
            Found {
                step: StepKind::AmountTakenOff,
                formula: "explanation.amount_taken_off",
                unit: self.currency,
                value: taken_off,
                inputs: of_price.into_iter().chain(inputs()).collect(),
            },
        ]
    }

    /// The costs that are added to the divided price.
    fn of_costs(&self, bid: &BidEvaluation, costs: &[usize]) -> Found<'a> {
        let amounts = costs.iter().map(|cost| exact(self.amount(bid, *cost)));
        let amounts: Option<Vec<Exact>> = amounts.collect();
        let terms = costs.iter().map(|cost| {
            let term = known("C", self.amount(bid, *cost), self.currency)?;
            Some(term.named(self.lot.criteria.get(*cost)?.id.as_str()))
        });
        Found {
            step: StepKind::Costs,
            formula: "explanation.costs",
            unit: self.currency,
            value: amounts.map(sum),
            inputs: terms.collect(),
        }
    }

    /// What the total of a bid is made up of, where that is an amount made of price and quality; each none
    /// where it is withheld.
    pub(super) fn parts_of(&self, bid: &BidEvaluation) -> Vec<(Part, Option<Decimal>)> {
        let steps = self.steps(bid, &mut Problems::default());
        let parts = steps.iter().filter_map(|step| {
            let part = match step.step {
                StepKind::AmountAdded => Part::MissingQuality,
                StepKind::AmountTakenOff => Part::Features,
                StepKind::Costs => Part::Costs,
                StepKind::MissingQuality | StepKind::ShareAdded | StepKind::Coefficient => {
                    return None;
                }
            };
            Some((part, value(Some(&step.value))))
        });
        match self.lot.method {
            Method::LowestPrice { .. }
            | Method::QualityPercent { .. }
            | Method::FeatureCoefficient { .. } => [(Part::Price, self.price(bid))]
                .into_iter()
                .chain(parts)
                .collect(),
            _ => Vec::new(),
        }
    }

    /// The price or cost that the total of a bid starts from.
    pub(super) fn price(&self, bid: &BidEvaluation) -> Option<Decimal> {
        self.amount(bid, self.lot.method.base()?)
    }

    /// The amount of a bid for a criterion.
    fn amount(&self, bid: &BidEvaluation, criterion: usize) -> Option<Decimal> {
        let id = &self.lot.criteria.get(criterion)?.id;
        let mut results = bid.criteria.iter();
        let result = results.find(|result| result.criterion == *id)?;
        value(result.points.as_ref())
    }
}

/// A number as it is reported.
fn exact(number: Option<Decimal>) -> Option<Exact> {
    Some(Exact::exact(decide(number?)))
}

/// A term with a reported number; none where that is withheld.
fn known(symbol: &'static str, number: Option<Decimal>, unit: &str) -> Option<Term> {
    Some(Term::new(symbol, decide(number?)).in_unit(unit))
}
