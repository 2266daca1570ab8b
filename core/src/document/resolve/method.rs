//! The award method of a lot.

use std::collections::BTreeSet;

use super::award::{Criteria, measured};
use super::bounds;
use super::cost::Lines;
use super::names::Names;
use super::sense;
use super::weight::{Points, none_allowed};
use crate::award::{shares, weighted};
use crate::document::pointer::Pointer;
use crate::document::wire::rule::Rule;
use crate::document::wire::value::Identifier;
use crate::document::wire::{award as wire, lot::Lot};
use crate::model::{Combined, Corridor, Criterion, Deciding, Method};
use crate::num::{Decimal, Exact, Scalar, decide, sum};
use crate::problem::Problems;

/// The method, with everything that must hold between it and the criteria.
pub(super) fn method(
    lot: &Lot,
    criteria: &Criteria<'_>,
    names: &Names<'_>,
    lines: Lines<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Method> {
    let method_at = at.key("method");
    let reading = Reading {
        lot,
        criteria,
        names,
        criteria_at: at.key("criteria"),
    };
    let method = match &lot.method {
        wire::Method::WeightedPoints(_) => {
            let at = method_at.key("weighted_points");
            Method::WeightedPoints(reading.combined(at, problems)?)
        }
        wire::Method::EvaluationPrice(wire) => {
            let at = method_at.key("evaluation_price");
            none_allowed(criteria.wires, reading.criteria_at, problems);
            let base = reading.amount(&wire.base, at.key("base"), problems)?;
            Method::EvaluationPrice { base }
        }
        wire::Method::LowestPrice(wire) => {
            let at = method_at.key("lowest_price");
            let quality = reading.combined(at, problems)?;
            let base = reading.amount(&wire.base, at.key("base"), problems)?;
            Method::LowestPrice { base, quality }
        }
        wire::Method::PricePerQuality(wire) => {
            let at = method_at.key("price_per_quality");
            let quality = reading.combined(at, problems)?;
            let per = bounds::positive(wire.per.0, at.key("per"), problems);
            let corridor = wire.corridor.as_ref();
            let corridor =
                corridor.map(|wire| reading.corridor(wire, at.key("corridor"), problems));
            let base = reading.amount(&wire.base, at.key("base"), problems)?;
            Method::PricePerQuality {
                base,
                quality,
                per: per?,
                corridor: match corridor {
                    Some(corridor) => Some(corridor?),
                    None => None,
                },
            }
        }
        wire::Method::QualityPercent(wire) => {
            let at = method_at.key("quality_percent");
            let quality = reading.combined(at, problems)?;
            let top = bounds::positive(wire.top.0, at.key("top"), problems);
            let price_weight =
                bounds::positive(wire.price_weight.0, at.key("price_weight"), problems);
            let quality_weight =
                bounds::not_negative(wire.quality_weight.0, at.key("quality_weight"), problems);
            let base = reading.amount(&wire.base, at.key("base"), problems)?;
            let method = Method::QualityPercent {
                base,
                quality,
                top: top?,
                price_weight: price_weight?,
                quality_weight: quality_weight?,
            };
            reading.top(&method, at.key("top"), problems);
            method
        }
        wire::Method::FeatureCoefficient(wire) => {
            let at = method_at.key("feature_coefficient");
            none_allowed(criteria.wires, reading.criteria_at, problems);
            let base = reading.amount(&wire.base, at.key("base"), problems);
            let costs = reading.costs(&wire.costs, &wire.base, at.key("costs"), problems);
            let (base, costs) = (base?, costs?);
            let most = Decimal::ZERO;
            let method = Method::FeatureCoefficient { base, costs, most };
            let most = reading.features(&method, problems)?;
            match method {
                Method::FeatureCoefficient { base, costs, .. } => {
                    Method::FeatureCoefficient { base, costs, most }
                }
                other => other,
            }
        }
    };
    reading.sense(&method, lines, problems);
    Some(method)
}

/// What a method is read beside.
struct Reading<'a> {
    lot: &'a Lot,
    criteria: &'a Criteria<'a>,
    names: &'a Names<'a>,
    criteria_at: Pointer<'a>,
}

impl Reading<'_> {
    /// How points are combined; the weights have to fit. Nothing where the method combines none.
    fn combined(&self, at: Pointer<'_>, problems: &mut Problems) -> Option<Combined> {
        let points = Points::of(&self.lot.method)?;
        Some(points.combined(self.criteria, self.criteria_at, at, problems))
    }

    /// The index of a criterion that is a price or cost as it is.
    fn amount(&self, name: &Identifier, at: Pointer<'_>, problems: &mut Problems) -> Option<usize> {
        let found = self.names.find(name, at, problems)?;
        let resolved = self.criteria.all.get(found)?.as_ref()?;
        if !sense::is_amount(resolved) {
            problems.push(at.problem("award.base_not_a_price"));
            return None;
        }
        Some(found)
    }

    /// The criteria whose measures are added as they are.
    fn costs(
        &self,
        names: &[Identifier],
        base: &Identifier,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Vec<usize>> {
        let mut seen = BTreeSet::from([&base.0]);
        let costs: Vec<Option<usize>> = names
            .iter()
            .enumerate()
            .map(|(index, name)| {
                if !seen.insert(&name.0) {
                    let problem = at.index(index).problem("award.amount_repeated");
                    problems.push(problem.with("id", &name.0));
                    return None;
                }
                self.amount(name, at.index(index), problems)
            })
            .collect();
        costs.into_iter().collect()
    }

    fn corridor(
        &self,
        wire: &wire::Corridor,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Corridor> {
        let share_at = at.key("share");
        let share = bounds::positive(wire.share.0, share_at, problems)
            .and_then(|share| bounds::fraction(share, share_at, problems));
        let deciding = match &wire.deciding {
            wire::Deciding::LowestPrice => Some(Deciding::LowestPrice),
            wire::Deciding::MostQuality => Some(Deciding::MostQuality),
            wire::Deciding::MostPoints(name) => {
                let deciding_at = at.key("deciding");
                let at = deciding_at.key("most_points");
                let found = self.names.find(name, at, problems);
                let found =
                    found.and_then(|found| measured(found, self.criteria.wires, at, problems));
                found.map(Deciding::MostPoints)
            }
        };
        Some(Corridor {
            share: share?,
            deciding: deciding?,
        })
    }

    /// The criteria that give points, each with the most that it can give, where that is known.
    fn points<'m>(
        &'m self,
        method: &'m Method,
    ) -> impl Iterator<Item = (usize, Option<Decimal>)> + 'm {
        let criteria = self.criteria.all.iter().enumerate();
        criteria.filter_map(|(index, criterion)| {
            let scored = criterion.as_ref()?.scored.as_ref()?;
            let gives = method.gives_points(index);
            gives.then(|| (index, scored.most_points()))
        })
    }

    /// The top of the scale is what a bid with the most points of every criterion gets.
    fn top(&self, method: &Method, at: Pointer<'_>, problems: &mut Problems) {
        let Method::QualityPercent { quality, top, .. } = method else {
            return;
        };
        let all: Option<Vec<Criterion>> = self.criteria.all.iter().cloned().collect();
        let weights = match (all, quality.weighting) {
            (Some(all), Some(_)) => shares(&all),
            (Some(_), None) => Some(Vec::new()),
            (None, _) => None,
        };
        let Some(weights) = weights else { return };
        let most: Option<Vec<Exact>> = self
            .points(method)
            .map(|(index, most)| {
                let most = Exact::exact(most?);
                let share = weights.get(index);
                Some(share.map_or(most, |share| weighted(most, *share)))
            })
            .collect();
        let found = most.and_then(|most| sum(most).result().ok());
        if let Some(found) = found.map(decide).filter(|found| *found != decide(*top)) {
            problems.push(
                at.problem("award.top_differs")
                    .with("found", found.normalize())
                    .with("declared", top.normalize()),
            );
        }
    }

    /// What all features are worth at most.
    fn features(&self, method: &Method, problems: &mut Problems) -> Option<Decimal> {
        let mut most = Some(Decimal::ZERO);
        for (index, of_one) in self.points(method) {
            if of_one.is_none() {
                let at = self.criteria_at.index(index);
                problems.push(at.key("rule").problem("award.most_not_known"));
            }
            most = most.zip(of_one).and_then(|(sum, one)| sum.checked_add(one));
        }
        let most = most?;
        if most >= Decimal::ONE {
            let problem = self.criteria_at.problem("award.features_worth_all");
            problems.push(problem.with("found", most.normalize()));
            return None;
        }
        Some(most)
    }

    /// Every rule rewards what is better, money is money, and there is quality where a method divides by it.
    fn sense(&self, method: &Method, lines: Lines<'_>, problems: &mut Problems) {
        let money = matches!(method, Method::EvaluationPrice { .. });
        for (index, criterion) in self.lot.criteria.iter().enumerate() {
            if !money && matches!(&criterion.rule, Some(Rule::MoneyPerUnit(_))) {
                let at = self.criteria_at.index(index);
                problems.push(at.key("rule").problem("award.money_among_points"));
            }
        }
        for (index, criterion) in self.lot.criteria.iter().enumerate() {
            if !money && method.is_amount(index) && criterion.minimum_points.is_some() {
                let at = self.criteria_at.index(index);
                problems.push(
                    at.key("minimum_points")
                        .problem("award.threshold_of_amount"),
                );
            }
        }
        let needs_quality =
            method.states_quality() && !matches!(method, Method::LowestPrice { .. });
        let measured = |index: usize| {
            let criterion = self.lot.criteria.get(index);
            criterion.is_some_and(|one| one.measure.is_some()) && method.gives_points(index)
        };
        if needs_quality && !(0..self.lot.criteria.len()).any(measured) {
            problems.push(self.criteria_at.problem("award.no_quality"));
        }
        let all = &self.criteria.all;
        let is_amount = |index: usize| method.is_amount(index);
        sense::directions(
            &self.lot.criteria,
            all,
            &is_amount,
            self.criteria_at,
            problems,
        );
        let is_money = |index: usize| money || method.is_amount(index);
        sense::units(all, &is_money, self.lot, lines, self.criteria_at, problems);
    }
}
