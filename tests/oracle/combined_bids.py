"""Bids for several lots together, by looking at every set of them that can win together."""

from __future__ import annotations

import itertools
from fractions import Fraction
from typing import Any

from allocation import Allocation, ranked
from award import Award, Contender
from number import Number, decided, total
from offer import Document, choice
from study import Study

Winner = tuple[str, int] | None
"""A candidate of the lot (`separate`) or a combined bid (`combined`), by its index."""


class Combining:
    """The lots of a procurement with their separate and their combined bids."""

    def __init__(self, envelope: Document, awards: list[Award], separate: Document | None) -> None:
        self.envelope = envelope
        self.awards = awards
        procurement = envelope["procurement"]
        self.terms: Document = procurement["combined_bids"]
        kind, weights = choice(self.terms["comparison"])
        self.points = kind == "most_points"
        self.weights = {one["lot"]: Fraction(one["weight"]) for one in weights or []}
        self.names = [lot["id"] for lot in procurement["lots"]]
        self.groups = {
            group["id"]: [self.names.index(lot) for lot in group["lots"]]
            for group in self.terms["groups"]
        }
        self.limit = Allocation(envelope, awards) if separate is not None else None
        self.separate = separate
        grouped = {lot for lots in self.groups.values() for lot in lots}
        self.compared = [lot for lot in range(len(self.names)) if self.limit or lot in grouped]
        study = Study(procurement)
        self.together = [Award(envelope, study, lot, together=True) for lot in procurement["lots"]]

    def best(self, lot: int) -> list[Contender]:
        """Who wins a lot in the best separate award; several where the first place is shared."""
        found = ranked(self.awards[lot])
        if self.separate is None:
            return [one for one in found if one.rank == 1]
        winner = self.separate["lots"][lot]["winner"]
        return [one for one in found if one.bid["id"] == winner]

    def worth(self, lot: int, contender: Contender) -> Number:
        """What a bid counts in a lot."""
        assert contender.total is not None
        value = decided(contender.total) * self.weights.get(self.names[lot], Fraction(1))
        return Number(decided(Number(value, contender.total.size)), contender.total.size)

    def offers(self) -> list[tuple[Document, list[int], list[Contender] | None]]:
        """Every combined bid with its lots, and what it is in each where it is admitted in all."""
        found = []
        for bid in self.envelope["bids"]:
            if "combined" not in bid:
                continue
            lots = self.groups[bid["combined"]]
            of_lots = [
                [one for one in ranked(self.together[lot]) if one.bid["id"] == bid["id"]]
                for lot in lots
            ]
            known = [one[0] for one in of_lots if one]
            found.append((bid, lots, known if len(known) == len(lots) else None))
        return found

    def lower(self, value: Fraction) -> Fraction:
        """A value, the lower the better."""
        return -value if self.points else value

    def award(self) -> Document:
        """The result, in the layout of the evaluation."""
        offers = self.offers()
        is_open = any(
            award.outcome == "open"
            for awards in (self.awards, self.together)
            for lot, award in enumerate(awards)
            if lot in self.compared
        )
        undecided = self.separate is not None and self.separate["outcome"] != "allocated"
        parts: list[tuple[Document, list[int], list[Contender]]] = []
        without_rival = set()
        for bid, lots, known in offers:
            if known is None:
                continue
            alone = any(not self.best(lot) for lot in lots) and not undecided
            if alone and self.terms["no_separate_winner"] == "takes_no_part":
                without_rival.add(bid["id"])
            else:
                parts.append((bid, lots, known))
        winners: list[Winner] | None = None
        tie = None
        if parts and not is_open:
            winners, tie = self.search(parts)
        return self.told(offers, parts, without_rival, is_open, winners, tie)

    def search(
        self, parts: list[tuple[Document, list[int], list[Contender]]]
    ) -> tuple[list[Winner] | None, Document | None]:
        """The best of all awards, or the lot and bids between which it is open."""
        best: Any = None
        found: list[list[Winner]] = []
        for chosen in subsets(len(parts)):
            lots = [lot for index in chosen for lot in parts[index][1]]
            if len(set(lots)) < len(lots):
                continue
            taken: dict[int, Winner] = {
                lot: ("combined", index) for index in chosen for lot in parts[index][1]
            }
            cost = sum(
                (
                    self.lower(self.worth(lot, one).value)
                    for index in chosen
                    for lot, one in zip(parts[index][1], parts[index][2], strict=True)
                ),
                Fraction(0),
            )
            for winners, weight in self.completed(taken, parts):
                several = len(lots) * (1 if self.terms["equal"] == "separate_bids" else -1)
                whole = (weight[0], cost + weight[1], several, weight[2])
                if best is None or whole < best:
                    best, found = whole, []
                if whole == best:
                    found.append(winners)
        for lot in range(len(self.names)):
            others = {one for winners in found if (one := winners[lot]) is not None}
            if len(others) > 1:
                bids = sorted(self.bid(lot, one, parts) for one in others)
                return None, {"lot": self.names[lot], "bids": bids}
        return found[0], None

    def completed(self, taken: dict[int, Winner], parts: Any) -> Any:
        """The ways to award the lots that no combined bid takes, with what they weigh."""
        if self.limit is None:
            winners: list[Winner] = []
            beyond, cost = 0, Fraction(0)
            for lot in range(len(self.names)):
                winner = taken.get(lot)
                if winner is None and lot in self.compared:
                    first = self.best(lot)
                    winner = ("separate", 0) if first else None
                    beyond += not first
                    cost += self.lower(self.worth(lot, first[0]).value) if first else 0
                winners.append(winner)
            yield winners, (beyond, cost, [])
            return
        limit = self.limit
        ways: list[list[tuple[Any, bool]]] = [
            [(taken[lot], False)] if lot in taken else list(limit.ways(lot))
            for lot in range(len(self.names))
        ]
        own = limit.limits["joint_bids"] == "each_partner"
        for way in itertools.product(*ways):
            used: dict[str, int] = {}
            for lot, (winner, past) in enumerate(way):
                if winner is None or past:
                    continue
                if lot in taken:
                    bidder = parts[winner[1]][0]["bidder"]
                    partners = bidder.get("consortium", []) if own else []
                    bidders = sorted({bidder["id"], *(one["id"] for one in partners)})
                else:
                    bidders = limit.lots[lot][winner].bidders
                for bidder in bidders:
                    used[bidder] = used.get(bidder, 0) + 1
            if any(count > limit.most for count in used.values()):
                continue
            beyond, cost, places = limit.weight(
                [(None, False) if lot in taken else one for lot, one in enumerate(way)]
            )
            # A combined bid is not a lot that goes to nobody.
            cost -= sum(
                (
                    min(one.value for one in limit.lots[lot] if one.place == 1)
                    for lot in taken
                    if limit.lots[lot]
                ),
                Fraction(0),
            )
            beyond = sum(1 for lot, (winner, past) in enumerate(way) if lot not in taken and past)
            first = self.terms["equal"] == "combined_bid"
            places = [
                (0 if first else 10**6 - 1) if lot in taken else place
                for lot, place in zip(limit.order, places, strict=True)
            ]
            whole = [
                one if lot in taken or one is None else ("separate", one)
                for lot, (one, _) in enumerate(way)
            ]
            yield whole, (beyond, cost, places)

    def bid(self, lot: int, winner: Winner, parts: Any) -> str:
        """The identifier of a winner."""
        assert winner is not None
        if winner[0] == "combined":
            return str(parts[winner[1]][0]["id"])
        return str(ranked(self.awards[lot])[winner[1]].bid["id"])

    def told(
        self,
        offers: Any,
        parts: Any,
        without_rival: set[str],
        is_open: bool,
        winners: list[Winner] | None,
        tie: Document | None,
    ) -> Document:
        """The result in the layout of the evaluation."""

        def combined(lot: int) -> Any:
            winner = winners[lot] if winners else None
            return parts[winner[1]] if winner and winner[0] == "combined" else None

        def standing(bid: Document, known: Any) -> str:
            if is_open:
                return "undecided"
            if known is None:
                return "not_admitted"
            if bid["id"] in without_rival:
                return "nothing_to_compare"
            if tie:
                return "undecided"
            lots = self.groups[bid["combined"]]
            found = [combined(lot) for lot in lots]
            return "wins" if any(one and one[0]["id"] == bid["id"] for one in found) else "loses"

        groups = []
        for name, lots in self.groups.items():
            first = [self.best(lot) for lot in lots]
            separate = None
            if all(first):
                of_lots = zip(lots, first, strict=True)
                separate = total([self.worth(lot, one[0]) for lot, one in of_lots])
            bids = []
            for bid, _, known in sorted(offers, key=lambda one: str(one[0]["id"])):
                if bid["combined"] != name:
                    continue
                amount = None
                if known is not None:
                    of_bid = zip(lots, known, strict=True)
                    amount = total([self.worth(lot, one) for lot, one in of_bid])
                told = {"bid": bid["id"], "standing": standing(bid, known), "total": amount}
                bids.append(told | {"gain": self.gain(separate, amount)})
            groups.append({"id": name, "separate": separate, "bids": bids})
        pairs = []
        for lot in self.compared if winners else []:
            assert winners is not None
            winner, alone = winners[lot], self.best(lot)
            if winner is None or not alone:
                continue
            if (found := combined(lot)) is not None:
                award = found[2][found[1].index(lot)]
            else:
                award = ranked(self.awards[lot])[winner[1]] if self.limit else alone[0]
            pairs.append((self.worth(lot, alone[0]), self.worth(lot, award)))
        sums = [total([pair[side] for pair in pairs]) if pairs else None for side in (0, 1)]
        return {
            "outcome": "open" if is_open else "tied" if tie else "allocated",
            "groups": groups,
            "lots": [
                {
                    "lot": self.names[lot],
                    "separate": sorted(one.bid["id"] for one in self.best(lot)),
                    "combined": one[0]["id"] if (one := combined(lot)) else None,
                }
                for lot in self.compared
            ],
            "separate": sums[0],
            "award": sums[1],
            "gain": self.gain(sums[0], sums[1]),
            "tie": tie,
            "awarded": self.awarded(is_open, winners, tie, parts),
        }

    def gain(self, separate: Number | None, other: Number | None) -> Number | None:
        """What a sum is better by."""
        if separate is None or other is None:
            return None
        return other - separate if self.points else separate - other

    def awarded(self, is_open: bool, winners: Any, tie: Any, parts: Any) -> dict[int, list[str]]:
        """By lot: to whom it is awarded, where combined bids have a say in it."""
        if is_open or tie:
            return {lot: [] for lot in self.compared}
        found: dict[int, list[str]] = {}
        for lot in self.compared if winners else []:
            winner = winners[lot]
            if self.limit or (winner and winner[0] == "combined"):
                found[lot] = [self.bid(lot, winner, parts)] if winner else []
        return found


def subsets(count: int) -> Any:
    """Every set of so many things."""
    sizes = (itertools.combinations(range(count), size) for size in range(count + 1))
    return itertools.chain.from_iterable(sizes)


def combined(envelope: Document, awards: list[Award], separate: Document | None) -> Document | None:
    """The award of lots that may be combined; none where nothing may be."""
    if "combined_bids" not in envelope["procurement"]:
        return None
    return Combining(envelope, awards, separate).award()
