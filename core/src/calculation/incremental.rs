//! Incremental analysis: strategies with costs and effects, and which is best for which money.

use serde::Serialize;

use super::savings::or_problem;
use crate::explain::{Explained, Figure, Term, number};
use crate::health::{
    Frontier, Quadrant, Standing, Strategy, Trade, best, net_health_benefit, net_monetary_benefit,
};
use crate::model::BetterEffect;
use crate::num::{Decimal, Exact, Scalar};
use crate::problem::Problems;

/// Strategies with costs and effects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IncrementalAnalysis {
    /// The currency of the costs.
    pub currency: String,
    /// What an effect is counted in.
    pub effect_unit: String,
    /// Which effect is better.
    pub better: BetterEffect,
    /// The strategies.
    pub strategies: Vec<CostAndEffect>,
    /// The place of the strategy that all others are held against as well, if any.
    pub comparator: Option<usize>,
    /// The willingness to pay for a unit of effect at which they are compared.
    pub thresholds: Vec<Decimal>,
}

/// A strategy with its cost and effect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CostAndEffect {
    /// Its name.
    pub id: String,
    /// What people call it.
    pub title: String,
    /// What it costs.
    pub cost: Exact,
    /// What it gives.
    pub effect: Exact,
}

/// Which strategies are worth having, and what another unit of effect costs.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct IncrementalAnalysisFound {
    /// What an effect is counted in.
    pub effect_unit: String,
    /// Which effect is better.
    pub better: BetterEffect,
    /// The strategies in the order given.
    pub strategies: Vec<StrategyFound>,
    /// Those that are worth having, from the cheapest to the one that gives most; equal ones together.
    pub frontier: Vec<FrontierStep>,
    /// Each willingness to pay at which the best strategy changes, in rising order.
    pub switch_points: Vec<SwitchPointFound>,
    /// The strategies at each willingness to pay that was asked for.
    pub thresholds: Vec<ThresholdFound>,
}

/// A strategy, and where it stands.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StrategyFound {
    /// The strategy.
    pub strategy: String,
    /// What people call it.
    pub title: String,
    /// What it costs.
    pub cost: Figure,
    /// What it gives.
    pub effect: Figure,
    /// Where it stands among all.
    pub standing: Standing,
    /// Who dominates it: each that is not strictly dominated itself, or of extended dominance the neighbours on the frontier.
    pub dominated_by: Vec<String>,
    /// Who costs and gives exactly the same.
    pub equal_to: Vec<String>,
    /// The strategy against the comparator; `null` where none is named, and for the comparator itself.
    pub against_comparator: Option<TradeFound>,
}

/// A strategy against another.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TradeFound {
    /// The other.
    pub comparator: String,
    /// What it costs more.
    pub extra_cost: Explained,
    /// What it gains more; of an effect of which less is better, what it avoids.
    pub extra_effect: Explained,
    /// Where it lies, and so what the ratio means.
    pub quadrant: Quadrant,
    /// Extra cost over extra effect; `null` where one of the two dominates, and where they are equal.
    pub ratio: Option<Explained>,
}

/// Strategies on the frontier that cost and give the same.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FrontierStep {
    /// The strategies; more than one where they are equal.
    pub strategies: Vec<String>,
    /// What they cost beyond the step before; `null` at the first.
    pub extra_cost: Option<Explained>,
    /// What they gain beyond it; `null` at the first.
    pub extra_effect: Option<Explained>,
    /// The incremental cost-effectiveness ratio; `null` at the first, and so where nothing else is worth having.
    pub icer: Option<Explained>,
}

/// A willingness to pay at which the best strategy changes.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SwitchPointFound {
    /// Money for a unit of effect.
    pub threshold: Explained,
    /// The best below it.
    pub best_below: Vec<String>,
    /// The best above it.
    pub best_above: Vec<String>,
    /// All that are equally good at it.
    pub tied: Vec<String>,
}

/// The strategies at a willingness to pay.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ThresholdFound {
    /// Money for a unit of effect.
    pub threshold: Figure,
    /// The strategy with the highest net benefit; more than one where they are tied.
    pub best: Vec<String>,
    /// The strategies in the order given.
    pub strategies: Vec<NetBenefitFound>,
}

/// The net benefit of a strategy.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NetBenefitFound {
    /// The strategy.
    pub strategy: String,
    /// In money.
    pub monetary: Explained,
    /// In units of effect; `null` where the willingness to pay is zero.
    pub health: Option<Explained>,
    /// The monetary one beyond that of the comparator; `null` where none is named.
    pub beyond_comparator: Option<Explained>,
}

/// The formulas of effects of which more is better, or less.
struct Formulas {
    extra_effect: &'static str,
    ratio: &'static str,
    monetary: &'static str,
    health: &'static str,
}

impl Formulas {
    const fn of(better: BetterEffect) -> Self {
        if matches!(better, BetterEffect::Lower) {
            return Self {
                extra_effect: "health.effect_avoided",
                ratio: "health.cost_per_unit_avoided",
                monetary: "health.net_monetary_benefit_of_less",
                health: "health.net_health_benefit_of_less",
            };
        }
        Self {
            extra_effect: "health.extra_effect",
            ratio: "health.icer",
            monetary: "health.net_monetary_benefit",
            health: "health.net_health_benefit",
        }
    }
}

/// An analysis under way.
struct Work<'a> {
    asked: &'a IncrementalAnalysis,
    strategies: Vec<Strategy>,
    formulas: Formulas,
    at: &'a str,
}

/// Which strategies are worth having; `None` where that has no result, which is a problem at `at`.
pub fn incremental_analysis(
    asked: &IncrementalAnalysis,
    at: &str,
    problems: &mut Problems,
) -> Option<IncrementalAnalysisFound> {
    let strategies = asked.strategies.iter().map(|one| Strategy {
        cost: one.cost,
        gain: match asked.better {
            BetterEffect::Lower => -one.effect,
            BetterEffect::Higher => one.effect,
        },
    });
    let work = Work {
        asked,
        strategies: strategies.collect(),
        formulas: Formulas::of(asked.better),
        at,
    };
    let frontier = or_problem(Frontier::of(&work.strategies), at, "ratio", problems)?;
    let strategies = asked.strategies.iter().zip(&frontier.placed).enumerate();
    let strategies = strategies.map(|(place, (one, placed))| {
        Some(StrategyFound {
            strategy: one.id.clone(),
            title: one.title.clone(),
            cost: Figure(number(one.cost, at, "cost", problems)?),
            effect: Figure(number(one.effect, at, "effect", problems)?),
            standing: placed.standing,
            dominated_by: work.names(&placed.by),
            equal_to: work.names(&placed.equal_to),
            against_comparator: match asked.comparator {
                Some(other) if other != place => Some(work.trade(place, other, problems)?),
                _ => None,
            },
        })
    });
    let strategies = strategies.collect::<Option<Vec<_>>>()?;
    let switch_points = or_problem(frontier.switch_points(), at, "ratio", problems)?;
    let switch_points = switch_points.iter().map(|point| {
        let steps = || point.steps.iter().filter_map(|at| frontier.steps.get(*at));
        let of = |step: Option<&crate::health::Step>| {
            step.map_or_else(Vec::new, |step| work.names(&step.strategies))
        };
        let [below, above] = [steps().next(), steps().next_back()];
        let first = |step: Option<&crate::health::Step>| step?.strategies.first().copied();
        let ends = first(above).zip(first(below))?;
        let trade = work.trade(ends.0, ends.1, problems)?;
        Some(SwitchPointFound {
            threshold: trade.ratio?,
            best_below: of(below),
            best_above: of(above),
            tied: steps()
                .flat_map(|step| work.names(&step.strategies))
                .collect(),
        })
    });
    let switch_points = switch_points.collect::<Option<Vec<_>>>()?;
    let thresholds = asked.thresholds.iter();
    let thresholds = thresholds.map(|threshold| work.at_threshold(*threshold, problems));
    let thresholds = thresholds.collect::<Option<Vec<_>>>()?;
    Some(IncrementalAnalysisFound {
        effect_unit: asked.effect_unit.clone(),
        better: asked.better,
        strategies,
        frontier: work.steps(&frontier, problems)?,
        switch_points,
        thresholds,
    })
}

impl Work<'_> {
    fn name(&self, place: usize) -> String {
        let one = self.asked.strategies.get(place);
        one.map_or_else(String::new, |one| one.id.clone())
    }

    fn names(&self, places: &[usize]) -> Vec<String> {
        places.iter().map(|place| self.name(*place)).collect()
    }

    fn steps(&self, frontier: &Frontier, problems: &mut Problems) -> Option<Vec<FrontierStep>> {
        let mut steps = Vec::with_capacity(frontier.steps.len());
        let mut before = None;
        for step in &frontier.steps {
            let first = step.strategies.first().copied();
            let trade = match first.zip(before) {
                Some((one, other)) => Some(self.trade(one, other, problems)?),
                None => None,
            };
            let (extra_cost, extra_effect, icer) = trade.map_or((None, None, None), |trade| {
                (
                    Some(trade.extra_cost),
                    Some(trade.extra_effect),
                    trade.ratio,
                )
            });
            steps.push(FrontierStep {
                strategies: self.names(&step.strategies),
                extra_cost,
                extra_effect,
                icer,
            });
            before = first;
        }
        Some(steps)
    }

    /// The strategy at a place against that at another.
    fn trade(&self, place: usize, other: usize, problems: &mut Problems) -> Option<TradeFound> {
        let ends = self.strategies.get(place).zip(self.strategies.get(other));
        let asked = &self.asked.strategies;
        let (one, base) = asked.get(place).zip(asked.get(other))?;
        let trade = ends.map(|(one, other)| Trade::of(*one, *other))?;
        let trade = or_problem(trade, self.at, "ratio", problems)?;
        let unit = &self.asked.effect_unit;
        let mut known = |value, subject| number(value, self.at, subject, problems);
        let extra_cost = known(trade.extra_cost, "cost")?;
        let extra_effect = known(trade.extra_gain, "effect")?;
        let ratio = match trade.ratio {
            Some(ratio) => Some(known(ratio, "ratio")?),
            None => None,
        };
        let costs = [known(one.cost, "cost")?, known(base.cost, "cost")?];
        let effects = [known(one.effect, "effect")?, known(base.effect, "effect")?];
        let pair = |symbols: [&'static str; 2], values: [Decimal; 2]| {
            let names = [&one.id, &base.id];
            let terms = symbols.into_iter().zip(values).zip(names);
            let terms = terms.map(|((symbol, value), name)| Term::new(symbol, value).named(name));
            terms.collect()
        };
        let both = vec![Term::new("ΔC", extra_cost), Term::new("ΔE", extra_effect)];
        let formulas = &self.formulas;
        Some(TradeFound {
            comparator: base.id.clone(),
            extra_cost: Explained::new(
                extra_cost,
                &self.asked.currency,
                "health.extra_cost",
                pair(["C1", "C0"], costs),
            ),
            extra_effect: Explained::new(
                extra_effect,
                unit,
                formulas.extra_effect,
                pair(["E1", "E0"], effects),
            ),
            quadrant: trade.quadrant,
            ratio: ratio.map(|ratio| Explained::new(ratio, self.per_unit(), formulas.ratio, both)),
        })
    }

    fn per_unit(&self) -> String {
        format!("{}/{}", self.asked.currency, self.asked.effect_unit)
    }

    fn at_threshold(&self, threshold: Decimal, problems: &mut Problems) -> Option<ThresholdFound> {
        let at = self.at;
        let money = Exact::exact(threshold);
        let benefits = self.strategies.iter();
        let benefits = benefits.map(|one| net_monetary_benefit(one.gain, one.cost, money));
        let benefits: Vec<Exact> = benefits.collect();
        let best = or_problem(best(&benefits), at, "net benefit", problems)?;
        let base = self.asked.comparator;
        let base = base.and_then(|place| Some((place, *benefits.get(place)?)));
        let strategies = self.asked.strategies.iter().zip(&self.strategies);
        let strategies = strategies.zip(&benefits).enumerate();
        let strategies = strategies.map(|(place, ((asked, one), benefit))| {
            let mut known = |value| number(value, at, "net benefit", problems);
            let terms = vec![
                Term::new("λ", threshold).in_unit(self.per_unit()),
                Term::new("E", known(asked.effect)?).in_unit(&self.asked.effect_unit),
                Term::new("C", known(asked.cost)?).in_unit(&self.asked.currency),
            ];
            let currency = &self.asked.currency;
            let monetary = known(*benefit)?;
            let beyond = match base {
                Some((other, base)) if other != place => {
                    let inputs = vec![
                        Term::new("N1", monetary),
                        Term::new("N0", known(base)?).named(self.name(other)),
                    ];
                    let beyond = known(*benefit - base)?;
                    let formula = "health.incremental_net_benefit";
                    Some(Explained::new(beyond, currency, formula, inputs))
                }
                _ => None,
            };
            let health = if threshold.is_zero() {
                None
            } else {
                Some(known(net_health_benefit(one.gain, one.cost, money))?)
            };
            let formulas = &self.formulas;
            Some(NetBenefitFound {
                strategy: asked.id.clone(),
                monetary: Explained::new(monetary, currency, formulas.monetary, terms.clone()),
                health: health.map(|health| {
                    Explained::new(health, &self.asked.effect_unit, formulas.health, terms)
                }),
                beyond_comparator: beyond,
            })
        });
        let strategies = strategies.collect::<Option<Vec<_>>>()?;
        Some(ThresholdFound {
            threshold: Figure(threshold),
            best: self.names(&best),
            strategies,
        })
    }
}
