"""The explanation of an award, read plainly from the oracle's own evaluation.

The engine's document has to say what the oracle would, and its numbers have to add up to the last
digit: the differences of the criteria and the rounding to the difference of the totals.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from award import Award
from number import Number, decided
from offer import Document, choice, findings
from study import Study

NEAR = Fraction(1, 10**11)
"""What the rounding of several numbers to 12 decimals may leave over."""


def disagreements(asked: Document, evaluation: Document, found: Document) -> Iterator[str]:
    """Every place where the explanation is not what the evaluation gives."""
    lots = zip(asked["procurement"]["lots"], evaluation["lots"], found["lots"], strict=True)
    for lot, evaluated, explained in lots:
        for fault in Reading(asked, lot, evaluated).faults(explained):
            yield f"/lots/{lot['id']}{fault}"


class Reading:
    """A lot as the oracle evaluates it."""

    def __init__(self, asked: Document, lot: Document, evaluated: Document) -> None:
        self.asked = asked
        self.lot = lot
        self.evaluated = evaluated
        method, terms = choice(lot["method"])
        self.base = terms["base"] if method == "evaluation_price" else None
        self.bids = {bid["bid"]: bid for bid in evaluated["bids"]}

    def faults(self, explained: Document) -> Iterator[str]:
        """What is wrong with the explanation of the lot."""
        ranked = [bid for place in self.evaluated["ranking"] for bid in place["bids"]]
        winners = [name for name in ranked if self.bids[name]["rank"] == 1]
        others = ranked[len(winners) :]
        if self.evaluated["outcome"] != "open":
            others += [name for name in self.bids if name not in ranked]
        for names, field in ((winners, "winners"), (others, "bids")):
            told = [bid["bid"] for bid in explained[field]]
            if told != names:
                yield f"/{field}: {names} expected, {told} found"
                return
        for bid in [*explained["winners"], *explained["bids"]]:
            yield from self.words(bid)
        for bid in explained["bids"]:
            compared = [comparison["winner"] for comparison in bid.get("comparisons", [])]
            wanted = winners if bid["bid"] in ranked else []
            if compared != wanted:
                yield f"/bids/{bid['bid']}: compared with {compared} and not {wanted}"
            for comparison in bid.get("comparisons", []):
                yield from self.comparison(bid["bid"], comparison)

    def comparison(self, name: str, comparison: Document) -> Iterator[str]:
        """What is wrong with a bid beside a winner."""
        at = f"/bids/{name}/{comparison['winner']}"
        winner, bid = self.bids[comparison["winner"]], self.bids[name]
        sign = 1 if self.base is None else -1
        expected = {
            "total": sign * (decided(winner["total"]) - decided(bid["total"])),
            **{
                theirs["criterion"]: self.lead(theirs, own)
                for theirs, own in zip(winner["criteria"], bid["criteria"], strict=True)
            },
        }
        stated = {"total": value(comparison["total"])} | {
            one["criterion"]: value(one["difference"]) for one in comparison["criteria"]
        }
        if expected.keys() != stated.keys():
            yield f"{at}: {list(stated)} found"
            return
        for what, number in expected.items():
            if abs(number - stated[what]) > NEAR:
                yield f"{at}/{what}: {float(number)} expected, {float(stated[what])} found"
        parts = [value(one["difference"]) for one in comparison["criteria"]]
        if "rounding" in comparison:
            parts.append(value(comparison["rounding"]))
        if sum(parts) != stated["total"]:
            yield f"{at}: the parts add up to {float(sum(parts))}"
        for one in comparison["criteria"]:
            sense = (value(one["difference"]) > 0) - (value(one["difference"]) < 0)
            who = {1: "winner", 0: "neither", -1: "bid"}[sense]
            if one["advantage"] != who:
                yield f"{at}/{one['criterion']}: {who} expected, {one['advantage']} found"
        tie = self.tie_break(comparison["winner"], name) if stated["total"] == 0 else None
        if comparison.get("tie_break") != tie:
            yield f"{at}: {tie} expected to decide, {comparison.get('tie_break')} found"

    def lead(self, winner: Document, bid: Document) -> Fraction:
        """How much better the winner is in a criterion."""
        if self.base is None:
            return decided(winner["weighted"]) - decided(bid["weighted"])
        lead = decided(winner["points"]) - decided(bid["points"])
        return -lead if winner["criterion"] == self.base else lead

    def tie_break(self, winner: str, bid: str) -> str | None:
        """The first tie break that parts the two, among those who are still together."""
        award = Award(self.asked, Study(self.asked["procurement"]), self.lot)
        total = next(one.total for one in award.contenders if one.bid["id"] == winner)
        assert total is not None
        together = [one for one in award.contenders if one.rank and same(one.total, total)]
        for tie in award.policies["ties"]:
            for part in award.broken(together, tie):
                names = {one.bid["id"] for one in part}
                if winner in names:
                    together = part
                    if bid not in names:
                        kind, name = choice(tie)
                        return kind if name is None else f"{kind}:{name}"
        return None

    def words(self, bid: Document) -> Iterator[str]:
        """Whether the panel's reasons are those that count."""
        written = next(one for one in self.asked["bids"] if one["id"] == bid["bid"])
        leaves = {leaf["id"]: leaf for leaf in self.lot["criteria"] if "measure" in leaf}
        for criterion in bid.get("criteria", []):
            name = criterion["criterion"]
            kind, _ = choice(leaves[name]["measure"])
            if kind != "panel_points":
                continue
            counting = [
                entry["id"]
                for kind in ("points", "abstention")
                for _, entry in findings(self.asked, kind, written, self.lot, name)
            ]
            told = [one["assessment"] for one in criterion.get("assessments", [])]
            if sorted(told) != sorted(counting):
                yield f"/{bid['bid']}/{name}: {counting} expected, {told} found"


def same(one: Number | None, other: Number) -> bool:
    """Whether two totals are decided to be equal."""
    return one is not None and decided(one) == decided(other)


def value(explained: Any) -> Fraction:
    """A number of the engine's; nothing is confidential in random envelopes."""
    return Fraction(explained["value"])
