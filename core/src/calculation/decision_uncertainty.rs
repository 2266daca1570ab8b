//! What draws of costs and effects say of a decision: which strategy is best at which willingness to pay,
//! how sure that is, and what more information is worth.

use serde::{Serialize, Serializer};

use super::means_compared::{MeansCompared, means_compared};
use crate::model::BetterEffect;
use crate::uncertainty::{
    self, Acceptability, Benefits, Direction, Gain, Line, Mean, Moments, Stretch,
};

/// Draws of a decision.
#[derive(Debug, Clone, PartialEq)]
pub struct DecisionUncertainty {
    /// The currency of the costs.
    pub currency: String,
    /// What an effect is counted in.
    pub effect_unit: String,
    /// The strategies; at least one.
    pub strategies: Vec<DrawnStrategy>,
    /// What was drawn to make them.
    pub parameters: Vec<DrawnParameter>,
    /// Whether a higher or a lower effect is better.
    pub better: BetterEffect,
    /// The strategy that others are compared with.
    pub comparator: usize,
    /// Willingness to pay for a unit of effect, rising from at least 0.
    pub willingness_to_pay: Vec<f64>,
    /// Sets of parameters of which it is asked what knowing them is worth.
    pub learn: Vec<Vec<usize>>,
    /// Whom the decision affects.
    pub population: Option<AffectedPopulation>,
}

/// A strategy with its draws; every list of draws has the same length.
#[derive(Debug, Clone, PartialEq)]
pub struct DrawnStrategy {
    /// Its name.
    pub id: String,
    /// What it costs, draw by draw.
    pub costs: Vec<f64>,
    /// What it gives, draw by draw.
    pub effects: Vec<f64>,
}

/// A parameter with its draws.
#[derive(Debug, Clone, PartialEq)]
pub struct DrawnParameter {
    /// Its name.
    pub id: String,
    /// Its values, draw by draw.
    pub values: Vec<f64>,
}

/// How many people a decision affects.
#[derive(Debug, Clone, PartialEq)]
pub struct AffectedPopulation {
    /// In year 0, which is now, 1, 2 …
    pub yearly: Vec<f64>,
    /// The discount rate; nothing is discounted without one.
    pub rate: Option<f64>,
}

/// A number that was estimated from draws. It is written as a JSON number, in its shortest digits.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate(pub f64);

impl Serialize for Estimate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // A negative zero reads as a number that it is not.
        serializer.serialize_f64(if self.0 == 0.0 { 0.0 } else { self.0 })
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Estimate {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Estimate".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "number" })
    }
}

/// A mean with its Monte Carlo error.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EstimatedMean {
    /// The mean of the draws.
    pub value: Estimate,
    /// Its Monte Carlo error, s / √n, as of independent draws.
    pub standard_error: Estimate,
}

/// What draws say of a decision. Lists beside `willingness_to_pay` have one number for each of its values.
///
/// Costs, net monetary benefits, losses and what information is worth are in `currency`, effects and net
/// health benefits in `effect_unit`, and a willingness to pay and an ICER in the one for one of the other.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DecisionUncertaintyFound {
    /// The currency of the costs.
    pub currency: String,
    /// What an effect is counted in.
    pub effect_unit: String,
    /// Which effect is better.
    pub better: BetterEffect,
    /// How many draws there are.
    pub draws: u64,
    /// The strategy that others are compared with.
    pub comparator: String,
    /// The values of willingness to pay, as asked.
    pub willingness_to_pay: Vec<Estimate>,
    /// The strategies, in the order asked.
    pub strategies: Vec<StrategyDrawn>,
    /// Which strategies are worth having by their means, and which are dominated; `null` where a mean is too large to be compared exactly.
    pub means_compared: Option<MeansCompared>,
    /// The share of the draws in which several strategies are best; with the probabilities of being
    /// best alone it sums to 1.
    pub tied: Vec<Estimate>,
    /// The acceptability frontier: who has the greatest expected net benefit, and how probably it is best.
    pub frontier: Vec<FrontierPoint>,
    /// The same for every willingness to pay from 0 on, with the points where it changes.
    pub best_expected: Vec<StretchOfPay>,
    /// Which strategy is best alone in the most draws, with the points where that changes.
    pub most_probable: Vec<StretchOfPay>,
    /// What it is worth to know everything.
    pub perfect_information: InformationValue,
    /// What it is worth to know some parameters.
    pub partial_information: Vec<PartialInformationValue>,
    /// How many people are affected, weighted by discount factors; `null` where that is not asked.
    pub affected: Option<Estimate>,
}

/// What the draws say of a strategy.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StrategyDrawn {
    /// Its name.
    pub id: String,
    /// What it costs in the mean.
    pub cost: EstimatedMean,
    /// What it gives in the mean.
    pub effect: EstimatedMean,
    /// What it costs more than the comparator; `null` for that itself.
    pub incremental_cost: Option<EstimatedMean>,
    /// What it gives more than the comparator; `null` for that itself.
    pub incremental_effect: Option<EstimatedMean>,
    /// Expected net monetary benefit, λE - C.
    pub net_monetary_benefit: Vec<EstimatedMean>,
    /// Expected net health benefit, E - C / λ; `null` where λ is 0.
    pub net_health_benefit: Vec<Option<Estimate>>,
    /// The share of the draws in which it alone is best.
    pub probability_best: Vec<Estimate>,
    /// The share of the draws in which it is tied for best.
    pub probability_tied: Vec<Estimate>,
    /// By how much it stays below the best strategy of each draw, in the mean.
    pub expected_loss: Vec<Estimate>,
}

/// A point of the acceptability frontier.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FrontierPoint {
    /// The strategies with the greatest expected net benefit: one, or all that are tied.
    pub strategies: Vec<String>,
    /// The share of the draws in which the strategy is best alone; `null` where several are tied.
    pub probability_best: Option<Estimate>,
}

/// A stretch of willingness to pay with the strategies that lead in it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StretchOfPay {
    /// Where it begins.
    pub from: Estimate,
    /// Where it ends; `null` where it does not.
    pub to: Option<Estimate>,
    /// The strategies: one, or all that are tied.
    pub strategies: Vec<String>,
}

/// What information is worth.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InformationValue {
    /// The formula.
    pub formula: &'static str,
    /// For one person, or whatever the draws are of.
    pub value: Vec<Estimate>,
    /// Its standard error.
    pub standard_error: Vec<Estimate>,
    /// For all who are affected; `null` where that is not asked.
    pub of_population: Option<Vec<Estimate>>,
}

/// What it is worth to know some parameters.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PartialInformationValue {
    /// The parameters that become known.
    pub parameters: Vec<String>,
    /// What that is worth.
    pub information: InformationValue,
    /// What it is worth where each half of the draws decides for the other: it errs downwards where the
    /// value errs upwards, and differs by chance as well.
    pub held_out: Vec<Estimate>,
    /// How many functions of the parameters were used, beside the constant.
    pub functions: u32,
}

pub(super) fn decision_uncertainty(asked: &DecisionUncertainty) -> DecisionUncertaintyFound {
    let direction = match asked.better {
        BetterEffect::Lower => Direction::LowerIsBetter,
        BetterEffect::Higher => Direction::HigherIsBetter,
    };
    let strategies = asked.strategies.iter();
    let costs: Vec<&[f64]> = strategies.clone().map(|one| one.costs.as_slice()).collect();
    let effects: Vec<&[f64]> = strategies.map(|one| one.effects.as_slice()).collect();
    let benefits = Benefits::of(&costs, &effects, direction);
    let grid = &asked.willingness_to_pay;
    let means = benefits.means();
    let lines: Vec<Line> = means.iter().map(|mean| mean.line).collect();
    let curves = Acceptability::of(&benefits, grid);
    let perfect = uncertainty::perfect_information(&benefits, grid);
    let losses = uncertainty::expected_losses(&means, &perfect, grid);
    let population = asked.population.as_ref();
    let affected = population.map(|people| uncertainty::affected(&people.yearly, people.rate));
    let named = Named { asked };
    let found = means.iter().zip(&asked.strategies).enumerate();
    let found = found.map(|(place, (mean, strategy))| {
        let increments = (place != asked.comparator)
            .then(|| benefits.increments(place, asked.comparator, direction));
        StrategyDrawn {
            id: strategy.id.clone(),
            cost: estimated(mean.cost()),
            effect: estimated(Moments::of(&strategy.effects)),
            incremental_cost: increments.map(|(cost, _)| estimated(cost)),
            incremental_effect: increments.map(|(_, effect)| estimated(effect)),
            net_monetary_benefit: grid.iter().map(|pay| net_benefit(mean, *pay)).collect(),
            net_health_benefit: grid
                .iter()
                .map(|pay| mean.net_health_benefit(*pay).map(Estimate))
                .collect(),
            probability_best: estimates(curves.alone.get(place)),
            probability_tied: estimates(curves.tied.get(place)),
            expected_loss: estimates(losses.get(place)),
        }
    });
    let found: Vec<StrategyDrawn> = found.collect();
    DecisionUncertaintyFound {
        currency: asked.currency.clone(),
        effect_unit: asked.effect_unit.clone(),
        better: asked.better,
        draws: u64::try_from(benefits.draws()).unwrap_or(u64::MAX),
        comparator: named.one(asked.comparator),
        willingness_to_pay: estimates(Some(grid)),
        means_compared: means_compared(&found, asked.better),
        strategies: found,
        tied: estimates(Some(&curves.ties)),
        frontier: named.frontier(&lines, &curves),
        best_expected: named.stretches(&uncertainty::frontier(&lines)),
        most_probable: named.stretches(&uncertainty::likeliest(&benefits)),
        partial_information: asked
            .learn
            .iter()
            .map(|set| named.partial(set, &benefits, &perfect, affected))
            .collect(),
        perfect_information: worth(&perfect, affected, "uncertainty.perfect_information"),
        affected: affected.map(Estimate),
    }
}

fn estimated(moments: Moments) -> EstimatedMean {
    EstimatedMean {
        value: Estimate(moments.mean().unwrap_or(f64::NAN)),
        standard_error: Estimate(moments.standard_error().unwrap_or(f64::NAN)),
    }
}

fn net_benefit(mean: &Mean, willingness: f64) -> EstimatedMean {
    let (value, error) = mean.net_monetary_benefit(willingness);
    EstimatedMean {
        value: Estimate(value),
        standard_error: Estimate(error.unwrap_or(f64::NAN)),
    }
}

fn estimates(values: Option<&Vec<f64>>) -> Vec<Estimate> {
    values
        .into_iter()
        .flatten()
        .copied()
        .map(Estimate)
        .collect()
}

fn worth(gain: &Gain, affected: Option<f64>, formula: &'static str) -> InformationValue {
    InformationValue {
        formula,
        value: estimates(Some(&gain.value)),
        standard_error: estimates(Some(&gain.error)),
        of_population: affected.map(|people| estimates(Some(&gain.for_all(people)))),
    }
}

/// Strategies by their names.
struct Named<'a> {
    asked: &'a DecisionUncertainty,
}

impl Named<'_> {
    fn one(&self, strategy: usize) -> String {
        let strategy = self.asked.strategies.get(strategy);
        strategy.map_or_else(String::new, |strategy| strategy.id.clone())
    }

    fn all(&self, strategies: &[usize]) -> Vec<String> {
        strategies.iter().map(|place| self.one(*place)).collect()
    }

    fn stretches(&self, stretches: &[Stretch]) -> Vec<StretchOfPay> {
        let stretches = stretches.iter().map(|stretch| StretchOfPay {
            from: Estimate(stretch.from),
            to: stretch.to.map(Estimate),
            strategies: self.all(&stretch.strategies),
        });
        stretches.collect()
    }

    fn frontier(&self, lines: &[Line], curves: &Acceptability) -> Vec<FrontierPoint> {
        let best = uncertainty::best_expected(lines, &self.asked.willingness_to_pay);
        let points = best.iter().enumerate().map(|(place, best)| {
            let probability = match best.as_slice() {
                [only] => curves.alone.get(*only).and_then(|curve| curve.get(place)),
                _ => None,
            };
            FrontierPoint {
                strategies: self.all(best),
                probability_best: probability.copied().map(Estimate),
            }
        });
        points.collect()
    }

    fn partial(
        &self,
        set: &[usize],
        benefits: &Benefits<'_>,
        perfect: &Gain,
        affected: Option<f64>,
    ) -> PartialInformationValue {
        let set = set
            .iter()
            .filter_map(|place| self.asked.parameters.get(*place));
        let columns: Vec<&[f64]> = set.clone().map(|one| one.values.as_slice()).collect();
        let grid = &self.asked.willingness_to_pay;
        let found = uncertainty::partial_information(benefits, &columns, perfect, grid);
        PartialInformationValue {
            parameters: set.map(|parameter| parameter.id.clone()).collect(),
            information: worth(&found.gain, affected, "uncertainty.partial_information"),
            held_out: estimates(Some(&found.held_out)),
            functions: u32::try_from(found.functions).unwrap_or(u32::MAX),
        }
    }
}
