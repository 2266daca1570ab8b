"""An award made again with something changed: a weight, a measure, points, or one bid fewer."""

from __future__ import annotations

import copy
from typing import Any

from award import Award, Contender
from framework import several, suppliers_of
from number import Number, rounded

Document = Any
Bids = list[str]


class Again(Award):
    """An award made again with something changed."""

    def __init__(self, award: Award, without: str | None = None) -> None:
        self.__dict__.update(award.__dict__)
        self.shares: dict[str, Number] | None = None
        self.points_of: dict[tuple[str, str], Number] = {}
        self.references = {}
        self.places = []
        self.contenders = [fresh(one) for one in award.contenders if one.bid["id"] != without]

    def share(self, criterion: Document) -> Number:
        """The share, or the changed one."""
        if self.shares is None:
            return super().share(criterion)
        return self.shares[criterion["id"]]

    def score(self, contender: Contender, leaves: list[Document]) -> None:
        """The points, or the changed ones."""
        super().score(contender, leaves)
        for leaf in leaves:
            points = self.points_of.get((contender.bid["id"], leaf["id"]))
            if points is None:
                continue
            contender.points[leaf["id"]] = points
            if leaf["id"] in self.amounts:
                continue
            if self.weighs:
                stage = self.policies["rounding"]["weighted"]
                from_share = points * self.share(leaf)
                contender.weighted[leaf["id"]] = rounded(from_share, stage)
            elif self.method != "evaluation_price":
                stage = self.policies["rounding"]["weighted"]
                contender.weighted[leaf["id"]] = rounded(points, stage)

    def first(self) -> Bids:
        """Who is first, or who the suppliers are."""
        self.order()
        return winners(self)


def winners(award: Award) -> Bids:
    """Who is first, or who the suppliers of an award are."""
    if several(award.lot):
        return [one.bid["id"] for one in suppliers_of(award)[0]]
    return [one.bid["id"] for one in award.places[0][1]] if award.places else []


def fresh(contender: Contender) -> Contender:
    """The bid as it stands before anything is scored."""
    again = copy.copy(contender)
    again.measures = dict(contender.measures)
    again.points, again.weighted, again.total, again.rank = {}, {}, None, None
    again.shortlist_points = None
    if contender.standing in ("ranked", "below_threshold", "not_shortlisted"):
        again.standing, again.reasons = "admitted", []
    return again
