//! Which lots bids may offer together, which bids do, and whether the lots can be compared.

use super::names::Names;
use super::{Documents, bounds};
use crate::document::pointer::Pointer;
use crate::document::wire::combined_bids as wire;
use crate::document::wire::value::Identifier;
use crate::model::{
    CombinedBids, CombinedComparison, ComparedBy, Criterion, LimitRule, Lot, LotGroup, LotLimits,
    Method, SingleBid,
};
use crate::num::Decimal;
use crate::problem::Problems;

/// What combined bids are resolved against.
pub(super) struct Combining<'a> {
    pub(super) documents: &'a Documents<'a>,
    pub(super) lots: &'a Names<'a>,
    /// The identifiers of the lots.
    pub(super) ids: Vec<&'a Identifier>,
}

impl<'a> Combining<'a> {
    /// What may be combined; `Some(None)` where nothing may.
    pub(super) fn resolve(
        &self,
        wire: Option<&'a wire::CombinedBids>,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Option<CombinedBids>> {
        let before = problems.count();
        let Some(wire) = wire else {
            self.not_asked(problems);
            return (problems.count() == before).then_some(None);
        };
        let groups_at = at.key("groups");
        if wire.groups.is_empty() {
            problems.push(groups_at.problem("document.empty_list"));
        }
        let ids = wire.groups.iter().map(|group| &group.id);
        let names = Names::of(ids, "group of lots", groups_at, problems);
        let groups = wire.groups.iter().enumerate().map(|(index, group)| {
            let lots_at = groups_at.index(index);
            let lots_at = lots_at.key("lots");
            if group.lots.len() < 2 {
                problems.push(lots_at.problem("combined_bids.group_too_small"));
            }
            LotGroup {
                id: group.id.0.clone(),
                lots: self.listed(group.lots.iter(), lots_at, "", problems),
            }
        });
        let groups: Vec<LotGroup> = groups.collect();
        let comparison = match &wire.comparison {
            wire::CombinedComparison::LeastTotal => CombinedComparison::LeastTotal,
            wire::CombinedComparison::MostPoints(weights) => {
                let comparison_at = at.key("comparison");
                let weights_at = comparison_at.key("most_points");
                CombinedComparison::MostPoints(self.weights(weights, &groups, weights_at, problems))
            }
        };
        let of_bid = self.bids(&names, &groups, problems);
        (problems.count() == before).then_some(Some(CombinedBids {
            groups,
            comparison,
            equal: wire.equal,
            no_separate_winner: wire.no_separate_winner,
            of_bid,
        }))
    }

    /// A bid that offers lots together where nothing may be combined.
    fn not_asked(&self, problems: &mut Problems) {
        let root = Pointer::ROOT;
        let bids_at = root.key("bids");
        for (index, bid) in self.documents.envelope.bids.iter().enumerate() {
            if bid.combined.is_some() {
                let bid_at = bids_at.index(index);
                problems.push(bid_at.key("combined").problem("bid.combining_not_allowed"));
            }
        }
    }

    /// Lots, each at most once; `field` is where in an item of the list its lot stands.
    fn listed<'i>(
        &self,
        lots: impl Iterator<Item = &'i Identifier>,
        at: Pointer<'_>,
        field: &str,
        problems: &mut Problems,
    ) -> Vec<usize> {
        let mut found = Vec::new();
        for (position, name) in lots.enumerate() {
            let item_at = at.index(position);
            let field_at = item_at.key(field);
            let at = if field.is_empty() { item_at } else { field_at };
            let Some(lot) = self.lots.find(name, at, problems) else {
                continue;
            };
            if found.contains(&lot) {
                let problem = at.problem("reference.duplicate_id");
                problems.push(problem.with("id", &name.0).with("kind", "lot"));
            }
            found.push(lot);
        }
        found
    }

    /// By lot: what its points count.
    fn weights(
        &self,
        weights: &[wire::LotWeight],
        groups: &[LotGroup],
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Vec<Option<Decimal>> {
        let mut by_lot = vec![None; self.ids.len()];
        let named = weights.iter().map(|weight| &weight.lot);
        self.listed(named, at, "lot", problems);
        for (index, weight) in weights.iter().enumerate() {
            let item_at = at.index(index);
            let value = bounds::positive(weight.weight.0, item_at.key("weight"), problems);
            let lot = self.lots.index(&weight.lot);
            if let Some(place) = lot.and_then(|lot| by_lot.get_mut(lot)) {
                *place = value;
            }
        }
        let is_named = |lot: usize| {
            let id = self.ids.get(lot);
            weights.iter().any(|weight| Some(&&weight.lot) == id)
        };
        let is_grouped = |lot: usize| groups.iter().any(|group| group.lots.contains(&lot));
        let differ = (0..self.ids.len()).filter(|lot| is_named(*lot) != is_grouped(*lot));
        let differ: Vec<&str> = differ
            .filter_map(|lot| Some(self.ids.get(lot)?.0.as_str()))
            .collect();
        if !differ.is_empty() {
            let problem = at.problem("combined_bids.weights_differ");
            problems.push(problem.with("lots", differ.join(", ")));
        }
        by_lot
    }

    /// By bid: the group that it offers together, all its lots and no other.
    fn bids(
        &self,
        names: &Names<'_>,
        groups: &[LotGroup],
        problems: &mut Problems,
    ) -> Vec<Option<usize>> {
        let root = Pointer::ROOT;
        let bids_at = root.key("bids");
        let bids = self.documents.envelope.bids.iter().enumerate();
        let groups = bids.map(|(index, bid)| {
            let bid_at = bids_at.index(index);
            let name = bid.combined.as_ref()?;
            let group = names.find(name, bid_at.key("combined"), problems)?;
            let lots = &groups.get(group)?.lots;
            let offered = bid.offers.iter();
            let offered = offered.filter_map(|offer| self.lots.index(&offer.lot));
            let offered: Vec<usize> = offered.collect();
            let differs = lots.iter().any(|lot| !offered.contains(lot))
                || offered.iter().any(|lot| !lots.contains(lot));
            if differs {
                let ids = lots.iter().filter_map(|lot| self.ids.get(*lot));
                let ids: Vec<&str> = ids.map(|id| id.0.as_str()).collect();
                let problem = bid_at.key("offers").problem("bid.combined_lots");
                let problem = problem.with("group", &name.0);
                problems.push(problem.with("lots", ids.join(", ")));
            }
            Some(group)
        });
        groups.collect()
    }
}

/// What depends on the lots themselves: that a bid is worth the same in each whoever else bids, that their
/// totals add up, and that a limit on lots won leaves the comparison a meaning.
pub(super) fn check(
    combined: &CombinedBids,
    limits: Option<&LotLimits>,
    lots: &[Lot],
    at: Pointer<'_>,
    problems: &mut Problems,
) {
    let comparison_at = at.key("comparison");
    let by_points = matches!(combined.comparison, CombinedComparison::MostPoints(_));
    for (index, lot) in lots.iter().enumerate() {
        if !combined.covers(index) {
            continue;
        }
        let adds_up = if by_points {
            matches!(lot.method, Method::WeightedPoints(_))
        } else {
            !lot.method.greatest_wins()
        };
        let found = [
            (!adds_up, "combined_bids.totals_not_comparable"),
            (compares(lot), "combined_bids.rules_compare"),
            (
                lot.policies.single_bid == SingleBid::Unscored,
                "combined_bids.total_not_stated",
            ),
            (lot.framework.is_some(), "combined_bids.several_suppliers"),
        ];
        for (_, code) in found.into_iter().filter(|(is_found, _)| *is_found) {
            problems.push(comparison_at.problem(code).with("lot", &lot.id));
        }
    }
    let Some(most_won) = limits.and_then(|limits| limits.most_won.as_ref()) else {
        return;
    };
    let by_total = matches!(
        most_won.rule,
        LimitRule::LeastTotalCost {
            by: ComparedBy::Total,
            ..
        }
    );
    if by_points || !by_total {
        problems.push(comparison_at.problem("combined_bids.limit_rule"));
    }
    let groups_at = at.key("groups");
    let most = usize::try_from(most_won.lots).unwrap_or(usize::MAX);
    for (index, group) in combined.groups.iter().enumerate() {
        if group.lots.len() > most {
            let group_at = groups_at.index(index);
            let problem = group_at.key("lots").problem("combined_bids.beyond_limit");
            problems.push(problem.with("most", most_won.lots));
        }
    }
}

/// Whether what a bid is worth in the lot depends on the other bids.
fn compares(lot: &Lot) -> bool {
    let by_rule = |criterion: &Criterion| {
        let scored = criterion.scored.as_ref();
        scored.is_some_and(|scored| !scored.rule.compares().is_empty())
    };
    lot.policies.shortlist.is_some() || lot.criteria.iter().any(by_rule)
}
