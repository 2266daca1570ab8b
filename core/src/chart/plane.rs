//! The cost-effectiveness plane: what strategies cost more and give more than one of them, with those that are
//! worth having joined by a line.

use super::scale::Scale;
use super::{Chart, Measure, Shape};
use crate::calculation::{
    DecisionUncertainty, DecisionUncertaintyFound, Estimate, IncrementalAnalysisFound,
};
use crate::catalogue::{HealthLabels, Language};
use crate::health::Standing;
use crate::model::BetterEffect;
use crate::num::Decimal;
use crate::wording::fill;
use crate::wording::number::{self, Kind};

/// More strategies would hide each other.
const MOST_POINTS: usize = 20;
/// So many draws of each strategy are shown, evenly spread over all.
const CLOUD: usize = 150;
/// So many digits place an estimate in a picture.
const DIGITS: u32 = 8;

/// Points over two numbers.
#[derive(Debug)]
pub(super) struct Plane {
    /// What a point, its number across and its number upwards are called in data.
    pub(super) fields: [&'static str; 3],
    pub(super) across_title: String,
    pub(super) value_title: String,
    pub(super) line_title: &'static str,
    /// What a filled and what an empty point is.
    pub(super) point_titles: [&'static str; 2],
    pub(super) cloud_title: &'static str,
    pub(super) points: Vec<PlanePoint>,
    /// Through the points that are worth having, in their order.
    pub(super) line: Vec<[Decimal; 2]>,
    pub(super) across: Scale,
    pub(super) up: Scale,
}

/// What a point stands for: a strategy, or a number that was moved.
#[derive(Debug)]
pub(super) struct PlanePoint {
    pub(super) name: String,
    /// Whether it is worth having.
    pub(super) worth_having: bool,
    /// Across and upwards: what a strategy gives more and costs more, or how large the effects of a number are and how
    /// they spread.
    pub(super) place: [Decimal; 2],
    /// The same in words.
    pub(super) told: String,
    /// Some of its draws.
    pub(super) cloud: Vec<[Decimal; 2]>,
}

/// A strategy before it is placed.
struct Told {
    title: String,
    standing: Standing,
    cost: Decimal,
    /// Such that more is better.
    gain: Decimal,
    cloud: Vec<[Decimal; 2]>,
}

/// What the plane is of.
struct Of<'a> {
    /// The place of the strategy that all are held against.
    base: usize,
    /// The steps of the frontier, by place.
    steps: Vec<usize>,
    better: BetterEffect,
    currency: &'a str,
    effect_unit: &'a str,
    language: Language,
}

/// The plane of an incremental analysis: against its comparator, or the cheapest that is worth having.
pub(crate) fn of_strategies(
    found: &IncrementalAnalysisFound,
    currency: &str,
    language: Language,
) -> Option<Chart> {
    let strategies = &found.strategies;
    let place = |id: &String| strategies.iter().position(|one| one.strategy == *id);
    let steps = found.frontier.iter();
    let steps: Vec<usize> = steps
        .filter_map(|step| place(step.strategies.first()?))
        .collect();
    let mut against = strategies.iter();
    let comparator = against.find_map(|one| one.against_comparator.as_ref());
    let comparator = comparator.and_then(|trade| place(&trade.comparator));
    let told = strategies.iter().map(|one| Told {
        title: one.title.clone(),
        standing: one.standing,
        cost: one.cost.0,
        gain: match found.better {
            BetterEffect::Higher => one.effect.0,
            BetterEffect::Lower => Decimal::ZERO.saturating_sub(one.effect.0),
        },
        cloud: Vec::new(),
    });
    let of = Of {
        base: comparator.or_else(|| steps.first().copied())?,
        steps,
        better: found.better,
        currency,
        effect_unit: &found.effect_unit,
        language,
    };
    of.chart(told.collect())
}

/// The plane of the means of draws, each with some of its draws.
pub(super) fn of_means(
    asked: &DecisionUncertainty,
    found: &DecisionUncertaintyFound,
    language: Language,
) -> Option<Chart> {
    let compared = found.means_compared.as_ref()?;
    let strategies = &found.strategies;
    let place = |id: &String| strategies.iter().position(|one| one.id == *id);
    let steps = compared.frontier.iter();
    let better = asked.better;
    let more = |of: f64, than: f64| {
        let [of, than] = [of, than].map(|one| Decimal::try_from(one).ok());
        Some(of?.checked_sub(than?)?.round_sf(DIGITS)?.normalize())
    };
    let base = asked.strategies.get(asked.comparator)?;
    let told = strategies.iter().zip(&asked.strategies).enumerate();
    let told = told.map(|(index, (one, drawn))| {
        let draws = drawn.costs.iter().zip(&drawn.effects);
        let draws = draws.zip(base.costs.iter().zip(&base.effects));
        let step = drawn.costs.len().div_ceil(CLOUD).max(1);
        let some = draws.step_by(step).filter(|_| index != asked.comparator);
        let cloud = some.filter_map(|((cost, effect), (base_cost, base_effect))| {
            let effect = match better {
                BetterEffect::Higher => more(*effect, *base_effect),
                BetterEffect::Lower => more(*base_effect, *effect),
            };
            Some([effect?, more(*cost, *base_cost)?])
        });
        let effect = drawn_at(one.effect.value)?;
        Some(Told {
            title: one.id.clone(),
            standing: compared.strategies.get(index)?.standing,
            cost: drawn_at(one.cost.value)?,
            gain: match better {
                BetterEffect::Higher => effect,
                BetterEffect::Lower => Decimal::ZERO.saturating_sub(effect),
            },
            cloud: cloud.collect(),
        })
    });
    let of = Of {
        base: asked.comparator,
        steps: steps
            .filter_map(|step| place(step.strategies.first()?))
            .collect(),
        better,
        currency: &found.currency,
        effect_unit: &found.effect_unit,
        language,
    };
    of.chart(told.collect::<Option<_>>()?)
}

/// An estimate as a place of a picture, in few digits.
fn drawn_at(estimate: Estimate) -> Option<Decimal> {
    let value = Decimal::try_from(estimate.0).ok()?;
    Some(value.round_sf(DIGITS)?.normalize())
}

impl Of<'_> {
    /// The plane; none where there is nothing to compare, or too much to tell apart.
    fn chart(&self, told: Vec<Told>) -> Option<Chart> {
        if told.len() < 2 || told.len() > MOST_POINTS {
            return None;
        }
        let say = HealthLabels::of(self.language);
        let base = told.get(self.base)?;
        let against = base.title.clone();
        let (cost, gain) = (base.cost, base.gain);
        let placed = told.into_iter().map(|one| {
            let place = [one.gain.checked_sub(gain)?, one.cost.checked_sub(cost)?];
            Some((one, place.map(|one| one.normalize())))
        });
        let placed: Vec<(Told, [Decimal; 2])> = placed.collect::<Option<_>>()?;
        let all = |axis: fn(&[Decimal; 2]) -> Decimal| {
            let own = placed.iter().map(move |(_, place)| axis(place));
            let clouds = placed
                .iter()
                .flat_map(move |(one, _)| one.cloud.iter().map(axis));
            padded(Scale::of(own.chain(clouds))?)
        };
        let (across, up) = (all(|[gain, _]| *gain)?, all(|[_, cost]| *cost)?);
        let costs: Vec<Decimal> = placed.iter().map(|(_, [_, cost])| *cost).collect();
        let gains: Vec<Decimal> = placed.iter().map(|(_, [gain, _])| *gain).collect();
        let decimals = [
            Kind::Quantity.decimals(&gains),
            Kind::Money.decimals(&costs),
        ];
        let points = placed
            .into_iter()
            .map(|(one, place)| self.point(one, place, decimals));
        let points: Vec<PlanePoint> = points.collect();
        let line = self.steps.iter();
        let line = line
            .filter_map(|place| Some(points.get(*place)?.place))
            .collect();
        let effect = match self.better {
            BetterEffect::Higher => say.extra_effect,
            BetterEffect::Lower => say.effect_avoided,
        };
        let title = fill(say.plane, &[("comparator", &against)]);
        let told: Vec<&str> = points.iter().map(|point| point.told.as_str()).collect();
        let [_, decimals] = decimals;
        Some(Chart {
            name: "cost_effectiveness_plane".into(),
            description: format!("{title}. {}", told.join(" ")),
            title,
            measure: Measure {
                language: self.language,
                unit: self.currency.to_owned(),
                currency: self.currency.to_owned(),
                decimals,
            },
            shape: Shape::Plane(Plane {
                fields: ["strategy", "effect", "cost"],
                across_title: self.titled(effect, self.effect_unit),
                value_title: self.titled(say.extra_cost, self.currency),
                line_title: say.frontier,
                point_titles: [say.worth_having, say.not_worth_having],
                cloud_title: say.cloud,
                points,
                line,
                across,
                up,
            }),
        })
    }

    fn point(&self, one: Told, place: [Decimal; 2], decimals: [u32; 2]) -> PlanePoint {
        let say = HealthLabels::of(self.language);
        let [gain, cost] = place;
        let [of_gain, of_cost] = decimals;
        let written = |value, decimals, unit: &str| {
            let text = number::shown(value, decimals, self.language);
            number::with_unit(&text, unit, self.currency, self.language)
        };
        let gain = written(gain, of_gain, self.effect_unit);
        let cost = written(cost, of_cost, self.currency);
        let names = [("name", &*one.title), ("cost", &*cost), ("effect", &*gain)];
        PlanePoint {
            told: fill(say.plane_point, &names),
            worth_having: one.standing == Standing::OnFrontier,
            name: one.title,
            place,
            cloud: one.cloud,
        }
    }

    fn titled(&self, what: &str, unit: &str) -> String {
        format!("{what} ({})", number::unit(unit, self.language))
    }
}

impl Plane {
    /// Whether some strategy is not worth having.
    pub(super) fn has_dominated(&self) -> bool {
        self.points.iter().any(|point| !point.worth_having)
    }

    /// Whether draws are shown.
    pub(super) fn has_cloud(&self) -> bool {
        self.points.iter().any(|point| !point.cloud.is_empty())
    }
}

/// The scale with some room on both sides, so that no point is cut off.
pub(super) fn padded(scale: Scale) -> Option<Scale> {
    let room = scale
        .to
        .checked_sub(scale.from)?
        .checked_div(Decimal::from(12))?;
    let room = room.round_sf(2)?;
    Some(Scale {
        from: scale.from.checked_sub(room)?.normalize(),
        to: scale.to.checked_add(room)?.normalize(),
    })
}
