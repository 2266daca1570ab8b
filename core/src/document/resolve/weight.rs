//! Weights of criteria: stated as they are, or made of points, ratings or ranks.

use std::collections::{BTreeMap, BTreeSet};

use super::award::Criteria;
use super::bounds;
use crate::award::rank_order_centroid;
use crate::document::pointer::Pointer;
use crate::document::wire::award::{self as wire, Method};
use crate::document::wire::value::{Identifier, Number};
use crate::explain::fault_problem;
use crate::model::{Combination, Combined, Weight, Weighting};
use crate::num::{Decimal, Fault};
use crate::problem::{Problem, Problems};

/// How a method combines points, as it is written.
pub(super) struct Points<'a> {
    pub(super) combination: Combination,
    weights_sum: Option<Decimal>,
    weighting: Option<&'a wire::Weighting>,
    minimum_total: Option<Decimal>,
    /// The criterion that quality is set against, which has no weight.
    base: Option<&'a Identifier>,
}

impl<'a> Points<'a> {
    /// What the method says; none where it combines no points.
    pub(super) fn of(method: &'a Method) -> Option<Self> {
        let (combination, sum, weighting, least, base) = match method {
            Method::WeightedPoints(of) => (
                of.combination,
                of.weights_sum,
                &of.weighting,
                of.minimum_total,
                None,
            ),
            Method::LowestPrice(of) => (
                of.combination,
                of.weights_sum,
                &of.weighting,
                of.minimum_total,
                Some(&of.base),
            ),
            Method::PricePerQuality(of) => (
                of.combination,
                of.weights_sum,
                &of.weighting,
                of.minimum_total,
                Some(&of.base),
            ),
            Method::QualityPercent(of) => (
                of.combination,
                of.weights_sum,
                &of.weighting,
                of.minimum_total,
                Some(&of.base),
            ),
            Method::EvaluationPrice(_) | Method::FeatureCoefficient(_) => return None,
        };
        let decimal = |number: Number| number.0;
        Some(Self {
            combination,
            weights_sum: sum.map(decimal),
            weighting: weighting.as_ref(),
            minimum_total: least.map(decimal),
            base,
        })
    }

    /// How points are combined; the weights have to fit.
    pub(super) fn combined(
        &self,
        criteria: &Criteria<'_>,
        criteria_at: Pointer<'_>,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Combined {
        let weighing = Weighing {
            points: self,
            criteria,
            at: criteria_at,
        };
        let (sum_at, weighting_at) = (at.key("weights_sum"), at.key("weighting"));
        match (self.combination, self.weights_sum, self.weighting) {
            (Combination::Weighted, Some(_), Some(_)) => {
                problems.push(weighting_at.problem("award.weights_two_ways"));
            }
            (Combination::Weighted, Some(sum), None) => {
                if bounds::positive(sum, sum_at, problems).is_some() {
                    weighing.stated(sum, problems);
                }
            }
            (Combination::Weighted, None, Some(weighting)) => {
                weighing.made(weighting, weighting_at, problems);
            }
            (Combination::Weighted, None, None) => {
                problems.push(sum_at.problem("document.missing_field"));
            }
            (Combination::Added, sum, weighting) => {
                let present = [(sum.is_some(), sum_at), (weighting.is_some(), weighting_at)];
                for (_, at) in present.iter().filter(|(is_present, _)| *is_present) {
                    problems.push(at.problem("award.weight_not_allowed"));
                }
                none_allowed(criteria.wires, criteria_at, problems);
            }
        }
        Combined {
            weighting: self.kind(),
            minimum_total: self.minimum_total,
        }
    }

    /// What the weights are made of; none where points are added.
    fn kind(&self) -> Option<Weighting> {
        if self.combination == Combination::Added {
            return None;
        }
        Some(match self.weighting {
            None => Weighting::Stated,
            Some(wire::Weighting::Points) => Weighting::Points,
            Some(wire::Weighting::Swing) => Weighting::Swing,
            Some(wire::Weighting::Smart(_)) => Weighting::Smart,
            Some(wire::Weighting::RankOrderCentroid | wire::Weighting::OrderOfImportance) => {
                Weighting::RankOrderCentroid
            }
        })
    }

    /// Whether weights are stated as they are.
    pub(super) fn are_weights_stated(&self) -> bool {
        self.kind() == Some(Weighting::Stated)
    }

    pub(super) fn is_base(&self, criterion: &wire::Criterion) -> bool {
        self.base == Some(&criterion.id)
    }

    /// The weight of each criterion; what cannot be one is told by [`combined`](Self::combined).
    pub(super) fn weights(
        &self,
        wires: &[wire::Criterion],
        parents: &[Option<usize>],
    ) -> Vec<Option<Weight>> {
        let mut weights = vec![None; wires.len()];
        let Some(kind) = self.kind() else {
            return weights;
        };
        for siblings in self.levels(wires, parents).values() {
            let sum = match kind {
                Weighting::Stated => self.weights_sum,
                _ => sum(siblings),
            };
            for (index, stated) in siblings {
                let weight = match kind {
                    Weighting::RankOrderCentroid => centroid(*stated, siblings.len()),
                    _ => sum.map(|sum| Weight::of(*stated, sum)),
                };
                if let Some(place) = weights.get_mut(*index) {
                    *place = weight;
                }
            }
        }
        weights
    }

    /// What is stated of the criteria of each group, and of the outermost ones.
    fn levels(
        &self,
        wires: &[wire::Criterion],
        parents: &[Option<usize>],
    ) -> BTreeMap<Option<usize>, Vec<(usize, Decimal)>> {
        let mut levels: BTreeMap<Option<usize>, Vec<(usize, Decimal)>> = BTreeMap::new();
        for (index, criterion) in wires.iter().enumerate() {
            if self.is_base(criterion) {
                continue;
            }
            let parent = parents.get(index).copied().flatten();
            let stated = criterion.weight.map_or(Decimal::ZERO, |weight| weight.0);
            levels.entry(parent).or_default().push((index, stated));
        }
        levels
    }
}

/// The weights of a lot's criteria, on their way through the checks.
struct Weighing<'a> {
    points: &'a Points<'a>,
    criteria: &'a Criteria<'a>,
    at: Pointer<'a>,
}

impl Weighing<'_> {
    /// Every criterion but the price has a weight, and siblings sum to what was declared.
    fn stated(&self, sum_declared: Decimal, problems: &mut Problems) {
        self.each(problems);
        self.each_level(problems, |siblings| {
            let found = sum(siblings);
            (found != Some(sum_declared)).then(|| {
                let found = found.unwrap_or_default().normalize();
                ("award.weights_sum", found, sum_declared.normalize())
            })
        });
    }

    /// What weights are made of has the form that was declared.
    fn made(&self, weighting: &wire::Weighting, at: Pointer<'_>, problems: &mut Problems) {
        let before = problems.count();
        let least = match weighting {
            wire::Weighting::OrderOfImportance => {
                problems.push(at.problem("award.order_not_added"));
                return;
            }
            wire::Weighting::Smart(smart) => {
                let at = at.key("smart");
                bounds::positive(smart.least.0, at.key("least"), problems);
                smart.least.0
            }
            _ => Decimal::ZERO,
        };
        self.each(problems);
        // One number that is no weight is one problem, and not one of its level too.
        if problems.count() != before {
            return;
        }
        self.each_level(problems, |siblings| {
            let stated = || siblings.iter().map(|(_, stated)| *stated);
            let (code, found, declared) = match weighting {
                wire::Weighting::Swing => (
                    "award.swing_not_full",
                    stated().max().unwrap_or_default(),
                    Decimal::ONE_HUNDRED,
                ),
                wire::Weighting::Smart(_) => {
                    let lowest = stated().min().unwrap_or_default();
                    ("award.least_rating", lowest, least)
                }
                wire::Weighting::RankOrderCentroid | wire::Weighting::OrderOfImportance => {
                    let count = Decimal::from(siblings.len());
                    let ranks: BTreeSet<Decimal> = stated().collect();
                    let counted = (1..).map(Decimal::from).take(siblings.len());
                    let wrong = !ranks.iter().copied().eq(counted);
                    return wrong.then_some(("award.ranks_not_counted", count, count));
                }
                wire::Weighting::Points => {
                    let nothing = stated().all(|stated| stated.is_zero());
                    let zero = Decimal::ZERO;
                    return nothing.then_some(("award.weights_nothing", zero, zero));
                }
            };
            (found != declared).then_some((code, found.normalize(), declared.normalize()))
        });
        let weights = self
            .points
            .weights(self.criteria.wires, &self.criteria.parents);
        let known = self.criteria.wires.iter().zip(weights);
        if problems.count() == before
            && known
                .into_iter()
                .any(|(wire, weight)| weight.is_none() && !self.points.is_base(wire))
        {
            problems.push(fault_problem(
                Fault::Overflow,
                &self.at.to_string(),
                "weights",
            ));
        }
    }

    /// Every criterion but the price states a number that can be a weight.
    fn each(&self, problems: &mut Problems) {
        for (index, criterion) in self.criteria.wires.iter().enumerate() {
            let criterion_at = self.at.index(index);
            let weight_at = criterion_at.key("weight");
            let is_base = self.points.is_base(criterion);
            match criterion.weight {
                None if is_base => {}
                None => problems.push(weight_at.problem("document.missing_field")),
                Some(_) if is_base => {
                    problems.push(weight_at.problem("award.weight_not_allowed"));
                }
                // A group without weight would have no points that a threshold could go by.
                Some(weight) if criterion.measure.is_none() => {
                    bounds::positive(weight.0, weight_at, problems);
                }
                Some(weight) => {
                    bounds::not_negative(weight.0, weight_at, problems);
                }
            }
        }
    }

    /// Tells of each level that does not hold what is wrong with it, what was found and what was declared.
    fn each_level(
        &self,
        problems: &mut Problems,
        wrong: impl Fn(&[(usize, Decimal)]) -> Option<(&'static str, Decimal, Decimal)>,
    ) {
        let (wires, parents) = (self.criteria.wires, &self.criteria.parents);
        // Where a criterion belongs that misspells its group, nobody knows.
        if (0..wires.len()).any(|index| self.criteria.is_orphan(index)) {
            return;
        }
        for (group, siblings) in self.points.levels(wires, parents) {
            if let Some((code, found, declared)) = wrong(&siblings) {
                let group_at = group.map(|index| self.at.index(index));
                let problem: Problem = group_at.unwrap_or(self.at).problem(code);
                problems.push(problem.with("found", found).with("declared", declared));
            }
        }
    }
}

/// No criterion states a weight.
pub(super) fn none_allowed(wires: &[wire::Criterion], at: Pointer<'_>, problems: &mut Problems) {
    for (index, criterion) in wires.iter().enumerate() {
        if criterion.weight.is_some() {
            let at = at.index(index);
            problems.push(at.key("weight").problem("award.weight_not_allowed"));
        }
    }
}

/// What siblings state together, if it is a number.
fn sum(siblings: &[(usize, Decimal)]) -> Option<Decimal> {
    let mut stated = siblings.iter().map(|(_, stated)| *stated);
    stated.try_fold(Decimal::ZERO, Decimal::checked_add)
}

/// The weight of a rank among so many.
fn centroid(rank: Decimal, siblings: usize) -> Option<Weight> {
    let place = u32::try_from(rank).ok()?;
    let (part, whole) = rank_order_centroid(place, u32::try_from(siblings).ok()?)?;
    Some(Weight {
        stated: rank,
        part,
        whole,
    })
}
