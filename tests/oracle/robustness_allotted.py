"""What would change who wins a lot under a limit, by brute force.

All lots are awarded again on both sides of each claimed value, at it and in between.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import partial
from typing import Any

from allocation import allocated
from award import Award
from number import decided
from offer import Document, Refused
from remade import Again
from robustness import BEYOND, Check
from robustness_weights import Weights

Winners = list[str | None]

APART = Fraction(1, 10**9)
"""How far beside a value a change has to show as well, for it to be more than a tie there."""


def winners_of(envelope: Document, awards: list[Award]) -> Winners:
    """By lot: who wins."""
    found = allocated(envelope, awards)
    assert found is not None
    return [lot["winner"] for lot in found["lots"]]


class Among(Check):
    """The claims of an analysis about one of several lots under a limit."""

    def __init__(self, envelope: Document, awards: list[Award], lot: int, claims: Document) -> None:
        super().__init__(awards[lot], claims)
        self.envelope, self.awards, self.lot = envelope, awards, lot
        self.limit: Document = envelope["procurement"]["lot_limits"]["most_won"]
        self.now = winners_of(envelope, awards)
        self.winners = [winner for winner in [self.now[lot]] if winner is not None]

    def claimed(self) -> list[str]:
        """Every claim about numbers that does not hold."""
        places = [one for _, group, _ in self.award.places for one in group]
        ranked = {one.bid["id"] for one in places if one.points}
        for criterion in self.claims["criteria"]:
            told = {turns["bid"] for turns in criterion["bids"]}
            if told != ranked:
                self.found.append(f"{sorted(told)} told of {sorted(ranked)}")
        self.turns()
        self.weights()
        if self.claims["leads"] or self.claims["shifts"]:
            self.found.append("leads or shifts among lots")
        return self.found

    def again(self, again: Again) -> Winners:
        """Who wins all lots with this one made again."""
        again.outcome = again.order()
        shared = any(len(group) > 1 for _, group, _ in again.places)
        if shared and self.limit["rule"] == "bidder_preference":
            raise Refused("a shared place under preferences, which is read at no such value")
        lots = list(self.awards)
        lots[self.lot] = again
        return winners_of(self.envelope, lots)

    def changed(self, again: Again, bid: str) -> bool:
        """Whether a bid wins the lot made again and does not win it now, or the other way round."""
        return (self.again(again)[self.lot] == bid) != (bid in self.winners)

    def rounds(self, *stages: str) -> bool:
        """Whether something is rounded."""
        return any(self.award.policies["rounding"][stage] != "none" for stage in stages)

    def without_corridor(self) -> bool:
        """Whether totals alone make the order."""
        return "corridor" not in self.award.terms

    def followed(self, leaf: Document, kind: str) -> bool:
        """Whether it is told what a changed number does."""
        stages = ["criterion", "weighted", "total", *(["measure"] if kind == "measure" else [])]
        return self.without_corridor() and super().followed(leaf, kind) and not self.rounds(*stages)

    def before(self, name: str, claim: Document, key: str, now: Fraction, again: Any) -> None:
        """Other lots that change hands on the way are told with the place that moves them."""
        if claim.get(f"earlier_{key}"):
            self.found.append(f"{name} {key}: told who wins earlier, among lots under a limit")

    def end(self, what: str, claim: Document, now: Fraction, limit: Fraction, changed: Any) -> None:
        """As of one lot; but a tie that leaves all lots open at one value alone is passed over."""
        at = None if claim is None else Fraction(claim["value"]["value"])

        def firmly(x: Fraction) -> bool | None:
            is_near = at is not None and abs(x - at) <= max(BEYOND) * max(abs(at), Fraction(1))
            found: bool | None = changed(x) if is_near else self.beside(changed, x)
            return found

        super().end(what, claim, now, limit, firmly)

    @staticmethod
    def beside(changed: Callable[[Fraction], bool | None], x: Fraction) -> bool | None:
        """Whether something is changed at a value and on either side of it."""
        apart = APART * max(abs(x), Fraction(1))
        for near in (x - apart, x, x + apart):
            found = changed(near)
            if found is not True:
                return found
        return True

    def beyond(
        self, what: str, claim: Document, limit: Fraction, made: Callable[[Fraction], Again]
    ) -> None:
        """Who wins the lots just beyond a claimed value, no further than the limit."""
        at = Fraction(claim["value"]["value"])
        said = list(self.now)
        said[self.lot] = claim["winners"][0] if claim["winners"] else None
        names = [award.lot["id"] for award in self.awards]
        for other in claim.get("other_lots", []):
            said[names.index(other["lot"])] = other.get("winner")
        scale = max(abs(at), Fraction(1))
        found = []
        way = -1 if what.endswith("lower") else 1
        for step in [*BEYOND, *([Fraction(0)] if claim["included"] else [])]:
            x = at + way * step * scale
            if way * x > way * limit:
                continue
            try:
                found.append(self.again(made(x)))
            except (ZeroDivisionError, Refused):
                continue
        if found and said not in found:
            self.found.append(f"{what}: {said} said to win beyond {float(at)}, found {found[0]}")

    def turn(self, leaf: Document, bid: str, kind: str, claim: Document) -> None:
        """A measure, or the points, of a bid, and who wins the lots beyond."""
        super().turn(leaf, bid, kind, claim)
        if self.found or claim["outcome"] != "turns":
            return
        contender = next(one for one in self.award.contenders if one.bid["id"] == bid)
        held = contender.measures if kind == "measure" else contender.points
        limits = self.limits(leaf, kind, decided(held[leaf["id"]]))
        for key, limit in zip(("lower", "higher"), limits, strict=True):
            if key in claim:
                name = f"{kind} of {bid} for {leaf['id']} {key}"
                self.beyond(name, claim[key], limit, partial(self.made, leaf, bid, kind))

    def weights(self) -> None:
        """The weights within which the winner wins, and who wins the lots beyond."""
        weighs_price = self.award.method == "quality_percent"
        told = "told" if self.award.weighs else "no_weights"
        steps = self.award.policies["rounding"]["weighted"] != "none"
        if weighs_price or (self.award.weighs and (steps or self.rounds("total"))):
            told = "not_followed"
        if self.claims["weights"] != told:
            self.found.append(f"weights {told} expected, found {self.claims['weights']}")
            return
        if told != "told":
            return
        weights = Weights(self)
        said = {interval["criterion"] for interval in self.claims["shares"]}
        expected = {one["id"] for one in weights.weighed if self.award.share(one).value < 1}
        if said != expected:
            self.found.append(f"intervals of {sorted(said)} and not of {sorted(expected)}")
            return
        for interval in self.claims["shares"]:
            name = interval["criterion"]
            now = self.award.share(self.award.criteria[name]).value

            def changed(x: Fraction, name: str = name) -> bool | None:
                try:
                    return self.changed(weights.with_share(name, x), self.winners[0])
                except (ZeroDivisionError, Refused):
                    return None

            for key, limit in (("lower", Fraction(0)), ("upper", Fraction(1))):
                what = f"share of {name} {key}"
                self.end(what, interval.get(key), now, limit, changed)
                if key in interval and not self.found:
                    self.beyond(what, interval[key], limit, partial(weights.with_share, name))
