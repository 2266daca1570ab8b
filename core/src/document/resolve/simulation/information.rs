//! What it would be worth to know more: in money, of numbers that are uncertain.

use super::number::Known;
use super::{not_more_than, within_minutes};
use crate::document::pointer::Pointer;
use crate::document::resolve::bounds;
use crate::document::resolve::names::Names;
use crate::document::wire::simulation as wire;
use crate::model::{Information, InformationBy, Method, NumberOf, ValueOfInformation};
use crate::num::Decimal;
use crate::problem::Problems;

/// Of how many it is asked at most what knowing them is worth.
const MOST_PARTIAL: usize = 100;

impl Known<'_> {
    pub(super) fn information(
        &self,
        wire: &wire::ValueOfInformation,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<ValueOfInformation> {
        let before = problems.count();
        let money_per_point = self.money_per_point(wire, at, problems);
        if self.changes_who_is_compared() {
            problems.push(at.problem("simulation.ranked_bids_change"));
        }
        let partial_at = at.key("partial");
        let partial = wire.partial.len();
        not_more_than(MOST_PARTIAL, partial, "partial", partial_at, problems)?;
        let nested = wire.partial.iter().map(|one| match &one.estimated_by {
            wire::InformationBy::Regression => 0,
            wire::InformationBy::Nested(draws) => {
                u64::from(draws.outer.0).saturating_mul(u64::from(draws.inner.0))
            }
        });
        let nested = nested.fold(0, u64::saturating_add);
        within_minutes(nested, partial_at, problems);
        let names = wire.partial.iter().map(|one| &one.id);
        Names::of(names, "information", partial_at, problems);
        let partial = wire.partial.iter().enumerate();
        let partial: Vec<Information> = partial
            .map(|(index, one)| self.known_numbers(one, partial_at.index(index), problems))
            .collect();
        (problems.count() == before).then_some(ValueOfInformation {
            money_per_point,
            partial,
        })
    }

    /// What a point is worth where the award totals points; an award in money needs no such worth.
    fn money_per_point(
        &self,
        wire: &wire::ValueOfInformation,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Decimal> {
        let money_at = at.key("money_per_point");
        match (&self.lot.method, wire.money_per_point) {
            (Method::PricePerQuality { .. }, _) => {
                let problem = at.problem("simulation.total_is_no_money");
                problems.push(problem.with("method", self.lot.method.name()));
                None
            }
            (Method::WeightedPoints(_), Some(money)) => {
                bounds::positive(money.0, money_at, problems)
            }
            (Method::WeightedPoints(_), None) => {
                problems.push(money_at.problem("simulation.point_without_worth"));
                None
            }
            (_, Some(_)) => {
                let problem = money_at.problem("simulation.no_points_totalled");
                problems.push(problem.with("method", self.lot.method.name()));
                None
            }
            (_, None) => None,
        }
    }

    /// Whether the draws decide who is ranked at all, or what decides beside the totals.
    fn changes_who_is_compared(&self) -> bool {
        let lot = self.lot;
        let mut criteria = lot.criteria.iter();
        let combined = lot.method.combined();
        lot.policies.shortlist.is_some()
            || lot.method.corridor().is_some()
            || criteria.any(|criterion| criterion.minimum_points.is_some())
            || combined.is_some_and(|combined| combined.minimum_total.is_some())
    }

    /// Whether a number moves together with one that is not among the numbers named.
    fn moves_with_others(&self, of: NumberOf, named: &[NumberOf]) -> bool {
        let of_lot = self.lot.uncertain.iter().map(|one| (None, one));
        let of_bids = self.lot.received().flat_map(|sealed| {
            let uncertain = sealed.offer.uncertain.iter();
            uncertain.map(|one| (Some(sealed.bid), one))
        });
        let all: Vec<(NumberOf, Option<&str>)> = of_lot
            .chain(of_bids)
            .map(|(bid, one)| {
                let number = one.number;
                let whole = one.uncertainty.distribution.whole();
                (NumberOf { number, bid }, whole)
            })
            .collect();
        let own = all.iter().find(|(other, _)| *other == of);
        let whole = own.and_then(|(_, whole)| *whole);
        let binds = |other: &NumberOf| {
            let is_same = other.bid == of.bid || other.bid.is_none() || of.bid.is_none();
            let mut correlations = self.lot.correlations.iter();
            is_same
                && correlations.any(|one| {
                    !one.rank.is_zero()
                        && (one.between == [of.number, other.number]
                            || one.between == [other.number, of.number])
                })
        };
        all.iter().any(|(other, of_whole)| {
            let shares = whole.is_some() && *of_whole == whole && other.bid == of.bid;
            !named.contains(other) && (shares || binds(other))
        })
    }

    fn known_numbers(
        &self,
        wire: &wire::Information,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Information {
        let numbers_at = at.key("numbers");
        if wire.numbers.is_empty() {
            problems.push(numbers_at.problem("document.empty_list"));
        }
        let mut numbers: Vec<NumberOf> = Vec::with_capacity(wire.numbers.len());
        for (index, number) in wire.numbers.iter().enumerate() {
            let number_at = numbers_at.index(index);
            let Some(number) = self.number(number, number_at, problems) else {
                continue;
            };
            if numbers.contains(&number) {
                problems.push(number_at.problem("simulation.number_twice"));
            } else if !self.is_uncertain(number) {
                problems.push(number_at.problem("simulation.certain"));
            }
            numbers.push(number);
        }
        if let wire::InformationBy::Nested(_) = wire.estimated_by {
            for (index, number) in numbers.iter().enumerate() {
                if self.moves_with_others(*number, &numbers) {
                    let number_at = numbers_at.index(index);
                    problems.push(number_at.problem("simulation.moves_with_others"));
                }
            }
        }
        Information {
            id: wire.id.0.clone(),
            title: wire.title.clone(),
            numbers,
            estimated_by: match &wire.estimated_by {
                wire::InformationBy::Regression => InformationBy::Regression,
                wire::InformationBy::Nested(draws) => InformationBy::Nested {
                    outer: draws.outer.0,
                    inner: draws.inner.0,
                },
            },
        }
    }
}
