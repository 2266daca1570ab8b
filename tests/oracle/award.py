"""The award: measures, points, totals, and the order of the bids of a lot."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

import limits
import measuring
import methods
import mini_competition
import packaging
import reservations
import solutions
import totals
from number import ONE, ZERO, Number, decided, number, rounded, total
from offer import Document, Offer, Reason, Refused, choice, findings, resolved, rulings
from rules import most_points, statistics, worth
from study import Payment, Study


@dataclass
class Contender:
    """A bid in a lot on its way to a place."""

    bid: Document
    offer: Offer
    standing: str = "admitted"
    reasons: list[Reason] = field(default_factory=list)
    paid: list[Payment] = field(default_factory=list)
    offered_price: Number | None = None
    measures: dict[str, Number] = field(default_factory=dict)
    points: dict[str, Number] = field(default_factory=dict)
    weighted: dict[str, Number] = field(default_factory=dict)
    quality: Number | None = None
    shortlist_points: Number | None = None
    reserved: list[Document] = field(default_factory=list)
    before_reservations: Number | None = None
    total: Number | None = None
    rank: int | None = None


class Award:
    """A lot with its bids."""

    def __init__(
        self, envelope: Document, study: Study, lot: Document, together: bool = False
    ) -> None:
        self.envelope = envelope
        self.study = study
        self.lot = lot
        self.policies: Document = lot["policies"]
        self.method, self.terms = choice(lot["method"])
        self.criteria = {criterion["id"]: criterion for criterion in lot["criteria"]}
        self.leaves = [leaf for leaf in lot["criteria"] if "measure" in leaf]
        self.weighs = self.terms.get("combination") == "weighted"
        self.amounts = {*self.terms.get("costs", [])} | {self.terms.get("base")}
        self.contenders = [
            Contender(bid, resolved(envelope, lot, bid, written))
            for bid in envelope["bids"]
            for written in bid["offers"]
            if written["lot"] == lot["id"] and ("combined" in bid) == together
        ]
        totals.served_years(study, lot)
        self.references: dict[str, list[Number]] = {}
        self.left: list[Contender] = []
        self.least: Number | None = None
        self.advanced: list[Contender] = []
        self.deciding: str | None = None
        self.places: list[tuple[int, list[Contender], str | None]] = []
        self.outcome = self.decide()

    def decide(self) -> str:
        """Measures, stands, scores and ranks the bids."""
        for contender in self.contenders:
            contender.reserved = reservations.treated(self.envelope, self.lot, contender.bid)
            measuring.measure(self, contender)
            self.stand(contender)
        solutions.consider(self)
        all_count = self.policies["reference_set"] == "received_bids"
        for contender in self.contenders:
            aside = contender.standing in ("excluded", "non_compliant")
            if contender.offer.tied and (all_count or not aside):
                raise Refused("calculation.options_tied")
        return self.order()

    def order(self) -> str:
        """Scores and ranks the bids, whose measures and standings are known."""
        admitted = [one for one in self.contenders if one.standing == "admitted"]
        if any(one.standing == "incomplete" for one in self.contenders):
            return "open"
        # A threshold that needs no comparison is tested before anything is compared.
        alone = [leaf for leaf in self.leaves if not statistics(leaf["rule"])]
        for contender in admitted:
            self.score(contender, alone)
            self.add(contender)
            contender.reasons = self.thresholds_missed(contender)
            contender.standing = "below_threshold" if contender.reasons else "admitted"
        left = [one for one in admitted if one.standing == "admitted"]
        if "shortlist" in self.policies:
            left = self.shortlist(left)
        self.left = left
        self.refer(left)
        unscored = self.policies["single_bid"] == "unscored"
        spared = unscored and len(left) == 1 and not self.has_thresholds()
        if self.method in methods.POSITIVE and not spared:
            prices = [one.measures[self.terms["base"]] for one in left]
            if any(decided(price) <= 0 for price in prices):
                raise Refused("award.not_positive")
        if not spared:
            for contender in left:
                self.score(contender, self.leaves)
                self.add(contender)
                contender.reasons = self.thresholds_missed(contender)
                contender.standing = "below_threshold" if contender.reasons else "ranked"
        else:
            left[0].standing = "ranked"
        ranked = [one for one in left if one.standing == "ranked"]
        if unscored and len(ranked) == 1:
            ranked[0].points, ranked[0].weighted = {}, {}
            ranked[0].quality = ranked[0].total = None
            ranked[0].rank = 1
            self.places.append((1, ranked, None))
            return "ranked"
        return self.rank(ranked)

    def shortlist(self, left: list[Contender]) -> list[Contender]:
        """The bids that go on; the others are not scored further."""
        terms = self.policies["shortlist"]
        chosen = [leaf["id"] for leaf in self.leaves if self.is_listed(leaf, terms["criteria"])]
        for one in left:
            one.shortlist_points = total([one.weighted[name] for name in chosen])
        groups = parted(left, {id(one): -decided(known(one.shortlist_points)) for one in left})
        kind, still = choice(terms["ties"])
        for tie in self.policies["ties"] if kind == "tie_chain" else []:
            groups = [part for group in groups for part in self.broken(group, tie)]
        still = still or kind
        advanced: list[Contender] = []
        for group in groups:
            room = terms["bids"] - len(advanced)
            if room >= len(group) or (room > 0 and still == "all_advance"):
                advanced += group
            else:
                break
        self.advanced = advanced
        going = {id(one) for one in advanced}
        least = min((known(one.shortlist_points).value for one in advanced), default=None)
        for one in left:
            if id(one) not in going:
                bound = None if least is None else Number(least, 0)
                one.standing = "not_shortlisted"
                points = known(one.shortlist_points)
                one.reasons = [Reason("not_shortlisted", self.lot["id"], bound, points)]
        return [one for one in left if id(one) in going]

    def is_listed(self, leaf: Document, named: list[str]) -> bool:
        """Whether a criterion is named, by itself or by a group."""
        return leaf["id"] in named or any(self.within(leaf, name) for name in named)

    def has_thresholds(self) -> bool:
        """Whether a bid can fall below anything."""
        return "minimum_total" in self.terms or any(
            "minimum_points" in criterion for criterion in self.lot["criteria"]
        )

    def stand(self, contender: Contender) -> None:
        """Where the bid stands before anything is scored."""
        excluded = rulings(self.envelope, "excluded", contender.bid, self.lot)
        outsider = mini_competition.outsider(self.lot, contender.bid)
        if not rulings(self.envelope, "admitted", contender.bid, self.lot):
            contender.offer.unmet += limits.beyond(self.envelope, self.lot, contender.bid)
        if excluded or outsider:
            decided_out = [Reason("excluded_by_decision", name) for name, _ in excluded]
            contender.standing, contender.reasons = "excluded", decided_out + outsider
        elif contender.offer.unmet or reservations.reasons(contender.reserved, "disqualifies"):
            contender.standing = "non_compliant"
            against = reservations.reasons(contender.reserved, "disqualifies")
            contender.reasons = contender.offer.unmet + against
        elif contender.offer.open or reservations.reasons(contender.reserved, "untreated"):
            contender.standing = "incomplete"
            waiting = reservations.reasons(contender.reserved, "untreated")
            contender.reasons = contender.offer.open + waiting

    def judges(self, bid: Document | None, criterion: str) -> set[str]:
        """Who gave a bid points in a criterion or abstained; without a bid, who gave any points."""
        bids = [bid] if bid else [one.bid for one in self.contenders]
        kinds = ("points", "abstention") if bid else ("points",)
        return {
            assessment["evaluator"]["name"]
            for kind in kinds
            for one in bids
            for _, assessment in findings(self.envelope, kind, one, self.lot, criterion)
        }

    def refer(self, admitted: list[Contender]) -> None:
        """The measures of the reference set, by criterion."""
        received = self.policies["reference_set"] == "received_bids"
        for leaf in self.leaves:
            compared = [
                one.measures[leaf["id"]]
                for one in (self.contenders if received else admitted)
                if one.offer.complete and leaf["id"] in one.measures
            ]
            if compared:
                self.references[leaf["id"]] = compared

    def score(self, contender: Contender, leaves: list[Document]) -> None:
        """Gives a bid its points and weighted points in these criteria."""
        rounding = self.policies["rounding"]
        by_points = self.method != "evaluation_price"
        not_below_zero = by_points and self.policies["points_below_zero"] == "zero"
        contender.points, contender.weighted = {}, {}
        for leaf in leaves:
            name = leaf["id"]
            measure = contender.measures[name]
            points = worth(leaf["rule"], measure, self.references.get(name, [measure]))
            if name in self.amounts:
                # What a total starts from is a measure, not a worth.
                contender.points[name] = points
                continue
            if not_below_zero and decided(points) <= 0:
                points = ZERO
            points = rounded(points, rounding["criterion"])
            contender.points[name] = points
            if self.weighs:
                weighted = rounded(points * self.share(leaf), rounding["weighted"])
                contender.weighted[name] = weighted
            elif by_points:
                contender.weighted[name] = points

    def add(self, contender: Contender) -> None:
        """The total, once everything is scored."""
        giving = [leaf["id"] for leaf in self.leaves if leaf["id"] not in self.amounts]
        contender.quality = None
        if self.states_quality() and all(name in contender.points for name in giving):
            contender.quality = total(list(contender.weighted.values()))
        contender.total = None
        priced = self.method not in methods.POSITIVE or (
            decided(contender.measures[self.terms["base"]]) > 0
        )
        if priced and len(contender.points) == len(self.leaves):
            contender.total = rounded(self.sum(contender), self.policies["rounding"]["total"])

    def sum(self, contender: Contender) -> Number:
        """The total before it is rounded."""
        if self.method == "weighted_points":
            return total(list(contender.weighted.values()))
        base = self.terms["base"]
        if self.states_quality():
            return methods.combined(
                self.method,
                self.terms,
                contender.measures,
                known(contender.quality),
                [leaf for leaf in self.leaves if leaf["id"] not in self.amounts],
            )
        money = [worth for name, worth in contender.points.items() if name != base]
        return contender.measures[base] - total(money)

    def states_quality(self) -> bool:
        """Whether points of quality stand beside the total."""
        return self.method not in ("weighted_points", "evaluation_price")

    def most_quality(self) -> Fraction | None:
        """The points of quality of a bid with the most in every criterion, where all say theirs."""
        most = Fraction(0)
        for leaf in self.leaves:
            if leaf["id"] in self.amounts:
                continue
            points = most_points(leaf)
            if leaf["rule"] == "as_measured" and leaf["measure"] == "packaging_points":
                points = packaging.most_points(self.envelope["procurement"], self.lot)
            if points is None:
                return None
            most += points.value * (self.share(leaf).value if self.weighs else 1)
        return most

    def share(self, criterion: Document) -> Number:
        """The criterion's share of the whole, through its groups."""
        share = self.weight(criterion)
        if "parent" in criterion:
            share *= self.share(self.criteria[criterion["parent"]])
        return share

    def weight(self, criterion: Document) -> Number:
        """The criterion's weight among its siblings, which all have 1 together."""
        stated = number(criterion["weight"])
        if "weighting" not in self.terms:
            return stated / number(self.terms["weights_sum"])
        level = criterion.get("parent")
        beside = [
            number(one["weight"])
            for one in self.lot["criteria"]
            if one.get("parent") == level and one["id"] != self.terms.get("base")
        ]
        if self.terms["weighting"] != "rank_order_centroid":
            return stated / total(beside)
        count = len(beside)
        later = [ONE / number(place) for place in range(int(stated.value), count + 1)]
        return total(later) / number(count)

    def within(self, leaf: Document, group: str) -> bool:
        """Whether the leaf stands in the group, or in a group of it."""
        parent = leaf.get("parent")
        return parent is not None and (parent == group or self.within(self.criteria[parent], group))

    def thresholds_missed(self, contender: Contender) -> list[Reason]:
        """The criteria and groups, and the total, that do not reach their thresholds.

        Of those whose points are known: all of them once everything is scored.
        """
        missed = []
        for criterion in self.lot["criteria"]:
            if "minimum_points" not in criterion:
                continue
            name = criterion["id"]
            if name in contender.points:
                reached = contender.points[name]
            else:
                parts = contender.weighted or contender.points
                inside = [leaf["id"] for leaf in self.leaves if self.within(leaf, name)]
                if self.states_quality():
                    inside = [leaf for leaf in inside if leaf not in self.amounts]
                if "measure" in criterion or any(leaf not in parts for leaf in inside):
                    continue
                reached = total([parts[leaf] for leaf in inside])
                if self.weighs:
                    reached /= self.share(criterion)
            least = number(criterion["minimum_points"])
            if decided(reached) < decided(least):
                missed.append(Reason("below_minimum_points", name, least, reached))
        points = contender.quality if self.states_quality() else contender.total
        if "minimum_total" in self.terms and points is not None:
            least = number(self.terms["minimum_total"])
            if decided(points) < decided(least):
                missed.append(Reason("below_minimum_total", self.lot["id"], least, points))
        return missed

    def rank(self, ranked: list[Contender]) -> str:
        """Orders the bids, and says whether the first place is shared."""
        if not ranked:
            return "no_admitted_bid"
        rank = 1
        for group, tie in self.ordered(ranked):
            self.places.append((rank, group, tie))
            for contender in group:
                contender.rank = rank
            rank += len(group)
        return "tied" if len(self.places[0][1]) > 1 else "ranked"

    def ordered(self, ranked: list[Contender]) -> list[tuple[list[Contender], str | None]]:
        """The bids by total and then by each tie break, with what parted them from those before."""
        sign = -1 if self.method in ("weighted_points", "price_per_quality") else 1
        near, far = self.corridor(ranked)
        groups: list[tuple[list[Contender], str | None]] = []
        if near:
            label, keys = self.within_corridor(near)
            self.deciding = label
            parts = enumerate(parted(near, keys))
            groups = [(part, label if position else None) for position, part in parts]
        by_total = parted(far, {id(one): sign * decided(known(one.total)) for one in far})
        groups += [(group, None) for group in by_total]
        for tie in self.policies["ties"]:
            kind, name = choice(tie)
            label = kind if name is None else f"{kind}:{name}"
            groups = [
                (part, label if position > 0 else before)
                for group, before in groups
                for position, part in enumerate(self.broken(group, tie))
            ]
        return groups

    def within_corridor(self, near: list[Contender]) -> tuple[str, dict[int, Fraction]]:
        """What decides within the corridor, and the key of each bid in it, the lowest first."""
        deciding, name = choice(self.terms["corridor"]["deciding"])
        if deciding == "lowest_price":
            base = self.terms["base"]
            return f"lowest_measure:{base}", {id(one): decided(one.measures[base]) for one in near}
        if deciding == "most_quality":
            return deciding, {id(one): -decided(known(one.quality)) for one in near}
        return f"{deciding}:{name}", {id(one): -decided(one.points[name]) for one in near}

    def corridor(self, ranked: list[Contender]) -> tuple[list[Contender], list[Contender]]:
        """The bids that count as good as the best, and the others."""
        if "corridor" not in self.terms:
            return [], ranked
        best = max(decided(known(one.total)) for one in ranked)
        least = (1 - Fraction(self.terms["corridor"]["share"])) * best
        self.least = Number(least, max(known(one.total).size for one in ranked))
        inside = {id(one) for one in ranked if decided(known(one.total)) >= decided(self.least)}
        near = [one for one in ranked if id(one) in inside]
        return near, [one for one in ranked if id(one) not in inside]

    def broken(self, tied: list[Contender], tie: Any) -> list[list[Contender]]:
        """The bids of a tie, parted by one tie break."""
        kind, name = choice(tie)
        keys: dict[int, Fraction] = {}
        for one in tied:
            if kind == "lowest_price":
                keys[id(one)] = decided(one.offered_price or ZERO)
            elif kind == "most_points":
                keys[id(one)] = -decided(one.points[name])
            elif kind == "lowest_measure":
                keys[id(one)] = decided(one.measures[name])
        if kind == "lot_drawn":
            names = {one.bid["id"] for one in tied}
            for order in self.draws():
                # A draw decides nothing about a tie with a bid that was not in it.
                if names <= set(order):
                    keys = {id(one): Fraction(order.index(one.bid["id"])) for one in tied}
                    return parted(tied, keys)
            return [tied]
        return parted(tied, keys)

    def draws(self) -> list[list[str]]:
        """The lots drawn, each the bids in their order."""
        return [
            content["order"]
            for kind, content in (
                choice(decision["ruling"]) for decision in self.envelope.get("decisions", [])
            )
            if kind == "lot_drawn" and content["lot"] == self.lot["id"]
        ]


def known(value: Number | None) -> Number:
    """A number that every bid to be ranked has."""
    assert value is not None
    return value


def parted(contenders: list[Contender], keys: dict[int, Fraction]) -> list[list[Contender]]:
    """The contenders with equal keys together, the lowest key first."""
    return [
        [one for one in contenders if keys[id(one)] == key] for key in sorted(set(keys.values()))
    ]
